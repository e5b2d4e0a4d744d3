// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/graph_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/hatch.h"
#include "widgets/render/icons.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::GraphMode;
using analysis::GraphNode;
using analysis::TraceGraph;
using analysis::TraceGraphEdge;
using analysis::TraceGraphNode;
using Kind = analysis::TraceGraphNode::Kind;

namespace {

// In pixels of the design sheet, text 12.
constexpr double graphBoxWidth = 232;
constexpr double graphBoxHeight = 54;
constexpr double graphStripe = 4;
constexpr double graphPadding = 10;
constexpr double graphSign = 13;
constexpr double widestEdge = 5;
constexpr double thinnestEdge = 1.2;
constexpr double arrowLength = 9;
constexpr qsizetype graphNameLimit = 160;
constexpr std::size_t denseEdges = 40;  // more are told apart only for the box that is looked at

int graphPlural(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

std::uint64_t callsOf(const TraceGraph& graph, GraphNode peer) {
    std::uint64_t calls = 0;
    for (const TraceGraphEdge& edge : graph.edges) calls += edge.to == peer ? edge.calls : 0;
    return calls;
}

}  // namespace

GraphPainter::GraphPainter(ThemeId theme, const QFont& font)
    : m_theme(&render::theme(theme)),
      m_fonts(font),
      m_box(std::round(graphBoxWidth * m_fonts.unit), std::round(graphBoxHeight * m_fonts.unit)) {}

void GraphPainter::clearText() {
    m_prepared = nullptr;
    m_texts.clear();
}

QString GraphPainter::nameOf(const TraceGraph& graph, GraphNode node) {
    const TraceGraphNode& box = graph.nodes[node];
    const TraceData& trace = *graph.analysis->trace;
    switch (box.kind) {
        case Kind::Missing:
            return QCoreApplication::translate("GraphPainter", "missing parent");
        case Kind::Peer:
            return visibleText(box.peer, graphNameLimit);
        case Kind::Others:
            if (graph.mode == GraphMode::Services)
                return QCoreApplication::translate("GraphPainter", "%Ln other service(s)", nullptr, graphPlural(box.merged));
            return QCoreApplication::translate("GraphPainter", "%Ln other operation(s)", nullptr, graphPlural(box.merged));
        case Kind::Spans:
            break;
    }
    if (graph.mode == GraphMode::Operations) return nameText(trace.names[box.name], graphNameLimit);
    const std::string& name = trace.services[box.service].name;
    return name.empty() ? visibleText(unknownService) : nameText(name, graphNameLimit);
}

void GraphPainter::prepare(const TraceGraph& graph) {
    if (m_prepared == &graph) return;
    m_prepared = &graph;
    m_texts.assign(graph.nodes.size(), {});
    const QFontMetricsF names(m_fonts.name);
    const QFontMetricsF numbers(m_fonts.secondary);
    const double wide = m_box.width() - (graphStripe + 2 * graphPadding) * m_fonts.unit;
    for (GraphNode node = 0; node < graph.nodes.size(); ++node) {
        const TraceGraphNode& box = graph.nodes[node];
        Texts& texts = m_texts[node];
        double room = wide;
        if (box.errors > 0) {
            texts.errors = countText(box.errors);
            room -= numbers.horizontalAdvance(texts.errors) + (graphSign + 9) * m_fonts.unit;
        }
        texts.name = names.elidedText(nameOf(graph, node), Qt::ElideMiddle, room);
        if (box.kind == Kind::Peer) {
            texts.left = numbers.elidedText(QCoreApplication::translate("GraphPainter", "no spans of its own"), Qt::ElideRight, wide * 0.7);
            texts.right = QStringLiteral("× ") + countText(callsOf(graph, node));
            continue;
        }
        const QString count = QStringLiteral("× ") + countText(box.spans);
        if (box.kind != Kind::Missing)
            texts.right = durationText(box.selfNs) + QStringLiteral(" · ") + percentText(box.selfNs, graph.selfNs);
        texts.left = count;
        if (graph.mode == GraphMode::Operations && box.kind == Kind::Spans) {
            const double left = wide - numbers.horizontalAdvance(texts.right + count) - 14 * m_fonts.unit;
            const std::string& service = graph.analysis->trace->services[box.service].name;
            const QString whole = service.empty() ? visibleText(unknownService) : visibleText(service, graphNameLimit);
            texts.left = numbers.elidedText(whole, Qt::ElideMiddle, left) + QLatin1Char(' ') + count;
        }
    }
}

QRectF GraphPainter::layoutRect(const layout::GraphLayout& layout, GraphNode node) const {
    const layout::GraphPoint& at = layout.centre[node];
    return {at.x - layout.boxWidth / 2, at.y - layout.boxHeight / 2, layout.boxWidth, layout.boxHeight};
}

QRectF GraphPainter::nodeRect(const GraphFrame& frame, GraphNode node) const {
    const QRectF box = layoutRect(*frame.layout, node);
    return {frame.origin + box.topLeft() * frame.scale, box.size() * frame.scale};
}

QPainterPath GraphPainter::edgePath(const layout::GraphLayout& layout, std::uint32_t edge) {
    const std::vector<layout::GraphPoint>& route = layout.route[edge];
    QPainterPath path;
    if (route.size() < 2) return path;
    const auto at = [&route](std::size_t i) { return QPointF(route[i].x, route[i].y); };
    path.moveTo(at(0));
    if (route.size() == 2) path.lineTo(at(1));
    for (std::size_t i = 3; i < route.size(); i += 3) path.cubicTo(at(i - 2), at(i - 1), at(i));
    return path;
}

void GraphPainter::paint(QPainter& painter, const GraphFrame& frame) {
    if (frame.graph == nullptr || frame.layout == nullptr) return;
    prepare(*frame.graph);
    painter.save();
    painter.setClipRect(frame.clip, Qt::IntersectClip);
    painter.translate(frame.origin);
    painter.scale(frame.scale, frame.scale);
    painter.setRenderHint(QPainter::Antialiasing);
    std::int64_t longest = 0;
    for (const TraceGraphEdge& edge : frame.graph->edges) longest = std::max(longest, edge.totalNs);
    // The important ones come first, and are drawn last.
    for (auto edge = static_cast<std::uint32_t>(frame.graph->edges.size()); edge-- > 0;) paintEdge(painter, frame, edge, longest);
    for (GraphNode node = 0; node < frame.graph->nodes.size(); ++node) {
        if (nodeRect(frame, node).adjusted(-4, -4, 4, 4).intersects(frame.clip)) paintBox(painter, frame, node);
    }
    painter.restore();
}

void GraphPainter::paintEdge(QPainter& painter, const GraphFrame& frame, std::uint32_t number, std::int64_t longest) const {
    const TraceGraphEdge& edge = frame.graph->edges[number];
    QPainterPath path = edgePath(*frame.layout, number);
    if (path.isEmpty()) return;
    const QRectF covered(frame.origin + path.controlPointRect().topLeft() * frame.scale, path.controlPointRect().size() * frame.scale);
    if (!covered.adjusted(-12, -12, 12, 12).intersects(frame.clip)) return;
    const double share = longest > 0 ? static_cast<double>(edge.totalNs) / static_cast<double>(longest) : 0;
    const double width = thinnestEdge + (widestEdge - thinnestEdge) * share;
    const bool chosen = frame.hoveredEdge == number || edge.from == frame.hovered || edge.to == frame.hovered ||
                        edge.from == frame.selected || edge.to == frame.selected;
    QColor color = edge.critical ? m_theme->critical : m_theme->text3;
    if (chosen && !edge.critical) color = m_theme->accent;
    const bool dense = frame.graph->edges.size() > denseEdges && frame.graph->mode == GraphMode::Services;
    const bool looking = frame.hovered != analysis::noGraphNode || frame.selected != analysis::noGraphNode || frame.hoveredEdge;
    if (dense && looking && !chosen) color.setAlphaF(0.22F);
    // The line ends where its arrow begins; at small scales both stay as wide as a pixel.
    const double least = std::max(1.0, 0.8 / frame.scale);
    const double drawn = std::max(width, least);
    const double head = std::max(arrowLength, arrowLength * least * 0.6) + drawn;
    const QPointF tip = path.currentPosition();
    const double part = path.percentAtLength(std::max(0.0, path.length() - head));
    QPointF back = tip - path.pointAtPercent(part);
    const double length = std::hypot(back.x(), back.y());
    if (length <= 0) return;
    back /= length;
    const QPointF base = tip - back * head;
    const QPointF side(-back.y() * (drawn / 2 + head * 0.36), back.x() * (drawn / 2 + head * 0.36));
    const int last = path.elementCount() - 1;
    path.setElementPositionAt(last, base.x() + back.x(), base.y() + back.y());
    QPen pen(color, drawn, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (edge.asynchronous()) pen.setDashPattern({5 / drawn + 1, 4 / drawn + 0.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({tip, base + side, base - side}));
    if (frame.scale < leastTextScale || (dense && !chosen)) return;
    QPointF middle = path.pointAtPercent(0.5);
    if (edge.errors > 0) {
        const double size = graphSign * m_fonts.unit;
        painter.setBrush(m_theme->surface);
        painter.drawEllipse(middle, size / 2 + 2, size / 2 + 2);
        paintIcon(painter, QStringLiteral("error"), QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size), m_theme->errorFill,
                  m_theme->surface);
        middle.ry() += size;
    }
    // How often: only in the map, where boxes count spans and not calls.
    if (frame.graph->mode != GraphMode::Services || edge.calls < 2) return;
    const QString calls = QStringLiteral("× ") + countText(edge.calls);
    const QFontMetricsF metrics(m_fonts.secondary);
    const QSizeF size(metrics.horizontalAdvance(calls) + 8, metrics.height());
    const QRectF label(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(label, 3, 3);
    painter.setFont(m_fonts.secondary);
    painter.setPen(m_theme->text2);
    painter.drawText(label, static_cast<int>(Qt::AlignCenter), calls);
}

void GraphPainter::paintBox(QPainter& painter, const GraphFrame& frame, GraphNode node) const {
    const QRectF box = layoutRect(*frame.layout, node);
    paintFrame(painter, frame, node, box);
    if (frame.scale >= leastTextScale) paintTexts(painter, frame, node, box);
}

void GraphPainter::paintFrame(QPainter& painter, const GraphFrame& frame, GraphNode node, const QRectF& box) const {
    const TraceGraphNode& what = frame.graph->nodes[node];
    const double hair = std::max(1.0, 0.7 / frame.scale);
    const double round = 4 * m_fonts.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(node == frame.hovered ? m_theme->hover : m_theme->surface);
    painter.drawRoundedRect(box, round, round);
    if (node == frame.hovered) {
        // Themes may have a translucent one.
        painter.setBrush(m_theme->surface);
        painter.drawRoundedRect(box, round, round);
        painter.setBrush(m_theme->hover);
        painter.drawRoundedRect(box, round, round);
    }
    QColor color = m_theme->wait;
    if (what.kind == Kind::Missing) {
        QColor lines = m_theme->wait;
        lines.setAlphaF(0.35F);
        paintHatch(painter, box.adjusted(1, 1, -1, -1), lines, 7, 1.3);
    } else if (what.kind == Kind::Spans) {
        const std::uint32_t service = frame.graph->analysis->trace->services[what.service].slot;
        const SpanColor look = frame.slots.empty() ? SpanColor{m_theme->service(service), Theme::notched(service), false}
                                                   : slotColor(*m_theme, frame.slots[node]);
        color = look.color;
        const double stripe = graphStripe * m_fonts.unit;
        QPainterPath shape;
        shape.addRoundedRect(box, round, round);
        QPainterPath left;
        const double cut = look.absent ? box.height() / 4 : 0;
        left.addRect(QRectF(box.left(), box.top() + cut, stripe, box.height() - 2 * cut));
        painter.setPen(Qt::NoPen);
        painter.fillPath(shape & left, color);
        if (look.notched) {
            for (const double part : {0.33, 0.66})
                painter.fillRect(QRectF(box.left(), box.top() + box.height() * part - 1.5, stripe, 3), m_theme->surface);
        }
    }
    // Share of the self time.
    if (what.kind == Kind::Spans || what.kind == Kind::Others) {
        const double pad = graphPadding * m_fonts.unit;
        const QRectF bed(box.left() + graphStripe * m_fonts.unit + pad, box.bottom() - 10 * m_fonts.unit,
                         box.width() - graphStripe * m_fonts.unit - 2 * pad, 4 * m_fonts.unit);
        painter.fillRect(bed, m_theme->grid);
        const std::int64_t all = frame.graph->selfNs;
        const double share = all > 0 ? std::min(1.0, static_cast<double>(what.selfNs) / static_cast<double>(all)) : 0;
        if (what.selfNs > 0) painter.fillRect(QRectF(bed.left(), bed.top(), std::max(1.0, bed.width() * share), bed.height()), color);
    }
    const bool selected = node == frame.selected;
    QPen pen(m_theme->lineStrong, hair);
    if (what.criticalNs > 0) pen = QPen(m_theme->critical, std::max(1.4, hair));
    if (selected) pen = QPen(m_theme->accent, 2.4 * hair);
    if (what.kind != Kind::Spans) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, round, round);
}

void GraphPainter::paintTexts(QPainter& painter, const GraphFrame& frame, GraphNode node, const QRectF& box) const {
    const TraceGraphNode& what = frame.graph->nodes[node];
    const Texts& texts = m_texts[node];
    const double unit = m_fonts.unit;
    const double pad = graphPadding * unit;
    const QRectF inner(box.left() + graphStripe * unit + pad, box.top(), box.width() - graphStripe * unit - 2 * pad, box.height());
    const QRectF first(inner.left(), box.top() + 5 * unit, inner.width(), 17 * unit);
    const QRectF second(inner.left(), box.top() + 22 * unit, inner.width(), 17 * unit);
    const int left = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
    const int right = static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
    if (what.kind == Kind::Missing) {
        const QFontMetricsF metrics(m_fonts.ghost);
        painter.fillRect(QRectF(first.left() - 3, first.top(), metrics.horizontalAdvance(texts.name) + 6, first.height()),
                         m_theme->surface);
        painter.fillRect(
            QRectF(second.left() - 3, second.top(), QFontMetricsF(m_fonts.secondary).horizontalAdvance(texts.left) + 6, second.height()),
            m_theme->surface);
    }
    painter.setFont(what.kind == Kind::Spans ? m_fonts.name : m_fonts.ghost);
    painter.setPen(m_theme->text);
    painter.drawText(first, left, texts.name);
    painter.setFont(m_fonts.secondary);
    if (!texts.errors.isEmpty()) {
        painter.setPen(m_theme->errorText);
        painter.drawText(first, right, texts.errors);
        const double size = graphSign * unit;
        const double number = QFontMetricsF(m_fonts.secondary).horizontalAdvance(texts.errors);
        const QRectF sign(first.right() - number - size - 4 * unit, first.center().y() - size / 2, size, size);
        paintIcon(painter, QStringLiteral("error"), sign, m_theme->errorFill, m_theme->surface);
        painter.setFont(m_fonts.secondary);
    }
    painter.setPen(m_theme->text2);
    painter.drawText(second, left, texts.left);
    painter.drawText(second, right, texts.right);
}

}  // namespace fw::render
