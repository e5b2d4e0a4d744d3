// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/ids.h"

namespace fw {

/// A service as the cache knows it. `slot` is its colour number: the lowest free one when the cache first saw the
/// service, saved, so that it has the same colour in every view, run and export.
struct ServiceRef {
    std::string name;
    std::uint32_t slot = 0;
    bool operator==(const ServiceRef&) const = default;
};

/// Whether all of a trace is there, as far as its own parent references tell.
enum class Completeness : std::uint8_t {
    Complete,       ///< a root, and every parent is present
    ParentMissing,  ///< some parent is not in the cache
    ContextLost,    ///< no root at all: every top span names a parent that is not there
    SourcePartial,  ///< nothing is seen to lack, but a source of it was read in part only, or is still being read
    Unknown,        ///< nothing is seen to lack; the lists that would tell of its sources are damaged. Never stored
    RootOpen,       ///< the root span has no end: it runs still, or its end was not told. Parents may be missing, too
};

/// Number of a trace within its cache; survives later imports, not a rebuilt cache.
using TraceKey = std::int64_t;

/// A row of a list of traces.
struct TraceSummary {
    TraceKey key = 0;
    TraceId id;
    std::string idText;       ///< as shown: lower-case hexadecimal or the original text
    std::string rootService;  ///< of the earliest root, or of the earliest span where there is none
    std::string rootName;
    std::int64_t startNs = 0;     ///< earliest start
    std::int64_t durationNs = 0;  ///< latest end − earliest start
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;          ///< spans with status error
    std::uint64_t missingParents = 0;  ///< distinct parent ids that are not in the trace
    Completeness completeness = Completeness::Complete;
    std::vector<ServiceRef> services;   ///< in order of their slots
    std::vector<std::string> frameIds;  ///< sorted; at most maxFrameIds
    bool moreFrameIds = false;
    std::uint64_t revision = 0;  ///< of its spans: the same only where none was added, replaced or moved

    static constexpr std::size_t maxFrameIds = 16;
};

}  // namespace fw
