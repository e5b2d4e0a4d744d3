// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/quality_model.h"

#include <utility>

#include "model/items/quality_words.h"
#include "model/items/text.h"

namespace fw::items {

void QualityModel::setRows(std::shared_ptr<const QualityRows> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int QualityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->rows.size());
}

int QualityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QualityModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const QualityRow& row = rowAt(index.row());
    const auto sentence = [&row] {
        QStringList parts{severityText(row.severity), row.check, row.says};
        if (!row.where.isEmpty()) parts += row.where;
        if (!row.traceId.isEmpty()) parts += row.traceId;
        return parts.join(QStringLiteral(", "));
    };
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            switch (index.column()) {
                case Severity:
                    return role == Qt::DisplayRole ? severityText(row.severity) : sentence();
                case Check:
                    return row.check;
                case Trace:
                    return row.traceId.isEmpty() ? QString(QChar(0x2013)) : elideMiddle(row.traceId);
                case Where:
                    return row.where.isEmpty() ? QString(QChar(0x2013)) : row.where;
                case Says:
                    return row.says;
                default:
                    return {};
            }
        case Qt::ToolTipRole:
            switch (index.column()) {
                case Check:
                    return toolTipText(row.check);
                case Trace:
                    return toolTipText(row.spanId.isEmpty() ? row.traceId : row.traceId + QLatin1Char('\n') + row.spanId);
                case Where:
                    return toolTipText(row.where);
                case Says:
                    return toolTipText(row.says);
                default:
                    return toolTipText(severityText(row.severity));
            }
        case RawRole:
            switch (index.column()) {
                case Severity:
                    return -static_cast<int>(row.severity);
                case Trace:
                    return row.traceId;
                default:
                    return data(index, Qt::DisplayRole);
            }
        case SeverityRole:
            return static_cast<int>(row.severity);
        case RowTextRole:
            return QString(sentence() + QLatin1Char(' ') + row.spanId);
        default:
            return {};
    }
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    // The narrow first column shows signs only; its name is for screen readers.
    if (role == Qt::AccessibleTextRole && section == Severity) return tr("Severity");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Check:
            return tr("Check");
        case Trace:
            return tr("Trace");
        case Where:
            return tr("Operation · service");
        case Says:
            return tr("What was found");
        default:
            return QString();
    }
}

}  // namespace fw::items
