// SPDX-License-Identifier: GPL-3.0-or-later
// Two imports by the medians of their operations: the same numbers as the command line tells, and the ways to them and on from them.
#include <memory>

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/compare_desk.h"
#include "app/import_changes_desk.h"
#include "app/tab_row.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/operation_change_model.h"
#include "tests/core/test_registry.h"
#include "widgets/operation_changes_dialog.h"
#include "widgets/pane_table.h"
#include "widgets/sources_panel.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using items::OperationChangeModel;
using Column = OperationChangeModel::Column;

namespace window_medians_test {

class TestWindowMedians : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void oneImportIsNotEnough() {
        start({QStringLiteral("before")});
        m_driver->trigger(Command::CompareMedians);
        QVERIFY(m_driver->settle());
        QVERIFY(desk()->dialog() == nullptr);
    }

    void tellsWhatTheCommandLineTells() {
        start({QStringLiteral("before"), QStringLiteral("after")});
        m_driver->trigger(Command::CompareMedians);
        QVERIFY(m_driver->settle(60'000));
        QVERIFY(dialog()->isVisible());
        const QJsonObject told = cli();
        const QJsonArray operations = told[QStringLiteral("operations")].toArray();
        QVERIFY(operations.size() > 5);
        const auto& changes = *model()->changes();
        QCOMPARE(static_cast<qsizetype>(changes.rows.size()), operations.size());
        QCOMPARE(static_cast<qint64>(changes.deltaNs()), told[QStringLiteral("delta_ns")].toInteger());
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QJsonValue one = operations[row];
            const analysis::OperationChange& change = *model()->changeAt(row);
            QCOMPARE(QString::fromStdString(change.name), one[QStringLiteral("name")].toString());
            QCOMPARE(static_cast<qint64>(change.deltaNs), one[QStringLiteral("delta_ns_per_trace")].toInteger());
            const QJsonValue a = one[QStringLiteral("baseline")];
            QCOMPARE(change.baseline == nullptr, a.isNull());
            if (change.baseline == nullptr || !change.baseline->p50Interval) continue;
            QCOMPARE(static_cast<qint64>(change.baseline->p50Ns), a[QStringLiteral("p50_ns")].toInteger());
            QCOMPARE(static_cast<qint64>(change.baseline->p50Interval->lowNs), a[QStringLiteral("p50_low_ns")].toInteger());
        }
        const QString sentence = dialog()->findChild<QLabel*>(QStringLiteral("operationChangesSentence"))->text();
        QVERIFY2(sentence.contains(QStringLiteral("in B than in A")), qPrintable(sentence));
        // The other way round.
        const qint64 delta = changes.deltaNs();
        QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("operationChangesSwap")), Qt::LeftButton);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(static_cast<qint64>(model()->changes()->deltaNs()), -delta);
    }

    void followsTheTheme() {
        start({QStringLiteral("before"), QStringLiteral("after")});
        m_driver->trigger(Command::ThemeDark);
        m_driver->trigger(Command::CompareMedians);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(dialog()->table()->themeId(), render::ThemeId::Dark);
        m_driver->trigger(Command::ThemeLight);
        QCOMPARE(dialog()->table()->themeId(), render::ThemeId::Light);
    }

    void sortsSearchesAndSaves() {
        start({QStringLiteral("before"), QStringLiteral("after")});
        m_driver->trigger(Command::CompareMedians);
        QVERIFY(m_driver->settle(60'000));
        const int all = model()->rowCount();
        dialog()->table()->sortBy(Column::MedianA, true);
        QVERIFY(m_driver->settle());
        std::optional<qint64> last;
        for (int row = 0; row < all; ++row) {
            const analysis::BottleneckRow* side = model()->changeAt(row)->baseline;
            if (side == nullptr || side->samples == 0) continue;
            QVERIFY(!last || side->p50Ns <= *last);
            last = side->p50Ns;
        }
        const QString word = OperationChangeModel::nameOf(*model()->changeAt(0));
        auto* search = dialog()->findChild<QLineEdit*>(QStringLiteral("operationChangesSearch"));
        search->setFocus();
        QTest::keyClicks(search, word.toUpper());
        QVERIFY(m_driver->settle());
        QVERIFY(model()->rowCount() >= 1 && model()->rowCount() < all);
        for (int row = 0; row < model()->rowCount(); ++row) {
            const analysis::OperationChange& change = *model()->changeAt(row);
            QVERIFY(OperationChangeModel::nameOf(change).contains(word, Qt::CaseInsensitive) ||
                    QString::fromStdString(change.service).contains(word, Qt::CaseInsensitive));
        }
        // The file holds what is shown.
        Q_EMIT dialog()->csvWanted();
        auto* files = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(files != nullptr);
        const QString path = m_driver->file("medians.csv");
        Q_EMIT files->fileSelected(path);
        delete files;
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("service,name,kind,row,only_in,baseline_calls,"));
        QCOMPARE(bytes.count('\n'), model()->rowCount() + 1);
        search->setText(QStringLiteral("nothing is called so"));
        QVERIFY(m_driver->settle());
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!dialog()->findChild<QPushButton*>(QStringLiteral("operationChangesMedians"))->isEnabled());
    }

    void opensTheTwoMedians() {
        start({QStringLiteral("before"), QStringLiteral("after")});
        m_driver->trigger(Command::CompareMedians);
        QVERIFY(m_driver->settle(60'000));
        int row = 0;
        while (row < model()->rowCount() && (model()->changeAt(row)->wait || !model()->changeAt(row)->medianDeltaNs())) ++row;
        QVERIFY(row < model()->rowCount());
        dialog()->table()->selectRow(row);
        QTest::keyClick(dialog()->table(), Qt::Key_Return);
        QVERIFY(m_driver->settle(60'000));
        QVERIFY(!dialog()->isVisible());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        const CompareDesk& compare = m_driver->window().comparison();
        QVERIFY(!compare.idOf(analysis::DiffSide::A).isEmpty() && !compare.idOf(analysis::DiffSide::B).isEmpty());
        QVERIFY(compare.idOf(analysis::DiffSide::A) != compare.idOf(analysis::DiffSide::B));
    }

    void fromTheListOfImports() {
        start({QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("last")});
        auto* list = m_driver->parts().sources->findChild<QListView*>();
        QVERIFY(list != nullptr);
        QCOMPARE(list->model()->rowCount(), 3);
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, list->visualRect(list->model()->index(row, 0)).center());
        };
        // By the reader's hand: not the last two.
        click(0, Qt::NoModifier);
        click(2, Qt::ControlModifier);
        QCOMPARE(list->selectionModel()->selectedIndexes().size(), 2);
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(2, 0)).center());
        auto* menu = m_driver->parts().sources->findChild<QMenu*>(QStringLiteral("sourceMenu"));
        QVERIFY(menu != nullptr);
        auto* compare = menu->findChild<QAction*>(QStringLiteral("compareMedians"));
        QVERIFY(compare != nullptr);
        compare->trigger();
        menu->close();
        QVERIFY(m_driver->settle(60'000));
        const QString sides = dialog()->findChild<QLabel*>(QStringLiteral("operationChangesSides"))->text();
        QVERIFY2(sides.contains(QStringLiteral("before.json")) && sides.contains(QStringLiteral("last.json")), qPrintable(sides));
        // The newest question wins, and closing gives up what runs.
        desk()->compare(1, 2);
        desk()->compare(3, 2);
        QVERIFY(m_driver->settle(60'000));
        const QString after = dialog()->findChild<QLabel*>(QStringLiteral("operationChangesSides"))->text();
        QVERIFY2(after.startsWith(QStringLiteral("A: ")) && after.section(QLatin1Char('\n'), 0, 0).contains(QStringLiteral("last.json")),
                 qPrintable(after));
        desk()->compare(1, 2);
        dialog()->close();
        QVERIFY(m_driver->settle());
        // What is no import any more is said.
        desk()->compare(1, 77);
        QVERIFY(m_driver->settle());
        QVERIFY(!dialog()->findChild<QLabel*>(QStringLiteral("operationChangesSentence"))->text().isEmpty());
        QCOMPARE(model()->rowCount(), 0);
    }

private:
    void start(const QStringList& names) {
        QStringList files;
        int seed = 3;
        for (const QString& name : names) {
            const QString path = m_driver->file(qPrintable(name + QStringLiteral(".json")));
            QStringList words = {QStringLiteral("sample"), QStringLiteral("-o"),   path, QStringLiteral("--frames"), QStringLiteral("40"),
                                 QStringLiteral("--seed"), QString::number(++seed)};
            if (name == QStringLiteral("after")) words += {QStringLiteral("--fault"), QStringLiteral("slow-worker")};
            QVERIFY(run(words) >= 0);
            files += path;
        }
        m_driver->start();
        for (const QString& path : files) {
            m_driver->window().open({{path}, {}, {}});
            QVERIFY(m_driver->settle(60'000));
        }
    }
    [[nodiscard]] ImportChangesDesk* desk() { return m_driver->window().findChild<ImportChangesDesk*>(); }
    [[nodiscard]] widgets::OperationChangesDialog* dialog() { return desk()->dialog(); }
    [[nodiscard]] OperationChangeModel* model() { return dialog()->model(); }
    [[nodiscard]] QJsonObject cli() {
        QByteArray out;
        (void)run({QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json"), QStringLiteral("compare"),
                   QStringLiteral("--imports"), QStringLiteral("1"), QStringLiteral("2")},
                  &out);
        return QJsonDocument::fromJson(out).object();
    }
    static int run(const QStringList& words, QByteArray* out = nullptr) {
        QProcess process;
        process.start(QStringLiteral(FW_CLI), words);
        if (!process.waitForFinished(60'000)) return -1;
        if (out != nullptr) *out = process.readAllStandardOutput();
        return process.exitCode();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowMedians);

}  // namespace window_medians_test

#include "tst_window_medians.moc"
