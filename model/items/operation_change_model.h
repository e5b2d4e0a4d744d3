// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "model/analysis/operation_changes.h"

namespace fw::items {

/// What the operations come to, in a sentence for people.
[[nodiscard]] QString operationChangesSentence(const analysis::OperationChanges& changes);

/// Numbers of the rows whose service or operation holds `needle` (any case; empty: all), in order. O(n log n): on a reader thread.
[[nodiscard]] std::vector<std::uint32_t> shownOperationChanges(const analysis::OperationChanges& changes, analysis::ChangeField field,
                                                               bool descending, const QString& needle);

/// Operations before (A) and after (B) as a table, a row each. Puts nothing in order itself: asks by sortWanted() and is answered by
/// setOrder(). Roles of cells: compare_roles.h. GUI thread.
class OperationChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Operation,
        Service,
        CallsA,
        CallsB,
        MedianA,
        IntervalA,
        MedianB,
        IntervalB,
        MedianDelta,
        Delta,
        Share,
        ColumnCount,
    };

    explicit OperationChangeModel(QObject* parent = nullptr);

    /// Null clears. Ordered by the delta per trace, as they come; no row is left out.
    void setChanges(std::shared_ptr<const analysis::OperationChanges> changes);
    [[nodiscard]] const std::shared_ptr<const analysis::OperationChanges>& changes() const { return m_changes; }
    /// Numbers of rows; one that there is not is left out.
    void setOrder(std::vector<std::uint32_t> order);
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }
    /// Null where there is no such row.
    [[nodiscard]] const analysis::OperationChange* changeAt(int row) const;
    /// "wait: infer", bounded.
    [[nodiscard]] static QString nameOf(const analysis::OperationChange& change);

    [[nodiscard]] static analysis::ChangeField fieldOfColumn(int column);
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] bool sortDescending() const { return m_descending; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortWanted();

private:
    [[nodiscard]] QString display(const analysis::OperationChange& change, int column) const;
    [[nodiscard]] QString toolTip(const analysis::OperationChange& change, int column) const;
    [[nodiscard]] int slotOf(const analysis::OperationChange& change) const;

    std::shared_ptr<const analysis::OperationChanges> m_changes;
    std::vector<std::uint32_t> m_order;
    int m_sortColumn = Delta;
    bool m_descending = true;
};

}  // namespace fw::items
