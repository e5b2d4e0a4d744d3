// SPDX-License-Identifier: GPL-3.0-or-later
// Colour slots of spans against a naive count.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/merged_colors.h"
#include "model/analysis/span_colors.h"
#include "tests/analysis/random_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

class TestSpanColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedColorsAreThoseOfAllMembersOrSeveral() {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            fw::test::TraceBuilder builder = fw::test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 120));
            const auto trace = *analyseTrace(builder.build(), {});
            SpanColors colors;
            for (SpanIndex span = 0; span < trace->trace->spanCount(); ++span)
                colors.slot.push_back(static_cast<std::uint8_t>(random() % 3 == 0 ? random() % 17 : 4));
            const auto graph = *buildFlameGraph(trace, FlameMode::Work, {});
            const auto slots = mergedColors(*graph, colors);
            QCOMPARE(slots.size(), std::size_t{graph->nodeCount()});
            for (FlameNode node = 0; node < graph->nodeCount(); ++node) {
                std::set<std::uint8_t> seen;
                for (std::uint32_t i = graph->firstMember[node]; i < graph->firstMember[node + 1]; ++i)
                    if (const SpanIndex span = trace->tree.span[graph->members[i]]; span != noSpan) seen.insert(colors.slot[span]);
                QCOMPARE(slots[node], seen.empty() ? SpanColors::absent : seen.size() > 1 ? SpanColors::several : *seen.begin());
            }
            const auto boxes = *buildTraceGraph(trace, GraphMode::Services, {}, {});
            const auto boxSlots = mergedColors(*boxes, colors);
            QCOMPARE(boxSlots.size(), boxes->nodes.size());
            for (GraphNode box = 0; box < boxes->nodes.size(); ++box) {
                std::set<std::uint8_t> seen;
                for (SpanIndex span = 0; span < trace->trace->spanCount(); ++span)
                    if (boxes->nodeOfRow[trace->tree.rowOfSpan[span]] == box) seen.insert(colors.slot[span]);
                QCOMPARE(boxSlots[box], seen.empty() ? SpanColors::absent : seen.size() > 1 ? SpanColors::several : *seen.begin());
            }
            // Of another number of spans: nothing that could be looked up wrongly.
            colors.slot.push_back(0);
            QVERIFY(mergedColors(*graph, colors).empty());
        }
    }

    void valuesByFrequencyAgreeWithCounting() {
        std::mt19937 random(11);
        for (int round = 0; round < 80; ++round) {
            fw::test::TraceBuilder builder = fw::test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 300));
            const auto trace = *analyseTrace(builder.build(), {});
            const SpanIndex spans = trace->trace->spanCount();
            const std::uint32_t most = 1 + static_cast<std::uint32_t>(random() % 40);
            KeyColumn column;
            std::map<std::string, std::uint32_t> numbers;
            std::vector<std::string> naive(spans);
            for (SpanIndex span = 0; span < spans; ++span) {
                if (random() % 5 == 0) {
                    column.value.push_back(KeyColumn::absent);
                    continue;
                }
                naive[span] = "v" + std::to_string(std::min(random() % most, random() % most));
                const auto [at, fresh] = numbers.emplace(naive[span], static_cast<std::uint32_t>(column.texts.size()));
                if (fresh) column.texts.push_back(naive[span]);
                column.value.push_back(at->second);
            }
            const auto colors = colorSpans(trace, {GroupBy::Attribute, "key"}, column, {});
            QVERIFY(colors != nullptr);
            struct Value {
                std::string text;
                std::uint64_t spans;
                SpanIndex first;
            };
            std::vector<Value> values;
            std::uint64_t absent = 0;
            for (SpanIndex span = 0; span < spans; ++span) {
                if (naive[span].empty()) {
                    ++absent;
                    continue;
                }
                auto at = std::find_if(values.begin(), values.end(), [&](const Value& value) { return value.text == naive[span]; });
                if (at == values.end()) at = values.insert(values.end(), {naive[span], 0, span});
                ++at->spans;
            }
            std::sort(values.begin(), values.end(),
                      [](const Value& a, const Value& b) { return a.spans != b.spans ? a.spans > b.spans : a.first < b.first; });
            std::map<std::string, std::uint8_t> slots;
            std::uint64_t rest = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                slots[values[i].text] = static_cast<std::uint8_t>(std::min<std::size_t>(i, 15));
                if (i >= 15) {
                    rest += values[i].spans;
                    continue;
                }
                QCOMPARE(colors->text(colors->entries[i]), std::string_view(values[i].text));
                QCOMPARE(colors->entries[i].spans, values[i].spans);
            }
            QCOMPARE(colors->otherValues, std::uint64_t{values.size() > 15 ? values.size() - 15 : 0});
            QCOMPARE(colors->entries.size(), std::min<std::size_t>(values.size(), 15) + (rest > 0 ? 1 : 0) + (absent > 0 ? 1 : 0));
            for (SpanIndex span = 0; span < spans; ++span) {
                QCOMPARE(colors->slot[span], naive[span].empty() ? SpanColors::absent : slots[naive[span]]);
                std::string_view text;
                QCOMPARE(colors->valueOf(span, text), !naive[span].empty());
                QCOMPARE(text, std::string_view(naive[span]));
            }
            std::uint64_t all = 0;
            for (const SpanColors::Entry& entry : colors->entries) {
                all += entry.spans;
                if (entry.slot == SpanColors::others) QCOMPARE(entry.spans, rest);
                if (entry.slot == SpanColors::absent) QCOMPARE(entry.spans, absent);
            }
            QCOMPARE(all, std::uint64_t{spans});
        }
    }

    void kindAndStatusHaveFixedSlots() {
        fw::test::TraceBuilder builder;
        builder.add(1, 0, 0, 100, "a", 0, SpanKind::Server, StatusCode::Ok);
        builder.add(2, 1, 10, 90, "b", 0, SpanKind::Client, StatusCode::Error);
        builder.add(3, 1, 10, 90, "c", 0, SpanKind::Client, StatusCode::Unset);
        const auto trace = *analyseTrace(builder.build(), {});
        const auto kinds = colorSpans(trace, {GroupBy::Kind, {}}, {}, {});
        QCOMPARE(kinds->entries.size(), std::size_t{2});
        QCOMPARE(kinds->text(kinds->entries[0]), std::string_view("client"));
        QCOMPARE(kinds->entries[0].spans, std::uint64_t{2});
        QCOMPARE(kinds->text(kinds->entries[1]), std::string_view("server"));
        QVERIFY(kinds->slot[0] != kinds->slot[1]);
        QCOMPARE(kinds->slot[1], kinds->slot[2]);
        const auto states = colorSpans(trace, {GroupBy::Status, {}}, {}, {});
        QCOMPARE(states->entries.size(), std::size_t{3});
        QVERIFY(states->slot[0] != states->slot[1] && states->slot[1] != states->slot[2] && states->slot[0] != states->slot[2]);
    }

    void whatCannotBeColoured() {
        fw::test::TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        const auto trace = *analyseTrace(builder.build(), {});
        QVERIFY(!colorSpans(trace, {GroupBy::Service, {}}, {}, {}));
        QVERIFY(!colorSpans(trace, {GroupBy::Attribute, {}}, {{KeyColumn::absent}, {}}, {}));
        // A trace that grew between two reads.
        QVERIFY(!colorSpans(trace, {GroupBy::Attribute, "k"}, {{0, 0}, {"x"}}, {}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!colorSpans(trace, {GroupBy::Kind, {}}, {}, stop.get_token()));
    }
};

FW_REGISTER_TEST(TestSpanColors);

#include "tst_span_colors.moc"
