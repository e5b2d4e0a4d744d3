// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_changes.h"

#include <algorithm>
#include <climits>
#include <utility>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "model/items/change_model.h"
#include "model/items/compare_roles.h"
#include "model/items/compare_words.h"
#include "model/items/text.h"
#include "widgets/compare_cell_delegate.h"
#include "widgets/elided_label.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/list_header.h"
#include "widgets/pane_table.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"
#include "widgets/text_viewer.h"

namespace fw::widgets {

using analysis::DiffSide;
using analysis::noDiffRow;
using analysis::noSpan;
using items::ChangeModel;

CompareChanges::CompareChanges(QWidget* parent)
    : QWidget(parent),
      m_model(new ChangeModel(this)),
      m_delegate(new CompareCellDelegate(this)),
      m_title(new ElidedLabel(this, Qt::ElideMiddle)),
      m_note(new ElidedLabel(this)),
      m_close(new IconButton(QStringLiteral("x"), tr("Close (Esc)"), this)),
      m_table(new PaneTable(this)),
      m_viewer(new TextViewer(this)) {
    setObjectName(QStringLiteral("compareChanges"));
    auto* head = new QWidget(this);
    auto* row = makeHeaderRow(head, {.right = 4});
    m_title->setFont(uiFont(12, QFont::DemiBold));
    m_note->setObjectName(QStringLiteral("compareChangesNote"));
    setStyleProperty(m_note, "fwText", "hint");
    row->addWidget(m_title, 1);
    row->addWidget(m_note, 1);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_viewer, 1);
    m_viewer->hide();
    m_table->setObjectName(QStringLiteral("compareChangesTable"));
    m_table->setAccessibleName(tr("What differs in the selected row"));
    m_table->setRowHeight(22);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(m_model);
    m_table->setColumns({{220, 110, false}, {240, 90, true}, {240, 90, true}, {120, 90, false}});
    m_table->setEmptyText(tr("Choose a row: what its two sides do not agree in is shown here."));
    // Times first, then by key: there is nothing to sort.
    m_table->listHeader()->setSectionsClickable(false);
    connect(m_table, &PaneTable::copyRequested, this, &CompareChanges::copyRequested);
    connect(m_table, &PaneTable::menuRequested, this, &CompareChanges::openMenu);
    connect(m_table, &ListTable::rowOpened, this, &CompareChanges::showValue);
    connect(m_close, &IconButton::clicked, this, &CompareChanges::closeRequested);
    connect(m_viewer, &TextViewer::closeRequested, this, &CompareChanges::closeViewer);
    connect(m_viewer, &TextViewer::copyRequested, this, &CompareChanges::copyRequested);
    setFocusProxy(m_table);
    refreshNote();
}

void CompareChanges::setRow(const std::shared_ptr<const analysis::DiffPlan>& plan, analysis::DiffRow row) {
    if (plan == m_plan && m_model->row() == row) return;
    m_plan = plan;
    m_model->setRow(plan, row);
    closeViewer();
    const bool there = plan && m_model->row() != noDiffRow;
    m_title->setFullText(there ? items::compareName(*plan->diff, row) + QStringLiteral(" · ") + items::comparePlace(*plan->diff, row)
                               : QString());
    refreshNote();
}

void CompareChanges::setChanges(analysis::RowChanges changes) {
    m_model->setChanges(std::move(changes));
    refreshNote();
}

void CompareChanges::setRefused(const QString& why) {
    refreshNote(why);
}

void CompareChanges::refreshNote(const QString& refused) {
    QString text = refused;
    if (text.isEmpty() && m_plan && m_model->row() != noDiffRow) {
        const bool group = m_plan->diff->has(m_model->row(), analysis::TraceDiff::GroupRow);
        const bool a = m_plan->spanOf(DiffSide::A, m_model->row()) != noSpan;
        const bool b = m_plan->spanOf(DiffSide::B, m_model->row()) != noSpan;
        const int count = static_cast<int>(std::min<std::size_t>(m_model->changeCount(), INT_MAX));
        if (group) {
            text = tr("A group has no attributes of its own: its members have them.");
        } else if (!m_model->hasChanges()) {
            text = tr("Reading…");
        } else if (!a || !b) {
            text = a ? tr("%Ln attributes of A", nullptr, count) : tr("%Ln attributes of B", nullptr, count);
        } else {
            text = count == 0 ? tr("All attributes and events are the same.") : tr("%Ln differ", nullptr, count);
        }
    }
    m_note->setFullText(text);
}

void CompareChanges::showValue(const QModelIndex& index) {
    const auto raw = [&](int column) { return m_model->index(index.row(), column).data(items::CompareRawRole).toString(); };
    const QString a = raw(ChangeModel::A);
    const QString b = raw(ChangeModel::B);
    const QString title = m_model->index(index.row(), ChangeModel::What).data(Qt::DisplayRole).toString();
    m_viewer->setText(title, index.column() == ChangeModel::A ? a
                             : index.column() == ChangeModel::B
                                 ? b
                                 : tr("A: %1\nB: %2").arg(a.isEmpty() ? tr("absent") : a, b.isEmpty() ? tr("absent") : b));
    m_table->hide();
    m_viewer->show();
    m_viewer->setFocus(Qt::OtherFocusReason);
}

void CompareChanges::closeViewer() {
    if (m_viewer->isHidden()) return;
    const bool focus = m_viewer->isAncestorOf(focusWidget()) || m_viewer->hasFocus();
    m_viewer->hide();
    m_table->show();
    if (focus) m_table->setFocus(Qt::OtherFocusReason);
}

void CompareChanges::openMenu(const QModelIndex& index, const QPoint& at) {
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareChangesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in full"), this, [this, index = QPersistentModelIndex(index)] {
        if (index.isValid()) showValue(index);
    });
    m_table->addCopyActions(*menu, index);
    menu->popup(at);
}

void CompareChanges::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_viewer->isHidden()) {
        closeViewer();
    } else {
        Q_EMIT closeRequested();
    }
}

void CompareChanges::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    m_table->setTheme(theme);
    m_close->setTheme(theme);
    m_viewer->setTheme(theme);
}

}  // namespace fw::widgets
