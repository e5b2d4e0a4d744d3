// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_json.h"

#include <map>
#include <utility>

#include "app/cli/compare_text.h"
#include "app/cli/resolve.h"
#include "app/cli/span_store.h"
#include "model/analysis/span_changes.h"
#include "model/core/json_out.h"
#include "model/core/span_body.h"

namespace fw::cli {
namespace {

using analysis::ChangeKind;
using analysis::DiffRow;
using analysis::TraceDiff;

const char* changeName(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return "added";
        case ChangeKind::Removed:
            return "removed";
        case ChangeKind::Changed:
            return "changed";
        case ChangeKind::Same:
            return "same";
    }
    return "same";
}

void appendTrace(JsonOut& json, std::string_view key, const analysis::TraceAnalysis& analysis, std::int64_t durationNs,
                 std::int64_t wholeNs) {
    const TraceSummary& summary = analysis.trace->summary;
    json.key(key);
    json.beginObject();
    json.text("trace_id", summary.idText);
    json.text("root_service", summary.rootService);
    json.text("root_name", summary.rootName);
    json.number("start_ns", summary.startNs);
    json.number("duration_ns", durationNs);
    json.number("trace_duration_ns", wholeNs);
    json.count("spans", summary.spans);
    json.count("errors", summary.errors);
    json.flag("complete", summary.completeness == Completeness::Complete);
    json.endObject();
}

void appendShare(JsonOut& json, std::string_view key, const std::optional<std::int64_t>& thousandths) {
    json.key(key);
    if (thousandths)
        json.real(static_cast<double>(*thousandths) / 1000);
    else
        json.null();
}

void appendName(JsonOut& json, const TraceDiff& diff, DiffRow row) {
    const RowName name = rowName(diff, row);
    json.text("path", analysis::rowPath(diff, row, mostPathNames));
    json.text("service", name.service);
    json.text("name", name.name);
    if (!name.before.empty()) json.text("baseline_name", name.before);
}

void appendFacts(JsonOut& json, const TraceDiff& diff, const analysis::DiffFacts& facts) {
    json.number("difference_ns", facts.differenceNs);
    appendShare(json, "difference_of_baseline", facts.ofBaseline);
    json.text("verdict", verdictName(facts.verdict));
    json.text("sentence", comparisonSentence(diff, facts));
    json.key("largest_delta");
    if (facts.largest == analysis::noDiffRow) {
        json.null();
    } else {
        json.beginObject();
        appendName(json, diff, facts.largest);
        json.text("kind", kindName(diff, facts.largest));
        json.number("delta_ns", facts.largestNs);
        json.flag("wait", facts.largestWaits);
        appendShare(json, "share", facts.share);
        json.flag("explains", facts.explains);
        json.endObject();
    }
    json.key("within");
    if (facts.within == analysis::noDiffRow) {
        json.null();
    } else {
        json.beginObject();
        appendName(json, diff, facts.within);
        json.number("delta_ns", facts.withinNs);
        json.number("baseline_critical_ns", *facts.withinFromNs);
        json.number("candidate_critical_ns", *facts.withinToNs);
        json.endObject();
    }
    json.key("beyond_root");
    if (facts.beyond == analysis::noDiffRow) {
        json.null();
    } else {
        json.beginObject();
        appendName(json, diff, facts.beyond);
        json.endObject();
    }
    json.key("failure");
    if (facts.failing == analysis::noDiffRow) {
        json.null();
    } else {
        json.beginObject();
        appendName(json, diff, facts.failing);
        json.text("only_in", facts.failsInB ? "candidate" : "baseline");
        json.endObject();
    }
    json.key("counts");
    json.beginObject();
    json.count("matched", facts.pairs);
    json.count("renamed", facts.renamed);
    json.count("removed", facts.removed);
    json.count("inserted", facts.added);
    json.count("levels", facts.levels);
    json.count("moved", facts.moved);
    json.count("status_changed", facts.statusChanged);
    json.count("not_looked_at", diff.notLookedAt);
    json.count("descendants_not_looked_at", diff.notLookedBelow);
    json.endObject();
}

void appendPick(JsonOut& json, const PercentilePick& pick) {
    json.key("percentiles");
    json.beginObject();
    json.text("root_service", pick.rootService);
    json.text("root_name", pick.rootName);
    json.count("ranked", pick.ranked);
    json.count("other_operations", pick.others);
    json.count("errors", pick.failed);
    json.count("incomplete", pick.incomplete);
    json.count("damaged", pick.damaged);
    json.endObject();
}

void appendValues(JsonOut& json, std::string_view key, const std::vector<analysis::ValueChange>& changes) {
    json.key(key);
    json.beginArray();
    for (const analysis::ValueChange& change : changes) {
        json.beginObject();
        json.text("key", change.key);
        json.text("change", changeName(change.kind));
        if (change.kind != ChangeKind::Added) json.key("baseline"), json.value(*change.baseline);
        if (change.kind != ChangeKind::Removed) json.key("candidate"), json.value(*change.candidate);
        if (change.delta) json.key("delta"), json.value(*change.delta);
        json.endObject();
    }
    json.endArray();
}

void appendEvents(JsonOut& json, const std::vector<analysis::EventChange>& events) {
    json.key("events");
    json.beginArray();
    for (const analysis::EventChange& event : events) {
        if (event.kind == ChangeKind::Same) continue;
        json.beginObject();
        json.text("name", event.name);
        json.text("change", changeName(event.kind));
        if (*event.baselineNs) json.number("baseline_offset_ns", **event.baselineNs);
        if (*event.candidateNs) json.number("candidate_offset_ns", **event.candidateNs);
        appendValues(json, "attributes", event.attributes);
        json.endObject();
    }
    json.endArray();
}

/// The bodies of the spans of a trace that are in a pair, by number.
Result<SpanStore> bodiesOf(store::TraceReader& reader, const TraceData& trace, const std::vector<DiffRow>& rowOf, const TraceDiff& diff,
                           const std::stop_token& stop) {
    Result<SpanStore> bodies = SpanStore::create(trace.spanCount());
    if (!bodies) return bodies;
    Result<void> stored;
    std::string bytes;
    const Result<void> visited = reader.visitSpans(
        trace.summary.key,
        [&](SpanIndex span, const SpanDetails& details) {
            // What came in since the trace was loaded is of no pair.
            if (span >= trace.spanCount() || !diff.isPair(rowOf[span])) return true;
            bytes.clear();
            body::appendDetails(bytes, details);
            stored = bodies->put(span, bytes);
            return stored.has_value();
        },
        stop);
    if (!visited) return tl::unexpected<Error>(visited.error());
    if (!stored) return tl::unexpected<Error>(stored.error());
    return bodies;
}

class EntryWriter {
public:
    EntryWriter(JsonOut& json, const TraceDiff& diff, SpanStore& baseline, SpanStore& candidate)
        : m_json(json), m_diff(diff), m_baseline(baseline), m_candidate(candidate) {}

    Result<void> write(DiffRow row) {
        const analysis::FigureDeltas deltas = m_diff.deltas(row);
        m_json.beginObject();
        appendName(m_json, m_diff, row);
        m_json.count("depth", m_diff.depth[row]);
        m_json.text("match", matchName(m_diff.match[row]));
        m_json.text("kind", kindName(m_diff, row));
        m_json.number("delta_ns", deltas.durationNs);
        m_json.number("self_delta_ns", deltas.selfNs);
        m_json.number("critical_delta_ns", deltas.criticalNs);
        m_json.number("wait_delta_ns", deltas.waitNs);
        m_json.number("critical_delta_below_ns", m_diff.withinNs[row]);
        m_json.key("offset_delta_ns");
        if (deltas.offsetNs)
            m_json.number(*deltas.offsetNs);
        else
            m_json.null();
        if (m_diff.has(row, TraceDiff::Moved)) m_json.flag("moved", true);
        appendSide("baseline", *m_diff.baselineFigures(row), (*m_diff.baseline)->trace.get(), m_diff.baselineSpan[row]);
        appendSide("candidate", *m_diff.candidateFigures(row), (*m_diff.candidate)->trace.get(), m_diff.candidateSpan[row]);
        const Result<void> written = appendChanges(row);
        m_json.endObject();
        return written;
    }

private:
    void appendSide(std::string_view key, const analysis::SideFigures& figures, const TraceData* trace, SpanIndex span) {
        m_json.key(key);
        if (figures.count == 0) return m_json.null();
        m_json.beginObject();
        m_json.count("count", figures.count);
        if (span != analysis::noSpan) {
            m_json.text("span_id", trace->spanIdText(span));
            m_json.text("status", statusName(trace->status[span]));
        } else {
            m_json.number("p50_ns", figures.p50Ns);
            m_json.number("max_ns", figures.maxNs);
            m_json.count("errors", figures.errors);
        }
        m_json.number("duration_ns", figures.durationNs);
        m_json.number("self_ns", figures.selfNs);
        m_json.number("critical_ns", figures.criticalNs);
        m_json.number("wait_ns", figures.waitNs);
        m_json.endObject();
    }

    Result<void> appendChanges(DiffRow row) {
        analysis::SpanChanges changes;
        if (m_diff.isPair(row)) {
            const SpanIndex a = m_diff.baselineSpan[row];
            const SpanIndex b = m_diff.candidateSpan[row];
            const Result<SpanDetails> from = read(m_baseline, a);
            if (!from) return tl::unexpected<Error>(from.error());
            const Result<SpanDetails> to = read(m_candidate, b);
            if (!to) return tl::unexpected<Error>(to.error());
            changes = analysis::compareSpans(analysis::Baseline(analysis::ComparedSpan{&*from, (*m_diff.baseline)->trace->startNs[a]}),
                                             analysis::Candidate(analysis::ComparedSpan{&*to, (*m_diff.candidate)->trace->startNs[b]}));
            if (changes.statusMessage) {
                m_json.text("baseline_status_message", from->statusMessage);
                m_json.text("candidate_status_message", to->statusMessage);
            }
            appendResource(a, b);
        }
        appendValues(m_json, "attributes", changes.attributes);
        if (!changes.events.empty()) appendEvents(m_json, changes.events);
        return {};
    }

    static Result<SpanDetails> read(SpanStore& store, SpanIndex span) {
        const Result<std::string> bytes = store.get(span);
        if (!bytes) return tl::unexpected<Error>(bytes.error());
        SpanDetails details;
        (void)body::readDetails(*bytes, details);
        return details;
    }

    /// Few resources, many spans: each pair of them is compared once.
    void appendResource(SpanIndex a, SpanIndex b) {
        const TraceData& left = *(*m_diff.baseline)->trace;
        const TraceData& right = *(*m_diff.candidate)->trace;
        const std::uint32_t from = left.resource[a];
        const std::uint32_t to = right.resource[b];
        const auto [found, isNew] = m_resources.try_emplace({from, to});
        if (isNew) {
            const std::vector<analysis::ValueChange> changes = analysis::compareAttributes(
                analysis::Baseline(&left.resources[from].attributes), analysis::Candidate(&right.resources[to].attributes));
            if (!changes.empty()) {
                JsonOut member(found->second);
                appendValues(member, "resource", changes);
            }
        }
        if (!found->second.empty()) m_json.raw(found->second);
    }

    JsonOut& m_json;
    const TraceDiff& m_diff;
    SpanStore& m_baseline;
    SpanStore& m_candidate;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> m_resources;
};

}  // namespace

Result<void> compareJson(Context& context, store::TraceReader& reader, const TraceDiff& diff, const analysis::DiffFacts& facts,
                         const std::optional<PercentilePick>& pick) {
    Result<SpanStore> a = bodiesOf(reader, *(*diff.baseline)->trace, diff.rowOfBaseline, diff, context.stop);
    if (!a) return tl::unexpected<Error>(a.error());
    Result<SpanStore> b = bodiesOf(reader, *(*diff.candidate)->trace, diff.rowOfCandidate, diff, context.stop);
    if (!b) return tl::unexpected<Error>(b.error());
    JsonOut json(context.out.text());
    json.beginObject();
    appendTrace(json, "baseline", **diff.baseline, *facts.baselineNs, *facts.baselineWholeNs);
    appendTrace(json, "candidate", **diff.candidate, *facts.candidateNs, *facts.candidateWholeNs);
    appendFacts(json, diff, facts);
    if (pick) appendPick(json, *pick);
    json.key("deltas");
    json.beginArray();
    EntryWriter entries(json, diff, *a, *b);
    for (DiffRow row = 0; row < diff.rowCount() && !context.out.closed(); ++row) {
        if (!diff.isEntry(row)) continue;
        if (const Result<void> written = entries.write(row); !written) return written;
        context.out.flushIfLarge();
        if (context.stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    }
    json.endArray();
    json.endObject();
    context.out.text() += '\n';
    return {};
}

}  // namespace fw::cli
