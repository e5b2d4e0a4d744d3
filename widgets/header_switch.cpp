// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/header_switch.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/render/row_style.h"

namespace fw::widgets {

namespace {

constexpr int switchWidth = 26;
constexpr int switchHeight = 24;
constexpr int switchIcon = 14;
constexpr int switchPadding = 7;
constexpr int wordGap = 5;

}  // namespace

HeaderSwitch::HeaderSwitch(QString sign, const QString& name, bool checkable, QWidget* parent, QString word)
    : QAbstractButton(parent), m_sign(std::move(sign)), m_word(std::move(word)) {
    setCheckable(checkable);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setName(name);
}

void HeaderSwitch::setName(const QString& name) {
    setAccessibleName(name);
    setPlainToolTip(this, name);
}

void HeaderSwitch::setWord(const QString& word) {
    m_word = word;
    updateGeometry();
    update();
}

void HeaderSwitch::setWordShown(bool on) {
    if (on == m_wordShown) return;
    m_wordShown = on;
    updateGeometry();
    update();
}

void HeaderSwitch::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

int HeaderSwitch::heightOf() const {
    return static_cast<int>(std::lround(switchHeight * std::max(1.0, render::RowFonts(font()).unit)));
}

int HeaderSwitch::widthWith(bool word) const {
    if (!word || m_word.isEmpty()) return switchWidth;
    // As wide as the word in bold, so that nothing moves when it is chosen.
    const QFont bold = render::RowFonts(font()).sized(12, QFont::DemiBold);
    return 2 * switchPadding + switchIcon + wordGap + static_cast<int>(std::ceil(render::textWidth(bold, m_word))) + 1;
}

void HeaderSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Theme& colors = render::theme(m_theme);
    const bool words = m_wordShown && !m_word.isEmpty();
    const QColor back = isChecked() ? colors.accentBackground : underMouse() ? colors.hover : colors.panel;
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const double left = words ? switchPadding : (width() - switchIcon) / 2.0;
    const QColor ink = isChecked() ? colors.accent : colors.text2;
    render::paintIcon(painter, m_sign, QRectF(left, (height() - switchIcon) / 2.0, switchIcon, switchIcon), ink, back);
    if (!words) return;
    const QFont font = render::RowFonts(this->font()).sized(12, isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(left + switchIcon + wordGap, render::centredBaseline(font, 0, height())), m_word);
}

}  // namespace fw::widgets
