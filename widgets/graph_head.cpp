// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_head.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

#include "widgets/elided_label.h"
#include "widgets/graph_view.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::GraphMode;

GraphHead::GraphHead(GraphView* view)
    : QWidget(view),
      m_view(view),
      m_services(new QToolButton(this)),
      m_operations(new QToolButton(this)),
      m_sentence(new ElidedLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    setFixedHeight(px(28));
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), 0, px(12), 0);
    row->setSpacing(px(4));
    auto* modes = new QButtonGroup(this);
    for (QToolButton* button : {m_services, m_operations}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(px(22));
        modes->addButton(button);
        row->addWidget(button);
    }
    setStyleProperty(m_sentence, "fwText", "secondary");
    row->addSpacing(px(8));
    row->addWidget(m_sentence, 1);
    connect(m_services, &QToolButton::clicked, m_view, [this] { m_view->setMode(GraphMode::Services); });
    connect(m_operations, &QToolButton::clicked, m_view, [this] { m_view->setMode(GraphMode::Operations); });
    connect(m_view, &GraphView::graphChanged, this, &GraphHead::refresh);
    retranslate();
}

void GraphHead::retranslate() {
    m_services->setText(tr("Services"));
    m_operations->setText(tr("Operations"));
    setPlainToolTip(m_services, tr("Which service calls which: the service map of this trace"));
    setPlainToolTip(m_operations, tr("Which operation leads to which: equal ones behind the same operations are one box"));
    refresh();
}

void GraphHead::refresh() {
    m_services->setChecked(m_view->mode() == GraphMode::Services);
    m_operations->setChecked(m_view->mode() == GraphMode::Operations);
    m_sentence->setFullText(m_view->sentence());
    // The checked one is written in semibold; both keep their width, so that nothing moves.
    for (QToolButton* button : {m_services, m_operations})
        button->setMinimumWidth(QFontMetrics(uiFont(12, QFont::DemiBold)).horizontalAdvance(button->text()) + px(16));
}

}  // namespace fw::widgets
