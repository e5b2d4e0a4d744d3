// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_maker.h"

#include <QTest>

#include "model/store/connection.h"

namespace fw::store::test {
namespace {

std::string hex(std::uint64_t number, int digits) {
    std::string text(static_cast<std::size_t>(digits), '0');
    for (std::size_t at = text.size(); number != 0 && at > 0; number >>= 4U) text[--at] = "0123456789abcdef"[number & 15U];
    return text;
}

}  // namespace

void add(SpanBatch& batch, const State& state) {
    add(batch, state.span, state.resource, state.scope, state.details);
    SpanRecord& record = batch.spans.back();
    record.marks = static_cast<std::uint16_t>(record.marks | state.marks);
    batch.bytes += state.tail;
    record.bodySize += static_cast<std::uint32_t>(state.tail.size());
}

SpanBatch batchOf(const std::vector<State>& states) {
    SpanBatch batch;
    for (const State& state : states) add(batch, state);
    return batch;
}

State stateOf(int trace, int number, int state) {
    State made;
    made.span.trace = hex(static_cast<std::uint64_t>(trace) + 1, 32);
    made.span.id = hex(static_cast<std::uint64_t>(trace) * 1'000'000 + static_cast<std::uint64_t>(number) + 1, 16);
    if (number > 0) made.span.parent = hex(static_cast<std::uint64_t>(trace) * 1'000'000 + 1, 16);
    made.span.name = "op-" + std::to_string(number % 3);
    made.span.startNs = 1'000 + number;
    made.span.durationNs = state == 2 ? 500 : 0;
    if (state < 2) made.marks |= NoEnd;
    if (state == 2 && number % 4 == 1) made.span.status = StatusCode::Error;
    made.details.attributes = {{"self", made.span.id}};
    if (state > 0) made.details.attributes.emplace_back(Attribute{"state", std::int64_t{1}});
    if (state == 2) made.details.attributes.emplace_back(Attribute{"frame.id", "f" + std::to_string(trace)});
    if (state == 2) made.details.events = {{1'100, "ended", {}, 0}};
    return made;
}

SpanBatch tracesIn(int state, int traces, int spans, int firstTrace) {
    SpanBatch batch;
    for (int t = firstTrace; t < firstTrace + traces; ++t)
        for (int s = 0; s < spans; ++s) add(batch, stateOf(t, s, state));
    return batch;
}

std::int64_t number(const Fixture& cache, const std::string& sql) {
    return SQLite::Database(cache.options.path).execAndGet(sql).getInt64();
}

void checkWhole(Fixture& cache, std::uint64_t spans) {
    const VerifyReport report = value(cache.reader().verify({}));
    QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems[0].c_str());
    QCOMPARE(value(cache.reader().info()).spans, spans);
    QCOMPARE(number(cache, "SELECT coalesce(sum(records), 0) FROM chunk"), static_cast<std::int64_t>(spans));
    std::uint64_t counted = 0;
    for (const ServiceInfo& service : value(cache.reader().services())) counted += service.spans;
    QCOMPARE(counted, spans);
    counted = 0;
    for (const OperationStatistics& operation : value(cache.reader().operationStatistics({}))) counted += operation.count;
    QCOMPARE(counted, spans);
    counted = 0;
    for (const TraceSummary& summary : cache.search("").traces) {
        const auto trace = value(cache.reader().loadTrace(summary.key, {}));
        counted += trace->spanCount();
        check(cache.reader().visitSpans(summary.key,
                                        [&](SpanIndex span, const SpanDetails& details) {
                                            const AttributeValue* self = findAttribute(details.attributes, "self");
                                            if (self != nullptr && valueText(*self) != toHex(trace->spanId[span]))
                                                throw std::runtime_error("body of another span");
                                            return true;
                                        },
                                        {}));
    }
    QCOMPARE(counted, spans);
}

}  // namespace fw::store::test
