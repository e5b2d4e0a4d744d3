// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_join.h"

#include <algorithm>

#include "model/store/chunk_builder.h"
#include "model/store/open_ends.h"
#include "model/store/span_content.h"
#include "model/store/span_copies.h"

namespace fw::store {

SpanJoin::SpanJoin(ChunkStore& chunks, const Dictionary& dictionary, Segment& segment)
    : m_chunks(chunks), m_dictionary(dictionary), m_segment(segment) {}

void SpanJoin::begin(const std::vector<Part>& known, std::size_t expected) {
    m_parts = known;
    m_known = 0;
    m_ends.clear();
    m_added.clear();
    m_later.clear();
    m_moved = 0;
    m_lostTold = false;
    for (const Part& part : m_parts) m_ends.push_back(m_known += part.count);
    m_merge.begin(m_known + expected);
    for (const Part& part : m_parts) {
        m_piece.clear();
        appendSpans(*m_chunks.head(part.chunk), part, m_piece);
        for (const SpanColumns& span : m_piece) m_merge.addKnown(span);
    }
}

TraceMerge::Outcome SpanJoin::offer(std::uint32_t record) {
    m_offered = record;
    m_isRead = false;
    const TraceMerge::Answer answer = m_merge.add(m_segment.spans[record], *this);
    if (answer.outcome == TraceMerge::Outcome::Duplicate) {
        if (!answer.same || !isUnsure(answer.position)) return answer.outcome;
        SpanColumns& span = m_segment.spans[record];
        span.marks = static_cast<std::uint16_t>(span.marks | (m_merge.spans()[answer.position].marks & DuplicateId));
        ++m_moved;
    }
    if (answer.position < m_known) {
        m_later[answer.position] = record;
    } else if (const std::size_t at = answer.position - m_known; at < m_added.size()) {
        m_added[at] = record;
    } else {
        m_added.push_back(record);
    }
    return answer.outcome;
}

std::string_view SpanJoin::bodyAt(std::size_t position) {
    if (position >= m_known) return m_segment.spanBodies[m_added[position - m_known]];
    if (const auto later = m_later.find(position); later != m_later.end()) return m_segment.spanBodies[later->second];
    const std::size_t at = partAt(position);
    const Part& part = m_parts[at];
    const auto head = m_chunks.head(part.chunk);
    m_bodies = m_chunks.bodies(*head);
    return bodyOf(*head, *m_bodies, part.first + (position - (m_ends[at] - part.count)));
}

std::size_t SpanJoin::partAt(std::size_t position) const {
    return static_cast<std::size_t>(std::upper_bound(m_ends.begin(), m_ends.end(), position) - m_ends.begin());
}

bool SpanJoin::isUnsure(std::size_t position) const {
    return m_unsure != nullptr && !m_unsure->empty() && position < m_known && !m_later.contains(position) &&
           importOf(*m_unsure, m_parts[partAt(position)].chunk) != 0;
}

bool SpanJoin::sameBody(std::size_t known) {
    return sameSpanContent(bodyAt(known), m_segment.spanBodies[m_offered]);
}

bool SpanJoin::isHeldBy(std::size_t known) {
    return compare(known, false) != Held::No;
}

bool SpanJoin::holds(std::size_t known) {
    const Held held = compare(known, true);
    m_lostTold = m_lostTold || held == Held::Otherwise;
    return held != Held::No;
}

SpanJoin::Held SpanJoin::compare(std::size_t position, bool offeredHolds) {
    const SpanColumns& offered = m_segment.spans[m_offered];
    const SpanColumns& other = m_merge.spans()[position];
    const SpanColumns& whole = offeredHolds ? offered : other;
    const SpanColumns& part = offeredHolds ? other : offered;
    const std::string_view wholeResource = m_dictionary.resourceBytes(whole.resource);
    const std::string_view partResource = m_dictionary.resourceBytes(part.resource);
    // Jaeger tells of processes behind the spans: a file that was cut before them has spans of nobody.
    const bool ofNobody = whole.resource != part.resource && partResource.empty() && (part.marks & PartUnread) != 0;
    const bool sameFields =
        columnsHold(whole, part) &&
        (whole.resource == part.resource || ofNobody ||
         (m_dictionary.serviceOf(whole.resource) == m_dictionary.serviceOf(part.resource) && resourceHolds(wholeResource, partResource))) &&
        (whole.scope == part.scope || scopeHolds(m_dictionary.scopeBytes(whole.scope), m_dictionary.scopeBytes(part.scope)));
    const std::string_view partName = m_dictionary.nameText(part.name);
    const bool copiedName = whole.name == part.name || isCopiedName(m_dictionary.nameText(whole.name), partName);
    const bool mayBegin = columnsMayBegin(whole, part);
    if (!sameFields && !copiedName && !partName.empty() && !mayBegin) return Held::No;
    std::optional<SpanContent> content;
    try {
        const std::string_view body = bodyAt(position);
        // The usual update: only the end came.
        if (sameFields && body == m_segment.spanBodies[m_offered]) return ofNobody ? Held::Otherwise : Held::All;
        if (!m_isRead) m_content = SpanContent::read(m_segment.spanBodies[m_offered]);
        m_isRead = true;
        if (m_content) content = SpanContent::read(body);
    } catch (const Fault& fault) {
        // What cannot be read cannot be weighed against the new span, which then stands beside it.
        if (fault.error.kind != ErrorKind::Damaged) throw;
    }
    if (!content) return Held::No;
    const SpanContent& wholeContent = offeredHolds ? *m_content : *content;
    const SpanContent& partContent = offeredHolds ? *content : *m_content;
    if (sameFields && wholeContent.holds(partContent)) return ofNobody ? Held::Otherwise : Held::All;
    if (columnsHoldSample(whole, part) && wholeContent.holdsSample(wholeResource, partContent, partResource)) return Held::Otherwise;
    const bool mayCopy = copiedName && columnsHoldCopy(whole, part);
    if (!mayBegin && !mayCopy) return Held::No;
    const std::string_view known = bodyAt(position);
    const std::string_view told = m_segment.spanBodies[m_offered];
    const std::string_view wholeBody = offeredHolds ? told : known;
    const std::string_view partBody = offeredHolds ? known : told;
    const auto isError = whole.status == static_cast<std::uint8_t>(StatusCode::Error);
    const bool held = (mayBegin && isBeginningOf({part, partName, partResource, partBody},
                                                 {whole, m_dictionary.nameText(whole.name), wholeResource, wholeBody})) ||
                      (mayCopy && holdsCopy({wholeBody, wholeResource, m_dictionary.scopeBytes(whole.scope), isError},
                                            {partBody, partResource, m_dictionary.scopeBytes(part.scope), false}));
    return held ? Held::Otherwise : Held::No;
}

}  // namespace fw::store
