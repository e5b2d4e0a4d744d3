// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "model/core/quality_rule.h"

namespace fw::items {

/// The rows of a QualityModel of one severity (or all) that hold a text in any column. Sorts by the raw role.
class QualityFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit QualityFilter(QObject* parent = nullptr);

    void setSeverity(std::optional<Severity> severity);
    /// Case does not matter.
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<Severity> m_severity;
    QString m_text;
};

}  // namespace fw::items
