// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// Log files: JSON lines in the manner of zap (and logfmt), bare or as docker and docker-compose write them. Lines that
/// describe a finished span become spans, other lines with a trace id become logs of that trace, lines without one are
/// counted. Source of the rules: formats.md section 14.
[[nodiscard]] std::unique_ptr<Decoder> makeLogDecoder(const DecodeLimits& limits);

}  // namespace fw::formats
