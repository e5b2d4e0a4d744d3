// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "model/items/bottleneck_model.h"
#include "widgets/bottlenecks_head.h"
#include "widgets/render/theme.h"

class QStackedWidget;

namespace fw::widgets {

class BottleneckDelegate;
class CohortView;
class PaneTable;
class ServicePlotPane;

/// What the traces of a search and a period spent their time on, as a table, and below it what makes some of them different. Computes
/// nothing itself: says by questionChanged() that another question is asked (question()), and is handed tables. GUI thread.
class BottlenecksView : public QWidget {
    Q_OBJECT
public:
    explicit BottlenecksView(QWidget* parent);

    [[nodiscard]] BottleneckQuestion question() const { return m_head->question(); }
    /// Says nothing; the owner asks.
    void setChoices(const BottleneckQuestion& question, std::size_t top);
    /// An answer is on its way. Rows of another question go; those of the same one stay until it comes.
    void setBusy();
    void setTable(std::shared_ptr<const items::BottleneckTable> table);
    /// There is no answer; `text` says why.
    void setRefused(const QString& text);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    [[nodiscard]] items::BottleneckModel* model() const { return m_model; }
    [[nodiscard]] PaneTable* table() const { return m_table; }
    [[nodiscard]] BottlenecksHead* head() const { return m_head; }
    /// In the place of the table: the services over time.
    [[nodiscard]] ServicePlotPane* plotPane() const { return m_plot; }
    /// Asks for the comparison of the current row; false: none can be compared.
    bool compareKind();
    void showPlot(bool on);
    [[nodiscard]] bool isPlotShown() const;
    /// The lower half.
    [[nodiscard]] CohortView* cohorts() const { return m_cohorts; }

Q_SIGNALS:
    void questionChanged();
    void plotShownChanged();
    void csvWanted();
    /// Of the traces with this operation, service or value those at p50 and p95 are to be compared; a number of Bottlenecks::rows.
    void kindWanted(quint32 row);
    void copyRequested(const QString& text);
    /// The traces with this operation, service or value are to be listed; a number of Bottlenecks::rows.
    void tracesWanted(quint32 row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void setEmptyText(const QString& text);
    void fitScale();
    void openMenu(const QModelIndex& index, const QPoint& at);
    void list(const QModelIndex& index);
    [[nodiscard]] bool canList(const QModelIndex& index) const;
    [[nodiscard]] QString periodText() const;

    items::BottleneckModel* m_model;
    BottleneckDelegate* m_delegate;
    BottlenecksHead* m_head;
    PaneTable* m_table;
    ServicePlotPane* m_plot;
    QStackedWidget* m_stack;
    CohortView* m_cohorts;
    BottleneckQuestion m_asked;
    std::optional<analysis::BottleneckRow> m_current;  ///< where the reader stood while there are no rows
    QString m_refusal;
    bool m_busy = false;
    bool m_utc = false;
};

}  // namespace fw::widgets
