// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/query/quality_rule_text.h"

using namespace fw;
using namespace fw::query;

namespace {

/// A rule as it was understood: "every-span error where a=b,c? has x,y".
std::string ruleSummary(const QualityRule& rule) {
    static constexpr const char* kinds[] = {"every-span", "every-trace", "some-spans", "no-span"};
    static constexpr const char* ops[] = {"?", "!", "=", "!=", "~", "<", "<=", ">", ">="};
    std::string out = std::string(kinds[static_cast<std::size_t>(rule.kind)]) + ' ' + severityName(rule.severity);
    for (const QualityTest& test : rule.where) out += " [" + test.key + ops[static_cast<std::size_t>(test.op)] + test.value + ']';
    for (const std::string& key : rule.has) out += " +" + key;
    if (rule.spans > 0) out += " spans:" + std::to_string(rule.spans);
    if (rule.services > 0) out += " services:" + std::to_string(rule.services);
    if (rule.kind == QualityRule::Kind::SomeSpans) out += " " + std::to_string(rule.milliPercent);
    return out;
}

}  // namespace

class TestQualityRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understood_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char* line, const char* meant) { QTest::newRow(line) << QByteArray(line) << QByteArray(meant); };
        row("every span has frame.id", "every-span error +frame.id");
        row("every span where service = \"x\" has frame.id", "every-span error [service=x] +frame.id");
        row("warning: every span where service=x and kind = server has a and b # why",
            "every-span warning [service=x] [kind=server] +a +b");
        row("info: no span where name like \"tool.*\" and no tool.name", "no-span info [name~tool.*] [tool.name!]");
        row("every trace where model.name has 2 services and 6 spans and job.id",
            "every-trace error [model.name?] +job.id spans:6 services:2");
        row("at least 99.5 % of spans where duration >= 1.5s have job.id", "some-spans error [duration>=1500000000] +job.id 99500");
        row("at least 95% of spans have a", "some-spans error +a 95000");
        row("no span where \"and\" = \"a \\\"b\\\" \\\\c\"", "no-span error [and=a \"b\" \\c]");
        row("no span where n<=3 and m!=4 and status != error and x > -1", "no-span error [n<=3] [m!=4] [status!=error] [x>-1]");
        row("every trace has spans", "every-trace error +spans");
        row("\tevery span has a\r", "every-span error +a");
    }
    void understood() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, meant);
        const Result<std::vector<QualityRule>> rules = parseQualityRules(line.toStdString());
        QVERIFY2(rules, rules ? "" : (rules.error().where + ": " + rules.error().message).c_str());
        QCOMPARE(rules->size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(ruleSummary(rules->front())), meant);
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char* line, const char* where) { QTest::newRow(line) << QByteArray(line) << QByteArray(where); };
        row("all spans have a", "line 1, column 1");
        row("every", "line 1, column 6");
        row("every spam has a", "line 1, column 7");
        row("every span", "line 1, column 11");
        row("every span has", "line 1, column 15");
        row("every span has a and", "line 1, column 21");
        row("every span has a b", "line 1, column 18");
        row("every span where has a", "line 1, column 18");
        row("every span where a = has b", "line 1, column 22");
        row("every span where a = \"b has c", "line 1, column 22");
        row("every span where kind = serverr has c", "line 1, column 25");
        row("every span where duration > soon has c", "line 1, column 29");
        row("every trace has -2 services", "line 1, column 17");
        row("at least 101 % of spans have a", "line 1, column 10");
        row("at least nan % of spans have a", "line 1, column 10");
        row("no span", "line 1, column 8");
        row("# comment\n\nno trace where a", "line 3, column 4");
    }
    void refused() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, where);
        const Result<std::vector<QualityRule>> rules = parseQualityRules(line.toStdString());
        QVERIFY(!rules);
        QVERIFY(rules.error().kind == ErrorKind::Usage);
        QCOMPARE(QByteArray::fromStdString(rules.error().where), where);
    }

    void files() {
        const Result<std::vector<QualityRule>> rules = parseQualityRules(
            "\xEF\xBB\xBF# two rules\r\n\r\nevery span has a\r\n  info: no span where b # as written\nevery trace has 1 spans");
        QVERIFY(rules);
        QCOMPARE(rules->size(), std::size_t{3});
        QCOMPARE((*rules)[0].text, std::string("every span has a"));
        QCOMPARE((*rules)[1].text, std::string("info: no span where b"));
        QVERIFY(parseQualityRules("")->empty());
        QVERIFY(parseQualityRules("#")->empty());
    }
};

QTEST_GUILESS_MAIN(TestQualityRules)
#include "tst_quality_rules.moc"
