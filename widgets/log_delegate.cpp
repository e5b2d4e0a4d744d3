// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_delegate.h"

#include "model/analysis/trace_log.h"
#include "model/items/log_list_model.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::LogListModel;

RowDelegate::TextStyle LogDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const int severity = index.data(LogListModel::SeverityRole).toInt();
    switch (index.column()) {
        case LogListModel::Level:
            style.color = severity >= analysis::errorSeverity  ? colors().errorText
                          : severity >= analysis::warnSeverity ? colors().warnText
                                                               : colors().text2;
            break;
        case LogListModel::Text:
            style.font = monoFont();
            break;
        case LogListModel::Offset:
            style.alignment = Qt::AlignRight | Qt::AlignVCenter;
            break;
        case LogListModel::Time:
            style.color = colors().text2;
            break;
        case LogListModel::Operation:
            style.font.setItalic(index.data(LogListModel::NamelessRole).toBool());
            break;
        default:
            break;
    }
    return style;
}

void LogDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QRect rest = content;
    if (index.column() == LogListModel::Level) {
        const int severity = index.data(LogListModel::SeverityRole).toInt();
        const QColor color = severity >= analysis::errorSeverity  ? colors().errorFill
                             : severity >= analysis::warnSeverity ? colors().warnFill
                                                                  : colors().text3;
        rest = paintSign(painter, content, index.data(LogListModel::SignRole).toString(), color, option, 12);
    } else if (index.column() == LogListModel::Service) {
        if (const QVariant slot = index.data(LogListModel::SlotRole); slot.isValid()) {
            const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
            const QVariant color = index.data(LogListModel::ColorRole);
            if (color.isValid())
                paintColorStripe(painter, stripe, colors(), color.toInt(), backgroundOf(option));
            else
                paintStripe(painter, stripe, colors(), slot.toInt(), backgroundOf(option));
        }
        rest.adjust(px(9), 0, 0, 0);
    }
    drawText(painter, rest, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
}

}  // namespace fw::widgets
