// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include "app/history.h"
#include "app/texts.h"
#include "model/items/condition_text.h"
#include "model/query/search_text.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;

namespace texts_test {

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsNamePlaceReasonAndWhatWasKept() {
        const Message message = Texts::ofError(Error{ErrorKind::Damaged, "checksum does not fit", "chunk 7"});
        QCOMPARE(message.kind, Message::Kind::Error);
        for (const char* part : {"chunk 7", "checksum does not fit", "not affected"})
            QVERIFY2(message.text.contains(QLatin1String(part)), part);
        const QString file = Texts::ofError(Error{ErrorKind::Damaged, "the file is damaged", "/c.fwdb"}).text;
        QVERIFY(file.contains(QStringLiteral("/c.fwdb")) && !file.contains(QStringLiteral("not affected")));
    }

    void hostileErrorTextIsVisibleAndBounded() {
        const std::string hostile = "<img src=x>\x1b[31m\xe2\x80\xae" + std::string(10'000, 'x');
        const Message message = Texts::ofError(Error{ErrorKind::Unreadable, hostile, hostile});
        QVERIFY(message.text.size() < 1500);
        QVERIFY(!message.text.contains(QChar(0x1b)));
        QVERIFY(!message.text.contains(QChar(0x202e)));
        QVERIFY(message.text.contains(QStringLiteral("<img")));
    }

    void importSentences() {
        ImportOutcome outcome;
        outcome.source = QStringLiteral("a.json");
        outcome.summary.counts.newTraces = 1;
        outcome.summary.counts.spans = 1244;
        Message message = Texts::ofImport(outcome);
        QCOMPARE(message.kind, Message::Kind::Note);
        QVERIFY2(message.text.contains(QStringLiteral("1,244")), qPrintable(message.text));
        outcome.summary.counts = {};
        outcome.summary.counts.replaced = 3;
        outcome.summary.counts.duplicates = 7;
        message = Texts::ofImport(outcome);
        QCOMPARE(message.kind, Message::Kind::Note);
        QVERIFY2(message.text.startsWith(QStringLiteral("a.json: 3 span")), qPrintable(message.text));
        QVERIFY2(message.text.contains(QStringLiteral("replaced by later, more complete records. 7 ")), qPrintable(message.text));
        outcome.summary.counts = {};
        outcome.summary.counts.duplicates = 1244;
        message = Texts::ofImport(outcome);
        QCOMPARE(message.kind, Message::Kind::Note);
        QVERIFY2(message.text.contains(QStringLiteral("already")), qPrintable(message.text));
        // A file with notes on spans that are known: these are news.
        outcome.summary.counts.bookmarks = 1;
        outcome.summary.counts.bookmarksLeft = 2;
        message = Texts::ofImport(outcome);
        QVERIFY2(message.text.contains(QStringLiteral("1 bookmark")), qPrintable(message.text));
        QVERIFY2(message.text.contains(QStringLiteral("2 more bookmark")), qPrintable(message.text));
        QVERIFY2(!message.text.contains(QStringLiteral("nothing changed")), qPrintable(message.text));
        outcome.summary.counts = {};
        message = Texts::ofImport(outcome);
        QCOMPARE(message.kind, Message::Kind::Warning);
        outcome.summary.counts.spans = 5;
        outcome.summary.cancelled = true;
        QCOMPARE(Texts::ofImport(outcome).kind, Message::Kind::Warning);
        outcome.error = Error{ErrorKind::Cache, "disk full", "c.fwdb"};
        QCOMPARE(Texts::ofImport(outcome).kind, Message::Kind::Error);
    }

    void nothingFoundSaysWhatIsThere() {
        SearchAnswer answer;
        answer.text = QStringLiteral("20240315_cam01_9");
        answer.cache.traces = 1020;
        answer.cache.firstStartNs = 1710511200000000000;
        answer.cache.lastStartNs = 1710514800000000000;
        answer.similar = QStringList{QStringLiteral("20240315_cam01_000123")};
        const QString text = Texts::ofNothingFound(answer, true).text;
        for (const char* part :
             {"20240315_cam01_9", "1,020", "2024-03-15 14:00:00", "2024-03-15 15:00:00", "UTC", "20240315_cam01_000123"}) {
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        }
        answer.cache = {};
        QVERIFY(Texts::ofNothingFound(answer, true).text.contains(QStringLiteral("empty")));
    }

    void copiedPairsAreUnderstood() {
        // Whatever key and value a span has: the search reads back the same.
        const QStringList pieces = {
            QStringLiteral("a"),  QStringLiteral("status"), QStringLiteral("."),           QStringLiteral(" "),
            QStringLiteral("="),  QStringLiteral("\""),     QStringLiteral("\\"),          QStringLiteral("\n"),
            QStringLiteral("{"),  QStringLiteral("}"),      QStringLiteral("http://x/y"),  QStringLiteral("'"),
            QStringLiteral("`"),  QStringLiteral("\t"),     QStringLiteral("&& b=c"),      QStringLiteral(","),
            QStringLiteral("<"),  QStringLiteral("and"),    QString(QChar(0x17c)),         QStringLiteral("kind"),
            QStringLiteral("!~"), QStringLiteral("00-"),    QStringLiteral("traceparent"), QStringLiteral("duration")};
        QRandomGenerator random(4);
        const auto make = [&](int most) {
            QString out;
            for (int i = random.bounded(most + 1); i > 0; --i) out += pieces[random.bounded(static_cast<int>(pieces.size()))];
            return out;
        };
        for (int round = 0; round < 20'000; ++round) {
            const QString key = make(3);
            const QString value = make(4);
            const QString text = items::conditionText(key, value);
            QCOMPARE(text.isEmpty(), key.isEmpty());
            if (key.isEmpty()) continue;
            QVERIFY(!text.contains(QLatin1Char('\n')));
            const Result<query::SearchText> parsed = query::parseSearchText(text.toStdString());
            QVERIFY2(parsed, qPrintable(text));
            QCOMPARE(parsed->request.conditions.size(), std::size_t{1});
            QCOMPARE(QString::fromStdString(parsed->request.conditions[0].key), key);
            QCOMPARE(QString::fromStdString(parsed->request.conditions[0].value), value);
            const QString search = items::textSearch(value);
            if (search.isEmpty()) continue;
            const Result<query::SearchText> words = query::parseSearchText(search.toStdString());
            QVERIFY2(words && words->request.conditions.empty(), qPrintable(search));
            QCOMPARE(QString::fromStdString(words->request.text), value.trimmed());
        }
        QCOMPARE(items::conditionText(QStringLiteral("worker.id"), QStringLiteral("w-07")), QStringLiteral("worker.id=w-07"));
        QCOMPARE(items::conditionText(QStringLiteral("a"), QString()), QStringLiteral("a=\"\""));
        QCOMPARE(items::conditionText(QStringLiteral("status"), QStringLiteral("500")), QStringLiteral(".status=500"));
    }

    void historyIsABrowsers() {
        History history;
        QVERIFY(!history.canGoBack());
        history.visit({QStringLiteral("a"), 1});
        history.visit({QStringLiteral("a"), 1});
        history.visit({QStringLiteral("b"), 2});
        history.visit({QStringLiteral("c"), 3});
        QCOMPARE(history.back().query, QStringLiteral("b"));
        QCOMPARE(history.back().query, QStringLiteral("a"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().trace, 2);
        history.visit({QStringLiteral("d"), 4});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().trace, 2);
        // The bottlenecks are a place of their own; to leave them for the trace beside is none.
        Place bottlenecks{QStringLiteral("b"), 2};
        bottlenecks.bottlenecks = true;
        history.visit(bottlenecks);
        history.visit({QStringLiteral("b"), 2});
        history.visit({QStringLiteral("e"), 5});
        QVERIFY(history.back().bottlenecks);
        QVERIFY(!history.back().bottlenecks);
        QVERIFY(history.forward().bottlenecks);
        // From a comparison beside the same trace they are reached, too.
        Place compared{QStringLiteral("b"), 2};
        compared.compared = std::array<TraceKey, 2>{1, 2};
        history.visit(compared);
        history.visit(bottlenecks);
        QVERIFY(history.back().compared.has_value());
    }
};

FW_REGISTER_TEST(TestTexts);

}  // namespace texts_test

#include "tst_texts.moc"
