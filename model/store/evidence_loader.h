// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/core/span_evidence.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// What the bodies of one trace say about waiting, in one pass. Throws; a Damaged fault names the trace.
[[nodiscard]] SpanEvidence loadSpanEvidenceOf(CacheView& view, const TraceRow& row, const EvidenceKeys& keys, const std::stop_token& stop);

}  // namespace fw::store
