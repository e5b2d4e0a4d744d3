// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/sources/raw_input.h"
#include "importers/sources/source_sequence.h"

namespace fw::sources {

/// The sources in an open input. `whole`: it is one source, even if it is an archive.
[[nodiscard]] std::unique_ptr<SourceSequence> makeInputSequence(std::unique_ptr<RawInput> input, const SourceLimits& limits, bool whole);

}  // namespace fw::sources
