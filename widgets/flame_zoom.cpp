// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the flame graph is looked at, and which node is chosen.
#include <algorithm>
#include <cmath>

#include <QScrollBar>

#include "widgets/flame_view.h"

namespace fw::widgets {

using analysis::FlameGraph;
using analysis::FlameNode;
using analysis::Interval;
using analysis::noFlame;
using analysis::Row;

namespace {

constexpr std::size_t mostRemembered = 64;

bool within(const FlameGraph& graph, FlameNode node, FlameNode root) {
    return root == noFlame || (node >= root && node < graph.end[root]);
}

}  // namespace

Interval FlameView::rangeOf(FlameNode node) const {
    if (!m_shown) return {0, 1};
    if (node == noFlame) return {0, std::max<std::int64_t>(1, m_shown->totalNs)};
    return {m_shown->startNs(node), m_shown->endNs(node)};
}

void FlameView::remember() {
    if (m_history.size() >= mostRemembered) m_history.erase(m_history.begin());
    m_history.push_back({m_zoom, m_range});
}

void FlameView::setZoom(const Zoom& zoom) {
    const bool moved = zoom.node != m_zoom;
    m_zoom = zoom.node;
    m_range = zoom.range;
    if (m_range.endNs <= m_range.startNs) m_range = rangeOf(m_zoom);
    layoutHead();
    updateScrollBar();
    if (moved && m_shown && m_zoom != noFlame) ensureLevel(m_shown->depth[m_zoom]);
    refresh();
    Q_EMIT zoomChanged();
}

void FlameView::zoomTo(FlameNode node) {
    if (!isReady() || (node != noFlame && (node >= m_shown->nodeCount() || m_shown->widthNs[node] == 0))) return;
    const Interval range = rangeOf(node);
    if (node == m_zoom && range == m_range) return;
    remember();
    setZoom({node, range});
}

bool FlameView::zoomBack() {
    if (!isReady()) return false;
    if (m_range != rangeOf(m_zoom)) {
        setZoom({m_zoom, rangeOf(m_zoom)});
        return true;
    }
    if (!m_history.empty()) {
        const Zoom before = m_history.back();
        m_history.pop_back();
        setZoom(before);
        return true;
    }
    if (m_zoom == noFlame) return false;
    setZoom({noFlame, rangeOf(noFlame)});
    return true;
}

void FlameView::zoomAt(double factor, double x) {
    if (!isReady()) return;
    const Interval all = rangeOf(m_zoom);
    const std::int64_t length = m_range.endNs - m_range.startNs;
    const auto wanted =
        static_cast<std::int64_t>(std::clamp(std::round(static_cast<long double>(length) * static_cast<long double>(factor)), 1.0L,
                                             static_cast<long double>(all.endNs - all.startNs)));
    // The rounding of a long length must not grow it past its bounds.
    const std::int64_t next = std::clamp<std::int64_t>(wanted, 1, all.endNs - all.startNs);
    const long double share = std::clamp(static_cast<long double>(x) / std::max(1, viewport()->width()), 0.0L, 1.0L);
    const auto moved = static_cast<std::int64_t>(std::round(static_cast<long double>(length - next) * share));
    const std::int64_t start = std::clamp(m_range.startNs + moved, all.startNs, all.endNs - next);
    if (Interval{start, start + next} == m_range) return;
    setZoom({m_zoom, {start, start + next}});
}

// Places

std::optional<FlameNode> FlameView::current() const {
    if (!isReady() || !m_window->selected()) return std::nullopt;
    const Row row = *m_window->selected();
    if (row >= m_shown->nodeOfRow.size() || m_shown->nodeOfRow[row] == noFlame) return std::nullopt;
    return m_shown->nodeOfRow[row];
}

void FlameView::choose(FlameNode node) {
    if (!isReady() || node >= m_shown->nodeCount()) return;
    m_window->select(m_shown->slowestRow(node));
}

void FlameView::onSelection() {
    if (!m_quiet) {
        m_missed = true;
        if (isVisible()) revealMissed();
    }
    viewport()->update();
    announce();
}

/// A selection made while nothing was seen is brought into sight once.
void FlameView::revealMissed() {
    if (!m_missed || !isReady()) return;
    m_missed = false;
    if (const auto node = current()) reveal(*node);
}

/// Zooms out and scrolls by the least that brings a node into sight.
void FlameView::reveal(FlameNode node) {
    FlameNode root = m_zoom;
    while (root != noFlame && !within(*m_shown, node, root) && !within(*m_shown, root, node)) root = m_shown->parent[root];
    const bool seen = m_shown->startNs(node) < m_range.endNs && m_shown->endNs(node) > m_range.startNs;
    if (root != m_zoom) {
        remember();
        setZoom({root, rangeOf(root)});
    } else if (!seen && m_shown->widthNs[node] > 0) {
        setZoom({m_zoom, rangeOf(m_zoom)});
    }
    ensureLevel(m_shown->depth[node]);
}

void FlameView::ensureLevel(std::uint32_t level) {
    const auto first = static_cast<std::int64_t>(firstLevel());
    const std::int64_t fit = std::max(1, viewport()->height() / m_painter->rowHeight());
    const auto wanted = static_cast<std::int64_t>(level);
    std::int64_t value = first;
    if (wanted < first) value = wanted;
    if (wanted >= first + fit) value = wanted - fit + 1;
    // A far jump keeps some of the way above in sight.
    if (std::abs(value - first) > fit) value = wanted - fit / 3;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<std::int64_t>(value, 0, verticalScrollBar()->maximum())));
}

}  // namespace fw::widgets
