// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QTimer>

#include "model/analysis/trace_statistics.h"
#include "widgets/table_pane.h"

class QLabel;

namespace fw::items {
class StatisticsModel;
}

namespace fw::widgets {

class GroupField;

/// What the statistics pane wants to be computed. Numbered: an answer to an older request is dropped.
struct StatisticsRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    analysis::Grouping grouping;
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
class StatisticsPane : public TablePane {
    Q_OBJECT
public:
    StatisticsPane(TraceWindow* window, QWidget* parent);

    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) override;
    void setUtc(bool) override {}

    void setStatistics(quint64 number, StatisticsAnswer answer);
    /// The request cannot be answered; `text` says why.
    void setRefused(quint64 number, const QString& text);
    void setGrouping(const analysis::Grouping& grouping);
    [[nodiscard]] analysis::Grouping grouping() const;

    [[nodiscard]] items::StatisticsModel* model() const { return m_model; }

Q_SIGNALS:
    void statisticsWanted(const fw::widgets::StatisticsRequest& request);
    void csvWanted(const fw::widgets::StatisticsAnswer& shown);

protected:
    void selectionMoved() override;
    void ask() override;
    void dropRows() override;
    void retitle() override;
    void changeEvent(QEvent* event) override;
    void refreshSentence() override;
    void openRow(const QModelIndex& index) override;
    void askCsv() override;
    [[nodiscard]] bool hasRows() const override;
    void addRowActions(QMenu& menu, const QModelIndex& index) override;

private:
    void askFor(bool onlyOrder);
    /// No figure is cut, in whatever font and language.
    void fitFigures();
    void offerKeys(const TraceData& trace);

    items::StatisticsModel* m_model;
    GroupField* m_first;
    GroupField* m_second;
    QLabel* m_by;
    QLabel* m_and;
    bool m_waiting = false;
    bool m_marked = false;  ///< a row stands for the selected span
};

}  // namespace fw::widgets
