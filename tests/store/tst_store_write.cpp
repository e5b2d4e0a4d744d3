// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <limits>

#include "model/store/cache_format.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

const std::string traceA = "0af7651916cd43dd8448eb211c80319c";

/// Attributes of every type, with the values that are lost first.
Attributes hardAttributes() {
    return {{"text", std::string("nul\0 and \xff broken", 17)},
            {"empty", AttributeValue()},
            {"yes", true},
            {"largest", std::numeric_limits<std::int64_t>::max()},
            {"smallest", std::numeric_limits<std::int64_t>::min()},
            {"third", 1.0 / 3.0},
            {"bytes", Bytes{std::string("\0\1\2", 3)}},
            {"list", AttributeValue::List{AttributeValue("a"), AttributeValue(std::int64_t{1})}},
            {"map", AttributeValue::Map{{"k", AttributeValue(2.5)}}}};
}

}  // namespace

void TestStore::emptyCacheReads() {
    Fixture cache;
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    QCOMPARE(value(cache.reader().info()).traces, std::uint64_t{0});
    QVERIFY(value(cache.reader().services()).empty());
    QVERIFY(!cache.reader().loadTrace(1, {}).has_value());
    QVERIFY2(!QFile::exists(QString::fromStdString(cache.options.path)), "reading must not create a cache");
}

void TestStore::everyFieldComesBack() {
    Fixture cache;
    MadeSpan made;
    made.trace = traceA;
    made.parent = "00f067aa0ba902b7";
    made.name = "decode";
    made.startNs = -5;
    made.durationNs = std::numeric_limits<std::int64_t>::max();
    made.kind = SpanKind::Consumer;
    made.status = StatusCode::Error;
    SpanDetails details;
    details.traceState = "a=b";
    details.attributes = hardAttributes();
    details.events = {{7, "late", {{"k", "v"}}, 3}};
    details.links = {{TraceId{1, 2}, SpanId{3}, {}, {}, "x=y", {{"l", std::int64_t{4}}}, 5, 6}};
    details.statusMessage = "no GPU";
    details.warnings = {"clock"};
    details.droppedAttributes = 1;
    details.droppedEvents = 2;
    details.droppedLinks = 3;
    details.flags = 257;
    Resource resource = resourceOf("detector");
    resource.droppedAttributes = 9;
    resource.schemaUrl = "https://example.org/1";
    const Scope scope{"lib", "2.1", {{"s", false}}, 8, "https://example.org/2"};
    SpanBatch batch;
    add(batch, made, resource, scope, details);
    cache.write(std::move(batch));

    const auto trace = cache.load(traceA);
    QCOMPARE(trace->spanCount(), 1U);
    QCOMPARE(trace->startNs[0], made.startNs);
    QCOMPARE(trace->durationNs[0], made.durationNs);
    QCOMPARE(toHex(trace->spanId[0]), made.id);
    QCOMPARE(toHex(trace->parentId[0]), made.parent);
    QCOMPARE(trace->names[trace->name[0]], made.name);
    QVERIFY(trace->kind[0] == SpanKind::Consumer);
    QVERIFY(trace->status[0] == StatusCode::Error);
    QCOMPARE(trace->marks[0], std::uint16_t(HasEvents | HasLinks));
    QVERIFY(trace->resources[trace->resource[0]] == resource);
    QVERIFY(trace->scopes[trace->scope[0]] == scope);
    QCOMPARE(trace->services[trace->service[0]].name, std::string("detector"));
    QVERIFY(value(cache.reader().loadSpan(trace->summary.key, 0)) == details);
    QVERIFY(!cache.reader().loadSpan(trace->summary.key, 1).has_value());
    QCOMPARE(trace->summary.errors, std::uint64_t{1});
    QCOMPARE(trace->summary.missingParents, std::uint64_t{1});
    QVERIFY(trace->summary.completeness == Completeness::ContextLost);
}

void TestStore::tracesNameTheirSources() {
    Fixture cache;
    const auto span = [](const char* id, const char* trace) {
        MadeSpan made;
        made.id = id;
        made.trace = trace;
        return made;
    };
    const char* const one = "0af7651916cd43dd8448eb211c80319c";
    const char* const two = "1af7651916cd43dd8448eb211c80319c";
    cache.import("first.json", batchOf({span("0000000000000001", one)}), 1'000);
    cache.import("second.json", batchOf({span("0000000000000002", one), span("0000000000000003", two)}), 2'000);
    // Brings nothing new: it wrote no span of any trace.
    cache.import("copy.json", batchOf({span("0000000000000001", one)}), 3'000);
    const auto sources = [&](const char* trace) { return value(cache.reader().sourcesOfTrace(cache.load(trace)->summary.key)); };
    QCOMPARE(sources(one), (std::vector<TraceSource>{{"first.json", 1'000}, {"second.json", 2'000}}));
    QCOMPARE(sources(two), (std::vector<TraceSource>{{"second.json", 2'000}}));
    // More of the first trace from the same source: one source, read later.
    cache.import("first.json", batchOf({span("0000000000000004", one)}), 4'000);
    QCOMPARE(sources(one), (std::vector<TraceSource>{{"second.json", 2'000}, {"first.json", 4'000}}));
    QVERIFY(!cache.reader().sourcesOfTrace(4711).has_value());
    QCOMPARE(cache.reader().sourcesOfTrace(4711).error().kind, ErrorKind::NotFound);
}

void TestStore::reimportChangesNothing() {
    Fixture cache;
    const WriteCounts first = cache.write(manyTraces(40, 12));
    QCOMPARE(first.newTraces, std::uint64_t{40});
    QCOMPARE(first.spans, std::uint64_t{480});
    QCOMPARE(first.duplicates, std::uint64_t{0});
    const WriteCounts second = cache.write(manyTraces(40, 12));
    QCOMPARE(second.newTraces, std::uint64_t{0});
    QCOMPARE(second.updatedTraces, std::uint64_t{0});
    QCOMPARE(second.spans, std::uint64_t{0});
    QCOMPARE(second.conflicts, std::uint64_t{0});
    QCOMPARE(second.duplicates, std::uint64_t{480});
    QCOMPARE(second.duplicateLogs, std::uint64_t{0});
    QCOMPARE(second.heldSpans(), std::uint64_t{480});
    const CacheInfo info = value(cache.reader().info());
    QCOMPARE(info.spans, std::uint64_t{480});
    QCOMPARE(info.traces, std::uint64_t{40});
}

void TestStore::reimportOfManySegments() {
    // More than one segment in one batch, with a trace that spans the border.
    Fixture cache;
    const WriteCounts first = cache.write(manyTraces(50, 3000));
    QCOMPARE(first.newTraces, std::uint64_t{50});
    QCOMPARE(first.updatedTraces, std::uint64_t{0});
    QCOMPARE(first.spans, std::uint64_t{150'000});
    QCOMPARE(value(cache.reader().info()).segments, std::uint64_t{2});
    QCOMPARE(cache.search("cam_000043").traces.at(0).spans, std::uint64_t{3000});
    const WriteCounts second = cache.write(manyTraces(50, 3000));
    QCOMPARE(second.spans, std::uint64_t{0});
    QCOMPARE(second.duplicates, std::uint64_t{150'000});
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}

void TestStore::lateSpansJoin() {
    Fixture cache;
    MadeSpan root;
    root.id = "0000000000000001";
    MadeSpan child = root;
    child.id = "0000000000000003";
    child.parent = "0000000000000002";
    child.startNs = 900;
    child.durationNs = 5000;
    child.service = "other";
    cache.write(batchOf({root, child}));
    auto trace = cache.load(root.trace);
    QVERIFY(trace->summary.completeness == Completeness::ParentMissing);
    const TraceKey key = trace->summary.key;
    const std::vector<SpanId> before = trace->spanId;

    MadeSpan between = root;
    between.id = "0000000000000002";
    between.parent = root.id;
    between.status = StatusCode::Error;
    const WriteCounts counts = cache.write(batchOf({between, child}));
    QCOMPARE(counts.newTraces, std::uint64_t{0});
    QCOMPARE(counts.updatedTraces, std::uint64_t{1});
    QCOMPARE(counts.spans, std::uint64_t{1});
    QCOMPARE(counts.duplicates, std::uint64_t{1});
    trace = cache.load(root.trace);
    QCOMPARE(trace->summary.key, key);
    QVERIFY(trace->summary.completeness == Completeness::SourcePartial);  // no parent is missing, but the import has not ended
    QCOMPARE(trace->summary.startNs, std::int64_t{900});
    QCOMPARE(trace->summary.durationNs, std::int64_t{5000});
    QCOMPARE(trace->summary.errors, std::uint64_t{1});
    QCOMPARE(trace->summary.services.size(), std::size_t{2});
    QCOMPARE(trace->spanCount(), 3U);
    QVERIFY2(std::equal(before.begin(), before.end(), trace->spanId.begin()), "known spans must keep their index");
    QCOMPARE(value(cache.reader().info()).traces, std::uint64_t{1});
}

void TestStore::conflictingSpansStay() {
    Fixture cache;
    MadeSpan one;
    one.attributes = {{"only", "in one"}};
    MadeSpan other = one;
    other.durationNs = 7;
    MadeSpan body = one;
    body.attributes = {{"only", "in the body"}};
    WriteCounts counts = cache.write(batchOf({one, other}));
    QCOMPARE(counts.conflicts, std::uint64_t{1});
    counts = cache.write(batchOf({body, other}));
    QCOMPARE(counts.conflicts, std::uint64_t{1});
    QCOMPARE(counts.duplicates, std::uint64_t{1});
    const auto trace = cache.load(one.trace);
    QCOMPARE(trace->spanCount(), 3U);
    QCOMPARE(trace->marks[0] & DuplicateId, 0);
    QVERIFY((trace->marks[1] & DuplicateId) != 0);
    QVERIFY((trace->marks[2] & DuplicateId) != 0);
}

void TestStore::clientAndServerShareAnId() {
    Fixture cache;
    MadeSpan client;
    client.kind = SpanKind::Client;
    MadeSpan server = client;
    server.kind = SpanKind::Server;
    server.service = "backend";
    const WriteCounts counts = cache.write(batchOf({client, server}));
    QCOMPARE(counts.spans, std::uint64_t{2});
    QCOMPARE(counts.conflicts, std::uint64_t{0});
    QVERIFY((cache.load(client.trace)->marks[1] & DuplicateId) != 0);

    // One message, two receivers: whoever marks a span as shared means the id to be used again.
    Fixture other;
    MadeSpan second = server;
    second.service = "another";
    SpanBatch receivers = batchOf({server, second});
    for (SpanRecord& span : receivers.spans) span.marks |= SharedSpan;
    QCOMPARE(other.write(std::move(receivers)).conflicts, std::uint64_t{0});
    QVERIFY((other.load(server.trace)->marks[0] & SharedSpan) != 0);
}

void TestStore::spansWithoutIdsCompareByContent() {
    Fixture cache;
    SpanBatch batch = batchOf({MadeSpan(), MadeSpan(), MadeSpan()});
    for (SpanRecord& span : batch.spans) span.marks |= NoSpanId;
    batch.spans[2].durationNs = 1;
    const WriteCounts counts = cache.write(std::move(batch));
    QCOMPARE(counts.spans, std::uint64_t{2});
    QCOMPARE(counts.duplicates, std::uint64_t{1});
    QCOMPARE(counts.conflicts, std::uint64_t{0});
    QCOMPARE(cache.load(traceA)->marks[1] & DuplicateId, 0);
}

void TestStore::duplicateInOneBatch() {
    Fixture cache;
    MadeSpan span;
    MadeSpan otherService = span;
    otherService.service = "elsewhere";
    const WriteCounts counts = cache.write(batchOf({span, span, otherService}));
    QCOMPARE(counts.spans, std::uint64_t{2});
    QCOMPARE(counts.duplicates, std::uint64_t{1});
    QCOMPARE(counts.conflicts, std::uint64_t{1});
}

void TestStore::logsOnlyTraces() {
    Fixture cache;
    LogEntry log;
    log.timeNs = 50;
    log.observedNs = 60;
    log.severity = 17;
    log.severityText = "ERROR";
    log.body = AttributeValue::Map{{"code", std::int64_t{5}}};
    log.attributes = hardAttributes();
    log.droppedAttributes = 2;
    log.flags = 1;
    log.eventName = "e";
    log.serviceName = "svc";
    LogEntry earlier = log;
    earlier.timeNs = 40;
    SpanBatch batch;
    add(batch, log, traceA, "b7ad6b7169203331");
    add(batch, earlier, traceA, "");
    WriteCounts counts = cache.write(std::move(batch));
    QCOMPARE(counts.logs, std::uint64_t{2});
    QCOMPARE(counts.newTraces, std::uint64_t{0});
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    QCOMPARE(cache.search(traceA).total, std::uint64_t{0});
    QVERIFY(!cache.reader().findTrace(parseTraceId(traceA).id).has_value());

    counts = cache.write(batchOf({MadeSpan()}));
    QCOMPARE(counts.newTraces, std::uint64_t{1});
    const TraceSummary summary = cache.search("").traces.at(0);
    const std::vector<LogEntry> logs = value(cache.reader().loadLogs(summary.key, {}));
    QCOMPARE(logs.size(), std::size_t{2});
    QCOMPARE(logs[0].timeNs, std::int64_t{40});
    log.traceId = parseTraceId(traceA).id;
    log.spanId = parseSpanId("b7ad6b7169203331").id;
    QVERIFY(logs[1] == log);
}

void TestStore::repeatedLogLinesStay() {
    Fixture cache;
    const auto lines = [](int count) {
        SpanBatch batch;
        LogEntry log;
        log.timeNs = 5;
        log.body = AttributeValue("retry");
        for (int i = 0; i < count; ++i) add(batch, log, traceA, "");
        return batch;
    };
    QCOMPARE(cache.write(lines(2)).logs, std::uint64_t{2});
    const WriteCounts again = cache.write(lines(2));
    QCOMPARE(again.logs, std::uint64_t{0});
    QCOMPARE(again.duplicates, std::uint64_t{2});
    QCOMPARE(again.duplicateLogs, std::uint64_t{2});
    QCOMPARE(again.heldSpans(), std::uint64_t{0});
    QCOMPARE(again.heldLogs(), std::uint64_t{2});
    QCOMPARE(cache.write(lines(3)).logs, std::uint64_t{1});
}

void TestStore::otherSourcesRepeatNoLogs() {
    Fixture cache;
    const auto lines = [](std::uint32_t source, int repeats, int from = 0) {
        SpanBatch batch;
        batch.source = source;
        for (int i = 0; i < repeats; ++i) {
            LogEntry log;
            log.timeNs = 7;
            log.body = AttributeValue("the same line");
            add(batch, log, MadeSpan().trace, {});
            log.timeNs = 100 + from + i;
            log.body = AttributeValue("line of its own");
            add(batch, log, MadeSpan().trace, {});
        }
        return batch;
    };
    const auto writer = value(TraceWriter::open(cache.options));
    // Three copies of a source in one segment, the second with one repeat more.
    value(writer->write(lines(0, 2), {}));
    value(writer->write(lines(1, 3), {}));
    value(writer->write(lines(2, 2), {}));
    WriteCounts counts = value(writer->commit({}));
    QCOMPARE(counts.logs, std::uint64_t{6});
    QCOMPARE(counts.duplicates, std::uint64_t{8});
    // A source that is cut into segments may repeat itself from one to the next.
    const auto other = value(TraceWriter::open(cache.options));
    counts = {};
    for (int segment = 0; segment < 3; ++segment) {
        SpanBatch batch = lines(0, static_cast<int>(maxSegmentRecords / 2), 1'000'000 * (segment + 1));
        counts += value(other->write(std::move(batch), {}));
    }
    counts += value(other->commit({}));
    QCOMPARE(counts.logs + counts.duplicates, std::uint64_t{3 * maxSegmentRecords});
    QCOMPARE(counts.duplicates, std::uint64_t{3});  // "the same line" was there three times
}

void TestStore::giantTraceTakesManyChunks() {
    Fixture cache;
    cache.write(manyTraces(1, 10'000));
    const auto trace = value(cache.reader().loadTrace(cache.search("").traces.at(0).key, {}));
    QCOMPARE(trace->spanCount(), 10'000U);
    for (SpanIndex i = 0; i < trace->spanCount(); ++i) QCOMPARE(trace->spanId[i].value & 0xffffffffU, std::uint64_t{i} + 1);
    SpanIndex seen = 0;
    check(cache.reader().visitSpans(trace->summary.key,
                                    [&](SpanIndex span, const SpanDetails& details) {
                                        if (span != seen || valueText(details.attributes.at(1).value) != std::to_string(span % 2))
                                            return false;
                                        return ++seen < 9'000;
                                    },
                                    {}));
    QCOMPARE(seen, 9'000U);
    QVERIFY(value(cache.reader().verify({})).chunks >= 10);
}

void TestStore::segmentsGrow() {
    // An import is seen early, and still costs few transactions: 1/8, 1/4, 1/2 of the largest segment, then whole ones.
    Fixture cache;
    const auto writer = value(TraceWriter::open(cache.options));
    constexpr int step = static_cast<int>(firstSegmentRecords / 2);
    std::vector<std::uint64_t> committed;
    for (int i = 0; i < 30; ++i) {
        const WriteCounts counts = value(writer->write(manyTraces(1, step, i), {}));
        if (counts.spans > 0) committed.push_back(counts.spans);
    }
    QCOMPARE(committed.size(), std::size_t{4});
    for (std::size_t i = 0; i < 4; ++i) QCOMPARE(committed[i], std::uint64_t{firstSegmentRecords} << i);
    value(writer->commit({}));
    // The next import begins small again.
    value(writer->write(manyTraces(1, step, 40), {}));
    QCOMPARE(value(writer->write(manyTraces(1, step, 41), {})).spans, std::uint64_t{firstSegmentRecords});
}

void TestStore::completenessFollowsParents() {
    Fixture cache;
    MadeSpan self;
    self.parent = self.id;  // a cycle: no root, and no parent is missing
    cache.write(batchOf({self}));
    const TraceSummary summary = cache.search("").traces.at(0);
    QVERIFY(summary.completeness == Completeness::ContextLost);
    QCOMPARE(summary.missingParents, std::uint64_t{0});
}

void TestStore::rootWithoutEndIsNotComplete() {
    Fixture cache;
    MadeSpan root;
    root.durationNs = 0;
    SpanBatch open = batchOf({root});
    open.spans[0].marks |= NoEnd;
    cache.write(std::move(open));
    QVERIFY(cache.search("").traces.at(0).completeness == Completeness::RootOpen);
    // A span below it may lack its end, and missing parents are not what is told first.
    MadeSpan ended;
    ended.trace = "0af7651916cd43dd8448eb211c803199";
    MadeSpan child = ended;
    child.id = "b7ad6b7169203332";
    child.parent = ended.id;
    SpanBatch two = batchOf({ended, child});
    two.spans[1].marks |= NoEnd;
    cache.write(std::move(two));
    for (const TraceSummary& trace : cache.search("").traces)
        QCOMPARE(trace.completeness == Completeness::RootOpen, trace.idText != ended.trace);
}

void TestStore::timelessSpansDoNotStretch() {
    Fixture cache;
    MadeSpan good;
    MadeSpan timeless;
    timeless.id = "0000000000000009";
    timeless.startNs = 0;
    timeless.name = "timeless";
    SpanBatch batch = batchOf({timeless, good});
    batch.spans[0].marks |= NoStart;
    cache.write(std::move(batch));
    const TraceSummary summary = cache.search("").traces.at(0);
    QCOMPARE(summary.startNs, good.startNs);
    QCOMPARE(summary.durationNs, good.durationNs);
    QCOMPARE(summary.rootName, good.name);
}

/// A span in 1970 or 2200 is a clock fault: it stays, and the trace is as long as the others.
void TestStore::spansYearsAwayDoNotStretch() {
    Fixture cache;
    MadeSpan good;
    good.startNs = 1'795'219'573'837'000'000;
    MadeSpan other = good;
    other.id = "0000000000000008";
    other.startNs = good.startNs + 1'000;
    MadeSpan early = good;
    early.id = "0000000000000009";
    early.startNs = 5;
    MadeSpan late = good;
    late.id = "000000000000000a";
    late.startNs = 7'258'118'400'000'000'000;
    cache.write(batchOf({early, good, other, late}));
    TraceSummary summary = cache.search("").traces.at(0);
    QCOMPARE(summary.spans, std::uint64_t{4});
    QCOMPARE(summary.startNs, good.startNs);
    QCOMPARE(summary.durationNs, good.durationNs + 1'000);
    // Those alone are a trace as well.
    Fixture alone;
    alone.write(batchOf({early}));
    summary = alone.search("").traces.at(0);
    QCOMPARE(summary.startNs, std::int64_t{5});
    QCOMPARE(summary.durationNs, early.durationNs);
}

void TestStore::servicesKeepTheirSlots() {
    Fixture cache;
    MadeSpan span;
    span.service = "zeta";
    MadeSpan second = span;
    second.id = "0000000000000002";
    second.service = "";
    cache.write(batchOf({span, second}));
    MadeSpan third = span;
    third.id = "0000000000000003";
    third.service = "alpha";
    cache.write(batchOf({third}));
    const std::vector<ServiceInfo> services = value(cache.reader().services());
    QCOMPARE(services.size(), std::size_t{3});
    QVERIFY((services[0].service == ServiceRef{"zeta", 0}));
    QVERIFY((services[1].service == ServiceRef{std::string(unknownService), 1}));
    QVERIFY((services[2].service == ServiceRef{"alpha", 2}));
    QCOMPARE(services[0].spans, std::uint64_t{1});
    QCOMPARE(services[0].operations, std::vector<std::string>{"op"});
}

void TestStore::importRecords() {
    Fixture cache;
    cache.import("a.json", manyTraces(2, 3), 10);
    cache.import("b.json", manyTraces(1, 2, 5), 20);
    QCOMPARE(cache.import("a.json", manyTraces(2, 3), 30).spans, std::uint64_t{0});
    std::vector<ImportRecord> imports = value(cache.reader().imports());
    QCOMPARE(imports.size(), std::size_t{2});
    QCOMPARE(imports[0].source, std::string("a.json"));
    QCOMPARE(imports[0].finishedNs, std::int64_t{30});
    QCOMPARE(imports[0].traces, std::uint64_t{2});
    QCOMPARE(imports[0].spans, std::uint64_t{6});
    QVERIFY(!imports[0].partial);
    QVERIFY(imports[0].storedBytes > 0);

    cache.import("a.json", manyTraces(4, 3), 40);
    imports = value(cache.reader().imports());
    QCOMPARE(imports.size(), std::size_t{2});
    QCOMPARE(imports[0].traces, std::uint64_t{4});
    QCOMPARE(imports[0].spans, std::uint64_t{12});
    QVERIFY2(imports[0].firstStartNs < imports[0].lastStartNs, "the period of its spans");

    // What came through a pipe is never the same again.
    cache.import("-", manyTraces(1, 1, 50), 50);
    cache.import("-", manyTraces(1, 1, 60), 60);
    QCOMPARE(value(cache.reader().imports()).size(), std::size_t{4});
}

void TestStore::importRates() {
    ImportRecord record;
    record.bytes = 1'000'000;
    record.spans = 3'000;
    QVERIFY(!hourlyRate(record));
    constexpr std::int64_t someDay = 1'700'000'000'000'000'000;
    constexpr std::int64_t hour = 3600 * std::int64_t{1'000'000'000};
    record.firstStartNs = someDay;
    record.lastStartNs = someDay + 2 * hour;
    QCOMPARE(hourlyRate(record).value().bytes, std::uint64_t{500'000});
    QCOMPARE(hourlyRate(record).value().spans, std::uint64_t{1'500});
    record.lastStartNs = someDay + 1;
    QCOMPARE(hourlyRate(record).value().bytes, std::uint64_t{60'000'000});
    // One odd time stretches the period: nothing is said.
    record.firstStartNs = 5;
    QVERIFY(!hourlyRate(record));
    record.firstStartNs = someDay;
    record.finishedNs = someDay + 3 * hour;
    QVERIFY(hourlyRate(record).has_value());
    record.lastStartNs = INT64_MAX;
    QVERIFY(!hourlyRate(record));
}

void TestStore::eventTimes() {
    Fixture cache;
    MadeSpan one;
    one.events = {{9, "b", {}, 0}, {5, "a", {}, 0}};  // in any order
    MadeSpan none = one;
    none.id = "0000000000000002";
    none.events.clear();
    MadeSpan last = one;
    last.id = "0000000000000003";
    last.events = {{-1, "c", {}, 0}};
    cache.write(batchOf({one, none, last}));
    const EventTimes times = value(cache.reader().loadEventTimes(cache.search("").traces.at(0).key, {}));
    QCOMPARE(times.first, (std::vector<std::uint32_t>{0, 2, 2, 3}));
    QCOMPARE(times.timeNs, (std::vector<std::int64_t>{5, 9, -1}));
}

void TestStore::spanEvidence() {
    Fixture cache;
    SpanBatch batch;
    SpanLink inside;
    inside.traceId = parseTraceId(traceA).id;
    inside.spanId = SpanId{1};
    SpanLink elsewhere = inside;
    elsewhere.traceId = TraceId{7, 7};
    for (std::uint64_t i = 1; i <= 4; ++i) {
        MadeSpan made;
        made.trace = traceA;
        made.id = "000000000000000" + std::to_string(i);
        made.startNs = 1'000 + static_cast<std::int64_t>(i);
        Scope scope;
        SpanDetails details;
        if (i == 2) details.attributes = {{"job.wait_time_ms", 85}, {"worker.id", "w"}};
        if (i == 3) details.attributes = {{"worker.id", "w"}};
        if (i == 3) details.links = {elsewhere, inside};
        add(batch, made, resourceOf(i == 3 ? "other" : "svc"), scope, details);
    }
    cache.write(std::move(batch));
    const TraceKey key = cache.search("").traces.at(0).key;
    const EvidenceKeys keys{{"job.wait_time_ms"}, {"worker.id"}};
    const SpanEvidence evidence = value(cache.reader().loadSpanEvidence(key, keys, {}));
    const auto trace = value(cache.reader().loadTrace(key, {}));
    QCOMPARE(evidence.spans, 4U);
    QCOMPARE(evidence.waits.size(), std::size_t{1});
    QCOMPARE(trace->spanId[evidence.waits[0].span].value, std::uint64_t{2});
    QCOMPARE(evidence.waits[0].ns, std::int64_t{85'000'000});
    QCOMPARE(evidence.links.size(), std::size_t{1});
    QCOMPARE(trace->spanId[evidence.links[0].span].value, std::uint64_t{3});
    QVERIFY(evidence.worker[evidence.waits[0].span] != evidence.worker[evidence.links[0].span]);
    QVERIFY(!cache.reader().loadSpanEvidence(key + 1, keys, {}).has_value());
    QCOMPARE(cache.reader().loadSpanEvidence(key, keys, alreadyStopped()).error().kind, ErrorKind::Cancelled);
}

void TestStore::keyColumns() {
    Fixture cache;
    // Of the span first, the last where a key stands twice, then of the resource; every type by its text.
    const std::vector<Attributes> given = {{{"k", "a"}},    {}, {{"k", "x"}, {"k", "a"}}, {{"k", std::int64_t{7}}}, {{"k", ""}},
                                           {{"other", "k"}}};
    SpanBatch batch;
    for (std::size_t i = 0; i < given.size(); ++i) {
        MadeSpan made;
        made.trace = traceA;
        made.id = "b7ad6b716920333" + std::to_string(i);
        made.startNs = 1'000 + static_cast<std::int64_t>(i);
        SpanDetails details;
        details.attributes = given[i];
        Resource resource = resourceOf("svc");
        if (i == 1 || i == 2) resource.attributes.push_back({"k", "of the resource"});
        add(batch, made, resource, Scope{}, details);
    }
    cache.write(std::move(batch));
    const auto trace = cache.load(traceA);
    const KeyColumn column = value(cache.reader().loadKeyColumn(trace->summary.key, "k", {}));
    QCOMPARE(column.value.size(), given.size());
    const auto text = [&](std::size_t i) {
        return column.value[i] == KeyColumn::absent ? std::string("absent") : column.texts[column.value[i]];
    };
    const std::vector<std::string> expected = {"a", "of the resource", "a", "7", "", "absent"};
    for (SpanIndex span = 0; span < trace->spanCount(); ++span)
        QCOMPARE(text(span), expected[static_cast<std::size_t>(trace->startNs[span] - 1'000)]);
    QCOMPARE(column.texts.size(), std::size_t{4});
    QVERIFY(!cache.reader().loadKeyColumn(trace->summary.key + 1, "k", {}).has_value());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(cache.reader().loadKeyColumn(trace->summary.key, "k", stop.get_token()).error().kind, ErrorKind::Cancelled);

    // Long texts are cut between characters; what is beyond the limit is told from what is absent.
    const KeyColumn cut = value(cache.reader().loadKeyColumn(trace->summary.key, "k", {}, {6, SIZE_MAX}));
    QVERIFY(std::find(cut.texts.begin(), cut.texts.end(), "of the\u2026") != cut.texts.end());
    const KeyColumn few = value(cache.reader().loadKeyColumn(trace->summary.key, "k", {}, {SIZE_MAX, 2 * KeyColumnLimits::perText + 16}));
    QVERIFY(few.texts.size() >= 1 && few.texts.size() <= 2);
    QCOMPARE(std::count(few.value.begin(), few.value.end(), KeyColumn::absent), 1);
    QVERIFY(std::count(few.value.begin(), few.value.end(), KeyColumn::unkept) > 0);
    for (std::size_t i = 0; i < few.value.size(); ++i)
        if (few.value[i] < few.texts.size()) QCOMPARE(few.texts[few.value[i]], column.texts[column.value[i]]);

    // Over many chunks as visitSpans() has them.
    Fixture large;
    large.write(manyTraces(1, 10'000));
    const TraceKey key = large.search("").traces.at(0).key;
    SpanDetails first;
    check(large.reader().visitSpans(key,
                                    [&](SpanIndex, const SpanDetails& details) {
                                        first = details;
                                        return false;
                                    },
                                    {}));
    const std::string name = first.attributes.at(1).key;
    const KeyColumn all = value(large.reader().loadKeyColumn(key, name, {}));
    QCOMPARE(all.value.size(), std::size_t{10'000});
    SpanIndex agreeing = 0;
    check(large.reader().visitSpans(key,
                                    [&](SpanIndex span, const SpanDetails& details) {
                                        const AttributeValue* own = findAttribute(details.attributes, name);
                                        if (own == nullptr || all.texts.at(all.value[span]) != valueText(*own)) return false;
                                        ++agreeing;
                                        return true;
                                    },
                                    {}));
    QCOMPARE(agreeing, 10'000U);
}

void TestStore::spansAreFound() {
    Fixture cache;
    SpanBatch batch;
    const auto span = [&](int number, const SpanDetails& details, const std::string& name = "op", const std::string& service = "svc") {
        MadeSpan made;
        made.trace = traceA;
        made.id = "b7ad6b716920333" + std::to_string(number);
        made.startNs = 1'000 + number;
        made.name = name;
        Resource resource = resourceOf(service);
        if (number == 3) resource.attributes.push_back({"zone", "Warsaw"});
        add(batch, made, resource, Scope{}, details);
    };
    SpanDetails value1;
    value1.attributes = {{"db.statement", "SELECT *\nFROM frames"}, {"rows", std::int64_t{1204}}};
    SpanDetails event;
    event.events = {{5, "cache miss", {{"key", "retinaface"}}, 0}};
    SpanDetails message;
    message.statusMessage = "Connection refused";
    span(0, value1);
    span(1, event, "GET /frames");
    span(2, message, "other", "frame-buffer");
    span(3, {});
    LogEntry log;
    log.timeNs = 1'003;
    log.body = AttributeValue(std::string("worker gave up"));
    add(batch, log, traceA, "b7ad6b7169203333");
    cache.write(std::move(batch));
    const auto trace = cache.load(traceA);
    const TraceKey key = trace->summary.key;
    const auto ids = [&](const SpanFind& find) {
        const std::vector<std::uint8_t> found = value(cache.reader().findSpans(key, find, {}));
        std::string ends;
        for (SpanIndex i = 0; i < trace->spanCount(); ++i)
            if (found.at(i) != 0) ends += trace->spanIdText(i).back();
        std::sort(ends.begin(), ends.end());
        return ends;
    };
    const auto text = [&](const char* wanted) { return ids({.text = wanted}); };
    QCOMPARE(text("select *"), std::string("0"));
    QCOMPARE(text("1204"), std::string("0"));
    QCOMPARE(text("frames"), std::string("01"));
    QCOMPARE(text("FRAME-"), std::string("2"));
    QCOMPARE(text("retinaface"), std::string("1"));
    QCOMPARE(text("refused"), std::string("2"));
    QCOMPARE(text("warsaw"), std::string("3"));
    QCOMPARE(text("gave up"), std::string("3"));
    QCOMPARE(text("b7ad6b7169203332"), std::string("2"));
    QCOMPARE(text("b7ad"), std::string("0123"));
    QCOMPARE(text("nowhere"), std::string());
    QCOMPARE(ids({}), std::string());
    const auto pattern = [&](const char* wanted) { return ids({.pattern = wanted}); };
    QCOMPARE(pattern("^get "), std::string("1"));
    QCOMPARE(pattern("from\\s+frames$"), std::string("0"));
    QCOMPARE(pattern("retina|refused"), std::string("12"));
    QCOMPARE(pattern("^12\\d+$"), std::string("0"));
    QCOMPARE(pattern("gave"), std::string("3"));
    QCOMPARE(ids({.conditions = {{"rows", Condition::Op::Greater, "1000"}}}), std::string("0"));
    QCOMPARE(ids({.conditions = {{"service", Condition::Op::Equal, "svc"}, {"name", Condition::Op::Equal, "op"}}}), std::string("03"));
    QCOMPARE(ids({.conditions = {{"zone", Condition::Op::Equal, "Warsaw"}}}), std::string("3"));
    QCOMPARE(ids({.conditions = {{"service", Condition::Op::Equal, "nobody"}}}), std::string());
    // Attributes of events are attributes of the trace, too.
    using Op = Condition::Op;
    const auto where = [&](const char* left, Op op, const char* right, Condition::Scope scope = Condition::Scope::Plain) {
        return ids({.conditions = {{left, op, right, scope}}});
    };
    QCOMPARE(where("key", Op::Equal, "retinaface"), std::string("1"));
    QCOMPARE(where("key", Op::Equal, "retinaface", Condition::Scope::Span), std::string());
    QCOMPARE(where("key", Op::Match, "retina.*"), std::string("1"));
    QCOMPARE(where("key", Op::Match, "retina"), std::string());
    QCOMPARE(where("key", Op::Match, "RETINAFACE"), std::string());
    QCOMPARE(where("key", Op::NotEqual, "retinaface"), std::string());
    QCOMPARE(where("key", Op::NotMatch, "other"), std::string("1"));
    // Absence meets nothing.
    QCOMPARE(where("rows", Op::NotEqual, "1204"), std::string());
    QCOMPARE(where("rows", Op::NotEqual, "1204.0"), std::string());
    QCOMPARE(where("rows", Op::NotEqual, "7"), std::string("0"));
    QCOMPARE(where("zone", Op::NotEqual, "Krakow"), std::string("3"));
    QCOMPARE(where("zone", Op::NotEqual, "Warsaw"), std::string());
    QCOMPARE(where("zone", Op::NotMatch, "W.*", Condition::Scope::Resource), std::string());
    QCOMPARE(where("zone", Op::NotMatch, "K.*", Condition::Scope::Resource), std::string("3"));
    QCOMPARE(where("service", Op::NotEqual, "frame-buffer").find('2'), std::string::npos);
    QCOMPARE(where("service", Op::Match, "frame-b.*"), std::string("2"));
    QCOMPARE(where("name", Op::Match, "GET .*"), std::string("1"));
    QCOMPARE(where("status", Op::Match, "ok|unset|error"), std::string("0123"));
    QCOMPARE(where("kind", Op::NotMatch, ".*"), std::string());
    const auto noPattern = cache.reader().findSpans(key, {.conditions = {{"zone", Op::Match, "(open"}}}, {});
    QVERIFY(!noPattern.has_value());
    QCOMPARE(noPattern.error().kind, ErrorKind::Usage);

    const auto refused = cache.reader().findSpans(key, {.pattern = "(open"}, {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QVERIFY(!cache.reader().findSpans(key + 1, {.text = "op"}, {}).has_value());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(cache.reader().findSpans(key, {.text = "op"}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestStore::foundSpansAgreeWithABruteSearch() {
    Fixture cache;
    cache.write(manyTraces(3, 3'000));
    for (const TraceSummary& summary : cache.search("").traces) {
        const auto trace = value(cache.reader().loadTrace(summary.key, {}));
        for (const std::string wanted : {"even", "op-3", "svc-1", "worker", "cam_000001", "1"}) {
            const std::vector<std::uint8_t> found = value(cache.reader().findSpans(summary.key, {.text = wanted}, {}));
            const std::vector<std::uint8_t> same = value(cache.reader().findSpans(summary.key, {.pattern = wanted}, {}));
            QVERIFY(found == same);
            SpanIndex looked = 0;
            check(cache.reader().visitSpans(
                summary.key,
                [&](SpanIndex span, const SpanDetails& details) {
                    const Resource& resource = trace->resources[trace->resource[span]];
                    const Scope& scope = trace->scopes[trace->scope[span]];
                    bool holds =
                        (trace->names[trace->name[span]] + '\n' + scope.name + '\n' + scope.version).find(wanted) != std::string::npos;
                    for (const Attributes* attributes : {&details.attributes, &resource.attributes}) {
                        for (const Attribute& attribute : *attributes)
                            holds = holds || attribute.key.find(wanted) != std::string::npos ||
                                    valueText(attribute.value).find(wanted) != std::string::npos;
                    }
                    if (holds != (found.at(span) != 0)) return false;
                    ++looked;
                    return true;
                },
                {}));
            QVERIFY2(looked == trace->spanCount(), wanted.c_str());
        }
    }
}
