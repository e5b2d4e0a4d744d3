// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a trace: put together, filtered and listed, against slow ways that are obviously right.
#include <algorithm>
#include <random>

#include <QAbstractItemModelTester>
#include <QTest>

#include "model/analysis/trace_log.h"
#include "model/items/log_filter.h"
#include "model/items/log_list_model.h"
#include "tests/analysis/random_traces.h"

using namespace fw;
using namespace fw::items;

namespace log_list_test {

using Log = std::shared_ptr<const analysis::TraceLog>;

LogEntry record(std::int64_t timeNs, std::uint64_t span, int severity, const std::string& level, const std::string& text,
                const std::string& service = "svc") {
    LogEntry entry;
    entry.timeNs = timeNs;
    entry.spanId = {span};
    entry.severity = severity;
    entry.severityText = level;
    entry.body = AttributeValue(text);
    entry.serviceName = service;
    return entry;
}

/// root(1) → a(2) with the halves of one call (7).
std::shared_ptr<const analysis::TraceAnalysis> loggedTrace() {
    fw::test::TraceBuilder builder;
    builder.add(1, 0, 1000, 2000, "root");
    builder.add(2, 1, 1100, 1500, "Straße");
    builder.add(7, 2, 1150, 1400, "serve", 1, SpanKind::Server, StatusCode::Unset, SharedSpan);
    builder.add(7, 2, 1140, 1450, "call", 0, SpanKind::Client);
    return *analysis::analyseTrace(builder.build(), {});
}

Log smallLog() {
    analysis::TraceLogBuilder builder(loggedTrace());
    SpanDetails details;
    details.events.push_back({1300, "exception", {{"exception.type", AttributeValue(std::string("Timeout"))}}, 0});
    details.events.push_back({1100, "cache miss", {}, 0});
    builder.add(1, details);
    builder.add(99, details);  // of no span: left out
    builder.add(record(1300, 2, 13, "", "queue is long"));
    builder.add(record(1200, 7, 17, "fatal-ish", "<b>no</b> answer"));
    builder.add(record(1050, 0, 0, "", "ŁÓDŹ configured", "other"));
    builder.add(record(0, 55, 5, "", "no time"));
    return builder.finish();
}

QStringList column(const LogListModel& model, int column) {
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) out << model.index(row, column).data().toString();
    return out;
}

}  // namespace log_list_test
using namespace log_list_test;

class TestLogList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void recordsAndEventsInOneOrder() {
        const Log log = smallLog();
        QCOMPARE(log->events, std::size_t{2});
        LogListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLog(log, filterLog(*log, {}, {}));
        QCOMPARE(column(model, LogListModel::Text),
                 (QStringList{QStringLiteral("no time"), QStringLiteral("ŁÓDŹ configured"), QStringLiteral("cache miss"),
                              QStringLiteral("<b>no</b> answer"), QStringLiteral("exception exception.type=Timeout"),
                              QStringLiteral("queue is long")}));
        QCOMPARE(column(model, LogListModel::Level),
                 (QStringList{QStringLiteral("DEBUG"), QString(), QStringLiteral("event"), QStringLiteral("fatal-ish"),
                              QStringLiteral("event"), QStringLiteral("WARN")}));
        // A record belongs to the client's half; one that names nothing known to no span.
        QCOMPARE(column(model, LogListModel::Operation).at(3), QStringLiteral("call"));
        QVERIFY(!model.index(0, 0).data(LogListModel::SpanRole).isValid());
        QVERIFY(!model.index(1, 0).data(LogListModel::SpanRole).isValid());
        QCOMPARE(model.index(4, 0).data(LogListModel::SignRole).toString(), QStringLiteral("error"));
        QCOMPARE(model.index(5, 0).data(LogListModel::SignRole).toString(), QStringLiteral("warn"));
        QCOMPARE(model.index(2, 0).data(LogListModel::SignRole).toString(), QStringLiteral("event"));
        QCOMPARE(model.index(0, LogListModel::Time).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(2, LogListModel::Offset).data().toString(), QStringLiteral("+100 ns"));
        QCOMPARE(model.rowOfSpan(1), 2);
        QCOMPARE(model.rowOfSpan(0), -1);
        // The other way round; who holds an index keeps the line.
        const QPersistentModelIndex held(model.index(5, LogListModel::Text));
        model.sort(LogListModel::Time, Qt::DescendingOrder);
        QCOMPARE(held.row(), 0);
        QCOMPARE(held.data().toString(), QStringLiteral("queue is long"));
        QCOMPARE(model.rowOfSpan(1), 3);
        model.sort(LogListModel::Text, Qt::AscendingOrder);
        QVERIFY(model.isDescending());
        model.setLog(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void linesOfAPartOfTheTime() {
        const Log log = smallLog();
        // Against a look at every line, at and beside every time.
        for (const std::int64_t start : {INT64_MIN, std::int64_t{0}, std::int64_t{1050}, std::int64_t{1051}, std::int64_t{1300}}) {
            for (const std::int64_t end :
                 {start, std::int64_t{1099}, std::int64_t{1100}, std::int64_t{1299}, std::int64_t{1300}, INT64_MAX}) {
                for (const bool events : {true, false}) {
                    LogFilter filter;
                    filter.events = events;
                    filter.window = analysis::Interval{start, end};
                    LogRows expected;
                    for (std::uint32_t i = 0; i < log->lines.size(); ++i) {
                        const auto& line = log->lines[i];
                        if (line.timeNs >= start && line.timeNs <= end && (events || !line.event)) expected.push_back(i);
                    }
                    QCOMPARE(*filterLog(*log, filter, {}), expected);
                }
            }
        }
    }

    void filters() {
        const Log log = smallLog();
        const auto rows = [&](const QString& text, int severity = 0, bool records = true, bool events = true) {
            return *filterLog(*log, {text, static_cast<std::uint8_t>(severity), records, events}, {});
        };
        QCOMPARE(rows({}), (LogRows{0, 1, 2, 3, 4, 5}));
        QCOMPARE(rows({}, analysis::warnSeverity), (LogRows{3, 4, 5}));
        QCOMPARE(rows({}, analysis::errorSeverity), (LogRows{3, 4}));
        QCOMPARE(rows({}, 0, false, true), (LogRows{2, 4}));
        QCOMPARE(rows({}, 0, true, false), (LogRows{0, 1, 3, 5}));
        QCOMPARE(rows(QStringLiteral("łódź")), (LogRows{1}));
        QCOMPARE(rows(QStringLiteral("FATAL")), (LogRows{3}));
        QCOMPARE(rows(QStringLiteral("STRASSE")), LogRows{});
        QCOMPARE(rows(QStringLiteral("stra")), (LogRows{2, 4, 5}));
        QCOMPARE(rows(QStringLiteral("OTHER")), (LogRows{1}));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(filterLog(*log, {}, stopped.get_token()) == nullptr);
    }

    void randomLogsAgreeWithASort() {
        std::mt19937 random(11);
        for (int round = 0; round < 30; ++round) {
            fw::test::TraceBuilder builder = fw::test::randomTrace(random, 40);
            const auto trace = *analysis::analyseTrace(builder.build(), {});
            analysis::TraceLogBuilder log(trace);
            std::vector<std::pair<std::int64_t, std::string>> model;
            for (SpanIndex span = 0; span < 40; ++span) {
                SpanDetails details;
                for (std::uint32_t i = 0; i < random() % 4; ++i) {
                    details.events.push_back({static_cast<std::int64_t>(random() % 20), "e" + std::to_string(random() % 7), {}, 0});
                    model.emplace_back(details.events.back().timeNs, details.events.back().name);
                }
                log.add(span, details);
            }
            for (int i = 0; i < 60; ++i) {
                model.emplace_back(1 + static_cast<std::int64_t>(random() % 20), "r" + std::to_string(random() % 9));
                log.add(record(model.back().first, 1 + random() % 50, 9, "INFO", model.back().second));
            }
            std::stable_sort(model.begin(), model.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            const Log made = log.finish();
            QCOMPARE(made->lines.size(), model.size());
            QVERIFY(made->texts.size() < 30);  // texts that repeat are kept once
            for (std::size_t i = 0; i < model.size(); ++i) {
                QCOMPARE(made->lines[i].timeNs, model[i].first);
                QCOMPARE(made->textOf(made->lines[i]), model[i].second);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLogList)
#include "tst_log_list.moc"
