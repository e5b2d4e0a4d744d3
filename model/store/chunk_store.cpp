// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_store.h"

#include "model/store/chunk_packer.h"

namespace fw::store {
namespace {

// Each reader has these: enough for what a reader looks at again, not for a trace of a million spans.
constexpr std::size_t headBudget = std::size_t{8} << 20;
constexpr std::size_t bodyBudget = std::size_t{4} << 20;

}  // namespace

std::string chunkSql(ChunkStore::Kind kind, const char* before, const char* after) {
    return std::string(before) + (kind == ChunkStore::Kind::Spans ? "chunk" : "logchunk") + after;
}

std::uint64_t headSeed(std::int64_t id, std::uint32_t records) {
    return (static_cast<std::uint64_t>(id) << 32U) ^ records;
}
std::uint64_t bodySeed(std::int64_t id) {
    return ~static_cast<std::uint64_t>(id);
}

ChunkStore::ChunkStore(SQLite::Database& database, Kind kind)
    : m_kind(kind),
      m_database(database),
      m_selectHead(database, chunkSql(kind, "SELECT records, head_sum, head FROM ", " WHERE id=?")),
      m_selectBody(database, chunkSql(kind, "SELECT body_sum, body FROM ", " WHERE id=?")),
      m_insert(database, chunkSql(kind, "INSERT INTO ", "(id, records, head_sum, body_sum, head, body) VALUES(?,?,?,?,?,?)")) {}

void ChunkStore::damaged(std::int64_t id) const {
    throwDamaged("Stored data does not fit its checksum",
                 std::string(m_kind == Kind::Spans ? "chunk " : "log chunk ") + std::to_string(id));
}

void ChunkStore::clear() {
    m_heads.clear();
    m_bodies.clear();
    m_headBytes = 0;
    m_bodyBytes = 0;
}

std::shared_ptr<const ChunkHead> ChunkStore::head(std::int64_t id) {
    if (const auto known = m_heads.find(id); known != m_heads.end()) return known->second;
    const ResetGuard reset(m_selectHead);
    m_selectHead.bind(1, id);
    if (!m_selectHead.executeStep()) damaged(id);
    auto head = std::make_shared<ChunkHead>();
    head->id = id;
    head->records = m_selectHead.getColumn(0).getUInt();
    head->bytes = blobOf(m_selectHead.getColumn(2));
    const auto sum = static_cast<std::uint64_t>(m_selectHead.getColumn(1).getInt64());
    if (checksum(head->bytes, headSeed(id, head->records)) != sum || !parseHead(*head, columnCount())) damaged(id);
    const std::size_t size = head->bytes.size() + head->bodyStart.size() * 8;
    if (m_headBytes + size > headBudget) {
        m_heads.clear();
        m_headBytes = 0;
    }
    m_headBytes += size;
    m_heads.emplace(id, head);
    return head;
}

void ChunkStore::visitHeads(const std::function<void(const ChunkHead&)>& visit, const std::stop_token& stop) {
    SQLite::Statement all(m_database, chunkSql(m_kind, "SELECT id, records, head_sum, head FROM ", " ORDER BY id"));
    ChunkHead head;
    while (all.executeStep()) {
        if (stop.stop_requested()) throwCancelled();
        head.id = all.getColumn(0).getInt64();
        head.records = all.getColumn(1).getUInt();
        head.bytes = blobOf(all.getColumn(3));
        const auto sum = static_cast<std::uint64_t>(all.getColumn(2).getInt64());
        if (checksum(head.bytes, headSeed(head.id, head.records)) != sum || !parseHead(head, columnCount())) {
            ++m_leftOut;
            continue;
        }
        visit(head);
    }
}

std::shared_ptr<const std::string> ChunkStore::bodies(const ChunkHead& head) {
    if (const auto known = m_bodies.find(head.id); known != m_bodies.end()) return known->second;
    const ResetGuard reset(m_selectBody);
    m_selectBody.bind(1, head.id);
    if (!m_selectBody.executeStep()) damaged(head.id);
    const SQLite::Column column = m_selectBody.getColumn(1);
    const std::string_view packed = blobOf(column);
    const auto sum = static_cast<std::uint64_t>(m_selectBody.getColumn(0).getInt64());
    auto bytes = std::make_shared<std::string>();
    if (checksum(packed, bodySeed(head.id)) != sum || !decompress(packed, head.bodyStart.back(), *bytes)) damaged(head.id);
    if (m_bodyBytes + bytes->size() > bodyBudget) {
        m_bodies.clear();
        m_bodyBytes = 0;
    }
    m_bodyBytes += bytes->size();
    m_bodies.emplace(head.id, bytes);
    return bytes;
}

std::string ChunkStore::packedBodies(const ChunkHead& head) {
    const ResetGuard reset(m_selectBody);
    m_selectBody.bind(1, head.id);
    if (!m_selectBody.executeStep()) damaged(head.id);
    std::string packed(blobOf(m_selectBody.getColumn(1)));
    if (checksum(packed, bodySeed(head.id)) != static_cast<std::uint64_t>(m_selectBody.getColumn(0).getInt64())) damaged(head.id);
    return packed;
}

std::size_t ChunkStore::insert(const PackedChunk& chunk) {
    const ResetGuard reset(m_insert);
    m_insert.bind(1, chunk.id);
    m_insert.bind(2, chunk.records);
    bindBits(m_insert, 3, chunk.headSum);
    bindBits(m_insert, 4, chunk.bodySum);
    bindBlob(m_insert, 5, chunk.head);
    bindBlob(m_insert, 6, chunk.body);
    m_insert.exec();
    return chunk.head.size() + chunk.body.size();
}

}  // namespace fw::store
