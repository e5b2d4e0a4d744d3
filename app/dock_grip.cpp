// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dock_grip.h"

#include <algorithm>
#include <utility>

#include <QDockWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/style_tokens.h"

namespace fw::app {
namespace {

constexpr int gripReach = 3;  ///< pixels beside the line, on either side
constexpr int gripKeyStep = 16;
constexpr int gripFarKeyStep = 80;

}  // namespace

DockGrip::DockGrip(QMainWindow* window, QDockWidget* dock, std::function<int()> standard)
    : QWidget(window), m_window(window), m_dock(dock), m_standard(std::move(standard)) {
    setObjectName(dock->objectName() + QStringLiteral("Grip"));
    setFocusPolicy(Qt::TabFocus);
    dock->installEventFilter(this);
    window->installEventFilter(this);
    // Qt lays a widget of its own over the line, and raises it whenever it lays out.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DockGrip::place);
    retranslate();
    place();
}

DockGrip::Edge DockGrip::edge() const {
    // By where it lies: a layout from right to left may have the areas the other way round.
    const QRect work = m_window->centralWidget() != nullptr ? m_window->centralWidget()->geometry() : m_window->rect();
    const QRect panel = m_dock->geometry();
    if (panel.left() > work.right()) return Edge::Left;
    if (panel.right() < work.left()) return Edge::Right;
    return panel.top() > work.bottom() ? Edge::Top : Edge::Bottom;
}

int DockGrip::size() const {
    return upright() ? m_dock->width() : m_dock->height();
}

void DockGrip::place() {
    const bool seen = m_dock->isVisible() && !m_dock->isFloating();
    setVisible(seen);
    if (!seen) return;
    const QRect panel = m_dock->geometry();
    constexpr int thick = 2 * gripReach + 1;
    switch (edge()) {
        case Edge::Left:
            setGeometry(panel.left() - 1 - gripReach, panel.top(), thick, panel.height());
            break;
        case Edge::Right:
            setGeometry(panel.right() + 1 - gripReach, panel.top(), thick, panel.height());
            break;
        case Edge::Top:
            setGeometry(panel.left(), panel.top() - 1 - gripReach, panel.width(), thick);
            break;
        case Edge::Bottom:
            setGeometry(panel.left(), panel.bottom() + 1 - gripReach, panel.width(), thick);
            break;
    }
    setCursor(upright() ? Qt::SplitHCursor : Qt::SplitVCursor);
    raise();
}

void DockGrip::give(int size) {
    m_window->resizeDocks({m_dock}, {std::max(1, size)}, upright() ? Qt::Horizontal : Qt::Vertical);
}

bool DockGrip::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
            if (watched == m_dock) place();
            m_soon.start();
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void DockGrip::paintEvent(QPaintEvent*) {
    // The line itself is the window's.
    if (!hasFocus()) return;
    QPainter painter(this);
    constexpr int beside = gripReach - 1;
    painter.fillRect(upright() ? rect().adjusted(beside, 0, -beside, 0) : rect().adjusted(0, beside, 0, -beside), palette().highlight());
}

void DockGrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragged = true;
    m_pressAt = event->globalPosition().toPoint();
    m_pressSize = size();
}

void DockGrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged) return;
    const QPoint by = event->globalPosition().toPoint() - m_pressAt;
    const int along = upright() ? by.x() : by.y();
    give(m_pressSize + (edge() == Edge::Left || edge() == Edge::Top ? -along : along));
}

void DockGrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_dragged = false;
}

void DockGrip::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragged = false;
    give(m_standard());
}

void DockGrip::keyPressEvent(QKeyEvent* event) {
    const int step = widgets::px((event->modifiers() & Qt::ShiftModifier) != 0 ? gripFarKeyStep : gripKeyStep);
    const bool less = event->key() == (upright() ? Qt::Key_Left : Qt::Key_Up);
    const bool more = event->key() == (upright() ? Qt::Key_Right : Qt::Key_Down);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        give(m_standard());
    } else if (less || more) {
        const bool before = edge() == Edge::Left || edge() == Edge::Top;
        give(size() + (before == less ? step : -step));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DockGrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DockGrip::retranslate() {
    setAccessibleName(tr("Edge of %1").arg(m_dock->windowTitle()));
    setAccessibleDescription(tr("Arrow keys move it, Enter puts it back."));
}

}  // namespace fw::app
