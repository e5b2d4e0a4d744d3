// SPDX-License-Identifier: GPL-3.0-or-later
// Two cohorts as tables and sentences.
#include <QAbstractItemModelTester>
#include <QTest>

#include "model/items/cohort_key_model.h"
#include "model/items/cohort_operation_model.h"
#include "model/items/cohort_words.h"
#include "tests/items/cohort_sample.h"

using namespace fw;
using namespace fw::items;

class TestCohortModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void keysAreBlocksOfLines() {
        CohortKeyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setFindings(test::cohortSample());
        // Three values with key, place and synonym beside them; three and a line for the rest; a distribution; two words.
        QCOMPARE(model.rowCount(), 3 + 4 + 3 + 2);
        QCOMPARE(model.keyCount(), 4U);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, CohortKeyModel::Key), QStringLiteral("cache_hit"));
        QCOMPARE(cell(1, CohortKeyModel::Key), QStringLiteral("on decode_h264, detector"));
        QCOMPARE(cell(2, CohortKeyModel::Key), QStringLiteral("same traces as host.name = gpu 2"));
        QCOMPARE(cell(0, CohortKeyModel::Value), QStringLiteral("false"));
        QCOMPARE(cell(2, CohortKeyModel::Value), QStringLiteral("absent"));
        QVERIFY(model.index(2, 0).data(CohortKeyModel::AbsentRole).toBool());
        QCOMPARE(cell(0, CohortKeyModel::CandidateShare), QStringLiteral("90.0 %"));
        QCOMPARE(cell(0, CohortKeyModel::BaselineShare), QStringLiteral("5.0 %"));
        QCOMPARE(cell(0, CohortKeyModel::Difference), QStringLiteral("+85.0"));
        QCOMPARE(cell(1, CohortKeyModel::Difference), QString(QChar(0x2212)) + QStringLiteral("82.5"));
        QCOMPARE(cell(0, CohortKeyModel::Score), QStringLiteral("0.85"));
        QVERIFY(cell(1, CohortKeyModel::Score).isEmpty());
        QCOMPARE(cell(6, CohortKeyModel::Value).left(2), QStringLiteral("3 "));
        QVERIFY(model.valueAt(6) == nullptr);
        // Numbers say their medians, and no value.
        QCOMPARE(cell(7, CohortKeyModel::CandidateShare), QStringLiteral("4,590"));
        QCOMPARE(cell(7, CohortKeyModel::Difference), QString(QChar(0x2212)) + QStringLiteral("5,700"));
        QVERIFY(model.searchOf(7).isEmpty());
        QVERIFY(cell(7, CohortKeyModel::Filter).isEmpty());
        QCOMPARE(cell(8, CohortKeyModel::Value), QStringLiteral("0 – 16,000"));
        // Hostile text is shown as what it is.
        QVERIFY(!cell(10, CohortKeyModel::Key).contains(QChar(0x1b)));
        QVERIFY(!cell(10, CohortKeyModel::Key).contains(QChar(0x202e)));
        QCOMPARE(cell(10, CohortKeyModel::Value), QStringLiteral("\" \""));
        model.setFindings(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void keysUnfoldAndAreFiltered() {
        CohortKeyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(test::cohortSample());
        QVERIFY(!model.canUnfold(0));
        QVERIFY(model.canUnfold(4));
        model.setUnfolded(4, true);
        QCOMPARE(model.rowCount(), 3 + 6 + 3 + 2);
        QVERIFY(model.isUnfolded(8));
        QCOMPARE(model.valueAt(8)->what, analysis::CohortValue::What::Others);
        model.setUnfolded(8, false);
        QCOMPARE(model.rowCount(), 12);
        model.setFilter(QStringLiteral("WORKER"));
        QCOMPARE(model.keyCount(), 1U);
        // What does not differ is found, too, and says so.
        model.setFilter(QStringLiteral("same.for"));
        QCOMPARE(model.keyCount(), 1U);
        QVERIFY(model.index(0, 0).data(CohortKeyModel::RowTextRole).toString().contains(QStringLiteral("does not differ")));
        model.setFilter(QStringLiteral("decode_h264"));
        QCOMPARE(model.keyCount(), 1U);
        model.setFilter(QStringLiteral("no such key"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 12);
    }

    void valuesAreSearchedWhereASearchCanNameThem() {
        CohortKeyModel model;
        model.setFindings(test::cohortSample());
        QCOMPARE(model.searchOf(0), QStringLiteral("cache_hit=false"));
        QCOMPARE(model.searchOf(1), QStringLiteral("cache_hit=true"));
        QVERIFY(model.searchOf(2).isEmpty());
        // A line without a value means the first one.
        QCOMPARE(model.searchOf(6), QStringLiteral("worker.id=w-07"));
        analysis::CohortKeyName root;
        root.place = analysis::KeyPlace::Root;
        root.key = "name";
        QCOMPARE(cohortValueSearch(root, test::cohortValue("job", 1, 0), 256), QStringLiteral("name=job"));
        QVERIFY(cohortValueSearch(root, test::cohortValue("job-{n}", 1, 0), 256).isEmpty());
        root.key = "status";
        QCOMPARE(cohortValueSearch(root, test::cohortValue("error", 1, 0), 256), QStringLiteral("status=error"));
        // Cut texts and broken bytes are no values.
        root.key = "k";
        QVERIFY(cohortValueSearch(root, test::cohortValue("abc", 1, 0), 3).isEmpty());
        QVERIFY(cohortValueSearch(root, test::cohortValue("\xff", 1, 0), 256).isEmpty());
    }

    void operationsThatDiffer() {
        CohortOperationModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(test::cohortSample());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("decode_h264"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("wait: infer"));
        QVERIFY(model.index(1, 0).data(CohortOperationModel::WaitRole).toBool());
        // Of several names the normalised one stands for all.
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("shard_{n}"));
        QCOMPARE(model.index(0, CohortOperationModel::Delta).data().toString(), QStringLiteral("+312 ms"));
        QCOMPARE(model.index(0, CohortOperationModel::Delta).data(CohortOperationModel::RawRole).toLongLong(), 312'000'000);
        QCOMPARE(model.index(0, 0).data(CohortOperationModel::PartRole).toDouble(), 1.0);
        QVERIFY(model.index(2, 0).data(CohortOperationModel::PartRole).toDouble() < 0);
        QCOMPARE(model.index(0, 0).data(CohortOperationModel::SlotRole).toInt(), 3);
        QVERIFY(model.index(0, 0).data(CohortOperationModel::RowTextRole).toString().contains(QStringLiteral("detector")));
        model.setFindings(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void sentences() {
        const auto findings = test::cohortSample();
        QCOMPARE(culpritSentence(*findings),
                 QStringLiteral("The evidence speaks against detector: its own work takes 812 ms instead of 500 ms."));
        QCOMPARE(candidateText(*findings), QStringLiteral("slowest 5 %, from 1.61 s"));
        QVERIFY(cohortRefusal(*findings).isEmpty());
        const QString keys = keysSentence(findings->comparison->attributes);
        QVERIFY2(keys.startsWith(QStringLiteral("4 of 88 ")) && keys.contains(QStringLiteral("left out (1)")), qPrintable(keys));
        QCOMPARE(leftOutText(findings->comparison->attributes), QStringLiteral("Ids: job.id"));
        auto comparison = std::make_shared<analysis::CohortComparison>(*findings->comparison);
        comparison->culprits.clear();
        findings->comparison = comparison;
        QVERIFY(culpritSentence(*findings).startsWith(QStringLiteral("Nothing speaks against")));
        comparison->members = {4, 160};
        comparison->refused = analysis::CohortRefusal{true, false, 10};
        QVERIFY(cohortRefusal(*findings).contains(QStringLiteral("fewer than 10")));
        QVERIFY(culpritSentence(*findings).isEmpty());
        comparison->attributes.valuesNotKept = true;
        comparison->attributes.keysNotLookedAt = 3;
        QVERIFY(keysSentence(comparison->attributes).contains(QStringLiteral("further keys not looked at: 3")));
    }

    void figures() {
        QCOMPARE(figureText(0), QStringLiteral("0"));
        QCOMPARE(figureText(4590), QStringLiteral("4,590"));
        QCOMPARE(figureText(109'051'904), QStringLiteral("109,100,000"));
        QCOMPARE(figureText(25.0934), QStringLiteral("25.09"));
        QCOMPARE(figureText(-0.5), QString(QChar(0x2212)) + QStringLiteral("0.5000"));
        QCOMPARE(figureText(12), QStringLiteral("12"));
        QVERIFY(!figureText(1e300).isEmpty());
        QVERIFY(!figureText(1e-300).isEmpty());
        QCOMPARE(pointsText(-0.00001), QStringLiteral("0.0"));
        QCOMPARE(pointsText(0.00001), QStringLiteral("0.0"));
        QCOMPARE(pointsText(0.853), QStringLiteral("+85.3"));
    }
};

QTEST_MAIN(TestCohortModels)
#include "tst_cohort_models.moc"
