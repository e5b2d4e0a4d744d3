// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/picture_caption.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/icons.h"

namespace fw::render {

namespace {

constexpr double captionLine = 42;
constexpr double programRoom = 170;

void captionText(QPainter& painter, const QFont& font, const QColor& color, double x, double baseline, const QString& text,
                 double room = 1e9) {
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= room;
    painter.drawText(QPointF(x, baseline), fits ? text : metrics.elidedText(text, Qt::ElideMiddle, std::max(0.0, room)));
}

}  // namespace

double layOutCaption(std::vector<CaptionField>& fields, double width, double margin) {
    const RowFonts fonts(pictureFont());
    double x = margin;
    double y = 12;
    for (CaptionField& field : fields) {
        const double value = textWidth(field.mono ? fonts.mono : fonts.base, field.value) +
                             (field.pale.isEmpty() ? 0 : 6 + textWidth(fonts.base, field.pale));
        const double wide = std::max(textWidth(fonts.secondary, field.label), value);
        if (x > margin && x + wide > width - margin) {
            x = margin;
            y += captionLine;
        }
        field.x = x;
        field.y = y;
        x += wide + 36;
    }
    // The mark and the version stand at the lower right; they get a line of their own where it is taken.
    if (x > width - margin - programRoom) y += captionLine;
    return y + captionLine + 4;
}

void paintCaptionStrip(QPainter& painter, const std::vector<CaptionField>& fields, const QRectF& strip, double margin, const Theme& colors,
                       const RowFonts& fonts) {
    painter.fillRect(strip, colors.panel);
    painter.fillRect(QRectF(strip.left(), strip.top(), strip.width(), 1), colors.lineStrong);
    for (const CaptionField& field : fields) {
        const double top = strip.top() + field.y;
        captionText(painter, fonts.secondary, colors.text3, field.x, centredBaseline(fonts.secondary, top, 14), field.label);
        const QFont& font = field.mono ? fonts.mono : fonts.base;
        const double baseline = centredBaseline(font, top + 15, 17);
        const double room = strip.width() - margin - field.x;
        captionText(painter, font, colors.text, field.x, baseline, field.value, room);
        const double end = field.x + textWidth(font, field.value) + 6;
        if (!field.pale.isEmpty()) captionText(painter, fonts.base, colors.text3, end, baseline, field.pale);
    }
    const QFont bold = fonts.sized(12, QFont::DemiBold);
    const QString program = QStringLiteral("Framewake ") + QString::fromLatin1(FW_VERSION);
    const double x = strip.width() - margin - textWidth(bold, program);
    captionText(painter, bold, colors.text, x, strip.bottom() - 17, program);
    paintLogo(painter, QRectF(x - 26, strip.bottom() - 31, 18, 18), colors.services[0], colors.services[2], colors.services[1],
              colors.critical);
}

}  // namespace fw::render
