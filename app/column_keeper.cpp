// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/column_keeper.h"

#include <QApplication>
#include <QEvent>

#include "widgets/pane_table.h"

namespace fw::app {

using widgets::PaneTable;

ColumnKeeper::ColumnKeeper(QWidget* window, QMap<QString, QList<int>>& kept) : QObject(window), m_window(window), m_kept(kept) {
    const QList<PaneTable*> tables = window->findChildren<PaneTable*>();
    for (PaneTable* table : tables) adopt(table);
    qApp->installEventFilter(this);
}

void ColumnKeeper::adopt(QWidget* part) {
    auto* table = qobject_cast<PaneTable*>(part);
    if (table == nullptr || table->objectName().isEmpty() || !m_window->isAncestorOf(table)) return;
    table->setProperty("fwColumnsKept", true);
    if (const auto kept = m_kept.constFind(table->objectName()); kept != m_kept.constEnd()) table->setOwnWidths(*kept);
    connect(table, &PaneTable::ownWidthsChanged, this, [this, table] {
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
    if (event->type() == QEvent::Polish && watched->inherits("fw::widgets::PaneTable") && !watched->property("fwColumnsKept").toBool())
        adopt(static_cast<QWidget*>(watched));
    return QObject::eventFilter(watched, event);
}

void ColumnKeeper::reset() {
    const QList<PaneTable*> tables = m_window->findChildren<PaneTable*>();
    for (PaneTable* table : tables) table->resetColumns();
    m_kept.clear();
}

}  // namespace fw::app
