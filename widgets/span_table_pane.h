// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include "widgets/table_pane.h"

namespace fw::widgets {

/// A table whose rows stand for spans, or for what happened in them. The current row is the selection of the trace, both ways;
/// Enter or a double click shows the span in the waterfall, the mouse over a row hovers it there. GUI thread.
class SpanTablePane : public TablePane {
    Q_OBJECT
protected:
    SpanTablePane(const QString& menuName, TraceWindow* window, QWidget* parent);
    /// As TablePane::setRows().
    void setSpanRows(QAbstractItemModel* model, RowDelegate* delegate, std::vector<PaneTable::ColumnWidth> columns);

    /// Nothing for a row without a span.
    [[nodiscard]] virtual std::optional<SpanIndex> spanOf(const QModelIndex& index) const = 0;
    /// -1 where the span has no row.
    [[nodiscard]] virtual int rowOf(SpanIndex span) const = 0;
    /// Whether the rows are of the trace that is open, not of what it was before it grew.
    [[nodiscard]] virtual bool rowsAreCurrent() const = 0;

    void selectionMoved() override;
    void openRow(const QModelIndex& index) override;
    void addRowActions(QMenu& menu, const QModelIndex& index) override;

    /// Changes rows; the selection of the trace does not follow.
    template <typename Change>
    void quietly(Change change) {
        const bool before = std::exchange(m_quiet, true);
        change();
        m_quiet = before;
    }

private:
    void takeCurrent(const QModelIndex& current);

    bool m_quiet = false;
};

}  // namespace fw::widgets
