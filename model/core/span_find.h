// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/core/search_request.h"

namespace fw {

/// What a reader looks for among the spans of one trace; one of the three is set (query::parseFindText).
struct SpanFind {
    /// Part of anything readable of a span (names, ids, keys and values, messages) or of its log lines; ASCII letters in
    /// either case.
    std::string text = {};
    std::string pattern = {};                ///< a regular expression (RE2) found in any of these, letters in either case
    std::vector<Condition> conditions = {};  ///< must all hold on one span

    [[nodiscard]] bool empty() const { return text.empty() && pattern.empty() && conditions.empty(); }
    bool operator==(const SpanFind&) const = default;
};

}  // namespace fw
