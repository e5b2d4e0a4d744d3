// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

#include "model/core/result.h"

class QPainter;

namespace fw::render {

/// A laid out picture on its way into a file of any kind.
struct PictureSheet {
    QSize size;  ///< logical pixels
    QColor background;
    QString title;     ///< of the file's own information; plain text
    QString about;     ///< likewise, where there is room for more (SVG)
    QString traceIds;  ///< likewise (PNG)
    /// An image that has no room at this scale is refused; from 1 on it is drawn whatever its size.
    double leastScale = 1;
    /// Draws it; `pixelRatio` 0 for vector devices.
    std::function<void(QPainter& painter, double pixelRatio)> paint;
};

/// Device pixels of its image. A picture of too many pixels is of no use in a ticket: the scale gives way first.
[[nodiscard]] QSize sheetPixels(const QSize& size, double scale);

// All work without a display and on any thread. Errors: Limit, Output.
[[nodiscard]] Result<QImage> sheetImage(const PictureSheet& sheet, double scale);
[[nodiscard]] Result<QByteArray> sheetPng(const PictureSheet& sheet, double scale);
/// Well-formed: our own escaping of title and description.
[[nodiscard]] Result<QByteArray> sheetSvg(const PictureSheet& sheet);
/// One page as large as the picture, in points; text stays text.
[[nodiscard]] Result<QByteArray> sheetPdf(const PictureSheet& sheet);

}  // namespace fw::render
