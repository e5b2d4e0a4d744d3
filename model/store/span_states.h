// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/span.h"
#include "model/store/segment.h"

namespace fw::store {

// A span may be told of more than once while it runs: at its start and at its end, or by a trace that is read now and again
// later. A record is a state of the same span as another one, and at least as complete (it "holds" the other one), where
//   - id, service, name, kind, parent and start are the same, and neither has a key made from its content (NoSpanId);
//   - the ends are the same, or the other one has none (NoEnd; a duration it has nevertheless follows from its children);
//   - the status is the same, or the other one's is unset;
//   - the other one has no resource at all, because its source was cut before it (PartUnread);
//   - where a console says that it left values of the other one out, those may be "[Array]", "[Object]", "... 3 more items" or
//     the beginning of a long text (console_cuts.h);
//   - where JSON writes null for NaN and the infinities it holds any of them, unless the two are the same but for that: then the
//     infinity holds the null;
//   - everything else that the other one says stands in it too: attributes of span, resource and scope, key by key with the
//     same values; events, links, warnings, texts, fields that are not known here; and it counts no fewer that were dropped.
// A record from a search answer (SpanDetails::isSample) tells of fields that were selected: what it does not say at all - parent,
// kind, name, service, scope - may be anything in the other one, its attributes may stand in the other one's resource, and what
// the answer computed of the trace itself (intrinsics) is no content. It holds no record but samples.
// Of two such records only the one that holds the other stays, whichever came first. Whatever else shares an id is kept.
// Source: algorithms.md 1.2 ("same id, same service, later and more complete"); that a state only ever gains is how the
// OpenTelemetry API lets spans change (AddEvent, AddLink, SetAttribute, SetStatus until End, nothing after it), but for
// attributes that are overwritten: then nobody can tell which value is the later one, and both records stay.

/// The part of the rule that columns of one id decide, but for resource and scope.
[[nodiscard]] bool columnsHold(const SpanColumns& whole, const SpanColumns& part);

/// Less than that: what holds of the columns where `part` is a sample. The name is left to the caller.
[[nodiscard]] bool columnsHoldSample(const SpanColumns& whole, const SpanColumns& part);

/// Whether a resource (scope) says all that another one of the same name says. Encodings as in SpanBatch. What cannot be
/// decoded holds nothing and is held by nothing.
[[nodiscard]] bool resourceHolds(std::string_view whole, std::string_view part);
[[nodiscard]] bool scopeHolds(std::string_view whole, std::string_view part);

/// What a span body says, so that it can be looked for in another one: n log n in the size of both.
class SpanContent {
public:
    /// Empty where the bytes are broken.
    [[nodiscard]] static std::optional<SpanContent> read(std::string_view body);
    [[nodiscard]] bool holds(const SpanContent& part) const;
    [[nodiscard]] bool isSample() const { return m_rest.isSample; }
    /// Whether this content and its encoded resource hold those of a sample.
    [[nodiscard]] bool holdsSample(std::string_view resource, const SpanContent& part, std::string_view partResource) const;

private:
    [[nodiscard]] bool holdsFinite(const SpanContent& part) const;
    [[nodiscard]] bool holdsRest(const SpanContent& part) const;

    std::size_t m_infinities = 0;           ///< left out of the rest (span_content.h)
    bool m_isCut = false;                   ///< a console left values out; its warning about that is not in m_rest
    SpanDetails m_rest;                     ///< all but the lists below
    std::vector<std::string> m_attributes;  ///< one a key, with all its values; sorted, as are the others
    std::vector<std::string> m_events;
    std::vector<std::string> m_links;
    std::vector<std::string> m_unknown;  ///< fields that readDetails() does not know, as they are
};

}  // namespace fw::store
