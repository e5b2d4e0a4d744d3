// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/minimap_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFocusEvent>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QWheelEvent>

#include "widgets/render/minimap_painter.h"
#include "widgets/render/row_style.h"
#include "widgets/render/text.h"

namespace fw::widgets {

namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 4;
constexpr double handleReach = 5;

}  // namespace

MinimapView::MinimapView(TraceWindow* window, QWidget* parent) : QWidget(parent), m_window(window) {
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    // Who clicks here wants to go on in the rows; the keyboard comes by Tab.
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(sizeHint().height());
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the trace"));
    connect(m_window, &TraceWindow::windowChanged, this, qOverload<>(&QWidget::update));
    connect(m_window, &TraceWindow::selectionChanged, this, qOverload<>(&QWidget::update));
}

MinimapView::~MinimapView() {
    m_stop.request_stop();
}

void MinimapView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool same = analysis && m_analysis && analysis->trace->summary.id == m_analysis->trace->summary.id;
    m_analysis = std::move(analysis);
    if (m_colors && (!same || m_colors->slot.size() != m_analysis->trace->spanCount())) m_colors.reset();
    m_drag = Drag::None;
    if (!same) m_image = {};
    refresh();
}

void MinimapView::setTheme(render::ThemeId theme) {
    if (theme == m_theme) return;
    m_theme = theme;
    refresh();
}

void MinimapView::setColors(std::shared_ptr<const analysis::SpanColors> colors) {
    if (colors == m_colors) return;
    m_colors = std::move(colors);
    refresh();
}

void MinimapView::setCriticalPathShown(bool on) {
    if (on == m_criticalPath) return;
    m_criticalPath = on;
    refresh();
}

QRect MinimapView::strip() const {
    return rect().adjusted(sideMargin, topMargin, -sideMargin, -topMargin - 1);
}

render::TimeScale MinimapView::timeScale() const {
    const QRect area = strip();
    const analysis::Interval& extent = m_window->extent();
    return {extent.startNs, extent.endNs, static_cast<double>(area.left()), static_cast<double>(std::max(1, area.width()))};
}

void MinimapView::refresh() {
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 request = ++m_request;
    update();
    if (!m_analysis || strip().width() <= 0) {
        m_image = {};
        return;
    }
    const QSize size = strip().size();
    const double ratio = devicePixelRatioF();
    if (m_analysis->tree.rowCount() <= inlineRows) {
        m_image = render::renderMinimap(*m_analysis, size, ratio, m_theme, m_criticalPath, {}, m_colors.get());
        return;
    }
    // Nothing of this object is touched by the worker; a stale or orphaned answer is dropped.
    auto promise = std::make_shared<QPromise<QImage>>();
    // A watcher goes with the view; a continuation would want its context alive when the worker ends.
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request != m_request || watcher->future().resultCount() == 0) return;
        m_image = watcher->result();
        update();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, analysis = m_analysis, size, ratio, theme = m_theme, path = m_criticalPath,
                                          colors = m_colors, stop = m_stop.get_token()] {
        promise->start();
        promise->addResult(render::renderMinimap(*analysis, size, ratio, theme, path, stop, colors.get()));
        promise->finish();
    });
}

void MinimapView::resizeEvent(QResizeEvent*) {
    refresh();
}

void MinimapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (m_analysis) {
        const QRect area = strip();
        if (!m_image.isNull()) painter.drawImage(area, m_image);
        const render::TimeScale scale = timeScale();
        const analysis::Interval& window = m_window->window();
        const double x0 = std::clamp(scale.toPixel(window.startNs), scale.left, scale.left + scale.width);
        const double x1 = std::clamp(scale.toPixel(window.endNs), scale.left, scale.left + scale.width);
        render::paintMinimapWindow(painter, area, x0, x1, colors);
        const render::RowFonts fonts(font());
        const QString label = tr("extent %1").arg(render::durationText(m_analysis->durationNs));
        const double labelWidth = render::textWidth(fonts.tick, label);
        // Never over the window; over the load only where it leaves no place, and then on a ground of its own.
        if (x1 < area.right() - labelWidth - 8) {
            const QSizeF size(std::ceil(labelWidth) + 8, std::ceil(QFontMetricsF(fonts.tick).height()));
            const QRectF place =
                (m_image.isNull() ? QRectF(QPointF(area.width() - size.width(), 0), size) : render::minimapLabelPlace(m_image, size))
                    .translated(area.topLeft());
            painter.fillRect(place, colors.sunken);
            painter.setFont(fonts.tick);
            painter.setPen(colors.text2);
            painter.drawText(QPointF(place.left() + 4, render::centredBaseline(fonts.tick, place.top(), place.height())), label);
        }
    }
    if (m_focusFrame && hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

MinimapView::Drag MinimapView::dragAt(double x) const {
    const render::TimeScale scale = timeScale();
    const double x0 = std::max(scale.left, scale.toPixel(m_window->window().startNs));
    const double x1 = std::min(scale.left + scale.width, scale.toPixel(m_window->window().endNs));
    const double toStart = std::abs(x - x0);
    const double toEnd = std::abs(x - x1);
    if (std::min(toStart, toEnd) <= handleReach) {
        // A tiny window is still wide enough to be taken at either side.
        return toStart < toEnd || (toStart == toEnd && x < x0) ? Drag::Start : Drag::End;
    }
    // A window over all of it has nowhere to go.
    const bool all = x0 - scale.left < 1 && scale.left + scale.width - x1 < 1;
    return !all && x > x0 && x < x1 ? Drag::Move : Drag::Draw;
}

void MinimapView::mousePressEvent(QMouseEvent* event) {
    if (!m_analysis || event->button() != Qt::LeftButton) return;
    m_pressX = event->position().x();
    m_pressWindow = m_window->window();
    Q_EMIT pressed();
    m_drag = dragAt(m_pressX);
}

void MinimapView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_analysis) return;
    const double x = event->position().x();
    const render::TimeScale scale = timeScale();
    switch (m_drag) {
        case Drag::None: {
            const Drag would = dragAt(x);
            setCursor(would == Drag::Move ? Qt::OpenHandCursor : would == Drag::Draw ? Qt::CrossCursor : Qt::SizeHorCursor);
            break;
        }
        case Drag::Start:
            m_window->setWindow(
                {std::min(scale.toTime(x), render::saturatedAdd(m_pressWindow.endNs, -TraceWindow::minimumNs)), m_pressWindow.endNs});
            break;
        case Drag::End:
            m_window->setWindow(
                {m_pressWindow.startNs, std::max(scale.toTime(x), render::saturatedAdd(m_pressWindow.startNs, TraceWindow::minimumNs))});
            break;
        case Drag::Move: {
            const std::int64_t by = render::saturatedSub(scale.toTime(x), scale.toTime(m_pressX));
            m_window->setWindow({render::saturatedAdd(m_pressWindow.startNs, by), render::saturatedAdd(m_pressWindow.endNs, by)});
            break;
        }
        case Drag::Draw:
            if (std::abs(x - m_pressX) >= 3)
                m_window->setWindow({scale.toTime(std::min(x, m_pressX)), scale.toTime(std::max(x, m_pressX))});
            break;
    }
}

void MinimapView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::Draw && std::abs(event->position().x() - m_pressX) < 3) {
        // A click outside brings the window there.
        const std::int64_t half = render::saturatedSub(m_pressWindow.endNs, m_pressWindow.startNs) / 2;
        const std::int64_t start = render::saturatedAdd(timeScale().toTime(m_pressX), -half);
        m_window->setWindow({start, render::saturatedAdd(start, 2 * half)});
    }
    m_drag = Drag::None;
}

void MinimapView::mouseDoubleClickEvent(QMouseEvent*) {
    m_window->zoomAll();
}

void MinimapView::wheelEvent(QWheelEvent* event) {
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if ((event->modifiers() & Qt::ShiftModifier) != 0) {
        m_window->pan(-0.1 * turn / 120);
    } else {
        m_window->zoomAt(std::pow(1.25, -turn / 120.0), timeScale().toTime(event->position().x()));
    }
    event->accept();
}

void MinimapView::keyPressEvent(QKeyEvent* event) {
    const analysis::Interval& window = m_window->window();
    const std::int64_t middle = render::saturatedAdd(window.startNs, render::saturatedSub(window.endNs, window.startNs) / 2);
    switch (event->key()) {
        case Qt::Key_Left:
            m_window->pan(-0.1);
            break;
        case Qt::Key_Right:
            m_window->pan(0.1);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            m_window->zoomAt(1 / 1.5, middle);
            break;
        case Qt::Key_Minus:
            m_window->zoomAt(1.5, middle);
            break;
        case Qt::Key_0:
        case Qt::Key_Home:
            m_window->zoomAll();
            break;
        default:
            event->ignore();
            return;
    }
    m_focusFrame = true;
    event->accept();
}

void MinimapView::focusInEvent(QFocusEvent* event) {
    m_focusFrame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
}

void MinimapView::focusOutEvent(QFocusEvent*) {
    update();
}

}  // namespace fw::widgets
