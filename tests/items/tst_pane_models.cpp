// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "model/items/group_key_text.h"
#include "model/items/span_list_model.h"
#include "model/items/statistics_model.h"
#include "tests/analysis/trace_builder.h"
#include "tests/widgets/sample_trace.h"

using namespace fw;
using namespace fw::items;
using analysis::GroupBy;
using analysis::Grouping;
using analysis::GroupKey;

namespace {

constexpr auto paneFailMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

std::shared_ptr<const analysis::TraceStatistics> statisticsOf(const std::shared_ptr<const analysis::TraceAnalysis>& trace,
                                                              const Grouping& grouping, KeyColumn column = {}) {
    return *analysis::computeStatistics(trace, grouping, {}, {KeyColumn(), std::move(column)}, {});
}

std::vector<std::uint32_t> inOrder(std::size_t count) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

}  // namespace

class TestPaneModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void groupKeys() {
        QVERIFY(groupKeyOf(QStringLiteral(" operation ")) == (GroupKey{GroupBy::Operation, {}}));
        QVERIFY(groupKeyOf(QStringLiteral("model.name")) == (GroupKey{GroupBy::Attribute, "model.name"}));
        QVERIFY(groupKeyOf(QStringLiteral("  ")) == GroupKey());
        QCOMPARE(searchKeyOf({GroupBy::Operation, {}}), QStringLiteral("name"));
        QCOMPARE(searchKeyOf({GroupBy::Attribute, "model.name"}), QStringLiteral("model.name"));
        QCOMPARE(searchKeyOf({GroupBy::Scope, {}}), QString());
        QCOMPARE(groupKeyText({GroupBy::Attribute, "a\x1b"}), QString(QStringLiteral("a") + QChar(0x241B)));
    }

    void statistics() {
        StatisticsModel model;
        const QAbstractItemModelTester tester(&model, paneFailMode);
        QCOMPARE(model.rowCount(), 0);
        KeyColumn column;
        column.texts = {"<b>", ""};
        column.value = {0, 0, KeyColumn::absent, 1, 0, 0, 0};
        const Grouping grouping{{GroupKey{GroupBy::Service, {}}, GroupKey{GroupBy::Attribute, "x"}}};
        const auto found = statisticsOf(test::sampleAnalysis(), grouping, column);
        model.setStatistics(found, inOrder(found->rows.size()));
        const auto cell = [&](int row, int at, int role = Qt::DisplayRole) { return model.index(row, at).data(role); };
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.headerData(StatisticsModel::Second, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("x"));
        QCOMPARE(cell(0, StatisticsModel::First).toString(), QStringLiteral("rtsp-capture"));
        QCOMPARE(cell(0, StatisticsModel::Second).toString(), QStringLiteral("<b>"));
        QVERIFY(cell(0, StatisticsModel::Second, Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(cell(1, StatisticsModel::Second).toString(), QStringLiteral("absent"));
        QVERIFY(cell(1, StatisticsModel::Second, StatisticsModel::AbsentRole).toBool());
        QVERIFY(!cell(1, StatisticsModel::Second, StatisticsModel::RawRole).isValid());
        QCOMPARE(cell(2, StatisticsModel::Second).toString(), QStringLiteral("\"\""));
        QCOMPARE(cell(0, StatisticsModel::Spans).toString(), QStringLiteral("2"));
        QCOMPARE(cell(0, StatisticsModel::Errors).toString(), QString(QChar(0x2013)));
        QCOMPARE(cell(4, StatisticsModel::Errors).toString(), QStringLiteral("1"));
        QCOMPARE(cell(0, StatisticsModel::Max, StatisticsModel::RawRole).toLongLong(), 1231 * test::ms);
        QCOMPARE(cell(0, StatisticsModel::Max).toString(), QStringLiteral("1.23 s"));
        QCOMPARE(cell(0, StatisticsModel::P95).toString(), QString(QChar(0x2013)));
        QCOMPARE(cell(0, StatisticsModel::P95, Qt::ToolTipRole).toString(), QStringLiteral("Too few spans: 2"));
        QCOMPARE(cell(0, StatisticsModel::First, StatisticsModel::SpanRole).toUInt(), 0U);
        QCOMPARE(cell(0, StatisticsModel::First, StatisticsModel::SlotRole).toInt(), 0);
        QVERIFY(cell(0, 0, StatisticsModel::RowTextRole).toString().startsWith(QStringLiteral("rtsp-capture, <b>, Spans 2, Total ")));
        // The shares make up the whole.
        double shares = 0;
        for (int row = 0; row < model.rowCount(); ++row) shares += cell(row, 0, StatisticsModel::ShareRole).toDouble();
        QVERIFY(std::abs(shares - 1) < 1e-9);
        QCOMPARE(*model.valueAt(0, 1), QStringLiteral("<b>"));
        QVERIFY(!model.valueAt(1, 1) && !model.valueAt(-1, 0) && !model.valueAt(5, 0));

        // A sort keeps what persistent indexes mean.
        const QPersistentModelIndex capture = model.index(0, 2);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.sort(StatisticsModel::Max, Qt::AscendingOrder);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(capture.row(), 4);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(cell(row - 1, StatisticsModel::Max, StatisticsModel::RawRole).toLongLong() <=
                    cell(row, StatisticsModel::Max, StatisticsModel::RawRole).toLongLong());
        model.setOrder({0});
        QCOMPARE(model.rowCount(), 5);
        model.setStatistics(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void namesThatWouldNotBeSeenHaveWords() {
        fw::test::TraceBuilder b;
        b.add(1, 0, 0, 100, "");
        b.add(2, 1, 0, 50, " \xc2\xa0 ");
        b.add(3, 1, 50, 60, "seen");
        const auto analysis = *analysis::analyseTrace(b.build(), {});
        StatisticsModel model;
        const auto found = statisticsOf(analysis, {{GroupKey{GroupBy::Operation, {}}, {}}}, {});
        model.setStatistics(found, inOrder(found->rows.size()));
        SpanListModel spans;
        auto order = std::make_shared<analysis::SpanOrder>();
        order->spans = {0, 1, 2};
        spans.setSpans(analysis, order);
        const QStringList words = {QStringLiteral("(no name)"), QStringLiteral("(blank)"), QStringLiteral("seen")};
        for (int row = 0; row < 3; ++row) {
            const QModelIndex cell = spans.index(row, SpanListModel::Operation);
            QCOMPARE(cell.data().toString(), words[row]);
            QCOMPARE(cell.data(SpanListModel::NamelessRole).toBool(), row < 2);
            QVERIFY(cell.data(SpanListModel::RowTextRole).toString().startsWith(words[row]));
            const QModelIndex group = model.index(row, StatisticsModel::First);
            QVERIFY2(words.contains(group.data().toString()), qPrintable(group.data().toString()));
            QCOMPARE(group.data(StatisticsModel::AbsentRole).toBool(), group.data().toString() != words[2]);
        }
    }

    void manyGroupsAreSortedElsewhere() {
        fw::test::TraceBuilder b;
        KeyColumn column;
        constexpr std::uint32_t count = StatisticsModel::sortedAtOnce + 1;
        for (std::uint32_t i = 0; i < count; ++i) {
            b.add(i + 1, 0, 0, 1 + i);
            column.texts.push_back(std::to_string(i));
            column.value.push_back(i);
        }
        const auto found = statisticsOf(*analysis::analyseTrace(b.build(), {}),
                                        {{GroupKey{GroupBy::Service, {}}, GroupKey{GroupBy::Attribute, "x"}}}, std::move(column));
        StatisticsModel model;
        model.setStatistics(found, inOrder(found->rows.size()));
        QSignalSpy wanted(&model, &StatisticsModel::sortWanted);
        model.sort(StatisticsModel::Max, Qt::DescendingOrder);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(model.rowAt(0)->maxNs, 1);
        model.setOrder(analysis::statisticsOrder(*found, analysis::StatisticsField::Max, true));
        QCOMPARE(model.rowAt(0)->maxNs, count);
    }

    void spans() {
        SpanListModel model;
        const QAbstractItemModelTester tester(&model, paneFailMode);
        const QString hostile = QString(QStringLiteral("<i>") + QChar(0x202E));
        const auto trace = test::sampleAnalysis(hostile.toStdString());
        model.setSpans(trace, *analysis::orderSpans(*trace, analysis::SpanField::Start, false, {}));
        const auto cell = [&](int row, int at, int role = Qt::DisplayRole) { return model.index(row, at).data(role); };
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(cell(0, SpanListModel::Start).toString(), QStringLiteral("0 ns"));
        QCOMPARE(cell(1, SpanListModel::Start).toString(), QStringLiteral("+4.00 ms"));
        QCOMPARE(cell(1, SpanListModel::Duration).toString(), QStringLiteral("30.0 ms"));
        QCOMPARE(cell(1, SpanListModel::Duration, SpanListModel::RawRole).toLongLong(), 30 * test::ms);
        QCOMPARE(cell(1, SpanListModel::Start, Qt::ToolTipRole).toString(), QStringLiteral("2024-03-15 14:37:24.035000000 UTC"));
        QCOMPARE(cell(1, SpanListModel::Kind).toString(), QStringLiteral("INTERNAL"));
        QCOMPARE(cell(1, SpanListModel::Status).toString(), QString(QChar(0x2013)));
        QCOMPARE(cell(6, SpanListModel::Status).toString(), QStringLiteral("error"));
        QCOMPARE(cell(0, SpanListModel::ParentIdColumn).toString(), QString(QChar(0x2013)));
        QCOMPARE(cell(1, SpanListModel::ParentIdColumn).toString(), QStringLiteral("b7ad6b7169203300"));
        QCOMPARE(cell(4, SpanListModel::Operation).toString(), QStringLiteral("<i>[U+202E]"));
        QCOMPARE(cell(4, SpanListModel::Operation, SpanListModel::RawRole).toString(), hostile);
        QVERIFY(cell(4, SpanListModel::Operation, Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;i&gt;")));
        QCOMPARE(spanMarksText(NoStart | HasEvents | DuplicateId), QStringLiteral("no start time, id stands twice"));
        QCOMPARE(model.rowOf(*model.spanAt(3)), 3);
        QCOMPARE(model.rowOf(7), -1);
        QVERIFY(!model.spanAt(7) && !model.spanAt(-1));

        const QPersistentModelIndex root = model.index(0, 0);
        QSignalSpy wanted(&model, &SpanListModel::sortWanted);
        model.sort(SpanListModel::Duration, Qt::AscendingOrder);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(root.row(), 0);
        model.setOrder(*analysis::orderSpans(*trace, analysis::SpanField::Duration, false, {}));
        QCOMPARE(root.row(), 6);
        QCOMPARE(cell(0, SpanListModel::Duration).toString(), QStringLiteral("22.0 ms"));
        model.setSpans(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestPaneModels)
#include "tst_pane_models.moc"
