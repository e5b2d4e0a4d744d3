// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/trace_data.h"

#include <algorithm>

namespace fw {
namespace {

const TraceData::IdTexts* idTextsOf(const TraceData& trace, SpanIndex span) {
    if ((trace.marks[span] & OpaqueIds) == 0) return nullptr;
    const auto at = std::lower_bound(trace.idTexts.begin(), trace.idTexts.end(), span,
                                     [](const TraceData::IdTexts& texts, SpanIndex wanted) { return texts.span < wanted; });
    return at != trace.idTexts.end() && at->span == span ? &*at : nullptr;
}

}  // namespace

std::int64_t TraceData::endNs(SpanIndex span) const {
    std::int64_t end = 0;
    const std::int64_t length = std::max<std::int64_t>(durationNs[span], 0);
    return __builtin_add_overflow(startNs[span], length, &end) ? INT64_MAX : end;
}

std::string TraceData::spanIdText(SpanIndex span) const {
    const IdTexts* texts = idTextsOf(*this, span);
    return idText(spanId[span], texts != nullptr ? std::string_view(texts->spanId) : std::string_view());
}

std::string TraceData::parentIdText(SpanIndex span) const {
    if (parentId[span].isNull()) return {};
    const IdTexts* texts = idTextsOf(*this, span);
    return idText(parentId[span], texts != nullptr ? std::string_view(texts->parentId) : std::string_view());
}

}  // namespace fw
