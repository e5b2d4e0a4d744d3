// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/posting_merger.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <memory>
#include <queue>
#include <string>

#include "model/store/numbering.h"

namespace fw::store {
namespace {

constexpr std::size_t fanIn = 8;
/// Segments below this many blocks count as equal: those of single live commits.
constexpr std::uint64_t smallestClass = 64;

/// Walks the pairs of a segment in order.
class Cursor {
public:
    Cursor(SQLite::Database& database, std::int64_t segment)
        : m_segment(segment), m_select(database, "SELECT id, sum, v FROM post WHERE id >= ? AND id < ? ORDER BY id") {
        SQLite::Statement row(database, "SELECT first_post, posts, base_key FROM segment WHERE id = ?");
        row.bind(1, segment);
        if (!row.executeStep()) damaged();
        m_next = row.getColumn(0).getInt64();
        m_end = m_next + row.getColumn(1).getInt64();
        m_base = row.getColumn(2).getInt64();
        m_select.bind(1, m_next);
        m_select.bind(2, m_end);
    }

    [[nodiscard]] TraceKey base() const { return m_base; }
    [[nodiscard]] const Posting& current() const { return m_postings[m_at]; }
    /// False at the end.
    bool advance() {
        if (++m_at < m_postings.size()) return true;
        do {
            if (m_next == m_end) return false;
            if (!m_select.executeStep() || m_select.getColumn(0).getInt64() != m_next) damaged();
            const SQLite::Column bytes = m_select.getColumn(2);
            if (checksum(blobOf(bytes), static_cast<std::uint64_t>(m_next)) !=
                    static_cast<std::uint64_t>(m_select.getColumn(1).getInt64()) ||
                !readBlock(blobOf(bytes), m_base, m_postings))
                damaged();
            ++m_next;
        } while (m_postings.empty());
        m_at = 0;
        return true;
    }

private:
    [[noreturn]] void damaged() const {
        throwDamaged("A part of the attribute index does not fit its checksum", "segment " + std::to_string(m_segment));
    }

    std::int64_t m_segment;
    SQLite::Statement m_select;
    std::int64_t m_next = 0;
    std::int64_t m_end = 0;
    TraceKey m_base = 0;
    std::vector<Posting> m_postings;
    std::size_t m_at = std::numeric_limits<std::size_t>::max() - 1;
};

}  // namespace

PostingMerger::PostingMerger(SQLite::Database& database) : m_database(database), m_writer(database) {}

std::vector<std::int64_t> PostingMerger::nextMerge() {
    std::map<int, std::vector<std::int64_t>> classes;
    SQLite::Statement select(m_database, "SELECT id, posts FROM segment ORDER BY id");
    while (select.executeStep()) {
        const auto posts = static_cast<std::uint64_t>(select.getColumn(1).getInt64());
        classes[static_cast<int>(std::bit_width(posts / smallestClass)) / 3].push_back(select.getColumn(0).getInt64());
    }
    for (auto& [size, segments] : classes) {
        if (segments.size() < fanIn) continue;
        return std::move(segments);
    }
    return {};
}

std::vector<std::int64_t> PostingMerger::allSegments() {
    std::vector<std::int64_t> ids;
    SQLite::Statement select(m_database, "SELECT id FROM segment ORDER BY id");
    while (select.executeStep()) ids.push_back(select.getColumn(0).getInt64());
    return ids;
}

void PostingMerger::merge(const std::vector<std::int64_t>& segments, const std::function<bool(TraceKey)>& isAlive,
                          const std::stop_token& stop) {
    keepNumbers(m_database);
    std::vector<std::unique_ptr<Cursor>> cursors;
    TraceKey base = std::numeric_limits<TraceKey>::max();
    const auto later = [](const Cursor* one, const Cursor* other) { return other->current() < one->current(); };
    std::priority_queue<Cursor*, std::vector<Cursor*>, decltype(later)> queue(later);
    for (const std::int64_t segment : segments) {
        Cursor& cursor = *cursors.emplace_back(std::make_unique<Cursor>(m_database, segment));
        base = std::min(base, cursor.base());
        if (cursor.advance()) queue.push(&cursor);
    }
    m_writer.begin(base);
    PostingBlocks blocks(base);
    Posting last{std::numeric_limits<PostingHash>::max(), 0};
    std::uint64_t written = 0;
    while (!queue.empty()) {
        Cursor* cursor = queue.top();
        queue.pop();
        const Posting posting = cursor->current();
        if (!(posting == last) && isAlive(posting.trace) && blocks.add(posting)) {
            m_writer.add(blocks.take());
            if (++written % 64 == 0 && stop.stop_requested()) throwCancelled();
        }
        last = posting;
        if (cursor->advance()) queue.push(cursor);
    }
    if (!blocks.empty()) m_writer.add(blocks.take());
    cursors.clear();
    SQLite::Statement dropPosts(m_database,
                                "DELETE FROM post WHERE id >= (SELECT first_post FROM segment WHERE id = ?1) AND "
                                "id < (SELECT first_post + posts FROM segment WHERE id = ?1)");
    SQLite::Statement dropSegment(m_database, "DELETE FROM segment WHERE id = ?");
    for (const std::int64_t segment : segments) {
        for (SQLite::Statement* drop : {&dropPosts, &dropSegment}) {
            const ResetGuard reset(*drop);
            drop->bind(1, segment);
            drop->exec();
        }
    }
    m_writer.finish();
    setMetaNumber(m_database, "index_version", metaNumber(m_database, "index_version") + 1);
}

}  // namespace fw::store
