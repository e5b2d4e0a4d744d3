// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_cell_delegate.h"

#include <QPainter>

#include "model/items/compare_roles.h"
#include "widgets/render/delta_chart.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

RowDelegate::TextStyle CompareCellDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const int tone = index.data(items::CompareToneRole).toInt();
    if (index.data(items::CompareAbsentRole).toBool()) {
        style.color = colors().text3;
        style.font.setItalic(true);
    } else if (tone != 0) {
        style.color = tone > 0 ? colors().slowText : colors().fastText;
    }
    if (index.data(items::CompareStrongRole).toBool()) style.font.setWeight(QFont::Medium);
    if (index.data(items::CompareSlotRole).toInt() >= 0) style.elide = Qt::ElideLeft;
    return style;
}

void CompareCellDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const int slot = index.data(items::CompareSlotRole).toInt(); slot >= 0) {
        const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
        paintStripe(painter, stripe, colors(), slot, backgroundOf(option));
        drawText(painter, content.adjusted(px(9), 0, 0, 0), text, textStyle(option, index));
        return;
    }
    const TextStyle style = textStyle(option, index);
    const int width = drawText(painter, content, text, style);
    const int tone = index.data(items::CompareToneRole).toInt();
    const int side = px(8);
    const int left = content.right() + 1 - width - side - px(5);
    if (tone == 0 || left < content.left() - px(6)) return;
    const double height = side * 0.87;
    render::paintDeltaSign(painter, QRectF(left, content.center().y() + 1 - height / 2, side, height), tone > 0, style.color);
}

}  // namespace fw::widgets
