// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/issue_filter.h"

#include "model/items/issue_model.h"

namespace fw::items {

IssueFilter::IssueFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(IssueModel::RawRole);
}

void IssueFilter::setSeverity(std::optional<IssueSeverity> severity) {
    if (m_severity == severity) return;
    m_severity = severity;
    invalidateFilter();
}

void IssueFilter::setText(const QString& text) {
    if (m_text == text) return;
    m_text = text;
    invalidateFilter();
}

bool IssueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex first = sourceModel()->index(row, IssueModel::Severity, parent);
    if (m_severity && first.data(IssueModel::SeverityRole).toInt() != static_cast<int>(*m_severity)) return false;
    return m_text.isEmpty() || first.data(IssueModel::RowTextRole).toString().contains(m_text, Qt::CaseInsensitive);
}

}  // namespace fw::items
