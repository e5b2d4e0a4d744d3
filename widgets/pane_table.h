// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>

#include "widgets/list_table.h"

class QMenu;

namespace fw::widgets {

/// Table of a pane beside the waterfall. A click on a head sorts: numbers from the largest first, words from the first; so
/// does the menu, for the keyboard. Columns take the widths of the design until the reader drags one; what is over goes to
/// the columns that stretch. The model's Qt::UserRole is the raw value of a cell.
class PaneTable : public ListTable {
    Q_OBJECT
public:
    /// A column in pixels of the design sheet: how wide it is, and how far it gives way before the table scrolls sideways.
    /// Those that stretch share what is over.
    struct ColumnWidth {
        int width = 80;
        int least = 80;
        bool stretches = false;
    };

    explicit PaneTable(QWidget* parent);

    void setColumns(std::vector<ColumnWidth> columns);
    /// Figures that a column must show in full, in pixels of the screen: no window makes it narrower than that. 0: none.
    void setFigureWidth(int column, int width);
    /// Hides or shows a column; the others share the room.
    void setColumnShown(int column, bool on);
    /// Shows by which column the model is sorted.
    void setSort(int column, bool descending);
    void sortBy(int column, bool descending);

    /// Widths that the reader gave the columns, logical pixels, 0 for a hidden one; empty: those of the design hold.
    [[nodiscard]] QList<int> ownWidths() const;
    /// Taken where they are as many as the table has columns.
    void setOwnWidths(const QList<int>& widths);
    /// The widths of the design hold again.
    void resetColumns();

    /// Copy cell, copy row.
    void addCopyActions(QMenu& menu, const QModelIndex& index);
    void addSortMenu(QMenu& menu);

    /// Not by typing: that would look at every row of the model.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// By the reader: dragged, or reset.
    void ownWidthsChanged();
    void copyRequested(const QString& text);
    /// By mouse or key; the index may be invalid. `at` is a place on the screen.
    void menuRequested(const QModelIndex& index, const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyWidths();
    void openHeadMenu(const QPoint& at);
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    void copyRow(int row);

    std::vector<ColumnWidth> m_columns;
    std::vector<int> m_figures;  ///< with what stands around them; by column, or shorter
    int m_sortColumn = -1;
    bool m_descending = false;
    bool m_ownWidths = false;
    bool m_quiet = false;
};

}  // namespace fw::widgets
