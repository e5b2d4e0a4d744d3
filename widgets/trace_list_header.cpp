// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_list_header.h"

#include <QHBoxLayout>
#include <QLabel>

#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

TraceListHeader::TraceListHeader(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    setFixedHeight(px(28));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), 0, px(8), 0);
    row->setSpacing(px(8));
    m_main = plainLabel(this, {}, "heading");
    m_rest = plainLabel(this, {}, "hint");
    m_note = plainLabel(this, {}, "secondary");
    m_rest->setMinimumWidth(0);
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_main);
    row->addWidget(m_rest, 1);
    row->addWidget(m_note);
    refresh();
}

void TraceListHeader::setCounts(quint64 shown, quint64 total) {
    m_shown = shown;
    m_total = total;
    refresh();
}

void TraceListHeader::setSort(TraceSort sort, bool descending) {
    m_sort = sort;
    m_descending = descending;
    refresh();
}

void TraceListHeader::setNote(const QString& note) {
    m_note->setText(items::cellText(note, 200));
    m_note->setVisible(!note.isEmpty());
}

void TraceListHeader::setTheme(render::ThemeId) {}

QString TraceListHeader::text() const {
    return m_main->text() + QLatin1Char(' ') + m_rest->text();
}

void TraceListHeader::refresh() {
    QString order;
    switch (m_sort) {
        case TraceSort::Start:
            order = m_descending ? tr("latest first") : tr("by start");
            break;
        case TraceSort::Duration:
            order = m_descending ? tr("longest first") : tr("shortest first");
            break;
        case TraceSort::Spans:
            order = m_descending ? tr("most spans first") : tr("fewest spans first");
            break;
        case TraceSort::Errors:
            order = m_descending ? tr("most errors first") : tr("fewest errors first");
            break;
        case TraceSort::RootName:
            order = m_descending ? tr("by root operation, descending") : tr("by root operation");
            break;
        case TraceSort::FrameId:
            order = m_descending ? tr("by frame id, descending") : tr("by frame id");
            break;
    }
    const QString shown = items::countText(m_shown);
    if (m_shown == m_total) {
        m_main->setText(m_total == 1 ? tr("1 trace") : tr("%1 traces").arg(shown));
        m_rest->setText(order);
    } else {
        m_main->setText(m_shown == 1 ? tr("1 trace") : tr("%1 traces").arg(shown));
        //: behind "12 traces": %1 all traces, %2 the order
        m_rest->setText(tr("of %1, %2").arg(items::countText(m_total), order));
    }
    setAccessibleName(text());
}

}  // namespace fw::widgets
