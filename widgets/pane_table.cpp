// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pane_table.h"

#include <algorithm>
#include <utility>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "widgets/list_header.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

PaneTable::PaneTable(QWidget* parent) : SizedTable(parent) {
    connect(listHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool same = column == m_sortColumn;
        sortBy(column, same ? !m_descending : isNumber(column));
    });
    connect(this, &ListTable::copyPressed, this, [this](const QModelIndex& index) { copyRow(index.row()); });
}

void PaneTable::setColumns(std::vector<ColumnWidth> columns) {
    m_columns = std::move(columns);
    applyWidths();
}

void PaneTable::setFigureWidth(int column, int width) {
    const auto at = static_cast<std::size_t>(column);
    if (at >= m_figures.size()) m_figures.resize(at + 1, 0);
    if (m_figures[at] == width) return;
    m_figures[at] = width;
    applyWidths();
}

void PaneTable::setContentWidth(int column, int width) {
    const auto at = static_cast<std::size_t>(column);
    if (at >= m_contents.size()) m_contents.resize(at + 1, 0);
    if (m_contents[at] == width) return;
    m_contents[at] = width;
    applyWidths();
}

/// Divides what is over among the columns that stretch: what is short of its contents first, those that need least before the others,
/// then all alike.
void PaneTable::shareRoom(std::vector<int>& widths, int over) const {
    std::vector<std::pair<int, std::size_t>> needs;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].stretches && !isColumnHidden(static_cast<int>(i)))
            needs.emplace_back(std::max(0, (i < m_contents.size() ? m_contents[i] : 0) - widths[i]), i);
    std::sort(needs.begin(), needs.end());
    for (std::size_t done = 0; done < needs.size(); ++done) {
        const auto [need, column] = needs[done];
        const int part = std::min(need, over / static_cast<int>(needs.size() - done));
        widths[column] += part;
        over -= part;
    }
    for (std::size_t done = 0; done < needs.size(); ++done) {
        const int part = over / static_cast<int>(needs.size() - done);
        widths[needs[done].second] += part;
        over -= part;
    }
}

void PaneTable::setColumnShown(int column, bool on) {
    // That a column is gone is no width that the reader chose.
    quietly([&] { setColumnHidden(column, !on); });
    applyWidths();
}

void PaneTable::setSort(int column, bool descending) {
    m_sortColumn = column;
    m_descending = descending;
    listHeader()->setSortSign(column, descending);
    applyWidths();
}

void PaneTable::sortBy(int column, bool descending) {
    setSort(column, descending);
    model()->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PaneTable::setChoosable(int always) {
    m_always = always;
    listHeader()->setSectionsMovable(true);
    connect(listHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (m_moving) return;
        m_ownChoice = true;
        Q_EMIT ownWidthsChanged();
    });
}

std::vector<int> PaneTable::hiddenColumns() const {
    std::vector<int> hidden;
    for (int column = 0; m_always >= 0 && column < model()->columnCount(); ++column)
        if (isColumnHidden(column)) hidden.push_back(column);
    return hidden;
}

QList<int> PaneTable::ownWidths() const {
    if (m_always < 0 || model() == nullptr) return SizedTable::ownWidths();
    if (!isChanged()) return {};
    QList<int> kept;
    for (int column = 0; column < model()->columnCount(); ++column)
        kept.append(isColumnHidden(column) ? 0 : hasOwnWidths() ? std::max(2, columnWidth(column)) : 1);
    for (int column = 0; column < model()->columnCount(); ++column) kept.append(listHeader()->visualIndex(column));
    return kept;
}

void PaneTable::setOwnWidths(const QList<int>& widths) {
    const qsizetype count = model() == nullptr ? 0 : model()->columnCount();
    if (m_always < 0 || widths.size() == count) {
        SizedTable::setOwnWidths(widths);
        return;
    }
    if (widths.size() != 2 * count) return;
    QList<int> columnAt(count, -1);
    for (qsizetype column = 0; column < count; ++column) {
        const int place = widths[count + column];
        if (place < 0 || place >= count || columnAt[place] >= 0) return;
        columnAt[place] = static_cast<int>(column);
    }
    m_moving = true;
    for (int place = 0; place < static_cast<int>(count); ++place)
        listHeader()->moveSection(listHeader()->visualIndex(columnAt[place]), place);
    m_moving = false;
    m_ownChoice = true;
    for (int column = 0; column < static_cast<int>(count); ++column) setColumnShown(column, widths[column] > 0 || column == m_always);
    if (std::any_of(widths.cbegin(), widths.cbegin() + count, [](int width) { return width > 1; }))
        SizedTable::setOwnWidths(widths.mid(0, count));
}

void PaneTable::resetColumns() {
    m_ownChoice = false;
    if (m_always >= 0) {
        m_moving = true;
        for (int column = 0; column < model()->columnCount(); ++column)
            listHeader()->moveSection(listHeader()->visualIndex(column), column);
        m_moving = false;
        for (int column = 0; column < model()->columnCount(); ++column) setColumnShown(column, true);
    }
    SizedTable::resetColumns();
}

void PaneTable::chooseColumn(int column, bool on) {
    if (column == m_always) return;
    m_ownChoice = true;
    setColumnShown(column, on);
    Q_EMIT ownWidthsChanged();
}

void PaneTable::moveColumn(int column, int by) {
    const int count = model()->columnCount();
    int place = listHeader()->visualIndex(column) + by;
    while (place >= 0 && place < count && isColumnHidden(listHeader()->logicalIndex(place))) place += by;
    if (place >= 0 && place < count) listHeader()->moveSection(listHeader()->visualIndex(column), place);
}

void PaneTable::addColumnActions(QMenu& menu) {
    if (m_always < 0) return;
    const auto title = [this](int column) { return menuText(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()); };
    menu.addSeparator();
    for (int place = 0; place < model()->columnCount(); ++place) {
        const int column = listHeader()->logicalIndex(place);
        QAction* action = menu.addAction(title(column), this, [this, column](bool on) { chooseColumn(column, on); });
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_always);
    }
    // With the mouse heads are dragged; the keyboard moves the column of the current cell.
    const int current = currentIndex().isValid() ? currentIndex().column() : -1;
    if (current < 0 || isColumnHidden(current)) return;
    menu.addSeparator();
    menu.addAction(tr("Move “%1” left").arg(title(current)), this, [this, current] { moveColumn(current, -1); });
    menu.addAction(tr("Move “%1” right").arg(title(current)), this, [this, current] { moveColumn(current, 1); });
}

bool PaneTable::isNumber(int column) const {
    const QVariant first = model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    if (first.isValid()) return first.toInt() == static_cast<int>(Qt::DescendingOrder);
    const QVariant alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return static_cast<Qt::Alignment>(alignment.toInt()).testFlag(Qt::AlignRight);
}

QString PaneTable::cellText(const QModelIndex& index) const {
    // Names as they are, in full; numbers as they are read.
    const QVariant raw = index.data(Qt::UserRole);
    return raw.userType() == QMetaType::QString ? raw.toString() : index.data(Qt::DisplayRole).toString();
}

void PaneTable::copyRow(int row) {
    QStringList cells;
    for (int place = 0; place < model()->columnCount(); ++place)
        if (const int column = listHeader()->logicalIndex(place); !isColumnHidden(column)) cells += cellText(model()->index(row, column));
    Q_EMIT copyRequested(cells.join(QLatin1Char('\t')));
}

void PaneTable::addCopyActions(QMenu& menu, const QModelIndex& index) {
    menu.addAction(tr("Copy cell"), this, [this, text = cellText(index)] { Q_EMIT copyRequested(text); });
    menu.addAction(tr("Copy row"), this, [this, row = index.row()] { copyRow(row); });
}

void PaneTable::addSortMenu(QMenu& menu) {
    QMenu* sorting = menu.addMenu(tr("Sort by"));
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column)) continue;
        const QString title = menuText(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QAction* action =
            sorting->addAction(title, this, [this, column] { sortBy(column, column == m_sortColumn ? !m_descending : isNumber(column)); });
        action->setCheckable(true);
        action->setChecked(column == m_sortColumn);
    }
}

void PaneTable::contextMenuEvent(QContextMenuEvent* event) {
    QModelIndex index = currentIndex();
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (index.isValid()) at = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    } else {
        index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    }
    Q_EMIT menuRequested(index, at);
}

void PaneTable::layOutColumns() {
    if (model() == nullptr || static_cast<std::size_t>(model()->columnCount()) != m_columns.size()) return;
    const QFontMetrics header(uiFont(11, QFont::Medium));
    std::vector<int> widths(m_columns.size(), 0);
    std::vector<int> slack(m_columns.size(), 0);  // how far each column may give way
    int over = viewport()->width();
    int givable = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isColumnHidden(column)) continue;
        const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int sign = column == m_sortColumn ? px(14) : 0;
        const int head = std::min(px(200), header.horizontalAdvance(title) + px(18));
        const int figures = i < m_figures.size() ? m_figures[i] : 0;
        const int contents = m_columns[i].stretches && i < m_contents.size() ? m_contents[i] : 0;
        const int wished = contents > 0 ? std::clamp(contents, px(m_columns[i].least), px(m_columns[i].width)) : px(m_columns[i].width);
        widths[i] = std::max({wished, head + px(14), figures});
        slack[i] = std::max(0, widths[i] - std::max({px(m_columns[i].least), head + sign, figures}));
        over -= widths[i];
        givable += slack[i];
    }
    const int given = std::min(std::max(0, -over), givable);
    if (over > 0) shareRoom(widths, over);
    // Summed up, so that what rounding leaves makes no scroll bar.
    int asked = 0;
    int taken = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isColumnHidden(column)) continue;
        if (given > 0) {
            asked += slack[i];
            const int upToHere = static_cast<int>(static_cast<qint64>(asked) * given / givable);
            widths[i] -= upToHere - std::exchange(taken, upToHere);
        }
        setColumnWidth(column, widths[i]);
    }
}

}  // namespace fw::widgets
