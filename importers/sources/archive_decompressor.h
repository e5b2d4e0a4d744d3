// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/sources/decompressor.h"

namespace fw::sources {

/// xz and bzip2 through libarchive's filters. Null if it cannot be set up.
[[nodiscard]] std::unique_ptr<Decompressor> makeArchiveDecompressor(RawReader reader);

}  // namespace fw::sources
