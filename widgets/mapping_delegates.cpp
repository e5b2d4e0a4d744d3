// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping_delegates.h"

#include <QPainter>
#include <QTimer>

#include "model/items/mapping_field_model.h"
#include "model/items/mapping_preview_model.h"
#include "widgets/choice_box.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::MappingFieldModel;
using items::MappingPreviewModel;
using items::PreviewLine;

QWidget* MappingFieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QStringList choices = index.data(MappingFieldModel::ChoicesRole).toStringList();
    if (choices.isEmpty()) return nullptr;
    auto* box = new ChoiceBox(parent);
    box->setObjectName(QStringLiteral("mappingChoice"));
    box->addItems(choices);
    box->setMaxVisibleItems(static_cast<int>(choices.size()));
    const QString field = index.siblingAtColumn(MappingFieldModel::Field).data().toString();
    //: %1: "Meaning" or "Unit", %2: name of a field
    box->setAccessibleName(tr("%1 of %2").arg(index.model()->headerData(index.column(), Qt::Horizontal).toString(), field));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<MappingFieldDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    // The reader asked for the choices, not for a field that has them.
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void MappingFieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) box->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void MappingFieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) model->setData(index, box->currentIndex());
}

void MappingFieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

RowDelegate::TextStyle MappingFieldDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    switch (index.column()) {
        case MappingFieldModel::Field:
            style.font = monoFont();
            style.elide = Qt::ElideMiddle;
            break;
        case MappingFieldModel::Values:
            style.color = colors().text2;
            break;
        case MappingFieldModel::Meaning: {
            const auto meaning = static_cast<items::FieldMeaning>(index.data(Qt::EditRole).toInt());
            if (meaning == items::FieldMeaning::Attribute)
                style.color = colors().text3;
            else
                style.font.setWeight(QFont::Medium);
            break;
        }
        default:
            break;
    }
    return style;
}

void MappingFieldDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    QRect rest = content;
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        const int side = px(12);
        const QRectF box(content.right() + 1 - side, content.center().y() + 1 - side / 2.0, side, side);
        render::paintIcon(painter, QStringLiteral("down"), box, colors().text2, backgroundOf(option));
        rest.setRight(content.right() - side - px(4));
    }
    RowDelegate::paintContent(painter, rest, option, index);
}

RowDelegate::TextStyle MappingPreviewDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const auto kind = static_cast<PreviewLine::Kind>(index.data(MappingPreviewModel::KindRole).toInt());
    switch (index.column()) {
        case MappingPreviewModel::TraceId:
        case MappingPreviewModel::SpanId:
        case MappingPreviewModel::ParentId:
            style.font = monoFont();
            style.elide = Qt::ElideMiddle;
            style.color = colors().text2;
            break;
        case MappingPreviewModel::Line:
            style.color = colors().text3;
            break;
        case MappingPreviewModel::Text:
            if (kind == PreviewLine::Kind::NotUnderstood) style.color = colors().warnText;
            if (kind == PreviewLine::Kind::Span) style.font.setWeight(QFont::Medium);
            break;
        case MappingPreviewModel::Kind:
            if (kind == PreviewLine::Kind::NotUnderstood) style.color = colors().warnText;
            break;
        default:
            break;
    }
    return style;
}

void MappingPreviewDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
    if (index.column() != MappingPreviewModel::Kind) {
        RowDelegate::paintContent(painter, content, option, index);
        return;
    }
    const auto kind = static_cast<PreviewLine::Kind>(index.data(MappingPreviewModel::KindRole).toInt());
    const QString icon = kind == PreviewLine::Kind::Span            ? QStringLiteral("tree")
                         : kind == PreviewLine::Kind::NotUnderstood ? QStringLiteral("warn")
                                                                    : QStringLiteral("log");
    const QColor color = kind == PreviewLine::Kind::NotUnderstood ? colors().warnFill : colors().text2;
    RowDelegate::paintContent(painter, paintSign(painter, content, icon, color, option), option, index);
}

}  // namespace fw::widgets
