// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/store/cache_file.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// Checks the database itself, every checksum, and that everything points to something. Throws only where the file
/// cannot be read at all or on a stop.
[[nodiscard]] VerifyReport verifyCache(CacheView& view, const std::stop_token& stop);

}  // namespace fw::store
