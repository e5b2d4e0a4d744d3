// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/store/connection.h"
#include "model/store/posting_codec.h"

namespace fw::store {

/// Looks up candidates in the attribute index: one dive per segment. Directories of segments are kept in memory.
class PostingIndex {
public:
    /// One that is not `trusted` finds nothing, as if it were damaged.
    explicit PostingIndex(SQLite::Database& database, bool trusted = true);

    /// Traces that may hold `hash`, ascending, without repeats. Nothing (instead of an empty list) where a part of the
    /// index is damaged: every trace is a candidate then.
    [[nodiscard]] std::optional<std::vector<TraceKey>> find(PostingHash hash);
    /// Traces were dropped and the index may still name them: every hit has to be looked at.
    [[nodiscard]] bool isStale();
    /// Spans got a status when a later state replaced them, and their traces may still be named among those with an unset one.
    [[nodiscard]] bool isUnsetStale();
    /// Records gave their places to others that say some of it otherwise, and what they said may still be found.
    [[nodiscard]] bool isToldStale();

private:
    struct SegmentDirectory {
        std::int64_t firstPost = 0;
        TraceKey base = 0;
        std::string directory;
        bool damaged = false;
    };
    void loadNewSegments();
    [[nodiscard]] bool findIn(const SegmentDirectory& segment, PostingHash hash, std::vector<TraceKey>& traces);

    SQLite::Database& m_database;
    bool m_trusted;
    SQLite::Statement m_segments;
    SQLite::Statement m_post;
    std::vector<SegmentDirectory> m_directories;
    std::int64_t m_lastSegment = 0;
    std::int64_t m_version = 0;  ///< of the segments; another one says that some were rebuilt
};

/// Unites the ascending keys in front of `known` with the ascending ones from there on, each once.
void uniteKeys(std::vector<TraceKey>& keys, std::size_t known);

}  // namespace fw::store
