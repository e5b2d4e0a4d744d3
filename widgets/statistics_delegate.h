// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the statistics table: stripe of the service that all spans of a group share, the word for what is absent in
/// italics, errors with their sign, the share of self time with a bar.
class StatisticsDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit StatisticsDelegate(QObject* parent) : RowDelegate(parent) {}

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintErrors(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintShare(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}  // namespace fw::widgets
