// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/items/bottleneck_sample.h"

using namespace fw;
using namespace fw::items;

namespace {

constexpr auto bottleneckFailMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString cell(const BottleneckModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

}  // namespace

class TestBottleneckModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameThatStandsAloneIsShown() {
        const auto table = test::bottleneckSample();
        table->onlyNames = {{"infer", "infer_v2"}};
        BottleneckModel model;
        model.setTable(table);
        QCOMPARE(model.index(0, BottleneckModel::Name).data().toString(), QStringLiteral("infer_v2"));
        QCOMPARE(model.index(0, BottleneckModel::Name).data(BottleneckModel::RawRole).toString(), QStringLiteral("infer_v2"));
        QCOMPARE(model.index(2, BottleneckModel::Name).data().toString(), QStringLiteral("decode"));
        // A value of an attribute is no name.
        table->options.group = analysis::BottleneckGroup::Attribute;
        model.setTable(nullptr);
        model.setTable(table);
        QCOMPARE(model.index(0, BottleneckModel::Name).data().toString(), QStringLiteral("infer"));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void cellsSayWhatIsKnown() {
        BottleneckModel model;
        const QAbstractItemModelTester tester(&model, bottleneckFailMode);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(test::bottleneckSample());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, BottleneckModel::Rank), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, BottleneckModel::Name), QStringLiteral("infer"));
        QCOMPARE(model.index(0, BottleneckModel::Name).data(BottleneckModel::ServiceRole).toString(),
                 QStringLiteral("detector · consumer"));
        QCOMPARE(model.index(0, BottleneckModel::Name).data(BottleneckModel::SlotRole).toInt(), 17);
        QCOMPARE(cell(model, 0, BottleneckModel::Calls), QStringLiteral("1,000"));
        QCOMPARE(cell(model, 0, BottleneckModel::Errors), QStringLiteral("1.2 %"));
        QCOMPARE(cell(model, 0, BottleneckModel::P95), QStringLiteral("100 ms"));
        QCOMPARE(cell(model, 0, BottleneckModel::Critical), QStringLiteral("400 ms"));
        QCOMPARE(cell(model, 0, BottleneckModel::Trend), QStringLiteral("+18 %"));
        QCOMPARE(cell(model, 1, BottleneckModel::Name), QStringLiteral("wait: infer"));
        QVERIFY(model.index(1, BottleneckModel::Name).data(BottleneckModel::WaitRole).toBool());
        QCOMPARE(cell(model, 1, BottleneckModel::Errors), QStringLiteral("n/a"));
        QCOMPARE(cell(model, 1, BottleneckModel::Trend), QString(QChar(0x2212)) + QStringLiteral("25 %"));
        // Five calls have a median and nothing more.
        QCOMPARE(cell(model, 2, BottleneckModel::P50), QStringLiteral("90.0 ms"));
        QCOMPARE(cell(model, 2, BottleneckModel::P95), QString(QChar(0x2013)));
        QCOMPARE(cell(model, 2, BottleneckModel::P99), QString(QChar(0x2013)));
        QCOMPARE(cell(model, 2, BottleneckModel::Trend), QStringLiteral("= 0 %"));
        QCOMPARE(cell(model, 3, BottleneckModel::P99), QString(QChar(0x2013)));
        QVERIFY(!cell(model, 3, BottleneckModel::Name).contains(QChar(0x1b)));
        QVERIFY(!cell(model, 3, BottleneckModel::Name).contains(QChar(0x202e)));
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("number 1, infer, detector · consumer, Calls 1,000, Errors 1.2 %")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QStringLiteral("400 ms of the critical path in a trace, 40.0 %, trend +18 %")), qPrintable(spoken));
    }

    void theFirstRowsInAnyOrder() {
        BottleneckModel model;
        const QAbstractItemModelTester tester(&model, bottleneckFailMode);
        model.setTable(test::bottleneckSample());
        const QPersistentModelIndex rare(model.index(2, 0));
        model.sort(BottleneckModel::P95, Qt::DescendingOrder);
        // Those without a p95 come last, either way.
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{0, 1, 3, 2}));
        QCOMPARE(rare.row(), 3);
        model.sort(BottleneckModel::P95, Qt::AscendingOrder);
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{3, 1, 0, 2}));
        model.sort(BottleneckModel::Trend, Qt::AscendingOrder);
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{1, 2, 0, 3}));
        model.sort(BottleneckModel::Errors, Qt::DescendingOrder);
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{0, 2, 3, 1}));
        model.sort(BottleneckModel::Name, Qt::AscendingOrder);
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{3, 2, 0, 1}));
        // The first two are those that contribute most, whatever they are sorted by.
        model.sort(BottleneckModel::P50, Qt::AscendingOrder);
        model.setTop(2);
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{1, 0}));
        QCOMPARE(cell(model, 0, BottleneckModel::Rank), QStringLiteral("2"));
        model.setTable(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    /// Against a plain count of what must stand before what.
    void everyOrderIsSorted() {
        std::mt19937 random(7);
        analysis::Bottlenecks found;
        for (int i = 0; i < 500; ++i) {
            analysis::BottleneckRow row;
            row.samples = row.calls = random() % 200;
            row.p50Ns = random() % 50;
            row.p95Ns = row.p50Ns + random() % 50;
            row.p99Ns = row.p95Ns + random() % 50;
            row.wait = random() % 4 == 0;
            row.errors = row.calls / (1 + random() % 5);
            if (random() % 3 != 0) row.trend = (static_cast<int>(random() % 100) - 50) / 10.0;
            found.rows.push_back(row);
        }
        for (const bool descending : {false, true}) {
            const auto order = bottleneckOrder(found, 0, BottleneckModel::P95, descending);
            QCOMPARE(order.size(), found.rows.size());
            for (std::size_t i = 1; i < order.size(); ++i) {
                const auto& before = found.rows[order[i - 1]];
                const auto& after = found.rows[order[i]];
                QVERIFY(before.hasP95() || !after.hasP95());
                if (!after.hasP95()) continue;
                QVERIFY(descending ? before.p95Ns >= after.p95Ns : before.p95Ns <= after.p95Ns);
                if (before.p95Ns == after.p95Ns) QVERIFY(order[i - 1] < order[i]);
            }
            QCOMPARE(bottleneckOrder(found, 3, BottleneckModel::Trend, descending).size(), 3U);
        }
    }

    void manyRowsAreSortedElsewhere() {
        auto table = test::bottleneckSample();
        auto found = std::make_shared<analysis::Bottlenecks>(*table->found);
        found->rows.resize(BottleneckModel::sortedAtOnce + 1, found->rows.back());
        table->found = found;
        BottleneckModel model;
        model.setTop(0);
        const QSignalSpy asked(&model, &BottleneckModel::sortWanted);
        model.setTable(table);
        QCOMPARE(asked.count(), 0);  // they come by rank
        model.sort(BottleneckModel::Calls, Qt::DescendingOrder);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(model.order().front(), 0U);
        model.setOrder(std::make_shared<BottleneckTable>(*table), {2, 1, 0});
        QCOMPARE(model.order().front(), 0U);  // of another table
        auto order = bottleneckOrder(*found, 0, BottleneckModel::Calls, false);
        model.setOrder(model.table(), order);
        QCOMPARE(model.order(), order);
    }
};

QTEST_GUILESS_MAIN(TestBottleneckModel)
#include "tst_bottleneck_model.moc"
