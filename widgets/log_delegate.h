// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the log of a trace: a sign for each level (not its colour alone), the stripe of the service, texts in the fixed-width
/// font.
class LogDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit LogDelegate(QObject* parent) : RowDelegate(parent) {}

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fw::widgets
