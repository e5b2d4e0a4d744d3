// SPDX-License-Identifier: GPL-3.0-or-later
// What the trace graph says: sentence of the head, tooltips, screen reader.
#include <algorithm>

#include <QStringList>
#include <QToolTip>

#include "widgets/color_words.h"
#include "widgets/graph_view.h"
#include "widgets/render/text.h"
#include "widgets/spoken_text.h"

namespace fw::widgets {

using analysis::GraphMode;
using analysis::GraphNode;
using analysis::noGraphNode;
using analysis::TraceGraphEdge;
using analysis::TraceGraphNode;
using render::durationText;
using render::exactNanoseconds;
using render::percentText;
using render::visibleText;
using Kind = analysis::TraceGraphNode::Kind;

namespace {

constexpr int namesSpoken = 3;

int graphNumber(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

/// "600,000,000 ns (600 ms)".
QString exactTime(std::int64_t ns) {
    return exactNanoseconds(ns) + QStringLiteral(" (") + durationText(ns) + QLatin1Char(')');
}

QString serviceOfNode(const analysis::TraceGraph& graph, const TraceGraphNode& box) {
    const std::string& name = graph.analysis->trace->services[box.service].name;
    return name.empty() ? visibleText(unknownService) : visibleText(name, 160);
}

}  // namespace

QString GraphView::sentence() const {
    if (graph() == nullptr || m_shown.graph->nodes.empty()) return {};
    const analysis::TraceGraph& graph = *m_shown.graph;
    QStringList parts;
    const int kinds = graphNumber(graph.kinds);
    parts << (m_mode == GraphMode::Services ? tr("%Ln service(s)", nullptr, kinds) : tr("%Ln operation(s)", nullptr, kinds));
    parts << tr("%Ln call(s)", nullptr, graphNumber(graph.calls));
    if (graph.errors > 0) parts << tr("%Ln error(s)", nullptr, graphNumber(graph.errors));
    QString text = parts.join(QStringLiteral(", "));
    if (graph.scope.narrowed()) text += QStringLiteral("; ") + tr("filtered");
    if (graph.scope.window) text += QStringLiteral("; ") + tr("in the visible range");
    std::uint64_t left = 0;
    for (const TraceGraphNode& box : graph.nodes) left += box.kind == Kind::Others ? box.merged : 0;
    if (left > 0) text += QStringLiteral("; ") + tr("%Ln in boxes of others", nullptr, graphNumber(left));
    if (graph.hiddenEdges > 0) text += QStringLiteral("; ") + tr("%Ln weak arrow(s) left out", nullptr, graphNumber(graph.hiddenEdges));
    return text + QStringLiteral(". ") + tr("Bars are shares of the self time.");
}

QString GraphView::note() const {
    if (!m_analysis) return {};
    const QString& refused = m_refused[static_cast<std::size_t>(m_mode)];
    if (!refused.isEmpty()) return refused;
    if (graph() == nullptr) return tr("Computing…");
    if (m_shown.graph->nodes.empty() && m_shown.graph->scope.narrowed()) return tr("The filter lets nothing through.");
    if (m_shown.graph->nodes.empty() && m_shown.graph->scope.window) return tr("Nothing lies in the visible range.");
    if (m_shown.graph->nodes.empty()) return tr("The trace has no spans.");
    return {};
}

QString GraphView::colorLineOf(GraphNode node) const {
    const TraceGraphNode& box = m_shown.graph->nodes[node];
    if (node >= m_slots.size() || box.kind != Kind::Spans || box.slowest == analysis::noRow) return {};
    return mergedColorLine(*m_colors, m_slots[node], m_shown.graph->analysis->tree.span[box.slowest], box.spans);
}

QString GraphView::nodeSpeech(GraphNode node) const {
    if (graph() == nullptr || node >= m_shown.graph->nodes.size()) return {};
    const analysis::TraceGraph& graph = *m_shown.graph;
    const TraceGraphNode& box = graph.nodes[node];
    QStringList parts{render::GraphPainter::nameOf(graph, node)};
    if (box.kind == Kind::Spans && m_mode == GraphMode::Operations) parts << serviceOfNode(graph, box);
    if (box.kind == Kind::Peer) parts << tr("no spans of its own");
    if (box.kind == Kind::Spans || box.kind == Kind::Others) {
        parts << tr("%Ln span(s)", nullptr, graphNumber(box.spans)) << tr("self time %1").arg(spokenDuration(box.selfNs))
              << tr("%1 of the whole").arg(percentText(box.selfNs, graph.selfNs));
    }
    if (const QString color = colorLineOf(node); !color.isEmpty()) parts << color;
    if (box.errors > 0) parts << tr("%Ln error(s)", nullptr, graphNumber(box.errors));
    if (box.criticalNs > 0) parts << tr("on the critical path");
    const auto neighbours = [&](bool callers) {
        QStringList names;
        int more = 0;
        for (const TraceGraphEdge& edge : graph.edges) {
            if ((callers ? edge.to : edge.from) != node) continue;
            if (names.size() < namesSpoken) {
                names << render::GraphPainter::nameOf(graph, callers ? edge.from : edge.to);
            } else {
                ++more;
            }
        }
        if (more > 0) names << tr("%Ln more", nullptr, more);
        return names.join(QStringLiteral(", "));
    };
    if (const QString names = neighbours(true); !names.isEmpty()) parts << tr("called by %1").arg(names);
    if (const QString names = neighbours(false); !names.isEmpty()) parts << tr("calls %1").arg(names);
    return parts.join(QStringLiteral(", "));
}

QString GraphView::nodeTip(GraphNode node) const {
    if (graph() == nullptr || node >= m_shown.graph->nodes.size()) return {};
    const analysis::TraceGraph& graph = *m_shown.graph;
    const TraceGraphNode& box = graph.nodes[node];
    QStringList lines;
    if (box.kind == Kind::Missing) {
        return (QStringList{tr("%Ln missing parent(s)", nullptr, graphNumber(box.spans)),
                            tr("Not in the cache; stands for the parents its children name.")})
            .join(QLatin1Char('\n'));
    }
    lines << render::GraphPainter::nameOf(graph, node);
    if (box.kind == Kind::Peer) {
        lines << tr("No spans of its own: known by what its callers say.");
        return lines.join(QLatin1Char('\n'));
    }
    if (box.kind == Kind::Spans && m_mode == GraphMode::Operations) lines << serviceOfNode(graph, box);
    if (box.kind == Kind::Others) lines << tr("What has the least self time finds no room of its own.");
    lines << tr("%Ln span(s)", nullptr, graphNumber(box.spans));
    if (const QString color = colorLineOf(node); !color.isEmpty()) lines << color;
    if (box.errors > 0) lines << tr("%Ln error(s)", nullptr, graphNumber(box.errors));
    if (box.loops > 0) lines << tr("%Ln call(s) to itself", nullptr, graphNumber(box.loops));
    lines << tr("Self time: %1, %2 of the whole").arg(exactTime(box.selfNs), percentText(box.selfNs, graph.selfNs))
          << tr("Total of the durations: %1").arg(exactTime(box.totalNs)) << tr("Longest: %1").arg(exactTime(box.maxNs));
    if (box.criticalNs > 0) lines << tr("On the critical path: %1").arg(exactTime(box.criticalNs));
    return lines.join(QLatin1Char('\n'));
}

QString GraphView::edgeEnds(std::uint32_t edge) const {
    const analysis::TraceGraph& graph = *m_shown.graph;
    const TraceGraphEdge& call = graph.edges[edge];
    return render::GraphPainter::nameOf(graph, call.from) + QStringLiteral(" → ") + render::GraphPainter::nameOf(graph, call.to);
}

QString GraphView::edgeTip(std::uint32_t edge) const {
    if (graph() == nullptr || edge >= m_shown.graph->edges.size()) return {};
    const TraceGraphEdge& call = m_shown.graph->edges[edge];
    QStringList lines{edgeEnds(edge)};
    if (call.calls > 0) lines << tr("%Ln call(s)", nullptr, graphNumber(call.calls));
    if (call.messages > 0) lines << tr("%Ln of them as message(s) nobody waits for", nullptr, graphNumber(call.messages));
    if (call.links > 0) lines << tr("%Ln span link(s)", nullptr, graphNumber(call.links));
    if (call.errors > 0) lines << tr("%Ln error(s)", nullptr, graphNumber(call.errors));
    if (call.calls > 0)
        lines << tr("Total of the durations: %1").arg(exactTime(call.totalNs)) << tr("Longest: %1").arg(exactTime(call.maxNs));
    if (call.critical) lines << tr("The critical path runs along.");
    return lines.join(QLatin1Char('\n'));
}

void GraphView::showTip() {
    const QString text = m_hover ? nodeTip(*m_hover) : m_hoverEdge ? edgeTip(*m_hoverEdge) : QString();
    if (text.isEmpty()) return;
    // Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile names.
    const QString html = QStringLiteral("<p style='white-space:pre'>") + text.toHtmlEscaped() + QStringLiteral("</p>");
    const QRect stays = m_hover ? nodeRect(*m_hover).toAlignedRect() : QRect(m_tipAt - QPoint(6, 6), QSize(12, 12));
    QToolTip::showText(viewport()->mapToGlobal(m_tipAt + QPoint(12, 16)), html, viewport(), stays);
}

}  // namespace fw::widgets
