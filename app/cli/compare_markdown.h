// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"

namespace fw::cli {

/// A comparison for a ticket: its sentence, who A and B are, the largest differences as a table; English. Texts of a trace are bounded and
/// stand literally, whatever marks they hold. O(rows).
[[nodiscard]] std::string compareMarkdown(const analysis::DiffPlan& plan, const analysis::DiffFacts& facts);

/// Text that Markdown, and HTML within it, leaves as it is.
[[nodiscard]] std::string literalMarkdown(std::string_view text);

}  // namespace fw::cli
