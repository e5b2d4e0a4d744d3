// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/core/back_link.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// Links of all spans in the cache that name this trace. Looks at the heads of all chunks, and into the bodies of those spans only that
/// have links; damaged chunks are left out.
[[nodiscard]] BackLinks findBackLinks(CacheView& view, TraceId id, const std::stop_token& stop);

}  // namespace fw::store
