// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/column_keeper.h"

#include <QApplication>
#include <QEvent>

#include "widgets/sized_table.h"

namespace fw::app {

using widgets::SizedTable;

ColumnKeeper::ColumnKeeper(QWidget* window, QMap<QString, QList<int>>& kept) : QObject(window), m_window(window), m_kept(kept) {
    const QList<SizedTable*> tables = window->findChildren<SizedTable*>();
    for (SizedTable* table : tables) adopt(table);
    qApp->installEventFilter(this);
}

void ColumnKeeper::adopt(QWidget* part) {
    auto* table = qobject_cast<SizedTable*>(part);
    // Tables of its dialogs, too: these are windows of their own.
    bool ours = false;
    for (const QObject* above = part; above != nullptr && !ours; above = above->parent()) ours = above == m_window;
    if (table == nullptr || table->objectName().isEmpty() || !ours) return;
    table->setProperty("fwColumnsKept", true);
    if (const auto kept = m_kept.constFind(table->objectName()); kept != m_kept.constEnd()) table->setOwnWidths(*kept);
    connect(table, &SizedTable::ownWidthsChanged, this, [this, table] {
        const QList<int> widths = table->ownWidths();
        if (widths.isEmpty()) {
            m_kept.remove(table->objectName());
        } else {
            m_kept.insert(table->objectName(), widths);
        }
    });
}

bool ColumnKeeper::eventFilter(QObject* watched, QEvent* event) {
    // Polished once, before it is shown first.
    if (event->type() == QEvent::Polish && watched->inherits("fw::widgets::SizedTable") && !watched->property("fwColumnsKept").toBool())
        adopt(static_cast<QWidget*>(watched));
    return QObject::eventFilter(watched, event);
}

void ColumnKeeper::reset() {
    const QList<SizedTable*> tables = m_window->findChildren<SizedTable*>();
    for (SizedTable* table : tables) table->resetColumns();
    m_kept.clear();
}

}  // namespace fw::app
