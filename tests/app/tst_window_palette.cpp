// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that are found by typing.
#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "app/help_sheet.h"
#include "app/window_actions.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/command_palette.h"
#include "widgets/trace_commands.h"
#include "widgets/trace_finder.h"
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

    void whateverHasAKeyIsListed() {
        WindowDriver driver;
        TraceFile what;
        what.traces = 1;
        driver.start({{writeTraces(driver.file("a.jsonl"), what)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        widgets::WaterfallView* waterfall = view->waterfall();
        // All that makes a command possible: a selected span, a bookmark, something found.
        view->selectSpan(0);
        waterfall->setFocus();
        QTest::keyClick(waterfall, Qt::Key_M);
        view->finder()->open();
        view->finder()->setText(QStringLiteral("a"));
        QVERIFY(driver.settle());
        QTRY_VERIFY(waterfall->found() && waterfall->marked() && !waterfall->marked()->marks.empty());

        driver.trigger(Command::Palette);
        const auto* list = driver.window().findChild<QTreeWidget*>(QStringLiteral("paletteList"));
        QVERIFY(list != nullptr);
        QSet<QString> listed;
        QSet<QString> texts;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            listed += QString(list->topLevelItem(i)->text(1)).replace(QChar(0x2212), QLatin1Char('-'));
            QVERIFY2(!texts.contains(list->topLevelItem(i)->text(0)), qPrintable(list->topLevelItem(i)->text(0)));
            texts += list->topLevelItem(i)->text(0);
        }
        const auto has = [&](const QList<QKeySequence>& keys) {
            return std::any_of(keys.begin(), keys.end(),
                               [&](const QKeySequence& key) { return listed.contains(key.toString(QKeySequence::NativeText)); });
        };
        int keys = 0;
        const QList<QAction*> actions = static_cast<QWidget&>(driver.window()).actions();
        for (const QAction* action : actions) {
            if (action->shortcut().isEmpty() || !action->isEnabled() || action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+P")))
                continue;
            QVERIFY2(has(action->shortcuts()), qPrintable(action->shortcut().toString()));
            ++keys;
        }
        const QList<QShortcut*> shortcuts = view->findChildren<QShortcut*>();
        for (const QShortcut* shortcut : shortcuts) {
            const QString name = shortcut->key().toString();
            // Ctrl + F is another key of "/".
            const bool find = shortcut->keys().contains(QKeySequence(QStringLiteral("Ctrl+F"))) && listed.contains(QStringLiteral("/"));
            // Where the trace has no error there is nothing to go to.
            const bool error = name == QLatin1String("E") || name == QLatin1String("Shift+E") || name == QLatin1String("D");
            if (error && waterfall->rows().analysis()->errors == 0) continue;
            QVERIFY2(find || has(shortcut->keys()), qPrintable(name));
            ++keys;
        }
        // Those that the waterfall takes before any shortcut.
        for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier, QString(QChar(key)));
            event.ignore();
            QCoreApplication::sendEvent(waterfall, &event);
            if (!event.isAccepted() || key == Qt::Key_Equal) continue;  // "=" is "+" without Shift
            if ((key == Qt::Key_E || key == Qt::Key_D) && waterfall->rows().analysis()->errors == 0) continue;
            QVERIFY2(has({QKeySequence(key)}), qPrintable(QString(QChar(key))));
            ++keys;
        }
        QVERIFY2(keys > 40, qPrintable(QString::number(keys)));
        for (const char* text : {"Trace: Copy the trace id", "Trace: Copy the span id", "Trace: Copy the traceparent header of the span",
                                 "Trace: Fold to 1 level(s)", "Trace: Next bookmark"})
            QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
    }

    void levelsAndCopies() {
        WindowDriver driver;
        TraceFile what;
        what.traces = 1;
        driver.start({{writeTraces(driver.file("a.jsonl"), what)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        view->selectSpan(0);
        QSignalSpy copied(view, &widgets::TraceView::copyRequested);
        const auto run = [&](const QString& text) {
            const auto commands = widgets::traceCommands(view);
            const auto at =
                std::find_if(commands.begin(), commands.end(), [&](const PaletteCommand& command) { return command.text == text; });
            if (at == commands.end()) return false;
            at->run();
            return true;
        };
        const TraceData& trace = *view->waterfall()->rows().analysis()->trace;
        const QString id = QString::fromStdString(trace.summary.idText);
        const QString span = QString::fromStdString(trace.spanIdText(0));
        QVERIFY(run(QStringLiteral("Copy the trace id")) && run(QStringLiteral("Copy the span id")));
        QVERIFY(run(QStringLiteral("Copy the traceparent header of the span")));
        QCOMPARE(copied.size(), 3);
        QCOMPARE(copied[0][0].toString(), id);
        QCOMPARE(copied[1][0].toString(), span);
        QCOMPARE(copied[2][0].toString(), QStringLiteral("00-%1-%2-01").arg(id, span));
        // As many levels as asked for, counted by a walk.
        const render::TraceRows& rows = view->waterfall()->rows();
        const analysis::SpanTree& tree = rows.analysis()->tree;
        for (const std::uint32_t levels : {1U, 2U}) {
            if (levels > tree.maxDepth) break;
            view->waterfall()->foldToLevels(levels);
            std::uint32_t expected = 0;
            for (analysis::Row row = 0; row < tree.rowCount(); ++row) expected += tree.depth[row] < levels ? 1 : 0;
            QCOMPARE(rows.count(), expected);
        }
        // The sheet of keys names each of them once.
        driver.trigger(Command::Help);
        int slashes = 0;
        const auto labels = driver.window().findChild<HelpSheet*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            slashes += label->text().split(QRegularExpression(QStringLiteral("[ ,]+"))).contains(QStringLiteral("/")) ? 1 : 0;
        QCOMPARE(slashes, 1);
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
