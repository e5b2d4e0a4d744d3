// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>

#include <QWidget>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/analysis/span_changes.h"
#include "model/core/trace_summary.h"
#include "widgets/compare_tools.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/theme.h"

class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace fw::widgets {

class CompareChanges;
class CompareEmpty;
class CompareHead;
class CompareRowsView;
class CompareSummaryBox;
class CompareTable;
class CompareWordsView;
class DeltaChartView;
class PaneSplitter;

/// Two traces compared: who they are, a sentence, the walk from A to B, then both waterfalls, one tree of both, or a table; below them what
/// differs in the selected row. Computes nothing; what it shows is handed to it. GUI thread.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    /// What is on a side; absent: nothing. What was compared before is no longer shown.
    void setSide(analysis::DiffSide side, const std::optional<TraceSummary>& trace);
    void setComparison(std::shared_ptr<const analysis::DiffPlan> plan, const analysis::DiffFacts& facts);
    /// Why there is no comparison.
    void setRefused(const QString& why);
    /// Answers changesWanted(); those of another row are dropped.
    void setChanges(const analysis::RowChanges& changes);
    void setChangesRefused(analysis::DiffRow row, const QString& why);
    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const { return m_tools->mode(); }
    /// What differs in the selected row, below the rows.
    void showChanges(bool on);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

    /// The comparison as it is seen; absent without one. A table is drawn as waterfalls side by side.
    [[nodiscard]] std::optional<render::ComparePictureRequest> pictureRequest() const;
    /// A picture of it would not show all rows, or not all of the times.
    [[nodiscard]] bool showsPart() const;
    /// The comparison as Markdown to the clipboard (markdownWanted()); nothing without one.
    void copyMarkdown();
    [[nodiscard]] const std::shared_ptr<const analysis::DiffPlan>& plan() const { return m_plan; }
    [[nodiscard]] const analysis::DiffFacts& facts() const { return m_facts; }
    /// For the right end of the row of tabs. Belongs to who takes it.
    [[nodiscard]] CompareTools* tools() const { return m_tools; }
    [[nodiscard]] CompareTable* table() const { return m_table; }
    [[nodiscard]] CompareChanges* changes() const { return m_changes; }
    [[nodiscard]] CompareRowsView* rows() const { return m_rows; }
    [[nodiscard]] CompareHead* head() const { return m_head; }
    [[nodiscard]] CompareWordsView* words() const { return m_words; }
    [[nodiscard]] DeltaChartView* chart() const { return m_chart; }
    /// What stands where a comparison would; empty while there is one.
    [[nodiscard]] QString note() const;
    [[nodiscard]] CompareEmpty* emptyPage() const { return m_empty; }

Q_SIGNALS:
    void swapRequested();
    /// A trace was dropped on a side: its id as text.
    void traceDropped(fw::analysis::DiffSide side, const QString& id);
    /// Ids or addresses from the clipboard.
    void idsPasted(const QString& text);
    void spanActivated(fw::analysis::DiffSide side, quint32 span);
    void copyRequested(const QString& text);
    void statusText(const QString& text);
    /// Another row is selected: what differs in it is wanted.
    void changesWanted(quint32 row);
    /// The table as it is shown is to be written to a file.
    void csvWanted();
    void markdownWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSummary();
    void buildRows();
    void connectParts();
    bool runKey(const QKeyEvent& key);
    void setLeast(std::int64_t ns);
    void selectionMoved();
    void refreshLink();
    /// What the link below the sentence may say: while the differences are shown, with their number, without it.
    [[nodiscard]] static std::array<QString, 3> linkTexts(const QString& count);
    void focusMode();
    void refreshTools();
    void showNote();

    CompareHead* m_head;
    QStackedWidget* m_pages;
    CompareEmpty* m_empty;
    QWidget* m_result;
    QWidget* m_top;  ///< words and chart
    CompareSummaryBox* m_summary;
    CompareWordsView* m_words;
    DeltaChartView* m_chart;
    QPushButton* m_next;
    QPushButton* m_differ;
    PaneSplitter* m_split;
    QStackedWidget* m_modes;
    CompareRowsView* m_rows;
    CompareTable* m_table;
    CompareChanges* m_changes;
    CompareTools* m_tools;
    std::shared_ptr<const analysis::DiffPlan> m_plan;
    analysis::DiffFacts m_facts;
    std::shared_ptr<const analysis::DiffPlan> m_shownPlan;  ///< of the row below
    analysis::DiffRow m_shownRow = analysis::noDiffRow;     ///< whose changes are shown
    std::optional<TraceSummary> m_a;
    std::optional<TraceSummary> m_b;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
