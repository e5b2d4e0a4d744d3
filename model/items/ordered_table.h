// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QAbstractTableModel>

namespace fw::items {

/// A table whose rows are numbers of something in an order that may change while indexes are held. GUI thread.
class OrderedTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What the rows are, from the first on.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }

protected:
    /// The same numbers, each once, in another order: indexes go with what they stand for.
    void replaceOrder(std::vector<std::uint32_t> order);

    std::vector<std::uint32_t> m_order;
};

}  // namespace fw::items
