// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <limits>
#include <random>

#include "state_maker.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

constexpr std::int64_t fineStart = 1'795'219'462'321'170'512;

/// As OTLP tells it, with everything that other systems write otherwise.
State fineSpan() {
    State state;
    state.span.trace = "dc8c2210b72fbf31a7def5986ad49ef4";
    state.span.id = "5f6109ac56c90c20";
    state.span.parent = "794ac6deb5440145";
    state.span.name = "POST /enqueue";
    state.span.kind = SpanKind::Server;
    state.span.status = StatusCode::Error;
    state.span.startNs = fineStart;
    state.span.durationNs = 5'706'728;
    state.details.flags = 257;
    state.details.statusMessage = "timeout";
    state.details.droppedAttributes = 2;
    state.details.attributes = {{"code", std::int64_t{200}},
                                {"ratio", 0.25},
                                {"none", std::numeric_limits<double>::quiet_NaN()},
                                {"list", AttributeValue::List{AttributeValue("x"), AttributeValue(2)}},
                                {"ok", true}};
    state.details.events = {{fineStart + 1'000'499, "enqueued", {{"depth", std::int64_t{1}}}, 0},
                            {fineStart + 1'000'900, "enqueued", {{"depth", std::int64_t{2}}}, 0}};
    state.details.links = {{{1, 2}, {3}, {}, {}, "a=b", {{"why", "batch"}}, 0, 0}};
    state.resource.attributes.emplace_back(Attribute{"process.pid", std::int64_t{27514}});
    state.scope.attributes = {{"tier", "edge"}};
    return state;
}

std::int64_t cutOff(std::int64_t ns) {
    return ns / 1000 * 1000;
}

/// The same as Jaeger and Zipkin have it: in microseconds, a bag of tags, the latter all text.
State coarseSpan(bool texts) {
    State state = fineSpan();
    state.marks |= HasEvents;
    state.span.startNs = cutOff(state.span.startNs);
    state.span.durationNs = texts ? 5'707'000 : 5'706'000;
    state.details.flags = texts ? 0 : 1;
    state.details.droppedAttributes = 0;
    for (SpanEvent& event : state.details.events) {
        event.timeNs = texts ? (event.timeNs + 500) / 1000 * 1000 : cutOff(event.timeNs);
        if (texts) event.attributes.clear();
    }
    state.details.links[0].attributes.clear();
    state.details.links[0].traceState.clear();
    if (texts) state.details.links.clear();
    state.scope.attributes.clear();
    if (!texts) {
        state.details.attributes.emplace_back(Attribute{"internal.span.format", "otlp"});
        state.details.attributes.emplace_back(Attribute{"tier", "edge"});
        return state;
    }
    state.scope = Scope();
    state.details.attributes = {{"code", "200"}, {"ratio", "0.25"}, {"none", "Infinity"},
                                {"list", "x,2"}, {"ok", "true"},    {"process.pid", "27514"}};
    state.resource = resourceOf("svc");
    return state;
}

struct Change {
    const char* name;
    bool isCopy;
    std::function<void(State& fine, State& coarse)> change;
};

const std::vector<Change>& changes() {
    static const std::vector<Change> all = {
        {"as it comes", true, [](State&, State&) {}},
        {"rounded up", true, [](State& f, State& c) { c.span.startNs += 1000, f.span.startNs += 200; }},
        {"no duration", true, [](State&, State& c) { c.span.durationNs = 0, c.marks |= NoEnd; }},
        {"a moment at least", true, [](State& f, State& c) { f.span.durationNs = 0, c.span.durationNs = 1000; }},
        {"no kind", true, [](State&, State& c) { c.span.kind = SpanKind::Unspecified; }},
        {"no status", true, [](State&, State& c) { c.span.status = StatusCode::Unset, c.details.statusMessage.clear(); }},
        {"error tag", true,
         [](State&, State& c) {
             c.details.attributes.emplace_back(Attribute{"error", "timeout"});
         }},
        {"number in another form", true,
         [](State& f, State& c) { f.details.attributes[1].value = 1e21, c.details.attributes[1].value = "1e21"; }},
        {"lower-cased service", true,
         [](State& f, State& c) {
             f.resource.serviceName = "Svc", f.resource.attributes[0].value = "Svc";
             f.details.attributes.emplace_back(Attribute{"peer.service", "Shop-DB"});
             c.details.attributes.emplace_back(Attribute{"peer.service", "shop-db"});
         }},
        {"lower-cased name", true, [](State&, State& c) { c.span.name = "post /enqueue"; }},
        {"another NaN", true,
         [](State& f, State& c) {
             f.details.attributes[2].value = std::bit_cast<double>(0xfff8000000000123ULL);
             c.details.attributes[2].value = std::bit_cast<double>(0x7ff8000000000000ULL);
         }},
        {"the text of a NaN", true,
         [](State& f, State& c) {
             f.details.attributes[2].value = std::bit_cast<double>(0xfff8000000000123ULL);
             c.details.attributes[2].value = "-nan";
         }},
        {"a NaN in a list", true,
         [](State& f, State& c) {
             f.details.attributes[3].value = AttributeValue::List{-std::numeric_limits<double>::infinity()};
             c.details.attributes[3].value = AttributeValue::List{std::numeric_limits<double>::quiet_NaN()};
         }},
        {"a NaN in the resource", true,
         [](State& f, State& c) {
             f.resource.attributes.emplace_back(Attribute{"r", std::bit_cast<double>(0xfff8000000000123ULL)});
             c.resource.attributes.emplace_back(Attribute{"r", std::numeric_limits<double>::quiet_NaN()});
         }},
        {"an infinity in a list", false,
         [](State& f, State& c) {
             f.details.attributes[3].value = AttributeValue::List{std::numeric_limits<double>::quiet_NaN()};
             c.details.attributes[3].value = AttributeValue::List{std::numeric_limits<double>::infinity()};
         }},
        {"service in upper case", false, [](State&, State& c) { c.resource = resourceOf("SVC"); }},
        {"two microseconds off", false, [](State&, State& c) { c.span.startNs -= 1000; }},
        {"rounded in a double", true, [](State& f, State& c) { c.span.startNs += 1000, f.span.startNs -= 52; }},
        {"up too far", false, [](State&, State& c) { c.span.startNs += 2000; }},
        {"nanoseconds of its own", false, [](State&, State& c) { c.span.startNs += 1; }},
        {"another duration", false,
         [](State&, State& c) {
             c.span.durationNs += 1000;
             c.span.durationNs += 1000;
         }},
        {"another kind", false, [](State&, State& c) { c.span.kind = SpanKind::Consumer; }},
        {"another status", false, [](State&, State& c) { c.span.status = StatusCode::Ok; }},
        {"another name", false, [](State&, State& c) { c.span.name = "GET"; }},
        {"another parent", false, [](State&, State& c) { c.span.parent.clear(); }},
        {"another service", false, [](State&, State& c) { c.resource = resourceOf("other"); }},
        {"another scope", false, [](State&, State& c) { c.scope.name = "else"; }},
        {"another message", false, [](State&, State& c) { c.details.statusMessage = "refused"; }},
        {"another value", false, [](State&, State& c) { c.details.attributes[0].value = "201"; }},
        {"a value more", false,
         [](State&, State& c) {
             c.details.attributes.emplace_back(Attribute{"retry", "1"});
         }},
        {"another infinity", false,
         [](State& f, State& c) {
             f.details.attributes[2].value = -std::numeric_limits<double>::infinity();
             c.details.attributes[2].value = "Infinity";
         }},
        {"an event more", false,
         [](State&, State& c) {
             c.details.events.emplace_back(SpanEvent{c.span.startNs, "sent", {}, 0});
         }},
        {"an event at another time", false, [](State&, State& c) { c.details.events[0].timeNs -= 1000; }},
        {"a link more", false,
         [](State&, State& c) {
             c.details.links.emplace_back(SpanLink{{5, 6}, {7}, {}, {}, {}, {}, 0, 0});
         }},
        {"a warning", false, [](State&, State& c) { c.details.warnings.emplace_back("clock skew"), c.marks |= HasWarnings; }},
        {"more dropped", false, [](State&, State& c) { c.details.droppedAttributes = 3; }},
        {"the server's half", false, [](State&, State& c) { c.marks |= SharedSpan; }},
    };
    return all;
}

}  // namespace

void TestStore::copiesInMicroseconds_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("texts");
    for (std::size_t i = 0; i < changes().size(); ++i)
        for (const bool texts : {false, true})
            QTest::addRow("%s, %s", changes()[i].name, texts ? "texts" : "typed") << static_cast<int>(i) << texts;
}

void TestStore::copiesInMicroseconds() {
    QFETCH(int, row);
    QFETCH(bool, texts);
    const Change& tried = changes()[static_cast<std::size_t>(row)];
    State fine = fineSpan();
    State coarse = coarseSpan(texts);
    tried.change(fine, coarse);
    for (const bool coarseFirst : {false, true}) {
        for (const bool apart : {false, true}) {
            Fixture cache;
            const State& one = coarseFirst ? coarse : fine;
            const State& other = coarseFirst ? fine : coarse;
            WriteCounts counts;
            if (apart) {
                counts = cache.write(batchOf({one}));
                counts += cache.write(batchOf({other}));
            } else {
                counts = cache.write(batchOf({one, other}));
            }
            QCOMPARE(counts.conflicts, std::uint64_t{tried.isCopy || (coarse.marks & SharedSpan) != 0 ? 0U : 1U});
            QCOMPARE(counts.spans, std::uint64_t{tried.isCopy ? 1U : 2U});
            checkWhole(cache, tried.isCopy ? 1 : 2);
            if (!tried.isCopy) continue;
            QCOMPARE(counts.replaced, std::uint64_t{coarseFirst ? 1U : 0U});
            QCOMPARE(counts.duplicates, std::uint64_t{coarseFirst ? 0U : 1U});
            const auto trace = cache.load(fine.span.trace);
            QCOMPARE(trace->startNs[0], fine.span.startNs);
            QCOMPARE(trace->durationNs[0], fine.span.durationNs);
            QCOMPARE(trace->marks[0] & (DuplicateId | NoEnd), 0);
            QVERIFY(trace->kind[0] == fine.span.kind && trace->status[0] == fine.span.status);
            const SpanDetails details = value(cache.reader().loadSpan(trace->summary.key, 0));
            QVERIFY(details.events == fine.details.events && details.links == fine.details.links);
            QCOMPARE(valueText(details.attributes[0].value), std::string("200"));
            QVERIFY(details.attributes[0].value == fine.details.attributes[0].value);
            QCOMPARE(details.attributes.size(), fine.details.attributes.size());
        }
    }
}

/// The same span from two encodings that write their NaN differently, in resource, scope, span, event and link.
void TestStore::copiesWithOtherNaNs() {
    const auto with = [](std::uint64_t bits) {
        const auto nan = std::bit_cast<double>(bits);
        State state = fineSpan();
        state.details.attributes[2].value = nan;
        state.details.events[0].attributes.push_back({"n", nan});
        state.details.links[0].attributes.push_back({"n", AttributeValue::List{nan}});
        state.resource.attributes.emplace_back(Attribute{"n", nan});
        state.scope.attributes.push_back({"n", nan});
        return state;
    };
    for (const bool apart : {false, true}) {
        Fixture cache;
        WriteCounts counts;
        const State one = with(0x7ff8000000000000ULL);
        const State other = with(0xfff8000000000001ULL);
        if (apart) {
            counts = cache.write(batchOf({one}));
            counts += cache.write(batchOf({other}));
        } else {
            counts = cache.write(batchOf({one, other}));
        }
        QCOMPARE(counts.conflicts, std::uint64_t{0});
        QCOMPARE(counts.spans, std::uint64_t{1});
        checkWhole(cache, 1);
    }
}

/// Three tellings of many spans in every order: what stays is the finest that came.
void TestStore::copiesInAnyOrder() {
    std::array<int, 3> order = {0, 1, 2};
    std::mt19937 random(11);
    do {
        Fixture cache;
        std::vector<State> fines;
        std::array<std::vector<State>, 3> tellings;
        for (int i = 0; i < 40; ++i) {
            State fine = fineSpan();
            const std::int64_t shift = static_cast<std::int64_t>(random() % 1'000'000);
            fine.span.id = QString::number(i + 1, 16).rightJustified(16, QLatin1Char('0')).toStdString();
            fine.span.startNs += shift;
            fine.span.durationNs = static_cast<std::int64_t>(random() % 9'000'000) + 1'000;
            fine.details.events.clear();
            State typed = coarseSpan(false);
            State texts = coarseSpan(true);
            for (State* state : {&typed, &texts}) {
                state->span.id = fine.span.id;
                state->span.startNs = cutOff(fine.span.startNs);
                state->details.events.clear();
                state->marks = 0;
            }
            // Both of the ways in which durations are made.
            typed.span.durationNs = cutOff(fine.span.durationNs);
            texts.span.durationNs = typed.span.durationNs;
            tellings[0].push_back(fine);
            tellings[1].push_back(typed);
            tellings[2].push_back(texts);
            fines.push_back(std::move(fine));
        }
        WriteCounts counts;
        for (const int telling : order) counts += cache.write(batchOf(tellings[static_cast<std::size_t>(telling)]));
        QCOMPARE(counts.conflicts, std::uint64_t{0});
        QCOMPARE(counts.spans, std::uint64_t{40});
        checkWhole(cache, 40);
        const auto trace = cache.load(fines[0].span.trace);
        for (SpanIndex i = 0; i < trace->spanCount(); ++i) {
            const State& fine = fines[trace->spanId[i].value - 1];
            QCOMPARE(trace->startNs[i], fine.span.startNs);
            QCOMPARE(trace->durationNs[i], fine.span.durationNs);
            QCOMPARE(value(cache.reader().loadSpan(trace->summary.key, i)).flags, fine.details.flags);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}
