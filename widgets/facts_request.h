// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QtGlobal>

#include "model/analysis/span_facts.h"
#include "model/analysis/trace_analysis.h"

namespace fw::widgets {

/// The reader wants to see some attributes of all spans; answered by FactValues for each key, with the same number.
struct FactsRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    std::vector<std::string> keys;
};

/// The reader wants to see where spans stand among their peers; answered by OperationRanks, in parts, with the same number.
struct RanksRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    std::vector<SpanIndex> seen;                            ///< one of each operation on screen: these first
    std::shared_ptr<const analysis::OperationRanks> known;  ///< need not be told again; null: nothing
};

}  // namespace fw::widgets
