// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/export/compare_page.h"

namespace fw::test {

inline constexpr std::int64_t comparedBeginNs = 1'710'511'200'006'517'382;

/// Traces for a comparison: a root with `steps` children of names of their own, each with two below; in the slower one every seventh is
/// 5 ms longer. `text` stands wherever a trace has texts.
inline std::shared_ptr<const analysis::TraceAnalysis> comparedTrace(std::uint32_t steps, bool slower, const std::string& text) {
    constexpr std::int64_t ms = 1'000'000;
    auto data = std::make_shared<TraceData>();
    data->summary.id = {slower ? 2U : 1U, 7};
    data->summary.idText = toHex(data->summary.id);
    data->summary.key = slower ? 2 : 1;
    data->summary.rootName = "root " + text;
    data->summary.rootService = "front " + text;
    data->summary.frameIds = {"frame_" + std::string(slower ? "2" : "1") + text};
    data->services = {{"front " + text, 0}, {"back", 1}};
    data->resources = {{"front", {{"service.name", "front " + text}, {"host.name", slower ? "b" : "a"}}, 0, {}}};
    data->scopes = {{}};
    const auto add = [&](std::uint64_t id, std::uint64_t parent, std::int64_t startNs, std::int64_t lengthNs, const std::string& name,
                         bool failed) {
        data->startNs.push_back(comparedBeginNs + startNs);
        data->durationNs.push_back(lengthNs);
        data->spanId.push_back({id + (slower ? 1'000'000U : 0U)});
        data->parentId.push_back({parent == 0 ? 0 : parent + (slower ? 1'000'000U : 0U)});
        data->name.push_back(static_cast<std::uint32_t>(data->names.size()));
        data->names.push_back(name + ' ' + text);
        data->service.push_back(id % 2);
        data->resource.push_back(0);
        data->scope.push_back(0);
        data->kind.push_back(SpanKind::Internal);
        data->status.push_back(failed ? StatusCode::Error : StatusCode::Unset);
        data->marks.push_back(0);
    };
    const auto letters = [](std::uint32_t number) {
        // Digits would be taken for the number of a thing, and all names for one.
        std::string name;
        for (++number; number > 0; number /= 26) name += static_cast<char>('a' + number % 26);
        return name;
    };
    const auto longer = [&](std::uint32_t i) { return slower && i % 7 == 3 ? 5 * ms : 0; };
    std::int64_t at = 1 * ms;
    std::int64_t all = at;
    for (std::uint32_t i = 0; i < steps; ++i) all += 10 * ms + longer(i);
    add(1, 0, 0, all + ms, "root", false);
    for (std::uint32_t i = 0; i < steps; ++i) {
        const std::uint64_t id = 2 + std::uint64_t{i} * 3;
        // A step that only one of them has.
        if (!(i == 5 && !slower)) add(id, 1, at, 10 * ms + longer(i), "step" + letters(i), slower && i == 3);
        if (i != 5) {
            add(id + 1, id, at + ms, 4 * ms + longer(i), "read" + letters(i), false);
            add(id + 2, id, at + 6 * ms + longer(i), 3 * ms, "write" + letters(i), false);
        }
        at += 10 * ms + longer(i);
    }
    return *analysis::analyseTrace(data, {});
}

struct ComparedTraces {
    std::shared_ptr<const analysis::DiffPlan> plan;
    analysis::DiffFacts facts;
};
inline ComparedTraces comparedTraces(std::uint32_t steps, const std::string& text) {
    const auto diff = *analysis::compareTraces(analysis::Baseline(comparedTrace(steps, false, text)),
                                               analysis::Candidate(comparedTrace(steps, true, text)), {});
    return {*analysis::planDiff(diff, {}), analysis::factsOf(*diff)};
}

inline exporting::ComparePageTexts comparedTexts(const ComparedTraces& compared, const std::string& text) {
    const analysis::TraceDiff& diff = *compared.plan->diff;
    const analysis::CompareUnit unit(diff);
    exporting::ComparePageTexts texts;
    texts.title = "Compare " + text;
    texts.lead = "B is slower than A by";
    texts.number = unit.delta(compared.facts.differenceNs);
    texts.share = "+9 %";
    texts.body = "Because of " + text;
    texts.note = "Critical path.";
    const analysis::DeltaWalk walk = analysis::walkDeltas(diff, 4);
    for (const analysis::DeltaStep& step : walk.steps)
        texts.steps.push_back(
            {step.row, step.ns, step.waits, analysis::rowName(diff, step.row).name, analysis::rowName(diff, step.row).service});
    if (walk.restEntries > 0) texts.steps.push_back({analysis::noDiffRow, walk.restNs, false, "rest", "others"});
    texts.match = [&diff](analysis::DiffRow row) {
        return diff.match[row] == analysis::DiffMatch::Same ? std::string() : std::string(analysis::matchName(diff.match[row]));
    };
    return texts;
}

/// Attributes of every span: one that all have in common, one of the side, a number, `text`.
inline exporting::ComparePage::Visit comparedDetails(const analysis::TraceAnalysis& trace, bool slower, const std::string& text) {
    return [spans = trace.trace->spanCount(), slower, text](const exporting::ComparePage::Visitor& visit) -> Result<void> {
        for (SpanIndex i = 0; i < spans; ++i) {
            SpanDetails details;
            details.attributes = {{"same", std::int64_t{i}},
                                  {"side " + text, std::string(slower ? "b" : "a")},
                                  {"n", std::int64_t{i} + (slower ? 3 : 0)},
                                  {slower ? "new" : "old", text}};
            if (slower && i % 5 == 0) details.events = {{comparedBeginNs, "event " + text, {{"k", text}}, 0}};
            if (slower && i == 4) details.statusMessage = "failed " + text;
            visit(i, details);
        }
        return {};
    };
}

inline std::string comparedPage(std::uint32_t steps, const std::string& text, exporting::ComparePageOptions options = {}) {
    const ComparedTraces compared = comparedTraces(steps, text);
    options.source = "file " + text;
    exporting::ComparePage page(compared.plan, compared.facts, analysis::CompareUnit(*compared.plan->diff), comparedTexts(compared, text),
                                options);
    const Result<void> added =
        page.addDetails(analysis::Baseline(comparedDetails(*compared.plan->analysis(analysis::DiffSide::A), false, text)),
                        analysis::Candidate(comparedDetails(*compared.plan->analysis(analysis::DiffSide::B), true, text)));
    return added ? page.finish() : std::string();
}

}  // namespace fw::test
