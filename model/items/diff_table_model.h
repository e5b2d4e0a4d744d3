// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "model/analysis/diff_order.h"
#include "model/analysis/diff_words.h"

namespace fw::items {

/// The differences of two traces as a table, a row for each entry in which anything differs. The order they come with is that of the
/// plan; another one is asked for (sortWanted) and comes by setOrder(). Roles of cells: compare_roles.h. GUI thread.
class DiffTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Operation, Match, A, B, Duration, Self, Critical, ColumnCount };

    explicit DiffTableModel(QObject* parent = nullptr);

    /// Null clears. Ordered by the delta on the critical path.
    void setPlan(std::shared_ptr<const analysis::DiffPlan> plan);
    [[nodiscard]] const std::shared_ptr<const analysis::DiffPlan>& plan() const { return m_plan; }
    /// All rows of plan.byDelta, each once; anything else is refused.
    void setOrder(std::vector<analysis::DiffRow> order);
    /// Rows whose difference, with that of all below them, is smaller are left out (DiffPlan::loudestNs).
    void setLeast(std::int64_t ns);
    /// What is shown, from top to bottom.
    [[nodiscard]] const std::vector<analysis::DiffRow>& rows() const { return m_rows; }
    /// −1: it is not among them. O(rows).
    [[nodiscard]] int indexOf(analysis::DiffRow row) const;

    [[nodiscard]] static analysis::DiffField fieldOfColumn(int column);
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] bool sortDescending() const { return m_descending; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortWanted(fw::analysis::DiffField field, bool descending);

private:
    void fillRows();
    [[nodiscard]] std::optional<std::int64_t> timeOf(analysis::DiffRow row, int column) const;
    [[nodiscard]] QString display(analysis::DiffRow row, int column) const;
    [[nodiscard]] QString toolTip(analysis::DiffRow row, int column) const;

    std::shared_ptr<const analysis::DiffPlan> m_plan;
    std::optional<analysis::CompareUnit> m_unit;
    std::vector<analysis::DiffRow> m_order;
    std::vector<analysis::DiffRow> m_rows;
    std::int64_t m_leastNs = 0;
    int m_sortColumn = Critical;
    bool m_descending = true;
};

}  // namespace fw::items
