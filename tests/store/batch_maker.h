// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/core/span_batch.h"

namespace fw::store::test {

/// A span in words; what is not said has a plain default.
struct MadeSpan {
    std::string trace = "0af7651916cd43dd8448eb211c80319c";
    std::string id = "b7ad6b7169203331";
    std::string parent;
    std::string name = "op";
    std::string service = "svc";
    std::int64_t startNs = 1'000;
    std::int64_t durationNs = 100;
    SpanKind kind = SpanKind::Internal;
    StatusCode status = StatusCode::Unset;
    Attributes attributes;
    std::vector<SpanEvent> events;
};

Resource resourceOf(const std::string& service);
void add(SpanBatch& batch, const MadeSpan& span);
void add(SpanBatch& batch, const MadeSpan& span, const Resource& resource, const Scope& scope, const SpanDetails& details);
void add(SpanBatch& batch, const LogEntry& log, const std::string& trace, const std::string& span);
SpanBatch batchOf(const std::vector<MadeSpan>& spans);

/// `traces` traces of `spans` spans each (a root, the others below it), frame ids "cam_000000" ..., deterministic.
SpanBatch manyTraces(int traces, int spans, int firstTrace = 0);

}  // namespace fw::store::test
