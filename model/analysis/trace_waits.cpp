// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_waits.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "model/analysis/hand_overs.h"

namespace fw::analysis {
namespace {

constexpr std::int64_t farPast = INT64_MIN;
constexpr std::int64_t farFuture = INT64_MAX;

std::int64_t earlier(std::int64_t ns, std::int64_t by) {
    std::int64_t out = 0;
    return __builtin_sub_overflow(ns, by, &out) ? farPast : out;
}

std::int64_t sumOf(std::int64_t a, std::int64_t b) {
    std::int64_t out = 0;
    return __builtin_add_overflow(a, b, &out) ? farFuture : out;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

SpanIndex parentSpanOf(const SpanTree& tree, Row row) {
    do row = tree.parent[row];
    while (row != noRow && tree.span[row] == noSpan);
    return row == noRow ? noSpan : tree.span[row];
}

/// Which reported waits an ancestor tells in the same words; `by` is the number of the report of each span.
std::vector<std::uint8_t> repeatedReports(const SpanTree& tree, const SpanEvidence& evidence) {
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint8_t> repeated(evidence.waits.size(), 0);
    if (evidence.waits.empty()) return repeated;
    std::vector<std::uint32_t> nearest(tree.rowCount(), none);  // report of the row or of the nearest row above it
    for (std::uint32_t i = 0; i < evidence.waits.size(); ++i) nearest[tree.rowOfSpan[evidence.waits[i].span]] = i;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const Row parent = tree.parent[row];
        const std::uint32_t above = parent == noRow ? none : nearest[parent];
        std::uint32_t& own = nearest[row];
        if (own == none) {
            own = above;
        } else if (above != none && evidence.waits[own].key == evidence.waits[above].key &&
                   evidence.waits[own].ns == evidence.waits[above].ns) {
            repeated[own] = 1;
            own = above;
        }
    }
    return repeated;
}

}  // namespace

bool WaitRules::operator==(const WaitRules& other) const {
    return keys.waits == other.keys.waits && keys.workers == other.keys.workers && queueNames == other.queueNames &&
           gapShare == other.gapShare && leastGapNs == other.leastGapNs;
}

const Wait* TraceWaits::of(SpanIndex span) const {
    const auto at =
        std::lower_bound(waits.begin(), waits.end(), span, [](const Wait& wait, SpanIndex wanted) { return wait.span < wanted; });
    return at != waits.end() && at->span == span ? &*at : nullptr;
}

std::span<const Gap> TraceWaits::gapsOf(SpanIndex span) const {
    const auto from = std::lower_bound(gaps.begin(), gaps.end(), span, [](const Gap& gap, SpanIndex wanted) { return gap.span < wanted; });
    const auto to = std::upper_bound(from, gaps.end(), span, [](SpanIndex wanted, const Gap& gap) { return wanted < gap.span; });
    return {from, to};
}

double TraceWaits::overlapFactor(SpanIndex span) const {
    if (span >= childrenNs.size() || childrenNs[span] <= 0) return 0;
    const std::int64_t covered = analysis->trace->durationNs[span] - analysis->self.selfNs[span];
    return covered <= 0 ? 0 : static_cast<double>(childrenNs[span]) / static_cast<double>(covered);
}

bool isQueueName(std::string_view name, const WaitRules& rules) {
    return std::any_of(rules.queueNames.begin(), rules.queueNames.end(),
                       [name](const std::string& queue) { return queue.size() == name.size() && lowered(queue) == lowered(name); });
}

std::vector<Wait> findWaits(const TraceAnalysis& analysis, const SpanEvidence& evidence, const WaitRules& rules) {
    const std::vector<std::string>& names = analysis.trace->names;
    std::vector<std::uint8_t> queue(names.size(), 0);
    for (std::size_t i = 0; i < names.size(); ++i) queue[i] = isQueueName(names[i], rules) ? 1 : 0;
    std::vector<Wait> waits;
    findWaits(*analysis.trace, analysis.tree, evidence, queue, waits);
    return waits;
}

void findWaits(const TraceData& trace, const SpanTree& tree, const SpanEvidence& evidence, const std::vector<std::uint8_t>& queue,
               std::vector<Wait>& waits) {
    waits.clear();
    const auto timed = [&trace](SpanIndex span) { return (trace.marks[span] & untimedMarks) == 0; };
    const std::vector<std::uint8_t> repeated = repeatedReports(tree, evidence);
    // Producers by id, only of those that are linked to: the first of a repeated id, as in the tree.
    std::unordered_map<std::uint64_t, SpanIndex> producers;
    for (const SpanEvidence::Link& link : evidence.links)
        if (trace.kind[link.span] == SpanKind::Consumer) producers.try_emplace(link.to.value, noSpan);
    for (SpanIndex span = 0; span < trace.spanCount() && !producers.empty(); ++span) {
        if (trace.kind[span] != SpanKind::Producer || !timed(span)) continue;
        const auto at = producers.find(trace.spanId[span].value);
        if (at != producers.end() && at->second == noSpan) at->second = span;
    }

    std::size_t report = 0;
    std::size_t link = 0;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        while (report < evidence.waits.size() && evidence.waits[report].span < span) ++report;
        while (link < evidence.links.size() && evidence.links[link].span < span) ++link;
        if (!timed(span)) continue;
        const std::int64_t start = trace.startNs[span];
        if (report < evidence.waits.size() && evidence.waits[report].span == span) {
            // Told by an ancestor: neither is there another wait to look for.
            if (repeated[report] != 0) continue;
            const ReportedWait& told = evidence.waits[report];
            waits.push_back({span, WaitSource::Attribute, told.key, noSpan, earlier(start, told.ns), start});
            continue;
        }
        if (trace.kind[span] == SpanKind::Consumer) {
            SpanIndex producer = noSpan;
            WaitSource source = WaitSource::Producer;
            const auto consider = [&](SpanIndex candidate, WaitSource as) {
                if (candidate == noSpan || trace.kind[candidate] != SpanKind::Producer || !timed(candidate)) return;
                if (trace.endNs(candidate) >= start) return;
                // The last message that it took: only from then on it was waited for.
                if (producer != noSpan && trace.endNs(producer) >= trace.endNs(candidate)) return;
                producer = candidate;
                source = as;
            };
            consider(parentSpanOf(tree, tree.rowOfSpan[span]), WaitSource::Producer);
            if (producer == noSpan)
                for (std::size_t i = link; i < evidence.links.size() && evidence.links[i].span == span; ++i)
                    consider(producers[evidence.links[i].to.value], WaitSource::Link);
            if (producer != noSpan) {
                waits.push_back({span, source, 0, producer, trace.endNs(producer), start});
                continue;
            }
        }
        if (queue[trace.name[span]] != 0 && trace.durationNs[span] > 0)
            waits.push_back({span, WaitSource::Name, 0, noSpan, start, trace.endNs(span)});
    }
}

std::vector<Gap> findGaps(const TraceAnalysis& analysis, const std::vector<Wait>& waits, const WaitRules& rules) {
    const TraceData& trace = *analysis.trace;
    const SpanTree& tree = analysis.tree;
    const SpanIndex spans = trace.spanCount();
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint32_t> waitOf(waits.empty() ? 0 : spans, none);
    for (std::uint32_t i = 0; i < waits.size(); ++i) waitOf[waits[i].span] = i;

    // What goes on below a span before it begins and after it ended, as one stretch each; empty: start >= end.
    const Interval empty{farFuture, farPast};
    std::vector<Interval> before(spans, empty);
    std::vector<Interval> after(spans, empty);
    const auto widen = [](Interval& stretch, const Interval& by) {
        if (by.startNs >= by.endNs) return;
        stretch.startNs = std::min(stretch.startNs, by.startNs);
        stretch.endNs = std::max(stretch.endNs, by.endNs);
    };
    std::vector<Gap> gaps;
    std::vector<Interval> cover;
    // Backwards, so that what is below a span is known when its turn comes.
    for (Row at = tree.rowCount(); at-- > 0;) {
        const SpanIndex span = tree.span[at];
        if (span == noSpan || !analysis.timed(span) || tree.end[at] == at + 1) continue;
        const Interval whole{trace.startNs[span], trace.endNs(span)};
        bool within = false;
        cover.clear();
        for (Row row = at + 1; row < tree.end[at];) {
            const SpanIndex child = tree.span[row];
            if (child == noSpan) {
                ++row;  // a row of repeats: its members follow
                continue;
            }
            row = tree.end[row];
            const auto take = [&](const Interval& stretch) {
                if (stretch.startNs >= stretch.endNs) return;
                widen(before[span], {stretch.startNs, std::min(stretch.endNs, whole.startNs)});
                widen(after[span], {std::max(stretch.startNs, whole.endNs), stretch.endNs});
                if (stretch.endNs > whole.startNs && stretch.startNs < whole.endNs) cover.push_back(stretch);
            };
            if (analysis.timed(child)) {
                const Interval ran{trace.startNs[child], trace.endNs(child)};
                take(ran);
                within = within || (ran.endNs > whole.startNs && ran.startNs < whole.endNs && ran.startNs < ran.endNs);
                take(before[child]);
                take(after[child]);
            }
            if (!waitOf.empty() && waitOf[child] != none) take({waits[waitOf[child]].startNs, waits[waitOf[child]].endNs});
        }
        if (!within) continue;
        const auto byStart = [](const Interval& a, const Interval& b) { return a.startNs < b.startNs; };
        if (!std::is_sorted(cover.begin(), cover.end(), byStart)) std::sort(cover.begin(), cover.end(), byStart);
        const std::int64_t length = trace.durationNs[span];
        const std::int64_t share = length / 1000 * rules.gapShare + (length % 1000 * rules.gapShare + 999) / 1000;
        const std::int64_t least = std::max({share, rules.leastGapNs, std::int64_t{1}});
        std::int64_t edge = whole.startNs;
        const auto gap = [&](std::int64_t until) {
            if (until > edge && earlier(until, least) >= edge) gaps.push_back({span, edge, until});
        };
        for (const Interval& stretch : cover) {
            gap(std::min(stretch.startNs, whole.endNs));
            edge = std::max(edge, stretch.endNs);
            if (edge >= whole.endNs) break;
        }
        gap(whole.endNs);
    }
    std::sort(gaps.begin(), gaps.end(),
              [](const Gap& a, const Gap& b) { return a.span != b.span ? a.span < b.span : a.startNs < b.startNs; });
    return gaps;
}

Result<std::shared_ptr<const TraceWaits>> computeWaits(std::shared_ptr<const TraceAnalysis> analysis, const SpanEvidence& evidence,
                                                       const WaitRules& rules, std::stop_token stop) {
    const TraceData& trace = *analysis->trace;
    const SpanTree& tree = analysis->tree;
    if (evidence.spans != trace.spanCount()) return fail(ErrorKind::Cancelled, "The trace has grown");
    auto waits = std::make_shared<TraceWaits>();
    waits->keys = rules.keys.waits;
    waits->waits = findWaits(*analysis, evidence, rules);
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    waits->gaps = findGaps(*analysis, waits->waits, rules);
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    waits->childrenNs.assign(trace.spanCount(), 0);
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        const SpanIndex parent = parentSpanOf(tree, tree.rowOfSpan[span]);
        if (parent == noSpan || !analysis->timed(span) || !analysis->timed(parent)) continue;
        const std::int64_t from = std::max(trace.startNs[span], trace.startNs[parent]);
        const std::int64_t to = std::min(trace.endNs(span), trace.endNs(parent));
        if (to > from) waits->childrenNs[parent] = sumOf(waits->childrenNs[parent], to - from);
    }
    waits->assumed = assumedHandOvers(*analysis, evidence);
    waits->analysis = std::move(analysis);
    return std::shared_ptr<const TraceWaits>(std::move(waits));
}

}  // namespace fw::analysis
