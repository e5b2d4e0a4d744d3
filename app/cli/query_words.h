// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/query/search_text.h"
#include "model/store/trace_reader.h"

namespace fw::cli {

/// The words of the command line as one query. A shell has taken the quotes of name="POST /alerts" away: where the words
/// make no sense as they stand, values with spaces get them back.
[[nodiscard]] Result<query::SearchText> parseWords(const std::vector<std::string>& words);

/// A frame id may hold anything, also what looks like a condition.
[[nodiscard]] bool isFrameId(store::TraceReader& reader, const std::vector<std::string>& words);

}  // namespace fw::cli
