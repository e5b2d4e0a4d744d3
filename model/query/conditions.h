// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"
#include "model/core/search_request.h"

namespace fw::query {

/// What < > <= >= may compare: durations (a search, which an index answers), or also attributes with numbers (within one trace, where
/// there are != =~ !~ as well).
enum class Comparable { Durations, Numbers };

/// `key=value` pairs, separated by white space, commas, `and` or `&&`. With `traceQl` the inside of `{ … }`: keys carry a
/// scope (".key", "span.key", "resource.key"; others are refused as Unsupported), and `trace:id = "…"` puts its value into `text`.
/// `trace:duration` (also `traceDuration`) bounds how long the trace as a whole took. Errors:
/// Usage.
struct ParsedConditions {
    std::string text;
    std::vector<Condition> conditions;
    TraceRange range = {};  ///< of durations only
};
[[nodiscard]] Result<ParsedConditions> parseConditions(std::string_view text, bool traceQl, Comparable comparable = Comparable::Durations);

/// One pair as it was typed; checks the values of status, kind and duration. Errors: Usage.
[[nodiscard]] Result<Condition> makeCondition(std::string key, std::string_view op, std::string value,
                                              Condition::Scope scope = Condition::Scope::Plain,
                                              Comparable comparable = Comparable::Durations);

}  // namespace fw::query
