// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and pills of the waterfall over a real cache: values, ranks, the span panel, the next session, pictures.
#include <QApplication>
#include <QMenu>
#include <QTest>

#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/command_palette.h"
#include "widgets/detail_table.h"
#include "widgets/render/picture.h"
#include "widgets/span_keys.h"
#include "widgets/span_panel.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_commands.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using analysis::Fact;

namespace window_columns_test {

class TestWindowColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        TraceFile what;
        what.traces = 60;
        what.spansEach = 4;
        TraceFile slower;
        slower.firstFrame = 200;
        slower.traces = 30;
        slower.spansEach = 6;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what), writeTraces(m_driver->file("s.jsonl"), slower)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void attributeOfTheSpanPanelBecomesAColumn() {
        view()->traceWindow()->select(0);
        QVERIFY(m_driver->settle());
        auto* table = m_driver->parts().span->findChild<widgets::DetailTable*>();
        QVERIFY(table != nullptr);
        const QString key = QStringLiteral("frame.id");
        choose(*table, key, QStringLiteral("Show as column"));
        QVERIFY(m_driver->settle());
        QVERIFY(columns()->shows({Fact::Attribute, "frame.id"}, false));
        QCOMPARE(cell(0, 0), frameIdOf(120));
        choose(*table, key, QStringLiteral("Show as pill"));
        QVERIFY(m_driver->settle());
        QVERIFY(columns()->shows({Fact::Attribute, "frame.id"}, true));

        // The choice holds for the next trace, and the values are its own.
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QCOMPARE(cell(0, 0), frameIdOf(121));
        QVERIFY(view()->waterfall()->rowTip(0).contains(QStringLiteral("frame.id: ") + frameIdOf(121)));
        // And for the next session.
        m_driver->window().close();
        m_driver->stop();
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(122));
        QVERIFY(m_driver->settle());
        QCOMPARE(columns()->choices().size(), std::size_t{2});
        QCOMPARE(cell(0, 0), frameIdOf(122));
    }

    void keysOfSpansAreOffered() {
        QTRY_VERIFY(view()->spanKeys()->keys().contains(QStringLiteral("frame.id")));
        QVERIFY(m_driver->messages().isEmpty());
    }

    void ranksComeForAllOperations() {
        runCommand(QStringLiteral("Show column: Percentile"));
        QVERIFY(m_driver->settle());
        const auto& analysis = *view()->waterfall()->rows().analysis();
        const auto facts = view()->waterfall()->facts();
        QVERIFY(facts->ranks != nullptr);
        for (SpanIndex span = 0; span < analysis.trace->spanCount(); ++span) {
            const PeerRanks* const ranks = facts->ranks->find(*analysis.trace, span);
            QVERIFY(ranks != nullptr);
            QVERIFY(ranks->count() >= 60);
        }
        // 59 of its 89 peers took as long as the root, 30 took longer.
        QCOMPARE(cell(0, 0), QStringLiteral("p66"));
        QVERIFY(view()->waterfall()->rowTip(0).contains(QStringLiteral("p66, of 89 peers in the cache")));
        // More peers come: the ranks follow.
        TraceFile more;
        more.firstFrame = 300;
        more.traces = 30;
        more.spansEach = 4;
        m_driver->drop({writeTraces(m_driver->file("b.jsonl"), more)});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
        QTRY_VERIFY_WITH_TIMEOUT(view()->waterfall()->rowTip(0).contains(QStringLiteral("p74, of 119 peers in the cache")), 15'000);
        runCommand(QStringLiteral("Hide column: Percentile"));
        QVERIFY(columns()->choices().empty());
    }

    void picturesShowThem() {
        const auto plain = *render::renderPicture(view()->pictureRequest());
        columns()->add({Fact::Attribute, "frame.id"}, false);
        columns()->setWidth(0, 240);
        columns()->add({Fact::OwnWork, {}}, true);
        QVERIFY(m_driver->settle());
        const render::PictureRequest request = view()->pictureRequest();
        QVERIFY(request.traces.front().facts != nullptr);
        const auto shown = *render::renderPicture(request);
        QVERIFY(plain != shown);
        const QByteArray svg = *render::renderSvg(request);
        QVERIFY(svg.contains(">frame.id<"));
        QVERIFY(svg.count(frameIdOf(120).toUtf8()) > (*render::renderSvg([&] {
                                                         render::PictureRequest without = request;
                                                         without.traces.front().facts = nullptr;
                                                         return without;
                                                     }()))
                                                         .count(frameIdOf(120).toUtf8()));
        QVERIFY(svg.contains(">Own work<"));
    }

private:
    [[nodiscard]] widgets::TraceView* view() const { return m_driver->parts().traceView; }
    [[nodiscard]] widgets::TraceColumns* columns() const { return view()->columns(); }
    [[nodiscard]] QString cell(std::uint32_t row, std::size_t column) const {
        const widgets::WaterfallView* waterfall = view()->waterfall();
        if (!waterfall->facts() || column >= waterfall->facts()->columns.size()) return {};
        const auto& analysis = *waterfall->rows().analysis();
        return render::factText(*waterfall->facts(), waterfall->facts()->columns[column], analysis, analysis.tree.span[row], 0).text;
    }
    void runCommand(const QString& text) {
        for (const widgets::PaletteCommand& command : widgets::traceCommands(view())) {
            if (command.text != text) continue;
            command.run();
            return;
        }
        QFAIL(qPrintable(text));
    }
    /// An entry of the context menu of an attribute, by real events.
    void choose(widgets::DetailTable& table, const QString& key, const QString& text) {
        const QAbstractItemModel& model = *table.model();
        QModelIndex index;
        for (int row = 0; row < model.rowCount() && !index.isValid(); ++row)
            if (model.index(row, 0).data(items::SpanDetailModel::FullKeyRole).toString() == key) index = model.index(row, 0);
        QVERIFY(index.isValid());
        table.setCurrentIndex(index);
        table.scrollTo(index);
        const QPoint at = table.visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text() != text) continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowColumns);

}  // namespace window_columns_test

#include "tst_window_columns.moc"
