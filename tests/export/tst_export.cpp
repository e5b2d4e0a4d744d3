// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "importers/formats/decoder.h"
#include "model/core/span_body.h"
#include "model/export/canonical_text.h"
#include "model/export/otlp_writer.h"
#include "model/sample/sample.h"

using namespace fw;
using namespace fw::exporting;

namespace {

class Collector : public BatchOutput {
public:
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override { return true; }
    void report(ImportIssue issue) override { issues.push_back(std::move(issue)); }
    void reject(ImportIssue issue) override { issues.push_back(std::move(issue)); }
    std::vector<ImportIssue> issues;

private:
    SpanBatch m_batch;
};

/// Feeds pieces of `step` bytes.
void decode(formats::FormatId format, const std::string& bytes, std::size_t step, Collector& out) {
    const std::unique_ptr<formats::Decoder> decoder = formats::makeDecoder(format);
    for (std::size_t at = 0; at < bytes.size(); at += step) decoder->feed(std::string_view(bytes).substr(at, step), out);
    decoder->finish(out);
}

sample::SampleOptions faulty(sample::Profile profile) {
    sample::SampleOptions options;
    options.profile = profile;
    options.frames = 25;
    options.spans = 2'500;
    options.errorRate = options.retryRate = options.missingParentRate = options.lostContextRate = options.slowRate = 0.3;
    return options;
}

/// A span with every type of value and every optional member.
SpanBatch everything() {
    SpanBatch batch;
    Resource resource{"svc", {{"service.name", "svc"}, {"port", 8080}}, 3, "https://example.org/schema/1"};
    Scope scope{"lib", "1.2", {{"k", true}}, 1, "https://example.org/schema/2"};
    std::string bytes;
    body::appendResource(bytes, resource);
    const std::uint32_t resourceNumber = batch.resources.intern(bytes);
    bytes.clear();
    body::appendScope(bytes, scope);
    const std::uint32_t scopeNumber = batch.scopes.intern(bytes);

    SpanDetails details;
    details.traceState = "a=b,c=d";
    details.attributes = {{"text", "quote \" slash \\ newline \n tab \t null \x01 ż 🚀"},
                          {"empty text", ""},
                          {"", "empty key"},
                          {"smallest", std::numeric_limits<std::int64_t>::min()},
                          {"largest", std::numeric_limits<std::int64_t>::max()},
                          {"above 2^53", std::int64_t{9'007'199'254'740'993}},
                          {"tenth", 0.1},
                          {"whole", 3.0},
                          {"tiny", 5e-324},
                          {"nan", std::numeric_limits<double>::quiet_NaN()},
                          {"inf", std::numeric_limits<double>::infinity()},
                          {"minus inf", -std::numeric_limits<double>::infinity()},
                          {"yes", true},
                          {"no", false},
                          {"bytes", Bytes{std::string("\x00\xff\x10", 3)}},
                          {"no bytes", Bytes{}},
                          {"nothing", AttributeValue()},
                          {"list", AttributeValue::List{1, "two", 3.5, AttributeValue::List{}, AttributeValue()}},
                          {"map", AttributeValue::Map{{"a", 1}, {"b", AttributeValue::Map{{"c", "d"}}}}}};
    details.events = {{1'710'511'200'000'000'123, "event \"1\"", {{"n", 1}}, 2}, {0, "", {}, 0}};
    SpanLink link;
    link.traceId = {1, 2};
    link.spanId = {3};
    link.traceState = "x=y";
    link.attributes = {{"why", "because"}};
    link.droppedAttributes = 4;
    link.flags = 257;
    details.links = {link};
    details.statusMessage = "broken\nline";
    details.droppedAttributes = 5;
    details.droppedEvents = 6;
    details.droppedLinks = 7;
    details.flags = 257;
    SpanRecord span;
    span.traceId = {0x7f3a9c0e5b2d4186, 0x8e11d0c4a96bf215};
    span.spanId = {0x0000000000000abc};
    span.parentId = {0xffffffffffffffff};
    span.startNs = 1'710'511'200'000'000'001;
    span.durationNs = 999'999'999;
    span.kind = SpanKind::Consumer;
    span.status = StatusCode::Error;
    span.marks = HasEvents | HasLinks;
    span.name = batch.names.intern("name with \"quotes\"");
    span.resource = resourceNumber;
    span.scope = scopeNumber;
    body::appendDetails(batch.bytes, details);
    span.bodySize = static_cast<std::uint32_t>(batch.bytes.size());
    batch.spans.push_back(span);
    return batch;
}

}  // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeSurvivesOtlp_data() {
        QTest::addColumn<bool>("protobuf");
        QTest::newRow("json") << false;
        QTest::newRow("protobuf") << true;
    }
    void everyTypeSurvivesOtlp() {
        QFETCH(bool, protobuf);
        const SpanBatch batch = everything();
        std::string bytes;
        if (protobuf)
            appendOtlpProto(bytes, batch);
        else
            appendOtlpJsonLine(bytes, batch);
        for (const std::size_t step : {bytes.size(), std::size_t{1}, std::size_t{7}}) {
            Collector out;
            decode(protobuf ? formats::FormatId::OtlpProto : formats::FormatId::OtlpJson, bytes, step, out);
            for (const ImportIssue& issue : out.issues) qWarning("%s", issueReason(issue).c_str());
            QVERIFY(out.issues.empty());
            QCOMPARE(QString::fromStdString(canonicalText(out.batch())), QString::fromStdString(canonicalText(batch)));
        }
    }

    /// It has no column, so it travels in the body.
    void anEndWithoutAStartSurvivesOtlp() {
        SpanBatch batch = everything();
        batch.spans[0].startNs = batch.spans[0].durationNs = 0;
        batch.spans[0].marks = NoStart | TimeOutOfRange;
        for (const std::uint64_t end : {std::uint64_t{4'000}, std::numeric_limits<std::uint64_t>::max()}) {
            SpanDetails details;
            details.rawEnd = end;
            batch.spans[0].bodyOffset = batch.bytes.size();
            body::appendDetails(batch.bytes, details);
            batch.spans[0].bodySize = static_cast<std::uint32_t>(batch.bytes.size() - batch.spans[0].bodyOffset);
            if (end == 4'000) batch.spans[0].marks = NoStart;
            for (const bool protobuf : {false, true}) {
                std::string bytes;
                if (protobuf)
                    appendOtlpProto(bytes, batch);
                else
                    appendOtlpJsonLine(bytes, batch);
                Collector out;
                decode(protobuf ? formats::FormatId::OtlpProto : formats::FormatId::OtlpJson, bytes, bytes.size(), out);
                QCOMPARE(out.batch().spans.size(), std::size_t{1});
                SpanDetails read;
                QVERIFY(body::readDetails(out.batch().body(out.batch().spans[0]), read));
                QCOMPARE(read.rawEnd, end);
                QVERIFY((out.batch().spans[0].marks & NoStart) != 0);
            }
            batch.spans[0].marks = NoStart | TimeOutOfRange;
        }
    }

    void jsonIsOneLineEach() {
        const SpanBatch batch = everything();
        std::string bytes;
        appendOtlpJsonLine(bytes, batch);
        appendOtlpJsonLine(bytes, batch);
        QCOMPARE(std::count(bytes.begin(), bytes.end(), '\n'), std::ptrdiff_t{2});
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(bytes.substr(0, bytes.find('\n'))), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject span =
            document.object()[QStringLiteral("resourceSpans")][0][QStringLiteral("scopeSpans")][0][QStringLiteral("spans")][0].toObject();
        QCOMPARE(span[QStringLiteral("traceId")].toString(), QStringLiteral("7f3a9c0e5b2d41868e11d0c4a96bf215"));
        QCOMPARE(span[QStringLiteral("startTimeUnixNano")].toString(), QStringLiteral("1710511200000000001"));
        QCOMPARE(span[QStringLiteral("kind")].toInt(), 5);
    }

    void samplesSurviveOtlp_data() {
        QTest::addColumn<int>("profile");
        QTest::addColumn<bool>("protobuf");
        for (const sample::Profile profile :
             {sample::Profile::Frames, sample::Profile::Jobs, sample::Profile::Scenes, sample::Profile::Giant})
            for (const bool protobuf : {false, true})
                QTest::newRow((std::string(sample::profileName(profile)) + (protobuf ? " protobuf" : " json")).c_str())
                    << static_cast<int>(profile) << protobuf;
    }
    void samplesSurviveOtlp() {
        QFETCH(int, profile);
        QFETCH(bool, protobuf);
        CanonicalOptions options;
        options.logs = !protobuf;
        CanonicalText expected(options);
        std::string bytes;
        sample::generate(faulty(static_cast<sample::Profile>(profile)), [&](const SpanBatch& batch) {
            expected.add(batch);
            if (protobuf)
                appendOtlpProto(bytes, batch);
            else
                appendOtlpJsonLine(bytes, batch);
            return true;
        });
        Collector out;
        decode(protobuf ? formats::FormatId::OtlpProto : formats::FormatId::OtlpJson, bytes, 4096, out);
        for (const ImportIssue& issue : out.issues) qWarning("%s", issueReason(issue).c_str());
        CanonicalText actual(options);
        actual.add(out.batch());
        QCOMPARE(QString::fromStdString(actual.text()), QString::fromStdString(expected.text()));
    }

    void samplesSurviveJaeger() {
        std::string bytes = "{\"data\":[";
        std::map<std::string, SpanRecord> spans;
        std::map<std::string, std::pair<std::string, SpanDetails>> parts;
        bool first = true;
        sample::generate(faulty(sample::Profile::Frames), [&](const SpanBatch& batch) {
            if (!first) bytes += ',';
            first = false;
            appendJaegerTrace(bytes, batch);
            for (const SpanRecord& span : batch.spans) {
                const std::string key = toHex(span.traceId) + toHex(span.spanId);
                spans[key] = span;
                auto& part = parts[key];
                part.first = batch.names.at(span.name);
                if (!body::readDetails(batch.body(span), part.second)) return false;
            }
            return true;
        });
        bytes += "],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}";
        Collector out;
        decode(formats::FormatId::JaegerJson, bytes, 1000, out);
        for (const ImportIssue& issue : out.issues) qWarning("%s", issueReason(issue).c_str());
        QVERIFY(out.issues.empty());
        const SpanBatch& batch = out.batch();
        QCOMPARE(batch.spans.size(), spans.size());
        for (const SpanRecord& span : batch.spans) {
            const std::string key = toHex(span.traceId) + toHex(span.spanId);
            QVERIFY(spans.contains(key));
            const SpanRecord& before = spans[key];
            const auto& [name, details] = parts[key];
            QCOMPARE(std::string(batch.names.at(span.name)), name);
            QVERIFY(span.parentId == before.parentId);
            QCOMPARE(span.startNs, before.startNs / 1000 * 1000);
            QCOMPARE(span.durationNs, before.durationNs / 1000 * 1000);
            QVERIFY(span.kind == before.kind);
            QVERIFY(span.status == before.status);
            SpanDetails after;
            QVERIFY(body::readDetails(batch.body(span), after));
            QCOMPARE(after.statusMessage, details.statusMessage);
            QCOMPARE(after.events.size(), details.events.size());
            QCOMPARE(after.links.size(), details.links.size());
            for (const Attribute& attribute : details.attributes) {
                const AttributeValue* value = findAttribute(after.attributes, attribute.key);
                QVERIFY2(value != nullptr, attribute.key.c_str());
                QCOMPARE(valueText(*value), valueText(attribute.value));
                if (!std::holds_alternative<AttributeValue::List>(attribute.value.data))
                    QCOMPARE(value->typeName(), attribute.value.typeName());
            }
        }
    }

    void jaegerIsValidJson() {
        std::string bytes;
        appendJaegerTrace(bytes, everything());
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(bytes), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject span = document[QStringLiteral("spans")][0].toObject();
        QCOMPARE(qint64(span[QStringLiteral("startTime")].toDouble()), 1'710'511'200'000'000LL);
        QVERIFY(bytes.find("\"value\":\"9007199254740993\"") != std::string::npos);
        QCOMPARE(document[QStringLiteral("processes")][QStringLiteral("p1")][QStringLiteral("serviceName")].toString(),
                 QStringLiteral("svc"));
    }

    void agentsSurviveAsLogLines() {
        std::string bytes;
        std::map<std::string, SpanRecord> spans;
        std::map<std::string, SpanDetails> parts;
        std::size_t logs = 0;
        sample::generate(faulty(sample::Profile::Agents), [&](const SpanBatch& batch) {
            appendLogLines(bytes, batch);
            logs += batch.logs.size();
            for (const SpanRecord& span : batch.spans) {
                SpanDetails details;
                if (!body::readDetails(batch.body(span), details)) return false;
                spans[details.spanIdText] = span;
                parts[details.spanIdText] = std::move(details);
            }
            return true;
        });
        Collector out;
        decode(formats::FormatId::Log, bytes, 333, out);
        const SpanBatch& batch = out.batch();
        QCOMPARE(batch.spans.size(), spans.size());
        QCOMPARE(batch.logs.size(), logs);
        for (const SpanRecord& span : batch.spans) {
            SpanDetails after;
            QVERIFY(body::readDetails(batch.body(span), after));
            QVERIFY(spans.contains(after.spanIdText));
            const SpanRecord& before = spans[after.spanIdText];
            const SpanDetails& details = parts[after.spanIdText];
            QVERIFY(span.traceId == before.traceId);
            QVERIFY(span.parentId == before.parentId);
            QCOMPARE(after.parentIdText, details.parentIdText);
            QCOMPARE(after.traceIdText, details.traceIdText);
            QCOMPARE(span.startNs, before.startNs);
            QCOMPARE(span.durationNs, before.durationNs);
            QCOMPARE(span.status == StatusCode::Error, before.status == StatusCode::Error);
        }
    }

    void opaqueIdsBecomeAttributesInOtlp() {
        std::string bytes;
        std::size_t spans = 0;
        sample::SampleOptions options = faulty(sample::Profile::Agents);
        options.frames = 2;
        sample::generate(options, [&](const SpanBatch& batch) {
            appendOtlpProto(bytes, batch);
            spans += batch.spans.size();
            return true;
        });
        Collector out;
        decode(formats::FormatId::OtlpProto, bytes, bytes.size(), out);
        QCOMPARE(out.batch().spans.size(), spans);
        for (const SpanRecord& span : out.batch().spans) {
            SpanDetails details;
            QVERIFY(body::readDetails(out.batch().body(span), details));
            const AttributeValue* text = findAttribute(details.attributes, "framewake.span_id");
            QVERIFY(text != nullptr);
            QVERIFY(parseSpanId(valueText(*text)).id == span.spanId);
        }
    }

    void canonicalTextDoesNotDependOnOrder() {
        std::vector<std::string> texts;
        for (const bool backwards : {false, true}) {
            CanonicalText text;
            sample::SampleOptions options = faulty(sample::Profile::Frames);
            options.frames = 5;
            sample::generate(options, [&](const SpanBatch& batch) {
                SpanBatch copy;
                copy.bytes = batch.bytes;
                copy.spans = batch.spans;
                copy.logs = batch.logs;
                if (backwards) std::reverse(copy.spans.begin(), copy.spans.end());
                for (std::uint32_t i = 0; i < batch.names.size(); ++i) copy.names.intern(batch.names.at(i));
                for (std::uint32_t i = 0; i < batch.resources.size(); ++i) copy.resources.intern(batch.resources.at(i));
                for (std::uint32_t i = 0; i < batch.scopes.size(); ++i) copy.scopes.intern(batch.scopes.at(i));
                text.add(copy);
                return true;
            });
            texts.push_back(text.text());
        }
        QCOMPARE(texts[0], texts[1]);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
