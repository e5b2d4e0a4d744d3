// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/analysis/trace_analysis.h"

namespace fw::widgets {

/// What a reader is told of the clocks of a trace (model/analysis/clock_skew.h). Text of traces is made visible and bounded.

/// "Clocks off by 12 ms", "Clocks corrected", "Clocks disagree"; empty where they fit.
[[nodiscard]] QString clockChipText(const analysis::TraceAnalysis& analysis);
/// Host by host, and what a click does.
[[nodiscard]] QString clockTip(const analysis::TraceAnalysis& analysis);
/// Why nothing can be corrected: no two hosts, clocks that fit, clocks that fit nowhere. For a trace that is not correctable.
[[nodiscard]] QString clockRefusal(const analysis::TraceAnalysis& analysis);
/// "Start moved by +12.0 ms, the clock of db-1 is off"; empty for a span that stands where it was recorded.
[[nodiscard]] QString clockRemark(const analysis::TraceAnalysis& analysis, SpanIndex span);

}  // namespace fw::widgets
