// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_header.h"

#include <utility>

#include <QPainter>

#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

ListHeader::ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsClickable(true);
    setSortIndicatorShown(false);
    setSectionResizeMode(QHeaderView::Interactive);
}

void ListHeader::setTheme(render::ThemeId theme) {
    m_theme = theme;
    viewport()->update();
}

void ListHeader::setSortSign(int column, bool descending) {
    m_sortColumn = column;
    m_descending = descending;
    viewport()->update();
}

void ListHeader::setHeadPainter(int column, std::function<void(QPainter&, const QRect&)> painter) {
    m_paintedColumn = column;
    m_headPainter = std::move(painter);
    viewport()->update();
}

QSize ListHeader::sizeHint() const {
    return QSize(QHeaderView::sizeHint().width(), px(24));
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const render::Theme& colors = render::theme(m_theme);
    painter->save();
    painter->fillRect(rect, colors.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    const QFont font = uiFont(11, QFont::Medium);
    painter->setFont(font);
    painter->setPen(colors.text2);
    QRect content = rect.adjusted(px(8), 0, -px(8), 0);
    if (section == m_paintedColumn && m_headPainter) {
        m_headPainter(*painter, content);
        if (section == m_sortColumn) {
            const double side = px(8);
            render::paintIcon(*painter, m_descending ? QStringLiteral("down") : QStringLiteral("up"),
                              QRectF(content.right() + 1, rect.center().y() - side / 2.0 + 0.5, side, side), colors.text2, colors.panel);
        }
        painter->restore();
        return;
    }
    const auto alignment = static_cast<Qt::Alignment>(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFontMetrics metrics(font);
    const int sign = section == m_sortColumn ? px(14) : 0;
    QString shown = metrics.elidedText(text, Qt::ElideRight, content.width() - sign);
    // A letter and dots name nothing; the tooltip has the whole.
    if (shown != text && shown.size() < 4) shown.clear();
    const int width = metrics.horizontalAdvance(shown);
    const int left = alignment.testFlag(Qt::AlignRight) ? content.right() + 1 - width - sign : content.left();
    painter->drawText(QRect(left, content.top(), width + 2, content.height()), static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine,
                      shown);
    if (sign > 0) {
        const int side = px(12);
        render::paintIcon(*painter, m_descending ? QStringLiteral("down") : QStringLiteral("up"),
                          QRectF(left + width + px(3), rect.center().y() - side / 2.0 + 0.5, side, side), colors.text2, colors.panel);
    }
    painter->restore();
}

void ListHeader::paintEvent(QPaintEvent* event) {
    // The stretch behind the last column belongs to the head too.
    QPainter painter(viewport());
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(viewport()->rect(), colors.panel);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), colors.line);
    painter.end();
    QHeaderView::paintEvent(event);
}

}  // namespace fw::widgets
