// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include <QSizeF>

#include "model/analysis/trace_graph.h"
#include "model/core/result.h"
#include "model/store/trace_reader.h"
#include "widgets/render/graph_painter.h"

namespace fw::app {

/// The graph of a trace with its layout, boxes being `box` large: reads what only bodies tell (links, whom a client calls),
/// merges, lays out. On a reader thread. Errors: those of the cache, of buildTraceGraph() and of layOutGraph(); Cancelled also
/// where the trace has grown meanwhile.
[[nodiscard]] Result<render::GraphPicture> pictureOf(const std::shared_ptr<const analysis::TraceAnalysis>& analysis,
                                                     const analysis::RowScope& scope, analysis::GraphMode mode, const QSizeF& box,
                                                     store::TraceReader& reader, const std::stop_token& stop);

}  // namespace fw::app
