// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QString>

#include "model/analysis/span_facts.h"
#include "model/analysis/trace_analysis.h"

namespace fw::render {

/// A column or a pill of the waterfall.
struct RowFact {
    analysis::FactKey key;
    int width = 0;                                            ///< of a column, with its padding; pixels
    std::shared_ptr<const analysis::FactValues> values = {};  ///< of an attribute; null: not read yet
    bool refused = false;                                     ///< it could not be read
};

/// What stands between the tree and the durations, and behind the names, for all spans of a trace. Immutable once shown.
struct RowFacts {
    std::vector<RowFact> columns;
    std::vector<RowFact> pills;
    std::shared_ptr<const analysis::OperationRanks> ranks;  ///< null: none known yet
    bool ranksRefused = false;                              ///< those that are not known could not be read
    /// Another one wherever texts may differ: prepared ones are kept by it.
    std::uint64_t number = 0;

    [[nodiscard]] int columnsWidth() const;
};

/// What a fact says of one span.
struct FactText {
    enum class State : std::uint8_t {
        Known,
        Absent,   ///< the span has none
        Waiting,  ///< not read yet
        Unkept,   ///< there is one, but there are too many different ones to keep
    };
    State state = State::Absent;
    QString text;                      ///< fit to draw; empty unless known
    std::uint32_t value = UINT32_MAX;  ///< number of an attribute's text, which stands for it
};

/// `text` is left empty for a value with a number where `texts` is false. `zeroNs`: where offsets count from.
[[nodiscard]] FactText factText(const RowFacts& facts, const RowFact& fact, const analysis::TraceAnalysis& analysis, SpanIndex span,
                                std::int64_t zeroNs, bool texts = true);

/// Numbers stand at the right edge.
[[nodiscard]] bool alignedRight(const RowFact& fact);

/// What stands above a column and before the value in a pill; an attribute's key, made fit to draw.
[[nodiscard]] QString factTitle(const analysis::FactKey& key);

/// Beside its text, in pixels on either side.
constexpr int factPadding = 8;

}  // namespace fw::render
