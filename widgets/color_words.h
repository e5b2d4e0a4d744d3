// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/analysis/span_colors.h"

namespace fw::widgets {

/// items::spanColorText() for a mark of `spans` spans, one of them `span`, whose merged colour is `slot` (analysis/merged_colors.h).
[[nodiscard]] QString mergedColorLine(const analysis::SpanColors& colors, std::uint8_t slot, SpanIndex span, std::uint64_t spans);

}  // namespace fw::widgets
