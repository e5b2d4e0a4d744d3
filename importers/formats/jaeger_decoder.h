// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// Jaeger's UI and API JSON: the envelope {"data":[trace…]}, a bare list of traces, one bare trace, `data` being one
/// trace; one document or several. Source of the rules: formats.md section 7 (jaeger internal/uimodel, the collector's
/// Jaeger translator).
[[nodiscard]] std::unique_ptr<Decoder> makeJaegerDecoder(const DecodeLimits& limits);

}  // namespace fw::formats
