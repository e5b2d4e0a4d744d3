// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/issue_model.h"

#include <QStringList>

#include "model/items/issue_text.h"
#include "model/items/text.h"

namespace fw::items {
namespace {

/// Files are told apart by the end of their path.
QString fileName(const ImportIssue& issue) {
    const std::string_view source = issue.source;
    const auto slash = source.find_last_of("/\\");
    const std::string_view name = slash == std::string_view::npos || slash + 1 == source.size() ? source : source.substr(slash + 1);
    return name.empty() ? QString(QChar(0x2013)) : cellText(name);
}

}  // namespace

IssueModel::IssueModel(QObject* parent) : QAbstractTableModel(parent) {}

void IssueModel::count(IssueSeverity severity) {
    switch (severity) {
        case IssueSeverity::Note:
            ++m_counts.notes;
            break;
        case IssueSeverity::Warning:
            ++m_counts.warnings;
            break;
        case IssueSeverity::Error:
            ++m_counts.errors;
            break;
    }
}

int IssueModel::merge(const ImportIssue& issue) {
    const auto found = m_rows.find(Key{issue.code, issue.source, issue.detail});
    if (found == m_rows.end()) return -1;
    m_issues[static_cast<std::size_t>(found->second)].count += issue.count;
    return found->second;
}

void IssueModel::add(const ImportIssue& issue) {
    if (const int row = merge(issue); row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    if (m_issues.size() >= maxRows) {
        ++m_notKept;
        Q_EMIT countsChanged();
        return;
    }
    const int row = static_cast<int>(m_issues.size());
    beginInsertRows({}, row, row);
    m_issues.push_back(issue);
    m_rows.emplace(Key{issue.code, issue.source, issue.detail}, row);
    count(issue.severity);
    endInsertRows();
    Q_EMIT countsChanged();
}

void IssueModel::setIssues(const std::vector<ImportIssue>& issues) {
    beginResetModel();
    m_issues.clear();
    m_rows.clear();
    m_counts = {};
    m_notKept = 0;
    for (const ImportIssue& issue : issues) {
        if (merge(issue) >= 0) continue;
        if (m_issues.size() >= maxRows) {
            ++m_notKept;
            continue;
        }
        m_rows.emplace(Key{issue.code, issue.source, issue.detail}, static_cast<int>(m_issues.size()));
        m_issues.push_back(issue);
        count(issue.severity);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

QString IssueModel::report() const {
    QStringList lines;
    for (const ImportIssue& issue : m_issues) lines += issueReport(issue);
    if (m_notKept > 0) lines += tr("… and more that are only counted: %1").arg(countText(m_notKept));
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int IssueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}
int IssueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ImportIssue& issue = issueAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (role == Qt::AccessibleTextRole && index.column() == Severity) return issueRowText(issue);
            switch (index.column()) {
                case Severity:
                    return severityText(issue.severity);
                case File:
                    return fileName(issue);
                case Where:
                    return issueWhereText(issue);
                case Reason:
                    return issueReasonText(issue);
                case Action:
                    return issueActionText(issue.code);
                default:
                    return {};
            }
        case Qt::ToolTipRole:
            if (index.column() == File) return toolTipText(fullText(issue.source));
            if (index.column() == Reason) return toolTipText(issueReasonText(issue));
            return {};
        case RawRole:
            switch (index.column()) {
                case Severity:
                    return -static_cast<int>(issue.severity);
                case Where:
                    return QVariant::fromValue<quint64>(issue.line ? *issue.line : issue.offset.value_or(0));
                default:
                    return data(index, Qt::DisplayRole);
            }
        case SeverityRole:
            return static_cast<int>(issue.severity);
        case RowTextRole:
            return issueRowText(issue);
        default:
            return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    // The narrow first column shows signs only; its name is for screen readers.
    if (role == Qt::AccessibleTextRole && section == Severity) return tr("Severity");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case File:
            return tr("File");
        case Where:
            return tr("Where");
        case Reason:
            return tr("Reason");
        case Action:
            return tr("What was done");
        default:
            return QString();
    }
}

}  // namespace fw::items
