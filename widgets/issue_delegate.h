// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the import problems: a sign for the severity, the reason of the selected row in bold.
class IssueDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit IssueDelegate(QObject* parent) : RowDelegate(parent) {}

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Sign and colour of a severity.
[[nodiscard]] QString severityIcon(int severity);
[[nodiscard]] QColor severityColor(int severity, const render::Theme& theme);

}  // namespace fw::widgets
