// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "app/window_parts.h"
#include "model/analysis/trace_analysis.h"
#include "model/core/result.h"

namespace fw::app {

class ImportService;
class ReaderPool;
class TraceController;

/// Which spans of the cache link to the open trace, and which traces that the chosen span links to are not in the cache: asked on a
/// reader thread when a trace is opened or a span chosen, and again when an import has ended.
/// GUI thread.
class BackLinkDesk : public QObject {
    Q_OBJECT

public:
    BackLinkDesk(ReaderPool& readers, ImportService& imports, TraceController& traces, const WindowParts& parts, QObject* parent);

Q_SIGNALS:
    void failed(const fw::Error& error);

private:
    void ask();
    void askForLinked();

    ReaderPool& m_readers;
    WindowParts m_parts;
    std::shared_ptr<const analysis::TraceAnalysis> m_trace;
    SpanIndex m_span = analysis::noSpan;
    std::vector<TraceId> m_linked;  ///< other traces that the span links to, each once
};

}  // namespace fw::app
