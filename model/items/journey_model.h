// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "model/analysis/journey.h"
#include "model/items/ordered_table.h"

namespace fw::items {

/// The hand-overs of a frame, numbered by the start of who took, in any order. Few rows are sorted at once; many are asked for
/// (sortWanted), and the owner answers with setOrder(). GUI thread.
class JourneyModel : public OrderedTable {
    Q_OBJECT
public:
    enum Column { Number, From, To, Channel, Gap, Carried, Evidence, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< qint64 (nanoseconds, numbers) or QString in full
        SlotRole,                ///< int, colour slot of the service, of From and To; −1 elsewhere
        ServiceRole,             ///< QString: its service, likewise
        BrokenRole,              ///< bool: the context was lost
        ContextRole,             ///< int, an analysis::Context
        AbsentRole,              ///< bool: a word or dash stands in for what is not there
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };
    /// Up to so many rows are sorted when the reader asks, without another thread.
    static constexpr std::size_t sortedAtOnce = 20'000;

    using Journey = std::shared_ptr<const analysis::FrameJourney>;

    explicit JourneyModel(QObject* parent = nullptr);

    /// Null clears. The order of the columns stays.
    void setJourney(Journey journey);
    [[nodiscard]] const Journey& journey() const { return m_journey; }
    /// The answer to sortWanted(); an order of another journey is dropped.
    void setOrder(const Journey& journey, std::vector<std::uint32_t> order);
    /// Null where there is no such row.
    [[nodiscard]] const analysis::HandedOver* stepAt(int row) const;
    /// The row of a hand-over by its number; −1: there is none.
    [[nodiscard]] int rowOf(std::size_t number) const;

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
    [[nodiscard]] QString display(const analysis::HandedOver& step, int column, std::uint32_t number) const;
    [[nodiscard]] QVariant raw(const analysis::HandedOver& step, int column, std::uint32_t number) const;
    [[nodiscard]] QString toolTip(const analysis::HandedOver& step, int column) const;
    [[nodiscard]] QString rowText(const analysis::HandedOver& step, std::uint32_t number) const;

    Journey m_journey;
    int m_sortColumn = Number;
    bool m_descending = false;
};

/// Numbers of the hand-overs in the order of a column of the model; ties stand by number.
[[nodiscard]] std::vector<std::uint32_t> journeyOrder(const analysis::FrameJourney& journey, int column, bool descending);

}  // namespace fw::items
