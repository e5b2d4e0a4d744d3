// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/bottleneck_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "model/items/group_key_text.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::BottleneckGroup;
using analysis::BottleneckRow;

namespace {

/// Smaller changes are written, not coloured: they come and go.
constexpr double leastTrend = 0.03;
constexpr double seenTrend = 0.005;
/// A trend against next to nothing has no more digits to tell.
constexpr double mostTrend = 1e6;

QString noFigure() {
    return QString(QChar(0x2013));
}

/// What a column is sorted by; none where it says nothing.
std::optional<double> rateOf(const BottleneckRow& row, int column) {
    if (column == BottleneckModel::Trend) return row.trend;
    if (row.wait || row.calls == 0) return std::nullopt;
    return static_cast<double>(row.errors) / static_cast<double>(row.calls);
}

std::optional<std::int64_t> nanosecondsOf(const BottleneckRow& row, int column) {
    switch (column) {
        case BottleneckModel::Calls:
            return static_cast<std::int64_t>(std::min<std::uint64_t>(row.calls, INT64_MAX));
        case BottleneckModel::P50:
            return row.samples > 0 ? std::optional(row.p50Ns) : std::nullopt;
        case BottleneckModel::P95:
            return row.hasP95() ? std::optional(row.p95Ns) : std::nullopt;
        case BottleneckModel::P99:
            return row.hasP99() ? std::optional(row.p99Ns) : std::nullopt;
        case BottleneckModel::Distribution:
            return row.samples > 0 ? std::optional(row.maxNs) : std::nullopt;
        default:
            return row.criticalNs;
    }
}

template <typename Value>
void sortByValue(std::vector<std::uint32_t>& order, bool descending, Value&& value) {
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto left = value(a);
        const auto right = value(b);
        if (!left || !right) return left.has_value() && !right.has_value();
        return descending ? *right < *left : *left < *right;
    });
}

}  // namespace

QString trendText(const BottleneckRow& row) {
    if (!row.trend) return {};
    if (std::abs(*row.trend) < seenTrend) return QStringLiteral("= 0 %");
    const auto percent = static_cast<std::uint64_t>(std::llround(std::min(std::abs(*row.trend), mostTrend) * 100));
    return (*row.trend > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + countText(percent) + QStringLiteral(" %");
}

int trendTone(const BottleneckRow& row) {
    if (!row.trend || std::abs(*row.trend) < leastTrend) return 0;
    return *row.trend > 0 ? 1 : -1;
}

std::vector<std::uint32_t> bottleneckOrder(const analysis::Bottlenecks& found, std::size_t top, int column, bool descending) {
    const std::size_t count = top == 0 ? found.rows.size() : std::min(top, found.rows.size());
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    const auto& rows = found.rows;
    switch (column) {
        case BottleneckModel::Rank:
            if (descending) std::reverse(order.begin(), order.end());
            break;
        case BottleneckModel::Name:
            sortByValue(order, descending, [&rows](std::uint32_t row) {
                const bool named = !rows[row].absent && !rows[row].others;
                return named ? std::optional<std::string_view>(rows[row].text) : std::nullopt;
            });
            break;
        case BottleneckModel::Errors:
        case BottleneckModel::Trend:
            sortByValue(order, descending, [&rows, column](std::uint32_t row) { return rateOf(rows[row], column); });
            break;
        default:
            sortByValue(order, descending, [&rows, column](std::uint32_t row) { return nanosecondsOf(rows[row], column); });
    }
    return order;
}

BottleneckModel::BottleneckModel(QObject* parent) : OrderedTable(parent) {}

void BottleneckModel::setTable(std::shared_ptr<const BottleneckTable> table) {
    beginResetModel();
    m_table = std::move(table);
    m_order.clear();
    const bool atOnce = m_table && (m_top > 0 ? std::min(m_top, m_table->found->rows.size()) : m_table->found->rows.size()) <= sortedAtOnce;
    if (atOnce) {
        m_order = bottleneckOrder(*m_table->found, m_top, m_sortColumn, m_descending);
    } else if (m_table) {
        // They come by rank; another order follows.
        m_order = bottleneckOrder(*m_table->found, m_top, Rank, false);
    }
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    const bool byRank = (m_sortColumn == Critical && m_descending) || (m_sortColumn == Rank && !m_descending);
    if (m_table && !atOnce && !byRank) Q_EMIT sortWanted();
}

void BottleneckModel::setTop(std::size_t top) {
    if (top == m_top) return;
    m_top = top;
    setTable(m_table);
}

void BottleneckModel::setOrder(const std::shared_ptr<const BottleneckTable>& table, std::vector<std::uint32_t> order) {
    if (table == m_table && order.size() == m_order.size()) replaceOrder(std::move(order));
}

void BottleneckModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    if (!m_table) return;
    if (m_order.size() > sortedAtOnce) {
        Q_EMIT sortWanted();
    } else {
        replaceOrder(bottleneckOrder(*m_table->found, m_top, m_sortColumn, m_descending));
    }
}

const BottleneckRow* BottleneckModel::rowAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_order.size()) return nullptr;
    return &m_table->found->rows[m_order[static_cast<std::size_t>(row)]];
}

int BottleneckModel::rowOf(const BottleneckRow& like) const {
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        const BottleneckRow& one = m_table->found->rows[m_order[row]];
        if (one.service == like.service && one.kind == like.kind && one.wait == like.wait && one.absent == like.absent &&
            one.others == like.others && one.text == like.text)
            return static_cast<int>(row);
    }
    return -1;
}

QString BottleneckModel::serviceOf(const BottleneckRow& row) const {
    if (row.service == BottleneckRow::noService || !m_table->found->texts) return {};
    return nameText(m_table->found->texts->services[row.service].name, 120);
}

QString BottleneckModel::placeOf(const BottleneckRow& row) const {
    if (m_table->options.group != BottleneckGroup::Operation) return {};
    // A call has two sides with the same name, often in one service.
    const bool plain = row.kind == SpanKind::Unspecified || row.kind == SpanKind::Internal;
    const std::string_view kind = kindName(row.kind);
    return plain ? serviceOf(row)
                 : serviceOf(row) + QStringLiteral(" · ") + QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
}

const std::string& BottleneckModel::textOf(const BottleneckRow& row) const {
    if (!m_table || m_table->options.group != BottleneckGroup::Operation) return row.text;
    const auto at = m_table->onlyNames.find(row.text);
    return at == m_table->onlyNames.end() ? row.text : at->second;
}

QString BottleneckModel::nameOf(const BottleneckRow& row) const {
    QString name;
    if (row.absent) {
        name = absentText();
    } else if (row.others) {
        name = tr("other values");
    } else if (m_table && m_table->options.group == BottleneckGroup::Attribute) {
        // A value may be empty or blank on purpose: in quotes it is seen.
        name = namesNothing(row.text) ? QLatin1Char('"') + cellText(std::string_view(row.text)) + QLatin1Char('"')
                                      : cellText(std::string_view(row.text));
    } else {
        name = nameText(textOf(row));
    }
    return row.wait ? tr("wait: %1").arg(name) : name;
}

int BottleneckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int BottleneckModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BottleneckModel::display(const BottleneckRow& row, int column, std::uint32_t number) const {
    switch (column) {
        case Rank:
            return countText(number + std::uint64_t{1});
        case Name:
            return nameOf(row);
        case Calls:
            return isEstimated() ? QStringLiteral("≈ ") + countText(row.calls) : countText(row.calls);
        case Errors:
            if (row.wait) return tr("n/a");
            return row.errors == 0 ? noFigure()
                                   : percentText(static_cast<std::int64_t>(std::min<std::uint64_t>(row.errors, INT64_MAX)),
                                                 static_cast<std::int64_t>(std::min<std::uint64_t>(row.calls, INT64_MAX)));
        case Distribution:
            return row.samples > 0 ? tr("up to %1").arg(durationText(row.maxNs)) : noFigure();
        case Critical:
            return durationText(row.meanNs);
        case Trend:
            return row.trend ? trendText(row) : noFigure();
        default: {
            const std::optional<std::int64_t> ns = nanosecondsOf(row, column);
            return ns ? durationText(*ns) : noFigure();
        }
    }
}

QVariant BottleneckModel::raw(const BottleneckRow& row, int column, std::uint32_t number) const {
    switch (column) {
        case Rank:
            return static_cast<qint64>(number) + 1;
        case Name:
            return row.absent || row.others || row.wait ? QVariant() : QVariant(fullText(textOf(row)));
        case Errors:
            return row.wait ? QVariant() : QVariant(static_cast<qint64>(row.errors));
        case Trend:
            return row.trend ? QVariant(*row.trend) : QVariant();
        case Critical:
            return static_cast<qint64>(row.meanNs);
        default: {
            const std::optional<std::int64_t> ns = nanosecondsOf(row, column);
            return ns ? QVariant(static_cast<qint64>(*ns)) : QVariant();
        }
    }
}

QString BottleneckModel::toolTip(const BottleneckRow& row, int column) const {
    const QString samples = countText(row.samples);
    switch (column) {
        case Name:
            if (row.absent) return tr("Spans without this attribute");
            if (row.others) return tr("Values beyond the first %1, together").arg(countText(analysis::maxBottleneckValues));
            return toolTipText(serviceOf(row).isEmpty() ? fullText(textOf(row))
                                                        : fullText(textOf(row)) + QLatin1Char('\n') + serviceOf(row));
        case Calls:
            return tr("%1 in a trace, on average").arg(QLocale().toString(row.callsPerTrace, 'f', 2));
        case Errors:
            return row.wait ? tr("A wait has no status") : tr("%1 of %2 calls").arg(countText(row.errors), countText(row.calls));
        case P50:
        case P95:
        case P99:
        case Distribution: {
            const std::optional<std::int64_t> ns = nanosecondsOf(row, column);
            return ns ? tr("%1 of %2 spans").arg(exactNanoseconds(*ns), samples) : tr("Too few spans: %1").arg(samples);
        }
        case Critical:
            return tr("%1 of %2 in all traces; self time %3")
                .arg(exactNanoseconds(row.criticalNs), exactNanoseconds(m_table->found->rootNs), exactNanoseconds(row.selfNs));
        case Trend:
            return row.trend ? tr("%1 in a trace, before %2").arg(exactNanoseconds(row.meanNs), exactNanoseconds(row.beforeMeanNs))
                             : tr("Nothing before it to compare with");
        default:
            return {};
    }
}

QString BottleneckModel::rowText(const BottleneckRow& row, std::uint32_t number) const {
    QStringList parts;
    parts += tr("number %1").arg(display(row, Rank, number));
    parts += nameOf(row);
    if (!placeOf(row).isEmpty()) parts += placeOf(row);
    for (const int column : {Calls, Errors, P50, P95, P99}) {
        const QString text = display(row, column, number);
        if (text != noFigure() && !(column == Errors && row.wait))
            parts += QStringLiteral("%1 %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    parts +=
        tr("%1 of the critical path in a trace, %2").arg(durationText(row.meanNs), percentText(row.criticalNs, m_table->found->rootNs));
    if (row.trend) parts += tr("trend %1").arg(trendText(row));
    return parts.join(QStringLiteral(", "));
}

QVariant BottleneckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const BottleneckRow& row = *rowAt(index.row());
    const std::uint32_t number = m_order[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column, number);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return headerData(column, Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return rowText(row, number);
        case RawRole:
            return raw(row, column, number);
        case SlotRole:
            return row.service == BottleneckRow::noService || !m_table->found->texts
                       ? -1
                       : static_cast<int>(m_table->found->texts->services[row.service].slot);
        case ServiceRole:
            return placeOf(row);
        case WaitRole:
            return row.wait;
        case AbsentRole:
            return column == Name &&
                   (row.absent || row.others || (m_table->options.group != BottleneckGroup::Attribute && namesNothing(row.text)));
        case ShareRole:
            return row.share;
        default:
            return {};
    }
}

QVariant BottleneckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool leads = section == Name || section >= Distribution;
    if (role == Qt::TextAlignmentRole) return static_cast<int>((leads ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return static_cast<int>(section == Rank || section == Name ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
        case Rank:
            return tip ? tr("By contribution to the critical path") : QStringLiteral("#");
        case Name:
            if (m_table && m_table->options.group == BottleneckGroup::Attribute)
                return tip ? toolTipText(fullText(m_table->options.key)) : cellText(m_table->options.key, 80);
            return m_table && m_table->options.group == BottleneckGroup::Service ? tr("Service") : tr("Operation");
        case Calls:
            return tr("Calls");
        case Errors:
            return tip ? tr("Share of the calls with an error") : tr("Errors");
        case P50:
            return tip ? tr("Nearest rank; p95 needs 20 spans, p99 100") : QStringLiteral("p50");
        case P95:
            return tip ? tr("Nearest rank; p95 needs 20 spans, p99 100") : QStringLiteral("p95");
        case P99:
            return tip ? tr("Nearest rank; p95 needs 20 spans, p99 100") : QStringLiteral("p99");
        case Distribution:
            return tip ? tr("Durations on one logarithmic axis, with p50, p95 and p99; sorted by the longest") : tr("Durations");
        case Critical:
            return tip ? tr("Contribution to the critical paths; its share of the duration of all traces")
                       : tr("Critical path, mean per trace");
        default:
            break;
    }
    const bool against = m_table && m_table->options.withTrend;
    if (tip)
        return against ? tr("Contribution to the critical path over the period, and its change against as long a period before")
                       : tr("Contribution to the critical path over the period");
    return against ? tr("Course, against the period before") : tr("Course");
}

}  // namespace fw::items
