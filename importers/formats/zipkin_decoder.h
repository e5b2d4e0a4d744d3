// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// Zipkin JSON, versions 1 and 2 and the Thrift structs of version 1 as JSON: a list of spans, a list of such lists, one
/// span; one document or many. Records of one span are joined (ZipkinWindow).
[[nodiscard]] std::unique_ptr<Decoder> makeZipkinDecoder(const DecodeLimits& limits);

}  // namespace fw::formats
