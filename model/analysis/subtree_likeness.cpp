// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/subtree_likeness.h"

#include <algorithm>
#include <string_view>

namespace fw::analysis {
namespace {

constexpr std::size_t mostNameBytes = 256;
/// An equal name in another service is still taken for the same work that moved, a similar one is not.
constexpr double otherService = 0.7;
constexpr double otherKind = 0.8;

/// What two ascending lists have in common.
template <typename Number>
std::size_t shared(const std::vector<Number>& a, const std::vector<Number>& b) {
    std::size_t both = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) ++both;
        const bool less = *x < *y;
        const bool more = *y < *x;
        if (!more) ++x;
        if (!less) ++y;
    }
    return both;
}

std::vector<std::uint16_t> letterPairs(std::string_view name) {
    name = name.substr(0, mostNameBytes);
    std::vector<std::uint16_t> pairs;
    for (std::size_t i = 0; i + 1 < name.size(); ++i)
        pairs.push_back(static_cast<std::uint16_t>(static_cast<unsigned char>(name[i]) << 8 | static_cast<unsigned char>(name[i + 1])));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

}  // namespace

SubtreeSketch sketchSubtree(const PlainTree& tree, Place place) {
    SubtreeSketch sketch{place, {}, {}};
    std::vector<Place> level = {place};
    for (std::size_t i = 0; i < level.size() && sketch.below.size() < SubtreeSketch::mostDescendants; ++i) {
        for (Place child = level[i] + 1; child < tree.end[level[i]] && sketch.below.size() < SubtreeSketch::mostDescendants;
             child = tree.end[child]) {
            sketch.below.push_back(tree.work(child));
            level.push_back(child);
        }
    }
    std::sort(sketch.below.begin(), sketch.below.end());
    if (sketch.below.empty()) sketch.letterPairs = letterPairs(tree.trace->names[tree.trace->name[tree.span[place]]]);
    return sketch;
}

double likeness(const PlainTree& baseline, const SubtreeSketch& a, const PlainTree& candidate, const SubtreeSketch& b) {
    if (baseline.work(a.place) == candidate.work(b.place)) return 1;
    if (!a.below.empty() || !b.below.empty()) {
        const std::size_t both = shared(a.below, b.below);
        return static_cast<double>(both) / static_cast<double>(a.below.size() + b.below.size() - both);
    }
    const TraceData& left = *baseline.trace;
    const TraceData& right = *candidate.trace;
    const SpanIndex x = baseline.span[a.place];
    const SpanIndex y = candidate.span[b.place];
    const std::size_t pairs = a.letterPairs.size() + b.letterPairs.size();
    const bool equal = left.names[left.name[x]] == right.names[right.name[y]];
    double like = equal ? 1 : pairs == 0 ? 0 : 2.0 * static_cast<double>(shared(a.letterPairs, b.letterPairs)) / static_cast<double>(pairs);
    if (left.services[left.service[x]].name != right.services[right.service[y]].name) like *= otherService;
    if (left.kind[x] != right.kind[y]) like *= otherKind;
    return like;
}

}  // namespace fw::analysis
