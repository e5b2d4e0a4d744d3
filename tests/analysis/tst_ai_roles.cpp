// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of AI attributes and the tokens of a trace: against a walk from each span to the root.
#include <random>

#include <QtTest>

#include "model/analysis/ai_roles.h"
#include "tests/analysis/random_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

class TestAiRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts() {
        QCOMPARE(tokenCount("812"), std::optional<std::int64_t>(812));
        QCOMPARE(tokenCount("812.0"), std::optional<std::int64_t>(812));
        QCOMPARE(tokenCount("9223372036854775807"), std::optional<std::int64_t>(INT64_MAX));
        for (const char* bad : {"", "-1", "1.5", "nan", "inf", "1e30", "8 tokens", " 8", "0x8"}) QVERIFY2(!tokenCount(bad), bad);
    }

    void theFirstKeyListedCounts() {
        const AiMapping mapping = AiMapping::defaults();
        const auto text = [](const char* value) { return AttributeValue(std::string(value)); };
        const AiFacts facts = aiFactsOf(mapping, {{"model", text("old")},
                                                  {"ai.model", text("gpt-4o")},
                                                  {"ai.tokens.prompt", AttributeValue(std::int64_t{812})},
                                                  {"confidence.mean", AttributeValue(0.93)},
                                                  {"other", text("x")}});
        QCOMPARE(facts[0], std::optional<std::string>("gpt-4o"));
        QCOMPARE(facts[1], std::optional<std::string>("812"));
        QVERIFY(!facts[2] && !facts[3] && !facts[5]);
        QCOMPARE(facts[4], std::optional<std::string>("0.93"));
    }

    void callersThatRepeatTheSumCountOnce() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "agent");
        builder.add(2, 1, 0, 50, "chat");
        builder.add(3, 1, 50, 90, "tool");
        builder.add(4, 3, 60, 80, "chat");
        const auto trace = *analyseTrace(builder.build(), {});
        TokenCounter counter(trace, AiMapping::defaults());
        const auto key = [&](const std::string& name) {
            return static_cast<std::size_t>(std::find(counter.keys().begin(), counter.keys().end(), name) - counter.keys().begin());
        };
        counter.add(0, key("gen_ai.usage.total_tokens"), "1000");
        counter.add(1, key("gen_ai.request.model"), "a");
        counter.add(1, key("gen_ai.usage.input_tokens"), "300");
        counter.add(1, key("gen_ai.usage.output_tokens"), "100");
        counter.add(1, key("ai.tokens.prompt"), "7");  // a later key of the same role
        counter.add(2, key("gen_ai.usage.input_tokens"), "no number");
        counter.add(3, key("gen_ai.request.model"), "b");
        counter.add(3, key("gen_ai.usage.total_tokens"), "600");
        counter.add(3, key("gen_ai.usage.input_tokens"), "500");
        counter.add(99, 0, "nowhere");
        const TokenTotals totals = counter.finish();
        QCOMPARE(totals.spans, std::uint64_t{2});
        QCOMPARE(totals.input, std::int64_t{800});
        QCOMPARE(totals.output, std::int64_t{100});
        QCOMPARE(totals.total, std::int64_t{1000});
        QCOMPARE(totals.models.size(), std::size_t{2});
        QCOMPARE(totals.models[0].model, std::string("b"));
        QCOMPARE(totals.models[1].total, std::int64_t{400});
    }

    void randomTracesAgreeWithAWalk() {
        std::mt19937 random(21);
        for (int round = 0; round < 80; ++round) {
            TraceBuilder builder = fw::test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 120));
            const auto trace = *analyseTrace(builder.build(), {}, {.foldRepeats = round % 2 == 0});
            const SpanIndex spans = trace->trace->spanCount();
            AiMapping mapping;
            mapping.keys[1] = {"in"};
            TokenCounter counter(trace, mapping);
            std::vector<std::int64_t> told(spans, -1);
            for (SpanIndex span = 0; span < spans; ++span) {
                if (random() % 3 != 0) continue;
                told[span] = static_cast<std::int64_t>(random() % 100);
                counter.add(span, 0, std::to_string(told[span]));
            }
            // Whoever has a span with tokens below does not count.
            std::vector<std::uint8_t> above(trace->tree.rowCount(), 0);
            for (SpanIndex span = 0; span < spans; ++span) {
                if (told[span] < 0) continue;
                for (Row row = trace->tree.parent[trace->tree.rowOfSpan[span]]; row != noRow; row = trace->tree.parent[row]) above[row] = 1;
            }
            std::int64_t sum = 0;
            std::uint64_t counted = 0;
            for (SpanIndex span = 0; span < spans; ++span) {
                if (told[span] < 0 || above[trace->tree.rowOfSpan[span]] != 0) continue;
                sum += told[span];
                ++counted;
            }
            const TokenTotals totals = counter.finish();
            QCOMPARE(totals.total, sum);
            QCOMPARE(totals.spans, counted);
        }
    }
};

FW_REGISTER_TEST(TestAiRoles);

#include "tst_ai_roles.moc"
