// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

#include "model/core/result.h"
#include "model/export/redaction.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Visits the details of the spans of a trace, in the order of the reader, with what a redactor makes of them; null: as they are.
/// `shiftNs` is taken from the moments of events that the redactor writes. False of `visit` ends it. On a reader thread; errors: those
/// of the reader.
[[nodiscard]] Result<void> visitCleanSpans(store::TraceReader& reader, TraceKey key, exporting::Redactor* redactor, std::int64_t shiftNs,
                                           const std::stop_token& stop, const std::function<bool(SpanIndex, const SpanDetails&)>& visit);

}  // namespace fw::app
