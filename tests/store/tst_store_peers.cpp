// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <random>

#include "model/core/peer_ranks.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

/// The smallest duration that at least `percent` of all do not exceed, by counting.
std::int64_t naivePercentile(const std::vector<std::int64_t>& sorted, unsigned percent) {
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if ((i + 1) * 100 >= sorted.size() * percent) return sorted[i];
    }
    return 0;
}

std::uint64_t naiveNotLonger(const std::vector<std::int64_t>& durations, std::int64_t ns) {
    return static_cast<std::uint64_t>(std::count_if(durations.begin(), durations.end(), [ns](std::int64_t one) { return one <= ns; }));
}

bool withinOnePercent(std::int64_t told, std::int64_t real) {
    // Half a bucket, and a nanosecond for rounding.
    return std::abs(told - real) <= real / 100 + 1;
}

}  // namespace

void TestStore::peersAgreeWithASort() {
    Fixture cache;
    std::mt19937 random(20240315);
    std::map<PeerKey, std::vector<std::int64_t>> expected;
    const std::vector<std::string> services{"capture", "detect", ""};
    const std::vector<std::string> names{"infer", "decode", "infer "};
    const std::vector<SpanKind> kinds{SpanKind::Internal, SpanKind::Server};
    std::uint64_t number = 0;
    for (int round = 0; round < 3; ++round) {
        SpanBatch batch;
        for (int i = 0; i < 1500; ++i) {
            MadeSpan span;
            span.trace = toHex(TraceId{7, random() % 40});
            span.id = toHex(SpanId{++number});
            span.service = services[random() % services.size()];
            span.name = names[random() % names.size()];
            span.kind = kinds[random() % kinds.size()];
            span.durationNs = random() % 5 == 0 ? 1000 : static_cast<std::int64_t>(random() % 1'000'000);
            const std::uint64_t model = random() % 4;
            if (model == 1) span.attributes.push_back({"model.name", "small"});
            if (model == 2) span.attributes.push_back({"model.name", 8});
            // A resource without a name has that which the reader sees.
            const std::string service = span.service.empty() ? "unknown" : span.service;
            Resource resource = resourceOf(span.service);
            if (model == 3) resource.attributes.push_back({"model.name", "small"});
            SpanDetails details;
            details.attributes = span.attributes;
            add(batch, span, resource, Scope(), details);
            expected[{service, span.name, span.kind}].push_back(span.durationNs);
            if (model != 0) expected[{service, span.name, span.kind, model == 2 ? "8" : "small"}].push_back(span.durationNs);
        }
        cache.write(std::move(batch));
    }
    for (auto& [key, durations] : expected) {
        std::sort(durations.begin(), durations.end());
        const PeerDurations peers = value(cache.reader().peerDurations(key, {}));
        QVERIFY(peers.exact());
        QCOMPARE(peers.count(), std::uint64_t{durations.size()});
        QCOMPARE(peers.leastNs(), durations.front());
        QCOMPARE(peers.mostNs(), durations.back());
        for (const unsigned percent : {1U, 50U, 95U, 99U, 100U}) QCOMPARE(peers.percentile(percent), naivePercentile(durations, percent));
        for (const std::int64_t ns : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{999}, std::int64_t{1000},
                                      durations[durations.size() / 3], durations.back(), std::numeric_limits<std::int64_t>::max()})
            QCOMPARE(peers.notLonger(ns), naiveNotLonger(durations, ns));
    }
    // In one pass as one by one, also what nobody has and what is asked for twice.
    std::vector<PeerKey> keys{{"capture", "infer", SpanKind::Client}};
    for (const auto& [key, durations] : expected) keys.push_back(key);
    keys.push_back(keys.back());
    const std::vector<PeerDurations> all = value(cache.reader().peerDurationsOf(keys, {}));
    QCOMPARE(all.size(), keys.size());
    QCOMPARE(all.front().count(), std::uint64_t{0});
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const std::vector<std::int64_t>& durations = expected.at(keys[i]);
        QCOMPARE(all[i].count(), std::uint64_t{durations.size()});
        for (const std::int64_t ns : {durations.front(), durations[durations.size() / 2], durations.back()})
            QCOMPARE(all[i].notLonger(ns), naiveNotLonger(durations, ns));
    }
    QCOMPARE(value(cache.reader().peerDurations({"capture", "infer", SpanKind::Client}, {})).count(), std::uint64_t{0});
    std::stop_source stop;
    stop.request_stop();
    const Result<PeerDurations> stopped = cache.reader().peerDurations({"capture", "infer", SpanKind::Server}, stop.get_token());
    QVERIFY(!stopped.has_value());
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
}

void TestStore::ranksAgreeWithCounting() {
    std::mt19937_64 random(99);
    const auto check = [](const PeerDurations& peers, const std::vector<std::int64_t>& asked) {
        const PeerRanks ranks(peers);
        QCOMPARE(ranks.count(), peers.count());
        for (const std::int64_t ns : asked) {
            const std::optional<unsigned> told = ranks.percent(ns);
            const bool same = peers.leastNs() == peers.mostNs() && ns == peers.leastNs();
            QCOMPARE(told.has_value(), peers.count() > PeerRanks::leastPeers && !same);
            // What the span panel says, rounded down: the span itself is not one of its peers.
            if (told) QCOMPARE(std::uint64_t{*told}, (peers.notLonger(ns) - 1) * 100 / (peers.count() - 1));
        }
    };
    for (int round = 0; round < 400; ++round) {
        const std::size_t count = 1 + random() % (round % 4 == 0 ? 24 : 700);
        const std::uint64_t range = 1 + random() % (round % 3 == 0 ? 3 : 1'000'000);
        PeerDurations peers;
        std::vector<std::int64_t> durations;
        for (std::size_t i = 0; i < count; ++i) {
            durations.push_back(static_cast<std::int64_t>(random() % range));
            peers.add(durations.back());
        }
        peers.finish();
        check(peers, durations);
    }
    PeerDurations many;
    std::vector<std::int64_t> some;
    for (std::size_t i = 0; i < PeerDurations::exactValues + 10'000; ++i) {
        const auto ns = static_cast<std::int64_t>(random() >> (1 + random() % 63));
        if (i % 101 == 0) some.push_back(ns);
        many.add(ns);
    }
    many.finish();
    QVERIFY(!many.exact());
    check(many, some);
}

void TestStore::manyPeersAreWithinAPercent() {
    std::mt19937_64 random(4711);
    PeerDurations peers;
    std::vector<std::int64_t> durations;
    for (std::size_t i = 0; i < PeerDurations::exactValues + 50'000; ++i) {
        // Even over the logarithms, from nanoseconds to centuries.
        const std::int64_t ns = static_cast<std::int64_t>(random() >> (1 + random() % 63));
        durations.push_back(ns);
        peers.add(ns);
    }
    peers.finish();
    QVERIFY(!peers.exact());
    std::sort(durations.begin(), durations.end());
    QCOMPARE(peers.count(), std::uint64_t{durations.size()});
    for (const unsigned percent : {1U, 10U, 50U, 95U, 99U, 100U})
        QVERIFY(withinOnePercent(peers.percentile(percent), naivePercentile(durations, percent)));
    for (std::size_t i = 0; i < durations.size(); i += 997) {
        // Told is the rank of a duration at most 2 % above.
        const std::int64_t ns = durations[i];
        const std::int64_t above = ns > std::numeric_limits<std::int64_t>::max() / 2 ? ns : ns + ns / 50 + 1;
        QVERIFY(peers.notLonger(ns) >= naiveNotLonger(durations, ns));
        if (above > ns) QVERIFY(peers.notLonger(ns) <= naiveNotLonger(durations, above));
    }
    QCOMPARE(peers.notLonger(std::numeric_limits<std::int64_t>::max()), std::uint64_t{durations.size()});
}

void TestStore::ranksOfNoAndOneSpan() {
    PeerDurations none;
    none.finish();
    QCOMPARE(none.count(), std::uint64_t{0});
    QCOMPARE(none.percentile(50), std::int64_t{0});
    QCOMPARE(none.notLonger(5), std::uint64_t{0});
    PeerDurations one;
    one.add(-3);
    one.finish();
    QCOMPARE(one.percentile(1), std::int64_t{0});
    QCOMPARE(one.percentile(100), std::int64_t{0});
    QCOMPARE(one.notLonger(0), std::uint64_t{1});
    QCOMPARE(one.notLonger(-1), std::uint64_t{0});
}
