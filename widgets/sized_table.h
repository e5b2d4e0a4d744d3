// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QList>

#include "widgets/list_table.h"

class QMenu;

namespace fw::widgets {

/// A table whose columns have the widths of the design until the reader drags one; the menu of its head gives them back. app/ColumnKeeper
/// keeps them by the table's object name. GUI thread.
class SizedTable : public ListTable {
    Q_OBJECT
public:
    explicit SizedTable(QWidget* parent);

    /// Widths that the reader gave the columns, logical pixels, 0 for a hidden one; empty: those of the design hold.
    [[nodiscard]] virtual QList<int> ownWidths() const;
    /// Taken where they are as many as the table has columns.
    virtual void setOwnWidths(const QList<int>& widths);
    /// The widths of the design hold again.
    virtual void resetColumns();
    void openColumnMenu(const QPoint& at);

Q_SIGNALS:
    /// By the reader: dragged, or reset.
    void ownWidthsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Gives all columns the widths of the design.
    virtual void layOutColumns() = 0;
    /// Lays out anew, unless the reader chose the widths.
    void applyWidths();
    [[nodiscard]] bool hasOwnWidths() const { return m_ownWidths; }
    /// There is something to reset.
    [[nodiscard]] virtual bool isChanged() const { return m_ownWidths; }
    /// What the menu of the head offers beside that.
    virtual void addColumnActions(QMenu& /*menu*/) {}
    /// Changes widths; the reader did not.
    template <typename Change>
    void quietly(Change change) {
        const bool before = std::exchange(m_quiet, true);
        change();
        m_quiet = before;
    }

private:
    bool m_ownWidths = false;
    bool m_quiet = false;
};

}  // namespace fw::widgets
