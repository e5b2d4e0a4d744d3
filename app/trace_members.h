// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "model/core/trace_summary.h"

namespace fw::app {

/// Traces that are listed alone, though no search names them: the members of a cohort, those behind a point of a plot.
struct TraceMembers {
    std::shared_ptr<const std::vector<TraceKey>> keys;  ///< ascending; null: all traces of the search are listed
    QString words;                                      ///< who they are: "Slowest 5 %"

    [[nodiscard]] bool empty() const { return keys == nullptr; }
    bool operator==(const TraceMembers&) const = default;
};

}  // namespace fw::app
