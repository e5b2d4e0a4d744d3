// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the list of spans: stripe of the service, errors with their sign, ids in the fixed-width font.
class SpanListDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit SpanListDelegate(QObject* parent) : RowDelegate(parent) {}

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fw::widgets
