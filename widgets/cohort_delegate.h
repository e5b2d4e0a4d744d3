// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_delegate.h"

namespace fw::items {
class CohortKeyModel;
}

namespace fw::widgets {

/// Cells of the operations of a cohort: stripe of the service, hourglass of a wait, the difference with a bar.
class CohortOperationDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit CohortOperationDelegate(QObject* parent) : RowDelegate(parent) {}

protected:
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Cells of the attribute keys of a cohort: blocks of lines with one hair line below, bars with their interval, distributions over a whole
/// block, signed differences, the score with its bar, links.
class CohortKeyDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit CohortKeyDelegate(QObject* parent) : RowDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintShare(QPainter& painter, const QRect& content, const QModelIndex& index) const;
    void paintDifference(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintScore(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}  // namespace fw::widgets
