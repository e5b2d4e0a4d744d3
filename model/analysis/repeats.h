// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/held_repeats.h"
#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// Fewest equal siblings in a row that get a row of their own (the number Sentry uses; algorithms.md, part 8).
inline constexpr std::uint32_t leastRepeats = 5;
/// Members of one page of a long run; ten times as many, and so on, where more than `mostPages` would be needed.
inline constexpr std::uint32_t pageLength = 100;
inline constexpr std::uint32_t mostPages = 100;

/// The tree with a row above each run of at least leastRepeats siblings that follow each other, have no children and agree in service,
/// operation, kind and in whether they failed: so that an error among others always keeps its own row, and nothing but
/// equals is behind a fold. Runs longer than a page have rows for their pages between. Members keep their order; nothing else
/// moves. O(rows); the same tree where nothing repeats.
/// `held`: runs of the trace before it grew. As many of their members as are still equal siblings without children stay one run, at the
/// place of the first of them, while two are left; what arrived between them stands behind. Empty: none.
[[nodiscard]] SpanTree foldRepeats(const TraceData& trace, SpanTree tree, const HeldRepeats& held = {});

}  // namespace fw::analysis
