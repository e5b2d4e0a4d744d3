// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service_plot_pane.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/pane_head.h"
#include "widgets/plain_text.h"
#include "widgets/render/time_scale.h"
#include "widgets/service_plot_view.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::BucketRule;
using analysis::SeriesPercent;

namespace {

constexpr std::int64_t stepMinuteNs = 60'000'000'000;
/// 0: automatic.
constexpr std::array<std::int64_t, 7> stepsNs = {
    0, stepMinuteNs, 5 * stepMinuteNs, 10 * stepMinuteNs, 15 * stepMinuteNs, 30 * stepMinuteNs, 60 * stepMinuteNs};

}  // namespace

ServicePlotPane::ServicePlotPane(QWidget* parent)
    : QWidget(parent),
      m_head(new PaneHead(this)),
      m_view(new ServicePlotView(this)),
      m_percent(new ChoiceBox(this)),
      m_step(new ChoiceBox(this)),
      m_rule(new ChoiceBox(this)) {
    setObjectName(QStringLiteral("servicePlotPane"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_percent->setObjectName(QStringLiteral("servicePlotPercent"));
    m_step->setObjectName(QStringLiteral("servicePlotStep"));
    m_rule->setObjectName(QStringLiteral("servicePlotRule"));
    for (ChoiceBox* box : {m_percent, m_step, m_rule}) m_head->addField(box);
    fillChoices();
    refresh();
    connect(m_percent, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setPercent(static_cast<SeriesPercent>(std::max(0, index)));
        refresh();
    });
    connect(m_step, &QComboBox::currentIndexChanged, this, &ServicePlotPane::questionChanged);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ServicePlotPane::questionChanged);
    connect(m_head, &PaneHead::csvWanted, this, &ServicePlotPane::csvWanted);
    connect(m_view, &ServicePlotView::pointChosen, this, &ServicePlotPane::pointChosen);
}

ServicePlotQuestion ServicePlotPane::question() const {
    return {stepsNs[static_cast<std::size_t>(std::max(0, m_step->currentIndex()))],
            static_cast<BucketRule>(std::max(0, m_rule->currentIndex()))};
}

void ServicePlotPane::setChoices(const ServicePlotQuestion& question, SeriesPercent percent) {
    const QSignalBlocker quietStep(m_step);
    const QSignalBlocker quietRule(m_rule);
    if (const auto at = std::find(stepsNs.begin(), stepsNs.end(), question.stepNs); at != stepsNs.end())
        m_step->setCurrentIndex(static_cast<int>(at - stepsNs.begin()));
    m_rule->setCurrentIndex(static_cast<int>(question.rule));
    m_percent->setCurrentIndex(static_cast<int>(percent));
}

void ServicePlotPane::setBusy(bool same) {
    m_busy = true;
    m_refusal.clear();
    if (!same) m_view->setPlot(nullptr, tr("Computing…"));
    refresh();
}

void ServicePlotPane::setPlot(std::shared_ptr<const analysis::ServicePlot> plot, bool filtered) {
    m_busy = false;
    m_refusal.clear();
    m_filtered = filtered;
    const bool none = !plot || plot->lines.empty();
    m_view->setPlot(std::move(plot), !none      ? QString()
                                     : filtered ? tr("No trace of this search begins in this period.")
                                                : tr("There are no traces yet: import a file first."));
    refresh();
}

void ServicePlotPane::setRefused(const QString& text) {
    m_busy = false;
    m_refusal = text;
    m_view->setPlot(nullptr, text);
    refresh();
}

QString ServicePlotPane::sentence() const {
    return m_head->sentence();
}

void ServicePlotPane::fillChoices() {
    const QSignalBlocker quietPercent(m_percent);
    const QSignalBlocker quietStep(m_step);
    const QSignalBlocker quietRule(m_rule);
    const int percent = m_percent->currentIndex() < 0 ? static_cast<int>(SeriesPercent::P95) : m_percent->currentIndex();
    const int step = std::max(0, m_step->currentIndex());
    const int rule = std::max(0, m_rule->currentIndex());
    m_percent->clear();
    for (const SeriesPercent one : {SeriesPercent::P50, SeriesPercent::P95, SeriesPercent::P99}) m_percent->addItem(percentWord(one));
    m_percent->setCurrentIndex(percent);
    m_step->clear();
    m_step->addItem(tr("Automatic steps"));
    for (const std::int64_t ns : stepsNs)
        if (ns > 0) m_step->addItem(tr("%Ln-minute steps", nullptr, static_cast<int>(ns / stepMinuteNs)));
    m_step->setCurrentIndex(step);
    m_rule->clear();
    m_rule->addItems({tr("Exact"), tr("As a dashboard: Prometheus buckets"), tr("As a dashboard: span metrics buckets"),
                      tr("As a dashboard: OpenTelemetry SDK buckets")});
    m_rule->setCurrentIndex(rule);
}

void ServicePlotPane::refresh() {
    m_percent->setAccessibleName(tr("Percentile"));
    setPlainToolTip(m_percent, tr("Percentile of the durations of all spans of a service"));
    m_step->setAccessibleName(tr("Length of a step"));
    setPlainToolTip(m_step, tr("Spans count in the step in which they begin"));
    m_rule->setAccessibleName(tr("How it is computed"));
    // Wide enough for the choice that is made, not for the longest one.
    m_rule->setMaximumWidth(px(260));
    QString bounds;
    for (const std::int64_t bound : analysis::boundsOf(question().rule))
        bounds += (bounds.isEmpty() ? QString() : QStringLiteral(", ")) + items::durationText(bound);
    setPlainToolTip(m_rule, bounds.isEmpty()
                                ? tr("Exact: the span at the rank, of all durations. A dashboard only has counts in buckets and guesses "
                                     "within one (histogram_quantile): choose its buckets to check one against the other.")
                                : tr("As histogram_quantile() computes it from buckets up to %1. A dashboard counts a span when it ends, "
                                     "here when it begins.")
                                      .arg(bounds));
    const auto& plot = m_view->plot();
    m_head->setCsvEnabled(plot && !plot->lines.empty());
    if (m_busy && !plot) {
        m_head->setSentence(tr("Computing…"));
        return;
    }
    if (!plot || plot->lines.empty()) {
        m_head->setSentence(m_refusal);
        return;
    }
    const std::size_t drawn = m_view->choice().lines.size();
    const int all = static_cast<int>(std::min<std::size_t>(plot->lines.size(), INT32_MAX));
    QString sentence = drawn < plot->lines.size() ? tr("%1 of %Ln service(s), those with the largest %2", nullptr, all)
                                                        .arg(items::countText(drawn), percentWord(m_view->percent()))
                                                  : tr("%Ln service(s)", nullptr, all);
    if (question().stepNs == 0)
        sentence += QStringLiteral(", ") +
                    tr("in steps of %1").arg(QString::fromStdString(render::tickLabel(plot->options.stepNs, plot->options.stepNs)));
    bool missing = false;
    if (!plot->bucketed())
        for (const std::size_t line : m_view->choice().lines)
            for (const analysis::SeriesPoint& point : plot->lines[line].points)
                missing = missing || !point.figures.tells(m_view->percent());
    if (missing)
        sentence += QStringLiteral(" · ") + (m_view->percent() == SeriesPercent::P99 ? tr("no value below 100 spans a step")
                                                                                     : tr("no value below 20 spans a step"));
    if (m_busy) sentence += QStringLiteral(" · ") + tr("Computing…");
    m_head->setSentence(sentence);
}

void ServicePlotPane::setTheme(render::ThemeId theme) {
    m_head->setTheme(theme);
    m_view->setTheme(theme);
}

void ServicePlotPane::setUtc(bool utc) {
    m_view->setUtc(utc);
}

void ServicePlotPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        fillChoices();
        refresh();
    }
}

}  // namespace fw::widgets
