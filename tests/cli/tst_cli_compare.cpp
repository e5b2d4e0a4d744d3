// SPDX-License-Identifier: GPL-3.0-or-later
// compare: the contract, and what must hold for every pair of real traces that can be compared.
#include <map>

#include <QFile>
#include <QTest>

#include "model/analysis/trace_diff.h"
#include "model/analysis/trace_percentiles.h"
#include "model/store/trace_reader.h"
#include "tests/analysis/diff_checks.h"
#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

namespace cli_compare_test {

using namespace fw::test;
namespace analysis = fw::analysis;

class TestCliCompare : public QObject {
    Q_OBJECT

private:
    static QJsonObject entryOf(const QJsonObject& answer, const char* name) {
        for (const QJsonValue& value : at(answer, "deltas").toArray())
            if (at(value.toObject(), "name").toString() == text(name)) return value.toObject();
        return {};
    }
    static qint64 sumOf(const QJsonObject& answer) {
        qint64 sum = 0;
        for (const QJsonValue& value : at(answer, "deltas").toArray()) sum += at(value.toObject(), "critical_delta_ns").toInteger();
        return sum;
    }
    /// One OTLP span; times in nanoseconds.
    static QByteArray span(const char* trace, int id, int parent, const char* name, qint64 from, qint64 to,
                           const QByteArray& members = {}) {
        return "{\"traceId\":\"" + QByteArray(trace).rightJustified(32, '0') + "\",\"spanId\":\"" +
               QByteArray::number(id, 16).rightJustified(16, '0') + "\"," +
               (parent == 0 ? QByteArray() : "\"parentSpanId\":\"" + QByteArray::number(parent, 16).rightJustified(16, '0') + "\",") +
               "\"name\":\"" + name + "\",\"startTimeUnixNano\":\"" + QByteArray::number(1'700'000'000'000'000'000 + from) +
               "\",\"endTimeUnixNano\":\"" + QByteArray::number(1'700'000'000'000'000'000 + to) + '"' + members + '}';
    }
    static QByteArray document(const QByteArrayList& spans, const char* host) {
        return QByteArray(
                   "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"svc\"}},"
                   "{\"key\":\"host.name\",\"value\":{\"stringValue\":\"") +
               host + "\"}}]},\"scopeSpans\":[{\"spans\":[" + spans.join(',') + "]}]}]}\n";
    }
    static QByteArray attribute(const char* key, int value) {
        return QByteArray(",\"attributes\":[{\"key\":\"") + key + "\",\"value\":{\"intValue\":\"" + QByteArray::number(value) + "\"}}]";
    }

private Q_SLOTS:
    /// Before and after: deltas of operations sum up to that of the traces, either way round, and the sentence names the largest.
    void twoImports() {
        const CliRunner cli;
        const auto imported = [&cli](const QString& name, int first, int count, qint64 inferMs) {
            QByteArray all;
            for (int i = first; i < first + count; ++i) {
                const QByteArray id = QByteArray::number(i, 16);
                const qint64 ms = 1'000'000;
                const qint64 infer = (inferMs + i % 5) * ms;
                all += document({span(id.constData(), 1, 0, "frame", 0, 50 * ms + infer),
                                 span(id.constData(), 2, 1, "decode", 5 * ms, (15 + i % 3) * ms),
                                 span(id.constData(), 3, 1, "infer", 30 * ms, 30 * ms + infer)},
                                "m-01");
            }
            QCOMPARE(cli.run({text("import"), cli.write(name, all)}).code, 0);
        };
        imported(text("before.jsonl"), 1, 30, 100);
        imported(text("after.jsonl"), 101, 40, 140);
        const CliAnswer answer = cli.json({text("compare"), text("--imports"), text("1"), text("after.jsonl")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonObject out = answer.object();
        QVERIFY(hasKeys(out, "baseline candidate in_both damaged delta_ns sentence operations"));
        QCOMPARE(at(out, "baseline")[text("traces")].toInteger(), 30);
        QCOMPARE(at(out, "candidate")[text("traces")].toInteger(), 40);
        QCOMPARE(at(out, "delta_ns").toInteger(), 40'000'000);
        const QJsonArray operations = at(out, "operations").toArray();
        QCOMPARE(operations.size(), 3);
        qint64 sum = 0;
        for (const QJsonValue& one : operations) sum += one[text("delta_ns_per_trace")].toInteger();
        QVERIFY(std::abs(sum - 40'000'000) <= 3);
        QCOMPARE(operations[0][text("name")].toString(), text("infer"));
        QCOMPARE(operations[0][text("baseline")][text("p50_ns")].toInteger(), 102'000'000);
        QCOMPARE(operations[0][text("candidate")][text("p50_ns")].toInteger(), 142'000'000);
        QCOMPARE(operations[0][text("candidate")][text("calls")].toInteger(), 40);
        QCOMPARE(operations[0][text("candidate")][text("samples")].toInteger(), 40);
        QVERIFY(operations[0][text("baseline")][text("p50_low_ns")].toInteger() >= 100'000'000);
        QVERIFY(operations[0][text("baseline")][text("p50_high_ns")].toInteger() <= 104'000'000);
        QVERIFY2(at(out, "sentence").toString().contains(text("infer in svc")), qPrintable(at(out, "sentence").toString()));
        const QJsonObject turned = cli.json({text("compare"), text("--imports"), text("2"), text("1")}).object();
        QCOMPARE(at(turned, "delta_ns").toInteger(), -40'000'000);
        QVERIFY(at(turned, "sentence").toString().contains(text(" less in B than in A")));
        const CliAnswer people = cli.run({text("compare"), text("--imports"), text("1"), text("2"), text("--limit"), text("1")});
        QVERIFY2(people.out.startsWith("A trace takes 40.0 ms longer in B than in A"), people.out.constData());
        QVERIFY(people.out.contains("1 of 3 operations"));
        // What is no import, or the same one, is refused in words.
        QCOMPARE(cli.run({text("compare"), text("--imports"), text("1"), text("7")}).code, 4);
        QCOMPARE(cli.run({text("compare"), text("--imports"), text("1"), text("1")}).code, 2);
        QCOMPARE(cli.run({text("compare"), text("--imports"), text("1")}).code, 2);
    }

    void theContract() {
        const CliRunner cli;
        const auto whole = [](qint64 ms) { return ms * 1'000'000; };
        const QByteArray fast = document(
            {span("aa", 1, 0, "capture_frame", 0, whole(812), attribute("frames", 3)), span("aa", 2, 1, "queue", whole(10), whole(30)),
             span("aa", 3, 1, "detect", whole(100), whole(310)), span("aa", 4, 3, "infer", whole(100), whole(300), attribute("n", 5))},
            "m-01");
        const QByteArray slow = document(
            {span("bb", 1, 0, "capture_frame", 0, whole(1231), attribute("frames", 3)), span("bb", 2, 1, "queue", whole(10), whole(59)),
             span("bb", 3, 1, "detect", whole(129), whole(729)), span("bb", 5, 3, "load", whole(129), whole(459)),
             span("bb", 4, 3, "infer", whole(459), whole(719),
                  attribute("n", 12) + ",\"status\":{\"code\":2,\"message\":\"late\"},\"events\":[{\"name\":"
                                       "\"retry\",\"timeUnixNano\":\"1700000000500000000\"}]")},
            "m-07");
        QCOMPARE(cli.run({text("import"), cli.write(text("f.json"), fast), cli.write(text("s.json"), slow)}).code, 0);
        const CliAnswer compared = cli.json(
            {text("compare"), text("0000000000aa").rightJustified(32, QLatin1Char('0')), text("bb").rightJustified(32, QLatin1Char('0'))});
        QVERIFY2(compared.code == 0, compared.err.constData());
        const QJsonObject answer = compared.object();
        QVERIFY(hasKeys(answer, "baseline candidate difference_ns largest_delta deltas"));
        QCOMPARE(at(answer, "difference_ns").toInteger(), whole(419));
        QCOMPARE(sumOf(answer), whole(419));
        QCOMPARE(at(at(answer, "baseline").toObject(), "duration_ns").toInteger(), whole(812));
        QCOMPARE(at(at(answer, "baseline").toObject(), "trace_duration_ns").toInteger(), whole(812));
        QVERIFY(at(answer, "beyond_root").isNull());
        QCOMPARE(at(answer, "verdict").toString(), text("slower"));
        const QJsonObject largest = at(answer, "largest_delta").toObject();
        QVERIFY(hasKeys(largest, "path kind delta_ns"));
        QCOMPARE(at(largest, "path").toString(), text("capture_frame > detect > load"));
        QCOMPARE(at(largest, "kind").toString(), text("inserted"));
        QCOMPARE(at(largest, "delta_ns").toInteger(), whole(330));
        QCOMPARE(at(at(answer, "within").toObject(), "path").toString(), text("capture_frame > detect"));
        for (const QJsonValue& value : at(answer, "deltas").toArray())
            QVERIFY(hasKeys(value.toObject(), "path match delta_ns self_delta_ns critical_delta_ns attributes"));
        const QJsonObject infer = entryOf(answer, "infer");
        QCOMPARE(at(infer, "match").toString(), text("same"));
        QCOMPARE(at(infer, "delta_ns").toInteger(), whole(60));
        QCOMPARE(at(infer, "offset_delta_ns").toInteger(), whole(330));
        QCOMPARE(at(at(infer, "candidate").toObject(), "status").toString(), text("error"));
        QCOMPARE(at(infer, "candidate_status_message").toString(), text("late"));
        const QJsonObject n = at(infer, "attributes").toArray().first().toObject();
        QCOMPARE(at(n, "key").toString(), text("n"));
        QCOMPARE(number(n, "delta"), 7);
        QCOMPARE(at(at(infer, "events").toArray().first().toObject(), "change").toString(), text("added"));
        QCOMPARE(at(at(infer, "resource").toArray().first().toObject(), "candidate").toString(), text("m-07"));
        QVERIFY(at(entryOf(answer, "capture_frame"), "attributes").toArray().isEmpty());
        QVERIFY(at(entryOf(answer, "load"), "baseline").isNull());

        // In words, the sentence first.
        const CliAnswer words =
            cli.run({text("compare"), text("aa").rightJustified(32, QLatin1Char('0')), text("bb").rightJustified(32, QLatin1Char('0'))});
        QCOMPARE(words.code, 0);
        QVERIFY2(
            words.out.startsWith("B is slower than A by 419.0 ms, +51.6 % of A. load in svc, which runs only in B, is the largest "
                                 "difference: +330.0 ms on the critical path, 78.8 % of the difference. Within detect in svc (210.0 ms "
                                 "→ 600.0 ms) lie +390.0 ms. infer in svc fails in B, not in A.\n"),
            words.out.constData());
        QVERIFY(words.out.contains("fails now"));
        const CliAnswer back =
            cli.run({text("compare"), text("bb").rightJustified(32, QLatin1Char('0')), text("aa").rightJustified(32, QLatin1Char('0'))});
        QVERIFY(back.out.startsWith("B is faster than A by 419.0 ms, −34.0 % of A."));

        // The same trace twice, wrong usage, nothing found.
        const QString aa = text("aa").rightJustified(32, QLatin1Char('0'));
        QVERIFY(cli.run({text("compare"), aa, aa}).out.startsWith("A and B are the same trace."));
        QCOMPARE(at(cli.json({text("compare"), aa, aa}).object(), "verdict").toString(), text("same_trace"));
        QCOMPARE(cli.run({text("compare"), aa}).code, 2);
        QCOMPARE(cli.run({text("compare"), aa, aa, aa}).code, 2);
        QCOMPARE(cli.run({text("compare")}).code, 2);
        QCOMPARE(cli.run({text("compare"), text("--fast"), text("101")}).code, 2);
        QCOMPARE(cli.run({text("compare"), aa, text("ffffffffffffffffffffffffffffffff")}).code, 4);
        const CliAnswer few = cli.run({text("compare"), text("--fast"), text("50"), text("--slow"), text("95")});
        QCOMPARE(few.code, 4);
        QVERIFY2(few.err.contains("of 2 traces that fit, 1 have errors"), few.err.constData());
        QCOMPARE(few.err.count('\n'), 1);
    }

    /// Ranks by hand: root durations of complete traces of one operation, errors apart.
    void waitsAreToldByWhoWaited() {
        const CliRunner cli;
        const auto trace = [](const char* id, int waited) {
            const qint64 ms = 1'000'000;
            return document({span(id, 1, 0, "capture", 0, (500 + waited) * ms),
                             span(id, 2, 1, "process", (100 + waited) * ms, (480 + waited) * ms, attribute("queue.wait_ms", waited))},
                            "m-01");
        };
        QCOMPARE(cli.run({text("import"), cli.write(text("a.json"), trace("aa", 24)), cli.write(text("b.json"), trace("bb", 245))}).code,
                 0);
        const CliAnswer compared =
            cli.json({text("compare"), text("aa").rightJustified(32, QLatin1Char('0')), text("bb").rightJustified(32, QLatin1Char('0'))});
        QVERIFY2(compared.code == 0, compared.err.constData());
        const QJsonObject answer = compared.object();
        QCOMPARE(sumOf(answer), at(answer, "difference_ns").toInteger());
        const QJsonObject largest = at(answer, "largest_delta").toObject();
        QCOMPARE(at(largest, "name").toString(), text("process"));
        QCOMPARE(at(largest, "wait").toBool(), true);
        QCOMPARE(at(largest, "delta_ns").toInteger(), qint64{221'000'000});
        QCOMPARE(at(entryOf(answer, "process"), "wait_delta_ns").toInteger(), qint64{221'000'000});
        QCOMPARE(at(entryOf(answer, "capture"), "critical_delta_ns").toInteger(), qint64{0});
    }

    void intoAFile() {
        const CliRunner cli;
        const qint64 ms = 1'000'000;
        const QByteArray secret = "mail to jan.kowalski@example.com";
        const auto one = [&](const char* id, qint64 infer) {
            return document({span(id, 1, 0, "frame", 0, 50 * ms + infer), span(id, 2, 1, secret.constData(), 5 * ms, 5 * ms + infer)},
                            "m-01");
        };
        QCOMPARE(cli.run({text("import"), cli.write(text("two.jsonl"), one("a1", 10 * ms) + one("b2", 40 * ms))}).code, 0);
        const QString a = text("a1").rightJustified(32, QLatin1Char('0'));
        const QString b = text("b2").rightJustified(32, QLatin1Char('0'));
        const auto into = [&](const char* name, const QStringList& more = {}) {
            return cli.run(QStringList{text("compare"), a, b, text("-o"), cli.file(text(name))} + more);
        };
        const auto read = [&](const char* name) {
            QFile file(cli.file(text(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        CliAnswer answer = into("c.svg");
        QVERIFY2(answer.code == 0, answer.err.constData());
        QVERIFY(answer.out.contains("c.svg"));
        QVERIFY(read("c.svg").contains("B is slower than A by"));
        QVERIFY(read("c.svg").contains("jan.kowalski"));
        QCOMPARE(into("c.png", {text("--scale"), text("1"), text("--theme"), text("dark")}).code, 0);
        QVERIFY(read("c.png").startsWith("\x89PNG"));
        QCOMPARE(into("c.pdf").code, 0);
        QVERIFY(read("c.pdf").startsWith("%PDF-"));
        QCOMPARE(into("c.csv").code, 0);
        QVERIFY2(read("c.csv").startsWith("path,service,name,"), read("c.csv").constData());
        QVERIFY(read("c.csv").contains("30000000"));
        QCOMPARE(into("c.html").code, 0);
        const QByteArray page = read("c.html");
        QVERIFY(page.startsWith("<!DOCTYPE html>") && page.size() <= 2'000'000);
        QVERIFY(page.contains("<p class=\"lead\">B is slower than A by</p>"));
        QVERIFY(page.contains("\"rows\":[[0,"));
        QVERIFY(!page.contains("values left out"));
        QCOMPARE(into("c.md").code, 0);
        const QByteArray ticket = read("c.md");
        QVERIFY2(ticket.startsWith("B is slower than A by 30.0"), ticket.constData());
        for (const char* line : {"\n- **A** ", "\n- **B** ", "| Path | Match | A | B |", " > mail to jan.kowalski\\@example.com | same |"})
            QVERIFY2(ticket.contains(line) || ticket.contains(QByteArray(line).replace(" > ", " \\> ")), line);
        QVERIFY(ticket.contains(a.toUtf8()) && ticket.contains(b.toUtf8()));
        // What leaves the machine is clean, and the numbers stay.
        answer = cli.json({text("compare"), a, b, text("-o"), cli.file(text("r.svg")), text("--redact")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QVERIFY(at(at(answer.object(), "redaction").toObject(), "removed").toInt() >= 1);
        QCOMPARE(at(answer.object(), "difference_ns").toInteger(), 30 * ms);
        QVERIFY(!read("r.svg").isEmpty());
        QVERIFY(!read("r.svg").contains("kowalski"));
        QVERIFY(!read("r.svg").contains("example.com"));
        QVERIFY(read("r.svg").contains("+30.0"));
        QCOMPARE(into("r.html", {text("--redact")}).code, 0);
        QVERIFY(read("r.html").contains("value left out") || read("r.html").contains("values left out"));
        QVERIFY(!read("r.html").contains("kowalski") && !read("r.html").contains("example.com"));
        // Usage.
        QCOMPARE(into("c.gif").code, 2);
        QCOMPARE(cli.run({text("compare"), a, b, text("--redact")}).code, 2);
        QCOMPARE(cli.run({text("--json"), text("compare"), a, b, text("-o"), text("-"), text("--format"), text("csv")}).code, 2);
        QVERIFY(cli.run({text("compare"), a, b, text("-o"), text("-"), text("--format"), text("csv")}).out.startsWith("path,"));
    }

    void percentilesAreRealTraces() {
        const CliRunner cli;
        const QString sample = cli.file(text("s.json"));
        QCOMPARE(cli.run({text("sample"), text("--frames"), text("120"), text("--seed"), text("4"), text("-o"), sample}).code, 0);
        QCOMPARE(cli.run({text("import"), sample}).code, 0);
        std::vector<std::pair<qint64, QString>> roots;
        for (const QJsonValue& value : at(cli.json({text("search")}).object(), "traces").toArray()) {
            const QJsonObject trace = value.toObject();
            if (number(trace, "errors") > 0 || !at(trace, "complete").toBool() ||
                at(trace, "root_name").toString() != text("capture_frame"))
                continue;
            const QString id = at(trace, "trace_id").toString();
            const QJsonObject root = at(cli.json({text("show"), id}).object(), "spans").toArray().first().toObject();
            roots.emplace_back(at(root, "duration_ns").toInteger(), id);
        }
        std::sort(roots.begin(), roots.end());
        const auto rank = [&](int percent) { return roots[(static_cast<std::size_t>(percent) * roots.size() + 99) / 100 - 1].second; };
        const QJsonObject answer = cli.json({text("compare"), text("--fast"), text("50"), text("--slow"), text("95")}).object();
        QCOMPARE(at(at(answer, "baseline").toObject(), "trace_id").toString(), rank(50));
        QCOMPARE(at(at(answer, "candidate").toObject(), "trace_id").toString(), rank(95));
        QCOMPARE(number(at(answer, "percentiles").toObject(), "ranked"), int(roots.size()));
        QCOMPARE(sumOf(answer), at(answer, "difference_ns").toInteger());
        const QJsonObject some = cli.json({text("compare"), text("--slow"), text("100"), text("service=rtsp-capture")}).object();
        QCOMPARE(at(at(some, "baseline").toObject(), "trace_id").toString(), rank(50));
        QCOMPARE(at(at(some, "candidate").toObject(), "trace_id").toString(), roots.back().second);
    }

    /// Whatever a name holds, the table keeps its columns and nothing in it is a link, an element or a heading.
    void hostileNamesStayInTheirCell() {
        const CliRunner cli;
        const qint64 ms = 1'000'000;
        const char* name = "# | `a` <img src=x> [l](http://e.org) *b* \\n\\u001b[31m";
        const auto one = [&](const char* id, qint64 infer) {
            return document({span(id, 1, 0, "frame", 0, 50 * ms + infer), span(id, 2, 1, name, 5 * ms, 5 * ms + infer)}, "m-01");
        };
        QCOMPARE(cli.run({text("import"), cli.write(text("two.jsonl"), one("a1", 10 * ms) + one("b2", 40 * ms))}).code, 0);
        const QByteArray out =
            cli.run({text("compare"), text("a1").rightJustified(32, QLatin1Char('0')), text("b2").rightJustified(32, QLatin1Char('0')),
                     text("-o"), text("-"), text("--format"), text("md")})
                .out;
        int rows = 0;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.startsWith('|')) continue;
            ++rows;
            QCOMPARE(line.count('|') - line.count("\\|"), 7);
        }
        QVERIFY2(rows > 2, out.constData());
        QVERIFY(out.contains("\\<img src=x\\>"));
        QVERIFY(out.contains("http\\://e.org"));
        QVERIFY(!out.contains('\x1b'));
    }

    void hostileNamesStayInTheirLine() {
        const CliRunner cli;
        const auto evil = [](const char* trace, const char* more) {
            return document({span(trace, 1, 0, "a\\u001b]0;x\\u0007\\u202eb\\nc", 0, 1000), span(trace, 2, 1, more, 0, 900)},
                            "h\\u001b[31m");
        };
        QCOMPARE(cli.run({text("import"), cli.write(text("a.json"), evil("aa", "x\\u001b[2J")), cli.write(text("b.json"), evil("bb", "y"))})
                     .code,
                 0);
        const CliAnswer words =
            cli.run({text("compare"), text("aa").rightJustified(32, QLatin1Char('0')), text("bb").rightJustified(32, QLatin1Char('0'))});
        QCOMPARE(words.code, 0);
        QVERIFY(!words.out.contains('\x1b') && !words.out.contains("\u202e"));
        (void)cli.json({text("compare"), text("aa").rightJustified(32, QLatin1Char('0')), text("bb").rightJustified(32, QLatin1Char('0'))});
    }

    /// Every pair of traces that start with the same operation, both ways: whatever holds by definition, holds.
    void everyRealPairAddsUp_data() {
        QTest::addColumn<QString>("sources");
        QTest::addColumn<int>("least");
        const auto row = [](const char* sources, int least) { QTest::newRow(sources) << text(sources) << least; };
        row("otlp-json-lines/rf-otel-traces.json", 1000);
        row("packed/oteldemo-otel-tui-test_data.json.gz", 1000);
        row("otlp-sdk-js/derived/traces.pb.gz", 1000);
        row("otlp-json-lines/o2p-traces.jsonl", 1);
        row("jaeger-ui/kagent-helm.json jaeger-ui/kagent-helm_2.json tempo/kagent-tempo_export_with_batches.json", 1);
        row("otlp-json-lines/rf-diverse_suite.json otlp-json-lines/rf-pabot_trace.json otlp-json/rf-all_types_trace.json "
            "otlp-json/rf-simple_trace.json",
            0);
        row("sdk-console/go-stdouttrace-pretty.txt", 10);
        row("sdk-console/python-console-pretty.txt", 10);
        row("zipkin-v2/zipkin-ascend.json zipkin-v2/zipkin-yelp.json zipkin-v2/zipkin-smartthings-oauth-authorization.json "
            "zipkin-v2/zipkin-messaging.json zipkin-v2/zipkin-simple-db-p6.json tempo/kiali-responseTrace.json "
            "jaeger-ui/hotrod-duo-traces.json jaeger-ui/jui-stat-spanLongerAsParent.json",
            0);
    }
    void everyRealPairAddsUp() {
        QFETCH(QString, sources);
        QFETCH(int, least);
        const CliRunner cli;
        QStringList import{text("import")};
        for (const QString& source : sources.split(QLatin1Char(' '))) import << CliRunner::data(source.toUtf8().constData());
        QCOMPARE(cli.run(import).code, 0);
        fw::store::CacheOptions options;
        options.path = cli.cache().toStdString();
        const auto reader = *fw::store::TraceReader::open(options);
        const fw::TracePage page = *reader->search({}, {});
        QVERIFY(!page.traces.empty());
        std::map<analysis::RootOperation, std::vector<std::shared_ptr<const analysis::TraceAnalysis>>> kinds;
        std::vector<std::shared_ptr<const analysis::TraceAnalysis>> firsts;
        for (const fw::TraceSummary& trace : page.traces) {
            auto& kind = kinds[analysis::rootOperation(trace)];
            kind.push_back(*analysis::analyseTrace(*reader->loadTrace(trace.key, {}), {}));
            if (kind.size() == 1) firsts.push_back(kind.front());
        }
        int pairs = 0;
        const auto check = [&](const auto& a, const auto& b) {
            const auto diff = *analysis::compareTraces(analysis::Baseline(a), analysis::Candidate(b), {});
            const QString wrong = whatIsWrong(*diff);
            const fw::TraceSummary& left = a->trace->summary;
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(wrong + QStringLiteral(": ") + QString::fromStdString(left.idText + " " + b->trace->summary.idText)));
            ++pairs;
        };
        for (const auto& [kind, traces] : kinds)
            for (const auto& a : traces)
                for (const auto& b : traces) check(a, b);
        QVERIFY2(pairs - int(page.traces.size()) >= least, qPrintable(QString::number(pairs)));
        // What has nothing to do with each other, too.
        for (const auto& a : firsts)
            for (const auto& b : firsts) check(a, b);
        qInfo("%d pairs of %zu traces", pairs, page.traces.size());
    }
};

FW_REGISTER_TEST(TestCliCompare);

}  // namespace cli_compare_test

#include "tst_cli_compare.moc"
