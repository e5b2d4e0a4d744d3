// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QTimer>

#include "model/analysis/trace_statistics.h"
#include "widgets/trace_pane.h"

class QLabel;

namespace fw::items {
class StatisticsModel;
}

namespace fw::widgets {

class GroupField;
class PaneHead;
class PaneTable;
class StatisticsDelegate;

/// What the statistics pane wants to be computed. Numbered: an answer to an older request is dropped.
struct StatisticsRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    analysis::Grouping grouping;
    std::optional<analysis::Interval> window;
    analysis::RowScope scope;
    analysis::StatisticsField field = analysis::StatisticsField::Self;
    bool descending = true;
    /// Only the order of these is wanted.
    std::shared_ptr<const analysis::TraceStatistics> known;
};

struct StatisticsAnswer {
    std::shared_ptr<const analysis::TraceStatistics> statistics;
    std::vector<std::uint32_t> order;
};

/// The spans of the trace by groups: a row a group, chosen by two fields. Counts what touches the zoom window. Computes
/// nothing itself: asks by statisticsWanted() and is answered by setStatistics(). GUI thread.
class StatisticsPane : public TracePane {
    Q_OBJECT
public:
    StatisticsPane(TraceWindow* window, QWidget* parent);

    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) override;
    void setTheme(render::ThemeId theme) override;
    void setUtc(bool) override {}

    void setStatistics(quint64 number, StatisticsAnswer answer);
    /// The request cannot be answered; `text` says why.
    void setRefused(quint64 number, const QString& text);
    void setGrouping(const analysis::Grouping& grouping);
    [[nodiscard]] analysis::Grouping grouping() const;

    [[nodiscard]] PaneTable* table() const { return m_table; }
    [[nodiscard]] items::StatisticsModel* model() const { return m_model; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void statisticsWanted(const fw::widgets::StatisticsRequest& request);
    void csvWanted(const fw::widgets::StatisticsAnswer& shown);

protected:
    void selectionMoved() override {}
    void windowMoved() override;
    void scopeMoved() override;
    void changeEvent(QEvent* event) override;

private:
    void retitle();
    void ask(bool onlyOrder);
    void offerKeys();
    void refreshSummary();
    void openMenu(const QModelIndex& index, const QPoint& at);
    void openRow(const QModelIndex& index);
    void askCsv();
    [[nodiscard]] std::optional<analysis::Interval> wantedWindow() const;

    items::StatisticsModel* m_model;
    PaneTable* m_table;
    StatisticsDelegate* m_delegate;
    PaneHead* m_head;
    GroupField* m_first;
    GroupField* m_second;
    QLabel* m_by;
    QLabel* m_and;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    QTimer m_soon;  ///< the zoom has to rest before figures follow it
    quint64 m_number = 0;
    bool m_waiting = false;
    std::optional<analysis::Interval> m_asked;  ///< window of the newest request
};

}  // namespace fw::widgets
