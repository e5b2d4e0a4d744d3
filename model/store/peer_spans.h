// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "model/core/peer_durations.h"
#include "model/core/span.h"

namespace fw::store {

struct CacheView;

/// What peers have in common.
struct PeerKey {
    std::string service;
    std::string name;
    SpanKind kind = SpanKind::Unspecified;
    std::string model = {};  ///< text of its peerModelKey, or that of its resource; empty: whatever they have
    auto operator<=>(const PeerKey&) const = default;
};

/// Of each key, in one pass over every span of the cache. Spans without a start or an end, with a time out of range or with an end before
/// their start took no time that could be compared, and are left out, as are damaged chunks. Bodies are read only for keys with a model.
/// Throws.
[[nodiscard]] std::vector<PeerDurations> peerDurationsOf(CacheView& view, const std::vector<PeerKey>& keys, const std::stop_token& stop);

}  // namespace fw::store
