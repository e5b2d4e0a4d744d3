// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_delegate.h"

#include <algorithm>

#include <QPainter>

#include "widgets/list_table.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

QColor RowDelegate::backgroundOf(const QStyleOptionViewItem& option) const {
    if (option.state.testFlag(QStyle::State_Selected)) return colors().accentBackground;
    const auto* list = qobject_cast<const ListTable*>(option.widget);
    // Qt knows the cell below the mouse only; the row is meant.
    const bool hovered = list != nullptr ? list->hoveredRow() >= 0 && list->rowAt(option.rect.center().y()) == list->hoveredRow()
                                         : option.state.testFlag(QStyle::State_MouseOver);
    if (hovered) return widgetColors(m_theme).hover;
    return colors().surface;
}

void RowDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const {
    painter.fillRect(option.rect, backgroundOf(option));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors().grid);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintBackground(*painter, option);
    painter->setClipRect(option.rect);
    paintContent(*painter, option.rect.adjusted(px(8), 0, -px(8), 0), option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    return QSize(QFontMetrics(option.font).horizontalAdvance(text) + px(16), px(24));
}

RowDelegate::TextStyle RowDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style;
    style.color = colors().text;
    style.font = option.font;
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid()) style.alignment = static_cast<Qt::Alignment>(alignment.toInt());
    return style;
}

void RowDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    drawText(painter, content, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
}

int RowDelegate::drawText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& style) {
    if (rect.width() <= 0 || text.isEmpty()) return 0;
    const QFontMetrics metrics(style.font, painter.device());
    const QString shown = metrics.elidedText(text, style.elide, rect.width());
    painter.setFont(style.font);
    painter.setPen(style.color);
    painter.drawText(rect, static_cast<int>(style.alignment) | Qt::TextSingleLine, shown);
    return std::min(rect.width(), metrics.horizontalAdvance(shown));
}

QRect RowDelegate::paintSign(QPainter& painter, const QRect& rect, const QString& icon, const QColor& color,
                             const QStyleOptionViewItem& option, double size) const {
    const int side = px(size);
    if (rect.width() < side) return rect;
    const QRectF box(rect.left(), rect.center().y() + 1 - side / 2.0, side, side);
    render::paintIcon(painter, icon, box, color, backgroundOf(option));
    return rect.adjusted(side + px(4), 0, 0, 0);
}

}  // namespace fw::widgets
