// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/analysis/trace_analysis.h"
#include "model/core/json_out.h"
#include "model/core/span.h"

/// A span as JSON: the one form in which the command line shows it and the span panel copies it. Times are integers of
/// nanoseconds, ids texts as shown, attributes keep their types (JsonOut::value). Pure; any thread.
namespace fw::analysis {

void appendEvent(JsonOut& json, const SpanEvent& event);
void appendLink(JsonOut& json, const SpanLink& link);
void appendLog(JsonOut& json, const LogEntry& log);

/// What the columns of the trace know of a span, as members of the object that is open.
void appendSpanMembers(JsonOut& json, const TraceAnalysis& analysis, Row row);

/// Members of the span's object, without its braces: what needs the body, resource and scope.
/// `traceId`: that of its trace, as shown.
[[nodiscard]] std::string bodyMembers(const SpanDetails& details, std::string_view traceId);
[[nodiscard]] std::string resourceMembers(const Resource& resource);
[[nodiscard]] std::string scopeMember(const Scope& scope);

/// All of one span as an object, with the id of its trace.
[[nodiscard]] std::string spanJson(const TraceAnalysis& analysis, SpanIndex span, const SpanDetails& details);

}  // namespace fw::analysis
