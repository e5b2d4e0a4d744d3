// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "model/analysis/diff_order.h"
#include "widgets/render/theme.h"

namespace fw::items {
class DiffTableModel;
}

namespace fw::widgets {

class CompareCellDelegate;
class PaneHead;
class PaneTable;

/// What the table wants to be put in order. Numbered: an answer to an older request is dropped.
struct CompareOrderRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::DiffPlan> plan;
    analysis::DiffField field = analysis::DiffField::Critical;
    bool descending = true;
};

/// The differences of two traces as a table, the largest first, sorted by any column. Sorts nothing itself: asks by orderWanted() and is
/// answered by setOrder(). GUI thread.
class CompareTable : public QWidget {
    Q_OBJECT
public:
    explicit CompareTable(QWidget* parent);

    /// Null clears.
    void setPlan(std::shared_ptr<const analysis::DiffPlan> plan);
    void setOrder(quint64 number, std::vector<analysis::DiffRow> order);
    void setLeast(std::int64_t ns);
    /// Makes a row the current one without telling anybody; what is not in the table clears the selection.
    void select(analysis::DiffRow row);
    void setTheme(render::ThemeId theme);

    [[nodiscard]] PaneTable* table() const { return m_table; }
    [[nodiscard]] items::DiffTableModel* model() const { return m_model; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void rowChosen(quint32 row);
    void rowOpened(quint32 row);
    void orderWanted(const fw::widgets::CompareOrderRequest& request);
    void csvWanted();
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openMenu(const QModelIndex& index, const QPoint& at);
    void refreshSentence();
    [[nodiscard]] analysis::DiffRow rowAt(const QModelIndex& index) const;

    items::DiffTableModel* m_model;
    CompareCellDelegate* m_delegate;
    PaneHead* m_head;
    PaneTable* m_table;
    quint64 m_number = 0;
    bool m_quiet = false;
};

}  // namespace fw::widgets
