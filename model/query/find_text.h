// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/core/result.h"
#include "model/core/span_find.h"

namespace fw::query {

/// What was typed to find spans within a trace: `/…/` is a regular expression, `key=value` pairs are conditions as in a search, where
/// attributes with numbers can be compared, too (`http.status_code >= 500`), and `!=`, `=~`, `!~` (whole value) are understood; anything
/// else is a text. Whole in quotes it is a text whatever it holds; so is what merely looks like a condition. Empty for white space. Errors:
/// Usage for a text above 64 KiB.
[[nodiscard]] Result<SpanFind> parseFindText(std::string_view text);

}  // namespace fw::query
