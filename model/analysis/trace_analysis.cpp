// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_analysis.h"

#include <algorithm>
#include <future>
#include <system_error>
#include <utility>

#include "model/analysis/repeats.h"
#include "model/core/side_worker.h"

namespace fw::analysis {
namespace {

/// Fewer are analysed faster than a thread starts.
constexpr SpanIndex manySpans = 20'000;

constexpr std::int64_t year = 365LL * 24 * 3600 * 1'000'000'000;

/// All timed spans; where there is none, all spans as they are, as the list of traces counts them. Spans more than a year away from the
/// middle one do not stretch the axis: they are clock faults (formats.md 18.5) and stay reachable as rows.
/// `far` gets those.
Interval extentOf(const TraceData& trace, std::vector<SpanIndex>& far) {
    std::vector<std::int64_t> starts;
    starts.reserve(trace.spanCount());
    const auto collect = [&](std::uint16_t without) {
        for (SpanIndex i = 0; i < trace.spanCount(); ++i)
            if ((trace.marks[i] & without) == 0) starts.push_back(trace.startNs[i]);
    };
    collect(untimedMarks);
    const std::uint16_t without = starts.empty() ? 0 : untimedMarks;
    if (starts.empty()) collect(0);
    if (starts.empty()) return {0, 0};
    const auto middle = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::nth_element(starts.begin(), middle, starts.end());
    const std::int64_t low = *middle < INT64_MIN + year ? INT64_MIN : *middle - year;
    const std::int64_t high = *middle > INT64_MAX - year ? INT64_MAX : *middle + year;
    Interval extent{INT64_MAX, INT64_MIN};
    for (SpanIndex i = 0; i < trace.spanCount(); ++i) {
        if ((trace.marks[i] & without) != 0) continue;
        if (trace.startNs[i] < low || trace.startNs[i] > high) {
            far.push_back(i);
            continue;
        }
        extent.startNs = std::min(extent.startNs, trace.startNs[i]);
        extent.endNs = std::max(extent.endNs, std::min(trace.endNs(i), high));
    }
    return extent;
}

/// Adds up children before parents: rows are in pre-order, so backwards.
std::vector<std::uint32_t> countErrorsBelow(const TraceData& trace, const SpanTree& tree) {
    std::vector<std::uint32_t> below(tree.rowCount(), 0);
    for (Row row = tree.rowCount(); row-- > 0;) {
        const Row parent = tree.parent[row];
        if (parent == noRow) continue;
        const SpanIndex span = tree.span[row];
        below[parent] += below[row] + (span != noSpan && trace.status[span] == StatusCode::Error ? 1 : 0);
    }
    return below;
}

std::vector<Row> errorRowsOf(const TraceData& trace, const SpanTree& tree, std::uint64_t errors) {
    std::vector<Row> rows;
    if (errors == 0) return rows;
    rows.reserve(errors);
    for (Row row = 0; row < tree.rowCount(); ++row)
        if (tree.span[row] != noSpan && trace.status[tree.span[row]] == StatusCode::Error) rows.push_back(row);
    return rows;
}

}  // namespace

Result<std::shared_ptr<const TraceAnalysis>> analyseTrace(std::shared_ptr<const TraceData> trace, std::stop_token stop,
                                                          const AnalysisOptions& options) {
    auto analysis = std::make_shared<TraceAnalysis>();
    const auto cancelled = [&] { return stop.stop_requested(); };
    analysis->recorded = std::move(trace);
    analysis->trace = analysis->recorded;
    analysis->tree = buildSpanTree(*analysis->trace);
    if (cancelled()) return fail(ErrorKind::Cancelled, "Cancelled");
    analysis->clocks = compareClocks(*analysis->trace, analysis->tree, primaryRoot(*analysis->trace, analysis->tree), options.clockLimitNs);
    if (options.correctClocks && analysis->clocks.correctable()) {
        analysis->clocksCorrected = true;
        analysis->trace = withCorrectedClocks(*analysis->recorded, analysis->clocks);
        // Siblings are in order of their starts.
        analysis->tree = buildSpanTree(*analysis->trace);
    }
    const TraceData& data = *analysis->trace;
    if (options.before) {
        analysis->growth = SpanGrowth(*options.before->trace, data);
        analysis->grownOf = options.before;
    }
    if (options.suggestParents) {
        const std::vector<SpanIndex> parents = suggestParents(data, analysis->tree, *options.suggestParents);
        analysis->parentsSuggested = true;
        analysis->suggested =
            static_cast<std::uint32_t>(std::count_if(parents.begin(), parents.end(), [](SpanIndex parent) { return parent != noSpan; }));
        analysis->tree = buildSpanTree(data, parents);
    }
    if (cancelled()) return fail(ErrorKind::Cancelled, "Cancelled");
    // Own work and critical path need the same tree and not each other: a large trace takes a second core.
    SideWorker beside;
    std::future<SelfTime> self;
    if (data.spanCount() >= manySpans) {
        try {
            self = beside.run([&data, &tree = analysis->tree] { return computeSelfTime(data, tree); });
        } catch (const std::system_error&) {
            // No thread is to be had: one after the other then.
        }
    }
    const Row primary = primaryRoot(data, analysis->tree);
    analysis->primarySpan = primary == noRow ? noSpan : analysis->tree.span[primary];
    const SpanIndex wanted = options.criticalRoot;
    const bool other = wanted < data.spanCount() && (data.marks[wanted] & untimedMarks) == 0 && data.durationNs[wanted] > 0;
    analysis->critical = computeCriticalPath(data, analysis->tree, other ? analysis->tree.rowOfSpan[wanted] : primary);
    analysis->self = self.valid() ? self.get() : computeSelfTime(data, analysis->tree);
    if (cancelled()) return fail(ErrorKind::Cancelled, "Cancelled");
    analysis->levels = analysis->tree.rowCount() == 0 ? 0 : analysis->tree.maxDepth + 1;
    if (options.foldRepeats) {
        const SpanIndex root = analysis->critical.root == noRow ? noSpan : analysis->tree.span[analysis->critical.root];
        // Where times or parents are others than they were, siblings are, too.
        const bool same = options.before && options.before->clocksCorrected == analysis->clocksCorrected &&
                          options.before->parentsSuggested == analysis->parentsSuggested;
        HeldRepeats held;
        if (same) held = heldRepeats(*options.before->trace, options.before->tree, analysis->growth, data.spanCount());
        analysis->tree = foldRepeats(data, std::move(analysis->tree), held);
        if (root != noSpan) analysis->critical.root = analysis->tree.rowOfSpan[root];
    }
    analysis->path = PathRows(analysis->tree, analysis->critical);
    if (cancelled()) return fail(ErrorKind::Cancelled, "Cancelled");
    analysis->twins = findTwins(data);
    analysis->errorsBelow = countErrorsBelow(data, analysis->tree);
    analysis->errors = static_cast<std::uint64_t>(std::count(data.status.begin(), data.status.end(), StatusCode::Error));
    analysis->errorRows = errorRowsOf(data, analysis->tree, analysis->errors);
    analysis->orphans = static_cast<std::uint32_t>(
        std::count_if(analysis->tree.marks.begin(), analysis->tree.marks.end(), [](std::uint8_t marks) { return (marks & Orphan) != 0; }));
    std::vector<SpanIndex> far;
    analysis->extent = extentOf(data, far);
    for (const SpanIndex span : far) analysis->tree.marks[analysis->tree.rowOfSpan[span]] |= FarTime;
    if (__builtin_sub_overflow(analysis->extent.endNs, analysis->extent.startNs, &analysis->durationNs)) analysis->durationNs = INT64_MAX;
    if (analysis->durationNs <= 0) {
        analysis->durationNs = 0;
        if (analysis->extent.startNs == INT64_MAX) --analysis->extent.startNs;
        analysis->extent.endNs = analysis->extent.startNs + 1;
    }
    analysis->primary = analysis->extent;
    if (const SpanIndex root = analysis->primarySpan; root != noSpan)
        analysis->primary = {data.startNs[root], std::max(data.endNs(root), data.startNs[root] + 1)};
    return std::shared_ptr<const TraceAnalysis>(std::move(analysis));
}

}  // namespace fw::analysis
