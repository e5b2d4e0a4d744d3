// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "model/analysis/journey.h"
#include "widgets/render/journey_rows.h"
#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"

class QPainter;

namespace fw::render {

/// What stands beside the lines of a journey, in the reader's language; asked for what is seen alone. Texts are fit to draw.
struct JourneyWordsOf {
    std::function<QString(std::size_t trace)> state;    ///< "1 parent missing"
    std::function<QString(std::size_t trace)> caption;  ///< "1.23 s · 1,244 spans"
    std::function<QString(std::size_t step)> step;      ///< "723 ms, context lost"
    std::function<QString(std::size_t lane)> lane;      ///< "153 ms self"
    QString names;                                      ///< above the names of the lanes
    QString zero;                                       ///< what 0 on the axis is
};

/// A journey as it is painted now.
struct JourneyFrame {
    const analysis::FrameJourney* journey = nullptr;
    const JourneyRows* rows = nullptr;
    const JourneyWordsOf* words = nullptr;
    analysis::Interval window;            ///< of the time axis
    double scrolled = 0;                  ///< how much of the rows is above the box
    std::optional<std::size_t> selected;  ///< a hand-over
    std::optional<std::size_t> hovered;   ///< a row
    bool still = false;                   ///< a picture: nothing scrolls, so no line leads out of the box
};

/// Draws the lanes of a journey, trace by trace on one time axis, with the hand-overs between them. A paint costs the rows and pixels that
/// are seen and the pairs of lanes that hand over, whatever happened in them. One thread, no widget.
class JourneyPainter {
public:
    JourneyPainter(ThemeId theme, const QFont& font);

    /// Of the line with the axis, above the rows.
    [[nodiscard]] double rulerHeight() const;
    /// Of the ruler and all rows.
    [[nodiscard]] double height(const JourneyRows& rows) const { return rulerHeight() + rows.height(); }
    /// The ruler and below it the rows, cut at the edges of `box`.
    void paint(QPainter& painter, const QRectF& box, const JourneyFrame& frame) const;

    [[nodiscard]] TimeScale scaleOf(const QRectF& box, const JourneyFrame& frame) const;
    /// The hand-over whose number or line lies at a place in `box`.
    [[nodiscard]] std::optional<std::size_t> stepAt(const QRectF& box, const JourneyFrame& frame, const QPointF& at) const;

private:
    /// A hand-over that is drawn, with those that lie too close beside it to be told from it.
    struct Line {
        std::size_t step = 0;
        std::size_t more = 0;
        double fromX = 0;
        double downX = 0;
        double toX = 0;
        double fromY = 0;
        double toY = 0;
        analysis::Context context = analysis::Context::SameTrace;
        [[nodiscard]] QPointF badge(double unit) const;
    };
    void paintRuler(QPainter& painter, const QRectF& box, const JourneyFrame& frame) const;
    void paintHead(QPainter& painter, const QRectF& row, const JourneyFrame& frame, const TimeScale& scale, std::size_t trace) const;
    void paintLane(QPainter& painter, const QRectF& row, const JourneyFrame& frame, const TimeScale& scale, std::size_t lane) const;
    void paintNames(QPainter& painter, const QRectF& bar, const JourneyFrame& frame, const TimeScale& scale, std::size_t lane) const;
    void paintIntervals(QPainter& painter, const std::vector<analysis::Interval>& intervals, const TimeScale& scale, const QRectF& bar,
                        const QColor& color) const;
    [[nodiscard]] std::vector<Line> linesOf(const QRectF& box, const JourneyFrame& frame) const;
    void paintLine(QPainter& painter, const Line& line, bool selected) const;
    void paintBadge(QPainter& painter, const Line& line, bool selected) const;
    void paintLabel(QPainter& painter, const Line& line, const QString& text, const QRectF& time, bool selected) const;
    [[nodiscard]] QRectF barOf(const QRectF& row) const;

    const Theme* m_theme;
    RowFonts m_fonts;
};

}  // namespace fw::render
