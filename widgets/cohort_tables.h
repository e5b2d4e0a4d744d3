// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pane_table.h"

namespace fw::items {
class CohortKeyModel;
class CohortOperationModel;
}  // namespace fw::items

namespace fw::widgets {

class CohortKeyDelegate;
class CohortOperationDelegate;

/// Where the time of a cohort goes. Enter opens a row.
class CohortOperationTable : public PaneTable {
    Q_OBJECT
public:
    explicit CohortOperationTable(QWidget* parent);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] items::CohortOperationModel* operations() const { return m_model; }

private:
    items::CohortOperationModel* m_model;
    CohortOperationDelegate* m_delegate;
};

/// Who the members of a cohort are. Enter and F filter by the value of a line, D compares; → and ← show all values of a key and the first
/// ones; the words Filter and Diff can be clicked.
class CohortKeyTable : public PaneTable {
    Q_OBJECT
public:
    explicit CohortKeyTable(QWidget* parent);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] items::CohortKeyModel* keys() const { return m_model; }
    /// Shows all values of the key of a row, or the first ones; the current line stays at its key.
    void unfold(int row, bool on);

Q_SIGNALS:
    void filterWanted(int row);
    void diffWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void open(const QModelIndex& index);

    items::CohortKeyModel* m_model;
    CohortKeyDelegate* m_delegate;
};

}  // namespace fw::widgets
