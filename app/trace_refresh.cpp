// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_refresh.h"

#include <utility>

#include "app/fetch_desk.h"
#include "app/fetch_texts.h"
#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "importers/sources/trace_id_tap.h"
#include "model/core/saturated.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"

namespace fw::app {

namespace {

constexpr std::int64_t second = 1'000'000'000;
/// Spans reach a server in batches (5 s by the OpenTelemetry SDK's default), and tail sampling keeps a trace back before it decides
/// (30 s by the collector's).
constexpr std::int64_t settledNs = 120 * second;
/// What is missing for longer than this was lost rather than late.
constexpr std::int64_t lateNs = 3'600 * second;

}  // namespace

bool mayHaveGrown(const TraceSummary& trace, std::int64_t fetchedNs) {
    if (trace.completeness == Completeness::RootOpen) return true;
    const std::int64_t since = saturatedSub(fetchedNs, saturatedAdd(trace.startNs, trace.durationNs));
    return since < (trace.completeness == Completeness::Complete ? settledNs : lateNs);
}

TraceRefresh::TraceRefresh(ReaderPool& readers, TraceController& traces, FetchDesk& fetches, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_readers(readers), m_fetches(fetches), m_parts(parts) {
    connect(&traces, &TraceController::traceOpened, this,
            [this](const std::shared_ptr<const analysis::TraceAnalysis>& trace) { opened(trace); });
    // Asked again, the same spans may be settled by now.
    connect(&fetches, &FetchDesk::answered, this, &TraceRefresh::findOrigin);
    connect(m_parts.traceView->header(), &widgets::TraceHeader::refreshRequested, this, &TraceRefresh::ask);
}

void TraceRefresh::ask() {
    if (m_trace && m_origin) m_fetches.fetchAgain(m_origin->server, m_trace->trace->summary.idText);
}

void TraceRefresh::opened(const std::shared_ptr<const analysis::TraceAnalysis>& trace) {
    const bool same = m_trace && trace && m_trace->trace->summary.key == trace->trace->summary.key;
    m_trace = trace;
    if (!same) use({});
    findOrigin();
}

void TraceRefresh::findOrigin() {
    if (!m_trace) return;
    m_readers.post<std::optional<Origin>>(
        Lane::Origin,
        [key = m_trace->trace->summary.key](store::TraceReader& reader, const std::stop_token&) -> Result<std::optional<Origin>> {
            const Result<std::vector<store::TraceSource>> sources = reader.sourcesOfTrace(key);
            if (!sources) return tl::unexpected<Error>(sources.error());
            std::optional<Origin> last;
            for (const store::TraceSource& source : *sources) {
                if (!source.name.starts_with("http://") && !source.name.starts_with("https://")) continue;
                if (last && last->fetchedNs > source.finishedNs) continue;
                if (Result<sources::Url> url = sources::parseUrl(source.name)) last = Origin{std::move(*url), source.finishedNs};
            }
            return last;
        },
        [this](const Result<std::optional<Origin>>& origin) { use(origin ? *origin : std::nullopt); });
}

void TraceRefresh::use(std::optional<Origin> origin) {
    m_origin = std::move(origin);
    // An import that is still going on has no end yet.
    bool grows = false;
    if (m_origin && m_trace) {
        grows = m_origin->fetchedNs != 0 && mayHaveGrown(m_trace->trace->summary, m_origin->fetchedNs);
    }
    m_parts.traceView->header()->setServer(m_origin ? FetchTexts::ofHost(m_origin->server) : QString(), grows);
    Q_EMIT possible(m_origin.has_value());
}

}  // namespace fw::app
