// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_button.h"

#include <cmath>

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>

#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

IconButton::IconButton(const QString& icon, const QString& name, QWidget* parent, double iconSize)
    : QToolButton(parent), m_icon(icon), m_iconSize(iconSize) {
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setStyleProperty(this, "fwButton", "icon");
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
    refresh();
}

void IconButton::setTheme(render::ThemeId theme) {
    m_theme = theme;
    refresh();
}

void IconButton::setIconName(const QString& icon) {
    if (m_icon == icon) return;
    m_icon = icon;
    refresh();
}

void IconButton::setName(const QString& name) {
    setAccessibleName(name);
    setPlainToolTip(this, name);
}

void IconButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) refresh();
}

void IconButton::refresh() {
    setIcon(render::icon(m_icon, render::theme(m_theme).text2));
    setIconSize(QSize(px(m_iconSize), px(m_iconSize)));
    // Hit areas are at least 20 px high.
    const int side = px(std::max(22.0, m_iconSize + 8));
    setFixedSize(side, side);
}

void setSign(QLabel* label, const QString& icon, const QColor& color, double size) {
    const int side = px(size);
    const double ratio = std::max(1.0, label->devicePixelRatioF());
    QPixmap pixmap(static_cast<int>(std::ceil(side * ratio)), static_cast<int>(std::ceil(side * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    render::icon(icon, color).paint(&painter, QRect(0, 0, side, side));
    painter.end();
    label->setPixmap(pixmap);
    label->setFixedSize(side, side);
}

}  // namespace fw::widgets
