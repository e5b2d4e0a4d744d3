// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_table.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QStringList>

#include "model/items/text.h"
#include "widgets/list_header.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_column_widths.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::TraceListModel;

namespace {

constexpr quint32 tableStateVersion = 3;
constexpr quint32 roomlessStateVersion = 2;
// Widths of the design sheet.
constexpr std::array<int, TraceListModel::ColumnCount> wishedWidths = {172, 140, 186, 140, 64, 84, 62, 140};

constexpr qint32 anyRoom = 1'000'000;

}  // namespace

TraceTable::TraceTable(QWidget* parent) : ListTable(parent), m_model(new TraceListModel(this)), m_delegate(new TraceDelegate(this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setAccessibleName(tr("Traces"));
    setEmptyText(tr("No trace matches."));
    setSort(TraceSort::Start, false);
    applyWidths();
    connect(listHeader(), &QHeaderView::sectionClicked, this, qOverload<int>(&TraceTable::sortBy));
    connect(listHeader(), &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) { resizeColumnToContents(column); });
    connect(listHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_quiet) keepWidth(column, width);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TraceTable::activateWhenLoaded);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_pendingRow = -1; });
    connect(m_model, &TraceListModel::dayNeededChanged, this, [this] {
        if (!m_ownWidths) applyWidths();
    });
    connect(this, &ListTable::copyPressed, this, &TraceTable::copyRow);
    connect(this, &ListTable::rowOpened, this, [this](const QModelIndex& index) {
        if (const auto trace = m_model->summaryAt(index.row())) Q_EMIT traceActivated(trace->key);
    });
}

void TraceTable::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    ListTable::setTheme(theme);
}

void TraceTable::setUtc(bool utc) {
    m_model->setUtc(utc);
    if (!m_ownWidths) applyWidths();
}

bool TraceTable::selectKey(qint64 key) {
    const int row = m_model->rowOfKey(key);
    if (row < 0) return false;
    const bool chosen = selectionModel()->isRowSelected(row, {});
    if (currentIndex().row() == row && chosen) return true;
    // Traces open while rows are chosen one by one: the rows stay chosen.
    if (chosenRows() > 1 && (chosen || currentIndex().row() == row)) return true;
    m_quiet = true;
    selectRow(row);
    m_quiet = false;
    scrollTo(m_model->index(row, 0));
    return true;
}

std::optional<qint64> TraceTable::currentKey() const {
    if (!currentIndex().isValid()) return std::nullopt;
    const auto trace = m_model->summaryAt(currentIndex().row());
    return trace ? std::optional(trace->key) : std::nullopt;
}

int TraceTable::chosenRows() const {
    int rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        if (range.left() == 0) rows += range.height();
    return rows;
}

std::vector<qint64> TraceTable::chosenKeys() const {
    std::vector<qint64> keys;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        if (range.left() != 0) continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const std::optional<qint64> key = m_model->loadedKey(row)) keys.push_back(*key);
    }
    return keys;
}

void TraceTable::setSort(TraceSort sort, bool descending) {
    for (int column = 0; column < TraceListModel::ColumnCount; ++column)
        if (TraceListModel::sortOfColumn(column) == sort) listHeader()->setSortSign(column, descending);
    setProperty("fwSort", static_cast<int>(sort));
    setProperty("fwDescending", descending);
}

QByteArray TraceTable::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << tableStateVersion << m_ownWidths;
    // As the reader left them: what a small window makes of them is not kept.
    for (int column = 0; column < TraceListModel::ColumnCount; ++column) {
        const int kept = m_kept[static_cast<std::size_t>(column)];
        out << qint32(m_ownWidths && kept > 0 ? kept : isColumnHidden(column) ? px(80) : columnWidth(column));
    }
    for (int column = 0; column < TraceListModel::ColumnCount; ++column) out << isColumnHidden(column);
    out << qint32(m_keptRoom);
    return state;
}

bool TraceTable::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    bool own = false;
    in >> version >> own;
    std::array<qint32, TraceListModel::ColumnCount> widths{};
    for (qint32& width : widths) in >> width;
    std::array<bool, TraceListModel::ColumnCount> hidden{};
    for (bool& one : hidden) in >> one;
    const auto sane = [](qint32 width) { return width >= 8 && width <= 10000; };
    // An older state does not say how wide the list was: its widths are fitted into any.
    qint32 room = anyRoom;
    if (version == tableStateVersion) in >> room;
    const bool known = version == tableStateVersion || version == roomlessStateVersion;
    if (in.status() != QDataStream::Ok || !known || !std::all_of(widths.begin(), widths.end(), sane)) return false;
    m_ownWidths = own;
    m_quiet = true;
    for (int column = 0; column < TraceListModel::ColumnCount; ++column)
        setColumnHidden(column, hidden[static_cast<std::size_t>(column)] && column != TraceListModel::RootOperation);
    m_quiet = false;
    if (!own) {
        applyWidths();
        return true;
    }
    std::copy(widths.begin(), widths.end(), m_kept.begin());
    m_keptRoom = std::clamp(room, 0, anyRoom);
    applyWidths();
    return true;
}

void TraceTable::addColumnChoices(QMenu* menu) {
    for (int column = 0; column < TraceListModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(menuText(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != TraceListModel::RootOperation);
        connect(action, &QAction::triggered, this, [this, column](bool on) { setColumnShown(column, on); });
    }
}

void TraceTable::chooseColumns(const QPoint& at) {
    QMenu menu(this);
    addColumnChoices(&menu);
    menu.exec(at);
}

void TraceTable::setColumnShown(int column, bool on) {
    if (column == TraceListModel::RootOperation) return;
    m_quiet = true;
    setColumnHidden(column, !on);
    m_quiet = false;
    if (!m_ownWidths || on) applyWidths();
}

void TraceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    ListTable::currentChanged(current, previous);
    m_pendingRow = -1;
    if (m_quiet || isArriving() || !current.isValid() || current.row() == previous.row()) return;
    m_pendingRow = current.row();
    activateWhenLoaded();
}

void TraceTable::activateWhenLoaded() {
    if (m_pendingRow < 0) return;
    const auto trace = m_model->summaryAt(m_pendingRow);
    if (!trace) return;
    m_pendingRow = -1;
    Q_EMIT traceActivated(trace->key);
}

void TraceTable::sortBy(int column) {
    const auto sort = TraceListModel::sortOfColumn(column);
    if (!sort) return;
    const bool same = property("fwSort").toInt() == static_cast<int>(*sort);
    // Numbers are looked at from the largest first, names and times from the smallest.
    const bool largestFirst = *sort == TraceSort::Duration || *sort == TraceSort::Spans || *sort == TraceSort::Errors;
    const bool descending = same ? !property("fwDescending").toBool() : largestFirst;
    sortBy(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TraceTable::sortBy(int column, Qt::SortOrder order) {
    const auto sort = TraceListModel::sortOfColumn(column);
    if (!sort) return;
    setSort(*sort, order == Qt::DescendingOrder);
    m_model->sort(column, order);
}

void TraceTable::copyRow(const QModelIndex& index) {
    const auto trace = m_model->summaryAt(index.row());
    if (!trace) return;
    QStringList cells{items::fullText(trace->idText)};
    for (int column = 0; column < TraceListModel::ColumnCount; ++column)
        cells += column == TraceListModel::FrameId || column == TraceListModel::RootOperation
                     ? m_model->index(index.row(), column).data(TraceListModel::RawRole).toString()
                     : m_model->index(index.row(), column).data(Qt::DisplayRole).toString();
    Q_EMIT copyRequested(cells.join(QLatin1Char('\t')));
}

void TraceTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const QModelIndex current = currentIndex();
    if (const auto trace = current.isValid() ? m_model->summaryAt(current.row()) : std::nullopt) {
        menu.addAction(tr("Copy trace id"), this, [this, id = items::fullText(trace->idText)] { Q_EMIT copyRequested(id); });
        if (!trace->frameIds.empty())
            menu.addAction(tr("Copy frame id"), this, [this, id = items::fullText(trace->frameIds.front())] { Q_EMIT copyRequested(id); });
        menu.addAction(tr("Copy row"), this, [this, current] { copyRow(current); });
        menu.addSeparator();
        using analysis::DiffSide;
        menu.addAction(tr("Put on side A\tA"), this, [this, key = trace->key] { Q_EMIT sideRequested(DiffSide::A, key); });
        menu.addAction(tr("Put on side B\tB"), this, [this, key = trace->key] { Q_EMIT sideRequested(DiffSide::B, key); });
        menu.addAction(tr("Compare with the median of its kind"), this, [this, key = trace->key] { Q_EMIT kindRequested(key, 50); });
        menu.addAction(tr("Compare with the p95 of its kind"), this, [this, key = trace->key] { Q_EMIT kindRequested(key, 95); });
        menu.addAction(tr("Compare p50 with p95 of this kind"), this, [this, key = trace->key] { Q_EMIT typicalRequested(key); });
        addJourneys(menu, trace->frameIds);
        if (chosenRows() > 1) menu.addAction(tr("Compare selected with the rest"), this, &TraceTable::chosenRequested);
        menu.addAction(chosenRows() > 1 ? tr("Export selected traces…") : tr("Export trace…"), this, &TraceTable::exportRequested);
        menu.addSeparator();
        QAction* pin = menu.addAction(tr("Keep whatever the limits"));
        pin->setCheckable(true);
        pin->setChecked(m_pinned.contains(trace->key));
        connect(pin, &QAction::triggered, this, [this, key = trace->key](bool on) { Q_EMIT pinRequested(key, on); });
        menu.addSeparator();
    }
    QMenu* sorting = menu.addMenu(tr("Sort by"));
    for (int column = 0; column < TraceListModel::ColumnCount; ++column) {
        const auto sort = TraceListModel::sortOfColumn(column);
        if (!sort) continue;
        const QString title = menuText(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QAction* action = sorting->addAction(title, this, [this, column] { sortBy(column); });
        action->setCheckable(true);
        action->setChecked(property("fwSort").toInt() == static_cast<int>(*sort));
    }
    addColumnChoices(menu.addMenu(tr("Columns")));
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && current.isValid()) at = viewport()->mapToGlobal(visualRect(current).bottomLeft());
    menu.exec(at);
}

void TraceTable::addJourneys(QMenu& menu, const std::vector<std::string>& frameIds) {
    if (frameIds.size() == 1) {
        menu.addAction(tr("Show the journey of this frame"), this, [this, id = frameIds.front()] { Q_EMIT journeyRequested(id); })
            ->setObjectName(QStringLiteral("journeyOfRow"));
        return;
    }
    if (frameIds.empty()) return;
    QMenu* frames = menu.addMenu(tr("Show the journey of the frame"));
    for (const std::string& id : frameIds)
        frames->addAction(menuText(items::fullText(id)), this, [this, id] { Q_EMIT journeyRequested(id); });
}

void TraceTable::resizeEvent(QResizeEvent* event) {
    ListTable::resizeEvent(event);
    applyWidths();
}

void TraceTable::keepWidth(int dragged, int width) {
    // In a list that is smaller than the one they were made for, the others are narrowed only for now.
    if (m_ownWidths && viewport()->width() < m_keptRoom) {
        m_kept[static_cast<std::size_t>(dragged)] = width;
        return;
    }
    m_ownWidths = true;
    m_keptRoom = viewport()->width();
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        if (!isColumnHidden(static_cast<int>(i))) m_kept[i] = columnWidth(static_cast<int>(i));
}

TraceWidthNeeds TraceTable::widthNeeds() const {
    constexpr std::array starts = {"00:00:00.000", "00-00 00:00:00.000", "0000-00-00 00:00:00.000"};
    const QFontMetrics header(uiFont(11, QFont::Medium));
    const QString title = m_model->headerData(TraceListModel::Started, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString start = QLatin1String(starts[static_cast<std::size_t>(m_model->dayNeeded())]);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int air = px(18);
    return {std::max(fontMetrics().horizontalAdvance(start), header.horizontalAdvance(title) + px(16)) + air,
            QFontMetrics(bold).horizontalAdvance(QStringLiteral("59 m 59 s")) + air, px(1000) / 1000.0};
}

void TraceTable::applyWidths() {
    m_quiet = true;
    const int room = viewport()->width();
    TraceWidths widths{};
    const QFontMetrics header(uiFont(11, QFont::Medium));
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (isColumnHidden(static_cast<int>(i))) continue;
        const QString title = m_model->headerData(static_cast<int>(i), Qt::Horizontal, Qt::DisplayRole).toString();
        const int sign = TraceListModel::sortOfColumn(static_cast<int>(i)) ? px(16) : 0;
        const int own = m_ownWidths ? m_kept[i] : 0;
        widths[i] = own > 0 ? own : std::max(px(wishedWidths[i]), std::min(px(240), header.horizontalAdvance(title) + px(18) + sign));
    }
    // The reader's own ones stay what they are where there is as much room as they were made for.
    if (!m_ownWidths || room < m_keptRoom) widths = fittedWidths(widths, room, widthNeeds());
    if (!m_ownWidths) widths = spreadWidths(widths, room);
    for (int column = 0; column < TraceListModel::ColumnCount; ++column)
        if (!isColumnHidden(column)) setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_quiet = false;
}

}  // namespace fw::widgets
