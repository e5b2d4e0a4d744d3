// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the trace graph.
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "widgets/graph_view.h"

namespace fw::widgets {

using analysis::GraphNode;
using analysis::noRow;
using analysis::TraceGraphEdge;

namespace {

constexpr double graphWheelNotch = 120;  // eighths of a degree (QWheelEvent)
constexpr double graphZoomPerNotch = 1.2;
constexpr double graphZoomPerKey = 1.4;
constexpr double graphPixelsPerNotch = 60;

}  // namespace

// Mouse

void GraphView::mousePressEvent(QMouseEvent* event) {
    m_tipTimer.stop();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    m_pressed = true;
    m_dragging = false;
    m_dragFrom = event->position();
    const auto node = nodeAt(event->position());
    if (event->button() != Qt::LeftButton || !node || !isReady()) return;
    // What is clicked is in sight: nothing moves away under the pointer.
    m_quiet = true;
    choose(*node);
    m_quiet = false;
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    m_pressed = false;
    if (m_dragging) viewport()->unsetCursor();
    m_dragging = false;
    event->accept();
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto node = nodeAt(event->position());
    if (event->button() == Qt::LeftButton && node) openNode(*node);
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_pressed) {
        m_tipTimer.stop();
        if (!m_dragging && (at - m_dragFrom).manhattanLength() < QApplication::startDragDistance()) return;
        if (!m_dragging) viewport()->setCursor(Qt::ClosedHandCursor);
        m_dragging = true;
        panBy(at - m_dragFrom);
        m_dragFrom = at;
        return;
    }
    const auto node = isReady() ? nodeAt(at) : std::nullopt;
    setHover(node, node || !isReady() ? std::nullopt : edgeAt(at));
    m_tipAt = at.toPoint();
    if (m_hover || m_hoverEdge) {
        m_tipTimer.start();
    } else {
        m_tipTimer.stop();
    }
}

void GraphView::setHover(std::optional<GraphNode> node, std::optional<std::uint32_t> edge) {
    if (node == m_hover && edge == m_hoverEdge) return;
    m_hover = node;
    m_hoverEdge = edge;
    const auto row = node ? m_shown.graph->nodes[*node].slowest : noRow;
    m_window->hover(row == noRow ? std::nullopt : std::optional(row));
    viewport()->update();
}

bool GraphView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_tipTimer.stop();
        setHover(std::nullopt, std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphView::wheelEvent(QWheelEvent* event) {
    m_tipTimer.stop();
    event->accept();
    const QPointF angle = event->angleDelta();
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoomAt(std::pow(graphZoomPerNotch, angle.y() / graphWheelNotch), event->position());
        return;
    }
    QPointF by = event->pixelDelta().isNull() ? angle / graphWheelNotch * graphPixelsPerNotch : QPointF(event->pixelDelta());
    if ((event->modifiers() & Qt::ShiftModifier) != 0 && by.x() == 0) by = by.transposed();
    panBy(by);
}

// Keys

bool GraphView::event(QEvent* event) {
    // Single letters are ours while the graph has the focus, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        const int k = key->key();
        if ((plain && (k == Qt::Key_Plus || k == Qt::Key_Minus || k == Qt::Key_0 || k == Qt::Key_Equal || k == Qt::Key_Underscore)) ||
            (k == Qt::Key_Escape && (m_window->selected() || m_chosen))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    m_tipTimer.stop();
    m_focusFrame = true;
    const bool plain = (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ControlModifier)) == 0;
    if (isReady() && event->key() == Qt::Key_C && (event->modifiers() & Qt::ControlModifier) != 0 && current()) {
        Q_EMIT copyRequested(render::GraphPainter::nameOf(*m_shown.graph, *current()));
        event->accept();
        return;
    }
    if (isReady() && plain && (moveKey(event->key()) || zoomKey(event->key()))) {
        event->accept();
        return;
    }
    event->ignore();
}

/// The nearest box in a direction; what is joined by an arrow counts as twice as near.
std::optional<GraphNode> GraphView::neighbour(GraphNode node, int key) const {
    const auto& places = m_shown.layout->centre;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    std::optional<GraphNode> best;
    double least = 0;
    for (GraphNode other = 0; other < places.size(); ++other) {
        const double dx = places[other].x - places[node].x;
        const double dy = places[other].y - places[node].y;
        const double ahead = sign * (sideways ? dx : dy);
        if (ahead < 1) continue;
        const auto joins = [node, other](const TraceGraphEdge& edge) {
            return (edge.from == node && edge.to == other) || (edge.from == other && edge.to == node);
        };
        const bool joined = std::any_of(m_shown.graph->edges.begin(), m_shown.graph->edges.end(), joins);
        const double cost = (ahead + 2 * std::abs(sideways ? dy : dx)) * (joined ? 0.5 : 1);
        if (best && cost >= least) continue;
        best = other;
        least = cost;
    }
    return best;
}

bool GraphView::moveKey(int key) {
    if (key == Qt::Key_Home) {
        choose(0);
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Left && key != Qt::Key_Right) return false;
    const auto node = current();
    if (!node) {
        choose(0);
    } else if (const auto next = neighbour(*node, key)) {
        choose(*next);
    }
    return true;
}

bool GraphView::zoomKey(int key) {
    const auto node = current();
    const QRectF seen(viewport()->rect());
    const QPointF middle = node && seen.intersects(nodeRect(*node)) ? nodeRect(*node).center() : seen.center();
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomAt(graphZoomPerKey, middle);
            return true;
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            zoomAt(1 / graphZoomPerKey, middle);
            return true;
        case Qt::Key_0:
            fit();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (node) openNode(*node);
            return true;
        case Qt::Key_Escape:
            if (!m_window->selected() && !m_chosen) return false;
            m_chosen.reset();
            m_window->select(std::nullopt);
            viewport()->update();
            return true;
        default:
            return false;
    }
}

}  // namespace fw::widgets
