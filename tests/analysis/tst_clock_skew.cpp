// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/analysis/clock_skew.h"
#include "model/analysis/trace_analysis.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace {

constexpr std::int64_t ms = 1'000'000;

/// A trace over hosts: host i is resource i.
class HostTrace {
public:
    explicit HostTrace(std::initializer_list<const char*> hosts, const char* key = "host.name") {
        m_builder.data().resources.clear();
        for (const char* host : hosts) {
            Resource resource;
            if (*host != 0) resource.attributes.push_back({key, AttributeValue(host)});
            m_builder.data().resources.push_back(resource);
        }
    }
    SpanIndex add(std::uint64_t id, std::uint64_t parent, std::int64_t fromMs, std::int64_t toMs, std::uint32_t host,
                  SpanKind kind = SpanKind::Internal, std::uint16_t marks = 0) {
        const SpanIndex span =
            m_builder.add(id, parent, fromMs * ms, toMs * ms, "op" + std::to_string(id), host, kind, StatusCode::Unset, marks);
        m_builder.data().resource[span] = host;
        return span;
    }
    std::shared_ptr<const TraceData> build() { return m_builder.build(); }
    ClockSkew compare(std::int64_t limitNs = maxClockShiftNs) {
        const auto trace = build();
        return compareClocks(*trace, buildSpanTree(*trace), noRow, limitNs);
    }

private:
    test::TraceBuilder m_builder;
};

}  // namespace

class TestClockSkew : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsStays() {
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 100, 0);
        trace.add(2, 1, 10, 90, 1);
        const ClockSkew skew = trace.compare();
        QCOMPARE(skew.hosts.size(), std::size_t{2});
        QVERIFY(skew.hosts[0].verdict == HostClock::Verdict::Reference);
        QVERIFY(skew.hosts[1].verdict == HostClock::Verdict::Agrees);
        QCOMPARE(skew.hosts[1].lowNs, -10 * ms);
        QCOMPARE(skew.hosts[1].highNs, 10 * ms);
        QVERIFY(!skew.correctable());
    }
    void theLeastChangeThatFitsEveryCall() {
        // Two calls: the first wants at least +30, the second at least +40; both at most +60.
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 200, 0);
        trace.add(2, 1, 0, 100, 0);
        trace.add(3, 2, -30, 40, 1);
        trace.add(4, 1, 100, 180, 0);
        trace.add(5, 4, 60, 120, 1);
        const ClockSkew skew = trace.compare();
        const HostClock& clock = skew.hosts[1];
        QVERIFY(clock.verdict == HostClock::Verdict::Off);
        QCOMPARE(clock.pairs, 2U);
        QCOMPARE(clock.lowNs, 40 * ms);
        QCOMPARE(clock.highNs, 60 * ms);
        QCOMPARE(clock.lowSpan, SpanIndex{4});
        QCOMPARE(clock.offsetNs, 40 * ms);
        QCOMPARE(clock.shiftNs, 40 * ms);
        QCOMPARE(skew.largestShiftNs(), 40 * ms);
    }
    void aCallBackTellsOfTheSameClock() {
        // b calls a: seen from b, a is late; so b must move by as much the other way.
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 100, 0);
        trace.add(2, 1, 10, 60, 1);  // alone: -10 … +40
        trace.add(3, 2, 30, 75, 0);  // inside span 2 only if b moves by +15 … +20
        const ClockSkew skew = trace.compare();
        QCOMPARE(skew.hosts[1].lowNs, 15 * ms);
        QCOMPARE(skew.hosts[1].highNs, 20 * ms);
        QCOMPARE(skew.hosts[1].shiftNs, 15 * ms);
    }
    void messagesAndLongerChildrenOnlyMustNotStartEarlier() {
        HostTrace late({"a", "b"});
        late.add(1, 0, 0, 10, 0, SpanKind::Producer);
        late.add(2, 1, 500, 505, 1, SpanKind::Consumer);
        QVERIFY(!late.compare().correctable());
        HostTrace early({"a", "b"});
        early.add(1, 0, 0, 10, 0, SpanKind::Producer);
        early.add(2, 1, -7, 0, 1, SpanKind::Consumer);
        QCOMPARE(early.compare().hosts[1].shiftNs, 7 * ms);
        QCOMPARE(early.compare().hosts[1].highNs, INT64_MAX);
        HostTrace longer({"a", "b"});
        longer.add(1, 0, 0, 10, 0);
        longer.add(2, 1, 5, 50, 1);
        QVERIFY(!longer.compare().correctable());
    }
    void contradictionMovesNothing() {
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 1000, 0);
        trace.add(2, 1, 0, 100, 0);
        trace.add(3, 2, -50, 40, 1);
        trace.add(4, 1, 500, 600, 0);
        trace.add(5, 4, 560, 650, 1);
        const ClockSkew skew = trace.compare();
        QVERIFY(skew.hosts[1].verdict == HostClock::Verdict::Contradictory);
        QCOMPARE(skew.hosts[1].lowSpan, SpanIndex{2});
        QCOMPARE(skew.hosts[1].highSpan, SpanIndex{4});
        QVERIFY(!skew.correctable());
    }
    void beyondTheLimitIsTold() {
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 100, 0);
        trace.add(2, 1, 5000, 5050, 1);
        const ClockSkew skew = trace.compare();
        QVERIFY(skew.hosts[1].verdict == HostClock::Verdict::BeyondLimit);
        QCOMPARE(skew.hosts[1].offsetNs, -4950 * ms);
        QVERIFY(!skew.correctable());
        QVERIFY(trace.compare(6'000 * ms).correctable());
    }
    void clocksHangOnEachOther() {
        HostTrace trace({"a", "b", "c", ""});
        trace.add(1, 0, 0, 100, 0);
        trace.add(2, 1, -20, 70, 1);   // +20 … +30
        trace.add(3, 2, -10, 60, 2);   // fits b as it is
        trace.add(4, 1, 900, 950, 3);  // no host: says nothing
        const auto data = trace.build();
        const Result<std::shared_ptr<const TraceAnalysis>> raw = analyseTrace(data, {});
        QVERIFY(raw && !(*raw)->clocksCorrected && (*raw)->trace == data && (*raw)->clocks.correctable());
        QCOMPARE((*raw)->clocks.hosts.size(), std::size_t{3});
        const Result<std::shared_ptr<const TraceAnalysis>> moved = analyseTrace(data, {}, {.correctClocks = true});
        QVERIFY(moved && (*moved)->clocksCorrected && (*moved)->recorded == data);
        const TraceData& after = *(*moved)->trace;
        QCOMPARE(after.startNs[0], std::int64_t{0});
        QCOMPARE(after.startNs[1], std::int64_t{0});
        QCOMPARE(after.endNs(1), 90 * ms);
        QCOMPARE(after.startNs[2], 10 * ms);
        QCOMPARE(after.startNs[3], 900 * ms);
        QCOMPARE(data->startNs[1], -20 * ms);
        EventTimes events{{0, 0, 1, 1, 2}, {-15 * ms, 910 * ms}};
        moveEvents(events, *data, (*moved)->clocks);
        QCOMPARE(events.timeNs[0], 5 * ms);
        QCOMPARE(events.timeNs[1], 910 * ms);
    }
    void madeUpTimesSayNothing() {
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 100, 0);
        trace.add(2, 1, -500, 20, 1, SpanKind::Internal, StartInferred);
        trace.add(3, 1, -500, 20, 1, SpanKind::Internal, NoStart);
        QVERIFY(!trace.compare().correctable());
        HostTrace open({"a", "b"});
        open.add(1, 0, 0, 100, 0);
        open.add(2, 1, 150, 150, 1, SpanKind::Internal, NoEnd);
        QVERIFY(!open.compare().correctable());
    }
    void namesOfHosts() {
        HostTrace list({"10.0.0.1", "10.0.0.2"}, "host.ip");
        list.add(1, 0, 0, 100, 0);
        list.add(2, 1, -20, 70, 1);
        QCOMPARE(list.compare().hosts[1].host, std::string("10.0.0.2"));
        HostTrace jaeger({"a", "b"}, "hostname");
        jaeger.add(1, 0, 0, 100, 0);
        jaeger.add(2, 1, -20, 70, 1);
        QVERIFY(jaeger.compare().correctable());
        HostTrace same({"a", "a"});
        same.add(1, 0, 0, 100, 0);
        same.add(2, 1, -20, 70, 1);
        QCOMPARE(same.compare().hosts.size(), std::size_t{1});
        QVERIFY(!same.compare().correctable());
    }
    void extremeTimesDoNotOverflow() {
        HostTrace trace({"a", "b"});
        trace.add(1, 0, 0, 100, 0);
        trace.add(2, 1, 0, 10, 1);
        auto data = std::make_shared<TraceData>(*trace.build());
        data->startNs[1] = INT64_MIN;
        const ClockSkew low = compareClocks(*data, buildSpanTree(*data), 0);
        QVERIFY(low.hosts[1].verdict == HostClock::Verdict::BeyondLimit);
        data->startNs[1] = INT64_MAX;
        QVERIFY(compareClocks(*data, buildSpanTree(*data), 0).hosts[1].verdict == HostClock::Verdict::BeyondLimit);
        QCOMPARE(withCorrectedClocks(*data, low)->startNs[1], INT64_MAX);
    }
};

FW_REGISTER_TEST(TestClockSkew);
#include "tst_clock_skew.moc"
