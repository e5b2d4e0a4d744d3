// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/core/trace_summary.h"
#include "model/store/connection.h"

namespace fw::store {

/// Where some spans (or logs) of a trace are: `count` records of a chunk from `first` on.
struct Part {
    std::int64_t chunk = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// A row of table trace, decoded. Names and services are dictionary numbers.
struct TraceRow {
    TraceKey key = 0;
    TraceId id;
    std::string idText;  ///< original text where the id does not print as it
    std::int64_t startNs = 0;
    std::int64_t durationNs = 0;
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    std::uint32_t rootName = 0;
    std::uint32_t rootService = 0;
    std::uint64_t missingParents = 0;
    Completeness completeness = Completeness::Complete;
    std::vector<std::uint32_t> services;  ///< ascending
    std::vector<std::string> frameIds;    ///< sorted, at most TraceSummary::maxFrameIds
    bool moreFrameIds = false;
    std::vector<Part> parts;
    std::vector<Part> logParts;
    std::uint64_t logs = 0;
    /// 0, or the trace that took in all records of this id (trace_joiner.h); this row then has none and is kept for its id.
    TraceKey joinedInto = 0;

    /// Takes a frame id into the bounded sorted list.
    void addFrameId(std::string_view frameId);
};

/// Reads and writes rows of table trace. Throws a Damaged fault where a row does not fit its checksum.
class TraceRows {
public:
    /// A careful one uses no index and goes on behind damaged pages (page_sums.h).
    explicit TraceRows(SQLite::Database& database, bool careful = false);

    [[nodiscard]] std::optional<TraceRow> byKey(TraceKey key);
    [[nodiscard]] std::optional<TraceRow> byId(TraceId id);
    /// Every row by key (a careful one: in any order); damaged ones are left out.
    void visitAll(const std::function<void(const TraceRow&)>& visit, bool descending = false);
    /// Rows with keys below (above) `key`, nearest first, until `visit` returns false; damaged ones are left out.
    void visitFrom(TraceKey key, bool below, const std::function<bool(const TraceRow&)>& visit);
    /// How many damaged rows the visits have left out so far.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    void insert(const TraceRow& row) { write(m_insert, row); }
    void replace(const TraceRow& row) { write(m_replace, row); }

private:
    [[nodiscard]] std::optional<TraceRow> read(SQLite::Statement& statement);
    [[nodiscard]] static TraceRow decode(SQLite::Statement& statement);
    [[nodiscard]] std::optional<TraceRow> decodeWhole(SQLite::Statement& statement);
    void visitCarefully(const std::function<void(const TraceRow&)>& visit);
    void write(SQLite::Statement& statement, const TraceRow& row);

    SQLite::Database& m_database;
    bool m_careful;
    std::uint64_t m_leftOut = 0;
    SQLite::Statement m_byKey;
    SQLite::Statement m_byId;
    SQLite::Statement m_insert;
    SQLite::Statement m_replace;
    std::string m_detail;
};

/// Whether `id` is one that a writer of 64-bit ids makes: it may be the lower half of another id.
[[nodiscard]] inline bool isShortId(TraceId id) {
    return id.hi == 0 && id.lo != 0;
}
/// Whether `id` is the lower half of `whole`.
[[nodiscard]] inline bool isLowerHalf(TraceId id, TraceId whole) {
    return isShortId(id) && whole.hi != 0 && whole.lo == id.lo;
}
/// Where an id is a full one, in SQL about table trace; also the condition of the index trace_low (short_ids.h).
inline constexpr const char* fullIdSql = "tid >= x'00000000000000010000000000000000'";

/// The 16 bytes of an id, big-endian, so that they sort like their hexadecimal text.
[[nodiscard]] std::string idBytes(TraceId id);

}  // namespace fw::store
