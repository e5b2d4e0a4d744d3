// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <QElapsedTimer>
#include <QtTest>

#include "model/analysis/diff_facts.h"
#include "model/analysis/span_changes.h"
#include "model/analysis/subtree_likeness.h"
#include "model/analysis/trace_diff.h"
#include "model/analysis/trace_percentiles.h"
#include "tests/analysis/diff_checks.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace diff_parts_test {

using Analysis = std::shared_ptr<const TraceAnalysis>;

/// Built by columns: TraceBuilder looks its names up one by one.
class Columns {
public:
    void add(std::uint64_t id, std::uint64_t parent, std::int64_t from, std::int64_t to, std::uint32_t name) {
        m_trace.startNs.push_back(from);
        m_trace.durationNs.push_back(to - from);
        m_trace.spanId.push_back({id});
        m_trace.parentId.push_back({parent});
        m_trace.name.push_back(name);
        m_trace.service.push_back(0);
        m_trace.resource.push_back(0);
        m_trace.scope.push_back(0);
        m_trace.kind.push_back(SpanKind::Internal);
        m_trace.status.push_back(StatusCode::Unset);
        m_trace.marks.push_back(0);
    }
    std::vector<std::string>& names() { return m_trace.names; }
    Analysis analysed() {
        m_trace.services = {{"svc", 0}};
        m_trace.resources.emplace_back();
        m_trace.scopes.emplace_back();
        return *analyseTrace(std::make_shared<const TraceData>(m_trace), {});
    }

private:
    TraceData m_trace;
};

/// Of letters only, so that normalising leaves it alone.
std::string word(std::uint32_t number) {
    std::string out = "w";
    for (; number > 0; number /= 20) out += static_cast<char>('g' + number % 20);
    return out;
}

Analysis star(std::uint32_t children, std::int64_t each, bool ownNames, const char* prefix = "") {
    Columns columns;
    columns.names() = {"root", "child"};
    const std::int64_t length = static_cast<std::int64_t>(children) * each;
    columns.add(1, 0, 0, length, 0);
    for (std::uint32_t i = 0; i < children; ++i) {
        if (ownNames) columns.names().push_back(prefix + word(i));
        columns.add(i + 2, 1, i * each, (i + 1) * each, ownNames ? i + 2 : 1);
    }
    return columns.analysed();
}

Analysis chain(std::uint32_t levels, bool levelAtTop, std::uint32_t renameEvery) {
    Columns columns;
    columns.names() = {"root", "step", "level", "parts", "stepped"};
    std::uint64_t id = 1;
    const std::int64_t length = 10 * static_cast<std::int64_t>(levels);
    columns.add(id, 0, 0, length, 0);
    if (levelAtTop) {
        columns.add(id + 1, id, 0, length, 2);
        ++id;
    }
    for (std::uint32_t i = 0; i < levels; ++i) {
        columns.add(id + 1, id, i, length - i, renameEvery > 0 && i % renameEvery == 0 ? 4 : 1);
        ++id;
    }
    return columns.analysed();
}

ComparedSpan spanOf(const SpanDetails& details, std::int64_t startNs) {
    return {&details, startNs};
}

class TestDiffParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeOne_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("one");
        const auto row = [](const char* name, const char* one) {
            QTest::addRow("%s", name) << QString::fromUtf8(name) << QString::fromUtf8(one);
        };
        row("", "");
        row("GET /users/42/orders/7", "GET /users/{n}/orders/{n}");
        row("decode_h264", "decode_h{n}");
        row("job 7f3a9c0e-5b2d-4186-8e11-d0c4a96bf215 done", "job {id} done");
        row("7F3A9C0E-5B2D-4186-8E11-D0C4A96BF215", "{id}");
        row("7f3a9c0e-5b2d-4186-8e11-d0c4a96bf2150", "{id}-{n}b{n}d-{n}-{n}e{n}-{id}");
        row("key deadbeef1", "key {id}");
        row("key deadbeef", "key deadbeef");
        row("key deadbeefdeadbeef", "key {id}");
        row("at 0x00ab12", "at {n}x{n}ab{n}");
        row("at 0x00ab12cd", "at {id}");
        row("12345678", "{n}");
        row("x1234567a", "x{n}a");
        row("frame 20240315_cam01_000123 lost", "frame {frame} lost");
        row("20240315_gate_000124", "{frame}");
        row("20240315_gate_000124x", "{n}_gate_{n}x");
        row("żółw 5", "żółw {n}");
    }
    void namesBecomeOne() {
        QFETCH(QString, name);
        QFETCH(QString, one);
        QCOMPARE(QString::fromStdString(normalisedName(name.toStdString())), one);
    }
    void frameIdsAreConfigured() {
        QCOMPARE(normalisedName("shot-a17-9", {{"shot-*-#"}}), std::string("{frame}"));
        QCOMPARE(normalisedName("shot-a17-9", {{}}), std::string("shot-a{n}-{n}"));
        QCOMPARE(normalisedName("20240315_cam01_000123", {{}}), std::string("{n}_cam{n}_{n}"));
        // Patterns that fit nothing take nothing.
        QCOMPARE(normalisedName("ab", {{"", "#", "a", "abc"}}), std::string("ab"));
    }
    void longNamesTakeLinearTime() {
        QElapsedTimer timer;
        timer.start();
        for (const char* piece : {"a", "1", "-", "a-", "1_", "deadbeef-", "12345678-1234-"}) {
            std::string name;
            while (name.size() < 2'000'000) name += piece;
            QVERIFY(!normalisedName(name).empty());
        }
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void partsOfAWhole() {
        QCOMPARE(thousandths(419, 812), std::int64_t{516});
        QCOMPARE(thousandths(-419, 812), std::int64_t{-516});
        QCOMPARE(thousandths(1, -3), std::int64_t{-333});
        QCOMPARE(thousandths(0, 5), std::int64_t{0});
        QCOMPARE(thousandths(INT64_MAX, INT64_MAX), std::int64_t{1000});
        QCOMPARE(thousandths(INT64_MIN, INT64_MIN), std::int64_t{1000});
        QCOMPARE(thousandths(INT64_MIN, INT64_MAX), std::int64_t{-1000});
        QCOMPARE(thousandths(INT64_MAX, 1), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(thousandths(1, INT64_MAX), std::int64_t{0});
    }

    void ranks() {
        QCOMPARE(nearestRank(50'000, 1), std::size_t{1});
        QCOMPARE(nearestRank(50'000, 10), std::size_t{5});
        QCOMPARE(nearestRank(50'000, 11), std::size_t{6});
        QCOMPARE(nearestRank(95'000, 100), std::size_t{95});
        QCOMPARE(nearestRank(95'000, 20), std::size_t{19});
        QCOMPARE(nearestRank(95'001, 20), std::size_t{20});
        QCOMPARE(nearestRank(0, 7), std::size_t{1});
        QCOMPARE(nearestRank(100'000, 7), std::size_t{7});
        QCOMPARE(nearestRank(99'900, 4'000'000'000), std::size_t{3'996'000'000});
        std::vector<RankedTrace> traces = {{1, 5, 9, {0, 1}}, {2, 5, 8, {0, 2}}, {3, 5, 8, {0, 1}}, {4, 1, 9, {0, 9}}};
        sortForRanks(traces);
        QCOMPARE(traces[0].key, TraceKey{4});
        QCOMPARE(traces[1].key, TraceKey{3});
        QCOMPARE(traces[2].key, TraceKey{2});
        QCOMPARE(traces[3].key, TraceKey{1});
    }

    void attributesThatDiffer() {
        const Attributes a = {{"same", 1},  {"count", 7},          {"gone", "x"}, {"real", 0.5},      {"text", "10"},   {"twice", 1},
                              {"twice", 2}, {"nan", std::nan("")}, {"type", 1},   {"big", INT64_MIN}, {"noise", 11.015}};
        const Attributes b = {{"new", true}, {"count", 12},         {"same", 1},     {"real", 2},        {"text", "12.5"},
                              {"twice", 2},  {"nan", std::nan("")}, {"type", "one"}, {"big", INT64_MAX}, {"noise", 7.66}};
        const std::vector<ValueChange> changes = compareAttributes(Baseline(&a), Candidate(&b));
        QStringList keys;
        for (const ValueChange& change : changes) keys << QString::fromStdString(change.key);
        QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("big count gone new noise real text type"));
        QCOMPARE(changes[0].delta.value_or(0), AttributeValue(18446744073709600000.0));
        QCOMPARE(changes[1].delta.value_or(0), AttributeValue(5));
        QCOMPARE(changes[2].kind, ChangeKind::Removed);
        QCOMPARE(*changes[2].baseline, AttributeValue("x"));
        QCOMPARE(changes[3].kind, ChangeKind::Added);
        QCOMPARE(*changes[3].candidate, AttributeValue(true));
        QCOMPARE(changes[4].delta.value_or(0), AttributeValue(-3.355));
        QCOMPARE(changes[5].delta.value_or(0), AttributeValue(1.5));
        QCOMPARE(changes[6].delta.value_or(0), AttributeValue(2.5));
        QVERIFY(!changes[7].delta);
        QVERIFY(compareAttributes(Baseline(&a), Candidate(&a)).empty());
    }
    void eventsThatDiffer() {
        SpanDetails a;
        a.events = {{1010, "retry", {{"n", 1}}, 0}, {1030, "retry", {{"n", 2}}, 0}, {1005, "begin", {}, 0}, {1040, "lost", {}, 0}};
        SpanDetails b;
        b.events = {{2005, "begin", {}, 0}, {2012, "retry", {{"n", 1}}, 0}, {2050, "new", {}, 0}, {2030, "retry", {{"n", 5}}, 0}};
        b.statusMessage = "broken";
        const SpanChanges changes = compareSpans(Baseline(spanOf(a, 1000)), Candidate(spanOf(b, 2000)));
        QVERIFY(changes.statusMessage);
        QStringList lines;
        for (const EventChange& event : changes.events)
            lines << QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(QString::fromStdString(event.name))
                         .arg(static_cast<int>(event.kind))
                         .arg(event.baselineNs->value_or(-1))
                         .arg(event.candidateNs->value_or(-1))
                         .arg(event.attributes.size());
        QCOMPARE(lines.join(QLatin1Char('\n')),
                 QStringLiteral("begin 0 5 5 0\nretry 1 10 12 0\nretry 1 30 30 1\nlost 3 40 -1 0\nnew 2 -1 50 0"));
        QVERIFY(!changes.empty());
        QVERIFY(compareSpans(Baseline(spanOf(a, 1000)), Candidate(spanOf(a, 1000))).empty());
    }

    /// What must not be quadratic: seconds here would be hours.
    void largeOnesTakeLittleTime_data() {
        QTest::addColumn<QByteArray>("which");
        for (const char* name : {"equal children", "children with names of their own", "children that have nothing in common",
                                 "a deep chain", "a deep chain with another level on top", "a deep chain of renamed steps"})
            QTest::addRow("%s", name) << QByteArray(name);
    }
    void largeOnesTakeLittleTime() {
        QFETCH(QByteArray, which);
        constexpr std::uint32_t many = 1'000'000;
        constexpr std::uint32_t deep = 100'000;
        Analysis a;
        Analysis b;
        if (which == "equal children") {
            a = star(many, 10, false);
            b = star(many - 5'000, 11, false);
        } else if (which == "children with names of their own") {
            a = star(many / 2, 10, true);
            b = star(many / 2, 11, true);
        } else if (which == "children that have nothing in common") {
            a = star(many / 2, 10, true);
            b = star(many / 2, 11, true, "ż");
        } else if (which == "a deep chain") {
            a = chain(deep, false, 0);
            b = chain(deep + 10, false, 0);
        } else if (which == "a deep chain with another level on top") {
            a = chain(deep, false, 0);
            b = chain(deep, true, 0);
        } else {
            a = chain(deep, false, 0);
            b = chain(deep, false, 8);
        }
        QElapsedTimer timer;
        timer.start();
        const auto diff = *compareTraces(Baseline(a), Candidate(b), {});
        const DiffFacts facts = factsOf(*diff);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        std::int64_t sum = 0;
        for (DiffRow row = 0; row < diff->rowCount(); ++row)
            if (diff->isEntry(row)) sum += diff->criticalDelta(row);
        QCOMPARE(sum, diff->differenceNs());
        if (which == "equal children") QCOMPARE(facts.pairs, std::uint64_t{many - 5'000 + 1});
        if (which == "children with names of their own") QCOMPARE(facts.pairs, std::uint64_t{many / 2 + 1});
        if (which == "children that have nothing in common") QVERIFY(diff->notLookedAt > 0);
        if (which.startsWith("a deep chain")) QVERIFY(facts.pairs > deep / 10 * 8);
        if (which == "a deep chain with another level on top") QCOMPARE(facts.levels, std::uint64_t{1});
    }

    void descendantsThatWereTooManyAreCounted() {
        const auto trace = [](const char* name, std::uint32_t below, std::uint32_t changed) {
            test::TraceBuilder b;
            b.add(1, 0, 0, 10'000'000, "root");
            b.add(2, 1, 10, 9'000'000, name);
            for (std::uint32_t i = 0; i < below; ++i)
                b.add(3 + i, 2, 20 + i * 1'000, 500 + i * 1'000,
                      (i < changed ? std::string("other ") + name : std::string("step ")) + char('a' + i % 26) + char('a' + i / 26));
            return *analyseTrace(b.build(), {});
        };
        const auto lookedAt = [&](std::uint32_t below, std::uint32_t changed) {
            return (*compareTraces(Baseline(trace("before", below, changed)), Candidate(trace("behind", below, changed)), {}))
                ->notLookedBelow;
        };
        QCOMPARE(lookedAt(100, 0), std::uint64_t{0});
        // What has a counterpart is looked at for nothing, however much is below it.
        QCOMPARE((*compareTraces(Baseline(trace("same", 400, 0)), Candidate(trace("same", 400, 0)), {}))->notLookedBelow, std::uint64_t{0});
        QCOMPARE(lookedAt(400, 0), std::uint64_t{2 * (400 - SubtreeSketch::mostDescendants)});
    }
};

FW_REGISTER_TEST(TestDiffParts);

}  // namespace diff_parts_test

#include "tst_diff_parts.moc"
