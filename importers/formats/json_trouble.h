// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "importers/formats/json_cutter.h"
#include "importers/formats/json_tree.h"
#include "importers/formats/otlp_records.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// The issue for a cut piece that `tree` refused to parse: JsonSyntax or JsonTooDeep with the place inside the input.
[[nodiscard]] ImportIssue jsonTrouble(const JsonTree& tree, std::string_view piece, const JsonPlace& place);

/// The issue with its place.
[[nodiscard]] ImportIssue placed(ImportIssue issue, const JsonPlace& place);

/// Hands the notes about the record that `piece` holds to the output, with its place and an excerpt, and clears them.
void tellNotes(RecordNotes& notes, std::string_view piece, const JsonPlace& place, BatchOutput& out);

}  // namespace fw::formats
