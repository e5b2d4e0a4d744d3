// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader does with the window, with real events: drop, search, walk, look, export.
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "app/about_dialog.h"
#include "app/help_sheet.h"
#include "app/picture_dialog.h"
#include "app/search_desk.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/span_detail_model.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/first_run_page.h"
#include "widgets/omnibox.h"
#include "widgets/span_panel.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_test {

namespace {

QStringList cellsOf(const QAbstractItemModel& model) {
    QStringList cells;
    std::vector<QModelIndex> parents{QModelIndex()};
    while (!parents.empty()) {
        const QModelIndex parent = parents.back();
        parents.pop_back();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells.append(model.index(row, column, parent).data().toString());
            if (model.hasChildren(model.index(row, 0, parent))) parents.push_back(model.index(row, 0, parent));
        }
    }
    return cells;
}

int coloursIn(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

}  // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void emptyCacheShowsTheFirstRunPage() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().pages->currentWidget(), m_driver->parts().firstRun);
        QVERIFY(m_driver->messages().isEmpty());
        QVERIFY(!m_driver->window().actions().action(Command::ExportPicture)->isEnabled());
        QVERIFY(!QFileInfo::exists(m_driver->cachePath()));
    }

    void dropSearchWalkAndLook() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        TraceFile what;
        what.traces = 5;
        m_driver->drop({writeTraces(m_driver->file("a.jsonl"), what)});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().pages->currentWidget(), m_driver->parts().work);
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 5);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QVERIFY(m_driver->window().traces().hasTrace());

        // Also where the trace was opened before its source was read to the end.
        QCOMPARE(m_driver->parts().traceView->waterfall()->rows().analysis()->trace->summary.completeness, Completeness::Complete);

        m_driver->search(frameIdOf(123));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 1);
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(123));
        QVERIFY(m_driver->window().windowTitle().startsWith(frameIdOf(123)));

        widgets::WaterfallView* waterfall = m_driver->parts().traceView->waterfall();
        QVERIFY(waterfall->hasFocus());  // one hit: the keys walk its rows at once
        QTest::keyClick(waterfall, Qt::Key_Home);
        QTest::keyClick(waterfall, Qt::Key_Down);
        QTest::keyClick(waterfall, Qt::Key_Down);
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->parts().traceView->selectedSpan().has_value());
        QVERIFY(!m_driver->window().traces().selectedSpanId().isEmpty());
        const QStringList cells = cellsOf(*m_driver->parts().span->detailModel());
        QVERIFY2(cells.contains(QStringLiteral("frame.id")), qPrintable(cells.join(QLatin1Char('|'))));
        QVERIFY2(cells.contains(frameIdOf(123)), qPrintable(cells.join(QLatin1Char('|'))));
        QVERIFY2(cells.join(QLatin1Char('|')).contains(QStringLiteral("cache miss")), qPrintable(cells.join(QLatin1Char('|'))));
    }

    void prefixFindsSeveralAndStepsWalkThem() {
        TraceFile what;
        what.traces = 4;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("20240315_cam01"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 4);
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(120));
        QVERIFY(m_driver->parts().table->hasFocus());
        m_driver->trigger(Command::NextResult);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        QTest::keyClick(m_driver->parts().table, Qt::Key_Down);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(122));
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        m_driver->trigger(Command::Forward);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(122));
    }

    void theOneResultIsOpenAndSelected() {
        TraceFile what;
        what.traces = 400;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        const auto* table = m_driver->parts().table;
        for (const QString& text :
             {frameIdOf(500), traceIdOf(130), spanIdOf(333, 2), QStringLiteral("frame.id=") + frameIdOf(401), traceIdOf(130)}) {
            m_driver->search(text);
            QVERIFY(m_driver->settle());
            QCOMPARE(table->traceModel()->rowCount(), 1);
            QVERIFY2(table->selectionModel()->isRowSelected(0, {}), qPrintable(text));
            QVERIFY2(table->traceModel()->summaryAt(0).has_value(), qPrintable(text));
            QVERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
        }
        // All traces again: the open one stays selected, wherever it stands.
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QCOMPARE(table->traceModel()->rowCount(), 400);
        QTRY_VERIFY(table->currentIndex().isValid() && table->selectionModel()->isRowSelected(table->currentIndex().row(), {}));
    }

    void framesAreStepped() {
        TraceFile what;
        what.traces = 3;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        // Also those that the search did not find.
        auto& window = m_driver->window();
        window.activateWindow();
        auto* waterfall = m_driver->parts().traceView->waterfall();
        for (int i = 0; i < 3; ++i) QTest::keyClick(waterfall, Qt::Key_Down);
        QCOMPARE(window.traces().selectedSpanId(), spanIdOf(121, 3));
        m_driver->trigger(Command::NextFrame);
        QVERIFY(m_driver->settle());
        QCOMPARE(window.traces().title(), frameIdOf(122));
        // Search field and list follow.
        QCOMPARE(m_driver->parts().top->omnibox()->text(), frameIdOf(122));
        const auto* table = m_driver->parts().table;
        const auto openRow = [table] { return table->currentIndex().siblingAtColumn(items::TraceListModel::FrameId).data().toString(); };
        QCOMPARE(openRow(), frameIdOf(122));
        QCOMPARE(window.traces().selectedSpanId(), spanIdOf(122, 0));
        // Back to where one was, forth again, back.
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().top->omnibox()->text(), frameIdOf(121));
        QCOMPARE(window.traces().selectedSpanId(), spanIdOf(121, 3));
        m_driver->trigger(Command::Forward);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().top->omnibox()->text(), frameIdOf(122));
        QCOMPARE(openRow(), frameIdOf(122));
        // In a list that holds the frame the search stays.
        m_driver->search(QStringLiteral("20240315_cam01"));
        QVERIFY(m_driver->settle());
        QCOMPARE(window.traces().title(), frameIdOf(122));
        m_driver->trigger(Command::PreviousFrame);
        QVERIFY(m_driver->settle());
        QCOMPARE(openRow(), frameIdOf(121));
        QCOMPARE(m_driver->parts().top->omnibox()->text(), QStringLiteral("20240315_cam01"));
        m_driver->trigger(Command::NextFrame);
        QVERIFY(m_driver->settle());
        QCOMPARE(openRow(), frameIdOf(122));
        QSignalSpy told(&window.traces(), &TraceDesk::passingText);
        m_driver->trigger(Command::NextFrame);
        QVERIFY(m_driver->settle());
        QCOMPARE(window.traces().title(), frameIdOf(122));
        QCOMPARE(told.size(), 1);
        QToolButton* previous = nullptr;
        for (QToolButton* button : m_driver->parts().traceView->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QLatin1String("Previous frame"))) previous = button;
        QVERIFY(previous != nullptr && previous->isVisible());
        for (const int frame : {121, 120, 120}) {
            QTest::mouseClick(previous, Qt::LeftButton);
            QVERIFY(m_driver->settle());
            QCOMPARE(window.traces().title(), frameIdOf(frame));
        }
        QCOMPARE(told.size(), 2);
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(window.traces().title(), frameIdOf(121));
        QCOMPARE(window.actions().action(Command::NextFrame)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_PageDown));
    }

    void shortcutsOfTheWindowWorkInTheSearchField() {
        TraceFile what;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        QLineEdit* edit = m_driver->parts().top->omnibox()->lineEdit();
        edit->setFocus();
        edit->setText(QStringLiteral("abc"));
        edit->setCursorPosition(0);
        QSignalSpy exports(m_driver->window().actions().action(Command::ExportPicture), &QAction::triggered);
        m_driver->window().actions().action(Command::ExportPicture)->disconnect(&m_driver->window());
        QTest::keyClick(edit, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exports.size(), 1);
        QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(edit->text(), QStringLiteral("abc"));
        QCOMPARE(edit->selectedText(), QStringLiteral("abc"));
    }

    void otherSearches_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("trace id") << traceIdOf(121) << 1;
        QTest::newRow("trace id, beginning") << traceIdOf(121).left(10) << 3;
        QTest::newRow("key=value") << QStringLiteral("frame.id=") + frameIdOf(122) << 1;
        QTest::newRow("two conditions") << QStringLiteral("service=rtsp-capture worker.id=w-00") << 3;
        QTest::newRow("all") << QString() << 3;
    }
    void otherSearches() {
        QFETCH(QString, text);
        QFETCH(int, rows);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(text);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), rows);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void notFoundSaysWhyAndKeepsTheOpenTrace() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("20240315_cam01_000999"));
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("20240315_cam01_000999")), qPrintable(m_driver->messages()));
        QVERIFY2(m_driver->messages().contains(frameIdOf(120)), qPrintable(m_driver->messages()));
        QCOMPARE(m_driver->window().exitCode(), 4);
        QVERIFY(m_driver->window().traces().hasTrace());
    }

    void idOnTheCommandLineOpensAfterTheImport() {
        StartOptions options;
        options.selectSpan = spanIdOf(122, 3);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {frameIdOf(122)}, {}}, options);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(122));
        QCOMPARE(m_driver->window().traces().selectedSpanId(), spanIdOf(122, 3));
        QCOMPARE(m_driver->window().exitCode(), 0);
    }

    void pictureIsSavedAsTheDialogSays() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {frameIdOf(121)}, {}});
        QVERIFY(m_driver->settle());
        QTest::keyClick(&m_driver->window(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = m_driver->window().findChild<PictureDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox*>(QStringLiteral("pictureScale"))->setCurrentIndex(2);
        const QString path = m_driver->file("out.png");
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pictureSave")), Qt::LeftButton);
        auto* files = dialog->findChild<QFileDialog*>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        QVERIFY(m_driver->settle());
        const QImage image(path);
        QVERIFY2(!image.isNull(), qPrintable(m_driver->messages()));
        QCOMPARE(image.width(), m_driver->parts().traceView->pictureRequest().width * 3);
        QVERIFY(image.height() > 300);
        QVERIFY2(coloursIn(image) > 20, qPrintable(QString::number(coloursIn(image))));
        // The light theme was asked for, and the first service's colour is in it.
        QVERIFY(image.pixelColor(2, 2).lightness() > 200);
        bool service = false;
        const QColor blue = render::theme(render::ThemeId::Light).service(0);
        for (int y = 0; y < image.height() && !service; ++y) {
            for (int x = 0; x < image.width() && !service; ++x) service = image.pixelColor(x, y) == blue;
        }
        QVERIFY(service);
        QVERIFY(m_driver->messages().isEmpty());
    }

    void pictureIsSeenBefore() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {frameIdOf(121)}, {}});
        QVERIFY(m_driver->settle());
        QTest::keyClick(&m_driver->window(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = m_driver->window().findChild<PictureDialog*>();
        QVERIFY(dialog);
        QVERIFY(m_driver->settle());
        auto* preview = dialog->findChild<QLabel*>(QStringLiteral("picturePreview"));
        auto* pixels = dialog->findChild<QLabel*>(QStringLiteral("picturePixels"));
        const auto expected = [&](int scale) {
            render::PictureRequest request = m_driver->parts().traceView->pictureRequest();
            request.source = QStringLiteral("a.jsonl");
            request.scale = scale;
            const QSize size = *render::pictureSize(request);
            return QStringLiteral("%1 × %2 pixels").arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
        };
        QVERIFY(!preview->pixmap().isNull());
        QVERIFY(coloursIn(preview->pixmap().toImage()) > 20);
        QCOMPARE(pixels->text(), expected(2));
        dialog->findChild<QComboBox*>(QStringLiteral("pictureScale"))->setCurrentIndex(3);
        dialog->findChild<QComboBox*>(QStringLiteral("pictureTheme"))->setCurrentIndex(1);
        QVERIFY(m_driver->settle());
        QCOMPARE(pixels->text(), expected(4));
        QVERIFY(preview->pixmap().toImage().pixelColor(2, 2).lightness() < 80);
        dialog->reject();
        QVERIFY(m_driver->settle());
    }

    void pictureGoesToTheClipboard() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::CopyPicture);
        QVERIFY(m_driver->settle());
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(!image.isNull());
        QVERIFY(coloursIn(image) > 20);
    }

    void sessionIsRestored() {
        TraceFile what;
        what.traces = 4;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("20240315_cam01"));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::NextResult);
        QVERIFY(m_driver->settle());
        m_driver->window().traces().selectWhenOpen(spanIdOf(121, 2));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::TimesLocal);
        m_driver->trigger(Command::ThemeDark);
        m_driver->window().resize(1111, 777);

        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().size(), QSize(1111, 777));
        QCOMPARE(m_driver->parts().top->omnibox()->text(), QStringLiteral("20240315_cam01"));
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        QCOMPARE(m_driver->window().traces().selectedSpanId(), spanIdOf(121, 2));
        QVERIFY(m_driver->window().actions().action(Command::TimesLocal)->isChecked());
        QVERIFY(m_driver->window().actions().action(Command::ThemeDark)->isChecked());
        m_driver->trigger(Command::ThemeLight);
    }

    void lateSpansJoinTheOpenTraceWithoutAJump() {
        TraceFile what;
        what.traces = 2;
        what.spansEach = 6;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {frameIdOf(121)}, {}});
        QVERIFY(m_driver->settle());
        m_driver->window().traces().selectWhenOpen(spanIdOf(121, 4));
        QVERIFY(m_driver->settle());
        what.spansEach = 9;
        m_driver->drop({writeTraces(m_driver->file("b.jsonl"), what)});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        QCOMPARE(m_driver->window().traces().selectedSpanId(), spanIdOf(121, 4));
        const auto summary = m_driver->parts().table->traceModel()->summaryAt(0);
        QVERIFY(summary);
        QVERIFY(summary->spans >= 9);
    }

    void helpNamesTheKeys() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        QTest::keyClick(&m_driver->window(), Qt::Key_F1);
        auto* sheet = m_driver->window().findChild<HelpSheet*>();
        QVERIFY(sheet);
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>()) {
            texts.append(label->text());
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        for (const char* key : {"Ctrl+O", "Ctrl+E", "F1, ?", "Esc"}) QVERIFY2(texts.contains(QLatin1String(key)), key);
        sheet->close();
    }

    void aQuestionMarkAsksForTheKeys() {
        TraceFile what;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        const auto sheet = [this] { return m_driver->window().findChild<HelpSheet*>(); };
        // Typed, it is a letter.
        QLineEdit* edit = m_driver->parts().top->omnibox()->lineEdit();
        edit->setFocus();
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(edit->text(), QStringLiteral("?"));
        QVERIFY(sheet() == nullptr);
        edit->clear();
        for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            m_driver->parts().traceView->waterfall()->setFocus();
            QTest::keyClick(m_driver->parts().traceView->waterfall(), Qt::Key_Question, with);
            QVERIFY(sheet() != nullptr);
            QTest::keyClick(sheet(), Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTRY_VERIFY(sheet() == nullptr);
        }
    }

    void aSearchThatKeepsTheTraceIsAStep() {
        TraceFile what;
        what.traces = 4;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        const auto title = [this] { return m_driver->window().traces().title(); };
        const auto typed = [this] { return m_driver->parts().top->omnibox()->text(); };
        const auto go = [this](Command command) {
            m_driver->trigger(command);
            return m_driver->settle();
        };
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(122));
        QVERIFY(m_driver->settle());
        // Not found; then one whose hits hold the open trace.
        for (const QString& text : {QStringLiteral("20990101_cam99_1"), QStringLiteral("20240315_cam01")}) {
            m_driver->search(text);
            QVERIFY(m_driver->settle());
            QCOMPARE(title(), frameIdOf(122));
        }
        // The same again is no step.
        m_driver->search(QStringLiteral("20240315_cam01"));
        QVERIFY(m_driver->settle());
        QVERIFY(go(Command::Back));
        QCOMPARE(typed(), QStringLiteral("20990101_cam99_1"));
        QCOMPARE(title(), frameIdOf(122));
        QVERIFY(go(Command::Back));
        QCOMPARE(typed(), frameIdOf(122));
        QCOMPARE(title(), frameIdOf(122));
        QVERIFY(go(Command::Back));
        QCOMPARE(title(), frameIdOf(121));
        for (const QString& text : {frameIdOf(122), QStringLiteral("20990101_cam99_1"), QStringLiteral("20240315_cam01")}) {
            QVERIFY(go(Command::Forward));
            QCOMPARE(typed(), text);
            QCOMPARE(title(), frameIdOf(122));
        }
        QVERIFY(!m_driver->window().actions().action(Command::Forward)->isEnabled());
    }

    void aboutTellsVersionAndLicences() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::About);
        auto* about = m_driver->window().findChild<AboutDialog*>();
        QVERIFY(about);
        QTRY_VERIFY(about->isVisible());
        QStringList texts;
        for (const QLabel* label : about->findChildren<QLabel*>()) texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Framewake " FW_VERSION)));
        const QString terms = about->findChild<QPlainTextEdit*>(QStringLiteral("licences"))->toPlainText();
        for (const char* word :
             {"SQLiteCpp (libsqlitecpp-dev): Expat", "Qt 6 (", "Graphviz (", "THE SOFTWARE IS PROVIDED \"AS IS\"",
              "GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007", "END OF TERMS AND CONDITIONS"})
            QVERIFY2(terms.contains(QLatin1String(word)), word);
        QVERIFY(!terms.contains(QLatin1String("Format:")));
        QTest::mouseClick(about->findChild<QPushButton*>(QStringLiteral("copyVersions")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("Framewake " FW_VERSION ", Qt ")), qPrintable(copied));
        QVERIFY2(!copied.contains(QDir::homePath()), qPrintable(copied));
        // Asked for again it comes to the front, and Escape closes it.
        m_driver->trigger(Command::About);
        QCOMPARE(m_driver->window().findChildren<AboutDialog*>().size(), 1);
        QTest::keyClick(about, Qt::Key_Escape);
        QTRY_VERIFY(m_driver->window().findChild<AboutDialog*>() == nullptr);
    }

    void slashGoesToTheSearchField() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->parts().firstRun->setFocus();
        QTest::keyClick(&m_driver->window(), '/');
        QTRY_VERIFY(m_driver->parts().top->omnibox()->lineEdit()->hasFocus());
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindow);

}  // namespace window_test

#include "tst_window.moc"
