// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// What becomes of log lines between documents.
enum class LogsBetween : bool { Read, Leave };

/// OTLP JSON without frames: one document, one a line, or documents back to back; traces and logs. Also the same
/// documents inside the envelopes of Tempo ("batches", "trace") and Jaeger v3 ("result").
[[nodiscard]] std::unique_ptr<Decoder> makeOtlpJsonDecoder(const DecodeLimits& limits, LogsBetween logs = LogsBetween::Read);

}  // namespace fw::formats
