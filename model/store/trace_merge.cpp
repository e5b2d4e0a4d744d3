// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_merge.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "model/store/open_ends.h"
#include "model/store/span_copies.h"
#include "model/store/span_states.h"

namespace fw::store {
namespace {

constexpr std::size_t leastSlots = 64;
/// Spans of one id whose contents are looked through for another state of a new one; beyond, both are kept.
constexpr int mostStates = 16;

constexpr std::uint32_t noParent = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t missingParent = noParent - 1;

/// As in model/analysis/shared_ids.
bool isServer(const SpanColumns& span) {
    return (span.marks & SharedSpan) != 0 || span.kind == static_cast<std::uint8_t>(SpanKind::Server);
}

std::int64_t endOf(const SpanColumns& span) {
    std::int64_t end = 0;
    return __builtin_add_overflow(span.startNs, std::max<std::int64_t>(span.durationNs, 0), &end) ? std::numeric_limits<std::int64_t>::max()
                                                                                                  : end;
}

constexpr std::int64_t oneYear = 365LL * 24 * 3600 * 1'000'000'000;

/// Spans without a start must not stretch the trace to 1970, nor those beyond the range of times to 2262.
bool isTimeless(const SpanColumns& span) {
    return (span.marks & (NoStart | TimeOutOfRange)) != 0;
}

/// Spans more than a year away from the middle one are clock faults and do not stretch the trace, as on the axis of the window
/// (extentOf in analysis/trace_analysis.cpp). Gives the earliest and the latest start that counts.
std::pair<std::int64_t, std::int64_t> boundToYear(const std::vector<SpanColumns>& spans, std::int64_t& start, std::int64_t& end) {
    std::vector<std::int64_t> starts;
    starts.reserve(spans.size());
    for (const SpanColumns& span : spans)
        if (!isTimeless(span)) starts.push_back(span.startNs);
    const auto middle = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::nth_element(starts.begin(), middle, starts.end());
    const std::int64_t low = *middle < INT64_MIN + oneYear ? INT64_MIN : *middle - oneYear;
    const std::int64_t high = *middle > INT64_MAX - oneYear ? INT64_MAX : *middle + oneYear;
    start = INT64_MAX;
    end = INT64_MIN;
    for (const SpanColumns& span : spans) {
        if (isTimeless(span) || span.startNs < low || span.startNs > high) continue;
        start = std::min(start, span.startNs);
        end = std::max(end, std::min(endOf(span), high));
    }
    return {low, high};
}

/// Which ids came in other spellings the bodies tell.
bool sameColumns(SpanColumns one, SpanColumns other) {
    constexpr std::uint16_t content = 0xffff & ~(DuplicateId | OpaqueIds);
    one.marks &= content;
    other.marks &= content;
    return one == other;
}

/// Empty, with room for `count`: what a large trace needs is asked for once, and what was too small is given back before.
template <typename T>
void makeRoom(std::vector<T>& values, std::size_t count) {
    values.clear();
    if (values.capacity() >= count) return;
    std::vector<T>().swap(values);
    values.reserve(count);
}

/// What columns decide of the rules by which one record takes the place of another one.
bool mayHold(const SpanColumns& whole, const SpanColumns& part) {
    return columnsHoldSample(whole, part) || columnsHoldCopy(whole, part) || columnsMayBegin(whole, part);
}

bool clientAndServer(const SpanColumns& one, const SpanColumns& other) {
    constexpr auto client = static_cast<std::uint8_t>(SpanKind::Client);
    constexpr auto server = static_cast<std::uint8_t>(SpanKind::Server);
    // A writer that marks its spans as shared means to use the id again, also for several receivers of one message.
    if (((one.marks | other.marks) & SharedSpan) != 0) return true;
    return (one.kind == client && other.kind == server) || (one.kind == server && other.kind == client);
}

}  // namespace

void TraceMerge::begin(std::size_t expectedSpans) {
    makeRoom(m_spans, expectedSpans);
    makeRoom(m_previous, expectedSpans);
    m_replaced.clear();
    m_repeated = false;
    const std::size_t wanted = std::max(leastSlots, std::bit_ceil(expectedSpans * 2));
    if (m_slots.size() < wanted) m_slots.resize(wanted);
    // A small trace uses the front of a large table: old entries are told by their epoch.
    m_mask = wanted - 1;
    if (++m_epoch == 0) {
        std::fill(m_slots.begin(), m_slots.end(), Slot{});
        m_epoch = 1;
    }
}

std::size_t TraceMerge::find(std::uint64_t id) const {
    std::uint64_t mixed = id * 0x9e3779b97f4a7c15ULL;
    mixed ^= mixed >> 32U;
    std::size_t slot = static_cast<std::size_t>(mixed) & m_mask;
    while (m_slots[slot].epoch == m_epoch && m_spans[m_slots[slot].last].id != id) slot = (slot + 1) & m_mask;
    return slot;
}

void TraceMerge::insert(const SpanColumns& span) {
    const auto position = static_cast<std::uint32_t>(m_spans.size());
    const std::size_t slot = find(span.id);
    const bool repeats = m_slots[slot].epoch == m_epoch;
    m_repeated = m_repeated || repeats;
    m_previous.push_back(repeats ? m_slots[slot].last : position);
    m_slots[slot] = {m_epoch, position};
    m_spans.push_back(span);
}

void TraceMerge::addKnown(const SpanColumns& span) {
    insert(span);
}

TraceMerge::Answer TraceMerge::add(SpanColumns& span, SpanComparison& comparison) {
    const std::size_t slot = find(span.id);
    Answer answer{Outcome::Added, m_spans.size(), false};
    if (m_slots[slot].epoch == m_epoch) {
        const std::uint32_t last = m_slots[slot].last;
        bool splitCall = false;
        for (std::uint32_t at = last;; at = m_previous[at]) {
            if (sameColumns(m_spans[at], span) && comparison.sameBody(at)) return {Outcome::Duplicate, at, true};
            splitCall |= clientAndServer(m_spans[at], span);
            if (m_previous[at] == at) break;
        }
        if (takeState(span, last, comparison, answer)) return answer;
        // A key made from the content is shared by accident only.
        if ((span.marks & NoSpanId) == 0) {
            span.marks = static_cast<std::uint16_t>(span.marks | DuplicateId);
            if (!splitCall) answer.outcome = Outcome::Conflict;
        }
    }
    insert(span);
    return answer;
}

bool TraceMerge::takeState(SpanColumns& span, std::uint32_t last, SpanComparison& comparison, Answer& answer) {
    bool found = false;
    int looked = 0;
    for (std::uint32_t at = last; looked < mostStates; at = m_previous[at]) {
        const bool earlier = mayHold(m_spans[at], span);
        const bool later = !found && mayHold(span, m_spans[at]);
        if (earlier || later) ++looked;
        if (earlier && comparison.isHeldBy(at)) {
            answer = {Outcome::Duplicate, at, false};
            return true;
        }
        if (later && comparison.holds(at)) {
            answer = {Outcome::Replaced, at, false};
            found = true;
        }
        if (m_previous[at] == at) break;
    }
    if (!found) return false;
    SpanColumns& place = m_spans[answer.position];
    m_replaced.try_emplace(answer.position, place);
    span.marks = static_cast<std::uint16_t>(span.marks | (place.marks & DuplicateId));
    place = span;
    return true;
}

void TraceMerge::summarise(TraceRow& row, const Dictionary& dictionary) {
    std::int64_t start = std::numeric_limits<std::int64_t>::max();
    std::int64_t end = std::numeric_limits<std::int64_t>::min();
    const SpanColumns* root = nullptr;
    const SpanColumns* earliest = nullptr;
    const auto before = [&](const SpanColumns& one, const SpanColumns* other) {
        if (other == nullptr) return true;
        const bool oneTimeless = isTimeless(one);
        const bool otherTimeless = isTimeless(*other);
        return oneTimeless != otherTimeless ? otherTimeless : one.startNs < other->startNs;
    };
    row.spans = m_spans.size();
    row.errors = 0;
    row.services.clear();
    m_missing.clear();
    m_parents.resize(m_spans.size());
    std::uint32_t* parent = m_parents.data();
    std::uint32_t lastService = std::numeric_limits<std::uint32_t>::max();
    for (const SpanColumns& span : m_spans) {
        if (!isTimeless(span)) {
            start = std::min(start, span.startNs);
            end = std::max(end, endOf(span));
        }
        if (span.status == static_cast<std::uint8_t>(StatusCode::Error)) ++row.errors;
        if (before(span, earliest)) earliest = &span;
        if (span.parent == 0) {
            *parent = noParent;
            if (before(span, root)) root = &span;
        } else if (const Slot& slot = m_slots[find(span.parent)]; slot.epoch == m_epoch) {
            *parent = slot.last;
        } else {
            *parent = missingParent;
            m_missing.push_back(span.parent);
        }
        ++parent;
        const std::uint32_t service = dictionary.serviceOf(span.resource);
        if (service != lastService) {
            const auto at = std::lower_bound(row.services.begin(), row.services.end(), service);
            if (at == row.services.end() || *at != service) row.services.insert(at, service);
            lastService = service;
        }
    }
    if (earliest == nullptr) return;
    const bool timed = start <= end;
    if (!timed) start = end = 0;
    m_starts = {INT64_MIN, INT64_MAX};
    if (timed && (__builtin_sub_overflow(end, start, &row.durationNs) || row.durationNs > oneYear))
        m_starts = boundToYear(m_spans, start, end);
    row.startNs = start;
    if (__builtin_sub_overflow(end, start, &row.durationNs)) row.durationNs = std::numeric_limits<std::int64_t>::max();
    std::sort(m_missing.begin(), m_missing.end());
    row.missingParents = static_cast<std::uint64_t>(std::unique(m_missing.begin(), m_missing.end()) - m_missing.begin());
    if (root == nullptr) {
        row.completeness = Completeness::ContextLost;
        root = earliest;
    } else {
        row.completeness = (root->marks & NoEnd) != 0 ? Completeness::RootOpen
                           : row.missingParents == 0  ? Completeness::Complete
                                                      : Completeness::ParentMissing;
    }
    row.rootName = root->name;
    row.rootService = dictionary.serviceOf(root->resource);
}

TraceRepairs TraceMerge::repairs() {
    TraceRepairs repairs;
    if (m_repeated) findSharers();
    bool up = false;    // a parent that came before its child
    bool down = false;  // and one that came after it: without both there is no cycle
    for (std::uint32_t i = 0; i < m_spans.size(); ++i) {
        const SpanColumns& span = m_spans[i];
        if (!isTimeless(span) && (span.startNs < m_starts.first || span.startNs > m_starts.second)) repairs.add(RepairKind::FarTime, i);
        const Sharers* const own = m_repeated ? sharersOf(span.id) : nullptr;
        if (own != nullptr && (span.marks & NoSpanId) == 0) {
            if (own->isCall && isServer(span)) {
                repairs.add(RepairKind::SharedId, i);
                up = down = true;
                continue;
            }
            if (own->isCall ? i != own->client : i != own->first)
                repairs.add(own->isMarked && !own->isCall ? RepairKind::SharedId : RepairKind::RepeatedId, i);
        }
        const std::uint32_t parent = m_parents[i];
        if (parent == noParent) continue;
        if (parent == missingParent) {
            repairs.add(RepairKind::Orphan, i);
        } else if (above(i) == i) {
            repairs.add(RepairKind::OwnParent, i);
        } else {
            up = up || parent < i || own != nullptr;
            down = down || parent > i || own != nullptr;
        }
    }
    if (up && down) findCycles(repairs);
    return repairs;
}

void TraceMerge::findSharers() {
    m_sharers.clear();
    for (std::uint32_t i = 0; i < m_spans.size(); ++i) {
        if (m_previous[i] == i) continue;
        const auto [at, isNew] = m_sharers.try_emplace(m_spans[i].id);
        Sharers& sharers = at->second;
        if (isNew) {
            sharers.first = m_previous[i];
            addSharer(sharers, sharers.first);
        }
        addSharer(sharers, i);
    }
    for (auto& [id, sharers] : m_sharers) {
        // Where a writer says that the id is shared, whoever is no server has the other half, whatever its kind.
        if (!sharers.hasClient && sharers.isMarked && sharers.hasOther) {
            sharers.hasClient = true;
            sharers.client = sharers.other;
        }
        sharers.isCall = sharers.hasClient && sharers.hasServer;
    }
}

void TraceMerge::addSharer(Sharers& sharers, std::uint32_t position) const {
    const SpanColumns& span = m_spans[position];
    sharers.isMarked = sharers.isMarked || (span.marks & SharedSpan) != 0;
    if (isServer(span)) {
        sharers.hasServer = true;
    } else if (span.kind == static_cast<std::uint8_t>(SpanKind::Client)) {
        if (!sharers.hasClient) sharers.client = position;
        sharers.hasClient = true;
    } else {
        if (!sharers.hasOther) sharers.other = position;
        sharers.hasOther = true;
    }
}

const TraceMerge::Sharers* TraceMerge::sharersOf(std::uint64_t id) const {
    const auto at = m_sharers.find(id);
    return at != m_sharers.end() ? &at->second : nullptr;
}

std::uint32_t TraceMerge::above(std::uint32_t position) const {
    const std::uint32_t parent = m_parents[position];
    if (!m_repeated) return parent == missingParent ? noParent : parent;
    const SpanColumns& span = m_spans[position];
    if (const Sharers* const own = sharersOf(span.id); own != nullptr && own->isCall && isServer(span)) return own->client;
    if (parent == noParent || parent == missingParent) return noParent;
    const Sharers* const there = sharersOf(m_spans[parent].id);
    if (there == nullptr) return parent;
    return there->isCall ? there->client : there->first;
}

/// Walks up from every span with the number of the walk as colour; each cycle is counted at its span of earliest start, where
/// the tree cuts it.
void TraceMerge::findCycles(TraceRepairs& repairs) {
    m_walk.assign(m_spans.size(), 0);
    for (std::uint32_t start = 0; start < m_spans.size(); ++start) {
        const std::uint32_t walk = start + 1;
        std::uint32_t at = start;
        while (at != noParent && m_walk[at] == 0) {
            m_walk[at] = walk;
            at = above(at);
        }
        if (at == noParent || m_walk[at] != walk || above(at) == at) continue;
        std::uint32_t earliest = at;
        for (std::uint32_t next = above(at); next != at; next = above(next)) {
            const std::int64_t here = m_spans[next].startNs;
            const std::int64_t best = m_spans[earliest].startNs;
            if (here < best || (here == best && next < earliest)) earliest = next;
        }
        repairs.add(RepairKind::Cycle, earliest);
    }
}

}  // namespace fw::store
