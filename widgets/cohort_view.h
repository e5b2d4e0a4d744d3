// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "model/items/cohort_findings.h"
#include "widgets/render/theme.h"

class QLabel;
class QLineEdit;

namespace fw::widgets {

class CohortBar;
class CohortHistogramView;
class CohortKeyTable;
class CohortLegend;
class CohortOperationTable;
class ElidedLabel;
class PaneSplitter;

/// What makes some traces of a search different from others: which service the evidence speaks against, the durations of both sides, where
/// the time goes, who the slow ones are. Computes nothing itself: says by questionChanged() that something else is asked (question()), and
/// is handed findings. GUI thread.
class CohortView : public QWidget {
    Q_OBJECT
public:
    explicit CohortView(QWidget* parent);

    [[nodiscard]] const items::CohortQuestion& question() const;
    /// Says nothing; the owner asks.
    void setQuestion(const items::CohortQuestion& question);
    /// An answer is on its way. The comparison of another question goes; that of the same one stays until it comes.
    void setBusy();
    /// Null clears.
    void setFindings(std::shared_ptr<const items::CohortFindings> findings);
    /// There is no answer; `text` says why.
    void setRefused(const QString& text);
    /// Only a share of the traces was kept, and not the same one of all kinds.
    void setBiased(bool on);
    void setTheme(render::ThemeId theme);

    [[nodiscard]] const std::shared_ptr<const items::CohortFindings>& findings() const { return m_findings; }
    /// What stands below the bar.
    [[nodiscard]] QString sentence() const;
    /// Beside the title of the attributes.
    [[nodiscard]] QString keysSentence() const;
    [[nodiscard]] CohortBar* bar() const { return m_bar; }
    [[nodiscard]] CohortHistogramView* histogram() const { return m_histogram; }
    [[nodiscard]] CohortOperationTable* operations() const { return m_operations; }
    [[nodiscard]] CohortKeyTable* keys() const { return m_keys; }

Q_SIGNALS:
    void questionChanged();
    /// The medians of both sides are to be compared.
    void mediansWanted();
    /// The candidates are to be listed.
    void listWanted();
    /// The traces with this operation are to be listed; a number of CohortComparison::operations.
    void operationWanted(quint32 operation);
    /// The traces that match are to be listed.
    void searchWanted(const QString& text);
    /// The median candidate with a value is to be compared with the median of the baseline; its search.
    void diffWanted(const QString& search);
    void operationsCsvWanted();
    void keysCsvWanted();
    void copyRequested(const QString& text);
    void statusText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshLegend();
    void offer();
    /// What is there answers another question than the one that stands above.
    [[nodiscard]] bool isOld() const;
    void filterKey(int row);
    void diffKey(int row);
    void openOperationMenu(const QModelIndex& index, const QPoint& at);
    void openKeyMenu(const QModelIndex& index, const QPoint& at);
    QWidget* makeHead(QWidget* parent, QLabel* title, ElidedLabel* words, QWidget* field);

    std::shared_ptr<const items::CohortFindings> m_findings;
    CohortBar* m_bar;
    QWidget* m_sentenceRow;
    ElidedLabel* m_sentence;
    PaneSplitter* m_parts;
    QLabel* m_selectionTitle;
    CohortHistogramView* m_histogram;
    CohortLegend* m_legend;
    QLabel* m_whereTitle;
    ElidedLabel* m_whereWords;
    CohortOperationTable* m_operations;
    QLabel* m_whoTitle;
    ElidedLabel* m_whoWords;
    QLineEdit* m_filter;
    CohortKeyTable* m_keys;
    items::CohortQuestion m_asked;
    QString m_refusal;
    bool m_busy = false;
    bool m_biased = false;
};

}  // namespace fw::widgets
