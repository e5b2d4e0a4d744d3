// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/mapping_preview_model.h"

#include <utility>

#include "model/items/text.h"

namespace fw::items {
namespace {

constexpr int maxId = 80;
constexpr int maxService = 120;

}  // namespace

MappingPreviewModel::MappingPreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void MappingPreviewModel::setLines(std::vector<PreviewLine> lines) {
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    // Another mapping of the same lines: the reader stays where they are.
    m_lines = std::move(lines);
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_lines.size()) - 1, ColumnCount - 1));
}

void MappingPreviewModel::setUtc(bool utc) {
    if (utc == m_utc) return;
    m_utc = utc;
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, Time), index(static_cast<int>(m_lines.size()) - 1, Time));
}

int MappingPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}
int MappingPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingPreviewModel::text(const PreviewLine& line, int column) const {
    const bool span = line.kind == PreviewLine::Kind::Span;
    switch (column) {
        case Line:
            return countText(line.number);
        case Kind:
            return previewKindText(line.kind);
        case Time:
            return line.kind == PreviewLine::Kind::NotUnderstood || line.kind == PreviewLine::Kind::Continued
                       ? QString()
                       : dateTimeText(line.timeNs, m_utc);
        case Duration:
            return span ? durationText(line.durationNs) : QString();
        case Service:
            return cellText(line.service, maxService);
        case Text:
            return cellText(line.text);
        case TraceId:
            return cellText(line.traceId, maxId);
        case SpanId:
            return cellText(line.spanId, maxId);
        case ParentId:
            return cellText(line.parentId, maxId);
        default:
            return {};
    }
}

QString MappingPreviewModel::rowText(const PreviewLine& line) const {
    //: %1: number of the line
    QStringList parts{tr("line %1").arg(countText(line.number))};
    for (const int column : {Kind, Text, Service, Time, Duration}) {
        if (const QString part = text(line, column); !part.isEmpty()) parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QVariant MappingPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const PreviewLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(line, index.column());
        case Qt::AccessibleTextRole:
            return index.column() == Line ? rowText(line) : text(line, index.column());
        case RowTextRole:
            return rowText(line);
        case KindRole:
            return static_cast<int>(line.kind);
        case Qt::ToolTipRole:
            if (index.column() == Line) return toolTipText(line.line);
            if (index.column() == Text)
                return toolTipText(line.kind == PreviewLine::Kind::NotUnderstood ? line.text + QLatin1Char('\n') + line.line : line.text);
            return toolTipText(text(line, index.column()));
        case Qt::TextAlignmentRole: {
            const bool number = index.column() == Line || index.column() == Duration;
            return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        default:
            return {};
    }
}

QVariant MappingPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Line || section == Duration;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Line:
            return tr("Line");
        case Kind:
            return tr("Becomes");
        case Time:
            //: %1: time zone
            return tr("Time (%1)").arg(zoneName(m_utc));
        case Duration:
            return tr("Duration");
        case Service:
            return tr("Service");
        case Text:
            return tr("Operation, message or reason");
        case TraceId:
            return tr("Trace id");
        case SpanId:
            return tr("Span id");
        case ParentId:
            return tr("Parent id");
        default:
            return {};
    }
}

}  // namespace fw::items
