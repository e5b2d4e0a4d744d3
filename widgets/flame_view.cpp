// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs, geometry and painting of the flame graph; zoom is in flame_zoom.cpp, input in flame_input.cpp, words in
// flame_words.cpp.
#include "widgets/flame_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include "model/analysis/merged_colors.h"
#include "widgets/flame_accessible.h"
#include "widgets/flame_head.h"
#include "widgets/render/row_style.h"

namespace fw::widgets {

using analysis::FlameBar;
using analysis::FlameGraph;
using analysis::FlameMode;
using analysis::FlameNode;
using analysis::Interval;
using analysis::noFlame;
using analysis::noRow;
using analysis::noSpan;
using analysis::Row;

namespace {

constexpr int flameTipDelayMs = 400;

bool sameTrace(const analysis::TraceAnalysis* a, const analysis::TraceAnalysis* b) {
    return a != nullptr && b != nullptr && a->trace->summary.key == b->trace->summary.key && a->trace->summary.id == b->trace->summary.id;
}

/// The row in another snapshot of the trace that holds the same span.
Row sameRowIn(const FlameGraph& from, Row row, const FlameGraph& to) {
    if (from.analysis == to.analysis) return row;
    const SpanIndex span = from.analysis->tree.span[row];
    if (span == noSpan) return noRow;
    const SpanId id = from.analysis->trace->spanId[span];
    const auto& ids = to.analysis->trace->spanId;
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? noRow : to.analysis->tree.rowOfSpan[static_cast<std::size_t>(found - ids.begin())];
}

/// What a zoomed node is in another graph of the same trace; the nearest one above it when it takes no part there.
FlameNode translated(const FlameGraph& from, FlameNode node, const FlameGraph& to) {
    if (node == noFlame) return noFlame;
    for (Row row = sameRowIn(from, from.slowestRow(node), to); row != noRow; row = to.analysis->tree.parent[row]) {
        const FlameNode found = to.nodeOfRow[row];
        if (found != noFlame && to.widthNs[found] > 0) return found;
    }
    return noFlame;
}

}  // namespace

FlameView::FlameView(TraceWindow* window, QWidget* parent) : QAbstractScrollArea(parent), m_window(window) {
    installFlameAccessibility();
    // Widths run from left to right in every language, as time does beside it.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Flame graph"));
    m_tipTimer.setSingleShot(true);
    m_tipTimer.setInterval(flameTipDelayMs);
    connect(&m_tipTimer, &QTimer::timeout, this, &FlameView::showTip);
    rebuildPainter();
    m_head = new FlameHead(this);
    m_trail = new FlameTrail(this);
    m_trail->hide();
    layoutHead();
    connect(m_window, &TraceWindow::selectionChanged, this, &FlameView::onSelection);
    connect(m_window, &TraceWindow::hoverChanged, viewport(), qOverload<>(&QWidget::update));
}

FlameView::~FlameView() = default;

void FlameView::followWindow() {
    m_head->followWindow(m_window);
    m_head->setTheme(m_theme);
}

// Graphs

const FlameGraph* FlameView::graph() const {
    return m_shown && m_shown->mode == m_mode ? m_shown.get() : nullptr;
}

bool FlameView::isReady() const {
    return graph() != nullptr && m_shown->analysis == m_analysis && m_shown->nodeCount() > 0;
}

void FlameView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, const analysis::RowScope& scope) {
    if (analysis == m_analysis) return;
    const bool grown = sameTrace(analysis.get(), m_analysis.get());
    m_analysis = std::move(analysis);
    m_graphs = {};
    m_asked = {};
    m_scope = scope;
    m_tipTimer.stop();
    setHover(std::nullopt);
    if (!grown) {
        m_shown.reset();
        mergeColors();
        m_history.clear();
        m_missed = true;
        m_painter->clearText();
        setZoom({});
        verticalScrollBar()->setValue(0);
    }
    request();
    refresh();
    Q_EMIT graphChanged();
}

void FlameView::setScope(const analysis::RowScope& scope) {
    if (scope == m_scope) return;
    m_scope = scope;
    // What is shown stays until the other graph is there.
    m_graphs = {};
    m_asked = {};
    request();
}

void FlameView::setGraph(std::shared_ptr<const FlameGraph> graph) {
    if (!graph || !m_analysis || graph->analysis != m_analysis || graph->scope != m_scope) return;
    const FlameMode mode = graph->mode;
    m_graphs[static_cast<std::size_t>(mode)] = std::move(graph);
    if (mode == m_mode) request();
}

void FlameView::setMode(FlameMode mode) {
    if (mode == m_mode) return;
    m_mode = mode;
    m_tipTimer.stop();
    setHover(std::nullopt);
    request();
    refresh();
    Q_EMIT modeChanged(mode);
    Q_EMIT graphChanged();
}

/// Takes the graph that is there, or asks for it; nothing is asked for while nobody looks.
void FlameView::request() {
    if (!m_analysis) return;
    const auto index = static_cast<std::size_t>(m_mode);
    if (m_graphs[index]) {
        if (m_shown != m_graphs[index]) adopt(m_graphs[index]);
        return;
    }
    if (m_asked[index] || !isVisible()) return;
    m_asked[index] = true;
    Q_EMIT graphWanted(m_mode);
}

void FlameView::adopt(std::shared_ptr<const FlameGraph> graph) {
    const FlameNode zoom = m_shown ? translated(*m_shown, m_zoom, *graph) : noFlame;
    // In the same snapshot only the widths change: what is read stays at its height.
    if (!m_shown || m_shown->analysis != graph->analysis) m_painter->clearText();
    m_shown = std::move(graph);
    mergeColors();
    m_history.clear();
    setHover(std::nullopt);
    setZoom({zoom, rangeOf(zoom)});
    revealMissed();
    Q_EMIT graphChanged();
}

void FlameView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_head->setTheme(theme);
    m_trail->setTheme(theme);
    rebuildPainter();
    refresh();
}

void FlameView::setColors(std::shared_ptr<const analysis::SpanColors> colors) {
    if (colors == m_colors) return;
    m_colors = std::move(colors);
    mergeColors();
    viewport()->update();
}

void FlameView::mergeColors() {
    m_slots = m_colors && m_shown ? analysis::mergedColors(*m_shown, *m_colors) : std::vector<std::uint8_t>();
}

void FlameView::rebuildPainter() {
    m_painter = std::make_unique<render::FlamePainter>(m_theme, font());
}

// Places

std::uint32_t FlameView::firstLevel() const {
    return static_cast<std::uint32_t>(std::max(0, verticalScrollBar()->value()));
}

std::uint32_t FlameView::levelsOnScreen() const {
    return static_cast<std::uint32_t>((viewport()->height() + m_painter->rowHeight() - 1) / m_painter->rowHeight());
}

void FlameView::updateScrollBar() {
    const int fit = std::max(1, viewport()->height() / m_painter->rowHeight());
    const std::int64_t levels = m_shown && m_shown->nodeCount() > 0 ? std::int64_t{m_shown->deepest(m_zoom)} + 1 : 0;
    verticalScrollBar()->setPageStep(fit);
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<std::int64_t>(levels - fit, 0, INT32_MAX)));
}

const std::vector<FlameBar>& FlameView::bars() const {
    if (m_barsValid) return m_bars;
    m_barsValid = true;
    m_bars.clear();
    if (graph() == nullptr) return m_bars;
    const std::int64_t step = (m_range.endNs - m_range.startNs) / std::max(1, viewport()->width());
    m_bars = analysis::visibleFlameBars(*m_shown, m_zoom, m_range, firstLevel(), firstLevel() + levelsOnScreen(), step);
    return m_bars;
}

render::FlameFrame FlameView::frame() const {
    render::FlameFrame frame;
    frame.graph = graph();
    frame.bars = bars();
    frame.scale = {m_range.startNs, m_range.endNs, 0, std::max(1.0, static_cast<double>(viewport()->width()))};
    frame.firstLevel = firstLevel();
    frame.levels = levelsOnScreen();
    frame.pixelRatio = viewport()->devicePixelRatioF();
    frame.slots = m_slots;
    return frame;
}

QRect FlameView::barRect(std::uint32_t bar) const {
    if (bar >= bars().size()) return {};
    return m_painter->barRect(frame(), bars()[bar]).toAlignedRect();
}

std::optional<std::uint32_t> FlameView::barAt(const QPoint& at) const {
    if (!viewport()->rect().contains(at) || bars().empty()) return std::nullopt;
    const std::uint32_t level = firstLevel() + static_cast<std::uint32_t>(at.y() / m_painter->rowHeight());
    const render::FlameFrame place = frame();
    const std::int64_t where = place.scale.toTime(at.x() + 0.5);
    const auto behind =
        std::upper_bound(m_bars.begin(), m_bars.end(), std::pair(level, where), [](const auto& wanted, const FlameBar& bar) {
            return bar.depth != wanted.first ? wanted.first < bar.depth : wanted.second < bar.startNs;
        });
    // What is narrower than a pixel is drawn wider than it is: its neighbours are looked at too.
    const auto index = behind - m_bars.begin();
    for (auto i = std::min<std::ptrdiff_t>(index, static_cast<std::ptrdiff_t>(m_bars.size()) - 1);
         i >= std::max<std::ptrdiff_t>(0, index - 2); --i) {
        const FlameBar& bar = m_bars[static_cast<std::size_t>(i)];
        if (bar.depth != level) continue;
        const QRectF box = m_painter->barRect(place, bar);
        // The gap behind a bar belongs to it.
        if (at.x() + 0.5 >= box.left() && at.x() + 0.5 < box.right() + 1) return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> FlameView::barOf(FlameNode node) const {
    if (graph() == nullptr || node >= m_shown->nodeCount()) return std::nullopt;
    const std::uint32_t place = m_shown->placeOf[node];
    const auto behind =
        std::upper_bound(bars().begin(), bars().end(), place, [](std::uint32_t wanted, const FlameBar& bar) { return wanted < bar.place; });
    if (behind == m_bars.begin()) return std::nullopt;
    const auto index = static_cast<std::uint32_t>(behind - m_bars.begin() - 1);
    return place < m_bars[index].place + m_bars[index].nodes ? std::optional(index) : std::nullopt;
}

// Painting

void FlameView::refresh() {
    m_barsValid = false;
    m_hover.reset();
    viewport()->update();
}

void FlameView::paintNote(QPainter& painter, const QString& note) const {
    painter.setFont(m_painter->fonts().base);
    painter.setPen(m_painter->theme().text3);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::AlignTop) | Qt::TextWordWrap, note);
}

void FlameView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const render::Theme& colors = m_painter->theme();
    painter.fillRect(viewport()->rect(), colors.surface);
    if (const QString note = emptyNote(); !note.isEmpty()) {
        paintNote(painter, note);
    } else if (graph() != nullptr) {
        render::FlameFrame shown = frame();
        if (const auto node = current()) shown.selected = *node;
        std::optional<std::uint32_t> hovered = m_hover;
        if (!hovered && isReady() && m_window->hovered() && *m_window->hovered() < m_shown->nodeOfRow.size())
            hovered = barOf(m_shown->nodeOfRow[*m_window->hovered()]);
        shown.hovered = hovered.value_or(render::noBar);
        m_painter->paint(painter, shown);
    }
    if (m_focusFrame && hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

// Events of the frame

void FlameView::layoutHead() {
    const bool trail = m_zoom != noFlame && m_shown != nullptr;
    const int head = m_head->height();
    const int all = head + (trail ? m_trail->height() : 0);
    m_trail->setVisible(trail);
    setViewportMargins(0, all, 0, 0);
    m_head->setGeometry(0, 0, width(), head);
    m_trail->setGeometry(0, head, width(), m_trail->height());
}

void FlameView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    m_head->setGeometry(0, 0, width(), m_head->height());
    m_trail->setGeometry(0, m_head->height(), width(), m_trail->height());
    updateScrollBar();
    refresh();
}

void FlameView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    request();
    revealMissed();
}

void FlameView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        rebuildPainter();
        updateScrollBar();
        refresh();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Flame graph"));
        rebuildPainter();
        m_head->retranslate();
        m_trail->refresh();
        refresh();
    }
}

void FlameView::focusInEvent(QFocusEvent* event) {
    m_focusFrame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                   event->reason() != Qt::ActiveWindowFocusReason;
    viewport()->update();
    announce();
}

void FlameView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void FlameView::scrollContentsBy(int, int) {
    refresh();
}

}  // namespace fw::widgets
