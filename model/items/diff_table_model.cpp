// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/diff_table_model.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QStringList>

#include "model/items/compare_roles.h"
#include "model/items/compare_words.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::DiffField;
using analysis::DiffRow;
using analysis::DiffSide;
using analysis::noSpan;

namespace {

bool isDelta(int column) {
    return column >= DiffTableModel::Duration;
}

}  // namespace

DiffTableModel::DiffTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void DiffTableModel::setPlan(std::shared_ptr<const analysis::DiffPlan> plan) {
    if (plan == m_plan) return;
    beginResetModel();
    m_plan = std::move(plan);
    m_unit.reset();
    m_order.clear();
    m_sortColumn = Critical;
    m_descending = true;
    if (m_plan) {
        m_unit.emplace(compareUnit(*m_plan->diff));
        m_order = m_plan->byDelta;
    }
    fillRows();
    endResetModel();
}

void DiffTableModel::setOrder(std::vector<DiffRow> order) {
    if (!m_plan || order.size() != m_plan->byDelta.size()) return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<DiffRow> held;
    held.reserve(static_cast<std::size_t>(old.size()));
    for (const QModelIndex& index : old) held.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_order = std::move(order);
    fillRows();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = indexOf(held[static_cast<std::size_t>(i)]);
        moved.append(row < 0 ? QModelIndex() : createIndex(row, old[i].column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DiffTableModel::setLeast(std::int64_t ns) {
    if (ns == m_leastNs) return;
    beginResetModel();
    m_leastNs = ns;
    fillRows();
    endResetModel();
}

void DiffTableModel::fillRows() {
    m_rows.clear();
    for (const DiffRow row : m_order)
        if (m_plan->loudestNs[row] >= m_leastNs) m_rows.push_back(row);
}

int DiffTableModel::indexOf(DiffRow row) const {
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

DiffField DiffTableModel::fieldOfColumn(int column) {
    static constexpr std::array<DiffField, ColumnCount> fields = {DiffField::Tree,     DiffField::Match, DiffField::A,       DiffField::B,
                                                                  DiffField::Duration, DiffField::Self,  DiffField::Critical};
    return fields[static_cast<std::size_t>(std::clamp<int>(column, 0, ColumnCount - 1))];
}

std::optional<std::int64_t> DiffTableModel::timeOf(DiffRow row, int column) const {
    const analysis::TraceDiff& diff = *m_plan->diff;
    switch (column) {
        case A:
        case B: {
            const analysis::SideFigures figures = m_plan->figures(column == A ? DiffSide::A : DiffSide::B, row);
            return figures.count == 0 ? std::nullopt : std::optional(figures.durationNs);
        }
        case Duration:
            return diff.deltas(row).durationNs;
        case Self:
            return diff.deltas(row).selfNs;
        case Critical:
            return diff.criticalDelta(row);
        default:
            return std::nullopt;
    }
}

QString DiffTableModel::display(DiffRow row, int column) const {
    if (column == Operation) return comparePath(*m_plan->diff, row);
    if (column == Match) {
        const QString words = compareMatch(*m_plan->diff, row);
        return words.isEmpty() ? tr("matched") : words;
    }
    const std::optional<std::int64_t> ns = timeOf(row, column);
    if (!ns) return tr("absent");
    return QString::fromStdString(isDelta(column) ? m_unit->delta(*ns) : m_unit->text(*ns));
}

QString DiffTableModel::toolTip(DiffRow row, int column) const {
    if (column == Operation) return display(row, column) + QLatin1Char('\n') + cellText(analysis::rowName(*m_plan->diff, row).service, 120);
    const std::optional<std::int64_t> ns = timeOf(row, column);
    if (!ns) return display(row, column);
    return (isDelta(column) && *ns > 0 ? QStringLiteral("+") : QString()) + exactNanoseconds(*ns);
}

int DiffTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiffTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) return {};
    const DiffRow row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::ToolTipRole:
            return toolTipText(toolTip(row, column));
        case Qt::AccessibleTextRole:
            return column == Operation
                       ? display(row, column)
                       : headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ') + display(row, column);
        case Qt::TextAlignmentRole:
            return static_cast<int>((column >= A ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case CompareToneRole: {
            const std::int64_t ns = isDelta(column) ? timeOf(row, column).value_or(0) : 0;
            return m_unit->rounded(ns) == 0 ? 0 : ns > 0 ? 1 : -1;
        }
        case CompareAbsentRole:
            return (column == A || column == B) && !timeOf(row, column);
        case CompareStrongRole:
            return column == m_sortColumn;
        case CompareSlotRole: {
            if (column != Operation) return -1;
            const bool b = m_plan->sampleOf(DiffSide::B, row) != noSpan;
            const TraceData& trace = *m_plan->analysis(b ? DiffSide::B : DiffSide::A)->trace;
            const SpanIndex span = m_plan->sampleOf(b ? DiffSide::B : DiffSide::A, row);
            return span == noSpan ? -1 : static_cast<int>(trace.services[trace.service[span]].slot);
        }
        default:
            return {};
    }
}

QVariant DiffTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section >= A ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Operation:
            return tr("Path");
        case Match:
            return tr("Match");
        case A:
            return QStringLiteral("A");
        case B:
            return QStringLiteral("B");
        case Duration:
            return tr("Δ duration");
        case Self:
            return tr("Δ self");
        case Critical:
            return tr("Δ critical path");
        default:
            return {};
    }
}

void DiffTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount || !m_plan) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    if (column == Critical && m_descending) {
        setOrder(m_plan->byDelta);
        return;
    }
    Q_EMIT sortWanted(fieldOfColumn(column), m_descending);
}

}  // namespace fw::items
