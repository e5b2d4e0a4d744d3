// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/plain_rows.h"

#include <algorithm>
#include <functional>
#include <tuple>

#include "model/analysis/repeats.h"

namespace fw::test {

using analysis::leastRepeats;
using analysis::pageLength;

void PlainRows::open(std::vector<PlainSpan> spans) {
    m_spans = std::move(spans);
    m_before.clear();
    m_focus.clear();
    forgetMatch();
    m_passed.reset();
    build({});
    for (auto& [name, node] : m_rows) node->folded = node->isRepeats();
}

void PlainRows::grow(std::vector<PlainSpan> spans) {
    const std::string found = m_peeked;
    peek({});
    m_before = std::move(m_rows);
    m_spans = std::move(spans);
    // Members of a run stay together.
    std::map<std::uint64_t, std::size_t> heldRun;
    std::size_t runs = 0;
    for (const auto& [name, node] : m_before) {
        if (name[0] != 'r') continue;
        ++runs;
        const std::function<void(const Node*)> hold = [&](const Node* at) {
            for (const Node* child : at->children) child->span ? void(heldRun[m_spans[*child->span].id] = runs) : hold(child);
        };
        hold(node.get());
    }
    build(heldRun);
    // Folds: what was there keeps its own; repeats are as their first old member was.
    for (const auto& [name, node] : m_before) {
        if (!node->folded || node->isRepeats()) continue;
        const std::string now = moved(name);
        if (!now.empty() && hasChildren(now)) m_rows.at(now)->folded = true;
    }
    for (auto& [name, node] : m_rows) {
        if (!node->isRepeats()) continue;
        std::vector<const Node*> members;
        const std::function<void(const Node*)> collect = [&](const Node* at) {
            for (const Node* child : at->children) child->span ? members.push_back(child) : collect(child);
        };
        collect(node.get());
        const auto old = std::find_if(members.begin(), members.end(), [&](const Node* member) { return m_before.contains(member->name); });
        node->folded = old == members.end();
        if (old == members.end()) continue;
        const Node* above = m_before.at((*old)->name)->above;
        const Node* page = above != nullptr && above->name[0] == 'p' ? above : nullptr;
        const Node* run = page != nullptr ? page->above : above;
        if (run == nullptr || run->name[0] != 'r') continue;
        node->folded = name[0] == 'p' && page != nullptr ? page->folded : run->folded;
    }
    if (!m_focus.empty()) m_focus = moved(m_focus);
    if (!found.empty()) peek(moved(found));
    m_before.clear();
}

std::string PlainRows::moved(const std::string& row) const {
    if (row[0] == 's') return m_rows.contains(row) ? row : std::string();
    if (row[0] == 'g') {
        if (m_rows.contains(row)) return row;
        const std::string came = "s" + row.substr(1);
        return m_rows.contains(came) ? came : std::string();
    }
    const std::function<const Node*(const Node*)> firstLeft = [&](const Node* at) -> const Node* {
        for (const Node* child : at->children) {
            if (!child->span) {
                if (const Node* found = firstLeft(child); found != nullptr) return found;
            } else if (m_rows.contains(child->name)) {
                return child;
            }
        }
        return nullptr;
    };
    const Node* left = firstLeft(m_before.at(row).get());
    if (left == nullptr) return {};
    const Node* at = m_rows.at(left->name).get();
    while (at->above != nullptr && at->above->isRepeats()) {
        at = at->above;
        if (row[0] == 'p') break;
    }
    return at->name;
}

PlainRows::Node* PlainRows::make(const std::string& name) {
    auto& node = m_rows[name];
    node = std::make_unique<Node>();
    node->name = name;
    return node.get();
}

PlainRows::Node* PlainRows::spanNode(std::uint64_t id) const {
    const auto at = m_rows.find("s" + std::to_string(id));
    return at == m_rows.end() ? nullptr : at->second.get();
}

void PlainRows::build(const std::map<std::uint64_t, std::size_t>& heldRun) {
    m_rows.clear();
    m_tops.clear();
    for (std::size_t i = 0; i < m_spans.size(); ++i) make("s" + std::to_string(m_spans[i].id))->span = i;
    std::vector<std::size_t> order(m_spans.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tie(m_spans[a].startNs, m_spans[a].id) < std::tie(m_spans[b].startNs, m_spans[b].id);
    });
    // Children in order of their starts, then of their ids; missing parents come last, likewise.
    std::vector<Node*> ghosts;
    for (const std::size_t i : order) {
        Node* node = spanNode(m_spans[i].id);
        if (m_spans[i].parent == 0) {
            m_tops.push_back(node);
            continue;
        }
        Node* above = spanNode(m_spans[i].parent);
        if (above == nullptr) {
            const std::string name = "g" + std::to_string(m_spans[i].parent);
            above = m_rows.contains(name) ? m_rows[name].get() : ghosts.emplace_back(make(name));
        }
        node->above = above;
        above->children.push_back(node);
    }
    const auto idOf = [](const Node* ghost) { return std::stoull(ghost->name.substr(1)); };
    std::stable_sort(ghosts.begin(), ghosts.end(), [&](const Node* a, const Node* b) {
        const std::int64_t starts[] = {m_spans[*a->children.front()->span].startNs, m_spans[*b->children.front()->span].startNs};
        return starts[0] != starts[1] ? starts[0] < starts[1] : idOf(a) < idOf(b);
    });
    m_tops.insert(m_tops.end(), ghosts.begin(), ghosts.end());

    // Which spans are held together: equal siblings without children, at least two.
    std::map<std::string, std::size_t> group;
    std::size_t groups = 0;
    for (const auto& [id, run] : heldRun) groups = std::max(groups, run);
    std::vector<std::string> inOrder;
    for (const Node* top : m_tops) list(top, true, inOrder);
    for (std::size_t run = 1; run <= groups; ++run) {
        std::vector<Node*> left;
        for (const std::string& name : inOrder) {
            Node* node = m_rows.at(name).get();
            if (!node->span || !node->children.empty() || node->above == nullptr) continue;
            const auto held = heldRun.find(m_spans[*node->span].id);
            if (held == heldRun.end() || held->second != run) continue;
            if (left.empty() || (node->above == left.front()->above && sameWork(node, left.front()))) left.push_back(node);
        }
        if (left.size() < 2) continue;
        for (const Node* node : left) group[node->name] = run;
    }
    std::vector<Node*> parents;
    for (auto& [name, node] : m_rows)
        if (!node->children.empty()) parents.push_back(node.get());
    for (Node* above : parents) foldRuns(above, group, groups);
}

bool PlainRows::sameWork(const Node* a, const Node* b) const {
    const PlainSpan& one = m_spans[*a->span];
    const PlainSpan& other = m_spans[*b->span];
    return one.name == other.name && one.service == other.service && one.kind == other.kind && one.failed == other.failed;
}

void PlainRows::foldRuns(Node* above, const std::map<std::string, std::size_t>& held, std::size_t& groups) {
    std::vector<std::size_t> group(above->children.size(), 0);
    const auto leaf = [](const Node* node) { return node->span && node->children.empty(); };
    for (std::size_t from = 0; from < group.size();) {
        std::size_t to = from + 1;
        if (leaf(above->children[from]))
            while (to < group.size() && leaf(above->children[to]) && sameWork(above->children[from], above->children[to])) ++to;
        std::size_t whole = 0;
        for (std::size_t i = from; i < to; ++i) {
            const auto at = held.find(above->children[i]->name);
            if (at != held.end()) group[i] = at->second;
            if (whole == 0) whole = group[i];
        }
        if (whole == 0 && to - from >= leastRepeats) whole = ++groups;
        for (std::size_t i = from; i < to; ++i)
            if (group[i] == 0) group[i] = whole;
        from = to;
    }
    std::vector<Node*> children;
    std::map<std::size_t, std::vector<Node*>> runs;
    for (std::size_t i = 0; i < group.size(); ++i) {
        Node* child = above->children[i];
        if (group[i] == 0) {
            children.push_back(child);
            continue;
        }
        if (runs[group[i]].empty()) {
            Node* run = make("r" + child->name.substr(1));
            run->above = above;
            children.push_back(run);
        }
        runs[group[i]].push_back(child);
    }
    for (const auto& [number, members] : runs) {
        Node* run = m_rows.at("r" + members.front()->name.substr(1)).get();
        Node* page = run;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (members.size() > pageLength && i % pageLength == 0) {
                page = make("p" + members[i]->name.substr(1));
                page->above = run;
                run->children.push_back(page);
            }
            members[i]->above = page;
            page->children.push_back(members[i]);
        }
    }
    above->children = std::move(children);
}

void PlainRows::setFolded(const std::string& row, bool on) {
    m_rows.at(row)->folded = on;
    m_lifted.erase(row);
    if (on && !m_peeked.empty() && m_peeked != row && below(m_rows.at(m_peeked).get(), m_rows.at(row).get())) m_peeked.clear();
}

void PlainRows::reveal(const std::string& row) {
    if (row == m_peeked) return;
    for (Node* above = m_rows.at(row)->above; above != nullptr; above = above->above) {
        above->folded = false;
        m_lifted.erase(above->name);
    }
}

void PlainRows::peek(const std::string& row) {
    for (const std::string& name : m_lifted) m_rows.at(name)->folded = true;
    m_lifted.clear();
    m_peeked = row;
    if (row.empty()) return;
    for (Node* above = m_rows.at(row)->above; above != nullptr; above = above->above) {
        if (above->folded) m_lifted.insert(above->name);
        above->folded = false;
    }
}

void PlainRows::foldAll() {
    forgetMatch();
    for (auto& [name, node] : m_rows) node->folded = !node->children.empty() && node->above != nullptr;
}

void PlainRows::unfoldAll() {
    forgetMatch();
    // All but repeats; where that is so already, these too.
    const bool done =
        std::all_of(m_rows.begin(), m_rows.end(), [](const auto& one) { return one.second->folded == one.second->isRepeats(); });
    for (auto& [name, node] : m_rows) node->folded = !done && node->isRepeats();
}

void PlainRows::foldToLevels(std::uint32_t levels) {
    forgetMatch();
    for (auto& [name, node] : m_rows) {
        std::uint32_t level = 0;
        for (const Node* at = node.get(); at != nullptr; at = at->above) ++level;
        node->folded = node->isRepeats() || (!node->children.empty() && level >= levels);
    }
}

void PlainRows::foldChildren(const std::string& row) {
    peek({});
    Node* node = m_rows.at(row).get();
    for (Node* child : node->children) child->folded = !child->children.empty();
    node->folded = false;
}

void PlainRows::goTo(const std::string& row) {
    if (!m_focus.empty() && !below(m_rows.at(row).get(), m_rows.at(m_focus).get())) m_focus.clear();
    reveal(row);
}

void PlainRows::goToMatch(const std::string& row) {
    if (!m_focus.empty() && !below(m_rows.at(row).get(), m_rows.at(m_focus).get())) m_focus.clear();
    peek(row);
}

void PlainRows::forgetMatch() {
    m_peeked.clear();
    m_lifted.clear();
}

void PlainRows::setFilter(const PlainFilter& filter) {
    m_passed.reset();
    if (!filter.any()) return;
    m_passed.emplace();
    for (const PlainSpan& span : m_spans)
        if (filter.takes(span)) m_passed->insert(span.id);
}

void PlainRows::setPath(const std::vector<bool>& onPath) {
    for (std::size_t i = 0; i < m_spans.size(); ++i) m_spans[i].onPath = onPath[i];
}

bool PlainRows::below(const Node* node, const Node* above) {
    while (node != nullptr && node != above) node = node->above;
    return node != nullptr;
}

bool PlainRows::kept(const Node* node) const {
    if (!m_passed) return true;
    if (node->span && m_passed->contains(m_spans[*node->span].id)) return true;
    return std::any_of(node->children.begin(), node->children.end(), [this](const Node* child) { return kept(child); });
}

void PlainRows::list(const Node* node, bool everything, std::vector<std::string>& rows) const {
    if (!everything && !kept(node)) return;
    rows.push_back(node->name);
    if (!everything && node->folded) return;
    for (const Node* child : node->children) list(child, everything, rows);
}

std::vector<std::string> PlainRows::visible() const {
    std::vector<std::string> rows;
    if (!m_focus.empty()) {
        list(m_rows.at(m_focus).get(), false, rows);
        return rows;
    }
    for (const Node* top : m_tops) list(top, false, rows);
    return rows;
}

std::vector<std::string> PlainRows::all() const {
    std::vector<std::string> rows;
    for (const Node* top : m_tops) list(top, true, rows);
    return rows;
}

void PlainGrower::add(std::vector<PlainSpan>& spans, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i) {
        PlainSpan span;
        span.id = m_next++;
        // Sometimes what was missing comes.
        if (!m_missing.empty() && under(12) == 0) {
            span.id = m_missing.back();
            m_missing.pop_back();
        }
        const std::uint32_t change = m_shape == Shape::Wide ? 150 : m_shape == Shape::Deep ? 2 : 6;
        if (spans.empty() || (m_shape == Shape::Flat && under(6) == 0)) {
            m_parent = 0;
        } else if (m_parent == 0 || under(change) == 0) {
            m_parent =
                m_shape == Shape::Deep && under(4) != 0 ? spans.back().id : spans[under(static_cast<std::uint32_t>(spans.size()))].id;
        }
        span.parent = m_parent;
        if (m_shape == Shape::Lossy && !spans.empty() && under(5) == 0) {
            if (m_missing.empty() || under(3) == 0) m_missing.push_back(1'000'000 + m_next);
            span.parent = m_missing[under(static_cast<std::uint32_t>(m_missing.size()))];
        }
        // No cycles: what came late is nobody's child. They have tests of their own.
        if (span.id >= 1'000'000) span.parent = spans.front().id;
        span.startNs = under(3) == 0 ? under(20) * 1'000 : under(100'000);
        span.lengthNs = under(20'000);
        // Of a wide tree runs are long enough for pages.
        const std::uint32_t rare = m_shape == Shape::Wide ? 30 : 1;
        span.name = under(9 * rare) == 0 ? "other" : "op";
        span.service = under(15 * rare) == 0 ? 1 : 0;
        span.kind = under(20 * rare) == 0 ? SpanKind::Client : SpanKind::Internal;
        span.failed = under(25 * rare) == 0;
        if (spans.empty()) {
            span.startNs = 0;
            span.lengthNs = 120'000;
        }
        spans.push_back(std::move(span));
    }
}

}  // namespace fw::test
