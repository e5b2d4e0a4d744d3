// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/analysis/trace_analysis.h"
#include "model/export/trace_story.h"

namespace fw::exporting {

struct MarkdownOptions {
    std::string source;          ///< where the spans came from; may be empty
    std::string picture;         ///< address of a picture beside the text, e.g. its file name; empty: none
    std::uint32_t mostRows = 8;  ///< operations in the table; the others are counted
    PageWords words = {};
};

/// Appends a trace for a ticket: what it was, where its time went, a table of its operations, ids. Texts of the trace stand in
/// code spans only, where no reader of Markdown takes them for markup, an address or the name of somebody to be told.
void appendTraceMarkdown(std::string& out, const analysis::TraceAnalysis& analysis, const TraceStory& story,
                         const MarkdownOptions& options = {});

/// A code span with exactly this text in one line: what cannot be seen becomes U+FFFD, at most `limit` code points, then "…"; an empty text
/// becomes "–". In a table a bar, which would end the cell, becomes U+2502.
[[nodiscard]] std::string markdownCode(std::string_view text, bool inTable = false, std::size_t limit = 200);

}  // namespace fw::exporting
