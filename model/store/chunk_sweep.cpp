// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_sweep.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "model/store/cache_map.h"
#include "model/store/chunk_rewriter.h"
#include "model/store/numbering.h"

namespace fw::store {
namespace {

/// Beyond so many rows it is cheaper to read them all once.
constexpr std::uint64_t mostRows = 50'000;

/// Finds the owners of chunks. No table leads from a chunk to its traces; but within a chunk they follow each other by key, so
/// the owners are found around one that is known. Where they are not, every row is read: slower, and not wrong.
class Owners {
public:
    Owners(SQLite::Database& database, const std::stop_token& stop) : m_database(database), m_rows(database), m_stop(stop) {}

    void find(const ChunkHead& head, const Vacancy& vacancy, std::vector<Placement>& owners) {
        if (m_map == nullptr && m_read > mostRows) m_map = std::make_unique<CacheMap>(m_database, m_stop);
        if (m_map != nullptr) {
            const auto [first, last] = m_map->ownersOf(ChunkStore::Kind::Spans, head.id);
            owners.insert(owners.end(), first, last);
            return;
        }
        // Records before and behind the vacant one whose owners are not known yet.
        const std::uint32_t middle = vacancy.records.front();
        std::array<std::uint64_t, 2> missing = {middle, head.records - std::min(head.records, middle)};
        const auto found = [&](std::uint32_t first, std::uint64_t count) {
            std::uint64_t& side = missing[first < middle ? 0 : 1];
            side -= std::min(side, count);
        };
        for (const std::uint32_t vacant : vacancy.records) found(vacant, 1);
        const auto take = [&](const TraceRow& row) {
            if (m_stop.stop_requested()) throwCancelled();
            ++m_read;
            for (std::uint32_t i = 0; i < row.parts.size(); ++i) {
                const Part& part = row.parts[i];
                if (part.chunk != head.id) continue;
                owners.push_back({part.chunk, part.first, part.count, row.key, i});
                found(part.first, part.count);
            }
        };
        if (const std::optional<TraceRow> row = m_rows.byKey(vacancy.owner)) take(*row);
        TraceKey lowest = vacancy.owner;
        const auto walk = [&](TraceKey from, bool down, const auto& enough) {
            if (enough()) return;
            m_rows.visitFrom(from, down, [&](const TraceRow& row) {
                take(row);
                if (down) lowest = row.key;
                return !enough();
            });
        };
        const auto all = [&] { return missing[0] + missing[1] == 0; };
        walk(vacancy.owner, true, [&] { return missing[0] == 0; });
        walk(vacancy.owner, false, all);
        walk(lowest, true, all);
    }

private:
    SQLite::Database& m_database;
    TraceRows m_rows;
    const std::stop_token& m_stop;
    std::unique_ptr<CacheMap> m_map;
    std::uint64_t m_read = 0;
};

}  // namespace

void sweepChunks(SQLite::Database& database, ChunkStore& chunks, const std::map<std::int64_t, Vacancy>& vacancies,
                 const std::stop_token& stop) {
    if (vacancies.empty()) return;
    keepNumbers(database);
    Owners owners(database, stop);
    std::vector<Placement> kept;
    std::vector<std::int64_t> swept;
    for (const auto& [chunk, vacancy] : vacancies) {
        owners.find(*chunks.head(chunk), vacancy, kept);
        swept.push_back(chunk);
    }
    ChunkRewriter rewriter(database, ChunkStore::Kind::Spans);
    rewriter.move(std::move(kept), stop);
    rewriter.drop(swept);
}

}  // namespace fw::store
