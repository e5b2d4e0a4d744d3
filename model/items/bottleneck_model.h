// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis/bottlenecks.h"
#include "model/items/ordered_table.h"

namespace fw::items {

/// What was asked, and what came of it. Immutable once handed over.
struct BottleneckTable {
    std::shared_ptr<const analysis::Bottlenecks> found;
    analysis::BottleneckOptions options;  ///< with the period that was looked at
    bool filtered = false;                ///< a search chose the traces
    bool complete = true;                 ///< waits that stand in the bodies are counted
    std::uint64_t damaged = 0;            ///< traces that were left out
    /// Of normalised names that only one name of the cache has: that one.
    std::map<std::string, std::string> onlyNames;
};

/// "+18 %", "= 0 %"; empty where there is nothing to compare with.
[[nodiscard]] QString trendText(const analysis::BottleneckRow& row);
/// What a trend says of itself: 1 longer, −1 shorter, 0 no change that would be seen.
[[nodiscard]] int trendTone(const analysis::BottleneckRow& row);

/// What traces spent their time on, a row an operation, service or value: the first `top` by contribution to the critical path, in any
/// order, by their numbers in Bottlenecks::rows. Few rows are sorted at once; many are asked for (sortWanted), and the owner answers with
/// setOrder(). GUI thread.
class BottleneckModel : public OrderedTable {
    Q_OBJECT
public:
    enum Column { Rank, Name, Calls, Errors, P50, P95, P99, Distribution, Critical, Trend, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< qint64 (nanoseconds, counts) or QString in full; invalid where there is nothing to say
        SlotRole,                ///< int, colour slot of the service; −1 without one
        ServiceRole,             ///< QString, of an operation: its service, and the side of a call
        WaitRole,                ///< bool: the waiting, not the work
        AbsentRole,              ///< bool: a word stands in for the name
        ShareRole,               ///< double 0..1: of the duration of all traces
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };
    /// Up to so many rows are sorted when the reader asks, without another thread.
    static constexpr std::size_t sortedAtOnce = 20'000;

    explicit BottleneckModel(QObject* parent = nullptr);

    /// Null clears. The order of the columns stays.
    void setTable(std::shared_ptr<const BottleneckTable> table);
    /// How many rows are shown; 0: all.
    void setTop(std::size_t top);
    [[nodiscard]] std::size_t top() const { return m_top; }
    /// The answer to sortWanted(); an order of other rows is dropped.
    void setOrder(const std::shared_ptr<const BottleneckTable>& table, std::vector<std::uint32_t> order);
    [[nodiscard]] const std::shared_ptr<const BottleneckTable>& table() const { return m_table; }
    [[nodiscard]] const analysis::BottleneckRow* rowAt(int row) const;
    /// The row with the same service, name, kind and wait; −1: it is not shown.
    [[nodiscard]] int rowOf(const analysis::BottleneckRow& like) const;
    /// Where a row is named in words: "wait: infer".
    [[nodiscard]] QString nameOf(const analysis::BottleneckRow& row) const;

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] bool sortDescending() const { return m_descending; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Too many rows for this thread: the owner answers with setOrder().
    void sortWanted();

private:
    /// Counts are not of what is there, but of what was before the sampling.
    [[nodiscard]] bool isEstimated() const { return m_table->options.rates && m_table->found->weightedTraces != m_table->found->traces; }
    [[nodiscard]] QString display(const analysis::BottleneckRow& row, int column, std::uint32_t number) const;
    [[nodiscard]] QVariant raw(const analysis::BottleneckRow& row, int column, std::uint32_t number) const;
    [[nodiscard]] QString toolTip(const analysis::BottleneckRow& row, int column) const;
    [[nodiscard]] QString rowText(const analysis::BottleneckRow& row, std::uint32_t number) const;
    /// The name of an operation that there is, else the normalised one; what the row stands for otherwise.
    [[nodiscard]] const std::string& textOf(const analysis::BottleneckRow& row) const;
    [[nodiscard]] QString serviceOf(const analysis::BottleneckRow& row) const;
    /// Beside the name of an operation: its service, and the side of a call.
    [[nodiscard]] QString placeOf(const analysis::BottleneckRow& row) const;

    std::shared_ptr<const BottleneckTable> m_table;
    std::size_t m_top = 10;
    int m_sortColumn = Critical;
    bool m_descending = true;
};

/// The first `top` rows (0: all) in the order of a column of the model; rows with nothing to say in it come last, ties stand by rank.
[[nodiscard]] std::vector<std::uint32_t> bottleneckOrder(const analysis::Bottlenecks& found, std::size_t top, int column, bool descending);

}  // namespace fw::items
