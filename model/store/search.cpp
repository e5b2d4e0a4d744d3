// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "model/store/condition_matcher.h"
#include "model/store/text_search.h"

namespace fw::store {
namespace {

/// Below this many matches their rows are looked up one by one, above it the whole index of traces is read once.
constexpr std::size_t fewMatches = 2000;

struct Sortable {
    std::uint64_t value = 0;
    std::int64_t startNs = 0;
    TraceKey key = 0;
};

constexpr const char* listColumns[] = {"start", "dur", "spans", "errors", "root_name", "start"};

/// Maps signed order to unsigned order.
std::uint64_t ordered(std::int64_t value) {
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

void sieveByStart(const SearchRequest& request, std::vector<Sortable>& rows) {
    std::erase_if(rows, [&](const Sortable& row) {
        return (request.fromNs && row.startNs < *request.fromNs) || (request.toNs && row.startNs >= *request.toNs);
    });
}

std::vector<Sortable> readSortables(CacheView& view, const SearchRequest& request, const std::optional<std::vector<TraceKey>>& keys,
                                    const std::stop_token& stop) {
    std::vector<Sortable> rows;
    const std::string columns =
        std::string("SELECT key, start, ") + listColumns[static_cast<std::size_t>(request.sort)] + " FROM trace WHERE spans > 0";
    const auto take = [&rows](SQLite::Statement& select) {
        rows.push_back({ordered(select.getColumn(2).getInt64()), select.getColumn(1).getInt64(), select.getColumn(0).getInt64()});
    };
    if (keys && keys->size() < fewMatches) {
        SQLite::Statement select(view.database, columns + " AND key = ?");
        for (const TraceKey key : *keys) {
            if (stop.stop_requested()) throwCancelled();
            const ResetGuard reset(select);
            select.bind(1, std::int64_t{key});
            if (select.executeStep()) take(select);
        }
    } else {
        SQLite::Statement select(view.database, columns);
        while (select.executeStep()) take(select);
        if (keys) std::erase_if(rows, [&](const Sortable& row) { return !std::binary_search(keys->begin(), keys->end(), row.key); });
    }
    sieveByStart(request, rows);
    return rows;
}

/// Replaces name numbers by their rank in the order of the names' bytes.
void rankNames(CacheView& view, std::vector<Sortable>& rows) {
    view.dict.loadAll(DictKind::Name);
    const std::uint32_t count = view.dict.size(DictKind::Name);
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return view.dict.name(a) < view.dict.name(b); });
    std::vector<std::uint64_t> rank(count);
    for (std::uint32_t i = 0; i < count; ++i) rank[order[i]] = i;
    for (Sortable& row : rows) {
        const std::uint64_t name = row.value ^ (std::uint64_t{1} << 63U);
        row.value = name < count ? rank[static_cast<std::size_t>(name)] : count;
    }
}

/// The value is the rank of the smallest frame id.
void rankFrames(CacheView& view, std::vector<Sortable>& rows) {
    std::unordered_map<TraceKey, std::uint64_t> rank;
    SQLite::Statement select(view.database, "SELECT value, trace FROM frame ORDER BY value, trace");
    std::string last;
    std::uint64_t number = 0;
    while (select.executeStep()) {
        const SQLite::Column column = select.getColumn(0);
        const std::string_view value = blobOf(column);
        if (number == 0 || value != last) {
            last = value;
            ++number;
        }
        rank.try_emplace(select.getColumn(1).getInt64(), number);
    }
    for (Sortable& row : rows) {
        const auto known = rank.find(row.key);
        row.value = known != rank.end() ? known->second : std::numeric_limits<std::uint64_t>::max();
    }
}

void sortRows(const SearchRequest& request, std::vector<Sortable>& rows) {
    // Turning the values round leaves the ties ascending. What has no frame id stays last either way.
    constexpr std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    if (request.descending)
        for (Sortable& row : rows)
            if (request.sort != TraceSort::FrameId || row.value != last) row.value = last - row.value;
    std::sort(rows.begin(), rows.end(), [](const Sortable& a, const Sortable& b) {
        if (a.value != b.value) return a.value < b.value;
        return a.startNs != b.startNs ? a.startNs < b.startNs : a.key < b.key;
    });
}

}  // namespace

bool SortedMatches::answers(const SearchRequest& other, std::int64_t version) const {
    return version == dataVersion && request.text == other.text && request.conditions == other.conditions &&
           request.fromNs == other.fromNs && request.toNs == other.toNs && request.sort == other.sort &&
           request.descending == other.descending;
}

SortedMatches findMatches(CacheView& view, const SearchRequest& request, const std::stop_token& stop) {
    SortedMatches result;
    result.request = request;
    result.match = request.conditions.empty() ? TextMatch::All : TextMatch::ConditionsOnly;
    std::optional<std::vector<TraceKey>> keys;
    if (!request.text.empty()) {
        TextHits hits = findText(view, request.text, stop);
        result.match = hits.match;
        result.span = hits.span;
        keys = std::move(hits.traces);
        if (keys->empty()) return result;
    }
    if (!request.conditions.empty()) {
        ConditionMatcher matcher(view, request.conditions);
        if (matcher.impossible()) return result;
        if (auto candidates = matcher.candidates()) {
            if (keys) {
                std::vector<TraceKey> both;
                std::set_intersection(keys->begin(), keys->end(), candidates->begin(), candidates->end(), std::back_inserter(both));
                keys = std::move(both);
            } else {
                keys = std::move(candidates);
            }
        }
        if (!keys) {
            keys.emplace();
            SQLite::Statement all(view.database, "SELECT key FROM trace WHERE spans > 0 ORDER BY key");
            while (all.executeStep()) keys->push_back(all.getColumn(0).getInt64());
        }
        std::erase_if(*keys, [&](TraceKey key) {
            if (stop.stop_requested()) throwCancelled();
            return !matcher.matches(key);
        });
    }
    std::vector<Sortable> rows = readSortables(view, request, keys, stop);
    if (request.sort == TraceSort::RootName) rankNames(view, rows);
    if (request.sort == TraceSort::FrameId) rankFrames(view, rows);
    sortRows(request, rows);
    result.keys.reserve(rows.size());
    for (const Sortable& row : rows) result.keys.push_back(row.key);
    return result;
}

TracePage readPage(CacheView& view, const SortedMatches& matches, std::uint64_t offset, std::uint64_t limit, const std::stop_token& stop) {
    TracePage page;
    page.total = matches.keys.size();
    page.match = matches.match;
    page.matchedSpan = matches.span;
    if (offset >= page.total) return page;
    const std::uint64_t count = limit == 0 ? page.total - offset : std::min(limit, page.total - offset);
    for (std::uint64_t i = offset; i < offset + count; ++i) {
        if (stop.stop_requested()) throwCancelled();
        try {
            page.traces.push_back(view.summary(view.row(matches.keys[static_cast<std::size_t>(i)])));
        } catch (const Fault& fault) {
            if (fault.error.kind != ErrorKind::Damaged && fault.error.kind != ErrorKind::NotFound) throw;
        }
    }
    return page;
}

}  // namespace fw::store
