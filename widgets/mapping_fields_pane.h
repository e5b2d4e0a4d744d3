// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/items/mapping_fields.h"
#include "widgets/render/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace fw::items {
class MappingFieldModel;
}

namespace fw::widgets {

class ListTable;
class MappingFieldDelegate;

/// The editable half of the mapping dialog: the fields with their meanings, and below them what holds for whole lines.
class MappingFieldsPane : public QWidget {
    Q_OBJECT
public:
    explicit MappingFieldsPane(QWidget* parent);

    [[nodiscard]] items::MappingFieldModel* fields() const { return m_model; }
    /// Does not emit rulesEdited().
    void setRules(const items::MappingRules& rules);
    void setEmptyText(const QString& text);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void rulesEdited(const fw::items::MappingRules& rules);

private:
    void editRow(const QModelIndex& index);
    void edited();
    void showParts();
    void listMembers();
    void listZones();

    items::MappingFieldModel* m_model = nullptr;
    ListTable* m_table = nullptr;
    MappingFieldDelegate* m_delegate = nullptr;
    QComboBox* m_spans = nullptr;
    QLabel* m_memberLabel = nullptr;
    QComboBox* m_member = nullptr;
    QLabel* m_valueLabel = nullptr;
    QLineEdit* m_value = nullptr;
    QComboBox* m_time = nullptr;
    QComboBox* m_zone = nullptr;
    items::MappingRules m_rules;
    bool m_filling = false;
};

}  // namespace fw::widgets
