// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace fw::render {

/// Measures of a waterfall row in logical pixels; the defaults are those of the design sheet at 12 px text.
struct RowMetrics {
    int rowHeight = 20;
    int barTop = 3;
    int barHeight = 10;
    int pathTop = 15;  ///< critical path line, 2 high
    int pathHeight = 2;
    int padding = 6;  ///< left of the tree
    int indent = 14;
    int twist = 12;
    int gap = 5;
    int stripeWidth = 3;
    int stripeHeight = 16;
    int durationPadding = 8;
    bool rowLines = false;  ///< a thin line below each row (pictures)
};

/// Measures for rows whose text has this font; never below those of the design sheet.
[[nodiscard]] RowMetrics rowMetrics(const QFont& font);
/// The roomier measures of pictures: rows 30 high, bars 14.
[[nodiscard]] RowMetrics pictureMetrics();

/// Fonts derived from the base font, whose size stands for the 12 px of the design sheet.
struct RowFonts {
    explicit RowFonts(const QFont& baseFont);

    /// The base font with `px` design pixels (12 = its own size).
    [[nodiscard]] QFont sized(double px, QFont::Weight weight = QFont::Normal) const;

    QFont base;
    double unit = 1;      ///< pixels of the base font / 12
    QFont name;           ///< weight 500
    QFont nameSelected;   ///< weight 600
    QFont ghost;          ///< italic
    QFont secondary;      ///< 11: services
    QFont secondaryBold;  ///< 11, weight 600: counts
    QFont tick;           ///< 10: axis, marks
    QFont mono;           ///< 11
};

/// Text width and place, without a widget.
[[nodiscard]] double textWidth(const QFont& font, const QString& text);
/// Base line of one line of text centred in [top, top + height).
[[nodiscard]] double centredBaseline(const QFont& font, double top, double height);

/// The house's own font chain for pictures (does not depend on the desktop), 12 px.
[[nodiscard]] QFont pictureFont();

}  // namespace fw::render
