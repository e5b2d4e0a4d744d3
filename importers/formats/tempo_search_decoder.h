// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// Answers of Tempo's /api/search: {"traces":[…]} or one trace of such a list. Their spans are only those that matched
/// and of them a sample, which each trace is reported for (PartialTrace). Source: grafana/tempo tempopb/tempo.proto.
[[nodiscard]] std::unique_ptr<Decoder> makeTempoSearchDecoder(const DecodeLimits& limits);

}  // namespace fw::formats
