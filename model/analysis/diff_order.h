// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "model/analysis/diff_rows.h"

namespace fw::analysis {

/// What the differences of two traces can be ordered by.
enum class DiffField : std::uint8_t {
    Tree,      ///< as in the merged tree
    Match,     ///< matched, renamed, removed, inserted; then the rest as Critical
    A,         ///< duration; absent below everything
    B,         ///< duration; absent below everything
    Duration,  ///< |delta|
    Self,      ///< |delta|
    Critical,  ///< |delta| of the row itself, as in DiffPlan::byDelta
};

/// The rows of plan.byDelta in another order; equal ones stay as they are there. O(n log n). Errors: Cancelled.
[[nodiscard]] Result<std::vector<DiffRow>> orderDifferences(const DiffPlan& plan, DiffField field, bool descending,
                                                            const std::stop_token& stop);

}  // namespace fw::analysis
