// SPDX-License-Identifier: GPL-3.0-or-later
// What of a flame graph is worth drawing.
#include <algorithm>
#include <utility>

#include "model/analysis/flame_graph.h"

namespace fw::analysis {
namespace {

/// First place in [from, to) for which `behind` is true; it must be false before and true after. Looks near `from` first.
template <typename Behind>
std::uint32_t gallop(std::uint32_t from, std::uint32_t to, const Behind& behind) {
    std::uint32_t step = 1;
    while (from < to) {
        const std::uint32_t at = to - from > step ? from + step - 1 : to - 1;
        if (behind(at)) {
            to = at;
            break;
        }
        from = at + 1;
        step *= 2;
    }
    while (from < to) {
        const std::uint32_t middle = from + (to - from) / 2;
        if (behind(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

/// Places of one level that belong to the subtree of `root` or, above it, to its way up.
std::pair<std::uint32_t, std::uint32_t> placesOf(const FlameGraph& graph, FlameNode root, std::uint32_t level) {
    const std::uint32_t first = graph.levelFirst[level];
    const std::uint32_t last = graph.levelFirst[level + 1];
    if (root == noFlame) return {first, last};
    const auto begin = graph.levelNode.begin();
    if (level <= graph.depth[root]) {
        // The last node of the level that begins before the root in pre-order is the one above it.
        const auto above = std::upper_bound(begin + first, begin + last, root) - begin;
        return {static_cast<std::uint32_t>(above) - 1, static_cast<std::uint32_t>(above)};
    }
    const auto from = std::lower_bound(begin + first, begin + last, root);
    const auto to = std::lower_bound(from, begin + last, graph.end[root]);
    return {static_cast<std::uint32_t>(from - begin), static_cast<std::uint32_t>(to - begin)};
}

}  // namespace

std::vector<FlameBar> visibleFlameBars(const FlameGraph& graph, FlameNode root, const Interval& window, std::uint32_t firstLevel,
                                       std::uint32_t lastLevel, std::int64_t stepNs) {
    std::vector<FlameBar> bars;
    const std::int64_t step = std::max<std::int64_t>(1, stepNs);
    const auto startOf = [&graph](std::uint32_t place) { return graph.levelStartNs[place]; };
    const auto widthOf = [&graph](std::uint32_t place) { return graph.widthNs[graph.levelNode[place]]; };
    for (std::uint32_t level = firstLevel; level < std::min(lastLevel, graph.levelCount()); ++level) {
        const auto [lowest, highest] = placesOf(graph, root, level);
        // Nodes without width stand at an edge of the window as well as inside.
        std::uint32_t place = gallop(
            lowest, highest, [&](std::uint32_t at) { return startOf(at) >= window.startNs || startOf(at) + widthOf(at) > window.startNs; });
        const std::uint32_t last = gallop(place, highest, [&](std::uint32_t at) {
            return startOf(at) > window.endNs || (startOf(at) == window.endNs && widthOf(at) > 0);
        });
        bool narrow = false;  // the bar before is a run that may go on
        while (place < last) {
            const std::int64_t start = startOf(place);
            if (widthOf(place) >= step) {
                bars.push_back({level, place, 1, start, start + widthOf(place)});
                ++place;
                narrow = false;
                continue;
            }
            const std::int64_t limit = start > INT64_MAX - step ? INT64_MAX : start + step;
            std::uint32_t next = gallop(place + 1, last, [&](std::uint32_t at) { return startOf(at) >= limit; });
            // Only the last one that begins in this step can be wider than it.
            if (next - place > 1 && widthOf(next - 1) >= step) --next;
            const std::int64_t end = startOf(next - 1) + widthOf(next - 1);
            if (narrow && start - bars.back().endNs < step) {
                bars.back().nodes += next - place;
                bars.back().endNs = end;
            } else {
                bars.push_back({level, place, next - place, start, end});
            }
            narrow = true;
            place = next;
        }
    }
    return bars;
}

}  // namespace fw::analysis
