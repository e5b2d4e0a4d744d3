// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_pane.h"

#include <utility>

#include "widgets/trace_window.h"

namespace fw::widgets {

namespace {

constexpr int zoomRestMs = 120;

}  // namespace

TracePane::TracePane(TraceWindow* window, QWidget* parent) : QWidget(parent), m_window(window) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(zoomRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TracePane::followWindow);
    connect(window, &TraceWindow::selectionChanged, this, [this] {
        if (m_active) selectionMoved();
    });
    connect(window, &TraceWindow::windowChanged, this, [this] {
        if (m_active) m_rest.start();
    });
    connect(window, &TraceWindow::countingChanged, this, [this] {
        if (m_active) followWindow();
    });
}

void TracePane::setActive(bool on) {
    if (on == m_active) return;
    m_active = on;
    m_rest.stop();
    if (!on) return;
    followWindow();
    selectionMoved();
}

void TracePane::setScope(const analysis::RowScope& scope) {
    analysis::RowScope wanted = scope;
    wanted.window = m_window->counted();
    if (wanted == m_scope) return;
    m_rest.stop();
    m_scope = wanted;
    scopeMoved();
}

void TracePane::dropScope() {
    m_rest.stop();
    m_scope = {};
    m_fresh = true;
}

void TracePane::announceScope(const analysis::RowScope& scope) {
    if (!std::exchange(m_fresh, false)) return;
    m_scope = scope;
    m_scope.window = m_window->counted();
}

void TracePane::followWindow() {
    setScope(m_scope.withoutWindow());
}

}  // namespace fw::widgets
