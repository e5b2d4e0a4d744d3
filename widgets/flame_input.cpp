// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the flame graph.
#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "widgets/flame_view.h"

namespace fw::widgets {

using analysis::FlameBar;
using analysis::FlameNode;
using analysis::Interval;
using analysis::noFlame;

namespace {

constexpr int levelsPerNotch = 3;
constexpr int wheelNotch = 120;  // eighths of a degree (QWheelEvent)
constexpr double flameZoomPerNotch = 1.25;
constexpr double flameZoomPerKey = 1.5;

}  // namespace

// Mouse

void FlameView::mousePressEvent(QMouseEvent* event) {
    m_tipTimer.stop();
    if (event->button() == Qt::BackButton) {
        zoomBack();
        return;
    }
    const auto bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !bar || !isReady()) return;
    // What is clicked is in sight: nothing moves away under the pointer.
    m_quiet = true;
    choose(m_shown->levelNode[bars()[*bar].place]);
    m_quiet = false;
}

void FlameView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void FlameView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar) zoomToBar(*bar);
}

/// To its node; to the stretch of a run, so that its nodes become wide enough to be told apart.
void FlameView::zoomToBar(std::uint32_t bar) {
    if (!isReady()) return;
    m_tipTimer.stop();
    const FlameBar run = bars()[bar];
    if (run.nodes == 1) {
        zoomTo(m_shown->levelNode[run.place]);
        return;
    }
    const Interval all = rangeOf(m_zoom);
    const Interval wanted{std::max(all.startNs, run.startNs), std::min(all.endNs, run.endNs)};
    if (wanted.endNs <= wanted.startNs) return;
    remember();
    setZoom({m_zoom, wanted});
}

void FlameView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    setHover(isReady() ? barAt(at) : std::nullopt);
    m_tipAt = at;
    if (m_hover) {
        m_tipTimer.start();
    } else {
        m_tipTimer.stop();
    }
}

void FlameView::setHover(std::optional<std::uint32_t> bar) {
    if (bar == m_hover) return;
    m_hover = bar;
    const bool one = bar && bars()[*bar].nodes == 1;
    m_window->hover(one ? std::optional(m_shown->slowestRow(m_shown->levelNode[bars()[*bar].place])) : std::nullopt);
    viewport()->update();
}

bool FlameView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_tipTimer.stop();
        setHover(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FlameView::wheelEvent(QWheelEvent* event) {
    m_tipTimer.stop();
    event->accept();
    const QPoint angle = event->angleDelta();
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoomAt(std::pow(flameZoomPerNotch, -static_cast<double>(angle.y()) / wheelNotch), event->position().x());
        return;
    }
    const int turn = angle.y() != 0 ? angle.y() : angle.x();
    if (((event->modifiers() & Qt::ShiftModifier) != 0 || angle.y() == 0) && turn != 0) {
        if (!isReady()) return;
        const Interval all = rangeOf(m_zoom);
        const std::int64_t length = m_range.endNs - m_range.startNs;
        const long double part = std::clamp(-0.1L * turn / wheelNotch, -1.0L, 1.0L);
        const auto by = static_cast<std::int64_t>(static_cast<long double>(length) * part);
        const std::int64_t start = by < 0 ? m_range.startNs - std::min(-by, m_range.startNs - all.startNs)
                                          : m_range.startNs + std::min(by, all.endNs - m_range.endNs);
        if (start != m_range.startNs) setZoom({m_zoom, {start, start + length}});
        return;
    }
    if (!event->pixelDelta().isNull()) {
        m_wheelRest += event->pixelDelta().y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() - m_wheelRest / m_painter->rowHeight());
        m_wheelRest %= m_painter->rowHeight();
        return;
    }
    m_wheelRest += angle.y() * levelsPerNotch;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - m_wheelRest / wheelNotch);
    m_wheelRest %= wheelNotch;
}

// Keys

bool FlameView::event(QEvent* event) {
    // Single letters are ours while the graph has the focus, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        const int k = key->key();
        const bool zoomedIn = m_zoom != noFlame || (m_shown && m_range != rangeOf(m_zoom));
        if ((plain && (k == Qt::Key_F || k == Qt::Key_Plus || k == Qt::Key_Minus || k == Qt::Key_0 || k == Qt::Key_Equal ||
                       k == Qt::Key_Backspace)) ||
            (k == Qt::Key_Escape && (zoomedIn || m_window->selected()))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void FlameView::keyPressEvent(QKeyEvent* event) {
    m_tipTimer.stop();
    m_focusFrame = true;
    const bool plain = (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ControlModifier)) == 0;
    if (isReady() && event->key() == Qt::Key_C && (event->modifiers() & Qt::ControlModifier) != 0 && current()) {
        const SpanIndex span = m_shown->nameSpan(*current());
        if (span != analysis::noSpan) {
            const TraceData& trace = *m_analysis->trace;
            Q_EMIT copyRequested(QString::fromStdString(trace.names[trace.name[span]]));
        }
        event->accept();
        return;
    }
    if (isReady() && plain && (moveKey(event->key()) || zoomKey(*event))) {
        event->accept();
        return;
    }
    event->ignore();
}

bool FlameView::moveKey(int key) {
    const auto page = std::max(1, viewport()->height() / m_painter->rowHeight() - 1);
    switch (key) {
        case Qt::Key_PageUp:
            verticalScrollBar()->setValue(verticalScrollBar()->value() - page);
            return true;
        case Qt::Key_PageDown:
            verticalScrollBar()->setValue(verticalScrollBar()->value() + page);
            return true;
        case Qt::Key_Home:
            choose(m_zoom == noFlame ? 0 : m_zoom);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
            break;
        default:
            return false;
    }
    const auto node = current();
    if (!node) {
        choose(m_zoom == noFlame ? 0 : m_zoom);
    } else if (key == Qt::Key_Up) {
        if (m_shown->parent[*node] != noFlame) choose(m_shown->parent[*node]);
    } else if (key == Qt::Key_Down) {
        // The widest child comes first; above the zoom only the way down to it is seen.
        FlameNode child = *node + 1;
        if (m_zoom != noFlame && *node < m_zoom && m_zoom < m_shown->end[*node]) {
            for (child = m_zoom; m_shown->parent[child] != *node;) child = m_shown->parent[child];
        }
        if (m_shown->hasChildren(*node)) choose(child);
    } else {
        step(key == Qt::Key_Left ? -1 : 1);
    }
    return true;
}

/// To the neighbour in the level, within what is zoomed to.
void FlameView::step(int by) {
    const FlameNode node = *current();
    const std::uint32_t level = m_shown->depth[node];
    const std::int64_t place = std::int64_t{m_shown->placeOf[node]} + by;
    if (place < m_shown->levelFirst[level] || place >= m_shown->levelFirst[level + 1]) return;
    const FlameNode next = m_shown->levelNode[static_cast<std::size_t>(place)];
    if (m_zoom != noFlame && (next < m_zoom || next >= m_shown->end[m_zoom])) return;
    choose(next);
}

bool FlameView::zoomKey(const QKeyEvent& event) {
    double middle = viewport()->width() / 2.0;
    if (const auto node = current()) {
        if (const auto bar = barOf(*node)) middle = barRect(*bar).center().x();
    }
    switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomAt(1 / flameZoomPerKey, middle);
            return true;
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            zoomAt(flameZoomPerKey, middle);
            return true;
        case Qt::Key_0:
            zoomTo(noFlame);
            return true;
        case Qt::Key_F:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const auto node = current()) zoomTo(*node);
            return true;
        case Qt::Key_Backspace:
            zoomBack();
            return true;
        case Qt::Key_Escape:
            if (zoomBack()) return true;
            if (!m_window->selected()) return false;
            m_window->select(std::nullopt);
            return true;
        default:
            return false;
    }
}

}  // namespace fw::widgets
