// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "model/analysis/trace_waits.h"

/// What tooltips, the span panel and screen readers say of waits, gaps and the critical path. "Queued" is said only with
/// its evidence.
namespace fw::widgets {

enum class TimeWords : std::uint8_t {
    Short,  ///< three digits
    Exact,  ///< whole nanoseconds
    Spoken,
};

/// How long the span waited, and what says so; empty without a wait.
[[nodiscard]] QString waitLine(const analysis::TraceWaits& waits, SpanIndex span, TimeWords words);
/// "Not instrumented: 120 ms in 3 gaps"; empty without a gap.
[[nodiscard]] QString gapLine(const analysis::TraceWaits& waits, SpanIndex span, TimeWords words);
/// That children ran side by side, with the overlap factor; empty where they did not.
[[nodiscard]] QString overlapLine(const analysis::TraceWaits& waits, SpanIndex span, TimeWords words);
/// That the critical path comes to the span, or goes on from it, by an assumed hand-over; empty where it does not. The
/// numbers of `waits` must be those of the path that is shown.
[[nodiscard]] QStringList assumedLines(const analysis::TraceWaits& waits, SpanIndex span);
/// Why the critical path left the span or a part of it out; empty where it did not.
[[nodiscard]] QString cutLine(const analysis::TraceAnalysis& analysis, SpanIndex span);
/// Of which span the critical path is, and what it left out, in lines.
[[nodiscard]] QStringList pathLines(const analysis::TraceAnalysis& analysis);

}  // namespace fw::widgets
