// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>

#include "model/analysis/operation_changes.h"
#include "model/analysis/operation_median.h"
#include "model/analysis/sides.h"
#include "model/core/result.h"
#include "model/store/import_record.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// What the operations of a system took before and after, by the traces of two imports. Immutable.
struct ImportChanges {
    store::ImportRecord baseline;
    store::ImportRecord candidate;
    analysis::OperationChanges changes;
    std::uint64_t both = 0;     ///< traces with spans of both imports, that count for neither
    std::uint64_t damaged = 0;  ///< traces that cannot be read
};

/// Compares two imports by their numbers, in one sweep. On a reader thread. Errors: NotFound for a number that no import has and for an
/// import that has no trace to itself, Usage for one import twice, Cancelled, those of the reader.
[[nodiscard]] Result<std::shared_ptr<const ImportChanges>> compareImports(store::TraceReader& reader,
                                                                          analysis::Baseline<std::int64_t> baseline,
                                                                          analysis::Candidate<std::int64_t> candidate,
                                                                          const analysis::WaitRules& waits, const std::stop_token& stop);

/// The traces that hold the spans of median duration of an operation in the two imports. On a reader thread; errors as above.
[[nodiscard]] Result<analysis::OperationMedians::Found> findOperationMedians(store::TraceReader& reader,
                                                                             analysis::Baseline<std::int64_t> baseline,
                                                                             analysis::Candidate<std::int64_t> candidate,
                                                                             const analysis::WantedOperation& operation,
                                                                             const std::stop_token& stop);

}  // namespace fw::app
