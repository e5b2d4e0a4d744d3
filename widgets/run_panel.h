// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QWidget>

#include "model/analysis/trace_analysis.h"

class QLabel;
class QPushButton;

namespace fw::widgets {

class ElidedLabel;

/// What a run of repeats (or a page of one) is: the operation, how many there are, their durations, when they began, and the way to
/// the slowest. All figures are those of the analysis: nothing is counted here. GUI thread.
class RunPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunPanel(QWidget* parent);

    /// `row` has repeats.
    void setRun(std::shared_ptr<const analysis::TraceAnalysis> analysis, analysis::Row row);
    void setUtc(bool utc);

Q_SIGNALS:
    void spanRequested(quint32 span);

private:
    enum Figure : std::size_t { Count, Total, Mean, Least, Median, Most, Errors, First, Last, FigureCount };

    void refresh();

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    analysis::Row m_row = analysis::noRow;
    bool m_utc = true;
    ElidedLabel* m_name;
    ElidedLabel* m_service;
    QLabel* m_about;
    std::array<QLabel*, FigureCount> m_figures{};
    QPushButton* m_slowest;
};

}  // namespace fw::widgets
