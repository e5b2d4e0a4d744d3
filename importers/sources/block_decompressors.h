// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "importers/sources/decompressor.h"

namespace fw::sources {

/// The two compressions in blocks, through their own libraries: libarchive's filters throw away what they decoded in front of
/// a damage. Null if the library cannot be set up.
[[nodiscard]] std::unique_ptr<Decompressor> makeXzDecompressor(RawReader reader);
[[nodiscard]] std::unique_ptr<Decompressor> makeBzip2Decompressor(RawReader reader);

}  // namespace fw::sources
