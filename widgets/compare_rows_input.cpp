// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and pointer of the two waterfalls side by side.
#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/compare_rows_view.h"

namespace fw::widgets {

using analysis::DiffRow;
using analysis::DiffRows;
using analysis::DiffSide;
using analysis::noDiffRow;
using analysis::noSpan;

namespace {

constexpr double compareZoomStep = 0.8;
constexpr int wheelNotch = 120;

}  // namespace

bool CompareRowsView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<std::uint32_t> index = indexAt(help->pos());
        if (!index) {
            QToolTip::hideText();
            return true;
        }
        // Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile names.
        const QString html = QStringLiteral("<p style='white-space:pre'>") + rowTip(*index).toHtmlEscaped() + QStringLiteral("</p>");
        QToolTip::showText(help->globalPos(), html, viewport(), rowRect(*index));
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CompareRowsView::mousePressEvent(QMouseEvent* event) {
    const std::optional<std::uint32_t> index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index) return;
    const DiffRow row = m_rows->rowAt(*index);
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        if (m_rows->hasBelow(row) && m_plan->sampleOf(side, row) != noSpan &&
            twistRect(side, *index).adjusted(-4, 0, 4, 0).contains(event->pos())) {
            setFolded(row, !m_rows->isFolded(row));
            return;
        }
    }
    select(row);
}

void CompareRowsView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<std::uint32_t> index = indexAt(event->pos());
    if (index == m_hovered) return;
    m_hovered = index;
    viewport()->update();
}

void CompareRowsView::activate(std::uint32_t index, DiffSide side) {
    const DiffRow row = m_rows->rowAt(index);
    if (m_plan->sampleOf(side, row) == noSpan) side = side == DiffSide::A ? DiffSide::B : DiffSide::A;
    const SpanIndex span = m_plan->sampleOf(side, row);
    if (span != noSpan) Q_EMIT spanActivated(side, span);
}

void CompareRowsView::mouseDoubleClickEvent(QMouseEvent* event) {
    const std::optional<std::uint32_t> index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index) return;
    const render::CompareColumns places = columns();
    // In one tree the bar of A is the upper one.
    const QRect row = rowRect(*index);
    const bool a = m_merged ? event->pos().x() >= places.sides[0].bars.left() && event->pos().y() < row.top() + row.height() / 2
                            : event->pos().x() < places.delta.left();
    activate(*index, a ? DiffSide::A : DiffSide::B);
}

void CompareRowsView::wheelEvent(QWheelEvent* event) {
    const bool zoom = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool pan = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (!m_rows || (!zoom && !pan)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelRest += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const int notches = m_wheelRest / wheelNotch;
    m_wheelRest -= notches * wheelNotch;
    if (notches != 0 && zoom) zoomAt(std::pow(compareZoomStep, notches), event->position().x());
    if (notches != 0 && pan) {
        const std::int64_t by = (m_window.endNs - m_window.startNs) / 8 * -notches;
        setWindow(render::saturatedAdd(m_window.startNs, by), render::saturatedAdd(m_window.endNs, by));
    }
    event->accept();
}

void CompareRowsView::moveTo(std::int64_t index) {
    if (m_rows->count() == 0) return;
    select(m_rows->rowAt(static_cast<std::uint32_t>(std::clamp<std::int64_t>(index, 0, std::int64_t{m_rows->count()} - 1))));
}

void CompareRowsView::foldKey(bool fold) {
    if (!m_selected) return moveTo(0);
    const DiffRow row = *m_selected;
    if (m_rows->hasBelow(row) && m_rows->isFolded(row) != fold) {
        setFolded(row, fold);
    } else if (fold) {
        if (m_plan->diff->parent[row] != noDiffRow) select(m_plan->diff->parent[row]);
    } else if (m_rows->hasBelow(row)) {
        moveTo(std::int64_t{m_rows->indexOf(row)} + 1);
    }
}

void CompareRowsView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!m_rows || !plain) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const std::int64_t here = m_selected && m_rows->isSeen(*m_selected) ? std::int64_t{m_rows->indexOf(*m_selected)} : -1;
    const std::int64_t page = std::max<std::int64_t>(1, std::int64_t{rowsOnScreen()} - 1);
    const double middle = columns().side(DiffSide::A).bars.center().x();
    switch (event->key()) {
        case Qt::Key_Up:
            return moveTo(here - 1);
        case Qt::Key_Down:
            return moveTo(here + 1);
        case Qt::Key_PageUp:
            return moveTo(here - page);
        case Qt::Key_PageDown:
            return moveTo(here + page);
        case Qt::Key_Home:
            return moveTo(0);
        case Qt::Key_End:
            return moveTo(std::int64_t{m_rows->count()} - 1);
        case Qt::Key_Left:
            return foldKey(true);
        case Qt::Key_Right:
            return foldKey(false);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomAt(compareZoomStep, middle);
        case Qt::Key_Minus:
            return zoomAt(1 / compareZoomStep, middle);
        case Qt::Key_0:
            return zoomAll();
        case Qt::Key_N:
            stepDifference((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (here >= 0) activate(static_cast<std::uint32_t>(here), DiffSide::B);
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace fw::widgets
