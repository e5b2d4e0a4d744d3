// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_set>

#include "model/store/condition_matcher.h"
#include "model/store/page_sums.h"
#include "model/store/text_scanner.h"
#include "model/store/text_search.h"

namespace fw::store {
namespace {

/// Below this many matches their rows are looked up one by one, above it the whole index of traces is read once.
constexpr std::size_t fewMatches = 2000;
/// Up to this many hits of a single equality are checked in the spans themselves.
constexpr std::size_t checkedMatches = 512;
/// Pages that end before this row are read off the list of traces without sorting the rest.
constexpr std::uint64_t walkedRows = 1024;
constexpr auto partialInterval = std::chrono::milliseconds(100);

struct Sortable {
    std::uint64_t value = 0;
    std::int64_t startNs = 0;
    TraceKey key = 0;
};

constexpr const char* listColumns[] = {"start", "dur", "spans", "errors", "root_name", "start"};

/// 0 where it cannot be known.
std::uint64_t countListed(CacheView& view) {
    try {
        return static_cast<std::uint64_t>(view.strict.execAndGet("SELECT value FROM meta WHERE key = 'traces'").getInt64());
    } catch (const SQLite::Exception& exception) {
        if (!view.isCareful || !isPageDamage(exception)) throw;
        return 0;
    }
}

/// An index contradicts itself or its table (possible where pages have no sums): the caller reads the table instead.
[[noreturn]] void throwIndexDamage() {
    throw SQLite::Exception("an index disagrees with its table", SQLITE_CORRUPT);
}

/// Maps signed order to unsigned order.
std::uint64_t ordered(std::int64_t value) {
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

std::uint64_t valueOf(const TraceRow& row, TraceSort sort) {
    switch (sort) {
        case TraceSort::Duration:
            return ordered(row.durationNs);
        case TraceSort::Spans:
            return ordered(static_cast<std::int64_t>(row.spans));
        case TraceSort::Errors:
            return ordered(static_cast<std::int64_t>(row.errors));
        case TraceSort::RootName:
            return ordered(row.rootName);
        default:
            return ordered(row.startNs);
    }
}

/// From the rows, which have sums, and not from an index of them.
std::vector<Sortable> readSortablesCarefully(CacheView& view, const SearchRequest& request, const std::vector<TraceKey>& keys) {
    std::vector<Sortable> rows;
    std::map<std::string, std::uint64_t> frames;
    std::vector<std::string> firstFrames;
    const TraceRange range = request.range();
    view.rows.visitAll([&](const TraceRow& row) {
        if (!std::binary_search(keys.begin(), keys.end(), row.key) || !range.holds(row.startNs, row.durationNs)) return;
        rows.push_back({valueOf(row, request.sort), row.startNs, row.key});
        if (request.sort != TraceSort::FrameId) return;
        firstFrames.push_back(row.frameIds.empty() ? std::string() : row.frameIds.front());
        if (!row.frameIds.empty()) frames.try_emplace(row.frameIds.front());
    });
    std::uint64_t number = 0;
    for (auto& [frame, rank] : frames) rank = ++number;
    for (std::size_t i = 0; i < firstFrames.size(); ++i)
        rows[i].value = firstFrames[i].empty() ? std::numeric_limits<std::uint64_t>::max() : frames[firstFrames[i]];
    return rows;
}

std::vector<Sortable> readSortables(CacheView& view, const SearchRequest& request, const std::optional<std::vector<TraceKey>>& keys,
                                    const std::stop_token& stop) {
    std::vector<Sortable> rows;
    const TraceRange range = request.range();
    const std::string columns =
        std::string("SELECT key, start, ") + listColumns[static_cast<std::size_t>(request.sort)] + ", dur FROM trace WHERE spans > 0";
    const auto take = [&](SQLite::Statement& select) {
        if (stop.stop_requested()) throwCancelled();
        const std::int64_t start = select.getColumn(1).getInt64();
        if (range.holds(start, select.getColumn(3).getInt64()))
            rows.push_back({ordered(select.getColumn(2).getInt64()), start, select.getColumn(0).getInt64()});
    };
    if (keys && keys->size() < fewMatches) {
        SQLite::Statement select(view.database, columns + " AND key = ?");
        for (const TraceKey key : *keys) {
            const ResetGuard reset(select);
            select.bind(1, std::int64_t{key});
            if (select.executeStep()) take(select);
        }
        return rows;
    }
    if (range.fromNs || range.toNs) {
        // The index is in order of the starts: what lies outside is not read.
        SQLite::Statement select(view.database, columns + " AND start BETWEEN ? AND ?");
        select.bind(1, range.fromNs.value_or(INT64_MIN));
        select.bind(2, range.toNs.value_or(INT64_MAX));
        while (select.executeStep()) take(select);
    } else {
        SQLite::Statement select(view.database, columns);
        std::uint64_t read = 0;
        for (; select.executeStep(); ++read) take(select);
        if (read != countListed(view)) throwIndexDamage();
    }
    if (keys) std::erase_if(rows, [&](const Sortable& row) { return !std::binary_search(keys->begin(), keys->end(), row.key); });
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

void sortMatches(CacheView& view, Matches& matches, const std::stop_token& stop) {
    const SearchRequest& request = matches.request;
    std::optional<std::vector<TraceKey>> keys;
    // A copy: a stop on the way must leave the matches as they were, for they are kept for the next question.
    if (!matches.everyTrace) keys = matches.keys;
    std::vector<Sortable> rows = view.isCareful ? readSortablesCarefully(view, request, keys.value_or(std::vector<TraceKey>()))
                                                : readSortables(view, request, keys, stop);
    if (request.sort == TraceSort::RootName) rankNames(view, rows);
    if (request.sort == TraceSort::FrameId && !view.isCareful) rankFrames(view, rows);
    sortRows(request, rows);
    matches.keys.clear();
    matches.keys.reserve(rows.size());
    for (const Sortable& row : rows) matches.keys.push_back(row.key);
    matches.sorted = true;
}

bool canWalk(const CacheView& view, const Matches& matches, std::uint64_t offset, std::uint64_t limit) {
    const SearchRequest& request = matches.request;
    if (view.isCareful || request.sort != TraceSort::Start || !request.range().empty()) return false;
    if (limit == 0 || limit > walkedRows || offset > walkedRows - limit) return false;
    return matches.everyTrace || matches.keys.size() >= fewMatches;
}

/// Keys of the first `count` matches by start. Reads on while starts are equal, because ties go by key.
/// `starts`: what the index says of them.
std::vector<TraceKey> walkByStart(CacheView& view, const Matches& matches, std::size_t count, std::vector<std::int64_t>& starts,
                                  const std::stop_token& stop) {
    const bool descending = matches.request.descending;
    std::vector<std::pair<std::int64_t, TraceKey>> found;
    std::optional<std::int64_t> walked;
    SQLite::Statement select(view.database,
                             std::string("SELECT key, start FROM trace WHERE spans > 0 ORDER BY start") + (descending ? " DESC" : ""));
    while (select.executeStep()) {
        if (stop.stop_requested()) throwCancelled();
        const TraceKey key = select.getColumn(0).getInt64();
        const std::int64_t start = select.getColumn(1).getInt64();
        if (walked && (descending ? start > *walked : start < *walked)) throwIndexDamage();
        walked = start;
        if (found.size() >= count && start != found.back().first) break;
        if (matches.everyTrace || std::binary_search(matches.keys.begin(), matches.keys.end(), key)) found.emplace_back(start, key);
    }
    std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        if (a.first != b.first) return descending ? a.first > b.first : a.first < b.first;
        return a.second < b.second;
    });
    std::vector<TraceKey> keys;
    keys.reserve(found.size());
    for (const auto& [start, key] : found) {
        keys.push_back(key);
        starts.push_back(start);
    }
    if (std::unordered_set<TraceKey>(keys.begin(), keys.end()).size() != keys.size()) throwIndexDamage();
    return keys;
}

std::uint64_t countOf(CacheView& view, const Matches& matches) {
    return matches.sorted || !matches.everyTrace ? matches.keys.size() + matches.missing : countListed(view);
}

}  // namespace

bool Matches::answers(const SearchRequest& other, std::int64_t version) const {
    return version == dataVersion && request.text == other.text && request.conditions == other.conditions &&
           request.range() == other.range() && request.sort == other.sort && request.descending == other.descending &&
           request.everywhere == other.everywhere && request.textAs == other.textAs && request.among == other.among;
}

namespace {

/// Traces that hold the text anywhere and, where a matcher is given, meet the conditions too; ascending.
std::vector<TraceKey> scanEverywhere(CacheView& view, const SearchRequest& request, const std::stop_token& stop,
                                     const PartialMatches& partial) {
    std::optional<ConditionMatcher> matcher;
    if (!request.conditions.empty()) matcher.emplace(view, request.conditions);
    std::vector<TraceKey> keys;
    if (matcher && matcher->impossible()) return keys;
    std::size_t told = 0;
    auto next = std::chrono::steady_clock::now() + partialInterval;
    TextScanner(view, TextMatcher(request.text))
        .scan(
            [&](const TraceRow& row) {
                if (matcher && !matcher->matches(row.key)) return;
                keys.push_back(row.key);
                if (!partial || (told > 0 && std::chrono::steady_clock::now() < next)) return;
                told = keys.size();
                next = std::chrono::steady_clock::now() + partialInterval;
                partial(keys);
            },
            stop);
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Finds whatever `among` says.
Matches findAmongAll(CacheView& view, const SearchRequest& request, const std::stop_token& stop, const PartialMatches& partial) {
    Matches result;
    result.request = request;
    result.match = request.conditions.empty() ? TextMatch::All : TextMatch::ConditionsOnly;
    std::optional<std::vector<TraceKey>> keys;
    if (!request.text.empty()) {
        if (request.textAs == TextMatch::Everywhere) {
            result.keys = scanEverywhere(view, request, stop, partial);
            result.match = result.keys.empty() ? TextMatch::None : TextMatch::Everywhere;
            return result;
        }
        TextHits hits = request.textAs == TextMatch::Name ? findName(view, request.text, stop) : findText(view, request.text, stop);
        result.match = hits.match;
        result.span = hits.span;
        keys = std::move(hits.traces);
        if (keys->empty()) {
            if (!request.everywhere || request.textAs) return result;
            result.keys = scanEverywhere(view, request, stop, partial);
            if (!result.keys.empty()) result.match = TextMatch::Everywhere;
            return result;
        }
    }
    if (!request.conditions.empty()) {
        ConditionMatcher matcher(view, request.conditions);
        if (matcher.impossible()) return result;
        bool sure = false;
        if (auto candidates = matcher.candidates()) {
            if (keys) {
                std::vector<TraceKey> both;
                std::set_intersection(keys->begin(), keys->end(), candidates->begin(), candidates->end(), std::back_inserter(both));
                keys = std::move(both);
            } else {
                sure = matcher.indexIsEnough() && !view.postings.isStale() && candidates->size() > checkedMatches;
                keys = std::move(candidates);
            }
        }
        if (!keys) {
            keys = view.listedTraces();
        }
        if (!sure)
            std::erase_if(*keys, [&](TraceKey key) {
                if (stop.stop_requested()) throwCancelled();
                return !matcher.matches(key);
            });
    }
    if (!keys && view.isCareful) {
        keys = view.listedTraces();
        const std::uint64_t listed = countListed(view);
        result.missing = listed > keys->size() ? listed - keys->size() : 0;
    }
    result.everyTrace = !keys;
    if (keys) result.keys = std::move(*keys);
    return result;
}

}  // namespace

Matches findMatches(CacheView& view, const SearchRequest& request, const std::stop_token& stop, const PartialMatches& partial) {
    if (!request.among) return findAmongAll(view, request, stop, partial);
    // What a scan has so far is not told: most of it may be none of them.
    Matches result = findAmongAll(view, request, stop, {});
    if (result.everyTrace) result.keys = view.listedTraces();
    result.everyTrace = false;
    std::sort(result.keys.begin(), result.keys.end());
    std::vector<TraceKey> both;
    std::set_intersection(result.keys.begin(), result.keys.end(), request.among->begin(), request.among->end(), std::back_inserter(both));
    result.keys = std::move(both);
    // Rows that cannot be read are not known to be among them.
    result.unread = result.unread || result.missing > 0;
    result.missing = 0;
    return result;
}

TracePage readPage(CacheView& view, Matches& matches, std::uint64_t offset, std::uint64_t limit, const std::stop_token& stop) {
    std::vector<TraceKey> walked;
    std::vector<std::int64_t> starts;
    const bool walk = !matches.sorted && canWalk(view, matches, offset, limit);
    if (walk) {
        walked = walkByStart(view, matches, static_cast<std::size_t>(offset + limit), starts, stop);
    } else if (!matches.sorted) {
        sortMatches(view, matches, stop);
    }
    const std::vector<TraceKey>& keys = walk ? walked : matches.keys;
    TracePage page;
    page.total = countOf(view, matches);
    page.match = matches.match;
    page.matchedSpan = matches.span;
    page.cacheDamaged = view.isCareful || matches.unread;
    const std::uint64_t known = keys.size() + matches.missing;
    if (offset >= known) return page;
    const std::uint64_t count = limit == 0 ? known - offset : std::min(limit, known - offset);
    for (std::uint64_t i = offset; i < offset + count; ++i) {
        if (stop.stop_requested()) throwCancelled();
        if (i >= keys.size()) {
            ++page.damaged;
            continue;
        }
        try {
            const TraceRow row = view.row(keys[static_cast<std::size_t>(i)]);
            if (walk && (row.startNs != starts[static_cast<std::size_t>(i)] || row.spans == 0)) throwIndexDamage();
            page.traces.push_back(view.summary(row));
        } catch (const Fault& fault) {
            if (fault.error.kind != ErrorKind::Damaged && fault.error.kind != ErrorKind::NotFound) throw;
            ++page.damaged;
        } catch (const SQLite::Exception& exception) {
            if (!view.isCareful || !isPageDamage(exception)) throw;
            ++page.damaged;
        }
    }
    return page;
}

}  // namespace fw::store
