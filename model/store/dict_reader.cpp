// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/dict_reader.h"

#include "model/core/span_body.h"
#include "model/store/dictionary.h"

namespace fw::store {

DictReader::DictReader(SQLite::Database& database)
    : m_one(database, "SELECT ref, bytes, sum FROM dict WHERE kind = ? AND id = ?"),
      m_from(database, "SELECT ref, bytes, sum, id FROM dict WHERE kind = ? AND id >= ? ORDER BY id"),
      m_size(database, "SELECT coalesce(max(id) + 1, 0) FROM dict WHERE kind = ?") {}

const DictReader::Entry& DictReader::entry(DictKind kind, std::uint32_t id) {
    Table& table = m_tables[static_cast<std::size_t>(kind)];
    if (id < table.entries.size() && table.entries[id]) return *table.entries[id];
    const ResetGuard reset(m_one);
    m_one.bind(1, static_cast<int>(kind));
    m_one.bind(2, id);
    const bool found = m_one.executeStep();
    auto read = std::make_unique<Entry>();
    if (found) {
        read->ref = m_one.getColumn(0).getUInt();
        read->bytes = blobOf(m_one.getColumn(1));
    }
    if (!found || checksum(read->bytes, dictSeed(kind, id, read->ref)) != static_cast<std::uint64_t>(m_one.getColumn(2).getInt64()))
        throwDamaged("An entry of the cache's dictionary is damaged",
                     "dict " + std::to_string(static_cast<int>(kind)) + "/" + std::to_string(id));
    if (table.entries.size() <= id) table.entries.resize(std::size_t{id} + 1);
    table.entries[id] = std::move(read);
    return *table.entries[id];
}

ServiceRef DictReader::service(std::uint32_t id) {
    const Entry& known = entry(DictKind::Service, id);
    return {known.bytes, known.ref};
}

Resource DictReader::resource(std::uint32_t id) {
    Resource decoded;
    (void)body::readResource(entry(DictKind::Resource, id).bytes, decoded);
    return decoded;
}

Scope DictReader::scope(std::uint32_t id) {
    Scope decoded;
    (void)body::readScope(entry(DictKind::Scope, id).bytes, decoded);
    return decoded;
}

std::uint32_t DictReader::size(DictKind kind) {
    const ResetGuard reset(m_size);
    m_size.bind(1, static_cast<int>(kind));
    return m_size.executeStep() ? m_size.getColumn(0).getUInt() : 0;
}

void DictReader::loadAll(DictKind kind) {
    Table& table = m_tables[static_cast<std::size_t>(kind)];
    const ResetGuard reset(m_from);
    m_from.bind(1, static_cast<int>(kind));
    m_from.bind(2, table.loadedTo);
    while (m_from.executeStep()) {
        const std::uint32_t id = m_from.getColumn(3).getUInt();
        auto read = std::make_unique<Entry>();
        read->ref = m_from.getColumn(0).getUInt();
        read->bytes = blobOf(m_from.getColumn(1));
        table.loadedTo = id + 1;
        if (checksum(read->bytes, dictSeed(kind, id, read->ref)) != static_cast<std::uint64_t>(m_from.getColumn(2).getInt64())) continue;
        if (table.entries.size() <= id) table.entries.resize(std::size_t{id} + 1);
        if (!table.entries[id]) table.entries[id] = std::move(read);
    }
}

}  // namespace fw::store
