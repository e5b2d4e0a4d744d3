// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/mapping_field_model.h"

#include <algorithm>

#include "model/items/text.h"

namespace fw::items {
namespace {

constexpr int maxName = 120;
constexpr int maxExample = 64;

QString examplesText(const MappingField& field) {
    QStringList shown;
    for (const QString& example : field.examples) shown.append(cellText(example, maxExample));
    return shown.join(QStringLiteral(", "));
}

QStringList meaningChoices() {
    QStringList texts;
    for (int i = 0; i < static_cast<int>(FieldMeaning::Count); ++i) texts.append(meaningText(static_cast<FieldMeaning>(i)));
    return texts;
}

QStringList unitChoices() {
    QStringList texts;
    for (int i = 0; i < static_cast<int>(FieldUnit::Count); ++i) texts.append(unitText(static_cast<FieldUnit>(i)));
    return texts;
}

}  // namespace

MappingFieldModel::MappingFieldModel(QObject* parent) : QAbstractTableModel(parent) {}

void MappingFieldModel::setFields(const std::vector<MappingField>& fields) {
    const bool same = std::equal(fields.begin(), fields.end(), m_fields.begin(), m_fields.end(),
                                 [](const MappingField& a, const MappingField& b) { return a.name == b.name && a.examples == b.examples; });
    if (!same) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i] == m_fields[i]) continue;
        m_fields[i] = fields[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int MappingFieldModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}
int MappingFieldModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingFieldModel::text(const MappingField& field, int column) const {
    switch (column) {
        case Field:
            return cellText(field.name, maxName);
        case Values:
            return examplesText(field);
        case Meaning:
            //: %1: what a field stands for, %2: 2 or more: it counts only in lines that lack the better fields
            return field.choice > 1 ? tr("%1 (%2)").arg(meaningText(field.meaning)).arg(field.choice) : meaningText(field.meaning);
        case Unit:
            return field.hasUnit() ? unitText(field.unit) : QString();
        default:
            return {};
    }
}

QString MappingFieldModel::rowText(const MappingField& field) const {
    QStringList parts{text(field, Field), meaningText(field.meaning)};
    if (field.choice > 1) parts.append(tr("choice %1").arg(field.choice));
    if (field.hasUnit()) parts.append(tr("unit %1").arg(text(field, Unit)));
    parts.append(tr("in %Ln line(s)", nullptr, static_cast<int>(std::min<quint64>(field.lines, INT32_MAX))));
    parts.append(tr("for example %1").arg(text(field, Values)));
    return parts.join(QStringLiteral(", "));
}

QVariant MappingFieldModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const MappingField& field = m_fields[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(field, index.column());
        case Qt::AccessibleTextRole:
            return index.column() == Field ? rowText(field) : text(field, index.column());
        case RowTextRole:
            return rowText(field);
        case Qt::EditRole:
            if (index.column() == Meaning) return static_cast<int>(field.meaning);
            if (index.column() == Unit) return static_cast<int>(field.unit);
            return text(field, index.column());
        case ChoicesRole:
            if (index.column() == Meaning) return meaningChoices();
            if (index.column() == Unit && field.hasUnit()) return unitChoices();
            return {};
        case Qt::ToolTipRole:
            if (index.column() == Field) return toolTipText(field.name);
            if (index.column() == Meaning && field.choice > 1)
                return toolTipText(tr("Choice %1: it counts in lines that have none of the better fields.").arg(field.choice));
            if (index.column() == Values) return toolTipText(field.examples.join(QLatin1Char('\n')));
            return {};
        default:
            return {};
    }
}

QVariant MappingFieldModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Field:
            return tr("Field");
        case Values:
            return tr("Values");
        case Meaning:
            return tr("Meaning");
        case Unit:
            return tr("Unit");
        default:
            return {};
    }
}

Qt::ItemFlags MappingFieldModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return flags;
    const bool unit = index.column() == Unit && m_fields[static_cast<std::size_t>(index.row())].hasUnit();
    if (index.column() == Meaning || unit) flags |= Qt::ItemIsEditable;
    return flags;
}

bool MappingFieldModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    bool good = false;
    const int number = value.toInt(&good);
    const MappingField& field = m_fields[static_cast<std::size_t>(index.row())];
    if (!good || number < 0) return false;
    if (index.column() == Meaning) {
        if (number >= static_cast<int>(FieldMeaning::Count)) return false;
        const auto meaning = static_cast<FieldMeaning>(number);
        // Choosing again what is second prefers it.
        if (meaning != field.meaning || field.choice > 1) Q_EMIT meaningWanted(index.row(), meaning);
        return true;
    }
    if (number >= static_cast<int>(FieldUnit::Count)) return false;
    const auto unit = static_cast<FieldUnit>(number);
    if (unit != field.unit) Q_EMIT unitWanted(index.row(), unit);
    return true;
}

}  // namespace fw::items
