// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/export/compare_page.h"
#include "model/export/page_words.h"

namespace fw::app {

/// The words of pages and tickets in the language of the window. Any thread.
[[nodiscard]] exporting::PageWords pageWords();

/// The English texts of pageWords(), each of which has a translation.
[[nodiscard]] std::vector<const char*> knownPageTexts();

/// What a page of a comparison says of it, in that language.
[[nodiscard]] exporting::ComparePageTexts comparePageTexts(const std::shared_ptr<const analysis::DiffPlan>& plan,
                                                           const analysis::DiffFacts& facts);

}  // namespace fw::app
