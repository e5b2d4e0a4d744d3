// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "model/items/mapping_field_model.h"
#include "widgets/app_style.h"
#include "widgets/mapping_dialog.h"
#include "widgets/mapping_fields_pane.h"
#include "widgets/mapping_preview_pane.h"
#include "widgets/profile_name_dialog.h"
#include "widgets/style_tokens.h"

using namespace fw;
using namespace fw::widgets;

class TestMappingDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, render::ThemeId::Light); }

    void mappingDialogTellsWhatIsWanted() {
        MappingDialog dialog(nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const items::MappingField time{QStringLiteral("when"), {QStringLiteral("1")}, 3, items::FieldMeaning::Time, {}, 1};
        dialog.fields()->fields()->setFields({time, {QString(5000, QLatin1Char('w')), {}, 1, {}, {}, 1}});
        dialog.setFile(QString(5000, QLatin1Char('f')));
        dialog.setObstacle({});
        dialog.show();
        dialog.resize(dialog.minimumSize());
        QVERIFY(dialog.width() <= px(900) && dialog.height() <= px(600));
        using Profile = items::MappingProfile;
        const Profile own{Profile::Kind::Saved, QStringLiteral("<b>own</b>")};
        dialog.setProfiles({{}, {Profile::Kind::BuiltIn, {}}, own}, own, true);
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("mappingProfile"));
        QCOMPARE(box->currentText(), QStringLiteral("<b>own</b>, changed"));
        const auto button = [&](const char* name) { return dialog.findChild<QPushButton*>(QLatin1String(name)); };
        QVERIFY(button("mappingDelete")->isEnabled());
        QSignalSpy renamed(&dialog, &MappingDialog::renameWanted);
        QTest::mouseClick(button("mappingRename"), Qt::LeftButton);
        QCOMPARE(renamed.value(0).value(0).toString(), own.name);
        QSignalSpy chosen(&dialog, &MappingDialog::profileWanted);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Profile>().kind, Profile::Kind::BuiltIn);
        dialog.setProfiles({{}, {Profile::Kind::BuiltIn, {}}, own}, {}, false);
        QVERIFY(!button("mappingDelete")->isEnabled());
        dialog.setSaving(true);
        QVERIFY(!button("mappingSave")->isEnabled());
        dialog.setSaving(false);
        // The rules: what is not meant by one is not shown.
        auto* rule = dialog.findChild<QComboBox*>(QStringLiteral("mappingSpans"));
        auto* value = dialog.findChild<QLineEdit*>(QStringLiteral("mappingValue"));
        QSignalSpy rules(dialog.fields(), &MappingFieldsPane::rulesEdited);
        QVERIFY(!value->isVisible());
        QTest::keyClick(rule, Qt::Key_Down);
        QVERIFY(value->isVisible());
        QCOMPARE(rules.size(), 1);
        items::MappingRules given;
        given.spans = items::MappingRules::Spans::Member;
        given.member = QStringLiteral("not in these lines");
        given.timeIsStart = true;
        dialog.fields()->setRules(given);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("mappingMember"))->currentText(), given.member);
        // The zone of times without one: none said, the machine's, an offset; and what a profile names.
        auto* zone = dialog.findChild<QComboBox*>(QStringLiteral("mappingZone"));
        QCOMPARE(zone->currentData().toString(), QString());
        QVERIFY(zone->findData(QStringLiteral("UTC")) >= 0 && zone->findData(QStringLiteral("+05:45")) >= 0);
        QTest::keyClick(zone, Qt::Key_Down);
        QTest::keyClick(zone, Qt::Key_Down);
        QCOMPARE(rules.last()[0].value<items::MappingRules>().zone, QStringLiteral("local"));
        given.zone = QStringLiteral("Europe/Warsaw");
        dialog.fields()->setRules(given);
        QCOMPARE(zone->currentText(), given.zone);
        for (const render::ThemeId theme : {render::ThemeId::Dark, render::ThemeId::Light}) {
            dialog.setTheme(theme);
            QVERIFY(!dialog.grab().isNull());
        }
        // Nothing to import while something is in the way.
        dialog.setObstacle(QStringLiteral("Cannot be read"));
        QVERIFY(!button("mappingImport")->isEnabled());
        dialog.setObstacle({});
        QSignalSpy imported(&dialog, &MappingDialog::importWanted);
        QTest::mouseClick(button("mappingImport"), Qt::LeftButton);
        QCOMPARE(imported.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void profileNamesAreJudged() {
        const auto judge = [](const QString& name) {
            return ProfileNameDialog::Verdict{name != QLatin1String("bad"), name == QLatin1String("old"), name};
        };
        ProfileNameDialog dialog(QStringLiteral("Save"), QStringLiteral("bad"), judge, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("profileSave"));
        QVERIFY(!save->isEnabled());
        auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("profileName"));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral(" old "));
        QVERIFY(save->isEnabled());
        QCOMPARE(save->text(), QStringLiteral("&Replace"));
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("profileVerdict"))->textFormat(), Qt::PlainText);
        QSignalSpy chosen(&dialog, &ProfileNameDialog::chosen);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("old"));
    }

    void everyControlSpeaks() {
        MappingDialog dialog(nullptr);
        dialog.setObstacle({});
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QWidgetList controls;
        for (auto* button : dialog.findChildren<QPushButton*>()) controls.append(button);
        for (auto* box : dialog.findChildren<QComboBox*>()) controls.append(box);
        for (auto* edit : dialog.findChildren<QLineEdit*>()) controls.append(edit);
        for (auto* view : dialog.findChildren<QAbstractItemView*>())
            if (qobject_cast<QHeaderView*>(view) == nullptr && view->window() == &dialog) controls.append(view);
        QVERIFY(controls.size() >= 14);
        for (QWidget* control : controls) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
        }
        // Tab goes round and comes to every one that can be used now.
        QSet<QWidget*> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (QWidget* control : controls)
            if (control->isEnabled() && control->isVisible()) QVERIFY2(reached.contains(control), qPrintable(control->objectName()));
    }
};

QTEST_MAIN(TestMappingDialog)
#include "tst_mapping_dialog.moc"
