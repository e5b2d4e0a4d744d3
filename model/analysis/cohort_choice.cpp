// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/cohort_choice.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace fw::analysis {
namespace {

void sortByDuration(std::vector<CohortMember>& members) {
    std::sort(members.begin(), members.end(), [](const CohortMember& a, const CohortMember& b) {
        return std::tie(a.durationNs, a.startNs, a.key) < std::tie(b.durationNs, b.startNs, b.key);
    });
}

/// `members` by duration; all that are no candidates yet and belong to the baseline.
void addBaseline(CohortChoice& choice, const std::vector<CohortMember>& members, CohortBaseline baseline) {
    const std::size_t count = members.size();
    const std::size_t from = baseline == CohortBaseline::Middle ? count * 2 / 5 : 0;
    const std::size_t to = baseline == CohortBaseline::Middle ? (count * 3 + 4) / 5 : count;
    for (std::size_t i = from; i < to; ++i) choice.try_emplace(members[i].key, CohortSide::Baseline);
}

}  // namespace

void CohortMembers::begin() {
    for (std::vector<CohortMember>& lane : m_lanes) lane.clear();
}

void CohortMembers::visit(std::size_t lane, const SweptTrace& trace) {
    m_lanes[lane].push_back({trace.key, trace.startNs, trace.durationNs, trace.errors > 0});
}

std::vector<CohortMember> CohortMembers::take() {
    std::vector<CohortMember> all = std::move(m_lanes[0]);
    for (std::size_t i = 1; i < m_lanes.size(); ++i) all.insert(all.end(), m_lanes[i].begin(), m_lanes[i].end());
    std::sort(all.begin(), all.end(), [](const CohortMember& a, const CohortMember& b) { return a.key < b.key; });
    begin();
    return all;
}

CohortChoice chooseSlowest(std::vector<CohortMember> members, std::uint32_t thousandths, CohortBaseline baseline) {
    CohortChoice choice;
    sortByDuration(members);
    const std::size_t count = std::min(members.size(), (members.size() * thousandths + 999) / 1000);
    for (std::size_t i = members.size() - count; i < members.size(); ++i) choice.emplace(members[i].key, CohortSide::Candidate);
    addBaseline(choice, members, baseline);
    return choice;
}

CohortChoice chooseFailed(std::vector<CohortMember> members, CohortBaseline baseline) {
    CohortChoice choice;
    sortByDuration(members);
    for (const CohortMember& member : members)
        if (member.failed) choice.emplace(member.key, CohortSide::Candidate);
    addBaseline(choice, members, baseline);
    return choice;
}

CohortChoice chooseListed(const std::vector<CohortMember>& candidates, std::vector<CohortMember> members, CohortBaseline baseline) {
    CohortChoice choice;
    for (const CohortMember& member : candidates) choice.emplace(member.key, CohortSide::Candidate);
    sortByDuration(members);
    addBaseline(choice, members, baseline);
    return choice;
}

CohortChoice chooseFrom(std::vector<CohortMember> members, std::int64_t fromNs, CohortBaseline baseline) {
    CohortChoice choice;
    sortByDuration(members);
    for (const CohortMember& member : members)
        if (member.durationNs >= fromNs) choice.emplace(member.key, CohortSide::Candidate);
    addBaseline(choice, members, baseline);
    return choice;
}

std::optional<TraceKey> medianMember(const std::vector<CohortMember>& members, const CohortChoice& choice, CohortSide side) {
    std::vector<CohortMember> those;
    for (const CohortMember& member : members)
        if (const auto at = choice.find(member.key); at != choice.end() && at->second == side) those.push_back(member);
    if (those.empty()) return std::nullopt;
    const auto middle = those.begin() + static_cast<std::ptrdiff_t>((those.size() + 1) / 2 - 1);
    std::nth_element(those.begin(), middle, those.end(), [](const CohortMember& a, const CohortMember& b) {
        return std::tie(a.durationNs, a.startNs, a.key) < std::tie(b.durationNs, b.startNs, b.key);
    });
    return middle->key;
}

}  // namespace fw::analysis
