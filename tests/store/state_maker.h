// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store_fixture.h"

namespace fw::store::test {

/// One record of a span, with everything that may tell an earlier state from a later one.
struct State {
    MadeSpan span;
    SpanDetails details;
    Resource resource = resourceOf("svc");
    Scope scope{"scope", "1", {}, 0, {}};
    unsigned marks = 0;
    std::string tail;  ///< bytes behind the body
};

void add(SpanBatch& batch, const State& state);
SpanBatch batchOf(const std::vector<State>& states);

/// Span `number` of trace `trace` in state 0 (begun), 1 (knows more) or 2 (ended); span 0 is the root.
State stateOf(int trace, int number, int state);
SpanBatch tracesIn(int state, int traces, int spans, int firstTrace = 0);

/// The number that an SQL query gives.
[[nodiscard]] std::int64_t number(const Fixture& cache, const std::string& sql);

/// Checks what has to hold after any write: everything fits together, and every record belongs to a trace and is counted once.
void checkWhole(Fixture& cache, std::uint64_t spans);

}  // namespace fw::store::test
