// SPDX-License-Identifier: GPL-3.0-or-later
// Zipkin files of real systems: counted, the same however they come in, and the same spans as in OTLP.
#include <QTest>
#include <algorithm>
#include <map>

#include "importers/formats/detect.h"
#include "importers/formats/framing.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;

namespace zipkin_test {

namespace {

BatchCollector decode(std::string_view text, std::size_t piece = SIZE_MAX) {
    return test::decodeText(FormatId::ZipkinJson, text, piece);
}

std::size_t countOf(const BatchCollector& out, IssueCode code) {
    return static_cast<std::size_t>(
        std::count_if(out.issues.begin(), out.issues.end(), [code](const ImportIssue& issue) { return issue.code == code; }));
}

/// What a value is in the texts of the JavaScript exporter: String(value), lists joined by commas.
std::string javaScriptText(const AttributeValue& value) {
    const auto* list = std::get_if<AttributeValue::List>(&value.data);
    if (list == nullptr) return valueText(value);
    std::string text;
    for (std::size_t i = 0; i < list->size(); ++i) text += (i == 0 ? "" : ",") + valueText((*list)[i]);
    return text;
}

using Words = std::map<std::string, std::string>;

Words attributeWords(const Attributes& attributes) {
    Words words;
    for (const Attribute& attribute : attributes) {
        const double* number = std::get_if<double>(&attribute.value.data);
        // Two writers of the shortest digits of a double agree on the number, not always on the form of it.
        if (number != nullptr && (std::abs(*number) >= 1e15 || (*number != 0 && std::abs(*number) < 1e-4))) continue;
        words[attribute.key] = javaScriptText(attribute.value);
    }
    return words;
}

std::string allZipkinFiles(const std::function<void(const BatchCollector&)>& visit) {
    std::string missing;
    for (int number = 1; number <= 28; ++number) {
        static const std::vector<std::string> services = {"frame-queue", "object-detection", "rtsp-capture", "face_detection",
                                                          "result-store"};
        std::string text;
        for (const std::string& service : services) {
            const std::string digits = (number < 10 ? "00" : "0") + std::to_string(number);
            text = test::dataFile("otlp-sdk-js/zipkin/" + digits + "-" + service + ".json");
            if (!text.empty()) break;
        }
        if (text.empty()) missing += std::to_string(number) + " ";
        visit(decode(text));
    }
    return missing;
}

}  // namespace

class TestZipkin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Counts of the manifest; `joined` records were told and became part of another, so that nothing is missing.
    void goldens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("joined");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("events");
        const auto row = [](const char* file, int spans, int joined = 0, int errors = 0, int events = 0) {
            QTest::newRow(file) << QString::fromLatin1(file) << spans << joined << errors << events;
        };
        row("zipkin-v1/contrib-zipkin_v1_local_component", 2);
        // Nine annotations, six of which are nothing but the start or the end of a span.
        row("zipkin-v1/contrib-zipkin_v1_single_batch", 5, 0, 0, 3);
        row("zipkin-v1/contrib-zipkin_v1_thrift_single_batch", 5, 0, 0, 3);
        row("zipkin-v2/contrib-receiver-sample1", 1, 8, 0, 2);
        row("zipkin-v2/contrib-receiver-sample2", 1, 0, 0, 2);
        row("zipkin-v2/contrib-zipkin_v2_single", 1, 0, 0, 2);
        row("zipkin-v2/zipkin-ascend", 8);
        row("zipkin-v2/zipkin-bench-client", 1, 0, 0, 2);
        row("zipkin-v2/zipkin-envoy", 1);
        row("zipkin-v2/zipkin-messaging", 4);
        row("zipkin-v2/zipkin-simple-db-p6", 5);
        row("zipkin-v2/zipkin-smartthings-oauth-authorization", 175, 0, 2, 9);
        row("zipkin-v2/zipkin-yelp", 16, 0, 0, 1);
    }
    void goldens() {
        QFETCH(QString, file);
        QFETCH(int, spans);
        QFETCH(int, joined);
        QFETCH(int, errors);
        QFETCH(int, events);
        const std::string text = test::dataFile(file.toStdString() + ".json");
        const Detection found = detectFormat(text, true);
        QVERIFY(!found.guesses.empty());
        QCOMPARE(found.guesses[0].format, FormatId::ZipkinJson);
        const BatchCollector whole = decode(text);
        QVERIFY(whole.bodiesRead);
        QCOMPARE(whole.rejected, std::uint64_t{0});
        QCOMPARE(whole.traces(), std::size_t{1});
        QCOMPARE(static_cast<int>(whole.spans.size()), spans);
        QCOMPARE(static_cast<int>(countOf(whole, IssueCode::JoinedRecords)), joined);
        QCOMPARE(static_cast<int>(whole.errors()), errors);
        std::size_t eventCount = 0;
        for (const CollectedSpan& span : whole.spans) eventCount += span.details.events.size();
        QCOMPARE(static_cast<int>(eventCount), events);
        QVERIFY(decode(text, 1).words() == whole.words());
        QVERIFY(decode(text, 1021).words() == whole.words());
    }

    void sharedIdsAreKept() {
        const BatchCollector out = decode(test::dataFile("zipkin-v2/zipkin-smartthings-oauth-authorization.json"));
        std::map<std::uint64_t, std::pair<int, int>> sides;
        for (const CollectedSpan& span : out.spans) {
            auto& [clients, servers] = sides[span.record.spanId.value];
            ++((span.record.marks & SharedSpan) != 0 ? servers : clients);
        }
        int calls = 0;
        int servers = 0;
        for (const auto& [id, counts] : sides) {
            calls += counts.first == 1 && counts.second > 0 ? 1 : 0;
            servers += counts.second;
        }
        QCOMPARE(servers, 45);
        // One message was received five times.
        QCOMPARE(calls, 41);
        QCOMPARE(countOf(out, IssueCode::BadTime), std::size_t{19});
        for (const CollectedSpan& span : out.spans)
            if ((span.record.marks & NoEnd) == 0) QVERIFY(span.record.durationNs > 0);
    }

    // The same 907 spans by two exporters of one SDK: everything that Zipkin can carry is the same.
    void sameSpansAsOtlp() {
        ImportIssue issue;
        // Protobuf, because JSON has no NaN and no infinities; tst_otlp_golden shows that the two are the same.
        const auto bytes = decompressMessage(test::dataFile("otlp-sdk-js/derived/traces.pb.gz"), 64U << 20, issue);
        QVERIFY(bytes.has_value());
        const BatchCollector otlp = test::decodeText(FormatId::OtlpProto, *bytes);
        QCOMPARE(otlp.spans.size(), std::size_t{907});
        std::map<std::string, const CollectedSpan*> byId;
        for (const CollectedSpan& span : otlp.spans) byId[span.traceId() + span.id()] = &span;

        std::size_t spans = 0;
        std::size_t attributes = 0;
        const std::string missing = allZipkinFiles([&](const BatchCollector& zipkin) {
            QCOMPARE(zipkin.codes(), std::string());
            for (const CollectedSpan& span : zipkin.spans) {
                ++spans;
                const auto found = byId.find(span.traceId() + span.id());
                QVERIFY(found != byId.end());
                const CollectedSpan& other = *found->second;
                QCOMPARE(span.parent(), other.parent());
                QCOMPARE(span.name, other.name);
                QCOMPARE(span.record.kind, other.record.kind);
                QCOMPARE(span.record.status, other.record.status);
                QCOMPARE(span.details.statusMessage, other.details.statusMessage);
                QCOMPARE(span.resource.serviceName, other.resource.serviceName);
                QVERIFY(std::abs(span.record.startNs - other.record.startNs) <= 500);
                QVERIFY(std::abs(span.record.durationNs - other.record.durationNs) <= 500);
                QCOMPARE(span.details.events.size(), other.details.events.size());
                for (std::size_t i = 0; i < span.details.events.size(); ++i)
                    QCOMPARE(span.details.events[i].name, other.details.events[i].name);
                const Words have = attributeWords(span.details.attributes);
                for (const auto& [key, value] : attributeWords(other.details.attributes)) {
                    ++attributes;
                    const auto at = have.find(key);
                    QVERIFY2(at != have.end(), key.c_str());
                    QVERIFY2(at->second == value, (key + ": " + at->second + " / " + value).c_str());
                }
                const Words resource = attributeWords(span.resource.attributes);
                for (const auto& [key, value] : attributeWords(other.resource.attributes)) {
                    const auto at = resource.find(key);
                    QVERIFY2(at != resource.end(), key.c_str());
                    QCOMPARE(at->second, value);
                }
                // Nothing of the resource is left among the attributes.
                for (const auto& [key, value] : have) QVERIFY2(resource.find(key) == resource.end(), key.c_str());
            }
        });
        QCOMPARE(missing, std::string());
        QCOMPARE(spans, std::size_t{907});
        QVERIFY(attributes > 3000);
    }

    void everyTruncation_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("v2") << QStringLiteral("zipkin-v2/zipkin-ascend.json");
        QTest::newRow("v2, one span") << QStringLiteral("zipkin-v2/zipkin-bench-client.json");
        QTest::newRow("v1") << QStringLiteral("zipkin-v1/contrib-zipkin_v1_single_batch.json");
        QTest::newRow("thrift") << QStringLiteral("zipkin-v1/contrib-zipkin_v1_thrift_single_batch.json");
    }
    void everyTruncation() {
        QFETCH(QString, file);
        const std::string bytes = test::dataFile(file.toStdString());
        QVERIFY(!bytes.empty());
        const std::size_t all = decode(bytes).spans.size();
        std::size_t before = 0;
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const BatchCollector cut = decode(std::string(bytes.substr(0, size)));
            QVERIFY(cut.bodiesRead);
            QVERIFY(cut.spans.size() >= before && cut.spans.size() <= all);
            before = cut.spans.size();
            for (const ImportIssue& issue : cut.issues) QVERIFY(issue.offset.has_value());
        }
        QVERIFY(before + 1 >= all);
    }

    void bitFlips() {
        const std::string bytes = test::dataFile("zipkin-v2/zipkin-ascend.json");
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string bad = bytes;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            QVERIFY(decode(bad).bodiesRead);
        }
    }

    void cancels() {
        std::string many = "[";
        for (int i = 1; i <= 60000; ++i)
            many += (i == 1 ? "" : ",") + ("{\"traceId\":\"a\",\"id\":\"" + std::to_string(i) +
                                           "\",\"timestamp\":1,\"duration\":1,\"tags\":{\"key\":\"" + std::string(300, 'v') + "\"}}");
        many += "]";
        BatchCollector out;
        out.stopAfter = 10;
        const auto decoder = makeDecoder(FormatId::ZipkinJson);
        for (std::size_t at = 0; at < many.size(); at += 65536) decoder->feed(std::string_view(many).substr(at, 65536), out);
        // The window is bounded: spans come out long before the end, and after the cancel none.
        QCOMPARE(out.spans.size(), std::size_t{10});
        decoder->finish(out);
        QCOMPARE(out.spans.size(), std::size_t{10});
    }
};

FW_REGISTER_TEST(TestZipkin);

}  // namespace zipkin_test

#include "tst_zipkin.moc"
