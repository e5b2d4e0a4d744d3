// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "model/items/quality_rows.h"

namespace fw::items {

/// What the quality checks found, a row for each finding that was kept. GUI thread.
class QualityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Check, Trace, Where, Says, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< sort key of the column: int or QString
        SeverityRole,            ///< int(fw::Severity)
        RowTextRole,             ///< the row as a sentence
    };

    explicit QualityModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Null: nothing was looked at.
    void setRows(std::shared_ptr<const QualityRows> rows);
    [[nodiscard]] const std::shared_ptr<const QualityRows>& rows() const { return m_rows; }
    [[nodiscard]] const QualityRow& rowAt(int row) const { return m_rows->rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const QualityRows> m_rows;
};

}  // namespace fw::items
