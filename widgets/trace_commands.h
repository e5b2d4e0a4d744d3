// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/command_palette.h"

namespace fw::widgets {

class TraceView;

/// What can be done with the trace that is open, as the palette lists it; empty while none is. The view outlives what it returns.
[[nodiscard]] std::vector<PaletteCommand> traceCommands(TraceView* view);

}  // namespace fw::widgets
