// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "importers/formats/jaeger_read_ahead.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::test::BatchCollector;
using fw::test::json;

namespace jaeger_blocks_test {

namespace {

std::string spanOf(std::uint64_t number) {
    return json("{'traceID':'a1','spanID':'" + toHex(SpanId{number}) + "','operationName':'op','startTime':1,'duration':5,'processID':'p" +
                std::to_string(number % 3) + "'}");
}

}  // namespace

class TestJaegerBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whether text may pile up or not, and whoever reads it.
    void blocksComeOutAsTheyWentIn_data() {
        QTest::addColumn<int>("plainBytes");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("all may wait") << (1 << 30) << false;
        QTest::newRow("much may wait") << (1 << 22) << false;
        QTest::newRow("nothing may wait") << 0 << false;
        QTest::newRow("spans are wanted") << (1 << 30) << true;
    }

    void blocksComeOutAsTheyWentIn() {
        QFETCH(int, plainBytes);
        QFETCH(bool, wanted);
        constexpr std::uint64_t all = 70'000;
        SideWorker worker;
        formats::JaegerReadAhead ahead(worker, static_cast<std::size_t>(plainBytes));
        for (int round = 0; round < 2; ++round) {
            std::uint64_t next = 1;
            std::size_t blocks = 0;
            const auto take = [&] {
                formats::JaegerBlock block = ahead.next();
                if (block.empty()) return false;
                if (!block.left().empty()) return false;
                const SpanBatch spans = block.take();
                for (const SpanRecord& span : spans.spans)
                    if (span.spanId.value != next++) return false;
                ++blocks;
                return true;
            };
            // What is cut and not taken is forgotten.
            ahead.add(spanOf(7), {}, wanted);
            ahead.clear();
            for (std::uint64_t i = 1; i <= all; ++i) {
                ahead.add(spanOf(i), {}, wanted);
                while (ahead.due(wanted)) QVERIFY(take());
            }
            while (next <= all) QVERIFY(take());
            QVERIFY(!take());
            QCOMPARE(next, all + 1);
            QVERIFY(blocks > 8);
        }
    }

    /// Found behind the spans, while most of these wait as text, or in front of them.
    void spansGetTheirServices() {
        constexpr std::uint64_t all = 40'000;
        std::string spans;
        for (std::uint64_t i = 1; i <= all; ++i) spans += (i > 1 ? "," : "") + spanOf(i);
        const std::string processes = json("'processes':{'p0':{'serviceName':'a'},'p1':{'serviceName':'b'},'p2':{'serviceName':'c'}}");
        for (const bool last : {true, false}) {
            const std::string list = json("'spans':[") + spans + "]";
            const std::string text = json("{'data':[{'traceID':'a1',") + (last ? list + "," + processes : processes + "," + list) + "}]}";
            const BatchCollector out = test::decodeText(formats::FormatId::JaegerJson, text, 1 << 20);
            QCOMPARE(out.spans.size(), std::size_t{all});
            for (std::uint64_t i = 1; i <= all; ++i) {
                const test::CollectedSpan& span = out.spans[i - 1];
                QCOMPARE(span.record.spanId.value, i);
                const AttributeValue* const service = findAttribute(span.resource.attributes, "service.name");
                QVERIFY(service != nullptr);
                QCOMPARE(valueText(*service), std::string(1, "abc"[i % 3]));
            }
        }
    }
};

FW_REGISTER_TEST(TestJaegerBlocks);

}  // namespace jaeger_blocks_test

#include "tst_jaeger_blocks.moc"
