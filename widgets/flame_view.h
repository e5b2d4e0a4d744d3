// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractScrollArea>
#include <QPoint>
#include <QTimer>

#include "model/analysis/flame_graph.h"
#include "model/analysis/span_colors.h"
#include "widgets/render/flame_painter.h"
#include "widgets/render/theme.h"
#include "widgets/trace_window.h"

namespace fw::widgets {

class FlameHead;
class FlameTrail;

/// Flame graph of one trace, the top level first: a head with the two modes and what the widths are, the way to what is
/// zoomed to, the bars. Shares selection and hover with the other views of the trace; its zoom is its own, as its width
/// is no time axis. Computes nothing: asks for a graph when it is seen and is handed a finished one. GUI thread.
class FlameView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `window` is shared with the other views of the trace, and outlives this one.
    explicit FlameView(TraceWindow* window, QWidget* parent = nullptr);
    ~FlameView() override;

    /// Offers to count only what the window shows; a pane listens to it.
    void followWindow();
    /// Null clears. While the graph of a grown trace is computed, the one before stays in sight, with its zoom.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis, const analysis::RowScope& scope = {});
    /// What of the trace the graphs count. That of before stays in sight until there is another one.
    void setScope(const analysis::RowScope& scope);
    /// Answer to graphWanted(). Ignored when it belongs to another snapshot or scope than the one shown.
    void setGraph(std::shared_ptr<const analysis::FlameGraph> graph);
    void setTheme(render::ThemeId theme);
    /// What colours stand for; null: services. Those of another number of spans are not shown.
    void setColors(std::shared_ptr<const analysis::SpanColors> colors);
    [[nodiscard]] analysis::FlameMode mode() const { return m_mode; }
    void setMode(analysis::FlameMode mode);

    /// What is painted; null while there is nothing yet.
    [[nodiscard]] const analysis::FlameGraph* graph() const;
    /// The graph belongs to the trace, and its nodes can be chosen.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] TraceWindow* traceWindow() const { return m_window; }
    [[nodiscard]] const render::FlamePainter& painter() const { return *m_painter; }

    // Zoom; noFlame stands for the whole trace.
    [[nodiscard]] analysis::FlameNode zoomed() const { return m_zoom; }
    /// The part of the width that is seen, in nanoseconds from its left end.
    [[nodiscard]] const analysis::Interval& range() const { return m_range; }
    /// Shows the subtree of a node over the full width. A node without width is not zoomed to.
    void zoomTo(analysis::FlameNode node);
    /// Undoes the last zoom; false when everything is seen.
    bool zoomBack();
    /// Larger (factor < 1) around a place of the width.
    void zoomAt(double factor, double x);

    /// The node of the selected row.
    [[nodiscard]] std::optional<analysis::FlameNode> current() const;
    /// Selects the slowest span behind a node.
    void choose(analysis::FlameNode node);

    // Geometry in viewport coordinates.
    [[nodiscard]] const std::vector<analysis::FlameBar>& bars() const;
    [[nodiscard]] std::uint32_t firstLevel() const;
    [[nodiscard]] std::uint32_t levelsOnScreen() const;  ///< with the partly seen last one
    [[nodiscard]] QRect barRect(std::uint32_t bar) const;
    [[nodiscard]] std::optional<std::uint32_t> barAt(const QPoint& at) const;
    /// The bar that shows a node, alone or in a run.
    [[nodiscard]] std::optional<std::uint32_t> barOf(analysis::FlameNode node) const;

    /// "Widths are work: 3.21 s of self time in 1,244 spans."
    [[nodiscard]] QString sentence() const;
    /// What a screen reader says about a bar.
    [[nodiscard]] QString barSpeech(std::uint32_t bar) const;
    /// Exact numbers, for the tooltip; plain text.
    [[nodiscard]] QString barTip(std::uint32_t bar) const;

Q_SIGNALS:
    /// The reader looks at a graph that is not there yet.
    void graphWanted(fw::analysis::FlameMode mode);
    void modeChanged(fw::analysis::FlameMode mode);
    void copyRequested(const QString& text);
    void graphChanged();  ///< another graph or none; the head says so
    void zoomChanged();

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
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Zoom {
        analysis::FlameNode node = analysis::noFlame;
        analysis::Interval range;
    };

    void request();
    void adopt(std::shared_ptr<const analysis::FlameGraph> graph);
    void mergeColors();
    [[nodiscard]] QString colorLineOf(analysis::FlameNode node) const;
    void rebuildPainter();
    void layoutHead();
    void updateScrollBar();
    void refresh();
    [[nodiscard]] analysis::Interval rangeOf(analysis::FlameNode node) const;
    void remember();
    void setZoom(const Zoom& zoom);
    void ensureLevel(std::uint32_t level);
    void reveal(analysis::FlameNode node);
    void onSelection();
    void revealMissed();
    void setHover(std::optional<std::uint32_t> bar);
    void zoomToBar(std::uint32_t bar);
    bool moveKey(int key);
    bool zoomKey(const QKeyEvent& event);
    void step(int by);
    void showTip();
    void announce();
    void paintNote(QPainter& painter, const QString& note) const;
    [[nodiscard]] render::FlameFrame frame() const;
    [[nodiscard]] QString emptyNote() const;

    TraceWindow* m_window;
    FlameHead* m_head;
    FlameTrail* m_trail;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::array<std::shared_ptr<const analysis::FlameGraph>, 2> m_graphs;  ///< by mode, of m_analysis
    std::array<bool, 2> m_asked{};
    analysis::RowScope m_scope;
    std::shared_ptr<const analysis::FlameGraph> m_shown;  ///< what zoom and bars mean
    analysis::FlameMode m_mode = analysis::FlameMode::Work;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    std::vector<std::uint8_t> m_slots;  ///< by node of m_shown; empty: services
    std::unique_ptr<render::FlamePainter> m_painter;
    render::ThemeId m_theme = render::ThemeId::Light;

    analysis::FlameNode m_zoom = analysis::noFlame;
    analysis::Interval m_range{0, 1};
    std::vector<Zoom> m_history;
    mutable std::vector<analysis::FlameBar> m_bars;
    mutable bool m_barsValid = false;
    std::optional<std::uint32_t> m_hover;  ///< bar under the pointer

    bool m_quiet = false;   ///< the selection comes from here: nothing moves
    bool m_missed = false;  ///< a selection has not been brought into sight
    bool m_focusFrame = false;
    int m_wheelRest = 0;
    QTimer m_tipTimer;
    QPoint m_tipAt;
};

}  // namespace fw::widgets
