// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that hold several records, and last lines that may be cut.
#include <QTest>

#include "importers/formats/detect.h"
#include "importers/formats/joined_objects.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::test::BatchCollector;
using fw::test::json;

namespace log_joined_test {

std::string record(int number, const std::string& message = "span completed") {
    const std::string digit = std::to_string(number);
    return json("{'ts':'2026-01-01T00:00:0" + digit + ".500Z','msg':'" + message +
                "','trace_id':'00000000000000000000000000000007','span_id':'000000000000000" + digit +
                "','operation':'op','duration_ms':10.5,'service':'a'}");
}

BatchCollector decoded(std::string_view text, std::size_t piece = std::string_view::npos) {
    BatchCollector out;
    const auto decoder = formats::makeDecoder(formats::FormatId::Log);
    for (std::size_t at = 0; at < text.size(); at += std::min(piece, text.size() - at)) decoder->feed(text.substr(at, piece), out);
    decoder->finish(out);
    out.takeAll();
    return out;
}

const ImportIssue* found(const BatchCollector& out, IssueCode code) {
    const auto at = std::find_if(out.issues.begin(), out.issues.end(), [code](const ImportIssue& issue) { return issue.code == code; });
    return at == out.issues.end() ? nullptr : &*at;
}

class TestLogJoined : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsOfOneLineAreRead_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("behind");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("blank") << QString() << QStringLiteral(" ") << QStringLiteral("  ");
        QTest::newRow("comma") << QString() << QStringLiteral(",") << QStringLiteral(",");
        QTest::newRow("list") << QStringLiteral("[") << QStringLiteral(", ") << QStringLiteral("]");
        QTest::newRow("list over lines") << QStringLiteral("[\n") << QStringLiteral(",\n") << QStringLiteral("\n]\n");
        QTest::newRow("list, line ends behind commas") << QStringLiteral("[") << QStringLiteral(",\n") << QStringLiteral("]\n");
    }
    void recordsOfOneLineAreRead() {
        QFETCH(QString, before);
        QFETCH(QString, between);
        QFETCH(QString, behind);
        const std::string text = before.toStdString() + record(1) + between.toStdString() + record(2, "braces } { and \\\" in it") +
                                 between.toStdString() + record(3) + behind.toStdString();
        const BatchCollector out = decoded(text);
        QCOMPARE(out.spans.size() + out.logs.size(), std::size_t{3});
        QCOMPARE(out.rejected, std::uint64_t{0});
        QVERIFY(decoded(text, 1).words() == out.words());
        const formats::Detection detection = formats::detectFormat(text, true);
        QVERIFY(!detection.guesses.empty());
        QCOMPARE(detection.guesses[0].format, formats::FormatId::Log);
    }

    void tornRecordCostsNoOther_data() {
        QTest::addColumn<QString>("torn");
        const std::string whole = record(2);
        for (const std::size_t size : {std::size_t{3}, std::size_t{9}, whole.find("span"), whole.find(",\"op"), whole.size() - 1})
            QTest::newRow(std::to_string(size).c_str()) << QString::fromStdString(whole.substr(0, size));
    }
    void tornRecordCostsNoOther() {
        QFETCH(QString, torn);
        const std::string text = record(1) + "\n" + torn.toStdString() + record(3) + "\n" + record(4) + "\n";
        const BatchCollector out = decoded(text);
        QCOMPARE(out.spans.size(), std::size_t{3});
        QCOMPARE(out.spans[1].id(), std::string("0000000000000003"));
        QCOMPARE(out.rejected, std::uint64_t{1});
        const ImportIssue* issue = found(out, IssueCode::JsonSyntax);
        QVERIFY(issue != nullptr);
        QCOMPARE(issue->line.value(), std::uint64_t{2});
        QVERIFY(decoded(text, 1).words() == out.words());
    }

    void whatStandsBehindARecordCostsItself() {
        const BatchCollector out = decoded(record(1) + "}}\n" + record(2) + " end\n");
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.rejected, std::uint64_t{2});
    }

    // Not quadratic: what looks like the next record is tried a few times only.
    void openingsWithoutEndAreGivenUp() {
        std::string text = record(1) + "\n";
        for (int i = 0; i < 500'000; ++i) text += "{\"ts\"";
        const BatchCollector out = decoded(text);
        QCOMPARE(out.spans.size(), std::size_t{1});
        QVERIFY(out.rejected >= 1 && out.rejected <= 10);
    }

    // A value at the end of a text line does not show that it is whole.
    void lastTextLineWithoutLineEndIsMarked() {
        const std::string text = test::dataFile("logs/zap-logfmt.log");
        const std::size_t last = text.rfind('\n', text.size() - 2) + 1;
        const std::size_t before = decoded(std::string_view(text).substr(0, last)).spans.size();
        QVERIFY(found(decoded(text), IssueCode::TruncatedInput) == nullptr);
        for (std::size_t end = last + 1; end < text.size(); ++end) {
            const BatchCollector out = decoded(std::string_view(text).substr(0, end));
            const ImportIssue* issue = found(out, IssueCode::TruncatedInput);
            QVERIFY2(issue != nullptr || out.rejected > 0, std::to_string(end - last).c_str());
            if (issue == nullptr) continue;
            QCOMPARE(issue->severity, IssueSeverity::Error);
            QCOMPARE(issue->offset.value(), std::uint64_t{last});
            if (out.spans.size() == before) continue;
            QVERIFY((out.spans.back().record.marks & PartUnread) != 0);
            QVERIFY((out.spans.back().record.marks & HasWarnings) != 0);
            QCOMPARE(out.spans.back().details.warnings, std::vector<std::string>{std::string(openEndWarning)});
        }
    }

    void namesStandBeforeTimes() {
        const std::string line =
            "[main] 2026-01-01T00:00:01.5Z INFO span completed trace_id=00000000000000000000000000000007 "
            "span_id=0000000000000001 operation=z duration_ms=500 service=q\n";
        for (const std::string& text : {line, line + line, "[] " + line.substr(7)}) {
            const BatchCollector out = decoded(text);
            QVERIFY(!out.spans.empty());
            QCOMPARE(out.spans[0].record.startNs, std::int64_t{1'767'225'601'000'000'000});
            QCOMPARE(out.spans[0].record.durationNs, std::int64_t{500'000'000});
        }
    }

    void objectsAreFoundByTheirBrackets() {
        const auto count = [](std::string_view text) { return formats::joinedObjects(text).objects.size(); };
        const auto rest = [](std::string_view text) { return std::string(formats::joinedObjects(text).rest); };
        QCOMPARE(count(""), std::size_t{0});
        QCOMPARE(count("{}{}"), std::size_t{2});
        QCOMPARE(rest("{}{}"), std::string());
        QCOMPARE(count("[{\"a\":[1,{\"b\":\"}\\\"{\"}]} , {}]"), std::size_t{2});
        QCOMPARE(rest("{} x {}"), std::string("x {}"));
        QCOMPARE(count("{\"a\":{}"), std::size_t{0});
        QCOMPARE(rest("{}{\"a\\"), std::string("{\"a\\"));
        QCOMPARE(std::string(formats::openingOf("{\"ts\" : 1}")), std::string("{\"ts\""));
        for (const char* none : {"", "{", "{}", "{\"\":1}", "{ \"a\":1}", "[{\"a\":1}]", "{\"a"})
            QVERIFY2(formats::openingOf(none).empty(), none);
    }
};

FW_REGISTER_TEST(TestLogJoined);

}  // namespace log_joined_test

#include "tst_log_joined.moc"
