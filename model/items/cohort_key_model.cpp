// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/cohort_key_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QLocale>

#include "model/items/cohort_words.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::CohortKey;
using analysis::CohortValue;
using analysis::PerSide;

namespace {

/// The key and its place.
constexpr std::size_t leastLines = 2;
constexpr std::size_t numberLines = 3;

}  // namespace

bool CohortKeyModel::byNumbers(const CohortKey& key) {
    return key.numbers && (key.values.empty() || key.numbers->test.lowEnd >= key.score);
}

bool CohortKeyModel::hasMore(const CohortKey& key) const {
    return !byNumbers(key) && key.values.size() > foldedValues;
}

void CohortKeyModel::setFindings(std::shared_ptr<const CohortFindings> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    m_unfolded.clear();
    rebuild();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CohortKeyModel::setFilter(const QString& text) {
    if (text == m_filter) return;
    beginResetModel();
    m_filter = text;
    rebuild();
    endResetModel();
}

void CohortKeyModel::rebuild() {
    m_lines.clear();
    m_keys = 0;
    if (!m_findings || !m_findings->comparison) return;
    const analysis::CohortAttributes& attributes = m_findings->comparison->attributes;
    const std::size_t count = m_filter.isEmpty() ? attributes.differing : attributes.keys.size();
    for (std::uint32_t i = 0; i < count; ++i) {
        const CohortKey& key = attributes.keys[i];
        if (!m_filter.isEmpty() && !fullText(key.name.key).contains(m_filter, Qt::CaseInsensitive) &&
            !keyPlaceText(key.name, *m_findings).contains(m_filter, Qt::CaseInsensitive))
            continue;
        const std::size_t words = leastLines + (key.same.empty() ? 0 : 1);
        // What is folded away has a line that says so.
        const std::size_t values = byNumbers(key)           ? numberLines
                                   : m_unfolded.contains(i) ? key.values.size()
                                   : hasMore(key)           ? foldedValues + 1
                                                            : key.values.size();
        const auto lines = static_cast<std::uint16_t>(std::max(words, values));
        for (std::uint16_t line = 0; line < lines; ++line) m_lines.push_back({i, line, lines});
        ++m_keys;
    }
}

void CohortKeyModel::setUnfolded(int row, bool on) {
    if (!canUnfold(row) || isUnfolded(row) == on) return;
    const std::uint32_t key = m_lines[static_cast<std::size_t>(row)].key;
    beginResetModel();
    if (on) {
        m_unfolded.insert(key);
    } else {
        m_unfolded.erase(key);
    }
    rebuild();
    endResetModel();
}

bool CohortKeyModel::canUnfold(int row) const {
    const CohortKey* key = keyAt(row);
    return key != nullptr && hasMore(*key);
}

bool CohortKeyModel::isUnfolded(int row) const {
    return keyAt(row) != nullptr && m_unfolded.contains(m_lines[static_cast<std::size_t>(row)].key);
}

const CohortKey* CohortKeyModel::keyAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_lines.size()) return nullptr;
    return &keyOf(m_lines[static_cast<std::size_t>(row)]);
}

const CohortValue* CohortKeyModel::valueOf(const Line& line) const {
    const CohortKey& key = keyOf(line);
    const bool folded = hasMore(key) && !m_unfolded.contains(line.key);
    if (byNumbers(key) || line.line >= key.values.size() || (folded && line.line >= foldedValues)) return nullptr;
    return &key.values[line.line];
}

const CohortValue* CohortKeyModel::valueAt(int row) const {
    return keyAt(row) == nullptr ? nullptr : valueOf(m_lines[static_cast<std::size_t>(row)]);
}

const CohortValue* CohortKeyModel::meantValue(int row) const {
    const CohortKey* key = keyAt(row);
    if (key == nullptr || byNumbers(*key) || key->values.empty()) return nullptr;
    const CohortValue* own = valueAt(row);
    return own != nullptr ? own : &key->values.front();
}

QString CohortKeyModel::searchOf(int row) const {
    const CohortValue* value = meantValue(row);
    return value == nullptr ? QString() : cohortValueSearch(keyAt(row)->name, *value, analysis::CohortLimits().valueBytes);
}

PerSide<double> CohortKeyModel::sharesOf(const CohortValue& value) const {
    const PerSide<std::uint64_t>& members = m_findings->comparison->members;
    return {analysis::Share{value.members.candidate, members.candidate}.value(),
            analysis::Share{value.members.baseline, members.baseline}.value()};
}

int CohortKeyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CohortKeyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CohortKeyModel::keyText(const Line& line) const {
    const CohortKey& key = keyOf(line);
    if (line.line == 0) return nameText(key.name.key, 200);
    if (line.line == 1) return keyPlaceText(key.name, *m_findings);
    if (line.line == 2 && !key.same.empty()) return synonymsText(key, *m_findings);
    return {};
}

QString CohortKeyModel::valueText(const Line& line) const {
    const CohortKey& key = keyOf(line);
    if (byNumbers(key)) {
        if (line.line == 0) return tr("medians");
        return line.line == 1 ? QStringLiteral("%1 – %2").arg(figureText(key.numbers->low), figureText(key.numbers->high)) : QString();
    }
    if (const CohortValue* value = valueOf(line)) return cohortValueText(*value);
    if (hasMore(key) && !m_unfolded.contains(line.key) && line.line == foldedValues)
        return tr("%Ln more value(s) …", nullptr, static_cast<int>(key.values.size() - foldedValues));
    return {};
}

QString CohortKeyModel::display(const Line& line, int column) const {
    const CohortKey& key = keyOf(line);
    const bool first = line.line == 0;
    switch (column) {
        case Key:
            return keyText(line);
        case Value:
            return valueText(line);
        case Score:
            return first ? QLocale().toString(key.score, 'f', 2) : QString();
        case Filter:
            return first && !byNumbers(key) ? filterWord() : QString();
        case Diff:
            return first && !byNumbers(key) ? diffWord() : QString();
        default:
            break;
    }
    if (byNumbers(key)) {
        if (!first) return {};
        const PerSide<double>& median = key.numbers->median;
        const double difference = median.candidate - median.baseline;
        return column == CandidateShare  ? figureText(median.candidate)
               : column == BaselineShare ? figureText(median.baseline)
               : column == Difference    ? (difference > 0 ? QStringLiteral("+") : QString()) + figureText(difference)
                                         : QString();
    }
    const CohortValue* value = valueOf(line);
    if (value == nullptr) return {};
    const PerSide<double> shares = sharesOf(*value);
    switch (column) {
        case CandidateShare:
            return shareText(shares.candidate);
        case BaselineShare:
            return shareText(shares.baseline);
        case Difference:
            return pointsText(shares.candidate - shares.baseline);
        default:
            return {};
    }
}

QString CohortKeyModel::rowText(const Line& line) const {
    const CohortKey& key = keyOf(line);
    QStringList parts;
    if (line.line == 0) {
        parts += nameText(key.name.key, 200);
        parts += keyPlaceText(key.name, *m_findings);
        if (!key.same.empty()) parts += synonymsText(key, *m_findings);
        parts += tr("score %1").arg(display(line, Score));
        if (!key.differs) parts += tr("does not differ");
    }
    const QString slow = candidateWord(m_findings->question);
    const QString rest = baselineWord(m_findings->question);
    if (byNumbers(key)) {
        if (line.line == 0)
            parts += tr("medians: %1 %2, %3 %4").arg(slow, display(line, CandidateShare), rest, display(line, BaselineShare));
    } else if (const CohortValue* value = valueOf(line)) {
        parts += tr("value %1").arg(cohortValueText(*value));
        parts += QStringLiteral("%1 %2").arg(slow, display(line, CandidateShare));
        parts += QStringLiteral("%1 %2").arg(rest, display(line, BaselineShare));
        parts += tr("%1 points").arg(display(line, Difference));
    } else if (line.line > 0) {
        if (!keyText(line).isEmpty()) parts += keyText(line);
        if (!valueText(line).isEmpty()) parts += valueText(line);
    }
    return parts.join(QStringLiteral(", "));
}

QString CohortKeyModel::toolTip(const Line& line, int column) const {
    const CohortKey& key = keyOf(line);
    const CohortValue* value = valueOf(line);
    switch (column) {
        case Key:
            return line.line == 0   ? toolTipText(fullText(key.name.key))
                   : line.line == 1 ? toolTipText(keyPlaceText(key.name, *m_findings))
                                    : toolTipText(synonymsText(key, *m_findings));
        case Value:
            return value != nullptr && value->what == CohortValue::What::Value ? toolTipText(fullText(value->text)) : QString();
        case Score:
            return tr("The difference is at least so large, with 95 % confidence; false discovery rate %1")
                .arg(QLocale().toString(key.rate, 'g', 2));
        case Filter:
            return tr("List the traces with this value");
        case Diff:
            return tr("Compare the median trace with this value with the median trace of the baseline");
        default:
            break;
    }
    if (value == nullptr) {
        if (!byNumbers(key)) return {};
        return tr("%1 of %2 and %3 of %4 traces have it")
            .arg(countText(key.numbers->members.candidate), countText(m_findings->comparison->members.candidate),
                 countText(key.numbers->members.baseline), countText(m_findings->comparison->members.baseline));
    }
    return tr("%1 of %2 and %3 of %4 traces have it; the difference is %5 to %6 points (95 %)")
        .arg(countText(value->members.candidate), countText(m_findings->comparison->members.candidate), countText(value->members.baseline),
             countText(m_findings->comparison->members.baseline), pointsText(value->difference.low), pointsText(value->difference.high));
}

QVariant CohortKeyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const CohortKey& key = keyOf(line);
    const CohortValue* value = valueOf(line);
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(line, column);
        case Qt::ToolTipRole:
            return toolTip(line, column);
        case Qt::TextAlignmentRole:
            return headerData(column, Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return rowText(line);
        case RawRole:
            if (column == Key && line.line == 0) return fullText(key.name.key);
            if (column == Value && value != nullptr && value->what == CohortValue::What::Value) return fullText(value->text);
            if (column == Score) return key.score;
            if (value == nullptr) return {};
            if (column == CandidateShare) return sharesOf(*value).candidate;
            if (column == BaselineShare) return sharesOf(*value).baseline;
            if (column == Difference) return sharesOf(*value).candidate - sharesOf(*value).baseline;
            return {};
        case LineRole:
            return static_cast<int>(line.line);
        case LinesRole:
            return static_cast<int>(line.lines);
        case ValueRole:
            return value == nullptr ? -1 : static_cast<int>(line.line);
        case NumbersRole:
            return byNumbers(key);
        case AbsentRole:
            return value != nullptr && value->what != CohortValue::What::Value;
        case ScoreRole:
            return key.score;
        default:
            return {};
    }
}

QVariant CohortKeyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool right = section == Value || section == CandidateShare || section == BaselineShare || section == Difference;
    if (role == Qt::TextAlignmentRole) return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const CohortQuestion question = m_findings ? m_findings->question : CohortQuestion();
    switch (section) {
        case Key:
            return tr("Key");
        case Value:
            return tr("Value");
        case Share:
            return tr("Share of all members");
        case CandidateShare:
            return candidateWord(question);
        case BaselineShare:
            return baselineWord(question);
        case Difference:
            return tr("Difference");
        case Score:
            return tr("Score");
        default:
            return {};
    }
}

}  // namespace fw::items
