// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and pills of the waterfall, by real events. The answers come at once, or when the test says so.
#include <numeric>
#include <random>

#include <QCompleter>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "model/analysis/row_filter.h"
#include "tests/analysis/random_traces.h"
#include "tests/analysis/trace_builder.h"
#include "widgets/column_layout.h"
#include "widgets/icon_button.h"
#include "widgets/span_keys.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"

using namespace fw;
using namespace fw::widgets;
using analysis::Fact;
using analysis::FactKey;
using Choice = TraceColumns::Choice;

namespace {

/// root (no value), a: 1, b: 20, c: 3; all of one operation but the root.
std::shared_ptr<const analysis::TraceAnalysis> fourSpans() {
    fw::test::TraceBuilder builder;
    builder.add(1, 0, 0, 1'000'000'000, "root");
    builder.add(2, 1, 0, 400'000'000, "call", 1, SpanKind::Client);
    builder.add(3, 1, 500'000'000, 700'000'000, "call", 1, SpanKind::Client);
    builder.add(4, 1, 800'000'000, 900'000'000, "call", 1, SpanKind::Server, StatusCode::Error);
    builder.data().resources[0].attributes = {{"zone", "a"}, {"service.name", "svc"}};
    return *analysis::analyseTrace(builder.build(), {});
}

QStringList words(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts) list << QString::fromLatin1(text);
    return list;
}

std::shared_ptr<const analysis::FactValues> valuesOf(const analysis::TraceAnalysis& trace, const std::vector<std::string>& texts) {
    KeyColumn column;
    column.value.assign(trace.trace->spanCount(), KeyColumn::absent);
    column.texts = texts;
    for (std::uint32_t i = 0; i < texts.size() && i + 1 < column.value.size(); ++i) column.value[i + 1] = i;
    return analysis::factValues(std::move(column));
}

struct ColumnedView {
    explicit ColumnedView(bool answering = true, QSize size = {1200, 500}) {
        view.resize(size);
        view.show();
        QObject::connect(columns(), &TraceColumns::valuesWanted, &view, [this, answering](const FactsRequest& request) {
            values.push_back(request);
            if (!answering) return;
            for (const std::string& key : request.keys)
                columns()->setValues(request.number, key, valuesOf(*request.analysis, {"1", "20", "3"}));
        });
        QObject::connect(columns(), &TraceColumns::ranksWanted, &view, [this](const RanksRequest& request) { ranks.push_back(request); });
        view.setTrace(trace);
        view.waterfall()->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    [[nodiscard]] TraceColumns* columns() { return view.columns(); }
    [[nodiscard]] WaterfallHeader* header() { return view.waterfall()->header(); }
    [[nodiscard]] QMenu* menu() {
        QMenu* found = nullptr;
        for (QMenu* one : view.findChildren<QMenu*>(QStringLiteral("columnMenu")))
            if (one->isVisible()) found = one;
        return found;
    }
    /// Chooses through menus as the keyboard does; entries of submenus are divided by "/".
    void choose(const QString& path) {
        QMenu* at = menu();
        QVERIFY(at != nullptr);
        const QStringList parts = path.split(QLatin1Char('/'));
        for (const QString& part : parts) {
            QAction* found = nullptr;
            for (QAction* action : at->actions())
                if (action->text() == part) found = action;
            QVERIFY2(found != nullptr && found->isEnabled(), qPrintable(part));
            at->setActiveAction(found);
            if (&part == &parts.back()) {
                QTest::keyClick(at, Qt::Key_Return);
            } else {
                QTest::keyClick(at, Qt::Key_Right);
                at = found->menu();
                QTRY_VERIFY(at != nullptr && at->isVisible());
            }
        }
        QTRY_VERIFY(menu() == nullptr);
    }
    /// A right click on the head of a column.
    void rightClick(int x) {
        const QPoint at(x, header()->height() / 2);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, header()->mapToGlobal(at));
        QCoreApplication::sendEvent(header(), &event);
    }
    [[nodiscard]] QStringList titles(bool pills = false) {
        QStringList list;
        for (const Choice& choice : columns()->choices())
            if (choice.pill == pills) list << render::factTitle(choice.key);
        return list;
    }
    [[nodiscard]] QStringList cells(const FactKey& key) {
        QStringList list;
        render::RowFact fact{key};
        for (const auto& shown : view.waterfall()->facts()->columns)
            if (shown.key == key) fact = shown;
        for (SpanIndex span = 0; span < trace->trace->spanCount(); ++span) {
            const render::FactText text = render::factText(*view.waterfall()->facts(), fact, *trace, span, 0);
            const bool known = text.state == render::FactText::State::Known;
            list << (known ? text.text : text.state == render::FactText::State::Absent ? QStringLiteral("-") : QStringLiteral("?"));
        }
        return list;
    }

    TraceView view;
    std::shared_ptr<const analysis::TraceAnalysis> trace = fourSpans();
    std::vector<FactsRequest> values;
    std::vector<RanksRequest> ranks;
};

}  // namespace

class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutKeepsItsPromises() {
        std::mt19937 random(20240315);
        for (int round = 0; round < 20'000; ++round) {
            const int room = static_cast<int>(random() % 2500);
            const int tree = 200 + static_cast<int>(random() % 700);
            const int least = 72 + static_cast<int>(random() % 60);
            std::vector<int> wished;
            for (std::uint32_t i = random() % 9; i > 0; --i) wished.push_back(static_cast<int>(random() % 700));
            const ColumnLayout layout = layoutColumns(room, tree, wished, least);
            QVERIFY(layout.columns.size() <= wished.size());
            QVERIFY(layout.tree <= tree && layout.tree >= std::min(tree, leastColumnTree));
            const int sum = std::accumulate(layout.columns.begin(), layout.columns.end(), 0);
            if (!layout.columns.empty()) QVERIFY(room - layout.tree - sum >= leastBars);
            if (layout.columns.empty()) QCOMPARE(layout.tree, tree);
            for (std::size_t i = 0; i < layout.columns.size(); ++i)
                QVERIFY(layout.columns[i] >= least && layout.columns[i] <= std::max(least, std::min(wished[i], mostColumn)));
            // Nothing gives way without need: where one column is narrower than wished, no pixel is left over.
            bool gave = layout.tree < tree;
            for (std::size_t i = 0; i < layout.columns.size(); ++i)
                gave = gave || layout.columns[i] < std::clamp(wished[i], least, mostColumn);
            if (gave && !layout.columns.empty()) QCOMPARE(room - layout.tree - sum, leastBars);
            // One more would not have had its least.
            if (layout.columns.size() < wished.size())
                QVERIFY(std::min(tree, leastColumnTree) + static_cast<int>(layout.columns.size() + 1) * least >
                        std::max(0, room - leastBars));
        }
    }

    void columnsAreChosenByKeysAndMenus() {
        ColumnedView f;
        QTest::keyClick(f.view.waterfall(), Qt::Key_V, Qt::ShiftModifier);
        f.choose(QStringLiteral("Add column/zone"));
        QCOMPARE(f.titles(), QStringList{QStringLiteral("zone")});
        QCOMPARE(f.values.size(), std::size_t{1});
        QCOMPARE(f.values[0].keys, std::vector<std::string>{"zone"});
        QCOMPARE(f.cells({Fact::Attribute, "zone"}), words({"-", "1", "20", "3"}));
        // Numbers stand to the right.
        QVERIFY(render::alignedRight(f.view.waterfall()->facts()->columns[0]));
        QTest::mouseClick(f.header()->columnsButton(), Qt::LeftButton);
        f.choose(QStringLiteral("Add column/Kind"));
        QTest::mouseClick(f.header()->columnsButton(), Qt::LeftButton);
        f.choose(QStringLiteral("Add pill/Status"));
        QCOMPARE(f.titles(), words({"zone", "Kind"}));
        QCOMPARE(f.titles(true), words({"Status"}));
        QCOMPARE(f.cells({Fact::Kind, {}}), words({"internal", "client", "client", "server"}));
        // What was read is not read again.
        QCOMPARE(f.values.size(), std::size_t{1});
        QTest::mouseClick(f.header()->columnsButton(), Qt::LeftButton);
        f.choose(QStringLiteral("Column: Kind/Move left"));
        QCOMPARE(f.titles(), words({"Kind", "zone"}));
        QTest::mouseClick(f.header()->columnsButton(), Qt::LeftButton);
        f.choose(QStringLiteral("Pill: Status/Show as column"));
        QCOMPARE(f.titles(), words({"Kind", "zone", "Status"}));
        // By the head of a column.
        f.rightClick(f.view.waterfall()->treeWidth() + 10);
        f.choose(QStringLiteral("Remove"));
        QCOMPARE(f.titles(), words({"zone", "Status"}));
        QTest::mouseClick(f.header()->columnsButton(), Qt::LeftButton);
        f.choose(QStringLiteral("Remove all columns and pills"));
        QVERIFY(f.titles().isEmpty());
        QCOMPARE(f.view.waterfall()->facts(), nullptr);
    }

    void pillsWithoutRoomAreCounted() {
        ColumnedView f;
        WaterfallView* waterfall = f.view.waterfall();
        waterfall->setTreeWidth(500);
        QVERIFY(f.columns()->add({Fact::Attribute, "zone"}, true));
        waterfall->viewport()->grab();
        QVERIFY(!waterfall->rowPainter().drawn().pillsLeft);
        for (const Fact fact : {Fact::Status, Fact::Kind, Fact::Start, Fact::OwnWork}) QVERIFY(f.columns()->add({fact, {}}, true));
        waterfall->setTreeWidth(280);
        waterfall->viewport()->grab();
        QVERIFY(waterfall->rowPainter().drawn().pillsLeft);
        // And all of it is told.
        const QString tip = waterfall->rowTip(2);
        for (const char* word : {"Kind: client", "zone: 20"}) QVERIFY2(tip.contains(QLatin1String(word)), qPrintable(tip));
    }

    void pillsGiveWayBeforeTheService() {
        // What was drawn adds up over the paints: from wide to narrow, the first width without room is told.
        const auto firstWithout = [](bool pills) {
            ColumnedView f;
            WaterfallView* waterfall = f.view.waterfall();
            if (pills)
                for (const FactKey& key : {FactKey{Fact::Attribute, "zone"}, FactKey{Fact::Kind, {}}}) f.columns()->add(key, true);
            for (int width = 560; width >= 100; width -= 5) {
                waterfall->setTreeWidth(width);
                waterfall->viewport()->grab();
                if (width == 560 && (waterfall->rowPainter().drawn().pillsLeft || (waterfall->facts() != nullptr) != pills)) return -1;
                if (waterfall->rowPainter().drawn().serviceLeft) return width;
            }
            return 0;
        };
        QVERIFY(firstWithout(true) >= 0);
        QCOMPARE(firstWithout(true), firstWithout(false));
    }

    void keysAreTyped() {
        ColumnedView f;
        f.columns()->askForKey(true);
        auto* dialog = f.view.findChild<QInputDialog*>(QStringLiteral("columnKeyDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral(" model.name "));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(f.titles(true), QStringList{QStringLiteral("model.name")});
        QVERIFY(f.view.waterfall()->rowTip(1).contains(QStringLiteral("model.name: 1")));
        QVERIFY(!f.view.waterfall()->rowTip(0).contains(QStringLiteral("model.name")));
        QVERIFY(f.view.waterfall()->rowSpeech(2).contains(QStringLiteral("model.name: 20")));
    }

    void keysOfSpansAreOffered() {
        ColumnedView f;
        std::vector<SpanKeysRequest> asked;
        QObject::connect(f.view.spanKeys(), &SpanKeys::keysWanted, &f.view,
                         [&](const SpanKeysRequest& request) { asked.push_back(request); });
        QTRY_COMPARE(asked.size(), std::size_t{1});
        QVERIFY(asked.front().analysis == f.trace);
        f.view.spanKeys()->setKeys(asked.front().number + 1, {QStringLiteral("late")});
        QVERIFY(f.view.spanKeys()->keys().isEmpty());
        f.view.spanKeys()->setKeys(asked.front().number, {QStringLiteral("model.name"), QStringLiteral("gpu.id"), QStringLiteral("zone")});
        f.columns()->openMenu();
        f.choose(QStringLiteral("Add column/model.name"));
        QCOMPARE(f.titles(false), QStringList{QStringLiteral("model.name")});
        // Colours offer the same.
        f.view.colors()->openMenu();
        QStringList offered;
        for (QMenu* menu : f.view.findChildren<QMenu*>(QStringLiteral("colorMenu")))
            for (QAction* action : menu->actions()) offered << action->text();
        QVERIFY(offered.contains(QStringLiteral("gpu.id")));
        QCOMPARE(offered.count(QStringLiteral("zone")), 1);
        for (QMenu* menu : f.view.findChildren<QMenu*>(QStringLiteral("colorMenu"))) menu->close();
        // Typed keys are completed, also from their middle.
        f.columns()->askForKey(false);
        auto* dialog = f.view.findChild<QInputDialog*>(QStringLiteral("columnKeyDialog"));
        QVERIFY(dialog != nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        QVERIFY(field->completer() != nullptr);
        field->completer()->setCompletionPrefix(QStringLiteral("PU"));
        QCOMPARE(field->completer()->currentCompletion(), QStringLiteral("gpu.id"));
        dialog->reject();
        // Another trace has its own.
        f.view.setTrace(nullptr);
        QVERIFY(f.view.spanKeys()->keys().isEmpty());
    }

    void edgesAreDragged() {
        ColumnedView f;
        f.columns()->add({Fact::Attribute, "k"}, false);
        f.columns()->add({Fact::Start, {}}, false);
        WaterfallView* waterfall = f.view.waterfall();
        const int first = waterfall->shownFacts().columns[0].width;
        const int bars = waterfall->barsLeft();
        const analysis::Interval window = f.view.traceWindow()->window();
        const QPoint edge(waterfall->treeWidth() + first, 8);
        QTest::mousePress(f.header(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(f.header(), edge + QPoint(40, 0));
        QTest::mouseRelease(f.header(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        QCOMPARE(waterfall->shownFacts().columns[0].width, first + 40);
        QCOMPARE(waterfall->barsLeft(), bars + 40);
        // The tree's own edge is before the first column.
        const int tree = waterfall->treeWidth();
        QTest::mousePress(f.header(), Qt::LeftButton, {}, QPoint(tree, 8));
        QTest::mouseMove(f.header(), QPoint(tree - 30, 8));
        QTest::mouseRelease(f.header(), Qt::LeftButton, {}, QPoint(tree - 30, 8));
        QCOMPARE(waterfall->treeWidth(), tree - 30);
        // Neither was taken for a range of time.
        QCOMPARE(f.view.traceWindow()->window().startNs, window.startNs);
        QCOMPARE(f.view.traceWindow()->window().endNs, window.endNs);
    }

    void barsKeepTheirRoom() {
        ColumnedView f(true, {820, 400});
        WaterfallView* waterfall = f.view.waterfall();
        const int tree = waterfall->treeWidth();
        for (int i = 0; i < 8; ++i) QVERIFY(f.columns()->add({Fact::Attribute, "key" + std::to_string(i)}, false));
        QVERIFY(waterfall->viewport()->width() - waterfall->barsLeft() >= leastBars);
        QVERIFY(waterfall->columnsLeftOut() > 0);
        QVERIFY(f.header()->columnsButton()->accessibleName().contains(QString::number(waterfall->columnsLeftOut())));
        f.view.resize(1900, 400);
        QTRY_COMPARE(waterfall->columnsLeftOut(), std::size_t{0});
        f.view.resize(820, 400);
        f.columns()->removeAll();
        QTRY_COMPARE(waterfall->treeWidth(), tree);
        // There is an end to it.
        for (std::size_t i = 0; i < TraceColumns::mostChoices; ++i)
            QVERIFY(f.columns()->add({Fact::Attribute, std::to_string(i)}, i % 2 == 0));
        QVERIFY(!f.columns()->add({Fact::Attribute, "one more"}, false));
        QVERIFY(!f.columns()->add({Fact::Attribute, ""}, false));
    }

    void lateAnswersAreDropped() {
        ColumnedView f(false);
        f.columns()->add({Fact::Attribute, "a"}, false);
        QCOMPARE(f.cells({Fact::Attribute, "a"}), words({"?", "?", "?", "?"}));
        const FactsRequest late = f.values.back();
        f.columns()->add({Fact::Attribute, "b"}, false);
        QCOMPARE(f.values.back().keys, (std::vector<std::string>{"a", "b"}));
        f.columns()->setValues(late.number, "a", valuesOf(*f.trace, {"9"}));
        QCOMPARE(f.cells({Fact::Attribute, "a"}), words({"?", "?", "?", "?"}));
        f.columns()->setValues(f.values.back().number, "a", valuesOf(*f.trace, {"x", "2"}));
        QCOMPARE(f.cells({Fact::Attribute, "a"}), words({"-", "x", "2", "-"}));
        // Of another length: the trace has grown meanwhile.
        KeyColumn shorter;
        shorter.value = {0};
        shorter.texts = {"z"};
        f.columns()->setValues(f.values.back().number, "a", analysis::factValues(std::move(shorter)));
        QCOMPARE(f.cells({Fact::Attribute, "a"}), words({"-", "x", "2", "-"}));
        f.columns()->setRefused(f.values.back().number);
        QCOMPARE(f.cells({Fact::Attribute, "b"}), words({"-", "-", "-", "-"}));
        QCOMPARE(f.cells({Fact::Attribute, "a"}), words({"-", "x", "2", "-"}));
        QVERIFY(f.view.waterfall()->columnTip(1).contains(QStringLiteral("Could not be read")));
        // Another trace: nothing of the old one is left.
        f.trace = fourSpans();
        auto other = std::make_shared<analysis::TraceAnalysis>(*f.trace);
        auto data = std::make_shared<TraceData>(*f.trace->trace);
        data->summary.key = 77;
        other->trace = data;
        other->recorded = data;
        f.trace = other;
        f.view.setTrace(other);
        QCOMPARE(f.cells({Fact::Attribute, "a"}), words({"?", "?", "?", "?"}));
    }

    void whatIsNotKeptIsTold() {
        ColumnedView f(false);
        const std::string hostile = "a\nb\u202ec <b>bold</b>";
        f.columns()->add({Fact::Attribute, hostile}, false);
        KeyColumn column;
        column.value = {0, KeyColumn::unkept, KeyColumn::unkept, KeyColumn::absent};
        column.texts = {std::string(5000, 'x')};
        f.columns()->setValues(f.values.back().number, hostile, analysis::factValues(std::move(column)));
        WaterfallView* waterfall = f.view.waterfall();
        QVERIFY(waterfall->columnTip(0).contains(QStringLiteral("Too many different values")));
        QVERIFY(waterfall->columnTip(0).contains(QStringLiteral("2 span")));
        QVERIFY(waterfall->rowTip(1).contains(QStringLiteral("not kept, as there are too many different values")));
        QVERIFY(!waterfall->rowTip(3).contains(QStringLiteral("not kept")));
        // Neither a long value nor a hostile key leaves its line or its column.
        for (const QString& line : waterfall->rowTip(0).split(QLatin1Char('\n'))) QVERIFY(line.size() < 600);
        QVERIFY(!waterfall->columnTip(0).contains(QChar(0x202e)));
        const int left = waterfall->treeWidth();
        const int right = left + waterfall->shownFacts().columns[0].width;
        const QRect row = waterfall->rowRect(0);
        const QImage with = waterfall->viewport()->grab().toImage();
        const QColor behind = with.pixelColor(right - 2, row.center().y());
        for (int y = row.top() + 1; y < row.bottom(); ++y) {
            QCOMPARE(with.pixelColor(right - 2, y), behind);
            QCOMPARE(with.pixelColor(left + 2, y), behind);
        }
    }

    void ranksAreAskedForWhatIsSeen() {
        ColumnedView f;
        f.columns()->add({Fact::Percentile, {}}, false);
        QCOMPARE(f.ranks.size(), std::size_t{1});
        // root, call as client, call as server.
        QCOMPARE(f.ranks[0].seen.size(), std::size_t{3});
        QCOMPARE(f.cells({Fact::Percentile, {}}), words({"?", "?", "?", "?"}));
        const auto ranksOf = [](std::int64_t from, std::int64_t step, int count) {
            PeerDurations peers;
            for (int i = 0; i < count; ++i) peers.add(from + i * step);
            peers.finish();
            return std::make_shared<const PeerRanks>(peers);
        };
        analysis::OperationRanks some;
        some.of[analysis::operationNumber(*f.trace->trace, 0)] = ranksOf(1, 1, 5);
        some.of[analysis::operationNumber(*f.trace->trace, 1)] = ranksOf(4'000'000, 4'000'000, 100);  // to 400 ms
        f.columns()->setRanks(f.ranks[0].number, some, false);
        QCOMPARE(f.cells({Fact::Percentile, {}}), words({"-", "p100", "p49", "?"}));
        QVERIFY(f.view.waterfall()->rowTip(1).contains(QStringLiteral("p100, of 99 peers in the cache")));
        QVERIFY(f.view.waterfall()->rowTip(0).contains(QStringLiteral("4 peers in the cache: too few to rank")));
        f.columns()->setRanksRefused(f.ranks[0].number);
        QCOMPARE(f.cells({Fact::Percentile, {}}), words({"-", "p100", "p49", "-"}));
        // When the cache grows the old ranks stay until the new ones are there.
        f.columns()->refreshRanks();
        QCOMPARE(f.ranks.size(), std::size_t{2});
        QCOMPARE(f.ranks[1].seen.size(), std::size_t{3});
        QCOMPARE(f.cells({Fact::Percentile, {}}).mid(0, 3), words({"-", "p100", "p49"}));
        some.of[analysis::operationNumber(*f.trace->trace, 3)] = ranksOf(100'000'000, 0, 30);
        f.columns()->setRanks(f.ranks[1].number, some, true);
        // As long as all of its peers: that is no rank.
        QCOMPARE(f.cells({Fact::Percentile, {}}), words({"-", "p100", "p49", "-"}));
        QVERIFY(f.view.waterfall()->rowTip(3).contains(QStringLiteral("as long as all of its peers")));
    }

    /// Spans of one name and of two models are no peers of each other.
    void ranksGoByModel() {
        PeerDurations shorter;
        PeerDurations longer;
        for (int i = 0; i < 100; ++i) {
            shorter.add(1);
            longer.add(3'600'000'000'000 + i);
        }
        shorter.add(2);
        shorter.finish();
        longer.finish();
        ColumnedView f;
        f.columns()->add({Fact::Percentile, {}}, false);
        QCOMPARE(f.ranks.size(), std::size_t{1});
        const TraceData& trace = *f.trace->trace;
        auto models = std::make_shared<KeyColumn>();
        models->value.assign(trace.spanCount(), 0);
        models->value[0] = 1;
        models->texts = {"small", "large"};
        analysis::OperationRanks some;
        some.models = models;
        some.of[some.number(trace, 0)] = std::make_shared<const PeerRanks>(longer);
        some.of[analysis::OperationNumber{some.number(trace, 0).operation, 0}] = std::make_shared<const PeerRanks>(shorter);
        f.columns()->setRanks(f.ranks[0].number, some, true);
        QCOMPARE(f.cells({Fact::Percentile, {}}).at(0), QStringLiteral("p0"));
    }

    void statesComeBack() {
        ColumnedView f;
        f.columns()->add({Fact::Attribute, "model.name"}, false);
        f.columns()->add({Fact::OwnWork, {}}, false);
        f.columns()->add({Fact::Attribute, "host.name"}, true);
        f.columns()->setWidth(0, 222);
        const QByteArray state = f.view.saveState();
        const QByteArray own = f.columns()->saveState();
        f.columns()->removeAll();
        QVERIFY(f.view.restoreState(state));
        QCOMPARE(f.titles(), words({"model.name", "Own work"}));
        QCOMPARE(f.titles(true), words({"host.name"}));
        QCOMPARE(f.columns()->choices()[0].width, 222);
        for (qsizetype cut = 0; cut < own.size(); ++cut) QVERIFY(!f.columns()->restoreState(own.left(cut)));
        QCOMPARE(f.titles(), words({"model.name", "Own work"}));
        // No choices, and a list that would be of three thousand million texts: that much is not asked for.
        QVERIFY(!f.columns()->restoreState(own.left(2) + QByteArray::fromHex("0000c3000000")));
        QCOMPARE(f.titles(), words({"model.name", "Own work"}));
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray broken = own;
            for (int i = 0; i < 3; ++i)
                broken[static_cast<qsizetype>(random() % static_cast<std::uint32_t>(own.size()))] = static_cast<char>(random());
            static_cast<void>(f.columns()->restoreState(broken));
            QVERIFY(f.columns()->choices().size() <= TraceColumns::mostChoices);
        }
    }

    void columnsDoNotDisturbRows() {
        std::mt19937 random(4711);
        for (int round = 0; round < 30; ++round) {
            ColumnedView f(true, {600 + static_cast<int>(random() % 1200), 400});
            WaterfallView* waterfall = f.view.waterfall();
            fw::test::TraceBuilder builder = fw::test::randomTrace(random, 30 + random() % 300);
            f.trace = *analysis::analyseTrace(builder.build(), {}, {.foldRepeats = true});
            f.view.setTrace(f.trace);
            const auto rows = [&] {
                std::vector<analysis::Row> all;
                for (std::uint32_t i = 0; i < waterfall->rows().count(); ++i) all.push_back(waterfall->rows().row(i));
                return all;
            };
            if (random() % 2 == 0) {
                analysis::RowFilter filter;
                filter.leastNs = static_cast<std::int64_t>(random() % 5000);
                waterfall->setFilter(analysis::filterRows(*f.trace, filter, {}));
            }
            if (waterfall->rows().count() == 0) continue;
            waterfall->goTo(waterfall->rows().row(random() % waterfall->rows().count()));
            f.view.traceWindow()->zoomAt(0.5, 50'000);
            const auto before = rows();
            const auto first = waterfall->firstIndex();
            const auto selected = f.view.traceWindow()->selected();
            const analysis::Interval window = f.view.traceWindow()->window();
            for (int step = 0; step < 12; ++step) {
                const bool pill = random() % 3 == 0;
                const FactKey key{random() % 2 == 0 ? Fact::Attribute : static_cast<Fact>(1 + random() % 5), {}};
                const FactKey named{key.fact, key.fact == Fact::Attribute ? "key" + std::to_string(random() % 4) : std::string()};
                if (random() % 4 != 0) f.columns()->add(named, pill);
                if (random() % 4 == 0) f.columns()->remove(named, pill);
                f.columns()->move(named, pill, random() % 2 == 0 ? 1 : -1);
                f.columns()->setWidth(random() % 4, static_cast<int>(random() % 700));
                waterfall->viewport()->grab();
                QVERIFY(rows() == before);
                QCOMPARE(waterfall->firstIndex(), first);
                QVERIFY(f.view.traceWindow()->selected() == selected);
                QVERIFY(f.view.traceWindow()->window().startNs == window.startNs && f.view.traceWindow()->window().endNs == window.endNs);
                if (!waterfall->shownFacts().columns.empty()) QVERIFY(waterfall->viewport()->width() - waterfall->barsLeft() >= leastBars);
                // Bars begin where the time scale says.
                QCOMPARE(waterfall->timeScale().left, static_cast<double>(waterfall->barsLeft()));
                QCOMPARE(waterfall->rowPainter().rowsPainted(), waterfall->rowsOnScreen());
            }
            f.columns()->removeAll();
            QVERIFY(rows() == before);
        }
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
