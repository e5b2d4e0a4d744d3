// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wake_picture.h"

#include <array>

#include <QPainter>
#include <QPainterPath>

#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

struct Bar {
    double left;
    double width;
    unsigned slot;
    bool parent;
};
// One bar a row, in parts of the width; a parent is pale, as in the real waterfall.
constexpr std::array<Bar, 9> bars = {{{0, .98, 0, true},
                                      {.01, .12, 0, false},
                                      {.10, .62, 1, true},
                                      {.14, .20, 2, false},
                                      {.33, .36, 3, true},
                                      {.35, .19, 3, false},
                                      {.55, .13, 4, false},
                                      {.70, .14, 1, false},
                                      {.84, .10, 5, false}}};
struct WakeStep {
    double at;
    int row;
};
constexpr std::array<WakeStep, 10> wakeSteps = {
    {{.01, 1}, {.13, 2}, {.14, 3}, {.34, 4}, {.35, 5}, {.55, 6}, {.70, 7}, {.84, 8}, {.94, 8}, {.98, 0}}};

}  // namespace

WakePicture::WakePicture(QWidget* parent) : QWidget(parent) {
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void WakePicture::setTheme(render::ThemeId theme) {
    m_theme = theme;
    update();
}

QSize WakePicture::sizeHint() const {
    return QSize(px(330), px(190));
}

void WakePicture::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double rowHeight = height() / 9.0;
    painter.setPen(Qt::NoPen);
    for (std::size_t row = 0; row < bars.size(); ++row) {
        QColor color = colors.service(bars[row].slot);
        color.setAlphaF(bars[row].parent ? 0.3F : 0.8F);
        painter.setBrush(color);
        painter.drawRoundedRect(
            QRectF(bars[row].left * width(), static_cast<double>(row) * rowHeight, bars[row].width * width(), rowHeight / 2), 1, 1);
    }
    QPainterPath path(QPointF(0, rowHeight * .68));
    for (const WakeStep& step : wakeSteps) {
        path.lineTo(step.at * width(), path.currentPosition().y());
        path.lineTo(step.at * width(), (step.row + .68) * rowHeight);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.critical, 1.6 * uiScale(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

}  // namespace fw::widgets
