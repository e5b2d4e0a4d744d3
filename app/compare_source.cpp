// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_source.h"

#include <utility>
#include <vector>

#include "model/query/search_text.h"

namespace fw::app {

namespace {

using Analysed = std::shared_ptr<const analysis::TraceAnalysis>;

/// Attributes that tell work of one name apart, as in `framewake-cli compare`.
const std::array<const char*, 2> compareKeys = {"model.name", "tool.name"};

Result<TraceKey> keyOf(const CompareSide& side, store::TraceReader& reader, const std::stop_token& stop) {
    if (side.key) return *side.key;
    // A frame id may hold anything, also what looks like a condition.
    const Result<std::vector<TraceSummary>> frame = reader.tracesOfFrame(side.id);
    if (!frame) return tl::unexpected<Error>(frame.error());
    if (frame->size() == 1) return frame->front().key;
    if (frame->size() > 1) return fail(ErrorKind::Usage, "several traces have this frame id, one is needed", side.id);
    if (const Result<TraceSummary> exact = reader.findTrace(parseTraceId(side.id).id)) {
        return exact->key;
    } else if (exact.error().kind != ErrorKind::NotFound) {
        return tl::unexpected<Error>(exact.error());
    }
    Result<query::SearchText> parsed = query::parseSearchText(side.id);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    parsed->request.limit = 2;
    const Result<TracePage> page = reader.search(parsed->request, stop);
    if (!page) return tl::unexpected<Error>(page.error());
    if (page->total == 0 || page->traces.empty()) return fail(ErrorKind::NotFound, "nothing found", side.id);
    if (page->total > 1) return fail(ErrorKind::Usage, "several traces fit, one is needed", side.id);
    return page->traces.front().key;
}

Result<Analysed> analysedSide(const CompareSide& side, store::TraceReader& reader, const std::stop_token& stop) {
    const Result<TraceKey> key = keyOf(side, reader, stop);
    if (!key) return tl::unexpected<Error>(key.error());
    if (side.known && side.known->trace->summary.key == *key) {
        const Result<TraceSummary> now = reader.findTrace(side.known->trace->summary.id);
        if (now && now->key == *key && now->revision == side.known->trace->summary.revision) return side.known;
    }
    const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(*key, stop);
    if (!trace) return tl::unexpected<Error>(trace.error());
    return analysis::analyseTrace(*trace, stop);
}

Result<std::vector<KeyColumn>> extrasOf(const TraceData& trace, store::TraceReader& reader, const std::stop_token& stop) {
    std::vector<KeyColumn> columns;
    for (const char* key : compareKeys) {
        Result<KeyColumn> column = reader.loadKeyColumn(trace.summary.key, key, stop);
        if (!column) return tl::unexpected<Error>(column.error());
        // Spans may have been added since.
        column->value.resize(trace.spanCount(), KeyColumn::absent);
        columns.push_back(std::move(*column));
    }
    return columns;
}

/// As the view of the trace and the bottlenecks find them.
Result<std::vector<analysis::Wait>> waitsOf(const analysis::TraceAnalysis& trace, const analysis::WaitRules& rules,
                                            store::TraceReader& reader, const std::stop_token& stop) {
    const Result<SpanEvidence> evidence = reader.loadSpanEvidence(trace.trace->summary.key, rules.keys, stop);
    if (!evidence) return tl::unexpected<Error>(evidence.error());
    // Spans may have been added since; the refresh that follows asks again.
    if (evidence->spans != trace.trace->spanCount()) return std::vector<analysis::Wait>();
    return analysis::findWaits(trace, *evidence, rules);
}

}  // namespace

Result<Compared> compareSides(const std::array<CompareSide, 2>& sides, bool again, const analysis::WaitRules& waits,
                              store::TraceReader& reader, std::stop_token stop) {
    Compared compared;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i].empty()) continue;
        Result<Analysed> analysed = analysedSide(sides[i], reader, stop);
        if (!analysed) return tl::unexpected<Error>(analysed.error());
        compared.traces[i] = std::move(*analysed);
    }
    compared.unchanged = compared.traces[0] == sides[0].known && compared.traces[1] == sides[1].known;
    if (!compared.traces[0] || !compared.traces[1] || (again && compared.unchanged)) return compared;
    // The same trace twice is one.
    if (compared.traces[0]->trace->summary.key == compared.traces[1]->trace->summary.key) compared.traces[1] = compared.traces[0];
    const Analysed a = compared.traces[0];
    const Analysed b = compared.traces[1];
    analysis::DiffOptions options;
    Result<std::vector<KeyColumn>> left = extrasOf(*a->trace, reader, stop);
    if (!left) return tl::unexpected<Error>(left.error());
    Result<std::vector<KeyColumn>> right = extrasOf(*b->trace, reader, stop);
    if (!right) return tl::unexpected<Error>(right.error());
    options.extras.baseline = analysis::Baseline(std::move(*left));
    options.extras.candidate = analysis::Candidate(std::move(*right));
    Result<std::vector<analysis::Wait>> waitsOfA = waitsOf(*a, waits, reader, stop);
    if (!waitsOfA) return tl::unexpected<Error>(waitsOfA.error());
    Result<std::vector<analysis::Wait>> waitsOfB = waitsOf(*b, waits, reader, stop);
    if (!waitsOfB) return tl::unexpected<Error>(waitsOfB.error());
    options.baselineWaits = analysis::Baseline(std::move(*waitsOfA));
    options.candidateWaits = analysis::Candidate(std::move(*waitsOfB));
    Result<std::shared_ptr<const analysis::TraceDiff>> diff =
        analysis::compareTraces(analysis::Baseline(a), analysis::Candidate(b), stop, options);
    if (!diff) return tl::unexpected<Error>(diff.error());
    compared.facts = analysis::factsOf(**diff);
    Result<std::shared_ptr<const analysis::DiffPlan>> plan = analysis::planDiff(std::move(*diff), stop);
    if (!plan) return tl::unexpected<Error>(plan.error());
    compared.plan = std::move(*plan);
    return compared;
}

Result<analysis::RowChanges> readChanges(const analysis::DiffPlan& plan, analysis::DiffRow row, store::TraceReader& reader) {
    static const Attributes none;
    analysis::RowChanges changes;
    changes.row = row;
    std::array<std::optional<SpanDetails>, 2> details;
    std::array<analysis::ComparedSpan, 2> spans;
    std::array<const Attributes*, 2> resources = {&none, &none};
    for (const analysis::DiffSide side : {analysis::DiffSide::A, analysis::DiffSide::B}) {
        const auto number = static_cast<std::size_t>(side);
        const SpanIndex span = plan.spanOf(side, row);
        if (span == analysis::noSpan) continue;
        const TraceData& trace = *plan.analysis(side)->trace;
        Result<SpanDetails> read = reader.loadSpan(trace.summary.key, span);
        if (!read) return tl::unexpected<Error>(read.error());
        details[number] = std::move(*read);
        spans[number] = {&*details[number], trace.startNs[span]};
        resources[number] = &trace.resources[trace.resource[span]].attributes;
    }
    changes.spans = analysis::compareSpans(analysis::Baseline(spans[0]), analysis::Candidate(spans[1]));
    changes.resource = analysis::compareAttributes(analysis::Baseline(resources[0]), analysis::Candidate(resources[1]));
    if (details[0]) changes.baselineMessage = analysis::Baseline(std::move(details[0]->statusMessage));
    if (details[1]) changes.candidateMessage = analysis::Candidate(std::move(details[1]->statusMessage));
    return changes;
}

}  // namespace fw::app
