// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace fw::app {

class ReaderPool;

/// The report of the program's state, to be read, changed, copied or saved by its reader; sent by nobody. Modeless; Escape closes it.
class StateDialog : public QDialog {
    Q_OBJECT

public:
    /// `readers` must outlive this.
    StateDialog(const QString& report, const QString& folder, ReaderPool& readers, QWidget* parent);

    /// Writes what stands in the field into `path`, and says so.
    void save(const QString& path);

private:
    void askForFile();

    ReaderPool& m_readers;
    QString m_folder;
    QPlainTextEdit* m_text;
    QLabel* m_said;
};

}  // namespace fw::app
