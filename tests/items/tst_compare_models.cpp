// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a comparison: what differs in a row, and all differences.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "model/items/change_model.h"
#include "model/items/compare_markdown.h"
#include "model/items/compare_roles.h"
#include "model/items/compare_words.h"
#include "model/items/diff_table_model.h"
#include "tests/analysis/trace_builder.h"

using namespace fw;
using namespace fw::items;
using analysis::Baseline;
using analysis::Candidate;
using analysis::ChangeKind;
using analysis::DiffRow;

namespace {

constexpr auto compareFailMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

std::shared_ptr<const analysis::DiffPlan> comparedPlan() {
    test::TraceBuilder a;
    a.add(1, 0, 0, 100'000'000, "root");
    a.add(2, 1, 10'000'000, 40'000'000, "gone");
    test::TraceBuilder b;
    b.add(1, 0, 0, 160'000'000, "root");
    b.add(3, 1, 20'000'000, 90'000'000, "new");
    const auto side = [](test::TraceBuilder& builder) { return *analysis::analyseTrace(builder.build(), {}); };
    return *analysis::planDiff(*analysis::compareTraces(Baseline(side(a)), Candidate(side(b)), {}), {});
}

}  // namespace

class TestCompareModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatDiffersInARow() {
        const auto plan = comparedPlan();
        ChangeModel model;
        const QAbstractItemModelTester tester(&model, compareFailMode);
        QCOMPARE(model.rowCount(), 0);
        model.setRow(plan, 0);
        QCOMPARE(model.index(0, ChangeModel::What).data().toString(), QStringLiteral("Duration"));
        QCOMPARE(model.index(0, ChangeModel::Delta).data(CompareToneRole).toInt(), 1);
        for (const int column : {ChangeModel::What, ChangeModel::A, ChangeModel::B})
            QCOMPARE(model.index(0, column).data(CompareToneRole).toInt(), 0);
        QCOMPARE(model.index(0, ChangeModel::Delta).data(CompareRawRole).toString(), QStringLiteral("+60,000,000 ns"));
        const int figures = model.rowCount();
        analysis::RowChanges changes;
        changes.row = 0;
        analysis::ValueChange added;
        added.kind = ChangeKind::Added;
        added.key = std::string("k\x1b", 2);
        added.candidate = Candidate(AttributeValue(std::string(1'000'000, 'x')));
        changes.spans.attributes.push_back(added);
        analysis::EventChange same;
        same.name = "same";
        changes.spans.events.push_back(same);
        analysis::EventChange event;
        event.kind = ChangeKind::Changed;
        event.name = "retry";
        event.baselineNs = Baseline(std::optional<std::int64_t>(5'000'000));
        event.candidateNs = Candidate(std::optional<std::int64_t>(9'000'000));
        event.attributes.push_back(added);
        changes.spans.events.push_back(event);
        changes.spans.statusMessage = true;
        changes.candidateMessage = Candidate(std::string("disk full"));
        analysis::ValueChange number;
        number.key = "host";
        number.baseline = Baseline(AttributeValue(1.5));
        number.candidate = Candidate(AttributeValue(1.0));
        number.delta = AttributeValue(-0.5);
        changes.resource.push_back(number);
        model.setChanges(changes);
        QCOMPARE(model.changeCount(), std::size_t{4});
        QCOMPARE(model.rowCount(), figures + 5);
        QVERIFY(model.index(figures, ChangeModel::A).data(CompareAbsentRole).toBool());
        QCOMPARE(model.index(figures, ChangeModel::B).data().toString(), QStringLiteral("disk full"));
        // Long values are bounded, hostile ones made visible, the raw ones whole.
        const QModelIndex value = model.index(figures + 1, ChangeModel::B);
        QVERIFY(value.data().toString().size() <= 401);
        QCOMPARE(value.data(CompareRawRole).toString().size(), 1'000'000);
        QVERIFY(value.data(Qt::ToolTipRole).toString().size() < 20'000);
        QVERIFY(!model.index(figures + 1, ChangeModel::What).data().toString().contains(QChar(0x1b)));
        QVERIFY(model.index(figures + 2, ChangeModel::What).data().toString().contains(QStringLiteral("retry")));
        QVERIFY(model.index(figures + 2, ChangeModel::Delta).data().toString().startsWith(QStringLiteral("+4")));
        QCOMPARE(model.index(figures + 4, ChangeModel::Delta).data().toString(), QStringLiteral("−0.5"));
        // Again the same row, then another one: what comes late is dropped.
        model.setChanges(changes);
        QCOMPARE(model.rowCount(), figures + 5);
        model.setRow(plan, 1);
        model.setChanges(changes);
        QVERIFY(!model.hasChanges());
        model.setRow(nullptr, analysis::noDiffRow);
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersOfTheSentenceFit() {
        // The span is 300 ms longer, its own work 100 ms: what stands in parentheses has the difference that is told.
        const auto side = [](std::int64_t own, std::int64_t below) {
            test::TraceBuilder builder;
            builder.add(1, 0, 0, (own + below) * 1'000'000, "root");
            builder.add(2, 1, 0, below * 1'000'000, "below");
            return *analysis::analyseTrace(builder.build(), {});
        };
        const auto diff = *analysis::compareTraces(Baseline(side(50, 200)), Candidate(side(200, 260)), {});
        const QString said = compareSentence(*diff, analysis::factsOf(*diff)).plain();
        QVERIFY2(said.contains(QStringLiteral("+150.0 ms of its own work (50.0 ms → 200.0 ms)")), qPrintable(said));
    }

    void failuresAndIdentitiesAreTold() {
        const auto side = [](StatusCode status, SpanKind kind, std::uint32_t service) {
            test::TraceBuilder builder;
            builder.add(1, 0, 0, 100'000'000, "root");
            builder.add(2, 1, 0, 50'000'000, "INSERT detections", service, kind, status);
            builder.add(3, 2, 0, 40'000'000, "row", service);
            builder.add(4, 2, 0, 30'000'000, "lock", service);
            return *analysis::analyseTrace(builder.build(), {});
        };
        const auto compared = [&](const auto& a, const auto& b) { return *analysis::compareTraces(Baseline(a), Candidate(b), {}); };
        const auto fine = side(StatusCode::Ok, SpanKind::Client, 0);
        const auto failed = side(StatusCode::Error, SpanKind::Client, 0);
        auto diff = compared(fine, failed);
        QString said = compareSentence(*diff, analysis::factsOf(*diff)).plain();
        QVERIFY2(said.contains(QStringLiteral("INSERT detections in svc fails in B, not in A.")), qPrintable(said));
        diff = compared(failed, fine);
        said = compareSentence(*diff, analysis::factsOf(*diff)).plain();
        QVERIFY2(said.contains(QStringLiteral("fails in A, not in B.")), qPrintable(said));
        QCOMPARE(analysis::factsOf(*compared(failed, failed)).failing, analysis::noDiffRow);
        // A row with one name on both sides is not renamed.
        diff = compared(fine, side(StatusCode::Ok, SpanKind::Server, 0));
        DiffRow row = diff->rowOfBaseline[1];
        QCOMPARE(diff->match[row], analysis::DiffMatch::Renamed);
        QCOMPARE(compareMatch(*diff, row), QStringLiteral("another kind"));
        diff = compared(fine, side(StatusCode::Ok, SpanKind::Client, 1));
        row = diff->rowOfBaseline[1];
        if (diff->match[row] == analysis::DiffMatch::Renamed) QCOMPARE(compareMatch(*diff, row), QStringLiteral("another service"));
    }

    void waitsAreNamed() {
        const auto side = [](std::int64_t waited) {
            test::TraceBuilder builder;
            builder.add(1, 0, 0, (400 + waited) * 1'000'000, "capture_frame");
            builder.add(2, 1, (100 + waited) * 1'000'000, (380 + waited) * 1'000'000, "process_frame");
            return *analysis::analyseTrace(builder.build(), {});
        };
        const auto waits = [](std::int64_t waited) {
            return std::vector<analysis::Wait>{
                {1, analysis::WaitSource::Attribute, 0, analysis::noSpan, 100'000'000, (100 + waited) * 1'000'000}};
        };
        analysis::DiffOptions options;
        options.baselineWaits = Baseline(waits(24));
        options.candidateWaits = Candidate(waits(245));
        const auto diff = *analysis::compareTraces(Baseline(side(24)), Candidate(side(245)), {}, options);
        const analysis::DiffFacts facts = analysis::factsOf(*diff);
        const QString said = compareSentence(*diff, facts).plain();
        QVERIFY2(said.contains(QStringLiteral("the wait before process_frame in svc: queued +221.0 ms (24.0 ms → 245.0 ms), 100 % of it")),
                 qPrintable(said));
        const analysis::DeltaStep step = analysis::walkDeltas(*diff, 1).steps.front();
        QCOMPARE(compareStepName(*diff, step), QStringLiteral("queue wait"));
        QCOMPARE(compareStepPlace(*diff, step), QStringLiteral("before process_frame"));
        QCOMPARE(compareMatch(*diff, facts.largest), QStringLiteral("queued +221.0 ms"));
    }

    void wholeTracesAreTold() {
        // The roots are alike, the traces are not: a list tells 3 s and 30 s.
        const auto plan = [](std::int64_t a, std::int64_t b) {
            const auto side = [](std::int64_t end) {
                test::TraceBuilder builder;
                builder.add(1, 0, 0, 1'000'000, "GET");
                builder.add(2, 1, 500'000, end, "later");
                return *analysis::analyseTrace(builder.build(), {});
            };
            return *analysis::planDiff(*analysis::compareTraces(Baseline(side(a)), Candidate(side(b)), {}), {});
        };
        const auto beyond = plan(3'000'000'000, 30'000'000'000);
        const QString said = compareSentence(*beyond->diff, analysis::factsOf(*beyond->diff)).plain();
        QVERIFY2(!said.startsWith(QStringLiteral("A and B took the same time")), qPrintable(said));
        QVERIFY2(
            said.contains(QStringLiteral("3.00 s")) && said.contains(QStringLiteral("30.0 s")) && said.contains(QStringLiteral("later")),
            qPrintable(said));
        const QString text = compareMarkdown(*beyond, analysis::factsOf(*beyond->diff));
        QVERIFY2(text.contains(QStringLiteral("(30.0 s as a whole)")), qPrintable(text));
        const auto within = plan(900'000, 800'000);
        QVERIFY(!compareMarkdown(*within, analysis::factsOf(*within->diff)).contains(QStringLiteral("as a whole")));
        // "Faster by" with a minus would be slower.
        const auto faster = plan(900'000, 900'000);
        test::TraceBuilder half;
        half.add(1, 0, 0, 500'000, "GET");
        const auto b = *analysis::analyseTrace(half.build(), {});
        const auto diff = *analysis::compareTraces(Baseline(*faster->diff->baseline), Candidate(b), {});
        QVERIFY2(compareSentence(*diff, analysis::factsOf(*diff))
                     .plain()
                     .startsWith(QStringLiteral("B is faster than A by 500.0 µs, −50.0 % of A")),
                 qPrintable(compareSentence(*diff, analysis::factsOf(*diff)).plain()));
    }

    void markdown() {
        const auto plan = comparedPlan();
        const QString text = compareMarkdown(*plan, analysis::factsOf(*plan->diff));
        QVERIFY2(text.startsWith(QStringLiteral("B is slower than A by +60.0 ms")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("- **A** 100.0 ms")) && text.contains(QStringLiteral("- **B** 160.0 ms")));
        const QStringList lines = text.split(QLatin1Char('\n'));
        qsizetype rows = 0;
        for (const QString& line : lines) {
            if (!line.startsWith(QLatin1Char('|'))) continue;
            QCOMPARE(line.count(QLatin1Char('|')), 7);
            ++rows;
        }
        QCOMPARE(rows, static_cast<qsizetype>(plan->byDelta.size()) + 2);
        // What a trace says is no table, no link, no HTML.
        QCOMPARE(literalMarkdown(QStringLiteral("a|b <img> [x](y) `c`")), QStringLiteral("a\\|b \\<img\\> \\[x\\](y) \\`c\\`"));
    }

    void whatOneSideLacks() {
        const auto plan = comparedPlan();
        for (DiffRow row = 0; row < plan->diff->rowCount(); ++row) {
            ChangeModel model;
            model.setRow(plan, row);
            const bool a = plan->figures(analysis::DiffSide::A, row).count > 0;
            QCOMPARE(model.index(0, ChangeModel::A).data(CompareAbsentRole).toBool(), !a);
        }
    }

    void differences() {
        const auto plan = comparedPlan();
        DiffTableModel model;
        const QAbstractItemModelTester tester(&model, compareFailMode);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(plan);
        QCOMPARE(model.rowCount(), static_cast<int>(plan->byDelta.size()));
        QSignalSpy wanted(&model, &DiffTableModel::sortWanted);
        model.sort(DiffTableModel::Operation, Qt::AscendingOrder);
        QCOMPARE(wanted.size(), 1);
        const QPersistentModelIndex kept = model.index(0, 0);
        const DiffRow keptRow = model.rows().front();
        std::vector<DiffRow> turned(plan->byDelta.rbegin(), plan->byDelta.rend());
        model.setOrder(turned);
        QVERIFY(model.rows() == turned);
        QCOMPARE(model.rows()[static_cast<std::size_t>(kept.row())], keptRow);
        model.setOrder({0});
        QVERIFY(model.rows() == turned);
        // Its own order is known without asking.
        model.sort(DiffTableModel::Critical, Qt::DescendingOrder);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(model.rows() == plan->byDelta);
        model.setLeast(INT64_MAX);
        QCOMPARE(model.rowCount(), 0);
        model.setLeast(0);
        const int gone = model.indexOf([&] {
            for (DiffRow row = 0; row < plan->diff->rowCount(); ++row)
                if (analysis::rowName(*plan->diff, row).name == "gone") return row;
            return analysis::noDiffRow;
        }());
        QVERIFY(gone >= 0);
        QCOMPARE(model.index(gone, DiffTableModel::Operation).data().toString(), QStringLiteral("root › gone"));
        QCOMPARE(model.index(gone, DiffTableModel::B).data().toString(), QStringLiteral("absent"));
        QVERIFY(model.index(gone, DiffTableModel::B).data(CompareAbsentRole).toBool());
        model.setPlan(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCompareModels)
#include "tst_compare_models.moc"
