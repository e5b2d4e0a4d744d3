// SPDX-License-Identifier: GPL-3.0-or-later
// Trace, geometry and painting of the waterfall; input is in waterfall_input.cpp, words are in waterfall_words.cpp.
#include "widgets/waterfall_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include "widgets/grown_rows.h"
#include "widgets/marked_scroll_bar.h"
#include "widgets/render/row_style.h"
#include "widgets/waterfall_accessible.h"
#include "widgets/waterfall_header.h"

namespace fw::widgets {

using analysis::noSpan;
using analysis::Row;

namespace {

constexpr int leastTreeWidth = 200;
constexpr int leastBarsWidth = 120;
constexpr int tipDelayMs = 400;

}  // namespace

WaterfallView::WaterfallView(TraceWindow* window, QWidget* parent) : QAbstractScrollArea(parent), m_window(window) {
    installWaterfallAccessibility();
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new MarkedScrollBar(this));
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Waterfall"));
    m_tipTimer.setSingleShot(true);
    m_tipTimer.setInterval(tipDelayMs);
    connect(&m_tipTimer, &QTimer::timeout, this, &WaterfallView::showTip);
    rebuildPainter();
    m_header = new WaterfallHeader(this);
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
    const auto repaint = [this] {
        viewport()->update();
        m_header->update();
    };
    connect(m_window, &TraceWindow::windowChanged, this, repaint);
    connect(m_window, &TraceWindow::hoverChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_window, &TraceWindow::selectionChanged, this, [this] {
        updateCurrentMark();
        viewport()->update();
        announceSelection();
    });
}

WaterfallView::~WaterfallView() = default;

void WaterfallView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, bool keepFolds, std::optional<Row> keptRow) {
    std::vector<std::uint8_t> collapsed;
    Row focus = analysis::noRow;
    std::shared_ptr<const analysis::FilteredRows> filter;
    // What arrived must not move what the reader looks at: the selected row if it is seen, else the topmost.
    std::optional<Row> anchor;
    std::optional<Row> peeked;
    std::int64_t offset = 0;
    if (keepFolds && analysis && m_rows.analysis()) {
        const GrownRows grown(*m_rows.analysis(), *analysis);
        filter = grown.filter(m_rows.filter().get());
        if (m_rows.focus() != analysis::noRow) focus = grown.row(m_rows.focus()).value_or(analysis::noRow);
        // A filter may hide all there is: then nothing has a place.
        if (m_rows.count() > 0) {
            const std::uint32_t first = std::min(firstIndex(), m_rows.count() - 1);
            if (keptRow && m_rows.isVisible(*keptRow)) {
                const std::uint32_t index = m_rows.nearestIndex(*keptRow);
                if (index >= first && index < first + rowsOnScreen()) {
                    anchor = grown.row(*keptRow);
                    offset = static_cast<std::int64_t>(index) - first;
                }
            }
            if (!anchor) {
                anchor = grown.row(m_rows.row(first));
                offset = 0;
            }
        }
        if (m_rows.peeked() != analysis::noRow) peeked = grown.row(m_rows.peeked());
        m_rows.peek(analysis::noRow);
        collapsed = grown.folds(m_rows);
    } else if (analysis) {
        collapsed = render::TraceRows::firstFolds(analysis->tree);
    }
    m_drag = Drag::None;
    m_rangeShown = false;
    m_pathStep = 0;
    m_found.reset();
    m_marked.reset();
    if (m_colors && (!keepFolds || !analysis || m_colors->slot.size() != analysis->trace->spanCount())) m_colors.reset();
    dropTip();
    if (!keepFolds) {
        m_events.reset();
        m_waits.reset();
    }
    m_rows = render::TraceRows(std::move(analysis), std::move(collapsed), std::move(filter), focus);
    if (peeked) m_rows.peek(*peeked);
    m_painter->clearText();
    updateScrollBar();
    const std::int64_t top = anchor && m_rows.count() > 0 ? static_cast<std::int64_t>(m_rows.nearestIndex(*anchor)) - offset : 0;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<std::int64_t>(top, 0, verticalScrollBar()->maximum())));
    updateMarks();
    viewport()->update();
    m_header->update();
    Q_EMIT rowsChanged();
}

void WaterfallView::setEventTimes(std::shared_ptr<const EventTimes> events) {
    m_events = std::move(events);
    viewport()->update();
}

void WaterfallView::setWaits(std::shared_ptr<const analysis::TraceWaits> waits) {
    m_waits = std::move(waits);
    viewport()->update();
}

void WaterfallView::setColors(std::shared_ptr<const analysis::SpanColors> colors) {
    // Slots of other spans must not be looked up.
    if (colors && (!m_rows.analysis() || colors->slot.size() != m_rows.analysis()->trace->spanCount())) colors = nullptr;
    m_colors = std::move(colors);
    viewport()->update();
}

void WaterfallView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    rebuildPainter();
    updateMarks();
    viewport()->update();
    m_header->update();
}

void WaterfallView::setUtc(bool utc) {
    m_utc = utc;
}

void WaterfallView::rebuildPainter() {
    m_painter = std::make_unique<render::WaterfallPainter>(m_theme, font(), render::rowMetrics(font()));
    m_durationWidth = 0;
    if (m_facts) layoutFacts();
}

int WaterfallView::durationWidth() const {
    if (m_durationWidth == 0) {
        const QFont& font = m_painter->fonts().nameSelected;
        const QFont heading = m_painter->fonts().sized(11, QFont::Medium);
        const double widest = std::max(render::textWidth(font, QStringLiteral("≥ 88.8 ms")),
                                       render::textWidth(heading, WaterfallHeader::durationTitle()) + 2);
        m_durationWidth = std::max(64, static_cast<int>(widest) + 12);
    }
    return m_durationWidth;
}

void WaterfallView::setCriticalPathShown(bool on) {
    if (on == m_criticalPath) return;
    m_criticalPath = on;
    viewport()->update();
    Q_EMIT criticalPathToggled(on);
}

void WaterfallView::setGapsShown(bool on) {
    if (on == m_gaps) return;
    m_gaps = on;
    viewport()->update();
    Q_EMIT gapsToggled(on);
}

void WaterfallView::setTreeWidth(int width) {
    if (viewport()->width() > leastTreeWidth) width = std::min(width, viewport()->width() - durationWidth() - leastBarsWidth);
    width = std::max(leastTreeWidth, width);
    if (width == m_treeWidth) return;
    m_treeWidth = width;
    layoutFacts();
}

// Geometry

render::TimeScale WaterfallView::timeScale() const {
    const analysis::Interval& window = m_window->window();
    const double left = barsLeft();
    return {window.startNs, window.endNs, left, std::max(1.0, viewport()->width() - left)};
}

std::uint32_t WaterfallView::firstIndex() const {
    return static_cast<std::uint32_t>(std::max(0, verticalScrollBar()->value()));
}

std::uint32_t WaterfallView::rowsOnScreen() const {
    const int height = m_painter->metrics().rowHeight;
    const auto fit = static_cast<std::uint32_t>((viewport()->height() + height - 1) / height);
    const std::uint32_t first = std::min(firstIndex(), m_rows.count());
    return std::min(fit, m_rows.count() - first);
}

std::optional<std::uint32_t> WaterfallView::indexAt(int y) const {
    if (y < 0) return std::nullopt;
    const std::uint32_t index = firstIndex() + static_cast<std::uint32_t>(y / m_painter->metrics().rowHeight);
    return index < m_rows.count() ? std::optional(index) : std::nullopt;
}

QRect WaterfallView::rowRect(std::uint32_t index) const {
    const int height = m_painter->metrics().rowHeight;
    const std::int64_t y = (static_cast<std::int64_t>(index) - firstIndex()) * height;
    return {0, static_cast<int>(std::clamp<std::int64_t>(y, -(1 << 24), 1 << 24)), viewport()->width(), height};
}

std::optional<analysis::Interval> WaterfallView::rowTimes(Row row) const {
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    const SpanIndex span = analysis.tree.span[row];
    if (const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row); repeats != nullptr)
        return repeats->timed ? std::optional(analysis::Interval{repeats->startNs, repeats->endNs}) : std::nullopt;
    if (span == noSpan) {
        const analysis::GhostRow* ghost = analysis.tree.ghostAt(row);
        return ghost != nullptr ? std::optional(analysis::Interval{ghost->startNs, ghost->endNs}) : std::nullopt;
    }
    if (!analysis.timed(span)) return std::nullopt;
    return analysis::Interval{analysis.trace->startNs[span], analysis.trace->endNs(span)};
}

void WaterfallView::updateScrollBar() {
    const int fit = std::max(1, viewport()->height() / m_painter->metrics().rowHeight);
    const int count = static_cast<int>(std::min<std::uint32_t>(m_rows.count(), INT32_MAX));
    verticalScrollBar()->setPageStep(fit);
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(0, count - fit));
}

void WaterfallView::rowsFolded() {
    updateScrollBar();
    updateMarks();
    viewport()->update();
    m_header->update();
    Q_EMIT rowsChanged();
}

void WaterfallView::ensureVisible(std::uint32_t index) {
    const auto first = static_cast<std::int64_t>(firstIndex());
    const std::int64_t fit = std::max(1, viewport()->height() / m_painter->metrics().rowHeight);
    const auto wanted = static_cast<std::int64_t>(index);
    std::int64_t value = first;
    if (wanted < first) value = wanted;
    if (wanted >= first + fit) value = wanted - fit + 1;
    // A far jump lands in the middle, with rows around it.
    if (std::abs(value - first) > fit) value = wanted - fit / 3;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<std::int64_t>(value, 0, verticalScrollBar()->maximum())));
}

// Painting

void WaterfallView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const render::Theme& colors = m_painter->theme();
    painter.fillRect(viewport()->rect(), colors.surface);
    painter.fillRect(QRectF(barsLeft() - 1, 0, 1, viewport()->height()), colors.line);
    if (m_rows.count() > 0) {
        render::WaterfallFrame frame;
        frame.rows = &m_rows;
        frame.events = m_events.get();
        frame.first = firstIndex();
        frame.last = frame.first + rowsOnScreen();
        frame.gridBottom = viewport()->height();
        frame.treeWidth = m_shownTree;
        frame.facts = &m_shownFacts;
        frame.columnsWidth = m_shownFacts.columnsWidth();
        frame.durationWidth = durationWidth();
        frame.scale = timeScale();
        frame.zeroNs = m_window->zeroNs();
        if (m_window->selected()) frame.selected = m_rows.carrierIndex(*m_window->selected());
        if (m_window->hovered()) frame.hovered = m_rows.carrierIndex(*m_window->hovered());
        frame.found = m_found.get();
        frame.marked = shownMarks();
        frame.colors = m_colors.get();
        frame.criticalPath = m_criticalPath;
        frame.waits = m_waits.get();
        frame.gaps = m_gaps;
        frame.pixelRatio = viewport()->devicePixelRatioF();
        m_painter->paint(painter, frame);
    } else if (m_rows.analysis() && m_rows.filter()) {
        painter.setFont(m_painter->fonts().base);
        painter.setPen(colors.text3);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::AlignTop) | Qt::TextWordWrap,
                         tr("No span passes the filter."));
    }
    if (m_rangeShown) paintRange(painter);
    if (m_focusFrame && hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void WaterfallView::paintRange(QPainter& painter) const {
    const render::Theme& colors = m_painter->theme();
    const int from = std::max(barsLeft(), std::min(m_rangeFrom, m_rangeTo));
    const int to = std::min(viewport()->width(), std::max(m_rangeFrom, m_rangeTo));
    QColor inside = colors.accent;
    inside.setAlphaF(0.1F);
    painter.fillRect(QRect(from, 0, to - from, viewport()->height()), inside);
    painter.fillRect(QRect(from, 0, 1, viewport()->height()), colors.accent);
    painter.fillRect(QRect(to - 1, 0, 1, viewport()->height()), colors.accent);
    const QString label = rangeText();
    const QFont font = m_painter->fonts().sized(11, QFont::DemiBold);
    const double width = std::ceil(render::textWidth(font, label)) + 12;
    const double height = std::ceil(QFontMetricsF(font).height()) + 4;
    const double least = barsLeft() + 2.0;
    const double left = std::max(least, std::min((from + to - width) / 2.0, viewport()->width() - width - 2.0));
    const QRectF box(std::round(left), 4, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(box, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    painter.setPen(colors.onAccent);
    painter.drawText(QPointF(box.left() + 6, render::centredBaseline(font, box.top(), height)), label);
}

// Events of the frame

void WaterfallView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(0, 0, width(), area.top());
    setTreeWidth(m_treeWidth);
    layoutFacts();
    updateScrollBar();
    updateMarks();
    Q_EMIT placeChanged();
}

void WaterfallView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        rebuildPainter();
        setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
        updateScrollBar();
        viewport()->update();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Waterfall"));
        rebuildPainter();
        viewport()->update();
        m_header->update();
    }
}

void WaterfallView::focusInEvent(QFocusEvent* event) {
    m_focusFrame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                   event->reason() != Qt::ActiveWindowFocusReason;
    viewport()->update();
    announceSelection();
}

void WaterfallView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void WaterfallView::scrollContentsBy(int, int) {
    dropTip();
    viewport()->update();
    Q_EMIT placeChanged();
}

}  // namespace fw::widgets
