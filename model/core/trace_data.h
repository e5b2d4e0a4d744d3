// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/core/span.h"
#include "model/core/trace_summary.h"

namespace fw {

/// Number of a span within a loaded trace: its position in the columns (input order, not row order).
using SpanIndex = std::uint32_t;

/// One trace with the columns of all its spans; the bodies stay in the cache and are read on demand. Immutable once
/// loaded and shared between threads as shared_ptr<const TraceData>. All columns have spanCount() elements.
struct TraceData {
    TraceSummary summary;

    std::vector<std::int64_t> startNs;
    std::vector<std::int64_t> durationNs;
    std::vector<SpanId> spanId;
    std::vector<SpanId> parentId;
    std::vector<std::uint32_t> name;      ///< number in `names`
    std::vector<std::uint32_t> service;   ///< number in `services`
    std::vector<std::uint32_t> resource;  ///< number in `resources`
    std::vector<std::uint32_t> scope;     ///< number in `scopes`
    std::vector<SpanKind> kind;
    std::vector<StatusCode> status;
    std::vector<std::uint16_t> marks;  ///< SpanMark bits

    std::vector<std::string> names;
    std::vector<ServiceRef> services;
    std::vector<Resource> resources;
    std::vector<Scope> scopes;
    /// Original id texts, only of spans with OpaqueIds, in order of span index.
    struct IdTexts {
        SpanIndex span = 0;
        std::string spanId;
        std::string parentId;
    };
    std::vector<IdTexts> idTexts;

    [[nodiscard]] SpanIndex spanCount() const { return static_cast<SpanIndex>(startNs.size()); }
    /// End of a span, saturated at the ends of int64; a negative duration counts as 0.
    [[nodiscard]] std::int64_t endNs(SpanIndex span) const;
    [[nodiscard]] std::string spanIdText(SpanIndex span) const;
    /// Empty for a root.
    [[nodiscard]] std::string parentIdText(SpanIndex span) const;
};

/// Times of all events of a trace, span by span: of span i at [first[i], first[i + 1]), ascending. Loaded after the columns.
struct EventTimes {
    std::vector<std::uint32_t> first;  ///< spanCount() + 1 elements
    std::vector<std::int64_t> timeNs;
};

}  // namespace fw
