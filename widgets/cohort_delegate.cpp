// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cohort_delegate.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "model/items/cohort_key_model.h"
#include "model/items/cohort_operation_model.h"
#include "widgets/render/cohort_painter.h"
#include "widgets/render/delta_chart.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"

namespace fw::widgets {

using items::CohortKeyModel;
using items::CohortOperationModel;

void CohortOperationDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
    const double part = index.data(CohortOperationModel::PartRole).toDouble();
    if (index.column() == CohortOperationModel::Name) {
        const int slot = index.data(CohortOperationModel::SlotRole).toInt();
        if (slot >= 0)
            paintStripe(painter, QRectF(content.left(), content.center().y() + 1 - px(16) / 2.0, px(3), px(16)), colors(), slot,
                        backgroundOf(option));
        QRect rest = content.adjusted(px(9), 0, 0, 0);
        if (index.data(CohortOperationModel::WaitRole).toBool())
            rest = paintSign(painter, rest, QStringLiteral("queue"), colors().text2, option);
        const int width = drawText(painter, rest, index.data(Qt::DisplayRole).toString(), textStyle(option, index));
        TextStyle small = RowDelegate::textStyle(option, index);
        small.color = colors().text2;
        small.font = uiFont(11);
        const QRect after = rest.adjusted(width + px(6), 0, 0, 0);
        // A cut letter tells nothing.
        if (after.width() >= px(36)) drawText(painter, after, index.data(CohortOperationModel::ServiceRole).toString(), small);
        return;
    }
    if (index.column() == CohortOperationModel::Bar) {
        const double width = std::max(1.0, std::round(std::abs(part) * content.width()));
        const int height = px(9);
        painter.fillRect(QRectF(content.left(), content.center().y() + 1 - height / 2.0, width, height),
                         part > 0 ? colors().slowFill : colors().fastFill);
        return;
    }
    TextStyle style = textStyle(option, index);
    style.color = part > 0 ? colors().slowText : colors().fastText;
    style.font.setWeight(QFont::DemiBold);
    drawText(painter, content, index.data(Qt::DisplayRole).toString(), style);
}

void CohortKeyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, backgroundOf(option));
    if (index.data(CohortKeyModel::LineRole).toInt() + 1 == index.data(CohortKeyModel::LinesRole).toInt())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors().line);
    paintContent(*painter, option.rect.adjusted(px(8), 0, -px(8), 0), option, index);
    painter->restore();
}

RowDelegate::TextStyle CohortKeyDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    const int line = index.data(CohortKeyModel::LineRole).toInt();
    const bool value = index.data(CohortKeyModel::ValueRole).toInt() >= 0;
    switch (index.column()) {
        case CohortKeyModel::Key:
            style.font = line == 0 ? monoFont(12) : uiFont(11);
            style.color = line == 0 ? colors().text : colors().text2;
            break;
        case CohortKeyModel::Value:
            if (index.data(CohortKeyModel::AbsentRole).toBool()) {
                style.font.setItalic(true);
                style.color = colors().text3;
            } else if (!value) {
                style.font = uiFont(11);
                style.color = colors().text2;
            }
            break;
        case CohortKeyModel::CandidateShare:
            style.font.setWeight(QFont::DemiBold);
            style.color = colors().slowText;
            break;
        case CohortKeyModel::Score:
            style.font.setWeight(QFont::DemiBold);
            break;
        case CohortKeyModel::Filter:
        case CohortKeyModel::Diff:
            style.color = colors().accent;
            style.font = uiFont(11, QFont::Medium);
            break;
        default:
            break;
    }
    return style;
}

void CohortKeyDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    switch (index.column()) {
        case CohortKeyModel::Share:
            paintShare(painter, content, index);
            return;
        case CohortKeyModel::Difference:
            paintDifference(painter, content, option, index);
            return;
        case CohortKeyModel::Score:
            paintScore(painter, content, option, index);
            return;
        default:
            RowDelegate::paintContent(painter, content, option, index);
    }
}

void CohortKeyDelegate::paintShare(QPainter& painter, const QRect& content, const QModelIndex& index) const {
    const auto& model = *qobject_cast<const CohortKeyModel*>(index.model());
    const analysis::CohortKey& key = *model.keyAt(index.row());
    if (index.data(CohortKeyModel::NumbersRole).toBool()) {
        const int line = index.data(CohortKeyModel::LineRole).toInt();
        const int lines = index.data(CohortKeyModel::LinesRole).toInt();
        const int height = content.height();
        const QRectF block(content.left(), content.top() - line * height + px(4), content.width(), lines * height - px(9));
        const analysis::CohortNumbers& numbers = *key.numbers;
        const double range = numbers.high - numbers.low;
        const auto place = [&](double value) { return range > 0 ? (value - numbers.low) / range : 0.5; };
        render::paintCohortCurves(
            painter, block,
            {&numbers.curve.candidate, &numbers.curve.baseline, place(numbers.median.candidate), place(numbers.median.baseline)}, colors());
        return;
    }
    const analysis::CohortValue* value = model.valueAt(index.row());
    if (value == nullptr) return;
    const auto& members = model.findings()->comparison->members;
    const analysis::Share candidate{value->members.candidate, members.candidate};
    const analysis::RealInterval interval = analysis::shareInterval(candidate);
    render::paintShareBars(
        painter, content,
        {candidate.value(), analysis::Share{value->members.baseline, members.baseline}.value(), interval.low, interval.high}, colors());
}

void CohortKeyDelegate::paintDifference(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) return;
    const bool up = text.startsWith(QLatin1Char('+'));
    const bool down = text.startsWith(QChar(0x2212));
    TextStyle style = textStyle(option, index);
    style.color = up ? colors().slowText : down ? colors().fastText : colors().text2;
    const int width = drawText(painter, content, text, style);
    const double side = px(8);
    const double left = content.right() + 1 - width - px(5) - side;
    if ((!up && !down) || left < content.left() - px(4)) return;
    const double height = side * 0.87;
    render::paintDeltaSign(painter, QRectF(left, content.center().y() + 1 - height / 2, side, height), up, style.color);
}

void CohortKeyDelegate::paintScore(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) return;
    TextStyle style = textStyle(option, index);
    const QRect figure(content.left(), content.top(), std::min(px(32), content.width()), content.height());
    drawText(painter, figure, text, style);
    const int height = px(8);
    const QRectF track(figure.right() + px(7), content.center().y() + 1 - height / 2.0, content.right() - figure.right() - px(7), height);
    if (track.width() < px(12)) return;
    painter.fillRect(track, colors().sunken);
    const double score = std::clamp(index.data(CohortKeyModel::ScoreRole).toDouble(), 0.0, 1.0);
    if (score > 0) painter.fillRect(QRectF(track.left(), track.top(), std::max(1.0, score * track.width()), height), colors().accent);
}

}  // namespace fw::widgets
