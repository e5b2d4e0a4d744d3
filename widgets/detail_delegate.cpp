// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detail_delegate.h"

#include <algorithm>

#include <QPainter>
#include <QTableView>

#include "model/items/span_detail_model.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::DetailKind;
using items::SpanDetailModel;

namespace {
constexpr qsizetype shortValue = 24;
}

int DetailDelegate::foldWidth() {
    return px(22);
}
int DetailDelegate::moreLeft() {
    return px(86);
}
int DetailDelegate::linkLeft() {
    return px(40);
}

QRect DetailDelegate::showAllRect(const QRect& cell, const QFont& font, const QModelIndex& index) {
    const DetailKind kind = SpanDetailModel::kindOf(index);
    if (kind != DetailKind::Attribute && kind != DetailKind::Field && kind != DetailKind::Child) return {};
    if (index.column() != SpanDetailModel::Value) return {};
    const QString value = index.data(Qt::DisplayRole).toString();
    // Of a short value the words would hide more than they show.
    if (value.size() < shortValue && !value.contains(QChar(0x240A))) return {};
    const QRect content = cell.adjusted(px(4), 0, -px(8), 0);
    // The cell's text ends in "…" or shows line ends as signs where it stands for more.
    const bool whole =
        !value.contains(QChar(0x240A)) && !value.endsWith(QChar(0x2026)) && QFontMetrics(font).horizontalAdvance(value) <= content.width();
    if (whole) return {};
    const int width = QFontMetrics(uiFont(11)).horizontalAdvance(tr("Show all")) + 1;
    if (width + px(40) > content.width()) return {};
    return {content.right() + 1 - width, content.top(), width, content.height()};
}

QColor DetailDelegate::levelColor(int level) const {
    if (level >= 4) return colors().errorText;
    return level == 3 ? colors().warnText : level == 1 ? colors().text3 : colors().text2;
}

void DetailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    const DetailKind kind = SpanDetailModel::kindOf(index);
    const bool wide = kind != DetailKind::Attribute && kind != DetailKind::Field && kind != DetailKind::Child;
    if (!wide) {
        paintBackground(*painter, option);
        paintAttribute(*painter, option.rect, option, index);
        painter->restore();
        return;
    }
    QRect row = option.rect;
    if (const auto* view = qobject_cast<const QTableView*>(option.widget)) {
        row.setLeft(view->columnViewportPosition(0));
        row.setRight(view->columnViewportPosition(1) + view->columnWidth(1) - 1);
    }
    const QModelIndex key = index.siblingAtColumn(SpanDetailModel::Key);
    switch (kind) {
        case DetailKind::Head:
            paintHead(*painter, row, option, key);
            break;
        case DetailKind::SubHead:
        case DetailKind::Pending:
            paintSubHead(*painter, row, option, key);
            break;
        case DetailKind::More:
            paintMore(*painter, row, option, key);
            break;
        default:
            paintItem(*painter, row, option, key);
    }
    painter->restore();
}

void DetailDelegate::paintHead(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const {
    painter.fillRect(row, backgroundOf(option));
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colors().line);
    const bool open = key.data(SpanDetailModel::FoldRole).toInt() == 1;
    QRect rest = paintSign(painter, row.adjusted(px(8), 0, -px(8), 0), open ? QStringLiteral("down") : QStringLiteral("right"),
                           colors().text3, option, 12);
    TextStyle title{colors().text, uiFont(11, QFont::DemiBold)};
    const int used = drawText(painter, rest, key.data(Qt::DisplayRole).toString(), title);
    const TextStyle count{colors().text3, uiFont(11)};
    drawText(painter, rest.adjusted(used + px(6), 0, 0, 0), key.siblingAtColumn(SpanDetailModel::Value).data(Qt::DisplayRole).toString(),
             count);
}

void DetailDelegate::paintSubHead(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const {
    const bool pending = SpanDetailModel::kindOf(key) == DetailKind::Pending;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(row, selected ? colors().accentBackground : pending ? colors().surface : colors().panel);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colors().grid);
    TextStyle style{colors().text3, uiFont(11, pending ? QFont::Normal : QFont::DemiBold)};
    drawText(painter, row.adjusted(px(12), 0, -px(8), 0), key.data(Qt::DisplayRole).toString(), style);
}

void DetailDelegate::paintMore(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const {
    painter.fillRect(row, backgroundOf(option));
    const TextStyle link{colors().accent, option.font};
    drawText(painter, row.adjusted(moreLeft(), 0, -px(8), 0), key.data(Qt::DisplayRole).toString(), link);
}

void DetailDelegate::paintItem(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const {
    painter.fillRect(row, backgroundOf(option));
    const DetailKind kind = SpanDetailModel::kindOf(key);
    const QModelIndex value = key.siblingAtColumn(SpanDetailModel::Value);
    const int fold = key.data(SpanDetailModel::FoldRole).toInt();
    QRect rest = row.adjusted(px(8), 0, -px(8), 0);
    if (fold != 0) (void)paintSign(painter, rest, fold == 1 ? QStringLiteral("down") : QStringLiteral("right"), colors().text3, option, 12);
    rest.adjust(px(14), 0, 0, 0);
    const TextStyle small{colors().text3, uiFont(11)};
    if (kind == DetailKind::Link) {
        // One that leads out of the cache is told before it is followed.
        const bool missing = key.data(SpanDetailModel::LinkMissingRole).toBool();
        const QColor ink = missing ? colors().text3 : colors().accent;
        rest = paintSign(painter, rest, missing ? QStringLiteral("broken") : QStringLiteral("link"), ink, option, 12);
        TextStyle id{ink, monoFont()};
        id.elide = Qt::ElideMiddle;
        const int used = drawText(painter, rest, value.data(Qt::DisplayRole).toString(), id);
        drawText(painter, rest.adjusted(used + px(6), 0, 0, 0), value.data(SpanDetailModel::SummaryRole).toString(), small);
        return;
    }
    TextStyle offset = small;
    offset.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const int offsetWidth = px(58);
    drawText(painter, QRect(rest.left(), rest.top(), offsetWidth, rest.height()), key.data(Qt::DisplayRole).toString(), offset);
    rest.adjust(offsetWidth + px(6), 0, 0, 0);
    rest = paintSign(painter, rest, kind == DetailKind::Log ? QStringLiteral("log") : QStringLiteral("event"), colors().text2, option, 12);
    TextStyle text{colors().text, option.font};
    if (kind == DetailKind::Log) {
        const int level = key.data(SpanDetailModel::LevelRole).toInt();
        const TextStyle word{levelColor(level), uiFont(12, level >= 3 ? QFont::DemiBold : QFont::Normal)};
        const QString name = key.data(SpanDetailModel::TagRole).toString();
        if (!name.isEmpty()) rest.adjust(drawText(painter, rest, name, word) + px(5), 0, 0, 0);
    }
    int used = drawText(painter, rest, value.data(Qt::DisplayRole).toString(), text);
    if (const QString hint = key.data(SpanDetailModel::HintRole).toString(); !hint.isEmpty()) {
        rest = paintSign(painter, rest.adjusted(used + px(6), 0, 0, 0), QStringLiteral("warn"), colors().warnFill, option, 12);
        used = drawText(painter, rest.adjusted(-px(2), 0, 0, 0), hint, TextStyle{colors().warnText, uiFont(11)});
    }
    if (fold != 1) drawText(painter, rest.adjusted(used + px(6), 0, 0, 0), value.data(SpanDetailModel::SummaryRole).toString(), small);
}

void DetailDelegate::paintAttribute(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const DetailKind kind = SpanDetailModel::kindOf(index);
    const int indent = kind == DetailKind::Child && index.column() == SpanDetailModel::Key ? px(24) : 0;
    QRect content = cell.adjusted(index.column() == SpanDetailModel::Key ? px(12) + indent : px(4), 0, -px(8), 0);
    if (index.column() == SpanDetailModel::Key) {
        content.setRight(cell.right() - px(4));
        TextStyle key{colors().text2, monoFont()};
        key.elide = Qt::ElideMiddle;
        if (kind == DetailKind::Field) key.font.setItalic(true);
        drawText(painter, content, index.data(Qt::DisplayRole).toString(), key);
        return;
    }
    const QString tag = index.data(SpanDetailModel::TagRole).toString();
    const QString hint = index.data(SpanDetailModel::HintRole).toString();
    const QFont tagFont = uiFont(10);
    const QFont hintFont = uiFont(11);
    const int tagWidth = tag.isEmpty() ? 0 : QFontMetrics(tagFont).horizontalAdvance(tag) + px(8);
    const int hintWidth = hint.isEmpty() ? 0 : QFontMetrics(hintFont).horizontalAdvance(hint) + px(16);
    TextStyle text{colors().text, option.font};
    if (kind == DetailKind::Field) text.color = colors().text2;
    QRect room = content;
    if (const QRect all = showAllRect(cell, option.font, index); !all.isEmpty()) {
        drawText(painter, all, tr("Show all"), TextStyle{colors().accent, uiFont(11)});
        content.setRight(all.left() - px(6));
        room = content;
    }
    if (tagWidth > 0) room.setRight(room.right() - tagWidth - px(4));
    // The value is what the reader came for: the remark gives way before it does.
    const QString value = index.data(Qt::DisplayRole).toString();
    const bool showHint = hintWidth > 0 && QFontMetrics(text.font).horizontalAdvance(value) + hintWidth + px(4) < room.width();
    int x = content.left() + drawText(painter, room, value, text);
    if (tagWidth > 0) {
        if (!value.isEmpty()) x += px(4);
        const int height = px(16);
        const QRect box(x, content.center().y() + 1 - height / 2, tagWidth, height);
        painter.setPen(colors().line);
        painter.setBrush(colors().surface);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        TextStyle style{colors().text3, tagFont};
        style.alignment = Qt::AlignCenter;
        drawText(painter, box, tag, style);
        x += tagWidth;
    }
    if (hintWidth == 0) return;
    QRect rest(x + px(6), content.top(), content.right() - x - px(6) + 1, content.height());
    rest = paintSign(painter, rest, QStringLiteral("warn"), colors().warnFill, option, 12);
    if (showHint) drawText(painter, rest.adjusted(-px(2), 0, 0, 0), hint, TextStyle{colors().warnText, hintFont});
}

}  // namespace fw::widgets
