// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_table.h"

#include <algorithm>
#include <climits>
#include <utility>

#include <QEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

#include "model/items/diff_table_model.h"
#include "model/items/text.h"
#include "widgets/compare_cell_delegate.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"

namespace fw::widgets {

using analysis::DiffRow;
using analysis::noDiffRow;

CompareTable::CompareTable(QWidget* parent)
    : QWidget(parent),
      m_model(new items::DiffTableModel(this)),
      m_delegate(new CompareCellDelegate(this)),
      m_head(new PaneHead(this)),
      m_table(new PaneTable(this)) {
    setObjectName(QStringLiteral("compareTablePane"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("compareTableRows"));
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setColumns({{420, 160, true}, {150, 90, false}, {92, 76}, {92, 76}, {110, 92}, {110, 92}, {120, 96}});
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_quiet && rowAt(index) != noDiffRow) Q_EMIT rowChosen(rowAt(index));
    });
    connect(m_table, &ListTable::rowOpened, this, [this](const QModelIndex& index) {
        if (rowAt(index) != noDiffRow) Q_EMIT rowOpened(rowAt(index));
    });
    connect(m_table, &PaneTable::menuRequested, this, &CompareTable::openMenu);
    connect(m_table, &PaneTable::copyRequested, this, &CompareTable::copyRequested);
    connect(m_head, &PaneHead::csvWanted, this, &CompareTable::csvWanted);
    connect(m_model, &items::DiffTableModel::sortWanted, this, [this](analysis::DiffField field, bool descending) {
        Q_EMIT orderWanted({++m_number, m_model->plan(), field, descending});
    });
    refreshSentence();
}

DiffRow CompareTable::rowAt(const QModelIndex& index) const {
    const auto& rows = m_model->rows();
    return index.isValid() && static_cast<std::size_t>(index.row()) < rows.size() ? rows[static_cast<std::size_t>(index.row())] : noDiffRow;
}

void CompareTable::setPlan(std::shared_ptr<const analysis::DiffPlan> plan) {
    ++m_number;
    m_quiet = true;
    m_model->setPlan(std::move(plan));
    m_quiet = false;
    m_table->setSort(m_model->sortColumn(), m_model->sortDescending());
    refreshSentence();
}

void CompareTable::setOrder(quint64 number, std::vector<DiffRow> order) {
    if (number != m_number) return;
    m_quiet = true;
    m_model->setOrder(std::move(order));
    m_quiet = false;
    if (m_table->currentIndex().isValid()) m_table->scrollTo(m_table->currentIndex());
}

void CompareTable::setLeast(std::int64_t ns) {
    m_quiet = true;
    const DiffRow row = rowAt(m_table->currentIndex());
    m_model->setLeast(ns);
    m_quiet = false;
    select(row);
    refreshSentence();
}

void CompareTable::select(DiffRow row) {
    const QModelIndex now = m_table->currentIndex();
    if (row != noDiffRow && rowAt(now) == row && m_table->selectionModel()->isRowSelected(now.row())) return;
    m_quiet = true;
    const int at = row == noDiffRow ? -1 : m_model->indexOf(row);
    if (at < 0) {
        m_table->selectionModel()->clear();
    } else {
        m_table->selectRow(at);
        m_table->scrollTo(m_model->index(at, std::max(0, now.column())));
    }
    m_quiet = false;
}

void CompareTable::openMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareTableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addAction(tr("The span in its own trace"), this, [this, row = rowAt(index)] {
            if (row != noDiffRow) Q_EMIT rowOpened(row);
        });
        m_table->addCopyActions(*menu, index);
        menu->addSeparator();
    }
    m_table->addSortMenu(*menu);
    if (m_model->plan()) menu->addAction(tr("Save as CSV…"), this, &CompareTable::csvWanted);
    menu->popup(at);
}

QString CompareTable::sentence() const {
    return m_head->sentence();
}

void CompareTable::refreshSentence() {
    const auto& plan = m_model->plan();
    m_head->setCsvEnabled(plan != nullptr);
    m_table->setAccessibleName(tr("Differences"));
    if (!plan) {
        m_head->setSentence({});
        return;
    }
    const std::size_t all = plan->byDelta.size();
    const std::size_t shown = m_model->rows().size();
    m_table->setEmptyText(all == 0 ? tr("Nothing differs.") : tr("No difference is as large as that."));
    m_head->setSentence(shown < all ? tr("%1 of %2 differences").arg(items::countText(shown), items::countText(all))
                                    : tr("%Ln differences", nullptr, static_cast<int>(std::min<std::size_t>(all, INT_MAX))));
}

void CompareTable::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_head->setTheme(theme);
}

void CompareTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refreshSentence();
}

}  // namespace fw::widgets
