// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "model/core/span_batch.h"

// What of a span a format may have no place for (ExportLoss).
namespace fw::exporting {

[[nodiscard]] inline bool hasIdTexts(const SpanDetails& details) {
    return !details.traceIdText.empty() || !details.spanIdText.empty() || !details.parentIdText.empty() ||
           std::any_of(details.links.begin(), details.links.end(),
                       [](const SpanLink& link) { return !link.traceIdText.empty() || !link.spanIdText.empty(); });
}

[[nodiscard]] inline bool hasNanoseconds(const SpanRecord& span, const SpanDetails& details) {
    return span.startNs % 1000 != 0 || span.durationNs % 1000 != 0 ||
           std::any_of(details.events.begin(), details.events.end(), [](const SpanEvent& event) { return event.timeNs % 1000 != 0; });
}

[[nodiscard]] inline bool hasUnknownTimes(const SpanRecord& span) {
    return (span.marks & (NoStart | NoEnd | NegativeDuration | TimeOutOfRange | StartInferred)) != 0;
}

[[nodiscard]] inline bool hasScopeDetails(const Resource& resource, const Scope& scope) {
    return !resource.schemaUrl.empty() || resource.droppedAttributes != 0 || !scope.schemaUrl.empty() || scope.droppedAttributes != 0 ||
           !scope.attributes.empty();
}

[[nodiscard]] inline bool hasRepeatedKeys(const Attributes& attributes) {
    for (auto at = attributes.begin(); at != attributes.end(); ++at)
        if (std::any_of(attributes.begin(), at, [at](const Attribute& before) { return before.key == at->key; })) return true;
    return false;
}

}  // namespace fw::exporting
