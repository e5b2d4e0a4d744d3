// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_controller.h"

#include <algorithm>
#include <utility>

#include "app/late_release.h"
#include "app/reader_pool.h"
#include "model/analysis/frame_series.h"
#include "model/core/natural_order.h"
#include "model/items/condition_text.h"
#include "model/items/trace_list_model.h"
#include "model/query/search_text.h"

namespace fw::app {

namespace {

/// Between two readings of a trace that grows, in times of what one takes.
constexpr qint64 restFactor = 4;
/// While one of so many spans is read again there are two of it, beside an import that needs the memory and both processors.
constexpr SpanIndex largeTrace = 200'000;
constexpr qint64 largeRestMs = 8000;

struct FrameTrace {
    std::string id;
    TraceKey trace;
};

/// The nearest frame id in a direction that another trace holds, with the first such trace; absent at the end.
Result<std::optional<FrameTrace>> otherFrame(store::TraceReader& reader, TraceKey open, std::string id, int by,
                                             const std::stop_token& stop) {
    const std::string series = analysis::frameSeriesPrefix(id);
    while (!stop.stop_requested()) {
        const Result<store::FrameNeighbours> beside = reader.frameNeighbours(id, series);
        if (!beside) return tl::unexpected<Error>(beside.error());
        id = by < 0 ? beside->previous : beside->next;
        if (id.empty()) return std::optional<FrameTrace>();
        const Result<std::vector<TraceSummary>> traces = reader.tracesOfFrame(id);
        if (!traces) return tl::unexpected<Error>(traces.error());
        // A trace may hold many frames.
        for (const TraceSummary& trace : *traces)
            if (trace.key != open) return std::optional(FrameTrace{id, trace.key});
    }
    return fail(ErrorKind::Cancelled, "cancelled");
}

/// The search that means this frame id and nothing else: as it is, where the field reads it as one text.
QString frameSearch(const std::string& id, const QString& frameKey) {
    const Result<query::SearchText> parsed = query::parseSearchText(id);
    const bool plain = parsed && parsed->request.text == id && parsed->request.conditions.empty();
    return plain ? QString::fromStdString(id) : items::conditionText(frameKey, QString::fromStdString(id));
}

Result<analysis::WorkColumns> workColumns(store::TraceReader& reader, TraceKey key, const std::stop_token& stop) {
    analysis::WorkColumns work;
    for (std::size_t i = 0; i < analysis::workKeys.size(); ++i) {
        Result<KeyColumn> column = reader.loadKeyColumn(key, analysis::workKeys[i], stop);
        if (!column) return tl::unexpected<Error>(column.error());
        work.of[i] = std::move(*column);
    }
    return work;
}

std::optional<SpanIndex> indexOf(const TraceData& trace, SpanId id) {
    const auto found = std::find(trace.spanId.begin(), trace.spanId.end(), id);
    if (found == trace.spanId.end()) return std::nullopt;
    return static_cast<SpanIndex>(found - trace.spanId.begin());
}

}  // namespace

TraceController::TraceController(ReaderPool& pool, items::TraceListModel& list, QObject* parent)
    : QObject(parent), m_pool(pool), m_list(list) {
    connect(&m_list, &items::TraceListModel::pageWanted, this, &TraceController::loadPage);
    connect(&m_list, &items::TraceListModel::sortWanted, this, &TraceController::sortBy);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { refreshTrace(Pace::AtOnce); });
}

void TraceController::refresh(Pace pace) {
    ask(&SearchCauses::refreshed);
    refreshTrace(pace);
}

qint64 TraceController::restMs() const {
    if (!m_shown.isValid() || !m_trace) return 0;
    const bool large = m_trace->trace->spanCount() >= largeTrace;
    return std::max(restFactor * m_loadMs, large ? largeRestMs : 0) - m_shown.elapsed();
}

void TraceController::refreshTrace(Pace pace) {
    if (pace == Pace::AtOnce) {
        m_later.stop();
        m_hurried = m_wanted != 0;
    }
    if (m_later.isActive()) return;
    if (m_wanted != 0 && (!m_trace || m_trace->trace->summary.key != m_wanted)) m_overtaken = true;
    if (!m_trace) return;
    const TraceKey key = m_wanted;
    const TraceId id = m_trace->trace->summary.id;
    const std::uint64_t revision = m_trace->trace->summary.revision;
    const Completeness completeness = m_trace->trace->summary.completeness;
    if (m_trace->trace->summary.key != key) return;
    m_pool.post<TraceSummary>(
        Lane::Refresh, [id](store::TraceReader& reader, const std::stop_token&) { return reader.findTrace(id); },
        [this, key, revision, completeness](const Result<TraceSummary>& summary) {
            const bool hurried = std::exchange(m_hurried, false);
            if (m_wanted != key) return;
            if (!summary || summary->key != key) {
                // It is gone, or another trace of this id came in its place.
                if (summary || summary.error().kind == ErrorKind::NotFound) closeTrace();
                return;
            }
            // That its source was read to the end changes no span, but what is said of the trace.
            if (m_loading && !hurried) {
                // It is compared with what is read just now, not with what is still shown.
                m_overtaken = true;
            } else if (summary->revision == revision && summary->completeness == completeness) {
                loadLogs(key);
            } else if (const qint64 rest = hurried ? 0 : restMs(); rest > 0) {
                m_later.start(static_cast<int>(rest));
            } else {
                load(key, true, std::nullopt);
            }
        });
}

void TraceController::openTrace(TraceKey key, std::optional<SpanId> select) {
    if (m_trace && m_trace->trace->summary.key == key && m_wanted == key) {
        if (select) Q_EMIT traceOpened(m_trace, true, indexOf(*m_trace->trace, *select));
        return;
    }
    load(key, false, select);
}

void TraceController::openTraceById(const QString& idText, const QString& spanId) {
    const TraceId id = parseTraceId(idText.toStdString()).id;
    const SpanId span = parseSpanId(spanId.toStdString()).id;
    m_pool.post<TraceSummary>(
        Lane::Refresh, [id](store::TraceReader& reader, const std::stop_token&) { return reader.findTrace(id); },
        [this, span](const Result<TraceSummary>& summary) {
            if (summary) {
                openTrace(summary->key, span.isNull() ? std::nullopt : std::optional(span));
            } else {
                Q_EMIT traceNotFound();
            }
        });
}

void TraceController::stepFrame(int by) {
    if (!m_trace || m_trace->trace->summary.key != m_wanted || m_trace->trace->summary.frameIds.empty()) return;
    const TraceKey key = m_wanted;
    const std::vector<std::string>& ids = m_trace->trace->summary.frameIds;
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end(), naturalLess);
    m_pool.post<std::optional<FrameTrace>>(
        Lane::FrameStep,
        [key, by, id = by < 0 ? *first : *last](store::TraceReader& reader, const std::stop_token& stop) {
            return otherFrame(reader, key, id, by, stop);
        },
        [this, key, by](const Result<std::optional<FrameTrace>>& found) {
            // Another trace was opened meanwhile.
            if (m_wanted != key) return;
            if (!found) {
                if (found.error().kind != ErrorKind::Cancelled) Q_EMIT failed(found.error());
            } else if (*found) {
                Q_EMIT frameFound((*found)->trace, frameSearch((*found)->id, m_list.frameKey()));
            } else {
                Q_EMIT frameEnd(by);
            }
        });
}

void TraceController::closeTrace() {
    m_later.stop();
    m_pool.cancel(Lane::FrameStep);
    for (const Lane lane : {Lane::Trace, Lane::EventTimes, Lane::Waits, Lane::Logs, Lane::Details, Lane::Refresh}) m_pool.cancel(lane);
    m_wanted = 0;
    m_loading = false;
    m_hurried = false;
    m_trace.reset();
    Q_EMIT traceOpened(nullptr, false, std::nullopt);
}

TraceController::Wishes TraceController::wishesOf(const analysis::TraceAnalysis& shown) {
    const SpanIndex root = shown.critical.root == analysis::noRow ? analysis::noSpan : shown.tree.span[shown.critical.root];
    return {shown.clocksCorrected, shown.parentsSuggested, root == shown.primarySpan ? analysis::noSpan : root};
}

void TraceController::correctClocks(bool on) {
    if (!m_trace || m_trace->trace->summary.key != m_wanted || on == m_wishes.correctClocks) return;
    // A wish that nothing can come of is none: it would come true with the next limit.
    if (on && !m_trace->clocks.correctable()) return;
    m_wishes.correctClocks = on;
    load(m_wanted, true, std::nullopt);
}

void TraceController::suggestParents(bool on) {
    if (!m_trace || m_trace->trace->summary.key != m_wanted || on == m_wishes.suggestParents) return;
    m_wishes.suggestParents = on;
    load(m_wanted, true, std::nullopt);
}

void TraceController::load(TraceKey key, bool again, std::optional<SpanId> select) {
    if (!again) m_wishes = {};
    m_wanted = key;
    m_loading = true;
    m_overtaken = false;
    m_later.stop();
    if (!again) Q_EMIT traceWanted();
    QElapsedTimer begun;
    begun.start();
    using Analysis = std::shared_ptr<const analysis::TraceAnalysis>;
    m_pool.post<Analysis>(
        Lane::Trace,
        [key, wishes = m_wishes, clockLimit = m_clockLimitNs, before = again ? m_trace : nullptr](
            store::TraceReader& reader, const std::stop_token& stop) -> Result<Analysis> {
            Result<std::shared_ptr<const TraceData>> data = reader.loadTrace(key, stop);
            if (!data) return tl::unexpected<Error>(data.error());
            analysis::AnalysisOptions options{.before = before,
                                              .foldRepeats = true,
                                              .correctClocks = wishes.correctClocks,
                                              .clockLimitNs = clockLimit,
                                              .criticalRoot = wishes.criticalRoot};
            if (wishes.suggestParents) {
                Result<analysis::WorkColumns> work = workColumns(reader, key, stop);
                if (!work) return tl::unexpected<Error>(work.error());
                options.suggestParents = std::make_shared<const analysis::WorkColumns>(std::move(*work));
            }
            Result<Analysis> analysed = analysis::analyseTrace(std::move(*data), stop, options);
            if (!analysed || (*analysed)->trace->spanCount() < largeTrace) return analysed;
            return releasedElsewhere(std::move(*analysed));
        },
        [this, key, again, select, begun](const Result<Analysis>& analysed) {
            m_loading = false;
            m_loadMs = begun.elapsed();
            m_shown.start();
            if (!analysed) {
                // What is seen stays what it was; the next choice of the same trace tries again.
                m_wanted = m_trace ? m_trace->trace->summary.key : 0;
                m_wishes = m_trace ? wishesOf(*m_trace) : Wishes{};
                Q_EMIT failed(analysed.error());
                return;
            }
            m_trace = *analysed;
            Q_EMIT traceOpened(m_trace, again, select ? indexOf(*m_trace->trace, *select) : std::nullopt);
            loadRest(key);
            // What was read may be older than the news, and no other news need come.
            if (std::exchange(m_overtaken, false)) refreshTrace(Pace::Spaced);
        });
}

void TraceController::loadRest(TraceKey key) {
    using Times = std::shared_ptr<const EventTimes>;
    m_pool.post<Times>(
        Lane::EventTimes,
        [key, trace = m_trace](store::TraceReader& reader, const std::stop_token& stop) -> Result<Times> {
            Result<EventTimes> times = reader.loadEventTimes(key, stop);
            if (!times) return tl::unexpected<Error>(times.error());
            if (trace && trace->clocksCorrected) analysis::moveEvents(*times, *trace->recorded, trace->clocks);
            auto shared = std::make_shared<const EventTimes>(std::move(*times));
            return shared->first.size() < largeTrace ? shared : releasedElsewhere(std::move(shared));
        },
        [this](const Result<Times>& times) {
            if (!times) {
                Q_EMIT failed(times.error());
                return;
            }
            // A commit between the two reads makes the answers differ in length; the refresh that follows asks again.
            if (m_trace && (*times)->first.size() == static_cast<std::size_t>(m_trace->trace->spanCount()) + 1)
                Q_EMIT eventTimesLoaded(*times);
        });
    loadLogs(key);
    loadWaits(key);
}

void TraceController::loadLogs(TraceKey key) {
    m_pool.post<std::vector<LogEntry>>(
        Lane::Logs, [key](store::TraceReader& reader, const std::stop_token& stop) { return reader.loadLogs(key, stop); },
        [this](const Result<std::vector<LogEntry>>& logs) {
            if (logs) {
                Q_EMIT logsLoaded(*logs);
            } else {
                Q_EMIT failed(logs.error());
            }
        });
}

void TraceController::loadWaits(TraceKey key) {
    using Waits = std::shared_ptr<const analysis::TraceWaits>;
    m_pool.post<Waits>(
        Lane::Waits,
        [key, trace = m_trace, rules = m_waitRules](store::TraceReader& reader, const std::stop_token& stop) -> Result<Waits> {
            const Result<SpanEvidence> evidence = reader.loadSpanEvidence(key, rules.keys, stop);
            if (!evidence) return tl::unexpected<Error>(evidence.error());
            Result<Waits> waits = analysis::computeWaits(trace, *evidence, rules, stop);
            if (!waits || trace->trace->spanCount() < largeTrace) return waits;
            return releasedElsewhere(std::move(*waits));
        },
        [this](const Result<Waits>& waits) {
            if (waits) {
                if ((*waits)->analysis == m_trace) Q_EMIT waitsLoaded(*waits);
            } else if (waits.error().kind != ErrorKind::Cancelled) {
                // Cancelled: a commit between two reads; the refresh that follows asks again.
                Q_EMIT failed(waits.error());
            }
        });
}

void TraceController::setCriticalRoot(SpanIndex span) {
    if (!m_trace || m_trace->trace->summary.key != m_wanted || span >= m_trace->trace->spanCount()) return;
    m_wishes.criticalRoot = span == m_trace->primarySpan ? analysis::noSpan : span;
    load(m_wanted, true, std::nullopt);
}

void TraceController::setClockLimit(int ms) {
    const std::int64_t limit = std::int64_t{ms} * 1'000'000;
    if (std::exchange(m_clockLimitNs, limit) == limit) return;
    reload();
}

void TraceController::setWaitRules(const analysis::WaitRules& rules) {
    if (m_waitRules == rules) return;
    m_waitRules = rules;
    if (m_trace && m_trace->trace->summary.key == m_wanted) loadWaits(m_wanted);
}

void TraceController::loadSpan(SpanIndex span) {
    if (!m_trace) return;
    const TraceKey key = m_trace->trace->summary.key;
    m_pool.post<SpanDetails>(
        Lane::Details, [key, span](store::TraceReader& reader, const std::stop_token&) { return reader.loadSpan(key, span); },
        [this, span](const Result<SpanDetails>& details) {
            if (details) {
                Q_EMIT detailsLoaded(span, *details);
            } else {
                Q_EMIT failed(details.error());
            }
        });
}

void TraceController::askCacheInfo() {
    m_pool.post<store::CacheInfo>(
        Lane::Info, [](store::TraceReader& reader, const std::stop_token&) { return reader.info(); },
        [this](const Result<store::CacheInfo>& info) {
            if (info) {
                Q_EMIT cacheInfoLoaded(*info);
            } else {
                Q_EMIT failed(info.error());
            }
        });
}

void TraceController::askSources(bool whole) {
    m_pool.post<ImportedSources>(
        Lane::Sources,
        [whole](store::TraceReader& reader, const std::stop_token& stop) -> Result<ImportedSources> {
            Result<std::vector<store::ImportRecord>> imports = reader.imports();
            if (!imports) return tl::unexpected<Error>(imports.error());
            ImportedSources sources;
            sources.imports = std::move(*imports);
            const Result<store::CacheInfo> info = reader.info();
            if (info) sources.traces = info->traces;
            if (!whole || !info) return sources;
            std::uint64_t spans = 0;
            std::uint64_t logs = 0;
            for (const store::ImportRecord& record : sources.imports) {
                spans += record.spans;
                logs += record.logs;
            }
            if (spans == info->spans && logs == info->logs) return sources;
            Result<std::vector<store::ImportHolding>> left = reader.importHoldings(stop);
            if (!left) return tl::unexpected<Error>(left.error());
            sources.left = std::move(*left);
            sources.counted = true;
            return sources;
        },
        [this](const Result<ImportedSources>& sources) {
            if (sources) {
                Q_EMIT sourcesLoaded(*sources);
            } else {
                Q_EMIT failed(sources.error());
            }
        });
}

void TraceController::askPinned() {
    m_pool.post<std::vector<TraceKey>>(
        Lane::Pinned, [](store::TraceReader& reader, const std::stop_token&) { return reader.pinned(); },
        [this](const Result<std::vector<TraceKey>>& keys) {
            if (keys) Q_EMIT pinnedLoaded(std::vector<qint64>(keys->begin(), keys->end()));
        });
}

void TraceController::reload() {
    if (m_trace && m_trace->trace->summary.key == m_wanted) load(m_wanted, true, std::nullopt);
}

void TraceController::askImported(const QStringList& sources) {
    m_pool.post<ImportedTraces>(
        Lane::Imported,
        [sources](store::TraceReader& reader, const std::stop_token& stop) -> Result<ImportedTraces> {
            const Result<std::vector<store::ImportRecord>> imports = reader.imports();
            if (!imports) return tl::unexpected<Error>(imports.error());
            ImportedTraces found;
            found.sources = sources;
            for (const store::ImportRecord& record : *imports) {
                if (!sources.contains(QString::fromStdString(record.source))) continue;
                const Result<std::vector<TraceKey>> keys = reader.tracesOfImport(record.id, ImportedTraces::maxKeys, stop);
                if (!keys) return tl::unexpected<Error>(keys.error());
                found.keys.insert(found.keys.end(), keys->begin(), keys->end());
            }
            std::sort(found.keys.begin(), found.keys.end());
            found.keys.erase(std::unique(found.keys.begin(), found.keys.end()), found.keys.end());
            if (found.keys.size() > ImportedTraces::maxKeys) found.keys.resize(ImportedTraces::maxKeys);
            return found;
        },
        [this](const Result<ImportedTraces>& found) {
            if (!found) Q_EMIT failed(found.error());
            Q_EMIT importedLoaded(found ? *found : ImportedTraces());
        });
}

}  // namespace fw::app
