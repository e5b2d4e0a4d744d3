// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>

#include "model/analysis/quality_check.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

namespace quality_test {

using namespace fw;
using namespace fw::analysis;

constexpr std::int64_t ms = 1'000'000;

/// One trace through the checks; `values`: by span, then key.
QualityReport checked(const std::shared_ptr<const TraceData>& trace, std::vector<QualityRule> rules = {},
                      const std::map<SpanIndex, std::map<std::string, std::string>>& values = {}, QualityOptions options = {}) {
    QualityCheck check(std::move(rules), std::move(options));
    check.begin(trace);
    for (const auto& [span, pairs] : values)
        for (const auto& [key, text] : pairs) {
            const auto at = std::find(check.keys().begin(), check.keys().end(), key);
            if (at != check.keys().end()) check.add(span, static_cast<std::size_t>(at - check.keys().begin()), text);
        }
    check.end();
    return check.finish();
}

std::vector<QualityFinding> of(const QualityReport& report, QualityKind kind) {
    std::vector<QualityFinding> found;
    for (const QualityFinding& finding : report.findings)
        if (finding.kind == kind) found.push_back(finding);
    return found;
}

QualityTest equals(const char* key, const char* value) {
    return {key, QualityTest::Op::Equal, value};
}
QualityRule rule(QualityRule::Kind kind, std::vector<QualityTest> where, std::vector<std::string> has) {
    QualityRule made;
    made.kind = kind;
    made.where = std::move(where);
    made.has = std::move(has);
    return made;
}

/// The gaps and splits of a series as text: "3-4 9-9 | 5x2".
std::string seriesText(FrameSeries& series) {
    std::string out;
    series.visitGaps([&](const FrameSeries::Gap& gap) {
        out += gap.first + '-' + gap.last + ':' + std::to_string(gap.missing) + (gap.sampled ? "? " : " ");
    });
    out += '|';
    series.visitSplits([&](const FrameSeries::Split& split) { out += ' ' + split.frameId + 'x' + std::to_string(split.traces.size()); });
    return out;
}

class TestQuality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundTraceIsSilent() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "load_frame");
        builder.add(2, 1, 10 * ms, 90 * ms, "detect_faces");
        const QualityReport report = checked(builder.build());
        QVERIFY(report.findings.empty());
        QVERIFY(!report.fails(Severity::Info));
        QCOMPARE(report.traces, std::uint64_t{1});
        QCOMPARE(report.spans, std::uint64_t{2});
    }

    void theTree() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "a1");
        builder.add(2, 99, 10 * ms, 20 * ms, "b1");
        builder.add(3, 99, 10 * ms, 20 * ms, "b2");
        builder.add(4, 98, 10 * ms, 20 * ms, "b3");
        builder.add(5, 6, 10 * ms, 20 * ms, "c1");
        builder.add(6, 5, 10 * ms, 20 * ms, "c2");
        builder.add(7, 7, 10 * ms, 20 * ms, "c3");
        builder.add(8, 1, 10 * ms, 20 * ms, "d1", 0, SpanKind::Internal, StatusCode::Unset, DuplicateId);
        builder.add(9, 1, 10 * ms, 10 * ms, "d2", 0, SpanKind::Internal, StatusCode::Unset, NoEnd);
        builder.add(10, 0, 10 * ms, 20 * ms, "d3", 0, SpanKind::Consumer);
        builder.add(11, 0, 10 * ms, 20 * ms, "d4", 0, SpanKind::Consumer, StatusCode::Unset, HasLinks);
        const QualityReport report = checked(builder.build());
        const std::vector<QualityFinding> missing = of(report, QualityKind::MissingParent);
        QCOMPARE(missing.size(), std::size_t{2});
        QCOMPARE(missing[0].count + missing[1].count, std::uint64_t{3});
        QCOMPARE(of(report, QualityKind::Orphan).size(), std::size_t{3});
        QCOMPARE(of(report, QualityKind::Cycle).size(), std::size_t{2});
        QCOMPARE(of(report, QualityKind::DuplicateId).size(), std::size_t{1});
        QCOMPARE(of(report, QualityKind::BrokenSpan).at(0).text, std::string("no-end"));
        QCOMPARE(of(report, QualityKind::LoneConsumer).size(), std::size_t{1});
        QCOMPARE(of(report, QualityKind::LoneConsumer)[0].name, std::string("d3"));
        QVERIFY(report.fails(Severity::Error));
    }

    void timesBeyondTheTolerance() {
        test::TraceBuilder builder;
        builder.add(1, 0, 100 * ms, 200 * ms, "a1");
        builder.add(2, 1, 99 * ms, 201 * ms, "within");
        builder.add(3, 1, 99 * ms - 1, 150 * ms, "early");
        builder.add(4, 1, 150 * ms, 201 * ms + 1, "late");
        builder.add(5, 1, 250 * ms, 260 * ms, "consumer", 0, SpanKind::Consumer);
        builder.add(6, 1, 50 * ms, 60 * ms, "untimed", 0, SpanKind::Internal, StatusCode::Unset, NoStart);
        const QualityReport report = checked(builder.build());
        const std::vector<QualityFinding> early = of(report, QualityKind::StartsBeforeParent);
        const std::vector<QualityFinding> late = of(report, QualityKind::OutlivesParent);
        QCOMPARE(early.size(), std::size_t{1});
        QCOMPARE(early[0].name, std::string("early"));
        QCOMPARE(early[0].ns, ms + 1);
        QCOMPARE(late.size(), std::size_t{1});
        QCOMPARE(late[0].name, std::string("late"));
        QCOMPARE(late[0].ns, ms + 1);
    }

    void clocksOfTwoHosts() {
        test::TraceBuilder builder;
        for (const char* host : {"a", "b"}) {
            Resource resource;
            resource.attributes.push_back({"host.name", AttributeValue(host)});
            builder.data().resources.push_back(resource);
        }
        builder.add(1, 0, 0, 100 * ms, "a1");
        builder.add(2, 1, -30 * ms, 40 * ms, "b1");
        builder.data().resource = {1, 2};
        const QualityReport report = checked(builder.build());
        const std::vector<QualityFinding> off = of(report, QualityKind::ClockOff);
        QCOMPARE(off.size(), std::size_t{1});
        QCOMPARE(off[0].text, std::string("b"));
        QCOMPARE(off[0].other, std::string("a"));
        QCOMPARE(off[0].ns, 30 * ms);
        // Said once: as a matter of clocks.
        QVERIFY(of(report, QualityKind::StartsBeforeParent).empty());
    }

    void rulesAndCoverage() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "root1");
        builder.add(2, 1, 10 * ms, 20 * ms, "detect", 1);
        builder.add(3, 1, 20 * ms, 30 * ms, "detect", 1);
        builder.add(4, 1, 30 * ms, 80 * ms, "store", 2);
        Resource resource;
        resource.attributes.push_back({"camera.id", AttributeValue("cam01")});
        builder.data().resources[0] = resource;
        builder.data().summary.services = builder.data().services;
        using Kind = QualityRule::Kind;
        std::vector<QualityRule> rules = {
            rule(Kind::EverySpan, {equals("name", "detect")}, {"frame.id", "camera.id"}),
            rule(Kind::NoSpan, {{"duration", QualityTest::Op::AtLeast, "50000000"}, equals("service", "service-2")}, {}),
            rule(Kind::EveryTrace, {equals("service", "service-1")}, {"frame.id", "job.id"}),
            rule(Kind::SomeSpans, {}, {"frame.id"}),
            rule(Kind::EveryTrace, {equals("name", "nothing")}, {"x"}),
            rule(Kind::EverySpan, {{"frame.id", QualityTest::Op::Like, "f*1"}, {"n", QualityTest::Op::Less, "10"}}, {"y"}),
        };
        rules[2].services = 4;
        rules[3].milliPercent = 50'000;
        const QualityReport report =
            checked(builder.build(), rules, {{0, {{"frame.id", "f01"}, {"n", "9"}}}, {1, {{"frame.id", "f01"}, {"n", "9.5"}, {"y", ""}}}});
        const std::vector<QualityFinding> found = of(report, QualityKind::Rule);
        std::string text;
        for (const QualityFinding& finding : found)
            text += std::to_string(finding.rule) + ':' + finding.spanId.substr(std::min<std::size_t>(14, finding.spanId.size())) + ':' +
                    finding.text + ' ';
        QCOMPARE(text, std::string("0:03:frame.id 1:04: 2::job.id 5:01:y "));
        QCOMPARE(report.counts[builtInChecks + 3].looked, std::uint64_t{4});
        QCOMPARE(report.counts[builtInChecks + 4].looked, std::uint64_t{0});
        QCOMPARE(report.coverage[0].key, std::string("frame.id"));
        QCOMPARE(report.coverage[0].spans, std::uint64_t{4});
        QCOMPARE(report.coverage[0].with, std::uint64_t{2});
        QCOMPARE(report.coverage[0].tracesWith, std::uint64_t{1});
        // One more span without it, and half of them is no longer reached: said once, with an example.
        builder.add(5, 1, 80 * ms, 90 * ms, "late1");
        const QualityReport less = checked(builder.build(), rules, {{0, {{"frame.id", "f01"}}}, {1, {{"frame.id", "f01"}}}});
        std::size_t some = 0;
        for (const QualityFinding& finding : of(less, QualityKind::Rule)) {
            if (finding.rule != 3) continue;
            ++some;
            QCOMPARE(finding.count, std::uint64_t{3});
            QCOMPARE(finding.spanId.substr(std::min<std::size_t>(14, finding.spanId.size())), std::string("03"));
        }
        QCOMPARE(some, std::size_t{1});
    }

    void durationsThatAttributesRepeat() {
        test::TraceBuilder builder;
        for (std::uint64_t id = 1; id <= 5; ++id) builder.add(id, 0, 0, 100 * ms, "root" + std::to_string(id));
        builder.data().marks[4] = NoEnd;
        const char* const key = "processing.duration_ms";
        const QualityReport report =
            checked(builder.build(), {},
                    {{0, {{key, "110"}}}, {1, {{key, "110.000001"}}}, {2, {{key, "12"}}}, {3, {{key, "fast"}}}, {4, {{key, "12"}}}});
        const std::vector<QualityFinding> found = of(report, QualityKind::DurationCopy);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].ns, 110'000'001);
        QCOMPARE(found[1].ns, 12 * ms);
        QCOMPARE(found[1].otherNs, 100 * ms);
    }

    void errorsThatSayNothing() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "root1", 0, SpanKind::Internal, StatusCode::Error);
        QualityCheck check({}, {});
        check.begin(builder.build());
        SpanDetails details;
        check.failed(0, details);
        details.statusMessage = "no such frame";
        check.failed(0, details);
        details.statusMessage.clear();
        details.events.push_back({0, "exception", {{"exception.message", AttributeValue("boom")}}, 0});
        check.failed(0, details);
        details.events.clear();
        details.attributes.push_back({"error.message", AttributeValue("")});
        check.failed(0, details);
        check.end();
        QCOMPARE(of(check.finish(), QualityKind::SilentError).size(), std::size_t{2});
    }

    void frames_data() {
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* ids, const char* expected) {
            QTest::newRow(ids) << QString::fromLatin1(ids) << QString::fromLatin1(expected);
        };
        row("a_001 a_002 a_004 a_005 a_008 a_009", "a_003-a_003:1 a_006-a_007:2 |");
        row("a_099 a_100 a_102", "a_101-a_101:1 |");
        row("a_102 a_100 a_099", "a_101-a_101:1 |");
        row("f9 f10 f12", "f11-f11:1 |");
        row("a_010 a_020 a_030 a_040", "a_010-a_040:27? |");
        row("a_1 b_3", "|");
        row("a_1 a_900", "|");
        row("a_1 a_1 a_2", "| a_1x2");
        row("550e8400-e29b-41d4-a716-44665544000a abc", "|");
        row("x123456789012345678901234567890 x123456789012345678901234567899", "|");
    }
    void frames() {
        QFETCH(QString, ids);
        QFETCH(QString, expected);
        FrameSeries series;
        TraceKey trace = 0;
        for (const QString& id : ids.split(QLatin1Char(' '))) series.add(id.toStdString(), ++trace);
        QCOMPARE(QString::fromStdString(seriesText(series)), expected);
    }

    void allFramesOfATrace() {
        // A summary names 16 of them; the spans have all, and one number lacks.
        test::TraceBuilder builder;
        builder.data().summary.key = 7;
        std::map<SpanIndex, std::map<std::string, std::string>> values;
        for (std::uint64_t number = 10; number < 60; ++number) {
            if (number == 42) continue;
            values[builder.add(number, 0, 0, ms, "grab_frame")]["frame.id"] = "cam_00" + std::to_string(number);
        }
        const std::vector<QualityFinding> missing = of(checked(builder.build(), {}, values), QualityKind::MissingFrames);
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing[0].text, std::string("cam_0042"));
        QCOMPARE(missing[0].count, std::uint64_t{1});
    }

    void names() {
        for (const char* name : {"", " ", "operation", "Request", "GET", "HTTP GET", "handler\n"}) QVERIFY2(isGeneralName(name), name);
        for (const char* name : {"GET /jobs", "get_user", "process_frame", "operations"}) QVERIFY2(!isGeneralName(name), name);
        NameLint lint;
        lint.add("api", "decode_h264", 7, 1, "t1");
        lint.add("api", "GET /jobs/550e8400-e29b-41d4-a716-446655440000/status", 3, 1, "t1");
        for (int job = 1; job <= 4; ++job) lint.add("api", "GET /jobs/" + std::to_string(job), 1, 2, "t2");
        lint.add("worker", "run", 9, 3, "t3");
        const auto told = [&lint] {
            std::string out;
            lint.visit([&](const QualityFinding& finding) {
                out += (finding.kind == QualityKind::GeneralName ? "general " : "detailed ") + finding.name + " x" +
                       std::to_string(finding.count) + ", ";
            });
            return out;
        };
        QCOMPARE(told(), std::string("general run x9, detailed GET /jobs/550e8400-e29b-41d4-a716-446655440000/status x3, "));
        lint.add("api", "GET /jobs/5", 1, 2, "t2");
        QCOMPARE(
            told(),
            std::string("general run x9, detailed GET /jobs/1 x5, detailed GET /jobs/550e8400-e29b-41d4-a716-446655440000/status x3, "));
    }

    void likeness() {
        for (const auto& [text, pattern] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"tool.x", "tool.*"}, {"", "*"}, {"", ""}, {"abcabc", "*abc"}, {"abc", "a*b*c"}, {"a*c", "a*c"}, {"aaab", "*a*b"}})
            QVERIFY2(likeText(text, pattern), text);
        for (const auto& [text, pattern] :
             std::initializer_list<std::pair<const char*, const char*>>{{"tool", "tool.*"}, {"a", ""}, {"abcd", "*abc"}, {"ab", "a*b*c"}})
            QVERIFY2(!likeText(text, pattern), text);
        const std::string many(20'000, 'a');
        QVERIFY(!likeText(many, "*a*a*a*a*a*a*b"));
    }

    void limitsKeepCounting() {
        test::TraceBuilder builder;
        builder.data().summary.key = 7;
        builder.add(1, 0, 0, 100 * ms, "root1");
        for (std::uint64_t id = 2; id < 502; ++id) builder.add(id, 1000 + id, 0, ms, "lost1");
        QualityOptions options;
        options.limit = 10;
        const QualityReport report = checked(builder.build(), {}, {}, options);
        QCOMPARE(of(report, QualityKind::Orphan).size(), std::size_t{10});
        QCOMPARE(report.counts[static_cast<std::size_t>(QualityKind::Orphan)].findings, std::uint64_t{500});
        QCOMPARE(report.counts[static_cast<std::size_t>(QualityKind::Orphan)].traces, std::uint64_t{1});
    }
};
FW_REGISTER_TEST(TestQuality);

}  // namespace quality_test

#include "tst_quality.moc"
