// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text_search.h"

#include <algorithm>
#include <array>

#include "model/core/characters.h"
#include "model/core/span_body.h"
#include "model/store/condition_matcher.h"
#include "model/store/frame_index.h"

namespace fw::store {
namespace {

constexpr std::size_t leastIdPrefix = 4;
constexpr std::size_t traceDigits = 32;
constexpr std::size_t spanDigits = 16;
/// Fewer digits would hit some span by chance in any larger cache, and words such as "face".
constexpr std::size_t leastSpanIdPrefix = 6;
constexpr std::size_t longestIdText = 256;
constexpr std::size_t mostNameLookups = 256;

std::vector<TraceKey> keysOf(SQLite::Statement& select) {
    std::vector<TraceKey> keys;
    const ResetGuard reset(select);
    while (select.executeStep()) keys.push_back(select.getColumn(0).getInt64());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// The listed ones among these traces; an id that was joined to another trace stands for that one.
std::vector<TraceKey> listedOf(CacheView& view, const std::vector<TraceKey>& keys) {
    SQLite::Statement spans(view.database, "SELECT spans FROM trace WHERE key = ?");
    std::vector<TraceKey> listed;
    for (const TraceKey key : keys) {
        const ResetGuard reset(spans);
        spans.bind(1, std::int64_t{key});
        if (!spans.executeStep()) continue;
        if (spans.getColumn(0).getInt64() > 0) {
            listed.push_back(key);
        } else if (const std::optional<TraceRow> row = view.rows.byKey(key); row && row->joinedInto != 0) {
            if (const std::optional<TraceRow> whole = view.rows.byKey(row->joinedInto); whole && whole->spans > 0)
                listed.push_back(whole->key);
        }
    }
    std::sort(listed.begin(), listed.end());
    listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
    return listed;
}

std::vector<TraceKey> inRange(CacheView& view, const char* what, const char* column, const std::string& from, const std::string& to) {
    const std::string range = std::string(what) + column + " >= ?" + (to.empty() ? "" : std::string(" AND ") + column + " < ?");
    SQLite::Statement select(view.database, range);
    bindBlob(select, 1, from);
    if (!to.empty()) bindBlob(select, 2, to);
    return keysOf(select);
}

std::vector<TraceKey> byTraceId(CacheView& view, std::string_view text) {
    const ParsedTraceId parsed = parseTraceId(text);
    // An id that was hashed means the text it was made from; digits mean the number in any spelling.
    const bool null = parsed.id.isNull() && text.size() != traceDigits;
    std::vector<TraceKey> keys;
    if (!null) {
        SQLite::Statement select(view.database, "SELECT key FROM trace WHERE tid = ?");
        const std::string id = idBytes(parsed.id);
        bindBlob(select, 1, id);
        keys = listedOf(view, keysOf(select));
    }
    if (keys.empty()) {
        SQLite::Statement select(view.database, "SELECT key FROM trace WHERE id_text = ?");
        bindBlob(select, 1, text);
        keys = listedOf(view, keysOf(select));
    }
    return keys;
}

/// Hexadecimal digits of an id prefix, dashes of a UUID left out; empty where the text is none.
std::string prefixDigits(std::string_view text) {
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = text[i] == '-';
        if (dash && i != 8 && i != 13 && i != 18 && i != 23) return {};
        if (!dash) digits += text[i];
    }
    return isHex(digits) && digits.size() <= traceDigits ? lowered(digits) : std::string();
}

std::string bytesOfDigits(std::string digits, char fill) {
    digits.resize(traceDigits, fill);
    return idBytes(parseTraceId(digits).id);
}

std::vector<TraceKey> byTraceIdPrefix(CacheView& view, std::string_view text) {
    if (text.size() < leastIdPrefix) return {};
    std::vector<TraceKey> keys =
        inRange(view, "SELECT key FROM trace WHERE id_text IS NOT NULL AND ", "id_text", std::string(text), afterPrefix(text));
    const std::string digits = prefixDigits(text);
    if (digits.size() >= leastIdPrefix) {
        SQLite::Statement select(view.database, "SELECT key FROM trace WHERE tid >= ? AND tid <= ?");
        const std::string from = bytesOfDigits(digits, '0');
        const std::string to = bytesOfDigits(digits, 'f');
        bindBlob(select, 1, from);
        bindBlob(select, 2, to);
        const std::vector<TraceKey> byDigits = keysOf(select);
        keys.insert(keys.end(), byDigits.begin(), byDigits.end());
    }
    return listedOf(view, keys);
}

/// The original text of a span's id; empty where the id prints as it.
std::string spanText(CacheView& view, const ChunkHead& head, std::size_t span) {
    if ((head.column(SpanColumn::Marks).at(span) & OpaqueIds) == 0) return {};
    const auto bodies = view.spans.bodies(head);
    wire::Reader reader(bodyOf(head, *bodies, span));
    wire::Field field;
    while (reader.next(field))
        if (field.id == body::SpanIdTextField) return std::string(field.bytes);
    return {};
}

/// Record `index` of a chunk.
struct Place {
    std::int64_t chunk = 0;
    std::uint32_t index = 0;
    SpanId id;
};

/// Spans whose id lies between `least` and `most` and is `wanted`.
template <typename Wanted>
std::vector<Place> placesOfIds(CacheView& view, std::uint64_t least, std::uint64_t most, Wanted wanted, const std::stop_token& stop) {
    std::vector<Place> places;
    std::vector<std::uint64_t> column;
    view.spans.visitHeads(
        [&](const ChunkHead& head) {
            column.resize(head.records);
            head.column(SpanColumn::SpanId).copy(0, head.records, column.data());
            for (std::uint32_t i = 0; i < head.records; ++i)
                if (column[i] >= least && column[i] <= most && wanted(head, i)) places.push_back({head.id, i, SpanId{column[i]}});
        },
        stop);
    return places;
}

/// The traces that own these records, ascending.
std::vector<TraceKey> ownersOf(CacheView& view, const std::vector<Place>& places, const std::stop_token& stop) {
    std::vector<TraceKey> traces;
    if (places.empty()) return traces;
    view.rows.visitAll([&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        const bool holds = row.spans > 0 && std::any_of(row.parts.begin(), row.parts.end(), [&](const Part& part) {
                               const auto from =
                                   std::lower_bound(places.begin(), places.end(), part, [](const Place& place, const Part& at) {
                                       return place.chunk != at.chunk ? place.chunk < at.chunk : place.index < at.first;
                                   });
                               return from != places.end() && from->chunk == part.chunk && from->index - part.first < part.count;
                           });
        if (holds) traces.push_back(row.key);
    });
    std::sort(traces.begin(), traces.end());
    return traces;
}

void bySpanId(CacheView& view, std::string_view text, const std::stop_token& stop, TextHits& hits) {
    const ParsedSpanId parsed = parseSpanId(text);
    if (parsed.id.isNull() || text.size() > longestIdText) return;
    const bool hashed = !isHex(text) || text.size() > spanDigits;
    const auto wanted = [&](const ChunkHead& head, std::uint32_t i) {
        // A hashed id is shared by accident only; its text decides.
        return !hashed || spanText(view, head, i) == text;
    };
    hits.traces = ownersOf(view, placesOfIds(view, parsed.id.value, parsed.id.value, wanted, stop), stop);
    if (!hits.traces.empty()) hits.span = parsed.id;
}

void bySpanIdPrefix(CacheView& view, std::string_view text, const std::stop_token& stop, TextHits& hits) {
    if (text.size() < leastSpanIdPrefix || text.size() >= spanDigits || !isHex(text)) return;
    const auto filled = [&](char fill) {
        std::string digits = lowered(text);
        digits.resize(spanDigits, fill);
        return parseSpanId(digits).id.value;
    };
    // The text may also be that of the trace's id or the parent's only.
    const auto hasDigits = [&view](const ChunkHead& head, std::uint32_t i) { return spanText(view, head, i).empty(); };
    const std::vector<Place> places = placesOfIds(view, filled('0'), filled('f'), hasDigits, stop);
    hits.traces = ownersOf(view, places, stop);
    if (places.size() == 1) hits.span = places.front().id;
}

/// Traces with a span of one of these names: candidates from the index, checked in the columns.
std::vector<TraceKey> tracesWithNames(CacheView& view, const std::vector<std::uint32_t>& names, const std::stop_token& stop) {
    std::optional<std::vector<TraceKey>> candidates;
    if (names.size() <= mostNameLookups) {
        candidates.emplace();
        for (const std::uint32_t name : names) {
            const auto found = view.postings.find(pseudoHash(PseudoKey::Name, name));
            if (!found) {
                candidates.reset();
                break;
            }
            candidates->insert(candidates->end(), found->begin(), found->end());
        }
    }
    if (!candidates) {
        candidates = view.listedTraces();
    }
    std::sort(candidates->begin(), candidates->end());
    candidates->erase(std::unique(candidates->begin(), candidates->end()), candidates->end());
    std::vector<TraceKey> traces;
    for (const TraceKey key : *candidates) {
        if (stop.stop_requested()) throwCancelled();
        try {
            const std::optional<TraceRow> row = view.rows.byKey(key);
            if (!row) continue;
            const bool holds = std::any_of(row->parts.begin(), row->parts.end(), [&](const Part& part) {
                const auto head = view.spans.head(part.chunk);
                checkPart(*head, part);
                for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i)
                    if (std::binary_search(names.begin(), names.end(), static_cast<std::uint32_t>(head->column(SpanColumn::Name).at(i))))
                        return true;
                return false;
            });
            if (holds) traces.push_back(key);
        } catch (const Fault& fault) {
            if (fault.error.kind != ErrorKind::Damaged) throw;
            view.noteLoss();
        }
    }
    return traces;
}

std::vector<TraceKey> byName(CacheView& view, std::string_view text, const std::stop_token& stop) {
    view.dict.loadAll(DictKind::Name);
    std::vector<std::uint32_t> exact;
    std::vector<std::uint32_t> part;
    const std::string wanted = lowered(text);
    for (std::uint32_t id = 0; id < view.dict.size(DictKind::Name); ++id) {
        const std::string& name = view.dict.name(id);
        if (name == text) exact.push_back(id);
        if (lowered(name).find(wanted) != std::string::npos) part.push_back(id);
    }
    if (part.empty()) return {};
    return tracesWithNames(view, exact.empty() ? part : exact, stop);
}

/// What the indexes of ids and frame ids say, read from the traces themselves.
bool findInRows(CacheView& view, std::string_view text, TextHits& hits) {
    const ParsedTraceId parsed = parseTraceId(text);
    const bool null = parsed.id.isNull() && text.size() != traceDigits;
    const std::string digits = text.size() < leastIdPrefix ? std::string() : prefixDigits(text);
    const bool hasDigits = digits.size() >= leastIdPrefix;
    const std::string from = hasDigits ? bytesOfDigits(digits, '0') : std::string();
    const std::string to = hasDigits ? bytesOfDigits(digits, 'f') : std::string();
    const std::string frameKey = frameKeyOf(view.strict);
    constexpr std::array<TextMatch, 5> ranks = {TextMatch::TraceIdExact, TextMatch::TraceIdExact, TextMatch::TraceIdPrefix,
                                                TextMatch::FrameId, TextMatch::FrameIdPrefix};
    std::array<std::vector<TraceKey>, ranks.size()> found;
    view.rows.visitAll([&](const TraceRow& row) {
        const TraceKey key = row.joinedInto != 0 ? row.joinedInto : row.key;
        if (row.spans == 0 && row.joinedInto == 0) return;
        if (!null && row.id == parsed.id) found[0].push_back(key);
        if (!row.idText.empty() && row.idText == text) found[1].push_back(key);
        const std::string bytes = idBytes(row.id);
        const bool byText = text.size() >= leastIdPrefix && row.idText.starts_with(text);
        if (byText || (hasDigits && bytes >= from && bytes <= to)) found[2].push_back(key);
        const std::vector<std::string> frames = row.moreFrameIds ? framesOf(row, view.spans, frameKey) : row.frameIds;
        if (std::binary_search(frames.begin(), frames.end(), text)) found[3].push_back(row.key);
        if (std::any_of(frames.begin(), frames.end(), [&](const std::string& frame) { return frame.starts_with(text); }))
            found[4].push_back(row.key);
    });
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (found[i].empty()) continue;
        hits.match = ranks[i];
        hits.traces = std::move(found[i]);
        std::sort(hits.traces.begin(), hits.traces.end());
        hits.traces.erase(std::unique(hits.traces.begin(), hits.traces.end()), hits.traces.end());
        return true;
    }
    return false;
}

/// The same by the indexes.
bool findInIndexes(CacheView& view, std::string_view text, TextHits& hits) {
    const auto took = [&hits](TextMatch match, std::vector<TraceKey> traces) {
        if (traces.empty()) return false;
        hits.match = match;
        hits.traces = std::move(traces);
        return true;
    };
    if (took(TextMatch::TraceIdExact, byTraceId(view, text))) return true;
    if (took(TextMatch::TraceIdPrefix, byTraceIdPrefix(view, text))) return true;
    SQLite::Statement frame(view.database, "SELECT trace FROM frame WHERE value = ?");
    bindBlob(frame, 1, text);
    return took(TextMatch::FrameId, keysOf(frame)) ||
           took(TextMatch::FrameIdPrefix, inRange(view, "SELECT trace FROM frame WHERE ", "value", std::string(text), afterPrefix(text)));
}

}  // namespace

std::string afterPrefix(std::string_view prefix) {
    std::string after(prefix);
    while (!after.empty() && after.back() == '\xff') after.pop_back();
    if (!after.empty()) ++after.back();
    return after;
}

TextHits findName(CacheView& view, std::string_view text, const std::stop_token& stop) {
    TextHits hits;
    hits.traces = byName(view, text, stop);
    if (!hits.traces.empty()) hits.match = TextMatch::Name;
    return hits;
}

TextHits findText(CacheView& view, std::string_view text, const std::stop_token& stop) {
    TextHits hits;
    if (view.isCareful ? findInRows(view, text, hits) : findInIndexes(view, text, hits)) return hits;
    bySpanId(view, text, stop, hits);
    if (!hits.traces.empty()) {
        hits.match = TextMatch::SpanIdExact;
        return hits;
    }
    hits.traces = byName(view, text, stop);
    if (!hits.traces.empty()) {
        hits.match = TextMatch::Name;
        return hits;
    }
    bySpanIdPrefix(view, text, stop, hits);
    if (!hits.traces.empty()) hits.match = TextMatch::SpanIdPrefix;
    return hits;
}

}  // namespace fw::store
