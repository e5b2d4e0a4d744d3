// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, geometry and painting of the trace graph; input is in graph_input.cpp, zoom in graph_zoom.cpp, words in graph_words.cpp.
#include "widgets/graph_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QResizeEvent>

#include "model/analysis/merged_colors.h"
#include "widgets/graph_accessible.h"
#include "widgets/graph_head.h"

namespace fw::widgets {

using analysis::GraphMode;
using analysis::GraphNode;
using analysis::noGraphNode;
using analysis::noRow;
using analysis::noSpan;
using analysis::Row;

namespace {

constexpr int graphTipDelayMs = 400;
constexpr double edgeReach = 5;  // pixels from an edge that still mean it

bool sameGraphTrace(const analysis::TraceAnalysis* a, const analysis::TraceAnalysis* b) {
    return a != nullptr && b != nullptr && a->trace->summary.key == b->trace->summary.key && a->trace->summary.id == b->trace->summary.id;
}

double distanceTo(const QPointF& at, const QPointF& a, const QPointF& b) {
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(at - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = at - (a + along * part);
    return std::hypot(off.x(), off.y());
}

}  // namespace

GraphView::GraphView(TraceWindow* window, QWidget* parent) : QAbstractScrollArea(parent), m_window(window) {
    installGraphAccessibility();
    // Calls lead from left to right in every language, as time does beside it.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Trace graph"));
    m_tipTimer.setSingleShot(true);
    m_tipTimer.setInterval(graphTipDelayMs);
    connect(&m_tipTimer, &QTimer::timeout, this, &GraphView::showTip);
    rebuildPainter();
    m_head = new GraphHead(this);
    setViewportMargins(0, m_head->height(), 0, 0);
    connect(m_window, &TraceWindow::selectionChanged, this, &GraphView::onSelection);
    connect(m_window, &TraceWindow::hoverChanged, viewport(), qOverload<>(&QWidget::update));
}

GraphView::~GraphView() = default;

void GraphView::followWindow() {
    m_head->followWindow(m_window);
    m_head->setTheme(m_theme);
}

// Pictures

const analysis::TraceGraph* GraphView::graph() const {
    return m_shown.graph && m_shown.graph->mode == m_mode ? m_shown.graph.get() : nullptr;
}

bool GraphView::isReady() const {
    return graph() != nullptr && m_shown.graph->analysis == m_analysis && !m_shown.graph->nodes.empty();
}

void GraphView::forgetPictures() {
    m_pictures = {};
    m_refused = {};
    m_asked = {};
}

void GraphView::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, const analysis::RowScope& scope) {
    if (analysis == m_analysis) return;
    const bool grown = sameGraphTrace(analysis.get(), m_analysis.get());
    m_analysis = std::move(analysis);
    m_scope = scope;
    forgetPictures();
    m_tipTimer.stop();
    m_chosen.reset();
    setHover(std::nullopt, std::nullopt);
    if (!grown) {
        m_shown = {};
        mergeColors();
        m_moved = false;
        m_painter->clearText();
    }
    request();
    viewport()->update();
    Q_EMIT graphChanged();
}

void GraphView::setScope(const analysis::RowScope& scope) {
    if (scope == m_scope) return;
    m_scope = scope;
    forgetPictures();
    // A box that was pointed at may be gone.
    m_chosen.reset();
    setHover(std::nullopt, std::nullopt);
    request();
}

void GraphView::setPicture(const render::GraphPicture& picture) {
    if (!picture.graph || !picture.layout || !m_analysis || picture.graph->analysis != m_analysis || picture.graph->scope != m_scope)
        return;
    if (picture.layout->centre.size() != picture.graph->nodes.size() || picture.layout->route.size() != picture.graph->edges.size()) return;
    m_pictures[static_cast<std::size_t>(picture.graph->mode)] = picture;
    if (picture.graph->mode == m_mode) request();
}

void GraphView::setRefused(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, GraphMode mode, const QString& why) {
    if (!m_analysis || analysis != m_analysis) return;
    m_refused[static_cast<std::size_t>(mode)] = why;
    if (mode == m_mode) {
        m_shown = {};
        mergeColors();
        viewport()->update();
        Q_EMIT graphChanged();
    }
}

void GraphView::setMode(GraphMode mode) {
    if (mode == m_mode) return;
    m_mode = mode;
    m_moved = false;
    m_chosen.reset();
    setHover(std::nullopt, std::nullopt);
    request();
    viewport()->update();
    Q_EMIT modeChanged(mode);
    Q_EMIT graphChanged();
}

/// Takes the picture that is there, or asks for it; nothing is asked for while nobody looks.
void GraphView::request() {
    if (!m_analysis) return;
    const auto index = static_cast<std::size_t>(m_mode);
    if (m_pictures[index].graph) {
        if (m_shown.graph != m_pictures[index].graph) adopt(m_pictures[index]);
        return;
    }
    if (m_asked[index] || !isVisible()) return;
    m_asked[index] = true;
    Q_EMIT graphWanted(m_mode, m_painter->boxSize());
}

void GraphView::adopt(const render::GraphPicture& picture) {
    m_shown = picture;
    mergeColors();
    m_painter->clearText();
    m_chosen.reset();
    setHover(std::nullopt, std::nullopt);
    // A grown trace stays where the reader put it, as far as it has the same corner.
    if (!m_moved) {
        startView();
    } else {
        setView(m_scale, m_origin);
    }
    if (const auto node = current(); node && !m_moved) reveal(*node);
    Q_EMIT graphChanged();
}

void GraphView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_head->setTheme(theme);
    m_painter = std::make_unique<render::GraphPainter>(m_theme, font());
    viewport()->update();
}

/// Another font has other boxes: places are computed again.
void GraphView::setColors(std::shared_ptr<const analysis::SpanColors> colors) {
    if (colors == m_colors) return;
    m_colors = std::move(colors);
    mergeColors();
    viewport()->update();
}

void GraphView::mergeColors() {
    m_slots = m_colors && m_shown.graph ? analysis::mergedColors(*m_shown.graph, *m_colors) : std::vector<std::uint8_t>();
}

void GraphView::rebuildPainter() {
    const QSizeF before = m_painter ? m_painter->boxSize() : QSizeF();
    m_painter = std::make_unique<render::GraphPainter>(m_theme, font());
    if (before.isEmpty() || before == m_painter->boxSize()) return;
    forgetPictures();
    request();
}

// Places

QRectF GraphView::nodeRect(GraphNode node) const {
    if (graph() == nullptr || node >= m_shown.graph->nodes.size()) return {};
    return m_painter->nodeRect(frame(), node);
}

std::optional<GraphNode> GraphView::nodeAt(const QPointF& at) const {
    if (graph() == nullptr || !QRectF(viewport()->rect()).contains(at)) return std::nullopt;
    const render::GraphFrame place = frame();
    for (GraphNode node = 0; node < m_shown.graph->nodes.size(); ++node)
        if (m_painter->nodeRect(place, node).contains(at)) return node;
    return std::nullopt;
}

std::optional<std::uint32_t> GraphView::edgeAt(const QPointF& at) const {
    if (graph() == nullptr || !QRectF(viewport()->rect()).contains(at)) return std::nullopt;
    const QPointF place = (at - m_origin) / m_scale;
    const double reach = edgeReach / m_scale;
    std::optional<std::uint32_t> nearest;
    double least = reach;
    for (std::uint32_t edge = 0; edge < m_shown.graph->edges.size(); ++edge) {
        const QPainterPath path = render::GraphPainter::edgePath(*m_shown.layout, edge);
        if (!path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(place)) continue;
        for (const QPolygonF& line : path.toSubpathPolygons()) {
            for (qsizetype i = 1; i < line.size(); ++i) {
                const double away = distanceTo(place, line[i - 1], line[i]);
                if (away >= least) continue;
                least = away;
                nearest = edge;
            }
        }
    }
    return nearest;
}

// Selection

std::optional<GraphNode> GraphView::current() const {
    if (!isReady()) return std::nullopt;
    if (m_chosen) return m_chosen;
    const auto row = m_window->selected();
    if (!row || *row >= m_shown.graph->nodeOfRow.size()) return std::nullopt;
    const GraphNode node = m_shown.graph->nodeOfRow[*row];
    return node == noGraphNode ? std::nullopt : std::optional(node);
}

void GraphView::choose(GraphNode node) {
    if (!isReady() || node >= m_shown.graph->nodes.size()) return;
    const Row row = m_shown.graph->nodes[node].slowest;
    const bool quiet = std::exchange(m_quiet, true);
    m_window->select(row == noRow ? std::nullopt : std::optional(row));
    m_quiet = quiet;
    m_chosen = row == noRow ? std::optional(node) : std::nullopt;
    if (!m_quiet) reveal(node);
    viewport()->update();
    announce();
}

void GraphView::openNode(GraphNode node) {
    if (!isReady() || node >= m_shown.graph->nodes.size()) return;
    const Row row = m_shown.graph->nodes[node].slowest;
    if (row == noRow) return;
    const SpanIndex span = m_analysis->tree.span[row];
    if (span == noSpan) {
        choose(node);
    } else {
        Q_EMIT spanOpened(span);
    }
}

void GraphView::onSelection() {
    if (m_quiet) return;
    m_chosen.reset();
    if (const auto node = current()) reveal(*node);
    viewport()->update();
    announce();
}

// Painting

render::GraphFrame GraphView::frame() const {
    render::GraphFrame frame;
    frame.graph = graph();
    frame.layout = m_shown.layout.get();
    frame.scale = m_scale;
    frame.origin = m_origin;
    frame.clip = viewport()->rect();
    frame.slots = m_slots;
    return frame;
}

void GraphView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const render::Theme& colors = m_painter->theme();
    painter.fillRect(viewport()->rect(), colors.surface);
    if (const QString text = note(); !text.isEmpty()) {
        painter.setFont(m_painter->fonts().base);
        painter.setPen(colors.text3);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap), text);
    } else if (graph() != nullptr) {
        render::GraphFrame shown = frame();
        shown.selected = current().value_or(noGraphNode);
        shown.hoveredEdge = m_hoverEdge;
        if (m_hover) {
            shown.hovered = *m_hover;
        } else if (isReady() && m_window->hovered() && *m_window->hovered() < m_shown.graph->nodeOfRow.size()) {
            shown.hovered = m_shown.graph->nodeOfRow[*m_window->hovered()];
        }
        m_painter->paint(painter, shown);
    }
    if (m_focusFrame && hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

// Events of the frame

void GraphView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    m_head->setGeometry(0, 0, width(), m_head->height());
    if (!m_moved) {
        startView();
    } else {
        setView(m_scale, m_origin);
    }
}

void GraphView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    request();
}

void GraphView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        rebuildPainter();
        viewport()->update();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Trace graph"));
        m_painter->clearText();
        m_head->retranslate();
        viewport()->update();
    }
}

void GraphView::focusInEvent(QFocusEvent* event) {
    m_focusFrame = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                   event->reason() != Qt::ActiveWindowFocusReason;
    viewport()->update();
    announce();
}

void GraphView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

}  // namespace fw::widgets
