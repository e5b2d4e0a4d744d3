// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "model/store/connection.h"
#include "model/store/posting_codec.h"

namespace fw::store {

/// Writes the blocks of one segment of the attribute index, within the caller's transaction.
class PostingWriter {
public:
    explicit PostingWriter(SQLite::Database& database);

    /// Starts a segment whose smallest key is `base` or higher.
    void begin(TraceKey base);
    void add(const PostingBlock& block);
    /// Writes the row of the segment, unless it got no block.
    void finish();

private:
    SQLite::Database& m_database;
    SQLite::Statement m_insertPost;
    SQLite::Statement m_insertSegment;
    std::string m_directory;
    TraceKey m_base = 0;
    std::int64_t m_first = 0;
    std::int64_t m_next = 0;
};

}  // namespace fw::store
