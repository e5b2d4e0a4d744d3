// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fw::sources {

/// Small answers of the query APIs, read whole. Nothing here throws; what is of another shape is absent. Pure.
namespace answers {

/// Names of services: {"services":[…]} of Jaeger v3, {"data":[…]} of v1, […] of Zipkin.
[[nodiscard]] std::optional<std::vector<std::string>> names(std::string_view json);
/// The ids in summaries of Jaeger ({"summaries":[{"traceId":…}]}) and in Tempo's search answers ({"traces":[{"traceID":…}]}), in order.
[[nodiscard]] std::optional<std::vector<std::string>> traceIds(std::string_view json);
/// An error as Jaeger v3 writes it: {"error":{"message":…}}.
[[nodiscard]] std::optional<std::string> v3Error(std::string_view json);

/// The values of a tag, as Tempo lists them: {"tagValues":[…]}.
[[nodiscard]] std::optional<std::vector<std::string>> tagValues(std::string_view json);
/// The text in quotes behind the first "name": of a document or a page that holds one; empty: none.
[[nodiscard]] std::string textAfter(std::string_view body, std::string_view name);
/// Looks like a page for people, not an answer.
[[nodiscard]] bool isHtml(std::string_view body);

}  // namespace answers
}  // namespace fw::sources
