// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of imports: who waits, what came, what the search hides.
#include <unistd.h>

#include <array>
#include <thread>

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/message_bar.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/issue_filter.h"
#include "model/items/source_list_model.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/elided_label.h"
#include "widgets/excerpt_view.h"
#include "widgets/import_problems_panel.h"
#include "widgets/import_status.h"
#include "widgets/omnibox.h"
#include "widgets/sources_panel.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using items::SourceListModel;

namespace window_import_test {

class TestWindowImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void waitingSourcesAreListed() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        TraceFile large;
        large.traces = 2000;
        m_driver->window().open(
            {{writeTraces(m_driver->file("large.jsonl"), large), m_driver->file("missing.jsonl"), writeTraces(m_driver->file("a.jsonl"))},
             {},
             {}});
        SourceListModel* sources = sourceModel();
        QCOMPARE(sources->rowCount(), 3);
        QCOMPARE(sources->index(0).data(SourceListModel::CountTextRole).toString(), QStringLiteral("0 %"));
        QCOMPARE(sources->index(1).data(SourceListModel::CountTextRole).toString(), QStringLiteral("waiting"));
        QCOMPARE(sources->index(2).data(SourceListModel::CountTextRole).toString(), QStringLiteral("waiting"));
        QVERIFY(sources->index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("waiting")));
        QVERIFY(m_driver->settle());
        // The one that is missing brought nothing, and says so.
        QCOMPARE(sources->rowCount(), 3);
        int failed = 0;
        for (int row = 0; row < 3; ++row) failed += sources->index(row).data(SourceListModel::FailedRole).toBool() ? 1 : 0;
        QCOMPARE(failed, 1);
    }

    void firstTracesAreSeenWhileTheRestIsRead() {
        // A pipe: what is not written yet cannot have been read.
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->window().open({{QStringLiteral("/proc/self/fd/%1").arg(ends[0])}, {}, {}});
        std::jthread writer([&, end = ends[1]] {
            for (int i = 0; i < 20'000; ++i) {
                const std::string line = "{\"ts\":" + std::to_string(1'700'000'000 + i) + ",\"msg\":\"span completed\",\"trace_id\":\"" +
                                         std::to_string(10'000 + i / 4) + "000000000000000000000000000\",\"span_id\":\"" +
                                         std::to_string(1'000'000'000'000'000 + i) + "\",\"name\":\"op\",\"duration_ms\":5}\n";
                std::size_t done = 0;
                while (done < line.size()) {
                    const ssize_t wrote = ::write(end, line.data() + done, line.size() - done);
                    if (wrote <= 0) return;
                    done += static_cast<std::size_t>(wrote);
                }
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().traces().hasTrace(), 20'000);
        QVERIFY(!m_driver->window().settled());
        QVERIFY(m_driver->parts().table->traceModel()->rowCount() > 0);
        const QString opened = m_driver->window().traces().title();
        const auto completeness = [this] {
            return m_driver->parts().traceView->waterfall()->rows().analysis()->trace->summary.completeness;
        };
        QCOMPARE(completeness(), Completeness::SourcePartial);
        writer.join();
        ::close(ends[1]);
        QVERIFY(m_driver->settle());
        ::close(ends[0]);
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 5000);
        QCOMPARE(m_driver->window().traces().title(), opened);
        QCOMPARE(completeness(), Completeness::Complete);
    }

    void oneFileHasOneName() {
        const QString path = writeTraces(m_driver->file("a.jsonl"));
        m_driver->start({{path}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->drop({QFileInfo(path).absolutePath() + QStringLiteral("/./sub/../a.jsonl")});
        QVERIFY(m_driver->settle());
        QCOMPARE(sourceModel()->rowCount(), 1);
    }

    void readingAgainIsNoProblem() {
        const QString path = writeTraces(m_driver->file("a.jsonl"));
        m_driver->start({{path}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->drop({path});
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        for (const QToolButton* button : m_driver->parts().importStatus->findChildren<QToolButton*>())
            QVERIFY2(!button->isVisible() || !button->text().contains(QStringLiteral("problem")), qPrintable(button->text()));
        const auto* text = m_driver->parts().importStatus->findChild<widgets::ElidedLabel*>();
        QVERIFY2(text->fullText().contains(QStringLiteral("nothing changed")), qPrintable(text->fullText()));
    }

    void fileOfOneTraceIsOpenedAndTheSearchStays() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        TraceFile one;
        one.traces = 1;
        one.firstFrame = 700;
        m_driver->window().open({{writeTraces(m_driver->file("one.jsonl"), one)}, {}, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(700));
        QCOMPARE(m_driver->parts().top->omnibox()->text(), frameIdOf(121));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 1);
        QVERIFY2(m_driver->messages().contains(QStringLiteral("one.jsonl")), qPrintable(m_driver->messages()));
        auto* show = m_driver->window().findChild<QPushButton*>(QStringLiteral("messageAction"));
        QVERIFY(show && show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->parts().top->omnibox()->text().isEmpty());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 4);
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(700));
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void hiddenTracesAreOffered() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        TraceFile more;
        more.traces = 2;
        more.firstFrame = 700;
        m_driver->drop({writeTraces(m_driver->file("more.jsonl"), more)});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        QVERIFY2(m_driver->messages().contains(QStringLiteral("2 trace")), qPrintable(m_driver->messages()));
        // Another search that finds what came settles it.
        m_driver->search(QStringLiteral("nonsense"));
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->messages().contains(QStringLiteral("nonsense")));
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void excerptShowsTheNeighbourLines() {
        TraceFile broken;
        broken.brokenLine = true;
        m_driver->start({{writeTraces(m_driver->file("broken.jsonl"), broken)}, {}, {}});
        QVERIFY(m_driver->settle());
        QTest::keyClick(&m_driver->window(), Qt::Key_F9);
        auto* excerpt = m_driver->parts().problems->findChild<widgets::ExcerptView*>();
        QVERIFY(excerpt);
        QTRY_VERIFY(!excerpt->lineAbove().isEmpty());
        QVERIFY2(excerpt->lineAbove().startsWith(QStringLiteral("{\"resourceSpans\"")), qPrintable(excerpt->lineAbove()));
        QVERIFY(excerpt->lineText() != excerpt->lineAbove());
    }

    void problemsAreThereAfterARestart() {
        TraceFile broken;
        broken.brokenLine = true;
        const QString path = writeTraces(m_driver->file("broken.jsonl"), broken);
        m_driver->start({{path}, {}, {}});
        QVERIFY(m_driver->settle());
        const int rows = m_driver->parts().problems->filterModel()->rowCount();
        QVERIFY(rows > 0);
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().problems->filterModel()->rowCount(), rows);
        QVERIFY(m_driver->parts().problems->report().contains(QStringLiteral("broken.jsonl")));
        QStringList labels;
        m_driver->parts().problems->prepare();
        for (const QLabel* label : m_driver->parts().problems->findChildren<QLabel*>()) labels.append(label->text());
        QVERIFY2(labels.join(QLatin1Char('|')).contains(QStringLiteral("3 trace")), qPrintable(labels.join(QLatin1Char('|'))));
        QVERIFY2(labels.join(QLatin1Char('|')).contains(QStringLiteral("1 record")), qPrintable(labels.join(QLatin1Char('|'))));
        // Mended and read again: nothing is left to tell, nor after the next start.
        writeTraces(path);
        m_driver->drop({path});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().problems->filterModel()->rowCount(), 0);
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().problems->filterModel()->rowCount(), 0);
    }

    /// A file that is opened by name comes to the front even among other traces.
    void namedFileIsShownFirst() {
        TraceFile other;
        other.firstFrame = 10;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), other)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->start({{writeTraces(m_driver->file("b.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(120));
    }

private:
    [[nodiscard]] SourceListModel* sourceModel() { return m_driver->parts().sources->findChild<SourceListModel*>(); }
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowImport);

}  // namespace window_import_test

#include "tst_window_import.moc"
