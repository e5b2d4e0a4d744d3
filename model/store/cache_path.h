// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/core/result.h"

namespace fw::store {

/// Whether a cache can be kept at `path`: a file that can be opened, or a folder (the nearest one that exists) in which a
/// file can be made. Tries it, because rights alone do not tell (read-only and virtual file systems, root); leaves
/// nothing behind. Touches the disk: not for the GUI thread. Error: Cache.
[[nodiscard]] Result<void> probeCachePath(const std::string& path);

}  // namespace fw::store
