// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and keys of the lanes of a journey.
#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/journey_canvas.h"

namespace fw::widgets {

using analysis::JourneyLane;

namespace {

constexpr double journeyZoomStep = 0.8;
constexpr int journeyNotch = 120;
constexpr double panStep = 0.1;
constexpr double pointerReach = 3;

}  // namespace

bool JourneyCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty()) {
            QToolTip::hideText();
        } else {
            // Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile names.
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p style='white-space:pre-wrap'>") + tip.toHtmlEscaped() + QStringLiteral("</p>"),
                               viewport());
        }
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void JourneyCanvas::mouseMoveEvent(QMouseEvent* event) {
    std::optional<std::size_t> row = m_journey ? rowAt(event->position()) : std::nullopt;
    if (row && m_rows.rows()[*row].isHead()) row.reset();
    const bool step = m_journey && m_painter->stepAt(box(), frame(), event->position()).has_value();
    viewport()->setCursor(step ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row == m_hovered) return;
    m_hovered = row;
    viewport()->update();
}

void JourneyCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_journey) return;
    if (const std::optional<std::size_t> step = m_painter->stepAt(box(), frame(), event->position())) Q_EMIT stepChosen(*step);
}

void JourneyCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_journey) return;
    if (m_painter->stepAt(box(), frame(), event->position())) {
        Q_EMIT stepOpened();
        return;
    }
    const std::optional<std::size_t> number = rowAt(event->position());
    if (!number) return;
    const render::JourneyRow& row = m_rows.rows()[*number];
    const render::TimeScale scale = m_painter->scaleOf(box(), frame());
    SpanIndex span = analysis::noSpan;
    if (!row.isHead()) {
        const JourneyLane& lane = m_journey->lanes[row.lane];
        const bool onTime = event->position().x() >= scale.left - pointerReach;
        const std::int64_t ns = scale.toTime(event->position().x());
        if (onTime) span = spanAt(row.lane, ns, saturatedSub(scale.toTime(event->position().x() + pointerReach), ns));
        if (span == analysis::noSpan && !lane.longest.empty()) span = lane.longest.front();
    }
    Q_EMIT spanOpened(row.trace, span);
}

void JourneyCanvas::wheelEvent(QWheelEvent* event) {
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheelRest += delta;
        const int notches = m_wheelRest / journeyNotch;
        m_wheelRest -= notches * journeyNotch;
        if (notches != 0) zoomAt(std::pow(journeyZoomStep, notches), event->position().x());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        const auto length = static_cast<double>(saturatedSub(m_window.endNs, m_window.startNs));
        const auto by = static_cast<std::int64_t>(-length * panStep * delta / journeyNotch);
        setWindow(saturatedAdd(m_window.startNs, by), saturatedAdd(m_window.endNs, by));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void JourneyCanvas::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!m_journey || !plain) {
        // Not those of the scroll area: with Alt they belong to the view.
        event->ignore();
        return;
    }
    const render::TimeScale scale = m_painter->scaleOf(box(), frame());
    const auto pan = [this](double part) {
        const auto by = static_cast<std::int64_t>(static_cast<double>(saturatedSub(m_window.endNs, m_window.startNs)) * part);
        setWindow(saturatedAdd(m_window.startNs, by), saturatedAdd(m_window.endNs, by));
    };
    switch (event->key()) {
        case Qt::Key_Up:
            Q_EMIT stepRequested(-1);
            return;
        case Qt::Key_Down:
            Q_EMIT stepRequested(1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT stepOpened();
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomAt(journeyZoomStep, scale.left + scale.width / 2);
            return;
        case Qt::Key_Minus:
            zoomAt(1 / journeyZoomStep, scale.left + scale.width / 2);
            return;
        case Qt::Key_0:
            zoomAll();
            return;
        case Qt::Key_Left:
            pan(-panStep);
            return;
        case Qt::Key_Right:
            pan(panStep);
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void JourneyCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse && m_journey) {
        if (const std::optional<std::size_t> step = m_painter->stepAt(box(), frame(), event->pos())) Q_EMIT stepChosen(*step);
    }
    Q_EMIT menuRequested(event->globalPos());
}

}  // namespace fw::widgets
