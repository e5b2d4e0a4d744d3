// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style_tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPushButton>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace fw::widgets {

const WidgetColors& widgetColors(render::ThemeId theme) {
    static const std::array<WidgetColors, 2> colors = {{
        {QColor(0xFF, 0xFF, 0xFF), QColor(0xF1, 0xF4, 0xF8), QColor(0x7E, 0xA9, 0xE6)},
        {QColor(0x26, 0x2B, 0x33), QColor(0x24, 0x29, 0x31), QColor(0x3F, 0x6C, 0xAB)},
    }};
    return colors[theme == render::ThemeId::Dark ? 1 : 0];
}

double uiScale() {
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / 12.0);
}

int px(double designPixels) {
    return static_cast<int>(std::lround(designPixels * uiScale()));
}

QFont uiFont(double designPixels, QFont::Weight weight) {
    QFont font = QApplication::font();
    const double base = QFontInfo(font).pixelSize();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(base * designPixels / 12.0))));
    font.setWeight(weight);
    return font;
}

QFont monoFont(double designPixels) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(uiFont(designPixels).pixelSize());
    return font;
}

void setStyleProperty(QWidget* widget, const char* name, const char* value) {
    const QVariant wanted = value == nullptr ? QVariant() : QVariant(QString::fromLatin1(value));
    if (widget->property(name) == wanted) return;
    widget->setProperty(name, wanted);
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void makeDefault(QPushButton* button) {
    button->setDefault(true);
    setStyleProperty(button, "fwDefault", "true");
}

}  // namespace fw::widgets
