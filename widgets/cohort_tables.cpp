// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cohort_tables.h"

#include <algorithm>

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>

#include "model/items/cohort_key_model.h"
#include "model/items/cohort_operation_model.h"
#include "widgets/cohort_delegate.h"
#include "widgets/list_header.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::CohortKeyModel;
using items::CohortOperationModel;

namespace {

constexpr double keyLineHeight = 22;

}  // namespace

CohortOperationTable::CohortOperationTable(QWidget* parent)
    : PaneTable(parent), m_model(new CohortOperationModel(this)), m_delegate(new CohortOperationDelegate(this)) {
    setObjectName(QStringLiteral("cohortOperations"));
    setItemDelegate(m_delegate);
    setModel(m_model);
    listHeader()->hide();
    setColumns({{190, 110, true}, {100, 40, true}, {86, 74}});
}

void CohortOperationTable::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    PaneTable::setTheme(theme);
}

CohortKeyTable::CohortKeyTable(QWidget* parent)
    : PaneTable(parent), m_model(new CohortKeyModel(this)), m_delegate(new CohortKeyDelegate(this)) {
    setObjectName(QStringLiteral("cohortKeys"));
    setItemDelegate(m_delegate);
    setModel(m_model);
    setRowHeight(keyLineHeight);
    // They come by score, key by key: another order would tear the lines of a key apart.
    listHeader()->setSectionsClickable(false);
    setColumns({{230, 120, true}, {150, 80, true}, {190, 70, true}, {76, 68}, {76, 68}, {92, 84}, {120, 56}, {48, 40}, {48, 40}});
    const QFontMetrics metrics(uiFont(11, QFont::Medium));
    setFigureWidth(CohortKeyModel::Filter, metrics.horizontalAdvance(CohortKeyModel::filterWord()) + px(18));
    setFigureWidth(CohortKeyModel::Diff, metrics.horizontalAdvance(CohortKeyModel::diffWord()) + px(18));
    connect(this, &ListTable::rowOpened, this, &CohortKeyTable::open);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == CohortKeyModel::Filter && !index.data().toString().isEmpty()) Q_EMIT filterWanted(index.row());
        if (index.column() == CohortKeyModel::Diff && !index.data().toString().isEmpty()) Q_EMIT diffWanted(index.row());
    });
}

void CohortKeyTable::setTheme(render::ThemeId theme) {
    m_delegate->setTheme(theme);
    PaneTable::setTheme(theme);
}

void CohortKeyTable::open(const QModelIndex& index) {
    const bool more = m_model->canUnfold(index.row()) && !m_model->isUnfolded(index.row()) && m_model->valueAt(index.row()) == nullptr;
    if (more) {
        unfold(index.row(), true);
    } else {
        Q_EMIT filterWanted(index.row());
    }
}

void CohortKeyTable::unfold(int row, bool on) {
    const int line = m_model->index(row, 0).data(CohortKeyModel::LineRole).toInt();
    const int column = std::max(0, currentIndex().column());
    const int first = row - line;
    m_model->setUnfolded(row, on);
    // The blocks above are as they were.
    const int lines = m_model->index(first, 0).data(CohortKeyModel::LinesRole).toInt();
    selectionModel()->setCurrentIndex(m_model->index(first + std::min(line, lines - 1), column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CohortKeyTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && row >= 0) {
        switch (event->key()) {
            case Qt::Key_Right:
            case Qt::Key_Left: {
                const bool on = event->key() == Qt::Key_Right;
                if (!m_model->canUnfold(row) || m_model->isUnfolded(row) == on) break;
                unfold(row, on);
                return;
            }
            case Qt::Key_F:
                Q_EMIT filterWanted(row);
                return;
            case Qt::Key_D:
                Q_EMIT diffWanted(row);
                return;
            default:
                break;
        }
    }
    PaneTable::keyPressEvent(event);
}

void CohortKeyTable::mouseMoveEvent(QMouseEvent* event) {
    PaneTable::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool link = index.isValid() && index.column() >= CohortKeyModel::Filter && !index.data().toString().isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

}  // namespace fw::widgets
