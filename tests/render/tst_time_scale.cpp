// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "tests/render/suites.h"
#include "widgets/render/time_scale.h"

using namespace fw::render;

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

class TimeScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void edgesMapToEdges() {
        const TimeScale scale{1'000, 2'000, 100, 500};
        QCOMPARE(scale.toPixel(1'000), 100.0);
        QCOMPARE(scale.toPixel(2'000), 600.0);
        QCOMPARE(scale.toPixel(0), -400.0);
        QCOMPARE(scale.toTime(100), std::int64_t{1'000});
        QCOMPARE(scale.toTime(600), std::int64_t{2'000});
        QCOMPARE(scale.toTime(350), std::int64_t{1'500});
    }
    void keepsNanosecondsFarFromZero() {
        // 2^60 is far beyond what a double holds exactly.
        const std::int64_t base = (std::int64_t{1} << 60) + 1;
        const TimeScale scale{base, base + 100, 0, 1000};
        QCOMPARE(scale.toPixel(base + 1), 10.0);
        QCOMPARE(scale.toPixel(base - 1), -10.0);
        QCOMPARE(scale.toTime(10), base + 1);
        QCOMPARE(scale.toTime(999.9), base + 99);
    }
    void wholeRangeOfInt64() {
        const TimeScale scale{lowest, highest, 0, 1000};
        QCOMPARE(scale.lengthNs(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(scale.toPixel(lowest), 0.0);
        QCOMPARE(scale.toPixel(highest), 1000.0);
        QVERIFY(qAbs(scale.toPixel(0) - 500.0) < 1e-6);
        QCOMPARE(scale.toTime(-1e30), lowest);
        QCOMPARE(scale.toTime(1e30), highest);
        QCOMPARE(scale.toTime(std::numeric_limits<double>::quiet_NaN()), lowest);
    }
    void emptyIntervalIsOneNanosecond() {
        const TimeScale scale{5, 5, 0, 10};
        QCOMPARE(scale.lengthNs(), std::uint64_t{1});
        QCOMPARE(scale.toPixel(6), 10.0);
    }
    void sumsSaturate() {
        QCOMPARE(saturatedAdd(highest, 1), highest);
        QCOMPARE(saturatedAdd(lowest, -1), lowest);
        QCOMPARE(saturatedAdd(highest, lowest), std::int64_t{-1});
        QCOMPARE(saturatedSub(highest, lowest), highest);
        QCOMPARE(saturatedSub(lowest, highest), lowest);
        QCOMPARE(saturatedSub(lowest, lowest), std::int64_t{0});
        QCOMPARE(saturatedSub(-1, lowest), highest);
        QCOMPARE(saturatedSub(5, 7), std::int64_t{-2});
    }
    void steps_data() {
        QTest::addColumn<quint64>("length");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<qint64>("step");
        QTest::newRow("one ns") << quint64{1} << 8 << qint64{1};
        QTest::newRow("ns") << quint64{100} << 8 << qint64{20};
        QTest::newRow("1.276 s") << quint64{1'276'000'000} << 7 << qint64{200'000'000};
        QTest::newRow("10 s") << quint64{10'000'000'000} << 10 << qint64{1'000'000'000};
        QTest::newRow("40 s") << quint64{40'000'000'000} << 6 << qint64{10'000'000'000};
        QTest::newRow("5 min") << quint64{300'000'000'000} << 6 << qint64{60'000'000'000};
        QTest::newRow("day") << quint64{86'400'000'000'000} << 6 << qint64{6 * 3'600'000'000'000};
        QTest::newRow("no room") << quint64{1'000} << 0 << qint64{1'000};
    }
    void steps() {
        QFETCH(quint64, length);
        QFETCH(int, atMost);
        QFETCH(qint64, step);
        QCOMPARE(qint64{tickStep(length, atMost)}, step);
    }
    void everyLengthHasAFewTicks() {
        for (int bits = 0; bits < 64; ++bits) {
            const std::uint64_t length = std::uint64_t{1} << bits;
            const std::int64_t step = tickStep(length, 8);
            QVERIFY(step >= 1);
            QVERIFY2(length / static_cast<std::uint64_t>(step) <= 8, qPrintable(QString::number(bits)));
            QVERIFY2(length <= 8 || length / static_cast<std::uint64_t>(step) >= 1, qPrintable(QString::number(bits)));
        }
    }
    void offsetsAreMultiplesInside() {
        const auto ticks = tickOffsets(995, 1'420, 1'000, 100);
        QCOMPARE(ticks, (std::vector<std::int64_t>{0, 100, 200, 300, 400}));
        QCOMPARE(tickOffsets(750, 1'050, 1'000, 100), (std::vector<std::int64_t>{-200, -100, 0}));
        QVERIFY(tickOffsets(lowest, highest, 0, 1, 50).size() <= 50);
        // At the very end of time the step cannot be taken any more, and the walk ends.
        QVERIFY(tickOffsets(highest - 10, highest, 0, 7).size() <= 2);
    }
    void labels_data() {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("text");
        const qint64 s = 1'000'000'000;
        QTest::newRow("zero") << qint64{0} << s << QStringLiteral("0");
        QTest::newRow("ms") << 200 * s / 1000 << 200 * s / 1000 << QStringLiteral("200 ms");
        QTest::newRow("s") << s << 200 * s / 1000 << QStringLiteral("1 s");
        QTest::newRow("1.2 s") << 1200 * s / 1000 << 200 * s / 1000 << QStringLiteral("1.2 s");
        QTest::newRow("1.05 s") << 1050 * s / 1000 << 50 * s / 1000 << QStringLiteral("1.05 s");
        QTest::newRow("ns deep") << s + 7 << qint64{1} << QStringLiteral("1.000000007 s");
        QTest::newRow("us") << qint64{1'500} << qint64{500} << QStringLiteral("1.5 µs");
        QTest::newRow("negative") << -20 * s / 1000 << 20 * s / 1000 << QStringLiteral("−20 ms");
        QTest::newRow("minutes") << 150 * s << 30 * s << QStringLiteral("2 m 30 s");
        QTest::newRow("hours") << 5400 * s << 1800 * s << QStringLiteral("1 h 30 m");
        QTest::newRow("lowest") << qint64{lowest} << 86'400 * s << QStringLiteral("−106751 d 23 h 47 m 16 s");
    }
    void labels() {
        QFETCH(qint64, offset);
        QFETCH(qint64, step);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(tickLabel(offset, step)), text);
    }
};

}  // namespace

int fw::test::runTimeScale(int argc, char** argv) {
    TimeScaleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_time_scale.moc"
