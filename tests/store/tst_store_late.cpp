// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <limits>

#include "model/core/wire.h"
#include "model/store/cache_upkeep.h"
#include "state_maker.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

enum Manner { OneBatch, TwoBatches, TwoCommits, TwoImports };

/// Two records of a span, the first one the earlier state where `replaces`.
struct Pair {
    const char* name;
    bool replaces;
    void (*change)(State& first, State& second);
};

/// `whole` gets values that stand deep, `print` what Node's console makes of them.
void printed(State& print, State& whole) {
    const AttributeValue::List list{AttributeValue(1), AttributeValue(2), AttributeValue(3), AttributeValue(4)};
    const std::string text(12'000, 'x');
    whole.details.events[0].attributes = {
        {"k", "v"}, {"list", list}, {"long list", list}, {"map", AttributeValue::Map{{"a", 1}}}, {"text", text}};
    whole.details.links = {{TraceId{1, 2}, SpanId{3}, {}, {}, {}, {{"list", list}}, 0, 0}};
    print.details.events[0].attributes = {
        {"k", "v"},
        {"list", "[Array]"},
        {"long list", AttributeValue::List{AttributeValue(1), AttributeValue(2), AttributeValue("... 2 more items")}},
        {"map", "[Object]"},
        {"text", text.substr(0, 10'000)}};
    print.details.links = {{TraceId{1, 2}, SpanId{3}, {}, {}, {}, {{"list", "[Array]"}}, 0, 0}};
    print.details.warnings = {std::string(consoleCutWarning) + "5 values that stood too deep"};
}

/// The first one becomes what the last line of a log tells where it has no end.
void openEnded(State& part) {
    part.marks |= PartUnread | HasWarnings;
    part.details.warnings = {std::string(openEndWarning)};
    part.details.events.clear();
}

const std::vector<Pair>& pairs() {
    static const std::vector<Pair> all = {
        {"the end comes", true, [](State& a, State&) { a.marks |= NoEnd, a.span.durationNs = 0; }},
        {"an end in place of one that followed from children", true, [](State& a, State&) { a.marks |= NoEnd, a.span.durationNs = 50; }},
        {"an end before the start", true,
         [](State& a, State& b) { a.marks |= NoEnd, a.span.durationNs = 0, b.marks |= NegativeDuration, b.span.durationNs = -5; }},
        {"more attributes", true,
         [](State&, State& b) {
             b.details.attributes.emplace_back(Attribute{"late", "yes"});
         }},
        {"more attributes in front", true,
         [](State&, State& b) {
             b.details.attributes.insert(b.details.attributes.begin(), Attribute{"late", "yes"});
         }},
        {"still open, more attributes", true,
         [](State& a, State& b) {
             a.marks |= NoEnd, b.marks |= NoEnd;
             a.span.durationNs = b.span.durationNs = 0;
             b.details.attributes.emplace_back(Attribute{"late", "yes"});
         }},
        {"more events", true,
         [](State&, State& b) {
             b.details.events.push_back({2'000, "more", {}, 0});
         }},
        {"more links", true,
         [](State&, State& b) {
             b.details.links = {{TraceId{1, 2}, SpanId{3}, {}, {}, {}, {}, 0, 0}};
         }},
        {"a status", true, [](State&, State& b) { b.span.status = StatusCode::Error, b.details.statusMessage = "out of memory"; }},
        {"more of the resource", true,
         [](State&, State& b) {
             b.resource.attributes.emplace_back(Attribute{"pod", "p1"});
         }},
        {"more of the scope", true, [](State& a, State&) { a.scope.version.clear(); }},
        {"more dropped", true, [](State& a, State& b) { a.details.droppedEvents = 1, b.details.droppedEvents = 3; }},
        {"a field nobody knows", true, [](State&, State& b) { wire::appendBytes(b.tail, 99, "new"); }},
        {"not a number, and null for it", true,
         [](State& a, State& b) {
             a.details.attributes.emplace_back(Attribute{"nan", std::numeric_limits<double>::quiet_NaN()});
             b.details.attributes.emplace_back(Attribute{"nan", AttributeValue()});
             b.details.attributes.emplace_back(Attribute{"late", "yes"});
         }},
        {"an infinity, for which JSON wrote null", true,
         [](State& a, State& b) {
             a.details.attributes.emplace_back(Attribute{"min", std::numeric_limits<double>::quiet_NaN()});
             b.details.attributes.emplace_back(Attribute{"min", -std::numeric_limits<double>::infinity()});
         }},
        {"more, though with null for an infinity", true,
         [](State& a, State& b) {
             a.details.attributes.emplace_back(Attribute{"min", std::numeric_limits<double>::infinity()});
             b.details.attributes.emplace_back(Attribute{"min", std::numeric_limits<double>::quiet_NaN()});
             b.details.attributes.emplace_back(Attribute{"late", "yes"});
         }},
        {"all of what a console printed in part", true, [](State& a, State& b) { printed(a, b); }},
        {"a value beside what a console left out is another one", false,
         [](State& a, State& b) {
             printed(a, b);
             a.details.events[0].attributes[0].value = "w";
         }},
        {"a console left out one item more", false,
         [](State& a, State& b) {
             printed(a, b);
             std::get<AttributeValue::List>(b.details.events[0].attributes[2].value.data).emplace_back(5);
         }},
        {"a console printed an object, the other one has a list", false,
         [](State& a, State& b) {
             printed(a, b);
             a.details.events[0].attributes[1].value = "[Object]";
         }},
        {"what a console would print, from somebody else", false,
         [](State& a, State& b) {
             printed(a, b);
             a.details.warnings = {"left out"};
             b.details.warnings = {"left out"};
         }},
        {"a console printed an event that the other one has not", false,
         [](State& a, State& b) {
             printed(a, b);
             a.details.events.push_back({1'060, "end", {}, 0});
         }},
        {"a resource, where the source was cut before it", true, [](State& a, State&) { a.marks |= PartUnread, a.resource = Resource(); }},
        {"a resource, where nothing was cut", false, [](State& a, State&) { a.resource = Resource(), a.details.events.clear(); }},
        {"the whole of a line that was cut in a value", true,
         [](State& a, State&) {
             openEnded(a);
             a.details.attributes[0].value = "";
         }},
        {"the whole of a line that was cut in its duration", true,
         [](State& a, State&) { openEnded(a), a.span.durationNs = 10, a.details.attributes.clear(); }},
        {"the whole of a line that was cut in its time", true,
         [](State& a, State&) { openEnded(a), a.span.startNs = 777, a.details.attributes.clear(); }},
        {"the whole of a line that was cut in its parent", true,
         [](State& a, State& b) { openEnded(a), a.span.parent = "0000000000000aa0", b.span.parent = "00000000000aa0b1"; }},
        {"the whole of a line that was cut in a key", true,
         [](State& a, State& b) {
             openEnded(a);
             a.details.attributes.emplace_back(Attribute{"lat", "true"});
             b.details.attributes.emplace_back(Attribute{"late", "yes"});
         }},
        {"a line that was cut told two things otherwise", false,
         [](State& a, State& b) {
             openEnded(a);
             a.details.attributes = {{"q", "true"}, {"lat", "true"}};
             b.details.attributes.emplace_back(Attribute{"late", "yes"});
         }},
        {"a line that was cut told of another time and duration", false,
         [](State& a, State&) { openEnded(a), a.span.startNs = 777, a.span.durationNs = 7; }},
        {"two lines that were cut", false,
         [](State& a, State& b) {
             openEnded(a), openEnded(b);
             a.span.durationNs = 10;
         }},
        {"cut in its duration, but nobody says so", false,
         [](State& a, State&) { openEnded(a), a.details.warnings = {"odd"}, a.span.durationNs = 10; }},
        {"all of what a search answer had a sample of", true,
         [](State& a, State& b) {
             a.details.isSample = true;
             a.details.attributes = {
                 {"queue", "a"}, {"service.version", "7"}, {"span:childCount", std::int64_t{3}}, {"nestedSetLeft", std::int64_t{1}}};
             a.details.events.clear();
             a.resource = Resource();
             a.scope = Scope();
             a.span.kind = SpanKind::Unspecified;
             a.span.parent.clear();
             a.span.name.clear();
             b.span.parent = "00000000000000aa";
             b.marks |= RemoteParent;
             b.resource.attributes.emplace_back(Attribute{"service.version", "7"});
         }},
        {"a sample with a value that the whole has not", false,
         [](State& a, State&) {
             a.details.isSample = true, a.details.attributes = {{"queue", "b"}}, a.details.events.clear();
         }},
        {"a sample of another service", false,
         [](State& a, State&) { a.details.isSample = true, a.resource = resourceOf("other"), a.details.events.clear(); }},
        {"a sample of another length", false,
         [](State& a, State& b) { a.details.isSample = true, b.span.durationNs = 101, a.details.events.clear(); }},
        {"less than a sample, and no sample", false,
         [](State& a, State&) { a.span.kind = SpanKind::Unspecified, a.resource = Resource(), a.details.events.clear(); }},
        {"another name", false, [](State&, State& b) { b.span.name = "other", b.details.events.clear(); }},
        {"another service", false, [](State& a, State& b) { b.resource = resourceOf("other"), a.details.events.clear(); }},
        {"another host", false, [](State& a, State& b) { b.resource.attributes[1].value = "elsewhere", a.details.events.clear(); }},
        {"another kind", false, [](State& a, State& b) { b.span.kind = SpanKind::Consumer, a.details.events.clear(); }},
        {"another parent", false, [](State& a, State& b) { b.span.parent = "00000000000000aa", a.details.events.clear(); }},
        {"another start", false, [](State& a, State& b) { b.span.startNs = 2'001, a.details.events.clear(); }},
        {"another end", false, [](State& a, State& b) { b.span.durationNs = 101, a.details.events.clear(); }},
        {"an end that is missing from the one with more", false,
         [](State& a, State& b) { b.marks |= NoEnd, b.span.durationNs = 0, a.details.events.clear(); }},
        {"another value", false, [](State& a, State& b) { b.details.attributes[0].value = "other", a.details.events.clear(); }},
        {"another type of value", false,
         [](State& a, State& b) {
             a.details.attributes = {{"n", "1"}};
             b.details.attributes = {{"n", std::int64_t{1}}, {"late", "yes"}};
         }},
        {"a key again, with another value", false,
         [](State&, State& b) {
             b.details.attributes.emplace_back(Attribute{"queue", "b"});
         }},
        {"each has something", false,
         [](State& a, State& b) {
             a.details.attributes.emplace_back(Attribute{"a", "1"});
             b.details.attributes.emplace_back(Attribute{"b", "1"});
         }},
        {"another event", false, [](State&, State& b) { b.details.events[0].timeNs = 7; }},
        {"another status", false,
         [](State& a, State& b) { a.span.status = StatusCode::Ok, b.span.status = StatusCode::Error, a.details.events.clear(); }},
        {"another message", false,
         [](State& a, State& b) { a.details.statusMessage = "a", b.details.statusMessage = "b", a.details.events.clear(); }},
        {"fewer dropped", false,
         [](State& a, State& b) { a.details.droppedAttributes = 2, b.details.droppedAttributes = 1, a.details.events.clear(); }},
        {"another scope", false, [](State& a, State& b) { b.scope.name = "other", a.details.events.clear(); }},
        {"another state of trace", false,
         [](State& a, State& b) { a.details.traceState = "a=1", b.details.traceState = "a=2", a.details.events.clear(); }},
        {"a field nobody knows, in the one with less", false,
         [](State& a, State&) { wire::appendBytes(a.tail, 99, "new"), a.details.events.clear(); }},
        {"a broken body", false, [](State& a, State&) { a.tail = "\x4a\x7f", a.details.events.clear(); }},
        {"a start that was made up", false, [](State& a, State&) { a.marks |= StartInferred, a.details.events.clear(); }},
    };
    return all;
}

}  // namespace

void TestStore::laterStateReplaces_data() {
    QTest::addColumn<bool>("laterFirst");
    QTest::addColumn<int>("manner");
    const char* names[] = {"one batch", "two batches", "two commits", "two imports"};
    for (const int manner : {OneBatch, TwoBatches, TwoCommits, TwoImports}) {
        QTest::addRow("%s", names[manner]) << false << manner;
        QTest::addRow("%s, later first", names[manner]) << true << manner;
    }
}

void TestStore::laterStateReplaces() {
    QFETCH(bool, laterFirst);
    QFETCH(int, manner);
    Fixture cache;
    const State child = stateOf(0, 2, 2);
    const State root = stateOf(0, 0, laterFirst ? 2 : 0);
    const State again = stateOf(0, 0, laterFirst ? 0 : 2);
    const State failed = stateOf(0, 1, laterFirst ? 2 : 1);
    const State failedAgain = stateOf(0, 1, laterFirst ? 1 : 2);
    WriteCounts counts;
    if (manner == OneBatch) {
        counts = cache.write(batchOf({root, failed, child, again, failedAgain}));
    } else if (manner == TwoImports) {
        counts = cache.import("a", batchOf({root, failed, child}), 10);
        counts += cache.import("b", batchOf({again, failedAgain}), 20);
    } else {
        const auto writer = value(TraceWriter::open(cache.options));
        counts = value(writer->write(batchOf({root, failed, child}), {}));
        if (manner == TwoCommits) counts += value(writer->commit({}));
        counts += value(writer->write(batchOf({again, failedAgain}), {}));
        counts += value(writer->commit({}));
    }
    const bool apart = manner == TwoCommits || manner == TwoImports;
    QCOMPARE(counts.newTraces, std::uint64_t{1});
    QCOMPARE(counts.updatedTraces, std::uint64_t{apart && !laterFirst ? 1U : 0U});
    QCOMPARE(counts.spans, std::uint64_t{3});
    QCOMPARE(counts.replaced, std::uint64_t{laterFirst ? 0U : 2U});
    QCOMPARE(counts.duplicates, std::uint64_t{laterFirst ? 2U : 0U});
    QCOMPARE(counts.conflicts, std::uint64_t{0});
    QCOMPARE(counts.heldSpans(), std::uint64_t{5});

    const auto trace = cache.load(root.span.trace);
    QCOMPARE(trace->spanCount(), 3U);
    QCOMPARE(trace->summary.durationNs, std::int64_t{502});
    QCOMPARE(trace->summary.errors, std::uint64_t{1});
    QCOMPARE(trace->summary.frameIds, std::vector<std::string>{"f0"});
    for (SpanIndex i = 0; i < 3; ++i) {
        QVERIFY2(toHex(trace->spanId[i]) == stateOf(0, static_cast<int>(i), 0).span.id, "a later state keeps the number of the span");
        QCOMPARE(trace->marks[i] & (NoEnd | DuplicateId), 0);
        QCOMPARE(trace->durationNs[i], std::int64_t{500});
        const SpanDetails details = value(cache.reader().loadSpan(trace->summary.key, i));
        QCOMPARE(details.attributes.size(), std::size_t{3});
        QCOMPARE(details.events.size(), std::size_t{1});
    }
    checkWhole(cache, 3);
    // And once more: all of it is known.
    QCOMPARE(cache.write(batchOf({root, again, failed, failedAgain, child})).duplicates, std::uint64_t{5});
    checkWhole(cache, 3);
}

void TestStore::onlyLaterStatesReplace_data() {
    QTest::addColumn<int>("pair");
    for (std::size_t i = 0; i < pairs().size(); ++i) QTest::newRow(pairs()[i].name) << static_cast<int>(i);
}

void TestStore::onlyLaterStatesReplace() {
    QFETCH(int, pair);
    const Pair& tried = pairs()[static_cast<std::size_t>(pair)];
    State first;
    first.details.attributes = {{"queue", "a"}, {"list", AttributeValue::List{AttributeValue("x"), AttributeValue(2.5)}}};
    first.details.events = {{1'050, "begun", {{"k", "v"}}, 0}};
    State second = first;
    tried.change(first, second);
    for (const bool turned : {false, true}) {
        for (const bool apart : {false, true}) {
            Fixture cache;
            const State& one = turned ? second : first;
            const State& other = turned ? first : second;
            WriteCounts counts;
            if (apart) {
                counts = cache.write(batchOf({one}));
                counts += cache.write(batchOf({other}));
            } else {
                counts = cache.write(batchOf({one, other}));
            }
            const bool later = tried.replaces && !turned;
            QCOMPARE(counts.replaced, std::uint64_t{later ? 1U : 0U});
            QCOMPARE(counts.duplicates, std::uint64_t{tried.replaces && turned ? 1U : 0U});
            QCOMPARE(counts.conflicts, std::uint64_t{tried.replaces ? 0U : 1U});
            checkWhole(cache, tried.replaces ? 1 : 2);
            if (!tried.replaces) continue;
            const auto trace = cache.load(first.span.trace);
            QCOMPARE(trace->status[0], second.span.status);
            QCOMPARE(trace->durationNs[0], second.span.durationNs);
            const SpanDetails details = value(cache.reader().loadSpan(trace->summary.key, 0));
            QCOMPARE(details.attributes.size(), second.details.attributes.size());
            QVERIFY(details.events == second.details.events && details.links == second.details.links);
            QVERIFY(trace->resources[trace->resource[0]] == second.resource);
            QVERIFY(trace->scopes[trace->scope[0]] == second.scope);
        }
    }
}

void TestStore::keysMadeFromContentHaveNoStates() {
    Fixture cache;
    State open = stateOf(0, 0, 0);
    State ended = stateOf(0, 0, 2);
    open.marks |= NoSpanId;
    ended.marks |= NoSpanId;
    const WriteCounts counts = cache.write(batchOf({open, ended}));
    QCOMPARE(counts.spans, std::uint64_t{2});
    QCOMPARE(counts.replaced, std::uint64_t{0});
    checkWhole(cache, 2);
}

void TestStore::halvesOfACallHaveTheirOwnStates() {
    Fixture cache;
    State client = stateOf(0, 0, 0);
    client.span.kind = SpanKind::Client;
    State server = client;
    server.span.kind = SpanKind::Server;
    server.resource = resourceOf("backend");
    State clientEnd = stateOf(0, 0, 2);
    clientEnd.span.kind = SpanKind::Client;
    State serverEnd = clientEnd;
    serverEnd.span.kind = SpanKind::Server;
    serverEnd.resource = server.resource;
    cache.write(batchOf({client, server}));
    const WriteCounts counts = cache.write(batchOf({serverEnd, clientEnd}));
    QCOMPARE(counts.replaced, std::uint64_t{2});
    QCOMPARE(counts.conflicts, std::uint64_t{0});
    const auto trace = cache.load(client.span.trace);
    QCOMPARE(trace->spanCount(), 2U);
    QVERIFY(trace->kind[0] == SpanKind::Client && trace->kind[1] == SpanKind::Server);
    QCOMPARE(trace->marks[0] & (NoEnd | DuplicateId), 0);
    QCOMPARE(trace->marks[1] & (NoEnd | DuplicateId), static_cast<int>(DuplicateId));
    checkWhole(cache, 2);
}

void TestStore::laterStatesOfAGiantTrace() {
    Fixture cache;
    // Neighbours before and behind it share its first and its last chunk.
    SpanBatch batch = tracesIn(2, 5, 7);
    for (int s = 0; s < 6'000; ++s) add(batch, stateOf(5, s, s % 7 == 0 ? 0 : 2));
    for (int t = 6; t < 12; ++t) add(batch, stateOf(t, 0, 0));
    cache.import("first", std::move(batch), 10);
    const auto before = cache.load(stateOf(5, 0, 0).span.trace);
    SpanBatch later;
    for (int s = 5'999; s >= 0; --s) add(later, stateOf(5, s, 2));
    const WriteCounts counts = cache.import("second", std::move(later), 20);
    QCOMPARE(counts.replaced, std::uint64_t{858});
    QCOMPARE(counts.duplicates, std::uint64_t{5'142});
    QCOMPARE(counts.spans, std::uint64_t{0});
    QCOMPARE(counts.updatedTraces, std::uint64_t{1});
    const auto after = cache.load(stateOf(5, 0, 0).span.trace);
    QCOMPARE(after->summary.key, before->summary.key);
    QVERIFY(after->summary.revision != before->summary.revision);
    QVERIFY(after->spanId == before->spanId);
    for (SpanIndex i = 0; i < after->spanCount(); ++i) QCOMPARE(after->durationNs[i], std::int64_t{500});
    QCOMPARE(after->summary.errors, std::uint64_t{1'500});
    checkWhole(cache, 35 + 6'000 + 6);
    // Whoever holds the old columns gets the body of the same span.
    const SpanDetails details = value(cache.reader().loadSpan(before->summary.key, 4'900));
    QCOMPARE(valueText(details.attributes.at(0).value), toHex(before->spanId[4'900]));

    // All of it, in the order of the input.
    SpanBatch rest;
    for (int t = 6; t < 12; ++t) add(rest, stateOf(t, 0, 2));
    QCOMPARE(cache.write(std::move(rest)).replaced, std::uint64_t{6});
    checkWhole(cache, 35 + 6'000 + 6);
    value(value(CacheUpkeep::open(cache.options))->compact({}));
    QVERIFY(cache.load(stateOf(5, 0, 0).span.trace)->spanId == before->spanId);
    checkWhole(cache, 35 + 6'000 + 6);
}

void TestStore::laterStatesAreFound() {
    Fixture cache;
    constexpr int traces = 700;  // more than a search checks one by one
    cache.import("begun", tracesIn(0, traces, 2), 10);
    QCOMPARE(cache.where({{"status", Condition::Op::Equal, "unset"}}).total, std::uint64_t{traces});
    QCOMPARE(cache.search("f17").total, std::uint64_t{0});
    // Half of the traces end, and every one of their spans gets a status.
    SpanBatch batch;
    for (int t = 0; t < traces / 2; ++t) {
        for (int s = 0; s < 2; ++s) {
            State state = stateOf(t, s, 2);
            if (s == 0) state.span.status = StatusCode::Ok;
            add(batch, state);
        }
    }
    const WriteCounts counts = cache.import("ended", std::move(batch), 20);
    QCOMPARE(counts.replaced, std::uint64_t{traces});
    QCOMPARE(counts.updatedTraces, std::uint64_t{traces / 2});
    QCOMPARE(cache.where({{"status", Condition::Op::Equal, "unset"}}).total, std::uint64_t{traces / 2});
    QCOMPARE(cache.where({{"status", Condition::Op::Equal, "error"}}).total, std::uint64_t{traces / 2});
    QCOMPARE(cache.where({{"state", Condition::Op::Equal, "1"}}).total, std::uint64_t{traces / 2});
    QCOMPARE(cache.where({{"duration", Condition::Op::Greater, "0"}}).total, std::uint64_t{traces / 2});
    QCOMPARE(cache.where({{"service", Condition::Op::Equal, "svc"}}).total, std::uint64_t{traces});
    QCOMPARE(cache.search("f17").total, std::uint64_t{1});
    QVERIFY(cache.search("f17").match == TextMatch::FrameId);
    QCOMPARE(cache.search(stateOf(17, 1, 0).span.id).total, std::uint64_t{1});
    QCOMPARE(cache.search("op-1").total, std::uint64_t{traces});
    std::uint64_t errors = 0;
    for (const OperationStatistics& operation : value(cache.reader().operationStatistics({}))) {
        QCOMPARE(operation.count, std::uint64_t{traces});
        QCOMPARE(operation.totalNs, std::int64_t{500 * traces / 2});
        errors += operation.errors;
    }
    QCOMPARE(errors, std::uint64_t{traces / 2});
    checkWhole(cache, 2 * traces);
    value(value(CacheUpkeep::open(cache.options))->compact({}));
    QCOMPARE(cache.where({{"status", Condition::Op::Equal, "unset"}}).total, std::uint64_t{traces / 2});
}

void TestStore::whatIsSaidOtherwiseIsNotFound() {
    Fixture cache;
    constexpr int traces = 700;  // more than a search checks one by one
    const auto lines = [](int of, bool cut) {
        SpanBatch batch;
        for (int t = 0; t < of; ++t) {
            State state = stateOf(t, 0, 2);
            state.details.events.clear();
            if (cut) openEnded(state);
            if (cut) state.span.name = "op";
            add(batch, state);
        }
        return batch;
    };
    cache.import("a log that is still written", lines(traces, true), 10);
    QCOMPARE(cache.where({{"name", Condition::Op::Equal, "op"}}).total, std::uint64_t{traces});
    QCOMPARE(cache.import("the log", lines(1, false), 20).replaced, std::uint64_t{1});
    QCOMPARE(cache.where({{"name", Condition::Op::Equal, "op"}}).total, std::uint64_t{traces - 1});
    QCOMPARE(cache.where({{"name", Condition::Op::Equal, stateOf(0, 0, 2).span.name.c_str()}}).total, std::uint64_t{1});
    value(value(CacheUpkeep::open(cache.options))->compact({}));
    QCOMPARE(cache.where({{"name", Condition::Op::Equal, "op"}}).total, std::uint64_t{traces - 1});
    checkWhole(cache, traces);
}
