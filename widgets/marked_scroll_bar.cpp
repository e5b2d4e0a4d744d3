// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marked_scroll_bar.h"

#include <utility>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace fw::widgets {

MarkedScrollBar::MarkedScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent) {}

void MarkedScrollBar::setMarks(std::vector<float> marks, const QColor& color) {
    m_marks = std::move(marks);
    m_color = color;
    update();
}

void MarkedScrollBar::setCurrent(double place, const QColor& color) {
    m_current = place;
    m_currentColor = color;
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent* event) {
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    int last = -10;
    for (const float mark : m_marks) {
        const int y = groove.top() + static_cast<int>(mark * static_cast<float>(groove.height()));
        if (y - last < 2) continue;
        painter.fillRect(QRect(1, y, width() - 2, 3), m_color);
        last = y;
    }
    if (m_current >= 0) {
        painter.fillRect(QRect(1, groove.top() + static_cast<int>(m_current * groove.height()), width() - 2, 2), m_currentColor);
    }
}

}  // namespace fw::widgets
