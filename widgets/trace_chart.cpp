// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_chart.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QPainter>

#include "model/items/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int chartHeight = 100;

}  // namespace

TraceChart::TraceChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("traceChart"));
    // Time runs to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedHeight(px(chartHeight));
    speak();
}

QSize TraceChart::sizeHint() const {
    return {px(600), px(chartHeight)};
}

void TraceChart::setMode(render::PlotMode mode) {
    if (mode == m_mode) return;
    m_mode = mode;
    m_hovered.reset();
    m_hasPicture = false;
    askForPicture();
    speak();
}

void TraceChart::setPlot(Plot plot, bool again) {
    const bool stays = again && m_plot && !m_plot->points.empty() && (!m_brush.empty() || m_press || m_inside || hasFocus());
    m_plot = std::move(plot);
    m_hovered.reset();
    m_openPoint.reset();
    if (m_plot && !m_plot->points.empty() && !stays) m_view = render::viewOfAll(*m_plot);
    setOpenTrace(m_open);
    askForPicture();
    speak();
}

void TraceChart::setEmpty(const QString& text) {
    m_emptyText = text;
    m_plot.reset();
    m_hasPicture = false;
    m_hovered.reset();
    m_openPoint.reset();
    ++m_number;
    update();
    speak();
}

void TraceChart::askForPicture() {
    update();
    ++m_number;
    if (!m_plot || m_plot->points.empty() || width() < 2) {
        m_hasPicture = false;
        return;
    }
    const render::RowFonts fonts(font());
    const PlotRequest request{m_number, m_plot, axes(), fonts.unit, devicePixelRatioF(), m_theme};
    if (m_plot->points.size() <= inlineTraces) {
        m_picture = render::makePlotPicture(*m_plot, request.axes, request.unit, request.ratio, request.theme);
        m_hasPicture = true;
        return;
    }
    Q_EMIT pictureWanted(request);
}

void TraceChart::setPicture(quint64 number, render::PlotPicture picture) {
    if (number != m_number) return;
    m_picture = std::move(picture);
    m_hasPicture = true;
    update();
}

void TraceChart::setBrush(const TraceRange& brush) {
    if (brush == m_brush) return;
    m_brush = brush;
    m_brushCount = 0;
    m_press.reset();
    update();
    speak();
}

void TraceChart::dropBrush() {
    if (!m_brush.empty()) change({}, true);
}

void TraceChart::setBrushCount(quint64 traces) {
    m_brushCount = traces;
    speak();
}

void TraceChart::setOpenTrace(qint64 key) {
    m_open = key;
    m_openPoint.reset();
    if (m_plot && key != 0) {
        const auto& keys = m_plot->points.key;
        const auto at = std::find(keys.begin(), keys.end(), key);
        if (at != keys.end()) m_openPoint = static_cast<std::size_t>(at - keys.begin());
    }
    update();
}

void TraceChart::fit() {
    if (!m_plot || m_plot->points.empty()) return;
    m_view = render::viewOfAll(*m_plot);
    askForPicture();
}

bool TraceChart::reachesOutside() const {
    if (!m_plot || m_plot->points.empty()) return false;
    const render::PlotView all = render::viewOfAll(*m_plot);
    if (m_mode == render::PlotMode::Scatter && (m_plot->firstNs < m_view.fromNs || m_plot->lastNs >= m_view.toNs)) return true;
    return all.logHigh > m_view.logHigh + 0.3 || all.logLow < m_view.logLow - 0.3;
}

void TraceChart::setTheme(render::ThemeId theme) {
    if (theme == m_theme) return;
    m_theme = theme;
    askForPicture();
}

void TraceChart::setUtc(bool utc) {
    if (utc == m_utc) return;
    m_utc = utc;
    update();
    speak();
}

render::PlotAxes TraceChart::axes() const {
    const render::RowFonts fonts(font());
    return {m_mode, m_view, render::plotLayout(m_mode, QSizeF(size()), fonts).plot};
}

void TraceChart::change(const TraceRange& brush, bool done) {
    m_brush = brush;
    if (brush.empty()) m_brushCount = 0;
    update();
    if (done) speak();
    Q_EMIT brushChanged(brush, done);
}

void TraceChart::resizeEvent(QResizeEvent*) {
    askForPicture();
}

void TraceChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setFixedHeight(px(chartHeight));
        askForPicture();
    }
    QWidget::changeEvent(event);
}

void TraceChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const render::RowFonts fonts(font());
    if (!m_plot || m_plot->points.empty()) {
        painter.setFont(fonts.secondary);
        painter.setPen(colors.text3);
        painter.drawText(rect(), Qt::AlignCenter, m_plot ? tr("No trace to draw.") : m_emptyText);
    } else {
        const render::PlotLayout layout = render::plotLayout(m_mode, QSizeF(size()), fonts);
        render::PlotFrame frame;
        frame.plot = m_plot.get();
        if (m_hasPicture) frame.picture = &m_picture;
        frame.axes = {m_mode, m_view, layout.plot};
        frame.sides = layout.sides;
        frame.utc = m_utc;
        frame.brush = m_brush;
        frame.brushText = brushText();
        //: beside the line at p95 of the durations: so many traces took longer
        frame.p95Text = tr("p95 · %1 slower").arg(items::countText(m_plot->slower));
        frame.countsText = m_mode == render::PlotMode::Scatter ? tr("traces per duration") : tr("√ scale, traces per duration");
        frame.selected = m_openPoint;
        frame.hovered = m_hovered;
        frame.handles = m_inside || m_focusFrame || m_press;
        render::paintPlot(painter, QRectF(rect()), frame, colors, fonts);
        if (reachesOutside()) {
            painter.setFont(fonts.tick);
            const QRect box = outsideRect();
            painter.fillRect(box, colors.accentBackground);
            painter.setPen(colors.accent);
            painter.drawText(box, Qt::AlignCenter, tr("more outside: 0 shows all"));
        }
    }
    if (m_focusFrame && hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

QRect TraceChart::outsideRect() const {
    const render::RowFonts fonts(font());
    const QRectF plot = axes().plot;
    const int wide = static_cast<int>(render::textWidth(fonts.tick, tr("more outside: 0 shows all"))) + px(12);
    return {static_cast<int>(plot.right()) - wide, static_cast<int>(plot.bottom()) - px(16), wide, px(15)};
}

}  // namespace fw::widgets
