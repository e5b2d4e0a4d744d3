// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "model/analysis/diff_rows.h"
#include "model/analysis/span_changes.h"

namespace fw::items {

/// What the two sides of one row of a comparison do not agree in: its times first, then attributes, events, the message of the status
/// and the resource. Times are known with the row, the rest comes later. Texts of a trace are bounded, the raw ones (compare_roles.h)
/// are whole.
/// GUI thread.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, A, B, Delta, ColumnCount };

    explicit ChangeModel(QObject* parent = nullptr);

    /// Null, or noDiffRow, clears.
    void setRow(std::shared_ptr<const analysis::DiffPlan> plan, analysis::DiffRow row);
    /// Of the row that is shown; others are dropped.
    void setChanges(analysis::RowChanges changes);
    [[nodiscard]] analysis::DiffRow row() const { return m_row; }
    /// The changes of the row are known.
    [[nodiscard]] bool hasChanges() const { return m_changes != nullptr; }
    /// Attributes, events and messages that differ.
    [[nodiscard]] std::size_t changeCount() const { return m_changes ? m_changes->count() : 0; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Figure {
        QString what;
        QString a;
        QString b;
        QString delta;
        QString rawA;
        QString rawB;
        QString rawDelta;
        int tone = 0;
        bool absentA = false;
        bool absentB = false;
    };
    enum class Source : std::uint8_t { Figure, Attribute, Event, EventAttribute, Message, Resource };
    struct Line {
        Source source = Source::Figure;
        std::size_t index = 0;
        std::size_t within = 0;  ///< of the attributes of an event
    };

    void fillFigures();
    void addTime(const QString& what, std::int64_t aNs, std::int64_t bNs, std::int64_t deltaNs, bool longer = true);
    void addCount(const QString& what, std::uint64_t a, std::uint64_t b);
    void addLines();
    [[nodiscard]] const analysis::ValueChange* valueOf(const Line& line) const;
    [[nodiscard]] QString text(const Line& line, int column, bool full) const;
    [[nodiscard]] bool isAbsent(const Line& line, int column) const;

    std::shared_ptr<const analysis::DiffPlan> m_plan;
    analysis::DiffRow m_row = analysis::noDiffRow;
    std::unique_ptr<const analysis::RowChanges> m_changes;
    std::vector<Figure> m_figures;
    std::vector<Line> m_lines;
};

}  // namespace fw::items
