// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// OTLP protobuf without frames: a request, or several back to back. Holds one ResourceSpans at a time.
[[nodiscard]] std::unique_ptr<Decoder> makePlainProtoDecoder(const DecodeLimits& limits);

/// OTLP in any of its files: looks for the frames of the collector's file exporter and of gRPC, decompresses messages one
/// by one and gives each to the decoder its content asks for; without frames the content is `unframed`.
[[nodiscard]] std::unique_ptr<Decoder> makeOtlpDecoder(FormatId unframed, const DecodeLimits& limits);

}  // namespace fw::formats
