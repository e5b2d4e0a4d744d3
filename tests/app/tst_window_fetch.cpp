// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of traces, from the reader's hands to the open trace.
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "app/fetch_desk.h"
#include "app/message_bar.h"
#include "app/own_link.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "model/items/source_list_model.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "tests/support/fault_server.h"
#include "tests/support/trace_backend.h"
#include "widgets/import_status.h"
#include "widgets/omnibox.h"
#include "widgets/sources_panel.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using fw::test::FaultServer;
using fw::test::TraceBackend;

namespace window_fetch_test {

constexpr std::int64_t firstNs = 1'767'225'600'000'000'000;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

class TestWindowFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        m_backend.traces = TraceBackend::some(5, firstNs);
    }
    void cleanup() { m_driver.reset(); }

    void addressOnTheCommandLineIsFetchedAndOpened() {
        const FaultServer server(m_backend.handler());
        const std::string& id = m_backend.traces[1].id;
        m_driver->start({{}, {}, {q(server.url("/trace/" + id))}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().exitCode(), 0);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QVERIFY(m_driver->window().traces().hasTrace());
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/1"));
        QCOMPARE(m_driver->parts().top->omnibox()->text(), q(id));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 1);
    }

    void pastedAddressIsNamedAndWaitsForEnter() {
        const FaultServer server(m_backend.handler());
        const std::string& id = m_backend.traces[2].id;
        m_driver->start();
        QVERIFY(m_driver->settle());
        QApplication::clipboard()->setText(q(server.url("/trace/" + id)));
        QTest::keyClick(&m_driver->window(), Qt::Key_K, Qt::ControlModifier);
        QLineEdit* edit = m_driver->parts().top->omnibox()->lineEdit();
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(300);
        QVERIFY(m_driver->settle());
        QVERIFY2(shownIn(m_driver->parts().top->omnibox()).contains(QStringLiteral("Jaeger trace ") + q(id.substr(0, 8))),
                 qPrintable(shownIn(m_driver->parts().top->omnibox())));
        QVERIFY2(edit->toolTip().contains(QStringLiteral("from 127.0.0.1:%1").arg(server.port())), qPrintable(edit->toolTip()));
        QCOMPARE(server.requests().size(), std::size_t(0));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QVERIFY(server.requests().size() > 0);
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/2"));
        // An address is no search that is worth remembering.
        for (const QString& recent : m_driver->settings().data.recentSearches) QVERIFY(!recent.contains(QStringLiteral("://")));
    }

    void pasteAndDropOnTheWindowOffer_data() {
        QTest::addColumn<QString>("how");
        for (const char* how : {"paste", "drop link", "drop text"}) QTest::newRow(how) << QString::fromLatin1(how);
    }
    void pasteAndDropOnTheWindowOffer() {
        QFETCH(QString, how);
        const FaultServer server(m_backend.handler());
        const QString address = q(server.url("/trace/" + m_backend.traces[0].id));
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->parts().table->setFocus();
        if (how == QLatin1String("paste")) {
            QApplication::clipboard()->setText(address);
            QTest::keyClick(m_driver->parts().table, Qt::Key_V, Qt::ControlModifier);
        } else {
            QMimeData data;
            if (how == QLatin1String("drop link"))
                data.setUrls({QUrl(address)});
            else
                data.setText(address);
            const QPoint middle = m_driver->window().rect().center();
            QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&m_driver->window(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&m_driver->window(), &event);
            QVERIFY(event.isAccepted());
        }
        QTest::qWait(200);
        QCOMPARE(m_driver->parts().top->omnibox()->text(), address);
        QVERIFY(m_driver->parts().top->omnibox()->lineEdit()->hasFocus());
        QCOMPARE(server.requests().size(), std::size_t(0));
        QTest::keyClick(m_driver->parts().top->omnibox()->lineEdit(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/0"));
    }

    void whatIsCachedOpensAtOnceAndIsFetchedAgainOnRequest() {
        const FaultServer server(m_backend.handler());
        const QString address = q(server.url("/trace/" + m_backend.traces[3].id));
        m_driver->start({{}, {}, {address}});
        QVERIFY(m_driver->settle());
        const std::size_t before = server.requests().size();
        m_driver->search(address);
        QVERIFY(m_driver->settle());
        QCOMPARE(server.requests().size(), before);
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/3"));
        QVERIFY2(m_driver->messages().contains(QStringLiteral("was in the cache")), qPrintable(m_driver->messages()));
        auto* again = m_driver->window().findChild<QPushButton*>(QStringLiteral("messageAction"));
        QVERIFY(again && again->isVisible());
        QCOMPARE(again->text(), QStringLiteral("Fetch again"));
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(server.requests().size() > before);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void searchOfAPageIsFetched() {
        const FaultServer server(m_backend.handler());
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->search(q(server.url("/search?service=s0&start=" + std::to_string(firstNs / 1000 - 1'000'000) +
                                      "&end=" + std::to_string(firstNs / 1000 + 60'000'000) + "&limit=20")));
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 2);
        QVERIFY(m_driver->window().traces().hasTrace());
    }

    void troubleSaysWhatToDo_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << "/trace/00000000000000000000000000abcdef"
                                 << "does not have trace 00000000000000000000000000abcdef";
        QTest::newRow("empty search") << "/search?service=nobody&lookback=1h"
                                      << "A longer window finds more";
        QTest::newRow("no id") << "/trace/hello"
                               << "is no trace id";
        QTest::newRow("server only") << "/"
                                     << "neither a trace nor a search";
    }
    void troubleSaysWhatToDo() {
        QFETCH(QString, path);
        QFETCH(QString, said);
        const FaultServer server(m_backend.handler());
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->search(q(server.url()) + path);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(said), qPrintable(m_driver->messages()));
        QVERIFY(m_driver->window().exitCode() != 0);
    }

    void refusalsAreToldOnce() {
        const FaultServer server([](const test::SeenRequest&, test::Connection& to) { return to.answer(401, "text/html", "<b>who?</b>"); });
        m_driver->start({{}, {}, {q(server.url("/trace/abc"))}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().messages->messages().size(), std::size_t(1));
        QVERIFY2(m_driver->messages().contains(QStringLiteral("give a token")), qPrintable(m_driver->messages()));
        QVERIFY(m_driver->messages().contains(QStringLiteral("<b>who?</b>")));
        QVERIFY(m_driver->window().exitCode() != 0);
    }

    void passwordsInAddressesAreNotUsed() {
        const FaultServer server(m_backend.handler());
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("http://me:canary-7d1f@127.0.0.1:%1/trace/abc").arg(server.port()));
        QVERIFY(m_driver->settle());
        QCOMPARE(server.requests().size(), std::size_t(0));
        QVERIFY(m_driver->messages().contains(QStringLiteral("password")));
        QVERIFY(!m_driver->messages().contains(QStringLiteral("canary")));
    }

    void cancelEndsAFetchAtOnce() {
        const FaultServer server([](const test::SeenRequest&, test::Connection& to) {
            to.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{\"result\":{\"resourceSpans\":[");
            to.hold();
            return false;
        });
        m_driver->start({{}, {}, {q(server.url("/trace/abc"))}});
        QTRY_VERIFY(!server.requests().empty());
        const Heartbeat heartbeat;
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        Q_EMIT m_driver->parts().importStatus->cancelRequested();
        QVERIFY(QTest::qWaitFor([this] { return m_driver->window().settled(); }, 5'000));
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(heartbeat.longestGapMs() < 200, qPrintable(QString::number(heartbeat.longestGapMs())));
    }

    void otherTraceIsShownUnderItsOwnId() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(1, firstNs);
        const std::string own = backend.traces[0].id;
        const auto handler = backend.handler();
        // Whatever is asked for, this one trace comes.
        const FaultServer server([&](const test::SeenRequest& request, test::Connection& to) {
            test::SeenRequest changed = request;
            if (request.path().starts_with("/api/v3/traces/")) changed.target = "/api/v3/traces/" + own;
            return handler(changed, to);
        });
        m_driver->start({{}, {}, {q(server.url("/trace/00000000000000000000000000abcdef"))}});
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("kept under its own id")), qPrintable(m_driver->messages()));
        QCOMPARE(m_driver->parts().top->omnibox()->text(), q(own));
        m_driver->search(QStringLiteral("00000000000000000000000000abcdef"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 0);
    }

    void ownLinksOpenWhatIsCached() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("framewake://trace/%1?view=statistics").arg(frameIdOf(122)));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(122));
        QCOMPARE(m_driver->parts().traceView->currentPane(), QStringLiteral("statistics"));
        m_driver->search(QStringLiteral("framewake://trace/%1?view=nonsense").arg(frameIdOf(121)));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        QVERIFY(m_driver->messages().contains(QStringLiteral("nonsense")));
    }

    void ownLinksAreReadAndWritten() {
        const OwnLink whole{QStringLiteral("a/b c"), QStringLiteral("00f1"), QStringLiteral("flame")};
        QCOMPARE(ownLinkText(whole), QStringLiteral("framewake://trace/a%2Fb%20c/span/00f1?view=flame"));
        QVERIFY(readOwnLink(ownLinkText(whole)) == whole);
        QVERIFY(readOwnLink(QStringLiteral("FRAMEWAKE://trace/7f3a/")) == (OwnLink{QStringLiteral("7f3a"), {}, {}}));
        for (const char* other : {"framewake://trace/", "framewake://x/7f3a", "http://h/trace/7f3a", "framewake://trace/%00"})
            QVERIFY2(!readOwnLink(QString::fromLatin1(other)), other);
    }

    void sourceThatIsAServerIsAskedAgain() {
        const FaultServer server(m_backend.handler());
        m_driver->start({{}, {}, {q(server.url("/trace/" + m_backend.traces[4].id))}});
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        const std::size_t before = server.requests().size();
        Q_EMIT m_driver->parts().sources->readAgainRequested(q(server.url("/")));
        QVERIFY(m_driver->settle());
        QVERIFY(server.requests().size() > before);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

private:
    static QString shownIn(const QWidget* widget) {
        QStringList texts;
        for (const QLabel* label : widget->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(QLatin1Char('|'));
    }

    std::unique_ptr<WindowDriver> m_driver;
    TraceBackend m_backend;
};

FW_REGISTER_TEST(TestWindowFetch);

}  // namespace window_fetch_test

#include "tst_window_fetch.moc"
