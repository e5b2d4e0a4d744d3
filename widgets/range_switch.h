// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/header_switch.h"

namespace fw::widgets {

class TraceWindow;

/// Whether a pane counts what the zoom window shows, or the whole trace: one choice for all panes of a trace, in the head of each.
/// Only seen while the window shows a part. GUI thread.
class RangeSwitch : public HeaderSwitch {
    Q_OBJECT
public:
    /// `window` outlives it.
    RangeSwitch(TraceWindow* window, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void rename();

    TraceWindow* m_window;
};

/// The word beside the sign only where there is room for it.
void fitWord(HeaderSwitch* button, int roomOfHead);

}  // namespace fw::widgets
