// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the quality checks by the ways a reader acts on it.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "model/items/quality_model.h"
#include "widgets/app_style.h"
#include "widgets/elided_label.h"
#include "widgets/list_table.h"
#include "widgets/quality_panel.h"
#include "widgets/style_tokens.h"

using namespace fw;
using namespace fw::widgets;

namespace quality_panel_test {

std::shared_ptr<const items::QualityRows> someRows() {
    auto rows = std::make_shared<items::QualityRows>();
    rows->traces = 9;
    rows->counts = {4, 1, 1};
    rows->notKept = 3;
    rows->summary = QStringLiteral("9 traces looked at");
    rows->coverage = QStringLiteral("<b>frame.id</b>: 1 of 2 spans");
    rows->notes = QStringLiteral("3 more findings are only counted.");
    const auto add = [&](Severity severity, TraceKey trace, std::optional<SpanId> span, const char* check, const char* search) {
        items::QualityRow row;
        row.severity = severity;
        row.trace = trace;
        row.span = span;
        row.check = QString::fromLatin1(check);
        row.says = QStringLiteral("says <img src='x'> ") + row.check;
        row.search = QString::fromLatin1(search);
        rows->rows.push_back(row);
    };
    add(Severity::Error, 7, SpanId{70}, "cycle", "name=a service=b");
    add(Severity::Warning, 8, std::nullopt, "context", "");
    add(Severity::Info, 0, std::nullopt, "frames", "");
    return rows;
}

class TestQualityPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
    }
    void init() {
        m_panel = std::make_unique<QualityPanel>(nullptr);
        m_panel->resize(1200, 320);
    }
    void cleanup() { m_panel.reset(); }

    void isBuiltLateAndKeepsWhatItWasTold() {
        m_panel->setTheme(render::ThemeId::Dark);
        m_panel->setRules(QStringLiteral("/a/own.rules"), false);
        m_panel->setRows(someRows());
        QVERIFY(m_panel->findChild<ListTable*>() == nullptr);
        m_panel->show();
        QCOMPARE(table().model()->rowCount(), 3);
        QVERIFY(table().themeId() == render::ThemeId::Dark);
        QVERIFY(!action("shippedRules")->isChecked());
        QVERIFY(action("dropRuleFile")->isVisible());
        QVERIFY(action("dropRuleFile")->text().contains(QStringLiteral("own.rules")));
        QCOMPARE(summary(), QStringLiteral("9 traces looked at"));
    }

    void segmentsAndTextFilter() {
        shown();
        QTest::mouseClick(segment("Warnings 1"), Qt::LeftButton);
        QCOMPARE(table().model()->rowCount(), 1);
        // All that were found are counted, also those without a row.
        QTest::mouseClick(segment("Notes 4"), Qt::LeftButton);
        QCOMPARE(table().model()->rowCount(), 1);
        QTest::mouseClick(segment("All 6"), Qt::LeftButton);
        auto* text = m_panel->findChild<QLineEdit*>();
        QTest::keyClicks(text, QStringLiteral("CONTEXT"));
        QCOMPARE(table().model()->rowCount(), 1);
        text->clear();
        QCOMPARE(table().model()->rowCount(), 3);
    }

    void enterAndDoubleClickOpenTheSpan() {
        shown();
        QSignalSpy open(m_panel.get(), &QualityPanel::spanRequested);
        m_panel->focusList();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.last().at(0).value<TraceKey>(), TraceKey{7});
        QVERIFY(open.last().at(1).value<std::optional<SpanId>>() == SpanId{70});
        const QRect second = table().visualRect(table().model()->index(1, 4));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, second.center());
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.last().at(0).value<TraceKey>(), TraceKey{8});
        QVERIFY(!open.last().at(1).value<std::optional<SpanId>>());
        // A finding of no single trace opens nothing.
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(open.size(), 2);
    }

    void menuFindsAndCopies() {
        shown();
        m_panel->focusList();
        QSignalSpy search(m_panel.get(), &QualityPanel::searchRequested);
        menuAt(0)->findChild<QAction*>(QStringLiteral("findAlike"))->trigger();
        QCOMPARE(search.takeFirst().at(0).toString(), QStringLiteral("name=a service=b"));
        QVERIFY(!menuAt(1)->findChild<QAction*>(QStringLiteral("findAlike"))->isEnabled());
        menuAt(1)->findChild<QAction*>(QStringLiteral("copyFindings"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("context")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("cycle")));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void oneButtonChecksAndCancels() {
        m_panel->show();
        QSignalSpy check(m_panel.get(), &QualityPanel::checkRequested);
        QSignalSpy cancel(m_panel.get(), &QualityPanel::cancelRequested);
        auto* button = m_panel->findChild<QToolButton*>(QStringLiteral("checkAgain"));
        QCOMPARE(button->text(), QStringLiteral("Check now"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(check.size(), 1);
        m_panel->setChecking(500, 12286);
        QCOMPARE(button->text(), QStringLiteral("Cancel"));
        QVERIFY2(summary().contains(QStringLiteral("500 of 12")), qPrintable(summary()));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
        QCOMPARE(check.size(), 1);
        m_panel->setCancelled();
        QVERIFY(note().contains(QStringLiteral("cancelled")));
        m_panel->setRows(someRows());
        QCOMPARE(button->text(), QStringLiteral("Check again"));
        QVERIFY(!note().contains(QStringLiteral("cancelled")));
    }

    void staleAndRefusedAreSaid() {
        shown();
        m_panel->setStale(QStringLiteral("The cache has changed since."));
        QVERIFY(note().contains(QStringLiteral("changed since")));
        // While it is looked at anew that is no news.
        m_panel->setChecking(0, 0);
        QVERIFY(!note().contains(QStringLiteral("changed since")));
        QCOMPARE(table().model()->rowCount(), 3);
        m_panel->setRefused(QStringLiteral("own.rules, line 2, column 7: <b>?"));
        QVERIFY(note().contains(QStringLiteral("line 2, column 7")));
        QCOMPARE(m_panel->findChild<QLabel*>(QStringLiteral("checksNote"))->textFormat(), Qt::PlainText);
        QCOMPARE(table().model()->rowCount(), 0);
        m_panel->setRows(someRows());
        QVERIFY(!note().contains(QStringLiteral("column")));
        QVERIFY(!note().contains(QStringLiteral("changed since")));
    }

    void rulesMenuAndEscape() {
        shown();
        QSignalSpy shipped(m_panel.get(), &QualityPanel::shippedRulesChosen);
        QSignalSpy dropped(m_panel.get(), &QualityPanel::ruleFileDropped);
        QVERIFY(!action("dropRuleFile")->isVisible());
        action("shippedRules")->trigger();
        QCOMPARE(shipped.takeFirst().at(0).toBool(), false);
        m_panel->setRules(QStringLiteral("/a/b.rules"), true);
        QVERIFY(action("shippedRules")->isChecked());
        action("dropRuleFile")->trigger();
        QCOMPARE(dropped.size(), 1);
        QSignalSpy close(m_panel.get(), &QualityPanel::closeRequested);
        m_panel->focusList();
        QTest::keyClick(&table(), Qt::Key_Escape);
        QCOMPARE(close.size(), 1);
    }

    void headFitsASmallWindow() {
        shown();
        for (const int width : {1440, 760, 1000, 1440}) {
            m_panel->resize(width, 300);
            QCoreApplication::processEvents();
            QCOMPARE(m_panel->width(), width);
            const auto buttons = m_panel->findChildren<QToolButton*>();
            for (const QToolButton* button : buttons) {
                if (button->text().isEmpty()) continue;
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
                QVERIFY(m_panel->rect().contains(QRect(button->mapTo(m_panel.get(), QPoint()), button->size())));
            }
            QCOMPARE(segment("Warnings 1") != nullptr, width > 760);
            for (const QToolButton* button : buttons)
                if (button->isCheckable()) QVERIFY(button->accessibleName().contains(QLatin1Char(' ')));
        }
    }

private:
    void shown() {
        m_panel->setRows(someRows());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    [[nodiscard]] ListTable& table() const { return *m_panel->findChild<ListTable*>(); }
    [[nodiscard]] QString summary() const { return m_panel->findChild<ElidedLabel*>(QStringLiteral("checksSummary"))->fullText(); }
    [[nodiscard]] QString note() const {
        const auto* label = m_panel->findChild<QLabel*>(QStringLiteral("checksNote"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QAction* action(const char* name) const { return m_panel->findChild<QAction*>(QLatin1String(name)); }
    [[nodiscard]] QToolButton* segment(const char* text) const {
        const auto buttons = m_panel->findChildren<QToolButton*>();
        for (QToolButton* button : buttons)
            if (button->text().trimmed() == QLatin1String(text)) return button;
        return nullptr;
    }
    [[nodiscard]] QMenu* menuAt(int row) const {
        delete m_panel->findChild<QMenu*>(QStringLiteral("findingMenu"));
        Q_EMIT table().customContextMenuRequested(table().visualRect(table().model()->index(row, 1)).center());
        return m_panel->findChild<QMenu*>(QStringLiteral("findingMenu"));
    }

    std::unique_ptr<QualityPanel> m_panel;
};

}  // namespace quality_panel_test

QTEST_MAIN(quality_panel_test::TestQualityPanel)
#include "tst_quality_panel.moc"
