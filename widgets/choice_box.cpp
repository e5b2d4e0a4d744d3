// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_box.h"

#include <QPainter>

#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setProperty("fwChoice", true);
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(12);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF box(mirrored ? px(6) : width() - side - px(6), (height() - side) / 2.0, side, side);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    render::paintIcon(painter, QStringLiteral("down"), box, palette().color(group, QPalette::Text), palette().color(QPalette::Base));
}

}  // namespace fw::widgets
