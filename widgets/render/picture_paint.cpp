// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a planned picture on any device.
#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "widgets/render/hatch.h"
#include "widgets/render/icons.h"
#include "widgets/render/picture_plan.h"
#include "widgets/render/ruler_painter.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"
#include "widgets/render/waterfall_painter.h"

namespace fw::render {

namespace {

constexpr double margin = PicturePlan::margin;

void drawLine(QPainter& painter, const QFont& font, const QColor& color, double x, double baseline, const QString& text,
              double room = 1e9) {
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= room;
    painter.drawText(QPointF(x, baseline), fits ? text : metrics.elidedText(text, Qt::ElideMiddle, std::max(0.0, room)));
}

/// Right-aligned; returns its left edge.
double badge(QPainter& painter, const RowFonts& fonts, double right, double room, const QString& sign, const QColor& fill,
             const QColor& ink, const QColor& back, const QString& text) {
    const QFont font = fonts.sized(12, QFont::DemiBold);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, room - 32));
    const double width = std::ceil(textWidth(font, shown)) + 32;
    const QRectF box(right - width, 19, width, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(box, 3, 3);
    paintIcon(painter, sign, QRectF(box.left() + 7, box.center().y() - 6, 12, 12), fill, back);
    drawLine(painter, font, ink, box.left() + 24, centredBaseline(font, box.top(), box.height()), shown);
    return box.left();
}

void paintHead(QPainter& painter, const PicturePlan& plan, const RowFonts& fonts) {
    const Theme& colors = *plan.theme;
    double right = plan.width - margin;
    const double room = plan.width * 0.3;
    if (!plan.incompleteBadge.isEmpty()) {
        right = badge(painter, fonts, right, room, QStringLiteral("partial"), colors.warnFill, colors.warnText, colors.warnBackground,
                      plan.incompleteBadge) -
                8;
    }
    if (!plan.errorBadge.isEmpty()) {
        right = badge(painter, fonts, right, room, QStringLiteral("error"), colors.errorFill, colors.errorText, colors.errorBackground,
                      plan.errorBadge) -
                8;
    }
    const double textRoom = right - margin - 8;
    drawLine(painter, fonts.sized(18, QFont::DemiBold), colors.text, margin, 28, plan.title, textRoom);
    drawLine(painter, fonts.sized(13), colors.text2, margin, 48, plan.subtitle, textRoom);
}

void paintAxis(QPainter& painter, const PicturePlan& plan, const RowFonts& fonts) {
    const Theme& colors = *plan.theme;
    const double top = PicturePlan::headHeight;
    const double bottom = top + PicturePlan::rulerHeight;
    painter.fillRect(QRectF(margin, top, plan.width - 2 * margin, 1), colors.lineStrong);
    painter.fillRect(QRectF(margin, bottom - 1, plan.width - 2 * margin, 1), colors.lineStrong);
    const QFont font = fonts.sized(12, QFont::Medium);
    const double baseline = centredBaseline(font, top, PicturePlan::rulerHeight);
    drawLine(painter, font, colors.text2, margin + 6, baseline, QCoreApplication::translate("Picture", "Operation, service"));
    double x = margin + PicturePlan::treeWidth;
    for (const RowFact& column : plan.columns) {
        const double room = column.width - 2.0 * factPadding;
        const QString title = QFontMetricsF(font).elidedText(factTitle(column.key), Qt::ElideMiddle, room);
        drawLine(painter, font, colors.text2,
                 alignedRight(column) ? x + factPadding + std::max(0.0, room - textWidth(font, title)) : x + factPadding, baseline, title);
        x += column.width;
    }
    const QString duration = QCoreApplication::translate("Picture", "Duration");
    drawLine(painter, font, colors.text2, plan.scale.left - 10 - textWidth(font, duration), baseline, duration);
    paintRuler(painter, QRectF(plan.scale.left, top, plan.scale.width, PicturePlan::rulerHeight - 1), plan.scale, plan.zeroNs, colors,
               fonts.sized(11));
}

void paintRows(QPainter& painter, const PicturePlan& plan, const RowFonts& fonts, double pixelRatio) {
    const Theme& colors = *plan.theme;
    WaterfallPainter rows(colors.id, fonts.base, plan.metrics);
    for (const PlannedTrace& trace : plan.traces) {
        double top = trace.top;
        if (!trace.heading.isEmpty()) {
            painter.fillRect(QRectF(margin, top, plan.width - 2 * margin, PicturePlan::headingHeight), colors.panel);
            const QFont font = fonts.sized(12, QFont::DemiBold);
            drawLine(painter, font, colors.text, margin + 6, centredBaseline(font, top, PicturePlan::headingHeight), trace.heading,
                     plan.width - 2 * margin - 12);
            top += PicturePlan::headingHeight;
        }
        rows.clearText();
        WaterfallFrame frame;
        frame.rows = &trace.rows;
        frame.events = trace.events.get();
        frame.marked = trace.marked.get();
        frame.colors = trace.colors.get();
        frame.last = trace.shown;
        frame.top = top;
        frame.left = margin;
        frame.treeWidth = PicturePlan::treeWidth;
        frame.columnsWidth = plan.columnsWidth();
        frame.facts = trace.facts.get();
        frame.durationWidth = PicturePlan::durationWidth;
        frame.scale = plan.scale;
        frame.zeroNs = plan.zeroNs;
        if (&trace == &plan.traces.front()) frame.selected = plan.selected;
        frame.criticalPath = plan.criticalPath;
        frame.waits = trace.waits.get();
        frame.gaps = plan.gaps;
        frame.pixelRatio = pixelRatio;
        rows.paint(painter, frame);
    }
    if (plan.rowsLeftOut > 0) {
        drawLine(painter, fonts.ghost, colors.text2, margin + 6, plan.legendTop - 16,
                 QCoreApplication::translate("Picture", "%1 more rows are left out").arg(countText(plan.rowsLeftOut)));
    }
}

void paintSign(QPainter& painter, const PicturePlan& plan, const LegendItem& item, double x, double middle) {
    const Theme& colors = *plan.theme;
    switch (item.sign) {
        case LegendItem::Sign::Service: {
            if (item.slot == UINT32_MAX) break;
            paintSwatch(painter, QRectF(x, middle - 5, 10, 10), {colors.service(item.slot), Theme::notched(item.slot), false},
                        colors.surface);
            break;
        }
        case LegendItem::Sign::Value:
            paintSwatch(painter, QRectF(x, middle - 5, 10, 10), slotColor(colors, static_cast<std::uint8_t>(item.slot)), colors.surface);
            break;
        case LegendItem::Sign::OwnWork: {
            QColor pale = colors.services[2];
            pale.setAlphaF(0.34F);
            painter.fillRect(QRectF(x, middle - 4, 26, 8), pale);
            painter.fillRect(QRectF(x, middle - 4, 8, 8), colors.services[2]);
            break;
        }
        case LegendItem::Sign::Path: {
            QPainterPath path(QPointF(x, middle - 4));
            path.lineTo(x + 12, middle - 4);
            path.lineTo(x + 12, middle + 4);
            path.lineTo(x + 26, middle + 4);
            painter.setPen(QPen(colors.critical, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
            break;
        }
        case LegendItem::Sign::Ghost: {
            QColor faint = colors.wait;
            faint.setAlphaF(0.55F);
            const QRectF box(x + 0.5, middle - 4.5, 25, 9);
            paintHatch(painter, box, faint, 6, 1.3);
            QPen pen(colors.wait, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            break;
        }
        case LegendItem::Sign::Error:
            paintIcon(painter, QStringLiteral("error"), QRectF(x - 1, middle - 6, 12, 12), colors.errorFill, colors.surface);
            break;
        case LegendItem::Sign::Broken:
            paintIcon(painter, QStringLiteral("warn"), QRectF(x - 1, middle - 6, 12, 12), colors.warnFill, colors.surface);
            break;
        case LegendItem::Sign::Event: {
            const QPointF centre(x + 5, middle);
            const QPointF diamond[4] = {centre + QPointF(0, -3), centre + QPointF(3, 0), centre + QPointF(0, 3), centre + QPointF(-3, 0)};
            painter.setPen(QPen(colors.text, 1));
            painter.setBrush(colors.surface);
            painter.drawConvexPolygon(diamond, 4);
            break;
        }
        case LegendItem::Sign::Folded:
        case LegendItem::Sign::Repeats: {
            const QString count = item.sign == LegendItem::Sign::Folded ? QStringLiteral("+ n") : QStringLiteral("× n");
            painter.setPen(QPen(colors.lineStrong, 1));
            painter.setBrush(colors.panel);
            painter.drawRoundedRect(QRectF(x + 0.5, middle - 6.5, 25, 13), 3, 3);
            const QFont font = RowFonts(pictureFont()).sized(10, QFont::DemiBold);
            drawLine(painter, font, colors.text, x + 13 - textWidth(font, count) / 2, centredBaseline(font, middle - 7, 14), count);
            break;
        }
        case LegendItem::Sign::Wait:
            painter.fillRect(QRectF(x, middle - 4, 1, 8), colors.wait);
            paintHatch(painter, QRectF(x, middle - 3, 16, 5), colors.wait, 3, 1.1);
            painter.fillRect(QRectF(x + 16, middle - 4, 10, 8), colors.services[2]);
            break;
        case LegendItem::Sign::Gap: {
            painter.fillRect(QRectF(x, middle - 4, 26, 8), colors.services[2]);
            painter.fillRect(QRectF(x + 6, middle - 4, 14, 8), colors.surface);
            QPen pen(colors.text2, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
            pen.setDashPattern({1, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(x + 6.5, middle - 3.5, 13, 7));
            break;
        }
        case LegendItem::Sign::Assumed: {
            painter.fillRect(QRectF(x, middle - 5, 13, 2), colors.critical);
            painter.fillRect(QRectF(x + 13, middle + 4, 13, 2), colors.critical);
            QPen pen(colors.critical, 1, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(QPointF(x + 13, middle - 5), QPointF(x + 13, middle + 6));
            break;
        }
        case LegendItem::Sign::Bookmark:
            paintIcon(painter, QStringLiteral("flag"), QRectF(x + 7, middle - 6, 12, 12), colors.accent, colors.surface);
            break;
        case LegendItem::Sign::GoesOn:
            paintIcon(painter, QStringLiteral("right"), QRectF(x + 7, middle - 6, 12, 12), colors.text, colors.surface);
            break;
    }
}

void paintLegend(QPainter& painter, const PicturePlan& plan, const RowFonts& fonts) {
    for (const LegendItem& item : plan.legend) {
        const double top = plan.legendTop + item.y;
        paintSign(painter, plan, item, item.x, top + 8);
        const bool narrow = item.sign == LegendItem::Sign::Service || item.sign == LegendItem::Sign::Error ||
                            item.sign == LegendItem::Sign::Broken || item.sign == LegendItem::Sign::Event;
        const double indent = item.slot == UINT32_MAX ? 0 : narrow ? 14 : 30;
        drawLine(painter, fonts.base, item.sign == LegendItem::Sign::Service ? plan.theme->text : plan.theme->text2, item.x + indent,
                 centredBaseline(fonts.base, top, 16), item.text);
    }
}

void paintNotes(QPainter& painter, const PicturePlan& plan, const RowFonts& fonts) {
    const QFont bold = fonts.sized(12, QFont::Medium);
    for (const PictureNote& note : plan.notes) {
        double x = margin;
        const double baseline = centredBaseline(fonts.base, note.y, 16);
        if (!note.subject.isEmpty()) {
            paintIcon(painter, QStringLiteral("flag"), QRectF(x, note.y + 2, 12, 12), plan.theme->accent, plan.theme->surface);
            x += 18;
            drawLine(painter, bold, plan.theme->text, x, baseline, note.subject);
            x += textWidth(bold, note.subject) + 10;
        }
        const QFontMetricsF metrics(fonts.base);
        const QString text = metrics.elidedText(note.text, Qt::ElideRight, std::max(0.0, plan.width - margin - x));
        drawLine(painter, fonts.base, plan.theme->text2, x, baseline, text);
    }
}

}  // namespace

void paintPicture(QPainter& painter, const PicturePlan& plan, double pixelRatio) {
    const RowFonts fonts(pictureFont());
    painter.fillRect(QRectF(0, 0, plan.width, plan.height), plan.theme->surface);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, plan, fonts);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter, plan, fonts);
    paintRows(painter, plan, fonts, pixelRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, plan, fonts);
    paintNotes(painter, plan, fonts);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCaptionStrip(painter, plan.caption, QRectF(0, plan.captionTop, plan.width, plan.height - plan.captionTop), margin, *plan.theme,
                      fonts);
}

}  // namespace fw::render
