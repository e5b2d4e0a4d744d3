// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/trace_members.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/core/span.h"
#include "model/core/trace_data.h"
#include "model/store/cache_file.h"
#include "model/store/trace_reader.h"

namespace fw::items {
class TraceListModel;
}

namespace fw::app {

class ReaderPool;

/// Why the list was asked for. A question that overtakes another one takes over its causes, so that none goes unanswered.
struct SearchCauses {
    bool asked = false;      ///< another search
    bool sorted = false;     ///< another order
    bool brushed = false;    ///< another part of the search's time and durations
    bool picked = false;     ///< other ones of the search are listed alone, or all again
    bool refreshed = false;  ///< the cache has changed
};

/// What became of a search. For no hits also what the cache holds instead, so that the reader learns why.
struct SearchAnswer {
    QString text;     ///< as typed
    QString traceQl;  ///< the same question in TraceQL
    quint64 total = 0;
    TextMatch match = TextMatch::None;
    double milliseconds = 0;
    std::optional<TraceKey> only;  ///< the one hit, where there is exactly one
    std::optional<TraceKey> first;
    std::optional<SpanId> matchedSpan;
    store::CacheInfo cache;  ///< only with no hits
    QStringList similar;     ///< frame ids that begin alike; only with no hits
    bool cacheDamaged = false;
    SearchCauses why;
};

/// The imports of the cache.
struct ImportedSources {
    std::vector<store::ImportRecord> imports;
    std::vector<store::ImportHolding> left;  ///< what is left of them
    std::uint64_t traces = 0;                ///< in the cache
    bool counted = false;                    ///< false: nothing has gone, or it was not counted; `left` is empty
};

/// Traces that hold spans of some imports.
struct ImportedTraces {
    QStringList sources;
    std::vector<TraceKey> keys;  ///< ascending, at most maxKeys
    static constexpr std::size_t maxKeys = 1000;
};

/// Questions of the window to the cache, one open trace, one answer each: search → list of traces, trace → its analysis,
/// span → its details. Answers come as signals on the GUI thread; overtaken ones never come.
class TraceController : public QObject {
    Q_OBJECT

public:
    TraceController(ReaderPool& pool, items::TraceListModel& list, QObject* parent = nullptr);

    /// The order of the lists that are asked for from now on.
    void setOrder(TraceSort sort, bool descending);
    [[nodiscard]] TraceSort sort() const { return m_request.sort; }
    [[nodiscard]] bool descending() const { return m_request.descending; }
    /// Asks for the list again with `text` (empty: all traces), within `brush`.
    void search(const QString& text, const TraceRange& brush = {}, const TraceMembers& members = {});
    /// Narrows the list of the same search; an empty range is all of it.
    void setBrush(const TraceRange& brush);
    [[nodiscard]] const TraceRange& brush() const { return m_brush; }
    /// Lists only these of the same search and brush. The search, and what is asked of its traces, stay as they are.
    void setMembers(const TraceMembers& members);
    [[nodiscard]] const TraceMembers& members() const { return m_members; }
    enum class Pace : std::uint8_t {
        AtOnce,
        Spaced,  ///< a trace that takes long to read again waits a multiple of that: an import commits faster than one could look
    };
    /// The same question after an import: the list grows in place, the open trace gains its new spans without a jump.
    void refresh(Pace pace = Pace::AtOnce);
    /// The open trace is to be read again, but not yet.
    [[nodiscard]] bool behind() const { return m_later.isActive(); }
    /// Counts the hits of a text that is still being typed; changes no list.
    void preview(const QString& text);
    void complete(const QString& prefix);

    void openTrace(TraceKey key, std::optional<SpanId> select = {});
    /// Opens the trace with this shown id, if the cache has it (last session).
    void openTraceById(const QString& idText, const QString& spanId);
    /// Looks for the trace of the frame id before (-1) or behind (1) those of the open trace, in order of the ids that differ from
    /// it in their last number only; frameFound() or frameEnd() tells.
    void stepFrame(int by);
    /// Shows the open trace with the clocks of its hosts corrected, or as recorded; another trace is shown as recorded again.
    void correctClocks(bool on);
    /// Shows flat spans of the open trace below those they lie in; likewise.
    void suggestParents(bool on);
    void closeTrace();
    void loadSpan(SpanIndex span);
    /// The critical path of the open trace below another span; until another trace is opened.
    void setCriticalRoot(SpanIndex span);
    /// Clocks that are off by more are told and not corrected, from now on.
    void setClockLimit(int ms);
    /// What counts as evidence of waiting, from now on.
    void setWaitRules(const analysis::WaitRules& rules);
    void askCacheInfo();
    /// `whole`: also what is left of them, where something has gone; looks at all rows then.
    void askSources(bool whole);
    void askPinned();
    /// Reads the open trace again, as after a change that left its spans alone.
    void reload();
    /// Which traces came with these sources.
    void askImported(const QStringList& sources);

    [[nodiscard]] const QString& searchText() const { return m_text; }
    /// The same, understood, within the brush.
    [[nodiscard]] const SearchRequest& request() const { return m_request; }
    /// The same with what the brush leaves out.
    [[nodiscard]] SearchRequest unbrushedRequest() const;
    /// A request for those of its traces that are listed.
    [[nodiscard]] SearchRequest listed(SearchRequest request) const;
    [[nodiscard]] const std::shared_ptr<const analysis::TraceAnalysis>& trace() const { return m_trace; }
    [[nodiscard]] TraceKey wantedTrace() const { return m_wanted; }

Q_SIGNALS:
    void searchStarted();
    void brushChanged();
    void membersChanged();
    void searchAnswered(const fw::app::SearchAnswer& answer);
    /// The text is not a search that can be understood.
    void searchRefused(const QString& text, const fw::Error& error);
    void previewed(const QString& text, quint64 total, fw::TextMatch match);
    void completed(const QStringList& frameIds);
    /// A trace that is not the open one is being read; answered by traceOpened() or failed().
    void traceWanted();
    /// `again` says that the same trace gained spans. `select` is the span to go to.
    void traceOpened(const std::shared_ptr<const fw::analysis::TraceAnalysis>& trace, bool again, std::optional<fw::SpanIndex> select);
    void eventTimesLoaded(const std::shared_ptr<const fw::EventTimes>& times);
    /// After the trace: what its spans waited for.
    void waitsLoaded(const std::shared_ptr<const fw::analysis::TraceWaits>& waits);
    void logsLoaded(const std::vector<fw::LogEntry>& logs);
    void detailsLoaded(fw::SpanIndex span, const fw::SpanDetails& details);
    void cacheInfoLoaded(const fw::store::CacheInfo& info);
    void sourcesLoaded(const fw::app::ImportedSources& sources);
    void pinnedLoaded(const std::vector<qint64>& keys);
    void importedLoaded(const fw::app::ImportedTraces& imported);
    /// stepFrame found this; `search` is the text that finds the frame.
    void frameFound(fw::TraceKey trace, const QString& search);
    /// stepFrame found nothing: the open trace holds the first or last frame id.
    void frameEnd(int by);
    /// openTraceById found nothing.
    void traceNotFound();
    void failed(const fw::Error& error);

private:
    void loadPage(int offset, int limit);
    void sortBy(int traceSort, bool descending);
    void ask(bool SearchCauses::*cause);
    void refreshTrace(Pace pace);
    /// How long the open trace is not to be read again by an import that goes on.
    [[nodiscard]] qint64 restMs() const;
    void load(TraceKey key, bool again, std::optional<SpanId> select);
    void loadRest(TraceKey key);
    void loadLogs(TraceKey key);
    void loadWaits(TraceKey key);

    ReaderPool& m_pool;
    items::TraceListModel& m_list;
    QString m_text;
    QString m_traceQl;
    SearchRequest m_request;
    TraceRange m_ownRange;  ///< of what was typed
    TraceRange m_brush;
    TraceMembers m_members;
    SearchCauses m_causes;  ///< of the search that is on its way
    std::shared_ptr<const analysis::TraceAnalysis> m_trace;
    /// What the reader asked for of the open trace, and does not want of the next one.
    struct Wishes {
        bool correctClocks = false;
        bool suggestParents = false;
        SpanIndex criticalRoot = analysis::noSpan;  ///< noSpan: the primary root
    };
    [[nodiscard]] static Wishes wishesOf(const analysis::TraceAnalysis& shown);

    Wishes m_wishes;
    analysis::WaitRules m_waitRules;
    std::int64_t m_clockLimitNs = analysis::maxClockShiftNs;
    QElapsedTimer m_shown;     ///< since the open trace was read
    qint64 m_loadMs = 0;       ///< what that took
    bool m_loading = false;    ///< the wanted trace is being read
    bool m_overtaken = false;  ///< the cache changed while it was
    QTimer m_later;            ///< until it is read again
    bool m_hurried = false;    ///< the question whether it has changed is one whose answer must not wait, though another took its place
    TraceKey m_wanted = 0;     ///< key of the open trace or of the one that is being loaded; 0: none
};

}  // namespace fw::app
