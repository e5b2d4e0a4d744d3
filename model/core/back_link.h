// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/ids.h"
#include "model/core/trace_summary.h"

namespace fw {

/// A link seen from its other end: a span, mostly of another trace, that names a span of this one.
struct BackLink {
    TraceKey trace = 0;       ///< of the span that has the link
    std::string traceIdText;  ///< as shown
    std::string spanIdText;   ///< as shown
    SpanId to;                ///< the span of this trace; null: the trace as a whole
    std::string service;
    std::string name;
    std::int64_t startNs = 0;
    bool operator==(const BackLink&) const = default;
};

/// All links to one trace, by start. Of very many the first in the cache are kept, and all are counted.
struct BackLinks {
    std::vector<BackLink> links;
    std::uint64_t total = 0;
    static constexpr std::size_t maxLinks = 10'000;
};

}  // namespace fw
