// SPDX-License-Identifier: GPL-3.0-or-later
// cohort: the contract, its sides, and how it refuses.
#include <utility>

#include <QTest>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

namespace cli_cohort_test {

using namespace fw::test;

class TestCliCohort : public QObject {
    Q_OBJECT

private:
    static QByteArray pair(const char* key, const QByteArray& value) {
        return QByteArray("{\"key\":\"") + key + "\",\"value\":{\"stringValue\":\"" + value + "\"}}";
    }
    /// A trace of two spans; the second on a worker.
    static QByteArray trace(int number, const QByteArray& worker, qint64 ms, bool fails = false) {
        const QByteArray id = QByteArray::number(number + 1, 16).rightJustified(32, '0');
        const auto span = [&](int own, int parent, const char* name, qint64 from, qint64 to, const QByteArray& attributes) {
            return "{\"traceId\":\"" + id + "\",\"spanId\":\"" + QByteArray::number(own, 16).rightJustified(16, '0') + "\"," +
                   (parent == 0 ? QByteArray() : "\"parentSpanId\":\"" + QByteArray::number(parent, 16).rightJustified(16, '0') + "\",") +
                   "\"name\":\"" + name + "\",\"startTimeUnixNano\":\"" +
                   QByteArray::number(1'700'000'000'000'000'000 + number * 1'000'000'000LL + from * 1'000'000) +
                   "\",\"endTimeUnixNano\":\"" + QByteArray::number(1'700'000'000'000'000'000 + number * 1'000'000'000LL + to * 1'000'000) +
                   "\",\"attributes\":[" + attributes + "]" + (fails ? ",\"status\":{\"code\":2}" : "") + "}";
        };
        return "{\"resourceSpans\":[{\"resource\":{\"attributes\":[" + pair("service.name", "svc") + "]},\"scopeSpans\":[{\"spans\":[" +
               span(1, 0, "root", 0, ms + 10, pair("job.id", "j-" + QByteArray::number(number))) + "," +
               span(2, 1, "work", 5, ms, pair("worker", worker)) + "]}]}]}\n";
    }
    /// 200 traces; those of w-7, one in ten, take five times as long. In file b all of them are of w-1 and w-2.
    static QByteArray workers(int first, bool slow) {
        QByteArray out;
        for (int i = 0; i < 200; ++i) {
            const bool late = slow && i % 10 == 0;
            out += trace(first + i, late ? "w-7" : "w-" + QByteArray::number(i % 3), (late ? 500 : 100) + i % 7, i % 20 == 3);
        }
        return out;
    }
    static QJsonObject first(const QJsonObject& answer, const char* key) { return at(answer, key).toArray().first().toObject(); }

private Q_SLOTS:
    void theContract() {
        const CliRunner cli;
        cli.write(text("a.json"), workers(0, true));
        QCOMPARE(cli.run({text("import"), cli.file(text("a.json"))}).code, 0);
        const CliAnswer answer = cli.json({text("cohort"), text("--slowest"), text("10%")});
        QCOMPARE(answer.code, 0);
        const QJsonObject out = answer.object();
        QCOMPARE(at(out, "n_candidate").toInteger(), 20);
        QCOMPARE(at(out, "n_baseline").toInteger(), 180);
        const QJsonObject attribute = first(out, "attributes");
        for (const char* key : {"key", "value", "score", "share_candidate", "share_baseline"}) QVERIFY2(attribute.contains(text(key)), key);
        QCOMPARE(at(attribute, "key").toString(), text("worker"));
        QCOMPARE(at(attribute, "value").toString(), text("w-7"));
        QCOMPARE(at(attribute, "share_candidate").toDouble(), 1.0);
        QCOMPARE(at(attribute, "share_baseline").toDouble(), 0.0);
        QCOMPARE(at(attribute, "operation").toString(), text("work"));
        QCOMPARE(at(attribute, "place").toString(), text("span"));
        QVERIFY(at(attribute, "score").toDouble() > 0.8);
        const QJsonObject operation = first(out, "operations");
        for (const char* key : {"service", "name", "delta_ns", "score"}) QVERIFY2(operation.contains(text(key)), key);
        QCOMPARE(at(operation, "name").toString(), text("work"));
        QVERIFY(qAbs(at(operation, "delta_ns").toInteger() - 400'000'000) < 4'000'000);
        qint64 sum = 0;
        for (const QJsonValue& value : at(out, "operations").toArray()) sum += at(value.toObject(), "delta_ns").toInteger();
        QVERIFY(qAbs(sum - (at(out, "mean_ns_candidate").toInteger() - at(out, "mean_ns_baseline").toInteger())) < 5);
        const QJsonObject culprit = first(out, "culprits");
        for (const char* key : {"service", "score", "evidence"}) QVERIFY2(culprit.contains(text(key)), key);
        QCOMPARE(at(culprit, "service").toString(), text("svc"));
        QVERIFY(!at(culprit, "evidence").toArray().isEmpty());
        QCOMPARE(at(first(out, "left_out"), "key").toString(), text("job.id"));
    }

    /// Names that differ only in what they are about are one operation; the answer has that name, and one as it was sent.
    void normalisedNamesHaveAnExample() {
        const CliRunner cli;
        QByteArray all = workers(0, true);
        for (int i = 0; i < 200; ++i) {
            const QByteArray line = "\"name\":\"work\"";
            const qsizetype at = all.indexOf(line);
            QVERIFY(at >= 0);
            all.replace(at, line.size(), "\"name\":\"work " + QByteArray::number(1'000 + i) + "\"");
        }
        cli.write(text("a.json"), all);
        QCOMPARE(cli.run({text("import"), cli.file(text("a.json"))}).code, 0);
        const QJsonObject out = cli.json({text("cohort"), text("--slowest"), text("10%")}).object();
        QCOMPARE(at(first(out, "operations"), "name").toString(), text("work {n}"));
        QCOMPARE(at(first(out, "operations"), "example").toString(), text("work 1000"));
        QCOMPARE(at(first(out, "attributes"), "operation").toString(), text("work {n}"));
        QCOMPARE(at(first(out, "attributes"), "operation_example").toString(), text("work 1000"));
    }

    void sidesByQueryAndByShorthand() {
        const CliRunner cli;
        cli.write(text("a.json"), workers(0, true));
        QCOMPARE(cli.run({text("import"), cli.file(text("a.json"))}).code, 0);
        const QJsonObject two =
            cli.json({text("cohort"), text("--candidate"), text("worker=w-7"), text("--baseline"), text("worker=w-1")}).object();
        QCOMPARE(at(two, "n_candidate").toInteger(), 20);
        QVERIFY(at(two, "n_baseline").toInteger() > 50);
        // They were chosen by it.
        for (const QJsonValue& value : at(two, "attributes").toArray()) QVERIFY(at(value.toObject(), "key").toString() != text("worker"));
        const QJsonObject rest = cli.json({text("cohort"), text("--candidate"), text("worker=w-7")}).object();
        QCOMPARE(at(rest, "n_baseline").toInteger(), 180);
        const QJsonObject errors = cli.json({text("cohort"), text("--errors"), text("--baseline"), text("middle")}).object();
        QCOMPARE(at(errors, "n_candidate").toInteger(), 10);
        QVERIFY(at(errors, "n_baseline").toInteger() <= 40);
        const QJsonObject within = cli.json({text("cohort"), text("--errors"), text("worker=w-0")}).object();
        QVERIFY(at(within, "refused").isString());
        const QJsonObject both =
            cli.json({text("cohort"), text("--candidate"), text("worker=w-7"), text("--baseline"), text("name=root")}).object();
        QCOMPARE(at(both, "in_both").toInteger(), 20);
        QCOMPARE(at(both, "n_baseline").toInteger(), 180);
    }

    void files() {
        const CliRunner cli;
        cli.write(text("a.json"), workers(0, true));
        cli.write(text("b.json"), workers(0, false));
        const CliAnswer answer =
            cli.json({text("cohort"), text("--candidate"), cli.file(text("a.json")), text("--baseline"), cli.file(text("b.json"))});
        QCOMPARE(answer.code, 0);
        const QJsonObject out = answer.object();
        // The same ids on both sides are different members.
        QCOMPARE(at(out, "n_candidate").toInteger(), 200);
        QCOMPARE(at(out, "n_baseline").toInteger(), 200);
        QCOMPARE(at(first(out, "attributes"), "value").toString(), text("w-7"));
        QVERIFY(at(first(out, "operations"), "delta_ns").toInteger() > 30'000'000);
        // A file against itself differs in nothing.
        const QJsonObject same =
            cli.json({text("cohort"), text("--candidate"), cli.file(text("a.json")), text("--baseline"), cli.file(text("a.json"))})
                .object();
        QVERIFY(at(same, "attributes").toArray().isEmpty());
        QVERIFY(at(same, "culprits").toArray().isEmpty());
        const CliAnswer slow = cli.json({text("cohort"), text("--slowest"), text("10%"), cli.file(text("a.json"))});
        QCOMPARE(slow.code, 0);
        QCOMPARE(at(slow.object(), "n_candidate").toInteger(), 20);
        // Nothing of it is in the user's cache.
        QCOMPARE(at(cli.json({text("search"), QString()}).object(), "total").toInteger(), 0);
        cli.write(text("bad.json"), workers(0, true).left(30'000));
        const CliAnswer cut =
            cli.json({text("cohort"), text("--candidate"), cli.file(text("bad.json")), text("--baseline"), cli.file(text("b.json"))});
        QCOMPARE(cut.code, 3);
        QVERIFY(at(cut.object(), "n_candidate").toInteger() > 10);
    }

    void forPeople() {
        const CliRunner cli;
        cli.write(text("a.json"), workers(0, true));
        QCOMPARE(cli.run({text("import"), cli.file(text("a.json"))}).code, 0);
        const CliAnswer answer = cli.run({text("cohort"), text("--slowest"), text("10%")});
        QCOMPARE(answer.code, 0);
        for (const char* part :
             {"the slowest 10 %, 20 traces", "the rest, 180 traces", "worker", "w-7", "100.0 %", "+400 ms", "Culprits", "ids: job.id"})
            QVERIFY2(answer.out.contains(part), answer.out.constData());
    }

    void refusals() {
        const CliRunner cli;
        cli.write(text("a.json"), workers(0, true));
        QCOMPARE(cli.run({text("import"), cli.file(text("a.json"))}).code, 0);
        const CliAnswer few = cli.run({text("cohort"), text("--slowest"), text("4%")});
        QCOMPARE(few.code, 4);
        QVERIFY2(few.err.contains("8 traces in the candidates: a cohort of fewer than 10 tells nothing"), few.err.constData());
        QVERIFY(few.out.isEmpty());
        const CliAnswer document = cli.json({text("cohort"), text("--slowest"), text("4%")});
        QCOMPARE(document.code, 4);
        QVERIFY(at(document.object(), "refused").isString());
        QCOMPARE(at(document.object(), "n_candidate").toInteger(), 8);
        // The same traces on both sides, from the cache as from files.
        cli.write(text("b.json"), workers(0, true));
        for (const auto& [candidate, baseline] :
             {std::pair(text("worker=w-7"), text("worker=\"w-7\"")), std::pair(cli.file(text("a.json")), cli.file(text("a.json"))),
              std::pair(cli.file(text("a.json")), cli.file(text("b.json")))}) {
            const CliAnswer same = cli.run({text("cohort"), text("--candidate"), candidate, text("--baseline"), baseline});
            QCOMPARE(same.code, 4);
            QVERIFY2(same.err.contains("the same traces: there is nothing to compare"), same.err.constData());
            QVERIFY(same.out.isEmpty());
        }
        for (const QStringList& words :
             {QStringList{}, QStringList{text("--slowest"), text("x")}, QStringList{text("--slowest"), text("5%"), text("--errors")},
              QStringList{text("--slowest"), text("5%"), text("--candidate"), text("worker=w-7")},
              QStringList{text("--errors"), text("--baseline"), text("worker=w-7")}, QStringList{text("--slowest"), text("100%")},
              QStringList{text("--candidate"), cli.file(text("a.json"))}}) {
            const CliAnswer answer = cli.run(QStringList{text("cohort")} + words);
            QVERIFY2(answer.code == 2, qPrintable(words.join(QLatin1Char(' '))));
            QCOMPARE(answer.err.count('\n'), 1);
        }
        QCOMPARE(cli.run({text("cohort"), text("--candidate"), text("/no/such.json"), text("--baseline"), text("worker=w-1")}).code, 3);
    }
};

FW_REGISTER_TEST(TestCliCohort);

}  // namespace cli_cohort_test

#include "tst_cli_cohort.moc"
