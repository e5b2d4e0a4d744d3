// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "importers/formats/decoder.h"
#include "importers/formats/detect.h"
#include "model/core/span_body.h"
#include "model/export/canonical_text.h"
#include "model/export/trace_file.h"
#include "model/sample/sample.h"

using namespace fw;
using namespace fw::exporting;

namespace {

class Collector : public BatchOutput {
public:
    SpanBatch& batch() override { return m_batch; }
    bool handOverIfFull() override { return true; }
    void report(ImportIssue issue) override { issues.push_back(std::move(issue)); }
    void reject(ImportIssue issue) override {
        ++rejected;
        issues.push_back(std::move(issue));
    }
    std::vector<ImportIssue> issues;
    int rejected = 0;

private:
    SpanBatch m_batch;
};

formats::FormatId decoderOf(TraceFormat format) {
    switch (format) {
        case TraceFormat::OtlpProto:
            return formats::FormatId::OtlpProto;
        case TraceFormat::JaegerJson:
            return formats::FormatId::JaegerJson;
        case TraceFormat::ZipkinJson:
            return formats::FormatId::ZipkinJson;
        case TraceFormat::OtlpJson:
        case TraceFormat::Csv:
            break;
    }
    return formats::FormatId::OtlpJson;
}

void decode(formats::FormatId format, const std::string& bytes, Collector& out) {
    const std::unique_ptr<formats::Decoder> decoder = formats::makeDecoder(format);
    decoder->feed(bytes, out);
    decoder->finish(out);
}

/// As an export of the cache does it: trace by trace, `pieceSpans` at a time.
std::string written(TraceFile& file, SpanBatch& batch, std::size_t pieceSpans) {
    std::string out;
    file.begin(out);
    std::map<TraceId, std::vector<SpanRecord>> traces;
    for (const SpanRecord& span : batch.spans) traces[span.traceId].push_back(span);
    const std::vector<SpanRecord> all = std::exchange(batch.spans, {});
    std::vector<LogRecord> logs = std::exchange(batch.logs, {});
    for (const auto& [id, spans] : traces) {
        for (std::size_t at = 0; at < spans.size(); at += pieceSpans) {
            const auto begin = spans.begin() + static_cast<std::ptrdiff_t>(at);
            batch.spans.assign(begin, begin + static_cast<std::ptrdiff_t>(std::min(pieceSpans, spans.size() - at)));
            file.spans(out, batch);
        }
        batch.spans.clear();
        file.endTrace(out, batch);
    }
    file.end(out);
    batch.spans = all;
    batch.logs = std::move(logs);
    return out;
}

bool hasSharedIds(const SpanBatch& batch) {
    std::set<std::pair<TraceId, SpanId>> ids;
    return std::any_of(batch.spans.begin(), batch.spans.end(), [&ids](const SpanRecord& span) {
        return !ids.insert({span.traceId, span.spanId}).second;
    });
}

/// The first lines that differ.
std::string differenceOf(const std::string& before, const std::string& after) {
    const auto at =
        static_cast<std::size_t>(std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin());
    const auto around = [at](const std::string& text) { return text.substr(at > 80 ? at - 80 : 0, 200); };
    return "before: " + around(before) + "\nafter:  " + around(after);
}

std::uint64_t lossesOf(const TraceFile& file) {
    return std::accumulate(file.losses().begin(), file.losses().end(), std::uint64_t{0});
}

}  // namespace

/// What is written is read back as it was, or it is told what was not.
class TestTraceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names() {
        for (const TraceFormat format :
             {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson, TraceFormat::Csv})
            QVERIFY(traceFormatFromName(traceFormatName(format)) == format);
        QVERIFY(!traceFormatFromName("jaeger"));
        for (std::size_t i = 0; i < static_cast<std::size_t>(ExportLoss::Size); ++i)
            QVERIFY(!exportLossText(static_cast<ExportLoss>(i)).empty());
    }

    void recordedTracesComeBack_data() {
        QTest::addColumn<QString>("path");
        QDirIterator files(QString::fromUtf8(FW_TEST_DATA), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(QStringLiteral("README.md")) || path.contains(QStringLiteral("/packed/"))) continue;
            QTest::newRow(path.mid(int(qstrlen(FW_TEST_DATA)) + 1).toUtf8().constData()) << path;
        }
    }
    void recordedTracesComeBack() {
        QFETCH(QString, path);
        QFile input(path);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const std::string bytes = input.readAll().toStdString();
        const formats::Detection found = formats::detectFormat(bytes, true);
        if (found.guesses.empty()) return;
        Collector in;
        decode(found.guesses.front().format, bytes, in);
        if (in.batch().spans.empty()) return;
        // What it was that could not be read is not there any more.
        for (SpanRecord& span : in.batch().spans) span.marks = static_cast<std::uint16_t>(span.marks & ~PartUnread);
        for (const TraceFormat format : {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson}) {
            const std::unique_ptr<TraceFile> file = makeTraceFile(format);
            const std::string text = written(*file, in.batch(), 3);
            Collector out;
            decode(decoderOf(format), text, out);
            const std::string_view name = traceFormatName(format);
            QVERIFY2(out.rejected == 0, name.data());
            // Records of one id are Zipkin's way to tell of one span. The cache marks them.
            if (format == TraceFormat::ZipkinJson && hasSharedIds(in.batch())) continue;
            QVERIFY2(out.batch().spans.size() == in.batch().spans.size(), name.data());
            if (lossesOf(*file) > 0) continue;
            CanonicalOptions options;
            options.logs = false;
            const std::string before = canonicalText(in.batch(), options);
            const std::string after = canonicalText(out.batch(), options);
            if (before != after) qWarning("%s", differenceOf(before, after).c_str());
            QVERIFY2(before == after, name.data());
        }
    }

    void samplesComeBack_data() {
        QTest::addColumn<int>("profile");
        QTest::addColumn<int>("piece");
        for (const sample::Profile profile :
             {sample::Profile::Frames, sample::Profile::Jobs, sample::Profile::Scenes, sample::Profile::Giant})
            for (const int piece : {1, 7, 100'000})
                QTest::addRow("%s by %d", std::string(sample::profileName(profile)).c_str(), piece) << static_cast<int>(profile) << piece;
    }
    void samplesComeBack() {
        QFETCH(int, profile);
        QFETCH(int, piece);
        sample::SampleOptions options;
        options.profile = static_cast<sample::Profile>(profile);
        options.frames = 5;
        options.spans = 500;
        options.errorRate = options.retryRate = options.missingParentRate = 0.3;
        sample::generate(options, [&](const SpanBatch& batch) {
            std::string line;
            SpanBatch own;
            // The generator's batch is its own: a copy by way of the decoder.
            const std::unique_ptr<TraceFile> first = makeTraceFile(TraceFormat::OtlpProto);
            first->spans(line, batch);
            Collector in;
            decode(formats::FormatId::OtlpProto, line, in);
            for (const TraceFormat format :
                 {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson}) {
                const std::unique_ptr<TraceFile> file = makeTraceFile(format);
                const std::string text = written(*file, in.batch(), static_cast<std::size_t>(piece));
                Collector out;
                decode(decoderOf(format), text, out);
                if (!out.issues.empty() || out.batch().spans.size() != in.batch().spans.size()) {
                    qWarning("%s: %zu issues, %zu of %zu spans", traceFormatName(format).data(), out.issues.size(),
                             out.batch().spans.size(), in.batch().spans.size());
                    m_failed = true;
                }
                CanonicalOptions wanted;
                wanted.logs = false;
                const bool exact = canonicalText(out.batch(), wanted) == canonicalText(in.batch(), wanted);
                if (!exact && lossesOf(*file) == 0) m_failed = true;
            }
            return !m_failed;
        });
        QVERIFY(!m_failed);
    }

    /// Each has its span; the counts say so, and say nothing of a span that has none of it.
    void lossesAreCounted() {
        SpanBatch batch;
        std::string encoded;
        body::appendResource(encoded, {"svc", {{"service.name", "svc"}}, 0, {}});
        const std::uint32_t resource = batch.resources.intern(encoded);
        encoded.clear();
        body::appendScope(encoded, {});
        const std::uint32_t scope = batch.scopes.intern(encoded);
        const auto add = [&](std::uint64_t id, const SpanDetails& details, std::int64_t startNs = 1'000'000, std::uint16_t marks = 0) {
            SpanRecord span;
            span.traceId = {1, 1};
            span.spanId = {id};
            span.startNs = startNs;
            span.durationNs = 5'000;
            span.marks = marks;
            span.name = batch.names.intern("n");
            span.resource = resource;
            span.scope = scope;
            span.bodyOffset = batch.bytes.size();
            body::appendDetails(batch.bytes, details);
            span.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - span.bodyOffset);
            batch.spans.push_back(span);
        };
        SpanDetails plain;
        plain.attributes = {{"k", "v"}};
        add(1, plain);
        batch.spans.front().kind = SpanKind::Internal;
        for (const TraceFormat format : {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson}) {
            const auto file = makeTraceFile(format);
            (void)written(*file, batch, 10);
            QCOMPARE(lossesOf(*file), std::uint64_t{0});
        }
        SpanDetails warned;
        warned.warnings = {"clock"};
        warned.flags = 1;
        add(2, warned);
        SpanDetails typed;
        typed.attributes = {{"list", AttributeValue::List{1, 2}}, {"list", "again"}, {"error", "x"}};
        typed.droppedLinks = 3;
        add(3, typed, 1'000'001);
        SpanDetails opaque;
        opaque.spanIdText = "span four";
        SpanLink link;
        link.traceId = {2, 2};
        link.spanId = {2};
        link.flags = 1;
        opaque.links = {link};
        add(4, opaque, 0, NoStart | OpaqueIds | HasLinks);
        using Wanted = std::vector<std::pair<ExportLoss, std::uint64_t>>;
        const auto expect = [&](TraceFormat format, const Wanted& wanted) {
            const auto file = makeTraceFile(format);
            (void)written(*file, batch, 2);
            ExportLosses expected{};
            for (const auto& [loss, count] : wanted) expected[static_cast<std::size_t>(loss)] = count;
            for (std::size_t i = 0; i < expected.size(); ++i)
                if (file->losses()[i] != expected[i])
                    qWarning("%s: %s: %llu", traceFormatName(format).data(), exportLossText(static_cast<ExportLoss>(i)).data(),
                             static_cast<unsigned long long>(file->losses()[i]));
            return file->losses() == expected;
        };
        QVERIFY(expect(TraceFormat::OtlpJson, {{ExportLoss::IdTexts, 1}, {ExportLoss::Warnings, 1}}));
        QVERIFY(expect(TraceFormat::OtlpProto, {{ExportLoss::IdTexts, 1}, {ExportLoss::Warnings, 1}}));
        QVERIFY(expect(TraceFormat::JaegerJson, {{ExportLoss::Nanoseconds, 1},
                                                 {ExportLoss::UnknownTimes, 1},
                                                 {ExportLoss::ValueTypes, 1},
                                                 {ExportLoss::ReservedKeys, 1},
                                                 {ExportLoss::LinkDetails, 1},
                                                 {ExportLoss::Counts, 1}}));
        QVERIFY(expect(TraceFormat::ZipkinJson, {{ExportLoss::Nanoseconds, 1},
                                                 {ExportLoss::UnknownTimes, 1},
                                                 {ExportLoss::IdTexts, 1},
                                                 {ExportLoss::ValueTypes, 1},
                                                 {ExportLoss::RepeatedKeys, 1},
                                                 {ExportLoss::ReservedKeys, 1},
                                                 {ExportLoss::LinkDetails, 1},
                                                 {ExportLoss::Warnings, 1},
                                                 {ExportLoss::Flags, 1},
                                                 {ExportLoss::Kinds, 3}}));
    }

    void csvHasARowASpan() {
        Collector in;
        decode(
            formats::FormatId::OtlpJson,
            R"({"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"svc"}}]},"scopeSpans":[{"spans":[)"
            R"({"traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331","name":"=1+1","kind":2,)"
            R"("startTimeUnixNano":"5","endTimeUnixNano":"12","attributes":[{"key":"a","value":{"intValue":"9007199254740993"}}]}]}]}]})",
            in);
        const auto file = makeTraceFile(TraceFormat::Csv);
        const std::string text = written(*file, in.batch(), 10);
        QCOMPARE(QString::fromStdString(text),
                 QStringLiteral("trace_id,span_id,parent_id,service,name,kind,status,status_message,start_ns,duration_ns,attributes,events,"
                                "links,resource,scope\r\n"
                                "0af7651916cd43dd8448eb211c80319c,b7ad6b7169203331,,svc,'=1+1,server,unset,\"\",5,7,"
                                "\"{\"\"a\"\":9007199254740993}\",[],[],\"{\"\"service.name\"\":\"\"svc\"\"}\",\"\"\r\n"));
    }

private:
    bool m_failed = false;
};

QTEST_GUILESS_MAIN(TestTraceFile)
#include "tst_trace_file.moc"
