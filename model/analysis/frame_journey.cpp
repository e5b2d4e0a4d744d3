// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/frame_journey.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

class JourneyFinder {
public:
    JourneyFinder(const std::vector<JourneyTrace>& traces, const std::stop_token& stop) : m_traces(traces), m_stop(stop) {
        for (const JourneyTrace& trace : traces) {
            m_trees.push_back(buildSpanTree(*trace.trace));
            m_taken.emplace_back(trace.trace->spanCount(), std::uint8_t{0});
            std::unordered_map<std::uint64_t, SpanIndex>& spans = m_spanOfId.emplace_back();
            for (SpanIndex span = 0; span < trace.trace->spanCount(); ++span) spans.emplace(trace.trace->spanId[span].value, span);
        }
    }

    std::vector<HandedOver> find() {
        for (std::size_t trace = 0; trace < m_traces.size() && !m_stop.stop_requested(); ++trace) findWithin(trace);
        std::vector<std::size_t> order(m_traces.size());
        for (std::size_t trace = 0; trace < order.size(); ++trace) order[trace] = trace;
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return startOf(a) < startOf(b); });
        for (std::size_t place = 1; place < order.size() && !m_stop.stop_requested(); ++place) {
            if (followLinks(order[place])) continue;
            joinByFrame(order, place);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [this](const HandedOver& a, const HandedOver& b) {
            return std::pair(data(a.toTrace).startNs[a.to], a.toTrace) < std::pair(data(b.toTrace).startNs[b.to], b.toTrace);
        });
        return std::move(m_found);
    }

private:
    [[nodiscard]] const TraceData& data(std::size_t trace) const { return *m_traces[trace].trace; }
    [[nodiscard]] std::int64_t startOf(std::size_t trace) const { return data(trace).summary.startNs; }
    [[nodiscard]] bool timed(std::size_t trace, SpanIndex span) const { return (data(trace).marks[span] & untimedMarks) == 0; }

    void add(std::size_t fromTrace, SpanIndex from, std::size_t toTrace, SpanIndex to, Context context, HandOverSign sign) {
        m_taken[fromTrace][from] = 1;
        HandedOver& step = m_found.emplace_back();
        step.fromTrace = fromTrace;
        step.toTrace = toTrace;
        step.from = from;
        step.to = to;
        step.waitNs = saturatedSub(data(toTrace).startNs[to], data(fromTrace).endNs(from));
        step.context = context;
        step.sign = sign;
    }

    /// Consumers below their producer, linked to it, or beside it.
    void findWithin(std::size_t number) {
        const TraceData& trace = data(number);
        const SpanTree& tree = m_trees[number];
        std::vector<std::uint8_t> joined(trace.spanCount(), 0);
        std::unordered_map<Row, std::vector<SpanIndex>> consumers;
        for (const JourneyTrace::Link& link : m_traces[number].links) {
            if (link.trace != trace.summary.id || trace.kind[link.span] != SpanKind::Consumer || joined[link.span] != 0) continue;
            const auto producer = m_spanOfId[number].find(link.to.value);
            if (producer == m_spanOfId[number].end() || trace.kind[producer->second] != SpanKind::Producer) continue;
            joined[link.span] = 1;
            add(number, producer->second, number, link.span, Context::SameTrace, HandOverSign::LinkWithin);
        }
        for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
            if (trace.kind[span] != SpanKind::Consumer || joined[span] != 0) continue;
            const Row above = tree.parent[tree.rowOfSpan[span]];
            const SpanIndex producer = above == noRow ? noSpan : tree.span[above];
            if (producer == noSpan) continue;
            if (trace.kind[producer] == SpanKind::Producer) {
                add(number, producer, number, span, Context::SameTrace, HandOverSign::Child);
            } else if (timed(number, span)) {
                consumers[above].push_back(span);
            }
        }
        if (consumers.empty()) return;
        std::unordered_map<Row, std::vector<SpanIndex>> producers;
        for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
            const Row above = tree.parent[tree.rowOfSpan[span]];
            if (trace.kind[span] == SpanKind::Producer && timed(number, span) && m_taken[number][span] == 0 && consumers.contains(above))
                producers[above].push_back(span);
        }
        for (auto& [above, takers] : consumers) joinSiblings(number, producers[above], takers);
    }

    /// A context that was handed on whole, not that of the producer's span, makes producer and consumer siblings: what was given first
    /// is taken first.
    void joinSiblings(std::size_t number, std::vector<SpanIndex>& producers, std::vector<SpanIndex>& consumers) {
        const TraceData& trace = data(number);
        std::stable_sort(producers.begin(), producers.end(), [&](SpanIndex a, SpanIndex b) { return trace.endNs(a) < trace.endNs(b); });
        std::stable_sort(consumers.begin(), consumers.end(), [&](SpanIndex a, SpanIndex b) { return trace.startNs[a] < trace.startNs[b]; });
        std::size_t next = 0;
        for (const SpanIndex consumer : consumers) {
            if (next == producers.size() || trace.endNs(producers[next]) > trace.startNs[consumer]) continue;
            add(number, producers[next++], number, consumer, Context::SameTrace, HandOverSign::Beside);
        }
    }

    /// Links to spans of other traces of the frame.
    bool followLinks(std::size_t number) {
        bool any = false;
        for (const JourneyTrace::Link& link : m_traces[number].links) {
            for (std::size_t other = 0; other < m_traces.size(); ++other) {
                if (other == number || data(other).summary.id != link.trace) continue;
                const auto from = m_spanOfId[other].find(link.to.value);
                if (from == m_spanOfId[other].end()) continue;
                add(other, from->second, number, link.span, Context::Link, HandOverSign::LinkAcross);
                any = true;
            }
        }
        return any;
    }

    /// The earliest top span of a trace.
    [[nodiscard]] SpanIndex firstSpan(std::size_t number) const {
        const TraceData& trace = data(number);
        SpanIndex first = noSpan;
        for (SpanIndex span = 0; span < trace.spanCount(); ++span)
            if (timed(number, span) && (first == noSpan || trace.startNs[span] < trace.startNs[first])) first = span;
        return first;
    }

    void joinByFrame(const std::vector<std::size_t>& order, std::size_t place) {
        const std::size_t number = order[place];
        const SpanIndex to = firstSpan(number);
        if (to == noSpan) return;
        const std::int64_t startNs = data(number).startNs[to];
        // A producer that nobody took from goes before all else; of equals the one that ended last.
        std::tuple<bool, std::int64_t> best{};
        std::size_t fromTrace = number;
        SpanIndex from = noSpan;
        for (std::size_t earlier = 0; earlier < place; ++earlier) {
            const TraceData& trace = data(order[earlier]);
            for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
                if (!timed(order[earlier], span)) continue;
                const std::int64_t endNs = trace.endNs(span);
                if (endNs > startNs) continue;
                const std::tuple rank(trace.kind[span] == SpanKind::Producer && m_taken[order[earlier]][span] == 0, endNs);
                if (from != noSpan && rank <= best) continue;
                best = rank;
                fromTrace = order[earlier];
                from = span;
            }
        }
        HandOverSign sign = std::get<0>(best) ? HandOverSign::FrameProducer : HandOverSign::FrameLast;
        if (from == noSpan) {
            // Everything before still runs: from the trace that began last before.
            fromTrace = order[place - 1];
            from = firstSpan(fromTrace);
            sign = HandOverSign::FrameRunning;
        }
        if (from != noSpan) add(fromTrace, from, number, to, Context::Lost, sign);
    }

    const std::vector<JourneyTrace>& m_traces;
    const std::stop_token& m_stop;
    std::vector<SpanTree> m_trees;
    std::vector<std::vector<std::uint8_t>> m_taken;  ///< by trace, by span: somebody took what it handed out
    std::vector<std::unordered_map<std::uint64_t, SpanIndex>> m_spanOfId;
    std::vector<HandedOver> m_found;
};

}  // namespace

const char* contextName(Context context) {
    switch (context) {
        case Context::SameTrace:
            return "same-trace";
        case Context::Link:
            return "link";
        case Context::Lost:
            break;
    }
    return "lost";
}

std::vector<HandedOver> findHandOvers(const std::vector<JourneyTrace>& traces, const std::stop_token& stop) {
    return JourneyFinder(traces, stop).find();
}

}  // namespace fw::analysis
