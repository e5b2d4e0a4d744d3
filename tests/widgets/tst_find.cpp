// SPDX-License-Identifier: GPL-3.0-or-later
// Find, filter and focus in the trace view, by real events. The answers are those of the pure functions.
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "model/analysis/row_filter.h"
#include "tests/analysis/trace_builder.h"
#include "widgets/filter_popup.h"
#include "widgets/find_bar.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

using namespace fw;
using namespace fw::widgets;
using analysis::noRow;
using analysis::Row;

namespace {

/// root → (a → (load × 2), b → (load)), c; services svc and service-1.
std::shared_ptr<const analysis::TraceAnalysis> smallTrace() {
    fw::test::TraceBuilder builder;
    builder.add(1, 0, 0, 1'000'000'000, "root");
    builder.add(2, 1, 0, 400'000'000, "a");
    builder.add(3, 2, 0, 100'000'000, "load", 1);
    builder.add(4, 2, 200'000'000, 300'000'000, "load", 1, SpanKind::Client, StatusCode::Error);
    builder.add(5, 1, 500'000'000, 800'000'000, "b");
    builder.add(6, 5, 500'000'000, 600'000'000, "load", 1);
    builder.add(7, 1, 900'000'000, 900'005'000, "c");
    return *analysis::analyseTrace(builder.build(), {}, {.foldRepeats = true});
}

struct Shown {
    explicit Shown(bool answering = true) {
        view.resize(1000, 600);
        view.show();
        QObject::connect(view.finder(), &TraceFinder::rowsWanted, &view, [this, answering](const RowsRequest& request) {
            requests.push_back(request);
            if (answering) answer(request);
        });
        view.setTrace(trace);
        view.waterfall()->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    void answer(const RowsRequest& request) {
        if (request.text == QStringLiteral("/(/")) {
            view.finder()->setRefused(request.number, QStringLiteral("not a regular expression"));
            return;
        }
        RowsAnswer reply;
        if (!request.text.isEmpty()) {
            auto spans = std::make_shared<std::vector<std::uint8_t>>(request.analysis->trace->spanCount(), std::uint8_t{0});
            for (SpanIndex i = 0; i < spans->size(); ++i)
                (*spans)[i] = request.analysis->trace->names[request.analysis->trace->name[i]] == request.text.toStdString() ? 1 : 0;
            reply.kind = RowsAnswer::Kind::Text;
            reply.found = request.known ? request.known : analysis::foundSpans(*request.analysis, spans);
        }
        analysis::RowFilter filter = request.filter;
        if (request.onlyFound && reply.found) filter.found = reply.found->spans;
        if (!filter.empty()) reply.rows = analysis::filterRows(*request.analysis, filter, {});
        view.finder()->setRows(request.number, reply);
    }
    [[nodiscard]] std::string names() const {
        std::string text;
        const render::TraceRows& rows = view.waterfall()->rows();
        for (std::uint32_t i = 0; i < rows.count(); ++i) {
            const SpanIndex span = trace->tree.span[rows.row(i)];
            text +=
                (text.empty() ? "" : " ") + (span == analysis::noSpan ? std::string("-") : trace->trace->names[trace->trace->name[span]]);
        }
        return text;
    }
    [[nodiscard]] FindBar* bar() { return view.findChild<FindBar*>(); }
    [[nodiscard]] QLineEdit* field() { return view.findChild<QLineEdit*>(QStringLiteral("findField")); }
    void click(const char* button) { QTest::mouseClick(view.findChild<QToolButton*>(QLatin1String(button)), Qt::LeftButton); }
    void type(const QString& text) {
        QTest::keyClicks(field(), text);
        QTRY_VERIFY(!requests.empty() && requests.back().text == text);
    }
    /// An entry of the menu of a row, by the keyboard; false where it is not offered.
    bool hide(Row row, const QString& entry) {
        view.waterfall()->goTo(row);
        view.waterfall()->setFocus();
        bool chosen = false;
        // The menu has a loop of its own.
        QTimer::singleShot(0, &view, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            auto* entries = menu->findChild<QMenu*>(QStringLiteral("filterMenu"));
            QVERIFY(entries != nullptr);
            menu->setActiveAction(entries->menuAction());
            QTest::keyClick(menu, Qt::Key_Right);
            for (QAction* action : entries->actions()) {
                if (action->text() != entry) continue;
                entries->setActiveAction(action);
                QTest::keyClick(entries, Qt::Key_Return);
                chosen = true;
                return;
            }
            entries->close();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view.waterfall()->viewport(), &event);
        return chosen;
    }
    [[nodiscard]] std::uint64_t selectedId() const {
        const auto span = view.selectedSpan();
        return span ? trace->trace->spanId[*span].value : 0;
    }

    std::shared_ptr<const analysis::TraceAnalysis> trace = smallTrace();
    std::vector<RowsRequest> requests;
    TraceView view;
};

}  // namespace

class TestFind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatsThatPassAreNoContext() {
        fw::test::TraceBuilder builder;
        builder.add(1, 0, 0, 1'000'000'000, "root");
        for (int i = 0; i < 40; ++i)
            builder.add(static_cast<std::uint64_t>(i) + 2, 1, i * 20'000'000, (i + 1) * 20'000'000, "load", 0, SpanKind::Client);
        const auto trace = *analysis::analyseTrace(builder.build(), {}, {.foldRepeats = true});
        QVERIFY(trace->tree.repeatAt(1) != nullptr);
        render::TraceRows rows(trace, render::TraceRows::firstFolds(trace->tree));
        analysis::RowFilter filter;
        filter.criticalOnly = true;
        rows.setFilter(analysis::filterRows(*trace, filter, {}));
        QVERIFY(rows.isVisible(1));
        QVERIFY(!rows.isContext(1));
        // A mere ancestor is one.
        filter = {};
        filter.hiddenKinds = 1U << static_cast<unsigned>(SpanKind::Internal);
        rows.setFilter(analysis::filterRows(*trace, filter, {}));
        QVERIFY(rows.isContext(0));
        QVERIFY(!rows.isContext(1));
    }

    void buttonsOfTheBarLeaveLettersToTheField() {
        Shown f;
        f.view.finder()->open();
        QTRY_VERIFY(f.field()->hasFocus());
        f.type(QStringLiteral("load"));
        QSignalSpy suggested(&f.view, &TraceView::parentSuggestionsRequested);
        auto* only = f.view.findChild<QToolButton*>(QStringLiteral("findOnly"));
        only->setFocus(Qt::TabFocusReason);
        QVERIFY(only->hasFocus());
        QTest::keyClick(only, Qt::Key_Space);
        QVERIFY(only->isChecked() && only->hasFocus());
        // A key of the trace otherwise.
        QTest::keyClick(only, 'p');
        QVERIFY(f.field()->hasFocus());
        QCOMPARE(f.field()->text(), QStringLiteral("loadp"));
        QTRY_COMPARE(f.requests.back().text, QStringLiteral("loadp"));
        QVERIFY(suggested.isEmpty());
        only->setFocus(Qt::TabFocusReason);
        QTest::keyClick(only, '/');
        QCOMPARE(f.field()->text(), QStringLiteral("loadp/"));
        only->setFocus(Qt::TabFocusReason);
        QTest::keyClick(only, '2');
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        // Escape closes the bar from each of its buttons.
        for (const char* name : {"findPrevious", "findNext", "findOnly", "findFilter", "findClose"}) {
            f.view.finder()->open();
            f.field()->clear();
            f.type(QStringLiteral("load"));
            auto* button = f.view.findChild<QToolButton*>(QLatin1String(name));
            QTRY_VERIFY(button->isEnabled());
            button->setFocus(Qt::TabFocusReason);
            QVERIFY(button->hasFocus());
            QTest::keyClick(button, Qt::Key_Escape);
            QVERIFY(!f.bar()->isVisible());
            QVERIFY(f.view.waterfall()->hasFocus());
        }
    }

    void slashOpensTheFieldAndEnterWalks() {
        Shown f;
        QVERIFY(!f.bar()->isVisible());
        QVERIFY(f.requests.empty());
        QTest::keyClick(f.view.waterfall(), Qt::Key_Slash);
        QVERIFY(f.bar()->isVisible());
        QTRY_VERIFY(f.field()->hasFocus());
        f.type(QStringLiteral("load"));
        QCOMPARE(f.bar()->foundText(), QStringLiteral("3 found"));
        QCOMPARE(f.selectedId(), std::uint64_t{0});  // typing alone moves nothing
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.selectedId(), std::uint64_t{3});
        QCOMPARE(f.bar()->foundText(), QStringLiteral("1 of 3"));
        QTest::keyClick(f.field(), Qt::Key_Return);
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.selectedId(), std::uint64_t{6});
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.selectedId(), std::uint64_t{3});  // round the end
        QTest::keyClick(f.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.selectedId(), std::uint64_t{6});
        QTest::keyClick(f.field(), Qt::Key_Down);
        QTRY_VERIFY(f.view.waterfall()->hasFocus());
        QTest::keyClick(f.view.waterfall(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(f.selectedId(), std::uint64_t{4});
        QTest::keyClick(f.view.waterfall(), Qt::Key_N);
        QCOMPARE(f.selectedId(), std::uint64_t{6});
        // The letters of other keys are text in the field.
        f.field()->setFocus();
        QTest::keyClicks(f.field(), QStringLiteral("ecfns1/"));
        QVERIFY(f.field()->text().endsWith(QStringLiteral("ecfns1/")));
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QTest::keyClick(f.field(), Qt::Key_Escape);
        QVERIFY(!f.bar()->isVisible());
        QVERIFY(!f.view.waterfall()->found());
        QVERIFY(f.view.waterfall()->hasFocus());
    }

    void enterBeforeTheAnswerWalksWhenItComes() {
        Shown f(false);
        f.view.finder()->open();
        QTest::keyClicks(f.field(), QStringLiteral("load"));
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.requests.size(), std::size_t{1});
        QCOMPARE(f.bar()->foundText(), QStringLiteral("Searching…"));
        f.answer(f.requests.back());
        QCOMPARE(f.selectedId(), std::uint64_t{3});
        // A late answer to what is no longer asked for is dropped.
        const RowsRequest late = f.requests.back();
        f.view.finder()->setText(QStringLiteral("b"));
        f.answer(late);
        QCOMPARE(f.view.waterfall()->found()->rows.size(), std::size_t{3});
        f.answer(f.requests.back());
        QCOMPARE(f.view.waterfall()->found()->rows.size(), std::size_t{1});
    }

    void onlyMatchesKeepsAncestorsAndFolds() {
        Shown f;
        f.view.waterfall()->setFolded(4, true);  // b
        QCOMPARE(f.names(), std::string("root a load load b c"));
        f.view.finder()->setText(QStringLiteral("load"));
        f.click("findOnly");
        QCOMPARE(f.names(), std::string("root a load load b"));
        QVERIFY(f.requests.back().known);  // nothing is searched twice
        QVERIFY(f.view.waterfall()->rows().isContext(0));
        // The fold is open while the match is the one that is looked at.
        QTest::keyClick(f.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.selectedId(), std::uint64_t{6});
        QCOMPARE(f.names(), std::string("root a load load b load"));
        f.click("findClose");
        QCOMPARE(f.names(), std::string("root a load load b c"));
        QCOMPARE(f.selectedId(), std::uint64_t{6});
    }

    void foldsAreOnlyLiftedOffAMatch() {
        Shown f;
        WaterfallView* waterfall = f.view.waterfall();
        waterfall->setFolded(1, true);  // a, with two loads
        waterfall->setFolded(4, true);  // b, with one
        QCOMPARE(f.names(), std::string("root a b c"));
        QTest::keyClick(waterfall, Qt::Key_Slash);
        f.type(QStringLiteral("load"));
        QCOMPARE(f.names(), std::string("root a b c"));  // searching alone opens nothing
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.names(), std::string("root a load load b c"));
        QCOMPARE(f.selectedId(), std::uint64_t{3});
        QVERIFY(waterfall->rows().isVisible(2));
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.names(), std::string("root a load load b c"));
        // The fold behind closes, that of the next match opens.
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.selectedId(), std::uint64_t{6});
        QCOMPARE(f.names(), std::string("root a b load c"));
        // The reader's hand counts: a is unfolded for good.
        waterfall->setFolded(1, false);
        QCOMPARE(f.names(), std::string("root a load load b load c"));
        QTest::keyClick(f.field(), Qt::Key_Escape);
        QCOMPARE(f.names(), std::string("root a load load b c"));
        // What is folded over the match while it is shown stays folded.
        QTest::keyClick(waterfall, Qt::Key_Slash);
        f.type(QStringLiteral("load"));
        QTest::keyClick(f.field(), Qt::Key_Return);
        QTest::keyClick(f.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.names(), std::string("root a load load b load c"));
        waterfall->setFolded(4, true);
        f.click("findClose");
        QCOMPARE(f.names(), std::string("root a load load b c"));
        // A text that the match does not have puts the fold back, too.
        QTest::keyClick(waterfall, Qt::Key_Slash);
        f.type(QStringLiteral("load"));
        QTest::keyClick(f.field(), Qt::Key_Return);
        QTest::keyClick(f.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.selectedId(), std::uint64_t{6});
        QCOMPARE(f.names(), std::string("root a load load b load c"));
        f.view.finder()->setText(QStringLiteral("c"));
        QCOMPARE(f.names(), std::string("root a load load b c"));
    }

    void rowsAreHiddenByTheirMenu() {
        Shown f;
        const Row load = f.trace->tree.rowOfSpan[3];
        QVERIFY(!f.hide(load, QStringLiteral("Show everything")));
        QVERIFY(f.hide(load, QStringLiteral("Kind CLIENT")));
        QCOMPARE(f.names(), std::string("root a load b load c"));
        // Choices add up, and the bar and the popup know them.
        const Row b = f.trace->tree.rowOfSpan[4];
        QVERIFY(f.hide(b, QStringLiteral("Spans shorter than 300 ms")));
        QCOMPARE(f.names(), std::string("root a b"));
        QVERIFY(f.bar()->isVisible());
        QCOMPARE(f.view.finder()->filter().leastNs, std::int64_t{300'000'000});
        QVERIFY(f.hide(b, QStringLiteral("Show everything")));
        QCOMPARE(f.names(), std::string("root a load load b load c"));
        QVERIFY(f.view.finder()->filter().empty());
        QVERIFY(f.hide(load, QStringLiteral("All services but service-1")));
        QCOMPARE(f.names(), std::string("root a load load b load"));
        QVERIFY(f.view.waterfall()->rows().isContext(0));
        QVERIFY(f.hide(load, QStringLiteral("Show everything")));
        QVERIFY(f.hide(load, QStringLiteral("Service service-1")));
        QCOMPARE(f.names(), std::string("root a b c"));
        QVERIFY(f.hide(b, QStringLiteral("All kinds but INTERNAL")));
        QCOMPARE(f.names(), std::string("root a b c"));
    }

    void nothingFoundAndWrongPatterns() {
        Shown f;
        f.view.finder()->setText(QStringLiteral("nowhere"));
        QCOMPARE(f.bar()->foundText(), QStringLiteral("Nothing found"));
        f.click("findOnly");
        QCOMPARE(f.view.waterfall()->rows().count(), 0U);
        // No row at all: every key and the menu are safe.
        f.view.waterfall()->setFocus();
        for (const int key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Right, Qt::Key_E, Qt::Key_N,
                              Qt::Key_S, Qt::Key_F, Qt::Key_Return})
            QTest::keyClick(f.view.waterfall(), static_cast<Qt::Key>(key));
        QTest::mouseClick(f.view.waterfall()->viewport(), Qt::LeftButton, {}, QPoint(100, 30));
        f.view.waterfall()->goToError(true);
        QCOMPARE(f.selectedId(), std::uint64_t{4});  // chosen, though a filter hides it
        f.view.waterfall()->grab();
        f.view.finder()->setText(QStringLiteral("/(/"));
        QCOMPARE(f.bar()->foundText(), QStringLiteral("not a regular expression"));
        QCOMPARE(f.view.waterfall()->rows().count(), 7U);
        f.view.finder()->setText(QStringLiteral("c"));
        QCOMPARE(f.bar()->foundText(), QStringLiteral("1 found"));
        QCOMPARE(f.names(), std::string("root c"));
    }

    void filterByThePopup() {
        Shown f;
        f.view.finder()->open();
        f.click("findFilter");
        FilterPopup* popup = f.view.finder()->popup();
        QVERIFY(popup != nullptr && popup->isVisible());
        auto* list = popup->findChild<QListView*>(QStringLiteral("filterServices"));
        QCOMPARE(list->model()->rowCount(), 2);
        // The greatest service first; a click on its box hides it.
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("svc")));
        QVERIFY(list->model()->setData(list->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(f.names(), std::string("root a b c"));
        QCOMPARE(f.bar()->filterText(), QStringLiteral("without service-1"));
        QVERIFY(list->model()->setData(list->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(f.view.waterfall()->rows().count(), 7U);
        for (QCheckBox* box : popup->findChildren<QCheckBox*>())
            if (box->text() == QStringLiteral("Only errors")) box->click();
        QCOMPARE(f.names(), std::string("root a load"));
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(f.view.finder()->popup() == nullptr);
        f.click("filterChip");
        QCOMPARE(f.view.waterfall()->rows().count(), 7U);
        analysis::RowFilter least;
        least.leastNs = 300'000'000;
        f.view.finder()->setFilter(least);
        QCOMPARE(f.names(), std::string("root a b"));
        QCOMPARE(f.bar()->filterText(), QStringLiteral("≥ 300 ms"));
        // The bar cannot be lost sight of while something is hidden.
        QVERIFY(f.bar()->isVisible());
        // What is hidden is not in the picture either.
        QVERIFY(f.view.pictureRequest().traces.front().filter != nullptr);
        // Another trace shows all of itself; the same one, grown, what was asked for.
        f.trace = smallTrace();
        f.view.setTrace(f.trace);
        QCOMPARE(f.view.waterfall()->rows().count(), 3U);
        fw::test::TraceBuilder other;
        other.add(1, 0, 0, 100, "lone");
        TraceData& data = other.data();
        data.summary.key = 99;
        f.trace = *analysis::analyseTrace(other.build(), {}, {});
        f.view.setTrace(f.trace);
        QCOMPARE(f.names(), std::string("lone"));
        QVERIFY(f.view.finder()->filter().empty());
    }

    void subtreeAloneAndBack() {
        Shown f;
        const analysis::Interval before = f.view.traceWindow()->window();
        f.view.waterfall()->goTo(1);  // a
        QTest::keyClick(f.view.waterfall(), Qt::Key_S);
        QCOMPARE(f.names(), std::string("a load load"));
        QVERIFY(f.bar()->isVisible());
        QVERIFY(f.view.traceWindow()->window() != before);
        QCOMPARE(f.view.pictureRequest().traces.front().focus, Row{1});
        QTest::keyClick(f.view.waterfall(), Qt::Key_S);
        QCOMPARE(f.names(), std::string("root a load load b load c"));
        QCOMPARE(f.view.traceWindow()->window(), before);
        QVERIFY(!f.bar()->isVisible());
        // Who goes to a row outside leaves the subtree.
        f.view.waterfall()->setFocusRow(4);
        QCOMPARE(f.names(), std::string("b load"));
        f.view.waterfall()->goToError(true);
        QCOMPARE(f.selectedId(), std::uint64_t{4});
        QCOMPARE(f.view.waterfall()->rows().focus(), noRow);
        // The menu has both ways.
        const auto menu = f.view.waterfall()->makeMenu(1);
        const auto action = [](QMenu& in, const QString& text) {
            for (QAction* each : in.actions())
                if (each->text() == text) return each;
            return static_cast<QAction*>(nullptr);
        };
        QVERIFY(action(*menu, QStringLiteral("Show only this subtree")) != nullptr);
        action(*menu, QStringLiteral("Show only this subtree"))->trigger();
        QCOMPARE(f.names(), std::string("a load load"));
        f.click("focusChip");
        QCOMPARE(f.view.waterfall()->rows().count(), 7U);
    }

    void whatIsLookedAtStays() {
        fw::test::TraceBuilder builder;
        builder.add(1, 0, 0, 10'000, "root");
        for (std::uint64_t i = 0; i < 500; ++i)
            builder.add(2 + i, 1, static_cast<std::int64_t>(i), static_cast<std::int64_t>(i) + 5, i % 2 == 0 ? "even" : "odd");
        Shown f;
        f.trace = *analysis::analyseTrace(builder.build(), {}, {});
        f.view.setTrace(f.trace);
        f.view.waterfall()->goTo(301);  // even
        const int above = f.view.waterfall()->rowRect(f.view.waterfall()->rows().nearestIndex(301)).top();
        f.view.finder()->setText(QStringLiteral("even"));
        f.view.finder()->setOnlyFound(true);
        QCOMPARE(f.view.waterfall()->rows().count(), 251U);
        QCOMPARE(f.view.waterfall()->rowRect(f.view.waterfall()->rows().nearestIndex(301)).top(), above);
        f.view.finder()->setOnlyFound(false);
        QCOMPARE(f.view.waterfall()->rowRect(f.view.waterfall()->rows().nearestIndex(301)).top(), above);
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
