// SPDX-License-Identifier: GPL-3.0-or-later
// bottlenecks: the contract.
#include <QTest>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

namespace cli_bottlenecks_test {

using namespace fw::test;

constexpr qint64 minute = 60'000'000'000;

class TestCliBottlenecks : public QObject {
    Q_OBJECT

private:
    /// A pipeline: process [0, ms), decode of a tenth, infer of `inferMs` behind a reported wait of 20 ms. `at` in nanoseconds.
    static QByteArray trace(int number, qint64 at, qint64 ms, bool failed = false, const QByteArray& rootAttributes = {}) {
        const QByteArray id = QByteArray::number(number + 1, 16).rightJustified(32, '0');
        const auto time = [&](qint64 offsetMs) { return QByteArray::number(1'700'000'000'000'000'000 + at + offsetMs * 1'000'000); };
        const auto span = [&](int one, int parent, const char* name, qint64 from, qint64 to, const QByteArray& members) {
            return "{\"traceId\":\"" + id + "\",\"spanId\":\"" + QByteArray::number(number * 10 + one, 16).rightJustified(16, '0') + "\"," +
                   (parent == 0 ? QByteArray()
                                : "\"parentSpanId\":\"" + QByteArray::number(number * 10 + parent, 16).rightJustified(16, '0') + "\",") +
                   "\"name\":\"" + name + "\",\"startTimeUnixNano\":\"" + time(from) + "\",\"endTimeUnixNano\":\"" + time(to) + '"' +
                   members + '}';
        };
        const QByteArray error = failed ? ",\"status\":{\"code\":2}" : "";
        const QByteArray root = rootAttributes.isEmpty() ? QByteArray() : ",\"attributes\":[" + rootAttributes + "]";
        const auto resource = [](const char* service) {
            return QByteArray("{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"") + service +
                   "\"}}]},\"scopeSpans\":[{\"spans\":[";
        };
        return resource("capture") + span(1, 0, "process", 0, ms, root) + ',' + span(2, 1, "decode", 0, ms / 10, {}) + "]}]}," +
               resource("detector") +
               span(3, 1, "infer", ms / 2, ms,
                    error +
                        ",\"attributes\":[{\"key\":\"queue.wait_ms\",\"value\":{\"intValue\":\"20\"}},"
                        "{\"key\":\"model.name\",\"value\":{\"stringValue\":\"" +
                        (number % 2 == 0 ? "yolo" : "retina") + "\"}}]") +
               "]}]}";
    }
    static QByteArray document(const QByteArrayList& traces) { return "{\"resourceSpans\":[" + traces.join(',') + "]}\n"; }
    /// Ten traces of 100 ms an hour and a half ago, twenty of 200 ms in the last minutes.
    static void fill(const CliRunner& cli) {
        QByteArrayList traces;
        for (int i = 0; i < 10; ++i) traces << trace(i, i * 1'000'000'000LL, 100);
        for (int i = 10; i < 30; ++i) traces << trace(i, 90 * minute + (i - 10) * 1'000'000'000LL, 200, i < 12);
        QCOMPARE(cli.run({text("import"), cli.write(text("a.json"), document(traces))}).code, 0);
    }
    static QJsonObject rowOf(const QJsonObject& answer, const char* name, bool wait = false) {
        for (const QJsonValue& value : at(answer, "operations").toArray())
            if (at(value.toObject(), "name").toString() == text(name) && at(value.toObject(), "wait").toBool() == wait)
                return value.toObject();
        return {};
    }

private Q_SLOTS:
    void theContract() {
        const CliRunner cli;
        fill(cli);
        const CliAnswer answer = cli.json({text("bottlenecks"), text("--top"), text("0"), text("--period"), text("1h")});
        QCOMPARE(answer.code, 0);
        const QJsonObject all = answer.object();
        QCOMPARE(keysOf(all), text("biased_sample damaged duration_ns from_ns group histogram_from_ns operations query seconds spans to_ns "
                                   "total traces traces_before weighted_traces"));
        QCOMPARE(at(all, "traces").toInteger(), 20);
        QCOMPARE(at(all, "traces_before").toInteger(), 10);
        QCOMPARE(at(all, "total").toInteger(), 4);
        QCOMPARE(at(all, "duration_ns").toInteger(), 20 * 200'000'000LL);
        // The newest trace is the last of the period.
        QCOMPARE(at(all, "to_ns").toInteger(), 1'700'000'000'000'000'000 + 90 * minute + 19'000'000'000 + 1);
        QCOMPARE(at(all, "to_ns").toInteger() - at(all, "from_ns").toInteger(), 60 * minute);
        const QJsonObject infer = rowOf(all, "infer");
        QCOMPARE(keysOf(infer), text("calls_per_trace count critical_mean_before_ns critical_mean_ns critical_ns critical_share errors "
                                     "histogram kind max_ns name p50_ns p95_ns p99_ns samples self_ns series service total_ns trend wait"));
        QCOMPARE(at(infer, "service").toString(), text("detector"));
        QCOMPARE(at(infer, "count").toInteger(), 20);
        QCOMPARE(at(infer, "errors").toInteger(), 2);
        QCOMPARE(at(infer, "critical_ns").toInteger(), 20 * 100'000'000LL);
        QCOMPARE(at(infer, "critical_mean_ns").toInteger(), 100'000'000);
        QCOMPARE(at(infer, "critical_share").toDouble(), 0.5);
        QCOMPARE(at(infer, "p95_ns").toInteger(), 100'000'000);
        QVERIFY(at(infer, "p99_ns").isNull());  // takes 100
        QCOMPARE(at(infer, "trend").toDouble(), 1.0);
        QCOMPARE(at(infer, "series").toArray().size(), 12);
        QCOMPARE(at(infer, "histogram").toArray().size() + 1, at(all, "histogram_from_ns").toArray().size());
        // The wait before it, taken from the work around it.
        QCOMPARE(at(rowOf(all, "infer", true), "critical_mean_ns").toInteger(), 20'000'000);
        QCOMPARE(at(rowOf(all, "process"), "critical_mean_ns").toInteger(), 60'000'000);
        qint64 sum = 0;
        for (const QJsonValue& row : at(all, "operations").toArray()) sum += at(row.toObject(), "critical_ns").toInteger();
        QCOMPARE(sum, at(all, "duration_ns").toInteger());
        // Without a period all of them, and no trend.
        const QJsonObject whole = cli.json({text("bottlenecks")}).object();
        QCOMPARE(at(whole, "traces").toInteger(), 30);
        QVERIFY(at(rowOf(whole, "infer"), "trend").isNull());
        QVERIFY(at(rowOf(whole, "infer"), "critical_mean_before_ns").isNull());
        QCOMPARE(at(cli.json({text("bottlenecks"), text("--top"), text("3")}).object(), "operations").toArray().size(), 3);
    }

    void namesOfOneAreWhole() {
        // One name alone is written as it is, several of one pattern are the pattern.
        const CliRunner cli;
        const auto span = [](const char* trace, const char* id, const char* name) {
            return QByteArray("{\"traceId\":\"") + trace + "\",\"spanId\":\"" + id + "\",\"name\":\"" + name +
                   "\",\"startTimeUnixNano\":\"1700000000000000000\",\"endTimeUnixNano\":\"1700000000100000000\"}";
        };
        const QByteArrayList spans = {span("000000000000000000000000000000a1", "0000000000000001", "decode_h264"),
                                      span("000000000000000000000000000000a2", "0000000000000002", "frame 17"),
                                      span("000000000000000000000000000000a3", "0000000000000003", "frame 18")};
        const QByteArray file = "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + spans.join(',') + "]}]}]}\n";
        QCOMPARE(cli.run({text("import"), cli.write(text("n.json"), file)}).code, 0);
        const QJsonObject all = cli.json({text("bottlenecks")}).object();
        QCOMPARE(at(rowOf(all, "decode_h264"), "count").toInteger(), 1);
        QCOMPARE(at(rowOf(all, "frame {n}"), "count").toInteger(), 2);
        QVERIFY(cli.run({text("bottlenecks")}).out.contains("decode_h264"));
        // A step of a nanosecond would be a row for each span.
        QCOMPARE(cli.run({text("bottlenecks"), text("--p95-every"), text("1ns")}).code, 2);
    }

    void groupsAndFilters() {
        const CliRunner cli;
        fill(cli);
        const QJsonObject detector = cli.json({text("bottlenecks"), text("--service"), text("detector")}).object();
        QCOMPARE(at(detector, "total").toInteger(), 2);
        QCOMPARE(at(rowOf(detector, "infer"), "critical_share").toDouble(), 0.5);
        const QJsonObject services = cli.json({text("bottlenecks"), text("--group"), text("service")}).object();
        QCOMPARE(at(rowOf(services, "detector"), "count").toInteger(), 30);
        const QJsonObject models = cli.json({text("bottlenecks"), text("--group"), text("model.name")}).object();
        QCOMPARE(at(models, "key").toString(), text("model.name"));
        QCOMPARE(at(rowOf(models, "yolo"), "count").toInteger(), 15);
        QVERIFY(at(rowOf(models, "yolo"), "service").isNull());
        QVERIFY(at(at(models, "operations").toArray().first().toObject(), "name").isNull());  // the spans without the attribute
        const QJsonObject failed = cli.json({text("bottlenecks"), text("status=error")}).object();
        QCOMPARE(at(failed, "traces").toInteger(), 2);
        QCOMPARE(cli.run({text("bottlenecks"), text("--service"), text("nobody")}).code, 4);
        QCOMPARE(cli.run({text("bottlenecks"), text("name=nothing")}).code, 4);
        QCOMPARE(cli.run({text("bottlenecks"), text("--period"), text("soon")}).code, 2);
        QCOMPARE(cli.run({text("bottlenecks"), text("--sampled"), text("0")}).code, 2);
        QCOMPARE(cli.run({text("bottlenecks"), text("--p95-every"), text("5m"), text("--buckets"), text("1s,1ms")}).code, 2);
        QCOMPARE(cli.run({text("bottlenecks"), text("--group"), text("model.name"), text("--service"), text("detector")}).code, 2);
        const CliRunner empty;
        QCOMPARE(empty.run({text("bottlenecks")}).code, 4);
    }

    void sampledTracesAreWeighted() {
        const CliRunner cli;
        fill(cli);
        const QJsonObject plain = cli.json({text("bottlenecks"), text("status=error")}).object();
        QCOMPARE(at(plain, "biased_sample").toBool(), false);
        const QJsonObject weighted =
            cli.json({text("bottlenecks"), text("--sampled"), text("10"), text("--sampled-errors"), text("100")}).object();
        QCOMPARE(at(weighted, "traces").toInteger(), 30);
        QCOMPARE(at(weighted, "weighted_traces").toInteger(), 28 * 10 + 2);
        QCOMPARE(at(rowOf(weighted, "infer"), "count").toInteger(), 28 * 10 + 2);
        QCOMPARE(at(rowOf(weighted, "infer"), "samples").toInteger(), 30);
        QCOMPARE(at(rowOf(weighted, "infer"), "errors").toInteger(), 2);
        const CliRunner biased;
        const QByteArray rate = "{\"key\":\"sampler.param\",\"value\":{\"doubleValue\":0.1}}";
        QCOMPARE(biased.run({text("import"), biased.write(text("b.json"), document({trace(1, 0, 100, false, rate)}))}).code, 0);
        QCOMPARE(at(biased.json({text("bottlenecks")}).object(), "biased_sample").toBool(), true);
        QVERIFY(biased.run({text("bottlenecks")}).out.contains("Biased sample"));
        QVERIFY(!biased.run({text("bottlenecks"), text("--sampled"), text("10")}).out.contains("Biased sample"));
    }

    void servicesInSteps() {
        const CliRunner cli;
        fill(cli);
        const QJsonObject answer =
            cli.json({text("bottlenecks"), text("--p95-every"), text("5m"), text("--buckets"), text("50ms,120ms,1s")}).object();
        const QJsonArray services = at(answer, "services").toArray();
        QCOMPARE(services.size(), 2);
        for (const QJsonValue& value : services) {
            const QJsonObject service = value.toObject();
            if (at(service, "name").toString() != text("detector")) continue;
            const QJsonArray steps = at(service, "steps").toArray();
            QCOMPARE(steps.size(), 2);
            QVERIFY(at(steps[0].toObject(), "p95_ns").isNull());  // ten spans say nothing
            QCOMPARE(at(steps[1].toObject(), "p95_ns").toInteger(), 100'000'000);
            // All twenty in (50 ms, 120 ms]: 95 % of the way.
            QCOMPARE(at(steps[1].toObject(), "p95_bucketed_ns").toInteger(), 116'500'000);
        }
    }

    void forPeople() {
        const CliRunner cli;
        fill(cli);
        const CliAnswer answer = cli.run({text("--utc"), text("bottlenecks"), text("--period"), text("1h"), text("--top"), text("3")});
        QCOMPARE(answer.code, 0);
        const QByteArray expected =
            "#  OPERATION  SERVICE   KIND         CALLS      ERRORS      P50      P95  P99  CRITICAL/TRACE   SHARE   TREND\n"
            "1  infer      detector  unspecified     20  2 (10.0 %)   100 ms   100 ms    –          100 ms  50.0 %  +100 %\n"
            "2  process    capture   unspecified     20           –   200 ms   200 ms    –         60.0 ms  30.0 %  +200 %\n"
            "3  decode     capture   unspecified     20           –  20.0 ms  20.0 ms    –         20.0 ms  10.0 %  +100 %\n"
            "\n"
            "20 traces, 2023-11-14 22:43:39 – 2023-11-14 23:43:39 (UTC); 3 of 4 operations, by share of the critical path; --top 0 shows "
            "all\n"
            "The trend is against 10 traces in the period before.\n"
            "A p95 takes 20 samples, a p99 takes 100.\n";
        QCOMPARE(answer.out, expected);
        const CliAnswer all = cli.run({text("--quiet"), text("bottlenecks"), text("--period"), text("1h"), text("--top"), text("0")});
        const QByteArray wait =
            "4  wait: infer  detector  unspecified     20         n/a  20.0 ms  20.0 ms    –         20.0 ms  10.0 %   = 0 %\n";
        QVERIFY2(all.out.endsWith(wait), all.out.constData());
    }
};

FW_REGISTER_TEST(TestCliBottlenecks);

}  // namespace cli_bottlenecks_test

#include "tst_cli_bottlenecks.moc"
