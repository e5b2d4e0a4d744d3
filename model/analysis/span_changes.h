// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis/sides.h"
#include "model/core/span.h"

namespace fw::analysis {

enum class ChangeKind : std::uint8_t { Same, Changed, Added, Removed };

/// An attribute that the two sides do not agree in. Of a key that is repeated the last value counts.
struct ValueChange {
    ChangeKind kind = ChangeKind::Changed;
    std::string key;
    Baseline<AttributeValue> baseline;    ///< empty where added
    Candidate<AttributeValue> candidate;  ///< empty where removed
    /// Candidate minus baseline where both are numbers, or texts that are: an integer where both are and it fits, else a double.
    std::optional<AttributeValue> delta;
};
/// By key; equal values are left out. O(n log n).
[[nodiscard]] std::vector<ValueChange> compareAttributes(const Baseline<const Attributes*>& baseline,
                                                         const Candidate<const Attributes*>& candidate);

/// An event of one side or of both: the first of a name with the first of that name, and so on.
struct EventChange {
    ChangeKind kind = ChangeKind::Same;
    std::string name;
    Baseline<std::optional<std::int64_t>> baselineNs;    ///< from the start of the span
    Candidate<std::optional<std::int64_t>> candidateNs;  ///< from the start of the span
    std::vector<ValueChange> attributes;
};

/// A span for comparing: what its body holds, and when it began.
struct ComparedSpan {
    const SpanDetails* details = nullptr;
    std::int64_t startNs = 0;
};

/// What a pair of spans does not agree in.
struct SpanChanges {
    std::vector<ValueChange> attributes;
    std::vector<EventChange> events;  ///< all of them, by time: those of both by the candidate's
    bool statusMessage = false;       ///< not the same
    [[nodiscard]] bool empty() const;
};
/// O(n log n) in attributes and events. A span without details has nothing: all that the other one has is added, or removed.
[[nodiscard]] SpanChanges compareSpans(const Baseline<ComparedSpan>& baseline, const Candidate<ComparedSpan>& candidate);

/// What the spans of one row of a comparison do not agree in, with their resources.
struct RowChanges {
    std::uint32_t row = 0;  ///< DiffRow
    SpanChanges spans;
    std::vector<ValueChange> resource;
    Baseline<std::string> baselineMessage;    ///< of the status
    Candidate<std::string> candidateMessage;  ///< of the status
    /// Attributes, events and messages that differ.
    [[nodiscard]] std::size_t count() const;
};

}  // namespace fw::analysis
