// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/compare_traces.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace fw::bench {

namespace {

constexpr std::uint32_t operations = 200;

void addSpan(TraceData& trace, std::uint64_t id, std::uint64_t parent, std::int64_t from, std::int64_t to, std::uint32_t name) {
    trace.startNs.push_back(from);
    trace.durationNs.push_back(to - from);
    trace.spanId.push_back({id});
    trace.parentId.push_back({parent});
    trace.name.push_back(name);
    trace.service.push_back(name % 12);
    trace.resource.push_back(0);
    trace.scope.push_back(0);
    trace.kind.push_back(SpanKind::Internal);
    trace.status.push_back(StatusCode::Unset);
    trace.marks.push_back(0);
}

std::shared_ptr<TraceData> emptyTrace() {
    auto trace = std::make_shared<TraceData>();
    for (std::uint32_t i = 0; i < operations; ++i)
        trace->names.push_back("operation_" + std::string(1, static_cast<char>('a' + i % 26)) + static_cast<char>('a' + i / 26));
    for (std::uint32_t i = 0; i < 12; ++i) trace->services.push_back({"service-" + std::to_string(i), i});
    trace->resources.emplace_back();
    trace->scopes.emplace_back();
    return trace;
}

/// The same for the same numbers, and nothing else.
std::uint32_t shapeOf(std::uint32_t seed, std::uint32_t name, int depth, std::uint32_t child) {
    std::uint64_t hash = ((std::uint64_t{seed} * 1'000 + name) * 16 + static_cast<std::uint64_t>(depth)) * 1'024 + child;
    hash *= 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 29;
    hash *= 0xbf58476d1ce4e5b9ULL;
    return static_cast<std::uint32_t>(hash >> 33);
}

}  // namespace

Trace makeTrace(std::uint32_t spans, unsigned seed) {
    const auto trace = emptyTrace();
    std::mt19937 random(seed);
    struct Open {
        std::uint64_t id;
        std::int64_t from;
        std::int64_t to;
        int depth;
        std::uint32_t name;
    };
    std::uint64_t id = 0;
    const std::int64_t length = 1'000'000LL * spans;
    addSpan(*trace, ++id, 0, 0, length, 0);
    std::vector<Open> open = {{id, 0, length, 0, 0}};
    while (!open.empty() && trace->spanCount() < spans) {
        const Open parent = open.back();
        open.pop_back();
        const std::uint32_t children = parent.depth == 0 ? spans / 40 : shapeOf(seed, parent.name, parent.depth, 1'000) % 7;
        std::int64_t at = parent.from;
        for (std::uint32_t child = 0; child < children && trace->spanCount() < spans; ++child) {
            const std::uint32_t name =
                parent.depth == 0 ? 1 + child % 3 : shapeOf(seed, parent.name, parent.depth, child) % (operations - 2) + 1;
            const std::uint32_t repeats = parent.depth > 1 && shapeOf(seed, name, parent.depth, 1'001) % 8 == 0 ? 8 : 1;
            const std::int64_t step = std::max<std::int64_t>(1, (parent.to - parent.from) / (children * repeats + 1));
            for (std::uint32_t k = 0; k < repeats; ++k, at += step) {
                const std::int64_t to = at + std::max<std::int64_t>(1, step * (60 + static_cast<std::int64_t>(random() % 40)) / 100);
                addSpan(*trace, ++id, parent.id, at, to, name);
                if (parent.depth < 8) open.push_back({id, at, to, parent.depth + 1, name});
            }
        }
    }
    return trace;
}

Trace changedTrace(const TraceData& first) {
    const auto trace = emptyTrace();
    std::mt19937 random(11);
    std::uint64_t next = 1ULL << 40;
    for (SpanIndex span = 0; span < first.spanCount(); ++span) {
        std::uint64_t parent = first.parentId[span].value;
        const std::int64_t from = first.startNs[span];
        const std::int64_t to = from + first.durationNs[span] * static_cast<std::int64_t>(80 + random() % 50) / 100;
        if (span > 0 && random() % 400 == 0) {
            addSpan(*trace, ++next, parent, from, to, operations - 1);
            parent = next;
        }
        const std::uint32_t name = span > 0 && random() % 500 == 0 ? (first.name[span] + 1) % operations : first.name[span];
        if (span > 0 && random() % 300 == 0) continue;
        addSpan(*trace, first.spanId[span].value, parent, from, to, name);
        if (random() % 250 == 0) addSpan(*trace, ++next, parent, to, to + 1000, name);
    }
    return trace;
}

}  // namespace fw::bench
