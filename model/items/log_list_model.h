// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QAbstractTableModel>

#include "model/analysis/span_colors.h"
#include "model/items/log_filter.h"

namespace fw::items {

/// The lines of a trace's log that pass the filter, by time, either way round. Holds no row of its own. GUI thread.
class LogListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Offset, Level, Service, Operation, Text, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< qint64 nanoseconds, or QString: all of a text
        SpanRole,                ///< quint32; invalid for a record without a span
        SlotRole,                ///< int, colour slot of the service; invalid where it is none of the trace
        SignRole,                ///< QString: name of an icon
        SeverityRole,            ///< int, OTLP SeverityNumber
        NamelessRole,            ///< bool: words stand in for a name that would not be seen
        ColorRole,               ///< int, slot of SpanColors; invalid where colours stand for services
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };

    explicit LogListModel(QObject* parent = nullptr);

    /// `rows` are of this log. Null clears.
    void setLog(std::shared_ptr<const analysis::TraceLog> log, std::shared_ptr<const LogRows> rows);
    [[nodiscard]] const std::shared_ptr<const analysis::TraceLog>& log() const { return m_log; }
    [[nodiscard]] const std::shared_ptr<const LogRows>& rows() const { return m_rows; }
    [[nodiscard]] bool isDescending() const { return m_descending; }

    /// Null where there is no such row.
    [[nodiscard]] const analysis::TraceLog::Line* lineAt(int row) const;
    /// The row of a line by its number in the log; -1 where it is not seen.
    [[nodiscard]] int rowOfLine(std::uint32_t line) const;
    /// The earliest line of a span that is seen; -1 where there is none. Looks at every row.
    [[nodiscard]] int rowOfSpan(SpanIndex span) const;
    /// What the colours of rows stand for; null, and for another number of spans: services.
    void setColors(std::shared_ptr<const analysis::SpanColors> colors);
    void setUtc(bool utc);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By time only; every other column leaves the order as it is.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] std::uint32_t lineNumber(int row) const;
    [[nodiscard]] const analysis::SpanColors* colors() const;
    [[nodiscard]] QString display(const analysis::TraceLog::Line& line, int column) const;
    [[nodiscard]] QVariant raw(const analysis::TraceLog::Line& line, int column) const;
    [[nodiscard]] QString toolTip(const analysis::TraceLog::Line& line, int column) const;
    [[nodiscard]] QString rowText(const analysis::TraceLog::Line& line) const;

    std::shared_ptr<const analysis::TraceLog> m_log;
    std::shared_ptr<const LogRows> m_rows;
    bool m_descending = false;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    bool m_utc = true;
};

}  // namespace fw::items
