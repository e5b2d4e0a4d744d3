// SPDX-License-Identifier: GPL-3.0-or-later
// Bookmarks over a real cache: written, read by the other program, kept over a restart and over the end of the program.
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include "app/import_service.h"
#include "app/trace_desk.h"
#include "model/items/span_detail_model.h"
#include "model/store/cache_upkeep.h"
#include "model/store/trace_reader.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/detail_table.h"
#include "widgets/span_panel.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_bookmarks_test {

class TestWindowBookmarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        TraceFile what;
        what.traces = 2;
        what.spansEach = 30;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void marksAreKeptAndShownElsewhere() {
        widgets::WaterfallView* waterfall = m_driver->parts().traceView->waterfall();
        m_driver->parts().traceView->traceWindow()->select(3);
        waterfall->setFocus();
        QTest::keyClick(waterfall, Qt::Key_M, Qt::ShiftModifier);
        auto* note = m_driver->parts().span->findChild<QPlainTextEdit*>(QStringLiteral("spanNote"));
        QVERIFY(note->isVisible());
        QTest::keyClicks(note, QStringLiteral("look here"));
        // The window closes before the pause is over.
        const QString id = traceId();
        m_driver->stop();
        QCOMPARE(spansWithNotes(id), QStringLiteral("look here"));

        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
        const auto marked = m_driver->parts().traceView->waterfall()->marked();
        QVERIFY(marked != nullptr);
        QCOMPARE(marked->rows, (std::vector<analysis::Row>{3}));
        QCOMPARE(marked->marks[0].note, std::string("look here"));
        // Another trace has none, and what another program writes is seen by a refresh.
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->parts().traceView->waterfall()->marked()->marks.empty());
        const auto& summary = m_driver->parts().traceView->waterfall()->rows().analysis()->trace->summary;
        const auto& trace = *m_driver->parts().traceView->waterfall()->rows().analysis()->trace;
        QVERIFY((*store::CacheUpkeep::open({m_driver->cachePath().toStdString(), {}}))
                    ->setBookmark(summary.key, analysis::placeOf(trace, 1), "from outside"));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->parts().traceView->waterfall()->marked()->marks.size(), std::size_t{1}, 10'000);
    }

    void linksAreFollowedBack() {
        const auto span = [](const char* trace, const char* id, const char* name, const QByteArray& links) {
            return QByteArray("{\"traceId\":\"") + trace + "\",\"spanId\":\"" + id + "\",\"name\":\"" + name +
                   "\",\"startTimeUnixNano\":\"1710513602017000000\",\"endTimeUnixNano\":\"1710513602117000000\",\"links\":[" + links +
                   "]}";
        };
        QFile file(m_driver->file("links.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" +
                   span("0af7651916cd43dd8448eb211c80319c", "00000000000000a1", "produce", {}) + "," +
                   span("1af7651916cd43dd8448eb211c80319c", "00000000000000b1", "<b>consume</b>",
                        "{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":\"00000000000000a1\"}") +
                   "]}]}]}\n");
        file.close();
        m_driver->drop({file.fileName()});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
        auto* list = m_driver->parts().span->findChild<QListView*>(QStringLiteral("backLinks"));
        QVERIFY(list != nullptr);
        m_driver->parts().spanDock->show();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("<b>consume</b>")));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(traceId(), QStringLiteral("1af7651916cd43dd8448eb211c80319c"));
        QCOMPARE(m_driver->window().traces().selectedSpanId(), QStringLiteral("00000000000000b1"));
        QVERIFY(!list->isVisible());
    }

    /// The wish for its span does not wait for whatever trace comes next.
    void aLinkToNowhereIsForgotten() {
        const auto span = [](const QByteArray& trace, const QByteArray& id, const QByteArray& more) {
            return "{\"traceId\":\"" + trace + "\",\"spanId\":\"" + id +
                   "\",\"name\":\"op\",\"startTimeUnixNano\":\"1710513602017000000\",\"endTimeUnixNano\":\"1710513602117000000\"" + more +
                   "}";
        };
        QFile file(m_driver->file("nowhere.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" +
                   span("0af7651916cd43dd8448eb211c80319c", "00000000000000a1",
                        ",\"links\":[{\"traceId\":\"ffff651916cd43dd8448eb211c80319c\",\"spanId\":\"00000000000000b2\"}]") +
                   "," + span("1af7651916cd43dd8448eb211c80319c", "00000000000000b1", {}) + "," +
                   span("1af7651916cd43dd8448eb211c80319c", "00000000000000b2", ",\"parentSpanId\":\"00000000000000b1\"") + "]}]}]}\n");
        file.close();
        m_driver->drop({file.fileName()});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
        m_driver->parts().spanDock->show();
        auto* table = m_driver->parts().span->findChild<widgets::DetailTable*>();
        QVERIFY(table != nullptr);
        QModelIndex link;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (!table->model()->index(row, 0).data(items::SpanDetailModel::LinkTraceRole).toString().isEmpty())
                link = table->model()->index(row, 0);
        QVERIFY(link.isValid());
        table->setFocus();
        table->setCurrentIndex(link);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(traceId(), QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->window().traces().wantedSpan().isEmpty());
        m_driver->search(QStringLiteral("1af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
        QCOMPARE(traceId(), QStringLiteral("1af7651916cd43dd8448eb211c80319c"));
        QCOMPARE(m_driver->window().traces().selectedSpanId(), QStringLiteral("00000000000000b1"));
    }

    /// A link whose trace is not there says so before it is followed, and not any more once the trace has come.
    void aLinkOutOfTheCacheIsTold() {
        const auto write = [&](const char* name, const QByteArray& trace, const QByteArray& more) {
            QFile file(m_driver->file(name));
            if (!file.open(QIODevice::WriteOnly)) return QString();
            file.write("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":\"" + trace +
                       "\",\"spanId\":\"00000000000000a1\",\"name\":\"op\",\"startTimeUnixNano\":\"1710513602017000000\","
                       "\"endTimeUnixNano\":\"1710513602117000000\"" +
                       more + "}]}]}]}\n");
            return file.fileName();
        };
        m_driver->drop({write("from.json", "0af7651916cd43dd8448eb211c80319c",
                              ",\"links\":[{\"traceId\":\"ffff651916cd43dd8448eb211c80319c\",\"spanId\":\"00000000000000a1\"}]")});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
        m_driver->parts().spanDock->show();
        const items::SpanDetailModel* model = m_driver->parts().span->detailModel();
        const auto link = [&] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (!model->index(row, 0).data(items::SpanDetailModel::LinkTraceRole).toString().isEmpty()) return model->index(row, 1);
            return QModelIndex();
        };
        const auto summary = [&] { return link().data(items::SpanDetailModel::SummaryRole).toString(); };
        QTRY_COMPARE(summary(), QStringLiteral("not in the cache"));
        QVERIFY(link().data(items::SpanDetailModel::LinkMissingRole).toBool());
        m_driver->drop({write("to.json", "ffff651916cd43dd8448eb211c80319c", {})});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(summary(), QStringLiteral("other trace"));
        QVERIFY(!link().data(items::SpanDetailModel::LinkMissingRole).toBool());
    }

    void whatIsKeptIsWrittenAtTheEnd() {
        store::CacheOptions cache;
        cache.path = m_driver->file("other.fwdb").toStdString();
        std::vector<int> ran;
        {
            ImportService service(cache);
            const auto post = [&](ImportService::Manner manner, int number) {
                service.post<int>(
                    manner,
                    [&ran, number](const std::stop_token&) -> Result<int> {
                        if (number == 0) QTest::qSleep(300);
                        ran.push_back(number);
                        return number;
                    },
                    [](const Result<int>&) {});
            };
            post(ImportService::Manner::Whole, 0);
            QTest::qSleep(50);  // it runs; the others wait
            post(ImportService::Manner::Whole, 1);
            post(ImportService::Manner::Kept, 2);
            post(ImportService::Manner::Idle, 3);
            post(ImportService::Manner::Kept, 4);
        }
        QCOMPARE(ran, (std::vector<int>{0, 2, 4}));
    }

private:
    [[nodiscard]] QString traceId() {
        return QString::fromStdString(m_driver->parts().traceView->waterfall()->rows().analysis()->trace->summary.idText);
    }
    /// Notes of the spans that the command line shows, joined; only of those that it calls bookmarks.
    [[nodiscard]] QString spansWithNotes(const QString& id) {
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI),
                  {QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json"), QStringLiteral("show"), id});
        if (!cli.waitForFinished()) return {};
        QStringList notes;
        for (const QJsonValue& span : QJsonDocument::fromJson(cli.readAllStandardOutput()).object()[QStringLiteral("spans")].toArray()) {
            const QJsonObject object = span.toObject();
            if (object.contains(QStringLiteral("note")) != object[QStringLiteral("bookmark")].toBool())
                return QStringLiteral("contradiction");
            if (object.contains(QStringLiteral("note"))) notes << object[QStringLiteral("note")].toString();
        }
        return notes.join(QLatin1Char('|'));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowBookmarks);

}  // namespace window_bookmarks_test

#include "tst_window_bookmarks.moc"
