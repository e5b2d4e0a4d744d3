// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_desk.h"

#include <algorithm>
#include <utility>

#include <QMenu>

#include "app/reader_pool.h"
#include "app/search_desk.h"
#include "app/tab_row.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "widgets/pane_splitter.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_table.h"

namespace fw::app {

using analysis::TracePlot;
using widgets::TraceStrip;

namespace {

/// The list follows a brush that is dragged at a pace that can be read.
constexpr int listEveryMs = 80;

Result<std::shared_ptr<const TracePlot>> plotFor(store::TraceReader& reader, const SearchRequest& request, const std::stop_token& stop) {
    Result<TracePoints> points = reader.tracePoints(request, stop);
    if (!points) return tl::unexpected<Error>(points.error());
    auto plot = std::make_shared<const TracePlot>(analysis::plotOf(std::move(*points), stop));
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    return plot;
}

}  // namespace

PlotDesk::PlotDesk(ReaderPool& pool, TraceController& traces, SearchDesk& searches, Settings& settings, const WindowParts& parts,
                   QObject* parent)
    : QObject(parent), m_pool(&pool), m_traces(traces), m_searches(searches), m_settings(settings), m_parts(parts) {
    widgets::TraceChart* chart = m_parts.listPane->chart();
    chart->setEmpty(tr("Reading the traces…"));
    m_list.setSingleShot(true);
    m_list.setInterval(listEveryMs);
    connect(&m_list, &QTimer::timeout, this, [this] {
        if (m_listing) {
            m_list.start();
        } else {
            listBrush();
        }
    });
    connect(&traces, &TraceController::searchAnswered, this, [this](const SearchAnswer& answer) {
        m_searched = true;
        m_listing = false;
        fitList(answer);
        if (answer.why.asked || answer.why.picked) {
            ask(false);
        } else if (answer.why.refreshed) {
            refresh();
        }
    });
    connect(&traces, &TraceController::failed, this, [this] { m_listing = false; });
    connect(&traces, &TraceController::brushChanged, this, &PlotDesk::showBrush);
    connect(&traces, &TraceController::traceOpened, this, [this] { m_parts.listPane->chart()->setOpenTrace(m_traces.wantedTrace()); });
    connect(chart, &widgets::TraceChart::pictureWanted, this, &PlotDesk::draw);
    connect(chart, &widgets::TraceChart::brushChanged, this, &PlotDesk::brushed);
    connect(chart, &widgets::TraceChart::traceChosen, this, &PlotDesk::show);
    connect(chart, &widgets::TraceChart::menuWanted, this, &PlotDesk::openMenu);
    connect(m_parts.listPane, &widgets::TraceListPane::chartShownChanged, this, [this](bool shown) {
        if (shown && m_stale) ask(m_parts.listPane->chart()->plot() != nullptr);
    });
    connect(m_parts.listHeader, &widgets::TraceListHeader::stripWanted, this, &PlotDesk::choose);
    connect(&traces, &TraceController::membersChanged, this, [this] { m_parts.tabs->setMembers(m_traces.members().words); });
    connect(m_parts.tabs, &TabRow::membersDropped, this, [this] { m_traces.setMembers({}); });
    connect(m_parts.tabs, &TabRow::brushDropped, this, [this] { m_traces.setBrush({}); });
    m_parts.listPane->setStrip(static_cast<TraceStrip>(m_settings.data.traceStrip));
}

void PlotDesk::choose(TraceStrip strip) {
    m_settings.data.traceStrip = static_cast<int>(strip);
    const int needed = m_parts.listPane->heightForChart();
    m_parts.listPane->setStrip(strip);
    if (m_fitted > 0) m_parts.work->setContent(m_parts.listPane->heightForRows(m_fitted));
    // Who asks for the chart gives the list the room for it.
    if (strip != TraceStrip::Closed && m_parts.listPane->height() < needed) m_parts.work->setPlace(needed);
}

/// A short list leaves the room that it does not need to the trace. What comes meanwhile never moves a trace that is shown, and a brush
/// that is dragged takes no room away.
void PlotDesk::fitList(const SearchAnswer& answer) {
    const bool grows = answer.why.brushed && answer.total > m_fitted;
    if (!answer.why.asked && !grows && m_traces.trace()) return;
    m_fitted = answer.total;
    m_parts.work->setContent(m_fitted == 0 ? 0 : m_parts.listPane->heightForRows(m_fitted));
}

void PlotDesk::refresh() {
    // A long import commits faster than an answer may take: the one that is on its way is not given up.
    if (m_running) {
        m_runAgain = true;
    } else {
        ask(true);
    }
}

void PlotDesk::ask(bool again) {
    m_stale = true;
    if (!m_parts.listPane->chartShown()) m_parts.listHeader->setTally({});
    if (!m_parts.listPane->chartShown() || !m_searched || !m_pool) return;
    m_stale = false;
    m_running = true;
    m_runAgain = false;
    m_pool->post<Plot>(
        Lane::Plot,
        [request = m_traces.listed(m_traces.unbrushedRequest())](store::TraceReader& reader, const std::stop_token& stop) {
            return plotFor(reader, request, stop);
        },
        [this, again](const Result<Plot>& plot) { take(plot, again); });
}

void PlotDesk::take(const Result<Plot>& plot, bool again) {
    m_running = false;
    if (plot) {
        m_parts.listPane->chart()->setPlot(*plot, again);
        m_parts.listPane->chart()->setOpenTrace(m_traces.wantedTrace());
        m_searches.setSearchTraces((*plot)->points.size());
        tellBrush();
    } else if (plot.error().kind != ErrorKind::Cancelled) {
        m_parts.listPane->chart()->setEmpty(Texts::ofError(plot.error()).text);
        m_parts.listHeader->setTally({});
        Q_EMIT failed(plot.error());
    }
    if (std::exchange(m_runAgain, false)) ask(true);
}

void PlotDesk::draw(const widgets::PlotRequest& request) {
    if (!m_pool) return;
    using Picture = render::PlotPicture;
    m_pool->run<Picture>(
        Lane::PlotPicture,
        [request](const std::stop_token& stop) -> Result<Picture> {
            Picture picture = render::makePlotPicture(*request.plot, request.axes, request.unit, request.ratio, request.theme, stop);
            if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
            return picture;
        },
        [this, number = request.number](const Result<Picture>& picture) {
            if (picture) m_parts.listPane->chart()->setPicture(number, *picture);
        });
}

void PlotDesk::brushed(const TraceRange&, bool done) {
    countBrush();
    if (done) {
        m_list.stop();
        listBrush();
        m_searches.noteBrush();
    } else if (!m_list.isActive()) {
        m_list.start();
    }
}

void PlotDesk::listBrush() {
    const TraceRange& brush = m_parts.listPane->chart()->brush();
    if (m_traces.brush() == brush) return;
    m_listing = true;
    m_own = true;
    m_traces.setBrush(brush);
    m_own = false;
    m_parts.tabs->setBrush(widgets::rangeText(brush, m_parts.listPane->chart()->utc(), m_parts.listPane->chart()->axes().timeStep(), true));
}

/// The brush is another one, whoever changed it.
void PlotDesk::showBrush() {
    if (!m_own) {
        m_list.stop();
        m_parts.listPane->chart()->setBrush(m_traces.brush());
    }
    tellBrush();
}

/// Says what is brushed in the chart, where the brush is as it was but what it is told of is not.
void PlotDesk::tellBrush() {
    const widgets::TraceChart* chart = m_parts.listPane->chart();
    // Where nothing is seen of it, the seconds will do.
    const std::int64_t step = chart->plot() ? chart->axes().timeStep() : std::int64_t{1'000'000'000};
    m_parts.tabs->setBrush(widgets::rangeText(chart->brush(), chart->utc(), step, true));
    countBrush();
}

void PlotDesk::setUtc() {
    tellBrush();
}

void PlotDesk::countBrush() {
    const widgets::TraceChart* chart = m_parts.listPane->chart();
    if (!m_pool || !chart->plot()) return;
    if (chart->brush().empty()) {
        m_pool->cancel(Lane::PlotTally);
        m_counting = m_countAgain = false;
        m_parts.listHeader->setTally(m_parts.listPane->chartShown() ? std::optional(chart->plot()->all) : std::nullopt);
        return;
    }
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    using Tally = analysis::TraceTally;
    m_pool->run<Tally>(
        Lane::PlotTally,
        [plot = chart->plot(), range = chart->brush()](const std::stop_token& stop) -> Result<Tally> {
            return analysis::tallyOf(plot->points, range, stop);
        },
        [this](const Result<Tally>& tally) {
            m_counting = false;
            if (tally) {
                m_parts.listHeader->setTally(*tally);
                m_parts.listPane->chart()->setBrushCount(tally->traces);
                m_searches.showBrushed(tally->traces);
            }
            if (std::exchange(m_countAgain, false)) countBrush();
        });
}

void PlotDesk::openMenu(const QPoint& at) {
    QMenu menu(m_parts.listPane);
    menu.addAction(tr("Compare the brush with the rest"), this, &PlotDesk::comparisonWanted);
    menu.addAction(tr("Drop the brush\tEsc"), m_parts.listPane->chart(), &widgets::TraceChart::dropBrush);
    menu.addAction(tr("Show all of the traces\t0"), m_parts.listPane->chart(), &widgets::TraceChart::fit);
    menu.exec(at);
}

void PlotDesk::show(qint64 key, bool open) {
    m_searches.openListed(key, rowOf(key), open);
}

/// Where a trace stands in the list; -1 where that is not known: out of the brush, or in an order that the points do not have.
int PlotDesk::rowOf(qint64 key) const {
    const Plot& plot = m_parts.listPane->chart()->plot();
    const TraceSort sort = m_traces.sort();
    if (!plot || (sort != TraceSort::Start && sort != TraceSort::Duration)) return -1;
    const TracePoints& points = plot->points;
    const auto found = std::find(points.key.begin(), points.key.end(), key);
    if (found == points.key.end()) return -1;
    const auto mine = static_cast<std::size_t>(found - points.key.begin());
    const TraceRange& range = m_traces.brush();
    if (!range.holds(points.startNs[mine], points.durationNs[mine])) return -1;
    const auto& values = sort == TraceSort::Start ? points.startNs : points.durationNs;
    int row = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!range.holds(points.startNs[i], points.durationNs[i])) continue;
        // Ties are broken by start, then key, whichever way the list runs: that is the order of the points.
        const bool before = values[i] == values[mine] ? i < mine : (values[i] < values[mine]) != m_traces.descending();
        if (before) ++row;
    }
    return row;
}

}  // namespace fw::app
