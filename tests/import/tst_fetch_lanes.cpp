// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <thread>

#include "importers/import_job.h"
#include "importers/sources/trace_fetch.h"
#include "tests/core/test_registry.h"
#include "tests/support/trace_backend.h"

namespace fetch_lanes_test {

using namespace fw;
using namespace std::chrono_literals;
using fw::test::Connection;
using fw::test::FaultServer;
using fw::test::SeenRequest;
using fw::test::TraceBackend;
using sources::Backend;

constexpr std::int64_t firstNs = 1'782'907'200'000'000'000;

/// Whose spans came, in their order.
class OrderSink : public SpanSink {
public:
    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token) override {
        for (const SpanRecord& span : batch.spans) order.push_back(toHex(span.traceId));
        WriteCounts counts;
        counts.spans = batch.spans.size();
        return counts;
    }
    Result<WriteCounts> commit(std::stop_token) override { return WriteCounts{}; }

    std::vector<std::string> order;
};

struct Came {
    std::optional<ImportSummary> summary;
    sources::FetchReport report;
    std::vector<std::string> order;
};

/// How many requests a server had at once.
struct Crowd {
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    void enter() {
        const int in = ++now;
        int before = most;
        while (in > before && !most.compare_exchange_weak(before, in)) {
        }
    }
    void leave() { --now; }
};

sources::FetchLimits soon() {
    sources::FetchLimits limits;
    limits.http.answer = 5'000ms;
    limits.http.stall = 2'000ms;
    limits.http.backoff = 5ms;
    return limits;
}

Came ask(const sources::TraceQuestion& question, const sources::FetchLimits& limits = soon(), std::stop_token stop = {}) {
    auto made = sources::TraceFetch::create(question, {}, limits);
    if (!made) qFatal("%s", made.error().message.c_str());
    const std::shared_ptr<sources::TraceFetch> fetch = std::move(*made);
    ImportOptions options;
    options.open = [&fetch](const std::string&) -> Result<std::unique_ptr<sources::SourceSequence>> { return sources::sharedFetch(fetch); };
    OrderSink sink;
    const auto summary = runImport({"server"}, options, sink, std::move(stop));
    if (!summary) qFatal("%s", summary.error().message.c_str());
    return {*summary, fetch->report(), sink.order};
}

/// Traces by id under way side by side: nothing of it may be seen but the time.
class TestFetchLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_backend = TraceBackend();
        m_backend.traces = TraceBackend::some(30, firstNs);
    }

    void resultsKeepTheirOrder_data() {
        QTest::addColumn<int>("kind");
        for (const int kind : {0, 1, 2, 3, 4}) QTest::newRow(std::to_string(kind).c_str()) << kind;
    }
    void resultsKeepTheirOrder() {
        QFETCH(int, kind);
        serve(kind);
        Crowd crowd;
        const FaultServer server([this, &crowd](const SeenRequest& request, Connection& to) {
            crowd.enter();
            // The first asked for are the last to come.
            const std::size_t number = request.target.size() > 8 ? static_cast<unsigned char>(request.target.back()) : 0;
            to.pause(std::chrono::milliseconds(5 + (number * 7) % 40));
            const bool more = m_backend.serve(request, to);
            crowd.leave();
            return more;
        });
        const Came came = ask(all(server, kind));
        QVERIFY(!came.report.failure);
        QCOMPARE(came.order, idsOf(m_backend));
        QCOMPARE(came.report.traces, std::uint64_t{30});
        QVERIFY(came.report.missing.empty());
        QVERIFY2(crowd.most >= 3 && crowd.most <= 6, std::to_string(crowd.most.load()).c_str());
        // Every trace once; more only to find out which API there is.
        QVERIFY2(came.report.requests <= 32, std::to_string(came.report.requests).c_str());
    }

    void errorsKeepTheirOrder() {
        for (const int kind : {0, 2, 3, 4}) {
            serve(kind);
            const FaultServer server(m_backend.handler());
            sources::TraceQuestion question = all(server, kind);
            // Every third one is not there.
            std::vector<std::string> gone;
            std::vector<std::string> there;
            for (std::size_t i = 0; i < question.traceIds.size(); ++i) {
                if (i % 3 == 1) {
                    question.traceIds[i] = std::to_string(10'000 + i);
                    gone.push_back(question.traceIds[i]);
                } else {
                    there.push_back(question.traceIds[i]);
                }
            }
            const Came came = ask(question);
            QVERIFY(!came.report.failure);
            QCOMPARE(came.order, there);
            QCOMPARE(came.report.missing, gone);
        }
    }

    /// What lies behind a failure was under way, and is none of the result.
    void aFailureEndsItInItsPlace() {
        serve(4);
        std::atomic<bool> broken = false;
        const std::string bad = m_backend.traces[12].id;
        const FaultServer server([this, &bad, &broken](const SeenRequest& request, Connection& to) {
            if (!request.target.ends_with(bad)) return m_backend.serve(request, to);
            to.pause(60ms);
            if (!broken) return to.answer(500, "text/plain", "no");
            to.send("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n[{\"traceId\":\"" + bad + "\"");
            return false;
        });
        const std::vector<std::string> ids = idsOf(m_backend);
        for (const bool how : {false, true}) {
            broken = how;
            const Came came = ask(all(server, 4));
            QVERIFY(came.report.failure);
            QVERIFY(came.summary->partial);
            QCOMPARE(came.order, std::vector<std::string>(ids.begin(), ids.begin() + 12));
            QVERIFY(came.report.missing.empty());
        }
    }

    /// A server that has had too much is not pressed.
    void tooManyRequestsMeansOneAtATime() {
        serve(2);
        Crowd crowd;
        std::atomic<int> refusals = 0;
        std::atomic<int> served = 0;
        std::atomic<int> mostLater = 0;
        const FaultServer server([&](const SeenRequest& request, Connection& to) {
            crowd.enter();
            to.pause(10ms);
            bool more = false;
            if (crowd.now > 2 && refusals < 20) {
                ++refusals;
                more = to.answer(429, "text/plain", "slow down");
            } else {
                more = m_backend.serve(request, to);
                if (++served > 15) mostLater = std::max(mostLater.load(), crowd.now.load());
            }
            crowd.leave();
            return more;
        });
        const Came came = ask(all(server, 2));
        QVERIFY(!came.report.failure);
        QCOMPARE(came.order, idsOf(m_backend));
        QVERIFY(refusals > 0);
        QVERIFY(came.report.retries > 0);
        QCOMPARE(mostLater.load(), 1);
    }

    /// Larger than what is kept of an answer that nobody reads yet: those come one after the other, and whole.
    void largeAnswers() {
        serve(4);
        m_backend.traces.resize(8);
        for (TraceBackend::Trace& trace : m_backend.traces) trace.attributes["blob"] = std::string(3'000'000, 'x');
        const FaultServer server(m_backend.handler());
        const Came came = ask(all(server, 4));
        QVERIFY(!came.report.failure && !came.summary->partial);
        QCOMPARE(came.order, idsOf(m_backend));
        QVERIFY(came.summary->bytes > 24'000'000);
    }

    void aStopEndsAll() {
        serve(4);
        Crowd crowd;
        const FaultServer server([this, &crowd](const SeenRequest& request, Connection& to) {
            if (request.target.ends_with(m_backend.traces[3].id)) {
                crowd.enter();
                to.hold();
                return false;
            }
            return m_backend.serve(request, to);
        });
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        std::jthread canceller([&] {
            while (crowd.most == 0) std::this_thread::sleep_for(1ms);
            std::this_thread::sleep_for(50ms);
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        const Came came = ask(all(server, 4), soon(), stop.get_token());
        const auto ended = std::chrono::steady_clock::now();
        canceller.join();
        QVERIFY(came.summary->cancelled);
        QCOMPARE(came.order.size(), std::size_t{3});
        QVERIFY(ended - asked < 200ms);
    }

    void oneIfToldSo() {
        serve(4);
        Crowd crowd;
        const FaultServer server([this, &crowd](const SeenRequest& request, Connection& to) {
            crowd.enter();
            to.pause(2ms);
            const bool more = m_backend.serve(request, to);
            crowd.leave();
            return more;
        });
        sources::FetchLimits limits = soon();
        limits.parallel = 1;
        QCOMPARE(ask(all(server, 4), limits).order, idsOf(m_backend));
        QCOMPARE(crowd.most.load(), 1);
    }

private:
    static constexpr Backend kinds[] = {Backend::Jaeger, Backend::Jaeger, Backend::Tempo, Backend::Tempo, Backend::Zipkin};

    /// Jaeger v3, Jaeger v1, Tempo, an old Tempo, Zipkin.
    void serve(int kind) {
        m_backend.v3 = kind != 1;
        m_backend.tempo = kind == 2 || kind == 3;
        m_backend.tempoV2 = kind != 3;
        m_backend.zipkin = kind == 4;
    }
    static std::vector<std::string> idsOf(const TraceBackend& backend) {
        std::vector<std::string> ids;
        for (const TraceBackend::Trace& trace : backend.traces) ids.push_back(trace.id);
        return ids;
    }
    [[nodiscard]] sources::TraceQuestion all(const FaultServer& server, int kind) const {
        sources::TraceQuestion question;
        question.server = *sources::parseUrl(server.url());
        question.backend = kinds[kind];
        question.traceIds = idsOf(m_backend);
        return question;
    }

    TraceBackend m_backend;
};

}  // namespace fetch_lanes_test

using fetch_lanes_test::TestFetchLanes;
FW_REGISTER_TEST(TestFetchLanes);

#include "tst_fetch_lanes.moc"
