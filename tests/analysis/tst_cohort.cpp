// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts of traces made by hand: what is counted, what is set apart, who is charged.
#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <unordered_set>

#include <QtTest>

#include "model/analysis/cohort_choice.h"
#include "model/analysis/cohort_sweep.h"
#include "model/analysis/key_spread.h"
#include "model/analysis/key_words.h"
#include "model/core/byte_hash.h"
#include "tests/analysis/swept_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::SweptTraces;
using Span = SweptTraces::Span;

namespace {

constexpr std::int64_t milli = 1'000'000;

CohortComparison compared(const SweptTraces& traces, const std::function<CohortSide(TraceKey)>& sideOf, const CohortOptions& options = {},
                          std::size_t lanes = 1) {
    CohortSweep sweep({sideOf, {}, CohortUnit::Trace}, options);
    traces.sweep(sweep, lanes);
    return *compareCohorts(sweep.take(), options, {});
}

/// The first `candidates` traces against the others.
std::function<CohortSide(TraceKey)> firstOnes(std::size_t candidates) {
    return [candidates](TraceKey key) { return key <= static_cast<TraceKey>(candidates) ? CohortSide::Candidate : CohortSide::Baseline; };
}

const CohortKey* keyNamed(const CohortComparison& comparison, const std::string& key, KeyPlace place = KeyPlace::Span) {
    for (const CohortKey& one : comparison.attributes.keys) {
        if (one.name.key == key && one.name.place == place) return &one;
        for (const CohortKeyName& same : one.same)
            if (same.key == key && same.place == place) return &one;
    }
    return nullptr;
}

const CohortOperation* operationNamed(const CohortComparison& comparison, const std::string& name, bool wait = false) {
    for (const CohortOperation& one : comparison.operations)
        if (one.name == name && one.wait == wait) return &one;
    return nullptr;
}

const Culprit* culpritNamed(const CohortComparison& comparison, const std::string& service) {
    for (const Culprit& one : comparison.culprits)
        if (one.service == service) return &one;
    return nullptr;
}

bool isLeftOut(const CohortComparison& comparison, const std::string& key, KeyLeftOut why) {
    return std::any_of(comparison.attributes.leftOut.begin(), comparison.attributes.leftOut.end(),
                       [&](const LeftOutKey& one) { return one.name.key == key && one.why == why; });
}

}  // namespace

class TestCohort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Values and "absent" of a key are counted by members, as sets of members count them, whatever the lanes.
    void countsEqualSets() {
        std::mt19937 random(3);
        for (int round = 0; round < 20; ++round) {
            SweptTraces traces;
            std::map<std::string, std::set<TraceKey>> members;
            std::set<TraceKey> present;
            const std::size_t count = 30 + random() % 40;
            for (std::size_t i = 1; i <= count; ++i) {
                std::vector<Span> spans = {{"svc", "root", 0, 100}};
                for (unsigned j = 0; j < random() % 4; ++j) {
                    const auto value = static_cast<std::int64_t>(random() % 6);
                    // Numbers and their texts are one value.
                    spans.push_back({"svc",
                                     "op",
                                     0,
                                     50,
                                     0,
                                     {{"k", random() % 2 == 0 ? AttributeValue(value) : AttributeValue(std::to_string(value))}}});
                    members[std::to_string(value)].insert(static_cast<TraceKey>(i));
                    present.insert(static_cast<TraceKey>(i));
                }
                traces.add(spans);
            }
            const std::size_t candidates = 10 + random() % 10;
            for (const std::size_t lanes : {1U, 2U}) {
                const CohortComparison out = compared(traces, firstOnes(candidates), {}, lanes);
                QCOMPARE(out.members.candidate, candidates);
                QCOMPARE(out.members.baseline, count - candidates);
                const CohortKey* key = keyNamed(out, "k");
                QVERIFY(key != nullptr);
                for (const CohortValue& value : key->values) {
                    PerSide<std::uint64_t> expected;
                    const bool absent = value.what == CohortValue::What::Absent;
                    for (TraceKey i = 1; i <= static_cast<TraceKey>(count); ++i)
                        if (absent ? !present.contains(i) : members[value.text].contains(i)) ++expected.of(firstOnes(candidates)(i));
                    QCOMPARE(value.members.candidate, expected.candidate);
                    QCOMPARE(value.members.baseline, expected.baseline);
                }
                QCOMPARE(key->values.size(), members.size() + (present.size() < count ? 1 : 0));
            }
        }
    }

    /// Attributes that come in any order, are missing, empty, long or there twice are counted as sets count them.
    void anyOrderOfAttributes() {
        std::mt19937 random(7);
        const std::vector<std::string> keys = {"a", "b", "key.with.a.longer.name", "", std::string(300, 'k')};
        const std::vector<std::string> values = {"", "1", "x", std::string(60, 'y'), std::string(115, 'z'), std::string(200, 'u') + "1"};
        SweptTraces traces;
        std::map<std::pair<std::string, std::string>, std::set<TraceKey>> members;
        constexpr TraceKey count = 300;
        for (TraceKey i = 1; i <= count; ++i) {
            std::vector<Span> spans = {{"svc", "root", 0, 100}};
            for (unsigned j = 0; j < 1 + random() % 4; ++j) {
                Attributes attributes;
                for (unsigned k = 0; k < random() % 8; ++k) {
                    const std::string& key = keys[random() % keys.size()];
                    const std::string& value = values[random() % values.size()];
                    attributes.push_back({key, value});
                    members[{key, value}].insert(i);
                }
                spans.push_back({"svc", "op", 0, 50, 0, attributes});
            }
            traces.add(spans);
        }
        for (const std::size_t lanes : {1U, 2U}) {
            const CohortComparison out = compared(traces, firstOnes(100), {}, lanes);
            for (const std::string& name : keys) {
                const CohortKey* key = keyNamed(out, name);
                QVERIFY2(key != nullptr, name.c_str());
                QCOMPARE(key->distinct, values.size());
                for (const CohortValue& value : key->values) {
                    if (value.what != CohortValue::What::Value) continue;
                    PerSide<std::uint64_t> expected;
                    for (const TraceKey member : members[{name, value.text}]) ++expected.of(firstOnes(100)(member));
                    QCOMPARE(value.members.candidate, expected.candidate);
                    QCOMPARE(value.members.baseline, expected.baseline);
                }
            }
        }
    }

    void lanesDoNotMatter() {
        std::mt19937 random(5);
        SweptTraces traces;
        for (int i = 0; i < 200; ++i) {
            const auto ns = static_cast<std::int64_t>(random() % 1000 + (i < 50 ? 500 : 0)) * milli;
            traces.add({{"a", "root", 0, ns + 10 * milli, -1, {{"w", std::string("w") + std::to_string(random() % 5)}}},
                        {"b", "work", milli, ns, 0, {{"x", static_cast<double>(random() % 1000) / 7}}, SpanKind::Server}});
        }
        const CohortComparison one = compared(traces, firstOnes(50), {}, 1);
        const CohortComparison two = compared(traces, firstOnes(50), {}, 2);
        QCOMPARE(one.attributes.keys.size(), two.attributes.keys.size());
        for (std::size_t i = 0; i < one.attributes.keys.size(); ++i) {
            QVERIFY(one.attributes.keys[i].name == two.attributes.keys[i].name);
            QCOMPARE(one.attributes.keys[i].score, two.attributes.keys[i].score);
            QCOMPARE(one.attributes.keys[i].pValue, two.attributes.keys[i].pValue);
        }
        QCOMPARE(one.operations.size(), two.operations.size());
        for (std::size_t i = 0; i < one.operations.size(); ++i) {
            QCOMPARE(one.operations[i].name, two.operations[i].name);
            // To the last bit: sums are those of whole nanoseconds.
            QVERIFY(one.operations[i].test.difference == two.operations[i].test.difference);
            QVERIFY(one.operations[i].test.interval.low == two.operations[i].test.interval.low);
        }
        QCOMPARE(one.culprits.size(), two.culprits.size());
        for (std::size_t i = 0; i < one.culprits.size(); ++i) QVERIFY(one.culprits[i].score == two.culprits[i].score);
    }

    /// What one of many candidates has alone is no finding, however it divides those that have it.
    void rareValuesSink() {
        SweptTraces traces;
        for (int i = 0; i < 1000; ++i) {
            Attributes attributes = {{"worker", i < 100 ? "w-7" : "w-" + std::to_string(i % 6)}};
            if (i == 0) attributes.push_back({"rare", "only here"});
            traces.add({{"svc", "op", 0, 100, -1, attributes}});
        }
        const CohortComparison out = compared(traces, firstOnes(100));
        QCOMPARE(out.attributes.differing, std::size_t{1});
        const CohortKey& first = out.attributes.keys.front();
        QCOMPARE(first.name.key, std::string("worker"));
        QCOMPARE(first.values.front().text, std::string("w-7"));
        QVERIFY(first.score > 0.9);
        const CohortKey* rare = keyNamed(out, "rare");
        QVERIFY(rare != nullptr && !rare->differs);
    }

    /// Candidates that are the last ones in time: a clock tells them from all others, and is no cause.
    void whatGrowsWithTimeIsSetApart() {
        std::mt19937 random(11);
        constexpr int count = 200;
        constexpr std::int64_t apart = 40'000'000;
        constexpr std::int64_t zero = 1'710'511'200'000'000'000;
        SweptTraces traces;
        for (int i = 0; i < count; ++i) {
            const std::int64_t start = zero + i * apart + static_cast<std::int64_t>(random() % 1'000'000);
            // Two cameras with counters of their own: no line over all traces, but named as what they are.
            const std::int64_t frame = i % 2 == 0 ? 900'000 - i : i;
            traces.add({{"svc",
                         "op",
                         start,
                         start + 1'000'000 + static_cast<std::int64_t>(random() % 1'000'000),
                         -1,
                         {{"tick", static_cast<std::int64_t>(i) * 3'600},
                          {"frame.pts", frame * 3'600},
                          {"frame_number", frame},
                          {"countdown", -2.5 * i + 1'000'000},
                          // Grows, too, but is measured: a leak may well be the cause.
                          {"heap.used_mb", 100.0 + i + static_cast<double>(random() % 60)},
                          {"batch.index", static_cast<std::int64_t>(i % 7)},
                          {"retry.number", static_cast<std::int64_t>(i >= count - 40 ? 3 : 0)}}}});
        }
        for (const std::size_t lanes : {1, 2}) {
            const CohortComparison out = compared(
                traces, [](TraceKey key) { return key > count - 40 ? CohortSide::Candidate : CohortSide::Baseline; }, {}, lanes);
            for (const char* key : {"tick", "frame.pts", "frame_number", "countdown"}) {
                QVERIFY2(isLeftOut(out, key, KeyLeftOut::TimeCopy), key);
                QVERIFY(keyNamed(out, key) == nullptr);
            }
            for (const char* key : {"heap.used_mb", "batch.index", "retry.number"}) QVERIFY2(keyNamed(out, key) != nullptr, key);
            QVERIFY(out.attributes.differing > 0);
            QCOMPARE(out.attributes.keys[0].name.key, std::string("retry.number"));
        }
    }

    void namesOfTimes() {
        for (const char* name :
             {"frame.pts", "pts", "frame_number", "frameNumber", "video.dts_ms", "rtp.timestamp", "packet.seq", "frame.index"})
            QVERIFY2(namesATime(name), name);
        for (const char* name : {"attempts", "retry.number", "batch.index", "frame.size_bytes", "duration_ms", "number", "receipts", ""})
            QVERIFY2(!namesATime(name), name);
    }

    /// Against the formula over all numbers at once, however they are parted.
    void aLineOverTime() {
        std::mt19937 random(3);
        for (int turn = 0; turn < 40; ++turn) {
            const double noise = turn % 4 == 0 ? 0 : turn;
            std::array<TimeFit, 3> parts;
            std::vector<std::pair<double, double>> all;
            for (int i = 0; i < 60; ++i) {
                const double x = 1.7e15 + i * 1e4;
                const double y = 5.0 * i + noise * (static_cast<double>(random() % 1'000) / 100);
                all.emplace_back(x, y);
                parts[random() % 3].add(x, y);
            }
            parts[0].absorb(parts[1]);
            parts[0].absorb(parts[2]);
            long double mx = 0;
            long double my = 0;
            for (const auto& [x, y] : all) {
                mx += x / 60.0L;
                my += y / 60.0L;
            }
            long double xx = 0;
            long double yy = 0;
            long double xy = 0;
            for (const auto& [x, y] : all) {
                xx += (x - mx) * (x - mx);
                yy += (y - my) * (y - my);
                xy += (x - mx) * (y - my);
            }
            const auto r2 = static_cast<double>(xy * xy / (xx * yy));
            QVERIFY(std::abs(parts[0].products * parts[0].products / (parts[0].timeSquares * parts[0].numberSquares) - r2) < 1e-6);
            QCOMPARE(parts[0].isLine(), r2 >= 0.999);
        }
        TimeFit same;
        for (int i = 0; i < 50; ++i) same.add(i, 7);
        QVERIFY(!same.isLine());
    }

    void idsCopiesAndConditionsAreSetApart() {
        std::mt19937 random(9);
        SweptTraces traces;
        for (int i = 0; i < 100; ++i) {
            const auto ns = static_cast<std::int64_t>(random() % 900 + 100 + (i < 30 ? 2000 : 0)) * 1'234'567;
            traces.add({{"svc",
                         "op",
                         0,
                         ns,
                         -1,
                         {{"request.id", "r-" + std::to_string(i)},
                          {"track.id", static_cast<std::int64_t>(random())},
                          {"processing.duration_ms", 1.0},
                          {"took", static_cast<double>(ns) / 1e6},
                          {"bytes", static_cast<std::int64_t>(random() % 1'000'000)},
                          {"cache", i < 30 ? "miss" : "hit"},
                          {"tier", i % 2}}}});
        }
        CohortOptions options;
        options.conditionKeys = {"cache"};
        const CohortComparison out = compared(traces, firstOnes(30), options);
        QVERIFY(isLeftOut(out, "request.id", KeyLeftOut::Id));
        QVERIFY(isLeftOut(out, "track.id", KeyLeftOut::Id));
        QVERIFY(isLeftOut(out, "processing.duration_ms", KeyLeftOut::DurationCopy));
        QVERIFY(isLeftOut(out, "took", KeyLeftOut::DurationCopy));
        QVERIFY(isLeftOut(out, "cache", KeyLeftOut::Condition));
        QCOMPARE(out.attributes.differing, std::size_t{0});
        // A number that is different everywhere is a measure, no id.
        QVERIFY(keyNamed(out, "bytes") != nullptr && keyNamed(out, "bytes")->numbers.has_value());
        QVERIFY(keyNamed(compared(traces, firstOnes(30)), "cache")->differs);
    }

    void namesOfIdsAndDurations() {
        for (const char* key : {"track.id", "requestId", "user_id", "ID", "content.hash", "a.UUID"}) QVERIFY2(namesAnId(key), key);
        for (const char* key : {"valid", "idle", "paid", "id.count", "grid", ""}) QVERIFY2(!namesAnId(key), key);
        for (const char* key : {"processing.duration_ms", "ai.duration.ms", "x.duration_ms", "durationMs", "duration", "elapsed_ns",
                                "rf.elapsed_time", "elapsedTime_ms"})
            QVERIFY2(namesADuration(key), key);
        for (const char* key : {"queue.wait_ms", "duration.class", "ms", "timeout_ms", "start_time", ""})
            QVERIFY2(!namesADuration(key), key);
        double number = 0;
        for (const char* text : {"0", "-1", "2.5", "1e9", "-0.25", "10"}) QVERIFY2(plainNumber(text, number), text);
        for (const char* text : {"", "-", "007", "+1", "1,5", "0x10", "nan", "inf", "1 ", ".5", "1e999"})
            QVERIFY2(!plainNumber(text, number), text);
    }

    void equalMembershipIsOneFinding() {
        SweptTraces traces;
        for (int i = 0; i < 400; ++i) {
            const bool slow = i < 40 ? i % 8 != 0 : i % 16 == 0;
            const std::string worker = slow ? "w-07" : "w-0" + std::to_string(i % 5);
            traces.add({{"svc",
                         "op",
                         0,
                         100,
                         -1,
                         {{"worker.id", worker}, {"machine.id", slow ? "m-07" : "m-0" + std::to_string(i % 3)}},
                         SpanKind::Internal,
                         StatusCode::Unset,
                         {{"host.name", slow ? "nebula-gpu2" : "nebula-gpu1"}}}});
        }
        const CohortComparison out = compared(traces, firstOnes(40));
        QCOMPARE(out.attributes.differing, std::size_t{1});
        const CohortKey& key = out.attributes.keys.front();
        // Two keys on the span, one on the resource; the root repeats the span's.
        std::set<std::string> names = {key.name.key};
        for (const CohortKeyName& same : key.same) names.insert(same.key);
        QCOMPARE(names, (std::set<std::string>{"host.name", "machine.id", "worker.id"}));
    }

    void manyNumbersAreDistributions() {
        std::mt19937 random(13);
        SweptTraces traces;
        std::vector<double> candidate;
        std::vector<double> baseline;
        for (int i = 0; i < 300; ++i) {
            const double free = static_cast<double>(random() % 10'000) / 16 + (i < 60 ? 0 : 400);
            (i < 60 ? candidate : baseline).push_back(free);
            traces.add({{"svc", "op", 0, 100, -1, {{"gpu.free_mb", free}}}});
        }
        const CohortComparison out = compared(traces, firstOnes(60));
        const CohortKey& key = out.attributes.keys.front();
        QCOMPARE(key.name.key, std::string("gpu.free_mb"));
        QVERIFY(key.differs && key.numbers.has_value());
        std::sort(candidate.begin(), candidate.end());
        std::sort(baseline.begin(), baseline.end());
        QCOMPARE(key.numbers->median.candidate, candidate[29]);
        QCOMPARE(key.numbers->median.baseline, baseline[119]);
        QCOMPARE(key.numbers->test.distance, compareDistributions(candidate, baseline).distance);
        for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) {
            double sum = 0;
            for (const double share : key.numbers->curve.of(side)) sum += share;
            QVERIFY(std::abs(sum - 1) < 1e-9);
        }
    }

    void fewMembersAreRefused() {
        SweptTraces traces;
        for (int i = 0; i < 40; ++i) traces.add({{"svc", "op", 0, i < 9 ? 900 : 100}});
        const CohortComparison out = compared(traces, firstOnes(9));
        QVERIFY(out.refused.has_value());
        QVERIFY(out.refused->candidate && !out.refused->baseline);
        QCOMPARE(out.members.candidate, std::uint64_t{9});
        QVERIFY(out.attributes.keys.empty() && out.operations.empty() && out.culprits.empty());
        QVERIFY(!compared(traces, firstOnes(10)).refused.has_value());
        QVERIFY(compared(SweptTraces(), firstOnes(10)).refused->baseline);
    }

    void limitsAreTold() {
        SweptTraces traces;
        for (int i = 0; i < 500; ++i)
            traces.add(
                {{"svc", "op", 0, 100, -1, {{"city", "c" + std::to_string(i / 2)}, {"n", i}, {"late" + std::to_string(i % 7), true}}}});
        CohortOptions options;
        options.limits.valuesOfKey = 20;
        options.limits.keys = 6;
        options.limits.samples = 64;
        for (const std::size_t lanes : {1U, 2U}) {
            const CohortComparison out = compared(traces, firstOnes(100), options, lanes);
            QVERIFY(out.attributes.valuesNotKept);
            QVERIFY(out.attributes.keysNotLookedAt > 0);
            const CohortKey* city = keyNamed(out, "city");
            QVERIFY(city != nullptr && city->manyValues);
            const CohortKey* number = keyNamed(out, "n");
            QVERIFY(number != nullptr && number->numbers->sampled);
        }
        options.limits.idsSeen = 100;
        options.limits.valuesOfKey = 1000;
        SweptTraces ids;
        for (int i = 0; i < 500; ++i) ids.add({{"svc", "op", 0, 100, -1, {{"x", "v" + std::to_string(i)}}}});
        QVERIFY(isLeftOut(compared(ids, firstOnes(100), options), "x", KeyLeftOut::Id));
    }

    /// What the paths of a side are made of is the mean length of its roots.
    void contributionsAddUp() {
        std::mt19937 random(21);
        SweptTraces traces;
        for (int i = 0; i < 120; ++i) {
            const auto at = [&](std::int64_t most) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(most)); };
            std::vector<Span> spans = {{"a", "root", 0, 1000 + at(5000)}};
            for (int j = 1; j < 12; ++j) {
                const std::int64_t from = at(5000);
                spans.push_back({j % 3 == 0 ? "b" : "a", "op " + std::to_string(at(4)), from, from + at(2000), static_cast<int>(at(j)),
                                 j % 4 == 0 ? Attributes{{"queue.wait_ms", std::to_string(at(3000)) + "e-6"}} : Attributes{},
                                 static_cast<SpanKind>(random() % 6)});
            }
            if (i % 3 == 0) spans[5].name = "queued";
            traces.add(spans);
        }
        const CohortComparison out = compared(traces, firstOnes(40));
        QVERIFY(std::any_of(out.operations.begin(), out.operations.end(),
                            [](const CohortOperation& one) { return one.wait && one.name != "queued" && one.test.difference != 0; }));
        double sum = 0;
        for (const CohortOperation& operation : out.operations) sum += operation.test.difference;
        QVERIFY(std::abs(sum - (out.durationNs.candidate - out.durationNs.baseline)) < 1e-3);
        for (const CohortOperation& operation : out.operations) {
            QVERIFY(operation.test.interval.low <= operation.test.difference && operation.test.difference <= operation.test.interval.high);
            QVERIFY(operation.score >= 0 && operation.score <= 1);
        }
    }

    void waitsAreRowsOfTheirOwn() {
        SweptTraces traces;
        for (int i = 0; i < 60; ++i) {
            const std::int64_t wait = (i < 20 ? 80 + i % 3 : 20 + i % 3) * milli;
            traces.add({{"api", "submit", 0, 30 * milli + wait},
                        {"api", "publish", milli, 2 * milli, 0, {}, SpanKind::Producer},
                        {"worker",
                         "process",
                         2 * milli + wait,
                         29 * milli + wait,
                         0,
                         {{"job.wait_time_ms", std::to_string(wait / milli)}},
                         SpanKind::Consumer}});
        }
        const CohortComparison out = compared(traces, firstOnes(20));
        const CohortOperation* wait = operationNamed(out, "process", true);
        QVERIFY(wait != nullptr && wait->differs);
        QCOMPARE(wait->service, std::string("worker"));
        QVERIFY(std::abs(wait->test.difference - 60.0 * milli) < milli);
        QVERIFY(out.operations.front().wait);
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(out.culprits.front().service, std::string("worker"));
        QCOMPARE(out.culprits.front().evidence.front().sign, CulpritSign::Waits);
    }

    /// The rules of bottlenecks: what a span reports, and spans that are waits by their name; others than the defaults where they are set.
    void waitsGoByTheRules() {
        SweptTraces traces;
        for (int i = 0; i < 60; ++i) {
            const std::int64_t wait = (i < 20 ? 80 + i % 3 : 20 + i % 3) * milli;
            const std::int64_t named = (i < 20 ? 50 : 10) * milli;
            traces.add({{"api", "submit", 0, 30 * milli + wait + named},
                        {"worker", "process", wait, 29 * milli + wait, 0, {{"own.wait_ms", std::to_string(wait / milli)}}},
                        {"worker", "Stau", 29 * milli + wait, 29 * milli + wait + named, 0}});
        }
        CohortOptions options;
        QVERIFY(operationNamed(compared(traces, firstOnes(20), options), "process", true) == nullptr);
        options.waits.keys.waits = {"own.wait_ms"};
        options.waits.queueNames = {"stau"};
        for (const std::size_t lanes : {1U, 2U}) {
            const CohortComparison out = compared(traces, firstOnes(20), options, lanes);
            const CohortOperation* wait = operationNamed(out, "process", true);
            QVERIFY(wait != nullptr && wait->differs);
            QVERIFY(std::abs(wait->test.difference - 60.0 * milli) < milli);
            const CohortOperation* named = operationNamed(out, "Stau", true);
            QVERIFY(named != nullptr && named->differs);
            QVERIFY(std::abs(named->test.difference - 40.0 * milli) < milli);
            QVERIFY(operationNamed(out, "Stau") == nullptr);
            // What was waited before "process" is not the work of "submit".
            const CohortOperation* submit = operationNamed(out, "submit");
            QVERIFY(submit == nullptr || !submit->differs);
            QCOMPARE(out.culprits.front().service, std::string("worker"));
            QCOMPARE(out.culprits.front().evidence.front().sign, CulpritSign::Waits);
        }
    }

    /// Who waits is not who is slow: the time of a client span is charged to whom it calls.
    void callersAreInnocent() {
        SweptTraces traces;
        for (int i = 0; i < 90; ++i) {
            const std::int64_t extra = i < 30 ? (50 + i % 4) * milli : (i % 4) * milli;
            traces.add({{"front", "GET /", 0, 100 * milli + extra, -1, {}, SpanKind::Server},
                        {"front", "call", milli, 90 * milli + extra, 0, {{"server.address", "back"}}, SpanKind::Client},
                        {"back", "work", 2 * milli, 80 * milli, 1, {}, SpanKind::Server},
                        {"back",
                         "SELECT",
                         3 * milli,
                         70 * milli,
                         2,
                         {{"db.system", "postgresql"}, {"server.address", "127.0.0.1"}},
                         SpanKind::Client}});
        }
        // The time is in the client span, behind the end of the server's.
        const CohortComparison out = compared(traces, firstOnes(30));
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(out.culprits.front().service, std::string("back"));
        QVERIFY(out.culprits.front().namedBy.empty());
    }

    void whoSendsNoSpansIsNamedByItsCallers() {
        SweptTraces traces;
        for (int i = 0; i < 90; ++i) {
            const std::int64_t extra = i < 30 ? (50 + i % 4) * milli : (i % 4) * milli;
            traces.add({{"front", "GET /", 0, 100 * milli + extra, -1, {}, SpanKind::Server},
                        {"front",
                         "SELECT",
                         3 * milli,
                         70 * milli + extra,
                         0,
                         {{"db.system", "postgresql"}, {"server.address", "127.0.0.1"}},
                         SpanKind::Client}});
        }
        const CohortComparison out = compared(traces, firstOnes(30));
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(out.culprits.front().service, std::string("postgresql"));
        QCOMPARE(out.culprits.front().namedBy, std::string("db.system"));
        QCOMPARE(out.operations.front().name, std::string("SELECT"));
    }

    /// Of an address its host is whom the caller waits for.
    void addressesNameTheirHost_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("service");
        QTest::addRow("url") << QByteArray("http.url") << QByteArray("http://frontend-proxy:8080/api/cart?x=1")
                             << QByteArray("frontend-proxy");
        QTest::addRow("port") << QByteArray("server.address") << QByteArray("cart:7070") << QByteArray("cart");
        QTest::addRow("user") << QByteArray("url.full") << QByteArray("https://me@shop.example/") << QByteArray("shop.example");
        QTest::addRow("six") << QByteArray("url.full") << QByteArray("http://[2001:db8::1]:80/x") << QByteArray("2001:db8::1");
        QTest::addRow("no scheme") << QByteArray("http.url") << QByteArray("proxy:8080/api") << QByteArray("proxy");
        QTest::addRow("this host") << QByteArray("http.url") << QByteArray("http://127.0.0.1:8188/prompt") << QByteArray("front");
    }
    void addressesNameTheirHost() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, service);
        SweptTraces traces;
        for (int i = 0; i < 60; ++i)
            traces.add({{"front",
                         "call",
                         0,
                         90 * milli,
                         -1,
                         {{key.toStdString(), value.toStdString()}, {"n", i % 3}},
                         SpanKind::Client,
                         i < 30 && i % 2 == 0 ? StatusCode::Error : StatusCode::Unset}});
        const CohortComparison out = compared(traces, firstOnes(30));
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(out.culprits.front().service, service.toStdString());
    }

    /// Also where every address is another one, so that none is kept.
    void addressesThatAreIdsNameTheirHost() {
        SweptTraces traces;
        for (int i = 0; i < 300; ++i)
            traces.add({{"front",
                         "call",
                         0,
                         90 * milli,
                         -1,
                         {{"url.full", "http://proxy/" + std::to_string(i)}},
                         SpanKind::Client,
                         i % 10 == 0 ? StatusCode::Error : StatusCode::Unset}});
        CohortOptions options;
        options.limits.idsSeen = 20;
        const CohortComparison out = compared(
            traces, [](TraceKey key) { return key % 10 == 1 ? CohortSide::Candidate : CohortSide::Baseline; }, options);
        QVERIFY(isLeftOut(out, "url.full", KeyLeftOut::Id));
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(out.culprits.front().service, std::string("proxy"));
        QCOMPARE(out.culprits.front().evidence.front().value.candidate, 1.0);
    }

    /// Failures that come with slow traces, and cost them next to nothing, do not make them slow.
    void whatCostsNoTimeOnlyAccompanies() {
        SweptTraces traces;
        for (int i = 0; i < 400; ++i) {
            const bool slow = i < 40;
            const std::int64_t work = slow && i % 10 < 3 ? 400 : 100 + i % 7;
            const bool fails = slow ? i % 10 < 6 : i % 20 == 0;
            traces.add({{"front", "root", 0, (work + 20) * milli},
                        {"worker", "work", 5 * milli, (5 + work) * milli, 0},
                        {"db",
                         "INSERT",
                         (6 + work) * milli,
                         (8 + work) * milli + (fails ? milli : 0),
                         0,
                         {},
                         SpanKind::Internal,
                         fails ? StatusCode::Error : StatusCode::Unset}});
        }
        const CohortComparison asGiven = compared(traces, firstOnes(40));
        CohortOptions options;
        options.byDuration = true;
        const CohortComparison bySlowness = compared(traces, firstOnes(40), options);
        QCOMPARE(asGiven.culprits.front().service, std::string("db"));
        QCOMPARE(bySlowness.culprits.front().service, std::string("worker"));
        QCOMPARE(culpritNamed(bySlowness, "worker")->score, culpritNamed(asGiven, "worker")->score);
        QVERIFY(culpritNamed(bySlowness, "db")->score < 0.1);
        // What is told of it stays what it was.
        QCOMPARE(culpritNamed(bySlowness, "db")->evidence.size(), culpritNamed(asGiven, "db")->evidence.size());
    }

    void errorsBeginWithTheDeepest() {
        SweptTraces traces;
        for (int i = 0; i < 90; ++i) {
            const bool fails = i < 30 ? i % 2 == 0 : i % 30 == 0;
            const StatusCode status = fails ? StatusCode::Error : StatusCode::Unset;
            traces.add({{"front", "GET /", 0, 100 * milli, -1, {}, SpanKind::Server, status},
                        {"front", "call", milli, 90 * milli, 0, {{"peer.service", "payments"}}, SpanKind::Client, status}});
        }
        const CohortComparison out = compared(traces, firstOnes(30));
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(out.culprits.front().service, std::string("payments"));
        QCOMPARE(out.culprits.front().evidence.front().sign, CulpritSign::Errors);
        QVERIFY(std::abs(out.culprits.front().evidence.front().value.candidate - 0.5) < 1e-9);
    }

    /// Instrumentations forget the status; the answer tells.
    void missingStatusIsMadeGood() {
        SweptTraces traces;
        for (int i = 0; i < 90; ++i)
            traces.add(
                {{"front", "GET /", 0, 100 * milli, -1, {}, SpanKind::Server},
                 {"back", "work", milli, 90 * milli, 0, {{"http.status_code", i < 30 && i % 2 == 0 ? 503 : 200}}, SpanKind::Server}});
        const CohortComparison out = compared(traces, firstOnes(30));
        QVERIFY(culpritNamed(out, "back") != nullptr);
        QVERIFY(culpritNamed(out, "front") == nullptr);
    }

    /// Of many candidates a few per cent meet the fault; the others are as ever.
    void fewTracesTouchTheFault() {
        std::mt19937 random(4);
        SweptTraces traces;
        for (int i = 0; i < 2000; ++i) {
            const bool candidate = i < 1000;
            const std::int64_t noise = static_cast<std::int64_t>(random() % 40) * milli;
            const std::int64_t work = static_cast<std::int64_t>(20 + random() % 20) * milli + (candidate && i % 33 == 0 ? 400 * milli : 0);
            std::vector<Span> spans = {{"front", "GET /", 0, 100 * milli + noise + work, -1, {}, SpanKind::Server}};
            spans.push_back({"cart", "load", milli, 60 * milli + noise, 0, {}, SpanKind::Server});
            spans.push_back({"price", "quote", 61 * milli + noise, 61 * milli + noise + work, 0, {}, SpanKind::Server});
            traces.add(spans);
        }
        const CohortComparison out = compared(traces, firstOnes(1000));
        QVERIFY(!out.culprits.empty());
        QCOMPARE(out.culprits.front().service, std::string("price"));
        QCOMPARE(out.culprits.size(), std::size_t{1});
        QCOMPARE(operationNamed(out, "quote")->differs, true);
    }

    void servicesOfOneSideOnly() {
        SweptTraces traces;
        for (int i = 0; i < 60; ++i) {
            const std::int64_t jitter = (i % 5) * milli;
            std::vector<Span> spans = {{"front", "GET /", 0, (i < 30 ? 200 : 100) * milli + jitter, -1, {}, SpanKind::Server}};
            if (i < 30)
                spans.push_back({"fraud", "check", 10 * milli, 110 * milli, 0, {}, SpanKind::Server});
            else
                spans.push_back({"legacy", "check", 10 * milli, 20 * milli, 0, {}, SpanKind::Server});
            traces.add(spans);
        }
        const CohortComparison out = compared(traces, firstOnes(30));
        QVERIFY(!out.culprits.empty());
        QCOMPARE(out.culprits.front().service, std::string("fraud"));
        QCOMPARE(out.culprits.front().members.baseline, std::uint64_t{0});
        QVERIFY(culpritNamed(out, "legacy") == nullptr);
    }

    void badTracesDoNoHarm() {
        SweptTraces traces;
        for (int i = 0; i < 40; ++i) {
            traces.add({{"a", "one", 0, 100}, {"a", "two", 200, 900}});                               // several roots
            traces.add({{"a", "x", 0, 100, 1}, {"a", "y", 10, 50, 0}});                               // a circle
            traces.add({{"", "", 0, 0, -1, {{"", ""}}}, {"", "", 5, 5, 0, {{"k", Bytes{"\xff"}}}}});  // nothing takes time
            traces.add({});
        }
        const CohortComparison out =
            compared(traces, [](TraceKey key) { return key % 2 == 0 ? CohortSide::Candidate : CohortSide::Baseline; });
        QVERIFY(!out.refused.has_value());
        QVERIFY(out.severalRoots.candidate + out.severalRoots.baseline >= 40);
    }

    /// Where nothing differs nothing is said: at most as often as promised.
    void silenceWhereNothingDiffers() {
        std::mt19937 random(31);
        int loud = 0;
        int accused = 0;
        constexpr int rounds = 60;
        for (int round = 0; round < rounds; ++round) {
            SweptTraces traces;
            for (int i = 0; i < 150; ++i) {
                std::vector<Span> spans = {{"front", "GET /", 0, 500 * milli}};
                std::int64_t at = milli;
                for (int j = 0; j < 5; ++j) {
                    const std::int64_t length = static_cast<std::int64_t>(5 + random() % 40) * milli * (random() % 20 == 0 ? 3 : 1);
                    Attributes attributes;
                    for (int k = 0; k < 6; ++k)
                        attributes.push_back({"k" + std::to_string(k), "v" + std::to_string(random() % static_cast<unsigned>(2 + k * 3))});
                    attributes.push_back({"n", static_cast<double>(random() % 5000)});
                    spans.push_back({"s" + std::to_string(j), "op" + std::to_string(j), at, at + length, 0, attributes});
                    at += length;
                }
                spans[0].endNs = at + milli;
                traces.add(spans);
            }
            const CohortComparison out = compared(traces, firstOnes(50));
            loud += out.attributes.differing > 0 ? 1 : 0;
            accused += out.culprits.empty() ? 0 : 1;
        }
        QVERIFY2(loud <= 6, qPrintable(QString::number(loud)));
        QVERIFY2(accused <= 8, qPrintable(QString::number(accused)));
    }

    void spansAsMembers() {
        SweptTraces traces;
        for (int i = 0; i < 30; ++i)
            traces.add({{"a", "root", 0, 100},
                        {"a", "slow", 0, 90, 0, {{"mode", i % 10 == 0 ? "y" : "x"}}},
                        {"a", "fast", 0, 5, 0, {{"mode", "y"}}}});
        CohortOptions options;
        CohortSweep sweep({[](TraceKey) { return CohortSide::Candidate; },
                           [](const SweptTrace& trace, SpanIndex span) {
                               if (trace.columns->parentId[span].value == 0) return CohortSide::Neither;
                               return trace.columns->durationNs[span] > 50 ? CohortSide::Candidate : CohortSide::Baseline;
                           },
                           CohortUnit::Span},
                          options);
        traces.sweep(sweep);
        const CohortComparison out = *compareCohorts(sweep.take(), options, {});
        QCOMPARE(out.members.candidate, std::uint64_t{30});
        QCOMPARE(out.members.baseline, std::uint64_t{30});
        QVERIFY(out.attributes.differing > 0);
        QVERIFY(out.operations.empty());
    }

    void canBeCancelled() {
        SweptTraces traces;
        for (int i = 0; i < 40; ++i) traces.add({{"svc", "op", 0, 100, -1, {{"k", i % 3}}}});
        CohortSweep sweep({firstOnes(20), {}, CohortUnit::Trace}, {});
        traces.sweep(sweep);
        std::stop_source stop;
        stop.request_stop();
        const Result<CohortComparison> out = compareCohorts(sweep.take(), {}, stop.get_token());
        QVERIFY(!out.has_value());
        QCOMPARE(out.error().kind, ErrorKind::Cancelled);
    }

    /// Keys with thousands of values cost what is kept of them, and a value that many have is found among them.
    void manyDistinctValues() {
        SweptTraces traces;
        for (int i = 0; i < 6000; ++i) {
            Attributes attributes;
            for (int j = 0; j < 8; ++j) attributes.push_back({"v" + std::to_string(j), "x" + std::to_string(i * 8 + j)});
            attributes.push_back({"user", i < 300 && i % 3 == 0 ? "u-hot" : "u-" + std::to_string(i % 2500)});
            traces.add({{"svc", "op", 0, 100, -1, attributes}});
        }
        CohortOptions options;
        const CohortComparison out = compared(traces, firstOnes(300), options, 2);
        QVERIFY(isLeftOut(out, "v0", KeyLeftOut::Id));
        QVERIFY(!out.attributes.valuesNotKept);
        QVERIFY(out.attributes.differing >= 1);
        QCOMPARE(out.attributes.keys.front().name.key, std::string("user"));
        QCOMPARE(out.attributes.keys.front().values.front().text, std::string("u-hot"));
        // Where all together are too many it is told, and nothing is made up.
        options.limits.values = 5'000;
        const CohortComparison few = compared(traces, firstOnes(300), options, 2);
        QVERIFY(few.attributes.valuesNotKept);
        for (std::size_t i = 0; i < few.attributes.differing; ++i) QCOMPARE(few.attributes.keys[i].name.key, std::string("user"));
    }

    /// Values that hardly ever come again show an id by all places together; many values that do are none.
    void idsShowByAllPlaces() {
        const CohortLimits limits;
        KeySpread ids;
        KeySpread workers;
        KeySpread frames;
        std::mt19937_64 random(5);
        std::unordered_set<std::uint64_t> met;
        int known = 0;
        for (int member = 0; member < 400; ++member) {
            for (std::uint64_t place = 0; place < 20; ++place) {
                for (KeySpread* key : {&ids, &workers, &frames}) key->addMember();
                ids.add(mixedBits(random()), limits);
                const std::uint64_t worker = random() % 4'000;
                if (met.insert(worker * 20 + place).second) workers.add(mixedBits(worker + 1), limits);
                frames.add(mixedBits(static_cast<std::uint64_t>(member) + 1), limits);
            }
            if (!ids.isId()) known = member;
            QVERIFY(!workers.isId());
            QVERIFY(!frames.isId());
        }
        QVERIFY(ids.isId());
        QVERIFY(known < 120);
        frames.setId();
        QVERIFY(frames.isId());
    }

    void choices() {
        std::vector<CohortMember> members;
        for (int i = 1; i <= 100; ++i) members.push_back({i, i, (i * 37) % 101 * milli, i % 10 == 0});
        const auto sizeOf = [](const CohortChoice& choice, CohortSide side) {
            return std::count_if(choice.begin(), choice.end(), [side](const auto& one) { return one.second == side; });
        };
        const CohortChoice slowest = chooseSlowest(members, 50, CohortBaseline::Rest);
        QCOMPARE(sizeOf(slowest, CohortSide::Candidate), 5);
        QCOMPARE(sizeOf(slowest, CohortSide::Baseline), 95);
        std::int64_t least = INT64_MAX;
        std::int64_t most = 0;
        for (const CohortMember& member : members) {
            if (slowest.at(member.key) == CohortSide::Candidate)
                least = std::min(least, member.durationNs);
            else
                most = std::max(most, member.durationNs);
        }
        QVERIFY(most <= least);
        QCOMPARE(sizeOf(chooseSlowest(members, 50, CohortBaseline::Middle), CohortSide::Baseline), 20);
        QCOMPARE(sizeOf(chooseFailed(members, CohortBaseline::Rest), CohortSide::Candidate), 10);
        QCOMPARE(sizeOf(chooseListed({members[3]}, members, CohortBaseline::Rest), CohortSide::Baseline), 99);
        QVERIFY(chooseSlowest({}, 50, CohortBaseline::Rest).empty());
    }
};

FW_REGISTER_TEST(TestCohort);
#include "tst_cohort.moc"
