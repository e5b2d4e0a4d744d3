// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

#include "widgets/render/compare_picture.h"
#include "widgets/render/picture_caption.h"
#include "widgets/render/row_style.h"

class QPainter;

namespace fw::render {

/// Height that the words need in this width.
[[nodiscard]] double compareWordsHeight(const ComparePictureWords& words, const RowFonts& fonts, double width);
void paintCompareWords(QPainter& painter, const QRectF& box, const ComparePictureWords& words, const Theme& colors, const RowFonts& fonts);

/// Who is on a side: letter, duration, frame id or id, errors, start.
void paintCompareSide(QPainter& painter, const QRectF& box, const ComparePictureRequest& request, analysis::DiffSide side,
                      const Theme& colors, const RowFonts& fonts);

/// Which rows a picture shows, and what it says of the others.
struct ComparePictureRows {
    std::shared_ptr<const analysis::DiffRows> rows;
    std::uint32_t shown = 0;
    bool chosen = false;  ///< by how much they differ, not by the reader
};
[[nodiscard]] ComparePictureRows compareRowsOf(const ComparePictureRequest& request);

[[nodiscard]] std::vector<CaptionField> compareCaption(const ComparePictureRequest& request, const ComparePictureRows& rows,
                                                       const analysis::CompareUnit& unit);

/// Services of the rows that are drawn, each with its colour; no more than there is room for in two lines.
struct CompareLegendItem {
    std::uint32_t slot = 0;
    QString text;  ///< of the last: how many more there are, without a colour
    bool more = false;
    double x = 0;
    double y = 0;
};
[[nodiscard]] std::vector<CompareLegendItem> compareLegend(const ComparePictureRows& rows, const RowFonts& fonts, double left,
                                                           double right);

}  // namespace fw::render
