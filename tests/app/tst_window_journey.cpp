// SPDX-License-Identifier: GPL-3.0-or-later
// The journey of a frame in the window: the same numbers as the command line tells, and the ways to it and from it.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/journey_desk.h"
#include "app/picture_dialog.h"
#include "app/tab_row.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/journey_model.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/journey_canvas.h"
#include "widgets/journey_head.h"
#include "widgets/journey_strip_view.h"
#include "widgets/journey_view.h"
#include "widgets/omnibox.h"
#include "widgets/pane_table.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_journey_test {

class TestWindowJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Frames 101 to 108 in two traces each: the results are stored in one of their own, which lost the context.
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        const QString path = m_driver->file("frames.json");
        const QStringList words = {QStringLiteral("--quiet"),
                                   QStringLiteral("sample"),
                                   QStringLiteral("-o"),
                                   path,
                                   QStringLiteral("--frames"),
                                   QStringLiteral("8"),
                                   QStringLiteral("--cameras"),
                                   QStringLiteral("1"),
                                   QStringLiteral("--seed"),
                                   QStringLiteral("3"),
                                   QStringLiteral("--lost-store-rate"),
                                   QStringLiteral("1"),
                                   QStringLiteral("--lost-context-rate"),
                                   QStringLiteral("0"),
                                   QStringLiteral("--error-rate"),
                                   QStringLiteral("0"),
                                   QStringLiteral("--missing-parent-rate"),
                                   QStringLiteral("0")};
        QCOMPARE(QProcess::execute(QStringLiteral(FW_CLI), words), 0);
        m_driver->start({{path}, {}, {}});
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    /// Ctrl+E and Ctrl+Shift+C draw the journey while it is looked at, clean where redaction is on.
    void itIsSavedAndCopiedAsAPicture() {
        m_driver->trigger(Command::ShowJourney);
        QVERIFY(!m_driver->window().actions().action(Command::ExportPicture)->isEnabled());
        open(103);
        QVERIFY(m_driver->window().actions().action(Command::ExportPicture)->isEnabled());
        m_driver->trigger(Command::ExportPicture);
        auto* dialog = m_driver->window().findChild<PictureDialog*>();
        QVERIFY(dialog);
        auto* formats = dialog->findChild<QComboBox*>(QStringLiteral("pictureFormat"));
        QCOMPARE(formats->count(), 3);
        formats->setCurrentIndex(1);
        QVERIFY(m_driver->settle());
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("picturePreview"))->pixmap().isNull());
        QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("pictureRedact"))->isChecked());
        const QString path = m_driver->file("journey.svg");
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pictureSave")), Qt::LeftButton);
        auto* files = dialog->findChild<QFileDialog*>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_driver->messages()));
        const QString svg = QString::fromUtf8(file.readAll());
        for (const QString& words : {frameIdOf(103), QStringLiteral("Trace, service"), QStringLiteral("Evidence"), QStringLiteral("UTC")})
            QVERIFY2(svg.contains(words), qPrintable(words));
        QApplication::clipboard()->clear();
        m_driver->trigger(Command::CopyPicture);
        QVERIFY(m_driver->settle());
        QCOMPARE(QApplication::clipboard()->image().width(), 2 * 1440);
    }

    void theSameAsTheCommandLine() {
        open(103);
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI),
                  {QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json"), QStringLiteral("journey"), frameIdOf(103)});
        QVERIFY(cli.waitForFinished(30'000));
        const QJsonObject told = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
        const analysis::FrameJourney& journey = *view()->journey();
        QCOMPARE(journey.traces.size(), std::size_t{2});
        QCOMPARE(qint64{journey.durationNs()}, told[QStringLiteral("duration_ns")].toInteger());
        QCOMPARE(qint64{journey.waitingNs()}, told[QStringLiteral("waiting_ns")].toInteger());
        QCOMPARE(static_cast<qsizetype>(journey.around.size()), told[QStringLiteral("neighbours")].toArray().size());
        const QJsonArray steps = told[QStringLiteral("hand_overs")].toArray();
        QCOMPARE(view()->model()->rowCount(), static_cast<int>(steps.size()));
        QVERIFY(steps.size() >= 2);
        for (int row = 0; row < steps.size(); ++row) {
            QCOMPARE(view()->model()->index(row, items::JourneyModel::Gap).data(items::JourneyModel::RawRole).toLongLong(),
                     steps[row].toObject()[QStringLiteral("wait_ns")].toInteger());
            QCOMPARE(view()->model()->index(row, 0).data(items::JourneyModel::BrokenRole).toBool(),
                     steps[row].toObject()[QStringLiteral("broken")].toBool());
        }
        QVERIFY(m_driver->window().windowTitle().contains(frameIdOf(103)));
    }

    void framesBesideByKeys() {
        open(103);
        QTest::keyClick(view()->table(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(104));
        QTest::keyClick(view()->canvas(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(103));
        m_driver->trigger(Command::NextFrame);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(104));
        // At the end there is a word, and nothing else.
        open(108);
        QTest::keyClick(view()->table(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(108));
    }

    void aHandOverLeadsToItsSpan() {
        open(103);
        const int last = view()->model()->rowCount() - 1;
        view()->table()->selectRow(last);
        const analysis::HandedOver& step = *view()->model()->stepAt(last);
        const TraceData& to = *view()->journey()->traces[step.toTrace].trace;
        const std::string id = to.spanIdText(step.to);
        QTest::keyClick(view()->table(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QCOMPARE(m_driver->window().traces().selectedSpanId().toStdString(), id);
        // And back by the history, where the reader had been.
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        if (m_driver->parts().tabs->current() != View::Journey) {
            m_driver->trigger(Command::Back);
            QVERIFY(m_driver->settle());
        }
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QCOMPARE(shown(), frameIdOf(103));
    }

    void theTabComesBackToWhereItWas() {
        open(103);
        QTest::keyClick(view()->table(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::ShowTraces);
        m_driver->trigger(Command::ShowJourney);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(104));
        // Another trace that is opened meanwhile brings its frame.
        m_driver->trigger(Command::ShowTraces);
        m_driver->search(frameIdOf(106));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::ShowJourney);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(106));
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
    }

    void byTheMenusAndTheList() {
        m_driver->search(frameIdOf(105));
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().actions().action(Command::JourneyOfFrame)->isEnabled());
        m_driver->trigger(Command::JourneyOfFrame);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QCOMPARE(shown(), frameIdOf(105));
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        // The menu of a row runs a loop of its own, which ends at once where a test before has left the program: what it says is sent.
        widgets::TraceTable* table = m_driver->parts().table;
        const auto summary = table->traceModel()->summaryAt(2);
        QVERIFY(summary.has_value());
        Q_EMIT table->journeyRequested(summary->frameIds.front());
        QVERIFY(m_driver->settle());
        QCOMPARE(shown().toStdString(), summary->frameIds.front());
    }

    void aSearchFromHere() {
        open(103);
        m_driver->search(frameIdOf(107));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QCOMPARE(shown(), frameIdOf(107));
        m_driver->search(QStringLiteral("20240315_cam01_000555"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QVERIFY(view()->note().contains(QStringLiteral("20240315_cam01_000555")));
        m_driver->search(QStringLiteral("service=rtsp-capture"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
    }

    void framesWithoutATraceAndTracesWithoutAFrame() {
        m_driver->window().journeys().show("20240315_cam01_000555");
        QVERIFY(m_driver->settle());
        // Nothing is read while nobody looks.
        QVERIFY(view()->journey() == nullptr);
        QVERIFY(!m_driver->window().journeys().foundNothing());
        m_driver->trigger(Command::ShowJourney);
        m_driver->window().journeys().show("20240315_cam01_000556");
        QVERIFY(m_driver->settle());
        QVERIFY2(view()->note().contains(QStringLiteral("20240315_cam01_000556")), qPrintable(view()->note()));
        QVERIFY(m_driver->window().exitCode() == 4);
        // The frames beside it are shown, and the keys lead to them.
        QVERIFY(view()->strip()->isVisible());
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(108));
        QCOMPARE(m_driver->window().exitCode(), 0);
        m_driver->window().journeys().show("20240315_cam01_000556");
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().exitCode() == 4);
        // It comes with an import.
        m_driver->drop({writeTraces(m_driver->file("b.jsonl"), {.traces = 1, .firstFrame = 556})});
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(shown(), frameIdOf(556));
        QCOMPARE(view()->journey()->traces.size(), std::size_t{1});
        QVERIFY(m_driver->window().exitCode() == 0);
    }

    void anImportIsSeen() {
        open(103);
        const std::size_t before = view()->journey()->around.size();
        m_driver->drop({writeTraces(m_driver->file("b.jsonl"), {.traces = 2, .firstFrame = 109})});
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(view()->journey()->around.size(), before + 2);
        QCOMPARE(shown(), frameIdOf(103));
    }

    void theNewestFrameWins() {
        open(101);
        for (const int number : {102, 103, 104, 105, 106}) m_driver->window().journeys().show(frameIdOf(number).toStdString());
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(106));
        // Who leaves while it is read finds it later.
        m_driver->window().journeys().show(frameIdOf(102).toStdString());
        m_driver->trigger(Command::ShowTraces);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(106));
        m_driver->trigger(Command::ShowJourney);
        QVERIFY(m_driver->settle());
        QCOMPARE(shown(), frameIdOf(102));
    }

    void savedAsCsv() {
        open(103);
        QTest::mouseClick(view()->findChild<QToolButton*>(QStringLiteral("journeyCsv")), Qt::LeftButton);
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(dialog != nullptr);
        const QString path = m_driver->file("out.csv");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(all.startsWith("frame_id,number,from_trace_id,"), all.constData());
        QCOMPARE(all.count('\n'), view()->model()->rowCount() + 1);
    }

    void startedWithTheViewAndBroughtBack() {
        StartOptions options;
        options.journey = true;
        m_driver->start({{}, {frameIdOf(104)}, {}}, options);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QCOMPARE(shown(), frameIdOf(104));
        QTest::keyClick(view()->table(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_driver->settle());
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QCOMPARE(shown(), frameIdOf(105));
    }

private:
    [[nodiscard]] widgets::JourneyView* view() { return m_driver->parts().journey; }
    [[nodiscard]] QString shown() { return view()->journey() ? QString::fromStdString(view()->journey()->frameId) : QString(); }
    void open(int frame) {
        m_driver->trigger(Command::ShowTraces);
        m_driver->search(frameIdOf(frame));
        QVERIFY(m_driver->settle());
        QTest::keyClick(&m_driver->window(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Journey);
        QCOMPARE(m_driver->parts().views->currentWidget(), static_cast<QWidget*>(view()));
        QCOMPARE(shown(), frameIdOf(frame));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowJourney);

}  // namespace window_journey_test

#include "tst_window_journey.moc"
