// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/ordered_table.h"

#include <utility>

namespace fw::items {

void OrderedTable::replaceOrder(std::vector<std::uint32_t> order) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<std::uint32_t> rowOf(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) rowOf[order[row]] = static_cast<std::uint32_t>(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& index : old)
        moved.append(createIndex(static_cast<int>(rowOf[m_order[static_cast<std::size_t>(index.row())]]), index.column()));
    m_order = std::move(order);
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

}  // namespace fw::items
