// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "model/core/search_request.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// The matches of a request. Kept by the reader, so that the next page of the same request costs only the reading of
/// its rows. They are put in order only when a page needs it: the first pages by start are read off the list of traces.
struct Matches {
    SearchRequest request;
    std::int64_t dataVersion = -1;
    TextMatch match = TextMatch::None;
    std::optional<SpanId> span;
    bool everyTrace = false;  ///< nothing was asked for; `keys` is empty until it is sorted
    bool sorted = false;      ///< `keys` are in the order asked for, else ascending
    std::vector<TraceKey> keys;
    std::uint64_t missing = 0;  ///< traces whose rows cannot be read; they come behind all others
    bool unread = false;        ///< something that may match was left out because it is damaged

    /// The same question, asked of the same state of the cache; pages may differ.
    [[nodiscard]] bool answers(const SearchRequest& other, std::int64_t version) const;
};

/// Takes what a long search has found so far, on the reader's thread; at most ten times a second.
using PartialMatches = std::function<void(const std::vector<TraceKey>&)>;

/// Finds, and sorts nothing yet. Throws.
///
/// A single equality is looked up in the index alone where it has very many hits: the index keeps 47 bits of a hash, so
/// with ten million different pairs one such answer in fourteen million counts a trace too many. All others are checked
/// span by span.
[[nodiscard]] Matches findMatches(CacheView& view, const SearchRequest& request, const std::stop_token& stop,
                                  const PartialMatches& partial = {});

/// Reads the rows of one page; damaged ones are left out. The order is total: by the wanted value (descending where
/// asked), then start, then key, both ascending. Traces without a frame id come last. Throws.
[[nodiscard]] TracePage readPage(CacheView& view, Matches& matches, std::uint64_t offset, std::uint64_t limit, const std::stop_token& stop);

}  // namespace fw::store
