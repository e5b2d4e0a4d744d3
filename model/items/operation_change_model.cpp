// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/operation_change_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <QCoreApplication>

#include "model/items/compare_roles.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::BottleneckRow;
using analysis::ChangeField;
using analysis::OperationChange;
using analysis::OperationChanges;
using Columns = OperationChangeModel;

namespace {

QString changeText(const char* source) {
    return QCoreApplication::translate("fw::items::OperationChangeModel", source);
}

/// "+390 ms", "−12.0 ms", "=".
QString signedTime(std::int64_t ns) {
    return ns == 0 ? QStringLiteral("=") : offsetText(ns);
}

QString shareOf(double share) {
    return (share < 0 ? QStringLiteral("−") : QString()) + QLocale().toString(std::round(std::abs(share) * 1000) / 10, 'f', 1) +
           QStringLiteral(" %");
}

bool isOfBaseline(int column) {
    return column == Columns::CallsA || column == Columns::MedianA || column == Columns::IntervalA;
}

bool isOfCandidate(int column) {
    return column == Columns::CallsB || column == Columns::MedianB || column == Columns::IntervalB;
}

/// The side a column tells of; null where it has no such operation. Only of columns of a side.
const BottleneckRow* sideOf(const OperationChange& change, int column) {
    return isOfBaseline(column) ? change.baseline : change.candidate;
}

}  // namespace

QString operationChangesSentence(const OperationChanges& changes) {
    const std::int64_t delta = changes.deltaNs();
    const QString before = durationText(changes.baselineMeanNs);
    const QString after = durationText(changes.candidateMeanNs);
    if (delta == 0)
        return changeText(QT_TRANSLATE_NOOP("fw::items::OperationChangeModel", "Traces take as long in B as in A, on average: %1."))
            .arg(after);
    const QString size = durationText(delta < 0 ? -delta : delta);
    QString out = (delta < 0 ? changeText(QT_TRANSLATE_NOOP("fw::items::OperationChangeModel",
                                                            "A trace takes %1 less in B than in A, on average: %2 → %3."))
                             : changeText(QT_TRANSLATE_NOOP("fw::items::OperationChangeModel",
                                                            "A trace takes %1 longer in B than in A, on average: %2 → %3.")))
                      .arg(size, before, after);
    // Only what went the way of the whole explains it.
    const auto largest = std::find_if(changes.rows.begin(), changes.rows.end(), [](const OperationChange& one) { return one.share > 0; });
    if (largest == changes.rows.end()) return out;
    const QString name = cellText(OperationChangeModel::nameOf(*largest), 60);
    const QString service = nameText(largest->service, 40);
    // A share of more than all says nothing: others made up for it.
    if (largest->share > 1)
        return out + QLatin1Char(' ') +
               changeText(QT_TRANSLATE_NOOP("fw::items::OperationChangeModel",
                                            "The largest part is %1 in %2, %3 per trace; others went the other way."))
                   .arg(name, service, signedTime(largest->deltaNs));
    return out + QLatin1Char(' ') +
           (largest->share >= 0.5
                ? changeText(QT_TRANSLATE_NOOP("fw::items::OperationChangeModel", "Most of it is %1 in %2, %3 per trace (%4)."))
                : changeText(QT_TRANSLATE_NOOP("fw::items::OperationChangeModel",
                                               "No single operation explains it; the largest part is %1 in %2, %3 per trace (%4).")))
               .arg(name, service, signedTime(largest->deltaNs), shareOf(largest->share));
}

std::vector<std::uint32_t> shownOperationChanges(const OperationChanges& changes, ChangeField field, bool descending,
                                                 const QString& needle) {
    std::vector<std::uint32_t> order = analysis::orderOperationChanges(changes, field, descending);
    if (needle.isEmpty()) return order;
    std::erase_if(order, [&](std::uint32_t number) {
        const OperationChange& change = changes.rows[number];
        return !OperationChangeModel::nameOf(change).contains(needle, Qt::CaseInsensitive) &&
               !nameText(change.service).contains(needle, Qt::CaseInsensitive);
    });
    return order;
}

OperationChangeModel::OperationChangeModel(QObject* parent) : QAbstractTableModel(parent) {}

QString OperationChangeModel::nameOf(const OperationChange& change) {
    const QString name = nameText(change.name);
    return change.wait ? tr("wait: %1").arg(name) : name;
}

void OperationChangeModel::setChanges(std::shared_ptr<const OperationChanges> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    m_order.resize(m_changes ? m_changes->rows.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_sortColumn = Delta;
    m_descending = true;
    endResetModel();
}

void OperationChangeModel::setOrder(std::vector<std::uint32_t> order) {
    if (!m_changes) return;
    beginResetModel();
    m_order = std::move(order);
    std::erase_if(m_order, [this](std::uint32_t number) { return number >= m_changes->rows.size(); });
    endResetModel();
}

const OperationChange* OperationChangeModel::changeAt(int row) const {
    if (!m_changes || row < 0 || row >= rowCount()) return nullptr;
    return &m_changes->rows[m_order[static_cast<std::size_t>(row)]];
}

ChangeField OperationChangeModel::fieldOfColumn(int column) {
    switch (column) {
        case Operation:
            return ChangeField::Operation;
        case Service:
            return ChangeField::Service;
        case CallsA:
            return ChangeField::BaselineCalls;
        case CallsB:
            return ChangeField::CandidateCalls;
        case MedianA:
        case IntervalA:
            return ChangeField::BaselineMedian;
        case MedianB:
        case IntervalB:
            return ChangeField::CandidateMedian;
        case MedianDelta:
            return ChangeField::MedianDelta;
        default:
            return ChangeField::Delta;
    }
}

int OperationChangeModel::slotOf(const OperationChange& change) const {
    const bool b = change.candidate != nullptr;
    const BottleneckRow* row = b ? change.candidate : change.baseline;
    const auto& table = b ? m_changes->candidate : m_changes->baseline;
    return row->service == BottleneckRow::noService ? -1 : static_cast<int>(table->texts->services[row->service].slot);
}

QString OperationChangeModel::display(const OperationChange& change, int column) const {
    if (column == Operation) return nameOf(change);
    if (column == Service) return nameText(change.service);
    if (isOfBaseline(column) || isOfCandidate(column)) {
        const BottleneckRow* row = sideOf(change, column);
        if (row == nullptr) return column == CallsA || column == CallsB ? tr("absent") : QStringLiteral("–");
        if (column == CallsA || column == CallsB) return countText(row->calls);
        if (column == MedianA || column == MedianB) return row->samples == 0 ? QStringLiteral("–") : durationText(row->p50Ns);
        if (!row->p50Interval) return QStringLiteral("–");
        return durationText(row->p50Interval->lowNs) + QStringLiteral(" – ") + durationText(row->p50Interval->highNs);
    }
    if (column == MedianDelta) {
        const std::optional<std::int64_t> delta = change.medianDeltaNs();
        return delta ? signedTime(*delta) : QStringLiteral("–");
    }
    if (column == Delta) return signedTime(change.deltaNs);
    return m_changes->deltaNs() == 0 ? QStringLiteral("–") : shareOf(change.share);
}

QString OperationChangeModel::toolTip(const OperationChange& change, int column) const {
    if (column == Operation || column == Service) {
        QString out = nameOf(change) + QLatin1Char('\n') + nameText(change.service);
        if (change.baseline == nullptr) out += QLatin1Char('\n') + tr("Only in B");
        if (change.candidate == nullptr) out += QLatin1Char('\n') + tr("Only in A");
        return out;
    }
    if (isOfBaseline(column) || isOfCandidate(column)) {
        const BottleneckRow* row = sideOf(change, column);
        if (row == nullptr) return tr("This import has no such operation.");
        QString out = tr("%1 calls, %2 of them timed").arg(countText(row->calls), countText(row->samples));
        if (row->samples > 0) out += QLatin1Char('\n') + tr("p50 %1").arg(exactNanoseconds(row->p50Ns));
        if (row->hasP95()) out += QLatin1Char('\n') + tr("p95 %1").arg(exactNanoseconds(row->p95Ns));
        out += QLatin1Char('\n') + (row->p50Interval
                                        ? tr("The median lies between %1 and %2 in 95 of 100 cases.")
                                              .arg(exactNanoseconds(row->p50Interval->lowNs), exactNanoseconds(row->p50Interval->highNs))
                                        : tr("An interval takes six timed calls."));
        return out;
    }
    if (column == MedianDelta) {
        const std::optional<std::int64_t> delta = change.medianDeltaNs();
        if (!delta) return tr("Only one of the imports has a median.");
        return exactNanoseconds(*delta) + QLatin1Char('\n') +
               (change.mediansApart() ? tr("The intervals do not overlap: this is hardly chance.")
                                      : tr("The intervals overlap, or there is none: this may be chance."));
    }
    return tr("%1 of the critical path of a trace, on average").arg(exactNanoseconds(change.deltaNs));
}

int OperationChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int OperationChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperationChangeModel::data(const QModelIndex& index, int role) const {
    const OperationChange* change = index.isValid() && index.column() < ColumnCount ? changeAt(index.row()) : nullptr;
    if (change == nullptr) return {};
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(*change, column);
        case Qt::ToolTipRole:
            return toolTipText(toolTip(*change, column));
        case Qt::AccessibleTextRole:
            return column == Operation
                       ? display(*change, column)
                       : headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ') + display(*change, column);
        case Qt::TextAlignmentRole:
            return static_cast<int>((column >= CallsA ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case CompareRawRole:
            if (column == Operation) return fullText(change->name);
            if (column == Service) return fullText(change->service);
            return {};
        case CompareToneRole: {
            // Where chance may be all, no colour claims more.
            const std::int64_t ns = column == Delta                                   ? change->deltaNs
                                    : column == MedianDelta && change->mediansApart() ? change->medianDeltaNs().value_or(0)
                                                                                      : 0;
            return ns == 0 ? 0 : ns > 0 ? 1 : -1;
        }
        case CompareAbsentRole:
            return (isOfBaseline(column) || isOfCandidate(column)) && sideOf(*change, column) == nullptr;
        case CompareStrongRole:
            return column == m_sortColumn;
        case CompareSlotRole:
            return column == Operation ? slotOf(*change) : -1;
        default:
            return {};
    }
}

QVariant OperationChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section >= CallsA ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Operation:
            return tr("Operation");
        case Service:
            return tr("Service");
        case CallsA:
            return tr("Calls A");
        case CallsB:
            return tr("Calls B");
        case MedianA:
            return tr("p50 A");
        case IntervalA:
            return tr("95 % of A");
        case MedianB:
            return tr("p50 B");
        case IntervalB:
            return tr("95 % of B");
        case MedianDelta:
            return tr("Δ p50");
        case Delta:
            return tr("Δ per trace");
        case Share:
            return tr("Share");
        default:
            return {};
    }
}

void OperationChangeModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount || !m_changes) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    Q_EMIT sortWanted();
}

}  // namespace fw::items
