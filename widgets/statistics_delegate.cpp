// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statistics_delegate.h"

#include <algorithm>

#include <QPainter>

#include "model/items/statistics_model.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::StatisticsModel;

RowDelegate::TextStyle StatisticsDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    if (index.data(StatisticsModel::AbsentRole).toBool()) {
        style.color = colors().text3;
        style.font.setItalic(true);
    } else if (index.column() == StatisticsModel::First) {
        style.font.setWeight(QFont::Medium);
    } else if (index.column() > StatisticsModel::Second && !index.data(StatisticsModel::RawRole).isValid()) {
        style.color = colors().text3;
    }
    return style;
}

void StatisticsDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    switch (index.column()) {
        case StatisticsModel::First: {
            const int slot = index.data(StatisticsModel::SlotRole).toInt();
            const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
            if (slot >= 0) paintStripe(painter, stripe, colors(), slot, backgroundOf(option));
            drawText(painter, content.adjusted(px(9), 0, 0, 0), index.data(Qt::DisplayRole).toString(), textStyle(option, index));
            return;
        }
        case StatisticsModel::Errors:
            paintErrors(painter, content, option, index);
            return;
        case StatisticsModel::Share:
            paintShare(painter, content, option, index);
            return;
        default:
            RowDelegate::paintContent(painter, content, option, index);
    }
}

void StatisticsDelegate::paintErrors(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    TextStyle style = textStyle(option, index);
    const bool none = index.data(StatisticsModel::RawRole).toLongLong() == 0;
    style.color = none ? colors().text3 : colors().errorText;
    const int width = drawText(painter, content, index.data(Qt::DisplayRole).toString(), style);
    const int left = content.right() + 1 - width - px(16);
    if (none || left < content.left() - px(6)) return;
    (void)paintSign(painter, QRect(left, content.top(), px(14), content.height()), QStringLiteral("error"), colors().errorFill, option, 12);
}

void StatisticsDelegate::paintShare(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    drawText(painter, content, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
    const int room = content.width() - px(56);
    if (room < px(20)) return;
    const int height = px(8);
    const QRectF track(content.left(), content.center().y() + 1 - height / 2.0, room, height);
    const double share = std::clamp(index.data(StatisticsModel::ShareRole).toDouble(), 0.0, 1.0);
    const int slot = index.data(StatisticsModel::SlotRole).toInt();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().sunken);
    painter.drawRect(track);
    if (share <= 0) return;
    painter.setBrush(slot < 0 ? colors().wait : colors().service(static_cast<std::uint32_t>(slot)));
    painter.drawRect(QRectF(track.left(), track.top(), std::max(1.0, share * track.width()), track.height()));
}

}  // namespace fw::widgets
