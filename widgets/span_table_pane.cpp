// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_table_pane.h"

#include <algorithm>

#include <QItemSelectionModel>
#include <QMenu>

#include "widgets/trace_window.h"

namespace fw::widgets {

SpanTablePane::SpanTablePane(const QString& menuName, TraceWindow* window, QWidget* parent) : TablePane(menuName, window, parent) {
    connect(m_table, &QAbstractItemView::entered, this, [this](const QModelIndex& index) {
        const auto span = spanOf(index);
        if (span && rowsAreCurrent()) traceWindow()->hover(m_analysis->tree.rowOfSpan[*span]);
    });
    connect(m_table, &QAbstractItemView::viewportEntered, this, [this] { traceWindow()->hover(std::nullopt); });
}

void SpanTablePane::setSpanRows(QAbstractItemModel* model, RowDelegate* delegate, std::vector<PaneTable::ColumnWidth> columns) {
    setRows(model, delegate, std::move(columns));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SpanTablePane::takeCurrent);
}

void SpanTablePane::selectionMoved() {
    if (m_quiet || !rowsAreCurrent()) return;
    const auto row = traceWindow()->selected();
    const SpanIndex span = row && *row < m_analysis->tree.rowCount() ? m_analysis->tree.span[*row] : analysis::noSpan;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && spanOf(current).value_or(analysis::noSpan) == span) return;
    const int wanted = span == analysis::noSpan ? -1 : rowOf(span);
    quietly([&] {
        if (wanted < 0) {
            m_table->selectionModel()->clear();
        } else {
            m_table->selectRow(wanted);
            m_table->scrollTo(m_table->model()->index(wanted, std::max(0, m_table->currentIndex().column())));
        }
    });
}

void SpanTablePane::takeCurrent(const QModelIndex& current) {
    if (m_quiet || !isActive() || !rowsAreCurrent()) return;
    const auto span = spanOf(current);
    if (!span) return;
    quietly([&] { traceWindow()->select(m_analysis->tree.rowOfSpan[*span]); });
}

void SpanTablePane::openRow(const QModelIndex& index) {
    if (const auto span = spanOf(index)) Q_EMIT spanOpened(*span);
}

void SpanTablePane::addRowActions(QMenu& menu, const QModelIndex& index) {
    if (spanOf(index)) menu.addAction(tr("Show in the waterfall"), this, [this, index = QPersistentModelIndex(index)] { openRow(index); });
}

}  // namespace fw::widgets
