// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QString>

#include "model/analysis/journey.h"
#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// The frames around one: a bar for the duration of each, a hatched place for each number that is missing. Texts are fit to draw.
struct JourneyStrip {
    const std::vector<analysis::FramePlace>* places = nullptr;
    std::size_t here = 0;  ///< the frame that is looked at
    bool sampled = false;  ///< missing numbers are no loss: a thin mark each, no hatch
    std::optional<std::size_t> hovered;
    bool focused = false;
    std::optional<std::size_t> cursor;                       ///< where the keys are; with focus
    QString camera;                                          ///< "cam01"; may be empty
    QString range;                                           ///< "frames 000100 – 000146"
    QString series;                                          ///< "44 of 47 numbers present"
    QString missing;                                         ///< "3 numbers missing (6.4 %)"; empty: none
    std::function<QString(std::size_t)> number;              ///< below a bar
    std::function<QString(std::size_t missing)> missingRun;  ///< above a run of missing numbers
};

class JourneyStripPainter {
public:
    JourneyStripPainter(ThemeId theme, const QFont& font);

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, const QRectF& box, const JourneyStrip& strip) const;
    /// The place at a point; none beside the places.
    [[nodiscard]] std::optional<std::size_t> placeAt(const QRectF& box, std::size_t places, const QPointF& at) const;
    /// The whole column of a place.
    [[nodiscard]] QRectF columnOf(const QRectF& box, std::size_t places, std::size_t place) const;

private:
    void paintWords(QPainter& painter, const QRectF& box, const JourneyStrip& strip) const;
    void paintNumbers(QPainter& painter, const QRectF& box, const JourneyStrip& strip) const;
    [[nodiscard]] QRectF plotOf(const QRectF& box) const;

    const Theme* m_theme;
    RowFonts m_fonts;
};

/// Where the time of a frame went: one bar whose parts add up, and below it what they are. Texts are fit to draw.
struct JourneySharesBar {
    const analysis::FrameJourney* journey = nullptr;
    std::function<QString(std::size_t share)> name;
    std::function<QString(std::size_t more)> others;  ///< "4 others"
    QString title;
    QString note;
    std::optional<std::size_t> hovered;
};

class JourneySharesPainter {
public:
    JourneySharesPainter(ThemeId theme, const QFont& font);

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, const QRectF& box, const JourneySharesBar& bar) const;
    /// The share at a point of the bar or of what stands below it.
    [[nodiscard]] std::optional<std::size_t> shareAt(const QRectF& box, const JourneySharesBar& bar, const QPointF& at) const;

private:
    /// The shares that have words below the bar, in their order; the last may stand for the rest.
    [[nodiscard]] std::vector<std::size_t> named(const QRectF& box, const JourneySharesBar& bar) const;
    [[nodiscard]] QRectF barOf(const QRectF& box) const;

    const Theme* m_theme;
    RowFonts m_fonts;
};

}  // namespace fw::render
