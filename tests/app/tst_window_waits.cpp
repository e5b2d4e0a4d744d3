// SPDX-License-Identifier: GPL-3.0-or-later
// What a trace waited for, over a real cache: read after the first paint, shown in the waterfall and the span panel; the
// critical path of another root.
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "app/settings_dialog.h"
#include "model/analysis/trace_waits.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/span_panel.h"
#include "widgets/trace_view.h"
#include "widgets/wait_lines.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_waits_test {

/// One line of OTLP JSON: two roots; a job that waited for 40 ms, in a trace of 1 s.
QByteArray jobTrace() {
    const auto span = [](const char* id, const char* parent, const char* name, int fromMs, int toMs, const char* attributes) {
        const auto time = [](int ms) { return QByteArray::number(qint64{1'710'513'444'000'000'000} + qint64{ms} * 1'000'000); };
        return QByteArray("{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":\"") + id + "\",\"parentSpanId\":\"" + parent +
               "\",\"name\":\"" + name + "\",\"startTimeUnixNano\":\"" + time(fromMs) + "\",\"endTimeUnixNano\":\"" + time(toMs) +
               "\",\"attributes\":[" + attributes + "]}";
    };
    const QByteArray waited = "{\"key\":\"job.wait_time_ms\",\"value\":{\"intValue\":\"40\"}}";
    return "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"jobs\"}}]},"
           "\"scopeSpans\":[{\"spans\":[" +
           span("0000000000000001", "", "request", 0, 1000, "") + ',' +
           span("0000000000000002", "0000000000000001", "job", 100, 500, waited.constData()) + ',' +
           span("0000000000000003", "", "cleanup", 1100, 1400, "") + ',' +
           span("0000000000000004", "0000000000000001", "pause", 600, 700, "") + "]}]}]}\n";
}

class TestWindowWaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QFile file(m_driver->file("job.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(jobTrace()) > 0);
        file.close();
        m_driver->start({{file.fileName()}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void waitsComeFromTheBodies() {
        widgets::TraceView* view = m_driver->parts().traceView;
        const auto waits = view->waterfall()->waits();
        QVERIFY(waits != nullptr);
        QCOMPARE(waits->waits.size(), std::size_t{1});
        const SpanIndex job = waits->waits.front().span;
        QCOMPARE(waits->waits.front().endNs - waits->waits.front().startNs, std::int64_t{40'000'000});
        view->selectSpan(job);
        QTest::keyClick(view->waterfall(), Qt::Key_Up);
        QTest::keyClick(view->waterfall(), Qt::Key_Down);
        QVERIFY(m_driver->settle());
        QVERIFY2(panelLines().contains(QStringLiteral("Queued 40.0 ms before its start (job.wait_time_ms)")),
                 qPrintable(panelLines().join(QLatin1Char('|'))));
        // The root: 0-60 before the wait, 500-600, 700-1000.
        QTest::keyClick(view->waterfall(), Qt::Key_Home);
        QVERIFY(m_driver->settle());
        QVERIFY2(panelLines().join(QLatin1Char('|')).contains(QLatin1String("Not instrumented: 460 ms in 3 gap")),
                 qPrintable(panelLines().join(QLatin1Char('|'))));
    }

    void anotherRootKeepsThePlace() {
        widgets::TraceView* view = m_driver->parts().traceView;
        view->waterfall()->setFolded(0, true);
        QTest::keyClick(view->waterfall(), Qt::Key_End);
        const auto before = view->selectedSpan();
        QVERIFY(before.has_value());
        const auto menu = view->waterfall()->makeMenu(view->waterfall()->rows().analysis()->tree.rowOfSpan[*before]);
        for (QAction* action : menu->actions())
            if (action->text() == QLatin1String("Critical path of this span")) action->trigger();
        QVERIFY(m_driver->settle());
        const auto& analysis = *view->waterfall()->rows().analysis();
        QCOMPARE(analysis.tree.span[analysis.critical.root], *before);
        QCOMPARE(view->selectedSpan(), before);
        QVERIFY(view->waterfall()->rows().isCollapsed(0));
        QVERIFY(view->waterfall()->waits() != nullptr && view->waterfall()->waits()->analysis == view->waterfall()->rows().analysis());
        // And back, by the roots of the same menu.
        const auto again = view->waterfall()->makeMenu(0);
        for (QAction* action : again->actions())
            if (action->menu() != nullptr && action->text() == QLatin1String("Critical path of"))
                action->menu()->actions().front()->trigger();
        QVERIFY(m_driver->settle());
        const auto& back = *view->waterfall()->rows().analysis();
        QCOMPARE(back.tree.span[back.critical.root], back.primarySpan);
    }

    // The rules are those of the settings; what is shown follows at once.
    void settingsChangeTheEvidence() {
        widgets::TraceView* view = m_driver->parts().traceView;
        m_driver->trigger(Command::Settings);
        auto* dialog = m_driver->window().findChild<SettingsDialog*>();
        QVERIFY(dialog != nullptr);
        auto* keys = dialog->findChild<QLineEdit*>(QStringLiteral("settingsWaitKeys"));
        auto* names = dialog->findChild<QLineEdit*>(QStringLiteral("settingsQueueNames"));
        QCOMPARE(keys->text(), QStringLiteral("job.wait_time_ms, queue.wait_ms, queue.wait_time_ms"));
        keys->setText(QStringLiteral(" other.key ,"));
        names->setText(QStringLiteral("PAUSE"));
        dialog->findChild<QSpinBox*>(QStringLiteral("settingsGapPercent"))->setValue(20);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("settingsUse")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        const auto waits = view->waterfall()->waits();
        QCOMPARE(waits->waits.size(), std::size_t{1});
        QCOMPARE(waits->waits.front().source, analysis::WaitSource::Name);
        QCOMPARE(waits->gaps.size(), std::size_t{1});  // 700-1000; the others are below a fifth of the root
        QCOMPARE(m_driver->settings().data.waits.rules().keys.waits, std::vector<std::string>{"other.key"});
    }

private:
    QStringList panelLines() const {
        QStringList lines;
        const auto* box = m_driver->parts().span->findChild<widgets::WaitLines*>();
        if (box == nullptr || !box->isVisibleTo(m_driver->parts().span)) return lines;
        for (const QLabel* label : box->findChildren<QLabel*>())
            if (!label->text().isEmpty()) lines << label->text().remove(QChar(0x200b));
        return lines;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowWaits);

}  // namespace window_waits_test
#include "tst_window_waits.moc"
