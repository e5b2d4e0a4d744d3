// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/diff_words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace fw::analysis {

namespace {

std::uint64_t magnitudeOf(std::int64_t ns) {
    return ns < 0 ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
}

}  // namespace

CompareUnit::CompareUnit(const TraceDiff& diff, NumberStyle style) : m_style(std::move(style)) {
    const std::int64_t longest = std::max(*diff.baselineNs(), *diff.candidateNs());
    // Each unit goes up to ten thousand, so that most comparisons are whole milliseconds.
    for (const auto& [unitNs, unit] : {std::pair(std::int64_t{1}, "ns"), std::pair(std::int64_t{1'000}, "µs"),
                                       std::pair(std::int64_t{1'000'000}, "ms"), std::pair(std::int64_t{1'000'000'000}, "s")}) {
        m_unitNs = unitNs;
        m_unit = unit;
        if (longest / unitNs < 10'000) break;
    }
    if (m_unitNs > 1) m_decimals = longest / m_unitNs >= 100 ? 1 : 2;
}

std::uint64_t CompareUnit::rounded(std::int64_t ns) const {
    const std::uint64_t size = magnitudeOf(ns);
    const auto step = static_cast<std::uint64_t>(m_unitNs) / parts();
    return size / step + (size % step >= step - size % step ? 1 : 0);
}

std::uint64_t CompareUnit::parts() const {
    return m_decimals == 0 ? 1 : m_decimals == 1 ? 10 : 100;
}

std::string CompareUnit::digits(std::int64_t ns) const {
    const std::uint64_t all = rounded(ns);
    std::string text = countText(all / parts(), m_style);
    if (m_decimals > 0) {
        const std::string fraction = std::to_string(all % parts());
        text += m_style.decimalPoint + std::string(static_cast<std::size_t>(m_decimals) - fraction.size(), '0') + fraction;
    }
    return text + ' ' + m_unit;
}

std::string CompareUnit::text(std::int64_t ns) const {
    return (ns < 0 && rounded(ns) > 0 ? m_style.minus : std::string()) + digits(ns);
}

std::string CompareUnit::delta(std::int64_t ns) const {
    if (ns == 0) return "=";
    return (rounded(ns) == 0 ? std::string("±") : ns > 0 ? std::string("+") : m_style.minus) + digits(ns);
}

RowName rowName(const TraceDiff& diff, DiffRow row) {
    const SpanIndex a = *diff.baselineSample(row);
    const SpanIndex b = *diff.candidateSample(row);
    const TraceData& left = *(*diff.baseline)->trace;
    const TraceData& right = *(*diff.candidate)->trace;
    RowName name;
    if (b != noSpan) {
        name.name = right.names[right.name[b]];
        name.service = right.services[right.service[b]].name;
        if (a != noSpan && left.names[left.name[a]] != name.name) name.before = left.names[left.name[a]];
    } else if (a != noSpan) {
        name.name = left.names[left.name[a]];
        name.service = left.services[left.service[a]].name;
    }
    return name;
}

DiffIdentity changedIdentity(const TraceDiff& diff, DiffRow row) {
    const SpanIndex a = *diff.baselineSample(row);
    const SpanIndex b = *diff.candidateSample(row);
    const TraceData& left = *(*diff.baseline)->trace;
    const TraceData& right = *(*diff.candidate)->trace;
    if (a == noSpan || b == noSpan || left.names[left.name[a]] != right.names[right.name[b]]) return DiffIdentity::Name;
    if (left.services[left.service[a]].name != right.services[right.service[b]].name) return DiffIdentity::Service;
    return left.kind[a] != right.kind[b] ? DiffIdentity::Kind : DiffIdentity::Key;
}

std::string thousandthsText(std::int64_t thousandths, const NumberStyle& style) {
    const std::uint64_t size = magnitudeOf(thousandths);
    const std::string sign = thousandths < 0 ? style.minus : std::string();
    if (size >= 1000) return sign + countText((size + 5) / 10, style) + " %";
    return sign + countText(size / 10, style) + style.decimalPoint + std::to_string(size % 10) + " %";
}

std::string rowPath(const TraceDiff& diff, DiffRow row, std::size_t mostNames) {
    std::vector<std::string> names;
    DiffRow at = row;
    for (; at != analysis::noDiffRow && names.size() < mostNames; at = diff.parent[at])
        if (at == row || diff.isEntry(at)) names.push_back(rowName(diff, at).name);
    std::string path = at == analysis::noDiffRow ? "" : "… > ";
    for (auto name = names.rbegin(); name != names.rend(); ++name) path += (name == names.rbegin() ? "" : " > ") + *name;
    return path;
}

const char* matchName(DiffMatch match) {
    switch (match) {
        case DiffMatch::Same:
            return "same";
        case DiffMatch::Renamed:
            return "renamed";
        case DiffMatch::Removed:
            return "removed";
        case DiffMatch::Added:
            return "inserted";
        case DiffMatch::RemovedLevel:
            return "removed_level";
        case DiffMatch::AddedLevel:
            return "inserted_level";
    }
    return "same";
}

}  // namespace fw::analysis
