// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "model/core/search_request.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// All matches of a request in their order. Kept by the reader, so that the next page of the same request costs only
/// the reading of its rows.
struct SortedMatches {
    SearchRequest request;
    std::int64_t dataVersion = -1;
    TextMatch match = TextMatch::None;
    std::optional<SpanId> span;
    std::vector<TraceKey> keys;

    /// The same question, asked of the same state of the cache; pages may differ.
    [[nodiscard]] bool answers(const SearchRequest& other, std::int64_t version) const;
};

/// Finds and sorts. The order is total: by the wanted value (descending where asked), then start, then key, both
/// ascending. Traces without a frame id come last. Throws.
[[nodiscard]] SortedMatches findMatches(CacheView& view, const SearchRequest& request, const std::stop_token& stop);

/// Reads the rows of one page; damaged ones are left out.
[[nodiscard]] TracePage readPage(CacheView& view, const SortedMatches& matches, std::uint64_t offset, std::uint64_t limit,
                                 const std::stop_token& stop);

}  // namespace fw::store
