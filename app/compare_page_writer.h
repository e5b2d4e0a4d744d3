// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/analysis/diff_words.h"
#include "model/core/result.h"
#include "model/export/compare_page.h"
#include "model/export/redaction.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// A comparison to be written as a page. Plan and texts are clean already where there is a redactor.
struct ComparedPage {
    std::shared_ptr<const analysis::DiffPlan> plan;
    analysis::DiffFacts facts;
    analysis::CompareUnit unit;
    exporting::ComparePageTexts texts;
    exporting::ComparePageOptions options;
};

struct WrittenPage {
    std::string html;
    std::uint64_t rowsLeftOut = 0;
};

/// The page with what the spans of both traces hold, read from the cache and cleaned by `redactor` (null: as it is). On the reader's
/// thread. Errors: Cancelled, those of the reader.
[[nodiscard]] Result<WrittenPage> writeComparePage(store::TraceReader& reader, ComparedPage page, exporting::Redactor* redactor,
                                                   const std::stop_token& stop);

}  // namespace fw::app
