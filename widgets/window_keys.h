// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace fw::widgets {

/// Lets the window's shortcuts through a line edit that would else take them as keys of Emacs (Ctrl+E: end of the line,
/// Ctrl+K: delete the rest). Lives as long as the line edit.
class WindowKeys : public QObject {
public:
    explicit WindowKeys(QLineEdit* edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace fw::widgets
