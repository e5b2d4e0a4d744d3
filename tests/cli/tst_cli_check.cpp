// SPDX-License-Identifier: GPL-3.0-or-later
// check: the contract.
#include <QTest>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

namespace cli_check_test {

using namespace fw::test;

class TestCliCheck : public QObject {
    Q_OBJECT

private:
    static QJsonObject countOf(const QJsonObject& answer, const char* rule) {
        for (const QJsonValue& value : at(answer, "checks").toArray())
            if (at(value.toObject(), "rule").toString() == text(rule)) return value.toObject();
        return {};
    }
    /// Frames of the generator without any of its faults.
    static QStringList cleanSample(const CliRunner& cli, const char* profile) {
        return {text("sample"),
                text("--profile"),
                text(profile),
                text("--frames"),
                text("40"),
                text("--retry-rate"),
                text("0"),
                text("--error-rate"),
                text("0"),
                text("--missing-parent-rate"),
                text("0"),
                text("--lost-context-rate"),
                text("0"),
                text("--clock-skew-rate"),
                text("0"),
                text("-o"),
                cli.file(text("clean.json"))};
    }

private Q_SLOTS:
    void cleanTracesPass() {
        for (const char* profile : {"frames", "jobs", "scenes"}) {
            const CliRunner cli;
            const CliAnswer made = cli.run(cleanSample(cli, profile));
            QVERIFY2(made.code == 0, made.err.constData());
            QCOMPARE(cli.run({text("import"), cli.file(text("clean.json"))}).code, 0);
            const CliAnswer checked = cli.json({text("check")});
            QVERIFY2(checked.code == 0, (QByteArray(profile) + checked.out.left(3000)).constData());
            QVERIFY(hasKeys(checked.object(), "traces complete findings coverage"));
            QVERIFY(at(checked.object(), "traces").toInteger() >= 40);
            QCOMPARE(at(checked.object(), "complete"), at(checked.object(), "traces"));
        }
    }

    void faultsFail() {
        const CliRunner cli;
        const QByteArray lines =
            "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"rtsp-capture\"}}]},"
            "\"scopeSpans\":[{\"spans\":[{\"traceId\":\"000000000000000000000000000000aa\",\"spanId\":\"0000000000000001\","
            "\"parentSpanId\":\"0000000000000009\",\"name\":\"grab\\u001b[31m\",\"startTimeUnixNano\":\"1700000000000000000\","
            "\"endTimeUnixNano\":\"1700000000100000000\"}]}]}]}\n";
        QCOMPARE(cli.run({text("import"), cli.write(text("a.json"), lines)}).code, 0);
        const CliAnswer checked = cli.json({text("check")});
        QCOMPARE(checked.code, 1);
        const QJsonObject answer = checked.object();
        QCOMPARE(at(answer, "complete").toInteger(), 0);
        QCOMPARE(at(countOf(answer, "missing-parent"), "findings").toInteger(), 1);
        QCOMPARE(at(countOf(answer, "context-lost"), "findings").toInteger(), 1);
        bool seen = false;
        for (const QJsonValue& value : at(answer, "findings").toArray()) {
            QVERIFY(hasKeys(value.toObject(), "rule severity trace_id span_id message"));
            if (!at(value.toObject(), "rule").toString().startsWith(text("every span where service = rtsp-capture"))) continue;
            seen = true;
            QCOMPARE(at(value.toObject(), "severity").toString(), text("error"));
            QCOMPARE(at(value.toObject(), "span_id").toString(), text("0000000000000001"));
            QCOMPARE(at(value.toObject(), "message").toString(), text("the span lacks frame.id, processing.duration_ms"));
        }
        QVERIFY(seen);
        QCOMPARE(at(at(at(answer, "coverage").toObject(), "frame.id").toObject(), "with").toInteger(), 0);
        // For people: no control characters of the trace.
        const CliAnswer shown = cli.run({text("check")});
        QCOMPARE(shown.code, 1);
        QVERIFY(shown.out.contains("missing-parent: 1 finding in 1 trace (warning)"));
        QVERIFY(!shown.out.contains('\x1b'));
    }

    void rulesOfTheReader() {
        const CliRunner cli;
        QCOMPARE(cli.run(cleanSample(cli, "frames")).code, 0);
        QCOMPARE(cli.run({text("import"), cli.file(text("clean.json"))}).code, 0);
        const QString rules = cli.write(
            text("my.rules"), "# mine\nevery span where service = rtsp-capture has frame.id\nwarning: no span where name = decode_h264\n");
        const CliAnswer checked = cli.json({text("check"), text("--rules"), rules, text("--limit"), text("2")});
        QCOMPARE(checked.code, 1);
        QCOMPARE(at(countOf(checked.object(), "every span where service = rtsp-capture has frame.id"), "findings").toInteger(), 0);
        const QJsonObject count = countOf(checked.object(), "warning: no span where name = decode_h264");
        QVERIFY(at(count, "findings").toInteger() >= 40);
        int listed = 0;
        for (const QJsonValue& value : at(checked.object(), "findings").toArray())
            if (at(value.toObject(), "rule") == at(count, "rule")) ++listed;
        QCOMPARE(listed, 2);
        QCOMPARE(cli.run({text("check"), text("--rules"), rules, text("--fail-on"), text("error")}).code, 0);
        QCOMPARE(cli.run({text("check"), text("--rules"), text("none")}).code, 0);
        // Only some traces: frames beside them are not missing.
        const CliAnswer some = cli.json({text("check"), text("--rules"), text("none"), text("frame.id=20240315_cam01_000103")});
        QCOMPARE(some.code, 0);
        QCOMPARE(at(some.object(), "traces").toInteger(), 1);
        QVERIFY(!at(some.object(), "frames_looked_at").toBool());
    }

    void dependencies() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("dependencies")}).code, 4);
        QCOMPARE(cli.run(cleanSample(cli, "frames")).code, 0);
        QCOMPARE(cli.run({text("import"), cli.file(text("clean.json"))}).code, 0);
        const CliAnswer answer = cli.json({text("dependencies")});
        QCOMPARE(answer.code, 0);
        qint64 sent = 0;
        for (const QJsonValue& value : at(answer.object(), "edges").toArray()) {
            const QJsonObject edge = value.toObject();
            QVERIFY(hasKeys(edge, "parent child calls errors p50_ns p95_ns"));
            QVERIFY(at(edge, "errors").toInteger() <= at(edge, "calls").toInteger() / 10);
            QVERIFY(at(edge, "p50_ns").toInteger() <= at(edge, "p95_ns").toInteger());
            if (at(edge, "parent").toString() == text("rtsp-capture") && at(edge, "child").toString() == text("frame-tracking"))
                sent = at(edge, "calls").toInteger();
        }
        QCOMPARE(sent, 40);
        QCOMPARE(at(cli.json({text("dependencies"), text("frame.id=20240315_cam01_000103")}).object(), "edges")
                     .toArray()
                     .first()
                     .toObject()
                     .value(text("calls"))
                     .toInteger(),
                 1);
        QVERIFY(cli.run({text("dependencies")}).out.startsWith("SERVICE"));
    }

    void journeys() {
        const CliRunner cli;
        QStringList sample = cleanSample(cli, "frames");
        sample += {text("--lost-store-rate"), text("1")};
        QCOMPARE(cli.run(sample).code, 0);
        QCOMPARE(cli.run({text("import"), cli.file(text("clean.json"))}).code, 0);
        const CliAnswer answer = cli.json({text("journey"), text("20240315_cam01_000103")});
        QCOMPARE(answer.code, 0);
        const QJsonObject journey = answer.object();
        QVERIFY(hasKeys(journey, "frame_id camera previous next missing traces hand_overs"));
        QCOMPARE(at(journey, "camera").toString(), text("cam01"));
        QCOMPARE(at(journey, "previous").toString(), text("20240315_cam01_000102"));
        QCOMPARE(at(journey, "next").toString(), text("20240315_cam01_000104"));
        QCOMPARE(at(journey, "traces").toArray().size(), 2);
        QCOMPARE(at(journey, "hand_overs").toArray().size(), 2);
        const QJsonObject queue = at(journey, "hand_overs").toArray().first().toObject();
        const QJsonObject lost = at(journey, "hand_overs").toArray().last().toObject();
        for (const QJsonObject& step : {queue, lost}) QVERIFY(hasKeys(step, "from_span to_span wait_ns broken"));
        QVERIFY(!at(queue, "broken").toBool());
        QVERIFY(at(queue, "wait_ns").toInteger() > 0);
        QVERIFY(at(lost, "broken").toBool());
        QCOMPARE(at(at(lost, "to_span").toObject(), "name").toString(), text("store_result"));
        for (const QJsonObject& step : {queue, lost}) QVERIFY(hasKeys(step, "context channel evidence"));
        QCOMPARE(at(queue, "channel").toString(), text("frames.raw"));
        // Where the time went adds up to the nanosecond.
        qint64 sum = 0;
        qint64 waited = 0;
        for (const QJsonValue& value : at(journey, "shares").toArray()) {
            const QJsonObject share = value.toObject();
            sum += at(share, "ns").toInteger();
            if (at(share, "kind").toString() == text("wait")) waited += at(share, "ns").toInteger();
        }
        QCOMPARE(sum, at(journey, "duration_ns").toInteger());
        QCOMPARE(waited, at(journey, "waiting_ns").toInteger());
        QVERIFY(waited >= at(queue, "wait_ns").toInteger());
        bool here = false;
        for (const QJsonValue& value : at(journey, "neighbours").toArray()) {
            const QJsonObject place = value.toObject();
            QVERIFY(hasKeys(place, "frame_id missing traces duration_ns errors"));
            if (at(place, "frame_id") != at(journey, "frame_id")) continue;
            here = true;
            QCOMPARE(at(place, "duration_ns").toInteger(), at(journey, "duration_ns").toInteger());
            QCOMPARE(at(place, "traces").toInteger(), qint64{2});
        }
        QVERIFY(here);
        QVERIFY(!at(journey, "sampled").toBool());
        const CliAnswer unknown = cli.run({text("journey"), text("20240315_cam01_000100")});
        QCOMPARE(unknown.code, 4);
        QVERIFY2(unknown.err.contains("beside it there are 20240315_cam01_000101"), unknown.err.constData());
        QVERIFY(cli.run({text("journey"), text("20240315_cam01_000103")}).out.contains("lost: joined by the frame id alone"));
    }

    void journeyPictures() {
        const CliRunner cli;
        QStringList sample = cleanSample(cli, "frames");
        sample += {text("--lost-store-rate"), text("1")};
        QCOMPARE(cli.run(sample).code, 0);
        QCOMPARE(cli.run({text("import"), cli.file(text("clean.json"))}).code, 0);
        const QString frame = text("20240315_cam01_000103");
        const auto draw = [&](const QString& name, const QStringList& more) {
            return cli.run(QStringList{text("timeline"), text("--frame-id"), frame, text("--journey"), text("-o"), cli.file(name)} + more);
        };
        const auto bytesOf = [&](const QString& name) {
            QFile file(cli.file(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(draw(text("j.svg"), {}).code, 0);
        const QByteArray svg = bytesOf(text("j.svg"));
        for (const char* part :
             {"20240315_cam01_000103", "In 2 traces the frame took ", "store_result", "result-store", "context lost: joined", "frames.raw"})
            QVERIFY2(svg.contains(part), part);
        QCOMPARE(draw(text("j.png"), {text("--theme"), text("dark"), text("--scale"), text("1")}).code, 0);
        QVERIFY(bytesOf(text("j.png")).startsWith("\x89PNG"));
        // Few rows: what lies below is left out, with its lines, and the picture says so.
        QCOMPARE(draw(text("few.svg"), {text("--rows"), text("2")}).code, 0);
        const QByteArray few = bytesOf(text("few.svg"));
        QVERIFY(few.contains("Left out: "));
        QVERIFY(few.contains("rtsp-capture"));
        QVERIFY(few.size() < svg.size());
        QCOMPARE(draw(text("j.pdf"), {}).code, 0);
        QVERIFY(bytesOf(text("j.pdf")).startsWith("%PDF-"));
        QCOMPARE(draw(text("x.html"), {}).code, 2);
        QCOMPARE(cli.run({text("timeline"), text("--trace-id"), text("00"), text("--journey"), text("-o"), cli.file(text("x.svg"))}).code,
                 2);
        QCOMPARE(draw(text("x.svg"), {text("--gaps")}).code, 2);
        QVERIFY(!QFile::exists(cli.file(text("x.svg"))));
    }

    /// What leaves the machine is clean, in every text of the picture; what is no secret stays, and lanes lie as they did.
    void redactedJourney() {
        const CliRunner cli;
        QStringList sample = cleanSample(cli, "frames");
        sample += {text("--lost-store-rate"), text("1")};
        QCOMPARE(cli.run(sample).code, 0);
        QFile file(cli.file(text("clean.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray all = file.readAll();
        for (const char* name : {"store_result", "result-store", "frames.raw"}) {
            QVERIFY(all.contains(QByteArray("\"") + name + "\""));
            all.replace(QByteArray("\"") + name + "\"", QByteArray("\"") + name + " jan.kowalski@example.com\"");
        }
        QCOMPARE(cli.run({text("import"), cli.write(text("mail.json"), all)}).code, 0);
        const auto draw = [&](const char* name, const QStringList& more) {
            const QString path = cli.file(text(name));
            const CliAnswer answer = cli.run(QStringList{text("--utc"), text("timeline"), text("--frame-id"), text("20240315_cam01_000103"),
                                                         text("--journey"), text("-o"), path} +
                                             more);
            QFile out(path);
            return answer.code == 0 && out.open(QIODevice::ReadOnly) ? out.readAll() : answer.err;
        };
        const QByteArray open = draw("open.svg", {});
        QVERIFY2(open.contains("kowalski"), open.constData());
        const QByteArray clean = draw("clean.svg", {text("--redact")});
        for (const char* part : {"20240315_cam01_000103", "In 2 traces the frame took ", "store_result", "context lost: joined"})
            QVERIFY2(clean.contains(part), part);
        QVERIFY(!clean.contains("kowalski"));
        QVERIFY(!clean.contains("example.com"));
        // Moved times move nothing but the time that the axis counts from.
        const QByteArray moved = draw("moved.svg", {text("--redact"), text("--shift-time"), text("-1h")});
        QVERIFY(moved.contains("In 2 traces the frame took "));
        QCOMPARE(moved.count("<rect"), clean.count("<rect"));
        const auto zero = [](const QByteArray& svg) { return svg.mid(svg.indexOf("0 = "), 40); };
        QVERIFY(clean.contains("0 = "));
        QVERIFY(zero(moved) != zero(clean));
    }

    void missingFrames() {
        const CliRunner cli;
        QByteArray spans;
        for (const int number : {3, 5, 6, 30, 60})
            spans += QByteArray("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":\"") +
                     QByteArray::number(number).rightJustified(32, '0') +
                     "\",\"spanId\":\"0000000000000001\",\"name\":\"grab_frame\",\"startTimeUnixNano\":\"1700000000000000000\","
                     "\"endTimeUnixNano\":"
                     "\"1700000000100000000\",\"attributes\":[{\"key\":\"frame.id\",\"value\":{\"stringValue\":\"d_cam07_" +
                     QByteArray::number(number).rightJustified(4, '0') + "\"}}]}]}]}]}\n";
        QCOMPARE(cli.run({text("import"), cli.write(text("a.jsonl"), spans)}).code, 0);
        const QJsonObject journey = cli.json({text("journey"), text("d_cam07_0006")}).object();
        QCOMPARE(at(journey, "camera").toString(), text("cam07"));
        QStringList missing;
        for (const QJsonValue& frame : at(journey, "missing").toArray()) missing << frame.toString().right(2);
        // As far as 23 numbers; of those before the first and behind the last nothing is known.
        QCOMPARE(missing.size(), 1 + 23);
        QCOMPARE(missing.first(), text("04"));
        QCOMPARE(missing.last(), text("29"));
    }

    void refusals() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("check")}).code, 4);
        const QString rules = cli.write(text("bad.rules"), "every span has a\nevery spam has b\n");
        const CliAnswer bad = cli.run({text("check"), text("--rules"), rules});
        QCOMPARE(bad.code, 2);
        QVERIFY2(bad.err.contains("bad.rules, line 2, column 7: expected \"span\" or \"trace\", not \"spam\""), bad.err.constData());
        QCOMPARE(cli.run({text("check"), text("--rules"), cli.file(text("none.rules"))}).code, 3);
        QCOMPARE(cli.run({text("check"), text("--rules"), cli.file(text("."))}).code, 3);
        QCOMPARE(cli.run({text("check"), text("--tolerance"), text("much")}).code, 2);
    }
};
FW_REGISTER_TEST(TestCliCheck);

}  // namespace cli_check_test

#include "tst_cli_check.moc"
