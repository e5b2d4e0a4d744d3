// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_view.h"

#include <algorithm>
#include <bit>

#include "model/store/page_sums.h"

namespace fw::store {

TraceRow CacheView::row(TraceKey key) {
    std::optional<TraceRow> found = rows.byKey(key);
    if (!found) throw Fault(Error{ErrorKind::NotFound, "There is no such trace in the cache", "trace " + std::to_string(key)});
    // Whoever knew it by the key that it had before it was joined gets all of it.
    if (found->joinedInto != 0) found = rows.byKey(found->joinedInto);
    if (!found) throw Fault(Error{ErrorKind::NotFound, "There is no such trace in the cache", "trace " + std::to_string(key)});
    return std::move(*found);
}

std::optional<TraceRow> CacheView::rowOfId(TraceId id) {
    std::optional<TraceRow> found = rows.byId(id);
    if (found && found->joinedInto != 0) found = rows.byKey(found->joinedInto);
    return found;
}

std::vector<TraceKey> CacheView::listedTraces() {
    std::vector<TraceKey> keys;
    if (isCareful) {
        rows.visitAll([&](const TraceRow& row) {
            if (row.spans > 0) keys.push_back(row.key);
        });
        std::sort(keys.begin(), keys.end());
    } else {
        SQLite::Statement all(database, "SELECT key FROM trace WHERE spans > 0 ORDER BY key");
        while (all.executeStep()) keys.push_back(all.getColumn(0).getInt64());
    }
    return keys;
}

TraceSummary CacheView::summary(const TraceRow& row) {
    TraceSummary out;
    out.key = row.key;
    out.id = row.id;
    out.idText = idText(row.id, row.idText);
    if (row.spans > 0) {
        out.rootService = dict.service(row.rootService).name;
        out.rootName = dict.name(row.rootName);
    }
    out.startNs = row.startNs;
    out.durationNs = row.durationNs;
    out.spans = row.spans;
    out.errors = row.errors;
    out.missingParents = row.missingParents;
    out.completeness = row.completeness;
    if (row.completeness == Completeness::Complete) try {
            if (partialSources.brought(row)) out.completeness = Completeness::SourcePartial;
        } catch (const SQLite::Exception& exception) {
            if (!isCareful || !isPageDamage(exception)) throw;
            out.completeness = Completeness::Unknown;
        }
    for (const std::uint32_t service : row.services) out.services.push_back(dict.service(service));
    std::sort(out.services.begin(), out.services.end(), [](const ServiceRef& a, const ServiceRef& b) { return a.slot < b.slot; });
    out.frameIds = row.frameIds;
    out.moreFrameIds = row.moreFrameIds;
    for (const Part& part : row.parts)
        for (const std::uint64_t number : {static_cast<std::uint64_t>(part.chunk), std::uint64_t{part.first}, std::uint64_t{part.count}})
            out.revision = (std::rotl(out.revision, 23) ^ number) * 0x9e3779b97f4a7c15ULL;
    return out;
}

}  // namespace fw::store
