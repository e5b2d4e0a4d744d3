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

PaneTable::PaneTable(QWidget* parent) : ListTable(parent) {
    connect(listHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool same = column == m_sortColumn;
        sortBy(column, same ? !m_descending : isNumber(column));
    });
    connect(listHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_quiet) return;
        m_ownWidths = true;
        Q_EMIT ownWidthsChanged();
    });
    listHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(listHeader(), &QWidget::customContextMenuRequested, this, &PaneTable::openHeadMenu);
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

void PaneTable::setColumnShown(int column, bool on) {
    // That a column is gone is no width that the reader chose.
    m_quiet = true;
    setColumnHidden(column, !on);
    m_quiet = false;
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

QList<int> PaneTable::ownWidths() const {
    QList<int> widths;
    if (!m_ownWidths || model() == nullptr) return widths;
    for (int column = 0; column < model()->columnCount(); ++column) widths.append(columnWidth(column));
    return widths;
}

void PaneTable::setOwnWidths(const QList<int>& widths) {
    if (model() == nullptr || widths.size() != model()->columnCount()) return;
    m_quiet = true;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (widths[column] > 0 && !isColumnHidden(column)) setColumnWidth(column, widths[column]);
    m_quiet = false;
    m_ownWidths = true;
}

void PaneTable::resetColumns() {
    m_ownWidths = false;
    applyWidths();
    Q_EMIT ownWidthsChanged();
}

void PaneTable::openHeadMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Reset columns"), this, &PaneTable::resetColumns)->setEnabled(m_ownWidths);
    menu->popup(listHeader()->mapToGlobal(at));
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
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column)) cells += cellText(model()->index(row, column));
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

void PaneTable::resizeEvent(QResizeEvent* event) {
    ListTable::resizeEvent(event);
    applyWidths();
}

void PaneTable::applyWidths() {
    if (m_ownWidths || model() == nullptr || static_cast<std::size_t>(model()->columnCount()) != m_columns.size()) return;
    m_quiet = true;
    const QFontMetrics header(uiFont(11, QFont::Medium));
    std::vector<int> widths(m_columns.size(), 0);
    std::vector<int> slack(m_columns.size(), 0);  // how far each column may give way
    int over = viewport()->width();
    int givable = 0;
    int stretching = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isColumnHidden(column)) continue;
        const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int sign = column == m_sortColumn ? px(14) : 0;
        const int head = std::min(px(200), header.horizontalAdvance(title) + px(18));
        const int figures = i < m_figures.size() ? m_figures[i] : 0;
        widths[i] = std::max({px(m_columns[i].width), head + px(14), figures});
        slack[i] = std::max(0, widths[i] - std::max({px(m_columns[i].least), head + sign, figures}));
        over -= widths[i];
        givable += slack[i];
        stretching += m_columns[i].stretches ? 1 : 0;
    }
    const int given = std::min(std::max(0, -over), givable);
    // Summed up, so that what rounding leaves makes no scroll bar.
    int asked = 0;
    int taken = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isColumnHidden(column)) continue;
        if (m_columns[i].stretches && over > 0) {
            const int part = over / stretching--;
            widths[i] += part;
            over -= part;
        }
        if (given > 0) {
            asked += slack[i];
            const int upToHere = static_cast<int>(static_cast<qint64>(asked) * given / givable);
            widths[i] -= upToHere - std::exchange(taken, upToHere);
        }
        setColumnWidth(column, widths[i]);
    }
    m_quiet = false;
}

}  // namespace fw::widgets
