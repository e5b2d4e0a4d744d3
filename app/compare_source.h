// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/analysis/span_changes.h"
#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/trace_summary.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// What one side of a comparison asks for.
struct CompareSide {
    std::optional<TraceKey> key;
    std::string id;  ///< instead of a key: of a trace, the beginning of one, or a frame id of one trace
    std::shared_ptr<const analysis::TraceAnalysis> known;  ///< taken where the trace has not changed since
    [[nodiscard]] bool empty() const { return !key && id.empty(); }
};

/// Two traces read and compared, or the one that there is.
struct Compared {
    std::array<std::shared_ptr<const analysis::TraceAnalysis>, 2> traces;  ///< by DiffSide; null: the side is empty
    std::shared_ptr<const analysis::DiffPlan> plan;                        ///< only with both
    analysis::DiffFacts facts;
    bool unchanged = false;  ///< both are the known ones
};

/// `again`: what is unchanged is not compared anew. `waits`: what tells of waits. On a reader thread. Errors: NotFound, Usage where an id
/// fits several traces, Cancelled, those of the reader.
[[nodiscard]] Result<Compared> compareSides(const std::array<CompareSide, 2>& sides, bool again, const analysis::WaitRules& waits,
                                            store::TraceReader& reader, std::stop_token stop);

/// What the spans of a row do not agree in; of a row that one side lacks: what the other one has. A group has no spans of its own. On a
/// reader thread. Errors: those of the reader.
[[nodiscard]] Result<analysis::RowChanges> readChanges(const analysis::DiffPlan& plan, analysis::DiffRow row, store::TraceReader& reader);

}  // namespace fw::app
