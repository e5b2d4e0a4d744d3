// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/resolve.h"
#include "app/cli/show_json.h"
#include "app/cli/text_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::Row;

/// Deeper levels are drawn at this depth with their number: a chain of 50,000 levels would be mostly space.
constexpr std::uint32_t drawnDepth = 24;

std::string padLeft(std::string text, std::size_t width) {
    const std::size_t used = displayWidth(text);
    if (used < width) text.insert(0, width - used, ' ');
    return text;
}

/// "│  ├─ " before a name.
std::string branches(const analysis::SpanTree& tree, Row row) {
    std::vector<bool> last;
    Row at = row;
    std::uint32_t skip = tree.depth[row] > drawnDepth ? tree.depth[row] - drawnDepth : 0;
    while (tree.parent[at] != analysis::noRow && last.size() < drawnDepth) {
        last.push_back(tree.end[at] == tree.end[tree.parent[at]]);
        at = tree.parent[at];
    }
    std::string out;
    if (skip > 0) out += "[" + std::to_string(tree.depth[row]) + "] ";
    for (std::size_t i = last.size(); i-- > 1;) out += last[i] ? "   " : "│  ";
    if (!last.empty()) out += last.front() ? "└─ " : "├─ ";
    return out;
}

void appendHead(const Context& context, std::string& out, const analysis::TraceAnalysis& analysis) {
    const TraceSummary& summary = analysis.trace->summary;
    out += "Trace     " + visibleText(summary.idText) + '\n';
    out += "Root      " + visibleText(summary.rootName) + " (" + visibleText(summary.rootService) + ")\n";
    out += "Started   " + timeText(summary.startNs, context.utc, 6) + ' ' + zoneText(summary.startNs, context.utc) + '\n';
    out += "Duration  " + durationOfTraceText(summary.durationNs, summary.completeness) + '\n';
    out += "Spans     " + countText(summary.spans) + " in " + countText(summary.services.size()) +
           (summary.services.size() == 1 ? " service" : " services");
    if (summary.errors > 0) out += ", " + countText(summary.errors) + (summary.errors == 1 ? " error" : " errors");
    out += '\n';
    for (const std::string& frame : summary.frameIds) out += "Frame     " + visibleText(frame) + '\n';
    if (summary.completeness == Completeness::ParentMissing)
        out += "Complete  no, " + countText(summary.missingParents) + (summary.missingParents == 1 ? " parent is" : " parents are") +
               " missing\n";
    if (summary.completeness == Completeness::ContextLost) out += "Complete  no, the context was lost: there is no root\n";
    if (summary.completeness == Completeness::RootOpen)
        out += "Complete  no, the root span has no end" +
               (summary.missingParents == 0 ? std::string()
                                            : "; " + countText(summary.missingParents) +
                                                  (summary.missingParents == 1 ? " parent is" : " parents are") + " missing") +
               '\n';
    if (summary.completeness == Completeness::SourcePartial) out += "Complete  not sure, a source of it was read in part only\n";
    if (summary.completeness == Completeness::Unknown) out += "Complete  not known, the lists of the imports are damaged\n";
    out += '\n';
}

}  // namespace

void showText(Context& context, const analysis::TraceAnalysis& analysis) {
    std::string& out = context.out.text();
    const TraceData& trace = *analysis.trace;
    const analysis::SpanTree& tree = analysis.tree;
    if (!context.quiet) appendHead(context, out, analysis);
    constexpr std::size_t width = 10;
    out += padLeft("START", width + 1) + padLeft("DURATION", width + 1) + padLeft("SELF", width + 1) + padLeft("CRITICAL", width + 1) +
           "  OPERATION\n";
    for (Row row = 0; row < tree.rowCount() && !context.out.closed() && !context.stop.stop_requested(); ++row) {
        const SpanIndex span = tree.span[row];
        if (span == analysis::noSpan) {
            const analysis::GhostRow* ghost = tree.ghostAt(row);
            out.append(4 * (width + 1) + 2, ' ');
            out += branches(tree, row) + "(missing parent " + (ghost != nullptr ? visibleText(ghost->idText) : std::string()) + ")\n";
            continue;
        }
        const std::int64_t critical = analysis.critical.ns.empty() ? 0 : analysis.critical.ns[span];
        const std::uint16_t marks = trace.marks[span];
        const bool known = durationKnown(trace.durationNs[span], marks) != DurationKnown::No;
        std::int64_t offset = 0;
        const bool placed = analysis.timed(span) && !__builtin_sub_overflow(trace.startNs[span], trace.summary.startNs, &offset);
        out += padLeft(placed ? offsetText(offset) : "–", width + 1);
        out += padLeft(spanDurationText(trace.durationNs[span], marks), width + 1);
        out += padLeft(known ? durationText(analysis.self.selfNs[span]) : "–", width + 1);
        out += padLeft(critical > 0 ? durationText(critical) : "–", width + 1) + "  ";
        out += branches(tree, row) + visibleText(trace.names[trace.name[span]]) + "  [" +
               visibleText(trace.services[trace.service[span]].name, 60) + "]";
        if (trace.status[span] == StatusCode::Error) out += "  ERROR";
        if ((tree.marks[row] & analysis::SelfParent) != 0)
            out += "  (names itself as its parent)";
        else if ((tree.marks[row] & analysis::CycleCut) != 0)
            out += "  (cycle)";
        if ((tree.marks[row] & analysis::FarTime) != 0) out += "  (more than a year off the others)";
        if ((trace.marks[span] & SharedSpan) != 0)
            out += "  (shares its client's id)";
        else if ((trace.marks[span] & DuplicateId) != 0)
            out += "  (id occurs twice)";
        if ((trace.marks[span] & NegativeDuration) != 0) out += "  (ends before it starts)";
        if ((trace.marks[span] & NoStart) != 0) out += "  (no start)";
        if ((trace.marks[span] & NoEnd) != 0) out += "  (no end)";
        if ((trace.marks[span] & TimeOutOfRange) != 0) out += "  (time out of range)";
        if ((trace.marks[span] & StartInferred) != 0) out += "  (no start of its own)";
        out += '\n';
        context.out.flushIfLarge();
    }
}

}  // namespace fw::cli
