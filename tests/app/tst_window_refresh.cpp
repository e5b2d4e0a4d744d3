// SPDX-License-Identifier: GPL-3.0-or-later
// A trace that a server gave is asked for again.
#include <atomic>

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QTest>

#include "app/trace_desk.h"
#include "app/trace_refresh.h"
#include "app/window_actions.h"
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

std::string spanOf(int number, std::int64_t startNs) {
    const std::string id = "00f067aa0ba902b" + std::to_string(number);
    const std::string parent = number == 1 ? std::string() : ",\"parentSpanId\":\"00f067aa0ba902b1\"";
    return "{\"traceId\":\"" + std::string(traceId) + "\",\"spanId\":\"" + id + "\"" + parent + ",\"name\":\"work" +
           std::to_string(number) + "\",\"startTimeUnixNano\":\"" + std::to_string(startNs) + "\",\"endTimeUnixNano\":\"" +
           std::to_string(startNs + 1'000'000) + "\"}";
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
            return to.json(
                "{\"result\":{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":"
                "\"s\"}}]},\"scopeSpans\":[{\"scope\":{},\"spans\":[" +
                spans + "]}]}]}}");
        };
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
