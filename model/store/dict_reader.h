// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/core/trace_data.h"
#include "model/store/cache_format.h"
#include "model/store/connection.h"

namespace fw::store {

/// A reader's view of the dictionaries. Entries never change, so what was read once is kept.
class DictReader {
public:
    explicit DictReader(SQLite::Database& database);

    struct Entry {
        std::string bytes;
        std::uint32_t ref = 0;
    };
    /// Throws a Damaged fault where the entry is missing or does not fit its checksum.
    [[nodiscard]] const Entry& entry(DictKind kind, std::uint32_t id);

    [[nodiscard]] const std::string& name(std::uint32_t id) { return entry(DictKind::Name, id).bytes; }
    [[nodiscard]] ServiceRef service(std::uint32_t id);
    [[nodiscard]] std::uint32_t serviceOf(std::uint32_t resource) { return entry(DictKind::Resource, resource).ref; }
    [[nodiscard]] Resource resource(std::uint32_t id);
    [[nodiscard]] Scope scope(std::uint32_t id);

    /// Number of entries of a kind; they are numbered from 0.
    [[nodiscard]] std::uint32_t size(DictKind kind);
    /// Reads all entries of a kind in one go; those that are damaged are left to entry().
    void loadAll(DictKind kind);

private:
    SQLite::Statement m_one;
    SQLite::Statement m_from;
    SQLite::Statement m_size;
    struct Table {
        std::vector<std::unique_ptr<Entry>> entries;
        std::uint32_t loadedTo = 0;  ///< all below were read by loadAll()
    };
    std::array<Table, 5> m_tables;  ///< by DictKind
};

}  // namespace fw::store
