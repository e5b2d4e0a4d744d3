// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"

namespace fw::items {

/// A comparison for a ticket: its sentence, who A and B are, the largest differences as a table; Markdown in the reader's language. Texts
/// of a trace are bounded and stand literally, whatever marks they hold. O(rows).
[[nodiscard]] QString compareMarkdown(const analysis::DiffPlan& plan, const analysis::DiffFacts& facts);

/// Text that Markdown, and HTML within it, leaves as it is.
[[nodiscard]] QString literalMarkdown(const QString& text);

}  // namespace fw::items
