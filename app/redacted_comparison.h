// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/analysis/diff_rows.h"
#include "model/export/redaction.h"
#include "widgets/render/compare_picture.h"

namespace fw::app {

/// The same comparison, row by row, with every text of both traces through `redactor`. Spans keep their times, on which paths and rows
/// rest; the starts of the summaries, which are what is shown as a moment, are moved. Copies the traces, so not for the GUI thread.
[[nodiscard]] std::shared_ptr<const analysis::DiffPlan> redactedPlan(const analysis::DiffPlan& plan, exporting::Redactor& redactor);

/// The same picture of the same rows; its words are made anew, of clean names.
[[nodiscard]] render::ComparePictureRequest redactedPicture(const render::ComparePictureRequest& request, exporting::Redactor& redactor);

}  // namespace fw::app
