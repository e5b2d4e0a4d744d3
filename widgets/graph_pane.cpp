// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_pane.h"

#include <QVBoxLayout>

#include "widgets/graph_view.h"

namespace fw::widgets {

GraphPane::GraphPane(TraceWindow* window, QWidget* parent) : TracePane(window, parent), m_view(new GraphView(window, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->followWindow();
    connect(m_view, &GraphView::copyRequested, this, &TracePane::copyRequested);
    connect(m_view, &GraphView::spanOpened, this, &TracePane::spanOpened);
}

void GraphPane::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    m_analysis = std::move(analysis);
    m_view->setTrace(m_analysis, scope());
}

void GraphPane::setTheme(render::ThemeId theme) {
    m_view->setTheme(theme);
}

void GraphPane::setColors(const std::shared_ptr<const analysis::SpanColors>& colors) {
    m_view->setColors(colors);
}

void GraphPane::scopeMoved() {
    m_view->setScope(scope());
}

}  // namespace fw::widgets
