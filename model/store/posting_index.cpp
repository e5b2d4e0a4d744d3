// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/posting_index.h"

#include <algorithm>

#include "model/store/numbering.h"

namespace fw::store {

PostingIndex::PostingIndex(SQLite::Database& database, bool trusted)
    : m_database(database),
      m_trusted(trusted),
      m_segments(database, "SELECT id, first_post, posts, base_key, dir, sum FROM segment WHERE id > ? ORDER BY id"),
      m_post(database, "SELECT sum, v FROM post WHERE id = ?") {}

bool PostingIndex::isStale() {
    return metaNumber(m_database, "index_stale") != 0;
}

bool PostingIndex::isToldStale() {
    return metaNumber(m_database, toldStale) != 0;
}

bool PostingIndex::isUnsetStale() {
    return metaNumber(m_database, unsetStale) != 0;
}

void PostingIndex::loadNewSegments() {
    const std::int64_t version = metaNumber(m_database, "index_version");
    if (version != m_version) {
        m_directories.clear();
        m_lastSegment = 0;
        m_version = version;
    }
    const ResetGuard reset(m_segments);
    m_segments.bind(1, m_lastSegment);
    while (m_segments.executeStep()) {
        SegmentDirectory segment;
        m_lastSegment = m_segments.getColumn(0).getInt64();
        segment.firstPost = m_segments.getColumn(1).getInt64();
        const std::int64_t posts = m_segments.getColumn(2).getInt64();
        segment.base = m_segments.getColumn(3).getInt64();
        segment.directory = blobOf(m_segments.getColumn(4));
        const auto sum = static_cast<std::uint64_t>(m_segments.getColumn(5).getInt64());
        segment.damaged = checksum(segment.directory, segmentSeed(m_lastSegment, segment.firstPost, segment.base)) != sum ||
                          static_cast<std::int64_t>(segment.directory.size()) != posts * 8;
        m_directories.push_back(std::move(segment));
    }
}

bool PostingIndex::findIn(const SegmentDirectory& segment, PostingHash hash, std::vector<TraceKey>& traces) {
    if (segment.damaged) return false;
    const std::size_t blocks = segment.directory.size() / sizeof(PostingHash);
    // First block that begins with `hash` or later; the one before it may end with it.
    std::size_t low = 0;
    std::size_t high = blocks;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (directoryAt(segment.directory, middle) < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (std::size_t block = low > 0 ? low - 1 : 0; block < blocks && directoryAt(segment.directory, block) <= hash; ++block) {
        const std::int64_t id = segment.firstPost + static_cast<std::int64_t>(block);
        const ResetGuard reset(m_post);
        m_post.bind(1, id);
        if (!m_post.executeStep()) return false;
        const SQLite::Column bytes = m_post.getColumn(1);
        if (checksum(blobOf(bytes), static_cast<std::uint64_t>(id)) != static_cast<std::uint64_t>(m_post.getColumn(0).getInt64()))
            return false;
        if (!findInBlock(blobOf(bytes), hash, segment.base, traces)) return false;
    }
    return true;
}

std::optional<std::vector<TraceKey>> PostingIndex::find(PostingHash hash) {
    if (!m_trusted) return std::nullopt;
    loadNewSegments();
    std::vector<TraceKey> traces;
    for (const SegmentDirectory& segment : m_directories) {
        const std::size_t known = traces.size();
        if (!findIn(segment, hash, traces)) return std::nullopt;
        uniteKeys(traces, known);
    }
    return traces;
}

void uniteKeys(std::vector<TraceKey>& keys, std::size_t known) {
    // Segments follow each other, and so do their keys mostly.
    if (known == 0 || known == keys.size() || keys[known - 1] < keys[known]) return;
    const auto second = keys.begin() + static_cast<std::ptrdiff_t>(known);
    std::inplace_merge(keys.begin(), second, keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace fw::store
