// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cohort_histogram_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "model/items/cohort_words.h"
#include "model/items/text.h"
#include "widgets/render/cohort_painter.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

namespace {

/// A handle moved by keys rests when no key came for so long.
constexpr int handleRestMs = 250;

}  // namespace

CohortHistogramView::CohortHistogramView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cohortHistogram"));
    setFocusPolicy(Qt::StrongFocus);
    // The axis runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(handleRestMs);
    connect(&m_rest, &QTimer::timeout, this, &CohortHistogramView::rest);
    say();
}

void CohortHistogramView::setFindings(std::shared_ptr<const items::CohortFindings> findings) {
    m_findings = std::move(findings);
    const bool held = m_dragging || m_rest.isActive();
    if (!held) {
        m_moved = false;
        m_threshold = m_findings ? m_findings->thresholdNs : std::nullopt;
    }
    say();
    update();
}

void CohortHistogramView::setPending(bool on) {
    if (on == std::exchange(m_pending, on)) return;
    update();
}

analysis::PerSide<std::uint64_t> CohortHistogramView::counts() const {
    if (!m_findings || !m_findings->durations) return {};
    const analysis::CohortDurations& durations = *m_findings->durations;
    const std::uint64_t slow = m_moved && m_threshold ? durations.countFrom(*m_threshold) : durations.candidates.size();
    // While it moves the others are the rest; where it rests they are what was asked for.
    return {slow, m_moved ? durations.all.size() - slow : m_findings->members.baseline};
}

QSize CohortHistogramView::sizeHint() const {
    return {px(340), px(120)};
}

QSize CohortHistogramView::minimumSizeHint() const {
    return {px(160), px(72)};
}

QRectF CohortHistogramView::plot() const {
    return render::cohortPlot(QRectF(rect()).adjusted(px(14), px(4), -px(14), 0), uiFont(10));
}

double CohortHistogramView::placeAt(double x) const {
    const QRectF area = plot();
    return area.width() <= 0 ? 0 : std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
}

void CohortHistogramView::moveTo(double place) {
    if (!m_findings || !m_findings->durations || m_findings->durations->empty()) return;
    const std::int64_t ns = m_findings->durations->at(place);
    if (m_moved && m_threshold == ns) return;
    m_threshold = ns;
    m_moved = true;
    say();
    update();
    Q_EMIT thresholdMoved(ns);
}

void CohortHistogramView::rest() {
    m_rest.stop();
    if (m_moved && m_threshold) Q_EMIT thresholdChosen(*m_threshold);
}

void CohortHistogramView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_findings || !m_findings->durations || m_findings->durations->empty()) return;
    m_dragging = true;
    moveTo(placeAt(event->position().x()));
}

void CohortHistogramView::mouseMoveEvent(QMouseEvent* event) {
    const bool there = m_findings && m_findings->durations && !m_findings->durations->empty();
    setCursor(there ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_dragging) moveTo(placeAt(event->position().x()));
}

void CohortHistogramView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !std::exchange(m_dragging, false)) return;
    rest();
}

void CohortHistogramView::keyPressEvent(QKeyEvent* event) {
    if (!m_findings || !m_findings->durations || m_findings->durations->empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const analysis::CohortDurations& durations = *m_findings->durations;
    const double width = std::max(1.0, plot().width());
    const double bar = 1.0 / static_cast<double>(render::cohortBarCount(width));
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1.0 / width : bar;
    const double here = m_threshold ? durations.place(*m_threshold) : 1.0;
    double to = here;
    switch (event->key()) {
        case Qt::Key_Left:
            to = here - step;
            break;
        case Qt::Key_Right:
            to = here + step;
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = 1;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            rest();
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    const std::optional<std::int64_t> before = m_threshold;
    moveTo(std::clamp(to, 0.0, 1.0));
    // Three digits may be coarser than the step to the left of them: the handle must not stick.
    for (int more = 2; m_threshold == before && to > 0 && to < 1 && more < 64; ++more)
        moveTo(std::clamp(here + (to - here) * more, 0.0, 1.0));
    m_rest.start();
}

void CohortHistogramView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void CohortHistogramView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (m_rest.isActive()) rest();
    update();
}

void CohortHistogramView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) say();
}

void CohortHistogramView::say() {
    setAccessibleName(tr("Durations of the traces"));
    if (!m_findings || !m_findings->durations || m_findings->durations->empty()) {
        setAccessibleDescription({});
        return;
    }
    const analysis::PerSide<std::uint64_t> count = counts();
    const QString numbers = tr("traces: %1 against %2").arg(items::countText(count.candidate), items::countText(count.baseline));
    setAccessibleDescription(m_threshold ? tr("threshold %1, %2").arg(items::durationText(*m_threshold), numbers) : numbers);
}

void CohortHistogramView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

void CohortHistogramView::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    render::CohortHistogram histogram;
    histogram.focused = hasFocus();
    if (m_findings) {
        histogram.durations = m_findings->durations.get();
        histogram.pending = m_pending && !m_moved;
        if (!histogram.pending) histogram.thresholdNs = m_threshold;
        histogram.byThreshold = m_moved;
        histogram.candidates =
            m_moved && m_threshold ? tr("from %1").arg(items::durationText(*m_threshold)) : items::candidateText(*m_findings);
        histogram.rest = items::insideSentence(items::baselineWord({}));
    }
    render::paintCohortHistogram(painter, QRectF(rect()).adjusted(px(14), px(4), -px(14), 0), histogram, uiFont(11), uiFont(10), colors);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace fw::widgets
