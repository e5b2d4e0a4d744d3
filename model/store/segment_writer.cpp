// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/segment_writer.h"

#include <algorithm>
#include <numeric>

#include "model/core/span_body.h"
#include "model/store/numbering.h"

namespace fw::store {
namespace {

/// Original text of an id, where a span or log body holds one.
std::string_view originalText(std::string_view body, std::uint32_t idField) {
    wire::Reader reader(body);
    wire::Field field;
    while (reader.next(field))
        if (field.id == idField && field.type == wire::Type::Bytes) return field.bytes;
    return {};
}

std::string_view traceIdText(std::string_view body) {
    return originalText(body, body::TraceIdTextField);
}

/// The text is that of the trace's own id, and not of one that was joined to it.
bool isOwnText(const TraceRow& row, std::string_view text) {
    return !text.empty() && !isLowerHalf(parseTraceId(text).id, row.id);
}

std::uint64_t logHash(const LogColumns& log, std::string_view body) {
    const std::uint64_t fixed[] = {static_cast<std::uint64_t>(log.timeNs), log.spanId,
                                   (static_cast<std::uint64_t>(static_cast<std::uint32_t>(log.severity)) << 32U) | log.resource};
    char bytes[sizeof fixed];
    std::memcpy(bytes, fixed, sizeof fixed);
    return checksum(body, checksum({bytes, sizeof bytes}, 0));
}

}  // namespace

SegmentWriter::SegmentWriter(SQLite::Database& database, std::string frameKey)
    : m_database(database),
      m_dictionary(database),
      m_rows(database),
      m_chunks(database, ChunkStore::Kind::Spans),
      m_logChunks(database, ChunkStore::Kind::Logs),
      m_index(m_dictionary, std::move(frameKey)),
      m_spanBuilder(m_chunks, m_packer, spanColumns, &m_index),
      m_logBuilder(m_logChunks, m_packer, logColumns),
      m_join(m_chunks, m_dictionary, m_segment),
      m_insertFrame(database, "INSERT OR IGNORE INTO frame(value, trace) VALUES(?,?)"),
      m_postingStore(database),
      m_operations(database),
      m_addTotal(database, "UPDATE meta SET value = value + ? WHERE key = ?"),
      m_shortIds(database) {
    m_join.setUnsure(m_unsure);
    beginCounting();
    m_firstSinceRepairs = m_firstNewKey;
}

void SegmentWriter::forget() {
    m_dictionary.reload();
    m_chunks.clear();
    m_logChunks.clear();
    m_shortIds.forget();
}

void SegmentWriter::beginCounting() {
    m_firstNewKey = lastNumber(m_database, Numbered::Trace) + 1;
    m_counted.clear();
    m_ownSource.reset();
}

void SegmentWriter::findTraces() {
    const std::size_t count = m_segment.traces.size();
    const TraceKey last = lastNumber(m_database, Numbered::Trace);
    TraceKey next = last + 1;
    m_traceRows.assign(count, TraceRow());
    m_known.assign(count, false);
    m_keys.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::optional<TraceRow> row = last > 0 ? m_rows.byId(m_segment.traces[i].id) : std::nullopt;
        m_known[i] = row.has_value();
        if (row) m_traceRows[i] = std::move(*row);
        // What it was joined to is gone if it comes here: a trace like any other.
        m_traceRows[i].joinedInto = 0;
        if (!m_known[i]) {
            m_traceRows[i].key = next++;
            m_traceRows[i].id = m_segment.traces[i].id;
        }
        m_keys[i] = m_traceRows[i].key;
    }
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) { return m_keys[a] < m_keys[b]; });
    m_rank.resize(count);
    for (std::uint32_t rank = 0; rank < count; ++rank) m_rank[m_order[rank]] = rank;
    std::sort(m_keys.begin(), m_keys.end());
}

Segment::Joined SegmentWriter::findJoined() {
    Segment::Joined joined;
    if (lastNumber(m_database, Numbered::Trace) == 0) return joined;
    for (const Segment::Trace& trace : m_segment.traces) {
        if (!isShortId(trace.id)) continue;
        const std::optional<TraceRow> row = m_rows.byId(trace.id);
        if (!row || row->joinedInto == 0) continue;
        if (const std::optional<TraceRow> whole = m_rows.byKey(row->joinedInto)) joined.emplace(trace.id, whole->id);
    }
    return joined;
}

WriteCounts SegmentWriter::write(const std::vector<BatchSlice>& slices, std::stop_token stop) {
    m_segment.build(slices, m_dictionary);
    if (const Segment::Joined joined = findJoined(); !joined.empty()) m_segment.build(slices, m_dictionary, joined);
    m_sourceEnds.clear();
    std::uint32_t records = 0;
    for (const BatchSlice& slice : slices) {
        records += static_cast<std::uint32_t>(slice.spanTo - slice.spanFrom);
        m_sourceEnds.emplace_back(records, slice.batch->source);
    }
    return writeSegment(stop);
}

WriteCounts SegmentWriter::write(const std::vector<StoredTrace>& stored, std::uint32_t source, const std::stop_token& stop) {
    m_segment.build(stored, source);
    m_sourceEnds.assign(1, {static_cast<std::uint32_t>(m_segment.spans.size()), source});
    return writeSegment(stop);
}

WriteCounts SegmentWriter::writeSegment(const std::stop_token& stop) {
    // Whatever happens, nobody works on this segment any more when the next one begins.
    struct Drain {
        SegmentWriter& writer;
        ~Drain() {
            writer.m_packer.drain();
            writer.m_index.drain();
        }
    } const drain{*this};
    WriteCounts counts;
    findTraces();
    m_written = Written();
    m_written.firstChunk = lastNumber(m_database, Numbered::Chunk) + 1;
    m_written.firstLogChunk = lastNumber(m_database, Numbered::LogChunk) + 1;
    lookAtSources();
    m_spanBuilder.begin(m_written.firstChunk);
    m_logBuilder.begin(m_written.firstLogChunk);
    m_index.clear();
    m_changed.assign(m_segment.traces.size(), false);
    m_vacancies.clear();
    m_operations.clear();
    m_lostUnset = false;
    m_lostTold = false;
    m_moved = 0;
    m_unsure = readUnsureExtents(m_database, m_source);
    m_noted.clear();
    std::uint64_t listed = 0;
    // Known traces in the order of their keys: their chunks are read one after the other.
    for (const std::uint32_t i : m_order) {
        if (stop.stop_requested()) throwCancelled();
        TraceRow& row = m_traceRows[i];
        const std::uint64_t spansBefore = row.spans;
        const std::uint64_t logsBefore = row.logs;
        mergeSpans(i, row, counts);
        mergeLogs(i, row, counts);
        if (m_changed[i]) {
            const bool isNew = spansBefore == 0;
            if (isNew) ++listed;
            if (m_counted.contains(row.key) || (!isNew && row.key >= m_firstNewKey)) {
                // Already counted when an earlier segment of this import brought it.
            } else if (isNew) {
                ++counts.newTraces;
                if (row.key < m_firstNewKey) m_counted.insert(row.key);
            } else {
                ++counts.updatedTraces;
                m_counted.insert(row.key);
            }
        }
        m_changed[i] = m_changed[i] || row.logs != logsBefore;
    }
    m_spanBuilder.finish();
    m_logBuilder.finish();
    // The pairs are sorted while the rows are written.
    std::future<std::vector<PostingBlock>> postings = m_index.takePostings(m_keys);
    writeFrames();
    writeRows();
    lookForCutIds();
    m_written.chunks = m_spanBuilder.nextId() - m_written.firstChunk;
    m_written.logChunks = m_logBuilder.nextId() - m_written.firstLogChunk;
    m_written.bytes = m_spanBuilder.bytesWritten() + m_logBuilder.bytesWritten();
    m_written.spans = counts.spans + counts.replaced + m_moved;
    m_written.settleStarts();
    m_written.logs = counts.logs;
    m_operations.write(m_index.operations());
    writePostings(postings.get());
    addTotals(listed, counts);
    if (m_lostUnset) setMetaNumber(m_database, unsetStale, 1);
    if (m_lostTold) setMetaNumber(m_database, toldStale, 1);
    sweepChunks(m_database, m_chunks, m_vacancies, stop);
    for (const NotedRepairs& noted : m_noted) m_repairs.note(noted.key, noted.sources, noted.before, noted.now);
    return counts;
}

void SegmentWriter::mergeSpans(std::size_t trace, TraceRow& row, WriteCounts& counts) {
    const Segment::Trace& group = m_segment.traces[trace];
    if (group.spanCount == 0) return;

    m_join.begin(row.parts, group.spanCount);
    const TraceRepairs before = repairsBefore(row);
    for (std::uint32_t i = group.spanFirst; i < group.spanFirst + group.spanCount; ++i) {
        switch (m_join.offer(m_segment.spanOrder[i])) {
            case TraceMerge::Outcome::Duplicate:
                ++counts.duplicates;
                break;
            case TraceMerge::Outcome::Replaced:
                ++counts.replaced;
                break;
            case TraceMerge::Outcome::Conflict:
                ++counts.conflicts;
                [[fallthrough]];
            case TraceMerge::Outcome::Added:
                ++counts.spans;
                break;
        }
    }
    m_moved += m_join.moved();
    m_lostTold = m_lostTold || m_join.lostTold();
    if (!m_join.later().empty()) placeLater(trace, row);
    for (const std::uint32_t record : m_join.added()) writeSpan(record, trace, row, row.parts);
    m_spanBuilder.endTrace();
    m_join.summarise(row);
    noteRepairs(trace, row, before);
    m_changed[trace] = !m_join.added().empty() || !m_join.later().empty();
}

TraceRepairs SegmentWriter::repairsBefore(const TraceRow& row) {
    const bool touched = row.key >= m_firstSinceRepairs || m_forgotten.contains(row.key);
    if (!touched || row.parts.empty() || !m_repairs.mustRecount(row.key)) return {};
    TraceRow known = row;
    m_join.summarise(known);
    return m_join.repairs();
}

void SegmentWriter::noteRepairs(std::size_t trace, const TraceRow& row, const TraceRepairs& before) {
    const TraceRepairs now = m_join.repairs();
    // What there was before must be taken back, wherever it is counted.
    if (!now.any() && row.parts.empty()) return;
    // Of spans that were there before, only the log may know the source.
    const std::uint32_t source = sourceOf(m_segment.spanOrder[m_segment.traces[trace].spanFirst]);
    NotedRepairs& noted = m_noted.emplace_back(NotedRepairs{row.key, {}, before, now});
    for (std::size_t kind = 0; kind < repairKinds; ++kind) {
        const std::optional<std::uint32_t> record = now.counts[kind] > 0 ? m_join.addedAt(now.first[kind]) : std::nullopt;
        noted.sources[kind] = record ? sourceOf(*record) : source;
    }
    if (now.any() && row.key < m_firstSinceRepairs && m_repairs.mustRecount(row.key)) m_forgotten.insert(row.key);
}

std::uint32_t SegmentWriter::sourceOf(std::uint32_t record) const {
    const auto slice = std::upper_bound(m_sourceEnds.begin(), m_sourceEnds.end(), record,
                                        [](std::uint32_t wanted, const auto& entry) { return wanted < entry.first; });
    return slice->second;
}

std::vector<TreeRepair> SegmentWriter::takeRepairs() {
    m_forgotten.clear();
    m_firstSinceRepairs = lastNumber(m_database, Numbered::Trace) + 1;
    std::vector<TreeRepair> repairs;
    for (const auto& [place, total] : m_repairs.take()) {
        TreeRepair& repair = repairs.emplace_back();
        repair.source = place.first;
        repair.kind = place.second;
        repair.count = static_cast<std::uint64_t>(total.count);
        for (const TraceKey key : total.examples) {
            const std::optional<TraceRow> row = m_rows.byKey(key);
            if (row && findExample(repair, *row)) break;
        }
    }
    for (const auto& [source, total] : m_shortIds.take()) {
        TreeRepair& repair = repairs.emplace_back();
        repair.source = source;
        repair.kind = RepairKind::CutTraceId;
        repair.count = total.count;
        for (const TracePair& pair : total.examples) {
            const std::optional<TraceRow> cut = m_rows.byKey(pair.cut);
            const std::optional<TraceRow> whole = m_rows.byKey(pair.whole);
            if (!cut || !whole || cut->spans == 0) continue;
            repair.traceId = idText(cut->id, cut->idText);
            repair.wholeId = idText(whole->id, whole->idText);
            break;
        }
    }
    return repairs;
}

bool SegmentWriter::findExample(TreeRepair& repair, const TraceRow& row) {
    m_join.begin(row.parts, 0);
    TraceRow known = row;
    m_join.summarise(known);
    const TraceRepairs found = m_join.repairs();
    const auto kind = static_cast<std::size_t>(repair.kind);
    if (found.counts[kind] == 0) return false;
    const SpanColumns& span = m_join.spans()[found.first[kind]];
    repair.traceId = idText(row.id, row.idText);
    repair.spanId = idText(SpanId{span.id}, originalText(m_join.bodyAt(found.first[kind]), body::SpanIdTextField));
    return true;
}

void SegmentWriter::writeSpan(std::uint32_t record, std::size_t trace, TraceRow& row, std::vector<Part>& parts) {
    const SpanColumns& span = m_segment.spans[record];
    const std::string_view body = m_segment.spanBodies[record];
    m_written.addStart(span);
    if (row.idText.empty() && (span.marks & OpaqueIds) != 0) {
        if (const std::string_view text = traceIdText(body); isOwnText(row, text)) row.idText = text;
    }
    m_spanBuilder.add(span, body, parts, m_rank[trace]);
}

/// Later states stand where the spans stood whose places they take, so that every span of the trace keeps its number: what a
/// reader knows of the trace still names the same spans.
void SegmentWriter::placeLater(std::size_t trace, TraceRow& row) {
    std::vector<Part> parts;
    const auto append = [&parts](const Part& part) {
        if (part.count == 0) return;
        if (!parts.empty() && parts.back().chunk == part.chunk && parts.back().first + parts.back().count == part.first) {
            parts.back().count += part.count;
        } else {
            parts.push_back(part);
        }
    };
    auto next = m_join.later().begin();
    const auto end = m_join.later().end();
    bool unset = false;
    std::size_t position = 0;  // of the part's first span
    std::vector<Part> place;
    for (const Part& part : row.parts) {
        std::uint32_t done = 0;
        for (; next != end && next->first < position + part.count; ++next) {
            const SpanColumns& before = m_join.known(next->first);
            const auto at = static_cast<std::uint32_t>(next->first - position);
            append({part.chunk, part.first + done, at - done});
            done = at + 1;
            place.clear();
            writeSpan(next->second, trace, row, place);
            append(place.front());
            noteVacancy(row, {part.chunk, part.first + at, 1}, before);
            unset = unset || before.status != m_segment.spans[next->second].status;
        }
        append({part.chunk, part.first + done, part.count - done});
        position += part.count;
    }
    row.parts = std::move(parts);
    const auto isUnset = [](const SpanColumns& span) { return span.status == static_cast<std::uint8_t>(StatusCode::Unset); };
    m_lostUnset = m_lostUnset || (unset && std::none_of(m_join.spans().begin(), m_join.spans().end(), isUnset));
}

void SegmentWriter::noteVacancy(const TraceRow& row, const Part& place, const SpanColumns& span) {
    Vacancy& vacancy = m_vacancies[place.chunk];
    if (vacancy.records.empty()) vacancy.owner = row.key;
    vacancy.records.push_back(place.first);
    m_operations.vacate(m_dictionary.serviceOf(span.resource), span.name);
}

/// A source that goes on from the last segment may repeat lines of its own.
void SegmentWriter::lookAtSources() {
    const std::vector<std::uint32_t>& sources = m_segment.logSource;
    m_severalSources = !sources.empty() && sources.front() != sources.back();
    if (sources.empty()) return;
    if (m_severalSources) m_ownSource.reset();
    if (!m_severalSources && m_ownSource != sources.front()) {
        m_ownSource = sources.front();
        m_ownFrom = m_written.firstLogChunk;
    }
    if (!m_ownSource) m_ownFrom = 0;
}

void SegmentWriter::mergeLogs(std::size_t trace, TraceRow& row, WriteCounts& counts) {
    const Segment::Trace& group = m_segment.traces[trace];
    if (group.logCount == 0) return;
    LogRepeats repeats(m_severalSources);
    std::vector<LogColumns> columns;
    for (const Part& part : row.logParts) {
        const auto head = m_logChunks.head(part.chunk);
        const auto bodies = m_logChunks.bodies(*head);
        columns.clear();
        appendLogs(*head, part, columns);
        const bool own = m_ownFrom != 0 && part.chunk >= m_ownFrom;  // written by the source at work; these come last
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::uint64_t hash = logHash(columns[i], bodyOf(*head, *bodies, part.first + i));
            if (own) {
                repeats.addOwn(hash);
            } else {
                repeats.addKnown(hash);
            }
        }
    }
    for (std::uint32_t i = group.logFirst; i < group.logFirst + group.logCount; ++i) {
        const std::uint32_t record = m_segment.logOrder[i];
        const std::string_view body = m_segment.logBodies[record];
        if (repeats.mayRepeat() && repeats.isKnown(logHash(m_segment.logs[record], body), m_segment.logSource[record])) {
            ++counts.duplicates;
            ++counts.duplicateLogs;
            continue;
        }
        ++counts.logs;
        ++row.logs;
        if (row.idText.empty()) {
            if (const std::string_view text = traceIdText(body); isOwnText(row, text)) row.idText = text;
        }
        m_logBuilder.add(m_segment.logs[record], body, row.logParts);
    }
    m_logBuilder.endTrace();
}

void SegmentWriter::writeFrames() {
    for (const SegmentIndex::Frame& frame : m_index.frames()) {
        TraceRow& row = m_traceRows[m_order[frame.owner]];
        row.addFrameId(frame.text);
        const ResetGuard reset(m_insertFrame);
        bindBlob(m_insertFrame, 1, frame.text);
        m_insertFrame.bind(2, std::int64_t{row.key});
        m_insertFrame.exec();
    }
}

void SegmentWriter::writeRows() {
    for (const std::uint32_t i : m_order) {
        if (!m_changed[i]) continue;
        if (m_known[i]) {
            m_rows.replace(m_traceRows[i]);
        } else {
            m_rows.insert(m_traceRows[i]);
        }
    }
}

void SegmentWriter::lookForCutIds() {
    if (!m_shortIds.mayFind()) return;
    for (const std::uint32_t i : m_order) {
        const Segment::Trace& group = m_segment.traces[i];
        if (group.spanCount > 0) m_shortIds.look(m_traceRows[i], sourceOf(m_segment.spanOrder[group.spanFirst]));
    }
}

void SegmentWriter::writePostings(const std::vector<PostingBlock>& blocks) {
    if (blocks.empty()) return;
    m_postingStore.begin(m_keys.front());
    for (const PostingBlock& block : blocks) m_postingStore.add(block);
    m_postingStore.finish();
}

void SegmentWriter::addTotals(std::uint64_t listedTraces, const WriteCounts& counts) {
    const std::pair<const char*, std::uint64_t> totals[] = {{"traces", listedTraces}, {"spans", counts.spans}, {"logs", counts.logs}};
    for (const auto& [key, amount] : totals) {
        if (amount == 0) continue;
        const ResetGuard reset(m_addTotal);
        bindBits(m_addTotal, 1, amount);
        m_addTotal.bind(2, key);
        m_addTotal.exec();
    }
}

}  // namespace fw::store
