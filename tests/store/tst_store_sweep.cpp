// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>

#include <array>
#include <map>
#include <mutex>
#include <random>

#include "model/core/span_body.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

/// What a sweep tells of a trace, in a form that can be compared.
struct SeenTrace {
    std::int64_t startNs = 0;
    std::uint64_t errors = 0;
    std::vector<std::int64_t> starts;
    std::vector<std::int64_t> durations;
    std::vector<std::uint64_t> ids;
    std::vector<std::uint64_t> parents;
    std::vector<std::string> names;
    std::vector<std::string> services;
    std::vector<StatusCode> status;
    std::vector<std::uint16_t> marks;
    std::vector<std::string> numbers;  ///< attribute "n" of each span
    bool operator==(const SeenTrace&) const = default;
};

class Collector final : public SweepVisitor {
public:
    void begin() override { seen.clear(); }
    void visit(std::size_t lane, const SweptTrace& trace) override {
        SeenTrace one;
        const TraceData& data = *trace.columns;
        one.startNs = trace.startNs;
        one.errors = trace.errors;
        one.starts = data.startNs;
        one.durations = data.durationNs;
        one.status = data.status;
        one.marks = data.marks;
        for (SpanIndex i = 0; i < data.spanCount(); ++i) {
            one.ids.push_back(data.spanId[i].value);
            one.parents.push_back(data.parentId[i].value);
            one.names.push_back(trace.texts->names[data.name[i]]);
            one.services.push_back(trace.texts->services[data.service[i]].name);
        }
        if (trace.visitBodies) {
            std::string scratch;
            trace.visitBodies([&](const BodyRun& run) {
                if (run.first != one.numbers.size()) one.numbers.emplace_back("not in order");
                for (SpanIndex i = 0; i < run.count; ++i) {
                    std::string number;
                    (void)body::visitAttributes(run.body(i), body::AttributesField, [&](std::string_view key, std::string_view value) {
                        if (key == "n") number = body::encodedValueText(value, scratch);
                    });
                    one.numbers.push_back(number);
                }
            });
        }
        const std::lock_guard lock(m_mutex);
        ++visits[lane];
        if (!seen.emplace(trace.key, std::move(one)).second) twice = true;
        if (onVisit) onVisit();
    }
    std::map<TraceKey, SeenTrace> seen;
    std::array<int, sweepLanes> visits{};
    std::function<void()> onVisit;
    bool twice = false;

private:
    std::mutex m_mutex;
};

/// The same trace by the ways that a single one is read.
SeenTrace loaded(TraceReader& reader, const TraceSummary& summary, bool bodies) {
    const auto data = value(reader.loadTrace(summary.key, {}));
    SeenTrace one;
    one.startNs = summary.startNs;
    one.errors = summary.errors;
    one.starts = data->startNs;
    one.durations = data->durationNs;
    one.status = data->status;
    one.marks = data->marks;
    for (SpanIndex i = 0; i < data->spanCount(); ++i) {
        one.ids.push_back(data->spanId[i].value);
        one.parents.push_back(data->parentId[i].value);
        one.names.push_back(data->names[data->name[i]]);
        one.services.push_back(data->services[data->service[i]].name);
    }
    if (bodies)
        check(reader.visitSpans(summary.key,
                                [&](SpanIndex, const SpanDetails& details) {
                                    const AttributeValue* number = findAttribute(details.attributes, "n");
                                    one.numbers.push_back(number == nullptr ? std::string() : valueText(*number));
                                    return true;
                                },
                                {}));
    return one;
}

/// Small traces, one of several chunks, and late spans of both.
void fill(Fixture& cache, std::mt19937& random) {
    const auto spansOf = [&](int trace, int first, int count) {
        std::vector<MadeSpan> spans;
        for (int i = first; i < first + count; ++i) {
            MadeSpan span;
            span.trace = std::string(24, 'a') + QByteArray::number(trace + 0x10000000, 16).toStdString();
            span.id = QByteArray::number(static_cast<qlonglong>(0x1000000000000000LL + trace * 100'000 + i), 16).toStdString();
            if (i > 0) span.parent = QByteArray::number(static_cast<qlonglong>(0x1000000000000000LL + trace * 100'000), 16).toStdString();
            span.name = i % 3 == 0 ? "infer" : "step " + std::to_string(trace % 50);
            span.service = random() % 2 == 0 ? "detector" : "tracker";
            span.startNs = 1'000'000 + trace * 1'000 + i;
            span.durationNs = 1 + static_cast<std::int64_t>(random() % 1'000);
            span.status = random() % 9 == 0 ? StatusCode::Error : StatusCode::Unset;
            span.attributes.push_back({"n", std::int64_t{i}});
            spans.push_back(span);
        }
        return spans;
    };
    std::vector<MadeSpan> all;
    for (int trace = 0; trace < 700; ++trace)
        for (MadeSpan& span : spansOf(trace, 0, trace == 5 ? 3'500 : 1 + static_cast<int>(random() % 9))) all.push_back(std::move(span));
    (void)cache.write(batchOf(all));
    all.clear();
    for (int trace = 0; trace < 700; trace += 7)
        for (MadeSpan& span : spansOf(trace, 50'000, 3)) all.push_back(std::move(span));
    (void)cache.write(batchOf(all));
}

void alter(const Fixture& cache, const std::string& sql) {
    SQLite::Database database(cache.options.path, SQLite::OPEN_READWRITE);
    database.exec(sql);
}

}  // namespace

void TestStore::sweepsAgreeWithLoading_data() {
    QTest::addColumn<bool>("bodies");
    QTest::newRow("columns") << false;
    QTest::newRow("bodies") << true;
}

void TestStore::sweepsAgreeWithLoading() {
    QFETCH(bool, bodies);
    Fixture cache;
    std::mt19937 random(5);
    fill(cache, random);
    std::map<TraceKey, SeenTrace> expected;
    std::uint64_t spans = 0;
    for (const TraceSummary& summary : cache.search("").traces) {
        expected[summary.key] = loaded(cache.reader(), summary, bodies);
        spans += summary.spans;
    }
    QCOMPARE(expected.size(), std::size_t{700});
    Collector collector;
    const SweepCounts counts = value(cache.reader().sweep({}, bodies, collector, {}));
    QVERIFY(!collector.twice);
    QVERIFY(collector.seen == expected);
    QCOMPARE(counts.traces, std::uint64_t{700});
    QCOMPARE(counts.spans, spans);
    QCOMPARE(counts.damaged, std::uint64_t{0});
    const StartSpan starts = value(cache.reader().startSpan({}, {}));
    QCOMPARE(starts.firstNs, std::int64_t{1'000'000});
    QCOMPARE(starts.lastNs, std::int64_t{1'699'000});
    QCOMPARE(starts.traces, std::uint64_t{700});
}

namespace {

class EvidenceOfTraces final : public SweepVisitor {
public:
    struct Seen {
        std::vector<ReportedWait> waits;
        std::vector<SpanEvidence::Link> links;
        bool sampled = false;
        bool operator==(const Seen&) const = default;
    };
    void begin() override { seen.clear(); }
    void visit(std::size_t, const SweptTrace& trace) override {
        const std::lock_guard lock(m_mutex);
        seen[trace.key] = {trace.evidence->waits, trace.evidence->links, trace.sampled};
    }
    std::map<TraceKey, Seen> seen;

private:
    std::mutex m_mutex;
};

}  // namespace

void TestStore::sweptEvidenceIsThatOfTheTraces() {
    Fixture cache;
    std::mt19937 random(8);
    const auto write = [&](int traces, int first, int count) {
        SpanBatch batch;
        for (int trace = 0; trace < traces; ++trace) {
            for (int i = first; i < first + count; ++i) {
                MadeSpan span;
                span.trace = std::string(24, 'b') + QByteArray::number(trace + 0x10000000, 16).toStdString();
                const auto idOf = [&](int number) {
                    return QByteArray::number(static_cast<qlonglong>(0x2000000000000000LL + trace * 1'000 + number), 16).toStdString();
                };
                span.id = idOf(i);
                if (i > 0) span.parent = idOf(0);
                SpanDetails details;
                if (random() % 3 == 0) details.attributes.push_back({"queue.wait_ms", static_cast<std::int64_t>(random() % 5)});
                if (random() % 4 == 0) details.attributes.push_back({"other.wait_ms", static_cast<std::int64_t>(1 + random() % 5)});
                if (i == 0 && trace % 5 == 0) details.attributes.push_back({"sampler.param", 0.5});
                if (i > 0 && random() % 4 == 0) {
                    SpanLink link;
                    link.traceId = parseTraceId(random() % 3 == 0 ? std::string(32, 'c') : span.trace).id;
                    link.spanId = parseSpanId(idOf(0)).id;
                    details.links.push_back(link);
                }
                add(batch, span, resourceOf("svc"), {}, details);
            }
        }
        (void)cache.write(std::move(batch));
    };
    write(300, 0, 12);
    const auto agree = [&](const EvidenceKeys& keys) {
        std::map<TraceKey, EvidenceOfTraces::Seen> expected;
        for (const TraceSummary& summary : cache.search("").traces) {
            const SpanEvidence evidence = value(cache.reader().loadSpanEvidence(summary.key, keys, {}));
            expected[summary.key] = {evidence.waits, evidence.links, ((summary.id.lo & 0xffffffffU) - 0x10000000U) % 5 == 0};
        }
        SweepContents contents;
        contents.evidence = keys;
        // Read the first time, remembered afterwards; also where some of it was read by a smaller question.
        for (int i = 0; i < 3; ++i) {
            EvidenceOfTraces all;
            (void)value(cache.reader().sweep({}, contents, all, {}));
            QCOMPARE(all.seen.size(), expected.size());
            for (const auto& [key, seen] : expected) {
                QVERIFY(all.seen[key].waits == seen.waits);
                QVERIFY(all.seen[key].links == seen.links);
                QCOMPARE(all.seen[key].sampled, seen.sampled);
            }
        }
    };
    EvidenceKeys keys{{"queue.wait_ms"}, {}};
    SearchRequest some;
    some.conditions = {{"queue.wait_ms", Condition::Op::Equal, "3"}};
    EvidenceOfTraces part;
    SweepContents contents;
    contents.evidence = keys;
    (void)value(cache.reader().sweep(some, contents, part, {}));
    QVERIFY(!part.seen.empty());
    agree(keys);
    agree({{"other.wait_ms", "queue.wait_ms"}, {}});
    // Late spans are parts of their own.
    write(100, 20, 3);
    agree({{"other.wait_ms", "queue.wait_ms"}, {}});
}

void TestStore::sweepsVisitWhatIsNamed() {
    Fixture cache;
    std::mt19937 random(6);
    fill(cache, random);
    const auto agree = [&](const SearchRequest& request) {
        std::vector<TraceKey> expected;
        std::int64_t first = INT64_MAX;
        std::int64_t last = INT64_MIN;
        for (const TraceSummary& summary : cache.search(request).traces) {
            expected.push_back(summary.key);
            first = std::min(first, summary.startNs);
            last = std::max(last, summary.startNs);
        }
        std::sort(expected.begin(), expected.end());
        Collector collector;
        (void)value(cache.reader().sweep(request, false, collector, {}));
        std::vector<TraceKey> seen;
        for (const auto& [key, trace] : collector.seen) seen.push_back(key);
        QVERIFY(seen == expected);
        const StartSpan starts = value(cache.reader().startSpan(request, {}));
        QCOMPARE(starts.traces, std::uint64_t{expected.size()});
        if (!expected.empty()) QCOMPARE(std::make_pair(starts.firstNs, starts.lastNs), std::make_pair(first, last));
    };
    SearchRequest period;
    period.fromNs = 1'100'000;
    period.toNs = 1'200'000;
    agree(period);
    SearchRequest failed;
    failed.conditions = {{"status", Condition::Op::Equal, "error"}};
    failed.sort = TraceSort::Duration;
    failed.descending = true;
    agree(failed);
    failed.fromNs = 1'400'000;
    agree(failed);
    SearchRequest nothing;
    nothing.toNs = INT64_MIN;
    agree(nothing);
    nothing.text = "no such thing";
    agree(nothing);
}

void TestStore::sweepsCanBeCalledOff() {
    Fixture cache;
    std::mt19937 random(7);
    fill(cache, random);
    std::stop_source stop;
    Collector collector;
    collector.onVisit = [&] { stop.request_stop(); };
    const Result<SweepCounts> stopped = cache.reader().sweep({}, false, collector, stop.get_token());
    QVERIFY(!stopped.has_value());
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    QVERIFY(collector.seen.size() <= sweepLanes);
    // An empty cache has nothing to visit.
    Fixture empty;
    Collector none;
    QCOMPARE(value(empty.reader().sweep({}, true, none, {})).traces, std::uint64_t{0});
    QCOMPARE(value(empty.reader().startSpan({}, {})).traces, std::uint64_t{0});
}

void TestStore::damagedChunksAreSweptAround() {
    Fixture cache;
    (void)cache.write(manyTraces(4, 900));
    alter(cache, "UPDATE chunk SET head = substr(head, 1, 40) || x'a55a' || substr(head, 43) WHERE id = 1");
    alter(cache, "UPDATE chunk SET body = substr(body, 1, 40) || x'a55a' || substr(body, 43) WHERE id = 2");
    alter(cache, "UPDATE trace SET dur = dur + 1 WHERE key = 4");
    for (const bool bodies : {false, true}) {
        Collector collector;
        const SweepCounts counts = value(cache.reader().sweep({}, bodies, collector, {}));
        std::uint64_t readable = 0;
        for (TraceKey key = 1; key <= 4; ++key) {
            const auto trace = cache.reader().loadTrace(key, {});
            const bool whole = trace && (!bodies || cache.reader().visitSpans(key, [](SpanIndex, const SpanDetails&) { return true; }, {}));
            QCOMPARE(collector.seen.contains(key), whole);
            if (whole) QCOMPARE(collector.seen.at(key).starts, (*trace)->startNs);
            readable += whole ? 1 : 0;
        }
        QVERIFY(readable > 0 && readable < 4);
        QCOMPARE(counts.traces, readable);
        QCOMPARE(counts.damaged, 4 - readable);
    }
}
