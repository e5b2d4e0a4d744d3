// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grown_rows.h"

#include <unordered_set>

namespace fw::widgets {

using analysis::noSpan;
using analysis::Row;

std::uint64_t lastingId(const analysis::TraceAnalysis& analysis, Row row) {
    const SpanIndex span = analysis.tree.span[row];
    if (span != noSpan) return analysis.trace->spanId[span].value;
    if (const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row); repeats != nullptr) {
        // Not the id of a span: a run or page is known by its first member.
        const std::uint64_t kind = repeats->number == 0 ? 0x9e3779b97f4a7c15ULL : 0xd1b54a32d192ed03ULL;
        return analysis.trace->spanId[repeats->first].value ^ kind;
    }
    const analysis::GhostRow* ghost = analysis.tree.ghostAt(row);
    return ghost != nullptr ? ghost->id.value : 0;
}

std::optional<Row> sameRow(const analysis::TraceAnalysis& old, Row row, const analysis::TraceAnalysis& next) {
    const SpanIndex span = old.tree.span[row];
    if (const analysis::RepeatRow* repeats = old.tree.repeatAt(row); repeats != nullptr) {
        for (const analysis::RepeatRow& other : next.tree.repeats) {
            if (other.number == repeats->number && next.trace->spanId[other.first] == old.trace->spanId[repeats->first]) return other.row;
        }
        return std::nullopt;
    }
    if (span == noSpan) {
        const analysis::GhostRow* ghost = old.tree.ghostAt(row);
        if (ghost == nullptr) return std::nullopt;
        for (const analysis::GhostRow& other : next.tree.ghosts) {
            if (other.id == ghost->id) return other.row;
        }
        return std::nullopt;
    }
    const SpanId id = old.trace->spanId[span];
    // Where an id stands twice, the one with the same start is meant.
    std::optional<Row> found;
    for (SpanIndex i = 0; i < next.trace->spanCount(); ++i) {
        if (next.trace->spanId[i] != id) continue;
        const bool exact = next.recorded->startNs[i] == old.recorded->startNs[span];
        if (!found || exact) found = next.tree.rowOfSpan[i];
        if (exact) break;
    }
    return found;
}

std::vector<std::uint8_t> carriedFolds(const render::TraceRows& old, const analysis::TraceAnalysis& next) {
    std::unordered_set<std::uint64_t> folded;
    std::unordered_set<std::uint64_t> opened;
    const analysis::SpanTree& tree = old.analysis()->tree;
    for (const analysis::RepeatRow& repeats : tree.repeats) {
        if (!old.isCollapsed(repeats.row)) opened.insert(lastingId(*old.analysis(), repeats.row));
    }
    for (Row row = 0; row < old.collapsed().size(); ++row) {
        if (old.isCollapsed(row) && tree.repeatAt(row) == nullptr) folded.insert(lastingId(*old.analysis(), row));
    }
    std::vector<std::uint8_t> collapsed = render::TraceRows::firstFolds(next.tree);
    for (const analysis::RepeatRow& repeats : next.tree.repeats) {
        if (opened.contains(lastingId(next, repeats.row))) collapsed[repeats.row] = 0;
    }
    if (folded.empty()) return collapsed;
    for (Row row = 0; row < next.tree.rowCount(); ++row) {
        if (next.tree.hasChildren(row) && next.tree.repeatAt(row) == nullptr && folded.contains(lastingId(next, row))) collapsed[row] = 1;
    }
    return collapsed;
}

}  // namespace fw::widgets
