// SPDX-License-Identifier: GPL-3.0-or-later
// A trace that a server gave is asked for again.
#include <algorithm>
#include <atomic>

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QTest>

#include "app/trace_desk.h"
#include "app/trace_refresh.h"
#include "app/window_actions.h"
#include "model/store/trace_reader.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "tests/support/fault_server.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using fw::test::FaultServer;

namespace window_refresh_test {

constexpr const char* traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
constexpr const char* otherId = "5bf92f3577b34da6a3ce929d0e0e4736";

std::string spanOf(int number, std::int64_t startNs, const char* of = traceId) {
    const std::string id = "00f067aa0ba902b" + std::to_string(number);
    const std::string parent = number == 1 ? std::string() : ",\"parentSpanId\":\"00f067aa0ba902b1\"";
    return "{\"traceId\":\"" + std::string(of) + "\",\"spanId\":\"" + id + "\"" + parent + ",\"name\":\"work" + std::to_string(number) +
           "\",\"startTimeUnixNano\":\"" + std::to_string(startNs) + "\",\"endTimeUnixNano\":\"" + std::to_string(startNs + 1'000'000) +
           "\"}";
}

std::string answerOf(const std::string& spans) {
    return "{\"result\":{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":"
           "\"s\"}}]},\"scopeSpans\":[{\"scope\":{},\"spans\":[" +
           spans + "]}]}]}}";
}

class TestWindowRefresh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        m_spans = 1;
        m_startNs = (QDateTime::currentMSecsSinceEpoch() - 1'000) * 1'000'000;
    }
    void cleanup() { m_driver.reset(); }

    void youngTraceIsMarkedAndGrowsOnRequest() {
        const FaultServer server(handler());
        m_driver->start({{}, {}, {QString::fromStdString(server.url("/trace/") + traceId)}});
        QVERIFY(m_driver->settle());
        QVERIFY(action()->isEnabled());
        QVERIFY(chip()->isVisible());
        QVERIFY2(chip()->toolTip().contains(QStringLiteral("127.0.0.1:%1").arg(server.port())), qPrintable(chip()->toolTip()));
        const std::size_t before = server.requests().size();

        m_driver->trigger(Command::RefreshTrace);
        QVERIFY(m_driver->settle());
        QVERIFY(server.requests().size() > before);
        QVERIFY2(m_driver->messages().contains(QStringLiteral("has nothing new of this trace")), qPrintable(m_driver->messages()));

        m_spans = 3;
        QTest::mouseClick(chip(), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("2 new span")), qPrintable(m_driver->messages()));
        QVERIFY(!m_driver->messages().contains(QStringLiteral("nothing new")));
        QCOMPARE(m_driver->parts().traceView->header()->newSpans(), std::uint64_t{2});
    }

    void oldTraceIsNotMarkedButCanBeAskedFor() {
        m_startNs -= 3'600LL * 1'000'000'000;
        const FaultServer server(handler());
        m_driver->start({{}, {}, {QString::fromStdString(server.url("/trace/") + traceId)}});
        QVERIFY(m_driver->settle());
        QVERIFY(!chip()->isVisible());
        m_spans = 2;
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("1 new span")), qPrintable(m_driver->messages()));
    }

    /// Each by the time that it was fetched itself, whatever the server was asked for since.
    void aYoungTraceStaysMarkedWhenOthersAreFetched() {
        const FaultServer server([this](const fw::test::SeenRequest& request, fw::test::Connection& to) {
            const bool other = request.path().ends_with(otherId);
            if (other) return to.json(answerOf(spanOf(1, m_startNs - 3'600LL * 1'000'000'000, otherId)));
            return handler()(request, to);
        });
        m_startNs -= 114LL * 1'000'000'000;
        m_driver->start({{}, {}, {QString::fromStdString(server.url("/trace/") + traceId)}});
        QVERIFY(m_driver->settle());
        QVERIFY(chip()->isVisible());
        const std::int64_t asked = askedAt(traceId);
        QVERIFY(asked > m_startNs && asked <= QDateTime::currentMSecsSinceEpoch() * 1'000'000 + 1'000'000);
        // By now the last span would be old enough.
        QTest::qWait(6'500);
        fetchLink(server.url("/trace/") + otherId);
        QVERIFY(!chip()->isVisible());
        QVERIFY(askedAt(otherId) - asked > 6'000'000'000);
        QCOMPARE(askedAt(traceId), asked);
        // Another start of the program knows it too.
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->search(QString::fromLatin1(traceId));
        QVERIFY(m_driver->settle());
        QVERIFY(chip()->isVisible());
        // Asked for again, it has settled.
        m_driver->trigger(Command::RefreshTrace);
        QVERIFY(m_driver->settle());
        QVERIFY(!chip()->isVisible());
    }

    /// Tempo says of a trace that it left out some of it; the other one of the same answerer is whole.
    void whatWasCutIsMarkedTraceByTrace() {
        const FaultServer server([this](const fw::test::SeenRequest& request, fw::test::Connection& to) {
            const bool other = request.path().ends_with(otherId);
            if (!request.path().starts_with("/api/v2/traces/")) return to.answer(404, "text/plain", "404 page not found");
            const std::string spans = spanOf(1, m_startNs, other ? otherId : traceId);
            return to.json("{\"trace\":{\"resourceSpans\":[{\"resource\":{},\"scopeSpans\":[{\"scope\":{},\"spans\":[" + spans + "]}]}]}" +
                           (other ? "}" : ",\"status\":\"PARTIAL\",\"message\":\"trace exceeds max size\"}"));
        });
        m_driver->start({{}, {}, {QString::fromStdString(server.url("/api/v2/traces/") + traceId)}});
        QVERIFY(m_driver->settle());
        QVERIFY(saysPartial());
        fetchLink(server.url("/api/v2/traces/") + otherId);
        QVERIFY(m_driver->window().traces().hasTrace() && !saysPartial());
        // The first one still lacks what it lacked.
        m_driver->search(QString::fromLatin1(traceId));
        QVERIFY(m_driver->settle());
        QVERIFY(saysPartial());
    }

    void serverThatIsGoneCostsNothing() {
        auto server = std::make_unique<FaultServer>(handler());
        m_driver->start({{}, {}, {QString::fromStdString(server->url("/trace/") + traceId)}});
        QVERIFY(m_driver->settle());
        server.reset();
        m_driver->trigger(Command::RefreshTrace);
        QVERIFY(m_driver->settle(60'000));
        QVERIFY2(m_driver->messages().contains(QStringLiteral("Not fetched from")), qPrintable(m_driver->messages()));
        QVERIFY(m_driver->window().traces().hasTrace());
    }

    void traceOfAFileHasNoServer() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().traces().hasTrace());
        QVERIFY(!action()->isEnabled());
        QVERIFY(!chip()->isVisible());
    }

    void whatMayHaveGrown() {
        constexpr std::int64_t second = 1'000'000'000;
        TraceSummary trace;
        trace.startNs = 1'000 * second;
        trace.durationNs = 10 * second;
        QVERIFY(mayHaveGrown(trace, 1'011 * second));
        QVERIFY(mayHaveGrown(trace, 1'129 * second));
        QVERIFY(!mayHaveGrown(trace, 1'130 * second));
        // A clock that is ahead.
        QVERIFY(mayHaveGrown(trace, 900 * second));
        trace.completeness = Completeness::ContextLost;
        QVERIFY(mayHaveGrown(trace, 1'130 * second));
        QVERIFY(!mayHaveGrown(trace, 4'610 * second));
        trace.completeness = Completeness::RootOpen;
        QVERIFY(mayHaveGrown(trace, 1'000'000 * second));
        trace.completeness = Completeness::Complete;
        trace.startNs = INT64_MAX;
        QVERIFY(mayHaveGrown(trace, 0));
        trace.startNs = INT64_MIN;
        QVERIFY(!mayHaveGrown(trace, INT64_MAX));
    }

private:
    FaultServer::Handler handler() {
        return [this](const fw::test::SeenRequest& request, fw::test::Connection& to) {
            if (request.path() == "/api/v3/services") return to.json("{\"services\":[\"s\"]}");
            if (request.path() != "/api/v3/traces/" + std::string(traceId)) return to.answer(404, "application/json", "{}");
            std::string spans;
            for (int number = 1; number <= m_spans; ++number) spans += (number > 1 ? "," : "") + spanOf(number, m_startNs);
            return to.json(answerOf(spans));
        };
    }
    /// The head of the open trace.
    bool saysPartial() {
        const QList<QWidget*> chips = m_driver->parts().traceView->header()->findChildren<QWidget*>();
        return std::any_of(chips.begin(), chips.end(), [](const QWidget* chip) {
            return chip->isVisible() && chip->toolTip().contains(QStringLiteral("read in part only"));
        });
    }
    /// When the cache says that the only source of a trace was asked for it; 0: it says nothing of the kind.
    std::int64_t askedAt(const char* id) {
        store::CacheOptions options;
        options.path = m_driver->cachePath().toStdString();
        const auto reader = store::TraceReader::open(options);
        const auto found = reader ? (*reader)->findTrace(parseTraceId(id).id) : Result<TraceSummary>(fail(ErrorKind::Cache, ""));
        if (!found) return 0;
        const auto sources = (*reader)->sourcesOfTrace(found->key);
        return sources && sources->size() == 1 ? sources->front().finishedNs : 0;
    }
    /// What a reader does with an address: pasted, Enter.
    void fetchLink(const std::string& url) {
        m_driver->search(QString::fromStdString(url));
        QVERIFY(m_driver->settle());
    }
    QAction* action() { return m_driver->window().findChild<WindowActions*>()->action(Command::RefreshTrace); }
    QAbstractButton* chip() { return m_driver->parts().traceView->header()->findChild<QAbstractButton*>(QStringLiteral("growsChip")); }

    std::unique_ptr<WindowDriver> m_driver;
    std::atomic<int> m_spans = 1;
    std::int64_t m_startNs = 0;
};

FW_REGISTER_TEST(TestWindowRefresh);

}  // namespace window_refresh_test

#include "tst_window_refresh.moc"
