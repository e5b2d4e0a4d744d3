// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "model/analysis/trace_statistics.h"
#include "model/items/ordered_table.h"

namespace fw::items {

/// The groups of a trace with their figures. Rows stand in the order that came with the statistics; sorting many rows is
/// asked for (sortWanted), few are sorted at once. GUI thread.
class StatisticsModel : public OrderedTable {
    Q_OBJECT
public:
    enum Column { First, Second, Spans, Errors, Total, Self, Share, Mean, P50, P95, P99, Max, Critical, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< qint64 (nanoseconds, counts) or QString in full; invalid where there is nothing to say
        SpanRole,                ///< quint32, the slowest span of the group
        SlotRole,                ///< int, colour slot of the service that all spans have; -1 without one
        AbsentRole,              ///< bool: a word stands in: no value, or a name that would not be seen
        ShareRole,               ///< double 0..1: self time relative to the sum of all
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };
    /// Up to so many rows are sorted when the reader asks, without another thread.
    static constexpr std::size_t sortedAtOnce = 20'000;

    explicit StatisticsModel(QObject* parent = nullptr);

    /// `order` holds each row once. Null clears.
    void setStatistics(std::shared_ptr<const analysis::TraceStatistics> statistics, std::vector<std::uint32_t> order);
    void setOrder(std::vector<std::uint32_t> order);
    [[nodiscard]] const std::shared_ptr<const analysis::TraceStatistics>& statistics() const { return m_statistics; }
    [[nodiscard]] const analysis::StatisticsRow* rowAt(int row) const;
    /// The row that counts the span; -1: none does. O(groups).
    [[nodiscard]] int rowOf(SpanIndex span) const;
    /// The value of a group in full; nothing where it is absent.
    [[nodiscard]] std::optional<QString> valueAt(int row, std::size_t key) const;

    [[nodiscard]] static analysis::StatisticsField fieldOfColumn(int column);
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] bool sortDescending() const { return m_descending; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Too many rows for this thread: the owner answers with setOrder().
    void sortWanted(fw::analysis::StatisticsField field, bool descending);

private:
    [[nodiscard]] QString display(const analysis::StatisticsRow& row, int column) const;
    [[nodiscard]] QVariant raw(const analysis::StatisticsRow& row, int column) const;
    [[nodiscard]] QString toolTip(const analysis::StatisticsRow& row, int column) const;
    [[nodiscard]] QString rowText(const analysis::StatisticsRow& row) const;

    std::shared_ptr<const analysis::TraceStatistics> m_statistics;
    int m_sortColumn = Self;
    bool m_descending = true;
};

}  // namespace fw::items
