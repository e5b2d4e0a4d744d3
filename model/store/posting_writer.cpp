// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/posting_writer.h"

#include "model/store/numbering.h"

namespace fw::store {

PostingWriter::PostingWriter(SQLite::Database& database)
    : m_database(database),
      m_insertPost(database, "INSERT INTO post(id, sum, v) VALUES(?,?,?)"),
      m_insertSegment(database, "INSERT INTO segment(id, first_post, posts, base_key, dir, sum) VALUES(?,?,?,?,?,?)") {}

void PostingWriter::begin(TraceKey base) {
    m_directory.clear();
    m_base = base;
    m_first = lastNumber(m_database, Numbered::Post) + 1;
    m_next = m_first;
}

void PostingWriter::add(const PostingBlock& block) {
    appendDirectory(m_directory, block.first);
    const ResetGuard reset(m_insertPost);
    m_insertPost.bind(1, m_next);
    bindBits(m_insertPost, 2, checksum(block.bytes, static_cast<std::uint64_t>(m_next)));
    bindBlob(m_insertPost, 3, block.bytes);
    m_insertPost.exec();
    ++m_next;
}

void PostingWriter::finish() {
    if (m_next == m_first) return;
    const std::int64_t id = lastNumber(m_database, Numbered::Segment) + 1;
    const ResetGuard reset(m_insertSegment);
    m_insertSegment.bind(1, id);
    m_insertSegment.bind(2, m_first);
    m_insertSegment.bind(3, m_next - m_first);
    m_insertSegment.bind(4, std::int64_t{m_base});
    bindBlob(m_insertSegment, 5, m_directory);
    bindBits(m_insertSegment, 6, checksum(m_directory, segmentSeed(id, m_first, m_base)));
    m_insertSegment.exec();
}

}  // namespace fw::store
