// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finding_table.h"

#include <algorithm>
#include <array>

#include <QPainter>

#include "model/core/import_issue.h"
#include "model/items/quality_model.h"
#include "widgets/issue_delegate.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::QualityModel;

// The signs of both lists of trouble are the same ones.
static_assert(static_cast<int>(Severity::Error) == static_cast<int>(IssueSeverity::Error));
static_assert(static_cast<int>(Severity::Warning) == static_cast<int>(IssueSeverity::Warning));
static_assert(static_cast<int>(Severity::Info) == static_cast<int>(IssueSeverity::Note));

void FindingTable::layOutColumns() {
    constexpr std::array<int, QualityModel::ColumnCount> wished = {34, 240, 150, 280, 0};
    const int sign = px(wished[QualityModel::Severity]);
    int others = 0;
    for (const int width : wished) others += px(width);
    const int room = viewport()->width();
    const double share = std::clamp((room * 0.6 - sign) / (others - sign), 0.3, 1.0);
    int used = sign;
    setColumnWidth(QualityModel::Severity, sign);
    for (const int column : {QualityModel::Check, QualityModel::Trace, QualityModel::Where}) {
        const int width = static_cast<int>(px(wished[static_cast<std::size_t>(column)]) * share);
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(QualityModel::Says, std::max(px(120), room - used));
}

RowDelegate::TextStyle FindingDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    switch (index.column()) {
        case QualityModel::Trace:
            style.font = monoFont();
            style.color = colors().text2;
            break;
        case QualityModel::Where:
            style.color = colors().text2;
            break;
        case QualityModel::Says:
            if (option.state.testFlag(QStyle::State_Selected)) style.font.setWeight(QFont::DemiBold);
            break;
        default:
            break;
    }
    return style;
}

void FindingDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    if (index.column() != QualityModel::Severity) {
        RowDelegate::paintContent(painter, content, option, index);
        return;
    }
    const int severity = index.data(QualityModel::SeverityRole).toInt();
    (void)paintSign(painter, content.adjusted(px(4), 0, px(8), 0), severityIcon(severity), severityColor(severity, colors()), option);
}

}  // namespace fw::widgets
