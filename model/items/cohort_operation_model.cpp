// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/cohort_operation_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/items/cohort_words.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::CohortOperation;

void CohortOperationModel::setFindings(std::shared_ptr<const CohortFindings> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    m_rows.clear();
    m_largestNs = 0;
    if (m_findings && m_findings->comparison) {
        const auto& operations = m_findings->comparison->operations;
        for (std::uint32_t i = 0; i < operations.size(); ++i) {
            if (!operations[i].differs) continue;
            m_rows.push_back(i);
            m_largestNs = std::max(m_largestNs, std::abs(operations[i].test.difference));
        }
    }
    endResetModel();
}

const CohortOperation* CohortOperationModel::operationAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return nullptr;
    return &m_findings->comparison->operations[m_rows[static_cast<std::size_t>(row)]];
}

int CohortOperationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CohortOperationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CohortOperationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const CohortOperation& operation = *operationAt(index.row());
    const std::int64_t deltaNs = std::llround(operation.test.difference);
    const auto meanOf = [](double ns) { return durationText(std::llround(ns)); };
    const QString name = cohortOperationText(operation, *m_findings);
    const QString interval =
        tr("95 %: %1 to %2")
            .arg(offsetText(std::llround(operation.test.interval.low)), offsetText(std::llround(operation.test.interval.high)));
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Name ? name : index.column() == Delta ? offsetText(deltaNs) : QString();
        case Qt::ToolTipRole:
            if (index.column() == Name) return toolTipText(fullText(operation.name) + QLatin1Char('\n') + fullText(operation.service));
            return tr("%1 instead of %2 in a trace, on average")
                       .arg(meanOf(operation.criticalNs.candidate), meanOf(operation.criticalNs.baseline)) +
                   QLatin1Char('\n') + interval;
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
        case RowTextRole:
            return QStringLiteral("%1, %2, %3, %4")
                .arg(name, nameText(operation.service, 80),
                     tr("%1 of the critical path, %2 instead of %3")
                         .arg(offsetText(deltaNs), meanOf(operation.criticalNs.candidate), meanOf(operation.criticalNs.baseline)),
                     interval);
        case RawRole:
            if (index.column() == Name) return name;
            return static_cast<qint64>(deltaNs);
        case SlotRole: {
            const auto at = m_findings->slotOf.find(operation.service);
            return at == m_findings->slotOf.end() ? -1 : static_cast<int>(at->second);
        }
        case ServiceRole:
            return nameText(operation.service, 120);
        case WaitRole:
            return operation.wait;
        case PartRole:
            return m_largestNs > 0 ? operation.test.difference / m_largestNs : 0.0;
        default:
            return {};
    }
}

QVariant CohortOperationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section == Delta ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == Name ? tr("Operation") : section == Delta ? tr("Difference") : QString();
}

}  // namespace fw::items
