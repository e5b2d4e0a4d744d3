// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "model/store/cache_file.h"
#include "model/store/cache_view.h"
#include "model/store/import_record.h"
#include "model/store/trace_reader.h"

namespace fw::store {

// What a cache holds as a whole: counts, services, imports. As TraceReader says of each; all throw.

[[nodiscard]] CacheInfo infoOf(CacheView& view, const std::string& path);
[[nodiscard]] std::vector<ServiceInfo> servicesOf(CacheView& view);
[[nodiscard]] std::vector<TraceKey> pinnedTracesOf(CacheView& view);
[[nodiscard]] std::vector<ImportHolding> importHoldingsOf(CacheView& view, const std::stop_token& stop);
[[nodiscard]] std::vector<TraceKey> tracesOfImportIn(CacheView& view, std::int64_t id, std::size_t limit, const std::stop_token& stop);
[[nodiscard]] std::vector<TraceSource> sourcesOf(CacheView& view, const TraceRow& row);

}  // namespace fw::store
