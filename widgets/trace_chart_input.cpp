// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of the chart of traces.
#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "model/items/text.h"
#include "widgets/trace_chart.h"

namespace fw::widgets {
namespace {

constexpr double edgeReach = 5;
constexpr double pointReach = 6;
constexpr double clickReach = 4;
constexpr double leastBrush = 2;
/// Steps of the keys in pixels.
constexpr double keyStep = 8;
constexpr double fineStep = 1;

Qt::CursorShape cursorOf(unsigned edges) {
    switch (edges) {
        case 1:
        case 2:
            return Qt::SizeHorCursor;
        case 4:
        case 8:
            return Qt::SizeVerCursor;
        case 5:
        case 10:
            return Qt::SizeFDiagCursor;
        case 6:
        case 9:
            return Qt::SizeBDiagCursor;
        case 15:
            return Qt::OpenHandCursor;
        default:
            return Qt::CrossCursor;
    }
}

}  // namespace

unsigned TraceChart::edgesAt(QPointF at) const {
    if (m_brush.empty()) return NoEdge;
    const QRectF rect = axes().rectOf(m_brush);
    if (!rect.adjusted(-edgeReach, -edgeReach, edgeReach, edgeReach).contains(at)) return NoEdge;
    unsigned edges = NoEdge;
    const double toLeft = std::abs(at.x() - rect.left());
    const double toRight = std::abs(at.x() - rect.right());
    // A narrow brush can be taken at either side.
    if (std::min(toLeft, toRight) <= std::min(edgeReach, std::max(1.0, rect.width() / 3)))
        edges |= toLeft < toRight || (toLeft == toRight && at.x() < rect.left()) ? LeftEdge : RightEdge;
    if (m_mode == render::PlotMode::Scatter) {
        const double toTop = std::abs(at.y() - rect.top());
        const double toBottom = std::abs(at.y() - rect.bottom());
        if (std::min(toTop, toBottom) <= std::min(edgeReach, std::max(1.0, rect.height() / 3)))
            edges |= toTop < toBottom || (toTop == toBottom && at.y() < rect.top()) ? TopEdge : BottomEdge;
    }
    if (edges != NoEdge) return edges;
    return rect.contains(at) ? AllEdges : NoEdge;
}

std::optional<std::size_t> TraceChart::pointAt(QPointF at) const {
    if (!m_plot || m_plot->points.empty()) return std::nullopt;
    return render::nearestPoint(axes(), m_plot->points, at, pointReach);
}

/// Held within the plot; a rectangle that is moved as a whole keeps its size.
QRectF TraceChart::moved(const QRectF& rect, unsigned edges, QPointF by) const {
    const QRectF plot = axes().plot;
    if (edges == AllEdges) {
        const double x = std::clamp(by.x(), plot.left() - rect.left(), std::max(plot.left() - rect.left(), plot.right() - rect.right()));
        const double y = std::clamp(by.y(), plot.top() - rect.top(), std::max(plot.top() - rect.top(), plot.bottom() - rect.bottom()));
        return rect.translated(x, y);
    }
    QRectF out = rect;
    if ((edges & LeftEdge) != 0) out.setLeft(std::clamp(rect.left() + by.x(), plot.left(), plot.right()));
    if ((edges & RightEdge) != 0) out.setRight(std::clamp(rect.right() + by.x(), plot.left(), plot.right()));
    if ((edges & TopEdge) != 0) out.setTop(std::clamp(rect.top() + by.y(), plot.top(), plot.bottom()));
    if ((edges & BottomEdge) != 0) out.setBottom(std::clamp(rect.bottom() + by.y(), plot.top(), plot.bottom()));
    out = out.normalized();
    if (out.width() < leastBrush) out.setWidth(leastBrush);
    if (out.height() < leastBrush) out.setHeight(leastBrush);
    return out;
}

TraceRange TraceChart::resized(const QRectF& rect, const TraceRange& before) const {
    TraceRange range = axes().rangeOf(rect);
    if (m_mode == render::PlotMode::Histogram) {
        range.fromNs = before.fromNs;
        range.toNs = before.toNs;
    }
    return range;
}

/// Without a mouse: the middle third, around the open trace where there is one.
QRectF TraceChart::firstBrush() const {
    const render::PlotAxes now = axes();
    const double width = now.plot.width() / 3;
    double middle = now.plot.center().x();
    if (m_openPoint) {
        const auto& points = m_plot->points;
        middle = m_mode == render::PlotMode::Scatter ? now.time().toPixel(points.startNs[*m_openPoint])
                                                     : now.durationPixel(points.durationNs[*m_openPoint]);
    }
    const double left = std::clamp(middle - width / 2, now.plot.left(), now.plot.right() - width);
    return {left, now.plot.top(), width, now.plot.height()};
}

void TraceChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_plot || m_plot->points.empty()) return;
    if (reachesOutside() && outsideRect().contains(event->position().toPoint())) {
        fit();
        return;
    }
    m_press = event->position();
    m_pressBrush = m_brush;
    m_edges = edgesAt(*m_press);
    m_drawing = m_edges == NoEdge;
    m_moved = false;
    m_pressRect = m_drawing ? QRectF(*m_press, QSizeF(0, 0)) : axes().rectOf(m_brush);
}

void TraceChart::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    m_inside = true;
    if (!m_press) {
        const std::optional<std::size_t> point = pointAt(at);
        setCursor(point ? Qt::PointingHandCursor : cursorOf(edgesAt(at)));
        if (point != m_hovered) {
            m_hovered = point;
            update();
        }
        return;
    }
    if (!m_moved && (at - *m_press).manhattanLength() < clickReach) return;
    m_moved = true;
    m_hovered.reset();
    const QRectF plot = axes().plot;
    QRectF rect;
    if (m_drawing) {
        const auto within = [&plot](QPointF point) {
            return QPointF(std::clamp(point.x(), plot.left(), plot.right()), std::clamp(point.y(), plot.top(), plot.bottom()));
        };
        rect = QRectF(within(*m_press), within(at)).normalized();
        if (rect.width() < leastBrush) rect.setWidth(leastBrush);
        if (rect.height() < leastBrush) rect.setHeight(leastBrush);
    } else {
        rect = moved(m_pressRect, m_edges, at - *m_press);
    }
    const TraceRange range = m_drawing ? axes().rangeOf(rect) : resized(rect, m_pressBrush);
    if (range != m_brush) change(range, false);
}

void TraceChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_press) return;
    m_press.reset();
    if (m_moved) {
        change(m_brush, true);
        return;
    }
    if (const std::optional<std::size_t> point = pointAt(event->position())) {
        Q_EMIT traceChosen(m_plot->points.key[*point], false);
    } else if (m_drawing) {
        dropBrush();
    }
}

void TraceChart::mouseDoubleClickEvent(QMouseEvent* event) {
    m_press.reset();
    if (event->button() != Qt::LeftButton) return;
    if (const std::optional<std::size_t> point = pointAt(event->position())) Q_EMIT traceChosen(m_plot->points.key[*point], true);
}

void TraceChart::leaveEvent(QEvent*) {
    m_inside = false;
    m_hovered.reset();
    update();
}

void TraceChart::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    if (!m_plot || m_plot->points.empty() || (modifiers & Qt::AltModifier) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        if (m_press) {
            // The drag is given up.
            m_press.reset();
            change(m_pressBrush, true);
        } else if (!m_brush.empty()) {
            dropBrush();
        } else {
            QWidget::keyPressEvent(event);
        }
        return;
    }
    if (key == Qt::Key_Delete && !m_brush.empty()) {
        dropBrush();
        return;
    }
    if (key == Qt::Key_0 && modifiers == Qt::NoModifier) {
        fit();
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && modifiers == Qt::NoModifier) {
        m_focusFrame = true;
        if (m_brush.empty()) change(axes().rangeOf(firstBrush()), true);
        return;
    }
    QPointF by;
    if (key == Qt::Key_Left) by.setX(-1);
    if (key == Qt::Key_Right) by.setX(1);
    if (key == Qt::Key_Up) by.setY(-1);
    if (key == Qt::Key_Down) by.setY(1);
    if (by.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    m_focusFrame = true;
    if (m_brush.empty() || (m_mode == render::PlotMode::Histogram && by.y() != 0)) return;
    // Shift takes the right or upper edge, Ctrl the left or lower one, both with a fine step; else the whole brush moves.
    const bool shift = (modifiers & Qt::ShiftModifier) != 0;
    const bool control = (modifiers & Qt::ControlModifier) != 0;
    unsigned edges = AllEdges;
    if (shift != control) edges = by.x() != 0 ? (shift ? RightEdge : LeftEdge) : (shift ? TopEdge : BottomEdge);
    by *= shift && control ? fineStep : keyStep;
    const TraceRange range = resized(moved(axes().rectOf(m_brush), edges, by), m_brush);
    if (!range.empty() && range != m_brush) change(range, true);
}

bool TraceChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<std::size_t> point = m_press ? std::nullopt : pointAt(QPointF(help->pos()));
        if (point) {
            QToolTip::showText(help->globalPos(), items::toolTipText(pointText(*point)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void TraceChart::contextMenuEvent(QContextMenuEvent* event) {
    if (m_brush.empty()) {
        event->ignore();
        return;
    }
    const QPoint at =
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(axes().rectOf(m_brush).center().toPoint()) : event->globalPos();
    Q_EMIT menuWanted(at);
}

void TraceChart::focusInEvent(QFocusEvent* event) {
    m_focusFrame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
}

void TraceChart::focusOutEvent(QFocusEvent*) {
    m_focusFrame = false;
    update();
}

}  // namespace fw::widgets
