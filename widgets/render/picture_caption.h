// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>
#include <QString>

#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// A label and a value of the caption strip.
struct CaptionField {
    QString label;
    QString value;
    QString pale;  ///< behind the value
    bool mono = false;
    double x = 0;  ///< place within the strip
    double y = 0;
};

/// Gives the fields their places in lines of a picture of this width; returns the height of the strip, with room for the mark of the
/// program.
[[nodiscard]] double layOutCaption(std::vector<CaptionField>& fields, double width, double margin);

/// The strip with everything a ticket needs, over the whole width of the picture.
void paintCaptionStrip(QPainter& painter, const std::vector<CaptionField>& fields, const QRectF& strip, double margin, const Theme& colors,
                       const RowFonts& fonts);

}  // namespace fw::render
