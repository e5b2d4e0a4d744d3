// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of columns outlive the tables of panels and of dialogs, whichever window these are.
#include <functional>
#include <memory>

#include <QHeaderView>
#include <QtTest>

#include "app/column_keeper.h"
#include "model/items/issue_model.h"
#include "tests/core/test_registry.h"
#include "widgets/import_problems_panel.h"
#include "widgets/mapping_dialog.h"
#include "widgets/quality_panel.h"
#include "widgets/sized_table.h"

using namespace fw;

namespace column_keeper_test {

using Maker = std::function<QWidget*(QWidget*)>;

class TestColumnKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draggedWidthsComeBack_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("column");
        QTest::newRow("checks") << QStringLiteral("checkFindings") << 0 << 1;
        QTest::newRow("problems") << QStringLiteral("importProblems") << 1 << 1;
        QTest::newRow("fields") << QStringLiteral("mappingFields") << 2 << 0;
        QTest::newRow("preview") << QStringLiteral("mappingPreview") << 2 << 1;
    }
    void draggedWidthsComeBack() {
        QFETCH(const QString, table);
        QFETCH(const int, kind);
        QFETCH(const int, column);
        const Maker makers[] = {[](QWidget* window) { return new widgets::QualityPanel(window); },
                                [](QWidget* window) { return new widgets::ImportProblemsPanel(new items::IssueModel(window), window); },
                                [](QWidget* window) { return new widgets::MappingDialog(window); }};
        QMap<QString, QList<int>> kept;
        int designed = 0;
        for (const bool again : {false, true}) {
            QWidget window;
            window.resize(1000, 500);
            window.show();
            app::ColumnKeeper keeper(&window, kept);
            QWidget* part = makers[kind](&window);
            part->resize(1000, 400);
            part->show();
            QVERIFY(QTest::qWaitForWindowExposed(part->window()));
            auto* shown = part->findChild<widgets::SizedTable*>(table);
            QVERIFY(shown != nullptr);
            QHeaderView* head = shown->horizontalHeader();
            if (again) {
                QCOMPARE(shown->columnWidth(column), designed + 31);
                // Another size of the window leaves them alone, the reader's reset does not.
                part->resize(900, 400);
                QCOMPARE(shown->columnWidth(column), designed + 31);
                keeper.reset();
                QVERIFY(shown->columnWidth(column) != designed + 31);
                QVERIFY(kept.isEmpty());
                return;
            }
            designed = shown->columnWidth(column);
            QVERIFY(kept.isEmpty());
            const QPoint edge(head->sectionViewportPosition(column) + designed - 1, head->height() / 2);
            QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
            QTest::mouseMove(head->viewport(), edge + QPoint(20, 0));
            QTest::mouseMove(head->viewport(), edge + QPoint(31, 0));
            QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(31, 0));
            QCOMPARE(shown->columnWidth(column), designed + 31);
            QVERIFY(kept.contains(table));
        }
    }
};

FW_REGISTER_TEST(TestColumnKeeper);

}  // namespace column_keeper_test

#include "tst_column_keeper.moc"
