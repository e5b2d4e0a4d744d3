// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "importers/import_output.h"
#include "model/core/tree_repair.h"

namespace fw {

// What is told at the end of an import, when all its traces are written: rows of issues.

/// The counts per import stand for a row each: which span it was is not worth a million rows. `sources`: the word for all of them.
void tellKnownSpans(ImportOutput& output, const WriteCounts& counts, const std::vector<TreeRepair>& repairs, const std::string& sources);

/// A row for each source and kind: where in the source the first one stands is not known any more, its ids are. `sources` by the
/// number in SpanBatch::source.
void tellRepairs(ImportOutput& output, const std::vector<TreeRepair>& repairs, const std::vector<std::string>& sources);

}  // namespace fw
