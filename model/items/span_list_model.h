// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QAbstractTableModel>

#include "model/analysis/span_colors.h"
#include "model/analysis/span_order.h"
#include "model/analysis/trace_analysis.h"

namespace fw::items {

/// All spans of a trace as a flat list. Holds no row of its own: the columns of the trace and an order that was made
/// elsewhere. Sorting is asked for (sortWanted) and answered with setOrder(). GUI thread.
class SpanListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Start, Duration, Self, Critical, Service, Operation, Kind, Status, SpanIdColumn, ParentIdColumn, Marks, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< qint64 nanoseconds (starts: since 1970) or QString; invalid where there is nothing to say
        SpanRole,                ///< quint32
        SlotRole,                ///< int, colour slot of the service
        ErrorRole,               ///< bool: status error
        NamelessRole,            ///< bool: words stand in for a name that would not be seen
        ColorRole,               ///< int, slot of SpanColors; invalid where colours stand for services
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };

    explicit SpanListModel(QObject* parent = nullptr);

    /// `order` is of this trace. Null clears.
    void setSpans(std::shared_ptr<const analysis::TraceAnalysis> analysis, std::shared_ptr<const analysis::SpanOrder> order);
    /// Another order of the same spans.
    void setOrder(std::shared_ptr<const analysis::SpanOrder> order);
    [[nodiscard]] const std::shared_ptr<const analysis::TraceAnalysis>& analysis() const { return m_analysis; }
    [[nodiscard]] const std::shared_ptr<const analysis::SpanOrder>& order() const { return m_order; }

    [[nodiscard]] std::optional<SpanIndex> spanAt(int row) const;
    /// -1 if there is no such span.
    [[nodiscard]] int rowOf(SpanIndex span) const;
    /// What the colours of rows stand for; null, and for another number of spans: services.
    void setColors(std::shared_ptr<const analysis::SpanColors> colors);
    void setUtc(bool utc) { m_utc = utc; }

    [[nodiscard]] static analysis::SpanField fieldOfColumn(int column) { return static_cast<analysis::SpanField>(column); }
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
    [[nodiscard]] const analysis::SpanColors* colors() const;
    [[nodiscard]] QString display(SpanIndex span, int column) const;
    [[nodiscard]] QVariant raw(SpanIndex span, int column) const;
    [[nodiscard]] QString toolTip(SpanIndex span, int column) const;
    [[nodiscard]] QString rowText(SpanIndex span) const;
    [[nodiscard]] std::optional<std::int64_t> timeOf(SpanIndex span, int column) const;

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::shared_ptr<const analysis::SpanOrder> m_order;
    int m_sortColumn = Start;
    bool m_descending = false;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    bool m_utc = true;
};

/// What was noticed about a span, in words: "no start, duplicate id"; empty where nothing was.
[[nodiscard]] QString spanMarksText(std::uint16_t marks);

}  // namespace fw::items
