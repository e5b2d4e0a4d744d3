// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/sources/trace_question.h"
#include "model/core/result.h"

namespace fw::sources {

/// What an address asks for.
struct TraceLink {
    TraceQuestion question;          ///< without ids and anything searched for if the address only names the server
    bool search = false;             ///< the address describes a search
    std::vector<std::string> notes;  ///< what was repaired: one English sentence each, without a full stop
};

/// Understands pages and APIs of Jaeger, Tempo and Zipkin, also below a base path, and Grafana's explore page (asked through its data
/// source proxy). Addresses that the server itself would refuse are repaired where it is plain what was meant. Pure. `nowNs`: what "now-1h"
/// counts from. Errors: Usage, with what is wrong.
[[nodiscard]] Result<TraceLink> readTraceLink(std::string_view text, std::int64_t nowNs);

/// Gives a search that names no window the one it means: up to `nowNs`, from its lookback or an hour before. Errors: Usage, an empty
/// window.
[[nodiscard]] Result<void> setWindow(TraceQuestion& question, std::int64_t nowNs);

/// The trace id in an id as people copy it: hexadecimal (also with 0x or as a UUID), or a `traceparent` header with or without its name.
[[nodiscard]] std::optional<std::string> traceIdIn(std::string_view text);

}  // namespace fw::sources
