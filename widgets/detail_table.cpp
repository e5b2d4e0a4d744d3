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

constexpr int measuredRows = 200;
constexpr qsizetype measuredLetters = 200;
constexpr int neverFits = 1'000'000;
constexpr int keysOfAValue = 3;

}  // namespace

int keyColumnWidth(const std::vector<KeyValueWidths>& rows, int room, int least) {
    const int most = std::max(least, room * 7 / 10);
    // The best width is that of a key, or the least.
    std::vector<int> widths{least};
    for (const KeyValueWidths& row : rows)
        if (row.key > least && row.key <= most) widths.push_back(row.key);
    std::sort(widths.begin(), widths.end());
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    int best = least;
    int fewest = -1;
    for (const int width : widths) {
        int cut = 0;
        for (const KeyValueWidths& row : rows) {
            if (row.key > width) ++cut;
            if (row.value > room - width && row.value <= room - least) cut += keysOfAValue;
        }
        if (fewest >= 0 && cut >= fewest) continue;
        fewest = cut;
        best = width;
    }
    return best;
}

DetailTable::DetailTable(SpanDetailModel* model, QWidget* parent)
    : ListTable(parent), m_model(model), m_delegate(new DetailDelegate(this)) {
    setModel(model);
    setItemDelegate(m_delegate);
    setRowHeight(22);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("Attributes, events, links and logs"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    listHeader()->hide();
    listHeader()->setStretchLastSection(true);
    connect(this, &ListTable::rowOpened, this, &DetailTable::open);
    connect(this, &ListTable::copyPressed, this, &DetailTable::copySelected);
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
    if (!index.isValid()) return;
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
    // With Ctrl or Shift a click chooses rows.
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier) return;
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
    const QModelIndex value = index.siblingAtColumn(SpanDetailModel::Value);
    if (DetailDelegate::showAllRect(visualRect(value), font(), value).contains(event->position().toPoint())) {
        Q_EMIT viewRequested(value);
        return;
    }
    if (kind != DetailKind::Link || x < DetailDelegate::linkLeft()) return;
    const QString id = value.data(Qt::DisplayRole).toString();
    if (x < DetailDelegate::linkLeft() + QFontMetrics(monoFont()).horizontalAdvance(id)) follow(index);
}

std::vector<int> DetailTable::chosenRows(const QModelIndex& index) const {
    std::vector<int> rows;
    if (selectionModel()->isRowSelected(index.row(), {})) {
        const QModelIndexList selected = selectionModel()->selectedRows();
        for (const QModelIndex& one : selected) rows.push_back(one.row());
        std::sort(rows.begin(), rows.end());
    }
    if (rows.empty()) rows.push_back(index.row());
    return rows;
}

void DetailTable::copySelected() {
    const std::vector<int> rows = chosenRows(currentIndex());
    const QString pairs = rows.size() > 1 ? m_model->pairsText(rows) : QString();
    const QString text = pairs.isEmpty() ? m_model->valuesText(rows) : pairs;
    if (!text.isEmpty()) Q_EMIT copyRequested(text);
}

void DetailTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("detailMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) at = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu->popup(at);
}

void DetailTable::fillMenu(QMenu& menu, const QModelIndex& index) {
    const DetailKind kind = SpanDetailModel::kindOf(index);
    const std::vector<int> rows = chosenRows(index);
    const auto copy = [this, &menu](const QString& title, const QString& text) {
        menu.addAction(title, this, [this, text] { Q_EMIT copyRequested(text); });
    };
    const auto copySpan = [this, &menu] {
        // Made when it is asked for: a span can be large.
        if (m_model->source().details)
            menu.addAction(tr("Copy the span as JSON"), this, [this] { Q_EMIT copyRequested(m_model->spanText()); });
    };
    if (rows.size() > 1) {
        std::vector<QPersistentModelIndex> chosen;
        for (const int row : rows) chosen.emplace_back(m_model->index(row, SpanDetailModel::Key));
        using Text = QString (SpanDetailModel::*)(const std::vector<int>&) const;
        const auto copyAll = [this, &menu, &chosen](const QString& title, Text text) {
            menu.addAction(title, this, [this, chosen, text] {
                std::vector<int> now;
                for (const QPersistentModelIndex& one : chosen)
                    if (one.isValid()) now.push_back(one.row());
                const QString made = now.empty() ? QString() : (m_model->*text)(now);
                if (!made.isEmpty()) Q_EMIT copyRequested(made);
            });
        };
        copyAll(tr("Copy values"), &SpanDetailModel::valuesText);
        copyAll(tr("Copy as key=value"), &SpanDetailModel::pairsText);
        copyAll(tr("Copy as JSON"), &SpanDetailModel::jsonText);
        copySpan();
        return;
    }
    const bool pair = kind == DetailKind::Attribute || kind == DetailKind::Field || kind == DetailKind::Child;
    const QString pairs = m_model->pairsText(rows);
    const QString json = m_model->jsonText(rows);
    const QString key = index.data(SpanDetailModel::FullKeyRole).toString();
    const QString value = index.data(SpanDetailModel::RawRole).toString();
    const QPersistentModelIndex at = index;
    if (kind == DetailKind::Link) menu.addAction(tr("Go to the linked span"), this, [this, at] { follow(at); });
    if (!value.isEmpty() || pair) copy(tr("Copy value"), value);
    if (pair) copy(tr("Copy key"), key);
    if (!pairs.isEmpty()) copy(tr("Copy as key=value"), pairs);
    if (!json.isEmpty()) copy(tr("Copy as JSON"), json);
    copySpan();
    if (!value.isEmpty()) {
        menu.addAction(tr("Show in full"), this, [this, at] {
            if (at.isValid()) Q_EMIT viewRequested(at);
        });
    }
    const QString condition = index.data(SpanDetailModel::ConditionRole).toString();
    const QString words = index.data(SpanDetailModel::TextSearchRole).toString();
    if (!condition.isEmpty() || !words.isEmpty()) {
        menu.addSeparator();
        const QString title = condition.isEmpty() ? tr("Show traces that hold %1").arg(menuText(words))
                                                  : tr("Show traces with %1").arg(menuText(key + QStringLiteral(" = ") + value));
        menu.addAction(title, this, [this, text = condition.isEmpty() ? words : condition] { Q_EMIT searchRequested(text); });
    }
    const auto section = static_cast<items::DetailSection>(index.data(SpanDetailModel::SectionRole).toInt());
    if (kind == DetailKind::Attribute && (section == items::DetailSection::Span || section == items::DetailSection::Resource)) {
        menu.addSeparator();
        menu.addAction(tr("Show as column"), this, [this, key] { Q_EMIT columnRequested(key, false); });
        menu.addAction(tr("Show as pill"), this, [this, key] { Q_EMIT columnRequested(key, true); });
    }
}

void DetailTable::resizeEvent(QResizeEvent* event) {
    ListTable::resizeEvent(event);
    fitColumns();
}

void DetailTable::fitColumns() {
    const QFontMetrics keys(monoFont());
    const QFontMetrics values(font());
    const QFontMetrics tags(uiFont(10));
    std::vector<KeyValueWidths> widths;
    const int rows = std::min(m_model->rowCount(), measuredRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex key = m_model->index(row, SpanDetailModel::Key);
        const DetailKind kind = SpanDetailModel::kindOf(key);
        if (kind != DetailKind::Attribute && kind != DetailKind::Field && kind != DetailKind::Child) continue;
        const QModelIndex value = key.siblingAtColumn(SpanDetailModel::Value);
        const QString text = value.data(Qt::DisplayRole).toString();
        const QString tag = value.data(SpanDetailModel::TagRole).toString();
        const int indent = kind == DetailKind::Child ? px(24) : 0;
        widths.push_back({keys.horizontalAdvance(key.data(Qt::DisplayRole).toString()) + px(16) + indent + 1,
                          text.size() > measuredLetters
                              ? neverFits
                              : values.horizontalAdvance(text) + px(12) + (tag.isEmpty() ? 0 : tags.horizontalAdvance(tag) + px(16))});
    }
    setColumnWidth(SpanDetailModel::Key, keyColumnWidth(widths, viewport()->width(), px(100)));
}

}  // namespace fw::widgets
