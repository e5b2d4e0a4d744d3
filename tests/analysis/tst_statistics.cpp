// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/span_order.h"
#include "model/analysis/text_rank.h"
#include "model/analysis/trace_statistics.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

namespace {

using Value = std::optional<std::string>;
using Pair = std::pair<Value, Value>;

Value nonEmpty(const std::string& text) {
    return text.empty() ? Value() : Value(text);
}

Value valueOf(const TraceData& trace, SpanIndex span, const GroupKey& key, const KeyColumn& column) {
    switch (key.by) {
        case GroupBy::Service:
            return nonEmpty(trace.services[trace.service[span]].name);
        case GroupBy::Operation:
            return nonEmpty(trace.names[trace.name[span]]);
        case GroupBy::Kind:
            return std::string(kindName(trace.kind[span]));
        case GroupBy::Status:
            return std::string(statusName(trace.status[span]));
        case GroupBy::Scope:
            return nonEmpty(trace.scopes[trace.scope[span]].name);
        case GroupBy::Host: {
            const AttributeValue* host = findAttribute(trace.resources[trace.resource[span]].attributes, "host.name");
            return host == nullptr ? Value() : nonEmpty(valueText(*host));
        }
        case GroupBy::Attribute:
            return column.value[span] == KeyColumn::absent ? Value() : Value(column.texts[column.value[span]]);
        case GroupBy::Nothing:
            break;
    }
    return {};
}

/// The value at rank ceil(p / 100 · n) of sorted values.
std::int64_t percentile(const std::vector<std::int64_t>& sorted, std::size_t percent) {
    std::size_t rank = 1;
    while (rank * 100 < percent * sorted.size()) ++rank;
    return sorted[rank - 1];
}

void compareWithReference(const TraceAnalysis& analysis, const TraceStatistics& found, const std::array<KeyColumn, 2>& columns) {
    const TraceData& trace = *analysis.trace;
    std::map<Pair, std::vector<SpanIndex>> groups;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (found.scope.window) {
            if (!analysis.timed(span)) continue;
            const std::int64_t start = trace.startNs[span];
            const std::int64_t end = std::max(start + 1, trace.endNs(span));
            if (start >= found.scope.window->endNs || end <= found.scope.window->startNs) continue;
        }
        groups[{valueOf(trace, span, found.grouping.keys[0], columns[0]), valueOf(trace, span, found.grouping.keys[1], columns[1])}]
            .push_back(span);
    }
    QCOMPARE(found.rows.size(), groups.size());
    std::uint64_t spans = 0;
    std::int64_t selfNs = 0;
    for (const StatisticsRow& row : found.rows) {
        const auto text = [&](std::size_t key) { return found.text(row, key) == nullptr ? Value() : Value(*found.text(row, key)); };
        const auto at = groups.find({text(0), text(1)});
        QVERIFY(at != groups.end());
        std::vector<std::int64_t> durations;
        std::int64_t total = 0;
        std::int64_t self = 0;
        std::int64_t critical = 0;
        std::uint64_t errors = 0;
        std::set<std::uint32_t> services;
        for (const SpanIndex span : at->second) {
            critical += analysis.critical.ns[span];
            errors += trace.status[span] == StatusCode::Error ? 1 : 0;
            services.insert(trace.service[span]);
            if (!analysis.timed(span)) continue;
            durations.push_back(std::max<std::int64_t>(0, trace.durationNs[span]));
            total += durations.back();
            self += analysis.self.selfNs[span];
        }
        spans += at->second.size();
        selfNs += self;
        QCOMPARE(row.spans, std::uint64_t{at->second.size()});
        QCOMPARE(row.errors, errors);
        QCOMPARE(row.timed, std::uint64_t{durations.size()});
        QCOMPARE(row.totalNs, total);
        QCOMPARE(row.selfNs, self);
        QCOMPARE(row.criticalNs, critical);
        QCOMPARE(row.service, services.size() == 1 ? *services.begin() : StatisticsRow::mixed);
        if (durations.empty()) {
            QCOMPARE(row.slowest, at->second.front());
            continue;
        }
        std::sort(durations.begin(), durations.end());
        QCOMPARE(row.maxNs, durations.back());
        QCOMPARE(row.meanNs, static_cast<std::int64_t>(
                                 std::floor(static_cast<long double>(total) / static_cast<long double>(durations.size()) + 0.5L)));
        QCOMPARE(row.p50Ns, percentile(durations, 50));
        QCOMPARE(row.p95Ns, row.hasP95() ? percentile(durations, 95) : 0);
        QCOMPARE(row.p99Ns, row.hasP99() ? percentile(durations, 99) : 0);
        QVERIFY(std::find(at->second.begin(), at->second.end(), row.slowest) != at->second.end());
        QCOMPARE(std::max<std::int64_t>(0, trace.durationNs[row.slowest]), row.maxNs);
    }
    QCOMPARE(found.spans, spans);
    QCOMPARE(found.selfNs, selfNs);
}

std::shared_ptr<const TraceAnalysis> randomTrace(std::mt19937& random, std::uint32_t spans) {
    TraceBuilder b;
    TraceData& data = b.data();
    data.services = {{"a", 0}, {"", 1}, {"c", 2}};
    data.scopes = {Scope{}, Scope{"lib", "1", {}, 0, {}}, Scope{"lib", "2", {}, 0, {}}};
    data.resources = {Resource{}, Resource{"a", {{"host.name", "h1"}}, 0, {}}, Resource{"a", {{"host.name", std::int64_t{7}}}, 0, {}}};
    for (std::uint32_t i = 0; i < spans; ++i) {
        const auto start = static_cast<std::int64_t>(random() % 1'000'000);
        const auto length = static_cast<std::int64_t>(random() % (random() % 7 == 0 ? 500'000 : 3'000)) - 50;
        const std::uint64_t parent = i == 0 || random() % 20 == 0 ? 0 : 1 + random() % i;
        std::uint16_t marks = 0;
        if (length < 0) marks |= NegativeDuration;
        if (random() % 25 == 0) marks |= NoStart;
        b.add(i + 1, parent, start, start + length, "op" + std::to_string(random() % 9), random() % 3, static_cast<SpanKind>(random() % 6),
              static_cast<StatusCode>(random() % 3), marks);
        data.scope.back() = random() % 3;
        data.resource.back() = random() % 3;
    }
    return *analyseTrace(b.build(), {});
}

KeyColumn randomColumn(std::mt19937& random, std::uint32_t spans, std::uint32_t values) {
    KeyColumn column;
    for (std::uint32_t i = 0; i < values; ++i) column.texts.push_back("value " + std::to_string(i));
    for (std::uint32_t i = 0; i < spans; ++i) column.value.push_back(random() % 4 == 0 ? KeyColumn::absent : random() % values);
    return column;
}

}  // namespace

class TestStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsReference_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        for (int first = 1; first <= static_cast<int>(GroupBy::Attribute); ++first)
            for (const GroupBy second : {GroupBy::Nothing, GroupBy::Operation, GroupBy::Attribute})
                QTest::addRow("%d by %d", first, static_cast<int>(second)) << first << static_cast<int>(second);
    }
    void equalsReference() {
        QFETCH(int, first);
        QFETCH(int, second);
        std::mt19937 random(static_cast<unsigned>(first * 31 + second));
        const Grouping grouping{{GroupKey{static_cast<GroupBy>(first), "x"}, GroupKey{static_cast<GroupBy>(second), "y"}}};
        for (const std::uint32_t spans : {1U, 2U, 40U, 1500U}) {
            const auto analysis = randomTrace(random, spans);
            // Many values make the table of pairs too large for memory's sake: pairs are hashed then.
            for (const std::uint32_t values : {3U, 900U}) {
                const std::array<KeyColumn, 2> columns = {randomColumn(random, spans, values), randomColumn(random, spans, values)};
                for (const std::optional<Interval>& window : {std::optional<Interval>(), std::optional(Interval{200'000, 300'000}),
                                                              std::optional(Interval{5'000'000, 5'000'001})}) {
                    const auto found = computeStatistics(analysis, grouping, window, columns, {});
                    QVERIFY(found.has_value());
                    compareWithReference(*analysis, **found, columns);
                    if (QTest::currentTestFailed()) return;
                }
            }
        }
    }
    void percentilesByNearestRank() {
        for (const int count : {1, 2, 19, 20, 99, 100, 101}) {
            TraceBuilder b;
            for (int i = 0; i < count; ++i) b.add(static_cast<std::uint64_t>(i + 1), 0, 1000, 1000 + (i * 37 % count) + 1);
            const auto found = computeStatistics(*analyseTrace(b.build(), {}), {}, {}, {}, {});
            const StatisticsRow& row = (*found)->rows.front();
            QCOMPARE(row.hasP95(), count >= 20);
            QCOMPARE(row.hasP99(), count >= 100);
            QCOMPARE(row.p50Ns, (count + 1) / 2);
            if (row.hasP95()) QCOMPARE(row.p95Ns, (count * 95 + 99) / 100);
            if (row.hasP99()) QCOMPARE(row.p99Ns, (count * 99 + 99) / 100);
        }
    }
    void sumsStopAtTheEnd() {
        TraceBuilder b;
        for (std::uint64_t i = 1; i <= 3; ++i) b.add(i, 0, 0, INT64_MAX);
        const auto found = computeStatistics(*analyseTrace(b.build(), {}), {}, {}, {}, {});
        QCOMPARE((*found)->rows.front().totalNs, INT64_MAX);
        QCOMPARE((*found)->selfNs, INT64_MAX);
    }
    void emptyCancelledUnfit() {
        TraceBuilder b;
        const auto empty = computeStatistics(*analyseTrace(b.build(), {}), {}, {}, {}, {});
        QVERIFY(empty && (*empty)->rows.empty());
        b.add(1, 0, 0, 10);
        const auto one = *analyseTrace(b.build(), {});
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(computeStatistics(one, {}, {}, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
        const Grouping byAttribute{{GroupKey{GroupBy::Attribute, "x"}, GroupKey{}}};
        QCOMPARE(computeStatistics(one, byAttribute, {}, {}, {}).error().kind, ErrorKind::Usage);
    }
    void ordersRows() {
        std::mt19937 random(5);
        const auto analysis = randomTrace(random, 400);
        KeyColumn column = randomColumn(random, 400, 4);
        column.texts = {"10", "9", "b", "1e3"};
        const Grouping grouping{{GroupKey{GroupBy::Operation, {}}, GroupKey{GroupBy::Attribute, "x"}}};
        const auto statistics = *computeStatistics(analysis, grouping, {}, {KeyColumn(), column}, {});
        for (int field = 0; field <= static_cast<int>(StatisticsField::Critical); ++field) {
            for (const bool descending : {false, true}) {
                const auto order = statisticsOrder(*statistics, static_cast<StatisticsField>(field), descending);
                QCOMPARE(std::set<std::uint32_t>(order.begin(), order.end()).size(), statistics->rows.size());
            }
        }
        const auto bySelf = statisticsOrder(*statistics, StatisticsField::Self, true);
        for (std::size_t i = 1; i < bySelf.size(); ++i)
            QVERIFY(statistics->rows[bySelf[i - 1]].selfNs >= statistics->rows[bySelf[i]].selfNs);
        // Numbers by value, then texts, what is absent last either way.
        for (const bool descending : {false, true}) {
            QStringList seen;
            for (const std::uint32_t row : statisticsOrder(*statistics, StatisticsField::Second, descending)) {
                const std::string* text = statistics->text(statistics->rows[row], 1);
                const QString shown = text == nullptr ? QStringLiteral("-") : QString::fromStdString(*text);
                if (seen.isEmpty() || seen.back() != shown) seen += shown;
            }
            QCOMPARE(seen.join(QLatin1Char(' ')), descending ? QStringLiteral("b 1e3 10 9 -") : QStringLiteral("9 10 1e3 b -"));
        }
        // p95 of small groups says nothing: those rows come last either way.
        const auto byP95 = statisticsOrder(*statistics, StatisticsField::P95, false);
        const auto says = [&](std::uint32_t row) { return statistics->rows[row].hasP95(); };
        QVERIFY(std::is_partitioned(byP95.begin(), byP95.end(), says));
    }
    void ordersSpans() {
        std::mt19937 random(11);
        const auto analysis = randomTrace(random, 700);
        const TraceData& trace = *analysis->trace;
        const auto numberOf = [&](SpanIndex span, SpanField field) -> std::optional<std::int64_t> {
            const bool timed = analysis->timed(span);
            switch (field) {
                case SpanField::Start:
                    return timed ? std::optional(trace.startNs[span]) : std::nullopt;
                case SpanField::Duration:
                    return timed ? std::optional(trace.durationNs[span]) : std::nullopt;
                case SpanField::Self:
                    return timed ? std::optional(analysis->self.selfNs[span]) : std::nullopt;
                case SpanField::Critical:
                    return analysis->critical.ns[span];
                case SpanField::Kind:
                    return static_cast<std::int64_t>(trace.kind[span]);
                case SpanField::Status:
                    return static_cast<std::int64_t>(trace.status[span]);
                case SpanField::Marks:
                    return trace.marks[span] & (NoStart | NegativeDuration);
                default:
                    return std::nullopt;
            }
        };
        const auto textOf = [&](SpanIndex span, SpanField field) -> std::optional<std::string> {
            switch (field) {
                case SpanField::Service:
                    return trace.services[trace.service[span]].name;
                case SpanField::Operation:
                    return trace.names[trace.name[span]];
                case SpanField::SpanId:
                    return trace.spanIdText(span);
                case SpanField::ParentId:
                    return nonEmpty(trace.parentIdText(span));
                default:
                    return std::nullopt;
            }
        };
        for (int number = 0; number <= static_cast<int>(SpanField::Marks); ++number) {
            const auto field = static_cast<SpanField>(number);
            for (const bool descending : {false, true}) {
                std::vector<SpanIndex> expected(trace.spanCount());
                std::iota(expected.begin(), expected.end(), 0U);
                std::sort(expected.begin(), expected.end(),
                          [&](SpanIndex a, SpanIndex b) { return analysis->tree.rowOfSpan[a] < analysis->tree.rowOfSpan[b]; });
                const auto before = [&](const auto& a, const auto& b) {
                    if (a.has_value() != b.has_value()) return a.has_value();
                    return descending ? b < a : a < b;
                };
                std::stable_sort(expected.begin(), expected.end(), [&](SpanIndex a, SpanIndex b) {
                    if (textOf(a, field) || textOf(b, field)) return before(textOf(a, field), textOf(b, field));
                    return before(numberOf(a, field), numberOf(b, field));
                });
                const auto order = orderSpans(*analysis, field, descending, {});
                QVERIFY(order.has_value());
                QVERIFY2((*order)->spans == expected, qPrintable(QString::number(number)));
                for (std::uint32_t i = 0; i < expected.size(); ++i) QCOMPARE((*order)->placeOf[expected[i]], i);
            }
        }
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(orderSpans(*analysis, SpanField::Start, false, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }
    void ordersIdsAsTheyAreRead() {
        TraceBuilder b;
        for (std::uint64_t i = 1; i <= 3; ++i) b.add(i, 0, 0, 1);
        b.data().marks.assign(3, OpaqueIds);
        b.data().idTexts = {{0, "span-b", ""}, {1, "span-c", ""}, {2, "span-a", ""}};
        const auto order = orderSpans(**analyseTrace(b.build(), {}), SpanField::SpanId, false, {});
        QCOMPARE((*order)->spans, (std::vector<SpanIndex>{2, 0, 1}));
    }
    void textRanksOfEqualTexts() {
        QCOMPARE(textRanks({"b", "a", "b", "-2", "0x"}), (std::vector<std::uint32_t>{3, 2, 3, 0, 1}));
        QVERIFY(textRanks({}).empty());
    }
};

FW_REGISTER_TEST(TestStatistics);

#include "tst_statistics.moc"
