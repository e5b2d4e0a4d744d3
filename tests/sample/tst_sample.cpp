// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QTest>

#include "model/core/span_body.h"
#include "model/export/canonical_text.h"
#include "model/sample/sample.h"

using namespace fw;
using namespace fw::sample;

namespace {

SampleOptions quiet(Profile profile) {
    SampleOptions options;
    options.profile = profile;
    options.frames = 40;
    options.errorRate = options.retryRate = options.missingParentRate = options.lostContextRate = options.clockSkewRate = options.slowRate =
        0;
    return options;
}

std::vector<SpanBatch> collect(const SampleOptions& options) {
    std::vector<SpanBatch> batches;
    generate(options, [&batches](const SpanBatch& batch) {
        SpanBatch copy;
        copy.spans = batch.spans;
        copy.logs = batch.logs;
        copy.bytes = batch.bytes;
        for (std::uint32_t i = 0; i < batch.names.size(); ++i) copy.names.intern(batch.names.at(i));
        for (std::uint32_t i = 0; i < batch.resources.size(); ++i) copy.resources.intern(batch.resources.at(i));
        for (std::uint32_t i = 0; i < batch.scopes.size(); ++i) copy.scopes.intern(batch.scopes.at(i));
        batches.push_back(std::move(copy));
        return true;
    });
    return batches;
}

SpanDetails detailsOf(const SpanBatch& batch, const SpanRecord& span) {
    SpanDetails details;
    if (!body::readDetails(batch.body(span), details)) qFatal("broken body");
    return details;
}

std::string serviceOf(const SpanBatch& batch, const SpanRecord& span) {
    Resource resource;
    if (!body::readResource(batch.resources.at(span.resource), resource)) qFatal("broken resource");
    return valueText(*findAttribute(resource.attributes, "service.name"));
}

struct Shape {
    std::size_t roots = 0;
    std::size_t missing = 0;
    std::size_t errors = 0;
};

Shape shapeOf(const SpanBatch& batch) {
    std::set<std::uint64_t> ids;
    for (const SpanRecord& span : batch.spans) ids.insert(span.spanId.value);
    Shape shape;
    for (const SpanRecord& span : batch.spans) {
        if (span.parentId.isNull())
            ++shape.roots;
        else if (!ids.contains(span.parentId.value))
            ++shape.missing;
        if (span.status == StatusCode::Error) ++shape.errors;
    }
    return shape;
}

}  // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profileNames() {
        for (const Profile profile : {Profile::Frames, Profile::Jobs, Profile::Scenes, Profile::Agents, Profile::Giant})
            QVERIFY(profileFromName(profileName(profile)) == profile);
        QVERIFY(!profileFromName("nothing"));
    }

    void sameOptionsGiveSameSpans_data() {
        QTest::addColumn<int>("profile");
        for (int i = 0; i < 5; ++i) QTest::newRow(std::string(profileName(static_cast<Profile>(i))).c_str()) << i;
    }
    void sameOptionsGiveSameSpans() {
        QFETCH(int, profile);
        SampleOptions options;
        options.profile = static_cast<Profile>(profile);
        options.frames = 30;
        options.spans = 3'000;
        const auto textOf = [](const SampleOptions& wanted) {
            exporting::CanonicalText text;
            for (const SpanBatch& batch : collect(wanted)) text.add(batch);
            return text.text();
        };
        const std::string first = textOf(options);
        QVERIFY(first.size() > 1000);
        QCOMPARE(textOf(options), first);
        options.seed = 2;
        QVERIFY(textOf(options) != first);
    }

    void profilesOfOneSeedShareNoIds() {
        std::set<std::pair<std::uint64_t, std::uint64_t>> traces;
        std::size_t made = 0;
        for (const Profile profile : {Profile::Frames, Profile::Jobs, Profile::Scenes, Profile::Agents, Profile::Giant}) {
            std::set<std::pair<std::uint64_t, std::uint64_t>> own;
            SampleOptions options;
            options.profile = profile;
            options.frames = 30;
            options.spans = 2'000;
            for (const SpanBatch& batch : collect(options))
                for (const SpanRecord& span : batch.spans) own.insert({span.traceId.hi, span.traceId.lo});
            made += own.size();
            traces.merge(own);
        }
        QCOMPARE(traces.size(), made);
    }

    /// The first bytes are pinned: they must be the same on every machine and compiler.
    void firstFrameIsPinned() {
        const std::vector<SpanBatch> batches = collect(quiet(Profile::Frames));
        const SpanRecord& root = batches.front().spans.front();
        QCOMPARE(QString::fromStdString(toHex(root.traceId)), QStringLiteral("6718f8ee61c75553b3616f8b75cfef13"));
    }

    void framesAreWhole() {
        std::set<std::string> frames;
        for (const SpanBatch& batch : collect(quiet(Profile::Frames))) {
            const Shape shape = shapeOf(batch);
            QCOMPARE(shape.roots, std::size_t{1});
            QCOMPARE(shape.missing, std::size_t{0});
            QCOMPARE(shape.errors, std::size_t{0});
            std::set<std::string> services;
            std::set<std::string> names;
            std::string frame;
            for (const SpanRecord& span : batch.spans) {
                const SpanDetails details = detailsOf(batch, span);
                const AttributeValue* id = findAttribute(details.attributes, "frame.id");
                QVERIFY(id != nullptr);
                QVERIFY(frame.empty() || frame == valueText(*id));
                frame = valueText(*id);
                QVERIFY(findAttribute(details.attributes, "camera.id") != nullptr);
                const AttributeValue* duration = findAttribute(details.attributes, "processing.duration_ms");
                QVERIFY(duration != nullptr && std::holds_alternative<double>(duration->data));
                services.insert(serviceOf(batch, span));
                names.emplace(batch.names.at(span.name));
                if (batch.names.at(span.name) == "face_detection")
                    for (const char* key : {"model.name", "detection.count", "confidence.mean"})
                        QVERIFY2(findAttribute(details.attributes, key) != nullptr, key);
            }
            QVERIFY(frames.insert(frame).second);
            QVERIFY2(frame.starts_with("20240315_cam0") && frame.size() == 21, frame.c_str());
            QVERIFY(services.size() >= 6);
            for (const char* name :
                 {"capture_frame", "publish frames.raw", "process_frame", "nms_candidate", "face_detection", "INSERT detections"})
                QVERIFY2(names.contains(name), name);
        }
        QCOMPARE(frames.size(), std::size_t{40});
    }

    void childrenLieInTheirParents() {
        for (const SpanBatch& batch : collect(quiet(Profile::Frames))) {
            std::map<std::uint64_t, const SpanRecord*> spans;
            for (const SpanRecord& span : batch.spans) QVERIFY(spans.emplace(span.spanId.value, &span).second);
            for (const SpanRecord& span : batch.spans) {
                if (span.parentId.isNull()) continue;
                const SpanRecord& parent = *spans.at(span.parentId.value);
                QVERIFY2(span.startNs >= parent.startNs && span.startNs + span.durationNs <= parent.startNs + parent.durationNs,
                         std::string(batch.names.at(span.name)).c_str());
            }
        }
    }

    void faultsComeAtTheirRates() {
        SampleOptions options = quiet(Profile::Frames);
        options.errorRate = 1;
        for (const SpanBatch& batch : collect(options)) {
            if (shapeOf(batch).errors == 0) continue;
            bool exception = false;
            for (const SpanRecord& span : batch.spans)
                for (const SpanEvent& event : detailsOf(batch, span).events)
                    if (event.name == "exception") exception = findAttribute(event.attributes, "exception.stacktrace") != nullptr;
            QVERIFY(exception);
        }
        options = quiet(Profile::Frames);
        options.missingParentRate = 1;
        for (const SpanBatch& batch : collect(options)) QVERIFY(shapeOf(batch).missing > 0);

        options = quiet(Profile::Frames);
        options.lostContextRate = 1;
        std::map<std::string, std::set<std::string>> tracesOfFrame;
        for (const SpanBatch& batch : collect(options)) {
            const SpanRecord& first = batch.spans.front();
            tracesOfFrame[valueText(*findAttribute(detailsOf(batch, first).attributes, "frame.id"))].insert(toHex(first.traceId));
        }
        QCOMPARE(tracesOfFrame.size(), std::size_t{40});
        for (const auto& [frame, traces] : tracesOfFrame) QCOMPARE(traces.size(), std::size_t{2});

        options = quiet(Profile::Frames);
        options.clockSkewRate = 1;
        bool outside = false;
        for (const SpanBatch& batch : collect(options)) {
            std::map<std::uint64_t, const SpanRecord*> spans;
            for (const SpanRecord& span : batch.spans) spans.emplace(span.spanId.value, &span);
            for (const SpanRecord& span : batch.spans)
                if (!span.parentId.isNull()) outside |= span.startNs < spans.at(span.parentId.value)->startNs;
        }
        QVERIFY(outside);

        options = quiet(Profile::Frames);
        options.slowRate = 1;
        options.candidates = 300;
        for (const SpanBatch& batch : collect(options)) {
            QVERIFY(batch.spans.size() > 300);
            QVERIFY(!batch.logs.empty());
            bool link = false;
            for (const SpanRecord& span : batch.spans) link |= !detailsOf(batch, span).links.empty();
            QVERIFY(link);
        }
    }

    /// With the attributes and nothing wrong, frames are those without: same ids, same times.
    void attributesOfFaultsMoveNothing() {
        SampleOptions options = quiet(Profile::Frames);
        const std::vector<SpanBatch> off = collect(options);
        options.fault = Fault::None;
        const std::vector<SpanBatch> none = collect(options);
        QCOMPARE(off.size(), none.size());
        bool marked = false;
        for (std::size_t i = 0; i < off.size(); ++i) {
            QCOMPARE(off[i].spans.size(), none[i].spans.size());
            for (std::size_t j = 0; j < off[i].spans.size(); ++j) {
                QVERIFY(off[i].spans[j].spanId == none[i].spans[j].spanId);
                QCOMPARE(off[i].spans[j].startNs, none[i].spans[j].startNs);
                QCOMPARE(off[i].spans[j].durationNs, none[i].spans[j].durationNs);
                QVERIFY(findAttribute(detailsOf(off[i], off[i].spans[j]).attributes, "tenant.id") == nullptr);
                marked = marked || findAttribute(detailsOf(none[i], none[i].spans[j]).attributes, "tenant.id") != nullptr;
            }
        }
        QVERIFY(marked);
    }

    void faultsHitTheirFramesOnly_data() {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("slow-worker") << QByteArray("slow-worker") << QByteArray("yolo_forward") << QByteArray("worker.id")
                                     << QByteArray("w-07");
        QTest::addRow("slow-model-version") << QByteArray("slow-model-version") << QByteArray("yolo_forward") << QByteArray("model.version")
                                            << QByteArray("8.2.1");
        QTest::addRow("rare-values") << QByteArray("rare-values") << QByteArray("preprocess") << QByteArray("tenant.id")
                                     << QByteArray("t-0042");
        QTest::addRow("confounded") << QByteArray("confounded") << QByteArray("preprocess") << QByteArray("feature.flag")
                                    << QByteArray("on");
    }
    void faultsHitTheirFramesOnly() {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        SampleOptions options = quiet(Profile::Frames);
        options.frames = 600;
        options.fault = *faultFromName(fault.toStdString());
        QCOMPARE(QByteArray::fromStdString(std::string(faultName(options.fault))), fault);
        std::int64_t hit = 0;
        std::int64_t hits = 0;
        std::int64_t other = 0;
        std::int64_t others = 0;
        for (const SpanBatch& batch : collect(options)) {
            bool has = false;
            std::int64_t length = 0;
            for (const SpanRecord& span : batch.spans) {
                const SpanDetails details = detailsOf(batch, span);
                const AttributeValue* found = findAttribute(details.attributes, key.toStdString());
                has = has || (found != nullptr && valueText(*found) == value.toStdString());
                if (batch.names.at(span.name) == std::string_view(operation.constData())) length = span.durationNs;
            }
            (has ? hit : other) += length;
            (has ? hits : others) += 1;
        }
        QVERIFY(hits > 0 && others > hits);
        QVERIFY2(hit / hits > 2 * (other / others), std::to_string(hit / hits).c_str());
        QVERIFY(!faultFromName("nonsense").has_value());
    }

    void rateOfOneTraceDoesNotChangeOthers() {
        SampleOptions options = quiet(Profile::Frames);
        const std::vector<SpanBatch> plain = collect(options);
        options.missingParentRate = 0.3;
        const std::vector<SpanBatch> lossy = collect(options);
        QCOMPARE(plain.size(), lossy.size());
        std::size_t same = 0;
        for (std::size_t i = 0; i < plain.size(); ++i)
            same += exporting::canonicalText(plain[i]) == exporting::canonicalText(lossy[i]) ? 1 : 0;
        QVERIFY(same > 15 && same < 40);
    }

    void agentsHaveUuids() {
        for (const SpanBatch& batch : collect(quiet(Profile::Agents))) {
            for (const SpanRecord& span : batch.spans) {
                const SpanDetails details = detailsOf(batch, span);
                QCOMPARE(details.spanIdText.size(), std::size_t{36});
                QCOMPARE(details.traceIdText.size(), std::size_t{36});
                QVERIFY(parseSpanId(details.spanIdText).id == span.spanId);
                QVERIFY((span.marks & OpaqueIds) != 0);
                QVERIFY((span.startNs + span.durationNs) % 1'000'000 == 0);
            }
            QVERIFY(!batch.logs.empty());
        }
    }

    void jobsAndScenesCarryTheirKeys() {
        for (const SpanBatch& batch : collect(quiet(Profile::Jobs))) {
            bool wait = false;
            for (const SpanRecord& span : batch.spans)
                wait |= findAttribute(detailsOf(batch, span).attributes, "job.wait_time_ms") != nullptr;
            QVERIFY(wait);
        }
        for (const SpanBatch& batch : collect(quiet(Profile::Scenes))) {
            bool tokens = false;
            for (const SpanRecord& span : batch.spans)
                tokens |= findAttribute(detailsOf(batch, span).attributes, "ai.tokens.total") != nullptr;
            QVERIFY(tokens);
        }
    }

    void giantIsOneWholeTrace_data() {
        QTest::addColumn<quint64>("spans");
        for (const quint64 spans : {1ULL, 2ULL, 999ULL, 1000ULL, 1001ULL, 25'000ULL}) QTest::newRow(std::to_string(spans).c_str()) << spans;
    }
    void giantIsOneWholeTrace() {
        QFETCH(quint64, spans);
        SampleOptions options = quiet(Profile::Giant);
        options.spans = spans;
        std::map<std::uint64_t, std::pair<std::int64_t, std::int64_t>> seen;
        std::map<std::uint64_t, int> depth;
        std::set<std::string> traces;
        int deepest = 0;
        quint64 count = 0;
        bool parentsFirst = true;
        bool inside = true;
        generate(options, [&](const SpanBatch& batch) {
            if (batch.spans.size() > 1000) parentsFirst = false;
            for (const SpanRecord& span : batch.spans) {
                ++count;
                traces.insert(toHex(span.traceId));
                const std::int64_t end = span.startNs + span.durationNs;
                if (!span.parentId.isNull()) {
                    const auto parent = seen.find(span.parentId.value);
                    if (parent == seen.end()) {
                        parentsFirst = false;
                        continue;
                    }
                    depth[span.spanId.value] = depth[span.parentId.value] + 1;
                    deepest = std::max(deepest, depth[span.spanId.value]);
                    inside &= span.startNs >= parent->second.first;
                    inside &= span.durationNs > 0;
                }
                seen.emplace(span.spanId.value, std::pair(span.startNs, end));
            }
            return true;
        });
        QCOMPARE(count, spans);
        QCOMPARE(quint64(seen.size()), spans);
        QCOMPARE(traces.size(), std::size_t{1});
        QVERIFY(parentsFirst);
        QVERIFY(inside);
        if (spans == 25'000) QVERIFY2(deepest >= 1'250, std::to_string(deepest).c_str());
    }

    void stopsWhenTold() {
        int calls = 0;
        generate(quiet(Profile::Frames), [&calls](const SpanBatch&) { return ++calls < 3; });
        QCOMPARE(calls, 3);
        calls = 0;
        SampleOptions giant = quiet(Profile::Giant);
        generate(giant, [&calls](const SpanBatch&) { return ++calls < 3; });
        QCOMPARE(calls, 3);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
