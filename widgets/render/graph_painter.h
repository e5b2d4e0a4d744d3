// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "model/analysis/trace_graph.h"
#include "model/layout/graph_layout.h"
#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// A graph with the places of its boxes and edges.
struct GraphPicture {
    std::shared_ptr<const analysis::TraceGraph> graph;
    std::shared_ptr<const layout::GraphLayout> layout;
};

/// What one call of GraphPainter::paint draws.
struct GraphFrame {
    const analysis::TraceGraph* graph = nullptr;
    const layout::GraphLayout* layout = nullptr;  ///< of `graph`
    double scale = 1;                             ///< pixels a pixel of the layout
    QPointF origin;                               ///< where the upper left corner of the layout is drawn
    QRectF clip;                                  ///< what is seen; boxes and edges elsewhere are left out
    analysis::GraphNode selected = analysis::noGraphNode;
    analysis::GraphNode hovered = analysis::noGraphNode;  ///< tinted, its edges too
    std::optional<std::uint32_t> hoveredEdge;
    std::span<const std::uint8_t> slots;  ///< of SpanColors, by node; empty: colours stand for services
};

/// Draws a trace graph: boxes with the colour of their service, name, number of spans, self time and its share as a bar; edges as
/// wide as their part of the longest total, dashed where nobody waits, in the ink of the critical path where it runs along.
/// Keeps elided names of the graph drawn last, so keep the painter. One thread, no widget.
class GraphPainter {
public:
    GraphPainter(ThemeId theme, const QFont& font);

    void paint(QPainter& painter, const GraphFrame& frame);
    /// Forget prepared texts: another graph may have the address of the one before.
    void clearText();

    /// Size of every box at scale 1, for the layout.
    [[nodiscard]] QSizeF boxSize() const { return m_box; }
    [[nodiscard]] QRectF nodeRect(const GraphFrame& frame, analysis::GraphNode node) const;
    /// Middle line of an edge in coordinates of the layout; empty for an edge without a way.
    [[nodiscard]] static QPainterPath edgePath(const layout::GraphLayout& layout, std::uint32_t edge);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] const RowFonts& fonts() const { return m_fonts; }
    /// What a box is called: bounded, hostile characters visible.
    [[nodiscard]] static QString nameOf(const analysis::TraceGraph& graph, analysis::GraphNode node);

    static constexpr double leastTextScale = 0.34;  ///< smaller boxes have no letters

private:
    struct Texts {
        QString name;
        QString left;   ///< second line
        QString right;  ///< likewise
        QString errors;
    };

    void prepare(const analysis::TraceGraph& graph);
    void paintEdge(QPainter& painter, const GraphFrame& frame, std::uint32_t edge, std::int64_t longest) const;
    void paintBox(QPainter& painter, const GraphFrame& frame, analysis::GraphNode node) const;
    void paintFrame(QPainter& painter, const GraphFrame& frame, analysis::GraphNode node, const QRectF& box) const;
    void paintTexts(QPainter& painter, const GraphFrame& frame, analysis::GraphNode node, const QRectF& box) const;
    [[nodiscard]] QRectF layoutRect(const layout::GraphLayout& layout, analysis::GraphNode node) const;

    const Theme* m_theme;
    RowFonts m_fonts;
    QSizeF m_box;
    const analysis::TraceGraph* m_prepared = nullptr;
    std::vector<Texts> m_texts;  ///< by node
};

}  // namespace fw::render
