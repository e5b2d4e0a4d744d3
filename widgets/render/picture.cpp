// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include "widgets/render/picture_file.h"
#include "widgets/render/picture_plan.h"
#include "widgets/render/text.h"

namespace fw::render {

namespace {

PictureSheet sheetOf(const PicturePlan& plan) {
    PictureSheet sheet;
    sheet.size = QSize(plan.width, plan.height);
    sheet.background = plan.theme->surface;
    sheet.title = plan.title;
    sheet.about = QStringLiteral("Trace %1. Framewake %2").arg(plan.traceIds, QString::fromLatin1(FW_VERSION));
    sheet.traceIds = plan.traceIds;
    sheet.paint = [&plan](QPainter& painter, double pixelRatio) { paintPicture(painter, plan, pixelRatio); };
    return sheet;
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
    return sheetPixels(QSize(plan->width, plan->height), request.scale);
}

Result<QImage> renderPicture(const PictureRequest& request) {
    const Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    return sheetImage(sheetOf(*plan), request.scale);
}

Result<QByteArray> renderPng(const PictureRequest& request) {
    const Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    return sheetPng(sheetOf(*plan), request.scale);
}

Result<QByteArray> renderSvg(const PictureRequest& request) {
    const Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    return sheetSvg(sheetOf(*plan));
}

Result<QByteArray> renderPdf(const PictureRequest& request) {
    const Result<PicturePlan> plan = planPicture(request);
    if (!plan) return tl::unexpected(plan.error());
    return sheetPdf(sheetOf(*plan));
}

}  // namespace fw::render
