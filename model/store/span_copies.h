// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/store/segment.h"

namespace fw::store {

// One span may come from two systems. Jaeger and Zipkin count microseconds, write resources, scopes and states as tags, leave
// attributes of links and of events out, and Zipkin makes text of every value. Such a record is a copy of a finer one - which
// "holds" it - where
//   - id, service, name, parent are the same (service and name perhaps in lower case, as a Zipkin server keeps them), the kind is
//     the same or not told, and the status the same or unset;
//   - its start, its duration and the times of its events are those of the finer one in whole microseconds, cut off or rounded;
//   - every value it tells stands in the finer one too, as the same value or as the text of it, be it an attribute of the span,
//     of the resource or of the scope, and so do its events, links, warnings and texts.
// Only the finer record stays, whichever came first. What tells anything else is kept beside it.
// Source: formats.md 7, 12 and 18.12 (what translators to Jaeger and Zipkin keep).

/// The part of the rule that columns of one id decide, but for name, resource and scope.
[[nodiscard]] bool columnsHoldCopy(const SpanColumns& whole, const SpanColumns& part);

/// Whether `part` is the name, or the name in lower case.
[[nodiscard]] bool isCopiedName(std::string_view whole, std::string_view part);

/// What the columns do not tell of a span: encodings as in SpanBatch.
struct CopyBytes {
    std::string_view body;
    std::string_view resource;
    std::string_view scope;
    bool isError = false;  ///< its status
};

/// The rest of the rule; n log n in the size of both. What cannot be decoded holds nothing and is held by nothing.
[[nodiscard]] bool holdsCopy(const CopyBytes& whole, const CopyBytes& part);

}  // namespace fw::store
