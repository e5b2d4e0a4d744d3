// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtGlobal>

#include "model/analysis/span_colors.h"

namespace fw::widgets {

/// The reader wants colours to stand for `key` (analysis::hasSpanColors); answered by SpanColors with the same number.
struct ColorsRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    analysis::GroupKey key;
};

}  // namespace fw::widgets
