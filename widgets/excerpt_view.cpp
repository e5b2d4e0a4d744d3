// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/excerpt_view.h"

#include <algorithm>

#include <QPainter>

#include "model/items/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

ExcerptView::ExcerptView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExcerptView::setIssue(const ImportIssue& issue, const QString& reason) {
    const std::string_view excerpt = issue.excerpt;
    const std::size_t caret = std::min<std::size_t>(issue.excerptCaret, excerpt.size());
    m_before = items::cellText(excerpt.substr(0, caret));
    m_after = items::cellText(excerpt.substr(caret));
    m_number = issue.line ? items::countText(*issue.line) : issue.offset ? items::countText(*issue.offset) : QString();
    m_line = issue.line.value_or(0);
    m_above.clear();
    m_below.clear();
    m_reason = items::cellText(reason, 80);
    m_error = issue.severity == IssueSeverity::Error;
    setAccessibleName(tr("Excerpt"));
    setAccessibleDescription(m_before + QStringLiteral(" ▲ ") + m_after);
    setVisible(!excerpt.empty());
    updateGeometry();
    update();
}

void ExcerptView::setContext(const items::IssueContext& context) {
    const std::string_view text = context.text;
    const std::size_t caret = std::min(context.caret, text.size());
    m_before = (context.cutBefore ? QString(QChar(0x2026)) : QString()) + items::cellText(text.substr(0, caret));
    m_after = items::cellText(text.substr(caret));
    m_line = context.line;
    m_number = items::countText(m_line);
    m_above = items::cellText(context.before);
    m_below = items::cellText(context.after);
    setAccessibleDescription(m_before + QStringLiteral(" ▲ ") + m_after);
    show();
    updateGeometry();
    update();
}

void ExcerptView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

QSize ExcerptView::sizeHint() const {
    const int lines = 2 + (m_above.isEmpty() ? 0 : 1) + (m_below.isEmpty() ? 0 : 1);
    return QSize(px(360), px(19) * lines + px(16));
}
QSize ExcerptView::minimumSizeHint() const {
    return QSize(px(120), sizeHint().height());
}

void ExcerptView::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QFont font = monoFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int lineHeight = px(19);
    const QString below = m_line == 0 ? QString() : items::countText(m_line + 1);
    const int numberWidth = std::max(px(52), std::max(metrics.horizontalAdvance(m_number), metrics.horizontalAdvance(below)) + px(18));
    QRect line(1, px(8), width() - 2, lineHeight);
    if (!m_above.isEmpty()) {
        paintLine(painter, line, items::countText(m_line - 1), m_above, numberWidth);
        line.translate(0, lineHeight);
    }
    if (!m_below.isEmpty()) paintLine(painter, line.translated(0, 2 * lineHeight), below, m_below, numberWidth);
    painter.fillRect(line, m_error ? colors.errorBackground : colors.warnBackground);
    painter.setPen(colors.text);
    painter.drawText(QRect(0, line.top(), numberWidth - px(10), lineHeight), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_number);

    const QRect room(numberWidth, line.top(), width() - numberWidth - px(8), lineHeight);
    // The place of the fault is seen whatever stands before it: two thirds of the room go to what leads there.
    const int total = metrics.horizontalAdvance(m_before + m_after);
    QString before = m_before;
    if (total > room.width() && metrics.horizontalAdvance(before) > room.width() * 2 / 3)
        before = metrics.elidedText(before, Qt::ElideLeft, room.width() * 2 / 3);
    const int caret = metrics.horizontalAdvance(before);
    const QString after = metrics.elidedText(m_after, Qt::ElideRight, room.width() - caret);
    painter.setPen(colors.text);
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, before + after);

    painter.setPen(m_error ? colors.errorText : colors.warnText);
    const QString mark(QChar(0x25B2));
    const int markWidth = metrics.horizontalAdvance(mark);
    const int x = std::clamp(room.left() + caret - markWidth / 2, room.left(), std::max(room.left(), room.right() - markWidth));
    const QRect second(0, line.bottom() + 1, width(), lineHeight);
    painter.drawText(QRect(x, second.top(), markWidth + 2, lineHeight), static_cast<int>(Qt::AlignVCenter), mark);
    const int reasonWidth = metrics.horizontalAdvance(m_reason);
    const int gap = px(6);
    if (x - gap - reasonWidth >= px(8))
        painter.drawText(QRect(x - gap - reasonWidth, second.top(), reasonWidth + 2, lineHeight), static_cast<int>(Qt::AlignVCenter),
                         m_reason);
    else if (const int left = x + markWidth + gap; left < width() - px(40))
        painter.drawText(QRect(left, second.top(), width() - left - px(8), lineHeight), static_cast<int>(Qt::AlignVCenter),
                         metrics.elidedText(m_reason, Qt::ElideRight, width() - left - px(8)));
}

void ExcerptView::paintLine(QPainter& painter, const QRect& line, const QString& number, const QString& text, int numberWidth) const {
    const render::Theme& colors = render::theme(m_theme);
    painter.setPen(colors.text3);
    painter.drawText(QRect(0, line.top(), numberWidth - px(10), line.height()), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                     number);
    painter.setPen(colors.text2);
    const QRect room(numberWidth, line.top(), width() - numberWidth - px(8), line.height());
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
}

}  // namespace fw::widgets
