// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "importers/formats/decoder.h"
#include "importers/formats/json_cutter.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// For a JSON document in which the decoder of `own` found nothing: `head` is its beginning. Rejects it by name
/// (OtherFormat) and says true if another decoder would read it; else it is as empty as it looks. Logs and consoles have
/// one decoder, which reads OTLP as well.
bool rejectOtherDocument(std::string_view head, FormatId own, const JsonPlace& place, BatchOutput& out);

}  // namespace fw::formats
