// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, limits, pins and removal of imports, as a reader does them.
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "app/settings_dialog.h"
#include "app/texts.h"
#include "app/trace_desk.h"
#include "app/upkeep_desk.h"
#include "app/window_actions.h"
#include "model/items/issue_filter.h"
#include "model/items/source_list_model.h"
#include "model/items/trace_list_model.h"
#include "model/store/cache_upkeep.h"
#include "model/store/trace_reader.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/import_problems_panel.h"
#include "widgets/issue_detail.h"
#include "widgets/list_table.h"
#include "widgets/source_view.h"
#include "widgets/sources_panel.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using items::SourceListModel;

namespace window_upkeep_test {

class TestWindowUpkeep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void anotherFrameKeyIndexesTheCacheAnew() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        SettingsDialog* dialog = openSettings();
        auto* key = dialog->findChild<QLineEdit*>(QStringLiteral("settingsFrameKey"));
        QCOMPARE(key->text(), QStringLiteral("frame.id"));
        auto* use = dialog->findChild<QPushButton*>(QStringLiteral("settingsUse"));
        key->setText(QStringLiteral("  "));
        QVERIFY(!use->isEnabled());
        key->setText(QStringLiteral("worker.id"));
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QCOMPARE(cacheInfo().frameKey, std::string("worker.id"));
        QCOMPARE(header(), QStringLiteral("worker.id"));
        m_driver->search(QStringLiteral("w-00"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 3);
        // It belongs to the cache: the next start has it, and so has the next import.
        m_driver->start({{writeTraces(m_driver->file("b.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(cacheInfo().frameKey, std::string("worker.id"));
        QCOMPARE(m_driver->settings().data.frameKey, QStringLiteral("worker.id"));
    }

    void settingsAreKeptAndApplied() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->parts().cacheLabel->text().contains(QStringLiteral("8.00 GB")),
                 qPrintable(m_driver->parts().cacheLabel->text()));
        SettingsDialog* dialog = openSettings();
        dialog->findChild<QComboBox*>(QStringLiteral("settingsZone"))->setCurrentIndex(1);
        dialog->findChild<QComboBox*>(QStringLiteral("settingsTheme"))->setCurrentIndex(2);
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("settingsLimit"))->setValue(1.5);
        dialog->findChild<QSpinBox*>(QStringLiteral("settingsAge"))->setValue(36);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("settingsUse")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(!m_driver->settings().data.utc);
        QVERIFY(!m_driver->parts().table->traceModel()->utc());
        QCOMPARE(m_driver->settings().data.theme, ThemeChoice::Dark);
        QCOMPARE(m_driver->settings().data.cacheLimitBytes, quint64{1'500'000'000});
        QCOMPARE(m_driver->settings().data.cacheAgeDays, 36);
        QVERIFY(Settings(m_driver->settings().path()).data.cacheLimitBytes == 1'500'000'000U);
        QVERIFY2(m_driver->parts().cacheLabel->text().contains(QStringLiteral("1.50 GB")),
                 qPrintable(m_driver->parts().cacheLabel->text()));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 3);
    }

    void smallLimitsAreNotNone_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("tiny") << QStringLiteral("0.01") << quint64{100'000'000};
        QTest::newRow("least") << QStringLiteral("0.1") << quint64{100'000'000};
        QTest::newRow("rounded") << QStringLiteral("2.46") << quint64{2'500'000'000};
        QTest::newRow("none") << QStringLiteral("0") << quint64{0};
    }
    void smallLimitsAreNotNone() {
        QFETCH(QString, typed);
        QFETCH(quint64, bytes);
        m_driver->start({});
        QVERIFY(m_driver->settle());
        SettingsDialog* dialog = openSettings();
        auto* limit = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("settingsLimit"));
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, typed);
        QCOMPARE(dialog->choice().cacheLimitBytes, bytes);
        dialog->reject();
    }

    void tracesWithACutIdAreJoined() {
        const auto span = [](const QByteArray& trace, const QByteArray& id, const QByteArray& parent) {
            return "{\"traceId\":\"" + trace + "\",\"spanId\":\"" + id + "\",\"parentSpanId\":\"" + parent +
                   "\",\"name\":\"op\",\"startTimeUnixNano\":\"1700000000000000000\",\"endTimeUnixNano\":\"1700000001000000000\"}";
        };
        QFile file(m_driver->file("cut.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + span("5af7183fb1d4cf5f7f2f4c1d2b3a4958", "0000000000000001", "") +
                   ',' + span("00000000000000007f2f4c1d2b3a4958", "0000000000000002", "0000000000000001") + "]}]}]}");
        file.close();
        m_driver->start({{file.fileName()}, {}, {}});
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        QCOMPARE(parts.table->traceModel()->rowCount(), 2);
        // The half is open when it becomes a part of the whole.
        m_driver->search(QStringLiteral("00000000000000007f2f4c1d2b3a4958"));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::ShowProblems);
        items::IssueFilter* rows = parts.problems->filterModel();
        auto* button = parts.problems->detail()->findChild<QPushButton*>(QStringLiteral("joinTraces"));
        auto* list = parts.problems->findChild<widgets::ListTable*>();
        QVERIFY(list != nullptr && button != nullptr);
        for (int row = 0; row < rows->rowCount() && !button->isVisible(); ++row) list->setCurrentIndex(rows->index(row, 0));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Join the two traces"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QCOMPARE(cacheInfo().traces, std::uint64_t{1});
        QCOMPARE(parts.table->traceModel()->rowCount(), 1);
        // The other id finds it, too.
        m_driver->search(QStringLiteral("5af7183fb1d4cf5f"));
        QVERIFY(m_driver->settle());
        QCOMPARE(parts.table->traceModel()->rowCount(), 1);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void layoutIsReset() {
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        const WindowParts& parts = m_driver->parts();
        m_driver->trigger(Command::ShowSources);
        m_driver->trigger(Command::ShowSpan);
        parts.table->setColumnWidth(0, 400);
        QVERIFY(!parts.sourcesDock->isVisible());
        SettingsDialog* dialog = openSettings();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("settingsReset")), Qt::LeftButton);
        QVERIFY(parts.sourcesDock->isVisible());
        QVERIFY(parts.spanDock->isVisible());
        QVERIFY(m_driver->window().actions().action(Command::ShowSpan)->isChecked());
        QVERIFY(parts.table->columnWidth(0) < 400);
        dialog->reject();
    }

    void limitDropsWhatWasNotUsedAndSaysSo() {
        TraceFile large;
        large.traces = 1200;
        large.spansEach = 8;
        m_driver->settings().data.cacheLimitBytes = 400'000;
        m_driver->settings().save();
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), large)}, {}, {}});
        QVERIFY(m_driver->settle(60'000));
        QVERIFY2(m_driver->messages().contains(QStringLiteral("left the cache")), qPrintable(m_driver->messages()));
        const store::CacheInfo info = cacheInfo();
        QVERIFY(info.traces < 1200U);
        QCOMPARE(static_cast<std::uint64_t>(m_driver->parts().table->traceModel()->rowCount()), info.traces);
    }

    void whatWasOpenedAtTheEndIsNoted() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->stop();
        m_driver->start();
        QVERIFY(m_driver->settle());
        QTest::qSleep(20);
        const std::int64_t before = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        m_driver->search(frameIdOf(2));
        QVERIFY(m_driver->settle());
        // As on a signal: at once.
        m_driver->window().leave();
        m_driver->stop();
        store::CacheOptions cache;
        cache.path = m_driver->cachePath().toStdString();
        store::CacheLimits limits;
        limits.usedBeforeNs = before;
        QVERIFY((*store::CacheUpkeep::open(cache))->prune(limits, {}));
        QCOMPARE(cacheInfo().traces, 1U);
    }

    void sourcesTellWhatIsLeft() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        auto* model = m_driver->parts().sources->findChild<SourceListModel*>();
        QCOMPARE(model->index(0).data(SourceListModel::RawRole).toULongLong(), cacheInfo().spans);
        const auto trace = m_driver->parts().table->traceModel()->summaryAt(1);
        QVERIFY(trace);
        m_driver->stop();
        store::CacheOptions cache;
        cache.path = m_driver->cachePath().toStdString();
        QVERIFY((*store::CacheUpkeep::open(cache))->removeTraces({trace->key}, {}));
        m_driver->start();
        QVERIFY(m_driver->settle());
        model = m_driver->parts().sources->findChild<SourceListModel*>();
        QCOMPARE(model->index(0).data(SourceListModel::RawRole).toULongLong(), cacheInfo().spans);
        QVERIFY(model->index(0).data(SourceListModel::FactsRole).toString().contains(QStringLiteral("left the cache")));
    }

    void pinnedTraceStays() {
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        const auto trace = m_driver->parts().table->traceModel()->summaryAt(1);
        QVERIFY(trace);
        Q_EMIT m_driver->parts().table->pinRequested(trace->key, true);
        QVERIFY(m_driver->settle());
        QCOMPARE(pinned(), std::vector<TraceKey>{trace->key});
        Q_EMIT m_driver->parts().table->pinRequested(trace->key, false);
        QVERIFY(m_driver->settle());
        QVERIFY(pinned().empty());
    }

    void importIsRemovedAfterAQuestion() {
        TraceFile other;
        other.firstFrame = 500;
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({{writeTraces(m_driver->file("a.jsonl")), writeTraces(m_driver->file("b.jsonl"), other)}, {}, {}}, options);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 6);
        m_driver->search(frameIdOf(501));
        QVERIFY(m_driver->settle());
        auto* view = m_driver->parts().sources->findChild<widgets::SourceView*>();
        auto* model = m_driver->parts().sources->findChild<SourceListModel*>();
        QModelIndex row;
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i).data().toString() == QStringLiteral("b.jsonl")) row = model->index(i);
        }
        QVERIFY(row.isValid());
        view->setCurrentIndex(row);
        const auto* facts = m_driver->parts().sources->findChild<QLabel*>(QStringLiteral("sourceFacts"));
        QVERIFY2(facts->isVisible() && facts->text().contains(QStringLiteral("18")), qPrintable(facts->text()));
        QVERIFY2(facts->text().contains(QStringLiteral("an hour")), qPrintable(facts->text()));
        Q_EMIT view->customContextMenuRequested(view->visualRect(row).center());
        auto* remove = m_driver->window().findChild<QAction*>(QStringLiteral("removeImport"));
        QVERIFY(remove && remove->isEnabled());
        remove->trigger();
        auto* box = m_driver->window().findChild<QMessageBox*>(QStringLiteral("removeImportBox"));
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("b.jsonl")));
        QCOMPARE(cacheInfo().traces, 6U);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole) QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_driver->settle());
        QCOMPARE(cacheInfo().traces, 3U);
        QCOMPARE(model->rowCount(), 1);
        // What was seen of it is gone from the views too.
        QVERIFY(m_driver->window().traces().title() != frameIdOf(501));
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 3);
    }

    void logsWithoutSpansAreNotAnEmptyCache() {
        store::CacheInfo info;
        QCOMPARE(Texts::ofCacheSize(info, 0), QStringLiteral("Cache empty"));
        info.logs = 58;
        QVERIFY2(Texts::ofCacheSize(info, 0).startsWith(QStringLiteral("58 log record")), qPrintable(Texts::ofCacheSize(info, 0)));
        ImportOutcome outcome;
        outcome.source = QStringLiteral("/a/m5.jsonl");
        outcome.summary.counts.logs = 58;
        const Message message = Texts::ofImport(outcome);
        QVERIFY2(message.text.contains(QStringLiteral("58 log record")), qPrintable(message.text));
        QVERIFY2(!message.text.contains(QStringLiteral("0 ")), qPrintable(message.text));
    }

private:
    SettingsDialog* openSettings() {
        QTest::keyClick(&m_driver->window(), Qt::Key_Comma, Qt::ControlModifier);
        return m_driver->window().findChild<SettingsDialog*>();
    }
    [[nodiscard]] std::unique_ptr<store::TraceReader> reader() {
        store::CacheOptions cache;
        cache.path = m_driver->cachePath().toStdString();
        return std::move(*store::TraceReader::open(cache));
    }
    [[nodiscard]] store::CacheInfo cacheInfo() { return reader()->info().value_or(store::CacheInfo()); }
    [[nodiscard]] std::vector<TraceKey> pinned() { return reader()->pinned().value_or(std::vector<TraceKey>{-1}); }
    [[nodiscard]] QString header() {
        return m_driver->parts()
            .table->traceModel()
            ->headerData(items::TraceListModel::FrameId, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    }
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowUpkeep);

}  // namespace window_upkeep_test

#include "tst_window_upkeep.moc"
