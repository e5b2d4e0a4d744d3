// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that are found by typing.
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

#include "app/window_actions.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/command_palette.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using widgets::PaletteCommand;

namespace window_palette_test {

class TestWindowPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAndTheirPlaces() {
        const PaletteCommand path{QStringLiteral("Trace"), QStringLiteral("Next on the critical path"), {}, {}};
        QVERIFY(paletteRank(path, {}) > 0);
        QVERIFY(paletteRank(path, QStringLiteral("next")) > paletteRank(path, QStringLiteral("path")));
        QVERIFY(paletteRank(path, QStringLiteral("path")) > paletteRank(path, QStringLiteral("ritical")));
        QVERIFY(paletteRank(path, QStringLiteral("ritical")) > paletteRank(path, QStringLiteral("trace")));
        QVERIFY(paletteRank(path, QStringLiteral("CRIT trace")) > 0);
        QCOMPARE(paletteRank(path, QStringLiteral("critical error")), 0);
        const PaletteCommand polish{QString::fromUtf8("Ślad"), QString::fromUtf8("Następny błąd"), {}, {}};
        QVERIFY(paletteRank(polish, QStringLiteral("nastepny blad")) > 0);
        QVERIFY(paletteRank(polish, QString::fromUtf8("błąd")) > 0);
    }

    void runsWhatIsChosen() {
        WindowDriver driver;
        TraceFile what;
        what.traces = 1;
        driver.start({{writeTraces(driver.file("a.jsonl"), what)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        const auto run = [&](const QString& typed, int down = 0) {
            driver.trigger(Command::Palette);
            auto* palette = driver.window().findChild<widgets::CommandPalette*>();
            if (palette == nullptr) return QString();
            auto* field = palette->findChild<QLineEdit*>(QStringLiteral("paletteField"));
            QTest::keyClicks(field, typed);
            for (int i = 0; i < down; ++i) QTest::keyClick(field, Qt::Key_Down);
            const QTreeWidgetItem* item = palette->findChild<QTreeWidget*>()->currentItem();
            const QString text = item == nullptr ? QString() : item->text(0);
            QTest::keyClick(field, Qt::Key_Return);
            return driver.settle() ? text : QString();
        };
        QCOMPARE(run(QStringLiteral("stat")), QStringLiteral("Trace: Statistics"));
        QTRY_COMPARE(view->currentPane(), QStringLiteral("statistics"));
        QVERIFY(view->waterfall()->criticalPathShown());
        QCOMPARE(run(QStringLiteral("critical on")), QStringLiteral("Trace: Critical path on, off"));
        QTRY_VERIFY(!view->waterfall()->criticalPathShown());
        QCOMPARE(view->currentPane(), QStringLiteral("waterfall"));
        // Those of the menus, checkable ones too.
        run(QStringLiteral("dark"));
        QTRY_COMPARE(driver.settings().data.theme, ThemeChoice::Dark);
        QVERIFY(run(QStringLiteral("dark")).contains(QChar(0x2713)));
        QTRY_VERIFY(driver.window().findChild<widgets::CommandPalette*>() == nullptr);

        // Nothing fits: Enter does nothing, Esc closes.
        driver.trigger(Command::Palette);
        auto* palette = driver.window().findChild<widgets::CommandPalette*>();
        auto* field = palette->findChild<QLineEdit*>(QStringLiteral("paletteField"));
        QTest::keyClicks(field, QStringLiteral("zzzz"));
        QCOMPARE(palette->findChild<QTreeWidget*>()->topLevelItemCount(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(driver.window().findChild<widgets::CommandPalette*>() == nullptr);
    }

    void withoutATraceOnlyTheMenus() {
        WindowDriver driver;
        driver.start({});
        QVERIFY(driver.settle());
        driver.trigger(Command::Palette);
        auto* list = driver.window().findChild<QTreeWidget*>(QStringLiteral("paletteList"));
        QVERIFY(list != nullptr && list->topLevelItemCount() > 10);
        for (int i = 0; i < list->topLevelItemCount(); ++i) QVERIFY(!list->topLevelItem(i)->text(0).startsWith(QStringLiteral("Trace:")));
    }
};

FW_REGISTER_TEST(TestWindowPalette);

}  // namespace window_palette_test

#include "tst_window_palette.moc"
