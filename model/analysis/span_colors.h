// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_statistics.h"
#include "model/core/key_column.h"

namespace fw::analysis {

/// A colour slot for each span where it does not stand for the service: for kind, status, or the value of an attribute.
/// Numbers mean the spans of `analysis` (its trace). Immutable.
struct SpanColors {
    static constexpr std::uint8_t others = 15;     ///< values that have no slot of their own
    static constexpr std::uint8_t absent = 16;     ///< spans without the attribute; grey
    static constexpr std::uint8_t several = 17;    ///< marks of spans that differ (merged_colors.h); no span has it
    static constexpr std::size_t mostValues = 15;  ///< slots 0..14
    static constexpr std::uint32_t noValue = UINT32_MAX;

    /// One line of a legend.
    struct Entry {
        std::uint8_t slot = 0;
        std::uint32_t value = noValue;  ///< number of the kind, the status or the text in `column`; of others and absent: noValue
        std::uint64_t spans = 0;
    };

    std::shared_ptr<const TraceAnalysis> analysis;
    GroupKey key;
    std::vector<std::uint8_t> slot;  ///< by SpanIndex
    std::vector<Entry> entries;      ///< only those with spans: values (most frequent first), then others, then absent
    std::uint64_t otherValues = 0;   ///< how many different values are among the others
    KeyColumn column;                ///< of an attribute; else empty

    /// The value of an entry as TraceQL spells kinds and statuses; empty for others and absent.
    [[nodiscard]] std::string_view text(const Entry& entry) const;
    /// The value of a span; false where it has none.
    [[nodiscard]] bool valueOf(SpanIndex span, std::string_view& text) const;
};

/// True for what colorSpans() can do: kind, status, an attribute with a key. Everything else is coloured by service.
[[nodiscard]] bool hasSpanColors(const GroupKey& key);

/// One pass over the spans; slots of attribute values go by frequency, equally frequent ones by their first appearance.
/// `column` must have a value for each span of the trace; it is ignored for kind and status. Null when stopped, for
/// another key and for a column of another length. Any thread.
[[nodiscard]] std::shared_ptr<const SpanColors> colorSpans(std::shared_ptr<const TraceAnalysis> analysis, const GroupKey& key,
                                                           KeyColumn column, const std::stop_token& stop);

}  // namespace fw::analysis
