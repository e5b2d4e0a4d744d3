// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Rows of the span's details. Heads, events, links and logs are drawn across both columns.
class DetailDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit DetailDelegate(QObject* parent) : RowDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Part of a row (in its coordinates, from the left edge) that folds or opens it.
    [[nodiscard]] static int foldWidth();
    /// Where the id of a link begins, from the left edge of the row.
    [[nodiscard]] static int linkLeft();

    /// Where the words of DetailKind::More begin.
    [[nodiscard]] static int moreLeft();

    /// Where the words "Show all" stand in the cell of a value, in its coordinates; empty where all of the value is seen.
    [[nodiscard]] static QRect showAllRect(const QRect& cell, const QFont& font, const QModelIndex& index);

private:
    void paintMore(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const;
    void paintHead(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const;
    void paintSubHead(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const;
    void paintItem(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option, const QModelIndex& key) const;
    void paintAttribute(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QColor levelColor(int level) const;
};

}  // namespace fw::widgets
