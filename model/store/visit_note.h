// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/core/trace_summary.h"
#include "model/store/cache_file.h"

namespace fw::store {

/// Notes that traces were looked at, if that costs nobody anything: the cache can be written, is of this version, and no other
/// program writes at this moment (it is not waited for). False where it was not noted. Leads no cache to a newer version, makes no
/// file, never fails otherwise. Any thread; not while this thread reads from the cache, so that the last to leave tidies up.
bool noteOpenedIfFree(const CacheOptions& options, const std::vector<TraceKey>& keys, std::int64_t timeNs) noexcept;

}  // namespace fw::store
