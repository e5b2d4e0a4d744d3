// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "model/analysis/trace_analysis.h"

class QMenu;

namespace fw::widgets {

/// The spans that a critical path can start from, the longest first, with a mark at the one that is shown; `choose` is
/// called with the span that the reader wants. A trace of many roots shows the longest and says that there are more.
void fillPathMenu(QMenu& menu, const analysis::TraceAnalysis& analysis, const std::function<void(SpanIndex)>& choose);

}  // namespace fw::widgets
