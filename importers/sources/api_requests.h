// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/sources/trace_question.h"

namespace fw::sources {

/// A part of a search: one service ("" = all), one window, so many traces at most.
struct SearchPart {
    std::string service;
    std::int64_t fromNs = 0;
    std::int64_t toNs = 0;
    std::uint64_t limit = 0;
};

/// Addresses of the query APIs (formats.md 8, 9, 11, 12). Pure: a server and a question give an address.
namespace requests {

/// `server` with `path` behind its own.
[[nodiscard]] Url under(const Url& server, std::string_view path);

[[nodiscard]] Url jaegerV3Trace(const Url& server, const std::string& id);
/// Parameters are spelled as old and new releases know them.
[[nodiscard]] Url jaegerV3Search(const TraceQuestion& question, const SearchPart& part);
/// The same without the spans; since Jaeger 2.19, as are attributes in v3.
[[nodiscard]] Url jaegerV3Summaries(const TraceQuestion& question, const SearchPart& part);
[[nodiscard]] Url jaegerV1Trace(const Url& server, const std::string& id);
/// Wants a service.
[[nodiscard]] Url jaegerV1Search(const TraceQuestion& question, const SearchPart& part);
[[nodiscard]] Url tempoTrace(const Url& server, const std::string& id, bool v2);
/// Whole seconds around the window.
[[nodiscard]] Url tempoSearch(const TraceQuestion& question, const SearchPart& part);
[[nodiscard]] Url zipkinTrace(const Url& server, const std::string& id);
/// Whole milliseconds around the window.
[[nodiscard]] Url zipkinSearch(const TraceQuestion& question, const SearchPart& part);

/// The TraceQL that finds what the question describes: "{ resource.service.name = "x" && …}".
[[nodiscard]] std::string traceQlOf(const TraceQuestion& question, const std::string& service);
/// As Go reads it: the largest unit that needs no fraction ("1500us").
[[nodiscard]] std::string goDuration(std::int64_t ns);

}  // namespace requests
}  // namespace fw::sources
