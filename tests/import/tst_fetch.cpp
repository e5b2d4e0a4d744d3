// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "importers/import_job.h"
#include "importers/sources/trace_fetch.h"
#include "tests/core/test_registry.h"
#include "tests/support/trace_backend.h"

namespace {

using namespace fw;
using namespace std::chrono_literals;
using fw::test::Connection;
using fw::test::FaultServer;
using fw::test::SeenRequest;
using fw::test::TraceBackend;
using sources::Backend;
using sources::TraceQuestion;

constexpr std::int64_t firstNs = 1'782'907'200'000'000'000;
constexpr std::int64_t hourNs = 3'600'000'000'000;

/// Counts what comes.
class CountSink : public SpanSink {
public:
    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token) override {
        WriteCounts counts;
        counts.spans = batch.spans.size();
        spans += batch.spans.size();
        return counts;
    }
    Result<WriteCounts> commit(std::stop_token) override { return WriteCounts{}; }
    std::uint64_t spans = 0;
};

struct Fetched {
    std::optional<ImportSummary> summary;
    sources::FetchReport report;
    std::uint64_t spans = 0;

    [[nodiscard]] const ImportIssue* issue(IssueCode code) const {
        for (const ImportIssue& one : summary->issues)
            if (one.code == code) return &one;
        return nullptr;
    }
};

sources::FetchLimits quick(std::uint64_t page = 1'500) {
    sources::FetchLimits limits;
    limits.http.answer = 2'000ms;
    limits.http.stall = 300ms;
    limits.http.backoff = 5ms;
    limits.pageTraces = page;
    return limits;
}

Fetched fetch(const TraceQuestion& question, const sources::FetchLimits& limits = quick(), std::stop_token stop = {}) {
    auto made = sources::TraceFetch::create(question, {}, limits);
    if (!made) qFatal("%s", made.error().message.c_str());
    sources::TraceFetch* running = made->get();
    Fetched fetched;
    // The job owns what it opens; the report is wanted afterwards.
    class Borrowed final : public sources::SourceSequence {
    public:
        explicit Borrowed(sources::TraceFetch& of) : m_of(of) {}
        Next next() override { return m_of.next(); }
        [[nodiscard]] bool isArchive() const override { return false; }
        [[nodiscard]] std::uint64_t rawBytes() const override { return m_of.rawBytes(); }
        [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return {}; }
        [[nodiscard]] std::uint64_t hiddenMembers() const override { return 0; }
        void setStop(std::stop_token token) override { m_of.setStop(std::move(token)); }

    private:
        sources::TraceFetch& m_of;
    };
    ImportOptions options;
    options.open = [running](const std::string&) -> Result<std::unique_ptr<sources::SourceSequence>> {
        return std::make_unique<Borrowed>(*running);
    };
    CountSink sink;
    const auto summary = runImport({question.server.shown()}, options, sink, stop);
    if (!summary) qFatal("%s", summary.error().message.c_str());
    fetched.summary = *summary;
    fetched.report = running->report();
    fetched.spans = sink.spans;
    return fetched;
}

TraceQuestion at(const FaultServer& server, std::optional<Backend> backend) {
    TraceQuestion question;
    question.server = *sources::parseUrl(server.url());
    question.backend = backend;
    question.fromNs = firstNs - hourNs;
    question.toNs = firstNs + hourNs;
    return question;
}

/// The kinds of servers there are, by name.
struct Kind {
    const char* name;
    const char* api;  ///< that gives a trace by its id
    Backend backend;
    TraceBackend server;
};

std::vector<Kind> kinds() {
    std::vector<Kind> all;
    const auto add = [&all](const char* name, const char* api, Backend backend) -> TraceBackend& {
        all.push_back({name, api, backend, {}});
        return all.back().server;
    };
    add("jaeger-now", "jaeger-v3", Backend::Jaeger).v1Search = false;
    add("jaeger-both", "jaeger-v3", Backend::Jaeger);
    add("jaeger-strict", "jaeger-v3", Backend::Jaeger).v3WantsService = true;
    add("jaeger-2.0", "jaeger-v3", Backend::Jaeger).summaries = false;
    add("jaeger-old", "jaeger-v1", Backend::Jaeger).v3 = false;
    auto& ui = add("jaeger-ui", "jaeger-v1", Backend::Jaeger);
    ui.v3 = false;
    ui.pagesForPeople = true;
    add("tempo", "tempo", Backend::Tempo).tempo = true;
    auto& old = add("tempo-old", "tempo", Backend::Tempo);
    old.tempo = true;
    old.tempoV2 = false;
    add("zipkin", "zipkin", Backend::Zipkin).zipkin = true;
    return all;
}

void eachKind() {
    QTest::addColumn<int>("kind");
    const std::vector<Kind> all = kinds();
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
}

}  // namespace

/// Traces of the query APIs, through the import.
class TestFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byId_data() { eachKind(); }
    void byId() {
        QFETCH(int, kind);
        Kind one = kinds()[static_cast<std::size_t>(kind)];
        one.server.traces = TraceBackend::some(5, firstNs);
        const FaultServer server(one.server.handler());
        for (const bool told : {true, false}) {
            TraceQuestion question = at(server, told ? std::optional(one.backend) : std::nullopt);
            question.traceIds = {one.server.traces[3].id, one.server.traces[1].id};
            const Fetched fetched = fetch(question);
            QCOMPARE(fetched.spans, std::uint64_t{2});
            QCOMPARE(fetched.report.api, std::string(one.api));
            QCOMPARE(fetched.report.traces, std::uint64_t{2});
            QVERIFY(!fetched.summary->partial && fetched.report.missing.empty() && !fetched.report.failure);
            if (told) QVERIFY2(fetched.report.requests <= 3, qPrintable(QString::number(fetched.report.requests)));
        }
    }

    void whatIsNotThere_data() { eachKind(); }
    void whatIsNotThere() {
        QFETCH(int, kind);
        Kind one = kinds()[static_cast<std::size_t>(kind)];
        one.server.traces = TraceBackend::some(2, firstNs);
        const FaultServer server(one.server.handler());
        TraceQuestion question = at(server, one.backend);
        question.traceIds = {"00000000000000000000000000000bad", one.server.traces[0].id};
        const Fetched fetched = fetch(question);
        QCOMPARE(fetched.spans, std::uint64_t{1});
        QCOMPARE(fetched.report.missing, std::vector<std::string>{"00000000000000000000000000000bad"});
        TraceQuestion search = at(server, one.backend);
        search.toNs = *search.fromNs + 1'000'000'000;
        const Fetched nothing = fetch(search);
        QCOMPARE(nothing.spans, std::uint64_t{0});
        QVERIFY(!nothing.report.failure && !nothing.report.more && nothing.summary->issues.empty());
    }

    /// v3 has the nanoseconds: v1 is for servers that lack it, and for attributes where v3 does not know them.
    void aSearchPrefersV3() {
        for (Kind& one : kinds()) {
            if (one.backend != Backend::Jaeger) continue;
            one.server.traces = TraceBackend::some(5, firstNs);
            const FaultServer server(one.server.handler());
            const Fetched fetched = fetch(at(server, one.backend));
            QCOMPARE(fetched.spans, std::uint64_t{5});
            QVERIFY2(fetched.report.api == one.api, one.name);
        }
    }

    /// v1 wants a service, so all are asked.
    void aFrameInAllServices_data() { eachKind(); }
    void aFrameInAllServices() {
        QFETCH(int, kind);
        Kind one = kinds()[static_cast<std::size_t>(kind)];
        one.server.traces = TraceBackend::some(30, firstNs);
        // The fake Tempo and Zipkin do not read what is between quotes.
        const char* frame = one.backend == Backend::Jaeger ? "cam 01/x&y=ü" : "cam";
        for (const std::size_t same : {7U, 11U, 12U}) one.server.traces[same].attributes["frame.id"] = frame;
        const FaultServer server(one.server.handler());
        TraceQuestion question = at(server, one.backend);
        question.attributes = {{"frame.id", frame}};
        const Fetched fetched = fetch(question);
        QCOMPARE(fetched.spans, std::uint64_t{3});
        QCOMPARE(fetched.report.traces, std::uint64_t{3});
        question.service = one.server.traces[7].service;
        QCOMPARE(fetch(question).spans, std::uint64_t{1});
    }

    void limitsHideNothing_data() { eachKind(); }
    void limitsHideNothing() {
        QFETCH(int, kind);
        Kind one = kinds()[static_cast<std::size_t>(kind)];
        one.server.traces = TraceBackend::some(300, firstNs);
        const FaultServer server(one.server.handler());
        TraceQuestion question = at(server, one.backend);
        question.limit = 10'000;
        const Fetched all = fetch(question, quick(40));
        QCOMPARE(all.report.traces, std::uint64_t{300});
        QVERIFY(!all.report.more && !all.summary->partial);
        QVERIFY(all.spans >= 300);
        question.limit = 50;
        const Fetched some = fetch(question, quick(40));
        QVERIFY2(some.report.traces >= 50 && some.report.traces < 90, qPrintable(QString::number(some.report.traces)));
        QVERIFY(some.report.more);
        // One answer is enough for what fits into it.
        question.limit = 301;
        const Fetched once = fetch(question);
        QCOMPARE(once.report.traces, std::uint64_t{300});
        QCOMPARE(once.spans, std::uint64_t{300});
        QVERIFY(!once.report.more);
    }

    void whatIsNoTraceServer() {
        TraceBackend none;
        none.v3 = none.v1Search = false;
        none.pagesForPeople = true;
        const FaultServer server(none.handler());
        const Fetched fetched = fetch(at(server, {}));
        QVERIFY(fetched.report.failure && fetched.report.failure->message.starts_with("Neither Jaeger nor Tempo nor Zipkin"));
        QVERIFY(fetched.issue(IssueCode::TransferFailed) != nullptr);
        const Fetched jaeger = fetch(at(server, Backend::Jaeger));
        QVERIFY(jaeger.report.failure && jaeger.report.failure->message.starts_with("No Jaeger API"));
        for (const Backend backend : {Backend::Tempo, Backend::Zipkin}) {
            const Fetched other = fetch(at(server, backend));
            QVERIFY(other.report.failure && other.report.failure->message.starts_with("A web page came"));
        }
    }

    void refusalsAreTold() {
        const FaultServer server([](const SeenRequest&, Connection& to) { return to.answer(401, "text/html", "<html>log in</html>"); });
        for (const auto backend :
             {std::optional<Backend>(), std::optional(Backend::Jaeger), std::optional(Backend::Tempo), std::optional(Backend::Zipkin)}) {
            TraceQuestion question = at(server, backend);
            Fetched fetched = fetch(question);
            QVERIFY(fetched.report.failure && fetched.report.failure->message.find("who asks (401)") != std::string::npos);
            QCOMPARE(fetched.report.requests, std::uint64_t{1});
            question.traceIds = {"abc"};
            fetched = fetch(question);
            QVERIFY(fetched.report.failure && fetched.report.failure->message.find("who asks (401)") != std::string::npos);
        }
    }

    /// F23.
    void anotherTraceIsFlagged() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(1, firstNs);
        const FaultServer server([&backend](const SeenRequest&, Connection& to) {
            SeenRequest other;
            other.target = "/api/v3/traces/" + backend.traces[0].id;
            return backend.serve(other, to);
        });
        TraceQuestion question = at(server, Backend::Jaeger);
        question.traceIds = {"0000000000000000000000000000beef"};
        const Fetched fetched = fetch(question);
        QCOMPARE(fetched.spans, std::uint64_t{1});
        const ImportIssue* issue = fetched.issue(IssueCode::OtherTrace);
        QVERIFY(issue != nullptr && issue->detail.starts_with("asked for beef, got "));
        QCOMPARE(fetched.report.missing.size(), std::size_t{1});
    }

    /// F19: what is good is kept, and the import is marked.
    void brokenAnswersArePartial() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(400, firstNs);
        for (const int how : {0, 1, 2}) {
            const FaultServer server([&backend, how](const SeenRequest& request, Connection& to) {
                if (request.path() != "/api/traces") return to.answer(404, "text/plain", "404 page not found");
                std::string body =
                    "{\"data\":[{\"traceID\":\"00000000000000000000000000000001\",\"spans\":[{\"traceID\":"
                    "\"00000000000000000000000000000001\",\"spanID\":\"0000000000000001\",\"operationName\":\"a\","
                    "\"startTime\":1782907200000000,\"duration\":5,\"processID\":\"p\"}],\"processes\":{\"p\":{\"serviceName\":"
                    "\"s\"}}},{\"traceID\":\"0000";
                if (how == 0) to.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body);
                if (how == 1) to.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n" + body.substr(0, 1) + "\r\nqqq");
                if (how == 2) {
                    to.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body);
                    to.hold();
                }
                return false;
            });
            TraceQuestion question = at(server, Backend::Jaeger);
            question.service = "s";
            const Fetched fetched = fetch(question);
            QCOMPARE(fetched.spans, std::uint64_t(how == 1 ? 0 : 1));
            QVERIFY(fetched.summary->partial && fetched.report.failure);
            QVERIFY(fetched.report.failure->kind == ErrorKind::Network);
            QVERIFY(fetched.issue(IssueCode::TransferFailed) != nullptr);
        }
    }

    void cancelledWithinTheAnswer() {
        const FaultServer server([](const SeenRequest&, Connection& to) {
            to.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[[");
            const std::string span = "{\"traceId\":\"1\",\"id\":\"1\",\"timestamp\":1782907200000000,\"duration\":1},";
            while (to.send(span)) {
            }
            return false;
        });
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        std::jthread canceller([&stop, &asked] {
            std::this_thread::sleep_for(300ms);
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        const Fetched fetched = fetch(at(server, Backend::Zipkin), quick(), stop.get_token());
        const auto ended = std::chrono::steady_clock::now();
        canceller.join();
        QVERIFY(fetched.summary->cancelled);
        QVERIFY2(ended - asked < 200ms, qPrintable(QString::number((ended - asked) / 1ms)));
    }

    void questionsThatMakeNoSense() {
        const FaultServer server([](const SeenRequest&, Connection& to) { return to.json("[]"); });
        TraceQuestion question = at(server, Backend::Jaeger);
        std::swap(question.fromNs, question.toNs);
        QVERIFY(!sources::TraceFetch::create(question, {}));
        question = at(server, Backend::Jaeger);
        question.limit = 0;
        QVERIFY(!sources::TraceFetch::create(question, {}));
        question = at(server, Backend::Jaeger);
        question.traceQl = "{}";
        QVERIFY(!sources::TraceFetch::create(question, {}));
        QVERIFY(server.requests().empty());
    }
};
FW_REGISTER_TEST(TestFetch);

#include "tst_fetch.moc"
