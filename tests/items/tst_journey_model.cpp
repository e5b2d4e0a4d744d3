// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include "model/items/journey_model.h"
#include "model/items/journey_words.h"
#include "tests/items/journey_sample.h"

using namespace fw;
using namespace fw::items;

namespace {

constexpr auto journeyFailMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString cell(const JourneyModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

}  // namespace

class TestJourneyModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowsInOrderOfWhoTook() {
        JourneyModel model;
        const QAbstractItemModelTester tester(&model, journeyFailMode);
        QCOMPARE(model.rowCount(), 0);
        model.setJourney(test::journeySample());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, JourneyModel::Number), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, JourneyModel::From), QStringLiteral("publish frames.raw"));
        QCOMPARE(cell(model, 0, JourneyModel::To), QStringLiteral("process_frame"));
        QCOMPARE(cell(model, 0, JourneyModel::Channel), QStringLiteral("frames.raw"));
        QCOMPARE(cell(model, 0, JourneyModel::Gap), QStringLiteral("85.0 ms"));
        QCOMPARE(cell(model, 0, JourneyModel::Carried), QStringLiteral("same trace"));
        QCOMPARE(cell(model, 1, JourneyModel::Gap), QStringLiteral("187 ms"));
        QCOMPARE(cell(model, 1, JourneyModel::Channel), QString(QChar(0x2013)));
        QCOMPARE(cell(model, 1, JourneyModel::Carried), QStringLiteral("span link"));
        QVERIFY2(cell(model, 1, JourneyModel::Evidence).startsWith(QStringLiteral("Link from notify_operator to ")),
                 qPrintable(cell(model, 1, JourneyModel::Evidence)));
        QVERIFY(!model.index(1, 0).data(JourneyModel::BrokenRole).toBool());
        QVERIFY(model.index(2, 0).data(JourneyModel::BrokenRole).toBool());
        QCOMPARE(model.index(2, JourneyModel::To).data(JourneyModel::SlotRole).toInt(), 23);
        QCOMPARE(model.index(2, JourneyModel::To).data(JourneyModel::ServiceRole).toString(), QStringLiteral("clip-archiver"));
        QCOMPARE(model.index(2, JourneyModel::Gap).data(JourneyModel::SlotRole).toInt(), -1);
        const QString evidence = cell(model, 2, JourneyModel::Evidence);
        QVERIFY2(evidence.contains(QStringLiteral("traceparent on archive_clip reads [object Object]")), qPrintable(evidence));
        const QString row = model.index(2, 0).data(JourneyModel::RowTextRole).toString();
        for (const char* part : {"hand-over 3", "archive_clip in clip-archiver", "context lost"})
            QVERIFY2(row.contains(QLatin1String(part)), qPrintable(row));
        model.setJourney(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void sortedAndFound() {
        JourneyModel model;
        const QAbstractItemModelTester tester(&model, journeyFailMode);
        model.setJourney(test::journeySample());
        const QPersistentModelIndex broken = model.index(2, JourneyModel::To);
        model.sort(JourneyModel::Gap, Qt::DescendingOrder);
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{2, 1, 0}));
        QCOMPARE(broken.row(), 0);
        QCOMPARE(model.rowOf(2), 0);
        QCOMPARE(model.rowOf(9), -1);
        for (int column = 0; column < JourneyModel::ColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QCOMPARE(model.rowCount(), 3);
            }
        }
        // The order of the columns stays for the next frame.
        model.sort(JourneyModel::Gap, Qt::DescendingOrder);
        model.setJourney(test::journeySample());
        QCOMPARE(model.order(), (std::vector<std::uint32_t>{2, 1, 0}));
    }

    void manyRowsAreSortedElsewhere() {
        auto journey = test::journeySample();
        const analysis::HandedOver one = journey->handOvers.front();
        journey->handOvers.assign(JourneyModel::sortedAtOnce + 1, one);
        journey->handOvers.back().waitNs += 1;
        JourneyModel model;
        const QSignalSpy wanted(&model, &JourneyModel::sortWanted);
        model.setJourney(journey);
        QCOMPARE(wanted.count(), 0);
        model.sort(JourneyModel::Gap, Qt::DescendingOrder);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(model.order().front(), 0U);
        model.setOrder(test::journeySample(), {});  // of another journey
        QCOMPARE(model.order().front(), 0U);
        model.setOrder(model.journey(), journeyOrder(*journey, JourneyModel::Gap, true));
        QCOMPARE(model.order().front(), static_cast<std::uint32_t>(JourneyModel::sortedAtOnce));
    }

    void theSentence() {
        const auto journey = test::journeySample();
        const QString sentence = journeySentence(*journey);
        QVERIFY2(sentence.startsWith(QStringLiteral("The frame took 2.94 s in 3 trace")), qPrintable(sentence));
        // publish handed out at 56 ms and somebody took at 141; the longest is the one to the archive, 723 ms behind the last end.
        QVERIFY2(sentence.contains(QStringLiteral("it waited longest, ")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("before archive_clip, where the context was lost")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("Missing: 3 frame")), qPrintable(sentence));
        QCOMPARE(journeySeries(*journey), QStringLiteral("44 of 47 numbers present"));
        QCOMPARE(journeyRange(*journey), QStringLiteral("frames 000100 – 000146"));
        QCOMPARE(frameNumber(*journey, "20240315_cam01_000123"), QStringLiteral("000123"));
        QCOMPARE(frameNumber(*journey, "other"), QStringLiteral("other"));
        journey->tracesLeftOut = 12;
        QVERIFY(journeySentence(*journey).contains(QStringLiteral("12 more trace")));
    }

    void whatThereIsLittleToSayOf() {
        const auto alone = test::lonelyJourney();
        QCOMPARE(journeySentence(*alone),
                 QStringLiteral("The frame took 1.00 µs in one trace; no waiting between its spans was recorded."));
        QCOMPARE(journeySeries(*alone), QStringLiteral("No other frame of its series"));
        QVERIFY(journeyRange(*alone).isEmpty());
        analysis::FrameJourney nothing;
        QVERIFY(!journeySentence(nothing).isEmpty());
        // Most numbers are missing: that is sampling, not loss.
        const auto journey = test::journeySample();
        journey->sampled = true;
        QVERIFY(!journeySentence(*journey).contains(QStringLiteral("Missing")));
        QVERIFY(journeySeries(*journey).endsWith(QStringLiteral("sampled")));
    }

    void evidenceOfEveryKind() {
        const auto journey = test::journeySample();
        using analysis::HandOverSign;
        QStringList all;
        for (const auto sign : {HandOverSign::Child, HandOverSign::LinkWithin, HandOverSign::Beside, HandOverSign::LinkAcross,
                                HandOverSign::FrameProducer, HandOverSign::FrameLast, HandOverSign::FrameRunning}) {
            analysis::HandedOver step = journey->handOvers.back();
            step.sign = sign;
            all += handOverEvidence(*journey, step);
            QVERIFY(!all.back().isEmpty());
        }
        QCOMPARE(all.removeDuplicates(), 0);
        analysis::HandedOver step = journey->handOvers.back();
        step.carried.clear();
        QVERIFY(handOverEvidence(*journey, step).contains(QStringLiteral("archive_clip names no parent and no link")));
        step = journey->handOvers.front();
        step.sign = HandOverSign::FrameLast;
        QVERIFY(handOverEvidence(*journey, step).contains(QStringLiteral("the parent of process_frame, 0000…0001, is in no trace")));
    }

    void asMarkdown() {
        const QString text = journeyMarkdown(*test::journeySample());
        QVERIFY(text.startsWith(QStringLiteral("**20240315_cam01_000123**\n\nThe frame took 2.94 s")));
        QVERIFY2(text.contains(QStringLiteral("| 3 | ")) && text.contains(QStringLiteral("| context lost |")), qPrintable(text));
        // Hostile names stay in their cells, and long lists are counted.
        const QString wide = journeyMarkdown(*test::wideJourney(150));
        QVERIFY(wide.contains(QStringLiteral("50 more")));
        QVERIFY(!wide.contains(QChar(0x1b)) && !wide.contains(QChar(0x202e)));
        for (const QString& line : wide.split(QLatin1Char('\n'))) QVERIFY(line.size() < 600);
    }
};

QTEST_GUILESS_MAIN(TestJourneyModel)

#include "tst_journey_model.moc"
