// SPDX-License-Identifier: GPL-3.0-or-later
// Real OTLP files: counted, and the same however they come in.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "importers/formats/detect.h"
#include "importers/formats/framing.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::decodeText;

namespace otlp_golden_test {

namespace {

/// The bytes that a decoder gets: decompressed where the file is.
std::string content(const QString& file) {
    std::string bytes = test::dataFile(file.toStdString());
    if (!file.endsWith(QLatin1String(".gz")) && !file.endsWith(QLatin1String(".zst"))) return bytes;
    ImportIssue issue;
    return decompressMessage(bytes, 64U << 20, issue).value_or(std::string());
}

FormatId formatOf(std::string_view bytes) {
    const Detection found = detectFormat(bytes.substr(0, detectBytes), bytes.size() <= detectBytes);
    return found.guesses.empty() ? FormatId::Log : found.guesses[0].format;
}

std::string attributeWords(const Attributes& attributes) {
    std::string words;
    for (const Attribute& attribute : attributes) {
        const double* number = std::get_if<double>(&attribute.value.data);
        // JavaScript's JSON has no NaN and no infinities: it writes null for all of them.
        const std::string text = number != nullptr && !std::isfinite(*number) ? "not finite" : valueText(attribute.value);
        words += " " + attribute.key + "=" + std::string(attribute.value.typeName()) + ":" + text;
    }
    return words;
}

/// One line a span with everything in it, sorted: the same spans give the same text whatever brought them.
std::string canonical(const BatchCollector& from) {
    std::vector<std::string> lines;
    for (const CollectedSpan& span : from.spans) {
        std::string line = span.traceId() + " " + span.id() + " " + span.parent() + " " + span.name + " " +
                           std::string(kindName(span.record.kind)) + " " + std::string(statusName(span.record.status)) + " " +
                           span.details.statusMessage + " " + std::to_string(span.record.startNs) + " " +
                           std::to_string(span.record.durationNs) + " " + std::to_string(span.record.marks) + " " +
                           span.details.traceState + " " + std::to_string(span.details.flags) + " " +
                           std::to_string(span.details.droppedAttributes + span.details.droppedEvents + span.details.droppedLinks);
        line += " |" + attributeWords(span.details.attributes);
        for (const SpanEvent& event : span.details.events)
            line += " @" + std::to_string(event.timeNs) + event.name + attributeWords(event.attributes);
        for (const SpanLink& link : span.details.links)
            line += " >" + toHex(link.traceId) + toHex(link.spanId) + std::to_string(link.flags) + attributeWords(link.attributes);
        line += " |" + span.resource.serviceName + attributeWords(span.resource.attributes) + span.resource.schemaUrl;
        line += " |" + span.scope.name + span.scope.version + attributeWords(span.scope.attributes) + span.scope.schemaUrl;
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) all += line + "\n";
    return all;
}

}  // namespace

class TestOtlpGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Counts of the manifest that came with the files.
    void counts_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("traces");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("logs");
        const auto row = [](const char* file, int traces, int spans, int logs = 0) {
            QTest::newRow(file) << QString::fromLatin1(file) << traces << spans << logs;
        };
        row("otlp-json/dataprepper-test-request-both-span-types.json", 1, 3);
        row("otlp-json/dataprepper-test-request-log.json", 0, 0, 1);
        row("otlp-json/dataprepper-test-request-multiple-logs.json", 0, 0, 1);
        row("otlp-json/dataprepper-test-request.json", 1, 3);
        row("otlp-json/jaeger-es-otel_traces_01.json", 1, 1);
        row("otlp-json/jaeger-example_trace.json", 1, 5);
        row("otlp-json/jaeger-log_tags_trace.json", 1, 1);
        row("otlp-json/jaeger-multi_index_trace.json", 1, 2);
        row("otlp-json/jaeger-otlp2jaeger-in.json", 1, 2);
        row("otlp-json/jaeger-process_tags_trace.json", 1, 1);
        row("otlp-json/jaeger-scope_attributes_trace.json", 1, 1);
        row("otlp-json/jaeger-tags_opname_trace.json", 1, 1);
        row("otlp-json/jui-otlp2jaeger-multi-in-combined.json", 1, 4);
        row("otlp-json/jui-otlp2jaeger-multi-in.json.txt", 1, 4);
        row("otlp-json/o2p-invalid-trace_invalid_kind.json", 1, 1);
        row("otlp-json/o2p-log.json", 0, 0, 1);
        row("otlp-json/o2p-trace.json", 1, 2);
        row("otlp-json/proto-logs.json", 0, 0, 1);
        row("otlp-json/proto-trace.json", 1, 1);
        row("otlp-json/rf-all_types_trace.json", 1, 11);
        row("otlp-json/rf-simple_trace.json", 1, 4);
        row("otlp-json-lines/o2p-logs.jsonl", 0, 0, 31);
        row("otlp-json-lines/o2p-traces.jsonl", 19, 19);
        row("otlp-json-lines/rf-diverse_suite.json", 1, 67);
        row("otlp-json-lines/rf-otel-traces.json", 168, 1066);
        row("otlp-json-lines/rf-pabot_trace.json", 1, 18);
        row("otlp-proto/o2p-trace.pb", 1, 2);
        row("otlp-proto/o2p-traces.pb", 19, 19);
        row("otlp-sdk-js/derived/traces.framed-json-zstd.bin", 73, 907);
        row("otlp-sdk-js/derived/traces.framed-proto-zstd.bin", 73, 907);
        row("otlp-sdk-js/derived/traces.jsonl.gz", 73, 907);
        row("otlp-sdk-js/derived/traces.pb.gz", 73, 907);
        row("otlp-sdk-js/otlp-json/001-frame-queue.json", 17, 18);
        row("otlp-sdk-js/otlp-proto/001-frame-queue.pb", 17, 18);
        row("otlp-sdk-js/otlp-grpc/001-frame-queue.grpc", 17, 18);
        row("otlp-sdk-js/otlp-grpc/015-face_detection.grpc", -1, -1);
        row("otlp-sdk-js/otlp-logs-json/002-object-detection.json", 0, 0, 5);
    }
    void counts() {
        QFETCH(QString, file);
        QFETCH(int, traces);
        QFETCH(int, spans);
        QFETCH(int, logs);
        const std::string bytes = content(file);
        QVERIFY(!bytes.empty());
        const FormatId format = formatOf(bytes);
        const BatchCollector whole = decodeText(format, bytes);
        QVERIFY(whole.bodiesRead);
        QCOMPARE(whole.rejected, std::uint64_t{0});
        if (spans >= 0) {
            QCOMPARE(static_cast<int>(whole.traces()), traces);
            QCOMPARE(static_cast<int>(whole.spans.size()), spans);
            QCOMPARE(static_cast<int>(whole.logs.size()), logs);
        } else {
            QVERIFY(!whole.spans.empty());
        }
        // One byte at a time, and in pieces of random sizes.
        if (bytes.size() < 800000) QVERIFY(decodeText(format, bytes, 1).words() == whole.words());
        std::mt19937 random(static_cast<unsigned>(bytes.size()));
        for (int round = 0; round < 3; ++round) {
            BatchCollector out;
            const auto decoder = makeDecoder(format);
            std::string_view rest = bytes;
            while (!rest.empty()) {
                const std::size_t size = std::min<std::size_t>(rest.size(), 1 + random() % (round == 0 ? 50 : 20000));
                decoder->feed(std::string(rest.substr(0, size)), out);
                rest.remove_prefix(size);
            }
            decoder->finish(out);
            out.takeAll();
            QVERIFY(out.words() == whole.words());
        }
    }

    void encodingsAgree() {
        const std::string reference =
            canonical(decodeText(FormatId::OtlpProto, content(QStringLiteral("otlp-sdk-js/derived/traces.pb.gz"))));
        QVERIFY(reference.size() > 100000);
        for (const char* file : {"traces.jsonl.gz", "traces.framed-json-zstd.bin", "traces.framed-proto-zstd.bin"}) {
            const std::string bytes = content(QStringLiteral("otlp-sdk-js/derived/") + QLatin1String(file));
            const std::string got = canonical(decodeText(formatOf(bytes), bytes));
            QVERIFY2(got == reference, file);
        }
        const auto words = [](const char* file) {
            const std::string bytes = content(QString::fromLatin1(file));
            return canonical(decodeText(formatOf(bytes), bytes));
        };
        QCOMPARE(words("otlp-sdk-js/otlp-json/001-frame-queue.json"), words("otlp-sdk-js/otlp-proto/001-frame-queue.pb"));
        QCOMPARE(words("otlp-sdk-js/otlp-grpc/001-frame-queue.grpc"), words("otlp-sdk-js/otlp-proto/001-frame-queue.pb"));
        QCOMPARE(words("otlp-json-lines/o2p-traces.jsonl"), words("otlp-proto/o2p-traces.pb"));
    }

    // The spans before the cut stay, and the cut is told; at the borders of records there is nothing to tell.
    void everyTruncation_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("json") << QStringLiteral("otlp-json/proto-trace.json");
        QTest::newRow("json, many") << QStringLiteral("otlp-json/rf-simple_trace.json");
        QTest::newRow("proto") << QStringLiteral("otlp-proto/o2p-trace.pb");
        QTest::newRow("proto, many") << QStringLiteral("otlp-proto/o2p-traces.pb");
        QTest::newRow("grpc") << QStringLiteral("otlp-sdk-js/otlp-grpc/015-face_detection.grpc");
    }
    void everyTruncation() {
        QFETCH(QString, file);
        const std::string bytes = content(file);
        QVERIFY(!bytes.empty());
        const FormatId format = formatOf(bytes);
        const std::size_t all = decodeText(format, bytes).spans.size();
        std::size_t before = 0;
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const BatchCollector cut = decodeText(format, std::string(bytes.substr(0, size)));
            QVERIFY(cut.spans.size() <= all);
            // A longer part never holds fewer spans (compressed messages come all at once).
            QVERIFY2(cut.spans.size() >= before, std::to_string(size).c_str());
            before = cut.spans.size();
            for (const ImportIssue& issue : cut.issues) QVERIFY(issue.offset.has_value());
        }
        if (file.endsWith(QLatin1String("o2p-traces.pb"))) QVERIFY(before >= all - 1);
    }

    void bitFlips_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("json") << QStringLiteral("otlp-json/proto-trace.json");
        QTest::newRow("proto") << QStringLiteral("otlp-proto/o2p-trace.pb");
        QTest::newRow("grpc") << QStringLiteral("otlp-sdk-js/otlp-grpc/015-face_detection.grpc");
    }
    void bitFlips() {
        QFETCH(QString, file);
        const std::string bytes = content(file);
        const FormatId format = formatOf(bytes);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string bad = bytes;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            const BatchCollector out = decodeText(format, bad);
            QVERIFY(out.bodiesRead);
            static_cast<void>(detectFormat(bad, true));
        }
    }

    void cancels() {
        for (const char* file : {"otlp-sdk-js/derived/traces.jsonl.gz", "otlp-sdk-js/derived/traces.pb.gz",
                                 "otlp-sdk-js/derived/traces.framed-proto-zstd.bin"}) {
            const std::string bytes = content(QString::fromLatin1(file));
            BatchCollector out;
            out.stopAfter = 1;
            const auto decoder = makeDecoder(formatOf(bytes));
            for (std::size_t at = 0; at < bytes.size(); at += 1000) decoder->feed(std::string_view(bytes).substr(at, 1000), out);
            decoder->finish(out);
            QVERIFY(!out.spans.empty());
            QVERIFY(out.spans.size() < 300);
        }
    }
};

FW_REGISTER_TEST(TestOtlpGolden);

}  // namespace otlp_golden_test

#include "tst_otlp_golden.moc"
