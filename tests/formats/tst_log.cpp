// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <QTest>

#include "importers/formats/detect.h"
#include "importers/formats/text_time.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::json;

namespace log_test {

namespace {

BatchCollector decode(std::string_view text, std::size_t piece = SIZE_MAX, const formats::DecodeLimits& limits = {}) {
    return test::decodeText(formats::FormatId::Log, text, piece, limits);
}

constexpr const char* traceText = "550e8400-e29b-41d4-a716-446655440000";
constexpr const char* spanText = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/// A span line with further members.
std::string spanLine(const std::string& members, const std::string& time = "'2025-01-07T10:30:45.123Z'",
                     const std::string& duration = "'duration_ms':45.2") {
    return json("{'level':'info','ts':" + time + ",'msg':'span completed','trace_id':'" + traceText + "','span_id':'" + spanText +
                "','operation':'CreateProcess'," + duration + ",'service':'backend'" + (members.empty() ? "" : "," + members) + "}\n");
}

}  // namespace

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("logs");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("plain");
        const auto row = [](const char* file, int spans, int logs, int errors, int plain) {
            QTest::newRow(file) << QString::fromLatin1(file) << spans << logs << errors << plain;
        };
        row("zap-iso8601.jsonl", 160, 40, 12, 0);
        row("zap-production-epoch.jsonl", 160, 40, 12, 0);
        row("zap-logfmt.log", 160, 40, 12, 0);
        row("docker-json-file-backend.log", 160, 40, 12, 0);
        // Two of its containers printed the same run; the third printed 28 spans of Python's console and two plain lines.
        row("compose-v1-logs.txt", 348, 80, 28, 3);
        row("fluentbit-dockermode.log", 0, 0, 0, 3);
        row("fluentbit-dockermode_splitted_line.log", 0, 0, 0, 2);
        row("fluentbit-dockermode_multiple_lines.log", 0, 0, 0, 6);
        row("fluentbit-dockermode_firstline_detection.log", 0, 0, 0, 9);
    }

    void goldens() {
        QFETCH(QString, file);
        QFETCH(int, spans);
        QFETCH(int, logs);
        QFETCH(int, errors);
        QFETCH(int, plain);
        const std::string text = test::dataFile("logs/" + file.toStdString());
        QVERIFY(!text.empty());
        const BatchCollector whole = decode(text);
        QVERIFY(whole.bodiesRead);
        QCOMPARE(static_cast<int>(whole.spans.size()), spans);
        QCOMPARE(static_cast<int>(whole.logs.size()), logs);
        QCOMPARE(static_cast<int>(whole.errors()), errors);
        QCOMPARE(whole.rejected, std::uint64_t{0});
        if (spans > 0) QCOMPARE(whole.traces(), std::size_t{spans == 348 ? 50U : 40U});
        std::uint64_t plainLines = 0;
        for (const ImportIssue& issue : whole.issues)
            if (issue.code == IssueCode::PlainLogLines) plainLines += issue.count;
        QCOMPARE(static_cast<int>(plainLines), plain);
        QVERIFY(decode(text, 1).words() == whole.words());
        QVERIFY(decode(text, 1021).words() == whole.words());
    }

    void binaryLinesAreLostAndTold() {
        const std::string good = test::dataFile("logs/zap-iso8601.jsonl");
        const std::string text = good + std::string("\x7f\0\0\0\n", 5) + "plain words\n" + "{\"level\":\"info\",\"cut";
        const BatchCollector out = decode(text);
        QCOMPARE(out.rejected, std::uint64_t{2});
        std::map<IssueCode, std::uint64_t> counts;
        for (const ImportIssue& issue : out.issues) counts[issue.code] += issue.count;
        QCOMPARE(counts[IssueCode::JsonSyntax], std::uint64_t{1});
        QCOMPARE(counts[IssueCode::TruncatedInput], std::uint64_t{1});
        QVERIFY(counts[IssueCode::PlainLogLines] >= 1);
    }

    // What logrotate's copytruncate leaves where a writer goes on at its old place.
    void zerosBeforeLinesCostNothing() {
        const std::string good = test::dataFile("logs/zap-iso8601.jsonl");
        const std::size_t second = good.find('\n') + 1;
        const std::string text = std::string(100'000, '\0') + good.substr(0, second) + std::string(5'000, '\0') + good.substr(second);
        const formats::Detection found = formats::detectFormat(text, true);
        QVERIFY(!found.guesses.empty());
        QCOMPARE(found.guesses[0].format, formats::FormatId::Log);
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), decode(good).spans.size());
        QCOMPARE(out.rejected, std::uint64_t{0});
        const auto told = std::find_if(out.issues.begin(), out.issues.end(),
                                       [](const ImportIssue& issue) { return issue.code == IssueCode::EmptyInput; });
        QVERIFY(told != out.issues.end());
        QCOMPARE(told->detail, std::string("105000 zero bytes in front of lines were left out"));
        QVERIFY(decode(text, 1021).words() == out.words());
        QVERIFY(formats::detectFormat(std::string(5'000, '\0'), true).guesses.empty());
    }

    // Elastic Common Schema: nanoseconds.
    void durationsOfEcs() {
        const BatchCollector out =
            decode(json("{'@timestamp':'2026-07-01T12:00:00.000Z','message':'span completed','trace.id':'4bf92f3577b34da6a3ce929d0e0e4701',"
                        "'span.id':'1111111111111111','service.name':'s','event.duration':5000000}\n"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{5'000'000});
    }

    void parentsAreWhole() {
        const BatchCollector out = decode(test::dataFile("logs/zap-iso8601.jsonl"));
        std::set<std::string> ids;
        for (const CollectedSpan& span : out.spans) ids.insert(span.id());
        std::size_t roots = 0;
        for (const CollectedSpan& span : out.spans) {
            if (span.record.parentId.isNull())
                ++roots;
            else
                QVERIFY(ids.contains(span.parent()));
        }
        QCOMPARE(roots, std::size_t{40});
    }

    void theDocumentedLine() {
        const BatchCollector out = decode(spanLine(
            "'parent_id':'12345678-90ab-cdef-1234-567890abcdef','status_code':200,'tags':{'model':'gemini-pro','deep':{'a':[1]}},'n':7"));
        const CollectedSpan& span = out.spans.at(0);
        QCOMPARE(span.traceId(), std::string(traceText));
        QCOMPARE(toHex(span.record.traceId), std::string("550e8400e29b41d4a716446655440000"));
        QCOMPARE(span.id(), std::string(spanText));
        QCOMPARE(span.parent(), std::string("12345678-90ab-cdef-1234-567890abcdef"));
        QCOMPARE(span.name, std::string("CreateProcess"));
        QCOMPARE(span.resource.serviceName, std::string("backend"));
        QCOMPARE(span.record.durationNs, std::int64_t{45200000});
        QCOMPARE(span.record.startNs, std::int64_t{1736245845123000000} - 45200000);
        QCOMPARE(span.record.status, StatusCode::Unset);
        QCOMPARE(span.tag("status_code"), std::string("int:200"));
        QCOMPARE(span.tag("model"), std::string("string:gemini-pro"));
        QCOMPARE(span.tag("deep"), std::string("map:{\"a\":[1]}"));
        QCOMPARE(span.tag("n"), std::string("int:7"));
        QCOMPARE(span.tag("trace_id"), std::string("-"));
        QVERIFY(out.issues.empty());
    }

    void epochFloat() {
        const BatchCollector out = decode(spanLine("", "1795219573.8377054", "'duration_ms':16.509"));
        QCOMPARE(out.spans.at(0).record.startNs, std::int64_t{1795219573837705400} - 16509000);
    }

    void times_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ns");
        const auto row = [](const char* text, std::int64_t ns) { QTest::newRow(text) << QString::fromLatin1(text) << qint64{ns}; };
        const std::int64_t base = 1736245845000000000;
        row("1736245845", base);
        row("1736245845.1", base + 100000000);
        row("1.736245845e9", base);
        row("1736245845123", base + 123000000);
        row("1736245845123.5", base + 123500000);
        row("1736245845123456", base + 123456000);
        row("1736245845123456789", base + 123456789);
        row("2025-01-07T10:30:45Z", base);
        row("2025-01-07T10:30:45.123456789Z", base + 123456789);
        row("2025-01-07T10:30:45.1234567891Z", base + 123456789);
        row("2025-01-07T12:30:45+02:00", base);
        row("2025-01-07T12:30:45.5+0200", base + 500000000);
        row("2025-01-07T05:00:45-05:30", base);
        row("2025-01-07 10:30:45,5", base + 500000000);
        row("2025-01-07 10:30:45", base);
        row("07/Jan/2025:10:30:45 +0000", base);
        row("[07/Jan/2025:12:30:45 +0200]", base);
        row("1969-12-31T23:59:59.5Z", -500000000);
        row("2024-02-29T00:00:00Z", 1709164800000000000);
    }

    void times() {
        QFETCH(QString, text);
        QFETCH(qint64, ns);
        const auto time = formats::parseTime(text.toStdString());
        QVERIFY(time);
        QCOMPARE(qint64{time->ns}, ns);
    }

    void noTimes() {
        for (const char* text : {"", "yesterday", "2025-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2025-01-07T25:00:00Z", "2025-01-07",
                                 "2025-01-07T10:30:45+2", "9999-12-31T23:59:59Z", "1e400", "--5", "5-", ".", "07/Jax/2025:10:30:45 +0000",
                                 "07/anF/2025:10:30:45 +0000", "32/Jan/2025:10:30:45 +0000", "07/Jan/2025 10:30:45", "07/Jan/20"})
            QVERIFY2(!formats::parseTime(text), text);
        // What is a time and too far away is told apart.
        for (const char* text : {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2262-04-12T00:00:00Z", "01/Jan/0001:00:00:00 +0000"})
            QVERIFY2(formats::isTimeBeyondRange(text), text);
        for (const char* text : {"", "yesterday", "2025-13-01T00:00:00Z", "2025-01-07T10:30:45Z", "1e400", "1678-01-01T00:00:00Z"})
            QVERIFY2(!formats::isTimeBeyondRange(text), text);
    }

    void durations_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<qint64>("ns");
        const auto row = [](const char* member, std::int64_t ns) { QTest::newRow(member) << QString::fromUtf8(member) << qint64{ns}; };
        row("'duration_ms':45.2", 45200000);
        row("'duration_ms':16.509000000000004", 16509000);
        row("'duration_ms':'45.2'", 45200000);
        row("'durationMs':1", 1000000);
        row("'duration':0.016509", 16509000);
        row("'duration':2", 2000000000);
        row("'duration':16509000", 16509000);
        row("'duration':'16.509ms'", 16509000);
        row("'duration':'1h2m3.5s'", 3723500000000);
        row("'elapsed':'250\xC2\xB5s'", 250000);
        row("'latency':'12 ms'", 12000000);
        row("'dur':'7ns'", 7);
        row("'duration_us':1500", 1500000);
        row("'latency_ns':99", 99);
        row("'duration_ms':0", 0);
    }

    void durations() {
        QFETCH(QString, member);
        QFETCH(qint64, ns);
        const BatchCollector out = decode(spanLine("", "1736245845", member.toStdString()));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(qint64{out.spans[0].record.durationNs}, ns);
        QCOMPARE(qint64{out.spans[0].record.startNs}, 1736245845000000000 - ns);
    }

    void decimals() {
        QCOMPARE(*formats::scaledDecimal("9223372036854775807", 0), INT64_MAX);
        QCOMPARE(*formats::scaledDecimal("-9223372036854775808", 0), INT64_MIN);
        QVERIFY(!formats::scaledDecimal("9223372036854775808", 0));
        QCOMPARE(*formats::scaledDecimal("1.5", 0), std::int64_t{2});
        QCOMPARE(*formats::scaledDecimal("-1.5", 0), std::int64_t{-2});
        QCOMPARE(*formats::scaledDecimal("0.4999", 0), std::int64_t{0});
        QCOMPARE(*formats::scaledDecimal("123e-2", 2), std::int64_t{123});
        QCOMPARE(*formats::scaledDecimal("0e99999", 9), std::int64_t{0});
        QVERIFY(!formats::scaledDecimal("1e99999", 9));
        for (const char* text : {"", "-", ".", "1.2.3", "0x10", "1e", "abc", "1 2"}) QVERIFY2(!formats::scaledDecimal(text, 3), text);
    }

    void synonyms() {
        const BatchCollector out =
            decode(json("{'time':'2025-01-07T10:30:45Z','severity':'INFO','message':'done','traceId':'ab','spanId':'1','parentSpanId':'2','"
                        "span_name':'op','latency_ms':5,'service.name':'s'}\n"
                        "{'@timestamp':'2025-01-07T10:30:45Z','lvl':'info','event':'done','trace.id':'ab','span.id':'3','operation_name':'"
                        "op','elapsed':'5ms','serviceName':'s'}\n"
                        "{'t':'2025-01-07T10:30:45Z','X-Trace-ID':'ab','spanid':'4','name':'op','dur':0.005,'service_name':'s'}\n"));
        QCOMPARE(out.spans.size(), std::size_t{3});
        for (const CollectedSpan& span : out.spans) {
            QCOMPARE(span.traceId(), std::string("ab"));
            QCOMPARE(span.name, std::string("op"));
            QCOMPARE(span.record.durationNs, std::int64_t{5000000});
            QCOMPARE(span.resource.serviceName, std::string("s"));
        }
        QCOMPARE(out.spans[0].tag("message"), std::string("string:done"));
    }

    void status_data() {
        QTest::addColumn<QString>("members");
        QTest::addColumn<bool>("error");
        const auto row = [](const char* members, bool error) { QTest::newRow(members) << QString::fromLatin1(members) << error; };
        row("'status_code':200", false);
        row("'status_code':404", false);
        row("'status_code':500", true);
        row("'status_code':'503'", true);
        row("'status_code':0", false);
        row("'status_code':5", true);  // the operation is a method name: gRPC
        row("'status_code':17", false);
        row("'error':'boom'", true);
        row("'error':null", false);
        row("'error':false", false);
        row("'error':''", false);
        row("'error':{'kind':'x'}", true);
        row("'severity':'x'", false);
    }

    void status() {
        QFETCH(QString, members);
        QFETCH(bool, error);
        const BatchCollector out = decode(spanLine(members.toStdString()));
        QCOMPARE(out.spans.at(0).record.status == StatusCode::Error, error);
    }

    void errorsOfOtherKinds() {
        const BatchCollector out =
            decode(json("{'level':'ERROR','ts':1736245845,'msg':'span completed','trace_id':'a','span_id':'1','operation':'GET "
                        "/x','duration_ms':1,'status_code':5,'error':'no'}\n"
                        "{'level':'info','ts':1736245845,'msg':'span completed','trace_id':'a','span_id':'2','operation':'GET "
                        "/x','duration_ms':1,'status_code':5}\n"));
        QCOMPARE(out.spans.at(0).record.status, StatusCode::Error);
        QCOMPARE(out.spans[0].details.statusMessage, std::string("no"));
        QCOMPARE(out.spans.at(1).record.status, StatusCode::Unset);
    }

    void eventsInSpans() {
        const BatchCollector out =
            decode(spanLine("'logs':[{'timestamp':'2025-01-07T10:30:45.1Z','message':'cache "
                            "miss','fields':{'key':'k1'}},'plain',{'event':'retry','attempt':2}]"));
        const auto& events = out.spans.at(0).details.events;
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(events[0].name, std::string("cache miss"));
        QCOMPARE(events[0].timeNs, std::int64_t{1736245845100000000});
        QCOMPARE(valueText(*findAttribute(events[0].attributes, "key")), std::string("k1"));
        QCOMPARE(events[1].name, std::string("plain"));
        QCOMPARE(events[2].name, std::string("retry"));
        QVERIFY(*findAttribute(events[2].attributes, "attempt") == AttributeValue(2));
        QVERIFY(out.spans[0].record.marks & HasEvents);
    }

    void logsOfATrace() {
        const BatchCollector out =
            decode(json("{'level':'warn','ts':1736245845.5,'msg':'slow','trace_id':'ab','span_id':'1','path':'/x','n':3}\n"));
        QCOMPARE(out.logs.size(), std::size_t{1});
        QVERIFY(out.spans.empty());
        const auto& log = out.logs[0];
        QCOMPARE(log.record.severity, 13);
        QCOMPARE(log.record.timeNs, std::int64_t{1736245845500000000});
        QCOMPARE(log.record.spanId.value, std::uint64_t{1});
        QCOMPARE(log.entry.severityText, std::string("warn"));
        QCOMPARE(valueText(log.entry.body), std::string("slow"));
        const Attributes wanted = {{"path", "/x"}, {"n", 3}};
        QVERIFY(log.entry.attributes == wanted);
    }

    void plainLines() {
        const BatchCollector out = decode("starting up\r\n\r\n" + json("{'level':'info','msg':'no trace'}\n") + spanLine("") + "bye");
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string("plain_log_lines "));
        QCOMPARE(out.issues[0].count, std::uint64_t{3});
        QCOMPARE(*out.issues[0].line, std::uint64_t{1});
    }

    void spansLost() {
        const BatchCollector out =
            decode(json("{'level':'warn','ts':1,'msg':'span buffer full, dropping span','dropped':3}\n{'level':'warn','ts':1,'msg':'Span "
                        "buffer full','trace_id':'a'}\n"));
        QCOMPARE(out.codes(), std::string("spans_lost spans_lost "));
        QCOMPARE(out.issues[0].severity, IssueSeverity::Warning);
        QCOMPARE(*out.issues[1].line, std::uint64_t{2});
        QCOMPARE(out.logs.size(), std::size_t{1});
    }

    void mixedTimes() {
        const BatchCollector out = decode(spanLine("") + spanLine("", "1736245845.5") + spanLine("", "1736245846.5"));
        QCOMPARE(out.spans.size(), std::size_t{3});
        QCOMPARE(out.codes(), std::string("mixed_time_formats "));
        QCOMPARE(out.issues[0].detail, std::string("epoch seconds and ISO 8601"));
    }

    void brokenLine() {
        const BatchCollector out = decode(spanLine("") + "{\"a\":1,,\"b\":2}\n" + spanLine(""));
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.rejected, std::uint64_t{1});
        const ImportIssue& issue = out.issues.at(0);
        QCOMPARE(issue.code, IssueCode::JsonSyntax);
        QCOMPARE(*issue.line, std::uint64_t{2});
        QCOMPARE(*issue.column, std::uint64_t{8});
        QCOMPARE(issue.excerpt, std::string("{\"a\":1,,\"b\":2}"));
        QCOMPARE(issue.excerptCaret, 7U);
        QCOMPARE(*issue.offset, spanLine("").size() + 7);
    }

    void truncatedAtEveryOffset() {
        const std::string first = spanLine("");
        const std::string text = first + spanLine("'tags':{'model':'x'}");
        const std::string whole = text.substr(0, text.size() - 1);
        for (std::size_t size = first.size(); size <= whole.size(); ++size) {
            const BatchCollector out = decode(std::string_view(whole).substr(0, size));
            const bool over = size == whole.size();
            QCOMPARE(out.spans.size(), std::size_t{over ? 2U : 1U});
            const std::string codes = over || size == first.size() ? "" : "truncated_input ";
            QVERIFY2(out.codes() == codes, qPrintable(QString::number(size) + QString::fromStdString(out.codes())));
        }
    }

    void incompleteSpans() {
        const auto reason = [](const std::string& line) {
            const BatchCollector out = decode(json(line) + "\n");
            return out.spans.empty() && out.rejected == 1 ? out.codes() + out.issues.at(0).detail : std::string("taken");
        };
        QCOMPARE(reason("{'ts':1,'msg':'span completed','trace_id':'a','duration_ms':1}"), std::string("incomplete_span_line no span id"));
        QCOMPARE(reason("{'ts':1,'msg':'span completed','trace_id':'a','span_id':'1'}"), std::string("incomplete_span_line no duration"));
        QCOMPARE(reason("{'ts':'soon','msg':'span completed','span_id':'1','duration_ms':1}"),
                 std::string("incomplete_span_line no trace id, no time"));
    }

    /// Trace, name and time make a span: its id comes of the content, so reading it again gives the same.
    void spansWithoutIds() {
        const std::string line = json(
            "{'ts':'2026-11-21T00:06:13.837Z','msg':'span completed','trace_id':'0af7651916cd43dd8448eb211c80319c','operation':'a',"
            "'duration_ms':1,'n':%1}\n");
        const auto numbered = [&line](int n) { return QString::fromStdString(line).arg(n).toStdString(); };
        const BatchCollector out = decode(numbered(1) + numbered(2) + numbered(1));
        QCOMPARE(out.codes(), std::string("no_span_id no_span_id no_span_id "));
        QCOMPARE(out.rejected, std::uint64_t{0});
        QCOMPARE(out.spans.size(), std::size_t{3});
        for (const auto& span : out.spans) {
            QVERIFY((span.record.marks & NoSpanId) != 0 && !span.record.spanId.isNull());
            QCOMPARE(span.record.durationNs, std::int64_t{1'000'000});
        }
        QVERIFY(out.spans[0].record.spanId == out.spans[2].record.spanId && !(out.spans[0].record.spanId == out.spans[1].record.spanId));
    }

    void accessLines() {
        const BatchCollector out = decode(
            "1.2.3.4 - - [01/Jul/2026:12:00:00 +0000] \"GET / HTTP/1.1\" 200 612 \"-\" \"curl\" trace_id=4bf92f3577b34da6a3ce929d0e0e4701\n"
            "{\"ts\":\"01/Jul/2026:14:00:00 +0200\",\"msg\":\"x\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4701\"}\n");
        QCOMPARE(out.logs.size(), std::size_t{2});
        for (const test::CollectedLog& log : out.logs) QCOMPARE(log.record.timeNs, std::int64_t{1782907200} * 1'000'000'000);
    }

    /// Ids and a name make a span: a time that cannot be read costs the time, not the span.
    void unreadableTimes() {
        const auto one = [](const std::string& time, const std::string& duration, const char* codes, unsigned marks) {
            const std::string text = spanLine("", time, duration);
            const BatchCollector out = decode(text);
            const std::string name = time + duration;
            if (out.spans.size() != 1 || out.rejected != 0 || out.codes() != codes || out.spans[0].record.marks != (marks | OpaqueIds))
                qWarning() << name.c_str() << out.spans.size() << out.rejected << out.codes().c_str();
            return out.spans.size() == 1 && out.rejected == 0 && out.codes() == codes && out.spans[0].name == "CreateProcess" &&
                   out.spans[0].record.marks == (marks | OpaqueIds) && decode(text, 1).words() == out.words();
        };
        const std::string good = "'2025-01-07T10:30:45.123Z'";
        const std::string length = "'duration_ms':45.2";
        for (const char* odd : {"NaN", "1e300", "-1e300", "Infinity", "'NaN'", "'long'", "true"})
            QVERIFY2(one(good, std::string("'duration_ms':") + odd, "field_as_text ", NoEnd | PartUnread), odd);
        QVERIFY(one(good, "'duration_ms':null", "bad_time ", NoEnd));
        QVERIFY(one(good, "'other':1", "bad_time ", NoEnd));
        for (const char* odd : {"'yesterday'", "NaN", "1e300", "true"})
            QVERIFY2(one(odd, length, "field_as_text ", NoStart | PartUnread), odd);
        QVERIFY(one("null", length, "bad_time ", NoStart));
        for (const char* far : {"'0001-01-01T00:00:00Z'", "'9999-12-31T23:59:59Z'"})
            QVERIFY2(one(far, length, "bad_time ", NoStart | PartUnread), far);
        QVERIFY(one("'soon'", "'duration_ms':'long'", "field_as_text field_as_text ", NoStart | NoEnd | PartUnread));

        const BatchCollector out =
            decode(spanLine("", "'yesterday'") + spanLine("", good, "'duration_ms':1e300") + spanLine("", good, "'duration_ms':NaN"));
        QCOMPARE(out.spans.at(0).tag("ts"), std::string("string:yesterday"));
        QCOMPARE(out.spans[0].record.startNs, std::int64_t{0});
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{45200000});
        QCOMPARE(out.issues.at(0).detail, std::string("ts"));
        QCOMPARE(out.spans.at(1).tag("duration_ms"), std::string("double:1e+300"));
        QCOMPARE(out.spans[1].record.startNs, std::int64_t{1736245845123000000});
        QCOMPARE(out.spans[1].record.durationNs, std::int64_t{0});
        QCOMPARE(out.spans.at(2).tag("duration_ms"), std::string("double:NaN"));
        // The same without a message that says so.
        const BatchCollector bare = decode(json("{'ts':1,'trace_id':'a','span_id':'1','operation':'x','duration_ms':1e300}\n"));
        QCOMPARE(bare.spans.size(), std::size_t{1});
        QVERIFY((bare.spans[0].record.marks & NoEnd) != 0);
    }

    /// What the source leaves open is read in the usual way, and that is said once.
    void assumptions() {
        const auto codes = [](const std::string& text) {
            std::string said;
            for (const ImportIssue& issue : decode(text).issues)
                said += std::string(issueCodeName(issue.code)) + ": " + issue.detail + "; ";
            return said;
        };
        const std::string utc = "'2025-01-07T10:30:45.123Z'";
        QCOMPARE(codes(spanLine("", utc, "'duration_ms':12.5")), std::string());
        QCOMPARE(codes(spanLine("", utc, "'duration':'12ms'")), std::string());
        QCOMPARE(codes(spanLine("", utc, "'duration':12.5") + spanLine("", utc, "'elapsed':'0.5'")),
                 std::string("assumed: durations without a unit are read as seconds; "));
        QCOMPARE(codes(spanLine("", utc, "'duration':12500000")),
                 std::string("assumed: durations without a unit are read as nanoseconds; "));
        QCOMPARE(codes(spanLine("", "'2025-01-07 10:30:45.123'") + spanLine("", "'2025-01-07 10:30:46.123'")),
                 std::string("assumed: times without a zone are read as UTC; "));
        // A mapping that names the unit assumes nothing.
        formats::LogMapping mapping = formats::builtInLogMapping();
        for (formats::LogMapping::Field& field : mapping.fields)
            if (field.name == "duration") field.unit = formats::LogUnit::Micros;
        formats::DecodeLimits limits;
        limits.logMapping = std::make_shared<formats::LogMapping>(mapping);
        const BatchCollector out = decode(spanLine("", utc, "'duration':12.5"), SIZE_MAX, limits);
        QCOMPARE(out.spans.at(0).record.durationNs, std::int64_t{12500});
        QVERIFY(out.issues.empty());
    }

    void layers() {
        const std::string line = spanLine("");
        const std::string bare = line.substr(0, line.size() - 1);
        for (const std::string& text : {"backend_1  | " + bare, "\x1b[36mbackend-1  |\x1b[0m " + bare,
                                        "api_1 | 2026-11-21T00:09:06.616758535Z " + bare, "2026-11-21T00:09:06.616758535Z " + bare,
                                        "2026-11-21T00:09:06.616758535Z stdout F " + bare, "\xEF\xBB\xBF" + bare, "  " + bare + "\r"}) {
            const BatchCollector out = decode(text + "\n");
            QVERIFY2(out.spans.size() == 1, text.c_str());
        }
        QCOMPARE(valueText(*findAttribute(decode("backend_1  | " + line).spans.at(0).resource.attributes, "container.name")),
                 std::string("backend_1"));
        // Without a service it is that of the container.
        std::string bare2 = line;
        bare2.replace(bare2.find("\"service\""), 9, "\"xervice\"");
        for (const char* container : {"web-1", "web_12", "web"})
            QCOMPARE(decode(std::string(container) + "  | " + bare2).spans.at(0).resource.serviceName, std::string("web"));
        QCOMPARE(decode("a-b-2  | " + bare2).spans.at(0).resource.serviceName, std::string("a-b"));
        QCOMPARE(decode("12  | " + bare2).spans.at(0).resource.serviceName, std::string("12"));
        // Kubernetes cuts long lines as well.
        const BatchCollector cut =
            decode("2026-11-21T00:09:06.6Z stdout P " + bare.substr(0, 50) + "\n2026-11-21T00:09:06.6Z stdout F " + bare.substr(50) + "\n");
        QCOMPARE(cut.spans.size(), std::size_t{1});
    }

    void dockerPieces() {
        const std::string line = spanLine("'text':'" + std::string(20000, 'x') + "'");
        const auto record = [](std::string_view text, const char* stream) {
            std::string out = "{\"log\":";
            appendJsonString(out, text);
            return out + ",\"stream\":\"" + stream + "\",\"time\":\"2026-11-21T00:09:06.616758535Z\"}\n";
        };
        // Another stream's line stands between the two pieces.
        const std::string text =
            record(line.substr(0, 16384), "stdout") + record(spanLine(""), "stderr") + record(line.substr(16384), "stdout");
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.spans[1].tag("text").size(), std::size_t{20007});
        QCOMPARE(out.rejected, std::uint64_t{0});
        const BatchCollector cut = decode(record(line.substr(0, 16384), "stdout"));
        QCOMPARE(cut.codes(), std::string("truncated_input "));
    }

    void longLines() {
        formats::DecodeLimits limits;
        limits.maxRecordBytes = 1000;
        const std::string text = spanLine("") + spanLine("'x':'" + std::string(5000, 'x') + "'") + spanLine("");
        for (const std::size_t piece : {SIZE_MAX, std::size_t{7}}) {
            const BatchCollector out = decode(text, piece, limits);
            QCOMPARE(out.spans.size(), std::size_t{2});
            QCOMPARE(out.codes(), std::string("record_too_large "));
            QCOMPARE(*out.issues[0].line, std::uint64_t{2});
        }
        QCOMPARE(decode(spanLine("'x':'" + std::string(3000000, 'x') + "'"), 65536).spans.size(), std::size_t{1});
    }

    void hostile() {
        const BatchCollector deep = decode("{\"trace_id\":" + std::string(1000000, '[') + "\n" + spanLine(""));
        QCOMPARE(deep.spans.size(), std::size_t{1});
        QCOMPARE(deep.codes(), std::string("json_too_deep "));
        const BatchCollector odd = decode(spanLine("'a':'\\ud800','b':'\xff','c':1e999,'d':123456789012345678901234567890,'a':2"));
        QCOMPARE(odd.spans.size(), std::size_t{1});
        QCOMPARE(odd.spans[0].tag("b"), std::string("string:\xff"));
        QCOMPARE(odd.spans[0].tag("c"), std::string("string:1e999"));
        QCOMPARE(odd.spans[0].tag("a"), std::string("int:2"));
        const BatchCollector nul = decode(std::string("\0\0\0\n\x1b", 5));
        QVERIFY(nul.spans.empty());
    }

    void stops() {
        BatchCollector out;
        out.stopAfter = 10;
        const auto decoder = formats::makeDecoder(formats::FormatId::Log);
        decoder->feed(test::dataFile("logs/zap-iso8601.jsonl"), out);
        QCOMPARE(out.spans.size() + out.logs.size(), std::size_t{10});
    }
};

FW_REGISTER_TEST(TestLog);

}  // namespace log_test

#include "tst_log.moc"
