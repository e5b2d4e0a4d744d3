// SPDX-License-Identifier: GPL-3.0-or-later
// Panels that are built when they are first shown: nothing tells them from ones that were built at once.
#include <functional>
#include <memory>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include "tests/widgets/sample_trace.h"
#include "widgets/app_style.h"
#include "widgets/first_run_page.h"
#include "widgets/font_warmer.h"
#include "widgets/import_problems_panel.h"
#include "widgets/list_table.h"
#include "widgets/quality_panel.h"
#include "widgets/span_panel.h"
#include "widgets/style_tokens.h"

using namespace fw;
using namespace fw::widgets;

namespace late_parts_test {

ImportIssue lateIssue() {
    ImportIssue issue;
    issue.code = IssueCode::JsonSyntax;
    issue.source = "/a/backend.log";
    issue.detail = "string not closed";
    issue.line = 48213;
    return issue;
}

QString describe(const QWidget* widget) {
    QStringList words = {QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words += button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) words += label->text();
    return words.join(QLatin1Char('|'));
}

/// Where the tab key leads in a window, from its first field on.
QStringList tabOrder(QWidget& window, Qt::FocusPolicy policy) {
    QStringList order;
    for (QWidget* widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain())
        if ((widget->focusPolicy() & policy) == policy && widget->focusProxy() == nullptr) order += describe(widget);
    return order;
}

/// Two fields with a panel in between, which is built at once or when all is there.
struct Row {
    QWidget window;
    QWidget* panel = nullptr;

    Row(const std::function<QWidget*(QWidget*)>& make, const std::function<void(QWidget*)>& prepare, bool late) {
        auto* column = new QVBoxLayout(&window);
        auto* before = new QLineEdit(&window);
        before->setObjectName(QStringLiteral("before"));
        panel = make(&window);
        if (!late) prepare(panel);
        auto* after = new QLineEdit(&window);
        after->setObjectName(QStringLiteral("after"));
        column->addWidget(before);
        column->addWidget(panel, 1);
        column->addWidget(after);
        if (late) prepare(panel);
        window.resize(1200, 700);
    }
};

/// Notes where everything within a widget lies when it is first painted.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& watched) : m_watched(watched) { qApp->installEventFilter(this); }
    [[nodiscard]] const QMap<const QWidget*, QRect>& places() const { return m_places; }
    [[nodiscard]] static QMap<const QWidget*, QRect> placesIn(const QWidget& widget) {
        QMap<const QWidget*, QRect> places;
        for (const QWidget* child : widget.findChildren<QWidget*>())
            if (child->isVisible()) places.insert(child, child->geometry());
        return places;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const bool ours = widget != nullptr && (widget == &m_watched || m_watched.isAncestorOf(widget));
        if (ours && event->type() == QEvent::Paint && m_places.isEmpty()) m_places = placesIn(m_watched);
        return false;
    }

private:
    QWidget& m_watched;
    QMap<const QWidget*, QRect> m_places;
};

class TestLateParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void tabOrderIsThatOfPanelsBuiltAtOnce_data() {
        QTest::addColumn<int>("kind");
        QTest::addRow("first run page") << 0;
        QTest::addRow("problems") << 1;
        QTest::addRow("span") << 2;
        QTest::addRow("checks") << 3;
    }
    void tabOrderIsThatOfPanelsBuiltAtOnce() {
        QFETCH(int, kind);
        items::IssueModel issues;
        issues.add(lateIssue());
        const auto make = [kind, &issues](QWidget* parent) -> QWidget* {
            if (kind == 0) {
                auto* page = new FirstRunPage(parent);
                page->setSamples({{QStringLiteral("a"), QStringLiteral("Alpha"), {}}, {QStringLiteral("b"), QStringLiteral("Beta"), {}}});
                return page;
            }
            if (kind == 1) return new ImportProblemsPanel(&issues, parent);
            if (kind == 3) return new QualityPanel(parent);
            return new SpanPanel(parent);
        };
        const auto prepare = [kind](QWidget* panel) {
            if (kind == 0) static_cast<FirstRunPage*>(panel)->prepare();
            if (kind == 1) static_cast<ImportProblemsPanel*>(panel)->prepare();
            if (kind == 2) static_cast<SpanPanel*>(panel)->prepare();
            if (kind == 3) static_cast<QualityPanel*>(panel)->prepare();
        };
        Row early(make, prepare, false);
        Row late(make, prepare, true);
        for (Row* row : {&early, &late}) {
            row->window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&row->window));
        }
        const QStringList order = tabOrder(early.window, Qt::TabFocus);
        QVERIFY2(order.size() >= 4, qPrintable(order.join(QLatin1Char('\n'))));
        QCOMPARE(tabOrder(late.window, Qt::TabFocus), order);
        // Buttons of a group get the key only while they are chosen.
        QCOMPARE(tabOrder(late.window, Qt::ClickFocus), tabOrder(early.window, Qt::ClickFocus));
        QVERIFY(order.indexOf(QRegularExpression(QStringLiteral(".*after.*"))) >
                order.indexOf(QRegularExpression(QStringLiteral(".*before.*"))));
    }

    void firstRunPageIsBuiltAndLaidOutBeforeItsFirstPaint() {
        QStackedWidget pages;
        auto* work = new QLabel(QStringLiteral("work"), &pages);
        auto* page = new FirstRunPage(&pages);
        pages.addWidget(work);
        pages.addWidget(page);
        page->setSamples({{QStringLiteral("a"), QStringLiteral("Alpha"), QStringLiteral("1 trace")}});
        page->setTheme(render::ThemeId::Dark);
        pages.resize(1000, 700);
        pages.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pages));
        QVERIFY(page->findChildren<QPushButton*>().isEmpty());

        const FirstPaint paint(*page);
        pages.setCurrentWidget(page);
        QVERIFY(QTest::qWaitFor([&] { return !paint.places().isEmpty(); }));
        QVERIFY(!page->findChildren<QPushButton*>().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(paint.places(), FirstPaint::placesIn(*page));
    }

    void samplesMayComeAndGoAfterwards() {
        FirstRunPage page(nullptr);
        page.resize(1000, 700);
        page.show();
        auto* card = page.findChild<QWidget*>(QStringLiteral("sampleCard"));
        QVERIFY(card && !card->isVisible());
        page.setSamples({{QStringLiteral("a"), QStringLiteral("Alpha"), {}}});
        QVERIFY(card->isVisible());
        page.setSamples({});
        QVERIFY(!card->isVisible());
    }

    void problemsPanelKeepsWhatItWasToldBefore() {
        items::IssueModel issues;
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* panel = new ImportProblemsPanel(&issues, &window);
        panel->hide();
        column->addWidget(panel);
        window.resize(1200, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        issues.add(lateIssue());
        panel->setSummary(QStringLiteral("7 traces read"));
        panel->setTheme(render::ThemeId::Dark);
        QVERIFY(panel->findChild<ListTable*>() == nullptr);
        QVERIFY(panel->report().contains(QStringLiteral("backend.log")));

        panel->prepare();
        const QSize wished = panel->sizeHint();
        QVERIFY(wished.height() > px(34));
        const FirstPaint paint(*panel);
        panel->show();
        QVERIFY(QTest::qWaitFor([&] { return !paint.places().isEmpty(); }));
        QCoreApplication::processEvents();
        QCOMPARE(paint.places(), FirstPaint::placesIn(*panel));
        QCOMPARE(panel->sizeHint(), wished);
        QStringList texts;
        for (const QLabel* label : panel->findChildren<QLabel*>()) texts += label->text();
        QVERIFY(texts.contains(QStringLiteral("7 traces read")));
        auto* table = panel->findChild<ListTable*>();
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->currentIndex().isValid());
    }

    void spanPanelIsAsWideAsBefore() {
        SpanPanel panel(nullptr);
        panel.setTheme(render::ThemeId::Dark);
        panel.setUtc(false);
        panel.resize(px(324), 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(panel.findChild<QLineEdit*>() == nullptr);
        const auto analysis = test::sampleAnalysis();
        const FirstPaint paint(panel);
        panel.setSpan(analysis, 0);
        QVERIFY(panel.findChild<QLineEdit*>() != nullptr);
        QVERIFY(QTest::qWaitFor([&] { return !paint.places().isEmpty(); }));
        QCoreApplication::processEvents();
        QCOMPARE(paint.places(), FirstPaint::placesIn(panel));
        QCOMPARE(panel.width(), px(324));
    }

    void warmerTellsWhenNothingIsCold() {
        QWidget window;
        window.resize(100, 100);
        auto* warmer = new FontWarmer(window);
        bool told = false;
        connect(warmer, &FontWarmer::finished, this, [&] { told = warmer->waiting() == 0; });
        QVERIFY(!told);
        window.show();
        QVERIFY(QTest::qWaitFor([&] { return told; }));
    }
};

}  // namespace late_parts_test

QTEST_MAIN(late_parts_test::TestLateParts)
#include "tst_late_parts.moc"
