// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/journey.h"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "model/analysis/trace_analysis.h"
#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

constexpr std::size_t namesOfLane = 6;

/// Overlapping and touching intervals as one.
void joinIntervals(std::vector<Interval>& intervals) {
    std::sort(intervals.begin(), intervals.end(), [](const Interval& a, const Interval& b) { return a.startNs < b.startNs; });
    std::size_t kept = 0;
    for (const Interval& one : intervals) {
        if (kept > 0 && one.startNs <= intervals[kept - 1].endNs) {
            intervals[kept - 1].endNs = std::max(intervals[kept - 1].endNs, one.endNs);
        } else {
            intervals[kept++] = one;
        }
    }
    intervals.resize(kept);
    intervals.shrink_to_fit();
}

/// One stretch of the way, before stretches of the same thing are added up.
struct Stretch {
    Interval time;
    JourneyShare::Kind kind = JourneyShare::Kind::Work;
    std::size_t number = 0;
};

class JourneyLayout {
public:
    JourneyLayout(FrameJourney& journey, const std::stop_token& stop) : m_journey(journey), m_stop(stop) {}

    Result<void> run() {
        for (const JourneyTrace& of : m_journey.traces) {
            Result<std::shared_ptr<const TraceAnalysis>> analysed = analyseTrace(of.trace, m_stop);
            if (!analysed) return tl::unexpected<Error>(analysed.error());
            m_analyses.push_back(std::move(*analysed));
            m_journey.firstLane.push_back(m_journey.lanes.size());
            addLanes(m_journey.firstLane.size() - 1);
        }
        m_journey.firstLane.push_back(m_journey.lanes.size());
        if (m_journey.lanes.empty()) return {};
        m_journey.startNs = std::numeric_limits<std::int64_t>::max();
        m_journey.endNs = std::numeric_limits<std::int64_t>::min();
        for (const JourneyLane& lane : m_journey.lanes) {
            m_journey.startNs = std::min(m_journey.startNs, lane.running.front().startNs);
            m_journey.endNs = std::max(m_journey.endNs, lane.running.back().endNs);
        }
        groupSteps();
        walkBack();
        addUp();
        return {};
    }

private:
    [[nodiscard]] bool placed(std::size_t trace, SpanIndex span) const {
        const TraceAnalysis& analysis = *m_analyses[trace];
        return analysis.timed(span) && (analysis.tree.marks[analysis.tree.rowOfSpan[span]] & FarTime) == 0;
    }

    void addLanes(std::size_t number) {
        const TraceAnalysis& analysis = *m_analyses[number];
        const TraceData& trace = *analysis.trace;
        std::vector<JourneyLane> lanes(trace.services.size());
        std::vector<std::vector<SpanIndex>> spans(trace.services.size());
        for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
            JourneyLane& lane = lanes[trace.service[span]];
            ++lane.spans;
            if (trace.status[span] == StatusCode::Error) ++lane.errors;
            if (!placed(number, span)) continue;
            spans[trace.service[span]].push_back(span);
            lane.selfNs = saturatedAdd(lane.selfNs, analysis.self.selfNs[span]);
            lane.running.push_back({trace.startNs[span], trace.endNs(span)});
            for (std::uint32_t i = analysis.self.first[span]; i < analysis.self.first[span + 1]; ++i)
                lane.working.push_back(analysis.self.intervals[i]);
            if (trace.status[span] == StatusCode::Error) lane.errorsAt.push_back(trace.startNs[span]);
        }
        const std::size_t first = m_journey.lanes.size();
        for (std::size_t service = 0; service < lanes.size(); ++service) {
            JourneyLane& lane = lanes[service];
            if (lane.running.empty()) continue;
            lane.trace = number;
            lane.service = static_cast<std::uint32_t>(service);
            joinIntervals(lane.running);
            joinIntervals(lane.working);
            std::sort(lane.errorsAt.begin(), lane.errorsAt.end());
            chooseNames(analysis, spans[service], lane);
            m_journey.lanes.push_back(std::move(lane));
        }
        std::stable_sort(m_journey.lanes.begin() + static_cast<std::ptrdiff_t>(first), m_journey.lanes.end(),
                         [](const JourneyLane& a, const JourneyLane& b) { return a.running.front().startNs < b.running.front().startNs; });
    }

    static void chooseNames(const TraceAnalysis& analysis, std::vector<SpanIndex>& spans, JourneyLane& lane) {
        const std::size_t some = std::min(namesOfLane, spans.size());
        const auto& self = analysis.self.selfNs;
        std::partial_sort(spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(some), spans.end(),
                          [&self](SpanIndex a, SpanIndex b) { return self[a] != self[b] ? self[a] > self[b] : a < b; });
        spans.resize(some);
        const auto& start = analysis.trace->startNs;
        std::sort(spans.begin(), spans.end(),
                  [&start](SpanIndex a, SpanIndex b) { return start[a] != start[b] ? start[a] < start[b] : a < b; });
        lane.longest = spans;
    }

    [[nodiscard]] std::int64_t endOf(std::size_t trace) const {
        std::int64_t end = std::numeric_limits<std::int64_t>::min();
        for (std::size_t lane = m_journey.firstLane[trace]; lane < m_journey.firstLane[trace + 1]; ++lane)
            end = std::max(end, m_journey.lanes[lane].running.back().endNs);
        return end;
    }
    [[nodiscard]] std::int64_t startOf(std::size_t trace) const {
        return m_journey.lanes[m_journey.firstLane[trace]].running.front().startNs;
    }
    [[nodiscard]] std::int64_t givenNs(const HandedOver& step) const { return m_journey.traces[step.fromTrace].trace->endNs(step.from); }
    [[nodiscard]] std::int64_t takenNs(const HandedOver& step) const { return m_journey.traces[step.toTrace].trace->startNs[step.to]; }

    /// The step over which the way came to `trace` before `untilNs`, which never grows: within it where its critical path had ended by
    /// then, of those the one whose work ended last, else from another trace. handOvers.size(): none.
    [[nodiscard]] std::size_t entryOf(std::size_t trace, std::int64_t untilNs) {
        const std::int64_t pathEndNs = m_analyses[trace]->primary.endNs;
        std::vector<std::size_t>& within = m_stepsByEnd[trace];
        while (untilNs > pathEndNs && !within.empty()) {
            const std::size_t number = within.back();
            within.pop_back();
            const HandedOver& step = m_journey.handOvers[number];
            if (m_journey.traces[trace].trace->endNs(step.to) <= pathEndNs)
                within.clear();
            else if (takenNs(step) <= untilNs && givenNs(step) < untilNs)
                return number;
        }
        for (const std::size_t number : m_stepsAcross[trace]) {
            const HandedOver& step = m_journey.handOvers[number];
            if (takenNs(step) <= untilNs && m_left[step.fromTrace] == 0) return number;
        }
        return m_journey.handOvers.size();
    }

    void groupSteps() {
        std::map<std::tuple<std::size_t, std::size_t, Context>, std::size_t> flowOf;
        for (std::size_t number = 0; number < m_journey.handOvers.size(); ++number) {
            const HandedOver& step = m_journey.handOvers[number];
            if (!placed(step.toTrace, step.to) || !placed(step.fromTrace, step.from)) continue;
            const std::size_t from = m_journey.laneOf(step.fromTrace, step.from);
            const std::size_t to = m_journey.laneOf(step.toTrace, step.to);
            const auto [at, fresh] = flowOf.emplace(std::tuple(from, to, step.context), m_journey.flows.size());
            if (fresh) m_journey.flows.push_back({from, to, step.context, {}});
            m_journey.flows[at->second].steps.push_back(static_cast<std::uint32_t>(number));
        }
        std::stable_partition(m_journey.flows.begin(), m_journey.flows.end(),
                              [](const JourneyFlow& flow) { return flow.context != Context::Lost; });
    }

    void sortSteps() {
        const std::size_t traces = m_journey.traces.size();
        m_stepsAcross.resize(traces);
        m_stepsByEnd.resize(traces);
        m_waits.resize(traces);
        for (std::size_t number = 0; number < m_journey.handOvers.size(); ++number) {
            const HandedOver& step = m_journey.handOvers[number];
            if (!placed(step.toTrace, step.to) || !placed(step.fromTrace, step.from)) continue;
            if (step.fromTrace != step.toTrace) {
                m_stepsAcross[step.toTrace].push_back(number);
                continue;
            }
            m_stepsByEnd[step.toTrace].push_back(number);
            if (step.waitNs > 0) m_waits[step.toTrace].push_back({number, 0});
        }
        for (std::size_t trace = 0; trace < traces; ++trace) {
            const TraceData& data = *m_journey.traces[trace].trace;
            std::stable_sort(m_stepsByEnd[trace].begin(), m_stepsByEnd[trace].end(), [&](std::size_t a, std::size_t b) {
                return data.endNs(m_journey.handOvers[a].to) < data.endNs(m_journey.handOvers[b].to);
            });
            std::stable_sort(m_waits[trace].begin(), m_waits[trace].end(), [this](const Waited& a, const Waited& b) {
                return givenNs(m_journey.handOvers[a.step]) < givenNs(m_journey.handOvers[b.step]);
            });
            std::int64_t last = std::numeric_limits<std::int64_t>::min();
            for (Waited& wait : m_waits[trace]) wait.lastTakenNs = last = std::max(last, takenNs(m_journey.handOvers[wait.step]));
        }
    }

    void walkBack() {
        sortSteps();
        m_left.assign(m_journey.traces.size(), 0);
        // Traces without a place in time have no lanes.
        std::size_t trace = m_journey.traces.size();
        for (std::size_t number = 0; number < m_journey.traces.size(); ++number) {
            if (m_journey.firstLane[number] == m_journey.firstLane[number + 1]) continue;
            if (trace == m_journey.traces.size() || endOf(number) > endOf(trace)) trace = number;
        }
        std::int64_t until = m_journey.endNs;
        while (until > m_journey.startNs && !m_stop.stop_requested()) {
            const std::size_t number = entryOf(trace, until);
            if (number == m_journey.handOvers.size()) {
                const std::int64_t from = std::min(until, startOf(trace));
                goThrough(trace, {from, until});
                addStretch({m_journey.startNs, from}, JourneyShare::Kind::Nothing, 0);
                return;
            }
            const HandedOver& step = m_journey.handOvers[number];
            const std::int64_t taken = std::max(takenNs(step), m_journey.startNs);
            const std::int64_t given = std::clamp(givenNs(step), m_journey.startNs, taken);
            goThrough(trace, {taken, until});
            addStretch({given, taken}, JourneyShare::Kind::Wait, number);
            if (step.fromTrace != trace) m_left[trace] = 1;
            trace = step.fromTrace;
            until = given;
        }
    }

    void addStretch(const Interval& time, JourneyShare::Kind kind, std::size_t number) {
        if (time.startNs < time.endNs) m_way.push_back({time, kind, number});
    }

    /// The critical path within `time`, and whoever worked where it does not reach.
    void goThrough(std::size_t number, const Interval& time) {
        const TraceAnalysis& analysis = *m_analyses[number];
        std::int64_t at = time.startNs;
        const auto& segments = analysis.critical.segments;
        auto segment = std::partition_point(segments.begin(), segments.end(),
                                            [&time](const CriticalSegment& one) { return one.endNs <= time.startNs; });
        for (; segment != segments.end() && segment->startNs < time.endNs; ++segment) {
            const Interval part{std::max(segment->startNs, time.startNs), std::min(segment->endNs, time.endNs)};
            besidePath(number, {at, part.startNs});
            onPath(number, segment->span, part);
            at = part.endNs;
        }
        besidePath(number, {at, time.endNs});
    }

    /// A stretch of a span on the critical path. Where something handed over below it lay, the span did not work: that was waiting.
    void onPath(std::size_t number, SpanIndex span, const Interval& part) {
        const SpanTree& tree = m_analyses[number]->tree;
        const Row row = tree.rowOfSpan[span];
        const auto below = [&tree, row](SpanIndex other) {
            const Row place = tree.rowOfSpan[other];
            return place > row && place < tree.end[row];
        };
        std::int64_t at = part.startNs;
        const std::size_t lane = m_journey.laneOf(number, span);
        const bool known = lane < m_journey.lanes.size();
        const auto kind = known ? JourneyShare::Kind::Work : JourneyShare::Kind::Nothing;
        const std::vector<Waited>& waits = m_waits[number];
        auto wait = std::partition_point(waits.begin(), waits.end(), [at](const Waited& one) { return one.lastTakenNs <= at; });
        for (; wait != waits.end(); ++wait) {
            const HandedOver& one = m_journey.handOvers[wait->step];
            if (givenNs(one) >= part.endNs) break;
            const std::int64_t from = std::max(givenNs(one), at);
            const std::int64_t to = std::min(takenNs(one), part.endNs);
            if (from >= to || !below(one.from) || !below(one.to)) continue;
            addStretch({at, from}, kind, known ? lane : 0);
            addStretch({from, to}, JourneyShare::Kind::Wait, wait->step);
            at = to;
        }
        addStretch({at, part.endNs}, kind, known ? lane : 0);
    }

    void besidePath(std::size_t number, const Interval& time) {
        if (time.startNs >= time.endNs) return;
        struct Piece {
            Interval time;
            std::size_t lane;
        };
        std::vector<Piece> pieces;
        for (std::size_t lane = m_journey.firstLane[number]; lane < m_journey.firstLane[number + 1]; ++lane) {
            const std::vector<Interval>& working = m_journey.lanes[lane].working;
            auto one = std::partition_point(working.begin(), working.end(),
                                            [&time](const Interval& before) { return before.endNs <= time.startNs; });
            for (; one != working.end() && one->startNs < time.endNs; ++one)
                pieces.push_back({{std::max(one->startNs, time.startNs), std::min(one->endNs, time.endNs)}, lane});
        }
        std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.time.startNs < b.time.startNs; });
        std::int64_t at = time.startNs;
        for (const Piece& piece : pieces) {
            if (piece.time.endNs <= at) continue;
            addStretch({at, piece.time.startNs}, JourneyShare::Kind::Nothing, 0);
            at = std::max(at, piece.time.startNs);
            addStretch({at, piece.time.endNs}, JourneyShare::Kind::Work, piece.lane);
            at = piece.time.endNs;
        }
        addStretch({at, time.endNs}, JourneyShare::Kind::Nothing, 0);
    }

    /// Stretches of one service, whatever its trace, are one share.
    void addUp() {
        std::stable_sort(m_way.begin(), m_way.end(), [](const Stretch& a, const Stretch& b) { return a.time.startNs < b.time.startNs; });
        std::unordered_map<std::string, std::size_t> shareOf;
        for (const Stretch& stretch : m_way) {
            std::string key;
            switch (stretch.kind) {
                case JourneyShare::Kind::Work: {
                    const JourneyLane& lane = m_journey.lanes[stretch.number];
                    key = "w" + m_journey.traces[lane.trace].trace->services[lane.service].name;
                    break;
                }
                case JourneyShare::Kind::Wait:
                    key = "q" + std::to_string(stretch.number);
                    break;
                case JourneyShare::Kind::Nothing:
                    break;
            }
            const auto [at, fresh] = shareOf.emplace(std::move(key), m_journey.shares.size());
            if (fresh) m_journey.shares.push_back({stretch.kind, stretch.number, 0});
            m_journey.shares[at->second].ns += saturatedSub(stretch.time.endNs, stretch.time.startNs);
        }
        joinSmallWaits();
    }

    /// A frame that went through thousands of queues: nobody reads them one by one.
    void joinSmallWaits() {
        std::vector<JourneyShare>& shares = m_journey.shares;
        std::vector<std::size_t> waits;
        for (std::size_t number = 0; number < shares.size(); ++number)
            if (shares[number].kind == JourneyShare::Kind::Wait) waits.push_back(number);
        if (waits.size() <= maxWaitShares) return;
        std::stable_sort(waits.begin(), waits.end(), [&shares](std::size_t a, std::size_t b) { return shares[a].ns > shares[b].ns; });
        std::sort(waits.begin() + maxWaitShares, waits.end());
        JourneyShare& rest = shares[waits[maxWaitShares]];
        for (auto small = waits.begin() + maxWaitShares + 1; small != waits.end(); ++small) {
            rest.ns += shares[*small].ns;
            ++rest.steps;
            shares[*small].ns = 0;
        }
        std::erase_if(shares, [](const JourneyShare& share) { return share.ns == 0; });
    }

    FrameJourney& m_journey;
    const std::stop_token& m_stop;
    std::vector<std::shared_ptr<const TraceAnalysis>> m_analyses;
    /// A step within a trace that waited.
    struct Waited {
        std::size_t step = 0;
        std::int64_t lastTakenNs = 0;  ///< of this one and those before it
    };
    std::vector<std::uint8_t> m_left;                     ///< by trace: the way came from another one
    std::vector<std::vector<std::size_t>> m_stepsAcross;  ///< by trace that took, by start
    std::vector<std::vector<std::size_t>> m_stepsByEnd;   ///< within a trace, by end of who took; the last ones go first
    std::vector<std::vector<Waited>> m_waits;             ///< within a trace, by when they were given
    std::vector<Stretch> m_way;
};

}  // namespace

std::int64_t FrameJourney::durationNs() const {
    return saturatedSub(endNs, startNs);
}

std::int64_t FrameJourney::waitingNs() const {
    std::int64_t sum = 0;
    for (const JourneyShare& share : shares)
        if (share.kind == JourneyShare::Kind::Wait) sum += share.ns;
    return sum;
}

std::uint64_t FrameJourney::errors() const {
    std::uint64_t sum = 0;
    for (const JourneyTrace& of : traces) sum += of.trace->summary.errors;
    return sum;
}

std::uint64_t FrameJourney::spans() const {
    std::uint64_t sum = 0;
    for (const JourneyTrace& of : traces) sum += of.trace->summary.spans;
    return sum;
}

std::size_t FrameJourney::broken() const {
    return static_cast<std::size_t>(
        std::count_if(handOvers.begin(), handOvers.end(), [](const HandedOver& step) { return step.context == Context::Lost; }));
}

std::size_t FrameJourney::longestWait() const {
    const JourneyShare* longest = nullptr;
    for (const JourneyShare& share : shares)
        if (share.kind == JourneyShare::Kind::Wait && share.steps == 1 && (longest == nullptr || share.ns > longest->ns)) longest = &share;
    return longest == nullptr ? handOvers.size() : longest->number;
}

std::size_t FrameJourney::laneOf(std::size_t trace, SpanIndex span) const {
    const std::uint32_t service = traces[trace].trace->service[span];
    for (std::size_t lane = firstLane[trace]; lane < firstLane[trace + 1]; ++lane)
        if (lanes[lane].service == service) return lane;
    return lanes.size();
}

Result<void> layOutJourney(FrameJourney& journey, const std::stop_token& stop) {
    Result<void> done = JourneyLayout(journey, stop).run();
    if (done && stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    return done;
}

}  // namespace fw::analysis
