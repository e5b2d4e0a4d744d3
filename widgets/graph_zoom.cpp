// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the graph is looked at, and how large.
#include <algorithm>

#include "widgets/graph_view.h"

namespace fw::widgets {

using analysis::GraphNode;

namespace {

constexpr double graphAir = 24;           // around what is fitted
constexpr double leastStartScale = 0.66;  // below, the beginning is shown instead of everything
constexpr double leastGraphScale = 0.02;
constexpr double mostGraphScale = 4;

}  // namespace

double GraphView::fitScale() const {
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * graphAir, 2 * graphAir);
    if (!m_shown.layout || room.isEmpty()) return 1;
    const double wide = room.width() / std::max(1.0, m_shown.layout->width);
    const double high = room.height() / std::max(1.0, m_shown.layout->height);
    return std::clamp(std::min(wide, high), leastGraphScale, 1.0);
}

void GraphView::fit() {
    m_moved = false;
    if (!m_shown.layout) return;
    const double scale = fitScale();
    const QPointF size(m_shown.layout->width * scale, m_shown.layout->height * scale);
    setView(scale, (QPointF(viewport()->width(), viewport()->height()) - size) / 2);
}

/// Everything where it can be read, else where the trace begins.
void GraphView::startView() {
    if (!m_shown.layout) return;
    if (fitScale() >= leastStartScale || m_shown.layout->centre.empty()) {
        fit();
        return;
    }
    // The first box at the left in the middle, but no empty space where there is something to see.
    const layout::GraphPoint& first = m_shown.layout->centre.front();
    const auto place = [](double wanted, double size, double room) {
        if (size + 2 * graphAir <= room) return (room - size) / 2;
        return std::clamp(wanted, room - size - graphAir, graphAir);
    };
    const double x = graphAir + (m_shown.layout->boxWidth / 2 - first.x) * leastStartScale;
    const double y = viewport()->height() / 2.0 - first.y * leastStartScale;
    setView(leastStartScale, {place(x, m_shown.layout->width * leastStartScale, viewport()->width()),
                              place(y, m_shown.layout->height * leastStartScale, viewport()->height())});
}

/// A part of the graph is always seen, so that it cannot be lost.
void GraphView::setView(double scale, const QPointF& origin) {
    m_scale = std::clamp(scale, leastGraphScale, mostGraphScale);
    m_origin = origin;
    if (m_shown.layout) {
        const auto hold = [](double at, double size, double room) {
            const double part = std::min({size, room, 80.0});
            return std::clamp(at, part - size, std::max(part - size, room - part));
        };
        m_origin = {hold(origin.x(), m_shown.layout->width * m_scale, viewport()->width()),
                    hold(origin.y(), m_shown.layout->height * m_scale, viewport()->height())};
    }
    viewport()->update();
}

void GraphView::zoomAt(double factor, const QPointF& at) {
    if (!m_shown.layout || !(factor > 0)) return;
    m_moved = true;
    const double scale = std::clamp(m_scale * factor, std::min(leastGraphScale, fitScale()), mostGraphScale);
    const QPointF place = (at - m_origin) / m_scale;
    setView(scale, at - place * scale);
}

void GraphView::panBy(const QPointF& by) {
    m_moved = true;
    setView(m_scale, m_origin + by);
}

void GraphView::reveal(GraphNode node) {
    if (!m_shown.layout) return;
    const QRectF box = nodeRect(node);
    const QRectF room = QRectF(viewport()->rect()).adjusted(8, 8, -8, -8);
    const auto shift = [](double from, double to, double low, double high) {
        if (from < low || to - from > high - low) return low - from;
        return to > high ? high - to : 0.0;
    };
    const QPointF by(shift(box.left(), box.right(), room.left(), room.right()), shift(box.top(), box.bottom(), room.top(), room.bottom()));
    if (!by.isNull()) setView(m_scale, m_origin + by);
}

}  // namespace fw::widgets
