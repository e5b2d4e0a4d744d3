// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include "model/core/key_column.h"
#include "model/core/peer_ranks.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// What a reader may want to see of every span, beside its name: a column or a pill of the waterfall. Numbers stand in saved states
/// and never change.
enum class Fact : std::uint8_t {
    Attribute,   ///< the span's own, else that of its resource
    Percentile,  ///< where the duration stands among the peers in the cache
    OwnWork,
    Start,  ///< since the start of the trace
    Kind,
    Status,
};

struct FactKey {
    Fact fact = Fact::Attribute;
    std::string key;  ///< of an attribute; else empty
    bool operator==(const FactKey&) const = default;
};

/// The values of an attribute for the spans of one trace. Immutable.
struct FactValues {
    KeyColumn column;
    bool numeric = false;      ///< all of them are numbers, at least one is
    std::uint64_t unkept = 0;  ///< spans whose value found no room
};

/// Takes a column, which may have been read with limits. O(spans + texts). Any thread.
[[nodiscard]] std::shared_ptr<const FactValues> factValues(KeyColumn column);

/// Number of a span's operation within its trace: service, name and kind. The same for peers only.
using OperationNumber = std::uint64_t;
[[nodiscard]] OperationNumber operationNumber(const TraceData& trace, SpanIndex span);

/// Ranks among peers, of the operations asked for so far.
using OperationRanks = std::unordered_map<OperationNumber, std::shared_ptr<const PeerRanks>>;

/// True for a span whose duration can be compared.
[[nodiscard]] bool hasPeers(const TraceData& trace, SpanIndex span);

}  // namespace fw::analysis
