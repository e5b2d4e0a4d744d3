// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_reader.h"

#include <algorithm>
#include <utility>

#include "model/store/back_link_finder.h"
#include "model/store/bookmark_table.h"
#include "model/store/cache_contents.h"
#include "model/store/cache_format.h"
#include "model/store/evidence_loader.h"
#include "model/store/frame_finder.h"
#include "model/store/frame_order.h"
#include "model/store/import_log.h"
#include "model/store/older_schema.h"
#include "model/store/page_sums.h"
#include "model/store/private_file.h"
#include "model/store/read_connection.h"
#include "model/store/schema.h"
#include "model/store/search.h"
#include "model/store/span_finder.h"
#include "model/store/trace_loader.h"
#include "model/store/trace_sweep.h"
#include "model/store/verify.h"

namespace fw::store {
namespace {

class ReaderOfCache final : public TraceReader {
public:
    explicit ReaderOfCache(const CacheOptions& options)
        : m_path(options.path), m_frameKey(options.frameKey.empty() ? std::string(defaultFrameKey) : options.frameKey) {}

    /// Opens the file if there is one. False: an empty cache.
    bool connect() {
        const unsigned long long identity = fileIdentity(m_path);
        if (m_view && identity == m_identity) return true;
        forget();
        const FileKind kind = fileKind(m_path);
        if (kind == FileKind::Missing || kind == FileKind::Empty) return false;
        auto database = openForReading(m_path);
        const FileState state = checkFile(*database, m_path, schemaVersion);
        if (state.empty) return false;
        readAsPresent(*database, state.version);
        m_version = state.version;
        m_database = std::move(database);
        m_view = std::make_unique<CacheView>(*m_database);
        m_identity = identity;
        return true;
    }

    Result<std::uint64_t> lastCommit() override {
        return guarded(m_path, [this]() -> Result<std::uint64_t> {
            if (!connect()) return 0;
            const auto version = static_cast<std::uint64_t>(m_database->execAndGet("PRAGMA data_version").getInt64());
            return (static_cast<std::uint64_t>(m_identity) << 32U) ^ version;
        });
    }

    Result<CacheInfo> info() override {
        CacheInfo empty;
        empty.path = m_path;
        empty.frameKey = m_frameKey;
        empty.schemaVersion = schemaVersion;
        return callCarefully<CacheInfo>({}, empty, [&](CacheView& view) { return infoOf(view, m_path); });
    }

    bool metDamage() const override { return m_metDamage; }

    Result<std::vector<ServiceInfo>> services() override {
        return call<std::vector<ServiceInfo>>({}, std::vector<ServiceInfo>(), [](CacheView& view) { return servicesOf(view); });
    }

    Result<std::vector<ImportRecord>> imports() override {
        return call<std::vector<ImportRecord>>({}, std::vector<ImportRecord>(),
                                               [&](CacheView& view) { return readImports(view.database); });
    }

    Result<std::vector<ImportHolding>> importHoldings(std::stop_token stop) override {
        return call<std::vector<ImportHolding>>(stop, std::vector<ImportHolding>(),
                                                [&](CacheView& view) { return importHoldingsOf(view, stop); });
    }

    Result<std::vector<TraceKey>> pinned() override {
        return call<std::vector<TraceKey>>({}, std::vector<TraceKey>(), [](CacheView& view) { return pinnedTracesOf(view); });
    }

    Result<std::vector<TraceKey>> tracesOfImport(std::int64_t id, std::size_t limit, std::stop_token stop) override {
        return call<std::vector<TraceKey>>(stop, std::vector<TraceKey>(),
                                           [&](CacheView& view) { return tracesOfImportIn(view, id, limit, stop); });
    }

    Result<VerifyReport> verify(std::stop_token stop) override {
        return callCarefully<VerifyReport>(stop, VerifyReport(), [&](CacheView& view) { return verifyCache(view, stop); });
    }

    Result<std::vector<OperationStatistics>> operationStatistics(std::stop_token stop) override {
        return call<std::vector<OperationStatistics>>(stop, std::vector<OperationStatistics>(),
                                                      [&](CacheView& view) { return computeOperationStatistics(view, stop); });
    }

    Result<PeerDurations> peerDurations(const PeerKey& key, std::stop_token stop) override {
        return call<PeerDurations>(stop, PeerDurations(),
                                   [&](CacheView& view) { return std::move(store::peerDurationsOf(view, {key}, stop).front()); });
    }

    Result<std::vector<PeerDurations>> peerDurationsOf(const std::vector<PeerKey>& keys, std::stop_token stop) override {
        return call<std::vector<PeerDurations>>(stop, std::vector<PeerDurations>(keys.size()),
                                                [&](CacheView& view) { return store::peerDurationsOf(view, keys, stop); });
    }

    Result<SweepCounts> sweep(const SearchRequest& request, const SweepContents& contents, SweepVisitor& visitor,
                              std::stop_token stop) override {
        return callCarefully<SweepCounts>(stop, SweepCounts(), [&](CacheView& view) {
            return sweepTraces(view, {namedTraces(view, request, stop), request.range(), contents}, visitor, stop);
        });
    }

    Result<StartSpan> startSpan(const SearchRequest& request, std::stop_token stop) override {
        return callCarefully<StartSpan>(stop, StartSpan(), [&](CacheView& view) {
            return startSpanOf(view, {namedTraces(view, request, stop), request.range(), {}}, stop);
        });
    }

    Result<TracePoints> tracePoints(const SearchRequest& request, std::stop_token stop) override {
        return callCarefully<TracePoints>(stop, TracePoints(), [&](CacheView& view) {
            return tracePointsOf(view, {namedTraces(view, request, stop), request.range(), {}}, stop);
        });
    }

    using TraceReader::search;
    Result<TracePage> search(const SearchRequest& request, std::stop_token stop, const std::function<void(TracePage)>& partial) override {
        return callCarefully<TracePage>(stop, TracePage(), [&](CacheView& view) {
            const auto tell = [&](const std::vector<TraceKey>& keys) {
                TracePage page;
                page.total = keys.size();
                page.match = TextMatch::Everywhere;
                const std::size_t count = request.limit == 0 ? keys.size() : std::min<std::size_t>(keys.size(), request.limit);
                for (std::size_t i = 0; i < count; ++i) page.traces.push_back(view.summary(view.row(keys[i])));
                partial(std::move(page));
            };
            Matches& known = matchesOf(view, request, partial ? PartialMatches(tell) : PartialMatches(), stop);
            return readPage(view, known, request.offset, request.limit, stop);
        });
    }

    Result<TraceSummary> findTrace(TraceId id) override {
        const auto missing = [&] { return Fault(Error{ErrorKind::NotFound, "Trace " + toHex(id) + " is not in the cache", m_path}); };
        return callCarefully<TraceSummary>({}, emptyCache(), [&](CacheView& view) {
            const std::optional<TraceRow> row = view.rowOfId(id);
            if (!row || row->spans == 0) throw missing();
            return view.summary(*row);
        });
    }

    Result<std::uint64_t> logCount(TraceId id) override {
        return callCarefully<std::uint64_t>({}, std::uint64_t{0}, [&](CacheView& view) {
            const std::optional<TraceRow> row = view.rowOfId(id);
            return row ? row->logs : 0;
        });
    }

    Result<std::vector<TraceSummary>> tracesOfFrame(std::string_view frameId) override {
        return callCarefully<std::vector<TraceSummary>>({}, std::vector<TraceSummary>(),
                                                        [&](CacheView& view) { return m_frames.traces(view, frameId); });
    }

    Result<std::vector<std::string>> frameIds(std::string_view prefix, std::size_t limit) override {
        return call<std::vector<std::string>>({}, std::vector<std::string>(),
                                              [&](CacheView& view) { return frameIdsOf(view.database, prefix, limit); });
    }

    Result<FrameNeighbours> frameNeighbours(std::string_view frameId, std::string_view prefix) override {
        return call<FrameNeighbours>({}, FrameNeighbours(),
                                     [&](CacheView& view) { return findFrameNeighbours(view.database, frameId, prefix); });
    }

    Result<std::vector<Bookmark>> bookmarks(TraceKey key) override {
        return call<std::vector<Bookmark>>({}, std::vector<Bookmark>(), [&](CacheView& view) { return readBookmarks(view.database, key); });
    }

    Result<BackLinks> linksTo(TraceId id, std::stop_token stop) override {
        return callCarefully<BackLinks>(stop, BackLinks(), [&](CacheView& view) { return findBackLinks(view, id, stop); });
    }

    Result<std::shared_ptr<const TraceData>> loadTrace(TraceKey key, std::stop_token stop) override {
        return callCarefully<std::shared_ptr<const TraceData>>(stop, emptyCache(),
                                                               [&](CacheView& view) { return loadColumns(view, view.row(key), stop); });
    }

    Result<EventTimes> loadEventTimes(TraceKey key, std::stop_token stop) override {
        return callCarefully<EventTimes>(stop, emptyCache(), [&](CacheView& view) { return loadEventTimesOf(view, view.row(key), stop); });
    }

    Result<KeyColumn> loadKeyColumn(TraceKey key, std::string_view attribute, std::stop_token stop,
                                    const KeyColumnLimits& limits) override {
        return call<KeyColumn>(stop, emptyCache(),
                               [&](CacheView& view) { return loadKeyColumnOf(view, view.row(key), attribute, limits, stop); });
    }

    Result<SpanEvidence> loadSpanEvidence(TraceKey key, const EvidenceKeys& keys, std::stop_token stop) override {
        return callCarefully<SpanEvidence>(stop, emptyCache(),
                                           [&](CacheView& view) { return loadSpanEvidenceOf(view, view.row(key), keys, stop); });
    }

    Result<void> visitValues(TraceKey key, const std::vector<std::string>& keys,
                             const std::function<void(SpanIndex, std::size_t, std::string_view)>& visit, std::stop_token stop) override {
        const Result<bool> done = call<bool>(stop, emptyCache(), [&](CacheView& view) {
            visitValuesOf(view, view.row(key), keys, visit, stop);
            return true;
        });
        if (!done) return tl::unexpected<Error>(done.error());
        return {};
    }

    Result<std::vector<std::uint8_t>> findSpans(TraceKey key, const SpanFind& find, std::stop_token stop) override {
        return call<std::vector<std::uint8_t>>(stop, emptyCache(),
                                               [&](CacheView& view) { return findSpansOf(view, view.row(key), find, stop); });
    }

    Result<SpanDetails> loadSpan(TraceKey key, SpanIndex span) override {
        return callCarefully<SpanDetails>({}, emptyCache(), [&](CacheView& view) { return loadSpanOf(view, view.row(key), span); });
    }

    Result<void> visitSpans(TraceKey key, const std::function<bool(SpanIndex, const SpanDetails&)>& visit, std::stop_token stop) override {
        SpanIndex next = 0;
        const Result<bool> done = callCarefully<bool>(stop, emptyCache(), [&](CacheView& view) {
            visitSpansOf(
                view, view.row(key),
                [&](SpanIndex span, const SpanDetails& details) {
                    // The careful second run begins at the first span again.
                    if (span < next) return true;
                    next = span + 1;
                    return visit(span, details);
                },
                stop);
            return true;
        });
        if (!done) return tl::unexpected<Error>(done.error());
        return {};
    }

    Result<std::vector<TraceSource>> sourcesOfTrace(TraceKey key) override {
        return call<std::vector<TraceSource>>({}, emptyCache(), [&](CacheView& view) { return sourcesOf(view, view.row(key)); });
    }

    Result<std::vector<LogEntry>> loadLogs(TraceKey key, std::stop_token stop) override {
        return callCarefully<std::vector<LogEntry>>(stop, emptyCache(),
                                                    [&](CacheView& view) { return loadLogsOf(view, view.row(key), stop); });
    }

private:
    void forget() {
        m_frames = FrameFinder();
        m_careful.reset();
        m_tolerant.reset();
        m_carefulMatches = Matches();
        m_view.reset();
        m_database.reset();
        m_matches = Matches();
    }

    tl::unexpected<Error> emptyCache() const { return fail(ErrorKind::NotFound, "The cache is empty", m_path); }

    /// Throws what `work` does.
    template <typename T, typename Work>
    Result<T> onSnapshot(const std::stop_token& stop, Result<T>& ifEmpty, Work& work) {
        for (;;) {
            if (!connect()) return std::move(ifEmpty);
            {
                const CancelGuard cancel(*m_database, stop);
                const ReadScope snapshot(*m_database);
                if (!wasConverted()) return work(*m_view);
            }
            forget();
        }
    }

    /// Another program led the cache to the present schema since it was opened: what was made to read the older one hides the lists.
    [[nodiscard]] bool wasConverted() {
        return m_version < schemaVersion && m_database->execAndGet("PRAGMA user_version").getInt() != m_version;
    }

    /// Runs `work` on one snapshot of the cache. Where there is no cache yet the answer is `ifEmpty`.
    template <typename T, typename Work>
    Result<T> call(const std::stop_token& stop, Result<T> ifEmpty, Work&& work) {
        return guarded(m_path, [&]() -> Result<T> {
            if (stop.stop_requested()) throwCancelled();
            return onSnapshot<T>(stop, ifEmpty, work);
        });
    }

    /// As call(). Where damaged pages are in the way, `work` runs once more on a view that trusts nothing but what has a checksum of
    /// its own.
    template <typename T, typename Work>
    Result<T> callCarefully(const std::stop_token& stop, Result<T> ifEmpty, Work&& work) {
        return guarded(m_path, [&]() -> Result<T> {
            if (stop.stop_requested()) throwCancelled();
            try {
                return onSnapshot<T>(stop, ifEmpty, work);
            } catch (const SQLite::Exception& exception) {
                if (!m_database || !isPageDamage(exception)) throw;
            }
            m_metDamage = true;
            if (!m_careful) {
                m_tolerant = openForReading(m_path);
                tolerateDamagedPages(*m_tolerant);
                readAsPresent(*m_tolerant, m_version);
                m_careful = CacheView::careful(*m_tolerant, *m_database);
            }
            const CancelGuard cancel(*m_tolerant, stop);
            const ReadScope snapshot(*m_tolerant);
            return work(*m_careful);
        });
    }

    /// What a request finds in the cache as it is now.
    Matches& matchesOf(CacheView& view, const SearchRequest& request, const PartialMatches& partial, const std::stop_token& stop) {
        Matches& known = view.isCareful ? m_carefulMatches : m_matches;
        const std::int64_t version = view.database.execAndGet("PRAGMA data_version").getInt64();
        if (known.answers(request, version)) return known;
        known = Matches();
        const std::uint64_t before = view.losses();
        known = findMatches(view, request, stop, partial);
        known.unread = known.unread || view.losses() != before;
        known.dataVersion = version;
        return known;
    }

    /// Keys of the traces that a request names but for its range, ascending; none: all traces.
    std::optional<std::vector<TraceKey>> namedTraces(CacheView& view, const SearchRequest& request, const std::stop_token& stop) {
        if (request.text.empty() && request.conditions.empty() && !request.among) return std::nullopt;
        std::vector<TraceKey> keys = matchesOf(view, request, {}, stop).keys;
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    std::string m_path;
    std::string m_frameKey;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<CacheView> m_view;
    FrameFinder m_frames;
    unsigned long long m_identity = 0;
    int m_version = schemaVersion;
    Matches m_matches;
    bool m_metDamage = false;
    std::unique_ptr<SQLite::Database> m_tolerant;  ///< hands out damaged pages; opened when they are met
    std::unique_ptr<CacheView> m_careful;
    Matches m_carefulMatches;
};

}  // namespace

Result<std::unique_ptr<TraceReader>> TraceReader::open(const CacheOptions& options) {
    return guarded(options.path, [&]() -> Result<std::unique_ptr<TraceReader>> {
        auto reader = std::make_unique<ReaderOfCache>(options);
        // What is wrong with the file is told at once; that there is none is no error.
        (void)reader->connect();
        return reader;
    });
}

}  // namespace fw::store
