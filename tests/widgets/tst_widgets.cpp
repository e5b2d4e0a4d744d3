// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include "model/items/issue_filter.h"
#include "tests/widgets/sample_trace.h"
#include "widgets/app_style.h"
#include "widgets/elided_label.h"
#include "widgets/first_run_page.h"
#include "widgets/font_warmer.h"
#include "widgets/import_problems_panel.h"
#include "widgets/import_status.h"
#include "widgets/list_table.h"
#include "widgets/omnibox.h"
#include "widgets/plain_text.h"
#include "widgets/sources_panel.h"
#include "widgets/span_panel.h"
#include "widgets/style_tokens.h"
#include "widgets/text_viewer.h"
#include "widgets/trace_list_header.h"
#include "widgets/trace_table.h"

using namespace fw;
using namespace fw::widgets;

namespace {

/// Index of the row whose key is `key`.
QModelIndex rowOf(const QAbstractItemModel& model, const QString& key, int column = 0) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, column).data().toString() == key) return model.index(row, column);
    return {};
}

template <typename Button>
Button* buttonNamed(QWidget& widget, const QString& text) {
    const auto buttons = widget.findChildren<Button*>();
    for (Button* button : buttons)
        if (button->text().trimmed() == text || button->accessibleName() == text) return button;
    return nullptr;
}

ImportIssue issue(IssueCode code, std::string source, std::string detail, std::uint64_t line) {
    ImportIssue out = makeIssue(code, std::move(detail), 100, line);
    out.source = std::move(source);
    out.excerpt = "{\"a\":\"b";
    out.excerptCaret = 6;
    return out;
}

/// Presses a key in the next popup menu: `downs` steps down, then Enter.
void chooseInMenu(int downs) {
    QWidget* menu = QApplication::activePopupWidget();
    QVERIFY(menu != nullptr);
    for (int i = 0; i < downs; ++i) QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
}

}  // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void themesGiveASheetWithoutHoles() {
        for (const auto theme : {render::ThemeId::Light, render::ThemeId::Dark}) {
            const QString sheet = styleSheet(theme, 1.5);
            QVERIFY(!sheet.contains(QLatin1Char('$')));
            QVERIFY(sheet.contains(render::theme(theme).accent.name()));
            applyTheme(*qApp, theme);
            QCOMPARE(QApplication::palette().color(QPalette::Window), render::theme(theme).window);
        }
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void fontsAreLoadedAfterTheFirstPaint() {
        QWidget window;
        const FontWarmer warmer(window);
        const int fonts = warmer.waiting();
        QVERIFY(fonts > 5);
        QTest::qWait(20);
        QCOMPARE(warmer.waiting(), fonts);
        window.show();
        QTRY_COMPARE(warmer.waiting(), 0);
    }

    void omniboxSearchesOnEnter() {
        Omnibox box(nullptr);
        box.resize(800, 30);
        box.show();
        box.activateWindow();
        QSignalSpy searches(&box, &Omnibox::searchRequested);
        QSignalSpy previous(&box, &Omnibox::previousRequested);
        QSignalSpy wanted(&box, &Omnibox::completionWanted);
        box.focusAndSelect();
        QTest::keyClicks(box.lineEdit(), QStringLiteral("20240315"));
        QTRY_COMPARE(wanted.size(), 1);  // one question after a pause, not one a key
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("20240315"));
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(searches.size(), 1);
        QCOMPARE(searches.first().at(0).toString(), QStringLiteral("20240315"));
        QTest::keyClick(box.lineEdit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(previous.size(), 1);
        QCOMPARE(searches.size(), 1);
        box.setResult(QStringLiteral("frame id"), QStringLiteral("3 traces"));
        QVERIFY(box.lineEdit()->accessibleDescription().contains(QLatin1String("3 traces")));
        // Editing takes back what was said of the old text.
        QTest::keyClicks(box.lineEdit(), QStringLiteral("x"));
        QVERIFY(!box.lineEdit()->accessibleDescription().contains(QLatin1String("3 traces")));
        auto* clear = buttonNamed<QToolButton>(box, QStringLiteral("Clear the search"));
        QVERIFY(clear != nullptr && clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(box.text(), QString());
        QCOMPARE(searches.size(), 2);
        QVERIFY(!clear->isVisible());
    }

    void omniboxCompletes() {
        Omnibox box(nullptr);
        box.resize(700, 30);
        box.show();
        box.activateWindow();
        box.focusAndSelect();
        QTRY_VERIFY(box.lineEdit()->hasFocus());
        QSignalSpy searches(&box, &Omnibox::searchRequested);
        QTest::keyClicks(box.lineEdit(), QStringLiteral("2024"));
        box.setCompletions({QStringLiteral("20240315_cam01_000123"), QStringLiteral("20240315_cam01_000124")});
        auto* completer = box.findChild<QCompleter*>();
        QTRY_VERIFY(completer->popup()->isVisible());
        // Below the whole box, as wide as it, ids in figures of one width.
        const QRect outer(box.mapToGlobal(QPoint(0, 0)), box.size());
        QVERIFY2(completer->popup()->geometry().top() > outer.bottom(), qPrintable(QString::number(completer->popup()->geometry().top())));
        QCOMPARE(completer->popup()->geometry().left(), outer.left());
        QCOMPARE(completer->popup()->font().families(), monoFont().families());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_VERIFY(!searches.isEmpty());
        QCOMPARE(searches.first().at(0).toString(), QStringLiteral("20240315_cam01_000124"));
        QCOMPARE(box.text(), QStringLiteral("20240315_cam01_000124"));
        // Enter without a walk into the list searches what was typed.
        box.setText({});
        QTest::keyClicks(box.lineEdit(), QStringLiteral("2024"));
        box.setCompletions({QStringLiteral("20240315_cam01_000123"), QStringLiteral("20240315_cam01_000124")});
        QTRY_VERIFY(completer->popup()->isVisible());
        searches.clear();
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_VERIFY(!searches.isEmpty());
        QCOMPARE(searches.first().at(0).toString(), QStringLiteral("2024"));
        // A late answer to an emptied field opens nothing.
        box.setText({});
        box.setCompletions({QStringLiteral("a")});
        QVERIFY(!completer->popup()->isVisible());
    }

    void tableWalksByKeys() {
        TraceTable table(nullptr);
        table.resize(1000, 300);
        table.show();
        table.traceModel()->reset(300);
        table.traceModel()->setPage(0, test::sampleSummaries(0, 128));
        QSignalSpy activated(&table, &TraceTable::traceActivated);
        QVERIFY(table.selectKey(1002));
        QVERIFY(activated.isEmpty());  // chosen by the program, not by the reader
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.last().at(0).toLongLong(), qint64(1003));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
        // A row whose page is not there is told as soon as it comes.
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(activated.size(), 2);
        table.traceModel()->setPage(256, test::sampleSummaries(256, 44));
        QCOMPARE(activated.size(), 3);
        QCOMPARE(activated.last().at(0).toLongLong(), qint64(1299));
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(activated.last().at(0).toLongLong(), qint64(1000));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.traceModel()->index(4, 1)).center());
        QCOMPARE(activated.last().at(0).toLongLong(), qint64(1004));
        QCOMPARE(table.currentKey(), std::optional<qint64>(1004));
    }

    void tableSortsByHeadAndMenu() {
        TraceTable table(nullptr);
        table.resize(1200, 300);
        table.show();
        table.traceModel()->reset(1);
        QSignalSpy sorts(table.traceModel(), &items::TraceListModel::sortWanted);
        QHeaderView* header = table.horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
        };
        click(items::TraceListModel::Duration);
        QCOMPARE(sorts.size(), 1);
        QCOMPARE(sorts.last().at(1).toBool(), true);  // longest first
        click(items::TraceListModel::Duration);
        QCOMPARE(sorts.last().at(1).toBool(), false);
        click(items::TraceListModel::Services);
        QCOMPARE(sorts.size(), 2);
        const QByteArray state = table.saveState();
        QVERIFY(table.restoreState(state));
        QVERIFY(!table.restoreState(QByteArray("rubbish")));
    }

    void tableCopiesRows() {
        TraceTable table(nullptr);
        table.show();
        table.traceModel()->reset(2);
        table.traceModel()->setPage(0, test::sampleSummaries(0, 2));
        QSignalSpy copies(&table, &TraceTable::copyRequested);
        table.selectKey(1001);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copies.size(), 1);
        QVERIFY(copies.first().at(0).toString().contains(QLatin1String("20240315_cam01_000110")));
        QVERIFY(copies.first().at(0).toString().startsWith(QLatin1String("0000000000000002000000000000002a")));
    }

    void listHeaderSaysHowMany() {
        TraceListHeader header(nullptr);
        header.setCounts(12, 1020);
        QCOMPARE(header.text(), QStringLiteral("12 traces of 1,020, by start"));
        header.setSort(TraceSort::Duration, true);
        header.setCounts(1020, 1020);
        QCOMPARE(header.text(), QStringLiteral("1,020 traces longest first"));
        header.setCounts(1, 1);
        QVERIFY(header.text().startsWith(QLatin1String("1 trace ")));
    }

    void panelShowsSpanAndFilters() {
        SpanPanel panel(nullptr);
        panel.resize(324, 700);
        panel.show();
        panel.setLogs(test::sampleLogs());
        panel.setSpan(test::sampleAnalysis(), 4);
        panel.setDetails(3, test::sampleDetails());  // of another span: too late
        QVERIFY(!rowOf(*panel.detailModel(), QStringLiteral("model.name")).isValid());
        panel.setDetails(4, test::sampleDetails());
        QVERIFY(rowOf(*panel.detailModel(), QStringLiteral("model.name")).isValid());
        QStringList words;
        const auto labels = panel.findChildren<QLabel*>();
        for (const QLabel* label : labels) words += label->text();
        QVERIFY(words.contains(QLatin1String("600 ms")));
        QVERIFY(words.contains(QLatin1String("48.7 % of trace")));
        QVERIFY(words.contains(QLatin1String("397 ms")));
        auto* filter = panel.findChild<QLineEdit*>();
        panel.focusFilter();
        QTest::keyClicks(filter, QStringLiteral("worker"));
        QCOMPARE(panel.detailModel()->shownAttributeCount(), 2);
        words.clear();
        for (const QLabel* label : labels) words += label->text();
        QVERIFY(words.contains(QLatin1String("2 of 16")));
        filter->clear();
        QCOMPARE(panel.detailModel()->shownAttributeCount(), 16);
    }

    void panelKeysOpenFoldAndCopy() {
        SpanPanel panel(nullptr);
        panel.resize(324, 900);
        panel.show();
        panel.setSpan(test::sampleAnalysis(), 4);
        panel.setDetails(4, test::sampleDetails());
        auto* table = panel.findChild<ListTable*>();
        auto* viewer = panel.findChild<TextViewer*>();
        items::SpanDetailModel& model = *panel.detailModel();
        QSignalSpy copies(&panel, &SpanPanel::copyRequested);
        table->setCurrentIndex(rowOf(model, QStringLiteral("boxes")));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copies.last().at(0).toString(), QStringLiteral("[1,2.5,\"three\",true]"));

        table->setCurrentIndex(rowOf(model, QStringLiteral("exception.stacktrace")));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(viewer->isVisible());
        QVERIFY(viewer->shownText().contains(QLatin1String("CUDA out of memory")));
        QVERIFY(viewer->shownText().contains(QLatin1Char('\n')));
        QTest::keyClick(viewer->findChild<QPlainTextEdit*>(), Qt::Key_Escape);
        QVERIFY(!viewer->isVisible());

        const int before = model.rowCount();
        table->setCurrentIndex(rowOf(model, QStringLiteral("cache miss"), 1));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(model.rowCount(), before + 1);
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(model.rowCount(), before);
        table->setCurrentIndex(rowOf(model, QStringLiteral("Events")));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(model.rowCount() < before);

        QSignalSpy links(&panel, &SpanPanel::linkActivated);
        table->setCurrentIndex(rowOf(model, QStringLiteral("4be1…09d2"), 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().at(0).toString(), QStringLiteral("4be100000000000000000000000009d2"));
        QCOMPARE(links.first().at(1).toString(), QStringLiteral("0000000000001234"));
    }

    void panelMenuFiltersTraces() {
        SpanPanel panel(nullptr);
        panel.resize(324, 900);
        panel.show();
        panel.setSpan(test::sampleAnalysis(), 4);
        panel.setDetails(4, test::sampleDetails());
        auto* table = panel.findChild<ListTable*>();
        table->setCurrentIndex(rowOf(*panel.detailModel(), QStringLiteral("model.name")));
        QSignalSpy searches(&panel, &SpanPanel::searchRequested);
        QSignalSpy copies(&panel, &SpanPanel::copyRequested);
        const auto openMenu = [&] {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), table->viewport()->mapToGlobal(QPoint()));
            QApplication::sendEvent(table->viewport(), &event);
        };
        openMenu();
        chooseInMenu(3);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.last().at(0).toString(), QStringLiteral("model.name=retinaface_r50"));
        openMenu();
        chooseInMenu(4);
        QCOMPARE(copies.last().at(0).toString(), QStringLiteral("{\"model.name\":\"retinaface_r50\"}"));
        openMenu();
        chooseInMenu(7);
        QCOMPARE(searches.size(), 1);
        QCOMPARE(searches.last().at(0).toString(), QStringLiteral("model.name=retinaface_r50"));
    }

    void clipboardIsPlainOnly() {
        TextViewer viewer(nullptr);
        viewer.resize(300, 200);
        viewer.show();
        viewer.setText(QStringLiteral("key"), QStringLiteral("<b>one</b>\ntwo"));
        auto* edit = viewer.findChild<QPlainTextEdit*>();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(!data->hasHtml());
        QCOMPARE(data->text(), QStringLiteral("<b>one</b>\ntwo"));
        copyPlain(QStringLiteral("<i>x</i>"));
        data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(!data->hasHtml());
        QCOMPARE(data->text(), QStringLiteral("<i>x</i>"));
    }

    void tabsOfTheViewerAreNarrow() {
        TextViewer viewer(nullptr);
        auto* edit = viewer.findChild<QPlainTextEdit*>();
        const double letter = QFontMetricsF(edit->font()).horizontalAdvance(QLatin1Char('x'));
        QVERIFY2(edit->tabStopDistance() < 3 * letter, qPrintable(QString::number(edit->tabStopDistance())));
    }

    void viewerIsBounded() {
        TextViewer viewer(nullptr);
        viewer.resize(300, 200);
        viewer.show();
        // Without a place to break it Qt takes two minutes for such a text, unless it is told to break anywhere.
        QElapsedTimer timer;
        timer.start();
        viewer.setText(QStringLiteral("big"), QString(TextViewer::maxShown + 800'000, QLatin1Char('x')));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(viewer.shownText().size() < TextViewer::maxShown + 200);
        QVERIFY(viewer.shownText().contains(QLatin1String("800,000 more characters")));
        QSignalSpy copies(&viewer, &TextViewer::copyRequested);
        QTest::mouseClick(buttonNamed<QToolButton>(viewer, QStringLiteral("Copy all of it as it came in")), Qt::LeftButton);
        QCOMPARE(copies.first().at(0).toString().size(), TextViewer::maxShown + 800'000);
    }

    void hostileTextIsLiteral() {
        // If any widget took the text as rich text it would draw this picture: a big block of one colour.
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("sentinel.png"));
        QImage sentinel(40, 40, QImage::Format_RGB32);
        sentinel.fill(QColor(255, 0, 254));
        QVERIFY(sentinel.save(file));
        const QString html = QStringLiteral("<img src='%1'><b>x</b>").arg(file);
        const std::string bytes = html.toStdString() + std::string("\0\xE2\x80\xAE\x1B", 5);

        auto analysis = test::sampleAnalysis(bytes);
        SpanDetails details;
        details.attributes = {{bytes, bytes}, {"list", AttributeValue(AttributeValue::List{bytes})}};
        details.statusMessage = bytes;
        details.warnings = {bytes};
        details.traceState = bytes;
        SpanEvent event;
        event.name = bytes;
        event.attributes = {{bytes, bytes}};
        details.events = {event};
        LogEntry log;
        log.body = AttributeValue(bytes);
        log.severityText = bytes;
        SpanPanel panel(nullptr);
        panel.setLogs({log});
        panel.setSpan(analysis, 4);
        panel.setDetails(4, details);

        TraceTable table(nullptr);
        auto rows = test::sampleSummaries(0, 3);
        rows[0].rootName = rows[0].rootService = rows[0].idText = bytes;
        rows[0].frameIds = {bytes};
        rows[0].services = {{bytes, 1}};
        table.traceModel()->reset(3);
        table.traceModel()->setPage(0, rows);

        items::IssueModel issues;
        issues.add(issue(IssueCode::JsonSyntax, bytes, bytes.substr(0, 150), 3));
        ImportProblemsPanel problems(&issues, nullptr);
        problems.setSummary(html);
        SourcesPanel sources(nullptr);
        sources.setSources({{html, 1, 0.5, true}});
        FirstRunPage first(nullptr);
        first.setSamples({{html, html, html}});
        ImportStatus status(nullptr);
        Progress progress;
        progress.source = bytes;
        status.setProgress(progress);
        Omnibox box(nullptr);
        box.setText(html);
        box.setResult(html, html);
        TextViewer viewer(nullptr);
        viewer.setText(html, html);

        for (QWidget* widget : {static_cast<QWidget*>(&panel), static_cast<QWidget*>(&table), static_cast<QWidget*>(&problems),
                                static_cast<QWidget*>(&sources), static_cast<QWidget*>(&first), static_cast<QWidget*>(&status),
                                static_cast<QWidget*>(&box), static_cast<QWidget*>(&viewer)}) {
            widget->resize(700, 500);
            widget->show();
            QCoreApplication::processEvents();
            const QImage seen = widget->grab().toImage();
            int block = 0;
            for (int y = 0; y < seen.height(); ++y)
                for (int x = 0; x < seen.width(); ++x) block += seen.pixelColor(x, y) == QColor(255, 0, 254);
            QCOMPARE(block, 0);
            const auto labels = widget->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QVERIFY(!label->text().contains(QChar(0)));
                QVERIFY(!label->text().contains(QChar(0x202E)));
            }
            QList<QWidget*> all = widget->findChildren<QWidget*>();
            all += widget;
            for (const QWidget* child : all) {
                QVERIFY2(!child->toolTip().contains(QLatin1String("<img")), qPrintable(child->objectName()));
                QVERIFY(child->sizeHint().width() < 20'000);
            }
            for (auto* view : widget->findChildren<QAbstractItemView*>()) {
                const QAbstractItemModel* model = view->model();
                for (int row = 0; row < model->rowCount(); ++row)
                    for (int column = 0; column < model->columnCount(); ++column)
                        QVERIFY(!model->index(row, column).data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
            }
        }
        QVERIFY(buttonNamed<QPushButton>(first, menuText(html)) != nullptr);
    }

    void onlyTheHelperMakesLabelsAndToolTips() {
        // A raw label or tooltip guesses whether its text is rich. Looks into the sources of this room.
        const QString root = QStringLiteral(FW_TEST_DATA) + QStringLiteral("/../../widgets");
        QDirIterator files(root, {QStringLiteral("*.cpp")}, QDir::Files);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = files.fileName();
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            ++seen;
            for (const QString& line : lines) {
                if (name == QLatin1String("plain_text.cpp")) continue;
                QVERIFY2(!line.contains(QLatin1String("new QLabel")), qPrintable(name));
                QVERIFY2(!line.contains(QLatin1String("QMessageBox")), qPrintable(name));
                QVERIFY2(!line.contains(QLatin1String("RichText")), qPrintable(name));
            }
        }
        QVERIFY(seen > 20);
    }

    void firstRunTakesDrops() {
        FirstRunPage page(nullptr);
        page.setSamples({{QStringLiteral("slow"), QStringLiteral("Slow frame"), QStringLiteral("1 trace")}});
        page.resize(1200, 800);
        page.show();
        QSignalSpy dropped(&page, &FirstRunPage::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.json")), QUrl(QStringLiteral("https://example.org/x")),
                      QUrl::fromLocalFile(QStringLiteral("/tmp/c.pb"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.viewport(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).toStringList(), (QStringList{QStringLiteral("/tmp/a b.json"), QStringLiteral("/tmp/c.pb")}));
        QMimeData text;
        text.setText(QStringLiteral("no file"));
        QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(page.viewport(), &other);
        QVERIFY(!other.isAccepted());

        QSignalSpy open(&page, &FirstRunPage::openFilesRequested);
        QSignalSpy sample(&page, &FirstRunPage::sampleRequested);
        auto* button = buttonNamed<QPushButton>(page, QStringLiteral("Open files…"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(open.size(), 1);
        QTest::mouseClick(buttonNamed<QPushButton>(page, QStringLiteral("Slow frame")), Qt::LeftButton);
        QCOMPARE(sample.last().at(0).toString(), QStringLiteral("slow"));
        QTest::mouseClick(buttonNamed<QPushButton>(page, QStringLiteral("Open sample traces")), Qt::LeftButton);
        QCOMPARE(sample.last().at(0).toString(), QString());
        page.setSamples({});
        QVERIFY(!buttonNamed<QPushButton>(page, QStringLiteral("Open sample traces"))->isVisible());
    }

    void problemsFilterAndAct() {
        items::IssueModel issues;
        issues.add(issue(IssueCode::JsonSyntax, "/a/backend.log", "string not closed", 48213));
        issues.add(issue(IssueCode::MixedTimeFormats, "/a/backend.log", "", 4));
        issues.add(issue(IssueCode::PlainLogLines, "/a/other.log", "", 1));
        ImportProblemsPanel panel(&issues, nullptr);
        panel.resize(1200, 360);
        panel.show();
        panel.focusList();
        auto* table = panel.findChild<ListTable*>();
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::mouseClick(buttonNamed<QToolButton>(panel, QStringLiteral("Warnings 1")), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(buttonNamed<QToolButton>(panel, QStringLiteral("All 3")), Qt::LeftButton);
        auto* filter = panel.findChild<QLineEdit*>();
        QTest::keyClicks(filter, QStringLiteral("other"));
        QCOMPARE(table->model()->rowCount(), 1);
        filter->clear();
        QCOMPARE(table->model()->rowCount(), 3);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Broken JSON: string not closed")));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
        QSignalSpy again(&panel, &ImportProblemsPanel::readAgainRequested);
        QTest::mouseClick(buttonNamed<QPushButton>(panel, QStringLiteral("Read the file again")), Qt::LeftButton);
        QCOMPARE(again.first().at(0).toString(), QStringLiteral("/a/backend.log"));
        QSignalSpy close(&panel, &ImportProblemsPanel::closeRequested);
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(close.size(), 1);
        QCOMPARE(panel.report().count(QLatin1String(".log")), 3);
        issues.clear();
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void statusTellsOfImports() {
        ImportStatus status(nullptr);
        status.show();
        auto* cancel = buttonNamed<QToolButton>(status, QStringLiteral("Cancel the import; what was read stays"));
        QVERIFY(!cancel->isVisible());
        Progress progress;
        progress.source = "/x/backend.log";
        progress.bytesDone = 418'000'000;
        progress.bytesTotal = 674'000'000;
        progress.spans = 482'000;
        progress.seconds = 10;
        status.setProgress(progress);
        QStringList words;
        const auto labels = status.findChildren<QLabel*>();
        for (const QLabel* label : labels) words += label->text();
        QVERIFY(words.contains(QStringLiteral("62 % · 418 MB of 674 MB · 48,200 spans/s")));
        QCOMPARE(status.findChild<ElidedLabel*>()->fullText(), QStringLiteral("backend.log"));
        QSignalSpy cancelled(&status, &ImportStatus::cancelRequested);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        status.setIdle(QStringLiteral("Ready"));
        QVERIFY(!cancel->isVisible());
        status.setProblems(2, 5, 2);
        QSignalSpy problems(&status, &ImportStatus::problemsRequested);
        auto* button = buttonNamed<QToolButton>(status, QStringLiteral("9 import problems"));
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(problems.size(), 1);
        status.setProblems(0, 0, 0);
        QVERIFY(!button->isVisible());
    }

    void sourcesOpenByKeys() {
        SourcesPanel panel(nullptr);
        panel.resize(232, 300);
        panel.show();
        panel.setSources({{QStringLiteral("/a/x.json"), 10, -1, false}, {QStringLiteral("/a/y.json"), 10, 0.3, false}});
        QSignalSpy activated(&panel, &SourcesPanel::sourceActivated);
        auto* view = panel.findChild<QAbstractItemView*>();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).toString(), QStringLiteral("/a/y.json"));
    }

    void everyControlHasAName() {
        items::IssueModel issues;
        SpanPanel span(nullptr);
        span.setSpan(test::sampleAnalysis(), 6);
        span.setDetails(6, test::sampleDetails());
        ImportProblemsPanel problems(&issues, nullptr);
        SourcesPanel sources(nullptr);
        Omnibox box(nullptr);
        TraceTable table(nullptr);
        ImportStatus status(nullptr);
        for (QWidget* widget : {static_cast<QWidget*>(&span), static_cast<QWidget*>(&problems), static_cast<QWidget*>(&sources),
                                static_cast<QWidget*>(&box), static_cast<QWidget*>(&table), static_cast<QWidget*>(&status)}) {
            const auto buttons = widget->findChildren<QAbstractButton*>();
            for (const QAbstractButton* button : buttons) {
                // Qt's own: the hidden corner of a table, and the sign inside a field, which nothing focuses.
                const QLatin1String type(button->metaObject()->className());
                if (type == QLatin1String("QTableCornerButton") || type == QLatin1String("QLineEditIconButton")) continue;
                QVERIFY2(!button->text().trimmed().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
                QVERIFY(button->focusPolicy() != Qt::NoFocus);
            }
            const auto edits = widget->findChildren<QLineEdit*>();
            for (const QLineEdit* edit : edits) QVERIFY(!edit->accessibleName().isEmpty());
            const auto views = widget->findChildren<QAbstractItemView*>();
            for (const QAbstractItemView* view : views)
                QVERIFY2(!view->accessibleName().isEmpty() || qobject_cast<const QHeaderView*>(view) != nullptr,
                         view->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
