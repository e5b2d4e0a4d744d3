// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/context.h"
#include "app/percentile_pick.h"
#include "model/analysis/diff_facts.h"
#include "model/analysis/trace_diff.h"

namespace fw::cli {

using app::PercentilePick;

/// `compare --json`: one document with every entry of the comparison, in order of the merged tree. The attributes and events of pairs
/// need the bodies of both traces, which lie in temporary files meanwhile. Errors: those of the reader; Cancelled; Output.
[[nodiscard]] Result<void> compareJson(Context& context, store::TraceReader& reader, const analysis::TraceDiff& diff,
                                       const analysis::DiffFacts& facts, const std::optional<PercentilePick>& pick);

}  // namespace fw::cli
