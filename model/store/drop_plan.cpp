// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/drop_plan.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "model/store/cache_map.h"
#include "model/store/import_log.h"

namespace fw::store {
namespace {

/// A round frees at least this part of the limit, if small traces allow, so that there are few rounds.
constexpr std::uint64_t leastStep = 200;

/// When each import began or, if later, ended, by its number.
std::unordered_map<std::int64_t, std::int64_t> importTimes(SQLite::Database& database) {
    std::unordered_map<std::int64_t, std::int64_t> times;
    SQLite::Statement select(database, "SELECT id, max(coalesce(started, 0), coalesce(finished, 0)) FROM import");
    while (select.executeStep()) times[select.getColumn(0).getInt64()] = select.getColumn(1).getInt64();
    return times;
}

struct ChunkSize {
    double bytes = 0;
    double perRecord = 0;
};

std::unordered_map<std::int64_t, ChunkSize> chunkSizes(SQLite::Database& database, ChunkStore::Kind kind) {
    std::unordered_map<std::int64_t, ChunkSize> sizes;
    SQLite::Statement select(database, std::string("SELECT id, records, coalesce(length(head), 0) + coalesce(length(body), 0) FROM ") +
                                           (kind == ChunkStore::Kind::Spans ? "chunk" : "logchunk"));
    while (select.executeStep()) {
        const auto bytes = static_cast<double>(select.getColumn(2).getInt64());
        const auto records = static_cast<double>(std::max<std::int64_t>(select.getColumn(1).getInt64(), 1));
        sizes[select.getColumn(0).getInt64()] = {bytes, bytes / records};
    }
    return sizes;
}

}  // namespace

std::unordered_set<TraceKey> pinnedTraces(SQLite::Database& database) {
    std::unordered_set<TraceKey> keys;
    SQLite::Statement select(database, "SELECT trace FROM visit WHERE pinned = 1");
    while (select.executeStep()) keys.insert(select.getColumn(0).getInt64());
    return keys;
}

DropPlan::DropPlan(SQLite::Database& database, std::uint64_t usedBytes, const std::stop_token& stop) : m_usedBytes(usedBytes) {
    const CacheMap map(database, stop);
    const auto times = importTimes(database);
    m_candidates.resize(map.traces().size());
    for (std::size_t i = 0; i < m_candidates.size(); ++i) m_candidates[i].key = map.traces()[i];
    const auto candidateOf = [this](TraceKey key) {
        const auto at = std::lower_bound(m_candidates.begin(), m_candidates.end(), key,
                                         [](const Candidate& one, TraceKey wanted) { return one.key < wanted; });
        return at != m_candidates.end() && at->key == key ? &*at : nullptr;
    };
    SQLite::Statement select(database, "SELECT trace, opened FROM visit");
    while (select.executeStep())
        if (Candidate* const candidate = candidateOf(select.getColumn(0).getInt64()))
            candidate->lastUsedNs = select.getColumn(1).getInt64();
    double known = static_cast<double>(database.execAndGet("SELECT coalesce(sum(length(bytes)), 0) FROM dict").getInt64());
    for (const ChunkStore::Kind kind : {ChunkStore::Kind::Spans, ChunkStore::Kind::Logs}) {
        const std::vector<Extent> extents = readExtents(database, kind);
        const auto sizes = chunkSizes(database, kind);
        for (const auto& [id, size] : sizes) known += size.bytes;
        for (const Placement& placement : map.placements(kind)) {
            Candidate* const candidate = candidateOf(placement.trace);
            if (candidate == nullptr) continue;
            candidate->records += placement.count;
            m_records += static_cast<double>(placement.count);
            if (const auto size = sizes.find(placement.chunk); size != sizes.end())
                candidate->chunkBytes += size->second.perRecord * static_cast<double>(placement.count);
            if (const auto time = times.find(importOf(extents, placement.chunk)); time != times.end())
                candidate->lastUsedNs = std::max(candidate->lastUsedNs, time->second);
        }
    }
    m_otherBytes = std::max(static_cast<double>(usedBytes) - known, 0.0);
    m_traces = static_cast<double>(std::max<std::size_t>(m_candidates.size(), 1));
    const std::unordered_set<TraceKey> pinned = pinnedTraces(database);
    std::erase_if(m_candidates, [&](const Candidate& one) { return pinned.contains(one.key); });
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.lastUsedNs != b.lastUsedNs ? a.lastUsedNs < b.lastUsedNs : a.key < b.key;
    });
}

/// Rows and postings grow with the records of a trace, but a small trace has some too: the larger share counts.
double DropPlan::mostFreed(const Candidate& candidate) const {
    return candidate.chunkBytes + m_otherBytes * std::max(static_cast<double>(candidate.records) / m_records, 1 / m_traces);
}

std::vector<TraceKey> DropPlan::nextRound(const CacheLimits& limits) const {
    const std::uint64_t limit = limits.maxBytes.value_or(m_usedBytes);
    const auto excess = static_cast<double>(m_usedBytes > limit ? m_usedBytes - limit : 0);
    const double step = static_cast<double>(limit) / leastStep;
    std::vector<TraceKey> victims;
    double freed = 0;
    for (const Candidate& candidate : m_candidates) {
        const double bytes = mostFreed(candidate);
        const bool old = limits.usedBeforeNs && candidate.lastUsedNs < *limits.usedBeforeNs;
        // Only small traces go to round a step up.
        const bool needed = freed < excess || (excess > 0 && freed + bytes <= step);
        if (!old && !needed) break;
        freed += bytes;
        victims.push_back(candidate.key);
    }
    return victims;
}

}  // namespace fw::store
