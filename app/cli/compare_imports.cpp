// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_imports.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <memory>
#include <utility>

#include "app/cli/text_out.h"
#include "model/analysis/operation_changes.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::BottleneckRow;
using analysis::OperationChange;
using analysis::OperationChanges;
using store::ImportRecord;

/// Hands each trace to the side whose import it is of.
class TwoImports final : public SweepVisitor {
public:
    TwoImports(std::vector<TraceKey> baseline, std::vector<TraceKey> candidate, const analysis::BottleneckOptions& options)
        : m_baselineKeys(std::move(baseline)), m_candidateKeys(std::move(candidate)), m_baseline(options), m_candidate(options) {
        std::vector<TraceKey> both;
        std::set_intersection(m_baselineKeys.begin(), m_baselineKeys.end(), m_candidateKeys.begin(), m_candidateKeys.end(),
                              std::back_inserter(both));
        m_both = both.size();
    }
    void begin() override {
        m_baseline.begin();
        m_candidate.begin();
    }
    void visit(std::size_t lane, const SweptTrace& trace) override {
        const bool a = std::binary_search(m_baselineKeys.begin(), m_baselineKeys.end(), trace.key);
        const bool b = std::binary_search(m_candidateKeys.begin(), m_candidateKeys.end(), trace.key);
        // What both brought spans of is neither before nor after.
        if (a != b) (a ? m_baseline : m_candidate).visit(lane, trace);
    }
    [[nodiscard]] Result<OperationChanges> finish(const std::stop_token& stop) {
        Result<std::shared_ptr<const analysis::Bottlenecks>> a = m_baseline.finish(stop);
        if (!a) return tl::unexpected<Error>(a.error());
        Result<std::shared_ptr<const analysis::Bottlenecks>> b = m_candidate.finish(stop);
        if (!b) return tl::unexpected<Error>(b.error());
        return analysis::compareOperationTables(analysis::Baseline(std::move(*a)), analysis::Candidate(std::move(*b)));
    }
    [[nodiscard]] std::uint64_t both() const { return m_both; }

private:
    std::vector<TraceKey> m_baselineKeys;
    std::vector<TraceKey> m_candidateKeys;
    analysis::BottleneckCollector m_baseline;
    analysis::BottleneckCollector m_candidate;
    std::uint64_t m_both = 0;
};

/// By its number, or by its source: as it was named, or the end of the path.
Result<ImportRecord> importNamed(const std::vector<ImportRecord>& imports, const std::string& word) {
    std::vector<const ImportRecord*> found;
    for (const ImportRecord& record : imports)
        if (std::to_string(record.id) == word) return record;
    for (const ImportRecord& record : imports)
        if (record.source == word || record.source.ends_with('/' + word)) found.push_back(&record);
    if (found.size() == 1) return *found.front();
    if (found.empty()) return fail(ErrorKind::NotFound, "there is no such import; 'cache imports' lists them", word);
    return fail(ErrorKind::Usage, "several imports have this source; name one by its number, as 'cache imports' lists them", word);
}

std::string signedText(std::int64_t ns) {
    return ns == 0 ? durationText(0) : (ns < 0 ? "−" : "+") + durationText(ns < 0 ? -ns : ns);
}

std::string shareText(double share) {
    std::array<char, 32> buffer{};
    (void)std::snprintf(buffer.data(), buffer.size(), "%.0f %%", share * 100);
    return buffer.data();
}

std::string changeName(const OperationChange& change) {
    return (change.wait ? "wait: " : "") + visibleText(change.name, 60);
}

std::string changeSentence(const OperationChanges& changes) {
    const std::int64_t delta = changes.deltaNs();
    const std::string means = durationText(changes.baselineMeanNs) + " → " + durationText(changes.candidateMeanNs);
    if (delta == 0 || changes.rows.empty()) return "Traces take as long in B as in A, on average: " + means + ".";
    std::string out = "A trace takes " + durationText(delta < 0 ? -delta : delta) + (delta < 0 ? " less" : " longer") +
                      " in B than in A, on average: " + means + ".";
    // Only what went the way of the whole explains it.
    const auto largest = std::find_if(changes.rows.begin(), changes.rows.end(), [](const OperationChange& one) { return one.share > 0; });
    if (largest == changes.rows.end()) return out;
    const std::string what =
        changeName(*largest) + " in " + visibleText(largest->service, 40) + ", " + signedText(largest->deltaNs) + " per trace";
    out += largest->share >= 0.5
               ? " Most of it is " + what + " (" + shareText(std::min(largest->share, 1.0)) + ")."
               : " No single operation explains it; the largest part is " + what + " (" + shareText(largest->share) + ").";
    return out;
}

void appendSide(JsonOut& json, const char* name, const ImportRecord& record, const analysis::Bottlenecks& table, std::int64_t meanNs) {
    json.key(name);
    json.beginObject();
    json.number("import", record.id);
    json.text("source", record.source);
    json.count("traces", table.traces);
    json.count("spans", table.spans);
    json.number("mean_ns", meanNs);
    json.flag("biased_sample", table.biased);
    json.endObject();
}

void appendFigures(JsonOut& json, const char* name, const BottleneckRow* row) {
    json.key(name);
    if (row == nullptr) {
        json.null();
        return;
    }
    json.beginObject();
    json.count("calls", row->calls);
    json.count("errors", row->errors);
    json.key("p50_ns");
    row->samples > 0 ? json.number(row->p50Ns) : json.null();
    json.key("p95_ns");
    row->hasP95() ? json.number(row->p95Ns) : json.null();
    json.number("critical_ns_per_trace", row->meanNs);
    json.endObject();
}

struct ImportsAnswer {
    ImportRecord baseline;
    ImportRecord candidate;
    OperationChanges changes;
    std::uint64_t both = 0;
    std::uint64_t damaged = 0;
    std::uint64_t limit = 0;
};

void importsJson(Context& context, const ImportsAnswer& answer) {
    const OperationChanges& changes = answer.changes;
    JsonOut json(context.out.text());
    json.beginObject();
    appendSide(json, "baseline", answer.baseline, *changes.baseline, changes.baselineMeanNs);
    appendSide(json, "candidate", answer.candidate, *changes.candidate, changes.candidateMeanNs);
    json.count("in_both", answer.both);
    json.count("damaged", answer.damaged);
    json.number("delta_ns", changes.deltaNs());
    json.text("sentence", changeSentence(changes));
    json.key("operations");
    json.beginArray();
    for (const OperationChange& change : changes.rows) {
        json.beginObject();
        json.text("service", change.service);
        json.text("name", change.name);
        json.text("kind", kindName(change.kind));
        json.flag("wait", change.wait);
        json.number("delta_ns_per_trace", change.deltaNs);
        json.real("share", change.share);
        appendFigures(json, "baseline", change.baseline);
        appendFigures(json, "candidate", change.candidate);
        json.endObject();
        context.out.flushIfLarge();
    }
    json.endArray();
    json.endObject();
    context.out.text() += '\n';
}

void importsText(Context& context, const ImportsAnswer& answer) {
    const OperationChanges& changes = answer.changes;
    std::string& out = context.out.text();
    out += changeSentence(changes) + "\n\n";
    using Align = TextTable::Align;
    std::vector<std::pair<std::string, Align>> columns = {{"OPERATION", Align::Left}, {"SERVICE", Align::Left}, {"KIND", Align::Left}};
    for (const char* title : {"CALLS A", "CALLS B", "P50 A", "P50 B", "P95 A", "P95 B", "Δ PER TRACE", "SHARE"})
        columns.emplace_back(title, Align::Right);
    TextTable table(columns);
    std::uint64_t shown = 0;
    for (const OperationChange& change : changes.rows) {
        if (answer.limit > 0 && shown == answer.limit) break;
        ++shown;
        std::vector<std::string> cells = {changeName(change), visibleText(change.service, 40), std::string(kindName(change.kind))};
        const std::array<const BottleneckRow*, 2> sides = {change.baseline, change.candidate};
        for (const BottleneckRow* row : sides) cells.push_back(row == nullptr ? "–" : countText(row->calls));
        for (const BottleneckRow* row : sides) cells.push_back(row == nullptr || row->samples == 0 ? "–" : durationText(row->p50Ns));
        for (const BottleneckRow* row : sides) cells.push_back(row == nullptr || !row->hasP95() ? "–" : durationText(row->p95Ns));
        cells.push_back(signedText(change.deltaNs));
        cells.push_back(changes.deltaNs() == 0 ? "–" : shareText(change.share));
        table.addRow(std::move(cells));
    }
    table.appendTo(out);
    if (context.quiet) return;
    const auto side = [](const char* name, const ImportRecord& record, const analysis::Bottlenecks& found) {
        return std::string(name) + " is import " + std::to_string(record.id) + ", " + visibleText(record.source) + ", " +
               countText(found.traces) + (found.traces == 1 ? " trace" : " traces") + ".\n";
    };
    out += '\n' + side("A", answer.baseline, *changes.baseline) + side("B", answer.candidate, *changes.candidate);
    if (answer.both > 0)
        out += countText(answer.both) + (answer.both == 1 ? " trace has" : " traces have") + " spans of both and count for neither.\n";
    if (shown < changes.rows.size())
        out += countText(shown) + " of " + countText(changes.rows.size()) + " operations, by |Δ|; --limit 0 shows all\n";
    out += "Δ is the contribution to the critical path. A p95 takes 20 samples.\n";
    if (changes.baseline->biased || changes.candidate->biased) out += "Biased sample: the traces say that only a share of them was kept.\n";
}

Result<ImportsAnswer> compareTwo(Context& context, store::TraceReader& reader, const std::vector<std::string>& words) {
    if (words.size() != 2) return fail(ErrorKind::Usage, "two imports are needed, A and B; 'cache imports' lists them");
    const Result<std::vector<ImportRecord>> imports = reader.imports();
    if (!imports) return tl::unexpected<Error>(imports.error());
    ImportsAnswer answer;
    std::array<std::vector<TraceKey>, 2> keys;
    for (std::size_t i = 0; i < 2; ++i) {
        Result<ImportRecord> record = importNamed(*imports, words[i]);
        if (!record) return tl::unexpected<Error>(record.error());
        Result<std::vector<TraceKey>> traces = reader.tracesOfImport(record->id, SIZE_MAX, context.stop);
        if (!traces) return tl::unexpected<Error>(traces.error());
        keys[i] = std::move(*traces);
        (i == 0 ? answer.baseline : answer.candidate) = std::move(*record);
    }
    if (answer.baseline.id == answer.candidate.id) return fail(ErrorKind::Usage, "A and B are the same import");
    const analysis::BottleneckOptions options;
    TwoImports visitor(std::move(keys[0]), std::move(keys[1]), options);
    SearchRequest everything;
    everything.everywhere = true;
    const Result<SweepCounts> counts = reader.sweep(everything, options.contents(), visitor, context.stop);
    if (!counts) return tl::unexpected<Error>(counts.error());
    Result<OperationChanges> changes = visitor.finish(context.stop);
    if (!changes) return tl::unexpected<Error>(changes.error());
    answer.changes = std::move(*changes);
    answer.both = visitor.both();
    answer.damaged = counts->damaged;
    return answer;
}

}  // namespace

int compareImports(Context& context, const std::vector<std::string>& words, std::uint64_t limit) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    Result<ImportsAnswer> answer = compareTwo(context, **reader, words);
    if (!answer) return report(answer.error());
    answer->limit = limit;
    for (const auto& [record, table] :
         {std::pair(&answer->baseline, answer->changes.baseline.get()), std::pair(&answer->candidate, answer->changes.candidate.get())}) {
        if (table->traces > 0) continue;
        return report({ErrorKind::NotFound,
                       answer->both > 0 ? "no trace of this import is its alone: all have spans of the other one, too"
                                        : "no trace of this import is left",
                       record->source});
    }
    if (context.json)
        importsJson(context, *answer);
    else
        importsText(context, *answer);
    if (answer->damaged == 0) return Done;
    printError({},
               countText(answer->damaged) + (answer->damaged == 1 ? " trace is" : " traces are") + " damaged; 'cache verify' names them");
    return CacheTrouble;
}

}  // namespace fw::cli
