// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/issue_delegate.h"

#include <QPainter>

#include "model/items/issue_model.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::IssueModel;

QString severityIcon(int severity) {
    switch (static_cast<IssueSeverity>(severity)) {
        case IssueSeverity::Error:
            return QStringLiteral("error");
        case IssueSeverity::Warning:
            return QStringLiteral("warn");
        case IssueSeverity::Note:
            break;
    }
    return QStringLiteral("info");
}

QColor severityColor(int severity, const render::Theme& theme) {
    switch (static_cast<IssueSeverity>(severity)) {
        case IssueSeverity::Error:
            return theme.errorFill;
        case IssueSeverity::Warning:
            return theme.warnFill;
        case IssueSeverity::Note:
            break;
    }
    return theme.text2;
}

RowDelegate::TextStyle IssueDelegate::textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TextStyle style = RowDelegate::textStyle(option, index);
    switch (index.column()) {
        case IssueModel::File:
            style.elide = Qt::ElideMiddle;
            break;
        case IssueModel::Where:
        case IssueModel::Action:
            style.color = colors().text2;
            break;
        case IssueModel::Reason:
            if (option.state.testFlag(QStyle::State_Selected)) style.font.setWeight(QFont::DemiBold);
            break;
        default:
            break;
    }
    return style;
}

void IssueDelegate::paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    if (index.column() != IssueModel::Severity) {
        RowDelegate::paintContent(painter, content, option, index);
        return;
    }
    const int severity = index.data(IssueModel::SeverityRole).toInt();
    (void)paintSign(painter, content.adjusted(px(4), 0, px(8), 0), severityIcon(severity), severityColor(severity, colors()), option);
}

}  // namespace fw::widgets
