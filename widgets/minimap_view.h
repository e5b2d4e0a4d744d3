// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include <QImage>
#include <QWidget>

#include "model/analysis/span_colors.h"
#include "model/analysis/trace_analysis.h"
#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"
#include "widgets/trace_window.h"

namespace fw::widgets {

/// The whole trace in a strip with the window over it. The strip is made once per (trace, size, theme), off the GUI
/// thread for big traces. Handles resize the window, dragging inside moves it, dragging outside draws a new one. Keys:
/// ← → move, + − zoom, 0 or Home shows all.
class MinimapView : public QWidget {
    Q_OBJECT
public:
    explicit MinimapView(TraceWindow* window, QWidget* parent = nullptr);
    ~MinimapView() override;

    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    void setTheme(render::ThemeId theme);
    void setCriticalPathShown(bool on);
    /// What colours stand for; null: services.
    void setColors(std::shared_ptr<const analysis::SpanColors> colors);

    [[nodiscard]] QSize sizeHint() const override { return {400, 43}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 43}; }
    [[nodiscard]] QRect strip() const;
    [[nodiscard]] render::TimeScale timeScale() const;
    /// True when the strip of the current trace is ready to be painted.
    [[nodiscard]] bool isReady() const { return !m_image.isNull(); }

    /// Traces up to this many rows are drawn at once; bigger ones by a worker thread.
    static constexpr std::uint32_t inlineRows = 10'000;

Q_SIGNALS:
    void pressed();  ///< by the mouse

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Start, End, Move, Draw };
    void refresh();
    [[nodiscard]] Drag dragAt(double x) const;

    TraceWindow* m_window;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::shared_ptr<const analysis::SpanColors> m_colors;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_criticalPath = true;
    bool m_focusFrame = false;
    QImage m_image;
    quint64 m_request = 0;
    std::stop_source m_stop;
    Drag m_drag = Drag::None;
    double m_pressX = 0;
    analysis::Interval m_pressWindow;
};

}  // namespace fw::widgets
