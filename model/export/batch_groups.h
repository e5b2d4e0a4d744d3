// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "model/core/span_batch.h"

namespace fw::exporting {

/// Spans of one scope within one resource, by position in SpanBatch::spans.
struct ScopeGroup {
    std::uint32_t scope = 0;
    std::vector<std::size_t> spans;
};
struct ResourceGroup {
    std::uint32_t resource = 0;
    std::vector<ScopeGroup> scopes;
};

/// The nesting of OTLP: resources and scopes in order of first appearance, spans in batch order.
[[nodiscard]] inline std::vector<ResourceGroup> groupSpans(const SpanBatch& batch) {
    std::vector<ResourceGroup> groups;
    std::map<std::uint32_t, std::size_t> resources;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> scopes;
    for (std::size_t i = 0; i < batch.spans.size(); ++i) {
        const SpanRecord& span = batch.spans[i];
        const auto [resource, newResource] = resources.try_emplace(span.resource, groups.size());
        if (newResource) groups.push_back({span.resource, {}});
        ResourceGroup& group = groups[resource->second];
        const auto [scope, newScope] = scopes.try_emplace({span.resource, span.scope}, group.scopes.size());
        if (newScope) group.scopes.push_back({span.scope, {}});
        group.scopes[scope->second].spans.push_back(i);
    }
    return groups;
}

/// Attributes under which the original texts of ids are kept that OTLP cannot hold.
inline constexpr const char* traceIdTextKey = "framewake.trace_id";
inline constexpr const char* spanIdTextKey = "framewake.span_id";
inline constexpr const char* parentIdTextKey = "framewake.parent_id";

/// End of a span as OTLP has it; wraps like the unsigned numbers of the format.
[[nodiscard]] inline std::uint64_t endUnixNano(const SpanRecord& span) {
    if ((span.marks & NoEnd) != 0) return 0;
    return static_cast<std::uint64_t>(span.startNs) + static_cast<std::uint64_t>(span.durationNs);
}

}  // namespace fw::exporting
