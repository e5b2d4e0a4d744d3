// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_plot_desk.h"

#include <utility>
#include <vector>

#include "app/bottleneck_source.h"
#include "app/reader_pool.h"
#include "app/table_saver.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "model/export/service_plot_csv.h"
#include "model/items/text.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/render/plot_axes.h"
#include "widgets/service_plot_pane.h"
#include "widgets/service_plot_view.h"

namespace fw::app {

using analysis::SeriesOptions;
using analysis::ServicePlot;

struct ServicePlotDesk::Asked {
    SearchRequest request;
    std::optional<std::int64_t> lastNs;
    widgets::ServicePlotQuestion question;
};

namespace {

using SharedPlot = std::shared_ptr<const ServicePlot>;

/// The traces of the period, without those before it.
Result<bool> setSeriesPeriod(const std::optional<std::int64_t>& lastNs, SearchRequest& request, SeriesOptions& options,
                             store::TraceReader& reader, const std::stop_token& stop) {
    analysis::BottleneckOptions period;
    SearchRequest widened = request;
    const Result<bool> some = setBottleneckPeriod(reader, lastNs, widened, period, stop);
    if (!some) return some;
    options.fromNs = period.fromNs;
    options.toNs = period.toNs;
    request.fromNs = period.fromNs;
    request.toNs = period.toNs;
    return some;
}

}  // namespace

ServicePlotDesk::ServicePlotDesk(ReaderPool& pool, TraceController& traces, Settings& settings, widgets::BottlenecksView* view,
                                 QWidget* window)
    : QObject(window),
      m_pool(&pool),
      m_traces(traces),
      m_settings(settings),
      m_view(view),
      m_saver(new TableSaver(pool, settings, window)) {
    connect(m_saver, &TableSaver::statusText, this, &ServicePlotDesk::statusText);
    connect(m_saver, &TableSaver::failed, this, &ServicePlotDesk::failed);
    connect(&traces, &TraceController::searchAnswered, this, [this](const SearchAnswer& answer) {
        m_searched = true;
        if (answer.why.asked || answer.why.brushed) {
            ask(false);
        } else if (answer.why.refreshed) {
            refresh();
        }
    });
    connect(view, &widgets::BottlenecksView::questionChanged, this, [this] { ask(false); });
    connect(view, &widgets::BottlenecksView::plotShownChanged, this, [this] {
        if (m_stale) ask(m_view->plotPane()->view()->plot() != nullptr);
    });
    connect(view->plotPane(), &widgets::ServicePlotPane::questionChanged, this, [this] { ask(false); });
    connect(view->plotPane(), &widgets::ServicePlotPane::csvWanted, this, &ServicePlotDesk::save);
    connect(view->plotPane(), &widgets::ServicePlotPane::pointChosen, this, &ServicePlotDesk::list);
}

bool ServicePlotDesk::isSeen() const {
    return m_shown && m_view->isPlotShown();
}

void ServicePlotDesk::setShown(bool on) {
    if (on == m_shown) return;
    m_shown = on;
    if (!on && m_running && m_pool) {
        m_pool->cancel(Lane::ServicePlot);
        m_running = false;
        m_stale = true;
    }
    if (on && m_stale) ask(m_view->plotPane()->view()->plot() != nullptr);
}

void ServicePlotDesk::refresh() {
    // A long import commits faster than an answer takes: the one that is on its way is not given up.
    if (m_running) {
        m_runAgain = true;
    } else {
        ask(true);
    }
}

ServicePlotDesk::Asked ServicePlotDesk::asked() const {
    return {m_traces.request(), m_view->question().lastNs, m_view->plotPane()->question()};
}

void ServicePlotDesk::ask(bool again) {
    m_stale = true;
    if (!isSeen() || !m_searched || !m_pool) return;
    m_stale = false;
    m_running = true;
    m_runAgain = false;
    m_view->plotPane()->setBusy(again);
    const Asked asked = this->asked();
    const bool filtered = !asked.request.text.empty() || !asked.request.conditions.empty() || !asked.request.range().empty();
    m_pool->post<Plot>(
        Lane::ServicePlot,
        [asked](store::TraceReader& reader, const std::stop_token& stop) -> Result<Plot> {
            SearchRequest request = asked.request;
            SeriesOptions options;
            options.rule = asked.question.rule;
            const Result<bool> some = setSeriesPeriod(asked.lastNs, request, options, reader, stop);
            if (!some) return tl::unexpected<Error>(some.error());
            if (!*some) return std::make_shared<const ServicePlot>();
            options.stepNs = asked.question.stepNs > 0 ? asked.question.stepNs : analysis::automaticStep(options.fromNs, options.toNs);
            analysis::ServicePlotCollector collector(options);
            const Result<SweepCounts> counts = reader.sweep(request, false, collector, stop);
            if (!counts) return tl::unexpected<Error>(counts.error());
            return collector.finish(stop);
        },
        [this, filtered](const Result<Plot>& plot) { take(plot, filtered); });
}

void ServicePlotDesk::take(const Result<Plot>& plot, bool filtered) {
    m_running = false;
    if (plot) {
        Q_EMIT answered();
        m_view->plotPane()->setPlot(*plot, filtered);
    } else if (plot.error().kind != ErrorKind::Cancelled) {
        m_view->plotPane()->setRefused(Texts::ofError(plot.error()).text);
        Q_EMIT failed(plot.error());
    }
    if (std::exchange(m_runAgain, false)) ask(true);
}

void ServicePlotDesk::list(const QString& service, qint64 fromNs) {
    const Plot plot = m_view->plotPane()->view()->plot();
    if (!m_pool || !plot) return;
    using Keys = std::vector<TraceKey>;
    const std::int64_t to = saturatedAdd(fromNs, plot->options.stepNs);
    const bool utc = m_settings.data.utc;
    const QString words = items::cellText(service, 60) + QStringLiteral(", ") +
                          render::plotTimeText(fromNs, utc, plot->options.stepNs, true) + QStringLiteral(" – ") +
                          render::plotTimeText(to, utc, plot->options.stepNs);
    m_pool->post<Keys>(
        Lane::ServicePoint,
        [request = asked().request, options = plot->options, service = service.toStdString(), fromNs](
            store::TraceReader& reader, const std::stop_token& stop) -> Result<Keys> {
            SearchRequest within = request;
            within.fromNs = options.fromNs;
            within.toNs = options.toNs;
            analysis::StepTraces traces(options, service, fromNs);
            const Result<SweepCounts> counts = reader.sweep(within, false, traces, stop);
            if (!counts) return tl::unexpected<Error>(counts.error());
            return traces.take();
        },
        [this, words](const Result<Keys>& keys) {
            if (!keys) {
                if (keys.error().kind != ErrorKind::Cancelled) Q_EMIT failed(keys.error());
            } else if (keys->empty()) {
                Q_EMIT statusText(tr("The traces behind this point are gone."));
            } else {
                Q_EMIT listRequested({std::make_shared<const Keys>(*keys), words});
            }
        });
}

void ServicePlotDesk::save() {
    const Plot plot = m_view->plotPane()->view()->plot();
    if (!plot) return;
    m_saver->ask(tr("services-over-time"), [plot](const FilePiece& piece, const std::stop_token& stop) {
        return exporting::writeServicePlotCsv(*plot, piece, stop);
    });
}

}  // namespace fw::app
