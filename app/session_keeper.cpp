// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_keeper.h"

#include <utility>

#include "app/compare_desk.h"
#include "app/search_desk.h"
#include "app/tab_row.h"
#include "app/trace_controller.h"
#include "app/trace_desk.h"
#include "model/items/trace_list_model.h"
#include "widgets/compare_view.h"
#include "widgets/trace_table.h"

namespace fw::app {

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

bool SessionKeeper::restore() {
    const LastSession session = m_settings.data.session;
    if (!isOfCache()) return false;
    if (m_comparison != nullptr) {
        m_parts.compare->setMode(static_cast<widgets::CompareMode>(session.compareMode));
        m_comparison->restore(session.comparedA, session.comparedB);
    }
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
    m_settings.data.session = session;
}

void SessionKeeper::saveFromTimeToTime() {
    m_timer.start(saveMs);
}

}  // namespace fw::app
