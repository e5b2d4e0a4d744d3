// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_delegate.h"

#include <algorithm>

#include <QList>
#include <QPainter>

#include "model/items/trace_list_model.h"
#include "widgets/render/span_color.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::TraceListModel;

void paintStripe(QPainter& painter, const QRectF& stripe, const render::Theme& theme, int slot, const QColor& background) {
    const auto number = static_cast<std::uint32_t>(std::max(0, slot));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(slot < 0 ? theme.wait : theme.service(number));
    painter.drawRoundedRect(stripe, 1, 1);
    if (slot >= 0 && render::Theme::notched(number))
        painter.fillRect(QRectF(stripe.left(), stripe.center().y() - 1, stripe.width(), 2), background);
    painter.restore();
}

void paintColorStripe(QPainter& painter, const QRectF& stripe, const render::Theme& theme, int slot, const QColor& background) {
    const render::SpanColor look = render::slotColor(theme, static_cast<std::uint8_t>(slot));
    const double cut = look.absent ? stripe.height() / 4 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    painter.drawRoundedRect(stripe.adjusted(0, cut, 0, -cut), 1, 1);
    if (look.notched) painter.fillRect(QRectF(stripe.left(), stripe.center().y() - 1, stripe.width(), 2), background);
    painter.restore();
}

RowDelegate::TextStyle TraceDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    if (!index.data(TraceListModel::LoadedRole).toBool()) {
        style.color = colors().text3;
        return style;
    }
    if (index.column() == TraceListModel::Duration && option.state.testFlag(QStyle::State_Selected)) style.font.setWeight(QFont::DemiBold);
    if (index.column() == TraceListModel::FrameId) {
        style.font = monoFont();
        style.elide = Qt::ElideMiddle;
    }
    return style;
}

void TraceDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const TextStyle style = textStyle(option, index);
    if (!index.data(TraceListModel::LoadedRole).toBool()) {
        drawText(painter, content, index.data(Qt::DisplayRole).toString(), style);
        return;
    }
    switch (index.column()) {
        case TraceListModel::Started:
            paintStarted(painter, content, index, style);
            return;
        case TraceListModel::RootOperation: {
            const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
            paintStripe(painter, stripe, colors(), index.data(TraceListModel::RootSlotRole).toInt(), backgroundOf(option));
            drawText(painter, content.adjusted(px(9), 0, 0, 0), index.data(Qt::DisplayRole).toString(), style);
            return;
        }
        case TraceListModel::FrameId:
            paintFrameId(painter, content, index, style);
            return;
        case TraceListModel::Duration:
            paintDuration(painter, content, index, style);
            return;
        case TraceListModel::Services:
            paintServices(painter, content, index, style);
            return;
        case TraceListModel::Errors:
            paintErrors(painter, content, option, index, style);
            return;
        case TraceListModel::Complete:
            paintComplete(painter, content, option, index, style);
            return;
        default:
            drawText(painter, content, index.data(Qt::DisplayRole).toString(), style);
    }
}

QString TraceDelegate::startedText(const QString& full, TraceListModel::Day day, const QFontMetrics& metrics, int room) {
    const qsizetype space = full.indexOf(QLatin1Char(' '));
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    if (space < 0 || fits(full)) return full;
    if (day == TraceListModel::Day::None) return full.mid(space + 1);
    // A year has four digits unless it is an odd one.
    if (day == TraceListModel::Day::Short && full.indexOf(QLatin1Char('-')) == 4) {
        const QString shorter = full.mid(5);
        return fits(shorter) ? shorter : full.mid(5, space + 4);
    }
    for (const qsizetype length : {qsizetype{9}, qsizetype{6}})
        if (fits(full.left(space + length))) return full.left(space + length);
    return full.left(space);
}

void TraceDelegate::paintStarted(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const {
    const auto* model = qobject_cast<const TraceListModel*>(index.model());
    const QFontMetrics metrics(style.font, painter.device());
    const TraceListModel::Day day = model != nullptr ? model->dayNeeded() : TraceListModel::Day::WithYear;
    const QString text = startedText(index.data(Qt::DisplayRole).toString(), day, metrics, content.width());
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space < 0) {
        drawText(painter, content, text, style);
        return;
    }
    // The day is the same in most rows: it steps back behind the time.
    TextStyle pale = style;
    pale.color = colors().text3;
    const QString head = text.left(space + 1);
    drawText(painter, content, head, pale);
    drawText(painter, content.adjusted(metrics.horizontalAdvance(head), 0, 0, 0), text.mid(space + 1), style);
}

void TraceDelegate::paintFrameId(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    const int match = index.data(TraceListModel::MatchLengthRole).toInt();
    if (match > 0) {
        const QFontMetrics metrics(style.font);
        const int width = std::min(content.width(), metrics.horizontalAdvance(text.left(match)));
        const int height = metrics.height() + 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().match);
        painter.drawRoundedRect(QRect(content.left() - 2, content.center().y() + 1 - height / 2, width + 4, height), 2, 2);
    }
    drawText(painter, content, text, style);
}

void TraceDelegate::paintDuration(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const {
    const int gap = px(8);
    const int used = drawText(painter, content, index.data(Qt::DisplayRole).toString(), style);
    const int textWidth = std::max(px(64), used);
    const int room = content.width() - textWidth - gap;
    if (room < px(20)) return;
    const double share = index.data(TraceListModel::ShareOfLongestRole).toDouble();
    const int height = px(8);
    const QRectF bar(content.left(), content.center().y() + 1 - height / 2.0, std::max(2.0, share * room), height);
    QColor color = colors().service(0);
    color.setAlphaF(0.65F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, 1, 1);
}

void TraceDelegate::paintServices(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const {
    const auto slotList = index.data(TraceListModel::ServiceSlotsRole).value<QList<int>>();
    const int step = px(6);
    const int width = px(4);
    const int height = px(12);
    int room = std::max(1, (content.width() + px(2)) / step);
    const bool cut = slotList.size() > room;
    if (cut) room = std::max(1, (content.width() - px(22)) / step);
    int x = content.left();
    for (qsizetype i = 0; i < slotList.size() && i < room; ++i, x += step)
        paintStripe(painter, QRectF(x, content.center().y() + 1 - height / 2.0, width, height), colors(), slotList.at(i), colors().surface);
    if (!cut) return;
    TextStyle more = style;
    more.color = colors().text2;
    more.font = uiFont(11);
    drawText(painter, content.adjusted(x - content.left() + px(2), 0, 0, 0), QStringLiteral("+%1").arg(slotList.size() - room), more);
}

void TraceDelegate::paintErrors(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index,
                                TextStyle style) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(TraceListModel::ErrorCountRole).toULongLong() == 0) {
        style.color = colors().text3;
        drawText(painter, content, text, style);
        return;
    }
    style.color = colors().errorText;
    const int width = drawText(painter, content, text, style);
    const int left = content.right() + 1 - width - px(16);
    if (left < content.left() - px(6)) return;
    (void)paintSign(painter, QRect(left, content.top(), px(14), content.height()), QStringLiteral("error"), colors().errorFill, option, 12);
}

void TraceDelegate::paintComplete(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  TextStyle style) const {
    const auto completeness = static_cast<Completeness>(index.data(TraceListModel::CompletenessRole).toInt());
    const bool complete = completeness == Completeness::Complete;
    const bool lost = completeness == Completeness::ContextLost;
    const QString icon = complete ? QStringLiteral("ok") : lost ? QStringLiteral("broken") : QStringLiteral("partial");
    const QRect rest = paintSign(painter, content, icon, complete ? colors().ok : colors().warnFill, option);
    style.color = complete ? colors().text2 : colors().warnText;
    // Two letters and an ellipsis say less than the sign alone; the tooltip has the words.
    if (rest.width() < px(24)) return;
    drawText(painter, rest, index.data(Qt::DisplayRole).toString(), style);
}

}  // namespace fw::widgets
