// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <unordered_map>

namespace fw::store {

/// How many spans each operation (service and name) has, as the cache counts them: what a segment adds and takes away. Within the
/// caller's transaction; one thread.
class OperationCounts {
public:
    explicit OperationCounts(SQLite::Database& database);

    /// Forgets what was vacated.
    void clear() { m_vacated.clear(); }
    /// A stored span of this operation loses its place to another one.
    void vacate(std::uint32_t service, std::uint32_t name);
    /// Adds what was written (service << 32 | name → spans) but for what took the place of others. Once a segment.
    void write(const std::unordered_map<std::uint64_t, std::uint64_t>& written);

private:
    SQLite::Database& m_database;
    SQLite::Statement m_add;
    std::unordered_map<std::uint64_t, std::uint64_t> m_vacated;  ///< service << 32 | name → spans
};

}  // namespace fw::store
