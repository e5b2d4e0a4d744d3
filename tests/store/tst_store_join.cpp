// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "model/analysis/span_tree.h"
#include "model/store/connection.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

const std::string whole = "5af7183fb1d4cf5f7f2f4c1d2b3a4958";
const std::string cut = "7f2f4c1d2b3a4958";
const std::string paddedCut = "00000000000000007f2f4c1d2b3a4958";

MadeSpan made(const std::string& trace, int id, int parent, const std::string& service = "svc") {
    MadeSpan span;
    const auto text = [](int number) { return QString::number(number, 16).rightJustified(16, QLatin1Char('0')).toStdString(); };
    span.trace = trace;
    span.id = text(id);
    if (parent != 0) span.parent = text(parent);
    span.service = service;
    span.startNs = 1'000 + id;
    span.attributes = {{"number", std::to_string(id)}};
    return span;
}

/// What an import of these batches says of cut ids, each batch a source.
std::vector<TreeRepair> cutsOf(const Fixture& cache, const std::vector<std::vector<MadeSpan>>& sources) {
    const auto writer = value(TraceWriter::open(cache.options));
    std::uint32_t number = 0;
    for (const std::vector<MadeSpan>& spans : sources) {
        SpanBatch batch = batchOf(spans);
        batch.source = number++;
        static_cast<void>(value(writer->write(std::move(batch), {})));
    }
    static_cast<void>(value(writer->commit({})));
    std::vector<TreeRepair> repairs = value(writer->takeRepairs());
    std::erase_if(repairs, [](const TreeRepair& repair) { return repair.kind != RepairKind::CutTraceId; });
    return repairs;
}

TraceKey keyOf(Fixture& cache, const std::string& id) {
    return value(cache.reader().findTrace(parseTraceId(id).id)).key;
}

JoinReport join(Fixture& cache, const std::string& from = cut, const std::string& to = whole) {
    return value(cache.upkeep()->joinTraces(keyOf(cache, from), keyOf(cache, to), {}));
}

std::vector<std::string> problemsOf(Fixture& cache) {
    return value(cache.reader().verify({})).problems;
}

std::int64_t importOfName(Fixture& cache, const std::string& source) {
    for (const ImportRecord& record : value(cache.reader().imports()))
        if (record.source == source) return record.id;
    throw std::runtime_error("no import " + source);
}

std::int64_t askCache(const Fixture& cache, const std::string& sql) {
    return SQLite::Database(cache.options.path).execAndGet(sql).getInt64();
}

/// The usual case: a service behind the gateway knows 64 bits only, and its callee as well.
void importBothHalves(Fixture& cache) {
    cache.import("whole.json", batchOf({made(whole, 1, 0, "gateway"), made(whole, 2, 1, "gateway"), made(whole, 5, 4, "disk")}), 1'000);
    SpanBatch batch = batchOf({made(cut, 3, 2, "old"), made(cut, 4, 3, "old")});
    LogEntry log;
    log.timeNs = 1'010;
    log.serviceName = "old";
    log.body = AttributeValue(std::string("a line"));
    add(batch, log, cut, "0000000000000003");
    cache.import("cut.json", std::move(batch), 2'000);
}

}  // namespace

void TestStore::cutIdsAreTold_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("order");
    for (const std::string& id : {cut, paddedCut})
        for (int order = 0; order < 4; ++order) QTest::addRow("%s, order %d", id.c_str(), order) << QString::fromStdString(id) << order;
}

void TestStore::cutIdsAreTold() {
    QFETCH(QString, id);
    QFETCH(int, order);
    Fixture cache;
    const std::string text = id.toStdString();
    const std::vector<MadeSpan> full = {made(whole, 1, 0)};
    const std::vector<MadeSpan> half = {made(text, 2, 1), made(text, 3, 2)};
    std::vector<TreeRepair> told;
    std::uint32_t source = 0;
    switch (order) {
        case 0:
            told = cutsOf(cache, {full, half});
            break;
        case 1:
            told = cutsOf(cache, {half, full});
            break;
        case 2:
            QVERIFY(cutsOf(cache, {full}).empty());
            told = cutsOf(cache, {{made("1234", 1, 0)}, half});
            source = 1;
            break;
        default:
            QVERIFY(cutsOf(cache, {half}).empty());
            told = cutsOf(cache, {full});
            break;
    }
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0].count, std::uint64_t{1});
    QCOMPARE(told[0].traceId, text);
    QCOMPARE(told[0].wholeId, whole);
    if (order >= 2) QCOMPARE(told[0].source, source);
    QVERIFY(problemsOf(cache).empty());
}

void TestStore::cutIdsAreCounted() {
    Fixture cache;
    const auto idOf = [](int number) { return QString::number(number + 1, 16).rightJustified(16, QLatin1Char('7')).toStdString(); };
    std::vector<MadeSpan> full;
    std::vector<MadeSpan> half;
    for (int i = 0; i < 50; ++i) {
        full.push_back(made("abcdef0000000000" + idOf(i), 1, 0));
        if (i % 2 == 0) half.push_back(made(idOf(i), 2, 1));
        // Half of nobody's.
        half.push_back(made("9" + idOf(i).substr(1), 2, 1));
    }
    const std::vector<TreeRepair> told = cutsOf(cache, {full, half, half});
    std::uint64_t count = 0;
    for (const TreeRepair& repair : told) count += repair.count;
    QCOMPARE(count, std::uint64_t{25});
    // A cache with ids of one kind pays for no index.
    QCOMPARE(askCache(cache, "SELECT count(*) FROM sqlite_schema WHERE name = 'trace_low'"), std::int64_t{1});
    Fixture plain;
    QVERIFY(cutsOf(plain, {full}).empty());
    QCOMPARE(askCache(plain, "SELECT count(*) FROM sqlite_schema WHERE name = 'trace_low'"), std::int64_t{0});

    const JoinReport joined = value(cache.upkeep()->joinAll({}));
    QCOMPARE(joined.joined.size(), std::size_t{25});
    QCOMPARE(cache.search("").total, std::uint64_t{100});
    QVERIFY(value(cache.upkeep()->joinAll({})).joined.empty());
    QVERIFY(problemsOf(cache).empty());
    static_cast<void>(value(cache.upkeep()->compact({})));
    QVERIFY(problemsOf(cache).empty());
}

void TestStore::joinedTracesAreOneTree() {
    Fixture cache;
    importBothHalves(cache);
    QCOMPARE(cache.search("").total, std::uint64_t{2});
    const TraceKey cutKey = keyOf(cache, cut);
    check(cache.upkeep()->setPinned(cutKey, true));
    const auto marked = value(cache.reader().loadTrace(cutKey, {}));
    const SpanPlace place{marked->spanId[0], marked->startNs[0], false};
    const SpanPlace other{marked->spanId[1], marked->startNs[1], false};
    check(cache.upkeep()->setBookmark(cutKey, place, "slow"));
    check(cache.upkeep()->setBookmark(cutKey, other, ""));
    // As where the span had come with both ids.
    check(cache.upkeep()->setBookmark(keyOf(cache, whole), place, "seen on Monday"));
    const JoinReport report = join(cache);
    QCOMPARE(report.joined.size(), std::size_t{1});
    QCOMPARE(report.joined[0].cutId, cut);
    QCOMPARE(report.joined[0].wholeId, whole);
    QCOMPARE(report.joined[0].spans, std::uint64_t{2});
    QCOMPARE(report.joined[0].logs, std::uint64_t{1});
    QVERIFY(problemsOf(cache).empty());

    const auto trace = cache.load(whole);
    QCOMPARE(trace->summary.spans, std::uint64_t{5});
    QCOMPARE(trace->summary.idText, whole);
    QCOMPARE(trace->summary.completeness, Completeness::Complete);
    const analysis::SpanTree tree = analysis::buildSpanTree(*trace);
    QVERIFY(std::none_of(tree.marks.begin(), tree.marks.end(), [](std::uint8_t marks) { return (marks & analysis::Orphan) != 0; }));
    QCOMPARE(*std::max_element(tree.depth.begin(), tree.depth.end()), 4U);

    // Bookmarks go with their spans; of two notes none is lost.
    const std::vector<Bookmark> marks = value(cache.reader().bookmarks(trace->summary.key));
    QCOMPARE(marks.size(), std::size_t{2});
    QVERIFY(std::count(marks.begin(), marks.end(), Bookmark{place, "seen on Monday\nslow"}) == 1);
    QVERIFY(std::count(marks.begin(), marks.end(), Bookmark{other, ""}) == 1);
    QVERIFY(value(cache.reader().bookmarks(cutKey)).empty());

    // Found by either id, in any spelling, by prefix, by its key from before, and by what stands in the spans that moved.
    for (const std::string& text : {whole, cut, paddedCut, cut.substr(0, 9), whole.substr(0, 9), std::string("0000000000000004")}) {
        const TracePage page = cache.search(text);
        QCOMPARE(page.total, std::uint64_t{1});
        QCOMPARE(page.traces[0].idText, whole);
    }
    QCOMPARE(value(cache.reader().findTrace(parseTraceId(cut).id)).idText, whole);
    QCOMPARE(value(cache.reader().logCount(parseTraceId(cut).id)), std::uint64_t{1});
    QCOMPARE(value(cache.reader().loadTrace(cutKey, {}))->summary.idText, whole);
    QCOMPARE(cache.where({{"number", Condition::Op::Equal, "4"}}).total, std::uint64_t{1});
    QCOMPARE(value(cache.reader().pinned()), std::vector<TraceKey>{trace->summary.key});
    const CacheInfo info = value(cache.reader().info());
    QCOMPARE(info.traces, std::uint64_t{1});
    QCOMPARE(info.spans, std::uint64_t{5});
    QCOMPARE(info.tracesWithoutSpans, std::uint64_t{0});
    for (SpanIndex span = 0; span < trace->startNs.size(); ++span) {
        const bool moved = trace->services[trace->service[span]].name == "old";
        QCOMPARE(value(cache.reader().loadSpan(trace->summary.key, span)).traceIdText, moved ? cut : std::string());
    }
    QCOMPARE(value(cache.reader().sourcesOfTrace(trace->summary.key)),
             (std::vector<TraceSource>{{"whole.json", 1'000}, {"cut.json", 2'000}}));

    // Joined before: nothing to do. Other traces: no.
    QVERIFY(join(cache).joined.empty());
    cache.write(batchOf({made("aaaa", 1, 0)}));
    const auto refused = cache.upkeep()->joinTraces(keyOf(cache, "aaaa"), trace->summary.key, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
}

void TestStore::laterSpansOfACutIdFollow() {
    Fixture cache;
    importBothHalves(cache);
    static_cast<void>(join(cache));
    // Read again: nothing new. A later part, of both ids in one import, goes to the one trace.
    const WriteCounts again = cache.import("cut.json", batchOf({made(cut, 3, 2, "old"), made(paddedCut, 4, 3, "old")}), 3'000);
    QCOMPARE(again.spans, std::uint64_t{0});
    QCOMPARE(again.duplicates, std::uint64_t{2});
    QCOMPARE(again.conflicts, std::uint64_t{0});
    const WriteCounts more = cache.import("more.json", batchOf({made(cut, 6, 4, "old"), made(whole, 7, 6), made(paddedCut, 8, 7)}), 4'000);
    QCOMPARE(more.spans, std::uint64_t{3});
    QCOMPARE(more.newTraces, std::uint64_t{0});
    QCOMPARE(more.updatedTraces, std::uint64_t{1});
    QCOMPARE(cache.search("").total, std::uint64_t{1});
    QCOMPARE(cache.load(whole)->summary.completeness, Completeness::Complete);
    QCOMPARE(cache.load(whole)->summary.idText, whole);
    QVERIFY(problemsOf(cache).empty());
}

void TestStore::importsOfJoinedTracesCanBeRemoved() {
    for (const bool removesCut : {true, false}) {
        Fixture cache;
        importBothHalves(cache);
        static_cast<void>(join(cache));
        static_cast<void>(value(cache.upkeep()->removeImport(importOfName(cache, removesCut ? "cut.json" : "whole.json"), {})));
        QVERIFY(problemsOf(cache).empty());
        QCOMPARE(cache.load(whole)->summary.spans, std::uint64_t{removesCut ? 3U : 2U});
        QCOMPARE(cache.search(cut).total, std::uint64_t{1});
        QCOMPARE(value(cache.reader().imports()).size(), std::size_t{1});
        static_cast<void>(value(cache.upkeep()->removeImport(importOfName(cache, removesCut ? "whole.json" : "cut.json"), {})));
        QVERIFY(problemsOf(cache).empty());
        // The id went with its trace, and is one like any other when it comes again.
        QCOMPARE(askCache(cache, "SELECT count(*) FROM trace"), std::int64_t{0});
        importBothHalves(cache);
        QCOMPARE(cache.search("").total, std::uint64_t{2});
        QVERIFY(problemsOf(cache).empty());
    }
}

/// More than one segment takes, some of it known to the other trace.
void TestStore::largeTracesAreJoined() {
    Fixture cache;
    const int spans = 140'000;
    SpanBatch full;
    SpanBatch half;
    for (int id = 1; id <= spans; ++id) {
        if (id == 1 || id % 50 == 0) add(full, made(whole, id, id == 1 ? 0 : id / 2));
        if (id > 1) add(half, made(cut, id, id / 2));
    }
    cache.import("whole", std::move(full), 1'000);
    cache.import("cut", std::move(half), 2'000);
    const JoinReport report = join(cache);
    QCOMPARE(report.joined.at(0).duplicates, std::uint64_t{spans / 50});
    QCOMPARE(report.joined.at(0).spans, std::uint64_t{spans - 1 - spans / 50});
    QCOMPARE(cache.load(whole)->summary.spans, std::uint64_t{spans});
    QCOMPARE(cache.load(whole)->summary.completeness, Completeness::Complete);
    QVERIFY(problemsOf(cache).empty());
}

void TestStore::cancelledJoinChangesNothing() {
    Fixture cache;
    importBothHalves(cache);
    const TraceKey from = keyOf(cache, cut);
    const TraceKey to = keyOf(cache, whole);
    std::stop_source stop;
    stop.request_stop();
    const auto report = cache.upkeep()->joinTraces(from, to, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(cache.search("").total, std::uint64_t{2});
    QCOMPARE(cache.load(cut)->summary.spans, std::uint64_t{2});
    QVERIFY(problemsOf(cache).empty());
}

void TestStore::joinedCachesAgreeWithOnesOfWholeIds_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed) QTest::addRow("seed %d", seed) << seed;
}

/// The reference is a cache into which the same spans came under whole ids at once.
void TestStore::joinedCachesAgreeWithOnesOfWholeIds() {
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    Fixture cache;
    Fixture reference;
    const int traces = 4;
    const auto idOf = [](int trace, bool isCut) {
        const std::string low = QString::number(trace + 1).repeated(16).left(16).toStdString();
        return isCut ? low : "abcdabcdabcdabcd" + low;
    };
    for (int round = 0; round < 6; ++round) {
        std::vector<MadeSpan> spans;
        std::vector<MadeSpan> wholes;
        const int count = below(2) == 0 ? 3 + below(10) : 600 + below(900);
        for (int i = 0; i < count; ++i) {
            const int trace = below(traces);
            const int id = 1 + below(count < 100 ? 60 : 3'000);
            MadeSpan span = made(idOf(trace, below(2) == 0), id, id / 2, id % 3 == 0 ? "old" : "svc");
            // Two states of a span: known by its start, and ended.
            span.attributes.push_back({"frame.id", "cam_" + std::to_string(trace)});
            if (below(3) == 0) span.attributes.push_back({"more", "yes"});
            if (id % 7 == 0) span.status = StatusCode::Error;
            wholes.push_back(span);
            wholes.back().trace = idOf(trace, false);
            spans.push_back(std::move(span));
        }
        const std::string name = "part" + std::to_string(round % 3);
        cache.import(name, batchOf(spans), 1'000 * (round + 1));
        reference.import(name, batchOf(wholes), 1'000 * (round + 1));
        if (below(2) == 0) static_cast<void>(value(cache.upkeep()->joinAll({})));
        if (below(4) == 0) static_cast<void>(value(cache.upkeep()->compact({})));
        QVERIFY(problemsOf(cache).empty());
    }
    static_cast<void>(value(cache.upkeep()->joinAll({})));
    const auto describe = [](Fixture& from) {
        std::map<std::string, std::multiset<std::string>> all;
        for (const TraceSummary& summary : from.search("").traces) {
            const auto trace = value(from.reader().loadTrace(summary.key, {}));
            std::multiset<std::string>& spans = all[summary.idText];
            for (SpanIndex i = 0; i < trace->startNs.size(); ++i) {
                std::string text = toHex(trace->spanId[i]) + '/' + toHex(trace->parentId[i]) + '/' +
                                   trace->services[trace->service[i]].name + '/' + std::to_string(trace->startNs[i]);
                for (const Attribute& attribute : value(from.reader().loadSpan(summary.key, i)).attributes)
                    text += '/' + attribute.key + '=' + valueText(attribute.value);
                spans.insert(std::move(text));
            }
            spans.insert("errors " + std::to_string(summary.errors) + " missing " + std::to_string(summary.missingParents));
            for (const std::string& frame : summary.frameIds) spans.insert("frame " + frame);
        }
        return all;
    };
    QVERIFY(describe(cache) == describe(reference));
    QVERIFY(problemsOf(cache).empty());
    const CacheInfo info = value(cache.reader().info());
    const CacheInfo other = value(reference.reader().info());
    QCOMPARE(info.traces, other.traces);
    QCOMPARE(info.spans, other.spans);
    QCOMPARE(askCache(cache, "SELECT sum(spans) FROM operation"), askCache(reference, "SELECT sum(spans) FROM operation"));
    for (int id = 1; id < 60; ++id) {
        const Condition condition{"number", Condition::Op::Equal, std::to_string(id)};
        QCOMPARE(cache.where({condition}).total, reference.where({condition}).total);
    }
    for (int trace = 0; trace < traces; ++trace) {
        const std::string frame = "cam_" + std::to_string(trace);
        QCOMPARE(cache.search(frame).total, reference.search(frame).total);
        QCOMPARE(cache.search(idOf(trace, true)).total, reference.search(idOf(trace, false)).total);
    }
    for (int round = 0; round < 3; ++round) {
        const std::string name = "part" + std::to_string(round);
        static_cast<void>(value(cache.upkeep()->removeImport(importOfName(cache, name), {})));
        QVERIFY(problemsOf(cache).empty());
    }
    QCOMPARE(askCache(cache, "SELECT (SELECT count(*) FROM trace) + (SELECT count(*) FROM chunk) + (SELECT count(*) FROM frame)"),
             std::int64_t{0});
}
