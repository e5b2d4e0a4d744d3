// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grown_rows.h"

#include <algorithm>

namespace fw::widgets {

using analysis::noRow;
using analysis::noSpan;
using analysis::Row;
using analysis::SpanTree;

GrownRows::GrownRows(const analysis::TraceAnalysis& before, const analysis::TraceAnalysis& now)
    : m_before(before),
      m_now(now),
      m_own(now.grewFrom(before) ? analysis::SpanGrowth() : analysis::SpanGrowth(*before.trace, *now.trace)),
      m_growth(now.grewFrom(before) ? now.growth : m_own) {}

std::optional<Row> GrownRows::row(Row before) const {
    const SpanTree& old = m_before.tree;
    const SpanTree& tree = m_now.tree;
    if (const SpanIndex span = old.span[before]; span != noSpan) {
        const SpanIndex after = m_growth.after(span);
        return after == noSpan ? std::nullopt : std::optional(tree.rowOfSpan[after]);
    }
    if (const analysis::RepeatRow* repeats = old.repeatAt(before); repeats != nullptr) {
        for (Row member = before + 1; member < old.end[before]; ++member) {
            const SpanIndex span = old.span[member];
            const SpanIndex after = span == noSpan ? noSpan : m_growth.after(span);
            if (after == noSpan) continue;
            Row found = tree.rowOfSpan[after];
            // The page it is in, or the whole run.
            for (Row above = tree.parent[found]; above != noRow && tree.repeatAt(above) != nullptr; above = tree.parent[above]) {
                found = above;
                if (repeats->number != 0) break;
            }
            return found;
        }
        return std::nullopt;
    }
    const analysis::GhostRow* ghost = old.ghostAt(before);
    if (ghost == nullptr) return std::nullopt;
    for (const analysis::GhostRow& other : tree.ghosts)
        if (other.id == ghost->id) return other.row;
    const std::vector<SpanId>& ids = m_now.trace->spanId;
    const auto came = std::find(ids.begin(), ids.end(), ghost->id);
    return came == ids.end() ? std::nullopt : std::optional(tree.rowOfSpan[static_cast<std::size_t>(came - ids.begin())]);
}

std::vector<std::uint8_t> GrownRows::folds(const render::TraceRows& before) const {
    const SpanTree& old = m_before.tree;
    const SpanTree& tree = m_now.tree;
    std::vector<std::uint8_t> folds = render::TraceRows::firstFolds(tree);
    std::vector<SpanIndex> from;
    if (!tree.repeats.empty()) {
        from.assign(m_now.trace->spanCount(), noSpan);
        for (SpanIndex span = 0; span < m_growth.count(); ++span)
            if (const SpanIndex after = m_growth.after(span); after != noSpan) from[after] = span;
    }
    for (const analysis::RepeatRow& repeats : tree.repeats) {
        for (Row member = repeats.row + 1; member < tree.end[repeats.row]; ++member) {
            if (tree.span[member] == noSpan || from[tree.span[member]] == noSpan) continue;
            // Hidden where all of it was hidden by the run or, for a page, by whatever was above it.
            std::uint8_t folded = 0;
            for (Row above = old.parent[old.rowOfSpan[from[tree.span[member]]]]; above != noRow && old.repeatAt(above) != nullptr;
                 above = old.parent[above]) {
                folded = before.isCollapsed(above) ? 1 : 0;
                if (repeats.number != 0 && (folded != 0 || old.repeatAt(above)->number != 0)) break;
            }
            folds[repeats.row] = folded;
            break;
        }
    }
    const std::vector<std::uint8_t>& collapsed = before.collapsed();
    for (Row at = 0; at < collapsed.size(); ++at) {
        if (collapsed[at] == 0 || old.repeatAt(at) != nullptr) continue;
        if (const auto same = row(at); same && tree.hasChildren(*same)) folds[*same] = 1;
    }
    return folds;
}

std::shared_ptr<const analysis::FilteredRows> GrownRows::filter(const analysis::FilteredRows* before) const {
    using analysis::FilteredRows;
    if (before == nullptr) return nullptr;
    const SpanTree& tree = m_now.tree;
    auto filter = std::make_shared<FilteredRows>();
    filter->kept.assign(tree.rowCount(), 0);
    for (const Row passed : before->passed)
        if (const SpanIndex same = m_growth.after(m_before.tree.span[passed]); same != noSpan)
            filter->passed.push_back(tree.rowOfSpan[same]);
    std::sort(filter->passed.begin(), filter->passed.end());
    for (const Row passed : filter->passed) filter->kept[passed] = FilteredRows::passedRow;
    for (Row row = tree.rowCount(); row-- > 0;) {
        const Row parent = tree.parent[row];
        if (filter->kept[row] != 0 && parent != noRow && filter->kept[parent] == 0) filter->kept[parent] = FilteredRows::contextRow;
    }
    filter->path = analysis::PathRows(tree, m_now.critical, &filter->kept);
    return filter;
}

}  // namespace fw::widgets
