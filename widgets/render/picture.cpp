// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/picture.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <QSvgGenerator>

#include "widgets/render/picture_plan.h"
#include "widgets/render/png_bytes.h"
#include "widgets/render/text.h"

namespace fw::render {

namespace {

/// A picture of more pixels than this is of no use in a ticket; the scale gives way first.
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

double fittingScale(const PicturePlan& plan, double wanted) {
    const double bySide = maxSide / std::max(plan.width, plan.height);
    const double byArea = std::sqrt(maxPixels / (static_cast<double>(plan.width) * plan.height));
    return std::max(1.0, std::min({wanted, bySide, byArea}));
}

QSize imageSize(const PicturePlan& plan, double wanted) {
    const double scale = fittingScale(plan, wanted);
    return {static_cast<int>(std::lround(plan.width * scale)), static_cast<int>(std::lround(plan.height * scale))};
}

}  // namespace

QString captionSource(const std::vector<std::string>& sources) {
    constexpr qsizetype most = 3;
    QStringList names;
    for (const std::string& source : sources) {
        // The folders of a home directory are nobody's business in a ticket.
        std::string_view name(source);
        while (name.size() > 1 && name.back() == '/') name.remove_suffix(1);
        if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos && name.size() > 1) name.remove_prefix(slash + 1);
        const QString text = visibleText(name, 60);
        if (!text.isEmpty() && !names.contains(text)) names << text;
    }
    const qsizetype more = names.size() - most;
    if (more > 0) {
        names = names.mid(0, most);
        names << QCoreApplication::translate("Picture", "and %1 more").arg(countText(static_cast<quint64>(more)));
    }
    return names.join(QStringLiteral(", "));
}

Result<QSize> pictureSize(const PictureRequest& request) {
    const Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    return imageSize(*plan, request.scale);
}

Result<QImage> renderPicture(const PictureRequest& request) {
    Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    const double scale = fittingScale(*plan, request.scale);
    QImage image(imageSize(*plan, request.scale), QImage::Format_RGB32);
    if (image.isNull()) return fail(ErrorKind::Limit, "the picture does not fit into memory");
    image.setDevicePixelRatio(scale);
    image.fill(plan->theme->surface);
    image.setText(QStringLiteral("Software"), QStringLiteral("Framewake ") + QString::fromLatin1(FW_VERSION));
    image.setText(QStringLiteral("Title"), plan->title);
    image.setText(QStringLiteral("Trace-Id"), plan->traceIds);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintPicture(painter, *plan, scale);
    painter.end();
    return image;
}

Result<QByteArray> renderPng(const PictureRequest& request) {
    Result<QImage> image = renderPicture(request);
    if (!image) return tl::unexpected(image.error());
    return pngBytes(*image);
}

Result<QByteArray> renderSvg(const PictureRequest& request) {
    Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(QSize(plan->width, plan->height));
    generator.setViewBox(QRect(0, 0, plan->width, plan->height));
    // The generator writes these two as they are; they are replaced by our own escaped texts below.
    generator.setTitle(titlePlaceholder());
    generator.setDescription(descriptionPlaceholder());
    QPainter painter;
    if (!painter.begin(&generator)) return fail(ErrorKind::Output, "the picture cannot be written as SVG");
    paintPicture(painter, *plan, 0);
    painter.end();
    buffer.close();
    const auto replaceOnce = [&bytes](const QString& placeholder, const QString& text) {
        const QByteArray key = placeholder.toUtf8();
        if (const qsizetype at = bytes.indexOf(key); at >= 0) bytes.replace(at, key.size(), text.toHtmlEscaped().toUtf8());
    };
    // The second placeholder first: a title can hold any text, also the other placeholder.
    replaceOnce(descriptionPlaceholder(), QStringLiteral("Trace %1. Framewake %2").arg(plan->traceIds, QString::fromLatin1(FW_VERSION)));
    replaceOnce(titlePlaceholder(), plan->title);
    return bytes;
}

Result<QByteArray> renderPdf(const PictureRequest& request) {
    Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Framewake %1").arg(QString::fromLatin1(FW_VERSION)));
    writer.setTitle(plan->title);
    // The painter draws in points of the screen, 96 to the inch, and the page is what it needs.
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(plan->width, plan->height) / 96, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer)) return fail(ErrorKind::Output, "the picture cannot be written as PDF");
    paintPicture(painter, *plan, 0);
    if (!painter.end()) return fail(ErrorKind::Output, "the picture cannot be written as PDF");
    buffer.close();
    return bytes;
}

}  // namespace fw::render
