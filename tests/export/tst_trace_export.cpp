// SPDX-License-Identifier: GPL-3.0-or-later
// Traces as files for other tools: whatever no loss is counted for comes back as it was.
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>
#include <random>

#include "importers/formats/detect.h"
#include "model/export/canonical_text.h"
#include "model/export/otlp_writer.h"
#include "model/export/trace_export.h"
#include "tests/export/loaded_trace.h"
#include "tests/formats/batch_collector.h"

using namespace fw;
using namespace fw::exporting;
using fw::test::LoadedTrace;

namespace {

class ExportedBatch : public BatchOutput {
public:
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override { return true; }
    void report(ImportIssue) override {}
    void reject(ImportIssue issue) override { rejected += issue.count; }
    std::uint64_t rejected = 0;

private:
    SpanBatch m_batch;
};

formats::FormatId formatOf(TraceFormat format) {
    switch (format) {
        case TraceFormat::OtlpProto:
            return formats::FormatId::OtlpProto;
        case TraceFormat::JaegerJson:
            return formats::FormatId::JaegerJson;
        case TraceFormat::ZipkinJson:
            return formats::FormatId::ZipkinJson;
        default:
            return formats::FormatId::OtlpJson;
    }
}

void decodeInto(formats::FormatId format, const std::string& bytes, ExportedBatch& out) {
    const std::unique_ptr<formats::Decoder> decoder = formats::makeDecoder(format);
    for (std::size_t at = 0; at < bytes.size(); at += 4096) decoder->feed(std::string_view(bytes).substr(at, 4096), out);
    decoder->finish(out);
}

std::uint64_t allLosses(const TraceLosses& losses) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Loss::Last); ++i) all += losses.of(static_cast<Loss>(i));
    return all;
}

std::string lossWords(const TraceLosses& losses) {
    std::string words;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Loss::Last); ++i)
        if (losses.of(static_cast<Loss>(i)) > 0) words += std::string(lossText(static_cast<Loss>(i))) + "; ";
    return words;
}

struct Exported {
    std::string bytes;
    std::string before;  ///< canonical text of what went in
    std::string after;   ///< of what came back
    std::uint64_t losses = 0;
    std::string lost;
};

Exported roundTrip(const LoadedTrace& trace, TraceFormat format) {
    Exported done;
    TraceExport to(format, [&done](std::string_view piece) {
        done.bytes += piece;
        return true;
    });
    to.beginTrace(trace.data, {});
    CanonicalText before;
    for (SpanIndex i = 0; i < trace.data.spanCount(); ++i) {
        to.addSpan(i, trace.details[i]);
        SpanRecord record;
        record.traceId = trace.data.summary.id;
        record.spanId = trace.data.spanId[i];
        record.parentId = trace.data.parentId[i];
        record.startNs = trace.data.startNs[i];
        record.durationNs = trace.data.durationNs[i];
        record.kind = trace.data.kind[i];
        record.status = trace.data.status[i];
        // Which parts of a hostile input were not understood is no part of the trace.
        record.marks = trace.data.marks[i] & ~std::uint16_t{DuplicateId | HasWarnings | ValueTooDeep | RemoteParent | PartUnread};
        before.addSpan(record, trace.data.names[trace.data.name[i]], trace.data.resources[trace.data.resource[i]],
                       trace.data.scopes[trace.data.scope[i]], trace.details[i]);
    }
    for (const LogEntry& log : trace.logs) before.addLog(log, log.serviceName);
    to.endTrace(trace.logs);
    if (!to.finish()) return done;
    done.losses = allLosses(to.losses());
    done.lost = lossWords(to.losses());
    done.before = before.text();
    if (format == TraceFormat::Csv) return done;
    ExportedBatch out;
    decodeInto(formatOf(format), done.bytes, out);
    for (SpanRecord& span : out.batch().spans)
        span.marks &= ~std::uint16_t{DuplicateId | HasWarnings | ValueTooDeep | RemoteParent | PartUnread};
    done.after = canonicalText(out.batch());
    return done;
}

class RandomSpans {
public:
    explicit RandomSpans(std::uint32_t seed) : m_random(seed) {}

    /// With everything that OTLP has (`rich`), or what every format has.
    SpanBatch trace(bool rich) {
        SpanBatch batch;
        const TraceId id{m_random(), m_random()};
        const std::size_t spans = 1 + below(12);
        for (std::size_t i = 0; i < spans; ++i) {
            Resource resource;
            resource.attributes.push_back({"service.name", "svc " + word()});
            if (rich) {
                resource.attributes.push_back({"res." + word(), value(true, 0)});
                resource.schemaUrl = below(3) == 0 ? "https://schema/" + word() : "";
            }
            Scope scope{below(2) == 0 ? "lib-" + std::to_string(below(3)) : "", "", {}, 0, {}};
            if (!scope.name.empty()) scope.version = "1." + std::to_string(below(9));
            if (rich && below(2) == 0) scope.attributes.push_back({word(), value(true, 0)});
            std::string bytes;
            body::appendResource(bytes, resource);
            SpanRecord span;
            span.resource = batch.resources.intern(bytes);
            bytes.clear();
            body::appendScope(bytes, scope);
            span.scope = batch.scopes.intern(bytes);
            span.traceId = id;
            span.spanId = {i + 1};
            if (i > 0) span.parentId = {1 + below(i)};
            const std::int64_t unit = rich ? 1 : 1000;
            span.startNs = 1'710'511'200'000'000'000 + static_cast<std::int64_t>(below(1'000'000)) * unit;
            span.durationNs = static_cast<std::int64_t>(below(1'000'000)) * unit + unit;
            span.kind = static_cast<SpanKind>(rich ? below(6) : 1 + below(5));
            span.status = static_cast<StatusCode>(below(3));
            span.name = batch.names.intern("op " + word());
            SpanDetails details = randomDetails(rich, unit, span.startNs, span.status);
            span.marks = static_cast<std::uint16_t>((details.events.empty() ? 0 : HasEvents) | (details.links.empty() ? 0 : HasLinks));
            span.bodyOffset = batch.bytes.size();
            body::appendDetails(batch.bytes, details);
            span.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - span.bodyOffset);
            batch.spans.push_back(span);
        }
        return batch;
    }

private:
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }

    std::string word() {
        static const std::vector<std::string> words = {"plain",
                                                       "with \"quotes\"",
                                                       "</script><script>alert(1)</script>",
                                                       "line\nbreak",
                                                       "zażółć 🚀",
                                                       "back\\slash",
                                                       "nul \x01 and tab\t",
                                                       "a,b;c",
                                                       "=1+1",
                                                       "50%",
                                                       "{\"json\":[1]}",
                                                       "'single'"};
        return words[below(words.size())] + std::to_string(below(50));
    }

    AttributeValue value(bool rich, int depth) {
        switch (rich ? below(depth < 3 ? 8 : 6) : 0) {
            case 1:
                return below(2) == 0;
            case 2:
                return static_cast<std::int64_t>(m_random());
            case 3:
                return static_cast<double>(static_cast<std::int64_t>(m_random())) / 1e7;
            case 4:
                return Bytes{std::string("\x00\xff", 2) + word()};
            case 5:
                return AttributeValue();
            case 6: {
                AttributeValue::List list;
                for (std::uint64_t i = below(4); i > 0; --i) list.push_back(value(true, depth + 1));
                return list;
            }
            case 7: {
                AttributeValue::Map map;
                for (std::uint64_t i = below(4); i > 0; --i) map.push_back({word(), value(true, depth + 1)});
                return map;
            }
            default:
                return word();
        }
    }

    SpanDetails randomDetails(bool rich, std::int64_t unit, std::int64_t start, StatusCode status) {
        SpanDetails details;
        for (std::uint64_t i = below(5); i > 0; --i) details.attributes.push_back({"k" + std::to_string(i) + word(), value(rich, 0)});
        if (status == StatusCode::Error && below(2) == 0) details.statusMessage = "failed: " + word();
        if (below(3) == 0) details.traceState = "a=" + std::to_string(below(9));
        for (std::uint64_t i = below(3); i > 0; --i) {
            SpanEvent event{start + static_cast<std::int64_t>(below(1000)) * unit, "event " + word(), {}, 0};
            if (rich) event.attributes.push_back({"e" + word(), value(true, 0)});
            details.events.push_back(std::move(event));
        }
        if (below(3) == 0) {
            SpanLink link;
            link.traceId = {m_random() | 1, m_random() | 1};
            link.spanId = {m_random() | 1};
            link.attributes = {{"opentracing.ref_type", "follows_from"}};
            if (rich) {
                link.attributes.push_back({word(), value(true, 0)});
                link.traceState = "l=1";
                link.flags = static_cast<std::uint32_t>(below(512));
                link.droppedAttributes = static_cast<std::uint32_t>(below(3));
            }
            details.links.push_back(std::move(link));
        }
        if (rich) {
            details.flags = static_cast<std::uint32_t>(below(256));
            details.droppedAttributes = static_cast<std::uint32_t>(below(3));
            details.droppedEvents = static_cast<std::uint32_t>(below(3));
            details.droppedLinks = static_cast<std::uint32_t>(below(3));
        }
        return details;
    }

    std::mt19937_64 m_random;
};

}  // namespace

class TestTraceExport : public QObject {
    Q_OBJECT

    static void addFormats() {
        QTest::addColumn<int>("format");
        for (const TraceFormat format : {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson})
            QTest::newRow(traceFormatName(format)) << static_cast<int>(format);
    }

private Q_SLOTS:
    void realTracesComeBack_data() { addFormats(); }
    /// Of every file of the samples each trace that the format can hold.
    void realTracesComeBack() {
        QFETCH(int, format);
        std::size_t whole = 0;
        std::size_t lossy = 0;
        for (const char* folder : {"otlp-json", "otlp-json-lines", "otlp-proto", "jaeger-ui", "jaeger-v3", "zipkin-v1", "zipkin-v2",
                                   "zipkin-proto", "tempo", "sdk-console"}) {
            QDirIterator files(QStringLiteral(FW_TEST_DATA "/") + QLatin1String(folder), QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                const std::string bytes = test::dataFile(path.mid(qsizetype(sizeof(FW_TEST_DATA))).toStdString());
                const formats::Detection found =
                    formats::detectFormat(std::string_view(bytes).substr(0, formats::detectBytes), bytes.size() <= formats::detectBytes);
                if (found.guesses.empty()) continue;
                ExportedBatch in;
                decodeInto(found.guesses[0].format, bytes, in);
                for (const LoadedTrace& trace : test::loadTraces(in.batch())) {
                    if (trace.data.spanCount() == 0) continue;
                    const Exported done = roundTrip(trace, static_cast<TraceFormat>(format));
                    ++(done.losses == 0 ? whole : lossy);
                    if (done.losses != 0) continue;
                    if (done.before != done.after) qWarning("%s\n%s\n%s", qPrintable(path), done.before.c_str(), done.after.c_str());
                    QCOMPARE(QString::fromStdString(done.after), QString::fromStdString(done.before));
                }
            }
        }
        qInfo("%zu whole, %zu with losses that are told", whole, lossy);
        QVERIFY(whole >= 3);
    }

    void randomTracesComeBack_data() { addFormats(); }
    void randomTracesComeBack() {
        QFETCH(int, format);
        const bool otlp =
            static_cast<TraceFormat>(format) == TraceFormat::OtlpJson || static_cast<TraceFormat>(format) == TraceFormat::OtlpProto;
        for (std::uint32_t seed = 1; seed <= 200; ++seed) {
            RandomSpans random(seed);
            const SpanBatch batch = random.trace(otlp);
            const std::vector<LoadedTrace> traces = test::loadTraces(batch);
            QCOMPARE(traces.size(), std::size_t{1});
            const Exported done = roundTrip(traces.front(), static_cast<TraceFormat>(format));
            QVERIFY2(done.losses == 0, done.lost.c_str());
            QCOMPARE(QString::fromStdString(done.after), QString::fromStdString(done.before));
        }
    }

    /// What a format has no place for is counted; what has none to count comes back.
    void lossesAreTold_data() { addFormats(); }
    void lossesAreTold() {
        QFETCH(int, format);
        for (std::uint32_t seed = 1; seed <= 100; ++seed) {
            RandomSpans random(seed);
            const SpanBatch batch = random.trace(true);
            const Exported done = roundTrip(test::loadTraces(batch).front(), static_cast<TraceFormat>(format));
            if (done.after != done.before) QVERIFY2(done.losses > 0, done.after.c_str());
        }
    }

    void jsonIsValid_data() { addFormats(); }
    void jsonIsValid() {
        QFETCH(int, format);
        if (static_cast<TraceFormat>(format) != TraceFormat::JaegerJson && static_cast<TraceFormat>(format) != TraceFormat::ZipkinJson)
            return;
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            RandomSpans random(seed);
            const SpanBatch batch = random.trace(true);
            const Exported done = roundTrip(test::loadTraces(batch).front(), static_cast<TraceFormat>(format));
            QJsonParseError error{};
            (void)QJsonDocument::fromJson(QByteArray::fromStdString(done.bytes), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
    }

    void notesGoAlong() {
        RandomSpans random(7);
        const SpanBatch batch = random.trace(false);
        const LoadedTrace trace = test::loadTraces(batch).front();
        std::string bytes;
        TraceExport to(TraceFormat::OtlpJson, [&bytes](std::string_view piece) {
            bytes += piece;
            return true;
        });
        to.beginTrace(trace.data, {{{trace.data.spanId[0], trace.data.startNs[0], false}, "look <here>"}});
        for (SpanIndex i = 0; i < trace.data.spanCount(); ++i) to.addSpan(i, trace.details[i]);
        to.endTrace({});
        QVERIFY(to.finish());
        ExportedBatch out;
        decodeInto(formats::FormatId::OtlpJson, bytes, out);
        int notes = 0;
        for (const SpanRecord& span : out.batch().spans) {
            SpanDetails details;
            QVERIFY(body::readDetails(out.batch().body(span), details));
            const AttributeValue* note = findAttribute(details.attributes, noteKey);
            if (note == nullptr) continue;
            ++notes;
            QCOMPARE(valueText(*note), std::string("look <here>"));
            QCOMPARE(span.spanId.value, trace.data.spanId[0].value);
            QVERIFY(findAttribute(details.attributes, bookmarkKey) != nullptr);
        }
        QCOMPARE(notes, 1);
    }

    void aFailingSinkEndsIt() {
        RandomSpans random(3);
        const SpanBatch batch = random.trace(true);
        const LoadedTrace trace = test::loadTraces(batch).front();
        for (const TraceFormat format :
             {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson, TraceFormat::Csv}) {
            TraceExport to(format, [](std::string_view) { return false; });
            to.beginTrace(trace.data, {});
            for (SpanIndex i = 0; i < trace.data.spanCount(); ++i) to.addSpan(i, trace.details[i]);
            to.endTrace({});
            QVERIFY(!to.finish());
        }
    }
};

QTEST_GUILESS_MAIN(TestTraceExport)
#include "tst_trace_export.moc"
