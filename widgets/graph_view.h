// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractScrollArea>
#include <QPoint>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QTimer>

#include "model/analysis/span_colors.h"
#include "model/analysis/trace_graph.h"
#include "widgets/render/graph_painter.h"
#include "widgets/render/theme.h"
#include "widgets/trace_window.h"

namespace fw::widgets {

class GraphHead;

/// Service map and trace graph of one trace: a head with the two modes and what is seen, boxes and arrows below. Shares
/// selection and hover with the other views of the trace. Computes nothing: asks for a picture when it is seen and is handed
/// a finished one, or why there is none. GUI thread.
class GraphView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `window` is shared with the other views of the trace, and outlives this one.
    explicit GraphView(TraceWindow* window, QWidget* parent = nullptr);
    ~GraphView() override;

    /// Offers to count only what the window shows; a pane listens to it.
    void followWindow();
    /// Null clears. While the graph of a grown trace is computed, the one before stays in sight.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, const analysis::RowScope& scope = {});
    /// What of the trace the pictures count. That of before stays in sight until there is another one.
    void setScope(const analysis::RowScope& scope);
    /// Answers to graphWanted(). Ignored when they belong to another snapshot or scope than the one shown.
    void setPicture(const render::GraphPicture& picture);
    void setRefused(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, analysis::GraphMode mode, const QString& why);
    void setTheme(render::ThemeId theme);
    /// What colours stand for; null: services. Those of another number of spans are not shown.
    void setColors(std::shared_ptr<const analysis::SpanColors> colors);
    [[nodiscard]] analysis::GraphMode mode() const { return m_mode; }
    void setMode(analysis::GraphMode mode);

    /// What is painted; null while there is nothing yet.
    [[nodiscard]] const analysis::TraceGraph* graph() const;
    /// The graph belongs to the trace, and its boxes can be chosen.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const render::GraphPainter& painter() const { return *m_painter; }

    /// Pixels a pixel of the layout, and where the layout's upper left corner is in the viewport.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF origin() const { return m_origin; }
    /// Larger (factor > 1) around a place of the viewport, which keeps what it shows.
    void zoomAt(double factor, const QPointF& at);
    /// Everything, at its own size at most.
    void fit();
    void panBy(const QPointF& by);

    /// The box of the selected row, or a peer that was chosen, which has no row.
    [[nodiscard]] std::optional<analysis::GraphNode> current() const;
    /// Selects the slowest span behind a box.
    void choose(analysis::GraphNode node);
    /// Shows the slowest span behind a box in the waterfall.
    void openNode(analysis::GraphNode node);

    // Geometry in viewport coordinates.
    [[nodiscard]] QRectF nodeRect(analysis::GraphNode node) const;
    [[nodiscard]] std::optional<analysis::GraphNode> nodeAt(const QPointF& at) const;
    [[nodiscard]] std::optional<std::uint32_t> edgeAt(const QPointF& at) const;

    /// "4 services, 12 calls, 1 error. Bars are shares of the self time."
    [[nodiscard]] QString sentence() const;
    /// What stands in place of a picture; empty where there is one.
    [[nodiscard]] QString note() const;
    /// What a screen reader says about a box.
    [[nodiscard]] QString nodeSpeech(analysis::GraphNode node) const;
    /// Exact numbers, for tooltips; plain text.
    [[nodiscard]] QString nodeTip(analysis::GraphNode node) const;
    [[nodiscard]] QString edgeTip(std::uint32_t edge) const;

Q_SIGNALS:
    /// The reader looks at a graph that is not there yet; `box` is the size that boxes are painted with.
    void graphWanted(fw::analysis::GraphMode mode, const QSizeF& box);
    void modeChanged(fw::analysis::GraphMode mode);
    void copyRequested(const QString& text);
    void spanOpened(quint32 span);
    void graphChanged();  ///< another graph or none; the head says so

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void request();
    void adopt(const render::GraphPicture& picture);
    void mergeColors();
    [[nodiscard]] QString colorLineOf(analysis::GraphNode node) const;
    void rebuildPainter();
    void forgetPictures();
    void startView();
    void setView(double scale, const QPointF& origin);
    void reveal(analysis::GraphNode node);
    void onSelection();
    void setHover(std::optional<analysis::GraphNode> node, std::optional<std::uint32_t> edge);
    bool moveKey(int key);
    bool zoomKey(int key);
    [[nodiscard]] std::optional<analysis::GraphNode> neighbour(analysis::GraphNode node, int key) const;
    void showTip();
    void announce();
    [[nodiscard]] render::GraphFrame frame() const;
    [[nodiscard]] QString edgeEnds(std::uint32_t edge) const;
    [[nodiscard]] double fitScale() const;

    TraceWindow* m_window;
    GraphHead* m_head;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    analysis::RowScope m_scope;
    std::array<render::GraphPicture, 2> m_pictures;  ///< by mode, of m_analysis
    std::array<QString, 2> m_refused;
    std::array<bool, 2> m_asked{};
    render::GraphPicture m_shown;
    analysis::GraphMode m_mode = analysis::GraphMode::Services;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    std::vector<std::uint8_t> m_slots;  ///< by node of m_shown; empty: services
    std::unique_ptr<render::GraphPainter> m_painter;
    render::ThemeId m_theme = render::ThemeId::Light;

    double m_scale = 1;
    QPointF m_origin;
    bool m_moved = false;  ///< the reader chose what is seen; a new size of the window does not change it
    std::optional<analysis::GraphNode> m_chosen;
    std::optional<analysis::GraphNode> m_hover;
    std::optional<std::uint32_t> m_hoverEdge;

    bool m_quiet = false;  ///< the selection comes from here: nothing moves
    bool m_focusFrame = false;
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_dragFrom;
    QTimer m_tipTimer;
    QPoint m_tipAt;
};

}  // namespace fw::widgets
