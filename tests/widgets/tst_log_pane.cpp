// SPDX-License-Identifier: GPL-3.0-or-later
// The log beside the waterfall, by real events.
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "model/items/log_list_model.h"
#include "tests/analysis/trace_builder.h"
#include "widgets/app_style.h"
#include "widgets/log_pane.h"
#include "widgets/pane_table.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

using namespace fw;
using namespace fw::widgets;
using items::LogListModel;

namespace log_pane_test {

std::shared_ptr<const analysis::TraceAnalysis> tenSpans() {
    fw::test::TraceBuilder builder;
    for (std::uint64_t i = 0; i < 10; ++i) builder.add(i + 1, i == 0 ? 0 : 1, 100 * static_cast<std::int64_t>(i), 5000, "op");
    return *analysis::analyseTrace(builder.build(), {});
}

struct LogFixture {
    LogFixture() {
        QObject::connect(&view, &TraceView::paneBuilt, &view, [this](TracePane* built) {
            auto* log = qobject_cast<LogPane*>(built);
            if (log == nullptr) return;
            QObject::connect(log, &LogPane::logWanted, &view, [this, log](const LogRequest& request) {
                requests.push_back(request);
                if (!holding) log->setLog(request.number, answer(request));
            });
        });
        view.resize(1100, 600);
        view.setTrace(trace);
        view.show();
        view.activateWindow();
        (void)QTest::qWaitForWindowExposed(&view);
        view.waterfall()->setFocus();
    }
    static LogAnswer answer(const LogRequest& request) {
        LogAnswer out;
        out.log = request.known;
        if (!out.log) {
            analysis::TraceLogBuilder builder(request.analysis);
            for (SpanIndex span = 0; span < 10; ++span) {
                SpanDetails details;
                details.events.push_back({150 * static_cast<std::int64_t>(span) + 1, span == 4 ? "exception" : "tick", {}, 0});
                builder.add(span, details);
            }
            out.log = builder.finish();
        }
        out.rows = items::filterLog(*out.log, request.filter, {});
        return out;
    }
    LogPane* pane() { return qobject_cast<LogPane*>(view.pane(QStringLiteral("log"))); }
    [[nodiscard]] analysis::Row selected() const { return view.traceWindow()->selected().value_or(analysis::noRow); }

    std::shared_ptr<const analysis::TraceAnalysis> trace = tenSpans();
    std::vector<LogRequest> requests;
    bool holding = false;
    TraceView view;
};

}  // namespace log_pane_test
using namespace log_pane_test;

class TestLogPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void keySixShowsItAndSelectionGoesBothWays() {
        LogFixture f;
        f.view.traceWindow()->select(3);
        QTest::keyClick(f.view.waterfall(), Qt::Key_6);
        QCOMPARE(f.view.currentPane(), QStringLiteral("log"));
        QVERIFY(f.pane() != nullptr);
        QCOMPARE(f.pane()->model()->rowCount(), 10);
        QCOMPARE(f.pane()->table()->currentIndex().row(), 3);
        f.pane()->table()->setFocus();
        QTest::keyClick(f.pane()->table(), Qt::Key_Down);
        QCOMPARE(f.selected(), analysis::Row{4});
        f.view.traceWindow()->select(8);
        QCOMPARE(f.pane()->table()->currentIndex().row(), 8);
        QTest::keyClick(f.pane()->table(), Qt::Key_Return);
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QCOMPARE(f.selected(), analysis::Row{8});
    }

    void filtersAreAskedForAndTheLogIsReadOnce() {
        LogFixture f;
        QTest::keyClick(f.view.waterfall(), Qt::Key_6);
        QCOMPARE(f.requests.size(), std::size_t{1});
        QVERIFY(f.requests[0].known == nullptr);
        auto* kind = f.pane()->findChild<QComboBox*>(QStringLiteral("logKind"));
        kind->setCurrentIndex(4);
        QCOMPARE(f.requests.size(), std::size_t{2});
        QVERIFY(f.requests[1].known != nullptr);
        QCOMPARE(f.pane()->model()->rowCount(), 1);
        QVERIFY(f.pane()->sentence().contains(QStringLiteral("1 shown of")));
        kind->setCurrentIndex(0);
        f.pane()->table()->setFocus();
        QTest::keyClick(f.pane()->table(), Qt::Key_Slash);
        auto* field = f.pane()->findChild<QLineEdit*>(QStringLiteral("logFilter"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("TICK"));
        QTRY_COMPARE(f.pane()->model()->rowCount(), 9);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(f.pane()->model()->rowCount(), 10);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(f.pane()->table()->hasFocus());
    }

    void followsTheZoom() {
        LogFixture f;
        QTest::keyClick(f.view.waterfall(), Qt::Key_6);
        QCOMPARE(f.pane()->model()->rowCount(), 10);
        f.pane()->table()->selectRow(3);
        // Events stand at 1, 151, 301 …: a hand that zooms in steps asks once it rests.
        f.view.traceWindow()->setWindow({100, 900});
        f.view.traceWindow()->setWindow({200, 700});
        QCOMPARE(f.requests.size(), std::size_t{1});
        QTRY_COMPARE(f.pane()->model()->rowCount(), 3);
        QCOMPARE(f.requests.size(), std::size_t{2});
        QVERIFY(f.requests[1].known != nullptr);
        QCOMPARE(f.requests[1].filter.window->startNs, std::int64_t{200});
        QVERIFY2(f.pane()->sentence().contains(QStringLiteral("3 in view of")), qPrintable(f.pane()->sentence()));
        // The line that was current is where it is now.
        QCOMPARE(f.pane()->table()->currentIndex().row(), 1);
        QCOMPARE(f.selected(), analysis::Row{3});
        // What the pane asks for when it comes back is of the zoom then.
        QTest::keyClick(f.pane()->table(), Qt::Key_1);
        f.view.traceWindow()->setWindow({200, 500});
        QTest::keyClick(f.view.waterfall(), Qt::Key_6);
        QTRY_COMPARE(f.pane()->model()->rowCount(), 2);
        f.view.traceWindow()->zoomAll();
        QTRY_COMPARE(f.pane()->model()->rowCount(), 10);
        QVERIFY(!f.pane()->sentence().contains(QStringLiteral("in view")));
    }

    void lateAnswersAreDropped() {
        LogFixture f;
        f.holding = true;
        QTest::keyClick(f.view.waterfall(), Qt::Key_6);
        f.pane()->findChild<QComboBox*>(QStringLiteral("logKind"))->setCurrentIndex(4);
        f.pane()->setLog(f.requests[0].number, LogFixture::answer(f.requests[0]));
        QCOMPARE(f.pane()->model()->rowCount(), 0);
        // An answer of another trace, with a number that happens to fit.
        LogRequest other = f.requests[1];
        other.analysis = tenSpans();
        f.pane()->setLog(other.number, LogFixture::answer(other));
        QCOMPARE(f.pane()->model()->rowCount(), 0);
        f.pane()->setLog(f.requests[1].number, LogFixture::answer(f.requests[1]));
        QCOMPARE(f.pane()->model()->rowCount(), 1);
        f.view.setTrace(nullptr);
        QCOMPARE(f.pane()->model()->rowCount(), 0);
    }

    void csvIsOfWhatIsSeen() {
        LogFixture f;
        QTest::keyClick(f.view.waterfall(), Qt::Key_6);
        f.pane()->findChild<QComboBox*>(QStringLiteral("logKind"))->setCurrentIndex(4);
        std::size_t asked = 0;
        QObject::connect(f.pane(), &LogPane::csvWanted, &f.view, [&](const auto&, const auto& rows) { asked = rows->size(); });
        f.pane()->table()->selectRow(0);
        Q_EMIT f.pane()->table()->menuRequested(f.pane()->model()->index(0, 0), {});
        auto* menu = f.pane()->findChild<QMenu*>(QStringLiteral("logMenu"));
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Save as CSV…")) action->trigger();
        QCOMPARE(asked, std::size_t{1});
        menu->close();
    }
};

QTEST_MAIN(TestLogPane)
#include "tst_log_pane.moc"
