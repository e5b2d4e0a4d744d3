// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cohort_legend.h"

#include <algorithm>
#include <utility>

#include <QPainter>

#include "widgets/style_tokens.h"

namespace fw::widgets {

CohortLegend::CohortLegend(QWidget* parent) : QWidget(parent) {
    // In a small window the histogram gives way, the numbers stay.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CohortLegend::setWords(const QString& candidates, const QString& baseline) {
    m_candidates = candidates;
    m_baseline = baseline;
    setAccessibleName(QStringLiteral("%1, %2").arg(candidates, baseline));
    update();
}

void CohortLegend::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

QSize CohortLegend::sizeHint() const {
    return {px(300), px(36)};
}

void CohortLegend::paintEvent(QPaintEvent*) {
    if (m_candidates.isEmpty()) return;
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    const QFont small = uiFont(11);
    const int line = height() / 2;
    painter.setFont(small);
    painter.setPen(colors.text3);
    const QFontMetrics metrics(small);
    const int left = px(14);
    painter.drawText(QRect(left, 0, width() - 2 * left, line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     metrics.elidedText(tr("√ scale, traces per duration"), Qt::ElideRight, width() - 2 * left));
    int x = left;
    const int side = px(9);
    const int mark = side + px(5);
    // Where both have no room, neither takes that of the other.
    const int room = std::max(0, width() - left - px(6));
    const int wanted = metrics.horizontalAdvance(m_candidates) + metrics.horizontalAdvance(m_baseline) + 2 * mark + px(14);
    const int first = std::max((room - px(14)) / 2, room - px(14) - mark - metrics.horizontalAdvance(m_baseline)) - mark;
    QColor pale = colors.wait;
    pale.setAlphaF(0.6F);
    for (const auto& [text, fill] : {std::pair(m_candidates, colors.slowFill), std::pair(m_baseline, pale)}) {
        painter.fillRect(QRect(x, line + (line - side) / 2, side, side), fill);
        x += mark;
        const int most = wanted > room && fill == colors.slowFill ? first : width() - x - px(6);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, most));
        painter.setPen(colors.text2);
        painter.drawText(QRect(x, line, std::max(0, width() - x), line), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
        x += metrics.horizontalAdvance(shown) + px(14);
    }
}

}  // namespace fw::widgets
