// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/core/span_batch.h"
#include "model/store/dict_reader.h"
#include "model/store/segment.h"

namespace fw::store {

// Records of the cache as a decoder gave them: to write them once more. Throws where the dictionary has lost what they name.

/// Without the mark DuplicateId, which the writer finds again.
void addStored(SpanBatch& batch, TraceId trace, const SpanColumns& span, std::string_view body, DictReader& dict);
void addStored(SpanBatch& batch, TraceId trace, const LogColumns& log, std::string_view body, DictReader& dict);

}  // namespace fw::store
