// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/header_chip.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/icons.h"
#include "widgets/render/row_style.h"

namespace fw::widgets {
namespace {

constexpr double signSize = 12;
constexpr double chipPadding = 7;
constexpr double innerGap = 5;

}  // namespace

HeaderChip::HeaderChip(Tone tone, bool active, QWidget* parent) : QAbstractButton(parent), m_tone(tone) {
    setFocusPolicy(active ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !active);
    if (active) setCursor(Qt::PointingHandCursor);
}

void HeaderChip::setContent(const QString& sign, const QString& label, const QString& value, bool mono, const QString& tail) {
    m_sign = sign;
    m_label = label;
    m_value = value;
    m_mono = mono;
    m_tail = tail;
    setAccessibleName(label.isEmpty() ? value : label + QLatin1Char(' ') + value);
    updateGeometry();
    update();
}

void HeaderChip::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

QSize HeaderChip::sizeHint() const {
    const render::RowFonts fonts(font());
    double width = 2 * chipPadding + render::textWidth(m_mono ? fonts.mono : fonts.sized(12, QFont::DemiBold), m_value);
    if (!m_label.isEmpty()) width += render::textWidth(fonts.base, m_label) + innerGap;
    if (!m_sign.isEmpty()) width += signSize + innerGap;
    if (!m_tail.isEmpty()) width += signSize + innerGap;
    return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(std::lround(22 * std::max(1.0, fonts.unit)))};
}

void HeaderChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Theme& colors = render::theme(m_theme);
    const render::RowFonts fonts(font());
    const bool plain = m_tone == Tone::Plain;
    const bool good = m_tone == Tone::Good;
    QColor back = plain                   ? colors.surface
                  : good                  ? colors.okBackground
                  : m_tone == Tone::Error ? colors.errorBackground
                                          : colors.warnBackground;
    const QColor ink = plain ? colors.text : good ? colors.ok : m_tone == Tone::Error ? colors.errorText : colors.warnText;
    if (underMouse() && isEnabled() && !testAttribute(Qt::WA_TransparentForMouseEvents)) {
        back = plain ? colors.hover : back.darker(m_theme == render::ThemeId::Light ? 104 : 90);
    }
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(back);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : plain ? QPen(colors.line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 3, 3);
    double x = chipPadding;
    const auto sign = [&](const QString& name, const QColor& color) {
        render::paintIcon(painter, name, QRectF(x, (height() - signSize) / 2, signSize, signSize), color, back);
        x += signSize + innerGap;
    };
    if (!m_sign.isEmpty())
        sign(m_sign, plain ? colors.text3 : good ? colors.ok : m_tone == Tone::Error ? colors.errorFill : colors.warnFill);
    if (!m_label.isEmpty()) {
        painter.setFont(fonts.base);
        painter.setPen(colors.text3);
        painter.drawText(QPointF(x, render::centredBaseline(fonts.base, 0, height())), m_label);
        x += render::textWidth(fonts.base, m_label) + innerGap;
    }
    const QFont valueFont = m_mono ? fonts.mono : fonts.sized(12, QFont::DemiBold);
    const double tail = m_tail.isEmpty() ? 0 : signSize + innerGap;
    const QString value = QFontMetricsF(valueFont).elidedText(m_value, Qt::ElideMiddle, width() - x - tail - chipPadding + 1);
    painter.setFont(valueFont);
    painter.setPen(ink);
    painter.drawText(QPointF(x, render::centredBaseline(valueFont, 0, height())), value);
    x += render::textWidth(valueFont, value) + innerGap;
    if (!m_tail.isEmpty()) sign(m_tail, colors.text3);
}

}  // namespace fw::widgets
