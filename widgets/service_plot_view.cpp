// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service_plot_view.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "model/items/text.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::SeriesLine;
using analysis::SeriesPoint;
using render::ServicePlotPlace;

namespace {

/// A value can be read from so far away, in design pixels.
constexpr int readFrom = 14;

}  // namespace

QString percentWord(analysis::SeriesPercent percent) {
    return QStringLiteral("p%1").arg(analysis::seriesPercents[static_cast<std::size_t>(percent)]);
}

ServicePlotView::ServicePlotView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("servicePlot"));
    setFocusPolicy(Qt::StrongFocus);
    // The axis runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    shapeAnew();
}

void ServicePlotView::setPlot(Plot plot, const QString& text) {
    // Where the reader stands is found again.
    std::optional<std::pair<QString, std::int64_t>> before;
    if (m_place)
        before = {QString::fromStdString(m_plot->lines[m_place->line].name), m_plot->lines[m_place->line].points[m_place->point].fromNs};
    m_plot = std::move(plot);
    m_emptyText = text;
    m_place.reset();
    shapeAnew();
    if (!before || !m_plot) return;
    for (const std::size_t line : m_choice.lines) {
        if (QString::fromStdString(m_plot->lines[line].name) != before->first) continue;
        const std::vector<SeriesPoint>& points = m_plot->lines[line].points;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (points[i].fromNs == before->second) read(ServicePlotPlace{line, i});
    }
}

void ServicePlotView::setPercent(analysis::SeriesPercent percent) {
    if (percent == m_choice.percent) return;
    m_choice.percent = percent;
    shapeAnew();
}

void ServicePlotView::shapeAnew() {
    const std::optional<ServicePlotPlace> place = std::exchange(m_place, std::nullopt);
    m_choice.lines.clear();
    m_shape = {};
    if (m_plot) {
        const render::ServicePlotLayout layout = render::servicePlotLayout(size(), render::RowFonts(font()));
        m_choice.lines = analysis::topLines(*m_plot, m_choice.percent, render::mostServiceLines);
        m_shape = render::makeServicePlotShape(*m_plot, m_choice, layout.plot);
        m_legend = layout.legend;
    }
    const bool stays = place && std::find(m_choice.lines.begin(), m_choice.lines.end(), place->line) != m_choice.lines.end();
    read(stays ? place : std::nullopt);
    update();
}

QString ServicePlotView::timeOf(std::int64_t fromNs) const {
    const std::int64_t to = saturatedAdd(fromNs, m_plot->options.stepNs);
    return render::plotTimeText(fromNs, m_utc, m_plot->options.stepNs, true) + QStringLiteral(" – ") +
           render::plotTimeText(to, m_utc, m_plot->options.stepNs);
}

QString ServicePlotView::valueOf(const analysis::SeriesFigures& figures) const {
    const auto ns = figures.shown(m_choice.percent, m_plot->bucketed());
    return ns ? items::durationText(*ns) : QStringLiteral("–");
}

QString ServicePlotView::restText() const {
    const std::size_t rest = m_plot->lines.size() - m_choice.lines.size();
    if (rest == 0) return {};
    return tr("%Ln more service(s) with a smaller one, not drawn", nullptr, static_cast<int>(std::min<std::size_t>(rest, INT32_MAX)));
}

QString ServicePlotView::readout() const {
    if (!m_place) return {};
    const SeriesLine& line = m_plot->lines[m_place->line];
    const SeriesPoint& point = line.points[m_place->point];
    QString text = tr("%1, %2: %3 %4, spans: %5")
                       .arg(items::cellText(line.name, 80), timeOf(point.fromNs), percentWord(m_choice.percent), valueOf(point.figures),
                            items::countText(point.figures.samples));
    if (!point.figures.tells(m_choice.percent)) text += QStringLiteral(" · ") + tr("so few tell nothing exact");
    return text;
}

void ServicePlotView::read(std::optional<ServicePlotPlace> place) {
    const bool other = place != m_place;
    m_place = place;
    setAccessibleName(tr("Percentiles of each service over time"));
    const QString said = m_place ? readout() : m_plot ? restText() : m_emptyText;
    setAccessibleDescription(said);
    setToolTip({});
    if (other) update();
}

void ServicePlotView::stepBy(int by) {
    if (!m_place) {
        lineBy(0);
        return;
    }
    const std::vector<SeriesPoint>& points = m_plot->lines[m_place->line].points;
    for (auto at = static_cast<std::ptrdiff_t>(m_place->point) + by; at >= 0 && at < static_cast<std::ptrdiff_t>(points.size()); at += by) {
        if (!points[static_cast<std::size_t>(at)].figures.shown(m_choice.percent, m_plot->bucketed())) continue;
        read(ServicePlotPlace{m_place->line, static_cast<std::size_t>(at)});
        return;
    }
}

void ServicePlotView::lineBy(int by) {
    const std::vector<std::size_t>& lines = m_choice.lines;
    if (lines.empty()) return;
    auto at = static_cast<std::ptrdiff_t>(0);
    std::optional<std::int64_t> wanted;
    if (m_place) {
        at = std::find(lines.begin(), lines.end(), m_place->line) - lines.begin() + by;
        wanted = m_plot->lines[m_place->line].points[m_place->point].fromNs;
    }
    // The next line with any value, at the nearest step that has one.
    for (; at >= 0 && at < static_cast<std::ptrdiff_t>(lines.size()); at += by) {
        const std::size_t line = lines[static_cast<std::size_t>(at)];
        const std::vector<SeriesPoint>& points = m_plot->lines[line].points;
        std::optional<std::size_t> best;
        const auto away = [&](std::size_t i) {
            const std::int64_t from = points[i].fromNs;
            return from > *wanted ? saturatedSub(from, *wanted) : saturatedSub(*wanted, from);
        };
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!points[i].figures.shown(m_choice.percent, m_plot->bucketed())) continue;
            if (!best || (wanted && away(i) < away(*best))) best = i;
        }
        if (best) {
            read(ServicePlotPlace{line, *best});
            return;
        }
        if (by == 0) return;
    }
}

void ServicePlotView::choose() {
    if (!m_place) return;
    const SeriesLine& line = m_plot->lines[m_place->line];
    Q_EMIT pointChosen(QString::fromStdString(line.name), line.points[m_place->point].fromNs);
}

QSize ServicePlotView::sizeHint() const {
    return {px(700), px(200)};
}

QSize ServicePlotView::minimumSizeHint() const {
    return {px(240), px(60)};
}

void ServicePlotView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shapeAnew();
}

void ServicePlotView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_plot) return;
    read(render::nearestPlace(*m_plot, m_choice, m_shape.axes, event->position(), px(readFrom)));
    setCursor(m_place ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ServicePlotView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_plot) return;
    read(render::nearestPlace(*m_plot, m_choice, m_shape.axes, event->position(), px(readFrom)));
    choose();
}

void ServicePlotView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) read(std::nullopt);
}

void ServicePlotView::keyPressEvent(QKeyEvent* event) {
    if (!m_plot || m_choice.lines.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Left:
            stepBy(-1);
            break;
        case Qt::Key_Right:
            stepBy(1);
            break;
        case Qt::Key_Up:
            lineBy(m_place ? -1 : 0);
            break;
        case Qt::Key_Down:
            lineBy(m_place ? 1 : 0);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            break;
        case Qt::Key_Escape:
            if (!m_place) {
                QWidget::keyPressEvent(event);
                return;
            }
            read(std::nullopt);
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void ServicePlotView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ServicePlotView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!underMouse()) read(std::nullopt);
    update();
}

void ServicePlotView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange || event->type() == QEvent::FontChange)
        shapeAnew();
}

void ServicePlotView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

void ServicePlotView::setUtc(bool utc) {
    m_utc = utc;
    read(m_place);
    update();
}

void ServicePlotView::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    if (!m_plot || m_plot->lines.empty()) {
        painter.setFont(uiFont(12));
        painter.setPen(colors.text2);
        painter.drawText(rect().adjusted(px(16), px(8), -px(16), -px(8)), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        render::ServicePlotFrame frame;
        frame.plot = m_plot.get();
        frame.shape = &m_shape;
        frame.choice = &m_choice;
        frame.legend = m_legend;
        frame.utc = m_utc;
        frame.place = m_place;
        frame.rest = restText();
        for (const std::size_t number : m_choice.lines) frame.legendTexts.push_back(valueOf(m_plot->lines[number].whole));
        if (m_place) {
            const std::int64_t from = m_plot->lines[m_place->line].points[m_place->point].fromNs;
            frame.placeTime = timeOf(from);
            for (const std::size_t number : m_choice.lines) {
                const std::vector<SeriesPoint>& points = m_plot->lines[number].points;
                const auto at = std::lower_bound(points.begin(), points.end(), from,
                                                 [](const SeriesPoint& one, std::int64_t ns) { return one.fromNs < ns; });
                const bool there = at != points.end() && at->fromNs == from;
                frame.placeTexts.push_back(there ? valueOf(at->figures) : QStringLiteral("–"));
            }
        }
        render::paintServicePlot(painter, frame, colors, render::RowFonts(font()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace fw::widgets
