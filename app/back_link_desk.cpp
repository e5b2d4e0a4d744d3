// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/back_link_desk.h"

#include <algorithm>
#include <utility>

#include "app/import_service.h"
#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "widgets/span_panel.h"

namespace fw::app {

BackLinkDesk::BackLinkDesk(ReaderPool& readers, ImportService& imports, TraceController& traces, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_readers(readers), m_parts(parts) {
    connect(&traces, &TraceController::traceOpened, this, [this](const std::shared_ptr<const analysis::TraceAnalysis>& trace, bool again) {
        m_trace = trace;
        // What a trace gains says nothing of links to it.
        if (!again) ask();
    });
    connect(&traces, &TraceController::detailsLoaded, this, [this](SpanIndex span, const SpanDetails& details) {
        m_span = span;
        m_linked.clear();
        for (const SpanLink& link : details.links)
            if (!link.traceId.isNull() && (!m_trace || link.traceId != m_trace->trace->summary.id)) m_linked.push_back(link.traceId);
        std::sort(m_linked.begin(), m_linked.end());
        m_linked.erase(std::unique(m_linked.begin(), m_linked.end()), m_linked.end());
        askForLinked();
    });
    connect(&imports, &ImportService::finished, this, [this] {
        ask();
        askForLinked();
    });
}

void BackLinkDesk::askForLinked() {
    // The lane takes the newest question only: an answer to an older one does not come.
    m_readers.cancel(Lane::LinkedTraces);
    if (m_linked.empty()) return;
    m_readers.post<std::vector<TraceId>>(
        Lane::LinkedTraces,
        [linked = m_linked](store::TraceReader& reader, const std::stop_token& stop) -> Result<std::vector<TraceId>> {
            std::vector<TraceId> missing;
            for (const TraceId id : linked) {
                if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
                const Result<TraceSummary> found = reader.findTrace(id);
                if (found) continue;
                if (found.error().kind != ErrorKind::NotFound) return tl::unexpected(found.error());
                missing.push_back(id);
            }
            return missing;
        },
        [this, span = m_span](Result<std::vector<TraceId>> missing) {
            if (missing) {
                m_parts.span->setMissingTraces(span, std::move(*missing));
            } else if (missing.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(missing.error());
            }
        });
}

void BackLinkDesk::ask() {
    if (!m_trace) {
        m_readers.cancel(Lane::BackLinks);
        return;
    }
    const TraceKey key = m_trace->trace->summary.key;
    m_readers.post<BackLinks>(
        Lane::BackLinks,
        [id = m_trace->trace->summary.id](store::TraceReader& reader, const std::stop_token& stop) { return reader.linksTo(id, stop); },
        [this, key](Result<BackLinks> links) {
            if (links) {
                m_parts.span->setBackLinks(key, std::make_shared<const BackLinks>(std::move(*links)));
            } else if (links.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(links.error());
            }
        });
}

}  // namespace fw::app
