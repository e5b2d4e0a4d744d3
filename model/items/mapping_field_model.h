// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "model/items/mapping_fields.h"

namespace fw::items {

/// The fields of the log lines and what they stand for. Meaning and unit can be edited: setData() only tells what the
/// reader wants, and whoever listens answers with setFields(). GUI thread.
class MappingFieldModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Values, Meaning, Unit, ColumnCount };
    enum Role {
        ChoicesRole = Qt::UserRole,  ///< texts of the editable cells' choices, by their number; Qt::EditRole is the number
        RowTextRole,                 ///< the row as a sentence
    };

    explicit MappingFieldModel(QObject* parent = nullptr);

    /// The same fields in the same order change in place, so that selection and editors stay.
    void setFields(const std::vector<MappingField>& fields);
    [[nodiscard]] const std::vector<MappingField>& fields() const { return m_fields; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void meaningWanted(int row, fw::items::FieldMeaning meaning);
    void unitWanted(int row, fw::items::FieldUnit unit);

private:
    [[nodiscard]] QString text(const MappingField& field, int column) const;
    [[nodiscard]] QString rowText(const MappingField& field) const;

    std::vector<MappingField> m_fields;
};

}  // namespace fw::items
