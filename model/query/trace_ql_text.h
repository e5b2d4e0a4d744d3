// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/core/search_request.h"

namespace fw::query {

/// The query that means the same in TraceQL. `match` says what the text of the request turned out to be (TracePage::match);
/// None where it is not known yet: then the shape of the text decides.
[[nodiscard]] std::string traceQlText(const SearchRequest& request, TextMatch match = TextMatch::None,
                                      std::string_view frameKey = "frame.id");

}  // namespace fw::query
