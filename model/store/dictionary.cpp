// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/dictionary.h"

#include "model/core/span_body.h"

namespace fw::store {

std::uint64_t dictSeed(DictKind kind, std::uint32_t id, std::uint32_t ref) {
    return (static_cast<std::uint64_t>(kind) << 60U) ^ (static_cast<std::uint64_t>(ref) << 30U) ^ id;
}

Dictionary::Dictionary(SQLite::Database& database)
    : m_select(database, "SELECT kind, id, ref, bytes, sum FROM dict ORDER BY kind, id"),
      m_insert(database, "INSERT INTO dict(kind, id, ref, bytes, sum) VALUES(?,?,?,?,?)") {
    reload();
}

void Dictionary::reload() {
    for (StringTable& entries : m_tables) entries = StringTable();
    m_serviceOf.clear();
    const ResetGuard reset(m_select);
    while (m_select.executeStep()) {
        const auto kind = static_cast<DictKind>(m_select.getColumn(0).getInt());
        const std::uint32_t id = m_select.getColumn(1).getUInt();
        const std::uint32_t ref = m_select.getColumn(2).getUInt();
        const SQLite::Column bytes = m_select.getColumn(3);
        const auto sum = static_cast<std::uint64_t>(m_select.getColumn(4).getInt64());
        const bool known = kind == DictKind::Name || kind == DictKind::Service || kind == DictKind::Resource || kind == DictKind::Scope;
        if (!known || checksum(blobOf(bytes), dictSeed(kind, id, ref)) != sum || table(kind).intern(blobOf(bytes)) != id)
            throwDamaged(std::string("The cache's dictionary is damaged; ") + rescueAdvice);
        if (kind == DictKind::Resource) m_serviceOf.push_back(ref);
    }
}

std::uint32_t Dictionary::intern(DictKind kind, std::string_view bytes, std::uint32_t ref) {
    StringTable& entries = table(kind);
    const std::size_t before = entries.size();
    const std::uint32_t id = entries.intern(bytes);
    if (entries.size() == before) return id;
    const ResetGuard reset(m_insert);
    m_insert.bind(1, static_cast<int>(kind));
    m_insert.bind(2, id);
    m_insert.bind(3, ref);
    bindBlob(m_insert, 4, bytes);
    bindBits(m_insert, 5, checksum(bytes, dictSeed(kind, id, ref)));
    m_insert.exec();
    return id;
}

std::uint32_t Dictionary::service(std::string_view name) {
    return intern(DictKind::Service, name, static_cast<std::uint32_t>(table(DictKind::Service).size()));
}

std::uint32_t Dictionary::resource(std::string_view encoded) {
    Resource decoded;
    // What cannot be decoded stays in the bytes; the service is then unknown.
    (void)body::readResource(encoded, decoded);
    const std::uint32_t serviceId = service(decoded.serviceName.empty() ? unknownService : std::string_view(decoded.serviceName));
    const std::uint32_t id = intern(DictKind::Resource, encoded, serviceId);
    if (id == m_serviceOf.size()) m_serviceOf.push_back(serviceId);
    return id;
}

}  // namespace fw::store
