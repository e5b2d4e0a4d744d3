// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/short_ids.h"

#include <string>
#include <utility>

namespace fw::store {
namespace {

/// So many are looked through for one that nobody joined or dropped meanwhile.
constexpr std::size_t mostPairs = 32;

/// The order of the ids answers this: those of 64 bits stand before all others.
constexpr const char* cutIdSql = "tid > x'00000000000000000000000000000000' AND tid < x'00000000000000010000000000000000'";

bool hasIdWhere(SQLite::Database& database, const char* condition) {
    SQLite::Statement select(database, std::string("SELECT 1 FROM trace INDEXED BY trace_tid WHERE ") + condition + " LIMIT 1");
    return select.executeStep();
}

void makeIndex(SQLite::Database& database) {
    database.exec(std::string("CREATE INDEX IF NOT EXISTS trace_low ON trace(substr(tid, 9)) WHERE ") + fullIdSql);
}

}  // namespace

void ShortIds::forget() {
    m_cut.reset();
    m_whole.reset();
    m_hasCut = false;
    m_hasFull = false;
}

bool ShortIds::mayFind() {
    m_hasCut = m_hasCut || hasIdWhere(m_database, cutIdSql);
    m_hasFull = m_hasFull || hasIdWhere(m_database, fullIdSql);
    return m_hasCut && m_hasFull;
}

std::optional<TraceKey> ShortIds::cutOf(TraceId whole) {
    if (!m_cut) m_cut.emplace(m_database, "SELECT key, spans FROM trace WHERE tid = ?");
    const ResetGuard reset(*m_cut);
    const std::string id = idBytes({0, whole.lo});
    bindBlob(*m_cut, 1, id);
    if (!m_cut->executeStep() || m_cut->getColumn(1).getInt64() == 0) return std::nullopt;
    return m_cut->getColumn(0).getInt64();
}

std::optional<TraceKey> ShortIds::wholeOf(TraceId cut) {
    if (!m_whole) {
        makeIndex(m_database);
        m_whole.emplace(m_database, std::string("SELECT key FROM trace INDEXED BY trace_low WHERE substr(tid, 9) = ? AND ") + fullIdSql +
                                        " AND spans > 0 ORDER BY key LIMIT 1");
    }
    const ResetGuard reset(*m_whole);
    const std::string low = idBytes(cut).substr(8);
    bindBlob(*m_whole, 1, low);
    if (!m_whole->executeStep()) return std::nullopt;
    return m_whole->getColumn(0).getInt64();
}

void ShortIds::look(const TraceRow& row, std::uint32_t source) {
    TracePair pair{row.key, row.key};
    if (isShortId(row.id)) {
        if (m_seen.contains(row.key)) return;
        const std::optional<TraceKey> whole = wholeOf(row.id);
        if (!whole) return;
        pair.whole = *whole;
    } else if (row.id.hi != 0 && row.id.lo != 0) {
        const std::optional<TraceKey> cut = cutOf(row.id);
        if (!cut) return;
        pair.cut = *cut;
    } else {
        return;
    }
    if (!m_seen.insert(pair.cut).second) return;
    Total& total = m_totals[source];
    ++total.count;
    if (total.examples.size() < mostPairs) total.examples.push_back(pair);
}

std::map<std::uint32_t, ShortIds::Total> ShortIds::take() {
    m_seen.clear();
    return std::exchange(m_totals, {});
}

std::vector<TracePair> ShortIds::all(SQLite::Database& database, std::vector<TraceKey>& unclear) {
    std::vector<TracePair> pairs;
    if (!hasIdWhere(database, cutIdSql) || !hasIdWhere(database, fullIdSql)) return pairs;
    makeIndex(database);
    SQLite::Statement cut(database, std::string("SELECT key, tid FROM trace INDEXED BY trace_tid WHERE ") + cutIdSql + " AND spans > 0");
    SQLite::Statement whole(database, std::string("SELECT key FROM trace INDEXED BY trace_low WHERE substr(tid, 9) = ? AND ") + fullIdSql +
                                          " AND spans > 0 LIMIT 2");
    while (cut.executeStep()) {
        const ResetGuard reset(whole);
        const std::string low(blobOf(cut.getColumn(1)).substr(8));
        bindBlob(whole, 1, low);
        if (!whole.executeStep()) continue;
        const TracePair pair{cut.getColumn(0).getInt64(), whole.getColumn(0).getInt64()};
        if (whole.executeStep())
            unclear.push_back(pair.cut);
        else
            pairs.push_back(pair);
    }
    return pairs;
}

}  // namespace fw::store
