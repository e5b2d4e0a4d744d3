// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/cohort_durations.h"

#include <algorithm>
#include <cmath>

namespace fw::analysis {
namespace {

double logOfDuration(std::int64_t ns) {
    return std::log(static_cast<double>(std::max<std::int64_t>(ns, 1)));
}

struct LogRange {
    double from = 0;
    double to = 1;
};

LogRange rangeOf(const std::vector<std::int64_t>& all) {
    // A short axis where all are alike.
    constexpr double least = 0.2;
    if (all.empty()) return {};
    LogRange range{logOfDuration(all.front()), logOfDuration(all.back())};
    if (range.to - range.from < least) {
        const double middle = (range.from + range.to) / 2;
        range = {middle - least, middle + least};
    }
    return range;
}

std::uint64_t countBelow(const std::vector<std::int64_t>& sorted, std::int64_t ns) {
    return static_cast<std::uint64_t>(std::lower_bound(sorted.begin(), sorted.end(), ns) - sorted.begin());
}

/// The least whole duration at or beyond a place of the axis.
std::int64_t durationOf(double logNs) {
    constexpr double beyond = 9.2e18;
    const double ns = std::ceil(std::exp(logNs));
    return ns >= beyond ? INT64_MAX : static_cast<std::int64_t>(ns);
}

std::int64_t threeDigits(std::int64_t ns) {
    std::int64_t step = 1;
    while (ns / step >= 1000) step *= 10;
    const std::int64_t up = (ns / step + (ns % step != 0 ? 1 : 0));
    return up > INT64_MAX / step ? ns : up * step;
}

}  // namespace

std::uint64_t CohortDurations::countFrom(std::int64_t ns) const {
    return all.size() - countBelow(all, ns);
}

double CohortDurations::place(std::int64_t ns) const {
    const LogRange range = rangeOf(all);
    return std::clamp((logOfDuration(ns) - range.from) / (range.to - range.from), 0.0, 1.0);
}

std::int64_t CohortDurations::at(double place) const {
    if (all.empty()) return 0;
    if (place <= 0) return all.front();
    if (place >= 1) return all.back();
    const LogRange range = rangeOf(all);
    return std::clamp(threeDigits(durationOf(range.from + place * (range.to - range.from))), all.front(), all.back());
}

std::vector<CohortBar> CohortDurations::bars(std::size_t bars, std::optional<std::int64_t> fromNs) const {
    std::vector<CohortBar> out(bars);
    if (all.empty() || bars == 0) return out;
    const LogRange range = rangeOf(all);
    std::uint64_t before = 0;
    std::uint64_t candidatesBefore = 0;
    const std::uint64_t belowThreshold = fromNs ? countBelow(all, *fromNs) : 0;
    for (std::size_t bar = 0; bar < bars; ++bar) {
        const bool last = bar + 1 == bars;
        const std::int64_t end =
            durationOf(range.from + (range.to - range.from) * static_cast<double>(bar + 1) / static_cast<double>(bars));
        const std::uint64_t upTo = last ? all.size() : countBelow(all, end);
        out[bar].all = upTo - before;
        if (fromNs) {
            out[bar].candidates = upTo - std::clamp(belowThreshold, before, upTo);
        } else {
            const std::uint64_t candidatesUpTo = last ? candidates.size() : countBelow(candidates, end);
            out[bar].candidates = candidatesUpTo - candidatesBefore;
            candidatesBefore = candidatesUpTo;
        }
        before = upTo;
    }
    return out;
}

CohortDurations cohortDurations(const std::vector<CohortMember>& members, const CohortChoice& choice) {
    CohortDurations out;
    out.all.reserve(members.size());
    for (const CohortMember& member : members) {
        const std::int64_t ns = std::max<std::int64_t>(member.durationNs, 0);
        out.all.push_back(ns);
        if (const auto at = choice.find(member.key); at != choice.end() && at->second == CohortSide::Candidate)
            out.candidates.push_back(ns);
    }
    std::sort(out.all.begin(), out.all.end());
    std::sort(out.candidates.begin(), out.candidates.end());
    return out;
}

}  // namespace fw::analysis
