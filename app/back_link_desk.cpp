// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/back_link_desk.h"

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
    connect(&imports, &ImportService::finished, this, &BackLinkDesk::ask);
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
