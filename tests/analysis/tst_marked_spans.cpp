// SPDX-License-Identifier: GPL-3.0-or-later
// Bookmarks among the rows of a trace: against a walk over all spans.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/marked_spans.h"
#include "model/analysis/twin_spans.h"
#include "tests/analysis/random_traces.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

class TestMarkedSpans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twinsAreAllOfOneIdButHalvesOfCalls() {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            fw::test::TraceBuilder b;
            std::map<std::uint64_t, std::vector<SpanIndex>> byId;
            std::set<std::uint64_t> shared;
            const auto spans = static_cast<SpanIndex>(1 + random() % 40);
            for (SpanIndex span = 0; span < spans; ++span) {
                const std::uint64_t id = 1 + random() % 30;
                const bool again = byId.contains(id) || shared.contains(id);
                const bool half = again && random() % 4 == 0;
                b.add(id, 0, span, span + 1, "op", 0, SpanKind::Internal, StatusCode::Unset,
                      static_cast<std::uint16_t>(half    ? DuplicateId | SharedSpan
                                                 : again ? DuplicateId
                                                         : 0));
                half ? static_cast<void>(shared.insert(id)) : byId[id].push_back(span);
            }
            const auto trace = b.build();
            const TwinSpans twins = findTwins(*trace);
            for (SpanIndex span = 0; span < spans; ++span) {
                const auto& same = byId[trace->spanId[span].value];
                const auto at = std::find(same.begin(), same.end(), span);
                const TwinSpans::Twin* twin = twins.of(span);
                QCOMPARE(twin != nullptr, at != same.end() && same.size() > 1);
                if (twin == nullptr) continue;
                QCOMPARE(twin->count, static_cast<std::uint32_t>(same.size()));
                QCOMPARE(twin->number, static_cast<std::uint32_t>(at - same.begin() + 1));
                QCOMPARE(twin->next, at + 1 == same.end() ? same.front() : *(at + 1));
            }
        }
    }

    void sameIdsAreToldApart() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(7, 1, 10, 90, "client");
        builder.add(7, 1, 10, 80, "server", 0, SpanKind::Server, StatusCode::Unset, SharedSpan);
        builder.add(9, 1, 20, 30, "first");
        builder.add(9, 1, 40, 50, "second", 0, SpanKind::Internal, StatusCode::Unset, DuplicateId);
        const auto trace = *analyseTrace(builder.build(), {});
        const auto spansOf = [&](const std::vector<Bookmark>& bookmarks) {
            std::vector<SpanIndex> spans;
            const auto marked = markSpans(trace, bookmarks);
            for (const MarkedSpans::Mark& mark : marked->marks) spans.push_back(mark.span);
            std::sort(spans.begin(), spans.end());
            return spans;
        };
        using Spans = std::vector<SpanIndex>;
        QCOMPARE(spansOf({}), Spans{});
        QCOMPARE(spansOf({{{SpanId{7}, 10, false}, ""}}), Spans{1});
        QCOMPARE(spansOf({{{SpanId{7}, 10, true}, ""}}), Spans{2});
        QCOMPARE(spansOf({{{SpanId{9}, 40, false}, ""}}), Spans{4});
        // The start was another one when the span was marked.
        QCOMPARE(spansOf({{{SpanId{9}, 35, false}, ""}}), Spans{3});
        QCOMPARE(spansOf({{{SpanId{8}, 0, false}, ""}}), Spans{});
        // Two that mean one span: the exact one stays.
        const auto both = markSpans(trace, {{{SpanId{9}, 35, false}, "old"}, {{SpanId{9}, 20, false}, "exact"}});
        QCOMPARE(both->marks.size(), std::size_t{1});
        QCOMPARE(both->marks[0].note, std::string("exact"));
        // What is taken away is what is stored.
        const auto moved = markSpans(trace, {{{SpanId{9}, 35, false}, "old"}});
        QCOMPARE(moved->marks[0].place.startNs, std::int64_t{35});
        QCOMPARE(withMark(*moved, 3, "new")->marks[0].place.startNs, std::int64_t{35});
    }

    void changesAgreeWithMarkingAnew() {
        std::mt19937 random(4);
        for (int round = 0; round < 60; ++round) {
            TraceBuilder builder = fw::test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 200));
            const auto trace = *analyseTrace(builder.build(), {}, {.foldRepeats = round % 2 == 0});
            const SpanIndex spans = trace->trace->spanCount();
            std::vector<std::optional<std::string>> model(spans);
            std::shared_ptr<const MarkedSpans> marked = markSpans(trace, {});
            for (int step = 0; step < 40; ++step) {
                const auto span = static_cast<SpanIndex>(random() % spans);
                std::optional<std::string> note;
                if (random() % 3 != 0) note = std::to_string(random() % 9);
                model[span] = note;
                marked = withMark(*marked, span, note);
            }
            std::vector<Bookmark> bookmarks;
            for (SpanIndex span = 0; span < spans; ++span)
                if (model[span]) bookmarks.push_back({placeOf(*trace->trace, span), *model[span]});
            std::shuffle(bookmarks.begin(), bookmarks.end(), random);
            QVERIFY(markSpans(trace, bookmarks)->marks == marked->marks);
            QCOMPARE(marked->rows.size(), bookmarks.size());
            QVERIFY(std::is_sorted(marked->rows.begin(), marked->rows.end()));
            for (Row row = 0; row < trace->tree.rowCount(); ++row) {
                const SpanIndex span = trace->tree.span[row];
                const MarkedSpans::Mark* mark = marked->at(row);
                QCOMPARE(mark != nullptr, span != noSpan && model[span].has_value());
                if (mark != nullptr) QCOMPARE(mark->note, *model[span]);
                std::size_t below = 0;
                for (Row other = row + 1; other < trace->tree.end[row]; ++other) below += marked->at(other) != nullptr ? 1 : 0;
                QCOMPARE(marked->countIn(row + 1, trace->tree.end[row]), below);
            }
        }
    }
};

FW_REGISTER_TEST(TestMarkedSpans);

#include "tst_marked_spans.moc"
