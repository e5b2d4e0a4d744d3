// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <limits>
#include <map>
#include <random>

#include "killed_writer.h"
#include "model/store/cache_upkeep.h"
#include "model/store/connection.h"
#include "state_maker.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

std::int64_t importId(Fixture& cache, const std::string& source) {
    for (const ImportRecord& record : value(cache.reader().imports()))
        if (record.source == source) return record.id;
    throw std::runtime_error("no import " + source);
}

}  // namespace

void TestStore::ownersOfAChunkAreFoundFarApart() {
    Fixture cache;
    cache.write(tracesIn(2, 900, 1));
    // One chunk of late spans of traces whose keys lie far apart; the first, the last and one between get a later state.
    SpanBatch scattered;
    for (const int trace : {3, 250, 251, 600, 899}) add(scattered, stateOf(trace, 1, 0));
    cache.write(std::move(scattered));
    for (const int trace : {3, 899, 600}) {
        QCOMPARE(cache.write(batchOf({stateOf(trace, 1, 2)})).replaced, std::uint64_t{1});
        checkWhole(cache, 905);
    }
    // All that is left of it at once: the chunk goes.
    const std::int64_t chunks = number(cache, "SELECT count(*) FROM chunk");
    QCOMPARE(cache.write(batchOf({stateOf(250, 1, 2), stateOf(251, 1, 2)})).replaced, std::uint64_t{2});
    QCOMPARE(number(cache, "SELECT count(*) FROM chunk"), chunks);
    checkWhole(cache, 905);
}

void TestStore::importsOfLaterStatesCanBeRemoved() {
    Fixture cache;
    cache.import("begun", tracesIn(0, 30, 4), 10);
    cache.import("ended", tracesIn(2, 20, 3), 20);
    checkWhole(cache, 120);
    QCOMPARE(value(cache.reader().sourcesOfTrace(cache.search("f3").traces.at(0).key)),
             (std::vector<TraceSource>{{"begun", 10}, {"ended", 20}}));
    const auto upkeep = value(CacheUpkeep::open(cache.options));
    // The states that the first import brought are gone, the later ones stay.
    DropReport report = value(upkeep->removeImport(importId(cache, "begun"), {}));
    QCOMPARE(report.spans, std::uint64_t{60});
    QCOMPARE(report.traces, std::uint64_t{10});
    checkWhole(cache, 60);
    QCOMPARE(cache.import("begun", tracesIn(0, 30, 4), 30).spans, std::uint64_t{60});
    report = value(upkeep->removeImport(importId(cache, "ended"), {}));
    QCOMPARE(report.spans, std::uint64_t{60});
    checkWhole(cache, 60);
    CacheLimits limits;
    limits.maxBytes = 1;
    value(upkeep->prune(limits, {}));
    QVERIFY(value(cache.reader().imports()).empty());
    checkWhole(cache, 0);
}

void TestStore::onlyTracesOfBrokenSourcesAreUnsure() {
    Fixture cache;
    const auto import = [&cache](const std::string& source, SpanBatch batch, const std::optional<std::vector<TraceId>>& unsure) {
        const auto writer = value(TraceWriter::open(cache.options));
        writer->beginImport(source, 5);
        ImportRecord record;
        record.source = source;
        record.finishedNs = 6;
        record.spans = batch.spans.size();
        record.partial = true;
        record.unsure = unsure;
        (void)value(writer->write(std::move(batch), {}));
        (void)value(writer->commit({}));
        check(writer->recordImport(record));
    };
    const auto completeness = [&cache](int trace) {
        for (const TraceSummary& summary : cache.search("").traces)
            if (toHex(summary.id) == stateOf(trace, 0, 2).span.trace) return summary.completeness;
        return Completeness::Unknown;
    };
    std::vector<TraceId> ids;
    import("folder", tracesIn(2, 2, 4), std::nullopt);
    QVERIFY(completeness(0) == Completeness::SourcePartial && completeness(1) == Completeness::SourcePartial);
    for (const TraceSummary& summary : cache.search("").traces)
        if (toHex(summary.id) == stateOf(1, 0, 2).span.trace) ids.push_back(summary.id);
    QCOMPARE(ids.size(), std::size_t{1});
    // Read again with nothing new, it is known which lack something.
    ids.push_back(TraceId{7, 7});  // nobody has it
    import("folder", tracesIn(2, 2, 4), ids);
    QCOMPARE(completeness(0), Completeness::Complete);
    QCOMPARE(completeness(1), Completeness::SourcePartial);
    value(cache.upkeep()->compact({}));
    QCOMPARE(completeness(0), Completeness::Complete);
    QCOMPARE(completeness(1), Completeness::SourcePartial);
    for (const ImportRecord& record : value(cache.reader().imports())) QVERIFY(record.partial);
    checkWhole(cache, 8);
}

namespace {

/// A server that is asked for some of its traces at a time.
class AskedServer {
public:
    explicit AskedServer(Fixture& cache) : m_cache(cache) {}

    static TraceId idOf(int trace) { return parseTraceId(stateOf(trace, 0, 2).span.trace).id; }
    /// Asks it at `atNs` for traces [from, to), of which those in `cut` come in part. Without an end: killed.
    void ask(int from, int to, int spans, std::int64_t atNs, const std::vector<int>& cut = {}, bool ends = true) {
        SpanBatch batch;
        ImportRecord record;
        record.asked.emplace();
        for (int trace = from; trace < to; ++trace) {
            record.asked->push_back({idOf(trace), atNs});
            for (int span = 0; span < spans; ++span) add(batch, stateOf(trace, span, 2));
        }
        const auto writer = value(TraceWriter::open(m_cache.options));
        writer->beginImport("http://server/", atNs);
        record.source = "http://server/";
        record.finishedNs = atNs + 1;
        record.spans = batch.spans.size();
        record.bytes = 100;
        record.partial = !cut.empty();
        if (record.partial) record.unsure.emplace();
        for (const int trace : cut) record.unsure->push_back(idOf(trace));
        (void)value(writer->write(std::move(batch), {}));
        (void)value(writer->commit({}));
        if (ends) check(writer->recordImport(record));
    }
    /// Of traces 0, 1, …: P where spans may be missing.
    std::string states() {
        std::string out;
        for (int trace = 0; trace < 6; ++trace) {
            for (const TraceSummary& summary : m_cache.search("").traces)
                if (summary.id == idOf(trace)) out += summary.completeness == Completeness::SourcePartial ? 'P' : '-';
        }
        return out;
    }
    std::int64_t askedNs(int trace) {
        const std::vector<TraceSource> sources = value(m_cache.reader().sourcesOfTrace(value(m_cache.reader().findTrace(idOf(trace))).key));
        return sources.size() == 1 ? sources[0].finishedNs : -1;
    }
    ImportRecord record() { return value(m_cache.reader().imports()).at(0); }

private:
    Fixture& m_cache;
};

}  // namespace

void TestStore::serversTellOfWhatTheyWereAskedFor() {
    Fixture cache;
    AskedServer server(cache);
    server.ask(0, 1, 3, 10, {0});
    QCOMPARE(server.states(), std::string("P"));
    // Another trace comes whole: the first one still lacks something.
    server.ask(1, 3, 4, 20);
    QCOMPARE(server.states(), std::string("P--"));
    QVERIFY(server.record().partial);
    server.ask(3, 5, 4, 30, {4});
    QCOMPARE(server.states(), std::string("P---P"));
    QCOMPARE(server.record().spans, std::uint64_t{19});
    QCOMPARE(server.record().traces, std::uint64_t{5});
    QCOMPARE(server.record().bytes, std::uint64_t{300});
    // Each was asked for by itself, whatever the server was asked for since; with nothing new too.
    QCOMPARE(server.askedNs(0), std::int64_t{10});
    QCOMPARE(server.askedNs(2), std::int64_t{20});
    server.ask(2, 3, 4, 40);
    QCOMPARE(server.askedNs(2), std::int64_t{40});
    QCOMPARE(server.askedNs(1), std::int64_t{20});
    QCOMPARE(server.states(), std::string("P---P"));
    // Whole now, with nothing that is new, and with what was missing.
    server.ask(4, 5, 4, 50);
    QCOMPARE(server.states(), std::string("P----"));
    value(cache.upkeep()->compact({}));
    QCOMPARE(server.states(), std::string("P----"));
    QCOMPARE(server.askedNs(4), std::int64_t{50});
    server.ask(0, 1, 4, 60);
    QCOMPARE(server.states(), std::string("-----"));
    QVERIFY(!server.record().partial);
    checkWhole(cache, 20);
    value(cache.upkeep()->removeImport(server.record().id, {}));
    QCOMPARE(number(cache, "SELECT count(*) FROM asked"), std::int64_t{0});
}

void TestStore::killedFetchesLeaveNothingSure() {
    Fixture cache;
    AskedServer server(cache);
    server.ask(0, 2, 3, 10);
    server.ask(2, 4, 3, 20, {}, false);
    QCOMPARE(server.states(), std::string("PPPP"));
    // Which of the others were whole is not known any more.
    server.ask(1, 3, 3, 30);
    QCOMPARE(server.states(), std::string("P--P"));
    server.ask(0, 4, 3, 40);
    QCOMPARE(server.states(), std::string("----"));
    checkWhole(cache, 12);
}

void TestStore::wholeSourcesMakePartialOnesSure() {
    Fixture cache;
    const auto import = [&cache](const std::string& source, SpanBatch batch, bool partial) {
        const auto writer = value(TraceWriter::open(cache.options));
        writer->beginImport(source, 5);
        ImportRecord record;
        record.source = source;
        record.finishedNs = 6;
        record.spans = batch.spans.size();
        record.partial = partial;
        WriteCounts counts = value(writer->write(std::move(batch), {}));
        counts += value(writer->commit({}));
        check(writer->recordImport(record));
        return counts;
    };
    const auto completeness = [&cache](int trace) {
        for (const TraceSummary& summary : cache.search("").traces)
            if (toHex(summary.id) == stateOf(trace, 0, 2).span.trace) return summary.completeness;
        return Completeness::Unknown;
    };
    import("part", tracesIn(2, 2, 3), true);
    QVERIFY(completeness(0) == Completeness::SourcePartial && completeness(1) == Completeness::SourcePartial);
    // Another part of it makes nothing sure, nor does the same source once more.
    QCOMPARE(import("other part", tracesIn(2, 1, 2), true).duplicates, std::uint64_t{2});
    QCOMPARE(import("part", tracesIn(2, 2, 3), true).duplicates, std::uint64_t{6});
    QVERIFY(completeness(0) == Completeness::SourcePartial && completeness(1) == Completeness::SourcePartial);
    checkWhole(cache, 6);
    const WriteCounts counts = import("whole", tracesIn(2, 1, 4), false);
    QCOMPARE(counts.duplicates, std::uint64_t{3});
    QCOMPARE(counts.spans, std::uint64_t{1});
    QVERIFY(completeness(0) == Completeness::Complete);
    QVERIFY(completeness(1) == Completeness::SourcePartial);
    checkWhole(cache, 7);
    value(cache.upkeep()->compact({}));
    QVERIFY(completeness(0) == Completeness::Complete);
    QVERIFY(completeness(1) == Completeness::SourcePartial);
    checkWhole(cache, 7);
    for (const ImportRecord& record : value(cache.reader().imports()))
        if (record.source == "whole") QCOMPARE(record.spans, std::uint64_t{4});
    // Numbers of spans stay, and what was read in part can go by itself.
    for (const ImportRecord& record : value(cache.reader().imports()))
        if (record.source == "part") value(cache.upkeep()->removeImport(record.id, {}));
    QVERIFY(completeness(0) == Completeness::Complete);
    checkWhole(cache, 4);
}

void TestStore::oldSnapshotsOutliveLaterStates() {
    Fixture cache;
    cache.write(tracesIn(0, 3, 4));
    SQLite::Database snapshot(cache.options.path, SQLite::OPEN_READONLY);
    snapshot.exec("BEGIN");
    const auto sum = [&] { return snapshot.execAndGet("SELECT count(*) || ' ' || max(id) || ' ' || sum(records) FROM chunk").getString(); };
    const std::string before = sum();
    const auto trace = cache.load(stateOf(1, 0, 0).span.trace);
    const std::int64_t last = number(cache, "SELECT max(id) FROM chunk");
    QCOMPARE(cache.write(tracesIn(2, 3, 4)).replaced, std::uint64_t{12});
    QCOMPARE(sum(), before);
    QVERIFY2(number(cache, "SELECT min(id) FROM chunk") > last, "numbers are not used again");
    QVERIFY(trace->marks[0] == NoEnd);
    QVERIFY(cache.load(stateOf(1, 0, 0).span.trace)->marks[0] == HasEvents);
}

void TestStore::cancelledLaterStatesChangeNothing() {
    Fixture cache;
    cache.write(tracesIn(0, 20, 10));
    const auto before = cache.load(stateOf(4, 0, 0).span.trace);
    const auto writer = value(TraceWriter::open(cache.options));
    value(writer->write(tracesIn(2, 20, 10), {}));
    std::stop_source stop;
    stop.request_stop();
    const auto commit = writer->commit(stop.get_token());
    QVERIFY(!commit.has_value() && commit.error().kind == ErrorKind::Cancelled);
    QVERIFY(cache.load(stateOf(4, 0, 0).span.trace)->summary.revision == before->summary.revision);
    checkWhole(cache, 200);
    value(writer->write(tracesIn(2, 20, 10), {}));
    QCOMPARE(value(writer->commit({})).replaced, std::uint64_t{200});
    checkWhole(cache, 200);
}

void TestStore::killedBetweenStates() {
    // Each commit ends the spans that the one before began and begins others, in the same traces.
    Fixture cache;
    std::mt19937 random(5);
    int first = 0;
    for (int round = 0; round < 6; ++round) {
        const int committed = commitsUntilKilled(cache.options, std::chrono::milliseconds(random() % 60), [first](int i) {
            const int span = first + i;
            SpanBatch batch;
            for (int t = 0; t < 5; ++t) {
                if (span > 0) add(batch, stateOf(t, span - 1, 2));
                add(batch, stateOf(t, span, 0));
            }
            return batch;
        });
        QVERIFY(committed > 0);

        const TracePage page = cache.search("");
        QCOMPARE(page.total, std::uint64_t{5});
        const auto spans = page.traces[0].spans;
        QVERIFY(spans >= static_cast<std::uint64_t>(first + committed));
        for (const TraceSummary& summary : page.traces) {
            QCOMPARE(summary.spans, spans);
            const auto trace = value(cache.reader().loadTrace(summary.key, {}));
            for (SpanIndex i = 0; i + 1 < trace->spanCount(); ++i) QCOMPARE(trace->marks[i], static_cast<std::uint16_t>(HasEvents));
            QCOMPARE(trace->marks.back(), static_cast<std::uint16_t>(NoEnd));
        }
        checkWhole(cache, spans * 5);
        first = static_cast<int>(spans);
    }
}

void TestStore::randomStatesAgreeWithAModel_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed) QTest::addRow("seed %d", seed) << seed;
}

void TestStore::randomStatesAgreeWithAModel() {
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Fixture cache;
    std::map<std::pair<int, int>, int> model;  // trace, span → its last state
    const auto upkeep = value(CacheUpkeep::open(cache.options));
    for (int round = 0; round < 25; ++round) {
        SpanBatch batch;
        WriteCounts expected;
        const int records = 1 + below(300);
        const int traces = 1 + below(60);
        for (int i = 0; i < records; ++i) {
            const std::pair<int, int> span{below(traces), below(12)};
            const int state = below(3);
            add(batch, stateOf(span.first, span.second, state));
            if (const auto [at, isNew] = model.try_emplace(span, state); isNew) {
                ++expected.spans;
            } else if (at->second < state) {
                ++expected.replaced;
                at->second = state;
            } else {
                ++expected.duplicates;
            }
        }
        const WriteCounts counts = cache.import("round " + std::to_string(round % 5), std::move(batch), round + 1);
        QCOMPARE(counts.spans, expected.spans);
        QCOMPARE(counts.replaced, expected.replaced);
        QCOMPARE(counts.duplicates, expected.duplicates);
        QCOMPARE(counts.conflicts, std::uint64_t{0});
        if (round % 6 == 5) (void)value(upkeep->tidy({}));
        if (round == 20) value(upkeep->compact({}));
    }
    checkWhole(cache, model.size());
    std::size_t met = 0;
    for (const TraceSummary& summary : cache.search("").traces) {
        const auto trace = value(cache.reader().loadTrace(summary.key, {}));
        std::uint64_t errors = 0;
        std::int64_t start = std::numeric_limits<std::int64_t>::max();
        std::int64_t end = 0;
        for (SpanIndex i = 0; i < trace->spanCount(); ++i) {
            const std::uint64_t id = trace->spanId[i].value - 1;
            const auto at = model.find({static_cast<int>(id / 1'000'000), static_cast<int>(id % 1'000'000)});
            QVERIFY(at != model.end());
            ++met;
            const State state = stateOf(at->first.first, at->first.second, at->second);
            QCOMPARE(trace->durationNs[i], state.span.durationNs);
            QCOMPARE(trace->status[i], state.span.status);
            QCOMPARE(trace->marks[i] & NoEnd, static_cast<int>(state.marks));
            QVERIFY(value(cache.reader().loadSpan(summary.key, i)).attributes == state.details.attributes);
            errors += state.span.status == StatusCode::Error ? 1 : 0;
            start = std::min(start, state.span.startNs);
            end = std::max(end, state.span.startNs + state.span.durationNs);
        }
        QCOMPARE(summary.errors, errors);
        QCOMPARE(summary.startNs, start);
        QCOMPARE(summary.durationNs, end - start);
    }
    QCOMPARE(met, model.size());
}
