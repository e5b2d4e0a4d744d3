// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/core/span_batch.h"
#include "model/store/cache_format.h"
#include "model/store/connection.h"

namespace fw::store {

[[nodiscard]] std::uint64_t dictSeed(DictKind kind, std::uint32_t id, std::uint32_t ref);

/// The writer's dictionaries: all names, services, resources and scopes of the cache in memory, numbered from 0 in
/// order of first appearance. A service's number is its colour slot: numbers are never freed in this version, so the
/// next one is the lowest free.
class Dictionary {
public:
    explicit Dictionary(SQLite::Database& database);

    /// Reads everything anew: at the start, after a rollback, and when another writer was at work.
    void reload();

    [[nodiscard]] std::uint32_t name(std::string_view text) { return intern(DictKind::Name, text, 0); }
    [[nodiscard]] std::uint32_t scope(std::string_view encoded) { return intern(DictKind::Scope, encoded, 0); }
    [[nodiscard]] std::uint32_t resource(std::string_view encoded);
    [[nodiscard]] std::uint32_t serviceOf(std::uint32_t resource) const { return m_serviceOf[resource]; }
    [[nodiscard]] std::string_view nameText(std::uint32_t name) const { return table(DictKind::Name).at(name); }
    /// Encodings, as they came.
    [[nodiscard]] std::string_view resourceBytes(std::uint32_t resource) const { return table(DictKind::Resource).at(resource); }
    [[nodiscard]] std::string_view scopeBytes(std::uint32_t scope) const { return table(DictKind::Scope).at(scope); }

private:
    std::uint32_t intern(DictKind kind, std::string_view bytes, std::uint32_t ref);
    std::uint32_t service(std::string_view name);
    const StringTable& table(DictKind kind) const { return m_tables[static_cast<std::size_t>(kind)]; }
    StringTable& table(DictKind kind) { return m_tables[static_cast<std::size_t>(kind)]; }

    SQLite::Statement m_select;
    SQLite::Statement m_insert;
    std::array<StringTable, 5> m_tables;  ///< by DictKind
    std::vector<std::uint32_t> m_serviceOf;
};

}  // namespace fw::store
