// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the hand-overs: stripe, name and service of both ends, the context with its sign; a broken one is tinted with an edge.
class JourneyDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit JourneyDelegate(QObject* parent) : RowDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fw::widgets
