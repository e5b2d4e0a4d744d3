// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"
#include "widgets/sized_table.h"

namespace fw::widgets {

/// Rows of a QualityModel. What was found is what the reader came for: the other columns give way to it.
class FindingTable : public SizedTable {
public:
    using SizedTable::SizedTable;

protected:
    void layOutColumns() override;
};

/// Its cells: a sign for the severity, ids in the fixed font, what was found in the selected row in bold.
class FindingDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fw::widgets
