// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <random>

#include <QTest>
#include <QToolButton>

#include "model/items/span_detail_model.h"
#include "model/items/text.h"
#include "tests/analysis/trace_builder.h"
#include "tests/widgets/sample_trace.h"
#include "widgets/app_style.h"
#include "widgets/detail_table.h"
#include "widgets/elided_label.h"
#include "widgets/list_table.h"
#include "widgets/peer_strip.h"
#include "widgets/render/peer_painter.h"
#include "widgets/span_header.h"
#include "widgets/span_panel.h"
#include "widgets/style_tokens.h"
#include "widgets/text_viewer.h"
#include "widgets/trace_delegate.h"
#include "widgets/trace_table.h"

using namespace fw;
using namespace fw::widgets;
using items::TraceListModel;

namespace {

/// The sample with changes.
std::shared_ptr<const analysis::TraceAnalysis> changed(const std::function<void(TraceData&)>& change) {
    auto trace = std::make_shared<TraceData>(*test::sampleAnalysis()->trace);
    change(*trace);
    return *analysis::analyseTrace(trace, {});
}

QStringList labelTexts(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        const auto* elided = qobject_cast<const ElidedLabel*>(label);
        texts << (elided != nullptr ? elided->fullText() : label->text());
    }
    return texts;
}

}  // namespace

class TestSpanPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAndValuesShareTheWidthByWhatTheyHold() {
        // Room for both.
        QCOMPARE(keyColumnWidth({{150, 60}, {120, 90}}, 300, 100), 150);
        // A long key beside short values is whole, far beyond half of the width.
        QCOMPARE(keyColumnWidth({{200, 60}, {120, 90}}, 300, 100), 200);
        // A value goes before a key.
        QCOMPARE(keyColumnWidth({{200, 60}, {120, 150}}, 300, 100), 120);
        // Many keys go before one value.
        QCOMPARE(keyColumnWidth({{200, 60}, {200, 60}, {200, 60}, {200, 60}, {200, 60}, {120, 150}}, 300, 100), 200);
        // What fits nowhere has no say.
        QCOMPARE(keyColumnWidth({{200, 60}, {190, 5000}, {5000, 10}}, 300, 100), 200);
        QCOMPARE(keyColumnWidth({}, 300, 100), 100);
        QCOMPARE(keyColumnWidth({{200, 60}}, 50, 100), 100);
        // No width cuts less.
        std::mt19937 random(4);
        for (int turn = 0; turn < 200; ++turn) {
            std::vector<KeyValueWidths> rows;
            for (std::uint32_t i = 0; i < 1 + random() % 20; ++i)
                rows.push_back({static_cast<int>(40 + random() % 260), static_cast<int>(20 + random() % 400)});
            const auto cost = [&](int width) {
                int cut = 0;
                for (const KeyValueWidths& row : rows)
                    cut += (row.key > width ? 1 : 0) + (row.value > 320 - width && row.value <= 220 ? 3 : 0);
                return cut;
            };
            const int chosen = keyColumnWidth(rows, 320, 100);
            for (int width = 100; width <= 224; ++width) QVERIFY(cost(chosen) <= cost(width));
        }
    }

    void aRunTellsWhatItIs() {
        test::TraceBuilder b;
        b.add(1, 0, test::sampleStart, test::sampleStart + 1000 * test::ms, "root");
        const std::int64_t lengths[] = {4, 9, 1, 2, 30, 3};
        for (std::uint64_t i = 0; i < 6; ++i) {
            const std::int64_t start = test::sampleStart + static_cast<std::int64_t>(i) * 50 * test::ms;
            b.add(10 + i, 1, start, start + lengths[i] * test::ms, "SELECT <b>1</b>");
        }
        const auto trace = *analysis::analyseTrace(b.build(), {}, {.foldRepeats = true});
        SpanPanel panel(nullptr);
        panel.resize(320, 600);
        panel.show();
        panel.setRun(trace, 1);
        QString text;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisibleTo(&panel)) text += label->text() + QLatin1Char('\n');
        // Count, total, mean, least, median (the lower one), longest.
        for (const char* word : {"6", "49.0 ms", "8.17 ms", "1.00 ms", "3.00 ms", "30.0 ms", "none", "+250 ms"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
        QSignalSpy wanted(&panel, &SpanPanel::spanRequested);
        auto* slowest = panel.findChild<QPushButton*>(QStringLiteral("slowestOfRun"));
        QVERIFY(slowest->isVisible());
        QTest::keyClick(slowest, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUInt(), 5U);
        // A span takes its place again.
        panel.setSpan(trace, 5);
        QVERIFY(!slowest->isVisible());
        panel.setRun(trace, 0);
        QVERIFY(!slowest->isVisible());
    }
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void theTwinIsNamedAndCanBeSeen() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 700);
        panel.show();
        const auto trace = changed([](TraceData& data) {
            data.spanId[5] = data.spanId[4];
            data.marks[5] |= DuplicateId;
        });
        const QString other = items::nameText(trace->trace->names[trace->trace->name[5]]);
        QSignalSpy spans(&panel, &SpanPanel::spanRequested);
        panel.setSpan(trace, 4);
        QTest::qWait(0);
        const auto said = [&](const QString& words) {
            const QStringList texts = labelTexts(panel);
            return std::any_of(texts.begin(), texts.end(), [&](QString text) { return text.remove(QChar(0x200b)).contains(words); });
        };
        QVERIFY(said(QStringLiteral("1 of 2 spans of this trace that have the same id")) && said(other));
        auto* show = panel.findChild<QToolButton*>(QStringLiteral("twinButton"));
        QVERIFY(show != nullptr && show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_COMPARE(spans.size(), 1);
        QCOMPARE(spans[0][0].toUInt(), 5U);
        panel.setSpan(trace, 3);
        QTest::qWait(0);
        QVERIFY(panel.findChild<QToolButton*>(QStringLiteral("twinButton")) == nullptr);
    }

    void serviceKindAndIdStayReadable() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 700);
        panel.show();
        panel.setSpan(changed([](TraceData& trace) {
                          trace.services[3].name = "a-service-with-quite-a-long-name-in-the-backend";
                          trace.marks[4] |= OpaqueIds;
                          trace.idTexts.push_back({4, "fe15549e-2385-42c0-a9bc-e9bb5eb51cbb", ""});
                      }),
                      4);
        QTest::qWait(0);
        int found = 0;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            const auto* elided = qobject_cast<const ElidedLabel*>(label);
            const QString text = elided != nullptr ? elided->fullText() : label->text();
            const int width = label->fontMetrics().horizontalAdvance(text);
            if (text.startsWith(QLatin1String("fe15549e"))) {
                // At least "fe15…51cb".
                QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(QStringLiteral("0000…0000")));
                ++found;
            } else if (text.contains(QLatin1String("INTERNAL"))) {
                QVERIFY2(label->width() >= width, qPrintable(QStringLiteral("%1 < %2").arg(label->width()).arg(width)));
                ++found;
            } else if (text.startsWith(QLatin1String("a-service"))) {
                QVERIFY(label->width() >= px(64));
                ++found;
            }
            if (label->isVisible()) QVERIFY(label->mapTo(&panel, QPoint(label->width(), 0)).x() <= panel.width());
        }
        QCOMPARE(found, 3);
    }

    void namelessAndUntimedSpansSaySo() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 700);
        panel.show();
        panel.setSpan(changed([](TraceData& trace) {
                          trace.names[4].clear();
                          trace.startNs[4] = INT64_MAX;
                          trace.marks[4] |= TimeOutOfRange;
                      }),
                      4);
        QStringList texts = labelTexts(panel);
        QVERIFY(texts.contains(QStringLiteral("(no name)")));
        QVERIFY2(texts.contains(QStringLiteral("began –; time out of range")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QStringLiteral("A time is out of range; the raw value is below")));
        QVERIFY(texts.filter(QStringLiteral("% of")).isEmpty());
        // A span that ends before it starts has no share.
        panel.setSpan(changed([](TraceData& trace) {
                          trace.durationNs[4] = -5'000;
                          trace.marks[4] |= NegativeDuration;
                      }),
                      4);
        texts = labelTexts(panel);
        QVERIFY2(texts.contains(QStringLiteral("– of trace")), qPrintable(texts.join(u'|')));
    }

    void escapeEmptiesTheFilterThenLeavesIt() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 700);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.setSpan(test::sampleAnalysis(), 4);
        panel.setDetails(4, test::sampleDetails());
        auto* filter = panel.findChild<QLineEdit*>();
        panel.focusFilter();
        QTest::keyClicks(filter, QStringLiteral("model"));
        QCOMPARE(panel.detailModel()->filter(), QStringLiteral("model"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(panel.detailModel()->filter(), QString());
        QCOMPARE(QApplication::focusWidget(), filter);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), panel.findChild<ListTable*>());
    }

    void rowsAreCopiedByKeyAndMenu() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 1200);
        panel.show();
        panel.setSpan(test::sampleAnalysis(), 4);
        panel.setDetails(4, test::sampleDetails());
        auto* table = panel.findChild<ListTable*>();
        items::SpanDetailModel& model = *panel.detailModel();
        const auto at = [&](const char* key) {
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.index(row, 0).data().toString() == QLatin1String(key)) return table->visualRect(model.index(row, 1)).center();
            return QPoint();
        };
        QSignalSpy copied(&panel, &SpanPanel::copyRequested);
        QSignalSpy asked(&panel, &SpanPanel::searchRequested);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at("frame.id"));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.takeLast().at(0).toString(), QStringLiteral("20240315_cam01_000123"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, at("detection.count"));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.takeLast().at(0).toString(), QStringLiteral("frame.id=20240315_cam01_000123\ndetection.count=7"));
        const auto choose = [&](const char* key, const QString& title) {
            const QPoint point = at(key);
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, table->viewport()->mapToGlobal(point));
            QApplication::sendEvent(table->viewport(), &event);
            auto* menu = table->findChild<QMenu*>(QStringLiteral("detailMenu"));
            if (menu == nullptr) return false;
            const auto actions = menu->actions();
            bool found = false;
            for (QAction* action : actions) {
                if (action->text() != title) continue;
                action->trigger();
                found = true;
            }
            delete menu;
            return found;
        };
        QVERIFY(choose("detection.count", QStringLiteral("Copy as JSON")));
        QCOMPARE(copied.takeLast().at(0).toString(), QStringLiteral("{\"frame.id\":\"20240315_cam01_000123\",\"detection.count\":7}"));
        // What is not chosen is copied alone.
        QVERIFY(choose("cache_hit", QStringLiteral("Copy as key=value")));
        QCOMPARE(copied.takeLast().at(0).toString(), QStringLiteral("cache_hit=false"));
        QVERIFY(choose("cache_hit", QStringLiteral("Copy the span as JSON")));
        QVERIFY(copied.takeLast().at(0).toString().contains(QLatin1String("\"span_id\": \"b7ad6b7169203304\"")));
        QVERIFY(choose("host.name", QStringLiteral("Show traces with host.name = nebula")));
        QCOMPARE(asked.takeLast().at(0).toString(), QStringLiteral("host.name=nebula"));
        QVERIFY(choose("exception.type", QStringLiteral("Show traces that hold RuntimeError")));
        QCOMPARE(asked.takeLast().at(0).toString(), QStringLiteral("RuntimeError"));
    }

    void longValuesAreReadInLines() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 900);
        panel.show();
        panel.setSpan(test::sampleAnalysis(), 4);
        SpanDetails details;
        const std::string json = "{\"model\":\"<b>bold</b>\",\"scores\":[0.25,0.5],\"note\":\"a long enough text to be cut off\"}";
        details.attributes = {{"short", "x"}, {"config", json}, {"big", std::string(3 << 20, '<')}};
        panel.setDetails(4, details);
        auto* table = panel.findChild<ListTable*>();
        items::SpanDetailModel& model = *panel.detailModel();
        const auto cell = [&](int row) { return table->visualRect(model.index(row, 1)); };
        auto* viewer = panel.findChild<TextViewer*>();
        // "Show all" stands at the right end of values that are cut, and nowhere else.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell(1).right() - px(12), cell(1).center().y()));
        QVERIFY(!viewer->isVisible());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell(2).left() + px(8), cell(2).center().y()));
        QVERIFY(!viewer->isVisible());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell(2).right() - px(12), cell(2).center().y()));
        QVERIFY(viewer->isVisible());
        QVERIFY2(viewer->shownText().startsWith(QLatin1String("{\n  \"model\": \"<b>bold</b>\",\n  \"scores\": [\n")),
                 qPrintable(viewer->shownText()));
        QToolButton* toggle = nullptr;
        for (QToolButton* button : viewer->findChildren<QToolButton*>())
            if (button->text() == QLatin1String("JSON")) toggle = button;
        QVERIFY(toggle != nullptr && toggle->isVisible() && toggle->isChecked());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QCOMPARE(viewer->shownText(), QString::fromStdString(json));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(viewer->shownText().startsWith(QLatin1String("{\n")));
        // All of it, as it came, is what the button copies.
        QSignalSpy copied(&panel, &SpanPanel::copyRequested);
        for (QToolButton* button : viewer->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QLatin1String("Copy all"))) button->click();
        QCOMPARE(copied.takeLast().at(0).toString(), QString::fromStdString(json));
        // By key too; what is larger than can be laid out says so.
        table->setCurrentIndex(model.index(3, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!toggle->isVisible());
        QVERIFY(viewer->shownText().endsWith(QStringLiteral("… 2,097,152 more characters; copying gives all.")));
        QTest::keyClick(viewer->focusProxy(), Qt::Key_Escape);
        QVERIFY(!viewer->isVisible());
    }

    void allLogsByMouseAndKey() {
        SpanPanel panel(nullptr);
        panel.resize(px(324), 1200);
        panel.show();
        panel.setSpan(test::sampleAnalysis(), 4);
        panel.setDetails(4, test::sampleDetails());
        panel.setLogs(test::sampleLogs());
        auto* table = panel.findChild<ListTable*>();
        const auto more = [&] { return panel.detailModel()->index(panel.detailModel()->rowCount() - 1, 0); };
        QCOMPARE(more().data().toString(), QStringLiteral("Show all 4 at their time"));
        table->scrollTo(more());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(px(110), table->visualRect(more()).center().y()));
        QVERIFY(panel.detailModel()->everyLog());
        table->setCurrentIndex(more());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!panel.detailModel()->everyLog());
    }

    void theWholeRowIsTinted() {
        TraceTable table(nullptr);
        table.resize(1000, 300);
        auto* model = qobject_cast<TraceListModel*>(table.model());
        model->reset(5);
        model->setPage(0, test::sampleSummaries(0, 5));
        table.show();
        const QRect cell = table.visualRect(model->index(2, TraceListModel::Spans));
        QTest::mouseMove(table.viewport(), cell.center() - QPoint(2, 0));
        QTest::mouseMove(table.viewport(), cell.center());
        QCOMPARE(table.hoveredRow(), 2);
        const QImage seen = table.viewport()->grab().toImage();
        const QColor hover = widgetColors(render::ThemeId::Light).hover;
        for (int column = 0; column < TraceListModel::ColumnCount; ++column) {
            const QRect at = table.visualRect(model->index(2, column));
            QCOMPARE(seen.pixelColor(at.left() + 2, at.top() + 2), hover);
        }
        const QRect other = table.visualRect(model->index(3, 0));
        QVERIFY(seen.pixelColor(other.left() + 2, other.top() + 2) != hover);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table.viewport(), &leave);
        QCOMPARE(table.hoveredRow(), -1);
    }

    void narrowTablesKeepErrors() {
        for (const int width : {632, 700, 900, 1400}) {
            TraceTable table(nullptr);
            table.resize(px(width), 300);
            auto* model = qobject_cast<TraceListModel*>(table.model());
            model->reset(5);
            model->setPage(0, test::sampleSummaries(0, 5));
            table.show();
            int sum = 0;
            for (int column = 0; column < TraceListModel::ColumnCount; ++column) sum += table.columnWidth(column);
            QCOMPARE(sum, table.viewport()->width());
            QVERIFY(table.columnWidth(TraceListModel::Errors) >= px(60));
            const QFontMetrics header(uiFont(11, QFont::Medium));
            QVERIFY(table.columnWidth(TraceListModel::Errors) >= header.horizontalAdvance(QStringLiteral("Errors")) + px(16));
            QVERIFY(table.columnWidth(TraceListModel::RootOperation) >= px(90));
        }
    }

    void peersAreSaidAndLateAnswersDropped() {
        const auto peersOf = [](std::int64_t count, std::int64_t step) {
            auto peers = std::make_shared<PeerDurations>();
            for (std::int64_t i = 0; i < count; ++i) peers->add(1'000'000 + i * step);
            peers->finish();
            return std::shared_ptr<const PeerDurations>(peers);
        };
        const auto trace = changed([](TraceData& data) { data.durationNs[0] = 1'000'000 + 74; });
        SpanPanel panel(nullptr);
        panel.resize(340, 600);
        panel.show();
        std::vector<PeersRequest> requests;
        connect(&panel, &SpanPanel::peersWanted, &panel, [&](const PeersRequest& request) { requests.push_back(request); });
        panel.setSpan(trace, 0);
        auto* strip = panel.findChild<PeerStrip*>();
        QVERIFY(strip != nullptr && strip->isVisible());
        QCOMPARE(requests.size(), std::size_t{1});
        QCOMPARE(requests[0].service, trace->trace->services[trace->trace->service[0]].name);
        QCOMPARE(requests[0].name, trace->trace->names[trace->trace->name[0]]);
        QVERIFY(requests[0].kind == trace->trace->kind[0]);
        QCOMPARE(strip->sentence(), QStringLiteral("Comparing with its peers…"));
        // 74 of the 100 others are not longer.
        panel.setPeers(requests[0].number, peersOf(101, 1));
        QCOMPARE(strip->sentence(), QStringLiteral("Slower than 74.0 % of its peers"));
        QVERIFY(strip->accessibleName().contains(QStringLiteral("p95 ")));
        QVERIFY(strip->toolTip().contains(QStringLiteral("p99 1.00")));
        panel.refreshPeers();
        QCOMPARE(requests.size(), std::size_t{2});
        panel.setPeers(requests[0].number, peersOf(5, 1));
        QCOMPARE(strip->sentence(), QStringLiteral("Slower than 74.0 % of its peers"));
        panel.setPeers(requests[1].number, peersOf(99, 1));
        QVERIFY(strip->toolTip().contains(QStringLiteral("p99 –")));
        panel.setPeers(requests[1].number, peersOf(19, 1));
        QCOMPARE(strip->sentence(), QStringLiteral("18 peers in the cache: too few to rank"));
        QVERIFY(!strip->accessibleName().contains(QStringLiteral("p95")));
        panel.setPeersRefused(requests[1].number, QStringLiteral("no"));
        QCOMPARE(strip->sentence(), QStringLiteral("The peers are not known: no"));
        // Its length is not known: it has no place among others.
        panel.setSpan(changed([](TraceData& data) { data.marks[0] |= NoEnd; }), 0);
        QVERIFY(!strip->isVisible());
        QCOMPARE(requests.size(), std::size_t{2});
        panel.setPeers(requests[1].number, peersOf(101, 1));
        QVERIFY(!strip->isVisible());
    }

    void histogramHoldsAllPeers() {
        PeerDurations peers;
        for (const std::int64_t ns : {std::int64_t{0}, std::int64_t{1}, std::int64_t{7}, std::int64_t{40'000}, INT64_MAX}) peers.add(ns);
        peers.finish();
        for (const int bars : {0, 1, 2, 17, 48}) {
            for (const std::int64_t span : {std::int64_t{0}, std::int64_t{500}, INT64_MAX}) {
                const render::PeerHistogram histogram = render::peerHistogram(peers, span, bars);
                QCOMPARE(static_cast<int>(histogram.counts.size()), std::max(bars, 1));
                std::uint64_t sum = 0;
                for (const std::uint64_t count : histogram.counts) sum += count;
                QCOMPARE(sum, std::uint64_t{5});
                QVERIFY(std::is_sorted(histogram.endNs.begin(), histogram.endNs.end()));
                QVERIFY(histogram.place(span) >= 0 && histogram.place(span) <= 1);
            }
        }
        QCOMPARE(render::peerHistogram(peers, 0, 2).counts[0], std::uint64_t{4});
        PeerDurations alike;
        for (int i = 0; i < 30; ++i) alike.add(5'000);
        alike.finish();
        QVERIFY(qAbs(render::peerHistogram(alike, 5'000, 9).place(5'000) - 0.5) < 0.01);
    }

    void startedKeepsTheDay() {
        const QFontMetrics metrics(uiFont());
        const QString full = QStringLiteral("2024-03-15 14:37:24.031");
        const auto shown = [&](TraceListModel::Day day, const char* fitting) {
            return TraceDelegate::startedText(full, day, metrics, metrics.horizontalAdvance(QString::fromLatin1(fitting)));
        };
        using Day = TraceListModel::Day;
        QCOMPARE(shown(Day::None, "2024-03-15 14:37:24.031"), full);
        QCOMPARE(shown(Day::None, "2024-03-15 14:37:24"), QStringLiteral("14:37:24.031"));
        QCOMPARE(shown(Day::Short, "2024-03-15 14:37:24"), QStringLiteral("03-15 14:37:24.031"));
        QCOMPARE(shown(Day::Short, "03-15 14:37:24"), QStringLiteral("03-15 14:37:24"));
        QCOMPARE(shown(Day::WithYear, "2024-03-15 14:37:24"), QStringLiteral("2024-03-15 14:37:24"));
        QCOMPARE(shown(Day::WithYear, "2024-03-15 14:37"), QStringLiteral("2024-03-15 14:37"));
        QCOMPARE(shown(Day::WithYear, "2024-03-15"), QStringLiteral("2024-03-15"));
    }
};

QTEST_MAIN(TestSpanPanel)
#include "tst_span_panel.moc"
