// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_canvas.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include "model/items/journey_words.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "widgets/journey_words_of.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::FrameJourney;
using analysis::Interval;
using analysis::JourneyLane;

namespace {

/// The window is never shorter.
constexpr std::int64_t leastJourneyNs = 1'000;

}  // namespace

JourneyCanvas::JourneyCanvas(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("journeyCanvas"));
    // Time runs to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Traces and services of the frame on one time axis"));
    rebuild();
}

void JourneyCanvas::rebuild() {
    m_painter = std::make_unique<render::JourneyPainter>(m_theme, uiFont());
    m_rows = m_journey ? render::JourneyRows(*m_journey, uiFont()) : render::JourneyRows();
    fillWords();
    updateScrollBar();
    updateGeometry();
    viewport()->update();
}

void JourneyCanvas::fillWords() {
    m_words = journeyLaneWords(m_journey.get(), m_utc);
}

void JourneyCanvas::setJourney(Journey journey, bool again) {
    const Interval before = m_window;
    const bool zoomed = m_journey && m_window != whole();
    m_journey = std::move(journey);
    m_hovered.reset();
    m_selected.reset();
    m_window = whole();
    rebuild();
    if (again && zoomed && m_journey) {
        setWindow(before.startNs, before.endNs);
    } else {
        verticalScrollBar()->setValue(0);
    }
    QString said;
    if (m_journey) said = items::journeySentence(*m_journey);
    setAccessibleDescription(said);
}

void JourneyCanvas::setTheme(render::ThemeId theme) {
    m_theme = theme;
    rebuild();
}

void JourneyCanvas::setUtc(bool utc) {
    m_utc = utc;
    fillWords();
    viewport()->update();
}

void JourneyCanvas::select(std::optional<std::size_t> step) {
    if (!m_journey || (step && *step >= m_journey->handOvers.size())) step.reset();
    m_selected = step;
    viewport()->update();
    if (!m_selected) return;
    const analysis::HandedOver& chosen = m_journey->handOvers[*m_selected];
    const std::size_t lanes = m_journey->lanes.size();
    const std::size_t from = m_journey->laneOf(chosen.fromTrace, chosen.from);
    const std::size_t to = m_journey->laneOf(chosen.toTrace, chosen.to);
    if (from == lanes || to == lanes) return;
    // Both ends where there is room for both, else who took.
    const render::JourneyRow& one = m_rows.rowOfLane(from);
    const render::JourneyRow& other = m_rows.rowOfLane(to);
    double top = std::min(one.top, other.top);
    double bottom = std::max(one.top + one.height, other.top + other.height);
    const double room = viewport()->height() - m_painter->rulerHeight();
    if (bottom - top > room) {
        top = other.top;
        bottom = other.top + other.height;
    }
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value()) bar->setValue(static_cast<int>(top));
    if (bottom > bar->value() + room) bar->setValue(static_cast<int>(std::ceil(bottom - room)));
    const std::int64_t takenNs = m_journey->traces[chosen.toTrace].trace->startNs[chosen.to];
    if (takenNs < m_window.startNs || takenNs > m_window.endNs) {
        const std::int64_t half = (m_window.endNs - m_window.startNs) / 2;
        setWindow(saturatedSub(takenNs, half), saturatedAdd(takenNs, half));
    }
}

Interval JourneyCanvas::whole() const {
    if (!m_journey || m_journey->lanes.empty()) return {0, 1};
    return {m_journey->startNs, std::max(saturatedAdd(m_journey->startNs, 1), m_journey->endNs)};
}

void JourneyCanvas::setWindow(std::int64_t fromNs, std::int64_t toNs) {
    const Interval all = whole();
    const std::int64_t most = saturatedSub(all.endNs, all.startNs);
    const std::int64_t length = std::clamp(saturatedSub(toNs, fromNs), std::min(leastJourneyNs, most), most);
    const std::int64_t from = std::clamp(fromNs, all.startNs, saturatedSub(all.endNs, length));
    m_window = {from, from + length};
    viewport()->update();
}

void JourneyCanvas::zoomAt(double factor, double x) {
    if (!m_journey) return;
    const render::TimeScale scale = m_painter->scaleOf(box(), frame());
    const double part = std::clamp((x - scale.left) / scale.width, 0.0, 1.0);
    const auto length = static_cast<double>(saturatedSub(m_window.endNs, m_window.startNs));
    const Interval all = whole();
    const double next = std::min(length * factor, static_cast<double>(saturatedSub(all.endNs, all.startNs)));
    const std::int64_t from = saturatedAdd(m_window.startNs, static_cast<std::int64_t>((length - next) * part));
    setWindow(from, saturatedAdd(from, static_cast<std::int64_t>(next)));
}

void JourneyCanvas::zoomAll() {
    m_window = whole();
    viewport()->update();
}

render::JourneyFrame JourneyCanvas::frame() const {
    render::JourneyFrame frame;
    frame.journey = m_journey.get();
    frame.rows = &m_rows;
    frame.words = &m_words;
    frame.window = m_window;
    frame.scrolled = verticalScrollBar()->value();
    frame.selected = m_selected;
    frame.hovered = m_hovered;
    return frame;
}

QRectF JourneyCanvas::laneRect(std::size_t lane) const {
    const render::JourneyRow& row = m_rows.rowOfLane(lane);
    return {0, m_painter->rulerHeight() + row.top - verticalScrollBar()->value(), static_cast<double>(viewport()->width()), row.height};
}

QSize JourneyCanvas::sizeHint() const {
    return {px(600), static_cast<int>(std::ceil(m_painter->height(m_rows))) + 1};
}

QSize JourneyCanvas::minimumSizeHint() const {
    return {px(240), px(96)};
}

void JourneyCanvas::updateScrollBar() {
    const double room = viewport()->height() - m_painter->rulerHeight();
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, std::ceil(m_rows.height() - room))));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max(1.0, room)));
    verticalScrollBar()->setSingleStep(px(30));
}

void JourneyCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (!m_journey || m_rows.rows().empty()) {
        painter.fillRect(viewport()->rect(), render::theme(m_theme).surface);
        return;
    }
    m_painter->paint(painter, box(), frame());
    if (!m_focusFrame) return;
    painter.setPen(QPen(render::theme(m_theme).accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void JourneyCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void JourneyCanvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange || event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

void JourneyCanvas::scrollContentsBy(int, int) {
    viewport()->update();
}

std::optional<std::size_t> JourneyCanvas::rowAt(const QPointF& at) const {
    if (at.y() < m_painter->rulerHeight()) return std::nullopt;
    return m_rows.rowAt(at.y() - m_painter->rulerHeight() + verticalScrollBar()->value());
}

SpanIndex JourneyCanvas::spanAt(std::size_t lane, std::int64_t ns, std::int64_t reachNs) const {
    const JourneyLane& of = m_journey->lanes[lane];
    const TraceData& trace = *m_journey->traces[of.trace].trace;
    SpanIndex best = analysis::noSpan;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (trace.service[span] != of.service || (trace.marks[span] & analysis::untimedMarks) != 0) continue;
        if (trace.startNs[span] > saturatedAdd(ns, reachNs) || trace.endNs(span) < saturatedSub(ns, reachNs)) continue;
        if (best == analysis::noSpan || trace.durationNs[span] < trace.durationNs[best]) best = span;
    }
    return best;
}

QString JourneyCanvas::tipAt(const QPointF& at) const {
    if (!m_journey) return {};
    if (const std::optional<std::size_t> number = m_painter->stepAt(box(), frame(), at)) {
        const analysis::HandedOver& step = m_journey->handOvers[*number];
        QString text = tr("Hand-over %1: %2 to %3")
                           .arg(items::countText(*number + 1), items::handOverName(*m_journey, step, true),
                                items::handOverName(*m_journey, step, false));
        text += QLatin1Char('\n') + items::exactNanoseconds(step.waitNs) + QStringLiteral(", ") + items::handOverContext(step.context);
        return text + QLatin1Char('\n') + items::handOverEvidence(*m_journey, step);
    }
    const std::optional<std::size_t> number = rowAt(at);
    if (!number) return {};
    const render::JourneyRow& row = m_rows.rows()[*number];
    const TraceData& trace = *m_journey->traces[row.trace].trace;
    if (row.isHead()) {
        return items::cellText(trace.summary.idText, 200) + QLatin1Char('\n') + items::nameText(trace.summary.rootName, 200) +
               QStringLiteral(", ") + m_words.caption(row.trace) + QLatin1Char('\n') +
               items::dateTimeText(trace.summary.startNs, m_utc, 6) + QLatin1Char(' ') + items::zoneName(m_utc);
    }
    const JourneyLane& lane = m_journey->lanes[row.lane];
    QString text = items::nameText(trace.services[lane.service].name, 200);
    text += QLatin1Char('\n') + tr("%Ln span(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(lane.spans, INT32_MAX)));
    if (lane.errors > 0)
        text += QStringLiteral(", ") + tr("%Ln error(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(lane.errors, INT32_MAX)));
    return text + QLatin1Char('\n') + tr("own work: %1").arg(items::exactNanoseconds(lane.selfNs));
}

void JourneyCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void JourneyCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_focusFrame = false;
    viewport()->update();
}

}  // namespace fw::widgets
