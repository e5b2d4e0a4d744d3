// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detail_table.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "model/items/span_detail_model.h"
#include "widgets/detail_delegate.h"
#include "widgets/list_header.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::DetailKind;
using items::SpanDetailModel;

namespace {

/// Longest value that a menu passes on as a filter: longer ones are no search.
constexpr qsizetype maxFilterValue = 2000;

}  // namespace

DetailTable::DetailTable(SpanDetailModel* model, QWidget* parent)
    : ListTable(parent), m_model(model), m_delegate(new DetailDelegate(this)) {
    setModel(model);
    setItemDelegate(m_delegate);
    setRowHeight(22);
    setAccessibleName(tr("Attributes, events, links and logs"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    listHeader()->hide();
    listHeader()->setStretchLastSection(true);
    connect(this, &ListTable::rowOpened, this, &DetailTable::open);
    connect(this, &ListTable::copyPressed, this, &DetailTable::copyValue);
    connect(model, &QAbstractItemModel::modelReset, this, &DetailTable::fitColumns);
}

void DetailTable::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    ListTable::setTheme(theme);
}

void DetailTable::open(const QModelIndex& index) {
    if (!index.isValid()) return;
    switch (SpanDetailModel::kindOf(index)) {
        case DetailKind::Head:
            // A double click has folded and unfolded already by its two clicks.
            return;
        case DetailKind::SubHead:
        case DetailKind::Pending:
            return;
        case DetailKind::More:
            // A double click has done it by its first click, which also gave the row another meaning.
            return;
        case DetailKind::Link:
            follow(index);
            return;
        case DetailKind::Event:
            if (m_model->toggle(index.row())) return;
            break;
        default:
            break;
    }
    Q_EMIT viewRequested(index);
}

void DetailTable::follow(const QModelIndex& index) {
    Q_EMIT linkActivated(index.data(SpanDetailModel::LinkTraceRole).toString(), index.data(SpanDetailModel::LinkSpanRole).toString());
}

void DetailTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const int fold = current.isValid() ? current.data(SpanDetailModel::FoldRole).toInt() : 0;
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && current.isValid() && SpanDetailModel::kindOf(current) == DetailKind::More) {
        m_model->toggleEveryLog();
        event->accept();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (fold != 0 && (event->key() == Qt::Key_Space || SpanDetailModel::kindOf(current) == DetailKind::Head)) {
                m_model->toggle(current.row());
                event->accept();
                return;
            }
            break;
        case Qt::Key_Right:
        case Qt::Key_Left:
            if (fold == (event->key() == Qt::Key_Right ? 2 : 1)) m_model->toggle(current.row());
            event->accept();
            return;
        default:
            break;
    }
    ListTable::keyPressEvent(event);
}

void DetailTable::mouseReleaseEvent(QMouseEvent* event) {
    ListTable::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) return;
    const DetailKind kind = SpanDetailModel::kindOf(index);
    const int x = event->position().toPoint().x();
    if (kind == DetailKind::Head || (index.data(SpanDetailModel::FoldRole).toInt() != 0 && x < DetailDelegate::foldWidth())) {
        m_model->toggle(index.row());
        return;
    }
    if (kind == DetailKind::More) {
        const QString text = index.siblingAtColumn(SpanDetailModel::Key).data(Qt::DisplayRole).toString();
        const int from = DetailDelegate::moreLeft();
        if (x >= from && x < from + fontMetrics().horizontalAdvance(text)) m_model->toggleEveryLog();
        return;
    }
    if (kind != DetailKind::Link || x < DetailDelegate::linkLeft()) return;
    const QString id = index.siblingAtColumn(SpanDetailModel::Value).data(Qt::DisplayRole).toString();
    if (x < DetailDelegate::linkLeft() + QFontMetrics(monoFont()).horizontalAdvance(id)) follow(index);
}

void DetailTable::copyValue(const QModelIndex& index) {
    const QString value = index.data(SpanDetailModel::RawRole).toString();
    if (!value.isEmpty()) Q_EMIT copyRequested(value);
}

void DetailTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    const DetailKind kind = SpanDetailModel::kindOf(index);
    const QString key = index.data(SpanDetailModel::FullKeyRole).toString();
    const QString value = index.data(SpanDetailModel::RawRole).toString();
    const QString json = index.data(SpanDetailModel::JsonRole).toString();
    const bool pair = kind == DetailKind::Attribute || kind == DetailKind::Field || kind == DetailKind::Child;
    QMenu menu(this);
    if (kind == DetailKind::Link) menu.addAction(tr("Go to the linked span"), this, [this, index] { follow(index); });
    if (!value.isEmpty() || pair) menu.addAction(tr("Copy value"), this, [this, value] { Q_EMIT copyRequested(value); });
    if (pair) {
        menu.addAction(tr("Copy key"), this, [this, key] { Q_EMIT copyRequested(key); });
        menu.addAction(tr("Copy key = value"), this, [this, key, value] { Q_EMIT copyRequested(key + QStringLiteral(" = ") + value); });
    }
    if (!json.isEmpty()) menu.addAction(tr("Copy as JSON"), this, [this, json] { Q_EMIT copyRequested(json); });
    if (!value.isEmpty()) menu.addAction(tr("Show in full"), this, [this, index] { Q_EMIT viewRequested(index); });
    if (index.data(SpanDetailModel::FilterableRole).toBool() && value.size() <= maxFilterValue) {
        menu.addSeparator();
        menu.addAction(tr("Show traces with %1").arg(menuText(key + QStringLiteral(" = ") + value)), this,
                       [this, key, value] { Q_EMIT filterRequested(key, value); });
    }
    if (menu.isEmpty()) return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) at = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu.exec(at);
}

void DetailTable::resizeEvent(QResizeEvent* event) {
    ListTable::resizeEvent(event);
    fitColumns();
}

void DetailTable::fitColumns() {
    // As wide as the keys at the top of the list need, up to half of the panel.
    const QFontMetrics metrics(monoFont());
    int widest = px(84);
    const int rows = std::min(m_model->rowCount(), 200);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model->index(row, SpanDetailModel::Key);
        const DetailKind kind = SpanDetailModel::kindOf(index);
        if (kind == DetailKind::Attribute || kind == DetailKind::Field)
            widest = std::max(widest, metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()));
    }
    setColumnWidth(SpanDetailModel::Key, std::clamp(widest + px(16) + 1, px(96), std::max(px(96), viewport()->width() / 2)));
}

}  // namespace fw::widgets
