// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_imports.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <utility>

#include "app/cli/text_out.h"
#include "app/import_changes.h"
#include "model/analysis/operation_changes.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::BottleneckRow;
using analysis::OperationChange;
using analysis::OperationChanges;
using store::ImportRecord;

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
    json.count("samples", row->samples);
    json.key("p50_ns");
    row->samples > 0 ? json.number(row->p50Ns) : json.null();
    json.key("p50_low_ns");
    row->p50Interval ? json.number(row->p50Interval->lowNs) : json.null();
    json.key("p50_high_ns");
    row->p50Interval ? json.number(row->p50Interval->highNs) : json.null();
    json.key("p95_ns");
    row->hasP95() ? json.number(row->p95Ns) : json.null();
    json.number("critical_ns_per_trace", row->meanNs);
    json.endObject();
}

using app::ImportChanges;

void importsJson(Context& context, const ImportChanges& answer) {
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

void importsText(Context& context, const ImportChanges& answer, std::uint64_t limit) {
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
        if (limit > 0 && shown == limit) break;
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

Result<std::shared_ptr<const ImportChanges>> compareTwo(Context& context, store::TraceReader& reader,
                                                        const std::vector<std::string>& words) {
    if (words.size() != 2) return fail(ErrorKind::Usage, "two imports are needed, A and B; 'cache imports' lists them");
    const Result<std::vector<ImportRecord>> imports = reader.imports();
    if (!imports) return tl::unexpected<Error>(imports.error());
    const Result<ImportRecord> a = importNamed(*imports, words[0]);
    if (!a) return tl::unexpected<Error>(a.error());
    const Result<ImportRecord> b = importNamed(*imports, words[1]);
    if (!b) return tl::unexpected<Error>(b.error());
    return app::compareImports(reader, analysis::Baseline(a->id), analysis::Candidate(b->id), {}, context.stop);
}

}  // namespace

int compareImports(Context& context, const std::vector<std::string>& words, std::uint64_t limit) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<std::shared_ptr<const ImportChanges>> answer = compareTwo(context, **reader, words);
    if (!answer) return report(answer.error());
    if (context.json)
        importsJson(context, **answer);
    else
        importsText(context, **answer, limit);
    const std::uint64_t damaged = (*answer)->damaged;
    if (damaged == 0) return Done;
    printError({}, countText(damaged) + (damaged == 1 ? " trace is" : " traces are") + " damaged; 'cache verify' names them");
    return CacheTrouble;
}

}  // namespace fw::cli
