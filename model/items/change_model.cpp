// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/change_model.h"

#include <cmath>
#include <utility>

#include "model/core/saturated.h"
#include "model/items/compare_roles.h"
#include "model/items/compare_words.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::ChangeKind;
using analysis::DiffRow;
using analysis::DiffSide;
using analysis::EventChange;
using analysis::noDiffRow;
using analysis::noSpan;
using analysis::ValueChange;

namespace {

constexpr int mostKeyText = 120;

QString shownValue(const std::string& value, bool full) {
    return full ? fullText(value) : cellText(value);
}

QString signedText(const QString& digits, bool negative) {
    return (negative ? QStringLiteral("−") : QStringLiteral("+")) + digits;
}

QString deltaText(const AttributeValue& delta) {
    if (const auto* number = std::get_if<std::int64_t>(&delta.data)) {
        const auto size = *number < 0 ? 0 - static_cast<std::uint64_t>(*number) : static_cast<std::uint64_t>(*number);
        return signedText(countText(size), *number < 0);
    }
    if (const auto* number = std::get_if<double>(&delta.data))
        return signedText(QLocale().toString(std::abs(*number), 'g', 15), *number < 0);
    return cellText(valueText(delta));
}

QString signedNanoseconds(std::int64_t ns) {
    return (ns > 0 ? QStringLiteral("+") : QString()) + exactNanoseconds(ns);
}

}  // namespace

ChangeModel::ChangeModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangeModel::setRow(std::shared_ptr<const analysis::DiffPlan> plan, DiffRow row) {
    if (plan == m_plan && row == m_row) return;
    beginResetModel();
    m_plan = std::move(plan);
    m_row = m_plan && row < m_plan->diff->rowCount() ? row : noDiffRow;
    m_changes.reset();
    m_figures.clear();
    m_lines.clear();
    if (m_row != noDiffRow) fillFigures();
    for (std::size_t i = 0; i < m_figures.size(); ++i) m_lines.push_back({Source::Figure, i, 0});
    endResetModel();
}

void ChangeModel::setChanges(analysis::RowChanges changes) {
    if (m_row == noDiffRow || changes.row != m_row) return;
    const bool again = m_changes != nullptr;
    if (again) {
        beginResetModel();
        m_lines.resize(m_figures.size());
        m_changes = std::make_unique<const analysis::RowChanges>(std::move(changes));
        addLines();
        endResetModel();
        return;
    }
    m_changes = std::make_unique<const analysis::RowChanges>(std::move(changes));
    // What stands there keeps its place, and the reader his row.
    const std::vector<Line> before = m_lines;
    addLines();
    const auto added = static_cast<int>(m_lines.size() - before.size());
    if (added == 0) return;
    std::vector<Line> all = std::exchange(m_lines, before);
    beginInsertRows({}, static_cast<int>(before.size()), static_cast<int>(before.size()) + added - 1);
    m_lines = std::move(all);
    endInsertRows();
}

void ChangeModel::fillFigures() {
    const analysis::TraceDiff& diff = *m_plan->diff;
    const analysis::SideFigures a = m_plan->figures(DiffSide::A, m_row);
    const analysis::SideFigures b = m_plan->figures(DiffSide::B, m_row);
    const analysis::FigureDeltas deltas = diff.deltas(m_row);
    const bool group = diff.has(m_row, analysis::TraceDiff::GroupRow);
    addTime(group ? tr("Durations, sum") : tr("Duration"), a.durationNs, b.durationNs, deltas.durationNs);
    if (group) {
        addTime(tr("Duration, p50"), a.p50Ns, b.p50Ns, saturatedSub(b.p50Ns, a.p50Ns));
        addTime(tr("Duration, longest"), a.maxNs, b.maxNs, saturatedSub(b.maxNs, a.maxNs));
    }
    addTime(tr("Self time"), a.selfNs, b.selfNs, deltas.selfNs);
    addTime(tr("On the critical path"), a.criticalNs, b.criticalNs, deltas.criticalNs);
    addTime(tr("Start in its parent"), a.offsetNs, b.offsetNs, deltas.offsetNs.value_or(0));
    if (group || a.count + b.count > 2) addCount(tr("Spans"), a.count, b.count);
    if (group && (a.errors > 0 || b.errors > 0)) addCount(tr("Errors"), a.errors, b.errors);
    if (diff.has(m_row, analysis::TraceDiff::StatusChanged)) {
        Figure& status = m_figures.emplace_back();
        status.what = tr("Status");
        const auto name = [this](DiffSide side) {
            const SpanIndex span = m_plan->spanOf(side, m_row);
            if (span == noSpan) return QString();
            switch (m_plan->analysis(side)->trace->status[span]) {
                case StatusCode::Error:
                    return tr("error");
                case StatusCode::Ok:
                    return tr("ok");
                case StatusCode::Unset:
                    break;
            }
            return tr("not set");
        };
        status.a = status.rawA = name(DiffSide::A);
        status.b = status.rawB = name(DiffSide::B);
    }
}

void ChangeModel::addTime(const QString& what, std::int64_t aNs, std::int64_t bNs, std::int64_t deltaNs, bool longer) {
    const analysis::CompareUnit unit = compareUnit(*m_plan->diff);
    Figure& figure = m_figures.emplace_back();
    figure.what = what;
    figure.absentA = m_plan->figures(DiffSide::A, m_row).count == 0;
    figure.absentB = m_plan->figures(DiffSide::B, m_row).count == 0;
    if (!figure.absentA) figure.a = QString::fromStdString(unit.text(aNs)), figure.rawA = exactNanoseconds(aNs);
    if (!figure.absentB) figure.b = QString::fromStdString(unit.text(bNs)), figure.rawB = exactNanoseconds(bNs);
    figure.delta = QString::fromStdString(unit.delta(deltaNs));
    figure.rawDelta = signedNanoseconds(deltaNs);
    if (longer && unit.rounded(deltaNs) > 0) figure.tone = deltaNs > 0 ? 1 : -1;
}

void ChangeModel::addCount(const QString& what, std::uint64_t a, std::uint64_t b) {
    Figure& figure = m_figures.emplace_back();
    figure.what = what;
    figure.a = figure.rawA = countText(a);
    figure.b = figure.rawB = countText(b);
    figure.delta = figure.rawDelta = a == b ? QStringLiteral("=") : signedText(countText(a < b ? b - a : a - b), b < a);
}

void ChangeModel::addLines() {
    const analysis::SpanChanges& spans = m_changes->spans;
    if (spans.statusMessage) m_lines.push_back({Source::Message, 0, 0});
    for (std::size_t i = 0; i < spans.attributes.size(); ++i) m_lines.push_back({Source::Attribute, i, 0});
    for (std::size_t i = 0; i < spans.events.size(); ++i) {
        if (spans.events[i].kind == ChangeKind::Same) continue;
        m_lines.push_back({Source::Event, i, 0});
        for (std::size_t k = 0; k < spans.events[i].attributes.size(); ++k) m_lines.push_back({Source::EventAttribute, i, k});
    }
    for (std::size_t i = 0; i < m_changes->resource.size(); ++i) m_lines.push_back({Source::Resource, i, 0});
}

const ValueChange* ChangeModel::valueOf(const Line& line) const {
    switch (line.source) {
        case Source::Attribute:
            return &m_changes->spans.attributes[line.index];
        case Source::EventAttribute:
            return &m_changes->spans.events[line.index].attributes[line.within];
        case Source::Resource:
            return &m_changes->resource[line.index];
        default:
            return nullptr;
    }
}

bool ChangeModel::isAbsent(const Line& line, int column) const {
    if (column != A && column != B) return false;
    const bool a = column == A;
    if (line.source == Source::Figure) {
        const Figure& figure = m_figures[line.index];
        return a ? figure.absentA : figure.absentB;
    }
    if (line.source == Source::Message) return (a ? *m_changes->baselineMessage : *m_changes->candidateMessage).empty();
    if (line.source == Source::Event) {
        const EventChange& event = m_changes->spans.events[line.index];
        return a ? !event.baselineNs->has_value() : !event.candidateNs->has_value();
    }
    return valueOf(line)->kind == (a ? ChangeKind::Added : ChangeKind::Removed);
}

QString ChangeModel::text(const Line& line, int column, bool full) const {
    if (isAbsent(line, column)) return full ? QString() : tr("absent");
    if (line.source == Source::Figure) {
        const Figure& figure = m_figures[line.index];
        switch (column) {
            case A:
                return full ? figure.rawA : figure.a;
            case B:
                return full ? figure.rawB : figure.b;
            case Delta:
                return full ? figure.rawDelta : figure.delta;
            default:
                return figure.what;
        }
    }
    if (line.source == Source::Message) {
        if (column == What) return tr("Status message");
        return column == Delta ? QString() : shownValue(column == A ? *m_changes->baselineMessage : *m_changes->candidateMessage, full);
    }
    if (line.source == Source::Event) {
        const EventChange& event = m_changes->spans.events[line.index];
        const std::optional<std::int64_t>& a = *event.baselineNs;
        const std::optional<std::int64_t>& b = *event.candidateNs;
        if (column == What) return full ? fullText(event.name) : tr("Event: %1").arg(cellText(event.name, mostKeyText));
        if (column != Delta) {
            const std::int64_t ns = column == A ? *a : *b;
            return full ? signedNanoseconds(ns) : offsetText(ns);
        }
        if (!a || !b) return {};
        const std::int64_t delta = saturatedSub(*b, *a);
        return full ? signedNanoseconds(delta) : QString::fromStdString(compareUnit(*m_plan->diff).delta(delta));
    }
    const ValueChange& change = *valueOf(line);
    switch (column) {
        case What: {
            if (full) return fullText(change.key);
            const QString key = cellText(change.key, mostKeyText);
            if (line.source == Source::Resource) return tr("Resource: %1").arg(key);
            if (line.source == Source::Attribute) return key;
            return tr("Event: %1").arg(cellText(m_changes->spans.events[line.index].name, mostKeyText)) + QStringLiteral(" · ") + key;
        }
        case A:
            return shownValue(valueText(*change.baseline), full);
        case B:
            return shownValue(valueText(*change.candidate), full);
        default:
            return change.delta ? deltaText(*change.delta) : QString();
    }
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(line, index.column(), false);
        case CompareRawRole:
            return text(line, index.column(), true);
        case Qt::ToolTipRole: {
            const QString all = text(line, index.column(), true);
            return all.isEmpty() ? QVariant() : QVariant(toolTipText(all));
        }
        case Qt::AccessibleTextRole: {
            const QString shown = text(line, index.column(), false);
            return index.column() == What
                       ? shown
                       : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ') + shown;
        }
        case Qt::TextAlignmentRole:
            return static_cast<int>((index.column() == Delta ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case CompareToneRole:
            return line.source == Source::Figure && index.column() == Delta ? m_figures[line.index].tone : 0;
        case CompareAbsentRole:
            return isAbsent(line, index.column());
        case CompareStrongRole:
            return index.column() == What;
        case CompareSlotRole:
            return -1;
        default:
            return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section == Delta ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case What:
            return tr("What differs");
        case A:
            return QStringLiteral("A");
        case B:
            return QStringLiteral("B");
        case Delta:
            return tr("B − A");
        default:
            return {};
    }
}

}  // namespace fw::items
