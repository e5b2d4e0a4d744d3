// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fw::formats {

/// A log line that is no JSON by itself, as a JSON object for the reader of JSON lines; nothing if it holds no members.
/// Takes, in this order (formats.md section 14):
/// - logfmt: key=value key="quoted" bare;
/// - Envoy's access log: ts, msg ("GET /x HTTP/1.1"), method, path, status_code, duration_ms, the rest by Envoy's names;
///   the request id, which is all that Envoy writes, is also the trace_id;
/// - a head (time, level, caller or logger, message; between tabs or spaces) with a JSON object behind it: zap's console,
///   java.util.logging;
/// - a head with key=value pairs in or behind the message: Istio's ztunnel, Python's and Java's loggers; also the
///   brackets [service,trace,span] of Spring.
/// Head members are called ts, level, caller, logger and msg. `ended`: false for a line that its file ends in: a quotation that is
/// open there is taken to reach as far.
[[nodiscard]] std::optional<std::string> textAsJson(std::string_view line, bool ended = true);

/// As appendJsonString(), but bytes that are not UTF-8 and control characters stay as they are: for JsonTree only.
void appendRawJsonString(std::string& out, std::string_view text);

/// key=value pairs anywhere in `text`, appended as ,"key":"value". Returns how many.
std::size_t appendPairs(std::string& json, std::string_view text);

}  // namespace fw::formats
