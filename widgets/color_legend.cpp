// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/color_legend.h"

#include <utility>

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include "widgets/plain_text.h"
#include "widgets/render/row_style.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

namespace {

constexpr int entryTextLimit = 32;
constexpr int entryTipLimit = 120;

}  // namespace

ColorLegend::ColorLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("colorLegend"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ColorLegend::show(const QString& title, std::shared_ptr<const analysis::SpanColors> colors, const QString& text, bool merged) {
    m_title = title;
    m_colors = std::move(colors);
    m_text = text;
    m_merged = merged;
    setAccessibleName(tr("What the colours stand for"));
    setAccessibleDescription(allText());
    setPlainToolTip(this, allText());
    setVisible(!m_title.isEmpty());
    update();
}

void ColorLegend::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

std::vector<ColorLegend::Line> ColorLegend::lines(int limit) const {
    std::vector<Line> lines;
    if (!m_colors) return lines;
    for (const analysis::SpanColors::Entry& entry : m_colors->entries)
        lines.push_back({entry.slot, render::colorEntryText(*m_colors, entry, limit)});
    if (m_merged && m_colors->entries.size() > 1)
        lines.push_back({analysis::SpanColors::several, QCoreApplication::translate("SpanColors", "several values")});
    return lines;
}

QString ColorLegend::allText() const {
    QStringList lines{m_title};
    if (!m_text.isEmpty()) lines << m_text;
    for (const Line& line : this->lines(entryTipLimit)) lines << line.text;
    return lines.join(QLatin1Char('\n'));
}

QSize ColorLegend::sizeHint() const {
    return {400, std::max(px(24), fontMetrics().height() + px(6))};
}

void ColorLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    const render::RowFonts fonts(font());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const double baseline = render::centredBaseline(fonts.secondary, 0, height() - 1);
    const double end = width() - 12.0;
    const double side = 10;
    double x = 12;
    painter.setFont(fonts.secondary);
    const auto write = [&](const QString& text, const QColor& color) {
        painter.setPen(color);
        const QString shown = QFontMetricsF(fonts.secondary).elidedText(text, Qt::ElideRight, std::max(0.0, end - x));
        painter.drawText(QPointF(x, baseline), shown);
        x += render::textWidth(fonts.secondary, shown);
    };
    write(m_title, colors.text2);
    x += 14;
    if (!m_text.isEmpty()) write(m_text, colors.text3);
    if (!m_colors) return;
    const double more = render::textWidth(fonts.secondary, QStringLiteral("…")) + 6;
    const std::vector<Line> entries = lines(entryTextLimit);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& [slot, text] = entries[i];
        const double need = side + 5 + render::textWidth(fonts.secondary, text);
        const bool last = i + 1 == entries.size();
        if (x + need > end - (last ? 0 : more)) {
            painter.setPen(colors.text3);
            painter.drawText(QPointF(x, baseline), QStringLiteral("…"));
            break;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(x, (height() - 1 - side) / 2.0, side, side);
        render::paintSwatch(painter, box, render::slotColor(colors, slot), colors.panel);
        painter.setRenderHint(QPainter::Antialiasing, false);
        x += side + 5;
        write(text, colors.text);
        x += 14;
    }
}

}  // namespace fw::widgets
