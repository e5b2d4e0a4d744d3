// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison in the window: from the list of traces, from the command line, and back.
#include <algorithm>
#include <tuple>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "app/compare_desk.h"
#include "app/picture_dialog.h"
#include "app/search_desk.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/change_model.h"
#include "model/items/diff_table_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/compare_changes.h"
#include "widgets/compare_empty.h"
#include "widgets/compare_head.h"
#include "widgets/compare_rows_view.h"
#include "widgets/compare_summary.h"
#include "widgets/compare_table.h"
#include "widgets/compare_view.h"
#include "widgets/pane_table.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using analysis::DiffSide;

namespace window_compare_test {

class TestWindowCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        TraceFile what;
        what.traces = 3;
        what.spansEach = 12;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_table = m_driver->parts().table;
    }
    void cleanup() { m_driver.reset(); }

    void keysInTheListPutTracesOnTheSides() {
        const auto [a, b] = putBoth();
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(m_driver->parts().views->currentWidget(), static_cast<QWidget*>(m_driver->parts().compare));
        QVERIFY2(m_driver->parts().compare->note().isEmpty(), qPrintable(m_driver->parts().compare->note()));
        const analysis::DiffPlan& plan = rows()->rows()->plan();
        QCOMPARE(plan.analysis(DiffSide::A)->trace->summary.key, a);
        QCOMPARE(plan.analysis(DiffSide::B)->trace->summary.key, b);
        QVERIFY(m_driver->window().windowTitle().startsWith(QStringLiteral("Compare ")));
    }

    void oneSideAloneStaysInTheList() {
        current(0);
        QTest::keyClick(m_table, Qt::Key_A);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY(m_driver->window().comparison().isFilled(DiffSide::A));
        QVERIFY(!m_driver->window().comparison().isFilled(DiffSide::B));
        m_driver->trigger(Command::ShowCompare);
        QVERIFY(m_driver->parts().compare->note().contains(QStringLiteral("press B")));
    }

    void aNewPairBeginsWithItsA() {
        putBoth();
        m_driver->trigger(Command::ShowTraces);
        current(2);
        QTest::keyClick(m_table, Qt::Key_A);
        QVERIFY(m_driver->settle());
        // The old B is no part of it.
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY(m_driver->window().comparison().isFilled(DiffSide::A));
        QVERIFY(!m_driver->window().comparison().isFilled(DiffSide::B));
        current(0);
        QTest::keyClick(m_table, Qt::Key_B);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, keyAt(2));
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key, keyAt(0));
    }

    void swapTurnsTheDifferenceRound() {
        const auto [a, b] = putBoth();
        const std::int64_t difference = rows()->rows()->diff().differenceNs();
        QTest::mouseClick(m_driver->parts().compare->head()->findChild<QWidget*>(QStringLiteral("compareSwap")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(rows()->rows()->diff().differenceNs(), -difference);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, b);
        QTest::mouseClick(m_driver->parts().compare->head()->findChild<QWidget*>(QStringLiteral("compareSwap")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, a);
    }

    void theNewestWins() {
        for (int i = 0; i < 6; ++i) {
            current(i % 3);
            QTest::keyClick(m_table, i % 2 == 0 ? Qt::Key_A : Qt::Key_B);
            m_driver->trigger(Command::ShowTraces);
        }
        QVERIFY(m_driver->settle());
        // The last of A was row 1, of B row 2.
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, keyAt(1));
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key, keyAt(2));
    }

    void theSameTraceOnBothSidesSaysSo() {
        current(0);
        QTest::keyClick(m_table, Qt::Key_A);
        QTest::keyClick(m_table, Qt::Key_B);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().compare->words()->sentence().lead, QStringLiteral("A and B are the same trace."));
    }

    void docksStepAsideAndComeBack() {
        const bool sources = m_driver->parts().sourcesDock->isVisible();
        const bool span = m_driver->parts().spanDock->isVisible();
        putBoth();
        QVERIFY(!m_driver->parts().sourcesDock->isVisible());
        QVERIFY(!m_driver->parts().spanDock->isVisible());
        QTest::mouseClick(m_driver->parts().tabs->findChild<QToolButton*>(QStringLiteral("tracesTab")), Qt::LeftButton);
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QCOMPARE(m_driver->parts().sourcesDock->isVisible(), sources);
        QCOMPARE(m_driver->parts().spanDock->isVisible(), span);
    }

    void aSearchLeadsBackToTheTraces() {
        putBoth();
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
    }

    void aSpanIsOpenedInItsTrace() {
        const auto [a, b] = putBoth();
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_End);
        const analysis::DiffRow row = *rows()->selected();
        const SpanIndex span = rows()->rows()->plan().sampleOf(DiffSide::B, row);
        const SpanId wanted = rows()->rows()->plan().analysis(DiffSide::B)->trace->spanId[span];
        QSignalSpy shown(&m_driver->window().traces(), &TraceDesk::spanShown);
        QTest::keyClick(rows(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.last()[0].value<TraceKey>(), b);
        QCOMPARE(shown.last()[1].value<SpanId>(), wanted);
    }

    void whatDiffersIsReadFromTheCache() {
        putBoth();
        auto* link = m_driver->parts().compare->findChild<QPushButton*>(QStringLiteral("attributesThatDiffer"));
        QTest::keyClick(rows(), Qt::Key_Home);
        QVERIFY(m_driver->settle());
        // The frame ids of the two.
        QVERIFY2(link->text().endsWith(QStringLiteral("(1)")), qPrintable(link->text()));
        QTest::keyClick(rows(), Qt::Key_D);
        const items::ChangeModel* model = m_driver->parts().compare->changes()->model();
        const int last = model->rowCount() - 1;
        QCOMPARE(model->index(last, items::ChangeModel::What).data().toString(), QStringLiteral("frame.id"));
        QCOMPARE(model->index(last, items::ChangeModel::A).data().toString(), frameIdOf(120));
        QCOMPARE(model->index(last, items::ChangeModel::B).data().toString(), frameIdOf(121));
    }

    void theTableIsSortedAndSaved() {
        m_driver->stop();
        TraceFile longer;
        longer.traces = 1;
        longer.spansEach = 15;
        longer.firstFrame = 300;
        StartOptions options;
        options.compare = true;
        m_driver->start({{writeTraces(m_driver->file("b.jsonl"), longer)}, {frameIdOf(120), frameIdOf(300)}, {}}, options);
        QVERIFY(m_driver->settle());
        QVERIFY(rows()->rows() != nullptr);
        QTest::keyClick(rows(), Qt::Key_3);
        widgets::CompareTable* table = m_driver->parts().compare->table();
        QVERIFY(table->model()->rowCount() > 3);
        table->table()->sortBy(items::DiffTableModel::Operation, false);
        QVERIFY(m_driver->settle());
        const auto& sorted = table->model()->rows();
        QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
        Q_EMIT table->csvWanted();
        auto* files = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(files);
        const QString path = m_driver->file("comparison.csv");
        Q_EMIT files->fileSelected(path);
        files->close();
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), table->model()->rowCount() + 1);
    }

    void theMedianOfItsKindIsPutOnSideA() {
        // Traces of 12 spans are there; one of 30 is compared with their median.
        more(20, 12, 400);
        more(1, 30, 500);
        m_driver->search(frameIdOf(500));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::CompareMedian);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        const analysis::DiffPlan& plan = rows()->rows()->plan();
        QCOMPARE(plan.analysis(DiffSide::A)->trace->spanCount(), 12U);
        QCOMPARE(plan.analysis(DiffSide::B)->trace->spanCount(), 30U);
        // From the list, by the signal of its menu; 24 of a kind are enough for p95.
        m_driver->trigger(Command::ShowTraces);
        Q_EMIT m_table->kindRequested(plan.analysis(DiffSide::A)->trace->summary.key, 95);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
    }

    void aPercentileOfTooFewIsRefusedInWords() {
        m_driver->trigger(Command::CompareP95);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY2(m_driver->messages().contains(QStringLiteral("needs at least 20 complete traces of capture_frame")),
                 qPrintable(m_driver->messages()));
        // The three are equally long: the median is the second of them.
        m_table->selectKey(keyAt(1));
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::CompareMedian);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("This trace is itself the median of 3 traces")),
                 qPrintable(m_driver->messages()));
    }

    void theMenuOfATraceOffersIt() {
        widgets::WaterfallView* view = m_driver->parts().traceView->waterfall();
        const auto menu = view->makeMenu(0);
        auto* compare = menu->findChild<QMenu*>(QStringLiteral("compareThisTrace"));
        QVERIFY(compare);
        QCOMPARE(compare->actions().size(), 5);
        compare->actions()[1]->trigger();
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().comparison().isFilled(DiffSide::B));
    }

    void aComparisonIsAPlaceInTheHistory() {
        const auto [a, b] = putBoth();
        const auto compared = [&] { return rows()->rows() ? std::optional(rows()->rows()->diff().differenceNs()) : std::nullopt; };
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        m_driver->trigger(Command::Forward);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, a);
        // Another comparison is another place; back comes to this one.
        m_driver->trigger(Command::ShowTraces);
        current(2);
        QTest::keyClick(m_table, Qt::Key_B);
        QVERIFY(m_driver->settle());
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key, keyAt(2));
        for (int i = 0; i < 4 && !(compared() && rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key == b); ++i) {
            m_driver->trigger(Command::Back);
            QVERIFY(m_driver->settle());
        }
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key, b);
        // To look at the cache again is no new place.
        const bool forward = m_driver->window().searches().canGoForward();
        m_driver->window().comparison().refresh();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().searches().canGoForward(), forward);
    }

    void aComparisonComesBackWithTheSession() {
        const auto [a, b] = putBoth();
        QTest::keyClick(rows(), Qt::Key_2);
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(m_driver->parts().compare->mode(), widgets::CompareMode::Merged);
        QVERIFY(rows()->rows() != nullptr);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, a);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key, b);
        // One side alone comes back too, in the list where the reader was.
        m_driver->trigger(Command::ShowTraces);
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY(m_driver->window().comparison().isFilled(DiffSide::B));
        // What is no longer there is no trouble of this start.
        m_driver->stop();
        m_driver->settings().data.session.comparedA = QStringLiteral("feedfacefeedfacefeedfacefeedface");
        m_driver->settings().save();
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().exitCode(), 0);
        QVERIFY(!m_driver->parts().compare->note().isEmpty());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void tracesAreDroppedOnTheSides() {
        m_driver->trigger(Command::ShowCompare);
        widgets::CompareView* view = m_driver->parts().compare;
        QVERIFY(view->emptyPage()->sideText(DiffSide::A).contains(QStringLiteral("Press A")));
        for (const auto& [row, side] : {std::pair(1, DiffSide::B), std::pair(0, DiffSide::A)}) {
            const std::unique_ptr<QMimeData> data(m_table->traceModel()->mimeData({m_table->traceModel()->index(row, 0)}));
            QVERIFY(data);
            const QPoint at(side == DiffSide::A ? 60 : view->width() - 60, view->height() / 2);
            QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view, &drop);
            QVERIFY(m_driver->settle());
            if (side == DiffSide::B) QVERIFY(view->emptyPage()->sideText(DiffSide::B).contains(frameIdOf(121)));
        }
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.key, keyAt(0));
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.key, keyAt(1));
        // Over the tab the comparison comes up.
        m_driver->trigger(Command::ShowTraces);
        const std::unique_ptr<QMimeData> data(m_table->traceModel()->mimeData({m_table->traceModel()->index(2, 0)}));
        auto* tab = m_driver->parts().tabs->findChild<QToolButton*>(QStringLiteral("compareTab"));
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tab, &enter);
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
    }

    void idsArePasted() {
        m_driver->trigger(Command::ShowCompare);
        widgets::CompareView* view = m_driver->parts().compare;
        const auto paste = [&](const QString& text) {
            QApplication::clipboard()->setText(text);
            QTest::keyClick(view->focusWidget() != nullptr ? view->focusWidget() : view, Qt::Key_V, Qt::ControlModifier);
            return m_driver->settle();
        };
        QVERIFY(paste(frameIdOf(120)));
        QVERIFY(m_driver->window().comparison().isFilled(DiffSide::A));
        QVERIFY(!m_driver->window().comparison().isFilled(DiffSide::B));
        QVERIFY(paste(QStringLiteral("https://jaeger.example/trace/") + traceIdOf(121) + QStringLiteral("?uiFind=x")));
        QVERIFY(rows()->rows() != nullptr);
        QCOMPARE(QString::fromStdString(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.idText), traceIdOf(121));
        QVERIFY(paste(traceIdOf(122) + QStringLiteral("\n") + frameIdOf(120)));
        QCOMPARE(QString::fromStdString(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.idText), traceIdOf(122));
        QVERIFY(paste(QStringLiteral("one two three")));
        QVERIFY2(m_driver->messages().contains(QStringLiteral("clipboard")), qPrintable(m_driver->messages()));
        // Nothing of that name: said, and the other side stays.
        QVERIFY(paste(QStringLiteral("feedfacefeedfacefeedfacefeedface")));
        QVERIFY(!view->note().isEmpty());
        QVERIFY(m_driver->window().comparison().isFilled(DiffSide::A));
    }

    void itIsCopiedAsMarkdown() {
        QVERIFY(!m_driver->window().actions().action(Command::CopyComparison)->isEnabled());
        putBoth();
        QApplication::clipboard()->clear();
        QTest::keyClick(rows(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(m_driver->settle());
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("- **A** ")) && text.contains(traceIdOf(121)), qPrintable(text));
        QApplication::clipboard()->clear();
        m_driver->trigger(Command::CopyComparison);
        QVERIFY(m_driver->settle());
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    /// The dialog of pictures has what else tells of a comparison, with the list of what goes.
    void itIsSavedAsAPageATableAndATicket() {
        putBoth();
        for (const auto& [format, suffix, begins] :
             {std::tuple(3, "html", "<!DOCTYPE html>"), std::tuple(4, "md", "B is"), std::tuple(5, "csv", "path,service,name,")}) {
            m_driver->trigger(Command::ExportPicture);
            auto* dialog = m_driver->window().findChild<PictureDialog*>();
            QVERIFY(dialog);
            auto* formats = dialog->findChild<QComboBox*>(QStringLiteral("pictureFormat"));
            QCOMPARE(formats->count(), 6);
            formats->setCurrentIndex(format);
            QVERIFY(m_driver->settle());
            QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("pictureScale"))->isEnabled());
            QCOMPARE(dialog->findChild<QPushButton*>(QStringLiteral("pictureCopy"))->isEnabled(), format != 3);
            QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("redactionList")));
            QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("pictureRedact"))->isEnabled());
            const QString path = m_driver->file(suffix) + QLatin1String(".") + QLatin1String(suffix);
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pictureSave")), Qt::LeftButton);
            auto* files = dialog->findChild<QFileDialog*>();
            QVERIFY(files);
            Q_EMIT files->fileSelected(path);
            QVERIFY(m_driver->settle());
            QTRY_VERIFY(m_driver->window().findChild<PictureDialog*>() == nullptr);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_driver->messages()));
            const QByteArray bytes = file.readAll();
            QVERIFY2(bytes.startsWith(begins) || format == 4, bytes.left(200).constData());
            if (format != 5) QVERIFY(bytes.contains(traceIdOf(120).toUtf8()) && bytes.contains(traceIdOf(121).toUtf8()));
        }
    }

    void itIsSavedAndCopiedAsAPicture() {
        // Without a comparison there is nothing to draw in its tab.
        m_driver->trigger(Command::ShowCompare);
        QVERIFY(!m_driver->window().actions().action(Command::ExportPicture)->isEnabled());
        m_driver->trigger(Command::ShowTraces);
        putBoth();
        QVERIFY(m_driver->window().actions().action(Command::ExportPicture)->isEnabled());
        QTest::keyClick(&m_driver->window(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = m_driver->window().findChild<PictureDialog*>();
        QVERIFY(dialog);
        QVERIFY(m_driver->settle());
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("picturePreview"))->pixmap().isNull());
        dialog->findChild<QComboBox*>(QStringLiteral("pictureFormat"))->setCurrentIndex(1);
        const QString path = m_driver->file("out.svg");
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pictureSave")), Qt::LeftButton);
        auto* files = dialog->findChild<QFileDialog*>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_driver->messages()));
        const QString svg = QString::fromUtf8(file.readAll());
        for (const QString& words :
             {traceIdOf(120), traceIdOf(121), frameIdOf(120), QStringLiteral("A: trace id"), QStringLiteral("a.jsonl")})
            QVERIFY2(svg.contains(words), qPrintable(words));
        // What is hidden is not drawn, unless all is asked for.
        const int before = m_driver->parts().compare->pictureRequest()->rows->count();
        rows()->setFolded(0, true);
        QCOMPARE(m_driver->parts().compare->pictureRequest()->rows->count(), 1U);
        QVERIFY(before > 1);
        QVERIFY(m_driver->parts().compare->showsPart());
        QApplication::clipboard()->clear();
        m_driver->trigger(Command::CopyPicture);
        QVERIFY(m_driver->settle());
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.width(), m_driver->parts().compare->pictureRequest()->width * 2);
    }

    void theCommandLineNamesBoth() {
        m_driver->stop();
        StartOptions options;
        options.compare = true;
        m_driver->start({{}, {frameIdOf(120), traceIdOf(121)}, {}}, options);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QVERIFY(rows()->rows() != nullptr);
        QCOMPARE(rows()->rows()->plan().analysis(DiffSide::A)->trace->summary.frameIds.front(), frameIdOf(120).toStdString());
        QCOMPARE(QString::fromStdString(rows()->rows()->plan().analysis(DiffSide::B)->trace->summary.idText), traceIdOf(121));
        QCOMPARE(m_driver->window().exitCode(), 0);
    }

    void oneIdAloneIsRefused() {
        m_driver->stop();
        StartOptions options;
        options.compare = true;
        m_driver->start({{}, {frameIdOf(120)}, {}}, options);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QVERIFY2(m_driver->messages().contains(QStringLiteral("needs two ids")), qPrintable(m_driver->messages()));
    }

    void idsThatNameNothingAreSaid() {
        m_driver->stop();
        StartOptions options;
        options.compare = true;
        m_driver->start({{}, {frameIdOf(120), QStringLiteral("feedfacefeedfacefeedfacefeedface")}, {}}, options);
        QVERIFY(m_driver->settle());
        QVERIFY(!m_driver->parts().compare->note().isEmpty());
        QCOMPARE(m_driver->window().exitCode(), 4);
    }

private:
    [[nodiscard]] widgets::CompareRowsView* rows() { return m_driver->parts().compare->rows(); }
    [[nodiscard]] TraceKey keyAt(int row) { return m_table->traceModel()->summaryAt(row)->key; }
    void more(int traces, int spans, int firstFrame) {
        TraceFile what;
        what.traces = traces;
        what.spansEach = spans;
        what.firstFrame = firstFrame;
        m_driver->drop({writeTraces(m_driver->file(qPrintable(QStringLiteral("more%1.jsonl").arg(firstFrame))), what)});
        if (!m_driver->settle()) qWarning("not settled");
    }
    void current(int row) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
    }
    std::pair<TraceKey, TraceKey> putBoth() {
        const std::pair keys(keyAt(0), keyAt(1));
        current(0);
        QTest::keyClick(m_table, Qt::Key_A);
        current(1);
        QTest::keyClick(m_table, Qt::Key_B);
        if (!m_driver->settle()) qWarning("not settled");
        return keys;
    }

    std::unique_ptr<WindowDriver> m_driver;
    widgets::TraceTable* m_table = nullptr;
};

FW_REGISTER_TEST(TestWindowCompare);

}  // namespace window_compare_test

#include "tst_window_compare.moc"
