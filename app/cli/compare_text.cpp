// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_text.h"

#include <algorithm>
#include <map>

#include "app/cli/text_out.h"
#include "model/analysis/subtree_likeness.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::DiffFacts;
using analysis::DiffMatch;
using analysis::DiffRow;
using analysis::DiffVerdict;
using analysis::TraceDiff;

constexpr std::size_t walkedSteps = 6;
constexpr std::size_t shownChanges = 12;
constexpr std::size_t shownValue = 60;
constexpr std::size_t shownName = 60;
constexpr std::size_t nameHead = 20;
constexpr std::size_t nameTail = 39;

std::uint64_t magnitude(std::int64_t ns) {
    return ns < 0 ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
}

std::string signedPercent(std::int64_t thousandths) {
    return (thousandths > 0 ? "+" : "") + analysis::thousandthsText(thousandths);
}

/// The ends of a long name tell more than its middle.
std::string shortName(const std::string& name) {
    return elideMiddle(visibleText(name), nameHead, nameTail);
}

std::string quantity(std::uint64_t count, const char* one, const char* many) {
    return countText(count) + ' ' + (count == 1 ? one : many);
}

/// "face_detection in face-recognition", with the counts of a group.
std::string described(const TraceDiff& diff, DiffRow row) {
    const RowName name = rowName(diff, row);
    std::string text = shortName(name.name);
    if (diff.has(row, TraceDiff::GroupRow)) {
        const std::uint32_t a = diff.baselineFigures(row)->count;
        const std::uint32_t b = diff.candidateFigures(row)->count;
        text += " × " + countText(a == 0 ? b : a);
        if (a != b && a > 0 && b > 0) text += " → × " + countText(b);
    }
    return text + " in " + visibleText(name.service, shownName);
}

/// ", which runs only in B"
std::string where(const TraceDiff& diff, DiffRow row) {
    switch (diff.match[row]) {
        case DiffMatch::Added:
        case DiffMatch::AddedLevel:
            return ", which runs only in B,";
        case DiffMatch::Removed:
        case DiffMatch::RemovedLevel:
            return ", which runs only in A,";
        default:
            return {};
    }
}

/// " (210 ms → 600 ms)": what the difference is of; of a row that one side lacks nothing.
std::string change(const TraceDiff& diff, DiffRow row, std::int64_t fromNs, std::int64_t toNs, const CompareUnit& unit) {
    if (diff.baselineFigures(row)->count == 0 || diff.candidateFigures(row)->count == 0) return {};
    return " (" + unit.text(fromNs) + " → " + unit.text(toNs) + ")";
}

/// Of the largest difference: of the wait before the row, or of its own work.
std::string largestChange(const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    const auto a = diff.baselineFigures(facts.largest);
    const auto b = diff.candidateFigures(facts.largest);
    if (facts.largestWaits) return change(diff, facts.largest, a->waitNs, b->waitNs, unit);
    return change(diff, facts.largest, a->criticalNs - a->waitNs, b->criticalNs - b->waitNs, unit);
}

/// What a list tells of the traces, where that is another time than that of their roots.
std::string beyondOf(const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    if (!facts.isBeyondSeen(unit)) return {};
    std::string text = " As a whole A took " + durationText(*facts.baselineWholeNs) + " and B " + durationText(*facts.candidateWholeNs);
    if (facts.beyond == analysis::noDiffRow) return text + ".";
    return text + ": " + described(diff, facts.beyond) + " runs beyond its root, and what lies there is not compared.";
}

/// ", 3.00 s as a whole"; nothing where the root took as long.
std::string wholeText(std::int64_t wholeNs, std::int64_t rootNs, const CompareUnit& unit) {
    return unit.rounded(wholeNs) == unit.rounded(rootNs) ? std::string() : " (root; " + durationText(wholeNs) + " as a whole)";
}

std::string causeOf(const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    if (facts.largest == analysis::noDiffRow) return {};
    const std::string name = (facts.largestWaits ? "the wait before " : "") + described(diff, facts.largest);
    const std::string ns = unit.delta(facts.largestNs) + (facts.largestWaits ? " in the queue" : " on the critical path");
    if (!facts.share) return " The largest change is " + name + ", " + ns + "; others make up for it.";
    std::string text;
    if (facts.explains) {
        text = " " + (facts.largestWaits ? "T" + name.substr(1) : name) + where(diff, facts.largest) + " is the largest difference: " + ns +
               largestChange(diff, facts, unit) + ", " + analysis::thousandthsText(*facts.share) + " of the difference" +
               (*facts.share > 1000 ? "; others make up for part of it." : ".");
    } else {
        text = " No single thing explains it; the largest is " + name + where(diff, facts.largest) + " with " + ns + ", ";
        text += *facts.share > 0 ? analysis::thousandthsText(*facts.share) + " of the difference." : "against the difference.";
    }
    if (facts.within != analysis::noDiffRow && facts.within != facts.largest)
        text += " Within " + described(diff, facts.within) + change(diff, facts.within, *facts.withinFromNs, *facts.withinToNs, unit) +
                " lie " + unit.delta(facts.withinNs) + ".";
    return text;
}

void appendSide(Context& context, const char* letter, const analysis::TraceAnalysis& analysis, const std::string& length) {
    const TraceSummary& summary = analysis.trace->summary;
    context.out.text() += std::string(letter) + "  " + length + "  " + visibleText(summary.idText) + "  " +
                          visibleText(summary.rootName, shownName) + " (" + visibleText(summary.rootService, shownName) + ")  " +
                          timeText(summary.startNs, context.utc) + ' ' + zoneText(summary.startNs, context.utc) + "  " +
                          quantity(summary.spans, "span", "spans") +
                          (summary.errors > 0 ? ", " + quantity(summary.errors, "error", "errors") : std::string()) + '\n';
}

void appendWalk(std::string& out, const TraceDiff& diff, const CompareUnit& unit) {
    analysis::DeltaWalk walk = analysis::walkDeltas(diff, walkedSteps);
    // What the unit rounds to nothing is no step to a reader.
    for (; !walk.steps.empty() && unit.rounded(walk.steps.back().ns) == 0; walk.steps.pop_back(), ++walk.restEntries)
        walk.restNs += walk.steps.back().ns;
    TextTable table({{"FROM A TO B", TextTable::Align::Left}, {"ON THE CRITICAL PATH", TextTable::Align::Right}});
    table.addRow({"A", unit.text(*walk.fromNs)});
    std::map<std::string, int> named;
    for (const analysis::DeltaStep& step : walk.steps) ++named[described(diff, step.row)];
    for (const analysis::DeltaStep& step : walk.steps) {
        std::string name = (step.waits ? "wait before " : "") + described(diff, step.row);
        // Two steps of one name are told apart by who calls them.
        const DiffRow above = diff.parent[step.row];
        if (named[name] > 1 && above != analysis::noDiffRow) name += ", below " + shortName(rowName(diff, above).name);
        table.addRow({"  " + name, unit.delta(step.ns)});
    }
    if (walk.restEntries > 0)
        table.addRow({"  rest, " + quantity(walk.restEntries, "other place", "other places"), unit.delta(walk.restNs)});
    table.addRow({"B", unit.text(*walk.toNs)});
    table.appendTo(out);
}

/// Entries in which anything is different, the largest difference on the critical path first, then the largest of durations.
std::vector<DiffRow> differences(const TraceDiff& diff, const CompareUnit& unit) {
    struct Entry {
        std::uint64_t critical;
        std::uint64_t duration;
        DiffRow row;
    };
    std::vector<Entry> entries;
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        if (!diff.isEntry(row)) continue;
        const analysis::FigureDeltas deltas = diff.deltas(row);
        if (deltas.criticalNs == 0 && deltas.durationNs == 0 && diff.match[row] == DiffMatch::Same && diff.flags[row] == 0) continue;
        entries.push_back({unit.rounded(deltas.criticalNs), magnitude(deltas.durationNs), row});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& x, const Entry& y) {
        if (x.critical != y.critical) return x.critical > y.critical;
        return x.duration != y.duration ? x.duration > y.duration : x.row < y.row;
    });
    std::vector<DiffRow> rows;
    for (const Entry& entry : entries) rows.push_back(entry.row);
    return rows;
}

void appendTable(Context& context, const CompareView& view, const CompareUnit& unit) {
    using Align = TextTable::Align;
    const std::vector<DiffRow> rows = differences(view.diff, unit);
    if (rows.empty()) return;
    const std::size_t shown = view.limit == 0 ? rows.size() : std::min<std::size_t>(view.limit, rows.size());
    TextTable table({{"Δ CRITICAL", Align::Right},
                     {"Δ DURATION", Align::Right},
                     {"Δ SELF", Align::Right},
                     {"A", Align::Right},
                     {"B", Align::Right},
                     {"MATCH", Align::Left},
                     {"OPERATION", Align::Left}});
    for (std::size_t i = 0; i < shown; ++i) {
        const DiffRow row = rows[i];
        const analysis::FigureDeltas deltas = view.diff.deltas(row);
        const auto a = view.diff.baselineFigures(row);
        const auto b = view.diff.candidateFigures(row);
        const RowName name = rowName(view.diff, row);
        table.addRow({unit.delta(deltas.criticalNs), unit.delta(deltas.durationNs), unit.delta(deltas.selfNs),
                      a->count == 0 ? "absent" : unit.text(a->durationNs), b->count == 0 ? "absent" : unit.text(b->durationNs),
                      matchWords(view.diff, row),
                      described(view.diff, row) + (name.before.empty() ? "" : ", was " + shortName(name.before))});
    }
    context.out.text() += '\n';
    table.appendTo(context.out.text());
    if (context.quiet) return;
    context.out.text() += '\n' + countText(shown) + " of " + quantity(rows.size(), "difference", "differences");
    if (shown < rows.size()) context.out.text() += "; --limit 0 shows all";
    context.out.text() += '\n';
}

std::string valueOf(const AttributeValue& value) {
    return visibleText(valueText(value), shownValue);
}

void appendChanges(std::string& out, const CompareView& view) {
    const std::vector<analysis::ValueChange>& changes = view.changes.attributes;
    if (changes.empty()) return;
    out += "\nAttributes of " + described(view.diff, view.facts.largest) + " that differ\n";
    for (std::size_t i = 0; i < std::min(changes.size(), shownChanges); ++i) {
        const analysis::ValueChange& change = changes[i];
        out += "  " + visibleText(change.key, shownName) + "  ";
        out += change.kind == analysis::ChangeKind::Added ? "absent" : valueOf(*change.baseline);
        out += " → ";
        out += change.kind == analysis::ChangeKind::Removed ? "absent" : valueOf(*change.candidate);
        if (change.delta) {
            const std::string delta = valueText(*change.delta);
            out += "  (" + std::string(delta.starts_with('-') ? "" : "+") + delta + ")";
        }
        out += '\n';
    }
    if (changes.size() > shownChanges) out += "  and " + countText(changes.size() - shownChanges) + " more; --json has all\n";
}

}  // namespace

std::string matchWords(const TraceDiff& diff, DiffRow row) {
    std::string text = matchName(diff.match[row]);
    std::replace(text.begin(), text.end(), '_', ' ');
    if (diff.match[row] == DiffMatch::Renamed && rowName(diff, row).before.empty()) {
        const analysis::DiffIdentity what = analysis::changedIdentity(diff, row);
        text = what == analysis::DiffIdentity::Service ? "other service"
               : what == analysis::DiffIdentity::Kind  ? "other kind"
                                                       : "other key";
    }
    if (diff.has(row, TraceDiff::Moved)) text += ", moved";
    if (diff.has(row, TraceDiff::StatusChanged)) {
        const bool fails = diff.candidateFigures(row)->errors > 0;
        const bool failed = diff.baselineFigures(row)->errors > 0;
        text += fails ? ", fails now" : failed ? ", fails no more" : ", other status";
    }
    return text;
}

const char* kindName(const TraceDiff& diff, DiffRow row) {
    if (diff.has(row, TraceDiff::GroupRow)) return "group";
    if (diff.isPair(row)) return "pair";
    return diff.baselineSpan[row] != analysis::noSpan ? "removed" : "inserted";
}

const char* verdictName(DiffVerdict verdict) {
    switch (verdict) {
        case DiffVerdict::SameTrace:
            return "same_trace";
        case DiffVerdict::Identical:
            return "identical";
        case DiffVerdict::SameDuration:
            return "same_duration";
        case DiffVerdict::SameRoots:
            return "same_root_duration";
        case DiffVerdict::Slower:
            return "slower";
        case DiffVerdict::Faster:
            return "faster";
    }
    return "same_duration";
}

CompareHeadline comparisonHeadline(const TraceDiff& diff, const DiffFacts& facts) {
    const CompareUnit unit(diff);
    const std::string length = unit.text(*facts.candidateNs);
    switch (facts.verdict) {
        case DiffVerdict::SameTrace:
            return {"A and B are the same trace.", {}};
        case DiffVerdict::Identical:
            return {
                "A and B are identical: " + quantity(facts.pairs, "span", "spans") + " with the same names, states, durations and offsets.",
                {}};
        case DiffVerdict::SameDuration:
            return {"A and B took the same time, " + length + ", and are not identical.", {}};
        case DiffVerdict::SameRoots:
            return {"The roots of A and B took the same time, " + length + ", the whole traces did not.", {}};
        case DiffVerdict::Slower:
        case DiffVerdict::Faster:
            break;
    }
    const bool beyond = facts.isBeyondSeen(unit);
    return {std::string(beyond ? "The root of B is " : "B is ") + (facts.differenceNs > 0 ? "slower" : "faster") +
                (beyond ? " than that of A by" : " than A by"),
            facts.ofBaseline ? signedPercent(*facts.ofBaseline) + " of A" : std::string()};
}

std::string comparisonReasons(const TraceDiff& diff, const DiffFacts& facts) {
    if (facts.verdict == DiffVerdict::SameTrace || facts.verdict == DiffVerdict::Identical) return {};
    const CompareUnit unit(diff);
    std::string text = beyondOf(diff, facts, unit);
    if (facts.baselineEmpty || facts.candidateEmpty) {
        text += facts.baselineEmpty ? " A has no spans." : " B has no spans.";
    } else {
        if (facts.nothingInCommon()) text += " They have no span in common.";
        text += causeOf(diff, facts, unit);
        if (facts.failing != analysis::noDiffRow)
            text += ' ' + described(diff, facts.failing) + (facts.failsInB ? " fails in B, not in A." : " fails in A, not in B.");
    }
    // Each begins with a blank.
    return text.empty() ? text : text.substr(1);
}

std::string comparisonSentence(const TraceDiff& diff, const DiffFacts& facts) {
    const CompareHeadline head = comparisonHeadline(diff, facts);
    std::string text = head.text;
    if (facts.verdict == DiffVerdict::Slower || facts.verdict == DiffVerdict::Faster) {
        text += ' ' + CompareUnit(diff).text(facts.differenceNs < 0 ? -facts.differenceNs : facts.differenceNs);
        if (!head.share.empty()) text += ", " + head.share;
        text += '.';
    }
    const std::string reasons = comparisonReasons(diff, facts);
    return reasons.empty() ? text : text + ' ' + reasons;
}

void compareText(Context& context, const CompareView& view) {
    const CompareUnit unit(view.diff);
    std::string& out = context.out.text();
    out += comparisonSentence(view.diff, view.facts) + "\n\n";
    appendSide(context, "A", **view.diff.baseline,
               unit.text(*view.facts.baselineNs) + wholeText(*view.facts.baselineWholeNs, *view.facts.baselineNs, unit));
    appendSide(context, "B", **view.diff.candidate,
               unit.text(*view.facts.candidateNs) + wholeText(*view.facts.candidateWholeNs, *view.facts.candidateNs, unit));
    if (view.facts.verdict == DiffVerdict::SameTrace || view.facts.verdict == DiffVerdict::Identical) return;
    out += '\n';
    appendWalk(out, view.diff, unit);
    appendTable(context, view, unit);
    appendChanges(out, view);
    if (context.quiet) return;
    out += '\n' + quantity(view.facts.pairs, "span", "spans") + " matched, " + countText(view.facts.renamed) + " of them renamed; " +
           countText(view.facts.removed) + " only in A, " + countText(view.facts.added) + " only in B. Recorded clocks.\n";
    if (view.diff.notLookedAt > 0)
        out += countText(view.diff.notLookedAt) + " spans without a counterpart were not looked at for a new name: too many of them.\n";
    if (view.diff.notLookedBelow > 0)
        out += "Of spans without a counterpart the nearest " + countText(analysis::SubtreeSketch::mostDescendants) +
               " descendants were compared to find new names; " + countText(view.diff.notLookedBelow) + " further ones were not.\n";
}

}  // namespace fw::cli
