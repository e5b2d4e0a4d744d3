// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "model/items/cohort_findings.h"

namespace fw::items {

/// Where the time of a cohort goes: the operations and waits whose part of the critical path differs, the largest difference first.
/// GUI thread.
class CohortOperationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Bar, Delta, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,  ///< QString the name in full; qint64 nanoseconds
        SlotRole,                ///< int, colour slot of the service; −1: not known
        ServiceRole,             ///< QString
        WaitRole,                ///< bool: the waiting, not the work
        PartRole,                ///< double −1..1: of the largest difference
        RowTextRole,             ///< QString: the row as a sentence, for screen readers
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null clears.
    void setFindings(std::shared_ptr<const CohortFindings> findings);
    [[nodiscard]] const analysis::CohortOperation* operationAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const CohortFindings> m_findings;
    std::vector<std::uint32_t> m_rows;  ///< numbers of CohortComparison::operations
    double m_largestNs = 0;
};

}  // namespace fw::items
