// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>

#include <QAbstractScrollArea>

#include "model/analysis/journey.h"
#include "widgets/render/journey_painter.h"

namespace fw::widgets {

/// The lanes of a frame's traces on one time axis, with the hand-overs between them. Computes nothing: is handed a finished journey. The
/// ruler stays while the rows scroll. GUI thread.
class JourneyCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit JourneyCanvas(QWidget* parent);

    using Journey = std::shared_ptr<const analysis::FrameJourney>;

    /// Null clears. `again`: the same frame; the part of the time that is seen stays.
    void setJourney(Journey journey, bool again);
    [[nodiscard]] const Journey& journey() const { return m_journey; }
    void setTheme(render::ThemeId theme);
    [[nodiscard]] render::ThemeId theme() const { return m_theme; }
    void setUtc(bool utc);
    /// A hand-over, which is scrolled into sight; tells nobody.
    void select(std::optional<std::size_t> step);
    [[nodiscard]] std::optional<std::size_t> selected() const { return m_selected; }

    // Zoom.
    void zoomAt(double factor, double x);
    void zoomAll();
    [[nodiscard]] const analysis::Interval& timeWindow() const { return m_window; }

    [[nodiscard]] render::JourneyFrame frame() const;
    [[nodiscard]] const render::JourneyPainter& painter() const { return *m_painter; }
    [[nodiscard]] const render::JourneyRows& rows() const { return m_rows; }
    /// Of a lane in the viewport.
    [[nodiscard]] QRectF laneRect(std::size_t lane) const;
    /// As high as all rows need.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on a hand-over.
    void stepChosen(std::size_t step);
    /// The reader walks through the hand-overs with the keys.
    void stepRequested(int by);
    /// The selected hand-over is to be opened.
    void stepOpened();
    /// A span, or with noSpan a trace, is to be opened.
    void spanOpened(std::size_t trace, quint32 span);
    void menuRequested(const QPoint& at);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    void fillWords();
    void updateScrollBar();
    void setWindow(std::int64_t fromNs, std::int64_t toNs);
    [[nodiscard]] analysis::Interval whole() const;
    [[nodiscard]] QRectF box() const { return viewport()->rect(); }
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPointF& at) const;
    [[nodiscard]] QString tipAt(const QPointF& at) const;
    /// The shortest span of a lane that ran at a place; noSpan: none. O(spans of the trace).
    [[nodiscard]] SpanIndex spanAt(std::size_t lane, std::int64_t ns, std::int64_t reachNs) const;

    Journey m_journey;
    render::JourneyRows m_rows;
    render::JourneyWordsOf m_words;
    std::unique_ptr<render::JourneyPainter> m_painter;
    render::ThemeId m_theme = render::ThemeId::Light;
    analysis::Interval m_window{0, 1};
    std::optional<std::size_t> m_selected;
    std::optional<std::size_t> m_hovered;  ///< a row
    int m_wheelRest = 0;
    bool m_utc = false;
    bool m_focusFrame = false;
};

}  // namespace fw::widgets
