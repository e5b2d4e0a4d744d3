// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace fw {

/// What the tree of a trace has to mend before it has a row for every span (algorithms.md, part 1).
enum class RepairKind : std::uint8_t {
    Orphan,      ///< the parent is not in the trace
    Cycle,       ///< parents form a cycle; counted once, not for each of its spans
    OwnParent,   ///< the span names itself as its parent
    SharedId,    ///< a server's half of a call that has the id of the client's
    RepeatedId,  ///< another span has the id, with other content
    FarTime,     ///< the start is more than a year off the others
    CutTraceId,  ///< the trace's id is the lower half of another one's: not of one tree, and mended only if the reader wants it
};
/// Of those that one tree tells.
inline constexpr std::size_t repairKinds = 6;

/// All repairs of one kind in the traces that one source of an import touched, as these traces were at its end.
struct TreeRepair {
    RepairKind kind = RepairKind::Orphan;
    std::uint32_t source = 0;  ///< SpanBatch::source
    std::uint64_t count = 0;   ///< spans; of cycles: cycles; of cut ids: traces
    std::string traceId;       ///< the first example, as a reader sees its ids
    std::string spanId;        ///< not of cut ids
    std::string wholeId;       ///< of cut ids: the other trace's
};

}  // namespace fw
