// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/picture_file.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "widgets/render/png_bytes.h"

namespace fw::render {

namespace {

constexpr double maxPixels = 120e6;
constexpr double maxSide = 32000;

const QString& titlePlaceholder() {
    static const QString text = QStringLiteral("framewake-title-placeholder");
    return text;
}
const QString& descriptionPlaceholder() {
    static const QString text = QStringLiteral("framewake-description-placeholder");
    return text;
}

double roomyScale(const QSize& size, double wanted) {
    const double bySide = maxSide / std::max({size.width(), size.height(), 1});
    const double byArea = std::sqrt(maxPixels / std::max(1.0, static_cast<double>(size.width()) * size.height()));
    return std::min({wanted, bySide, byArea});
}

QSize pixelsAt(const QSize& size, double scale) {
    return {static_cast<int>(std::lround(size.width() * scale)), static_cast<int>(std::lround(size.height() * scale))};
}

QString programText() {
    return QStringLiteral("Framewake ") + QString::fromLatin1(FW_VERSION);
}

}  // namespace

QSize sheetPixels(const QSize& size, double scale) {
    return pixelsAt(size, std::max(1.0, roomyScale(size, scale)));
}

Result<QImage> sheetImage(const PictureSheet& sheet, double scale) {
    const double most = roomyScale(sheet.size, scale);
    if (most < sheet.leastScale && sheet.leastScale < 1) return fail(ErrorKind::Limit, "the picture would be too large; draw fewer rows");
    const double fitting = std::max(sheet.leastScale, most);
    QImage image(pixelsAt(sheet.size, fitting), QImage::Format_RGB32);
    if (image.isNull()) return fail(ErrorKind::Limit, "the picture does not fit into memory");
    image.setDevicePixelRatio(fitting);
    image.fill(sheet.background);
    image.setText(QStringLiteral("Software"), programText());
    image.setText(QStringLiteral("Title"), sheet.title);
    if (!sheet.traceIds.isEmpty()) image.setText(QStringLiteral("Trace-Id"), sheet.traceIds);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    sheet.paint(painter, fitting);
    painter.end();
    return image;
}

Result<QByteArray> sheetPng(const PictureSheet& sheet, double scale) {
    Result<QImage> image = sheetImage(sheet, scale);
    if (!image) return tl::unexpected(image.error());
    return pngBytes(*image);
}

Result<QByteArray> sheetSvg(const PictureSheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size);
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size));
    // The generator writes these two as they are; they are replaced by our own escaped texts below.
    generator.setTitle(titlePlaceholder());
    generator.setDescription(descriptionPlaceholder());
    QPainter painter;
    if (!painter.begin(&generator)) return fail(ErrorKind::Output, "the picture cannot be written as SVG");
    sheet.paint(painter, 0);
    painter.end();
    buffer.close();
    const auto replaceOnce = [&bytes](const QString& placeholder, const QString& text) {
        const QByteArray key = placeholder.toUtf8();
        if (const qsizetype at = bytes.indexOf(key); at >= 0) bytes.replace(at, key.size(), text.toHtmlEscaped().toUtf8());
    };
    // The second placeholder first: a title can hold any text, also the other placeholder.
    replaceOnce(descriptionPlaceholder(), sheet.about);
    replaceOnce(titlePlaceholder(), sheet.title);
    return bytes;
}

Result<QByteArray> sheetPdf(const PictureSheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(programText());
    writer.setTitle(sheet.title);
    // The painter draws in points of the screen, 96 to the inch, and the page is what it needs.
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(sheet.size) / 96, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer)) return fail(ErrorKind::Output, "the picture cannot be written as PDF");
    sheet.paint(painter, 0);
    if (!painter.end()) return fail(ErrorKind::Output, "the picture cannot be written as PDF");
    buffer.close();
    return bytes;
}

}  // namespace fw::render
