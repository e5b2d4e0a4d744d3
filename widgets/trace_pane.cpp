// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_pane.h"

#include "widgets/trace_window.h"

namespace fw::widgets {

TracePane::TracePane(TraceWindow* window, QWidget* parent) : QWidget(parent), m_window(window) {
    connect(window, &TraceWindow::selectionChanged, this, [this] {
        if (m_active) selectionMoved();
    });
    connect(window, &TraceWindow::windowChanged, this, [this] {
        if (m_active) windowMoved();
    });
}

void TracePane::setActive(bool on) {
    if (on == m_active) return;
    m_active = on;
    if (!on) return;
    windowMoved();
    selectionMoved();
}

void TracePane::setScope(const analysis::RowScope& scope) {
    if (scope == m_scope) return;
    m_scope = scope;
    scopeMoved();
}

}  // namespace fw::widgets
