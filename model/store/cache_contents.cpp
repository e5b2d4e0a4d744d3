// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_contents.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "model/store/asked_table.h"
#include "model/store/cache_format.h"
#include "model/store/frame_index.h"
#include "model/store/import_log.h"
#include "model/store/page_sums.h"
#include "model/store/read_connection.h"
#include "model/store/schema.h"

namespace fw::store {
namespace {

/// Counts the traces that are not listed for want of spans, and their log records.
void countWithoutSpans(CacheView& view, CacheInfo& info) {
    // Only log records bring such traces; in a cache of many traces looking for them takes far longer than all else.
    if (info.logs == 0) return;
    SQLite::Statement select(view.database, "SELECT key FROM trace WHERE spans = 0");
    while (select.executeStep()) {
        const auto row = view.rows.byKey(select.getColumn(0).getInt64());
        if (!row || row->joinedInto != 0) continue;
        ++info.tracesWithoutSpans;
        info.logsWithoutSpans += row->logs;
    }
}

/// What the traces themselves tell, where the totals cannot be read.
void countCarefully(CacheView& view, CacheInfo& info) {
    info.damaged = true;
    std::set<std::uint32_t> services;
    view.rows.visitAll([&](const TraceRow& row) {
        info.logs += row.logs;
        if (row.spans == 0) {
            info.tracesWithoutSpans += row.joinedInto == 0 ? 1 : 0;
            info.logsWithoutSpans += row.logs;
            return;
        }
        info.firstStartNs = info.traces == 0 ? row.startNs : std::min(info.firstStartNs, row.startNs);
        info.lastStartNs = info.traces == 0 ? row.startNs : std::max(info.lastStartNs, row.startNs);
        ++info.traces;
        info.spans += row.spans;
        services.insert(row.services.begin(), row.services.end());
    });
    info.services = services.size();
    try {
        info.segments = static_cast<std::uint64_t>(view.strict.execAndGet("SELECT count(*) FROM segment").getInt64());
        info.frameKey = frameKeyOf(view.strict);
    } catch (const SQLite::Exception& exception) {
        if (!isPageDamage(exception)) throw;
    }
}

}  // namespace

CacheInfo infoOf(CacheView& view, const std::string& path) {
    CacheInfo out;
    out.path = path;
    out.bytes = cacheBytes(path);
    out.schemaVersion = static_cast<std::uint32_t>(view.database.execAndGet("PRAGMA user_version").getInt());
    if (view.isCareful) {
        countCarefully(view, out);
        return out;
    }
    const auto number = [&](const char* sql) { return static_cast<std::uint64_t>(view.database.execAndGet(sql).getInt64()); };
    out.traces = number("SELECT value FROM meta WHERE key = 'traces'");
    out.spans = number("SELECT value FROM meta WHERE key = 'spans'");
    out.logs = number("SELECT value FROM meta WHERE key = 'logs'");
    countWithoutSpans(view, out);
    out.services = number("SELECT count(DISTINCT service) FROM operation");
    out.segments = number("SELECT count(*) FROM segment");
    out.firstStartNs =
        view.database.execAndGet("SELECT coalesce((SELECT start FROM trace WHERE spans > 0 ORDER BY start LIMIT 1), 0)").getInt64();
    out.lastStartNs =
        view.database.execAndGet("SELECT coalesce((SELECT start FROM trace WHERE spans > 0 ORDER BY start DESC LIMIT 1), 0)").getInt64();
    out.frameKey = frameKeyOf(view.database);
    return out;
}

std::vector<ServiceInfo> servicesOf(CacheView& view) {
    std::vector<ServiceInfo> out;
    std::uint32_t last = 0;
    SQLite::Statement select(view.database, "SELECT service, name, spans FROM operation ORDER BY service");
    while (select.executeStep()) {
        const std::uint32_t service = select.getColumn(0).getUInt();
        if (out.empty() || service != last) out.push_back({view.dict.service(service), 0, {}});
        last = service;
        out.back().spans += static_cast<std::uint64_t>(select.getColumn(2).getInt64());
        out.back().operations.push_back(view.dict.name(select.getColumn(1).getUInt()));
    }
    for (ServiceInfo& service : out) std::sort(service.operations.begin(), service.operations.end());
    return out;
}

std::vector<TraceKey> pinnedTracesOf(CacheView& view) {
    std::vector<TraceKey> out;
    SQLite::Statement select(view.database, "SELECT trace FROM visit WHERE pinned = 1 ORDER BY trace");
    while (select.executeStep()) out.push_back(select.getColumn(0).getInt64());
    return out;
}

std::vector<ImportHolding> importHoldingsOf(CacheView& view, const std::stop_token& stop) {
    const std::vector<Extent> ofSpans = readExtents(view.database, ChunkStore::Kind::Spans);
    const std::vector<Extent> ofLogs = readExtents(view.database, ChunkStore::Kind::Logs);
    std::map<std::int64_t, ImportHolding> holdings;
    view.rows.visitAll([&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        std::set<std::int64_t> its;
        for (const Part& part : row.parts) {
            const std::int64_t id = importOf(ofSpans, part.chunk);
            holdings[id].spans += part.count;
            its.insert(id);
        }
        for (const Part& part : row.logParts) {
            const std::int64_t id = importOf(ofLogs, part.chunk);
            holdings[id].logs += part.count;
            its.insert(id);
        }
        for (const std::int64_t id : its) ++holdings[id].traces;
    });
    std::vector<ImportHolding> out;
    for (const auto& [id, holding] : holdings) {
        out.push_back(holding);
        out.back().id = id;
    }
    return out;
}

std::vector<TraceKey> tracesOfImportIn(CacheView& view, std::int64_t id, std::size_t limit, const std::stop_token& stop) {
    std::vector<TraceKey> out;
    const std::vector<Extent> extents = readExtents(view.database, ChunkStore::Kind::Spans);
    view.rows.visitAll([&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        const bool its = out.size() < limit && std::any_of(row.parts.begin(), row.parts.end(),
                                                           [&](const Part& part) { return importOf(extents, part.chunk) == id; });
        if (its) out.push_back(row.key);
    });
    return out;
}

std::vector<TraceSource> sourcesOf(CacheView& view, const TraceRow& row) {
    std::set<std::int64_t> wrote;
    const auto collect = [&](const std::vector<Part>& parts, ChunkStore::Kind kind) {
        if (parts.empty()) return;
        const std::vector<Extent> extents = readExtents(view.database, kind);
        for (const Part& part : parts) wrote.insert(importOf(extents, part.chunk));
    };
    collect(row.parts, ChunkStore::Kind::Spans);
    collect(row.logParts, ChunkStore::Kind::Logs);
    std::vector<TraceSource> sources;
    const std::vector<ImportRecord> imports = readImports(view.database);
    for (auto record = imports.rbegin(); record != imports.rend(); ++record) {
        if (!wrote.contains(record->id)) continue;
        const std::int64_t readNs = askedNs(view.database, record->id, row.key).value_or(record->finishedNs);
        const auto known =
            std::find_if(sources.begin(), sources.end(), [&](const TraceSource& source) { return source.name == record->source; });
        if (known == sources.end())
            sources.push_back({record->source, readNs});
        else
            known->finishedNs = readNs;
    }
    return sources;
}

}  // namespace fw::store
