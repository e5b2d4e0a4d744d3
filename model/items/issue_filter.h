// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "model/core/import_issue.h"

namespace fw::items {

/// The rows of an IssueModel of one severity (or all) that hold a text in any column. Sorts by the raw role.
class IssueFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit IssueFilter(QObject* parent = nullptr);

    void setSeverity(std::optional<IssueSeverity> severity);
    [[nodiscard]] std::optional<IssueSeverity> severity() const { return m_severity; }
    /// Case does not matter.
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<IssueSeverity> m_severity;
    QString m_text;
};

}  // namespace fw::items
