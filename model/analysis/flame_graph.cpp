// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/flame_graph.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace fw::analysis {
namespace {

constexpr std::uint32_t nameless = UINT32_MAX;

/// Wall time of a row; nothing for a span without a place in time.
std::optional<std::int64_t> rowNs(const TraceAnalysis& analysis, Row row) {
    const SpanIndex span = analysis.tree.span[row];
    if (span != noSpan) {
        if (!analysis.timed(span)) return std::nullopt;
        return std::max<std::int64_t>(0, analysis.trace->durationNs[span]);
    }
    const GhostRow* ghost = analysis.tree.ghostAt(row);
    std::int64_t length = 0;
    if (ghost == nullptr || __builtin_sub_overflow(ghost->endNs, ghost->startNs, &length)) return std::nullopt;
    return std::max<std::int64_t>(0, length);
}

/// Nodes in order of their first row, so that a parent comes before its children; found again by (parent, name, service).
class Nodes {
public:
    struct Key {
        FlameNode parent;
        std::uint32_t name;
        std::uint32_t service;
        bool operator==(const Key&) const = default;
    };

    Nodes() : m_slots(1024, noFlame) {}

    FlameNode find(const Key& key) {
        std::size_t slot = slotOf(key);
        while (m_slots[slot] != noFlame) {
            if (m_keys[m_slots[slot]] == key) return m_slots[slot];
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        const auto node = static_cast<FlameNode>(m_keys.size());
        m_slots[slot] = node;
        m_keys.push_back(key);
        if (m_keys.size() * 2 > m_slots.size()) grow();
        return node;
    }

    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }

private:
    [[nodiscard]] std::size_t slotOf(const Key& key) const {
        std::uint64_t hash = key.parent * 0x9E3779B97F4A7C15ULL;
        hash = (hash ^ (hash >> 29) ^ (std::uint64_t{key.service} << 32 | key.name)) * 0xBF58476D1CE4E5B9ULL;
        return (hash ^ (hash >> 32)) & (m_slots.size() - 1);
    }
    void grow() {
        m_slots.assign(m_slots.size() * 4, noFlame);
        for (FlameNode node = 0; node < m_keys.size(); ++node) {
            std::size_t slot = slotOf(m_keys[node]);
            while (m_slots[slot] != noFlame) slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = node;
        }
    }

    std::vector<Key> m_keys;
    std::vector<FlameNode> m_slots;  // a power of two, at most half full
};

class FlameBuilder {
public:
    FlameBuilder(std::shared_ptr<const TraceAnalysis> analysis, FlameMode mode, std::stop_token stop, const RowScope& scope)
        : m_analysis(*analysis), m_tree(analysis->tree), m_trace(*analysis->trace), m_stop(std::move(stop)) {
        m_graph->mode = mode;
        m_graph->scope = scope;
        m_graph->analysis = std::move(analysis);
    }

    Result<std::shared_ptr<const FlameGraph>> build() {
        chooseRows();
        if (m_stop.stop_requested()) return cancelled();
        mergeRows();
        if (m_stop.stop_requested()) return cancelled();
        sortChildren();
        number();
        if (m_stop.stop_requested()) return cancelled();
        collectMembers();
        layLevels();
        return std::shared_ptr<const FlameGraph>(std::move(m_graph));
    }

private:
    static Result<std::shared_ptr<const FlameGraph>> cancelled() { return fail(ErrorKind::Cancelled, "Cancelled"); }

    [[nodiscard]] bool onPath() const { return m_graph->mode == FlameMode::CriticalPath; }

    [[nodiscard]] bool counts(Row row) const { return m_graph->scope.all() || m_graph->scope.takes(m_analysis, row); }

    /// What a row adds to the width of its node and of all above.
    [[nodiscard]] std::int64_t shareOf(Row row) const {
        const SpanIndex span = m_tree.span[row];
        if (span == noSpan || !counts(row)) return 0;
        if (!m_within.empty()) return std::min(m_cap, m_within[span]);
        if (onPath()) return m_analysis.critical.ns[span];
        return m_analysis.timed(span) ? std::min(m_cap, m_analysis.self.selfNs[span]) : 0;
    }

    /// With a window, only the time in it has a width: by span what of its share lies there.
    void cutToWindow() {
        if (!m_graph->scope.window) return;
        const Interval& window = *m_graph->scope.window;
        const auto within = [&window](std::int64_t from, std::int64_t to) {
            const std::int64_t first = std::max(from, window.startNs);
            const std::int64_t last = std::min(to, window.endNs);
            return last > first ? last - first : 0;
        };
        m_within.assign(m_trace.spanCount(), 0);
        if (onPath()) {
            for (const CriticalSegment& segment : m_analysis.critical.segments)
                m_within[segment.span] += within(segment.startNs, segment.endNs);
            return;
        }
        const SelfTime& self = m_analysis.self;
        for (SpanIndex span = 0; span < m_trace.spanCount(); ++span)
            for (std::uint32_t i = self.first[span]; i < self.first[span + 1]; ++i)
                m_within[span] += within(self.intervals[i].startNs, self.intervals[i].endNs);
    }

    void chooseRows() {
        cutToWindow();
        if (!onPath()) {
            m_last = m_tree.rowCount();
            m_taken = rowsOfScope(m_analysis, m_graph->scope);
            capShares();
            return;
        }
        m_first = m_analysis.critical.root;
        if (m_first == noRow) return;
        m_last = m_tree.end[m_first];
        m_taken.assign(m_last - m_first, 0);
        for (Row row = m_last; row-- > m_first;) {
            if (shareOf(row) > 0) m_taken[row - m_first] = 1;
            if (m_taken[row - m_first] != 0 && row > m_first) m_taken[m_tree.parent[row] - m_first] = 1;
        }
    }

    /// Times of clock faults can add up to more than int64 holds: then every share is cut to what surely fits, so that
    /// widths still add up exactly.
    void capShares() {
        std::int64_t sum = 0;
        bool fits = true;
        for (Row row = 0; row < m_last && fits; ++row) fits = !__builtin_add_overflow(sum, shareOf(row), &sum);
        if (fits) return;
        const std::int64_t cap = INT64_MAX / m_last;
        for (Row row = 0; row < m_last; ++row) m_graph->cappedSpans += shareOf(row) > cap ? 1 : 0;
        m_cap = cap;
    }

    void mergeRows() {
        FlameGraph& graph = *m_graph;
        graph.nodeOfRow.assign(m_tree.rowCount(), noFlame);
        m_nodeOfRepeats.assign(m_tree.repeats.size(), noFlame);
        if (m_first == noRow) return;
        auto repeats = std::lower_bound(m_tree.repeats.begin(), m_tree.repeats.end(), m_first,
                                        [](const RepeatRow& repeat, Row first) { return repeat.row < first; });
        for (Row row = m_first; row < m_last; ++row) {
            const bool folded = repeats != m_tree.repeats.end() && repeats->row == row;
            const RepeatRow* const repeat = folded ? &*repeats++ : nullptr;
            if (!m_taken.empty() && m_taken[row - m_first] == 0) continue;
            const SpanIndex span = repeat != nullptr ? repeat->first : m_tree.span[row];
            const Row above = m_tree.parent[row];
            const FlameNode parent = above == noRow || above < m_first ? noFlame : graph.nodeOfRow[above];
            const bool ghost = span == noSpan;
            const FlameNode node = m_nodes.find({parent, ghost ? nameless : m_trace.name[span], ghost ? nameless : m_trace.service[span]});
            if (node == m_own.size()) {
                m_own.push_back(0);
                m_errors.push_back(0);
                m_counts.push_back(0);
            }
            if (repeat != nullptr) {
                // Only a fold of equal siblings: what is below it belongs to the node above.
                m_nodeOfRepeats[static_cast<std::size_t>(repeat - m_tree.repeats.data())] = node;
                graph.nodeOfRow[row] = parent;
                continue;
            }
            m_own[node] += shareOf(row);
            m_errors[node] += !ghost && counts(row) && m_trace.status[span] == StatusCode::Error ? 1 : 0;
            ++m_counts[node];
            graph.nodeOfRow[row] = node;
            graph.spans += !ghost && counts(row) ? 1 : 0;
        }
        // Children come after their parents: backwards, each is complete when it is added.
        m_widths = m_own;
        for (FlameNode node = static_cast<FlameNode>(m_widths.size()); node-- > 0;) {
            const FlameNode parent = m_nodes.keys()[node].parent;
            (parent == noFlame ? graph.totalNs : m_widths[parent]) += m_widths[node];
        }
    }

    struct Kid {
        std::int64_t width;
        FlameNode node;
    };

    [[nodiscard]] std::string_view nameOf(const Nodes::Key& key) const {
        return key.name == nameless ? std::string_view() : m_trace.names[key.name];
    }
    [[nodiscard]] std::string_view serviceOf(const Nodes::Key& key) const {
        return key.service == nameless ? std::string_view() : m_trace.services[key.service].name;
    }

    [[nodiscard]] bool before(const Kid& a, const Kid& b) const {
        if (a.width != b.width) return a.width > b.width;
        const Nodes::Key& x = m_nodes.keys()[a.node];
        const Nodes::Key& y = m_nodes.keys()[b.node];
        if (x.name != y.name) {
            if (const int order = nameOf(x).compare(nameOf(y)); order != 0) return order < 0;
        }
        if (x.service != y.service) {
            if (const int order = serviceOf(x).compare(serviceOf(y)); order != 0) return order < 0;
        }
        return a.node < b.node;
    }

    /// Lists of children, by parent + 1 (the top is 0), each in its order from left to right.
    void sortChildren() {
        const auto nodes = static_cast<FlameNode>(m_own.size());
        const std::vector<Nodes::Key>& keys = m_nodes.keys();
        m_kidFirst.assign(std::size_t{nodes} + 2, 0);
        for (const Nodes::Key& key : keys) ++m_kidFirst[key.parent == noFlame ? 1 : std::size_t{key.parent} + 2];
        for (std::size_t i = 1; i < m_kidFirst.size(); ++i) m_kidFirst[i] += m_kidFirst[i - 1];
        m_kids.resize(nodes);
        std::vector<std::uint32_t> next(m_kidFirst.begin(), m_kidFirst.end() - 1);
        for (FlameNode node = 0; node < nodes; ++node) {
            const FlameNode parent = keys[node].parent;
            m_kids[next[parent == noFlame ? 0 : std::size_t{parent} + 1]++] = {m_widths[node], node};
        }
        const auto order = [this](const Kid& a, const Kid& b) { return before(a, b); };
        for (std::size_t i = 0; i + 1 < m_kidFirst.size(); ++i) {
            const auto from = m_kids.begin() + m_kidFirst[i];
            const auto to = m_kids.begin() + m_kidFirst[i + 1];
            if (to - from > 1 && !std::is_sorted(from, to, order)) std::sort(from, to, order);
        }
    }

    /// Gives the nodes their numbers in pre-order, and their places.
    void number() {
        FlameGraph& graph = *m_graph;
        const auto nodes = static_cast<FlameNode>(m_own.size());
        graph.parent.reserve(nodes);
        graph.end.reserve(nodes);
        graph.depth.reserve(nodes);
        m_starts.reserve(nodes);
        m_newNumber.resize(nodes);
        m_oldNumber.reserve(nodes);
        struct Frame {
            FlameNode node;  // as it is numbered now; noFlame: the top
            std::uint32_t next;
            std::uint32_t end;
            std::int64_t startNs;  // of the next child
        };
        std::vector<Frame> stack{{noFlame, m_kidFirst[0], m_kidFirst[1], 0}};
        while (!stack.empty()) {
            Frame& top = stack.back();
            if (top.next == top.end) {
                if (top.node != noFlame) graph.end[top.node] = graph.nodeCount();
                stack.pop_back();
                continue;
            }
            const Kid kid = m_kids[top.next++];
            const FlameNode fresh = graph.nodeCount();
            const std::int64_t start = top.startNs;
            top.startNs += kid.width;
            graph.parent.push_back(top.node);
            graph.end.push_back(fresh + 1);
            graph.depth.push_back(static_cast<std::uint32_t>(stack.size()) - 1);
            m_starts.push_back(start);
            m_newNumber[kid.node] = fresh;
            m_oldNumber.push_back(kid.node);
            const std::size_t list = std::size_t{kid.node} + 1;
            if (m_kidFirst[list] < m_kidFirst[list + 1]) stack.push_back({fresh, m_kidFirst[list], m_kidFirst[list + 1], start});
        }
        graph.widthNs.resize(nodes);
        graph.ownNs.resize(nodes);
        graph.errors.resize(nodes);
        graph.firstMember.assign(std::size_t{nodes} + 1, 0);
        for (FlameNode node = 0; node < nodes; ++node) {
            const FlameNode old = m_oldNumber[node];
            graph.widthNs[node] = m_widths[old];
            graph.ownNs[node] = m_own[old];
            graph.errors[node] = m_errors[old];
            graph.firstMember[node + 1] = graph.firstMember[node] + m_counts[old];
        }
    }

    void collectMembers() {
        FlameGraph& graph = *m_graph;
        graph.members.resize(graph.firstMember.back());
        for (const RepeatRow& repeat : m_tree.repeats) graph.nodeOfRow[repeat.row] = noFlame;
        std::vector<std::uint32_t> next(graph.firstMember.begin(), graph.firstMember.end() - 1);
        for (Row row = m_first; row < m_last; ++row) {
            FlameNode& node = graph.nodeOfRow[row];
            if (node == noFlame) continue;
            node = m_newNumber[node];
            graph.members[next[node]++] = row;
        }
        for (std::size_t i = 0; i < m_nodeOfRepeats.size(); ++i) {
            if (m_nodeOfRepeats[i] != noFlame) graph.nodeOfRow[m_tree.repeats[i].row] = m_newNumber[m_nodeOfRepeats[i]];
        }
        for (FlameNode node = 0; node < graph.nodeCount(); ++node) {
            if (graph.count(node) > 1) putEndsInPlace(graph.members.begin() + graph.firstMember[node], graph.count(node));
        }
    }

    /// The slowest row to the front, the fastest of the others to the back; the rest stays as it is.
    void putEndsInPlace(std::vector<Row>::iterator members, std::uint32_t count) const {
        std::uint32_t slowest = 0;
        std::int64_t most = -1;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::int64_t length = rowNs(m_analysis, members[i]).value_or(-1);
            if (length <= most) continue;
            slowest = i;
            most = length;
        }
        std::swap(members[0], members[slowest]);
        std::uint32_t fastest = count - 1;
        std::int64_t least = INT64_MAX;
        for (std::uint32_t i = 1; i < count; ++i) {
            const std::int64_t length = rowNs(m_analysis, members[i]).value_or(INT64_MAX);
            if (length >= least) continue;
            fastest = i;
            least = length;
        }
        std::swap(members[count - 1], members[fastest]);
    }

    void layLevels() {
        FlameGraph& graph = *m_graph;
        const FlameNode nodes = graph.nodeCount();
        std::uint32_t levels = 0;
        for (const std::uint32_t depth : graph.depth) levels = std::max(levels, depth + 1);
        graph.levelFirst.assign(std::size_t{levels} + 1, 0);
        for (const std::uint32_t depth : graph.depth) ++graph.levelFirst[depth + 1];
        for (std::size_t i = 1; i < graph.levelFirst.size(); ++i) graph.levelFirst[i] += graph.levelFirst[i - 1];
        graph.levelNode.resize(nodes);
        graph.levelStartNs.resize(nodes);
        graph.placeOf.resize(nodes);
        std::vector<std::uint32_t> next(graph.levelFirst.begin(), graph.levelFirst.end() - 1);
        for (FlameNode node = 0; node < nodes; ++node) {
            const std::uint32_t place = next[graph.depth[node]]++;
            graph.levelNode[place] = node;
            graph.levelStartNs[place] = m_starts[node];
            graph.placeOf[node] = place;
        }
        graph.membersBefore.assign(std::size_t{nodes} + 1, 0);
        graph.errorsBefore.assign(std::size_t{nodes} + 1, 0);
        for (std::uint32_t place = 0; place < nodes; ++place) {
            const FlameNode node = graph.levelNode[place];
            graph.membersBefore[place + 1] = graph.membersBefore[place] + graph.count(node);
            graph.errorsBefore[place + 1] = graph.errorsBefore[place] + graph.errors[node];
        }
    }

    const TraceAnalysis& m_analysis;
    const SpanTree& m_tree;
    const TraceData& m_trace;
    std::stop_token m_stop;
    std::shared_ptr<FlameGraph> m_graph = std::make_shared<FlameGraph>();

    Row m_first = 0;  // rows that take part lie in [m_first, m_last); noRow: none
    Row m_last = 0;
    std::int64_t m_cap = INT64_MAX;
    std::vector<std::int64_t> m_within;  // by span: what of its share lies in the window; empty: all of it does
    std::vector<std::uint8_t> m_taken;   // by row - m_first; empty: all
    Nodes m_nodes;
    std::vector<FlameNode> m_nodeOfRepeats;  // by position in the tree's repeats
    std::vector<std::int64_t> m_own;
    std::vector<std::int64_t> m_widths;
    std::vector<std::uint32_t> m_errors;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint32_t> m_kidFirst;
    std::vector<Kid> m_kids;
    std::vector<std::int64_t> m_starts;  // by new number
    std::vector<FlameNode> m_newNumber;
    std::vector<FlameNode> m_oldNumber;
};

}  // namespace

std::optional<std::int64_t> FlameGraph::slowestNs(FlameNode node) const {
    return rowNs(*analysis, slowestRow(node));
}

std::optional<std::int64_t> FlameGraph::fastestNs(FlameNode node) const {
    const auto last = rowNs(*analysis, members[firstMember[node + 1] - 1]);
    return last ? last : slowestNs(node);
}

std::uint32_t FlameGraph::deepest(FlameNode root) const {
    if (root == noFlame) return levelCount() == 0 ? 0 : levelCount() - 1;
    return *std::max_element(depth.begin() + root, depth.begin() + end[root]);
}

Result<std::shared_ptr<const FlameGraph>> buildFlameGraph(std::shared_ptr<const TraceAnalysis> analysis, FlameMode mode,
                                                          std::stop_token stop, const RowScope& scope) {
    return FlameBuilder(std::move(analysis), mode, std::move(stop), scope).build();
}

}  // namespace fw::analysis
