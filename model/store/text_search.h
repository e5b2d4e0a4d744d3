// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "model/core/search_request.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// What a text was understood as, and the traces it means, ascending by key.
struct TextHits {
    TextMatch match = TextMatch::None;
    std::vector<TraceKey> traces;
    std::optional<SpanId> span;
};

/// Traces with a span whose name is or, where none is, holds `text`, whatever the case. Throws.
[[nodiscard]] TextHits findName(CacheView& view, std::string_view text, const std::stop_token& stop);

/// Resolves a text in this order, the first kind with a hit wins: trace id in any spelling, prefix of a trace id (four
/// characters and more), frame id, prefix of a frame id, span id, span name (whole, then part of it, in any case), prefix of a
/// span id (six digits and more). Throws.
[[nodiscard]] TextHits findText(CacheView& view, std::string_view text, const std::stop_token& stop);

/// The smallest byte string above all that start with `prefix`; empty where there is none.
[[nodiscard]] std::string afterPrefix(std::string_view prefix);

}  // namespace fw::store
