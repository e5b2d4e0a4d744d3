// SPDX-License-Identifier: GPL-3.0-or-later
// A log of a logger that nobody knows: mapped in the dialog, kept as a profile, read by it again.
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include "app/import_desk.h"
#include "app/language.h"
#include "app/mapping_profiles.h"
#include "app/window_actions.h"
#include "mapping_logs.h"
#include "model/items/issue_filter.h"
#include "model/items/mapping_field_model.h"
#include "model/items/mapping_preview_model.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "tests/core/test_registry.h"
#include "widgets/import_problems_panel.h"
#include "widgets/mapping_dialog.h"
#include "widgets/mapping_fields_pane.h"
#include "widgets/mapping_preview_pane.h"
#include "widgets/profile_name_dialog.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using items::FieldMeaning;
using items::MappingFieldModel;
using items::MappingPreviewModel;
using widgets::MappingDialog;

namespace window_mapping_test {

namespace {

QString quoted(const char* name) {
    return QLatin1String(name);
}

}  // namespace

class TestWindowMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The sentences have their plural forms from the English texts.
    void initTestCase() { m_language.use(*qApp, QStringLiteral("en_US")); }
    void init() {
        m_configFolder = std::make_unique<QTemporaryDir>();
        m_configBefore = qgetenv("XDG_CONFIG_HOME");
        // In test mode Qt looks at no environment.
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", m_configFolder->path().toLocal8Bit());
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() {
        m_driver.reset();
        if (m_configBefore.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", m_configBefore);
        QStandardPaths::setTestModeEnabled(true);
    }

    void unknownLogIsMappedAndImported() {
        const QString path = write("shop.log", shopLog(250));
        openFromProblem(path);
        MappingDialog* const dialog = shown();
        QVERIFY(dialog);
        const MappingPreviewModel* const preview = dialog->preview()->preview();
        QTRY_COMPARE(preview->rowCount(), 200);
        QTRY_COMPARE(dialog->preview()->summary(), QStringLiteral("160 spans, 20 logs, 20 lines not understood"));
        QCOMPARE(preview->index(0, MappingPreviewModel::Duration).data().toString(), QStringLiteral("1.00 ms"));

        // The guess took the milliseconds for what the name says; the reader knows better.
        chooseInCell(dialog, "tookMillis", MappingFieldModel::Unit, 3);
        QTRY_COMPARE(preview->index(0, MappingPreviewModel::Duration).data().toString(), QStringLiteral("1.00 µs"));
        // Without an operation there are no spans.
        chooseInCell(dialog, "action", MappingFieldModel::Meaning, static_cast<int>(FieldMeaning::Attribute));
        QTRY_COMPARE(dialog->preview()->summary(), QStringLiteral("0 spans, 180 logs, 20 lines not understood"));
        chooseInCell(dialog, "action", MappingFieldModel::Meaning, static_cast<int>(FieldMeaning::Operation));
        QTRY_COMPARE(dialog->preview()->summary(), QStringLiteral("160 spans, 20 logs, 20 lines not understood"));

        saveAs(dialog, QStringLiteral("Shop μs"));
        QTRY_COMPARE(profileBox(dialog)->currentText(), QStringLiteral("Shop μs"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(quoted("mappingImport")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(spansShown(), 200);
        QCOMPARE(m_driver->window().imports().exitCode(), 3);  // of the first try

        // The same by its name, in the other program.
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(quoted("XDG_CONFIG_HOME"), m_configFolder->path());
        tool.setProcessEnvironment(environment);
        tool.start(QStringLiteral(FW_CLI), {quoted("--cache"), m_driver->file("other.fwdb"), quoted("--json"), quoted("import"), path,
                                            quoted("--format"), QStringLiteral("log:Shop μs")});
        QVERIFY(tool.waitForFinished(30'000));
        QCOMPARE(tool.exitCode(), 0);
        const QByteArray answer = tool.readAllStandardOutput();
        QVERIFY2(answer.contains("\"spans\":200"), answer.constData());
        QVERIFY2(answer.contains("\"logs\":25"), answer.constData());
    }

    void readingAgainKeepsTheMapping() {
        const QString path = write("shop.log", shopLog(50));
        openFromProblem(path);
        QVERIFY(shown());
        QTRY_COMPARE(shown()->preview()->preview()->rowCount(), 50);
        QTest::mouseClick(shown()->findChild<QPushButton*>(quoted("mappingImport")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(spansShown(), 40);
        // That the file was not understood at first is settled.
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        Q_EMIT m_driver->parts().problems->readAgainRequested(path);
        QVERIFY(m_driver->settle());
        QVERIFY2(!m_driver->parts().problems->report().contains(QStringLiteral("Not a format")),
                 qPrintable(m_driver->parts().problems->report()));
    }

    void fileIsAskedForByTheMenu() {
        const QString path = write("shop.log", shopLog(20));
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::OpenMapping);
        auto* files = m_driver->window().findChild<QFileDialog*>(quoted("mappingFiles"));
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
        QVERIFY(shown());
        QTRY_COMPARE(shown()->preview()->preview()->rowCount(), 20);
    }

    void rulesAndKeys() {
        openFromProblem(write("shop.log", shopLog(50)));
        MappingDialog* const dialog = shown();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->preview()->preview()->rowCount(), 50);
        // Enter on a row opens its meanings, Escape in them closes only the list.
        QWidget* fields = dialog->findChild<QWidget*>(quoted("mappingFields"));
        fields->setFocus();
        QTest::keyClick(fields, Qt::Key_Home);
        QTest::keyClick(fields, Qt::Key_Return);
        QTRY_VERIFY(choiceList(dialog) && choiceList(dialog)->isVisible());
        QTest::keyClick(choiceList(dialog), Qt::Key_Escape);
        QTRY_VERIFY(!choiceList(dialog) || !choiceList(dialog)->isVisible());
        QVERIFY(dialog->isVisible());
        auto* rule = dialog->findChild<QComboBox*>(quoted("mappingSpans"));
        rule->setFocus();
        for (int i = 0; i < 4; ++i) QTest::keyClick(rule, Qt::Key_Down);
        QTRY_COMPARE(dialog->preview()->summary(), QStringLiteral("0 spans, 45 logs, 5 lines not understood"));
        for (int i = 0; i < 2; ++i) QTest::keyClick(rule, Qt::Key_Up);
        auto* member = dialog->findChild<QComboBox*>(quoted("mappingMember"));
        QVERIFY(member->isVisible());
        member->setCurrentIndex(member->findText(QStringLiteral("action")));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(quoted("mappingValue")), QStringLiteral("chargecard"));
        QTRY_VERIFY2(dialog->preview()->summary().startsWith(QStringLiteral("13 spans")), qPrintable(dialog->preview()->summary()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown());
    }

    void profilesAreChosenRenamedDeleted() {
        openFromProblem(write("shop.log", shopLog(50)));
        MappingDialog* const dialog = shown();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->preview()->preview()->rowCount(), 50);
        saveAs(dialog, QStringLiteral("one"));
        QTRY_COMPARE(profileBox(dialog)->currentText(), QStringLiteral("one"));
        chooseInCell(dialog, "action", MappingFieldModel::Meaning, static_cast<int>(FieldMeaning::Attribute));
        QTRY_COMPARE(profileBox(dialog)->currentText(), QStringLiteral("one, changed"));
        // The built-in mapping knows none of these names.
        chooseProfile(dialog, 1);
        QTRY_COMPARE(dialog->preview()->summary(), QStringLiteral("0 spans, 0 logs, 50 lines not understood"));
        chooseProfile(dialog, 2);
        QTRY_COMPARE(dialog->preview()->summary(), QStringLiteral("40 spans, 5 logs, 5 lines not understood"));
        auto* rename = dialog->findChild<QPushButton*>(quoted("mappingRename"));
        QTest::mouseClick(rename, Qt::LeftButton);
        typeName(dialog, QStringLiteral("a/b"), false);
        typeName(dialog, QStringLiteral("two"), true);
        QTRY_COMPARE(profileBox(dialog)->currentText(), QStringLiteral("two"));
        QCOMPARE(MappingProfiles().names(), QStringList{QStringLiteral("two")});
        QTest::mouseClick(dialog->findChild<QPushButton*>(quoted("mappingDelete")), Qt::LeftButton);
        auto* box = dialog->findChild<QMessageBox*>(quoted("mappingDeleteBox"));
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(MappingProfiles().names(), QStringList());
        QTRY_COMPARE(profileBox(dialog)->count(), 2);
        // What it said is still there.
        QCOMPARE(dialog->preview()->summary(), QStringLiteral("40 spans, 5 logs, 5 lines not understood"));
    }

    void oddFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("importable");
        QTest::newRow("empty") << QByteArray() << 0 << false;
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(5000, '\x01') << 3 << false;
        QTest::newRow("words") << QByteArray("just words\nand more\n") << 2 << false;
        QTest::newRow("long line") << QByteArray("{\"flow\":\"0af7651916cd43dd8448eb211c80319c\",\"text\":\"") +
                                          QByteArray(1'000'000, 'x') + QByteArray("\"}\n")
                                   << 1 << true;
        QTest::newRow("longer than is read") << QByteArray(6'000'000, 'x') << 1 << false;
        QByteArray wide = "{\"flow\":\"0af7651916cd43dd8448eb211c80319c\"";
        for (int i = 0; i < 1000; ++i) wide += ",\"field" + QByteArray::number(i) + "\":" + QByteArray::number(i);
        QTest::newRow("1000 fields") << wide + "}\n" << 1 << true;
        QTest::newRow("hostile")
            << QByteArray("{\"<img src=x>\":\"<b>\\u0000\",\"\\u202e\":1,\"flow\":\"\xff\xfe\",\"trace\":\"<a href='x'>y</a>\"}\n") << 1
            << false;
    }
    void oddFiles() {
        QFETCH(QByteArray, content);
        QFETCH(int, lines);
        QFETCH(bool, importable);
        openFromProblem(write("odd.log", content));
        MappingDialog* const dialog = shown();
        QVERIFY(dialog);
        if (lines > 0) QTRY_COMPARE(dialog->preview()->preview()->rowCount(), lines);
        QVERIFY(m_driver->settle());
        QVERIFY(dialog->fields()->fields()->rowCount() <= 256);
        // With lines of which none becomes anything there is nothing to import, and it is said.
        const auto* import = dialog->findChild<QPushButton*>(quoted("mappingImport"));
        QTRY_COMPARE(import->isEnabled(), importable);
        QCOMPARE(import->toolTip().isEmpty(), importable || lines == 0);
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->text().contains(QLatin1Char('<'))) QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto* model = dialog->fields()->fields();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString text = model->index(row, column).data().toString();
                QVERIFY(text.size() <= 4 * items::maxCellText && !text.contains(QChar(0x202e)) && !text.contains(QChar::Null));
            }
    }

    void unreadableFile() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        Q_EMIT m_driver->parts().problems->mappingRequested(m_driver->file("missing.log"));
        QVERIFY(shown());
        QVERIFY(m_driver->settle());
        QVERIFY(!shown()->findChild<QPushButton*>(quoted("mappingImport"))->isEnabled());
        // The window may go while the dialog is open and reads.
        Q_EMIT m_driver->parts().problems->mappingRequested(write("shop.log", shopLog(200)));
        m_driver->stop();
    }

    void fileIsReadByItsProfileFromTheStart() {
        const QString path = write("shop.log", shopLog(50));
        StartTargets targets;
        targets.paths = {path};
        const Result<formats::LogMapping> mapping = formats::parseLogMapping(shopMapping);
        QVERIFY(mapping);
        targets.readAs = ReadAs::logs(*mapping);
        m_driver->start(targets);
        QVERIFY(m_driver->settle());
        QCOMPARE(spansShown(), 40);
    }

private:
    QString write(const char* name, const QByteArray& content) {
        QFile file(m_driver->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write %s", name);
        return file.fileName();
    }
    [[nodiscard]] MappingDialog* shown() {
        auto* dialog = m_driver->window().findChild<MappingDialog*>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    static QComboBox* profileBox(const MappingDialog* dialog) { return dialog->findChild<QComboBox*>(QStringLiteral("mappingProfile")); }
    static QAbstractItemView* choiceList(const MappingDialog* dialog) {
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("mappingChoice"));
        return box ? box->view() : nullptr;
    }
    int spansShown() {
        int spans = 0;
        const auto* traces = m_driver->parts().table->traceModel();
        for (int row = 0; row < traces->rowCount(); ++row)
            spans += traces->index(row, items::TraceListModel::Spans).data().toString().remove(QLatin1Char(',')).toInt();
        return spans;
    }

    /// Imports the file, which is not understood, and takes the way that its problem offers.
    void openFromProblem(const QString& path) {
        m_driver->start({{path}, {}, {}});
        QVERIFY(m_driver->settle());
        QTest::keyClick(&m_driver->window(), Qt::Key_F9);
        auto* map = m_driver->parts().problems->findChild<QPushButton*>(QStringLiteral("mapFields"));
        QVERIFY(map);
        if (map->isVisible())
            QTest::mouseClick(map, Qt::LeftButton);
        else
            Q_EMIT m_driver->parts().problems->mappingRequested(path);
        QTRY_VERIFY(shown());
    }

    /// Clicks the cell of a field and picks from the list that opens.
    void chooseInCell(MappingDialog* dialog, const char* field, int column, int choice) {
        auto* table = dialog->findChild<QAbstractItemView*>(QStringLiteral("mappingFields"));
        const QAbstractItemModel* model = table->model();
        int row = 0;
        while (row < model->rowCount() && model->index(row, 0).data().toString() != QLatin1String(field)) ++row;
        QVERIFY(row < model->rowCount());
        const QModelIndex cell = model->index(row, column);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTRY_VERIFY(choiceList(dialog) && choiceList(dialog)->isVisible());
        QAbstractItemView* list = choiceList(dialog);
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < choice; ++i) QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!choiceList(dialog));
    }

    static void chooseProfile(MappingDialog* dialog, int index) {
        QComboBox* box = profileBox(dialog);
        box->showPopup();
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < index; ++i) QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
    }

    static void typeName(MappingDialog* dialog, const QString& name, bool usable) {
        auto* asked = dialog->findChild<widgets::ProfileNameDialog*>();
        QVERIFY(asked);
        auto* edit = asked->findChild<QLineEdit*>(QStringLiteral("profileName"));
        edit->selectAll();
        edit->insert(name);
        auto* save = asked->findChild<QPushButton*>(QStringLiteral("profileSave"));
        QCOMPARE(save->isEnabled(), usable);
        if (usable) QTest::mouseClick(save, Qt::LeftButton);
    }
    static void saveAs(MappingDialog* dialog, const QString& name) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("mappingSave")), Qt::LeftButton);
        typeName(dialog, name, true);
    }

    Language m_language;
    std::unique_ptr<QTemporaryDir> m_configFolder;
    QByteArray m_configBefore;
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowMapping);

}  // namespace window_mapping_test

#include "tst_window_mapping.moc"
