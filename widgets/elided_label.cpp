// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

#include "model/items/text.h"

namespace fw::widgets {

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    if (text == m_full && !m_shown.isNull()) return;
    m_full = text;
    m_shown = items::cellText(text);
    setAccessibleName(m_shown);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const {
    ensurePolished();
    const QMargins margins = contentsMargins();
    return QSize(fontMetrics().horizontalAdvance(m_shown) + 2 + margins.left() + margins.right(),
                 fontMetrics().height() + margins.top() + margins.bottom());
}

QSize ElidedLabel::minimumSizeHint() const {
    return QSize(qMin(sizeHint().width(), fontMetrics().horizontalAdvance(QStringLiteral("mm…"))), sizeHint().height());
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.setFont(font());
    const QRect content = contentsRect();
    const QString text = fontMetrics().elidedText(m_shown, m_mode, content.width());
    painter.drawText(content, static_cast<int>(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(m_shown) > contentsRect().width() || m_shown.size() < m_full.size();
        if (cut)
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), items::toolTipText(m_full), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

}  // namespace fw::widgets
