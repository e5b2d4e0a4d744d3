// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "model/store/connection.h"
#include "model/store/posting_writer.h"

namespace fw::store {

/// Puts segments of the attribute index together and leaves dropped traces out. Streams: a block of each segment is in
/// memory at a time. Within the caller's transaction; throws, Damaged where a block is.
class PostingMerger {
public:
    explicit PostingMerger(SQLite::Database& database);

    /// Segments that are worth putting together: eight or more of about the same size (within a factor of eight), so that
    /// each pair is rewritten once for each power of eight the index grows by. Empty where there are none.
    [[nodiscard]] std::vector<std::int64_t> nextMerge();
    [[nodiscard]] std::vector<std::int64_t> allSegments();

    /// Replaces `segments` by one. Pairs of traces for which `isAlive` is false are left out.
    void merge(const std::vector<std::int64_t>& segments, const std::function<bool(TraceKey)>& isAlive, const std::stop_token& stop);

private:
    SQLite::Database& m_database;
    PostingWriter m_writer;
};

}  // namespace fw::store
