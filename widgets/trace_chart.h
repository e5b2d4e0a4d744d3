// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "widgets/render/plot_painter.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

/// Asks for what of a chart depends on every trace (render::makePlotPicture); answered by TraceChart::setPicture with the same number.
struct PlotRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TracePlot> plot;
    render::PlotAxes axes;
    double unit = 1;
    double ratio = 1;
    render::ThemeId theme = render::ThemeId::Light;
};

/// The traces of a search by start and duration, or their durations as a histogram, with a brush: drawn by the mouse, moved and resized by
/// its edges or by keys. A paint costs what is on the screen; what depends on every trace is asked for. While there is a brush, or the
/// reader is here, more traces of the same search leave the view where it is. GUI thread.
class TraceChart : public QWidget {
    Q_OBJECT
public:
    using Plot = std::shared_ptr<const analysis::TracePlot>;

    explicit TraceChart(QWidget* parent);

    void setMode(render::PlotMode mode);
    [[nodiscard]] render::PlotMode mode() const { return m_mode; }
    /// `again`: the same search, asked again after an import.
    void setPlot(Plot plot, bool again);
    [[nodiscard]] const Plot& plot() const { return m_plot; }
    /// There is no plot (yet); `text` says why.
    void setEmpty(const QString& text);
    void setPicture(quint64 number, render::PlotPicture picture);
    /// Tells nobody. An empty range is no brush.
    void setBrush(const TraceRange& brush);
    [[nodiscard]] const TraceRange& brush() const { return m_brush; }
    void dropBrush();
    /// How many traces the brush holds, spoken with it.
    void setBrushCount(quint64 traces);
    /// The open trace, which is ringed; 0: none.
    void setOpenTrace(qint64 key);
    /// Shows all traces.
    void fit();
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);
    [[nodiscard]] bool utc() const { return m_utc; }

    [[nodiscard]] render::PlotAxes axes() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override;

    /// Up to so many traces are drawn at once, others off this thread.
    static constexpr std::size_t inlineTraces = 2'000;

Q_SIGNALS:
    void pictureWanted(const fw::widgets::PlotRequest& request);
    /// While it is dragged, and once with `done` at the end.
    void brushChanged(const fw::TraceRange& brush, bool done);
    /// A click, or a double click: the trace is to be shown, or opened.
    void traceChosen(qint64 key, bool open);
    /// The context menu of the brush is wanted.
    void menuWanted(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Edge : unsigned { NoEdge = 0, LeftEdge = 1, RightEdge = 2, TopEdge = 4, BottomEdge = 8, AllEdges = 15 };

    void askForPicture();
    void change(const TraceRange& brush, bool done);
    void speak();
    [[nodiscard]] unsigned edgesAt(QPointF at) const;
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF at) const;
    [[nodiscard]] QRectF moved(const QRectF& rect, unsigned edges, QPointF by) const;
    /// The range of a rectangle that `before` was made into: a histogram keeps what it does not show.
    [[nodiscard]] TraceRange resized(const QRectF& rect, const TraceRange& before) const;
    [[nodiscard]] QRectF firstBrush() const;
    [[nodiscard]] bool reachesOutside() const;
    [[nodiscard]] QString brushText() const;
    [[nodiscard]] QString pointText(std::size_t point) const;
    [[nodiscard]] QRect outsideRect() const;

    Plot m_plot;
    QString m_emptyText;
    render::PlotMode m_mode = render::PlotMode::Scatter;
    render::PlotView m_view;
    render::PlotPicture m_picture;
    bool m_hasPicture = false;
    quint64 m_number = 0;
    TraceRange m_brush;
    quint64 m_brushCount = 0;
    qint64 m_open = 0;
    std::optional<std::size_t> m_openPoint;
    std::optional<std::size_t> m_hovered;
    std::optional<QPointF> m_press;
    QRectF m_pressRect;
    TraceRange m_pressBrush;
    unsigned m_edges = NoEdge;  ///< that are dragged
    bool m_drawing = false;     ///< a new brush
    bool m_moved = false;       ///< far enough to be no click
    bool m_focusFrame = false;
    bool m_inside = false;  ///< the pointer is here
    bool m_utc = true;
    render::ThemeId m_theme = render::ThemeId::Light;
};

/// "14:32 – 14:41, over 1.06 s": a range in words; `stepNs` says how exact its times are.
[[nodiscard]] QString rangeText(const TraceRange& range, bool utc, std::int64_t stepNs, bool withDate = false);

}  // namespace fw::widgets
