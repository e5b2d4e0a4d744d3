// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// Answers of Loki's query and query_range: data.result[] with the labels of a stream and its lines. The lines are read
/// like those of any log (LogStreams), each stream by itself and oldest first; labels become resource attributes, one of
/// them the service. Structured metadata of a line counts as members of it.
/// Source: grafana.com, "Loki HTTP API"; formats.md sections 2 and 14.
[[nodiscard]] std::unique_ptr<Decoder> makeLokiDecoder(const DecodeLimits& limits);

}  // namespace fw::formats
