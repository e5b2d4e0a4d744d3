// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_delegate.h"

#include <QPainter>

#include "model/analysis/frame_journey.h"
#include "model/items/journey_model.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using analysis::Context;
using items::JourneyModel;

void JourneyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RowDelegate::paint(painter, option, index);
    if (index.column() == JourneyModel::Number && index.data(JourneyModel::BrokenRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()), colors().warnFill);
}

RowDelegate::TextStyle JourneyDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const bool broken = index.data(JourneyModel::BrokenRole).toBool();
    switch (index.column()) {
        case JourneyModel::Number:
            style.font.setWeight(QFont::DemiBold);
            break;
        case JourneyModel::From:
        case JourneyModel::To:
            style.font.setWeight(QFont::Medium);
            break;
        case JourneyModel::Channel:
            style.font = monoFont();
            style.color = colors().text2;
            break;
        case JourneyModel::Gap:
            style.font.setWeight(QFont::DemiBold);
            break;
        case JourneyModel::Carried:
            if (broken) {
                style.color = colors().warnText;
                style.font.setWeight(QFont::DemiBold);
            }
            break;
        default:
            style.color = colors().text2;
    }
    if (index.data(JourneyModel::AbsentRole).toBool()) {
        style.color = colors().text3;
        style.font.setItalic(index.column() != JourneyModel::Channel);
    }
    return style;
}

void JourneyDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    if (index.column() == JourneyModel::Carried) {
        const auto context = static_cast<Context>(index.data(JourneyModel::ContextRole).toInt());
        const QString sign = context == Context::SameTrace ? QStringLiteral("ok")
                             : context == Context::Link    ? QStringLiteral("link")
                                                           : QStringLiteral("broken");
        const QColor color = context == Context::Lost ? colors().warnText : colors().ok;
        drawText(painter, paintSign(painter, content, sign, color, option), index.data(Qt::DisplayRole).toString(),
                 textStyle(option, index));
        return;
    }
    const int slot = index.data(JourneyModel::SlotRole).toInt();
    if (slot < 0) {
        RowDelegate::paintContent(painter, content, option, index);
        return;
    }
    const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
    paintStripe(painter, stripe, colors(), slot, backgroundOf(option));
    const QRect rest = content.adjusted(px(9), 0, 0, 0);
    const int width = drawText(painter, rest, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
    TextStyle small = RowDelegate::textStyle(option, index);
    small.color = colors().text2;
    small.font = uiFont(11);
    drawText(painter, rest.adjusted(width + px(6), 0, 0, 0), index.data(JourneyModel::ServiceRole).toString(), small);
}

}  // namespace fw::widgets
