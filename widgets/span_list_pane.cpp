// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_list_pane.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "model/items/span_list_model.h"
#include "model/items/text.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"
#include "widgets/span_list_delegate.h"
#include "widgets/trace_window.h"

namespace fw::widgets {

using items::SpanListModel;

SpanListPane::SpanListPane(TraceWindow* window, QWidget* parent)
    : TracePane(window, parent),
      m_model(new SpanListModel(this)),
      m_head(new PaneHead(this)),
      m_table(new PaneTable(this)),
      m_delegate(new SpanListDelegate(m_table)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setColumns({{84, 74},
                         {78, 64},
                         {74, 62},
                         {92, 70},
                         {130, 118, true},
                         {150, 130, true},
                         {82, 74},
                         {76, 72},
                         {138, 128},
                         {138, 128},
                         {120, 60}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    retitle();

    connect(m_model, &SpanListModel::sortWanted, this, &SpanListPane::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SpanListPane::takeCurrent);
    connect(m_table, &QAbstractItemView::entered, this, [this](const QModelIndex& index) {
        const auto span = m_model->spanAt(index.row());
        if (span && m_analysis == m_model->analysis()) traceWindow()->hover(m_analysis->tree.rowOfSpan[*span]);
    });
    connect(m_table, &QAbstractItemView::viewportEntered, this, [this] { traceWindow()->hover(std::nullopt); });
    connect(m_table, &ListTable::rowOpened, this, &SpanListPane::openRow);
    connect(m_table, &PaneTable::menuRequested, this, &SpanListPane::openMenu);
    connect(m_table, &PaneTable::copyRequested, this, &TracePane::copyRequested);
    connect(m_head, &PaneHead::csvWanted, this, &SpanListPane::askCsv);
}

void SpanListPane::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    if (analysis == m_analysis) return;
    const bool grown = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key;
    m_analysis = std::move(analysis);
    ++m_number;
    if (!grown) {
        m_quiet = true;
        m_model->setSpans(nullptr, nullptr);
        m_quiet = false;
    }
    refreshSentence();
    if (m_analysis) ask();
}

void SpanListPane::ask() {
    if (!m_analysis) return;
    SpanOrderRequest request;
    request.number = ++m_number;
    request.analysis = m_analysis;
    request.field = SpanListModel::fieldOfColumn(m_model->sortColumn());
    request.descending = m_model->sortDescending();
    request.scope = scope();
    m_asked = request.scope;
    m_table->setEmptyText(tr("Sorting…"));
    Q_EMIT orderWanted(request);
}

void SpanListPane::scopeMoved() {
    ask();
}

void SpanListPane::setOrder(quint64 number, std::shared_ptr<const analysis::SpanOrder> order) {
    if (number != m_number || !m_analysis || !order) return;
    m_quiet = true;
    if (m_model->analysis() == m_analysis && m_shown == m_asked) {
        m_model->setOrder(std::move(order));
    } else {
        m_model->setSpans(m_analysis, std::move(order));
    }
    m_quiet = false;
    m_shown = m_asked;
    m_table->setEmptyText(tr("The filter lets no span through."));
    refreshSentence();
    selectionMoved();
}

std::optional<SpanIndex> SpanListPane::selectedSpan() const {
    const auto row = traceWindow()->selected();
    if (!row || !m_analysis || *row >= m_analysis->tree.rowCount()) return std::nullopt;
    const SpanIndex span = m_analysis->tree.span[*row];
    return span == analysis::noSpan ? std::nullopt : std::optional(span);
}

void SpanListPane::selectionMoved() {
    if (m_quiet || m_model->analysis() != m_analysis || !m_analysis) return;
    const auto span = selectedSpan();
    const int row = span ? m_model->rowOf(*span) : -1;
    if (row == m_table->currentIndex().row()) return;
    m_quiet = true;
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    }
    m_quiet = false;
}

void SpanListPane::takeCurrent(const QModelIndex& current) {
    const auto span = m_model->spanAt(current.row());
    if (m_quiet || !isActive() || !span || m_model->analysis() != m_analysis) return;
    m_quiet = true;
    traceWindow()->select(m_analysis->tree.rowOfSpan[*span]);
    m_quiet = false;
}

void SpanListPane::openRow(const QModelIndex& index) {
    if (const auto span = m_model->spanAt(index.row())) Q_EMIT spanOpened(*span);
}

void SpanListPane::askCsv() {
    if (m_model->order()) Q_EMIT csvWanted(m_model->analysis(), m_model->order());
}

void SpanListPane::openMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("spanListMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addAction(tr("Show in the waterfall"), this, [this, index = QPersistentModelIndex(index)] { openRow(index); });
        const bool service = index.column() == SpanListModel::Service;
        if (service || index.column() == SpanListModel::Operation) {
            const QString key = service ? QStringLiteral("service") : QStringLiteral("name");
            menu->addAction(tr("Filter traces by this value"), this,
                            [this, key, value = index.data(SpanListModel::RawRole).toString()] { Q_EMIT filterRequested(key, value); });
        }
        m_table->addCopyActions(*menu, index);
        menu->addSeparator();
    }
    m_table->addSortMenu(*menu);
    if (m_model->order()) menu->addAction(tr("Save as CSV…"), this, &SpanListPane::askCsv);
    menu->popup(at);
}

QString SpanListPane::sentence() const {
    return m_head->sentence();
}

void SpanListPane::refreshSentence() {
    m_head->setCsvEnabled(m_model->order() != nullptr);
    const int spans = m_analysis ? static_cast<int>(std::min<SpanIndex>(m_analysis->trace->spanCount(), INT32_MAX)) : 0;
    const bool filtered = m_model->order() && !m_shown.all() && m_model->analysis() == m_analysis;
    if (filtered)
        m_head->setSentence(tr("%1 of %2 spans: filtered")
                                .arg(items::countText(m_model->order()->spans.size()), items::countText(m_analysis->trace->spanCount())));
    else
        m_head->setSentence(m_analysis ? tr("%Ln span(s), all of the trace", nullptr, spans) : QString());
}

void SpanListPane::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_head->setTheme(theme);
}

void SpanListPane::setUtc(bool utc) {
    m_model->setUtc(utc);
}

void SpanListPane::retitle() {
    m_table->setAccessibleName(tr("Spans"));
}

void SpanListPane::changeEvent(QEvent* event) {
    TracePane::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retitle();
    refreshSentence();
}

}  // namespace fw::widgets
