// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/span_color.h"

#include <QCoreApplication>
#include <QPainter>

#include "widgets/render/text.h"

namespace fw::render {

QString colorEntryText(const analysis::SpanColors& colors, const analysis::SpanColors::Entry& entry, int limit) {
    QString text;
    if (entry.slot == analysis::SpanColors::absent) {
        text = QCoreApplication::translate("SpanColors", "absent");
    } else if (entry.value == analysis::SpanColors::noValue) {
        text = QCoreApplication::translate("SpanColors", "others (%1)").arg(countText(colors.otherValues));
    } else {
        const std::string_view value = colors.text(entry);
        text = value.empty() ? QCoreApplication::translate("SpanColors", "(empty)") : visibleText(value, limit);
    }
    return text + QStringLiteral(" · ") + countText(entry.spans);
}

void paintSwatch(QPainter& painter, const QRectF& box, const SpanColor& color, const QColor& background) {
    const double cut = color.absent ? box.height() / 4 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color.color);
    painter.drawRoundedRect(box.adjusted(0, cut, 0, -cut), 2, 2);
    if (!color.notched) return;
    painter.fillRect(QRectF(box.left(), box.center().y() - 2.5, box.width(), 1.5), background);
    painter.fillRect(QRectF(box.left(), box.center().y() + 1, box.width(), 1.5), background);
}

}  // namespace fw::render
