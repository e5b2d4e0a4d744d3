// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fw::app {

class WindowActions;

/// All keys on one sheet (F1). Modeless; Escape closes it.
class HelpSheet : public QDialog {
    Q_OBJECT

public:
    HelpSheet(const WindowActions& actions, QWidget* parent);
};

}  // namespace fw::app
