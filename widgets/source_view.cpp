// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source_view.h"

#include <algorithm>

#include <QPainter>

#include "model/items/source_list_model.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::SourceListModel;

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const render::Theme& colors = render::theme(m_theme);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor background = selected ? colors.accentBackground : hover ? widgetColors(m_theme).hover : colors.panel;
    painter->fillRect(option.rect, background);
    const double progress = index.data(SourceListModel::ProgressRole).toDouble();
    const bool reading = progress >= 0;
    QRect line = option.rect.adjusted(px(12), 0, -px(10), 0);
    line.setHeight(px(24));
    const int side = px(14);
    render::paintIcon(*painter, QStringLiteral("file"), QRectF(line.left(), line.center().y() + 1 - side / 2.0, side, side), colors.text2,
                      background);
    line.adjust(side + px(6), 0, 0, 0);

    const QFont small = uiFont(11);
    const QString count = index.data(SourceListModel::CountTextRole).toString();
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    painter->setFont(small);
    painter->setPen(colors.text3);
    painter->drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
    line.setRight(line.right() - countWidth - px(6));
    const bool loud = index.data(SourceListModel::LoudRole).toBool();
    if (index.data(SourceListModel::FailedRole).toBool()) {
        render::paintIcon(*painter, QStringLiteral("error"),
                          QRectF(line.right() - side + 1, line.center().y() + 1 - side / 2.0, side, side), colors.errorFill, background);
        line.setRight(line.right() - side - px(4));
    } else if (loud || index.data(SourceListModel::PartialRole).toBool()) {
        render::paintIcon(*painter, loud ? QStringLiteral("warn") : QStringLiteral("partial"),
                          QRectF(line.right() - side + 1, line.center().y() + 1 - side / 2.0, side, side), colors.warnFill, background);
        line.setRight(line.right() - side - px(4));
    }
    const QFont font = uiFont(12, selected ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colors.text);
    // The end of a file name tells files apart as much as its beginning.
    painter->drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, line.width()));
    if (reading) {
        const QRect bar(option.rect.left() + px(32), option.rect.top() + px(25), option.rect.width() - px(42), px(6));
        painter->fillRect(bar, colors.line);
        painter->fillRect(bar.adjusted(1, 1, -1, -1), colors.sunken);
        const int width = static_cast<int>((bar.width() - 2) * std::clamp(progress, 0.0, 1.0));
        painter->fillRect(QRect(bar.left() + 1, bar.top() + 1, width, bar.height() - 2), colors.accent);
    }
    if (selected) painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()), colors.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return QSize(px(120), index.data(SourceListModel::ProgressRole).toDouble() >= 0 ? px(36) : px(24));
}

SourceView::SourceView(SourceListModel* model, QWidget* parent) : QListView(parent), m_delegate(new SourceDelegate(this)) {
    // Names of files and counts, drawn as the rows of tables.
    setLayoutDirection(Qt::LeftToRight);
    setModel(model);
    setItemDelegate(m_delegate);
    setProperty("fwPanel", QStringLiteral("panel"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    // Two imports are compared with each other.
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Sources"));
    // A row grows while its source is read.
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void SourceView::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    viewport()->update();
}

}  // namespace fw::widgets
