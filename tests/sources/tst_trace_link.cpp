// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "importers/sources/trace_link.h"
#include "model/core/duration_value.h"
#include "tests/core/test_registry.h"

using namespace fw::sources;

namespace {

constexpr std::int64_t nowNs = 1'782'907'200'000'000'000;
constexpr const char* id = "7f3a9c0e5b2d41868e11d0c4a96bf215";

/// "jaeger http://h/base id id service=… …", notes as "!" in front of each.
std::string shape(const TraceLink& link) {
    const TraceQuestion& question = link.question;
    std::string out = !question.backend                     ? "?"
                      : question.backend == Backend::Jaeger ? "jaeger"
                      : question.backend == Backend::Tempo  ? "tempo"
                                                            : "zipkin";
    out += ' ' + question.server.text();
    const auto add = [&out](const std::string& name, const std::string& value) {
        if (!value.empty()) out += ' ' + name + '=' + value;
    };
    const auto number = [&add](const std::string& name, const auto& value) {
        if (value) add(name, std::to_string(*value));
    };
    for (const std::string& one : question.traceIds) add("id", one);
    if (link.search) out += " search";
    add("service", question.service);
    add("operation", question.operation);
    for (const auto& [key, value] : question.attributes) add("@" + key, value);
    add("q", question.traceQl);
    number("min", question.minDurationNs);
    number("max", question.maxDurationNs);
    number("from", question.fromNs);
    number("to", question.toNs);
    number("back", question.lookbackNs);
    number("limit", question.limit);
    for (std::size_t i = 0; i < link.notes.size(); ++i) out += '!';
    return out;
}

}  // namespace

class TestTraceLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& text, const std::string& expected) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromStdString(expected);
        };
        const std::string one = std::string(" id=") + id;
        row("server", "http://nebula:16686", "jaeger http://nebula:16686/");
        row("server without a scheme", "nebula:16686", "jaeger http://nebula:16686/");
        row("server, base path", "https://t.example/jaeger/ui/", "? https://t.example/jaeger/ui");
        row("jaeger page", std::string("http://localhost:16686/trace/") + id + "?uiFind=x", "jaeger http://localhost:16686/" + one);
        row("jaeger page, base path", std::string("https://t.example/jaeger/ui/trace/") + id + "/",
            "jaeger https://t.example/jaeger/ui" + one);
        row("founding: panel link", std::string("https://grafana.example/jaeger/trace/") + id,
            "jaeger https://grafana.example/jaeger" + one);
        row("jaeger compare", std::string("http://h:16686/trace/") + id + "...01ab", "jaeger http://h:16686/" + one + " id=01ab");
        row("jaeger v1", std::string("http://h:16686/api/traces/") + id, "jaeger http://h:16686/" + one);
        row("jaeger v3", std::string("http://h/x/api/v3/traces/") + id, "jaeger http://h/x" + one);
        row("tempo v1", std::string("http://tempo:3200/api/traces/") + id, "tempo http://tempo:3200/" + one);
        row("tempo v2", std::string("http://h/tempo/api/v2/traces/") + id + "?start=1", "tempo http://h/tempo" + one);
        row("jaeger or tempo", std::string("http://h/api/traces/") + id, "? http://h/" + one);
        row("zipkin page", std::string("http://localhost:9411/zipkin/traces/") + id, "zipkin http://localhost:9411/" + one);
        row("zipkin api", "http://h/api/v2/trace/00ab", "zipkin http://h/ id=00ab");
        row("uuid", "http://h/trace/7f3a9c0e-5b2d-4186-8e11-d0c4a96bf215", "jaeger http://h/" + one);
        row("founding: latest trace", "http://localhost:16686/api/traces?service=rtsp-capture&limit=1",
            "jaeger http://localhost:16686/ search service=rtsp-capture limit=1");
        row("founding: frame", "http://nebula:16686/api/traces?tags=frame.id:20240315_cam01_000123",
            "jaeger http://nebula:16686/ search @frame.id=20240315_cam01_000123!!");
        row("founding: slow", "http://nebula:16686/api/traces?minDuration=1000ms&service=frame-tracking",
            "jaeger http://nebula:16686/ search service=frame-tracking min=1000000000");
        row("founding: errors", "http://nebula:16686/api/traces?tags=error:true&service=frame-tracking",
            "jaeger http://nebula:16686/ search service=frame-tracking @error=true!");
        row("founding: services", "http://nebula:16686/api/services", "jaeger http://nebula:16686/");
        row("founding: search page", "http://nebula:16686/search?service=example-otel",
            "jaeger http://nebula:16686/ search service=example-otel");
        row("founding: receiver", "http://nebula:4318/v1/traces", "jaeger http://nebula:16686/!");
        row("jaeger search page",
            "http://h:16686/"
            "search?end=1782907200000000&limit=20&lookback=2d&maxDuration=1.5s&minDuration&operation=GET%20%2Fa&service=a%2Bb&"
            "start=1782903600000000&tags=%7B%22error%22%3A%22true%22%2C%22n%22%3A5%7D",
            "jaeger http://h:16686/ search service=a+b operation=GET /a @error=true @n=5 max=1500000000 from=1782903600000000000 "
            "to=1782907200000000000 back=172800000000000 limit=20");
        row("tag", "http://h:16686/api/traces?service=a&tag=http.status_code:404&lookback=custom",
            "jaeger http://h:16686/ search service=a @http.status_code=404");
        row("several ids", "http://h:16686/api/traces?traceID=ab&traceID=cd", "jaeger http://h:16686/ id=ab id=cd search");
        row("v3 search", "http://h/api/v3/traces?query.service_name=a&query.start_time_min=2026-07-01T12:00:00.5Z&query.num_traces=7",
            "jaeger http://h/ search service=a from=1782907200500000000 limit=7");
        row("tempo search", "http://h/api/search?q=%7B%20.frame.id%20%3D%20%22f%22%20%7D&start=1782903600&limit=5",
            "tempo http://h/ search q={ .frame.id = \"f\" } from=1782903600000000000 limit=5");
        row("tempo tags", "http://h/api/search?tags=service.name%3Da%20x%3D%22y%20z%22", "tempo http://h/ search service=a @x=y z");
        row("zipkin search page",
            "http://h:9411/zipkin/?serviceName=a&annotationQuery=error%20and%20x%3Dy&lookback=15m&limit=10&minDuration=10ms",
            "zipkin http://h:9411/ search service=a @x=y min=10000000 back=900000000000 limit=10");
        const std::string proxy = "https://g.example/graf/api/datasources/proxy/uid/P1%20x";
        row("explore, id",
            std::string(
                "https://g.example/graf/explore?schemaVersion=1&panes=%7B%22a%22:%7B%22datasource%22:%22P1%20x%22,%22queries%22:%5B%7B%"
                "22query%22:%22") +
                id + "%22,%22datasource%22:%7B%22type%22:%22tempo%22,%22uid%22:%22P1%20x%22%7D%7D%5D%7D%7D&orgId=1",
            "tempo " + proxy + one);
        row("explore, traceql",
            "https://g.example/graf/explore?panes=%7B%22a%22:%7B%22queries%22:%5B%7B%22query%22:%22%7Bstatus=error%7D%22,%22limit%22:30,"
            "%22datasource%22:%7B%22type%22:%22tempo%22,%22uid%22:%22P1%20x%22%7D%7D%5D,%22range%22:%7B%22from%22:%22now-1h%22,%22to%22:%"
            "22now%22%"
            "7D%7D%7D",
            "tempo " + proxy + " search q={status=error} from=1782903600000000000 to=1782907200000000000 limit=30");
        row("explore, jaeger search",
            "https://g.example/graf/"
            "explore?panes=%7B%22a%22:%7B%22queries%22:%5B%7B%22queryType%22:%22search%22,%22service%22:%22s%22,%22tags%22:"
            "%22k=v%22,%22datasource%22:%7B%22type%22:%22jaeger%22,%22uid%22:%22P1%20x%22%7D%7D%5D,%22range%22:%7B%22from%22:%"
            "221782903600000%22%"
            "7D%7D%7D",
            "jaeger " + proxy + " search service=s @k=v from=1782903600000000000");
        row("explore, old",
            std::string(
                "https://g.example/graf/explore?left=%7B%22datasource%22:%22P1%20x%22,%22queries%22:%5B%7B%22queryType%22:%22traceId%22,%"
                "22query%22:%22") +
                id + "%22%7D%5D%7D",
            "? " + proxy + one);
    }
    void understands() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto link = readTraceLink(text.toStdString(), nowNs);
        QVERIFY2(link.has_value(), link ? "" : link.error().message.c_str());
        QCOMPARE(QString::fromStdString(shape(*link)), expected);
        for (const std::string& note : link->notes) QVERIFY(!note.empty() && !note.ends_with('.'));
        // Half an address is understood or refused.
        for (qsizetype size = 0; size < text.size(); ++size) {
            const auto half = readTraceLink(text.left(size).toStdString(), nowNs);
            QVERIFY(half || half.error().kind == fw::ErrorKind::Usage);
        }
    }

    void refuses() {
        for (const char* text :
             {"http://h/trace/xyz", "http://h:16686/api/traces?limit=-1&service=a", "http://h:16686/api/traces?tags=x&service=a",
              "http://h/explore", "http://h/explore?panes=%7B%7D", "http://h/explore?panes=x", "http://h/d/dash?traceID=ab",
              "http://h:16686/search?service=a&minDuration=soon", "http://h:16686/search?service=a&start=9223372036854775807",
              "ftp://h/trace/ab"}) {
            const auto link = readTraceLink(text, nowNs);
            QVERIFY2(!link && link.error().kind == fw::ErrorKind::Usage, text);
        }
    }

    void ids() {
        QCOMPARE(traceIdIn(std::string("00-") + id + "-00f067aa0ba902b7-01").value_or(""), std::string(id));
        QCOMPARE(traceIdIn(std::string("traceparent: 00-") + id + "-00f067aa0ba902b7-01").value_or(""), std::string(id));
        QCOMPARE(traceIdIn("0xABC").value_or(""), std::string("abc"));
        for (const char* bad : {"", "0", "00000000000000000000000000000000", "x", "7f3a9c0e5b2d41868e11d0c4a96bf215a", "ab cd", "a-b"})
            QVERIFY2(!traceIdIn(bad), bad);
    }

    void durations() {
        QCOMPARE(readDuration("1.5s").value_or(0), std::int64_t{1'500'000'000});
        QCOMPARE(readDuration("1h30m").value_or(0), std::int64_t{5'400'000'000'000});
        QCOMPARE(readDuration("0.001us").value_or(0), std::int64_t{1});
        QCOMPARE(readDuration("2d").value_or(0), std::int64_t{172'800'000'000'000});
        for (const char* bad : {"", "5", "s", "1x", "1.5", "-1s", "99999999999d", "1s ", "1.s5"}) QVERIFY2(!readDuration(bad), bad);
    }
};
FW_REGISTER_TEST(TestTraceLink);

#include "tst_trace_link.moc"
