// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "model/core/span_find.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// A byte a span of the trace, by SpanIndex: 1 where it is what is looked for. A text of four hexadecimal digits and more also
/// finds the spans whose id begins with them. Brute force over the bodies. Throws; a Damaged fault names the trace.
[[nodiscard]] std::vector<std::uint8_t> findSpansOf(CacheView& view, const TraceRow& row, const SpanFind& find,
                                                    const std::stop_token& stop);

}  // namespace fw::store
