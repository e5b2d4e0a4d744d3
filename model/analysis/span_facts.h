// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
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

/// What peers within a trace have in common.
struct OperationNumber {
    std::uint64_t operation = 0;              ///< service, name and kind
    std::uint32_t model = KeyColumn::absent;  ///< number of the text of peerModelKey
    bool operator==(const OperationNumber&) const = default;
};
struct OperationHash {
    std::size_t operator()(const OperationNumber& number) const {
        return std::hash<std::uint64_t>()(number.operation * 0x9e3779b97f4a7c15ULL + number.model);
    }
};
/// `models`: the trace's column of peerModelKey; null: only service, name and kind count.
[[nodiscard]] OperationNumber operationNumber(const TraceData& trace, SpanIndex span, const KeyColumn* models = nullptr);

/// Ranks among peers, of the operations asked for so far.
struct OperationRanks {
    std::shared_ptr<const KeyColumn> models;  ///< of the trace; the numbers are those of its texts
    std::unordered_map<OperationNumber, std::shared_ptr<const PeerRanks>, OperationHash> of;

    [[nodiscard]] OperationNumber number(const TraceData& trace, SpanIndex span) const {
        return operationNumber(trace, span, models.get());
    }
    /// Null: not asked for.
    [[nodiscard]] const PeerRanks* find(const TraceData& trace, SpanIndex span) const {
        const auto at = of.find(number(trace, span));
        return at != of.end() ? at->second.get() : nullptr;
    }
};

/// True for a span whose duration can be compared.
[[nodiscard]] bool hasPeers(const TraceData& trace, SpanIndex span);

}  // namespace fw::analysis
