// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QObject>

#include "app/window_parts.h"
#include "importers/sources/url.h"
#include "model/analysis/trace_analysis.h"
#include "model/store/import_record.h"

namespace fw::app {

class FetchDesk;
class ReaderPool;
class TraceController;

/// Whether a trace server may have more of a trace by now than it had at `fetchedNs`: the root had no end, the last span had ended but a
/// moment before, or something was missing and it was not long ago.
[[nodiscard]] bool mayHaveGrown(const TraceSummary& trace, std::int64_t fetchedNs);

/// Knows which server the open trace came from, tells the reader where it may still grow, and asks that server again when he wants it.
/// Asks nobody by itself. GUI thread.
class TraceRefresh : public QObject {
    Q_OBJECT

public:
    TraceRefresh(ReaderPool& readers, TraceController& traces, FetchDesk& fetches, const WindowParts& parts, QObject* parent);

    /// Nothing where the open trace came from no server.
    void ask();

Q_SIGNALS:
    /// Whether there is a server to be asked.
    void possible(bool is);

private:
    struct Origin {
        sources::Url server;
        std::int64_t fetchedNs = 0;  ///< when it was asked for this trace
    };
    void findOrigin();
    void opened(const std::shared_ptr<const analysis::TraceAnalysis>& trace);
    void use(std::optional<Origin> origin);

    ReaderPool& m_readers;
    FetchDesk& m_fetches;
    WindowParts m_parts;
    std::shared_ptr<const analysis::TraceAnalysis> m_trace;
    std::optional<Origin> m_origin;
};

}  // namespace fw::app
