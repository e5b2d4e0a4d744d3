// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/row_style.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

namespace fw::render {

RowMetrics rowMetrics(const QFont& font) {
    RowMetrics metrics;
    const double pixels = QFontInfo(font).pixelSize();
    const double unit = std::max(1.0, pixels / 12.0);
    if (unit <= 1.01) return metrics;
    const auto scaled = [unit](int value) { return static_cast<int>(std::lround(value * unit)); };
    metrics.rowHeight = scaled(metrics.rowHeight);
    metrics.barTop = scaled(metrics.barTop);
    metrics.barHeight = scaled(metrics.barHeight);
    metrics.pathTop = metrics.barTop + metrics.barHeight + 2;
    metrics.twist = scaled(metrics.twist);
    metrics.stripeHeight = metrics.rowHeight - 4;
    return metrics;
}

RowMetrics pictureMetrics() {
    RowMetrics metrics;
    metrics.rowHeight = 30;
    metrics.barTop = 7;
    metrics.barHeight = 14;
    metrics.pathTop = 23;
    metrics.durationPadding = 10;
    metrics.rowLines = true;
    return metrics;
}

RowFonts::RowFonts(const QFont& baseFont) : base(baseFont), unit(QFontInfo(baseFont).pixelSize() / 12.0) {
    name = sized(12, QFont::Medium);
    nameSelected = sized(12, QFont::DemiBold);
    ghost = sized(12);
    ghost.setItalic(true);
    secondary = sized(11);
    secondaryBold = sized(11, QFont::DemiBold);
    tick = sized(10);
    mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setFamilies(
        {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), mono.family()});
    mono.setStyleHint(QFont::Monospace);
    mono.setPixelSize(std::max(6, static_cast<int>(std::lround(11 * unit))));
}

QFont RowFonts::sized(double px, QFont::Weight weight) const {
    QFont font = base;
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(px * unit))));
    font.setWeight(weight);
    return font;
}

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double centredBaseline(const QFont& font, double top, double height) {
    const QFontMetricsF metrics(font);
    return top + std::round((height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
}

QFont pictureFont() {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(12);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace fw::render
