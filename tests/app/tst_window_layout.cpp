// SPDX-License-Identifier: GPL-3.0-or-later
// What has room in which window.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/help_sheet.h"
#include "app/import_service.h"
#include "app/language.h"
#include "app/message_bar.h"
#include "app/samples.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "model/store/cache_file.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/first_run_page.h"
#include "widgets/import_problems_panel.h"
#include "widgets/minimap_view.h"
#include "widgets/sources_panel.h"
#include "widgets/span_panel.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_layout_test {

class TestWindowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void narrowWindowLeavesTheRoomToTheWaterfall() {
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        QVERIFY(parts.sourcesDock->isVisible());
        QVERIFY(parts.spanDock->isVisible());
        m_driver->window().resize(1000, 700);
        QVERIFY(QTest::qWaitFor([&] { return !parts.sourcesDock->isVisible(); }));
        QVERIFY(parts.spanDock->isVisible());
        m_driver->window().resize(800, 600);
        QVERIFY(QTest::qWaitFor([&] { return !parts.spanDock->isVisible() && parts.traceView->width() > 790; }));
        // A button brings it back, and what the reader opened stays open.
        auto* opener = m_driver->window().findChild<QToolButton*>(QStringLiteral("spanDockOpener"));
        QVERIFY(opener && opener->isVisible());
        QTest::mouseClick(opener, Qt::LeftButton);
        QVERIFY(parts.spanDock->isVisible());
        QVERIFY(!opener->isVisible());
        // Chips without room are behind one that counts them.
        auto* more = m_driver->window().findChild<QAbstractButton*>(QStringLiteral("moreChips"));
        QVERIFY(more && more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        auto* menu = m_driver->window().findChild<QMenu*>(QStringLiteral("moreChipsMenu"));
        QVERIFY(menu);
        QStringList chips;
        for (const QAction* action : menu->actions()) chips.append(action->text());
        QCOMPARE(QStringLiteral("+%1").arg(chips.size()), more->accessibleName().section(QLatin1Char(' '), 0, 0).prepend(QLatin1Char('+')));
        QVERIFY2(chips.join(QLatin1Char('|')).contains(QStringLiteral("Depth")), qPrintable(chips.join(QLatin1Char('|'))));
        menu->close();
        m_driver->window().resize(820, 600);
        QTest::qWait(20);
        QVERIFY(parts.spanDock->isVisible());
        m_driver->window().resize(1440, 900);
        QVERIFY(QTest::qWaitFor([&] { return parts.sourcesDock->isVisible(); }));
        QVERIFY(parts.spanDock->isVisible());
    }

    void foldedPanelsAreBackInAWideWindow() {
        StartOptions options;
        options.size = QSize(800, 600);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        QVERIFY(!m_driver->parts().spanDock->isVisible());
        options.size = QSize(1440, 900);
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->parts().spanDock->isVisible());
        QVERIFY(m_driver->parts().sourcesDock->isVisible());
    }

    void smallSessionLeavesTheWidthsOfALargeOne() {
        StartOptions large;
        large.size = QSize(1440, 900);
        StartOptions small;
        small.size = QSize(800, 600);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, large);
        QVERIFY(m_driver->settle());
        m_driver->window().resizeDocks({m_driver->parts().sourcesDock, m_driver->parts().spanDock}, {290, 400}, Qt::Horizontal);
        const auto widths = [&] { return QSize(m_driver->parts().sourcesDock->width(), m_driver->parts().spanDock->width()); };
        QTRY_COMPARE(widths(), QSize(290, 400));
        for (int round = 0; round < 2; ++round) {
            m_driver->start({}, small);
            QVERIFY(m_driver->settle());
            QVERIFY(!m_driver->parts().spanDock->isVisible());
            // Opened by hand where there is no room, too.
            if (round == 1) m_driver->trigger(Command::ShowSources);
        }
        m_driver->start({}, large);
        QVERIFY(m_driver->settle());
        if (!m_driver->parts().sourcesDock->isVisible()) m_driver->trigger(Command::ShowSources);
        QTRY_COMPARE(widths(), QSize(290, 400));
        // The same where one window grows.
        m_driver->start({}, small);
        QVERIFY(m_driver->settle());
        m_driver->window().resize(1440, 900);
        QTRY_COMPARE(widths(), QSize(290, 400));
    }

    void aShortListLeavesTheRoomToTheTrace() {
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), {.traces = 30})}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        const int full = parts.listPane->height();
        QCOMPARE(full, widgets::px(WindowParts::listHeight));
        m_driver->search(frameIdOf(125));
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(parts.listPane->height(), parts.listPane->heightForRows(1));
        QVERIFY(parts.listPane->chartShown());
        // No more below the one row than the line of the splitter.
        QTRY_VERIFY(parts.table->viewport()->height() - parts.table->verticalHeader()->defaultSectionSize() < 6);
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(parts.listPane->height(), full);
        // The reader's own height is the most, and is there again after the next start.
        QSplitterHandle* line = parts.work->handle(1);
        QTest::mousePress(line, Qt::LeftButton, {}, QPoint(300, 3));
        QTest::mouseMove(line, QPoint(300, 103));
        QTest::mouseRelease(line, Qt::LeftButton, {}, QPoint(300, 3));
        QCOMPARE(parts.listPane->height(), full + 100);
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(m_driver->parts().listPane->height(), full + 100);
        // In a small window less; that is no choice of the reader.
        StartOptions small;
        small.size = QSize(900, 500);
        m_driver->start({}, small);
        QVERIFY(m_driver->settle());
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(m_driver->parts().listPane->height(), full + 100);
        QTest::mouseDClick(m_driver->parts().work->handle(1), Qt::LeftButton, {}, QPoint(300, 3));
        QCOMPARE(m_driver->parts().listPane->height(), full);
    }

    void edgesOfPanelsAreGripped() {
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        const auto grip = [&](const QDockWidget* dock) {
            return m_driver->window().findChild<QWidget*>(dock->objectName() + QLatin1String("Grip"));
        };
        for (QDockWidget* dock : {parts.sourcesDock, parts.spanDock}) {
            QWidget* edge = grip(dock);
            QVERIFY(edge && edge->isVisible());
            QCOMPARE(edge->width(), 7);
            const int first = dock->width();
            const int wider = dock == parts.spanDock ? -40 : 40;
            // By the mouse: where the edge is, the grip is found.
            QCOMPARE(m_driver->window().childAt(edge->geometry().center()), edge);
            QTest::mousePress(edge, Qt::LeftButton, {}, QPoint(3, 300));
            QTest::mouseMove(edge, QPoint(3 + wider, 300));
            QTest::mouseRelease(edge, Qt::LeftButton, {}, QPoint(3, 300));
            QTRY_COMPARE(dock->width(), first + 40);
            // By keys, and back.
            QTest::keyClick(edge, dock == parts.spanDock ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
            QTRY_VERIFY(dock->width() > first + 40);
            QTest::keyClick(edge, Qt::Key_Return);
            QTRY_COMPARE(dock->width(), first);
            QTest::keyClick(edge, dock == parts.spanDock ? Qt::Key_Left : Qt::Key_Right);
            QTRY_VERIFY(dock->width() > first);
            QTest::mouseDClick(edge, Qt::LeftButton, {}, QPoint(3, 300));
            QTRY_COMPARE(dock->width(), first);
            QVERIFY(edge->accessibleName().contains(dock->windowTitle()));
        }
        // Goes with the panel.
        m_driver->trigger(Command::ShowSources);
        QTRY_VERIFY(!grip(parts.sourcesDock)->isVisible());
    }

    void namesGetTheirWidthByKeys() {
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        widgets::WaterfallView* waterfall = m_driver->parts().traceView->waterfall();
        const int first = waterfall->treeWidth();
        QTest::keyClick(waterfall, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(waterfall, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(waterfall->treeWidth(), first + 32);
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        waterfall = m_driver->parts().traceView->waterfall();
        QCOMPARE(waterfall->treeWidth(), first + 32);
        QTest::keyClick(waterfall, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(waterfall->treeWidth(), first + 16);
        QTest::keyClick(waterfall, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(waterfall->treeWidth(), first);
    }

    void fromRightToLeft() {
        StartOptions options;
        options.size = QSize(1440, 900);
        options.layout = Qt::RightToLeft;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        MainWindow& window = m_driver->window();
        QVERIFY(window.isRightToLeft());
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        // The frame is mirrored, data are not: time and numbers run to the right.
        QVERIFY(parts.top->isRightToLeft());
        const QWidget* const data[] = {parts.traceView->waterfall(),
                                       parts.traceView->waterfall()->header(),
                                       parts.traceView->minimap(),
                                       parts.listPane->chart(),
                                       parts.table,
                                       parts.span};
        for (const QWidget* widget : data) QVERIFY2(!widget->isRightToLeft(), widget->metaObject()->className());
        QVERIFY(parts.span->isVisible() && parts.sources->isVisible());
        const QList<QAbstractItemView*> views = window.findChildren<QAbstractItemView*>();
        for (const QAbstractItemView* view : views)
            if (view->isVisible()) QVERIFY2(!view->isRightToLeft(), view->metaObject()->className());
        // No button has less room than its words need.
        const QList<QAbstractButton*> buttons = window.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        // The grips lie where the edges are, and the arrows go where they point to.
        for (const QDockWidget* dock : {parts.sourcesDock, parts.spanDock}) {
            auto* grip = window.findChild<QWidget*>(dock->objectName() + QLatin1String("Grip"));
            QVERIFY(grip && grip->isVisible());
            const QRect work = window.centralWidget()->geometry();
            const bool before = dock->geometry().right() < work.left();
            QVERIFY(grip->geometry().contains(QPoint(before ? dock->geometry().right() + 1 : dock->geometry().left() - 1, 300)));
            const int first = dock->width();
            QTest::keyClick(grip, before ? Qt::Key_Right : Qt::Key_Left);
            QTRY_VERIFY(dock->width() > first);
            QTest::keyClick(grip, Qt::Key_Return);
            QTRY_COMPARE(dock->width(), first);
        }
    }

    void nothingMovesByItself() {
        m_driver->start();
        QVERIFY(!m_driver->window().isAnimated());
        for (const Qt::UIEffect effect :
             {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
            QVERIFY(!QApplication::isEffectEnabled(effect));
    }

    void messagesKeepWholeLines() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        MessageBar bar(&window);
        column->addWidget(&bar);
        column->addStretch(1);
        bar.add({Message::Kind::Note, QString(40, QLatin1Char('x')).replace(QLatin1Char('x'), QStringLiteral("word ")),
                 Message::Topic::Imported, Message::Action::ShowImported});
        auto* text = bar.findChild<QLabel*>(QStringLiteral("messageText"));
        auto* action = bar.findChild<QPushButton*>(QStringLiteral("messageAction"));
        window.show();
        QTRY_VERIFY(bar.isVisible());
        for (const int width : {1200, 500, 760, 400, 1200}) {
            window.resize(width, 300);
            QTest::qWait(20);
            const bool narrow = width < 700;
            QVERIFY2(narrow == (action->y() >= text->geometry().bottom()), qPrintable(QString::number(width)));
            QVERIFY2(text->width() > width * (narrow ? 3 : 2) / 4, qPrintable(QString::number(text->width())));
            QVERIFY(text->height() >= text->heightForWidth(text->width()));
            QVERIFY(bar.rect().contains(action->geometry()) && bar.rect().contains(text->geometry()));
        }
    }

    void keysFitOnTheScreen() {
        const QFont font = QApplication::font();
        for (const char* language : {"pl", "en_US"}) {
            Language texts;
            texts.use(*qApp, QLatin1String(language));
            for (const int scale : {1, 2}) {
                QFont large = font;
                large.setPointSizeF(font.pointSizeF() * scale);
                QApplication::setFont(large);
                m_driver->start({});
                QVERIFY(m_driver->settle());
                m_driver->trigger(Command::Help);
                auto* sheet = m_driver->window().findChild<HelpSheet*>();
                QVERIFY(sheet != nullptr);
                QTRY_VERIFY(sheet->isVisible());
                const QSize room = sheet->screen()->availableSize();
                QVERIFY2(sheet->width() <= room.width() && sheet->height() <= room.height(), language);
                // Whoever cannot see all of it scrolls.
                const auto* scroll = sheet->findChild<QScrollArea*>();
                QVERIFY(scroll->widget()->height() - scroll->viewport()->height() <= scroll->verticalScrollBar()->maximum());
                if (scale == 1) QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
                m_driver->stop();
            }
            QApplication::setFont(font);
            texts.use(*qApp, QStringLiteral("en_US"));
        }
    }

    void hiddenPanelsAreBuiltWhenTheyAreNeeded() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->start({});
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        QVERIFY(!parts.firstRun->isVisible());
        QVERIFY(parts.firstRun->findChild<QLabel*>() == nullptr);
        QVERIFY(parts.problems->findChild<QLabel*>() == nullptr);
        m_driver->window().actions().action(Command::ShowProblems)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return parts.problems->isVisible(); }));
        QVERIFY(parts.problems->findChild<QLabel*>() != nullptr);
    }

    void firstRunPageClipsNoText_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const QSize size : {QSize(760, 480), QSize(900, 600), QSize(1440, 900)}) {
            for (const char* language : {"pl", "en_US"}) {
                QTest::addRow("%dx%d %s", size.width(), size.height(), language) << size << QString::fromLatin1(language);
            }
        }
    }
    void firstRunPageClipsNoText() {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Language texts;
        texts.use(*qApp, language);
        StartOptions options;
        options.size = size;
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        widgets::FirstRunPage* page = m_driver->parts().firstRun;
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed,
                     qPrintable(QStringLiteral("%1: %2 < %3").arg(label->text()).arg(label->height()).arg(needed)));
            const QRect box(label->mapTo(page->widget(), QPoint(0, 0)), label->size());
            QVERIFY2(page->widget()->rect().contains(box), qPrintable(label->text()));
        }
        m_driver->stop();
        texts.use(*qApp, QStringLiteral("en_US"));
    }

    void samplesHoldWhatTheirNotesSay() {
        const QTemporaryDir folder;
        for (const widgets::SampleEntry& sample : sampleEntries()) {
            store::CacheOptions cache;
            cache.path = folder.filePath(sample.id + QStringLiteral(".fwdb")).toStdString();
            const QStringList files = unpackSamples(sample.id, folder.path());
            QCOMPARE(files.size(), 1);
            ImportService service(cache);
            ImportSummary summary;
            connect(&service, &ImportService::sourceFinished, this, [&](const ImportOutcome& outcome) { summary = outcome.summary; });
            service.add(files);
            QTRY_VERIFY_WITH_TIMEOUT(!service.busy(), 20'000);
            QVERIFY(!sample.title.contains(QLatin1Char('-')) || sample.title == QStringLiteral("Broken hand-over"));
            const QLocale locale;
            const QString traces = locale.toString(static_cast<qulonglong>(summary.counts.newTraces));
            QVERIFY2(sample.note.startsWith(traces + QLatin1Char(' ')), qPrintable(sample.note));
            if (sample.note.contains(QStringLiteral("span")))
                QVERIFY2(sample.note.contains(locale.toString(static_cast<qulonglong>(summary.counts.spans))), qPrintable(sample.note));
        }
        QCOMPARE(sampleEntries().size(), 4U);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowLayout);

}  // namespace window_layout_test

#include "tst_window_layout.moc"
