// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "model/analysis/trace_analysis.h"

namespace fw::cli {

/// `show --json`: one document with all spans in row order.
[[nodiscard]] Result<void> showJson(Context& context, store::TraceReader& reader,
                                    const std::shared_ptr<const analysis::TraceAnalysis>& analysed);

/// `show`: an indented tree for people.
void showText(Context& context, const analysis::TraceAnalysis& analysis);

}  // namespace fw::cli
