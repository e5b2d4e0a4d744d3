// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/journey_model.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include <QStringList>

#include "model/items/journey_words.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::FrameJourney;
using analysis::HandedOver;

namespace {

QString noChannel() {
    return QString(QChar(0x2013));
}

std::string_view nameOfStep(const FrameJourney& journey, const HandedOver& step, bool from) {
    const TraceData& trace = *journey.traces[from ? step.fromTrace : step.toTrace].trace;
    return trace.names[trace.name[from ? step.from : step.to]];
}

template <typename Value>
void sortSteps(std::vector<std::uint32_t>& order, bool descending, Value&& value) {
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return descending ? value(b) < value(a) : value(a) < value(b); });
}

QString gapText(const HandedOver& step) {
    return step.waitNs < 0 ? offsetText(step.waitNs) : durationText(step.waitNs);
}

}  // namespace

std::vector<std::uint32_t> journeyOrder(const FrameJourney& journey, int column, bool descending) {
    std::vector<std::uint32_t> order(journey.handOvers.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto& steps = journey.handOvers;
    switch (column) {
        case JourneyModel::From:
        case JourneyModel::To:
            sortSteps(order, descending,
                      [&](std::uint32_t number) { return nameOfStep(journey, steps[number], column == JourneyModel::From); });
            break;
        case JourneyModel::Channel:
            sortSteps(order, descending, [&](std::uint32_t number) { return std::string_view(steps[number].channel); });
            break;
        case JourneyModel::Gap:
            sortSteps(order, descending, [&](std::uint32_t number) { return steps[number].waitNs; });
            break;
        case JourneyModel::Carried:
            sortSteps(order, descending, [&](std::uint32_t number) { return steps[number].context; });
            break;
        case JourneyModel::Evidence:
            sortSteps(order, descending, [&](std::uint32_t number) { return steps[number].sign; });
            break;
        default:
            if (descending) std::reverse(order.begin(), order.end());
    }
    return order;
}

JourneyModel::JourneyModel(QObject* parent) : OrderedTable(parent) {}

void JourneyModel::setJourney(Journey journey) {
    beginResetModel();
    m_journey = std::move(journey);
    m_order.clear();
    const bool atOnce = m_journey && m_journey->handOvers.size() <= sortedAtOnce;
    if (m_journey) m_order = journeyOrder(*m_journey, atOnce ? m_sortColumn : static_cast<int>(Number), atOnce && m_descending);
    endResetModel();
    if (m_journey && !atOnce && (m_sortColumn != Number || m_descending)) Q_EMIT sortWanted();
}

void JourneyModel::setOrder(const Journey& journey, std::vector<std::uint32_t> order) {
    if (journey == m_journey && order.size() == m_order.size()) replaceOrder(std::move(order));
}

void JourneyModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    if (!m_journey) return;
    if (m_order.size() > sortedAtOnce) {
        Q_EMIT sortWanted();
    } else {
        replaceOrder(journeyOrder(*m_journey, m_sortColumn, m_descending));
    }
}

const HandedOver* JourneyModel::stepAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_order.size()) return nullptr;
    return &m_journey->handOvers[m_order[static_cast<std::size_t>(row)]];
}

int JourneyModel::rowOf(std::size_t number) const {
    const auto at = std::find(m_order.begin(), m_order.end(), number);
    return at == m_order.end() ? -1 : static_cast<int>(at - m_order.begin());
}

int JourneyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int JourneyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString JourneyModel::display(const HandedOver& step, int column, std::uint32_t number) const {
    switch (column) {
        case Number:
            return countText(number + std::uint64_t{1});
        case From:
        case To:
            return handOverName(*m_journey, step, column == From);
        case Channel:
            return step.channel.empty() ? noChannel() : cellText(step.channel, 120);
        case Gap:
            return gapText(step);
        case Carried:
            return handOverContext(step.context);
        default:
            return handOverEvidence(*m_journey, step);
    }
}

QVariant JourneyModel::raw(const HandedOver& step, int column, std::uint32_t number) const {
    switch (column) {
        case Number:
            return static_cast<qint64>(number) + 1;
        case From:
        case To:
            return fullText(nameOfStep(*m_journey, step, column == From));
        case Channel:
            return fullText(step.channel);
        case Gap:
            return static_cast<qint64>(step.waitNs);
        default:
            return display(step, column, number);
    }
}

QString JourneyModel::toolTip(const HandedOver& step, int column) const {
    switch (column) {
        case From:
        case To: {
            const bool from = column == From;
            const TraceData& trace = *m_journey->traces[from ? step.fromTrace : step.toTrace].trace;
            return toolTipText(
                fullText(nameOfStep(*m_journey, step, from)) + QLatin1Char('\n') + handOverService(*m_journey, step, from) +
                QLatin1Char('\n') +
                tr("trace %1, span %2").arg(fullText(trace.summary.idText), fullText(trace.spanIdText(from ? step.from : step.to))));
        }
        case Channel:
            return step.channel.empty() ? tr("Neither span names a queue or topic") : toolTipText(fullText(step.channel));
        case Gap:
            return step.waitNs < 0 ? tr("%1: it was taken before what gave it ended").arg(exactNanoseconds(step.waitNs))
                                   : tr("%1 from the end of the one to the start of the other").arg(exactNanoseconds(step.waitNs));
        case Evidence:
            return toolTipText(handOverEvidence(*m_journey, step));
        default:
            return {};
    }
}

QString JourneyModel::rowText(const HandedOver& step, std::uint32_t number) const {
    QStringList parts;
    parts += tr("hand-over %1").arg(display(step, Number, number));
    parts += tr("from %1 in %2").arg(display(step, From, number), handOverService(*m_journey, step, true));
    parts += tr("to %1 in %2").arg(display(step, To, number), handOverService(*m_journey, step, false));
    if (!step.channel.empty()) parts += tr("through %1").arg(display(step, Channel, number));
    parts += tr("gap %1").arg(gapText(step));
    parts += handOverContext(step.context);
    parts += handOverEvidence(*m_journey, step);
    return parts.join(QStringLiteral(", "));
}

QVariant JourneyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const HandedOver& step = *stepAt(index.row());
    const std::uint32_t number = m_order[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool end = column == From || column == To;
    switch (role) {
        case Qt::DisplayRole:
            return display(step, column, number);
        case Qt::ToolTipRole:
            return toolTip(step, column);
        case Qt::TextAlignmentRole:
            return headerData(column, Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return rowText(step, number);
        case RawRole:
            return raw(step, column, number);
        case SlotRole: {
            if (!end) return -1;
            const TraceData& trace = *m_journey->traces[column == From ? step.fromTrace : step.toTrace].trace;
            return static_cast<int>(trace.services[trace.service[column == From ? step.from : step.to]].slot);
        }
        case ServiceRole:
            return end ? handOverService(*m_journey, step, column == From) : QString();
        case BrokenRole:
            return step.context == analysis::Context::Lost;
        case ContextRole:
            return static_cast<int>(step.context);
        case AbsentRole:
            return end ? namesNothing(nameOfStep(*m_journey, step, column == From)) : column == Channel && step.channel.empty();
        default:
            return {};
    }
}

QVariant JourneyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool number = section == Number || section == Gap;
    if (role == Qt::TextAlignmentRole) return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return static_cast<int>(section == Gap || section == Carried ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
        case Number:
            return tip ? tr("By the start of who took; the same number stands in the picture") : QStringLiteral("#");
        case From:
            return tip ? tr("The span that gave, and its service") : tr("From");
        case To:
            return tip ? tr("The span that took, and its service") : tr("To");
        case Channel:
            return tip ? tr("Queue or topic, as one of the two spans names it") : tr("Channel");
        case Gap:
            return tip ? tr("From the end of who gave to the start of who took; clocks are as recorded") : tr("Gap");
        case Carried:
            return tip ? tr("How the context came along") : tr("Context");
        default:
            return tip ? tr("What says that the one took from the other") : tr("Evidence");
    }
}

}  // namespace fw::items
