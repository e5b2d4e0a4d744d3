// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sized_table.h"

#include <QHeaderView>
#include <QMenu>

#include "widgets/list_header.h"

namespace fw::widgets {

SizedTable::SizedTable(QWidget* parent) : ListTable(parent) {
    connect(listHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_quiet) return;
        m_ownWidths = true;
        Q_EMIT ownWidthsChanged();
    });
    listHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(listHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openColumnMenu(listHeader()->mapToGlobal(at)); });
}

QList<int> SizedTable::ownWidths() const {
    QList<int> widths;
    if (!m_ownWidths || model() == nullptr) return widths;
    for (int column = 0; column < model()->columnCount(); ++column) widths.append(columnWidth(column));
    return widths;
}

void SizedTable::setOwnWidths(const QList<int>& widths) {
    if (model() == nullptr || widths.size() != model()->columnCount()) return;
    quietly([&] {
        for (int column = 0; column < model()->columnCount(); ++column)
            if (widths[column] > 0 && !isColumnHidden(column)) setColumnWidth(column, widths[column]);
    });
    m_ownWidths = true;
}

void SizedTable::resetColumns() {
    m_ownWidths = false;
    applyWidths();
    Q_EMIT ownWidthsChanged();
}

void SizedTable::applyWidths() {
    if (!m_ownWidths) quietly([this] { layOutColumns(); });
}

void SizedTable::resizeEvent(QResizeEvent* event) {
    ListTable::resizeEvent(event);
    applyWidths();
}

void SizedTable::openColumnMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Reset columns"), this, &SizedTable::resetColumns)->setEnabled(isChanged());
    addColumnActions(*menu);
    menu->popup(at);
}

}  // namespace fw::widgets
