// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_tree.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "model/analysis/shared_ids.h"
#include "model/analysis/start_order.h"

namespace fw::analysis {
namespace {

/// Children of every node (spans first, then ghosts) as one array with offsets; built by counting sort, so that siblings
/// keep the order in which they are put in.
struct ChildLists {
    std::vector<std::uint32_t> first;
    std::vector<SpanIndex> children;

    [[nodiscard]] std::uint32_t begin(std::uint32_t node) const { return first[node]; }
    [[nodiscard]] std::uint32_t end(std::uint32_t node) const { return first[node + 1]; }
};

constexpr std::uint32_t noNode = UINT32_MAX;

/// First span of each id, in input order. Open addressing over span numbers: a node a span would be most of the time that
/// the tree takes.
class IdTable {
public:
    void fill(const TraceData& trace) {
        m_trace = &trace;
        m_mask = std::bit_ceil(std::size_t{trace.spanCount()} * 2 + 1) - 1;
        m_slots.assign(m_mask + 1, noSpan);
        m_repeated.clear();
        for (SpanIndex i = 0; i < trace.spanCount(); ++i) {
            if (trace.spanId[i].isNull()) continue;
            SpanIndex& slot = m_slots[slotOf(trace.spanId[i])];
            if (slot == noSpan)
                slot = i;
            else
                m_repeated.push_back(i);
        }
    }
    /// Spans whose id an earlier one has.
    [[nodiscard]] const std::vector<SpanIndex>& repeated() const { return m_repeated; }
    [[nodiscard]] SpanIndex find(SpanId id) const { return m_slots[slotOf(id)]; }

private:
    [[nodiscard]] std::size_t slotOf(SpanId id) const {
        const std::size_t hash = std::hash<SpanId>()(id);
        std::size_t slot = (hash ^ (hash >> 32)) & m_mask;
        while (m_slots[slot] != noSpan && m_trace->spanId[m_slots[slot]] != id) slot = (slot + 1) & m_mask;
        return slot;
    }

    const TraceData* m_trace = nullptr;
    std::size_t m_mask = 0;
    std::vector<SpanIndex> m_slots;
    std::vector<SpanIndex> m_repeated;
};

}  // namespace

class SpanTreeBuilder::Work {
public:
    /// Without `again` memory is given back as soon as it is not needed any more: a tree may be large.
    explicit Work(bool again) : m_again(again) {}

    SpanTree& build(const TraceData& trace, const std::vector<SpanIndex>& suggested) {
        m_trace = &trace;
        m_suggested = &suggested;
        m_spans = trace.spanCount();
        m_ghosts.clear();
        findParents();
        sortByStart();
        listChildren();
        reserveRows();
        for (const SpanIndex root : m_order)
            if (m_parentNode[root] == noNode) walk(root, noRow, 0);
        placeGhosts();
        rescueCycles();
        return m_tree;
    }

private:
    struct Frame {
        Row row;
        std::uint32_t next;
        std::uint32_t end;
    };

    void findParents() {
        m_byId.fill(*m_trace);
        const IdTable& byId = m_byId;
        const SharedIds shared(*m_trace, byId.repeated(), [&](SpanId id) { return byId.find(id); });
        const bool anyShared = !byId.repeated().empty();
        std::unordered_map<SpanId, std::uint32_t> ghostNodes;
        m_parentNode.assign(m_spans, noNode);
        m_marks.assign(m_spans, 0);
        for (SpanIndex i = 0; i < m_spans; ++i) {
            if (const SpanIndex client = anyShared ? shared.clientOf(i) : noSpan; client != noSpan) {
                m_parentNode[i] = client;
                continue;
            }
            const SpanId parent = m_trace->parentId[i];
            if (parent.isNull()) continue;
            SpanIndex found = anyShared ? shared.parentOf(i) : noSpan;
            if (found == noSpan) found = byId.find(parent);
            if (found == noSpan) {
                m_marks[i] |= Orphan;
                const auto [ghost, isNew] = ghostNodes.try_emplace(parent, m_spans + static_cast<std::uint32_t>(m_ghosts.size()));
                if (isNew) m_ghosts.push_back({noRow, parent, m_trace->parentIdText(i), INT64_MAX, INT64_MIN});
                m_parentNode[i] = ghost->second;
                widen(m_ghosts[ghost->second - m_spans], i);
            } else if (found == i) {
                // Its own parent: nothing hangs it anywhere, so it is a top row.
                m_marks[i] |= SelfParent;
            } else {
                m_parentNode[i] = found;
            }
        }
        if (m_suggested->size() != m_spans) return;
        for (SpanIndex i = 0; i < m_spans; ++i) {
            if ((*m_suggested)[i] == noSpan) continue;
            m_parentNode[i] = (*m_suggested)[i];
            m_marks[i] |= Suggested;
        }
    }

    void widen(GhostRow& ghost, SpanIndex child) const {
        if ((m_trace->marks[child] & untimedMarks) != 0) return;
        ghost.startNs = std::min(ghost.startNs, m_trace->startNs[child]);
        ghost.endNs = std::max(ghost.endNs, m_trace->endNs(child));
    }

    /// A span without a usable start sorts with its parent instead of in 1970 (algorithms.md, part 1).
    [[nodiscard]] std::int64_t sortStart(SpanIndex span) const {
        if ((m_trace->marks[span] & NoStart) == 0) return m_trace->startNs[span];
        const std::uint32_t parent = m_parentNode[span];
        return parent != noNode && parent < m_spans ? m_trace->startNs[parent] : INT64_MIN;
    }

    void sortByStart() {
        m_starts.resize(m_spans);
        for (SpanIndex i = 0; i < m_spans; ++i) m_starts[i] = sortStart(i);
        orderByKey(m_starts, m_order, m_orderScratch);
        // Equal starts by id (algorithms.md, part 1.3): the order of a file must not decide what a reader sees.
        const auto byId = [this](SpanIndex a, SpanIndex b) {
            const std::uint64_t one = m_trace->spanId[a].value;
            const std::uint64_t other = m_trace->spanId[b].value;
            return one != other ? one < other : a < b;
        };
        for (auto first = m_order.begin(); first != m_order.end();) {
            const auto last = std::find_if(first + 1, m_order.end(), [&](SpanIndex span) { return m_starts[span] != m_starts[*first]; });
            if (last - first > 1 && !std::is_sorted(first, last, byId)) std::sort(first, last, byId);
            first = last;
        }
        if (m_again) return;
        m_starts = {};
        m_orderScratch = {};
    }

    void listChildren() {
        const std::size_t nodes = m_spans + m_ghosts.size();
        m_lists.first.assign(nodes + 1, 0);
        for (const std::uint32_t parent : m_parentNode)
            if (parent != noNode) ++m_lists.first[parent + 1];
        std::partial_sum(m_lists.first.begin(), m_lists.first.end(), m_lists.first.begin());
        m_lists.children.resize(m_lists.first.back());
        m_next.assign(m_lists.first.begin(), m_lists.first.end() - 1);
        for (const SpanIndex span : m_order)
            if (m_parentNode[span] != noNode) m_lists.children[m_next[m_parentNode[span]]++] = span;
        if (!m_again) m_next = {};
    }

    void reserveRows() {
        const std::size_t rows = m_spans + m_ghosts.size();
        m_tree.span.clear();
        m_tree.parent.clear();
        m_tree.end.clear();
        m_tree.depth.clear();
        m_tree.marks.clear();
        m_tree.ghosts.clear();
        m_tree.repeats.clear();
        m_tree.maxDepth = 0;
        m_tree.span.reserve(rows);
        m_tree.parent.reserve(rows);
        m_tree.end.reserve(rows);
        m_tree.depth.reserve(rows);
        m_tree.marks.reserve(rows);
        m_tree.rowOfSpan.assign(m_spans, noRow);
    }

    Row addRow(SpanIndex span, Row parent, std::uint32_t depth, std::uint8_t marks) {
        const auto row = m_tree.rowCount();
        m_tree.span.push_back(span);
        m_tree.parent.push_back(parent);
        m_tree.end.push_back(row + 1);
        m_tree.depth.push_back(depth);
        m_tree.marks.push_back(marks);
        m_tree.maxDepth = std::max(m_tree.maxDepth, depth);
        if (span != noSpan) m_tree.rowOfSpan[span] = row;
        return row;
    }

    /// Numbers the subtree of `span` in pre-order. Spans that have a row already (only met on cycles) are left out.
    void walk(SpanIndex span, Row parent, std::uint32_t depth, std::uint8_t extraMarks = 0) {
        std::vector<Frame>& stack = m_stack;
        stack.clear();
        const auto enter = [&](SpanIndex entered, Row above, std::uint32_t level, std::uint8_t marks) {
            const Row row = addRow(entered, above, level, marks);
            stack.push_back({row, m_lists.begin(entered), m_lists.end(entered)});
        };
        enter(span, parent, depth, static_cast<std::uint8_t>(m_marks[span] | extraMarks));
        while (!stack.empty()) {
            Frame& top = stack.back();
            if (top.next == top.end) {
                m_tree.end[top.row] = m_tree.rowCount();
                stack.pop_back();
                continue;
            }
            const SpanIndex child = m_lists.children[top.next++];
            if (m_tree.rowOfSpan[child] != noRow) continue;
            enter(child, top.row, m_tree.depth[top.row] + 1, m_marks[child]);
        }
    }

    void placeGhosts() {
        std::vector<std::uint32_t> order(m_ghosts.size());
        std::iota(order.begin(), order.end(), 0U);
        // Of equal starts by id, as spans are; two ids may have one number where they are texts.
        const auto place = [this](std::uint32_t number) {
            const GhostRow& ghost = m_ghosts[number];
            return std::tie(ghost.startNs, ghost.id.value, ghost.idText);
        };
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
        for (const std::uint32_t number : order) {
            GhostRow ghost = std::move(m_ghosts[number]);
            if (ghost.startNs > ghost.endNs) ghost.startNs = ghost.endNs = 0;
            ghost.row = addRow(noSpan, noRow, 0, 0);
            const std::uint32_t node = m_spans + number;
            for (std::uint32_t i = m_lists.begin(node); i < m_lists.end(node); ++i) walk(m_lists.children[i], ghost.row, 1);
            m_tree.end[ghost.row] = m_tree.rowCount();
            m_tree.ghosts.push_back(std::move(ghost));
        }
    }

    /// What is still without a row hangs on a parent cycle. Each cycle is cut at its span of earliest start, as
    /// otel-desktop-viewer does, so that the trees below it keep their shape.
    void rescueCycles() {
        if (m_tree.rowCount() == m_spans + m_tree.ghosts.size()) return;
        // Every span on a cycle, found by walking up with the number of the walk as colour.
        std::vector<std::uint32_t> colour(m_spans, 0);
        std::uint32_t walkNumber = 0;
        for (const SpanIndex start : m_order) {
            if (m_tree.rowOfSpan[start] != noRow || colour[start] != 0) continue;
            ++walkNumber;
            SpanIndex at = start;
            while (colour[at] == 0 && m_tree.rowOfSpan[at] == noRow) {
                colour[at] = walkNumber;
                at = m_parentNode[at];
            }
            if (m_tree.rowOfSpan[at] != noRow || colour[at] != walkNumber) continue;
            walk(earliestOnCycle(at), noRow, 0, CycleCut);
        }
    }

    [[nodiscard]] SpanIndex earliestOnCycle(SpanIndex member) const {
        SpanIndex best = member;
        for (SpanIndex at = m_parentNode[member]; at != member; at = m_parentNode[at]) {
            const bool earlier = m_trace->startNs[at] != m_trace->startNs[best] ? m_trace->startNs[at] < m_trace->startNs[best] : at < best;
            if (earlier) best = at;
        }
        return best;
    }

    bool m_again;
    const TraceData* m_trace = nullptr;
    const std::vector<SpanIndex>* m_suggested = nullptr;
    std::uint32_t m_spans = 0;
    IdTable m_byId;
    std::vector<std::uint32_t> m_parentNode;  // a span, m_spans + number of a ghost, or noNode
    std::vector<std::uint8_t> m_marks;
    std::vector<GhostRow> m_ghosts;
    std::vector<std::int64_t> m_starts;
    OrderScratch m_orderScratch;
    std::vector<SpanIndex> m_order;
    ChildLists m_lists;
    std::vector<std::uint32_t> m_next;
    std::vector<Frame> m_stack;
    SpanTree m_tree;
};

namespace {

template <typename Entry>
const Entry* entryAt(const std::vector<Entry>& entries, Row row) {
    const auto at =
        std::lower_bound(entries.begin(), entries.end(), row, [](const Entry& entry, Row wanted) { return entry.row < wanted; });
    return at != entries.end() && at->row == row ? &*at : nullptr;
}

}  // namespace

const GhostRow* SpanTree::ghostAt(Row row) const {
    return span[row] == noSpan ? entryAt(ghosts, row) : nullptr;
}

Row SpanTree::spansBelow(Row row) const {
    const auto headsBefore = [this](Row limit) {
        return std::lower_bound(repeats.begin(), repeats.end(), limit,
                                [](const RepeatRow& repeat, Row wanted) { return repeat.row < wanted; });
    };
    // Ghosts stand at the top only.
    return end[row] - row - 1 - static_cast<Row>(headsBefore(end[row]) - headsBefore(row + 1));
}

const RepeatRow* SpanTree::repeatAt(Row row) const {
    return span[row] == noSpan ? entryAt(repeats, row) : nullptr;
}

SpanTree buildSpanTree(const TraceData& trace, const std::vector<SpanIndex>& suggested) {
    SpanTreeBuilder::Work work(false);
    return std::move(work.build(trace, suggested));
}

SpanTreeBuilder::SpanTreeBuilder() : m_work(std::make_unique<Work>(true)) {}

SpanTreeBuilder::~SpanTreeBuilder() = default;

const SpanTree& SpanTreeBuilder::build(const TraceData& trace) {
    static const std::vector<SpanIndex> none;
    return m_work->build(trace, none);
}

}  // namespace fw::analysis
