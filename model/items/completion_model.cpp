// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/completion_model.h"

#include "model/items/text.h"

namespace fw::items {

CompletionModel::CompletionModel(QObject* parent) : QAbstractListModel(parent) {}

void CompletionModel::setProposals(const QStringList& proposals) {
    if (proposals == m_proposals) return;
    beginResetModel();
    m_proposals = proposals;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const QString& text = m_proposals.at(index.row());
    if (role == Qt::DisplayRole) return cellText(text, 200);
    if (role == Qt::EditRole || role == Qt::UserRole) return text;
    return {};
}

}  // namespace fw::items
