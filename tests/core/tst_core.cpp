// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <QtTest>

#include "model/core/ids.h"
#include "model/core/import_issue.h"
#include "model/core/natural_order.h"
#include "model/core/number_text.h"
#include "model/core/peer_durations.h"
#include "model/core/span_batch.h"
#include "model/core/span_body.h"
#include "model/core/trace_data.h"
#include "model/core/wire.h"

using namespace fw;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

SpanDetails richDetails() {
    SpanDetails details;
    details.traceIdText = "550e8400-e29b-41d4-a716-446655440000";
    details.spanIdText = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    details.parentIdText = "outer/7";
    details.traceState = "k=v,other=1";
    details.attributes = {
        {"text", std::string("a\0b", 3)},
        {"yes", true},
        {"big", std::int64_t{-9'223'372'036'854'775'807LL}},
        {"half", 0.5},
        {"nan", std::numeric_limits<double>::quiet_NaN()},
        {"raw", Bytes{std::string("\x00\xff", 2)}},
        {"empty", AttributeValue()},
        {"list", AttributeValue::List{1, "two", AttributeValue::List{}}},
        {"map", AttributeValue::Map{{"inner", 3.25}, {"none", AttributeValue()}}},
        {"text", "the same key again"},
    };
    details.events = {{1'795'219'462'321'000'000, "exception", {{"exception.type", "E"}}, 2}, {0, "", {}, 0}};
    SpanLink link;
    link.traceId = {1, 2};
    link.spanId = {3};
    link.traceIdText = "t";
    link.traceState = "s";
    link.attributes = {{"k", 1}};
    link.droppedAttributes = 4;
    link.flags = 769;
    details.links = {link};
    details.statusMessage = "deadlock detected";
    details.warnings = {"clock skew", ""};
    details.droppedAttributes = 1;
    details.droppedEvents = 2;
    details.droppedLinks = 3;
    details.flags = 257;
    details.rawStart = UINT64_MAX;
    details.rawEnd = 7;
    return details;
}

}  // namespace

class TestCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersInTextsAreNumbers() {
        // Each before all that follow it.
        const std::vector<std::string> order = {"",
                                                "1",
                                                "01",
                                                "2",
                                                "9",
                                                "10",
                                                "010",
                                                "99999999999999999999998",
                                                "99999999999999999999999",
                                                "a",
                                                "a0",
                                                "a00",
                                                "a1b",
                                                "a1b2",
                                                "a01b2",
                                                "a1b10",
                                                "a2",
                                                "a10",
                                                "b",
                                                "b\xff"};
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = 0; j < order.size(); ++j)
                QVERIFY2(naturalLess(order[i], order[j]) == (i < j), (order[i] + " " + order[j]).c_str());
        QCOMPARE(significantDigits("0070"), std::string_view("70"));
        QCOMPARE(significantDigits("000"), std::string_view());
    }
    void traceIdsKeepTheirText_data() {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("hex");
        QTest::addColumn<QString>("kept");
        QTest::newRow("full") << "7f3a9c0e5b2d41868e11d0c4a96bf215"
                              << "7f3a9c0e5b2d41868e11d0c4a96bf215"
                              << "";
        QTest::newRow("upper") << "5B8EFFF798038103D269B633813FC60C"
                               << "5b8efff798038103d269b633813fc60c"
                               << "";
        QTest::newRow("short") << "1c9"
                               << "000000000000000000000000000001c9"
                               << "1c9";
        QTest::newRow("64 bit") << "7f3a9c0e5b2d4186"
                                << "00000000000000007f3a9c0e5b2d4186"
                                << "7f3a9c0e5b2d4186";
        QTest::newRow("uuid") << "550e8400-e29b-41d4-a716-446655440000"
                              << "550e8400e29b41d4a716446655440000"
                              << "550e8400-e29b-41d4-a716-446655440000";
        QTest::newRow("prefixed") << "0x7f3a9c0e5b2d41868e11d0c4a96bf215"
                                  << "7f3a9c0e5b2d41868e11d0c4a96bf215"
                                  << "0x7f3a9c0e5b2d41868e11d0c4a96bf215";
        QTest::newRow("zeros") << "00000000000000000000000000000000"
                               << "00000000000000000000000000000000"
                               << "";
        QTest::newRow("none") << ""
                              << "00000000000000000000000000000000"
                              << "";
    }
    void traceIdsKeepTheirText() {
        QFETCH(QString, input);
        QFETCH(QString, hex);
        QFETCH(QString, kept);
        const ParsedTraceId parsed = parseTraceId(input.toStdString());
        QCOMPARE(text(toHex(parsed.id)), hex);
        QCOMPARE(text(parsed.text), kept);
    }

    // Sixteen digits are read eight at a time: every byte in every place.
    void everyByteInAnId() {
        for (std::size_t place = 0; place < 16; ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string id = "0123456789abcdef";
                id[place] = static_cast<char>(byte);
                const bool hex = isHex(id);
                const ParsedSpanId parsed = parseSpanId(id);
                const ParsedTraceId trace = parseTraceId(id + id);
                QCOMPARE(parsed.text.empty(), hex);
                QCOMPARE(trace.text.empty(), hex);
                if (!hex) continue;
                QCOMPARE(parsed.id.value, std::stoull(id, nullptr, 16));
                QCOMPARE(trace.id.hi, parsed.id.value);
                QCOMPARE(trace.id.lo, parsed.id.value);
            }
        }
    }

    void opaqueIdsAreStableAndDistinct() {
        const ParsedTraceId trace = parseTraceId("trace-123");
        QVERIFY(!trace.id.isNull());
        QCOMPARE(text(trace.text), QStringLiteral("trace-123"));
        QCOMPARE(parseTraceId("trace-123").id, trace.id);
        QVERIFY(parseTraceId("trace-124").id != trace.id);
        // A span id that is a UUID is twice too long: hashed, the text stays.
        const ParsedSpanId span = parseSpanId("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        QVERIFY(!span.id.isNull());
        QCOMPARE(text(idText(span.id, span.text)), QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
        // The hash is part of the cache format; the value is a published test vector of FNV-1a.
        QCOMPARE(fnv1a64("foobar"), std::uint64_t{0x85944171f73967e8ULL});
    }

    void idsFromBytes() {
        QCOMPARE(toHex(traceIdFromBytes(std::string("\x01\x02", 2)).id), std::string("00000000000000000000000000000102"));
        QCOMPARE(toHex(traceIdFromBytes(std::string(16, '\xab')).id),
                 std::string(32, '\0').replace(0, 32, "abababababababababababababababab"));
        const ParsedSpanId tooLong = spanIdFromBytes(std::string(9, '\x11'));
        QCOMPARE(tooLong.text, std::string("111111111111111111"));
        QVERIFY(spanIdFromBytes("").id.isNull());
    }

    void bodyRoundTrip() {
        const SpanDetails details = richDetails();
        std::string bytes;
        body::appendDetails(bytes, details);
        SpanDetails back;
        QVERIFY(body::readDetails(bytes, back));
        QVERIFY(back == details);

        Resource resource{"svc", {{"service.name", "svc"}, {"n", 1}}, 5, "https://example.net/schema"};
        std::string encoded;
        body::appendResource(encoded, resource);
        Resource resourceBack;
        QVERIFY(body::readResource(encoded, resourceBack));
        QVERIFY(resourceBack == resource);

        Scope scope{"lib", "1.2", {{"a", false}}, 6, "u"};
        encoded.clear();
        body::appendScope(encoded, scope);
        Scope scopeBack;
        QVERIFY(body::readScope(encoded, scopeBack));
        QVERIFY(scopeBack == scope);

        LogEntry log;
        log.observedNs = 9;
        log.severityText = "WARN";
        log.body = AttributeValue::Map{{"m", "x"}};
        log.attributes = {{"k", 2}};
        log.droppedAttributes = 1;
        log.flags = 1;
        log.eventName = "e";
        log.traceIdText = "t";
        encoded.clear();
        body::appendLogBody(encoded, log);
        LogEntry logBack;
        QVERIFY(body::readLogBody(encoded, logBack));
        QVERIFY(logBack == log);
    }

    void brokenBodiesNeverCrash() {
        std::string bytes;
        body::appendDetails(bytes, richDetails());
        int whole = 0;
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
            SpanDetails back;
            if (body::readDetails(std::string_view(bytes).substr(0, cut), back)) ++whole;
        }
        // Only cuts between fields read as whole.
        QVERIFY(whole > 0 && whole < 40);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            std::string flipped = bytes;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            SpanDetails back;
            (void)body::readDetails(flipped, back);
        }
    }

    void deepValuesStayAsBytes() {
        AttributeValue value = 1;
        for (int i = 0; i < 400; ++i) value = AttributeValue::List{std::move(value)};
        std::string bytes;
        body::appendDetails(bytes, [&] {
            SpanDetails details;
            details.attributes = {{"deep", std::move(value)}};
            return details;
        }());
        SpanDetails back;
        QVERIFY(body::readDetails(bytes, back));
        const AttributeValue* inner = &back.attributes.at(0).value;
        int depth = 0;
        while (const auto* list = std::get_if<AttributeValue::List>(&inner->data)) {
            inner = &list->at(0);
            ++depth;
        }
        QCOMPARE(depth, maxValueDepth);
        QCOMPARE(inner->typeName(), std::string_view("bytes"));
    }

    void attributesAreVisitedWithoutDecoding() {
        std::string bytes;
        body::appendDetails(bytes, richDetails());
        std::vector<std::string> seen;
        QVERIFY(body::visitAttributes(bytes, body::AttributesField, [&](std::string_view key, std::string_view value) {
            std::string scratch;
            seen.push_back(std::string(key) + "=" + std::string(body::encodedValueText(value, scratch)));
        }));
        QCOMPARE(seen.size(), std::size_t{10});
        QCOMPARE(seen[2], std::string("big=-9223372036854775807"));
        QCOMPARE(seen[3], std::string("half=0.5"));
        QCOMPARE(seen[5], std::string("raw=00ff"));
        QCOMPARE(seen[7], std::string("list=[1,\"two\",[]]"));
        QCOMPARE(seen[8], std::string("map={\"inner\":3.25,\"none\":null}"));
    }

    void wireRefusesWhatIsBroken_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("tag 0") << QByteArray("\x00", 1);
        QTest::newRow("group") << QByteArray("\x0b\x0c", 2);
        QTest::newRow("length past the end") << QByteArray(
            "\x0a\x05"
            "ab",
            4);
        QTest::newRow("endless varint") << QByteArray(11, '\xff');
        QTest::newRow("short fixed64") << QByteArray("\x09\x01\x02", 3);
        QTest::newRow("short fixed32") << QByteArray("\x0d\x01", 2);
        QTest::newRow("huge length") << QByteArray("\x0a\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 10);
    }
    void wireRefusesWhatIsBroken() {
        QFETCH(QByteArray, bytes);
        wire::Reader reader(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        wire::Field field;
        while (reader.next(field)) {
        }
        QVERIFY(reader.failed());
        QCOMPARE(reader.offset(), std::size_t{0});
    }

    void jsonStringsAreAlwaysValid() {
        std::string out;
        appendJsonString(out, std::string("q\" b\\ \n\x01 \xff ż \xed\xa0\x80", 17));
        QVERIFY(QString::fromStdString(out).toUtf8() == QByteArray::fromStdString(out));
        QVERIFY(out.find("\\u0001") != std::string::npos);
        QVERIFY(out.find("ż") != std::string::npos);
        QCOMPARE(valueText(AttributeValue(-0.0)), std::string("-0"));
        QCOMPARE(doubleText(0.1), std::string("0.1"));
        QCOMPARE(doubleText(1e300), std::string("1e+300"));
    }

    void durations_data() {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << qint64{0} << "0 ns";
        QTest::newRow("ns") << qint64{930} << "930 ns";
        QTest::newRow("us") << qint64{45'200} << QStringLiteral("45.2 µs");
        QTest::newRow("rounds into three digits") << qint64{9'996} << QStringLiteral("10.0 µs");
        QTest::newRow("ms") << qint64{812'000'000} << "812 ms";
        QTest::newRow("carries into the next unit") << qint64{999'600'000} << "1.00 s";
        QTest::newRow("s") << qint64{1'231'000'000} << "1.23 s";
        QTest::newRow("almost a minute") << qint64{59'960'000'000} << "1 m 0 s";
        QTest::newRow("minutes") << qint64{134'000'000'000} << "2 m 14 s";
        QTest::newRow("hours") << qint64{11'100'000'000'000} << "3 h 5 m";
        QTest::newRow("days") << qint64{200'000'000'000'000} << "2 d 8 h";
        QTest::newRow("negative") << qint64{-12'000'000} << QStringLiteral("−12.0 ms");
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << QStringLiteral("−106,751 d 23 h");
    }
    void durations() {
        QFETCH(qint64, ns);
        QFETCH(QString, expected);
        if (qstrcmp(QTest::currentDataTag(), "least") == 0) {
            QVERIFY(text(durationText(ns)).startsWith(QStringLiteral("−106,75")));
            return;
        }
        QCOMPARE(text(durationText(ns)), expected);
    }

    void numbersFollowTheStyle() {
        const NumberStyle polish{",", "\xC2\xA0", "-"};
        QCOMPARE(text(durationText(1'231'000'000, polish)), QStringLiteral("1,23 s"));
        QCOMPARE(text(countText(1'234'567, polish)), QStringLiteral("1\u00a0234\u00a0567"));
        QCOMPARE(text(offsetText(330'000'000)), QStringLiteral("+330 ms"));
        QCOMPARE(text(offsetText(0)), QStringLiteral("0 ns"));
        QCOMPARE(text(exactNanoseconds(-1'231'000'000)), QStringLiteral("−1,231,000,000 ns"));
        QCOMPARE(text(bytesText(2'100'000'000)), QStringLiteral("2.10 GB"));
    }

    void times() {
        QCOMPARE(rfc3339(1'710'513'444'031'000'000), std::string("2024-03-15T14:37:24.031000000Z"));
        QCOMPARE(rfc3339(-1), std::string("1969-12-31T23:59:59.999999999Z"));
        QCOMPARE(rfc3339(INT64_MIN), std::string("1677-09-21T00:12:43.145224192Z"));
        QCOMPARE(rfc3339(INT64_MAX), std::string("2262-04-11T23:47:16.854775807Z"));
        QCOMPARE(dateTimeText(1'710'513'444'031'999'999, 3600, 3), std::string("2024-03-15 15:37:24.031"));
    }

    void elision() {
        QCOMPARE(elideMiddle("7f3a9c0e5b2d41868e11d0c4a96bf215"), std::string("7f3a9c0e…a96bf215"));
        QCOMPARE(elideMiddle("short"), std::string("short"));
        const std::string cut = elideMiddle("żżżżżżżżżżżżżżżżżżżż", 5, 5);
        QCOMPARE(QString::fromStdString(cut).toUtf8(), QByteArray::fromStdString(cut));
    }

    void issuesSpeak() {
        ImportIssue issue = makeIssue(IssueCode::BadTraceId, "zzz", 12, 3);
        QCOMPARE(issueReason(issue), std::string("Not a trace id: zzz"));
        QCOMPARE(issueCodeName(issue.code), std::string_view("bad_trace_id"));
        QCOMPARE(issue.severity, IssueSeverity::Error);
        QCOMPARE(makeIssue(IssueCode::BadField, std::string(1000, 'x')).detail.size(), ImportIssue::maxDetail);
    }

    void stringTablesSurviveMoves() {
        StringTable table;
        for (int i = 0; i < 1000; ++i) QCOMPARE(table.intern(std::to_string(i)), static_cast<std::uint32_t>(i));
        StringTable moved = std::move(table);
        QCOMPARE(moved.at(999), std::string_view("999"));
        QCOMPARE(moved.intern("7"), 7U);
        QCOMPARE(moved.size(), std::size_t{1000});
    }

    void peersAreRankedLikeASortedList() {
        // A little above and far above where buckets take the place of the values.
        for (const std::size_t count : {std::size_t{1}, std::size_t{99}, PeerDurations::exactValues, PeerDurations::exactValues + 1,
                                        3 * PeerDurations::exactValues}) {
            std::uint64_t state = 88172645463325252ULL;
            PeerDurations peers;
            std::vector<std::int64_t> values;
            for (std::size_t i = 0; i < count; ++i) {
                state ^= state << 13U;
                state ^= state >> 7U;
                state ^= state << 17U;
                values.push_back(static_cast<std::int64_t>(state >> (1 + state % 62)));
                peers.add(values.back());
            }
            peers.finish();
            std::sort(values.begin(), values.end());
            QCOMPARE(peers.exact(), count <= PeerDurations::exactValues);
            QCOMPARE(peers.count(), std::uint64_t{count});
            QCOMPARE(peers.leastNs(), values.front());
            QCOMPARE(peers.mostNs(), values.back());
            const auto upTo = [&](std::int64_t ns) {
                return static_cast<std::uint64_t>(std::upper_bound(values.begin(), values.end(), ns) - values.begin());
            };
            for (unsigned percent = 1; percent <= 100; ++percent) {
                const std::int64_t real = values[(count * percent + 99) / 100 - 1];
                const std::int64_t said = peers.percentile(percent);
                const std::int64_t error = said > real ? said - real : real - said;
                QVERIFY2(peers.exact() ? error == 0 : error <= real / 100 + 1, qPrintable(QString::number(percent)));
                const std::uint64_t rank = peers.notLonger(real);
                QVERIFY(rank >= upTo(real));
                QVERIFY(rank <= (peers.exact() ? upTo(real) : upTo(real > INT64_MAX / 2 ? INT64_MAX : real + real / 50 + 1)));
            }
            QCOMPARE(peers.notLonger(-1), std::uint64_t{0});
            QCOMPARE(peers.notLonger(INT64_MAX), std::uint64_t{count});
        }
        PeerDurations none;
        none.finish();
        QCOMPARE(none.percentile(50), std::int64_t{0});
        QCOMPARE(none.notLonger(5), std::uint64_t{0});
    }

    void endsSaturate() {
        TraceData trace;
        trace.startNs = {INT64_MAX - 5, 10};
        trace.durationNs = {100, -7};
        QCOMPARE(trace.endNs(0), INT64_MAX);
        QCOMPARE(trace.endNs(1), std::int64_t{10});
    }
};

QTEST_APPLESS_MAIN(TestCore)
#include "tst_core.moc"
