// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_story.h"

#include <algorithm>
#include <map>
#include <utility>

#include "model/analysis/path_waits.h"
#include "model/core/number_text.h"
#include "model/core/saturated.h"

namespace fw::exporting {

using analysis::noSpan;
using analysis::TraceAnalysis;

namespace {

constexpr std::size_t toldOperations = 3;
constexpr std::int64_t leastPercent = 5;  ///< of the path: smaller shares are no reason

/// Whole percent, half up; shares of long paths must not overflow.
std::int64_t percentOf(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) return 0;
    const std::int64_t scale = std::max<std::int64_t>(1, whole / 1'000'000);
    return (part / scale * 100 + whole / scale / 2) / std::max<std::int64_t>(1, whole / scale);
}

std::string shareText(std::int64_t part, std::int64_t whole, const PageWords& words) {
    return durationText(part, words.numbers) + " (" + std::to_string(percentOf(part, whole)) + " %)";
}

/// The earliest failure that no other one below explains.
SpanIndex firstCause(const TraceAnalysis& analysis) {
    SpanIndex found = noSpan;
    for (const analysis::Row row : analysis.errorRows) {
        const SpanIndex span = analysis.tree.span[row];
        if (span == noSpan || analysis.errorsBelow[row] > 0) continue;
        if (found == noSpan || analysis.trace->startNs[span] < analysis.trace->startNs[found]) found = span;
    }
    return found;
}

std::string placeText(const std::string& operation, const std::string& service, const std::function<std::string(std::string_view)>& name) {
    return service.empty() ? name(operation) : name(operation) + " (" + name(service) + ')';
}

}  // namespace

TraceStory tellTrace(const TraceAnalysis& analysis, const analysis::TraceWaits* waits) {
    const TraceData& data = *analysis.trace;
    TraceStory story;
    story.rootName = data.summary.rootName;
    story.rootService = data.summary.rootService;
    story.durationNs = analysis.durationNs;
    story.completeness = data.summary.completeness;
    story.spans = data.spanCount();
    story.errors = analysis.errors;
    story.missing = analysis.tree.ghosts.size();
    analysis::PathWaits moved;
    static const std::vector<analysis::Wait> none;
    const std::vector<analysis::Wait>& known = waits != nullptr ? waits->waits : none;
    moved.move(data, analysis.tree, analysis.critical, known);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> places;
    for (SpanIndex span = 0; span < data.spanCount(); ++span) {
        const auto [place, isNew] = places.try_emplace({data.service[span], data.name[span]}, story.operations.size());
        if (isNew) story.operations.push_back({data.services[data.service[span]].name, data.names[data.name[span]]});
        TraceStory::Operation& operation = story.operations[place->second];
        ++operation.spans;
        operation.errors += data.status[span] == StatusCode::Error ? 1 : 0;
        operation.selfNs = saturatedAdd(operation.selfNs, analysis.self.selfNs[span]);
        operation.criticalNs = saturatedAdd(operation.criticalNs, moved.workNs()[span]);
        story.pathNs = saturatedAdd(story.pathNs, analysis.critical.ns[span]);
    }
    std::int64_t longest = 0;
    for (std::size_t wait = 0; wait < moved.waitNs().size(); ++wait) {
        const std::int64_t ns = moved.waitNs()[wait];
        story.waitNs = saturatedAdd(story.waitNs, ns);
        if (ns <= longest) continue;
        longest = ns;
        story.waitedFor = data.names[data.name[known[wait].span]];
    }
    std::stable_sort(story.operations.begin(), story.operations.end(), [](const auto& a, const auto& b) {
        return a.criticalNs != b.criticalNs ? a.criticalNs > b.criticalNs : a.selfNs > b.selfNs;
    });
    story.failed = firstCause(analysis);
    if (story.failed != noSpan) {
        story.failedName = data.names[data.name[story.failed]];
        story.failedService = data.services[data.service[story.failed]].name;
    }
    return story;
}

std::string storyText(const TraceStory& story, const std::function<std::string(std::string_view)>& name, const PageWords& words) {
    std::string out;
    std::size_t told = 0;
    for (const TraceStory::Operation& operation : story.operations) {
        if (operation.criticalNs <= 0 || told == toldOperations) break;
        if (told > 0 && percentOf(operation.criticalNs, story.pathNs) < leastPercent) break;
        const std::string place = placeText(operation.name, operation.service, name);
        out += told > 0 ? ", " : "";
        if (told == 0)
            out += words("%1 holds %2 of the critical path of %3 (%4 %)",
                         {place, durationText(operation.criticalNs, words.numbers), durationText(story.pathNs, words.numbers),
                          std::to_string(percentOf(operation.criticalNs, story.pathNs))});
        else
            out += place + ' ' + shareText(operation.criticalNs, story.pathNs, words);
        ++told;
    }
    if (told > 0) out += '.';
    const auto sentence = [&out](std::string text) { out += (out.empty() ? "" : " ") + std::move(text); };
    if (story.waitNs > 0)
        sentence(words("Waiting took %1 of it, most before %2.", {shareText(story.waitNs, story.pathNs, words), name(story.waitedFor)}));
    if (story.errors > 0) {
        std::string text = words.amount("%Ln span(s) failed", story.errors);
        if (story.failed != noSpan) {
            const std::string place = placeText(story.failedName, story.failedService, name);
            text += story.errors == 1 ? ": " + place : words(", first %1", {place});
            if (!story.failure.empty()) text += ", " + name(story.failure);
        }
        sentence(text + '.');
    }
    if (story.missing > 0) sentence(words.amount("%Ln parent(s) missing in the trace, so parts of it may be lacking.", story.missing));
    return out;
}

std::string waitWords(const TraceData& data, const analysis::TraceWaits& waits, const analysis::Wait& wait, const PageWords& words) {
    const std::string length = durationText(saturatedSub(wait.endNs, wait.startNs), words.numbers);
    switch (wait.source) {
        case analysis::WaitSource::Attribute:
            return words("Waited %1 before, says %2", {length, wait.key < waits.keys.size() ? waits.keys[wait.key] : words("the span")});
        case analysis::WaitSource::Producer:
        case analysis::WaitSource::Link:
            return words("Waited %1 since %2 had ended",
                         {length, wait.producer < data.spanCount() ? data.names[data.name[wait.producer]] : words("its producer")});
        case analysis::WaitSource::Name:
            break;
    }
    return words("Is itself a wait of %1, as its name says", {length});
}

}  // namespace fw::exporting
