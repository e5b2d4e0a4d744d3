// SPDX-License-Identifier: GPL-3.0-or-later
// How the journey of a frame is reached, and the way from it to the traces.
#include <algorithm>
#include <string>

#include <QAction>
#include <QMenu>

#include "app/journey_desk.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/search_desk.h"
#include "app/services.h"
#include "app/session_keeper.h"
#include "app/tab_row.h"
#include "app/texts.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/text.h"
#include "widgets/journey_view.h"
#include "widgets/omnibox.h"
#include "widgets/plain_text.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"

namespace fw::app {

namespace {

/// The frame of a trace that the search names, else its first; empty: it names none.
std::string frameOf(const TraceSummary& trace, const QString& search) {
    const std::string text = search.trimmed().toStdString();
    for (const std::string& frame : trace.frameIds)
        if (frame == text) return frame;
    return trace.frameIds.empty() ? std::string() : trace.frameIds.front();
}

}  // namespace

void MainWindow::connectJourney() {
    m_journey = new JourneyDesk(m_services->readers, m_settings, m_parts.journey, this);
    m_session->setJourney(m_journey);
    connect(m_journey, &JourneyDesk::failed, this, [this](const Error& error) { m_parts.messages->add(Texts::ofError(error)); });
    connect(m_journey, &JourneyDesk::statusText, this, &MainWindow::showStatus);
    connect(m_journey, &JourneyDesk::answered, this, &MainWindow::updateTitle);
    connect(m_journey, &JourneyDesk::frameChanged, this, [this] {
        noteJourney();
        updateTitle();
    });
    widgets::JourneyView* view = m_parts.journey;
    connect(view, &widgets::JourneyView::copyRequested, this, [this](const QString& text) {
        widgets::copyPlain(text);
        showStatus(tr("Copied: %1").arg(items::cellText(text, 80)));
    });
    connect(view, &widgets::JourneyView::spanWanted, this, [this](TraceKey trace, const std::optional<SpanId>& span) {
        showView(View::Traces);
        m_services->traces.openTrace(trace, span);
        m_parts.traceView->setFocus(Qt::OtherFocusReason);
    });
    on(Command::ShowJourney, [this] { showJourney(); });
    on(Command::JourneyOfFrame, [this] {
        const auto& trace = m_services->traces.trace();
        if (trace) m_journey->show(frameOf(trace->trace->summary, m_services->traces.searchText()));
        m_journeyOf = m_services->traces.wantedTrace();
        showView(View::Journey);
    });
    connect(m_parts.table, &widgets::TraceTable::journeyRequested, this, [this](const std::string& frame) {
        m_journey->show(frame);
        m_journeyOf = m_services->traces.wantedTrace();
        showView(View::Journey);
    });
    connect(m_parts.traceView->waterfall(), &widgets::WaterfallView::rowMenuWanted, this, [this](QMenu* menu) {
        const auto& trace = m_services->traces.trace();
        if (!trace || trace->trace->summary.frameIds.empty()) return;
        menu->addAction(m_actions->action(Command::JourneyOfFrame));
    });
    // Whoever looks at journeys and opens a trace before any frame was chosen means its frame.
    connect(m_traces, &TraceDesk::traceChanged, this, [this] {
        if (m_parts.tabs->current() == View::Journey && m_journey->frameId().empty()) showJourney();
    });
    connect(m_searches, &SearchDesk::journeyWanted, this, [this](const QString& frame) {
        if (!frame.isEmpty()) {
            m_journey->show(frame.toStdString());
            showView(View::Journey);
        } else if (m_parts.tabs->current() == View::Journey) {
            showView(View::Traces);
        }
    });
    // A frame that is searched for from here is shown here; what else is found is among the traces.
    connect(m_parts.top->omnibox(), &widgets::Omnibox::searchRequested, this,
            [this] { m_journeyFollows = m_parts.tabs->current() == View::Journey; });
    connect(&m_services->traces, &TraceController::searchAnswered, this, [this](const SearchAnswer& answer) {
        if (!answer.why.asked) return;
        const bool none = m_parts.tabs->current() == View::Journey && m_journey->frameId().empty();
        if (!std::exchange(m_journeyFollows, false) && !none) return;
        // A frame that no trace has, and others have ids like it: those beside it are shown.
        const bool alike = answer.total == 0 && !answer.similar.isEmpty();
        if (none && !alike) return;
        if (alike || (answer.match == TextMatch::FrameId && answer.total > 0)) {
            m_journey->show(answer.text.trimmed().toStdString());
            m_parts.journey->setFocus(Qt::OtherFocusReason);
        } else if (m_parts.tabs->current() == View::Journey) {
            showView(View::Traces);
        }
    });
    connect(&m_services->traces, &TraceController::searchRefused, this, [this] { m_journeyFollows = false; });
}

void MainWindow::showJourney() {
    const auto& trace = m_services->traces.trace();
    const TraceKey open = m_services->traces.wantedTrace();
    // Who comes back finds what was left; another trace that was opened meanwhile brings its frame.
    if (trace && (open != m_journeyOf || m_journey->frameId().empty())) {
        const auto& frames = trace->trace->summary.frameIds;
        if (std::find(frames.begin(), frames.end(), m_journey->frameId()) == frames.end())
            m_journey->show(frameOf(trace->trace->summary, m_services->traces.searchText()));
        m_journeyOf = open;
        if (m_journey->frameId().empty())
            m_parts.journey->setRefused(
                {}, tr("The open trace names no frame: no span of it has the attribute %1.").arg(items::cellText(m_frameKey, 80)));
    }
    showView(View::Journey);
}

void MainWindow::noteJourney() {
    m_searches->noteJourney(m_parts.tabs->current() == View::Journey ? QString::fromStdString(m_journey->frameId()) : QString());
}

}  // namespace fw::app
