// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "model/core/span_evidence.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// What the bodies of a part of a trace say.
struct PartEvidence {
    std::vector<ReportedWait> waits;  ///< spans are numbers of records within the part, ascending
    std::vector<SpanEvidence::Link> links;
    bool sampled = false;
};

/// Evidence that a reader has read once: records never change in place and their numbers are never used again, so that the next look at
/// all traces needs no bodies. Little of it is kept where spans say nothing. Beyond a budget nothing more is learnt. Any thread.
class EvidenceMemo {
public:
    static constexpr std::size_t budget = std::size_t{32} << 20;

    /// Forgets all of it where the keys are others than before.
    void prepare(const EvidenceKeys& keys);
    [[nodiscard]] bool knows(const Part& part) const;
    /// Appends what is known; the first record of the part has the number `first`. False: it is not known.
    [[nodiscard]] bool append(const Part& part, SpanIndex first, SpanEvidence& evidence, bool& sampled) const;
    void learn(const Part& part, const PartEvidence& evidence);

private:
    /// Of a chunk; records by their numbers in it, as they come.
    struct Known {
        struct Range {
            std::uint32_t first = 0;
            std::uint32_t end = 0;
        };
        std::vector<Range> ranges;  ///< of neighbours one
        std::vector<ReportedWait> waits;
        std::vector<SpanEvidence::Link> links;
        std::vector<std::uint32_t> sampled;  ///< first records of parts
    };
    [[nodiscard]] const Known* find(const Part& part) const;

    mutable std::mutex m_mutex;
    std::vector<std::string> m_keys;
    std::unordered_map<std::int64_t, Known> m_chunks;
    std::size_t m_bytes = 0;
};

}  // namespace fw::store
