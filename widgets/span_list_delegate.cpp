// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_list_delegate.h"

#include "model/items/span_list_model.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::SpanListModel;

RowDelegate::TextStyle SpanListDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    switch (index.column()) {
        case SpanListModel::Operation:
            style.font.setWeight(QFont::Medium);
            break;
        case SpanListModel::Kind:
            style.color = colors().text2;
            break;
        case SpanListModel::SpanIdColumn:
        case SpanListModel::ParentIdColumn:
            style.font = monoFont();
            style.elide = Qt::ElideMiddle;
            break;
        case SpanListModel::Status:
            style.color = index.data(SpanListModel::ErrorRole).toBool() ? colors().errorText : colors().text2;
            break;
        case SpanListModel::Marks:
            style.color = colors().warnText;
            break;
        default:
            break;
    }
    return style;
}

void SpanListDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QRect rest = content;
    if (index.column() == SpanListModel::Service) {
        const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
        paintStripe(painter, stripe, colors(), index.data(SpanListModel::SlotRole).toInt(), backgroundOf(option));
        rest.adjust(px(9), 0, 0, 0);
    } else if (index.column() == SpanListModel::Status && index.data(SpanListModel::ErrorRole).toBool()) {
        rest = paintSign(painter, content, QStringLiteral("error"), colors().errorFill, option, 12);
    } else if (index.column() == SpanListModel::Marks && !index.data(Qt::DisplayRole).toString().isEmpty()) {
        rest = paintSign(painter, content, QStringLiteral("warn"), colors().warnFill, option, 12);
    }
    drawText(painter, rest, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
}

}  // namespace fw::widgets
