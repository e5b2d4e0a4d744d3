// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_list_delegate.h"

#include "model/items/span_list_model.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::SpanListModel;

SpanListDelegate::~SpanListDelegate() = default;

SpanListDelegate::Face SpanListDelegate::faceOf(const QModelIndex& index) {
    const int column = index.column();
    if (column == SpanListModel::SpanIdColumn || column == SpanListModel::ParentIdColumn) return Face::Mono;
    if (column != SpanListModel::Operation) return Face::Plain;
    return index.data(SpanListModel::NamelessRole).toBool() ? Face::StandIn : Face::Name;
}

QFont SpanListDelegate::fontOf(Face face, const QFont& base) const {
    if (face == Face::Mono) return monoFont();
    QFont font = base;
    if (face == Face::Name) font.setWeight(QFont::Medium);
    font.setItalic(face == Face::StandIn);
    return font;
}

QColor SpanListDelegate::colorOf(const QModelIndex& index) const {
    switch (index.column()) {
        case SpanListModel::Kind:
            return colors().text2;
        case SpanListModel::Status:
            return index.data(SpanListModel::ErrorRole).toBool() ? colors().errorText : colors().text2;
        case SpanListModel::Marks:
            return colors().warnText;
        default:
            return colors().text;
    }
}

RowDelegate::TextStyle SpanListDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const Face face = faceOf(index);
    style.color = colorOf(index);
    style.font = fontOf(face, option.font);
    if (face == Face::Mono) style.elide = Qt::ElideMiddle;
    return style;
}

void SpanListDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QRect rest = content;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == SpanListModel::Service) {
        const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
        const QVariant color = index.data(SpanListModel::ColorRole);
        if (color.isValid())
            paintColorStripe(painter, stripe, colors(), color.toInt(), backgroundOf(option));
        else
            paintStripe(painter, stripe, colors(), index.data(SpanListModel::SlotRole).toInt(), backgroundOf(option));
        rest.adjust(px(9), 0, 0, 0);
    } else if (index.column() == SpanListModel::Status && index.data(SpanListModel::ErrorRole).toBool()) {
        rest = paintSign(painter, content, QStringLiteral("error"), colors().errorFill, option, 12);
    } else if (index.column() == SpanListModel::Marks && !text.isEmpty()) {
        rest = paintSign(painter, content, QStringLiteral("warn"), colors().warnFill, option, 12);
    }
    if (text.isEmpty()) return;
    const Face face = faceOf(index);
    std::unique_ptr<render::PreparedText>& lines = m_lines[static_cast<std::size_t>(face)];
    const QFont font = fontOf(face, option.font);
    if (!lines || lines->font() != font) lines = std::make_unique<render::PreparedText>(font);
    const render::PreparedText::Line& line = lines->line(text);
    if (line.width > rest.width()) {
        drawText(painter, rest, text, textStyle(option, index));
        return;
    }
    const bool number = index.column() <= SpanListModel::Critical;
    painter.setPen(colorOf(index));
    lines->draw(painter, line, number ? rest.right() + 1 - line.width : rest.left(), rest.top(), rest.height());
}

}  // namespace fw::widgets
