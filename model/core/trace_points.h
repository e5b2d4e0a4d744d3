// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/core/trace_summary.h"

namespace fw {

/// When the traces of a search began and how long they took: columns, in order of start, then key. 25 bytes a trace.
struct TracePoints {
    std::vector<std::int64_t> startNs;
    std::vector<std::int64_t> durationNs;
    std::vector<TraceKey> key;
    std::vector<std::uint8_t> failed;  ///< 1: a span of it has status error

    [[nodiscard]] std::size_t size() const { return key.size(); }
    [[nodiscard]] bool empty() const { return key.empty(); }
};

}  // namespace fw
