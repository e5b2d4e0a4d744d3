// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "model/core/peer_durations.h"
#include "model/core/span.h"

namespace fw::store {

struct CacheView;

/// What peers have in common.
struct PeerKey {
    std::string service;
    std::string name;
    SpanKind kind = SpanKind::Unspecified;
    auto operator<=>(const PeerKey&) const = default;
};

/// Over every span of the cache. Spans without a start or an end, with a time out of range or with an end before their start took no
/// time that could be compared, and are left out, as are damaged chunks. Throws.
[[nodiscard]] PeerDurations peerDurationsOf(CacheView& view, const PeerKey& key, const std::stop_token& stop);

}  // namespace fw::store
