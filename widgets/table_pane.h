// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "widgets/pane_table.h"
#include "widgets/trace_pane.h"

class QMenu;

namespace fw::widgets {

class PaneHead;
class RowDelegate;

/// Base of the panes that are a table below a head: keeps the trace that is looked at, numbers what is asked for so that late
/// answers can be told from wanted ones, offers the menu of a row, and follows theme and language. What the rows are is the
/// matter of each pane. GUI thread.
class TablePane : public TracePane {
    Q_OBJECT
public:
    /// Rows of the same trace stay until the new ones are known.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) override;
    void setTheme(render::ThemeId theme) override;

    [[nodiscard]] PaneTable* table() const { return m_table; }
    /// What the head says is counted.
    [[nodiscard]] QString sentence() const;

protected:
    /// `menuName` is the object name of the menu of a row.
    TablePane(const QString& menuName, TraceWindow* window, QWidget* parent);
    /// Once, by the constructor of a pane, which owns both.
    void setRows(QAbstractItemModel* model, RowDelegate* delegate, std::vector<PaneTable::ColumnWidth> columns);

    /// The number of a new request: answers to all older ones are not wanted any more.
    [[nodiscard]] quint64 newRequest() { return ++m_number; }
    [[nodiscard]] bool isWanted(quint64 number) const { return number == m_number && m_analysis != nullptr; }

    /// Asks for the rows of the trace, if there is one.
    virtual void ask() = 0;
    /// The rows are of a trace that is gone.
    virtual void dropRows() = 0;
    virtual void retitle() = 0;
    virtual void refreshSentence() = 0;
    virtual void openRow(const QModelIndex& index) = 0;
    /// Nothing where there are no rows yet.
    virtual void askCsv() = 0;
    [[nodiscard]] virtual bool hasRows() const = 0;
    /// What the menu offers first, for a valid index.
    virtual void addRowActions(QMenu& menu, const QModelIndex& index) = 0;
    virtual void addOrderActions(QMenu& menu) { m_table->addSortMenu(menu); }

    void scopeMoved() override { ask(); }
    void changeEvent(QEvent* event) override;

    PaneHead* const m_head;
    PaneTable* const m_table;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;

private:
    void openMenu(const QModelIndex& index, const QPoint& at);

    QString m_menuName;
    RowDelegate* m_delegate = nullptr;
    quint64 m_number = 0;
};

}  // namespace fw::widgets
