// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/core/side_worker.h"
#include "model/core/span_sink.h"
#include "model/store/chunk_builder.h"
#include "model/store/chunk_sweep.h"
#include "model/store/import_log.h"
#include "model/store/log_repeats.h"
#include "model/store/operation_counts.h"
#include "model/store/posting_writer.h"
#include "model/store/repair_log.h"
#include "model/store/segment_index.h"
#include "model/store/short_ids.h"
#include "model/store/span_join.h"

namespace fw::store {

/// Writes one segment inside the caller's transaction: groups, merges, encodes, indexes. Throws; the caller rolls back
/// and calls forget().
class SegmentWriter {
public:
    SegmentWriter(SQLite::Database& database, std::string frameKey);

    WriteCounts write(const std::vector<BatchSlice>& slices, std::stop_token stop);
    /// Writes records that the cache has of other ids; the old ones stay as well.
    WriteCounts write(const std::vector<StoredTrace>& stored, std::uint32_t source, const std::stop_token& stop);
    /// What the last write() added to the file.
    [[nodiscard]] const Written& written() const { return m_written; }
    /// After a rollback, or when another writer was at work: nothing in memory is to be trusted.
    void forget();
    /// A new import begins: traces count anew as new or updated.
    void beginCounting();
    /// What is written from here on comes from `source`.
    void setSource(std::string_view source) { m_source = source; }
    /// What the trees of the traces that were touched since the last call have to mend, with examples.
    [[nodiscard]] std::vector<TreeRepair> takeRepairs();

private:
    void findTraces();
    [[nodiscard]] Segment::Joined findJoined();
    WriteCounts writeSegment(const std::stop_token& stop);
    void lookForCutIds();
    void lookAtSources();
    void mergeSpans(std::size_t trace, TraceRow& row, WriteCounts& counts);
    [[nodiscard]] TraceRepairs repairsBefore(const TraceRow& row);
    void noteRepairs(std::size_t trace, const TraceRow& row, const TraceRepairs& before);
    /// Of a span record of the segment.
    [[nodiscard]] std::uint32_t sourceOf(std::uint32_t record) const;
    [[nodiscard]] bool findExample(TreeRepair& repair, const TraceRow& row);
    void writeSpan(std::uint32_t record, std::size_t trace, TraceRow& row, std::vector<Part>& parts);
    void placeLater(std::size_t trace, TraceRow& row);
    void noteVacancy(const TraceRow& row, const Part& place, const SpanColumns& span);
    void mergeLogs(std::size_t trace, TraceRow& row, WriteCounts& counts);
    void writeFrames();
    void writeRows();
    void writePostings(const std::vector<PostingBlock>& blocks);
    void addTotals(std::uint64_t listedTraces, const WriteCounts& counts);

    SQLite::Database& m_database;
    Dictionary m_dictionary;
    TraceRows m_rows;
    ChunkStore m_chunks;
    ChunkStore m_logChunks;
    SegmentIndex m_index;
    ChunkPacker m_packer;
    ChunkBuilder m_spanBuilder;
    ChunkBuilder m_logBuilder;
    Segment m_segment;
    SpanJoin m_join;
    SQLite::Statement m_insertFrame;
    PostingWriter m_postingStore;
    OperationCounts m_operations;
    SQLite::Statement m_addTotal;

    std::vector<TraceRow> m_traceRows;  ///< by number in m_segment.traces
    std::vector<bool> m_known;
    std::vector<bool> m_changed;                  ///< got spans or logs in this segment
    std::vector<std::uint32_t> m_rank;            ///< rank of its key in m_keys
    std::vector<std::uint32_t> m_order;           ///< the other way round: numbers by rank
    std::vector<TraceKey> m_keys;                 ///< ascending
    std::map<std::int64_t, Vacancy> m_vacancies;  ///< by chunk: records that a later state replaced
    bool m_lostUnset = false;                     ///< a trace of the segment has no span without a status any more
    bool m_lostTold = false;                      ///< a record took the place of one that said something otherwise
    std::string m_source;
    std::vector<Extent> m_unsure;  ///< at the beginning of the segment
    std::size_t m_moved = 0;       ///< known records of the segment that took the place of the same from unsure sources
    Written m_written;
    bool m_severalSources = false;             ///< in the segment at work
    std::optional<std::uint32_t> m_ownSource;  ///< the only source of the last segments
    std::int64_t m_ownFrom = 0;                ///< log chunks from here on are of that source; 0: none

    TraceKey m_firstNewKey = 0;              ///< traces from here on were new in this import
    TraceKey m_firstSinceRepairs = 0;        ///< traces from here on were new since takeRepairs()
    std::unordered_set<TraceKey> m_counted;  ///< older ones already counted as updated

    struct NotedRepairs {
        TraceKey key = 0;
        RepairLog::Sources sources{};
        TraceRepairs before;
        TraceRepairs now;
    };
    RepairLog m_repairs;
    ShortIds m_shortIds;
    std::unordered_set<TraceKey> m_forgotten;                           ///< older traces that m_repairs has counted and does not remember
    std::vector<NotedRepairs> m_noted;                                  ///< of the segment at work
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_sourceEnds;  ///< one past the last span record of a slice, its source
};

}  // namespace fw::store
