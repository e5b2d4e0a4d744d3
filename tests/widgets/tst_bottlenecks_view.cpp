// SPDX-License-Identifier: GPL-3.0-or-later
// The bottlenecks with real events.
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/items/bottleneck_sample.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/list_header.h"
#include "widgets/pane_table.h"
#include "widgets/render/bottleneck_painter.h"

using namespace fw;
using namespace fw::widgets;
using items::BottleneckModel;

namespace {

QImage pictureOf(const std::vector<std::uint64_t>& counts, const render::DurationAxis& axis, std::optional<std::int64_t> p50) {
    QImage image(100, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    render::paintDistribution(painter, QRectF(0, 0, 100, 20), counts, axis, {p50, std::nullopt, std::nullopt}, 1000, Qt::red,
                              render::theme(render::ThemeId::Light));
    return image;
}

/// Highest pixel of a column that is not white, from the bottom; the line below does not count.
int heightAt(const QImage& image, int x) {
    for (int y = 0; y < image.height() - 1; ++y)
        if (image.pixelColor(x, y) != QColor(Qt::white)) return image.height() - 1 - y;
    return 0;
}

}  // namespace

class TestBottlenecksView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_view = std::make_unique<BottlenecksView>(nullptr);
        m_view->setUtc(true);
        m_view->resize(1440, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void theHeadSaysWhatIsCounted() {
        m_view->setBusy();
        QCOMPARE(m_view->head()->sentence(), QStringLiteral("Computing…"));
        const auto table = test::bottleneckSample();
        table->complete = false;
        m_view->setTable(table);
        QVERIFY2(m_view->head()->sentence().endsWith(QStringLiteral("reading what was waited for…")),
                 qPrintable(m_view->head()->sentence()));
        m_view->setTable(test::bottleneckSample());
        const QString sentence = m_view->head()->sentence();
        QVERIFY2(sentence.contains(QStringLiteral("1,234 trace")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("2024-03-15 14:00:00 – 15:00:00 UTC; 4 of 4 operation")), qPrintable(sentence));
        QVERIFY(!m_view->head()->isBiased());
        const auto biased = test::bottleneckSample();
        auto found = std::make_shared<analysis::Bottlenecks>(*biased->found);
        found->biased = true;
        biased->found = found;
        m_view->setTable(biased);
        QVERIFY(m_view->head()->isBiased());
        // It goes with the answer that it belongs to.
        m_view->setTable(test::bottleneckSample());
        QVERIFY(!m_view->head()->isBiased());
        QVERIFY(m_view->head()->samplingText().isEmpty());
        m_view->setRefused(QStringLiteral("why not"));
        QVERIFY(m_view->head()->sentence().isEmpty());
        QCOMPARE(m_view->table()->accessibleDescription(), QStringLiteral("why not"));
        QCOMPARE(m_view->model()->rowCount(), 0);
    }

    void groupPeriodAndNumberByKeys() {
        const QSignalSpy asked(m_view.get(), &BottlenecksView::questionChanged);
        m_view->setTable(test::bottleneckSample());
        auto* group = m_view->findChild<QComboBox*>(QStringLiteral("bottlenecksGroup"));
        group->setFocus();
        group->lineEdit()->selectAll();
        QTest::keyClicks(group->lineEdit(), QStringLiteral("my.key"));
        QTest::keyClick(group->lineEdit(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_view->question().group, analysis::BottleneckGroup::Attribute);
        QCOMPARE(m_view->question().key, std::string("my.key"));
        // Rows of another grouping would stand below the wrong words.
        m_view->setBusy();
        QCOMPARE(m_view->model()->rowCount(), 0);
        group->lineEdit()->selectAll();
        QTest::keyClicks(group->lineEdit(), QStringLiteral("service"));
        QTest::keyClick(group->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_view->question().group, analysis::BottleneckGroup::Service);
        QCOMPARE(m_view->head()->title(), QStringLiteral("Top services"));
        // A field of spans that is no grouping here is the attribute of that name.
        group->lineEdit()->selectAll();
        QTest::keyClicks(group->lineEdit(), QStringLiteral("kind"));
        QTest::keyClick(group->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_view->question().key, std::string("kind"));
        auto* period = m_view->findChild<QComboBox*>(QStringLiteral("bottlenecksPeriod"));
        QVERIFY(!m_view->question().lastNs);
        QTest::keyClick(period, Qt::Key_Down);
        QCOMPARE(m_view->question().lastNs, std::optional<std::int64_t>(900'000'000'000));
        QCOMPARE(asked.count(), 4);
        // How many are shown is no other question.
        m_view->setTable(test::bottleneckSample());
        QTest::keyClick(m_view->findChild<QComboBox*>(QStringLiteral("bottlenecksTop")), Qt::Key_Up);
        QCOMPARE(m_view->model()->top(), 5U);
        QCOMPARE(asked.count(), 4);
    }

    void rowsByKeysAndMouse() {
        m_view->setTable(test::bottleneckSample());
        const QSignalSpy wanted(m_view.get(), &BottlenecksView::tracesWanted);
        const QSignalSpy copied(m_view.get(), &BottlenecksView::copyRequested);
        m_view->table()->setFocus();
        QTest::keyClick(m_view->table(), Qt::Key_Down);
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const int row = m_view->table()->currentIndex().row();
        QCOMPARE(wanted.at(0).at(0).toUInt(), m_view->model()->order()[static_cast<std::size_t>(row)]);
        QTest::keyClick(m_view->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        QVERIFY(copied.at(0).at(0).toString().contains(QLatin1Char('\t')));
        // A click on a head sorts, numbers from the largest; the row that is current stays it.
        const QString name = m_view->table()->currentIndex().siblingAtColumn(BottleneckModel::Name).data().toString();
        const auto* header = m_view->table()->listHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(BottleneckModel::P50) + 10, header->height() / 2));
        QCOMPARE(m_view->model()->sortColumn(), static_cast<int>(BottleneckModel::P50));
        QVERIFY(m_view->model()->sortDescending());
        QCOMPARE(m_view->model()->order().front(), 2U);
        QCOMPARE(m_view->table()->currentIndex().siblingAtColumn(BottleneckModel::Name).data().toString(), name);
        // So it does when the numbers come anew.
        m_view->setBusy();
        m_view->setTable(test::bottleneckSample());
        QCOMPARE(m_view->table()->currentIndex().siblingAtColumn(BottleneckModel::Name).data().toString(), name);
        QTest::keyClick(m_view->table(), Qt::Key_Menu);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(m_view->table(), &event);
        auto* menu = m_view->findChild<QMenu*>(QStringLiteral("bottlenecksMenu"));
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().front()->isEnabled());
        menu->actions().front()->trigger();
        QCOMPARE(wanted.count(), 2);
        menu->close();
    }

    void nothingToShowSaysWhy() {
        auto table = std::make_shared<items::BottleneckTable>();
        table->found = std::make_shared<analysis::Bottlenecks>();
        m_view->setTable(table);
        QVERIFY(m_view->table()->accessibleDescription().contains(QStringLiteral("import a file")));
        table = std::make_shared<items::BottleneckTable>(*table);
        table->filtered = true;
        m_view->setTable(table);
        QVERIFY(m_view->table()->accessibleDescription().contains(QStringLiteral("this search")));
        m_view->setTable(test::bottleneckSample());
        QVERIFY(m_view->table()->accessibleDescription().isEmpty());
        m_view->setTable(table);
        QVERIFY(!m_view->findChild<QToolButton*>(QStringLiteral("bottlenecksCsv"))->isEnabled());
    }

    void theAxisIsLogarithmic() {
        const render::DurationAxis axis{4 * 10, 4 * 20};  // 1,024 ns and twenty doublings
        QCOMPARE(axis.place(1024), 0.0);
        QCOMPARE(axis.place(1024 << 10), 0.5);
        QCOMPARE(axis.place(INT64_MAX), 1.0);
        QCOMPARE(axis.place(0), 0.0);
        QCOMPARE(axis.ticks(10'000, 10), (std::vector<std::int64_t>{10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000}));
        QCOMPARE(axis.ticks(100, 30), (std::vector<std::int64_t>{10'000, 1'000'000, 100'000'000}));
        QVERIFY((render::DurationAxis{0, 252}).ticks(100, 1000).size() == 1);
        QVERIFY(render::DurationAxis{}.ticks(100, 10).empty());
        QCOMPARE(render::durationTickText(10'000), QStringLiteral("10 µs"));
        QCOMPARE(render::durationTickText(1'000'000'000), QStringLiteral("1 s"));
    }

    void whatWasCountedIsSeen() {
        const render::DurationAxis axis{40, 20};
        std::vector<std::uint64_t> counts(20, 0);
        counts[4] = 1'000'000;
        counts[15] = 1;  // one in a million still has its pixel
        const QImage image = pictureOf(counts, axis, std::nullopt);
        QVERIFY(heightAt(image, 22) > 15);
        QVERIFY(heightAt(image, 77) >= 1);
        QCOMPARE(heightAt(image, 50), 0);
        const QImage marked = pictureOf(counts, axis, 3'000);
        QVERIFY(marked != image);
        (void)pictureOf({}, {}, 5);  // nothing at all
    }

private:
    std::unique_ptr<BottlenecksView> m_view;
};

QTEST_MAIN(TestBottlenecksView)
#include "tst_bottlenecks_view.moc"
