// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/quality_filter.h"

#include "model/items/quality_model.h"

namespace fw::items {

QualityFilter::QualityFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(QualityModel::RawRole);
}

void QualityFilter::setSeverity(std::optional<Severity> severity) {
    if (m_severity == severity) return;
    m_severity = severity;
    invalidateFilter();
}

void QualityFilter::setText(const QString& text) {
    if (m_text == text) return;
    m_text = text;
    invalidateFilter();
}

bool QualityFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex first = sourceModel()->index(row, QualityModel::Severity, parent);
    if (m_severity && first.data(QualityModel::SeverityRole).toInt() != static_cast<int>(*m_severity)) return false;
    return m_text.isEmpty() || first.data(QualityModel::RowTextRole).toString().contains(m_text, Qt::CaseInsensitive);
}

}  // namespace fw::items
