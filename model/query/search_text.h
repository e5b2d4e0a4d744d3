// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/core/result.h"
#include "model/core/search_request.h"

namespace fw::query {

/// What a reader typed, understood. `traceQl` is the query that means the same in TraceQL ("{ .frame.id = "…" }"),
/// shown so that the reader learns the language.
struct SearchText {
    SearchRequest request;
    std::string traceQl;
};

/// Takes an id or its prefix, a frame id or its prefix, a `traceparent` header, a UUID, "0x…" ids, an address of a Jaeger,
/// Grafana, Tempo or Zipkin page (its trace id is taken out), or `key=value` pairs (values may be quoted; several: all
/// must hold on one span; `duration>1s`, `duration<200ms`; `traceDuration>1s` bounds the whole trace). Errors: Usage with the place that is
/// not understood.
[[nodiscard]] Result<SearchText> parseSearchText(std::string_view text);

/// Go-like durations: "1.5h", "500ms1s", "1m500us". Errors: Usage.
[[nodiscard]] Result<std::int64_t> parseDuration(std::string_view text);

/// RFC 3339 with or without fraction, "now", "now-1h", or a number since 1970 in seconds, milliseconds,
/// microseconds or nanoseconds, told by its size. Errors: Usage.
[[nodiscard]] Result<std::int64_t> parseTime(std::string_view text, std::int64_t nowNs);

}  // namespace fw::query
