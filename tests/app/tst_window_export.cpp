// SPDX-License-Identifier: GPL-3.0-or-later
// From the open trace to a file that may leave the machine: what goes is seen before, and nothing is written before the reader says so.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/export_dialog.h"
#include "app/import_service.h"
#include "app/message_bar.h"
#include "app/picture_dialog.h"
#include "app/redaction_list.h"
#include "app/trace_desk.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "tests/support/fault_server.h"
#include "tests/support/trace_backend.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using fw::test::FaultServer;
using fw::test::TraceBackend;

namespace window_export_test {

using Format = ExportChoice::Format;
using Traces = ExportChoice::Traces;

QString out(const char* text) {
    return QString::fromUtf8(text);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Traces of `spans` spans each that carry what must not leave the machine; trace ids end in their number.
QString writeSecrets(const QString& path, int traces, int spans) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(path));
    for (int t = 0; t < traces; ++t) {
        QByteArray list;
        for (int s = 0; s < spans; ++s) {
            const qint64 start = 1710511200000000000 + t * 1000000000LL + s * 1000000LL;
            const QByteArray parent = s == 0 ? QByteArray() : "`parentSpanId`:`" + QByteArray::number(1, 16).rightJustified(16, '0') + "`,";
            list +=
                (s > 0 ? "," : "") +
                ("{`traceId`:`" + QByteArray::number(t + 1, 16).rightJustified(32, '0') + "`,`spanId`:`" +
                 QByteArray::number(s + 1, 16).rightJustified(16, '0') + "`," + parent + "`name`:`" +
                 (s == 0 ? "pay /home/jane/x" : "step") + "`,`kind`:2,`flags`:257,`startTimeUnixNano`:`" + QByteArray::number(start) +
                 "`,`endTimeUnixNano`:`" + QByteArray::number(start + (s == 0 ? 900000000LL : 500001LL)) +
                 "`,`attributes`:[{`key`:`password`,`value`:{`stringValue`:`hunter22222`}},{`key`:`note`,`value`:{`stringValue`:"
                 "`mail jane@example.com or joe" +
                 QByteArray::number(s) + "@example.com`}},{`key`:`frame.id`,`value`:{`stringValue`:`f" + QByteArray::number(t) + "`}}]}");
        }
        QByteArray line = "{`resourceSpans`:[{`resource`:{`attributes`:[{`key`:`service.name`,`value`:{`stringValue`:`shop" +
                          QByteArray::number(t % 2) + "`}}]},`scopeSpans`:[{`spans`:[" + list + "]}]}]}\n";
        file.write(line.replace('`', '"'));
    }
    return path;
}

/// Counts the file dialogs that the reader is shown.
class DialogCounter : public QObject {
public:
    DialogCounter() { qApp->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show && qobject_cast<QFileDialog*>(watched) != nullptr) ++count;
        return false;
    }
};

class TestWindowExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void whatGoesIsSeenAndThenWritten() {
        openSecrets(1, 3);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        QVERIFY(m_driver->settle());
        QCOMPARE(label("exportGoes"), out("10 value(s) left out"));
        auto* list = dialog->findChild<RedactionList*>();
        QStringList rules;
        for (int i = 0; i < list->topLevelItemCount(); ++i) rules << list->topLevelItem(i)->text(RedactionList::Rule);
        QCOMPARE(rules, QStringList({out("values of secret keys"), out("e-mail addresses"), out("home folders")}));
        QTreeWidgetItem* keys = list->topLevelItem(0);
        QCOMPARE(keys->text(RedactionList::Count), out("3"));
        QCOMPARE(keys->text(RedactionList::Before), out("password = hunter22222"));
        QCOMPARE(keys->text(RedactionList::After), out("[removed]"));
        QCOMPARE(keys->childCount(), 0);
        QTreeWidgetItem* mails = list->topLevelItem(1);
        QCOMPARE(mails->text(RedactionList::Count), out("6"));
        QCOMPARE(mails->text(RedactionList::Before), out("jane@example.com"));
        QVERIFY(mails->text(RedactionList::After).startsWith(out("mail-")));
        QCOMPARE(mails->childCount(), 4);
        QVERIFY(!mails->isExpanded());
        QTest::mouseClick(dialog->findChild<QCheckBox*>(out("exportAll")), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(mails->isExpanded());
        const QString mail = mails->text(RedactionList::After);

        const QString path = m_driver->file("page.html");
        QVERIFY(!QFile::exists(path));
        save(path);
        QVERIFY2(m_driver->messages().contains(out("page.html")), qPrintable(m_driver->messages()));
        const QByteArray page = bytesOf(path);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        for (const char* secret : {"hunter22222", "jane", "joe0@"}) QVERIFY2(!page.contains(secret), secret);
        // What was seen is what was written, pseudonyms and all.
        QVERIFY(page.contains(mail.toUtf8()));
        QVERIFY(m_driver->window().findChild<ExportDialog*>() == nullptr);
    }

    void theResultIsAtHand() {
        openSecrets(1, 2);
        QVERIFY(ask());
        const QString path = m_driver->file("page.html");
        save(path);
        auto* copy = m_driver->window().findChild<QPushButton*>(out("messageOther"));
        QVERIFY(copy && copy->isVisible());
        QCOMPARE(copy->text(), out("Copy path"));
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), path);
        QDesktopServices::setUrlHandler(out("file"), this, "openedFolder");
        auto* open = m_driver->window().findChild<QPushButton*>(out("messageAction"));
        QVERIFY(open && open->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(out("file"));
        QCOMPARE(m_folder.toLocalFile(), QFileInfo(path).absolutePath());
    }

    void everyFormatIsWritten_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("html") << int(Format::Html) << QByteArray("<!DOCTYPE html>");
        QTest::newRow("markdown") << int(Format::Markdown) << QByteArray("### `");
        QTest::newRow("png") << int(Format::Png) << QByteArray("\x89PNG");
        QTest::newRow("svg") << int(Format::Svg) << QByteArray("<?xml");
        QTest::newRow("pdf") << int(Format::Pdf) << QByteArray("%PDF-");
        QTest::newRow("otlp json") << int(Format::OtlpJson) << QByteArray("{\"resourceSpans\"");
        QTest::newRow("otlp protobuf") << int(Format::OtlpProto) << QByteArray("\n");
        QTest::newRow("jaeger") << int(Format::JaegerJson) << QByteArray("{\"data\"");
        QTest::newRow("zipkin") << int(Format::ZipkinJson) << QByteArray("[");
        QTest::newRow("csv") << int(Format::Csv) << QByteArray("trace_id,");
    }
    void everyFormatIsWritten() {
        QFETCH(int, format);
        QFETCH(QByteArray, begin);
        openSecrets(1, 3);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        choose("exportFormat", format);
        QVERIFY(m_driver->settle());
        QVERIFY2(dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled(), qPrintable(label("exportNote")));
        const QString path = m_driver->file("out.x");
        save(path);
        const QByteArray written = bytesOf(path);
        QVERIFY2(written.startsWith(begin), written.left(80));
        for (const char* secret : {"hunter22222", "jane", "joe1@"}) QVERIFY2(!written.contains(secret), secret);
        // Without redaction everything goes, and that is said.
        dialog = ask();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox*>(out("exportFormat"))->currentData().toInt(), format);
        QTest::mouseClick(dialog->findChild<QCheckBox*>(out("exportRedact")), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(m_driver->settle());
        QVERIFY(label("exportGoes").startsWith(out("Nothing is left out")));
        save(path);
        QVERIFY(bytesOf(path) != written);
        const auto kind = static_cast<Format>(format);
        if (kind != Format::Png && kind != Format::Pdf) QVERIFY(bytesOf(path).contains("/home/jane") || bytesOf(path).contains("jane"));
    }

    void whatAFormatCannotHoldIsToldBefore() {
        openSecrets(1, 3);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        choose("exportFormat", int(Format::JaegerJson));
        QVERIFY(m_driver->settle());
        QVERIFY2(label("exportNote").contains(out("Jaeger JSON cannot hold all: 2 × times cut to microseconds.")),
                 qPrintable(label("exportNote")));
        choose("exportFormat", int(Format::OtlpJson));
        QVERIFY(m_driver->settle());
        QVERIFY2(!label("exportNote").contains(out("cannot hold")), qPrintable(label("exportNote")));
        QVERIFY(label("exportNote").startsWith(out("3 span(s) of 1 trace(s), ")));
    }

    void listAndChosenRowsAreExported() {
        openSecrets(12, 2);
        m_driver->search(out("service=shop1"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 6);
        QVERIFY(ask());
        choose("exportFormat", int(Format::OtlpJson));
        choose("exportTraces", int(Traces::Listed));
        QVERIFY(m_driver->settle());
        QVERIFY2(label("exportNote").startsWith(out("12 span(s) of 6 trace(s), ")), qPrintable(label("exportNote")));
        const QString path = m_driver->file("list.json");
        save(path);
        QCOMPARE(bytesOf(path).count("\"shop1\""), 6);
        QCOMPARE(bytesOf(path).count("\"shop0\""), 0);

        m_driver->parts().table->selectRow(1);
        m_driver->parts().table->setFocus();
        QTest::keyClick(m_driver->parts().table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_driver->parts().table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->chosenRows(), 3);
        Q_EMIT m_driver->parts().table->exportRequested();
        ExportDialog* dialog = m_driver->window().findChild<ExportDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox*>(out("exportTraces"))->currentData().toInt(), int(Traces::Chosen));
        QVERIFY(m_driver->settle());
        QVERIFY2(label("exportNote").startsWith(out("6 span(s) of 3 trace(s), ")), qPrintable(label("exportNote")));
        save(path);
        QCOMPARE(bytesOf(path).count("\"shop1\""), 3);
    }

    void pagesOfTooManyTracesAreRefused() {
        openSecrets(101, 1);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        choose("exportTraces", int(Traces::Listed));
        QVERIFY(m_driver->settle());
        QVERIFY(!dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled());
        QVERIFY2(label("exportNote").contains(out("at most 100 traces")), qPrintable(label("exportNote")));
        choose("exportFormat", int(Format::Csv));
        QVERIFY(m_driver->settle());
        QVERIFY(dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled());
    }

    void ownRulesAndTimesAreTakenAndRemembered() {
        openSecrets(1, 2);
        QFile rules(m_driver->file("rules.txt"));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("text st(ep\n");
        rules.close();
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        choose("exportFormat", int(Format::OtlpJson));
        type("exportRules", rules.fileName());
        QTest::qWait(400);
        QVERIFY(m_driver->settle());
        QVERIFY(!dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled());
        QVERIFY2(label("exportNote").contains(out("not a regular expression")), qPrintable(label("exportNote")));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("pseudonym text step\n");
        rules.close();
        choose("exportShift", 2);
        QVERIFY(m_driver->settle());
        QVERIFY(!dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled());
        type("exportShiftBy", out("-10s"));
        QTest::qWait(400);
        QVERIFY(m_driver->settle());
        QVERIFY2(dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled(), qPrintable(label("exportNote")));
        QCOMPARE(dialog->findChild<RedactionList*>()->topLevelItem(0)->text(RedactionList::Rule), out("own rule, line 1"));
        const QString path = m_driver->file("out.json");
        save(path);
        QVERIFY(!bytesOf(path).contains("step"));
        QVERIFY2(bytesOf(path).contains("\"1710511190000000000\""), bytesOf(path).left(600));

        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->settings().data.exports.ruleFile, rules.fileName());
        QCOMPARE(m_driver->settings().data.exports.shift, out("-10s"));
        QCOMPARE(m_driver->settings().data.exportFolder, QFileInfo(path).absolutePath());
        dialog = ask();
        QVERIFY(dialog);
        QCOMPARE(dialog->choice(), m_driver->settings().data.exports);
        QTest::mouseClick(dialog->findChild<QPushButton*>(out("exportSave")), Qt::LeftButton);
    }

    void cancelledBeforeNothingIsWrittenOrRemembered() {
        openSecrets(1, 2);
        const QStringList before = QDir(m_driver->file("")).entryList(QDir::AllEntries | QDir::Hidden);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        choose("exportFormat", int(Format::Csv));
        QVERIFY(m_driver->settle());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().findChild<ExportDialog*>() == nullptr);
        QCOMPARE(QDir(m_driver->file("")).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(m_driver->settings().data.exports, ExportChoice());
    }

    void stoppedWritingLeavesNothingBehind() {
        openSecrets(600, 20);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        choose("exportFormat", int(Format::ZipkinJson));
        choose("exportTraces", int(Traces::Listed));
        QVERIFY(m_driver->settle(60'000));
        QFile there(m_driver->file("there.json"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("before");
        there.close();
        const QStringList before = QDir(m_driver->file("")).entryList(QDir::Files | QDir::Hidden);
        Heartbeat heart;
        startSaving(there.fileName());
        QPushButton* stop = dialog->findChild<QPushButton*>(out("exportCancel"));
        QCOMPARE(stop->text(), out("S&top"));
        QTest::qWait(60);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(label("exportNote"), out("Stopped; nothing was written."));
        QCOMPARE(bytesOf(there.fileName()), QByteArray("before"));
        QCOMPARE(QDir(m_driver->file("")).entryList(QDir::Files | QDir::Hidden), before);
        QVERIFY2(heart.longestGapMs() < 200, qPrintable(QString::number(heart.longestGapMs())));
        // And again, to its end.
        save(there.fileName());
        QVERIFY(bytesOf(there.fileName()).size() > 1'000'000);
    }

    void aFolderThatIsNotThereIsTold() {
        openSecrets(1, 2);
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        QVERIFY(m_driver->settle());
        startSaving(m_driver->file("no/such/folder/a.html"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().findChild<ExportDialog*>(), dialog);
        QVERIFY2(label("exportNote").contains(out("No such file")), qPrintable(label("exportNote")));
        QVERIFY(dialog->findChild<QPushButton*>(out("exportSave"))->isEnabled());
    }

    void namesThatAreProposedAreHarmless() {
        QFile file(m_driver->file("hostile.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray line =
            "{`resourceSpans`:[{`resource`:{`attributes`:[{`key`:`service.name`,`value`:{`stringValue`:`../s`}}]},`scopeSpans`:[{`spans`:[{"
            "`traceId`:`7f3a9c0e5b2d41868e11d0c4a96bf215`,`spanId`:`00f067aa0ba902b7`,`name`:`../../aux.\\u0000\\u202egpj.exe/CON`,"
            "`startTimeUnixNano`:`1710511200000000001`,`endTimeUnixNano`:`1710511201000000001`}]}]}]}\n";
        file.write(line.replace('`', '"'));
        file.close();
        m_driver->start({{file.fileName()}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->settings().data.exportFolder = m_driver->file("");
        const QString stem = out("trace-aux._gpj.exe_CON-7f3a9c0e");
        ExportDialog* dialog = ask();
        QVERIFY(dialog);
        QVERIFY(m_driver->settle());
        QTest::mouseClick(dialog->findChild<QPushButton*>(out("exportSave")), Qt::LeftButton);
        auto* files = dialog->findChild<QFileDialog*>(out("exportFiles"));
        QVERIFY(files);
        QCOMPARE(files->selectedFiles(), QStringList(QDir(m_driver->file("")).filePath(stem + out(".html"))));
        files->close();
        dialog->close();
        QVERIFY(m_driver->settle());
        m_driver->window().activateWindow();
        (void)QTest::qWaitForWindowActive(&m_driver->window());
        QTest::keyClick(&m_driver->window(), Qt::Key_E, Qt::ControlModifier);
        auto* picture = m_driver->window().findChild<PictureDialog*>();
        QVERIFY(picture);
        QTest::mouseClick(picture->findChild<QPushButton*>(out("pictureSave")), Qt::LeftButton);
        files = picture->findChild<QFileDialog*>();
        QVERIFY(files);
        QCOMPARE(files->selectedFiles(), QStringList(QDir(m_driver->file("")).filePath(stem + out(".png"))));
    }

    void aTicketIsCopied() {
        openSecrets(1, 3);
        m_driver->trigger(Command::CopyMarkdown);
        QVERIFY(m_driver->settle());
        QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(out("### `pay /home/")), qPrintable(text));
        QVERIFY(!text.contains(out("jane")));
        QVERIFY(!text.contains(out("![")));
        // A picture that was saved beside it is referred to.
        QVERIFY(ask());
        choose("exportFormat", int(Format::Png));
        QVERIFY(m_driver->settle());
        save(m_driver->file("shot.png"));
        m_driver->trigger(Command::CopyMarkdown);
        QVERIFY(m_driver->settle());
        QVERIFY(QApplication::clipboard()->text().contains(out("![Timeline](shot.png)")));
        // As the dialog has it.
        ExportDialog* dialog = ask();
        choose("exportFormat", int(Format::Markdown));
        dialog->findChild<QCheckBox*>(out("exportRedact"))->setChecked(false);
        QVERIFY(m_driver->settle());
        QTest::mouseClick(dialog->findChild<QPushButton*>(out("exportCopy")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(QApplication::clipboard()->text().contains(out("/home/jane")));
    }

    /// The way of an engineer: a link, the trace, a page and a picture for the ticket, and no file dialog more than those two need.
    void fromALinkToATicket() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(3, 1'767'225'600'000'000'000);
        backend.traces[1].attributes["user.email"] = "jane@example.com";
        backend.traces[1].attributes["authorization"] = "Bearer abcdefghijklmnop";
        const FaultServer server(backend.handler());
        DialogCounter dialogs;
        m_driver->start({{}, {}, {QString::fromStdString(server.url("/trace/" + backend.traces[1].id))}});
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().traces().hasTrace());
        QTest::keyClick(&m_driver->window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        ExportDialog* dialog = m_driver->window().findChild<ExportDialog*>();
        QVERIFY(dialog);
        QVERIFY(m_driver->settle());
        QVERIFY(dialog->findChild<RedactionList*>()->topLevelItemCount() >= 2);
        const QString page = m_driver->file("trace.html");
        QTest::keyClick(dialog, Qt::Key_Return);
        finishSaving(page);
        QVERIFY(ask());
        choose("exportFormat", int(Format::Png));
        const QString picture = m_driver->file("trace.png");
        QVERIFY(m_driver->settle());
        save(picture);
        QCOMPARE(dialogs.count, 2);
        const QByteArray html = bytesOf(page);
        QVERIFY(html.contains(backend.traces[1].id.c_str()));
        for (const char* secret : {"jane@", "abcdefghijklmnop"}) QVERIFY2(!html.contains(secret), secret);
        QVERIFY(!QImage(picture).isNull());
    }

    void openedFolder(const QUrl& url) { m_folder = url; }

private:
    void openSecrets(int traces, int spans) {
        m_driver->start({{writeSecrets(m_driver->file("secrets.jsonl"), traces, spans)}, {}, {}});
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->window().traces().hasTrace());
    }
    ExportDialog* ask() {
        // A window manager does this where a dialog closes.
        m_driver->window().activateWindow();
        (void)QTest::qWaitForWindowActive(&m_driver->window());
        QTest::keyClick(&m_driver->window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_driver->window().findChild<ExportDialog*>();
        return dialog;
    }
    void choose(const char* name, int data) {
        auto* box = m_driver->window().findChild<ExportDialog*>()->findChild<QComboBox*>(out(name));
        box->setCurrentIndex(box->findData(data));
    }
    void type(const char* name, const QString& text) {
        auto* edit = m_driver->window().findChild<ExportDialog*>()->findChild<QLineEdit*>(out(name));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString label(const char* name) { return m_driver->window().findChild<ExportDialog*>()->findChild<QLabel*>(out(name))->text(); }
    void startSaving(const QString& path) {
        auto* dialog = m_driver->window().findChild<ExportDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(out("exportSave")), Qt::LeftButton);
        auto* files = dialog->findChild<QFileDialog*>(out("exportFiles"));
        QVERIFY2(files, qPrintable(label("exportNote")));
        Q_EMIT files->fileSelected(path);
        files->close();
    }
    void save(const QString& path) {
        QVERIFY(m_driver->settle());
        startSaving(path);
        QVERIFY(m_driver->settle(60'000));
        QVERIFY2(QFile::exists(path), qPrintable(m_driver->messages()));
    }
    void finishSaving(const QString& path) {
        auto* files = m_driver->window().findChild<QFileDialog*>(out("exportFiles"));
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
        QVERIFY(m_driver->settle());
        QVERIFY(QFile::exists(path));
    }

    std::unique_ptr<WindowDriver> m_driver;
    QUrl m_folder;
};

FW_REGISTER_TEST(TestWindowExport);

}  // namespace window_export_test

#include "tst_window_export.moc"
