// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/sized_table.h"

class QMenu;

namespace fw::widgets {

/// Table of a pane beside the waterfall. A click on a head sorts: numbers from the largest first, words from the first; so
/// does the menu, for the keyboard. Columns take the widths of the design until the reader drags one; what is over goes to
/// the columns that stretch. The model's Qt::UserRole is the raw value of a cell.
class PaneTable : public SizedTable {
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
    /// Lets the reader hide, show and move columns; `always` stays in sight. Once, with the columns.
    void setChoosable(int always);
    /// What the reader hid.
    [[nodiscard]] std::vector<int> hiddenColumns() const;

    /// Of a choosable table also which columns there are and in which order: widths (0: hidden, 1: that of the design), then places.
    [[nodiscard]] QList<int> ownWidths() const override;
    void setOwnWidths(const QList<int>& widths) override;
    void resetColumns() override;
    /// Figures that a column must show in full, in pixels of the screen: no window makes it narrower than that. 0: none.
    void setFigureWidth(int column, int width);
    /// How wide what stands in a column that stretches is, in pixels of the screen: such columns share the room by what they need, and
    /// what is over equally. 0: not known.
    void setContentWidth(int column, int width);
    /// Hides or shows a column; the others share the room.
    void setColumnShown(int column, bool on);
    /// Shows by which column the model is sorted.
    void setSort(int column, bool descending);
    void sortBy(int column, bool descending);

    /// Copy cell, copy row.
    void addCopyActions(QMenu& menu, const QModelIndex& index);
    void addSortMenu(QMenu& menu);

    /// Not by typing: that would look at every row of the model.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void copyRequested(const QString& text);
    /// By mouse or key; the index may be invalid. `at` is a place on the screen.
    void menuRequested(const QModelIndex& index, const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void layOutColumns() override;
    [[nodiscard]] bool isChanged() const override { return m_ownChoice || SizedTable::isChanged(); }
    void addColumnActions(QMenu& menu) override;

private:
    void shareRoom(std::vector<int>& widths, int over) const;
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    void copyRow(int row);

    std::vector<ColumnWidth> m_columns;
    std::vector<int> m_figures;   ///< with what stands around them; by column, or shorter
    std::vector<int> m_contents;  ///< likewise
    void chooseColumn(int column, bool on);
    void moveColumn(int column, int by);

    int m_always = -1;         ///< a choosable table: the column that cannot be hidden
    bool m_moving = false;     ///< not by the reader
    bool m_ownChoice = false;  ///< columns were hidden or moved
    int m_sortColumn = -1;
    bool m_descending = false;
};

}  // namespace fw::widgets
