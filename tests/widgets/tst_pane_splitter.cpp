// SPDX-License-Identifier: GPL-3.0-or-later
// The line between two parts, by mouse and keys.
#include <memory>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "widgets/pane_splitter.h"

using namespace fw::widgets;

namespace pane_splitter_test {

struct Shown {
    Shown() {
        splitter.addWidget(first);
        splitter.addWidget(second);
        first->setMinimumSize(20, 20);
        second->setMinimumSize(20, 20);
        splitter.setKept(0, [] { return 100; });
        splitter.resize(401, 401);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
    }
    [[nodiscard]] QSplitterHandle* line() { return splitter.handle(1); }
    [[nodiscard]] int kept() { return splitter.sizes().value(0); }

    PaneSplitter splitter{QStringLiteral("test"), Qt::Vertical, nullptr};
    QLabel* first = new QLabel;
    QLabel* second = new QLabel;
};

}  // namespace pane_splitter_test
using namespace pane_splitter_test;

class TestPaneSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineSevenToGrip() {
        Shown f;
        QCOMPARE(f.kept(), 100);
        QCOMPARE(f.splitter.sizes().value(1), 300);
        QCOMPARE(f.line()->height(), 7);
        QCOMPARE(f.line()->geometry().top() + 3, 100);
        QCOMPARE(f.second->geometry().top(), 101);
        // What lies beside the line is not covered.
        f.first->setStyleSheet(QStringLiteral("background: #00ff00"));
        f.second->setStyleSheet(QStringLiteral("background: #00ff00"));
        f.line()->clearFocus();
        const QImage picture = f.splitter.grab().toImage();
        for (const int y : {97, 98, 99, 101, 102, 103}) QCOMPARE(picture.pixelColor(200, y), QColor(0, 255, 0));
    }
    void draggedAndPutBack() {
        Shown f;
        QSignalSpy told(&f.splitter, &PaneSplitter::placeChanged);
        // At the very edge of what grips: the line does not jump to the mouse.
        QTest::mousePress(f.line(), Qt::LeftButton, {}, QPoint(200, 1));
        QTest::mouseMove(f.line(), QPoint(200, 51));
        QTest::mouseRelease(f.line(), Qt::LeftButton, {}, QPoint(200, 1));
        QCOMPARE(f.kept(), 150);
        QCOMPARE(f.splitter.place(), 150);
        QVERIFY(!told.isEmpty());
        QTest::mouseDClick(f.line(), Qt::LeftButton, {}, QPoint(200, 3));
        QCOMPARE(f.kept(), 100);
        QCOMPARE(f.splitter.place(), 0);
    }
    void keysMoveIt() {
        Shown f;
        QCOMPARE(f.line()->focusPolicy(), Qt::TabFocus);
        f.line()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.line(), Qt::Key_Down);
        QVERIFY(f.kept() > 100);
        const int near = f.kept() - 100;
        QTest::keyClick(f.line(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(f.kept() - 100 - near > 3 * near);
        QTest::keyClick(f.line(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(f.line(), Qt::Key_Up);
        QTest::keyClick(f.line(), Qt::Key_Up);
        QCOMPARE(f.kept(), 100 - near);
        QTest::keyClick(f.line(), Qt::Key_Return);
        QCOMPARE(f.kept(), 100);
        QVERIFY(!f.line()->accessibleName().isEmpty());
    }
    void smallWindowsGiveTheSizeBack() {
        Shown f;
        f.splitter.setPlace(250);
        QCOMPARE(f.kept(), 250);
        f.splitter.resize(401, 121);
        QCOMPARE(f.kept(), 100);
        QCOMPARE(f.splitter.place(), 250);
        f.splitter.resize(401, 701);
        QCOMPARE(f.kept(), 250);
    }
    void noMoreThanTheContent() {
        Shown f;
        f.splitter.setContent(60);
        QCOMPARE(f.kept(), 60);
        f.splitter.resize(401, 501);
        QCOMPARE(f.kept(), 60);
        // The reader may give it more, until the content is another.
        QTest::mousePress(f.line(), Qt::LeftButton, {}, QPoint(200, 3));
        QTest::mouseMove(f.line(), QPoint(200, 83));
        QTest::mouseRelease(f.line(), Qt::LeftButton, {}, QPoint(200, 3));
        QCOMPARE(f.kept(), 140);
        f.splitter.resize(401, 401);
        QCOMPARE(f.kept(), 140);
        f.splitter.setContent(80);
        QCOMPARE(f.kept(), 80);
        f.splitter.setContent(1000);
        QCOMPARE(f.kept(), 140);
        f.splitter.setContent(0);
        QCOMPARE(f.kept(), 140);
    }
    void hiddenPartsComeBackInTheirPlace() {
        Shown f;
        f.splitter.setPlace(180);
        f.first->hide();
        QCoreApplication::processEvents();
        QCOMPARE(f.second->height(), 401);
        f.first->show();
        QTRY_COMPARE(f.kept(), 180);
    }
    void rightToLeft() {
        PaneSplitter splitter(QStringLiteral("test"), Qt::Horizontal, nullptr);
        splitter.setLayoutDirection(Qt::RightToLeft);
        auto* first = new QLabel(&splitter);
        new QLabel(&splitter);
        splitter.setKept(0, [] { return 100; });
        splitter.resize(401, 100);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        QVERIFY(first->geometry().left() >= 301);
        // The arrows go where they point to.
        const int line = splitter.handle(1)->geometry().center().x();
        QTest::keyClick(splitter.handle(1), Qt::Key_Left);
        QVERIFY(splitter.handle(1)->geometry().center().x() < line);
        QVERIFY(splitter.sizes().value(0) > 100);
    }
};

QTEST_MAIN(TestPaneSplitter)
#include "tst_pane_splitter.moc"
