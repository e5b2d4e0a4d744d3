// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the tables of a comparison (roles of model/items/compare_roles.h): differences with their sign and colour, the word for what
/// is absent in italics, paths with the stripe of their service, cut at the front.
class CompareCellDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit CompareCellDelegate(QObject* parent) : RowDelegate(parent) {}

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fw::widgets
