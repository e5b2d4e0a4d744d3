// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/back_link_list.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int mostLinkRows = 4;
constexpr int linkNameLimit = 80;
enum LinkRole { LinkTraceRole = Qt::UserRole + 1, LinkSpanRole };

}  // namespace

BackLinkList::BackLinkList(QWidget* parent)
    : QWidget(parent), m_heading(plainLabel(this, {}, "heading")), m_list(new QListView(this)), m_model(new QStandardItemModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(2), px(12), px(6));
    column->setSpacing(px(3));
    column->addWidget(m_heading);
    m_list->setObjectName(QStringLiteral("backLinks"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(px(12), px(12)));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Spans that link to this one"));
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &BackLinkList::follow);
    // Not activated(): a double click would be told twice.
    m_list->installEventFilter(this);
    hide();
}

void BackLinkList::setLinks(TraceKey trace, std::shared_ptr<const BackLinks> links) {
    m_trace = trace;
    m_links = std::move(links);
    refresh();
}

void BackLinkList::setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span) {
    m_analysis = std::move(analysis);
    m_span = span;
    refresh();
}

void BackLinkList::setTheme(render::ThemeId theme) {
    m_theme = theme;
    refresh();
}

void BackLinkList::refresh() {
    m_model->clear();
    if (m_analysis && m_links && m_analysis->trace->summary.key == m_trace && m_span < m_analysis->trace->spanCount()) {
        const SpanId id = m_analysis->trace->spanId[m_span];
        for (const BackLink& link : m_links->links) {
            if (link.to != id) continue;
            const QString name = items::nameText(link.name, linkNameLimit);
            auto* item =
                new QStandardItem(QStringLiteral("%1   %2   %3")
                                      .arg(name, items::cellText(std::string_view(link.service), linkNameLimit),
                                           items::elideMiddle(items::cellText(std::string_view(link.traceIdText), linkNameLimit), 6, 4)));
            item->setEditable(false);
            item->setForeground(render::theme(m_theme).accent);
            item->setIcon(render::icon(QStringLiteral("link"), render::theme(m_theme).accent));
            item->setSizeHint(QSize(0, px(22)));
            item->setData(items::fullText(link.traceIdText), LinkTraceRole);
            item->setData(items::fullText(link.spanIdText), LinkSpanRole);
            m_model->appendRow(item);
        }
    }
    const int rows = m_model->rowCount();
    setVisible(rows > 0);
    if (rows == 0) return;
    QString heading = tr("Linked from %1").arg(items::countText(static_cast<std::uint64_t>(rows)));
    if (m_links->total > m_links->links.size())
        heading += QStringLiteral("  ") + tr("(of the first %1 links to this trace)").arg(items::countText(m_links->links.size()));
    m_heading->setText(heading);
    m_list->setFixedHeight(std::min(rows, mostLinkRows) * px(22) + 2 * m_list->frameWidth() + px(2));
}

bool BackLinkList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            follow(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BackLinkList::follow(const QModelIndex& index) {
    if (!index.isValid()) return;
    Q_EMIT linkActivated(index.data(LinkTraceRole).toString(), index.data(LinkSpanRole).toString());
}

}  // namespace fw::widgets
