// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and wheel of the waterfall, and the menu of a row.
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "widgets/render/text.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noRow;
using analysis::Row;

namespace {

constexpr int rowsPerNotch = 3;
constexpr int notch = 120;  // eighths of a degree (QWheelEvent)
constexpr int splitterReach = 3;
constexpr double zoomPerNotch = 1.25;

}  // namespace

// Time range and splitter, shared with the header

void WaterfallView::rangePress(int x) {
    m_drag = Drag::Press;
    m_rangeFrom = x;
    m_rangeTo = x;
    m_rangeShown = false;
}

void WaterfallView::rangeMove(int x) {
    if (m_drag != Drag::Press && m_drag != Drag::Range) return;
    m_rangeTo = x;
    if (m_drag == Drag::Press && std::abs(m_rangeTo - m_rangeFrom) >= QApplication::startDragDistance() / 2 + 1) {
        m_drag = Drag::Range;
        m_rangeShown = true;
    }
    viewport()->update();
}

void WaterfallView::rangeRelease() {
    const bool ranged = m_drag == Drag::Range && m_rangeShown;
    m_drag = Drag::None;
    m_rangeShown = false;
    viewport()->update();
    if (!ranged) return;
    const render::TimeScale scale = timeScale();
    const int from = std::max(barsLeft(), std::min(m_rangeFrom, m_rangeTo));
    const int to = std::min(viewport()->width(), std::max(m_rangeFrom, m_rangeTo));
    if (to - from >= 2) m_window->setWindow({scale.toTime(from), scale.toTime(to)});
}

QString WaterfallView::rangeText() const {
    if (!hasRange()) return {};
    const render::TimeScale scale = timeScale();
    const int from = std::max(barsLeft(), std::min(m_rangeFrom, m_rangeTo));
    const int to = std::min(viewport()->width(), std::max(m_rangeFrom, m_rangeTo));
    return render::durationText(std::max<std::int64_t>(0, render::saturatedSub(scale.toTime(to), scale.toTime(from))));
}

bool WaterfallView::onSplitter(int x) const {
    return std::abs(x - (barsLeft() - 1)) <= splitterReach;
}

void WaterfallView::splitterPress(int x) {
    m_drag = Drag::Splitter;
    m_pressAt.setX(x - m_shownTree);
}

void WaterfallView::splitterMove(int x) {
    if (m_drag == Drag::Splitter) setTreeWidth(x - m_pressAt.x());
}

void WaterfallView::splitterRelease() {
    m_drag = Drag::None;
}

// Mouse

bool WaterfallView::onTwist(const QPoint& at, std::uint32_t index) const {
    const analysis::SpanTree& tree = m_rows.analysis()->tree;
    const Row row = m_rows.row(index);
    if (!tree.hasChildren(row)) return false;
    const double x = m_painter->indentOf(tree.depth[row], tree.maxDepth, m_shownTree);
    return at.x() >= x - 4 && at.x() < x + m_painter->metrics().twist + 4;
}

void WaterfallView::mousePressEvent(QMouseEvent* event) {
    dropTip();
    m_jumped = false;
    const QPoint at = event->position().toPoint();
    m_pressAt = at;
    m_lastAt = at;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        m_panRows = 0;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton) return;
    if (onSplitter(at.x())) {
        splitterPress(at.x());
        return;
    }
    const auto index = indexAt(at.y());
    if (index && at.x() < m_shownTree && onTwist(at, *index)) {
        const Row row = m_rows.row(*index);
        setFolded(row, !m_rows.isCollapsed(row));
        return;
    }
    if (const Row row = m_painter->errorMarkAt(at); row != noRow) {
        m_jumped = true;
        goToDeepestError(row);
        return;
    }
    if (index) selectIndex(*index);
    if (at.x() >= barsLeft()) rangePress(at.x());
}

void WaterfallView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    switch (m_drag) {
        case Drag::Splitter:
            splitterMove(at.x());
            break;
        case Drag::Press:
        case Drag::Range:
            rangeMove(at.x());
            break;
        case Drag::Pan: {
            const render::TimeScale scale = timeScale();
            if (at.x() != m_lastAt.x()) m_window->pan((m_lastAt.x() - at.x()) / scale.width);
            m_panRows += static_cast<double>(m_lastAt.y() - at.y()) / m_painter->metrics().rowHeight;
            const int whole = static_cast<int>(m_panRows);
            m_panRows -= whole;
            verticalScrollBar()->setValue(verticalScrollBar()->value() + whole);
            m_lastAt = at;
            break;
        }
        case Drag::None: {
            const bool splitter = onSplitter(at.x());
            const bool link = m_painter->errorMarkAt(at) != noRow;
            viewport()->setCursor(splitter ? Qt::SplitHCursor : link ? Qt::PointingHandCursor : Qt::ArrowCursor);
            updateHover(at);
            break;
        }
    }
}

void WaterfallView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::Pan && event->button() == Qt::MiddleButton) {
        m_drag = Drag::None;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    if (event->button() != Qt::LeftButton) return;
    if (m_drag == Drag::Splitter) splitterRelease();
    if (m_drag == Drag::Press || m_drag == Drag::Range) rangeRelease();
}

void WaterfallView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton) return;
    if (onSplitter(at.x())) {
        resetTreeWidth();
        return;
    }
    if (m_jumped) return;
    const auto index = indexAt(at.y());
    if (!index) return;
    const Row row = m_rows.row(*index);
    if (at.x() < m_shownTree && onTwist(at, *index)) {
        setFolded(row, !m_rows.isCollapsed(row));
        return;
    }
    selectIndex(*index);
    if (const auto times = rowTimes(row)) m_window->zoomTo(*times);
}

void WaterfallView::updateHover(const QPoint& at) {
    const auto index = viewport()->rect().contains(at) ? indexAt(at.y()) : std::nullopt;
    m_window->hover(index ? std::optional(m_rows.row(*index)) : std::nullopt);
    m_tipAt = at;
    if (index) {
        m_tipTimer.start();
    } else {
        m_tipTimer.stop();
    }
}

bool WaterfallView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_tipTimer.stop();
        m_window->hover(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool WaterfallView::timeWheel(const QPoint& angle, double x, Qt::KeyboardModifiers modifiers) {
    // Some platforms turn Shift + wheel into a sideways wheel themselves.
    const int turn = angle.y() != 0 ? angle.y() : angle.x();
    const render::TimeScale scale = timeScale();
    if ((modifiers & Qt::ControlModifier) != 0) {
        const double at = std::clamp(x, scale.left, scale.left + scale.width);
        m_window->zoomAt(std::pow(zoomPerNotch, -static_cast<double>(turn) / notch), scale.toTime(at));
        return true;
    }
    if ((modifiers & Qt::ShiftModifier) != 0 || (angle.y() == 0 && angle.x() != 0)) {
        m_window->pan(-0.1 * turn / notch);
        return true;
    }
    return false;
}

void WaterfallView::wheelEvent(QWheelEvent* event) {
    dropTip();
    event->accept();
    if (timeWheel(event->angleDelta(), event->position().x(), event->modifiers())) return;
    if (!event->pixelDelta().isNull()) {
        m_wheelRest += event->pixelDelta().y();
        const int height = m_painter->metrics().rowHeight;
        verticalScrollBar()->setValue(verticalScrollBar()->value() - m_wheelRest / height);
        m_wheelRest %= height;
        return;
    }
    m_wheelRest += event->angleDelta().y() * rowsPerNotch;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - m_wheelRest / notch);
    m_wheelRest %= notch;
}

void WaterfallView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_rows.count() == 0) return;
    std::optional<std::uint32_t> index;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_window->selected()) index = m_rows.nearestIndex(*m_window->selected());
        if (index) at = viewport()->mapToGlobal(rowRect(*index).center());
    } else {
        index = indexAt(viewport()->mapFromGlobal(event->globalPos()).y());
    }
    if (!index) return;
    selectIndex(*index);
    makeMenu(m_rows.row(*index))->exec(at);
}

}  // namespace fw::widgets
