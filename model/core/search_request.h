// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/core/trace_range.h"
#include "model/core/trace_summary.h"

namespace fw {

/// One `key = value` (or < >, on duration) of a search. `service`, `name`, `status`, `kind`, `duration` name the span's
/// own fields, every other key an attribute of the span or of its resource. Values compare by their text (valueText):
/// "200" and 200 are equal to search.
struct Condition {
    /// Those behind Greater are for one trace only (SpanFind): what has no such key meets none of them, and where a key has several
    /// values NotEqual and NotMatch hold if all of them do. Match: a regular expression (RE2) of the whole value.
    enum class Op : std::uint8_t { Equal, Less, Greater, NotEqual, Match, NotMatch };
    /// Whose attribute `key` is. Plain: as above. Attribute: of the span or its resource, also where the key is one of the names above.
    enum class Scope : std::uint8_t { Plain, Attribute, Span, Resource };
    std::string key;
    Op op = Op::Equal;
    std::string value;  ///< text; for duration the number of nanoseconds
    Scope scope = Scope::Plain;
    bool operator==(const Condition&) const = default;
};

enum class TraceSort : std::uint8_t { Start, Duration, Spans, Errors, RootName, FrameId };

/// What `text` turned out to be.
enum class TextMatch : std::uint8_t {
    None,
    All,
    TraceIdExact,
    TraceIdPrefix,
    FrameId,
    FrameIdPrefix,
    SpanIdExact,
    Name,
    ConditionsOnly,
    Everywhere,
    SpanIdPrefix
};

/// What a reader asked for, already understood (query::parseSearchText). Conditions must all hold on one span.
struct SearchRequest {
    std::string text;  ///< an id, a frame id, or a prefix of either; free text; empty = all
    std::vector<Condition> conditions;
    std::optional<std::int64_t> fromNs;  ///< traces that start at or after
    std::optional<std::int64_t> toNs;    ///< traces that start before
    TraceSort sort = TraceSort::Start;
    bool descending = false;
    std::uint64_t offset = 0;
    std::uint64_t limit = 0;  ///< 0 = no limit
    /// Where the text is no id and no name: look for it in every attribute, event and log line. Takes half a second a
    /// million spans.
    bool everywhere = false;
    /// Name, Everywhere: the text is looked for in names, or anywhere in the spans, whatever else it may be. Nothing: what it fits first.
    std::optional<TextMatch> textAs = {};
    std::optional<std::int64_t> longerNs = {};   ///< traces that take more than this as a whole
    std::optional<std::int64_t> shorterNs = {};  ///< traces that take less than this as a whole

    /// Of all that match only these traces, by key, ascending; absent: all. Whoever has a list of traces needs no words for it.
    std::shared_ptr<const std::vector<TraceKey>> among = {};

    [[nodiscard]] TraceRange range() const { return {fromNs, toNs, longerNs, shorterNs}; }
    void setRange(const TraceRange& range) {
        fromNs = range.fromNs;
        toNs = range.toNs;
        longerNs = range.longerNs;
        shorterNs = range.shorterNs;
    }
};

/// One page of an ordered answer. The order is total: ties are broken by start, then by key.
struct TracePage {
    std::vector<TraceSummary> traces;
    std::uint64_t total = 0;  ///< of all pages
    TextMatch match = TextMatch::None;
    std::optional<SpanId> matchedSpan;  ///< the span where a span id matched
    std::uint64_t damaged = 0;          ///< traces of this page that cannot be read and were left out
    /// Something in the cache is damaged: the answer was read from what is whole, and may lack what is not.
    bool cacheDamaged = false;
};

}  // namespace fw
