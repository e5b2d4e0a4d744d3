// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/edge_budget.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace fw::layout {
namespace {

/// Ranks that the first `count` edges pass together, each box standing as far left as its callers let it.
std::uint64_t ranksPassed(const GraphShape& shape, std::uint32_t count) {
    std::vector<std::uint32_t> first(std::size_t{shape.nodes} + 1, 0);
    for (std::uint32_t i = 0; i < count; ++i) ++first[shape.edges[i].from + 1];
    for (std::uint32_t node = 0; node < shape.nodes; ++node) first[node + 1] += first[node];
    std::vector<std::uint32_t> heads(count);
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    for (std::uint32_t i = 0; i < count; ++i) heads[next[shape.edges[i].from]++] = shape.edges[i].to;

    // Depth first; what leads back to a box on the way is turned round, as dot does.
    enum : std::uint8_t { New, Open, Done };
    std::vector<std::uint8_t> state(shape.nodes, New);
    std::vector<std::uint32_t> finished;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> stack;
    std::vector<std::uint32_t> turned;  // positions in heads
    for (std::uint32_t root = 0; root < shape.nodes; ++root) {
        if (state[root] != New) continue;
        state[root] = Open;
        stack.emplace_back(root, first[root]);
        while (!stack.empty()) {
            auto& [node, at] = stack.back();
            if (at == first[node + 1]) {
                state[node] = Done;
                finished.push_back(node);
                stack.pop_back();
                continue;
            }
            const std::uint32_t place = at++;
            const std::uint32_t head = heads[place];
            if (state[head] == Open) {
                turned.push_back(place);
            } else if (state[head] == New) {
                state[head] = Open;
                stack.emplace_back(head, first[head]);
            }
        }
    }
    std::sort(turned.begin(), turned.end());
    std::vector<std::uint32_t> rank(shape.nodes, 0);
    for (std::size_t i = finished.size(); i-- > 0;) {
        const std::uint32_t node = finished[i];
        auto back = std::lower_bound(turned.begin(), turned.end(), first[node]);
        for (std::uint32_t place = first[node]; place < first[node + 1]; ++place) {
            if (back != turned.end() && *back == place) {
                ++back;
                continue;
            }
            rank[heads[place]] = std::max(rank[heads[place]], rank[node] + 1);
        }
    }
    std::uint64_t passed = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto [low, high] = std::minmax(rank[shape.edges[i].from], rank[shape.edges[i].to]);
        passed += high - low > 1 ? high - low - 1 : 0;
    }
    return passed;
}

}  // namespace

std::uint32_t affordableEdges(const GraphShape& shape, std::uint64_t helpers) {
    auto count = static_cast<std::uint32_t>(shape.edges.size());
    while (count > 0 && ranksPassed(shape, count) > helpers) count -= (count + 7) / 8;
    return count;
}

}  // namespace fw::layout
