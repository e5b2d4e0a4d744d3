// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/back_link.h"
#include "model/core/bookmark.h"
#include "model/core/key_column.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/core/span_evidence.h"
#include "model/core/span_find.h"
#include "model/core/swept_trace.h"
#include "model/core/trace_data.h"
#include "model/core/trace_points.h"
#include "model/store/cache_file.h"
#include "model/store/import_record.h"
#include "model/store/operation_statistics.h"
#include "model/store/peer_spans.h"

namespace fw::store {

/// A service with what it did, for `services`.
struct ServiceInfo {
    ServiceRef service;
    std::uint64_t spans = 0;
    std::vector<std::string> operations;  ///< sorted
};

/// The frame ids beside one; empty where there is none.
struct FrameNeighbours {
    std::string previous;
    std::string next;
};

/// Read-only view of a cache with a connection of its own; sees each commit as soon as it is made. One thread at a time
/// per reader; make as many readers as there are threads. Every call may fail with Cache, with Damaged when a checksum
/// does not fit (that trace only), or with Cancelled.
class TraceReader {
public:
    /// A cache file that does not exist yet reads as an empty cache and is looked for again by each call.
    static Result<std::unique_ptr<TraceReader>> open(const CacheOptions& options);
    virtual ~TraceReader() = default;

    [[nodiscard]] virtual Result<CacheInfo> info() = 0;
    /// Damaged pages were in the way of some call so far: what it answered was read from what is whole.
    [[nodiscard]] virtual bool metDamage() const = 0;
    /// Another number for this reader after each commit of anyone, and when another file has come in the cache's place; 0
    /// without a cache. Reads nothing but SQLite's shared memory.
    [[nodiscard]] virtual Result<std::uint64_t> lastCommit() = 0;
    [[nodiscard]] virtual Result<std::vector<ServiceInfo>> services() = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<ImportRecord>> imports() = 0;
    /// What is left of each import, by number; none of which nothing is left. Reads the row of every trace.
    [[nodiscard]] virtual Result<std::vector<ImportHolding>> importHoldings(std::stop_token stop) = 0;
    /// Keys of the traces that hold spans of one import, ascending, at most `limit`. Reads the row of every trace.
    [[nodiscard]] virtual Result<std::vector<TraceKey>> tracesOfImport(std::int64_t id, std::size_t limit, std::stop_token stop) = 0;
    /// Traces that the reader keeps whatever the limits, ascending.
    [[nodiscard]] virtual Result<std::vector<TraceKey>> pinned() = 0;
    /// Checks the file itself and the checksum of everything stored.
    [[nodiscard]] virtual Result<VerifyReport> verify(std::stop_token stop) = 0;

    /// Count, errors and percentiles of every operation, over all spans.
    [[nodiscard]] virtual Result<std::vector<OperationStatistics>> operationStatistics(std::stop_token stop) = 0;
    /// How long the spans of one service, name and kind took, in the whole cache; itself no larger than a megabyte.
    [[nodiscard]] virtual Result<PeerDurations> peerDurations(const PeerKey& key, std::stop_token stop) = 0;
    /// The same of several keys in one pass, in their order; costs little more than one.
    [[nodiscard]] virtual Result<std::vector<PeerDurations>> peerDurationsOf(const std::vector<PeerKey>& keys, std::stop_token stop) = 0;

    /// Visits all traces that a request names, whatever its order and page, each as a whole, on two threads; trace_sweep.h has the
    /// rules. Traces that are damaged are left out and counted.
    [[nodiscard]] virtual Result<SweepCounts> sweep(const SearchRequest& request, const SweepContents& contents, SweepVisitor& visitor,
                                                    std::stop_token stop) = 0;
    /// When the traces that a request names began; 0 traces where there is none.
    [[nodiscard]] virtual Result<StartSpan> startSpan(const SearchRequest& request, std::stop_token stop) = 0;

    /// When all traces that a request names began and how long they took. Reads no row where the index tells.
    [[nodiscard]] virtual Result<TracePoints> tracePoints(const SearchRequest& request, std::stop_token stop) = 0;

    /// One page of matching traces, in the order asked for. An empty request lists all.
    [[nodiscard]] virtual Result<TracePage> search(const SearchRequest& request, std::stop_token stop) {
        return search(request, std::move(stop), {});
    }
    /// `partial` is called now and then with the first of the traces that a long search has found so far, unsorted, `total`
    /// being their number: on the reader's thread, at once for the first.
    [[nodiscard]] virtual Result<TracePage> search(const SearchRequest& request, std::stop_token stop,
                                                   const std::function<void(TracePage)>& partial) = 0;
    /// Exact id only; NotFound otherwise.
    [[nodiscard]] virtual Result<TraceSummary> findTrace(TraceId id) = 0;
    /// Log records of a trace, also of one whose spans have not come yet; 0 for an unknown one.
    [[nodiscard]] virtual Result<std::uint64_t> logCount(TraceId id) = 0;
    /// All traces that hold this frame id, by start.
    [[nodiscard]] virtual Result<std::vector<TraceSummary>> tracesOfFrame(std::string_view frameId) = 0;
    /// Frame ids that start with `prefix`, sorted: for completion.
    [[nodiscard]] virtual Result<std::vector<std::string>> frameIds(std::string_view prefix, std::size_t limit) = 0;
    /// The nearest before and behind `frameId` (which need not be there) of those that start with `prefix`. Where only digits stand behind
    /// it, those that go on with digits only, by number; else in order of their bytes.
    [[nodiscard]] virtual Result<FrameNeighbours> frameNeighbours(std::string_view frameId, std::string_view prefix) = 0;

    /// Bookmarks of a trace by span id; empty for an unknown one.
    [[nodiscard]] virtual Result<std::vector<Bookmark>> bookmarks(TraceKey key) = 0;

    /// Spans of the cache, of this trace too, that link to a trace. Reads the heads of all chunks, and the bodies of those with links.
    [[nodiscard]] virtual Result<BackLinks> linksTo(TraceId id, std::stop_token stop) = 0;

    /// Columns of all spans. A span's SpanIndex stays the same until the trace gains spans; those come at the end.
    [[nodiscard]] virtual Result<std::shared_ptr<const TraceData>> loadTrace(TraceKey key, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<EventTimes> loadEventTimes(TraceKey key, std::stop_token stop) = 0;
    /// The value that each span has for an attribute key: the span's own, the last where a key is repeated, else that of its
    /// resource; as a search compares them.
    [[nodiscard]] virtual Result<KeyColumn> loadKeyColumn(TraceKey key, std::string_view attribute, std::stop_token stop,
                                                          const KeyColumnLimits& limits = {}) = 0;
    /// What the spans say of waiting, of who worked and of links within the trace: one pass over their bodies.
    [[nodiscard]] virtual Result<SpanEvidence> loadSpanEvidence(TraceKey key, const EvidenceKeys& keys, std::stop_token stop) = 0;
    /// Visits the values that spans themselves have for some keys, in order of SpanIndex; `key` is the number in `keys`.
    [[nodiscard]] virtual Result<void> visitValues(TraceKey key, const std::vector<std::string>& keys,
                                                   const std::function<void(SpanIndex, std::size_t, std::string_view)>& visit,
                                                   std::stop_token stop) = 0;
    /// A byte a span, by SpanIndex: 1 where it is what is looked for. Errors: Usage for a pattern that is none.
    [[nodiscard]] virtual Result<std::vector<std::uint8_t>> findSpans(TraceKey key, const SpanFind& find, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<SpanDetails> loadSpan(TraceKey key, SpanIndex span) = 0;
    /// Visits the details of every span in order of SpanIndex, a chunk in memory at a time; the visitor returns false to stop.
    [[nodiscard]] virtual Result<void> visitSpans(TraceKey key, const std::function<bool(SpanIndex, const SpanDetails&)>& visit,
                                                  std::stop_token stop) = 0;
    /// The sources of the imports that wrote spans or logs of the trace, oldest first, each once; none where the import is no
    /// longer known.
    [[nodiscard]] virtual Result<std::vector<TraceSource>> sourcesOfTrace(TraceKey key) = 0;
    /// Logs of the trace by time, then input order.
    [[nodiscard]] virtual Result<std::vector<LogEntry>> loadLogs(TraceKey key, std::stop_token stop) = 0;
};

}  // namespace fw::store
