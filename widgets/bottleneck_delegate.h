// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/render/bottleneck_painter.h"
#include "widgets/row_delegate.h"

namespace fw::items {
class BottleneckModel;
}

namespace fw::widgets {

/// Cells of the bottlenecks: stripe of the service and hourglass of a wait, errors with their sign, the distribution on the axis of the
/// table, the contribution with a bar and its share, the course with the sign of its trend.
class BottleneckDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit BottleneckDelegate(QObject* parent) : RowDelegate(parent) {}

    /// Of all rows; `largestShare` is that of the longest bar.
    void setScale(const render::DurationAxis& axis, double largestShare);
    /// The labels of the axis, for the head of the column.
    void paintTicks(QPainter& painter, const QRect& content) const;

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintErrors(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCritical(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTrend(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QColor fillOf(const QModelIndex& index) const;

    render::DurationAxis m_axis;
    double m_largestShare = 0;
};

}  // namespace fw::widgets
