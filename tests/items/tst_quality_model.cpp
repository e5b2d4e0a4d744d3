// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of the checks in words, as a model and filtered, against slow ways that are obviously right.
#include <algorithm>
#include <random>

#include <QAbstractItemModelTester>
#include <QTest>

#include "model/items/quality_filter.h"
#include "model/items/quality_model.h"
#include "model/items/quality_words.h"

using namespace fw;
using namespace fw::items;
using analysis::QualityFinding;
using analysis::QualityKind;
using analysis::QualityReport;

namespace quality_model_test {

QualityFinding findingOf(QualityKind kind, std::uint64_t trace, const std::string& service, const std::string& name) {
    QualityFinding finding;
    finding.kind = kind;
    finding.severity = analysis::defaultSeverity(kind);
    finding.trace = trace;
    finding.traceId = "trace-" + std::to_string(trace);
    finding.spanId = "span-" + std::to_string(trace);
    finding.span = SpanId{trace};
    finding.service = service;
    finding.name = name;
    finding.text = "text";
    finding.other = "other";
    finding.count = 3;
    return finding;
}

void count(QualityReport& report, const QualityFinding& finding, std::uint64_t findings) {
    analysis::QualityCount counted;
    counted.kind = finding.kind;
    counted.severity = finding.severity;
    counted.findings = findings;
    report.counts.push_back(counted);
}

class TestQualityModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void everyCheckHasWords() {
        QSet<QString> titles;
        QSet<QString> sentences;
        for (std::size_t i = 0; i < analysis::builtInChecks; ++i) {
            const auto kind = static_cast<QualityKind>(i);
            titles.insert(checkTitle(kind, 0, {}));
            sentences.insert(findingText(findingOf(kind, 1, "s", "n"), {}));
        }
        QCOMPARE(titles.size(), static_cast<qsizetype>(analysis::builtInChecks));
        QCOMPARE(sentences.size(), static_cast<qsizetype>(analysis::builtInChecks));
        for (const QString& sentence : std::as_const(sentences)) QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        QVERIFY(!sentences.contains(QString()));
    }

    void rulesAreTheirOwnTitle() {
        std::vector<QualityRule> rules(4);
        rules[0].text = "every span has a.\nb";
        rules[1].kind = QualityRule::Kind::SomeSpans;
        rules[2].kind = QualityRule::Kind::NoSpan;
        rules[3].kind = QualityRule::Kind::EveryTrace;
        QualityFinding finding = findingOf(QualityKind::Rule, 1, "s", "n");
        QCOMPARE(checkTitle(QualityKind::Rule, 0, rules), QStringLiteral("every span has a.␊b"));
        QCOMPARE(findingText(finding, rules), QStringLiteral("The span lacks text"));
        finding.rule = 2;
        QCOMPARE(findingText(finding, rules), QStringLiteral("There is such a span"));
        finding.rule = 3;
        QCOMPARE(findingText(finding, rules), QStringLiteral("No span of the trace has text"));
        // A number that no rule has breaks nothing.
        finding.rule = 9;
        QCOMPARE(findingText(finding, rules), QStringLiteral("text"));
        QCOMPARE(checkTitle(QualityKind::Rule, 9, rules), QStringLiteral("Rule"));
    }

    void hostileTextsAreBoundedAndVisible() {
        QualityReport report;
        QualityFinding finding = findingOf(QualityKind::Orphan, 1, std::string(100'000, 'x'), "a\x1b[31m<b>\n\t\"q\" b");
        finding.text = std::string(100'000, '\n');
        report.findings.push_back(finding);
        count(report, finding, 1);
        const auto rows = qualityRows(report, {});
        const QualityRow& row = rows->rows.front();
        QVERIFY(row.where.size() < 1000 && row.says.size() < 1000);
        for (const QString& text : {row.check, row.traceId, row.where, row.says})
            QVERIFY(std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; }));
        // What was shortened cannot be searched for; the rest can.
        QVERIFY(!row.search.contains(QStringLiteral("service=")));
        QVERIFY(row.search.startsWith(QStringLiteral("name=")));
        QCOMPARE(qualityRowText(row).count(QLatin1Char('\n')), 0);
        QCOMPARE(qualityRowText(row).count(QLatin1Char('\t')), 5);
    }

    void gravestFirstAndTheRestIsCounted() {
        QualityReport report;
        report.traces = 12'286;
        report.complete = 12'201;
        report.coverage.push_back({"frame.id", 200, 196, 10, 9});
        const QualityFinding note = findingOf(QualityKind::SilentError, 1, "s", "n");
        const QualityFinding grave = findingOf(QualityKind::Cycle, 2, "s", "n");
        for (std::size_t i = 0; i < QualityRows::maxRows; ++i) report.findings.push_back(note);
        report.findings.push_back(grave);
        count(report, note, 70'000);
        count(report, grave, 1);
        const auto rows = qualityRows(report, {});
        QCOMPARE(rows->rows.size(), QualityRows::maxRows);
        QVERIFY(rows->rows.front().severity == Severity::Error);
        QCOMPARE(rows->all(), std::uint64_t{70'001});
        QCOMPARE(rows->notKept, std::uint64_t{70'001 - QualityRows::maxRows});
        QVERIFY2(rows->notes.contains(QStringLiteral("65,001")), qPrintable(rows->notes));
        QVERIFY2(rows->summary.contains(QStringLiteral("12,286")) && rows->summary.contains(QStringLiteral("12,201 complete")) &&
                     rows->summary.endsWith(QStringLiteral("frame.id on 98.0 % of spans")),
                 qPrintable(rows->summary));
        QVERIFY2(rows->coverage.contains(QStringLiteral("196 of 200 spans")), qPrintable(rows->coverage));
    }

    void filterIsThatOfASlowWay() {
        std::mt19937 random(42);
        QualityModel model;
        QualityFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester first(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 20; ++round) {
            QualityReport report;
            for (unsigned i = random() % 60; i > 0; --i) {
                const auto kind = static_cast<QualityKind>(random() % analysis::builtInChecks);
                report.findings.push_back(
                    findingOf(kind, random() % 7, "svc" + std::to_string(random() % 4), "Op" + std::to_string(random() % 5)));
                count(report, report.findings.back(), 1);
            }
            const auto rows = qualityRows(report, {});
            model.setRows(rows);
            QCOMPARE(model.rowCount(), static_cast<int>(report.findings.size()));
            QCOMPARE(rows->notKept, std::uint64_t{0});
            for (const char* text : {"", "OP3", "svc1", "trace-2", "SPAN-2", "no such"}) {
                for (int severity = -1; severity <= 2; ++severity) {
                    filter.setText(QString::fromLatin1(text));
                    filter.setSeverity(severity < 0 ? std::nullopt : std::optional(static_cast<Severity>(severity)));
                    const auto expected = std::count_if(rows->rows.begin(), rows->rows.end(), [&](const QualityRow& row) {
                        return (severity < 0 || static_cast<int>(row.severity) == severity) &&
                               qualityRowText(row).contains(QString::fromLatin1(text), Qt::CaseInsensitive);
                    });
                    QCOMPARE(filter.rowCount(), static_cast<int>(expected));
                }
            }
            filter.setText({});
            filter.setSeverity({});
            for (int column = 0; column < QualityModel::ColumnCount; ++column) {
                filter.sort(column);
                for (int row = 1; row < filter.rowCount(); ++row) {
                    const QVariant before = filter.index(row - 1, column).data(QualityModel::RawRole);
                    const QVariant after = filter.index(row, column).data(QualityModel::RawRole);
                    QVERIFY(column == QualityModel::Severity ? before.toInt() <= after.toInt() : before.toString() <= after.toString());
                }
            }
            filter.sort(-1);
        }
        model.setRows(nullptr);
        QCOMPARE(filter.rowCount(), 0);
    }
};

}  // namespace quality_model_test

QTEST_GUILESS_MAIN(quality_model_test::TestQualityModel)
#include "tst_quality_model.moc"
