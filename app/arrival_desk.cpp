// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arrival_desk.h"

#include <algorithm>
#include <utility>

#include "app/message_bar.h"
#include "app/search_desk.h"
#include "app/texts.h"
#include "app/trace_controller.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "widgets/trace_table.h"

namespace fw::app {

ArrivalDesk::ArrivalDesk(ImportService& service, TraceController& traces, SearchDesk& searches, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_traces(traces), m_searches(searches), m_parts(parts) {
    connect(&service, &ImportService::sourceFinished, this, [this](const ImportOutcome& outcome) {
        const WriteCounts& counts = outcome.summary.counts;
        if (counts.spans + counts.replaced + counts.duplicates > 0) m_sources.append(outcome.source);
    });
    // The first traces are seen while the rest is still being read.
    connect(&service, &ImportService::committed, this, [this, &service] {
        if (!m_open || m_askedEarly || !m_awaited.isEmpty() || service.sources().isEmpty() || !m_traces.searchText().trimmed().isEmpty())
            return;
        m_askedEarly = true;
        m_awaited = {service.sources().front()};
    });
    connect(&service, &ImportService::finished, this, [this] {
        m_askedEarly = false;
        const QStringList sources = std::exchange(m_sources, {});
        const bool hides = !m_traces.searchText().trimmed().isEmpty();
        if (sources.isEmpty() || (!m_open && !hides)) {
            m_open = false;
            return;
        }
        m_awaited = sources;
    });
    connect(&m_traces, &TraceController::searchAnswered, this, [this] {
        if (!m_awaited.isEmpty()) m_traces.askImported(std::exchange(m_awaited, {}));
    });
    connect(&m_traces, &TraceController::importedLoaded, this, &ArrivalDesk::arrived);
    connect(m_parts.messages, &MessageBar::actionRequested, this, [this](Message::Action action) {
        if (action == Message::Action::ShowImported) show();
    });
}

void ArrivalDesk::arrived(const ImportedTraces& imported) {
    const bool open = std::exchange(m_open, m_open && imported.keys.empty() && m_askedEarly);
    if (imported.keys.empty()) return;
    m_last = imported;
    const items::TraceListModel& list = *m_parts.table->traceModel();
    const bool listed = std::any_of(imported.keys.begin(), imported.keys.end(), [&](TraceKey key) { return list.rowOfKey(key) >= 0; });
    // Of a long list only the loaded part can be looked into.
    const bool whole = list.rowCount() <= items::TraceListModel::pageSize;
    const bool hidden = !listed && whole && !m_traces.searchText().trimmed().isEmpty();
    if (hidden) m_parts.messages->add(Texts::ofHidden(imported.sources, imported.keys.size(), m_traces.searchText()));
    // Whoever looks at one of them already stays there.
    const bool there = std::binary_search(imported.keys.begin(), imported.keys.end(), m_traces.wantedTrace());
    if (open && !there && (!hidden || imported.keys.size() == 1)) m_traces.openTrace(imported.keys.front());
}

void ArrivalDesk::show() {
    if (m_last.keys.empty()) return;
    m_searches.runAndOpen({}, m_last.keys.front());
}

}  // namespace fw::app
