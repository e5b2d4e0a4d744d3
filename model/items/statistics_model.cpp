// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/statistics_model.h"

#include <algorithm>
#include <utility>

#include "model/items/group_key_text.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::StatisticsField;
using analysis::StatisticsRow;

namespace {

QString nothingToSay() {
    return QString(QChar(0x2013));
}

/// Nanoseconds of a column; none where the row has too few samples, or where the column holds no time.
std::optional<std::int64_t> timeOf(const StatisticsRow& row, int column) {
    if (column == StatisticsModel::Critical) return row.criticalNs;
    if (row.timed == 0) return std::nullopt;
    switch (column) {
        case StatisticsModel::Total:
            return row.totalNs;
        case StatisticsModel::Self:
            return row.selfNs;
        case StatisticsModel::Mean:
            return row.meanNs;
        case StatisticsModel::P50:
            return row.p50Ns;
        case StatisticsModel::P95:
            return row.hasP95() ? std::optional(row.p95Ns) : std::nullopt;
        case StatisticsModel::P99:
            return row.hasP99() ? std::optional(row.p99Ns) : std::nullopt;
        case StatisticsModel::Max:
            return row.maxNs;
        default:
            return std::nullopt;
    }
}

}  // namespace

StatisticsModel::StatisticsModel(QObject* parent) : OrderedTable(parent) {}

void StatisticsModel::setStatistics(std::shared_ptr<const analysis::TraceStatistics> statistics, std::vector<std::uint32_t> order) {
    beginResetModel();
    m_statistics = std::move(statistics);
    m_order = std::move(order);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, First, Second);
}

void StatisticsModel::setOrder(std::vector<std::uint32_t> order) {
    if (order.size() == m_order.size()) replaceOrder(std::move(order));
}

const StatisticsRow* StatisticsModel::rowAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_order.size()) return nullptr;
    return &m_statistics->rows[m_order[static_cast<std::size_t>(row)]];
}

int StatisticsModel::rowOf(SpanIndex span) const {
    if (!m_statistics || span >= m_statistics->rowOfSpan.size()) return -1;
    const auto at = std::find(m_order.begin(), m_order.end(), m_statistics->rowOfSpan[span]);
    return at == m_order.end() ? -1 : static_cast<int>(at - m_order.begin());
}

std::optional<QString> StatisticsModel::valueAt(int row, std::size_t key) const {
    const StatisticsRow* group = rowAt(row);
    const std::string* text = group == nullptr ? nullptr : m_statistics->text(*group, key);
    return text == nullptr ? std::nullopt : std::optional(fullText(*text));
}

StatisticsField StatisticsModel::fieldOfColumn(int column) {
    switch (column) {
        case First:
            return StatisticsField::First;
        case Second:
            return StatisticsField::Second;
        case Spans:
            return StatisticsField::Spans;
        case Errors:
            return StatisticsField::Errors;
        case Total:
            return StatisticsField::Total;
        case Mean:
            return StatisticsField::Mean;
        case P50:
            return StatisticsField::P50;
        case P95:
            return StatisticsField::P95;
        case P99:
            return StatisticsField::P99;
        case Max:
            return StatisticsField::Max;
        case Critical:
            return StatisticsField::Critical;
        default:
            return StatisticsField::Self;
    }
}

int StatisticsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatisticsModel::display(const StatisticsRow& row, int column) const {
    switch (column) {
        case First:
        case Second: {
            const auto key = static_cast<std::size_t>(column - First);
            if (m_statistics->grouping.keys[key].by == analysis::GroupBy::Nothing) return {};
            const std::string* text = m_statistics->text(row, key);
            if (text == nullptr) return absentText();
            if (m_statistics->grouping.keys[key].by == analysis::GroupBy::Operation) return nameText(*text);
            // A value may be empty or blank on purpose: in quotes it is seen.
            return namesNothing(*text) ? QLatin1Char('"') + cellText(std::string_view(*text)) + QLatin1Char('"')
                                       : cellText(std::string_view(*text));
        }
        case Spans:
            return countText(row.spans);
        case Errors:
            return row.errors == 0 ? nothingToSay() : countText(row.errors);
        case Share:
            return row.timed == 0 ? nothingToSay() : percentText(row.selfNs, m_statistics->selfNs);
        default: {
            const std::optional<std::int64_t> ns = timeOf(row, column);
            return ns && !(column == Critical && *ns == 0) ? durationText(*ns) : nothingToSay();
        }
    }
}

QVariant StatisticsModel::raw(const StatisticsRow& row, int column) const {
    switch (column) {
        case First:
        case Second: {
            const std::string* text = m_statistics->text(row, static_cast<std::size_t>(column - First));
            return text == nullptr ? QVariant() : QVariant(fullText(*text));
        }
        case Spans:
            return static_cast<qint64>(row.spans);
        case Errors:
            return static_cast<qint64>(row.errors);
        case Share:
            return row.timed == 0 ? QVariant() : QVariant(static_cast<qint64>(row.selfNs));
        default: {
            const std::optional<std::int64_t> ns = timeOf(row, column);
            return ns ? QVariant(static_cast<qint64>(*ns)) : QVariant();
        }
    }
}

QString StatisticsModel::toolTip(const StatisticsRow& row, int column) const {
    if (column == First || column == Second) {
        const std::string* text = m_statistics->text(row, static_cast<std::size_t>(column - First));
        return text == nullptr ? tr("Spans without this attribute") : toolTipText(fullText(*text));
    }
    if ((column == P95 && !row.hasP95()) || (column == P99 && !row.hasP99())) return tr("Too few spans: %1").arg(countText(row.timed));
    const std::optional<std::int64_t> ns = timeOf(row, column);
    if (column == P50 || column == P95 || column == P99)
        return ns ? tr("%1 of %2 spans").arg(exactNanoseconds(*ns), countText(row.timed)) : QString();
    return ns ? exactNanoseconds(*ns) : QString();
}

QString StatisticsModel::rowText(const StatisticsRow& row) const {
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = display(row, column);
        if (text.isEmpty() || text == nothingToSay()) continue;
        parts +=
            column <= Second ? text : QStringLiteral("%1 %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    return parts.join(QStringLiteral(", "));
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const StatisticsRow& row = *rowAt(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return static_cast<int>((column <= Second ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return rowText(row);
        case RawRole:
            return raw(row, column);
        case SpanRole:
            return static_cast<quint32>(row.slowest);
        case SlotRole:
            return row.service == StatisticsRow::mixed ? -1 : static_cast<int>(m_statistics->analysis->trace->services[row.service].slot);
        case AbsentRole:
            if (column > Second) return false;
            if (const std::string* text = m_statistics->text(row, static_cast<std::size_t>(column)))
                return m_statistics->grouping.keys[static_cast<std::size_t>(column)].by == analysis::GroupBy::Operation &&
                       namesNothing(*text);
            return true;
        case ShareRole:
            return m_statistics->selfNs > 0 ? static_cast<double>(row.selfNs) / static_cast<double>(m_statistics->selfNs) : 0.0;
        default:
            return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section <= Second ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (section <= Second) {
        const bool shows = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        if (!shows || !m_statistics) return {};
        const QString title = groupKeyText(m_statistics->grouping.keys[static_cast<std::size_t>(section)]);
        return role == Qt::ToolTipRole ? toolTipText(title) : title;
    }
    if (role == Qt::ToolTipRole) {
        if (section == Share) return tr("Share of the self time of all these spans");
        if (section == P50 || section == P95 || section == P99) return tr("Nearest rank; p95 needs 20 spans, p99 100");
        if (section == Critical) return tr("Time on the critical path");
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (section) {
        case Spans:
            return tr("Spans");
        case Errors:
            return tr("Errors");
        case Total:
            return tr("Total");
        case Self:
            return tr("Self");
        case Share:
            return tr("Share");
        case Mean:
            return tr("Mean");
        case P50:
            return QStringLiteral("p50");
        case P95:
            return QStringLiteral("p95");
        case P99:
            return QStringLiteral("p99");
        case Max:
            return tr("Max");
        default:
            return tr("Critical");
    }
}

void StatisticsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    if (!m_statistics) return;
    if (m_order.size() > sortedAtOnce) {
        Q_EMIT sortWanted(fieldOfColumn(column), m_descending);
    } else {
        setOrder(analysis::statisticsOrder(*m_statistics, fieldOfColumn(column), m_descending));
    }
}

}  // namespace fw::items
