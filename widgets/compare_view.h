// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/core/trace_summary.h"
#include "widgets/render/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fw::widgets {

class CompareHead;
class CompareRowsView;
class CompareSummaryBox;
class CompareWordsView;
class DeltaChartView;

/// Two traces compared: who they are, a sentence, the walk from A to B, both waterfalls. Computes nothing; what it shows is handed to it.
/// GUI thread.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    /// What is on a side; absent: nothing. What was compared before is no longer shown.
    void setSide(analysis::DiffSide side, const std::optional<TraceSummary>& trace);
    void setComparison(std::shared_ptr<const analysis::DiffPlan> plan, const analysis::DiffFacts& facts);
    /// Why there is no comparison.
    void setRefused(const QString& why);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    /// For the right end of the row of tabs: time scale and threshold. Belongs to who takes it.
    [[nodiscard]] QWidget* tools() const { return m_tools; }
    [[nodiscard]] CompareRowsView* rows() const { return m_rows; }
    [[nodiscard]] CompareHead* head() const { return m_head; }
    [[nodiscard]] CompareWordsView* words() const { return m_words; }
    [[nodiscard]] DeltaChartView* chart() const { return m_chart; }
    /// What stands where a comparison would; empty while there is one.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void swapRequested();
    void spanActivated(fw::analysis::DiffSide side, quint32 span);
    void copyRequested(const QString& text);
    void statusText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillThresholds();
    void retitle();
    void showNote();

    CompareHead* m_head;
    QStackedWidget* m_pages;
    QLabel* m_note;
    QWidget* m_result;
    QWidget* m_top;  ///< words and chart
    CompareSummaryBox* m_summary;
    CompareWordsView* m_words;
    DeltaChartView* m_chart;
    QPushButton* m_next;
    QLabel* m_counts;
    CompareRowsView* m_rows;
    QWidget* m_tools;
    QToolButton* m_scale;
    QToolButton* m_least;
    std::shared_ptr<const analysis::DiffPlan> m_plan;
    std::optional<TraceSummary> m_a;
    std::optional<TraceSummary> m_b;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
