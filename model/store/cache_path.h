// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "model/core/result.h"

namespace fw::store {

/// What a place is good for. ReadOnly: a cache is there, and neither it nor the files beside it can be written.
struct CachePlace {
    enum class Use : std::uint8_t { Write, ReadOnly };
    Use use = Use::Write;
    std::string reason;  ///< of ReadOnly, one English sentence
};

/// Whether a cache can be kept at `path`: a file that can be opened, or a folder (the nearest one that exists) in which a
/// file can be made. Tries it, because rights alone do not tell (read-only and virtual file systems, root); leaves
/// nothing behind. Touches the disk: not for the GUI thread. Error: Cache.
[[nodiscard]] Result<CachePlace> probeCachePath(const std::string& path);

}  // namespace fw::store
