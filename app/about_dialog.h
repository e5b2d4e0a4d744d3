// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace fw::app {

/// Version, terms of the program and of the libraries in it, and where its files are. Modeless; Escape closes it.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString& cachePath, const QString& settingsPath, QWidget* parent);

    /// The terms in packaging/copyright, without the marks of its format, and the text of the program's own licence.
    [[nodiscard]] static QString licences();
    /// What a report of a fault begins with; English, no names of files.
    [[nodiscard]] static QString versions();

private:
    void copyVersions();
};

}  // namespace fw::app
