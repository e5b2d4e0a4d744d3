// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wait_lines.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"
#include "widgets/wait_words.h"

namespace fw::widgets {

WaitLines::WaitLines(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("waitLines"));
    m_column->setContentsMargins(0, px(6), 0, 0);
    m_column->setSpacing(px(2));
    hide();
}

void WaitLines::present(const analysis::TraceWaits* waits, const analysis::TraceAnalysis& analysis, SpanIndex span) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (waits != nullptr && waits->analysis->trace->summary.id == analysis.trace->summary.id && span < waits->childrenNs.size()) {
        addLine(QStringLiteral("queue"), waitLine(*waits, span, TimeWords::Short), waitLine(*waits, span, TimeWords::Exact));
        addLine(QStringLiteral("gap"), gapLine(*waits, span, TimeWords::Short), gapLine(*waits, span, TimeWords::Exact));
        addLine(QStringLiteral("overlap"), overlapLine(*waits, span, TimeWords::Short), overlapLine(*waits, span, TimeWords::Exact));
    }
    addLine(QStringLiteral("crit"), cutLine(analysis, span), {});
    setVisible(m_column->count() > 0);
}

void WaitLines::addLine(const QString& sign, const QString& text, const QString& exact) {
    if (text.isEmpty()) return;
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    auto* mark = plainLabel(box);
    setSign(mark, sign, render::theme(m_theme).text3);
    mark->setFixedHeight(fontMetrics().height());
    mark->setAlignment(Qt::AlignCenter);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* label = plainLabel(box, breakable(text), "small2");
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (!exact.isEmpty()) setPlainToolTip(label, exact);
    row->addWidget(label, 1);
    m_column->addWidget(box);
}

}  // namespace fw::widgets
