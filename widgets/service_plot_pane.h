// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <QWidget>

#include "model/analysis/service_series.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

class ChoiceBox;
class PaneHead;
class ServicePlotView;

/// What is asked of a plot beside which traces are meant.
struct ServicePlotQuestion {
    std::int64_t stepNs = 0;  ///< 0: automatic
    analysis::BucketRule rule = analysis::BucketRule::None;
    bool operator==(const ServicePlotQuestion&) const = default;
};

/// The plot of services over time with its choices: which percentile, which step, exact or as a dashboard has it. Computes nothing itself:
/// says by questionChanged() that another question is asked, and is handed plots. GUI thread.
class ServicePlotPane : public QWidget {
    Q_OBJECT
public:
    explicit ServicePlotPane(QWidget* parent);

    [[nodiscard]] ServicePlotQuestion question() const;
    /// Says nothing. A step that is not offered is left as it is.
    void setChoices(const ServicePlotQuestion& question, analysis::SeriesPercent percent);
    /// An answer is on its way; that of before stays as long as it answers the same question.
    void setBusy(bool same);
    void setPlot(std::shared_ptr<const analysis::ServicePlot> plot, bool filtered);
    /// There is no answer; `text` says why.
    void setRefused(const QString& text);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);
    [[nodiscard]] ServicePlotView* view() const { return m_view; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void questionChanged();
    void csvWanted();
    /// See ServicePlotView.
    void pointChosen(const QString& service, qint64 fromNs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChoices();
    void refresh();

    PaneHead* m_head;
    ServicePlotView* m_view;
    ChoiceBox* m_percent;
    ChoiceBox* m_step;
    ChoiceBox* m_rule;
    QString m_refusal;
    bool m_busy = false;
    bool m_filtered = false;
};

}  // namespace fw::widgets
