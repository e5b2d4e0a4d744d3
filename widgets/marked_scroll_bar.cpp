// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marked_scroll_bar.h"

#include <algorithm>
#include <utility>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace fw::widgets {

MarkedScrollBar::MarkedScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent) {
    setProperty("fwMarked", true);
}

void MarkedScrollBar::setMarks(std::vector<float> marks, const QColor& color) {
    m_marks = std::move(marks);
    m_color = color;
    update();
}

int MarkedScrollBar::markWidth() const {
    return std::max(2, width() * 3 / 10);
}

void MarkedScrollBar::setCurrent(double place, const QColor& color) {
    m_current = place;
    m_currentColor = color;
    update();
}

void MarkedScrollBar::setMatches(std::vector<float> marks, const QColor& color) {
    m_matches = std::move(marks);
    m_matchColor = color;
    update();
}

void MarkedScrollBar::setBookmarks(std::vector<float> marks, const QColor& color) {
    m_bookmarks = std::move(marks);
    m_bookmarkColor = color;
    update();
}

void MarkedScrollBar::paintMarks(QPainter& painter, const std::vector<float>& marks, const QRect& groove, int left,
                                 const QColor& color) const {
    // A narrow column beside the handle, which stays in sight however many marks there are; one a pixel row.
    int from = -1;
    int end = -1;
    const auto flush = [&] {
        if (from >= 0) painter.fillRect(QRect(left, from, markWidth(), std::max(2, end - from)), color);
    };
    for (const float mark : marks) {
        const int y = groove.top() + static_cast<int>(mark * static_cast<float>(groove.height()));
        if (y < end && from >= 0) continue;
        if (y > end || from < 0) {
            flush();
            from = y;
        }
        end = y + 1;
    }
    flush();
}

void MarkedScrollBar::paintEvent(QPaintEvent* event) {
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    paintMarks(painter, m_matches, groove, 0, m_matchColor);
    // Taller than the mark of the selected row, and not as wide: a flag, not a line.
    for (const float place : m_bookmarks) {
        const int y = groove.top() + static_cast<int>(place * static_cast<float>(groove.height()));
        painter.fillRect(QRect(markWidth(), y - 1, std::max(3, width() - 2 * markWidth()), 4), m_bookmarkColor);
    }
    paintMarks(painter, m_marks, groove, width() - markWidth(), m_color);
    if (m_current >= 0) {
        painter.fillRect(QRect(1, groove.top() + static_cast<int>(m_current * groove.height()), width() - 2, 2), m_currentColor);
    }
}

}  // namespace fw::widgets
