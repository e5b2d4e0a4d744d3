// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "model/store/trace_merge.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// What the traces that an import touches have to mend, as the last segment of each left them: a parent may come in a later
/// segment. Bounded: of the first `mostTraces` it remembers what each one counts for; what it no longer remembers is worked out
/// again by whoever asks (mustRecount()).
class RepairLog {
public:
    static constexpr std::size_t mostTraces = 65'536;

    /// Whether the state before this segment must be given to note(), of a trace that this import touched before.
    [[nodiscard]] bool mustRecount(TraceKey key) const { return m_over && !m_traces.contains(key); }
    /// By kind, the source of the first span.
    using Sources = std::array<std::uint32_t, repairKinds>;
    /// A segment of the import touched a trace. `before` as mustRecount() says, else nothing.
    void note(TraceKey key, const Sources& sources, const TraceRepairs& before, const TraceRepairs& now);

    struct Total {
        std::int64_t count = 0;
        std::vector<TraceKey> examples;  ///< the first traces that had some; later ones may have lost theirs
    };
    /// By source and kind.
    using Totals = std::map<std::pair<std::uint32_t, RepairKind>, Total>;
    [[nodiscard]] Totals take();

private:
    void add(const Sources& sources, const TraceRepairs& repairs, TraceKey key);
    void remove(const Sources& sources, const std::array<std::uint32_t, repairKinds>& counts);

    struct Known {
        Sources sources{};
        std::array<std::uint32_t, repairKinds> counts{};
    };
    std::unordered_map<TraceKey, Known> m_traces;
    Totals m_totals;
    bool m_over = false;  ///< some trace is not in m_traces
};

}  // namespace fw::store
