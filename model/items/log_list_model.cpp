// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/log_list_model.h"

#include <algorithm>
#include <utility>

#include "model/items/group_key_text.h"
#include "model/items/text.h"

namespace fw::items {

using Line = analysis::TraceLog::Line;

LogListModel::LogListModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogListModel::setLog(std::shared_ptr<const analysis::TraceLog> log, std::shared_ptr<const LogRows> rows) {
    beginResetModel();
    m_log = std::move(log);
    m_rows = std::move(rows);
    endResetModel();
}

std::uint32_t LogListModel::lineNumber(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return (*m_rows)[m_descending ? m_rows->size() - 1 - at : at];
}

const Line* LogListModel::lineAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_log->lines[lineNumber(row)];
}

int LogListModel::rowOfLine(std::uint32_t line) const {
    if (!m_rows) return -1;
    const auto found = std::lower_bound(m_rows->begin(), m_rows->end(), line);
    if (found == m_rows->end() || *found != line) return -1;
    const auto at = static_cast<int>(found - m_rows->begin());
    return m_descending ? rowCount() - 1 - at : at;
}

int LogListModel::rowOfSpan(SpanIndex span) const {
    if (!m_rows) return -1;
    const auto found =
        std::find_if(m_rows->begin(), m_rows->end(), [&](std::uint32_t number) { return m_log->lines[number].span == span; });
    return found == m_rows->end() ? -1 : rowOfLine(*found);
}

void LogListModel::setColors(std::shared_ptr<const analysis::SpanColors> colors) {
    if (colors == m_colors) return;
    m_colors = std::move(colors);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Service), index(rowCount() - 1, Service));
}

const analysis::SpanColors* LogListModel::colors() const {
    return m_colors && m_log && m_colors->slot.size() == m_log->analysis->trace->spanCount() ? m_colors.get() : nullptr;
}

void LogListModel::setUtc(bool utc) {
    if (utc == m_utc) return;
    m_utc = utc;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
}

int LogListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(std::min<std::size_t>(m_rows->size(), INT32_MAX));
}

int LogListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogListModel::display(const Line& line, int column) const {
    const TraceData& trace = *m_log->analysis->trace;
    switch (column) {
        case Time:
            return line.timeNs == 0 ? QString(QChar(0x2013)) : dateTimeText(line.timeNs, m_utc, 6).section(QLatin1Char(' '), 1);
        case Offset: {
            std::int64_t offset = 0;
            if (line.timeNs == 0 || __builtin_sub_overflow(line.timeNs, m_log->analysis->primary.startNs, &offset))
                return QString(QChar(0x2013));
            return offsetText(offset);
        }
        case Level:
            return line.event ? tr("event") : logLevelText(*m_log, line);
        case Service:
            return cellText(std::string_view(m_log->texts[line.service]));
        case Operation:
            if (line.span == analysis::noSpan) return QString(QChar(0x2013));
            return nameText(trace.names[trace.name[line.span]]);
        default:
            return cellText(std::string_view(m_log->textOf(line)));
    }
}

QVariant LogListModel::raw(const Line& line, int column) const {
    const TraceData& trace = *m_log->analysis->trace;
    switch (column) {
        case Time:
            return static_cast<qint64>(line.timeNs);
        case Service:
            return fullText(m_log->texts[line.service]);
        case Operation:
            return line.span == analysis::noSpan ? QVariant() : fullText(trace.names[trace.name[line.span]]);
        case Text:
            return fullText(m_log->textOf(line));
        default:
            return display(line, column);
    }
}

QString LogListModel::toolTip(const Line& line, int column) const {
    if (column <= Offset)
        return line.timeNs == 0 ? tr("No time") : dateTimeText(line.timeNs, m_utc, 9) + QLatin1Char(' ') + zoneName(m_utc);
    QString text = raw(line, column).toString();
    if (column == Service && line.span != analysis::noSpan)
        if (const QString color = spanColorText(colors(), line.span); !color.isEmpty()) text += QLatin1Char('\n') + color;
    return toolTipText(text);
}

QString LogListModel::rowText(const Line& line) const {
    QStringList parts;
    for (const int column : {Text, Level, Service, Operation, Offset}) {
        const QString text = display(line, column);
        if (!text.isEmpty() && text != QString(QChar(0x2013))) parts += text;
    }
    if (line.span != analysis::noSpan)
        if (const QString color = spanColorText(colors(), line.span); !color.isEmpty()) parts += color;
    return parts.join(QStringLiteral(", "));
}

QVariant LogListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Line& line = m_log->lines[lineNumber(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return display(line, index.column());
        case Qt::ToolTipRole:
            return toolTip(line, index.column());
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return rowText(line);
        case RawRole:
            return raw(line, index.column());
        case SpanRole:
            return line.span == analysis::noSpan ? QVariant() : QVariant(static_cast<quint32>(line.span));
        case SlotRole: {
            if (line.span == analysis::noSpan) return {};
            const TraceData& trace = *m_log->analysis->trace;
            return static_cast<int>(trace.services[trace.service[line.span]].slot);
        }
        case NamelessRole: {
            const TraceData& trace = *m_log->analysis->trace;
            return index.column() == Operation && line.span != analysis::noSpan && namesNothing(trace.names[trace.name[line.span]]);
        }
        case ColorRole:
            return line.span != analysis::noSpan && colors() != nullptr ? QVariant(static_cast<int>(m_colors->slot[line.span]))
                                                                        : QVariant();
        case SignRole:
            if (line.severity >= analysis::errorSeverity) return QStringLiteral("error");
            if (line.severity >= analysis::warnSeverity) return QStringLiteral("warn");
            return line.event ? QStringLiteral("event") : QStringLiteral("log");
        case SeverityRole:
            return static_cast<int>(line.severity);
        default:
            return {};
    }
}

QVariant LogListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section == Offset ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Offset) return tr("Time since the start of the root");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (section) {
        case Time:
            return tr("Time (%1)").arg(zoneName(m_utc));
        case Offset:
            return tr("Offset");
        case Level:
            return tr("Level");
        case Service:
            return tr("Service");
        case Operation:
            return tr("Span");
        default:
            return tr("Text");
    }
}

void LogListModel::sort(int column, Qt::SortOrder order) {
    const bool descending = order == Qt::DescendingOrder;
    if (column > Offset || descending == m_descending) return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& index : old) moved.append(createIndex(rowCount() - 1 - index.row(), index.column()));
    m_descending = descending;
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

}  // namespace fw::items
