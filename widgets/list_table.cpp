// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "widgets/list_header.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

ListTable::ListTable(QWidget* parent) : QTableView(parent) {
    // Ids, numbers with units and bars along a scale: as the waterfall, they are read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header = new ListHeader(this);
    m_header->setMinimumSectionSize(px(28));
    setHorizontalHeader(m_header);
    applyRowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::rowOpened);
}

void ListTable::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_header->setTheme(theme);
    viewport()->update();
}

void ListTable::setRowHeight(double designPixels) {
    m_rowHeight = designPixels;
    applyRowHeight();
}

void ListTable::applyRowHeight() {
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(px(m_rowHeight));
    verticalScrollBar()->setSingleStep(px(m_rowHeight));
}

void ListTable::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

QRect ListTable::rowRect(int row) const {
    // Empty where the row is scrolled out.
    const int top = rowViewportPosition(row);
    const int height = rowHeight(row);
    if (top + height < 0 || top > viewport()->height()) return {};
    return QRect(0, top, viewport()->width(), height);
}

void ListTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(viewport());
    if (model() == nullptr || model()->rowCount() == 0) {
        if (m_emptyText.isEmpty()) return;
        painter.setPen(colors.text3);
        const int gap = px(12);
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
                         static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    const QRect row = rowRect(current.row());
    if (row.isEmpty()) return;
    if (selectionModel()->isRowSelected(current.row(), {})) painter.fillRect(row.left(), row.top(), px(3), row.height(), colors.accent);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    }
}

bool ListTable::viewportEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::HoverEnter:
        case QEvent::HoverMove:
            setHovered(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
            break;
        case QEvent::MouseMove:
            setHovered(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
            break;
        case QEvent::HoverLeave:
        case QEvent::Leave:
            setHovered(-1);
            break;
        default:
            break;
    }
    return QTableView::viewportEvent(event);
}

void ListTable::setHovered(int row) {
    if (row == m_hovered) return;
    for (const int changed : {m_hovered, row})
        if (changed >= 0) viewport()->update(rowRect(changed));
    m_hovered = row;
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        if (currentIndex().isValid()) Q_EMIT copyPressed(currentIndex());
        event->accept();
        return;
    }
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid()) Q_EMIT rowOpened(currentIndex());
            event->accept();
            return;
        case Qt::Key_Home:
        case Qt::Key_End:
            if (rows > 0 && event->modifiers() == Qt::NoModifier) {
                const int column = std::max(0, currentIndex().column());
                setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : rows - 1, column));
            }
            event->accept();
            return;
        case Qt::Key_Escape:
            // Belongs to the window.
            event->ignore();
            return;
        default:
            QTableView::keyPressEvent(event);
    }
}

void ListTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) applyRowHeight();
}

void ListTable::focusInEvent(QFocusEvent* event) {
    // Arriving by Tab at a list without a current row would show no focus at all.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        m_arriving = true;
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
        m_arriving = false;
    }
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ListTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    // The frame spans the row, Qt repaints only the cell.
    viewport()->update();
}

}  // namespace fw::widgets
