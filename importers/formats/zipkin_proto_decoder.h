// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// Zipkin's protobuf (ListOfSpans, the body of POST /api/v2/spans), or several back to back. Holds one span at a time, and
/// the window in which records of one span meet (ZipkinWindow).
[[nodiscard]] std::unique_ptr<Decoder> makeZipkinProtoDecoder(const DecodeLimits& limits);

}  // namespace fw::formats
