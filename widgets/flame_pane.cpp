// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame_pane.h"

#include <QVBoxLayout>

#include "widgets/flame_view.h"

namespace fw::widgets {

FlamePane::FlamePane(TraceWindow* window, QWidget* parent) : TracePane(window, parent), m_view(new FlameView(window, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->followWindow();
    connect(m_view, &FlameView::copyRequested, this, &TracePane::copyRequested);
}

void FlamePane::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    m_analysis = std::move(analysis);
    m_view->setTrace(m_analysis, scope());
}

void FlamePane::setTheme(render::ThemeId theme) {
    m_view->setTheme(theme);
}

void FlamePane::setColors(const std::shared_ptr<const analysis::SpanColors>& colors) {
    m_view->setColors(colors);
}

void FlamePane::scopeMoved() {
    m_view->setScope(scope());
}

}  // namespace fw::widgets
