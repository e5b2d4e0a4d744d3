// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bottleneck_delegate.h"

#include <algorithm>

#include <QPainter>

#include "model/items/bottleneck_model.h"
#include "model/items/text.h"
#include "widgets/render/delta_chart.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::BottleneckModel;

namespace {

const BottleneckModel& bottlenecksOf(const QModelIndex& index) {
    return *qobject_cast<const BottleneckModel*>(index.model());
}

}  // namespace

void BottleneckDelegate::setScale(const render::DurationAxis& axis, double largestShare) {
    m_axis = axis;
    m_largestShare = largestShare;
}

void BottleneckDelegate::paintTicks(QPainter& painter, const QRect& content) const {
    render::paintDurationTicks(painter, content, m_axis, uiFont(10), colors().text3);
}

QColor BottleneckDelegate::fillOf(const QModelIndex& index) const {
    const int slot = index.data(BottleneckModel::SlotRole).toInt();
    return slot < 0 ? colors().wait : colors().service(static_cast<std::uint32_t>(slot));
}

RowDelegate::TextStyle BottleneckDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const int column = index.column();
    if (index.data(BottleneckModel::AbsentRole).toBool()) {
        style.color = colors().text3;
        style.font.setItalic(true);
    } else if (column == BottleneckModel::Rank) {
        style.color = colors().text3;
    } else if (column == BottleneckModel::Name) {
        style.font.setWeight(QFont::Medium);
    } else if (!index.data(BottleneckModel::RawRole).isValid()) {
        style.color = colors().text3;
    } else if (column == BottleneckModel::P95 || column == BottleneckModel::Critical) {
        style.font.setWeight(QFont::DemiBold);
    }
    return style;
}

void BottleneckDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    switch (index.column()) {
        case BottleneckModel::Name:
            paintName(painter, content, option, index);
            return;
        case BottleneckModel::Errors:
            paintErrors(painter, content, option, index);
            return;
        case BottleneckModel::Distribution: {
            const analysis::BottleneckRow& row = *bottlenecksOf(index).rowAt(index.row());
            std::array<std::optional<std::int64_t>, 3> percentiles;
            if (row.samples > 0) percentiles[0] = row.p50Ns;
            if (row.hasP95()) percentiles[1] = row.p95Ns;
            if (row.hasP99()) percentiles[2] = row.p99Ns;
            const QRectF box(content.left(), content.top() + px(3), content.width(), content.height() - px(7));
            render::paintDistribution(painter, box, row.bins, m_axis, percentiles, render::durationLabelWidth(uiFont(10)), fillOf(index),
                                      colors());
            return;
        }
        case BottleneckModel::Critical:
            paintCritical(painter, content, option, index);
            return;
        case BottleneckModel::Trend:
            paintTrend(painter, content, option, index);
            return;
        default:
            RowDelegate::paintContent(painter, content, option, index);
    }
}

void BottleneckDelegate::paintName(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const int slot = index.data(BottleneckModel::SlotRole).toInt();
    const QRectF stripe(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16));
    QRect rest = content;
    if (slot >= 0) {
        paintStripe(painter, stripe, colors(), slot, backgroundOf(option));
        rest.setLeft(content.left() + px(9));
    }
    if (index.data(BottleneckModel::WaitRole).toBool()) rest = paintSign(painter, rest, QStringLiteral("queue"), colors().text2, option);
    const int width = drawText(painter, rest, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
    TextStyle small = RowDelegate::textStyle(option, index);
    small.color = colors().text2;
    small.font = uiFont(11);
    drawText(painter, rest.adjusted(width + px(6), 0, 0, 0), index.data(BottleneckModel::ServiceRole).toString(), small);
}

void BottleneckDelegate::paintErrors(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    TextStyle style = textStyle(option, index);
    const bool none = index.data(BottleneckModel::RawRole).toLongLong() == 0;
    style.color = none ? colors().text3 : colors().errorText;
    const int width = drawText(painter, content, index.data(Qt::DisplayRole).toString(), style);
    const int left = content.right() + 1 - width - px(16);
    if (none || left < content.left() - px(6)) return;
    (void)paintSign(painter, QRect(left, content.top(), px(14), content.height()), QStringLiteral("error"), colors().errorFill, option, 12);
}

void BottleneckDelegate::paintCritical(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    const analysis::BottleneckRow& row = *bottlenecksOf(index).rowAt(index.row());
    TextStyle style = textStyle(option, index);
    style.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QRect figure(content.left(), content.top(), std::min(px(68), content.width()), content.height());
    drawText(painter, figure, index.data(Qt::DisplayRole).toString(), style);
    style = RowDelegate::textStyle(option, index);
    style.color = colors().text2;
    style.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const int shareWidth = px(56);
    if (content.width() < figure.width() + shareWidth) return;
    const QString share = items::percentText(row.criticalNs, bottlenecksOf(index).table()->found->rootNs);
    drawText(painter, QRect(content.right() + 1 - shareWidth, content.top(), shareWidth, content.height()), share, style);
    const int room = content.width() - figure.width() - shareWidth - px(14);
    if (room < px(16)) return;
    const int height = px(9);
    const QRectF track(figure.right() + px(10), content.center().y() + 1 - height / 2.0, room, height);
    painter.fillRect(track, colors().sunken);
    const double part = m_largestShare > 0 ? std::clamp(row.share / m_largestShare, 0.0, 1.0) : 0.0;
    if (part <= 0) return;
    painter.fillRect(QRectF(track.left(), track.top(), std::max(1.0, part * track.width()), height), fillOf(index));
}

void BottleneckDelegate::paintTrend(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const analysis::BottleneckRow& row = *bottlenecksOf(index).rowAt(index.row());
    const bool against = bottlenecksOf(index).table()->options.withTrend;
    const int words = against ? px(72) : 0;
    const QRectF box(content.left() + px(2), content.top() + px(5), std::clamp(content.width() - words - px(12), 0, px(110)),
                     content.height() - px(11));
    if (box.width() >= px(24)) render::paintCourse(painter, box, row.series, colors().text);
    if (!against) return;
    TextStyle style = textStyle(option, index);
    const int tone = items::trendTone(row);
    style.color = !row.trend ? colors().text3 : tone > 0 ? colors().slowText : tone < 0 ? colors().fastText : colors().text2;
    if (tone != 0) style.font.setWeight(QFont::DemiBold);
    QRect rest(static_cast<int>(box.right()) + px(10), content.top(), 0, content.height());
    rest.setRight(content.right());
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool changes = row.trend && !text.startsWith(QLatin1Char('='));
    if (changes) {
        const double side = px(8);
        const double height = side * 0.87;
        render::paintDeltaSign(painter, QRectF(rest.left(), content.center().y() + 1 - height / 2, side, height), *row.trend > 0,
                               style.color);
    }
    drawText(painter, changes ? rest.adjusted(px(12), 0, 0, 0) : rest, text, style);
}

}  // namespace fw::widgets
