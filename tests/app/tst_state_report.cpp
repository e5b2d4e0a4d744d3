// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of a fault says of the program, and what it must not.
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/message_bar.h"
#include "app/state_dialog.h"
#include "app/state_report.h"
#include "app/window_actions.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace state_report_test {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

class TestStateReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char* text, const char* shape) { QTest::newRow(text) << q(text) << q(shape); };
        row("Not fetched from https://jaeger.nebula.example:443/base/api?token=x today",
            "Not fetched from <https address, 2 parts, query> today");
        row("3 spans of 1,000 new, 1.5 s, 25 %", "3 spans of 1,000 new, 1.5 s, 25 %");
        row("/home/kim/secret/dump.json is not there", "<path of 4, .json> is not there");
        row("C:\\Users\\kim\\x.log", "<path of 4, .log>");
        row("dump.json: line 3", "<name, .json>: line 3");
        row("asked kim@nebula.example", "asked <mail>");
        row("at 10.1.2.3:4318 and [fe80::1:2:3]:80", "at <address> and <address>");
        row("127.0.0.1:16686 gave it", "<address> gave it");
        row("nothing at localhost:4318", "nothing at <host:port>");
        row("trace 4bf92f3577b34da6a3ce929d0e0e4736 is gone", "trace <id of 32> is gone");
        row("no “shot of kim” here", "no <text of 11> here");
        row("The end. Another one.", "The end. Another one.");
    }
    void shapes() {
        QFETCH(QString, text);
        QFETCH(QString, shape);
        QCOMPARE(redactedToShape(text), shape);
    }

    void hostileTextCostsLittle() {
        for (const char* piece : {"/", "a.", "'", "0:", "@a", "[", "f", "\\\\", "“"}) {
            QElapsedTimer clock;
            clock.start();
            QVERIFY(redactedToShape(q(piece).repeated(200'000)).size() <= 20'000);
            QVERIFY2(clock.elapsed() < 1'000, piece);
        }
    }

    void nothingOfItsReaderIsInIt() {
        ProgramState state;
        store::CacheInfo cache;
        cache.path = "/home/kim/canary/cache.fwdb";
        cache.traces = 12'345;
        state.cache = cache;
        state.settings.frameKey = q("canary.id");
        state.settings.cachePath = q("/canary");
        state.settings.ruleFile = q("/canary.rules");
        state.settings.recentSearches = {q("canary")};
        state.settings.session.query = q("canary");
        state.settings.importFolder = q("/canary");
        Connection connection;
        connection.name = q("canary");
        connection.url = q("https://canary.example/canary");
        connection.signIn = Connection::SignIn::Basic;
        connection.user = q("canary");
        connection.headers = {{q("X-canary"), q("canary")}};
        connection.certificate = connection.key = connection.authorities = q("/canary.pem");
        connection.proxy = q("http://canary:3128");
        state.settings.connections = {connection};
        Message message;
        message.kind = Message::Kind::Error;
        message.text = q("Not fetched from https://canary.example/x: “canary” of /home/canary/y");
        message.about = q("/home/canary/y");
        state.messages = {message};
        const QString report = stateReport(state);
        QVERIFY2(!report.contains(q("canary"), Qt::CaseInsensitive), qPrintable(report));
        for (const char* told : {"Framewake ", "Qt ", "12345 traces", "error: Not fetched from <https address, 1 parts>",
                                 "signs in by password", "headers: 1", "Frame key: <9 characters>", "<path of 4, .fwdb>"})
            QVERIFY2(report.contains(q(told)), told);
        state.cache.reset();
        QVERIFY(stateReport(state).contains(q("Not read")));
    }

    void readCopiedAndSaved() {
        WindowDriver driver;
        driver.start({{writeTraces(driver.file("a.jsonl"))}, {}, {}});
        QVERIFY(driver.settle());
        driver.trigger(Command::StateReport);
        auto* dialog = driver.window().findChild<StateDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
        auto* text = dialog->findChild<QPlainTextEdit*>();
        QVERIFY2(text->toPlainText().contains(q("3 traces, 18 spans")), qPrintable(text->toPlainText()));
        QVERIFY(!text->toPlainText().contains(driver.cachePath()));
        text->appendPlainText(q("seen by me"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(q("copyState")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(q("seen by me")));
        dialog->save(driver.file("state.txt"));
        const auto* said = dialog->findChild<QLabel*>(q("stateReportSaid"));
        QTRY_VERIFY(said->text().startsWith(q("Saved: ")));
        QFile kept(driver.file("state.txt"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(kept.readAll()), text->toPlainText());
        dialog->save(driver.file("no/such/folder/state.txt"));
        QTRY_VERIFY(!said->text().startsWith(q("Saved: ")));
        QVERIFY(dialog->isVisible() && !said->text().isEmpty());
        // Again: a new one.
        driver.trigger(Command::StateReport);
        QTest::keyClick(driver.window().findChildren<StateDialog*>().last(), Qt::Key_Escape);
    }
};

}  // namespace state_report_test

using state_report_test::TestStateReport;
FW_REGISTER_TEST(TestStateReport);

#include "tst_state_report.moc"
