// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include "model/items/readable_text.h"
#include "model/items/span_detail_model.h"
#include "tests/widgets/sample_trace.h"

using namespace fw;
using namespace fw::items;

namespace {

QJsonValue randomJson(QRandomGenerator& random, int depth) {
    static const QStringList texts = {QString(), QStringLiteral("a b"), QStringLiteral("\"}],{["), QStringLiteral("\\"),
                                      QStringLiteral("x\ny")};
    switch (random.bounded(depth > 5 ? 4 : 6)) {
        case 0:
            return texts[random.bounded(static_cast<int>(texts.size()))];
        case 1:
            return random.bounded(1000) / 8.0;
        case 2:
            return random.bounded(2) == 0;
        case 3:
            return QJsonValue::Null;
        case 4: {
            QJsonArray list;
            for (int i = random.bounded(4); i > 0; --i) list.append(randomJson(random, depth + 1));
            return list;
        }
        default: {
            QJsonObject object;
            for (int i = random.bounded(4); i > 0; --i)
                object.insert(texts[random.bounded(static_cast<int>(texts.size()))], randomJson(random, depth + 1));
            return object;
        }
    }
}

QString withoutSpace(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString lines(std::initializer_list<const char*> parts) {
    QStringList out;
    for (const char* part : parts) out << QString::fromUtf8(part);
    return out.join(QLatin1Char('\n'));
}

int rowWith(const SpanDetailModel& model, const char* text, int column = 0) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, column).data().toString() == QLatin1String(text)) return row;
    return -1;
}

}  // namespace

class TestReadableText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonIsIndented() {
        QCOMPARE(*indentedJson(u"{\"a\":[1,{\"b\":null}],\"c\":{},\"d\":[]}"),
                 lines({"{", "  \"a\": [", "    1,", "    {", "      \"b\": null", "    }", "  ],", "  \"c\": {},", "  \"d\": []", "}"}));
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            const QJsonValue value = randomJson(random, 0);
            const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
            const QByteArray text = document.toJson(random.bounded(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
            const std::optional<QString> shown = indentedJson(QString::fromUtf8(text));
            QVERIFY2(shown, text.constData());
            QCOMPARE(QJsonDocument::fromJson(shown->toUtf8()), document);
            QCOMPARE(withoutSpace(*shown), withoutSpace(QString::fromUtf8(text)));
            // Cut anywhere, it is no JSON; and nothing is read behind the end.
            const QString cut = QString::fromUtf8(text.trimmed()).chopped(1);
            QVERIFY2(!indentedJson(cut), qPrintable(cut));
        }
    }

    void otherTextIsNoJson() {
        for (const char* text : {"",      " ",      "12",         "\"a\"", "{a:1}", "{\"a\" 1}",      "{\"a\":1,}", "[1,]",
                                 "[1 2]", "[1}",    "{\"a\":1}}", "[1] x", "[tru]", "[INFO] started", "{'a': 1}",   "[",
                                 "{\"",   "{\"a\\", "]",          "[,1]",  "{,}",   "[--]x"})
            QVERIFY2(!indentedJson(QString::fromUtf8(text)), text);
        QVERIFY(indentedJson(QString(200, QLatin1Char('[')) + QString(200, QLatin1Char(']'))));
        QVERIFY(!indentedJson(QString(201, QLatin1Char('[')) + QString(201, QLatin1Char(']'))));
        QVERIFY(!indentedJson(QString(1'000'000, QLatin1Char('['))));
        // Indents would make much more of it.
        const QString wide =
            QString(190, QLatin1Char('[')) + QStringLiteral("1") + QStringLiteral(",1").repeated(100'000) + QString(190, QLatin1Char(']'));
        QVERIFY(!indentedJson(wide));
    }

    void sqlIsBrokenAtItsKeywords() {
        const auto sql = [](const char* text) { return readableText(QString::fromUtf8(text)).text; };
        QCOMPARE(sql("select a, b from t left outer join u on t.id = u.id where x between 1 and 2 and y = 'a from  b' order by a limit 5"),
                 lines({"select a, b", "from t", "left outer join u on t.id = u.id", "where x between 1 and 2", "  and y = 'a from  b'",
                        "order by a", "limit 5"}));
        QCOMPARE(sql("SELECT extract(year FROM d) FROM t WHERE id IN (SELECT id FROM u WHERE a OR b) GROUP BY 1"),
                 lines({"SELECT extract(year FROM d)", "FROM t", "WHERE id IN (", "  SELECT id", "  FROM u", "  WHERE a", "    OR b", ")",
                        "GROUP BY 1"}));
        QCOMPARE(sql("SELECT a FROM t WHERE b AND c IN (SELECT id FROM u) ORDER BY a"),
                 lines({"SELECT a", "FROM t", "WHERE b", "  AND c IN (", "    SELECT id", "    FROM u", "  )", "ORDER BY a"}));
        QCOMPARE(sql("INSERT INTO t (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id"),
                 lines({"INSERT INTO t (a, b)", "VALUES (?, ?)", "ON CONFLICT DO NOTHING", "RETURNING id"}));
        QCOMPARE(sql("DELETE FROM t WHERE a = 1 -- and where  b"), lines({"DELETE FROM t", "WHERE a = 1 -- and where  b"}));
        QCOMPARE(readableText(QStringLiteral("Select a span to see its details")).form, TextForm::Plain);
        QCOMPARE(readableText(QStringLiteral("select 1 limit 2"), u"db.statement").form, TextForm::Sql);
        // Never more or less than white space changes, whatever comes.
        const QStringList pieces = {QStringLiteral("select"), QStringLiteral("FROM"),    QStringLiteral("("),  QStringLiteral(")"),
                                    QStringLiteral("'"),      QStringLiteral("\""),      QStringLiteral("--"), QStringLiteral("/*"),
                                    QStringLiteral("$$"),     QStringLiteral("and"),     QStringLiteral(" "),  QStringLiteral("a.b"),
                                    QStringLiteral(";"),      QStringLiteral("between"), QStringLiteral(",")};
        QRandomGenerator random(3);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i) text += pieces[random.bounded(static_cast<int>(pieces.size()))];
            QCOMPARE(withoutSpace(brokenSql(text)), withoutSpace(text));
        }
    }

    void stackTracesGetLines() {
        const ReadableText java = readableText(QStringLiteral("java.lang.Error: no at a.b.C.run(C.java:12) at a.b.D.<init>(D.java:3)"));
        QCOMPARE(java.form, TextForm::StackTrace);
        QCOMPARE(java.text, lines({"java.lang.Error: no", "    at a.b.C.run(C.java:12)", "    at a.b.D.<init>(D.java:3)"}));
        const ReadableText python = readableText(QStringLiteral("Traceback:\\n  File \"a.py\", line 3\\n    run()\\nError"));
        QCOMPARE(python.text, lines({"Traceback:", "  File \"a.py\", line 3", "    run()", "Error"}));
        for (const char* text : {"look at me (please) and C:\\new\\at home", "one\n at a.b(C:1)\n at c.d(E:2)", ""})
            QCOMPARE(readableText(QString::fromUtf8(text)).form, TextForm::Plain);
    }

    void hugeTextIsReadAtOnce() {
        const qsizetype size = maxReadable;
        QElapsedTimer timer;
        timer.start();
        for (const QString& text :
             {QString(size, QLatin1Char(' ')), QStringLiteral("select ") + QString(size - 7, QLatin1Char('(')),
              QStringLiteral("select a from ") + QStringLiteral(" and").repeated(size / 4 - 4), QStringLiteral("\\n ").repeated(size / 3),
              QStringLiteral(" at ").repeated(size / 4), QStringLiteral(" at a(").repeated(size / 6), QString(size, QLatin1Char('{'))}) {
            const ReadableText readable = readableText(text);
            QVERIFY(readable.text.size() <= 32 * size);
        }
        // Generous: what is quadratic takes minutes.
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(readableText(QStringLiteral("[1,") + QString(size, QLatin1Char(' ')) + QStringLiteral("2]")).form, TextForm::Plain);
    }

    void rowsAreCopied() {
        SpanDetailModel model;
        model.setSpan(test::sampleAnalysis(), 4);
        QCOMPARE(model.spanText(), QString());
        model.setDetails(test::sampleDetails());
        model.setLogs(test::sampleLogs());
        const int frame = rowWith(model, "frame.id");
        const int count = rowWith(model, "detection.count");
        const int boxes = rowWith(model, "boxes");
        const int bytes = rowWith(model, "thumbnail");
        const int worker = rowWith(model, "worker.id");
        const int event = rowWith(model, "cache miss", 1);
        QCOMPARE(model.valuesText({frame, count}), lines({"20240315_cam01_000123", "7"}));
        QCOMPARE(model.pairsText({frame, count, boxes, event}),
                 lines({"frame.id=20240315_cam01_000123", "detection.count=7", "boxes=\"[1,2.5,\\\"three\\\",true]\""}));
        QCOMPARE(model.jsonText({frame, count, boxes}),
                 QStringLiteral("{\"frame.id\":\"20240315_cam01_000123\",\"detection.count\":7,\"boxes\":[1,2.5,\"three\",true]}"));
        QCOMPARE(model.jsonText({bytes}), QStringLiteral("{\"thumbnail\":{\"bytes\":\"00ff10\"}}"));
        // A repeated key, or what is no attribute: nothing is lost in a list.
        QCOMPARE(QJsonDocument::fromJson(model.jsonText({worker, worker}).toUtf8()).array().size(), 2);
        const QJsonArray mixed = QJsonDocument::fromJson(model.jsonText({frame, event}).toUtf8()).array();
        QCOMPARE(mixed.size(), 2);
        QCOMPARE(mixed[1].toObject().value(QLatin1String("name")).toString(), QStringLiteral("cache miss"));
        QVERIFY(model.jsonText({event}).contains(QStringLiteral("\"time_ns\":%1").arg(test::sampleStart + 401 * test::ms)));
    }

    void theWholeSpanIsCopied() {
        SpanDetailModel model;
        model.setSpan(test::sampleAnalysis(), 4);
        model.setDetails(test::sampleDetails());
        const QString text = model.spanText();
        const QJsonObject span = QJsonDocument::fromJson(text.toUtf8()).object();
        QCOMPARE(span.value(QLatin1String("trace_id")).toString(), QStringLiteral("7f3a9c0e112233445566778899aabbcc"));
        QCOMPARE(span.value(QLatin1String("span_id")).toString(), QStringLiteral("b7ad6b7169203304"));
        QCOMPARE(span.value(QLatin1String("parent_id")).toString(), QStringLiteral("b7ad6b7169203303"));
        QCOMPARE(span.value(QLatin1String("events")).toArray().size(), 3);
        QCOMPARE(span.value(QLatin1String("links")).toArray().size(), 1);
        QCOMPARE(span.value(QLatin1String("attribute_list")).toArray().size(), 12);
        QCOMPARE(span.value(QLatin1String("resource")).toObject().size(), 4);
        // Beyond what a double holds: read the text.
        QVERIFY(text.contains(QStringLiteral("\n  \"start_ns\": %1,\n").arg(test::sampleStart + 400 * test::ms)));
        QVERIFY(text.contains(QLatin1String("\"confidence.mean\": 0.58,")));
    }

    void rowsSayWhatCanBeSearched() {
        SpanDetailModel model;
        model.setSpan(test::sampleAnalysis(), 4);
        SpanDetails details = test::sampleDetails();
        details.attributes.push_back({"status", "500"});
        details.attributes.push_back({"long", std::string(3000, 'x')});
        model.setDetails(details);
        const auto search = [&model](int row, SpanDetailModel::Role role) { return model.index(row, 1).data(role).toString(); };
        QCOMPARE(search(rowWith(model, "status"), SpanDetailModel::ConditionRole), QStringLiteral(".status=500"));
        QCOMPARE(search(rowWith(model, "host.name"), SpanDetailModel::ConditionRole), QStringLiteral("host.name=nebula"));
        QCOMPARE(search(rowWith(model, "long"), SpanDetailModel::ConditionRole), QString());
        QCOMPARE(search(rowWith(model, "host.name"), SpanDetailModel::TextSearchRole), QString());
        // An event has no key to search by, its texts are found nevertheless.
        QCOMPARE(search(rowWith(model, "exception.type"), SpanDetailModel::ConditionRole), QString());
        QCOMPARE(search(rowWith(model, "exception.type"), SpanDetailModel::TextSearchRole), QStringLiteral("RuntimeError"));
        QCOMPARE(search(rowWith(model, "exception.stacktrace"), SpanDetailModel::TextSearchRole), QString());
        QCOMPARE(search(rowWith(model, "cache miss", 1), SpanDetailModel::TextSearchRole), QStringLiteral("cache miss"));
    }
};

QTEST_GUILESS_MAIN(TestReadableText)
#include "tst_readable_text.moc"
