// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_head.h"

#include "widgets/graph_view.h"

namespace fw::widgets {

using analysis::GraphMode;

GraphHead::GraphHead(GraphView* view) : ModeHead(view), m_view(view) {
    connect(this, &ModeHead::modeChosen, m_view, [this](int mode) { m_view->setMode(static_cast<GraphMode>(mode)); });
    connect(m_view, &GraphView::graphChanged, this, &GraphHead::refresh);
    retranslate();
}

void GraphHead::retranslate() {
    setWords(static_cast<int>(GraphMode::Services), tr("Services"), tr("Which service calls which: the service map of this trace"));
    setWords(static_cast<int>(GraphMode::Operations), tr("Operations"),
             tr("Which operation leads to which: equal ones behind the same operations are one box"));
    refresh();
}

void GraphHead::refresh() {
    setMode(static_cast<int>(m_view->mode()));
    setSentence(m_view->sentence());
}

}  // namespace fw::widgets
