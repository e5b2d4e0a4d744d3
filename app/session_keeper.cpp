// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_keeper.h"

#include <utility>

#include "app/compare_desk.h"
#include "app/journey_desk.h"
#include "app/search_desk.h"
#include "app/tab_row.h"
#include "app/trace_controller.h"
#include "app/trace_desk.h"
#include "model/items/trace_list_model.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/cohort_view.h"
#include "widgets/compare_view.h"
#include "widgets/service_plot_pane.h"
#include "widgets/service_plot_view.h"
#include "widgets/trace_table.h"

namespace fw::app {

using items::CohortQuestion;

namespace {

constexpr int saveMs = 20'000;

}  // namespace

SessionKeeper::SessionKeeper(store::CacheOptions cache, Settings& settings, TraceController& controller, SearchDesk& searches,
                             TraceDesk& traces, const WindowParts& parts, QObject* parent)
    : QObject(parent),
      m_cache(std::move(cache)),
      m_settings(settings),
      m_controller(controller),
      m_searches(searches),
      m_traces(traces),
      m_parts(parts) {
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const LastSession before = m_settings.data.session;
        note();
        if (!(before == m_settings.data.session)) m_settings.save();
    });
}

bool SessionKeeper::isOfCache() const {
    return m_settings.data.session.cachePath == QString::fromStdString(m_cache.path);
}

bool SessionKeeper::wasComparing() const {
    const LastSession& session = m_settings.data.session;
    return isOfCache() && session.comparing && !(session.comparedA.isEmpty() && session.comparedB.isEmpty());
}

bool SessionKeeper::wasAtBottlenecks() const {
    return isOfCache() && m_settings.data.session.bottlenecks;
}

bool SessionKeeper::wasAtJourney() const {
    const LastSession& session = m_settings.data.session;
    return isOfCache() && session.journey && !session.journeyFrame.isEmpty();
}

void SessionKeeper::restoreBottlenecks(const LastSession& session) {
    widgets::BottleneckQuestion question;
    question.group = static_cast<analysis::BottleneckGroup>(session.bottleneckGroup);
    question.key = session.bottleneckKey.toStdString();
    if (session.bottleneckLastNs > 0) question.lastNs = session.bottleneckLastNs;
    if (session.sampledNormal > 0 && session.sampledFailed > 0)
        question.rates =
            analysis::SamplingRates{static_cast<std::uint32_t>(session.sampledNormal), static_cast<std::uint32_t>(session.sampledFailed)};
    m_parts.bottlenecks->setChoices(question, static_cast<std::size_t>(session.bottleneckTop));
    m_parts.bottlenecks->plotPane()->setChoices({session.serviceStepNs, static_cast<analysis::BucketRule>(session.serviceRule)},
                                                static_cast<analysis::SeriesPercent>(session.servicePercent));
    m_parts.bottlenecks->showPlot(session.servicesOverTime);
    CohortQuestion cohorts;
    cohorts.of = static_cast<CohortQuestion::Of>(session.cohortOf);
    cohorts.against = static_cast<CohortQuestion::Against>(session.cohortAgainst);
    cohorts.thousandths = static_cast<std::uint32_t>(session.cohortThousandths);
    cohorts.fromNs = session.cohortFromNs;
    cohorts.query = session.cohortQuery;
    cohorts.baseline = session.cohortBaseline;
    m_parts.bottlenecks->cohorts()->setQuestion(cohorts);
}

void SessionKeeper::noteBottlenecks(LastSession& session) const {
    session.bottlenecks = m_parts.tabs->current() == View::Bottlenecks;
    const widgets::BottleneckQuestion question = m_parts.bottlenecks->question();
    session.bottleneckGroup = static_cast<int>(question.group);
    session.bottleneckKey = QString::fromStdString(question.key);
    session.bottleneckTop = static_cast<int>(m_parts.bottlenecks->head()->top());
    session.bottleneckLastNs = question.lastNs.value_or(0);
    session.sampledNormal = question.rates ? static_cast<int>(question.rates->normal) : 0;
    session.sampledFailed = question.rates ? static_cast<int>(question.rates->failed) : 0;
    const widgets::ServicePlotPane* plot = m_parts.bottlenecks->plotPane();
    session.servicesOverTime = m_parts.bottlenecks->isPlotShown();
    session.servicePercent = static_cast<int>(plot->view()->percent());
    session.serviceRule = static_cast<int>(plot->question().rule);
    session.serviceStepNs = plot->question().stepNs;
    const CohortQuestion& cohorts = m_parts.bottlenecks->cohorts()->question();
    // A set that was chosen by hand goes with the window.
    if (cohorts.of < CohortQuestion::Of::Listed) session.cohortOf = static_cast<int>(cohorts.of);
    session.cohortAgainst = static_cast<int>(cohorts.against);
    session.cohortThousandths = static_cast<int>(cohorts.thousandths);
    session.cohortFromNs = cohorts.fromNs;
    session.cohortQuery = cohorts.query;
    session.cohortBaseline = cohorts.baseline;
}

bool SessionKeeper::restore() {
    const LastSession session = m_settings.data.session;
    if (!isOfCache()) return false;
    restoreBottlenecks(session);
    if (m_comparison != nullptr) {
        m_parts.compare->setMode(static_cast<widgets::CompareMode>(session.compareMode));
        m_comparison->restore(session.comparedA, session.comparedB);
    }
    if (m_journey != nullptr) m_journey->show(session.journeyFrame.toStdString());
    if (session.traceId.isEmpty()) return false;
    m_searches.restore(session);
    m_traces.selectWhenOpen(session.spanId);
    if (session.windowStartNs < session.windowEndNs) m_traces.zoomWhenOpen({session.windowStartNs, session.windowEndNs});
    return true;
}

void SessionKeeper::note() {
    LastSession session;
    session.cachePath = QString::fromStdString(m_cache.path);
    session.query = m_controller.searchText();
    session.brush = m_controller.brush();
    session.sort = static_cast<int>(m_controller.sort());
    session.descending = m_controller.descending();
    if (const auto& trace = m_controller.trace()) {
        session.traceId = QString::fromStdString(trace->trace->summary.idText);
        session.row = m_parts.table->traceModel()->rowOfKey(trace->trace->summary.key);
    }
    session.spanId = m_traces.selectedSpanId();
    if (const auto window = m_traces.seenWindow()) {
        session.windowStartNs = window->startNs;
        session.windowEndNs = window->endNs;
    }
    if (m_comparison != nullptr) {
        session.comparedA = m_comparison->idOf(analysis::DiffSide::A);
        session.comparedB = m_comparison->idOf(analysis::DiffSide::B);
        session.comparing = m_parts.tabs->current() == View::Compare;
        session.compareMode = static_cast<int>(m_parts.compare->mode());
    }
    if (m_journey != nullptr) {
        session.journeyFrame = QString::fromStdString(m_journey->frameId());
        session.journey = m_parts.tabs->current() == View::Journey;
    }
    noteBottlenecks(session);
    m_settings.data.session = session;
}

void SessionKeeper::saveFromTimeToTime() {
    m_timer.start(saveMs);
}

}  // namespace fw::app
