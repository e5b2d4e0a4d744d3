// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/header_row.h"

#include <QHBoxLayout>
#include <QWidget>

#include "widgets/style_tokens.h"

namespace fw::widgets {

QHBoxLayout* makeHeaderRow(QWidget* bar, const HeaderMeasures& measures) {
    bar->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(bar, "fwPanel", "header");
    bar->setFixedHeight(px(measures.height));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(px(measures.left), 0, px(measures.right), 0);
    row->setSpacing(px(measures.gap));
    return row;
}

}  // namespace fw::widgets
