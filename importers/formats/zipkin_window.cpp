// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_window.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr int maxTimeRounds = 16;
constexpr std::size_t leastSlots = 64;
/// So many records with one pair of ids are looked at; hostile input may have them all under one.
constexpr int maxTried = 64;
constexpr std::uint32_t maxJoined = 64;
constexpr std::uint16_t contentMarks = HasEvents | HasLinks | OpaqueIds | SharedSpan | TimeOutOfRange | ValueTooDeep;

std::optional<std::uint64_t> lineOf(std::uint64_t line) {
    return line > 0 ? std::optional(line) : std::nullopt;
}

bool isComplete(const SpanRecord& span) {
    return (span.marks & (NoStart | StartInferred | NoEnd)) == 0;
}

std::int64_t endOf(const SpanRecord& span) {
    std::int64_t end = 0;
    return __builtin_add_overflow(span.startNs, std::max<std::int64_t>(span.durationNs, 0), &end) ? INT64_MAX : end;
}

template <typename List>
void unite(List& into, const List& from) {
    for (const auto& item : from)
        if (std::find(into.begin(), into.end(), item) == into.end()) into.push_back(item);
}

void replaceEmpty(std::string& text, const std::string& other) {
    if (text.empty()) text = other;
}

/// Everything of both. Of two values under one key the later one counts, as everywhere.
std::string joinBodies(std::string_view one, std::string_view other) {
    SpanDetails details;
    SpanDetails more;
    static_cast<void>(body::readDetails(one, details));
    static_cast<void>(body::readDetails(other, more));
    unite(details.attributes, more.attributes);
    unite(details.events, more.events);
    unite(details.links, more.links);
    unite(details.warnings, more.warnings);
    for (std::string SpanDetails::*text : {&SpanDetails::traceIdText, &SpanDetails::spanIdText, &SpanDetails::parentIdText,
                                           &SpanDetails::traceState, &SpanDetails::statusMessage})
        replaceEmpty(details.*text, more.*text);
    details.droppedAttributes = std::max(details.droppedAttributes, more.droppedAttributes);
    details.droppedEvents = std::max(details.droppedEvents, more.droppedEvents);
    details.droppedLinks = std::max(details.droppedLinks, more.droppedLinks);
    details.flags |= more.flags;
    if (details.rawStart == 0) details.rawStart = more.rawStart;
    if (details.rawEnd == 0) details.rawEnd = more.rawEnd;
    std::string joined;
    body::appendDetails(joined, details);
    return joined;
}

std::string joinResources(std::string_view one, std::string_view other) {
    Resource resource;
    Resource more;
    static_cast<void>(body::readResource(one, resource));
    static_cast<void>(body::readResource(other, more));
    unite(resource.attributes, more.attributes);
    std::string joined;
    body::appendResource(joined, resource);
    return joined;
}

void joinTimes(SpanRecord& into, const SpanRecord& from) {
    const bool intoKnows = (into.marks & (NoStart | StartInferred)) == 0;
    const bool fromKnows = (from.marks & (NoStart | StartInferred)) == 0;
    const bool fromBetter =
        fromKnows != intoKnows ? fromKnows : (from.marks & NoStart) == 0 && ((into.marks & NoStart) != 0 || from.startNs < into.startNs);
    if (fromBetter) {
        into.startNs = from.startNs;
        into.marks = static_cast<std::uint16_t>((into.marks & ~(NoStart | StartInferred)) | (from.marks & (NoStart | StartInferred)));
    }
    if ((from.marks & NoEnd) != 0) return;
    if ((into.marks & NoEnd) != 0 || from.durationNs > into.durationNs) {
        into.durationNs = from.durationNs;
        into.marks = static_cast<std::uint16_t>((into.marks & ~(NoEnd | NegativeDuration)) | (from.marks & NegativeDuration));
    }
}

}  // namespace

std::size_t ZipkinWindow::KeyHash::operator()(const Key& key) const noexcept {
    std::uint64_t mixed = key.trace.hi ^ (key.trace.lo * 0x9e3779b97f4a7c15ULL) ^ (key.span.value * 0xbf58476d1ce4e5b9ULL);
    mixed = (mixed ^ (mixed >> 31)) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>(mixed ^ (mixed >> 29));
}

std::uint32_t ZipkinWindow::Generation::intern(StringTable& table, std::string_view text) {
    constexpr std::size_t entryBytes = 96;
    const std::size_t before = table.size();
    const std::uint32_t number = table.intern(text);
    if (table.size() > before) tableBytes += text.size() + entryBytes;
    return number;
}

std::size_t ZipkinWindow::slotOf(TraceId trace, SpanId span) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = KeyHash()({trace, span}) & mask;
    while (m_slots[slot] != 0) {
        const SpanRecord& there = heldAt(m_slots[slot]).record;
        if (there.traceId == trace && there.spanId == span) break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

/// Forgets what is no longer held, and makes room for `spans`.
void ZipkinWindow::rebuildSlots(std::size_t spans) {
    m_slots.assign(std::bit_ceil(std::max(leastSlots, spans * 2)), 0);
    m_used = 0;
    for (const Generation* generation : {&m_old, &m_young})
        for (std::size_t i = 0; i < generation->spans.size(); ++i) {
            const SpanRecord& record = generation->spans[i].record;
            if ((record.marks & (NoTraceId | NoSpanId)) != 0) continue;
            std::uint64_t& slot = m_slots[slotOf(record.traceId, record.spanId)];
            m_used += slot == 0 ? 1 : 0;
            slot = generation->first + i;
        }
}

ZipkinWindow::Held& ZipkinWindow::heldAt(std::uint64_t number) {
    Generation& generation = generationOf(number);
    return generation.spans[static_cast<std::size_t>(number - generation.first)];
}

bool ZipkinWindow::sameSpan(const Held& held, const Generation& in, const ZipkinSpan& span) const {
    const SpanRecord& one = held.record;
    const SpanRecord& other = span.record;
    const auto agree = [](std::string_view a, std::string_view b) { return a.empty() || b.empty() || a == b; };
    if (held.hasKind && span.hasKind && one.kind != other.kind) return false;
    // Late tags come without kind and service; they are of whichever side their service says.
    if (held.hasKind && span.hasKind && ((one.marks ^ other.marks) & SharedSpan) != 0) return false;
    if (!agree(in.data.names.at(held.service), span.service) || !agree(in.data.names.at(held.address), span.address)) return false;
    if (!one.parentId.isNull() && !other.parentId.isNull() && one.parentId != other.parentId) return false;
    const bool starts = ((one.marks | other.marks) & (NoStart | StartInferred)) == 0;
    if (starts && one.startNs != other.startNs && ((one.marks ^ other.marks) & NoEnd) == 0) return false;
    // Joining reads and writes the whole body: many small records must not do that to one large one for ever.
    if (held.joined >= maxJoined && in.data.body(one) != span.body) return false;
    const bool names = agree(in.data.names.at(one.name), span.name);
    return names || !isComplete(one) || !isComplete(other);
}

bool ZipkinWindow::add(const ZipkinSpan& span, const JsonPlace& place, BatchOutput& out) {
    if ((span.record.marks & (NoTraceId | NoSpanId)) != 0) {
        hold(span, place, 0);
    } else {
        if (m_used * 2 >= m_slots.size()) rebuildSlots(m_used * 2);
        const std::size_t slot = slotOf(span.record.traceId, span.record.spanId);
        const std::uint64_t before = m_slots[slot];
        std::uint64_t at = before;
        for (int tried = 0; at >= m_old.first && at != 0; at = heldAt(at).before) {
            if (++tried > maxTried) break;
            if (!sameSpan(heldAt(at), generationOf(at), span)) continue;
            join(at, span);
            ImportIssue issue = makeIssue(IssueCode::JoinedRecords, {}, place.offset, lineOf(place.line));
            if (place.line > 0) issue.column = place.column;
            out.report(std::move(issue));
            // What was joined is written anew: also that memory is bounded.
            const bool grown = std::max(m_old.memory(), m_young.memory()) > 2 * generationBytes;
            return grown ? rotate(out) : out.handOverIfFull();
        }
        m_used += before == 0 ? 1 : 0;
        m_slots[slot] = m_young.first + m_young.spans.size();
        hold(span, place, before);
    }
    const bool full = m_young.memory() >= generationBytes;
    return full ? rotate(out) : out.handOverIfFull();
}

bool ZipkinWindow::rotate(BatchOutput& out) {
    if (!handOver(m_old, out)) return false;
    const std::uint64_t next = m_young.first + m_young.spans.size();
    m_old = std::exchange(m_young, Generation());
    m_young.first = next;
    rebuildSlots(m_old.spans.size() * 2);
    return true;
}

void ZipkinWindow::hold(const ZipkinSpan& span, const JsonPlace& place, std::uint64_t before) {
    SpanBatch& data = m_young.data;
    Held held;
    held.record = span.record;
    held.record.bodyOffset = data.bytes.size();
    held.record.bodySize = static_cast<std::uint32_t>(span.body.size());
    data.bytes += span.body;
    held.record.name = m_young.intern(data.names, span.name);
    // Spans of one process come together: comparing is cheaper than looking up.
    const Held* last = m_young.spans.empty() ? nullptr : &m_young.spans.back();
    const bool sameResource = last != nullptr && data.resources.at(last->record.resource) == span.resource;
    held.record.resource = sameResource ? last->record.resource : m_young.intern(data.resources, span.resource);
    held.record.scope = m_young.intern(data.scopes, span.scope);
    const auto number = [&](const std::string& text, std::uint32_t Held::*member) {
        return last != nullptr && data.names.at(last->*member) == text ? last->*member : m_young.intern(data.names, text);
    };
    held.service = number(span.service, &Held::service);
    held.address = number(span.address, &Held::address);
    held.hasKind = span.hasKind;
    held.offset = place.offset;
    held.line = place.line;
    held.before = before;
    m_young.spans.push_back(held);
}

void ZipkinWindow::join(std::uint64_t number, const ZipkinSpan& span) {
    Generation& in = generationOf(number);
    Held& held = heldAt(number);
    SpanRecord& record = held.record;
    SpanBatch& data = in.data;
    const bool better = !isComplete(record) && isComplete(span.record);
    if (data.names.at(record.name).empty() || (better && !span.name.empty())) record.name = in.intern(data.names, span.name);
    if (data.names.at(held.service).empty()) held.service = in.intern(data.names, span.service);
    if (data.names.at(held.address).empty()) held.address = in.intern(data.names, span.address);
    if (data.resources.at(record.resource) != span.resource)
        record.resource = in.intern(data.resources, joinResources(data.resources.at(record.resource), span.resource));
    if (data.scopes.at(record.scope).empty()) record.scope = in.intern(data.scopes, span.scope);
    if (const std::string_view own = data.body(record); own != span.body) {
        ++held.joined;
        const std::string joined = joinBodies(own, span.body);
        record.bodyOffset = data.bytes.size();
        record.bodySize = static_cast<std::uint32_t>(joined.size());
        data.bytes += joined;
    }
    if (!held.hasKind) record.kind = span.record.kind;
    held.hasKind = held.hasKind || span.hasKind;
    if (record.parentId.isNull()) record.parentId = span.record.parentId;
    if (span.record.status == StatusCode::Error || record.status == StatusCode::Unset) record.status = span.record.status;
    joinTimes(record, span.record);
    record.marks = static_cast<std::uint16_t>(record.marks | (span.record.marks & contentMarks));
}

void ZipkinWindow::noteBelow(Relatives& relatives, const SpanRecord& span) {
    if ((span.marks & NoStart) != 0) return;
    const auto widen = [&](SpanId above) {
        const auto found = relatives.find({span.traceId, above});
        if (found == relatives.end()) return;
        found->second.start = std::min(found->second.start, span.startNs);
        found->second.end = std::max(found->second.end, endOf(span));
    };
    widen(span.parentId);
    // A server's half hangs below the client's of the same id.
    if ((span.marks & SharedSpan) != 0) widen(span.spanId);
}

/// Children that lack times themselves come first to theirs, so a few rounds are needed; more than that are not worth it.
void ZipkinWindow::completeTimes(Generation& generation) {
    std::vector<SpanRecord*> open;
    Relatives relatives;
    for (Held& held : generation.spans) {
        if ((held.record.marks & (NoStart | NoEnd)) == 0) continue;
        open.push_back(&held.record);
        relatives.try_emplace({held.record.traceId, held.record.spanId});
    }
    if (open.empty()) return;
    for (const Generation* from : {&m_old, &m_young})
        for (const Held& held : from->spans) noteBelow(relatives, held.record);
    bool changed = true;
    for (int round = 0; changed && round < maxTimeRounds; ++round) {
        changed = false;
        for (SpanRecord* span : open) {
            const Below& below = relatives.at({span->traceId, span->spanId});
            const bool server = (span->marks & SharedSpan) != 0;
            bool moved = false;
            if ((span->marks & NoStart) != 0) {
                std::int64_t start = below.start;
                const std::uint64_t parent = latestOf(span->traceId, server ? span->spanId : span->parentId);
                if (start == INT64_MAX && parent >= m_old.first && parent != 0) {
                    const SpanRecord& above = heldAt(parent).record;
                    if ((above.marks & NoStart) == 0) start = above.startNs;
                }
                if (start == INT64_MAX) continue;
                span->startNs = start;
                span->marks = static_cast<std::uint16_t>((span->marks & ~NoStart) | StartInferred);
                moved = true;
            }
            std::int64_t length = 0;
            if ((span->marks & NoEnd) != 0 && below.end > span->startNs && !__builtin_sub_overflow(below.end, span->startNs, &length) &&
                length > span->durationNs) {
                span->durationNs = length;
                moved = true;
            }
            if (moved) noteBelow(relatives, *span);
            changed = changed || moved;
        }
    }
}

bool ZipkinWindow::handOver(Generation& generation, BatchOutput& out) {
    for (const Held& held : generation.spans) {
        const char* missing = (held.record.marks & (NoStart | StartInferred)) != 0 ? "timestamp is missing"
                              : (held.record.marks & NoEnd) != 0                   ? "duration is missing"
                                                                                   : nullptr;
        if (missing != nullptr) out.report(makeIssue(IssueCode::BadTime, missing, held.offset, lineOf(held.line)));
    }
    completeTimes(generation);
    const SpanBatch& data = generation.data;
    std::vector<Numbers> names(data.names.size());
    std::vector<Numbers> resources(data.resources.size());
    std::vector<Numbers> scopes(data.scopes.size());
    ++m_batch;
    const auto numberIn = [this](std::vector<Numbers>& known, StringTable& table, const StringTable& from, std::uint32_t number) {
        Numbers& entry = known[number];
        if (entry.batch != m_batch) entry = {m_batch, table.intern(from.at(number))};
        return entry.number;
    };
    for (const Held& held : generation.spans) {
        SpanBatch& batch = out.batch();
        if (batch.spans.empty()) ++m_batch;
        SpanRecord record = held.record;
        record.bodyOffset = batch.bytes.size();
        batch.bytes += data.body(held.record);
        record.name = numberIn(names, batch.names, data.names, held.record.name);
        record.resource = numberIn(resources, batch.resources, data.resources, held.record.resource);
        record.scope = numberIn(scopes, batch.scopes, data.scopes, held.record.scope);
        // A span without a kind is local: zipkin2-api.yaml.
        if (record.kind == SpanKind::Unspecified && !held.hasKind) record.kind = SpanKind::Internal;
        batch.spans.push_back(record);
        if (!out.handOverIfFull()) return false;
    }
    const std::uint64_t next = generation.first + generation.spans.size();
    generation = Generation();
    generation.first = next;
    return true;
}

bool ZipkinWindow::flush(BatchOutput& out) {
    if (m_old.spans.empty() && m_young.spans.empty()) return true;
    if (!m_old.spans.empty()) {
        // Children of the younger ones may be among the older.
        completeTimes(m_young);
        if (!handOver(m_old, out)) return false;
        rebuildSlots(m_young.spans.size());
    }
    if (!handOver(m_young, out)) return false;
    m_old.first = m_young.first;
    rebuildSlots(0);
    return true;
}

}  // namespace fw::formats
