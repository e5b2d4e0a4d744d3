// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/segment_writer.h"

#include <algorithm>
#include <numeric>

#include "model/core/span_body.h"
#include "model/store/numbering.h"
#include "model/store/span_content.h"

namespace fw::store {
namespace {

/// Original text of the trace id, where a span or log body holds one.
std::string_view traceIdText(std::string_view body) {
    wire::Reader reader(body);
    wire::Field field;
    while (reader.next(field))
        if (field.id == body::TraceIdTextField && field.type == wire::Type::Bytes) return field.bytes;
    return {};
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
      m_insertFrame(database, "INSERT OR IGNORE INTO frame(value, trace) VALUES(?,?)"),
      m_postingStore(database),
      m_addOperation(database,
                     "INSERT INTO operation(service, name, spans) VALUES(?,?,?) ON CONFLICT DO UPDATE SET spans = spans + excluded.spans"),
      m_addTotal(database, "UPDATE meta SET value = value + ? WHERE key = ?") {
    beginCounting();
}

void SegmentWriter::forget() {
    m_dictionary.reload();
    m_chunks.clear();
    m_logChunks.clear();
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

WriteCounts SegmentWriter::write(const std::vector<BatchSlice>& slices, std::stop_token stop) {
    // Whatever happens, nobody works on this segment any more when the next one begins.
    struct Drain {
        SegmentWriter& writer;
        ~Drain() {
            writer.m_packer.drain();
            writer.m_index.drain();
        }
    } const drain{*this};
    WriteCounts counts;
    m_segment.build(slices, m_dictionary);
    findTraces();
    m_written = Written();
    m_written.firstChunk = lastNumber(m_database, Numbered::Chunk) + 1;
    m_written.firstLogChunk = lastNumber(m_database, Numbered::LogChunk) + 1;
    lookAtSources();
    m_spanBuilder.begin(m_written.firstChunk);
    m_logBuilder.begin(m_written.firstLogChunk);
    m_index.clear();
    m_changed.assign(m_segment.traces.size(), false);
    std::uint64_t listed = 0;
    // Known traces in the order of their keys: their chunks are read one after the other.
    for (const std::uint32_t i : m_order) {
        if (stop.stop_requested()) throwCancelled();
        TraceRow& row = m_traceRows[i];
        const std::uint64_t spansBefore = row.spans;
        const std::uint64_t logsBefore = row.logs;
        mergeSpans(i, row, counts);
        mergeLogs(i, row, counts);
        const bool gained = row.spans > spansBefore;
        if (gained) {
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
        m_changed[i] = gained || row.logs != logsBefore;
    }
    m_spanBuilder.finish();
    m_logBuilder.finish();
    // The pairs are sorted while the rows are written.
    std::future<std::vector<PostingBlock>> postings = m_index.takePostings(m_keys);
    writeFrames();
    writeRows();
    m_written.chunks = m_spanBuilder.nextId() - m_written.firstChunk;
    m_written.logChunks = m_logBuilder.nextId() - m_written.firstLogChunk;
    m_written.bytes = m_spanBuilder.bytesWritten() + m_logBuilder.bytesWritten();
    addOperations();
    writePostings(postings.get());
    addTotals(listed, counts);
    return counts;
}

void SegmentWriter::mergeSpans(std::size_t trace, TraceRow& row, WriteCounts& counts) {
    const Segment::Trace& group = m_segment.traces[trace];
    if (group.spanCount == 0) return;

    m_knownSpans.clear();
    for (const Part& part : row.parts) appendSpans(*m_chunks.head(part.chunk), part, m_knownSpans);
    m_merge.begin(m_knownSpans.size() + group.spanCount);
    for (const SpanColumns& span : m_knownSpans) m_merge.addKnown(span);

    struct Context {
        std::vector<std::uint32_t> added;  ///< record numbers of the spans behind the known ones
        std::string_view body;
    } context;
    const std::vector<Part> knownParts = row.parts;
    const auto bodyAt = [&](std::size_t position) -> bool {
        if (position >= m_knownSpans.size())
            return sameSpanContent(m_segment.spanBodies[context.added[position - m_knownSpans.size()]], context.body);
        std::size_t before = 0;
        for (const Part& part : knownParts) {
            if (position < before + part.count) {
                const auto head = m_chunks.head(part.chunk);
                const auto bodies = m_chunks.bodies(*head);
                return sameSpanContent(bodyOf(*head, *bodies, part.first + (position - before)), context.body);
            }
            before += part.count;
        }
        return false;
    };
    // A reference is small enough for std::function to keep without allocating.
    const std::function<bool(std::size_t)> sameBody = std::cref(bodyAt);

    for (std::uint32_t i = group.spanFirst; i < group.spanFirst + group.spanCount; ++i) {
        const std::uint32_t record = m_segment.spanOrder[i];
        SpanColumns& span = m_segment.spans[record];
        context.body = m_segment.spanBodies[record];
        const TraceMerge::Outcome outcome = m_merge.add(span, sameBody);
        if (outcome == TraceMerge::Outcome::Duplicate) {
            ++counts.duplicates;
            continue;
        }
        if (outcome == TraceMerge::Outcome::Conflict) ++counts.conflicts;
        ++counts.spans;
        m_written.addStart(span);
        context.added.push_back(record);
        if (row.idText.empty() && (span.marks & OpaqueIds) != 0) row.idText = traceIdText(context.body);
        m_spanBuilder.add(span, context.body, row.parts, m_rank[trace]);
    }
    m_spanBuilder.endTrace();
    if (context.added.empty()) return;
    m_merge.summarise(row, m_dictionary);
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
        if (row.idText.empty()) row.idText = traceIdText(body);
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

void SegmentWriter::writePostings(const std::vector<PostingBlock>& blocks) {
    if (blocks.empty()) return;
    m_postingStore.begin(m_keys.front());
    for (const PostingBlock& block : blocks) m_postingStore.add(block);
    m_postingStore.finish();
}

void SegmentWriter::addOperations() {
    for (const auto& [operation, spans] : m_index.operations()) {
        const ResetGuard reset(m_addOperation);
        m_addOperation.bind(1, static_cast<std::uint32_t>(operation >> 32U));
        m_addOperation.bind(2, static_cast<std::uint32_t>(operation));
        bindBits(m_addOperation, 3, spans);
        m_addOperation.exec();
    }
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
