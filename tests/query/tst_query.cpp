// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include <QTest>

#include "model/query/find_text.h"
#include "model/query/search_text.h"
#include "model/query/trace_ql_text.h"

using namespace fw;
using namespace fw::query;

Q_DECLARE_METATYPE(std::string)

namespace {

std::string summary(const SearchRequest& request) {
    std::string out = request.text;
    for (const Condition& condition : request.conditions) {
        const char* op = condition.op == Condition::Op::Less ? "<" : condition.op == Condition::Op::Greater ? ">" : "=";
        static constexpr const char* scopes[] = {"|", "|attribute:", "|span:", "|resource:"};
        out += scopes[static_cast<std::size_t>(condition.scope)] + condition.key + op + condition.value;
    }
    if (request.longerNs) out += "|longer" + std::to_string(*request.longerNs);
    if (request.shorterNs) out += "|shorter" + std::to_string(*request.shorterNs);
    return out;
}

std::string quotedForTest(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

}  // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << std::string(text) << std::string(expected);
        };
        const char* id = "7f3a9c0e5b2d41868e11d0c4a96bf215";
        row("empty", "", "");
        row("space", " \t\n", "");
        row("id", id, id);
        row("upper case", "7F3A9C0E5B2D41868E11D0C4A96BF215", id);
        row("0x", "0x7f3a9C0e5b2d41868e11d0c4a96bf215", id);
        row("prefix", "  7f3a9c0e ", "7f3a9c0e");
        row("uuid", "550E8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440000");
        row("traceparent", "00-7f3a9c0e5b2d41868e11d0c4a96bf215-b7ad6b7169203331-01", id);
        row("traceparent header", "traceparent: 00-7f3a9c0e5b2d41868e11d0c4a96bf215-b7ad6b7169203331-01", id);
        row("traceparent later version", "cc-7f3a9c0e5b2d41868e11d0c4a96bf215-b7ad6b7169203331-01-more", id);
        row("frame id", "20240315_cam01_000123", "20240315_cam01_000123");
        row("free text", "POST /alerts", "POST /alerts");
        row("quoted free text", "\"a=b\"", "a=b");
        row("one pair", "camera.id=cam01", "|camera.id=cam01");
        row("spaces round the sign", "camera.id = cam01", "|camera.id=cam01");
        row("several", "camera.id=cam01 status=error", "|camera.id=cam01|status=error");
        row("commas", "camera.id=cam01, worker.id=w-07", "|camera.id=cam01|worker.id=w-07");
        row("and", "camera.id=cam01 and worker.id=w-07 && kind=SERVER", "|camera.id=cam01|worker.id=w-07|kind=server");
        row("quotes", "name=\"INSERT detections\" x='a b'", "|name=INSERT detections|x=a b");
        row("escapes", "x=\"say \\\"hi\\\" \\\\\"", "|x=say \"hi\" \\");
        row("value with equals", "db.statement=\"a = b\"", "|db.statement=a = b");
        row("bare value with equals", "url=http://x/?a=b", "|url=http://x/?a=b");
        row("empty value", "x=\"\"", "|x=");
        row("unicode", "miasto=Łódź", "|miasto=Łódź");
        row("duration more", "duration>1s", "|duration>1000000000");
        row("duration less", "duration < 200ms", "|duration<200000000");
        row("duration at least", "duration>=1s", "|duration>999999999");
        row("duration at most", "duration<=1us", "|duration<1001");
        row("duration equal", "duration=5", "!'5' is not a duration such as 250ms, 1.5s or 1m30s");
        row("error true", "error=true service=x", "|status=error|service=x");
        row("jaeger page", "http://localhost:16686/trace/7f3a9c0e5b2d41868e11d0c4a96bf215?uiFind=x", id);
        row("jaeger page under a base path", "https://t.example/jaeger/ui/trace/7f3a9c0e5b2d41868e11d0c4a96bf215/", id);
        row("jaeger compare", "http://localhost:16686/trace/7f3a9c0e5b2d41868e11d0c4a96bf215...00000000000000000000000000000001", id);
        row("jaeger api", "http://localhost:16686/api/traces/7f3a9c0e5b2d41868e11d0c4a96bf215", id);
        row("jaeger v3", "http://localhost:16686/api/v3/traces/7f3a9c0e5b2d41868e11d0c4a96bf215", id);
        row("short jaeger id", "http://localhost:16686/trace/6f1a2b", "6f1a2b");
        row("zipkin page", "http://localhost:9411/zipkin/traces/7f3a9c0e5b2d41868e11d0c4a96bf215", id);
        row("tempo api", "http://tempo:3200/api/v2/traces/7f3a9c0e5b2d41868e11d0c4a96bf215?start=1", id);
        row("trace id parameter", "https://grafana.example/d/x?traceID=7f3a9c0e5b2d41868e11d0c4a96bf215", id);
        row("grafana explore",
            "https://grafana.example/"
            "explore?schemaVersion=1&panes=%7B%22a%22%3A%7B%22datasource%22%3A%22tempo%22%2C%22queries%22%3A%5B%7B%22refId%22%3A%22A%22%2C%"
            "22query%22%3A%227f3a9c0e5b2d41868e11"
            "d0c4a96bf215%22%7D%5D%7D%7D&orgId=1",
            id);
        row("grafana old explore",
            "https://g/"
            "explore?left=%7B%22queries%22:%5B%7B%22queryType%22:%22traceId%22,%22query%22:%227f3a9c0e5b2d41868e11d0c4a96bf215%22%7D%5D%7D",
            id);
        row("own link", "framewake://trace/7f3a9c0e5b2d41868e11d0c4a96bf215", id);
        row("the wrong address of the founding document", "http://nebula:16686/api/traces?tags=frame.id:20240315_cam01_000123",
            "|frame.id=20240315_cam01_000123");
        row("tag parameter", "http://x:16686/api/traces?service=rtsp-capture&tag=http.status_code:404&limit=20",
            "|service=rtsp-capture|http.status_code=404");
        row("tags object", "http://x:16686/search?service=a&tags=%7B%22frame.id%22%3A%22f%201%22%2C%22n%22%3A5%7D",
            "|service=a|frame.id=f 1|n=5");
        row("slow frames", "http://nebula:16686/api/traces?minDuration=1000ms&service=frame-tracking",
            "|duration>999999999|service=frame-tracking");
        row("failed frames", "http://nebula:16686/api/traces?tags=error:true&service=frame-tracking",
            "|status=error|service=frame-tracking");
        row("tempo search", "http://tempo:3200/api/search?q=%7B%20.frame.id%20%3D%20%22f%22%20%7D", "|frame.id=f");
        row("simple traceql", "{ .frame.id = \"20240315_cam01_000123\" && status = error && duration > 1.5s }",
            "|frame.id=20240315_cam01_000123|status=error|duration>1500000000");
        row("traceql scopes", "{resource.service.name=\"a\" && span.x=1 && resource.y=true}", "|service=a|span:x=1|resource:y=true");
        row("traceql span's service name", "{ span.service.name = \"a\" }", "|span:service.name=a");
        row("traceql attributes named like fields", "{ .name = \"a\" && span.status = \"b\" && resource.kind = \"c\" }",
            "|attribute:name=a|span:status=b|resource:kind=c");
        row("traceql fields", "{ span:name = \"a\" && status = error && span:kind = server }", "|name=a|status=error|kind=server");
        for (const char* name : {"event.x", "link.x", "instrumentation.x", "parent.x", "event:name", "rootDuration", "rootName", "foo"})
            row(name, ("{ " + std::string(name) + " = 1 }").c_str(),
                ("!'" + std::string(name) +
                 "' is not supported in TraceQL so far; there are name, status, kind, duration, trace:id, trace:duration, and attributes: "
                 ".key, span.key, resource.key")
                    .c_str());
        row("service name of the resource without braces", "resource.service.name=svc", "|service=svc");
        row("attribute named like a field", ".name=x", "|attribute:name=x");
        row("value with a space", "service=rtsp-capture name=rtsp read",
            "!'read' at column 32 is not a condition such as camera.id=cam01; a value with spaces needs quotes: name=\"rtsp read\"");
        row("whole traces", "traceDuration>1s a=b", "|a=b|longer1000000000");
        row("whole traces in traceql", "{ trace:duration >= 1ms && trace:duration <= 2ms && trace:duration > 5ns }",
            "|longer999999|shorter2000001");
        row("whole traces of one duration", "{ trace:duration = 5ns }", "|longer4|shorter6");
        row("whole traces, no duration", "traceDuration>x", "!'x' is not a duration such as 250ms, 1.5s or 1m30s");
        row("traceql id", "{ trace:id = \"7f3a9c0e5b2d41868e11d0c4a96bf215\" }", id);
        row("traceql all", "{}", "");
        row("traceql not yet", "{ .a = 1 } | rate()", "!TraceQL is understood only as { key = value && … } so far");
        row("traceql or", "{ .a = 1 || .b = 2 }", "!TraceQL is understood only as { key = value && … } so far");
        row("traceql regex", "{ .a =~ \"x\" }", "!TraceQL is understood only as { key = value && … } so far");
        row("word among pairs", "a=1 b",
            "!'b' at column 5 is not a condition such as camera.id=cam01; a value with spaces needs quotes: a=\"1 b\"");
        row("no value", "a=", "!'a' has no value; write a=\"\" for an empty one");
        row("no key", "=1", "!'=' at column 1 is not a condition such as camera.id=cam01");
        row("open quote", "a=\"x", "!the quoted value of 'a' has no end");
        row("less on a key", "a<1", "!'a <': only duration can be compared with < and >, other keys with =");
        row("not equal", "a!=1", "!'a !=': only duration can be compared with < and >, other keys with =");
        row("status", "status=bad", "!'bad' is no status; it is error, ok or unset");
        row("address without id", "http://localhost:16686/search", "!no trace id and no search is found in this address");
    }
    void understands() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        const Result<SearchText> parsed = parseSearchText(text);
        if (expected.starts_with("!")) {
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().message, expected.substr(1));
            return;
        }
        if (!parsed) QFAIL(parsed.error().message.c_str());
        QCOMPARE(summary(parsed->request), expected);
        // What is shown as the query means the same when it is typed.
        if (!parsed->request.conditions.empty()) {
            const Result<SearchText> again = parseSearchText(parsed->traceQl);
            if (!again) QFAIL((parsed->traceQl + ": " + again.error().message).c_str());
            QCOMPARE(summary(again->request), expected);
        }
    }

    void traceQl_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << std::string(text) << std::string(expected); };
        row("", "{ }");
        row("frame.id=20240315_cam01_000123", "{ .frame.id = \"20240315_cam01_000123\" }");
        row("7f3a9c0e5b2d41868e11d0c4a96bf215", "{ trace:id = \"7f3a9c0e5b2d41868e11d0c4a96bf215\" }");
        row("550e8400-e29b-41d4-a716-446655440000", "{ trace:id = \"550e8400e29b41d4a716446655440000\" }");
        row("service=a status=error kind=server name=x duration>1500ms",
            "{ resource.service.name = \"a\" && status = error && kind = server && name = \"x\" && duration > 1500ms }");
        row("http.status_code=200", "{ .http.status_code = 200 }");
        row("x=007", "{ .x = \"007\" }");
        row("x=true", "{ .x = true }");
        row("1a=b", "{ .\"1a\" = \"b\" }");
        row("x=\"say \\\"hi\\\"\"", "{ .x = \"say \\\"hi\\\"\" }");
    }
    void traceQl() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        const Result<SearchText> parsed = parseSearchText(text);
        if (!parsed) QFAIL(parsed.error().message.c_str());
        QCOMPARE(parsed->traceQl, expected);
    }

    void printedPatternsAreRead() {
        for (const std::string text : {"grpc", "a.b (c) [d] \\ \"q\"", "x\ny\x01", "żółw", "*", "7f3a", "c:\\"}) {
            for (const TextMatch match : {TextMatch::Everywhere, TextMatch::Name}) {
                SearchRequest request;
                request.text = text;
                const std::string printed = traceQlText(request, match);
                const Result<SearchText> read = parseSearchText(printed);
                QVERIFY2(read, printed.c_str());
                QCOMPARE(read->request.text, text);
                QVERIFY(read->request.textAs == match);
                QCOMPARE(read->traceQl, printed);
            }
        }
        QCOMPARE(parseSearchText("{any=~\"timeout\"}")->request.text, std::string("timeout"));
        for (const char* other : {"{ any =~ \"a|b\" }", "{ any =~ \"a\" && .x = 1 }", "{ any = \"a\" }", "{ any =~ \"\" }", "{ any =~ a }",
                                  "{ any =~ \"a\\d\" }", "{ name =~ \"[ab]\" }"})
            QVERIFY2(!parseSearchText(other), other);
    }

    void traceQlOfMatches() {
        SearchRequest request;
        request.text = "20240315_cam01";
        QCOMPARE(traceQlText(request, TextMatch::FrameIdPrefix), std::string("{ .frame.id =~ \"20240315_cam01.*\" }"));
        QCOMPARE(traceQlText(request, TextMatch::FrameId, "job.id"), std::string("{ .job.id = \"20240315_cam01\" }"));
        request.text = "a.b";
        QCOMPARE(traceQlText(request, TextMatch::Name), std::string("{ name =~ \".*a\\\\.b.*\" }"));
        request.text = "7f3a";
        QCOMPARE(traceQlText(request, TextMatch::TraceIdPrefix), std::string("{ trace:id =~ \"7f3a.*\" }"));
    }

    void anyTextIsAnswered() {
        // Cuts and doubled pieces of everything above: never a crash, always an answer or a reason.
        const std::vector<std::string> pieces = {"{",   "}",         "\"",  "\\", "=", "&&", "http://", "/trace/", "%",
                                                 "%7B", "duration>", "00-", "ab", " ", ",",  "and ",    "\x01",    "\xff"};
        for (const std::string& a : pieces)
            for (const std::string& b : pieces)
                for (const std::string& c : pieces) {
                    const Result<SearchText> parsed = parseSearchText(a + b + c);
                    if (!parsed) QVERIFY(!parsed.error().message.empty());
                }
        QVERIFY(!parseSearchText(std::string(100'000, 'x')));
        QVERIFY(parseSearchText("x=" + quotedForTest("a\"b\\")));
    }

    void durations_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qint64>("ns");
        const auto row = [](const char* text, qint64 ns) { QTest::newRow(text) << std::string(text) << ns; };
        row("0", 0);
        row("1ns", 1);
        row("1.5h", 5'400'000'000'000);
        row("500ms1s", 1'500'000'000);
        row("1m500us", 60'000'500'000);
        row("2µs", 2'000);
        row("0.000001ms", 1);
        row("0.1s", 100'000'000);
        row("1.0000000019s", 1'000'000'001);
        row("106751d", 106'751LL * 86'400'000'000'000LL);
        row(".5s", 500'000'000);
        row("1m", 60'000'000'000);
        row("1w", 604'800'000'000'000);
    }
    void durations() {
        QFETCH(std::string, text);
        QFETCH(qint64, ns);
        const Result<std::int64_t> parsed = parseDuration(text);
        if (!parsed) QFAIL(parsed.error().message.c_str());
        QCOMPARE(qint64(*parsed), ns);
    }

    void findTexts() {
        const auto parsed = [](const char* text) { return *parseFindText(text); };
        QVERIFY(parsed("  ").empty());
        QCOMPARE(parsed(" face detection ").text, std::string("face detection"));
        QCOMPARE(parsed("/face_.*/").pattern, std::string("face_.*"));
        QCOMPARE(parsed("//").text, std::string("//"));
        QCOMPARE(parsed("\"a=b\"").text, std::string("a=b"));
        QVERIFY(parsed("\"a=b\"").conditions.empty());
        QCOMPARE(parsed("camera.id=cam01, duration>1s").conditions.size(), std::size_t{2});
        QCOMPARE(parsed("camera.id=cam01").conditions.front().value, std::string("cam01"));
        // Attributes with numbers can be compared within a trace.
        const auto compared = [&](const char* text) {
            const SpanFind find = parsed(text);
            return find.conditions.size() == 1 ? find.conditions.front() : Condition{};
        };
        QVERIFY((compared("http.status_code > 500") == Condition{"http.status_code", Condition::Op::Greater, "500"}));
        QVERIFY((compared("x<-1.5") == Condition{"x", Condition::Op::Less, "-1.5"}));
        const auto holds = [](const Condition& condition, double value) {
            double limit = 1e9;
            std::from_chars(condition.value.data(), condition.value.data() + condition.value.size(), limit);
            return condition.op == Condition::Op::Greater ? value > limit : condition.op == Condition::Op::Less && value < limit;
        };
        const Condition least = compared("http.status_code >= 500");
        QVERIFY(least.op == Condition::Op::Greater && holds(least, 500) && !holds(least, 499.9999999) && holds(least, 501));
        const Condition most = compared("x<=0");
        QVERIFY(most.op == Condition::Op::Less && holds(most, 0) && holds(most, -1) && !holds(most, 1e-9));
        QCOMPARE(parsed("x >= 3, duration > 5ms").conditions.size(), std::size_t{2});
        // What is not so, and patterns, as TraceQL writes them.
        QVERIFY((compared("camera.id != cam01") == Condition{"camera.id", Condition::Op::NotEqual, "cam01"}));
        QVERIFY((compared("camera.id=~cam0[1-3]") == Condition{"camera.id", Condition::Op::Match, "cam0[1-3]"}));
        QVERIFY((compared("db.statement !~ \"SELECT .*\"") == Condition{"db.statement", Condition::Op::NotMatch, "SELECT .*"}));
        QVERIFY((compared("status!=OK") == Condition{"status", Condition::Op::NotEqual, "ok"}));
        QVERIFY((compared("kind=~\"server|client\"") == Condition{"kind", Condition::Op::Match, "server|client"}));
        QVERIFY((compared("duration!=5ns") == Condition{"duration", Condition::Op::NotEqual, "5"}));
        for (const char* text : {"~x", "a~b", "a~=b", "duration=~5ms", "status!=fine", "id != 5 or"}) QCOMPARE(parsed(text).text, text);
        QVERIFY(!parseSearchText("{ .camera.id != \"cam01\" }"));
        for (const char* text : {"x>abc", "x>", "status>5", "x>nan", "x>=inf"}) QVERIFY2(parsed(text).conditions.empty(), text);
        // What only looks like a condition.
        QCOMPARE(parsed("duration>soon").text, std::string("duration>soon"));
        QCOMPARE(parsed("<init>").text, std::string("<init>"));
        QCOMPARE(parsed("WHERE id = ? AND x").text, std::string("WHERE id = ? AND x"));
        QCOMPARE(parseFindText(std::string(70'000, 'x')).error().kind, ErrorKind::Usage);
    }

    void badDurations() {
        for (const char* text : {"", "1", "s", "1x", "-1s", "1 s", "106752d", "99999999999999999999ns", "1s2", ".s", "1..5s"})
            QVERIFY2(!parseDuration(text), text);
    }

    void times_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qint64>("ns");
        const auto row = [](const char* text, qint64 ns) { QTest::newRow(text) << std::string(text) << ns; };
        row("now", 1'000'000'000'000);
        row("now-1h", 1'000'000'000'000 - 3'600'000'000'000);
        row("now+1s", 1'001'000'000'000);
        row("1000", 1'000);
        row("1710511260", 1'710'511'260'000'000'000);
        row("1710511260123", 1'710'511'260'123'000'000);
        row("1710511260123456", 1'710'511'260'123'456'000);
        row("1710511260123456789", 1'710'511'260'123'456'789);
        row("-5", -5);
        row("1970-01-01T00:00:00Z", 0);
        row("2024-03-15T14:37:24.031Z", 1'710'513'444'031'000'000);
        row("2024-03-15T15:37:24.031+01:00", 1'710'513'444'031'000'000);
        row("2024-03-15 14:37", 1'710'513'420'000'000'000);
        row("2024-03-15", 1'710'460'800'000'000'000);
        row("1969-12-31T23:59:59.999999999Z", -1);
    }
    void times() {
        QFETCH(std::string, text);
        QFETCH(qint64, ns);
        const Result<std::int64_t> parsed = parseTime(text, 1'000'000'000'000);
        if (!parsed) QFAIL(parsed.error().message.c_str());
        QCOMPARE(qint64(*parsed), ns);
    }

    void badTimes() {
        for (const char* text : {"", "yesterday", "now-", "now-1", "2024-13-01", "2024-02-30", "2024-03-15T25:00:00Z",
                                 "2024-03-15T14:37:24+9", "9999-01-01", "12x"})
            QVERIFY2(!parseTime(text, 0), text);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
