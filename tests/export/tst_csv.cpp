// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include <QTest>

#include "model/export/cohort_csv.h"
#include "model/export/csv.h"
#include "model/export/diff_csv.h"
#include "model/export/journey_csv.h"
#include "model/export/trace_tables_csv.h"
#include "tests/analysis/trace_builder.h"
#include "tests/items/journey_sample.h"

using namespace fw;
using namespace fw::exporting;

namespace {

std::string cell(std::string_view text) {
    std::string out;
    CsvWriter csv([&out](std::string_view piece) {
        out += piece;
        return true;
    });
    csv.text(text);
    csv.endRow();
    return csv.finish() ? out : "refused";
}

/// An obviously right reader of RFC 4180: rows of cells.
std::vector<std::vector<std::string>> readCsv(const std::string& bytes) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string& at = rows.back().back();
        const char c = bytes[i];
        if (quoted) {
            if (c != '"') {
                at += c;
            } else if (i + 1 < bytes.size() && bytes[i + 1] == '"') {
                at += bytes[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            rows.back().emplace_back();
        } else if (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            ++i;
            rows.emplace_back(1);
        } else {
            at += c;
        }
    }
    if (rows.back().size() == 1 && rows.back().front().empty()) rows.pop_back();
    return rows;
}

std::shared_ptr<const analysis::TraceAnalysis> trace(std::uint32_t spans) {
    fw::test::TraceBuilder b;
    b.data().summary.idText = "t,1";
    for (std::uint32_t i = 0; i < spans; ++i)
        b.add(i + 1, i == 0 ? 0 : 1, 1'000 + i, 2'000'000'000 + 3 * i, i % 2 == 0 ? "=1+1" : "a \"b\"\r\nc", 0, SpanKind::Client,
              i % 3 == 0 ? StatusCode::Error : StatusCode::Unset, i == 1 ? DuplicateId | NoEnd : 0);
    return *analysis::analyseTrace(b.build(), {});
}

/// Out of line: GCC 12 takes the insides of a stop_source that it sees whole for uninitialised.
[[gnu::noinline]] std::stop_token alreadyStopped() {
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

}  // namespace

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realNumbersReadBack() {
        std::string out;
        CsvWriter csv([&out](std::string_view piece) {
            out += piece;
            return true;
        });
        csv.real(-0.1);
        csv.real(25);
        csv.real(1.0 / 0.0);
        csv.endRow();
        QVERIFY(csv.finish());
        const auto row = readCsv(out).front();
        QCOMPARE(row.size(), 3U);
        QCOMPARE(std::stod(row[0]), -0.1);
        QCOMPARE(std::stod(row[1]), 25.0);
        QVERIFY(row[2].empty());
    }

    void cohortTables() {
        analysis::CohortComparison comparison;
        comparison.members = {40, 160};
        analysis::CohortKey& key = comparison.attributes.keys.emplace_back();
        key.name = {analysis::KeyPlace::Span, "svc", "op", SpanKind::Internal, "=key"};
        key.score = 0.5;
        key.values.resize(2);
        key.values[0].text = "a,b";
        key.values[0].members = {36, 8};
        key.values[1].what = analysis::CohortValue::What::Absent;
        analysis::CohortKey& numbers = comparison.attributes.keys.emplace_back();
        numbers.name.key = "n";
        numbers.numbers.emplace();
        numbers.numbers->median = {-1.5, 3};
        comparison.attributes.keys.emplace_back().values.resize(3);  // does not differ
        comparison.attributes.differing = 2;
        comparison.operations.resize(2);
        comparison.operations[1].differs = true;
        comparison.operations[1].name = "op";
        comparison.operations[1].test.difference = -2.5e6;
        const auto written = [&](auto&& write) {
            std::string out;
            const auto done = write(
                comparison, [&out](std::string_view piece) { return out += piece, true; }, std::stop_token());
            return done ? readCsv(out) : std::vector<std::vector<std::string>>();
        };
        const auto keys = written(writeCohortKeysCsv);
        QCOMPARE(keys.size(), 4U);  // a head and three rows
        for (std::size_t i = 1; i < 4; ++i) QCOMPARE(keys[i].size(), keys[0].size());
        QCOMPARE(keys[1][0], std::string("'=key"));
        QCOMPARE(keys[1][9], std::string("a,b"));
        QCOMPARE(keys[1][10], std::string("36"));
        QCOMPARE(keys[2][8], std::string("absent"));
        QCOMPARE(keys[3][14], std::string("-1.5"));
        const auto operations = written(writeCohortOperationsCsv);
        QCOMPARE(operations.size(), 2U);
        QCOMPARE(operations[1].size(), operations[0].size());
        QCOMPARE(operations[1][4], std::string("-2500000"));
        const ByteSink nowhere = [](std::string_view) { return true; };
        QCOMPARE(writeCohortKeysCsv(comparison, nowhere, alreadyStopped()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(writeCohortOperationsCsv(comparison, [](std::string_view) { return false; }, {}).error().kind, ErrorKind::Output);
    }

    void cells_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& written) {
            QTest::newRow(name) << text << written + "\r\n";
        };
        row("plain", "abc d", "abc d");
        row("empty", "", "\"\"");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "a\"b", "\"a\"\"b\"");
        row("line", "a\nb", "\"a\nb\"");
        row("return", "a\rb", "\"a\rb\"");
        row("equals", "=1+1", "'=1+1");
        row("plus", "+1", "'+1");
        row("minus", "-1", "'-1");
        row("at", "@x", "'@x");
        row("tab", "\tx", "'\tx");
        row("return first", "\rx", "\"'\rx\"");
        row("equals and comma", "=a,b", "\"'=a,b\"");
        row("equals inside", "a=b", "a=b");
        row("not ASCII", "zażółć", "zażółć");
        row("broken", "a\xff\xc3z", "a\xEF\xBF\xBD\xEF\xBF\xBDz");
        row("nul", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    }
    void cells() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        QCOMPARE(QByteArray::fromStdString(cell(text.toStdString())), written);
    }
    void numbersAreExact() {
        std::string out;
        CsvWriter csv([&out](std::string_view piece) {
            out += piece;
            return true;
        });
        csv.number(INT64_MIN);
        csv.count(UINT64_MAX);
        csv.nothing();
        csv.number(-5);
        QVERIFY(csv.endRow());
        QVERIFY(csv.finish());
        QCOMPARE(out, std::string("-9223372036854775808,18446744073709551615,,-5\r\n"));
    }
    void spans() {
        const auto analysis = trace(3);
        const auto marked = analysis::markSpans(
            analysis, {{analysis::placeOf(*analysis->trace, 0), "=cause?"}, {analysis::placeOf(*analysis->trace, 1), ""}});
        std::string out;
        const auto sink = [&out](std::string_view piece) {
            out += piece;
            return true;
        };
        QVERIFY(writeSpanListCsv(*analysis, {2, 1, 0}, marked.get(), sink, {}).has_value());
        const auto rows = readCsv(out);
        QCOMPARE(rows.size(), std::size_t{4});
        for (const auto& row : rows) QCOMPARE(row.size(), rows.front().size());
        using Row = std::vector<std::string>;
        QCOMPARE(rows[1], (Row{"t,1", "0000000000000003", "0000000000000001", "svc", "'=1+1", "client", "unset", "1002",
                               "1970-01-01T00:00:00.000001002Z", "1999999004", std::to_string(analysis->self.selfNs[2]),
                               std::to_string(analysis->critical.ns[2]), "", "", ""}));
        QCOMPARE(rows[2][13], std::string("yes"));
        QCOMPARE(rows[2][14], std::string());
        QCOMPARE(rows[3][13], std::string("yes"));
        QCOMPARE(rows[3][14], std::string("'=cause?"));
        QCOMPARE(rows[2][4], std::string("a \"b\"\r\nc"));
        QCOMPARE(rows[2][12], std::string("no-end duplicate-id"));
        QCOMPARE(rows[3][2], std::string());
        QCOMPARE(rows[3][6], std::string("error"));
    }
    void spansWithoutWhatTheReaderHid() {
        const auto analysis = trace(3);
        std::string out;
        const auto sink = [&out](std::string_view piece) {
            out += piece;
            return true;
        };
        using analysis::SpanField;
        QVERIFY(
            writeSpanListCsv(*analysis, {0, 1}, nullptr, sink, {}, {SpanField::Start, SpanField::SpanId, SpanField::Marks}).has_value());
        const auto rows = readCsv(out);
        QCOMPARE(rows.size(), std::size_t{3});
        const std::vector<std::string> heads = {"trace_id",    "parent_id", "service",          "operation", "kind", "status",
                                                "duration_ns", "self_ns",   "critical_path_ns", "bookmark",  "note"};
        QVERIFY(rows[0] == heads);
        QCOMPARE(rows[1].size(), heads.size());
        QCOMPARE(rows[1][6], std::to_string(analysis->trace->durationNs[0]));
    }
    void statistics() {
        const auto analysis = trace(45);
        const analysis::Grouping grouping{
            {analysis::GroupKey{analysis::GroupBy::Operation, {}}, analysis::GroupKey{analysis::GroupBy::Host, {}}}};
        const auto found = *analysis::computeStatistics(analysis, grouping, {}, {}, {});
        std::string out;
        const auto sink = [&out](std::string_view piece) {
            out += piece;
            return true;
        };
        QVERIFY(writeStatisticsCsv(*found, {1, 0}, sink, {}).has_value());
        const auto rows = readCsv(out);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0][0], std::string("operation"));
        QCOMPARE(rows[0][1], std::string("host"));
        QCOMPARE(rows[0][6], std::string("self_of_all_ns"));
        QCOMPARE(rows[1][0], std::string("a \"b\"\r\nc"));
        QCOMPARE(rows[1][1], std::string());
        QCOMPARE(rows[1][2], std::string("22"));
        QCOMPARE(rows[1][11], std::to_string(found->rows[1].maxNs));
        // 22 spans have a p95 and no p99.
        QCOMPARE(rows[1][9], std::to_string(found->rows[1].p95Ns));
        QCOMPARE(rows[1][10], std::string());
    }
    void refusedAndCancelled() {
        const auto analysis = trace(5'000);
        std::vector<SpanIndex> order(5'000);
        std::iota(order.begin(), order.end(), 0U);
        int pieces = 0;
        const auto full = [&pieces](std::string_view) { return ++pieces < 2; };
        QCOMPARE(writeSpanListCsv(*analysis, order, nullptr, full, {}).error().kind, ErrorKind::Output);
        QCOMPARE(pieces, 2);
        QCOMPARE(writeSpanListCsv(
                     *analysis, order, nullptr, [](std::string_view) { return true; }, alreadyStopped())
                     .error()
                     .kind,
                 ErrorKind::Cancelled);
    }

    void comparison() {
        fw::test::TraceBuilder a;
        a.add(1, 0, 0, 100, "root, \"one\"");
        a.add(2, 1, 10, 40, "gone");
        fw::test::TraceBuilder b;
        b.add(1, 0, 0, 160, "root, \"one\"");
        b.add(3, 1, 20, 90, "=new");
        const auto side = [](fw::test::TraceBuilder& builder) { return *analysis::analyseTrace(builder.build(), {}); };
        const auto plan = *analysis::planDiff(*analysis::compareTraces(analysis::Baseline(side(a)), analysis::Candidate(side(b)), {}), {});
        std::string bytes;
        const auto sink = [&bytes](std::string_view piece) {
            bytes += piece;
            return true;
        };
        QVERIFY(writeDiffCsv(*plan, plan->byDelta, sink, {}));
        const auto rows = readCsv(bytes);
        QCOMPARE(rows.size(), plan->byDelta.size() + 1);
        const auto column = [&](const char* name) {
            return static_cast<std::size_t>(std::find(rows[0].begin(), rows[0].end(), name) - rows[0].begin());
        };
        std::int64_t sum = 0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i].size(), rows[0].size());
            sum += std::stoll(rows[i][column("critical_path_delta_ns")]);
            const analysis::DiffRow row = plan->byDelta[i - 1];
            const bool inA = plan->figures(analysis::DiffSide::A, row).count > 0;
            QCOMPARE(rows[i][column("a_duration_ns")].empty(), !inA);
            QCOMPARE(rows[i][column("match")], std::string(!inA ? "inserted" : rows[i][column("b_spans")] == "0" ? "removed" : "same"));
        }
        // All that differs sums to the difference, as on the screen.
        QCOMPARE(sum, std::int64_t{60});
        QVERIFY(bytes.find("root, \"\"one\"\" > ") != std::string::npos);
        QVERIFY(writeDiffCsv(*plan, plan->byDelta, sink, alreadyStopped()).error().kind == ErrorKind::Cancelled);
        QVERIFY(writeDiffCsv(*plan, plan->byDelta, [](std::string_view) { return false; }, {}).error().kind == ErrorKind::Output);
    }

    void handOvers() {
        const auto journey = test::journeySample();
        std::string out;
        const auto sink = [&out](std::string_view piece) {
            out += piece;
            return true;
        };
        QVERIFY(writeJourneyCsv(*journey, {2, 0}, sink, {}).has_value());
        const auto rows = readCsv(out);
        QVERIFY(rows.size() >= 3);
        QCOMPARE(rows[0].size(), std::size_t{18});
        QCOMPARE(rows[1].size(), rows[0].size());
        const auto column = [&rows](const char* name) {
            return static_cast<std::size_t>(std::find(rows[0].begin(), rows[0].end(), name) - rows[0].begin());
        };
        QCOMPARE(rows[1][column("number")], std::string("3"));
        QCOMPARE(rows[1][column("to_service")], std::string("clip-archiver"));
        QCOMPARE(rows[1][column("context")], std::string("lost"));
        QCOMPARE(rows[1][column("carried_value")], std::string("[object Object]"));
        QCOMPARE(rows[1][column("channel")], std::string());
        QCOMPARE(std::stoll(rows[1][column("taken_ns")]) - std::stoll(rows[1][column("given_ns")]), std::stoll(rows[1][column("wait_ns")]));
        QCOMPARE(rows[2][column("channel")], std::string("frames.raw"));
        QCOMPARE(rows[2][column("wait_ns")], std::string("85000000"));
        // Refused and stopped.
        QCOMPARE(writeJourneyCsv(*journey, {0}, [](std::string_view) { return false; }, {}).error().kind, ErrorKind::Output);
        QCOMPARE(writeJourneyCsv(*journey, {0}, sink, alreadyStopped()).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
