// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a comparison: all of it in one file, sums that are exact, and no text of a trace that runs.
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "model/export/html_assets.h"
#include "tests/export/compared_traces.h"

using namespace fw;
using namespace fw::exporting;
using fw::test::comparedPage;

namespace {

constexpr const char* hostileText = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'`&<!--\x01\xff";

QJsonObject dataOf(const QByteArray& page) {
    const QByteArray head = "<script type=\"application/json\" id=\"data\">";
    const qsizetype from = page.indexOf(head) + head.size();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from), &error);
    if (error.error != QJsonParseError::NoError) qWarning("%s", qPrintable(error.errorString()));
    return document.object();
}

QByteArray pageOf(std::uint32_t steps, const std::string& text, ComparePageOptions options = {}) {
    return QByteArray::fromStdString(comparedPage(steps, text, std::move(options)));
}

qint64 criticalDelta(const QJsonArray& row) {
    const auto of = [&](int side) { return row[side].isArray() ? row[side].toArray()[2].toInteger() : 0; };
    return of(7) - of(6);
}

/// The rows as a person reads them: names indented, both durations, the delta, what differs.
QString goldenText(const QJsonObject& data) {
    const QJsonArray strings = data[QStringLiteral("strings")].toArray();
    QString out;
    for (const QJsonValue& value : data[QStringLiteral("rows")].toArray()) {
        const QJsonArray row = value.toArray();
        out += QString(row[0].toInt() * 2, QLatin1Char(' ')) + strings[row[1].toInt()].toString().trimmed();
        for (const int side : {6, 7}) {
            out += side == 6 ? QStringLiteral(" | A ") : QStringLiteral(" | B ");
            out += row[side].isArray() ? QString::number(row[side].toArray()[0].toInteger()) + QLatin1Char('+') +
                                             QString::number(row[side].toArray()[1].toInteger())
                                       : QStringLiteral("-");
        }
        out += QStringLiteral(" | ") + QString::number(criticalDelta(row)) + QStringLiteral(" of ") + QString::number(row[8].toInteger());
        for (const QJsonValue& change : row[9].toObject()[QStringLiteral("a")].toArray()) {
            const QJsonArray one = change.toArray();
            const auto text = [&](int i) { return one[i].toInt() < 0 ? QStringLiteral("absent") : strings[one[i].toInt()].toString(); };
            out += QStringLiteral(" | ") + text(0).trimmed() + QStringLiteral(": ") + text(1) + QStringLiteral(" > ") + text(2);
            if (one.size() > 3) out += QStringLiteral(" (") + text(3) + QLatin1Char(')');
        }
        out += QLatin1Char('\n');
    }
    return out;
}

}  // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfATraceRuns() {
        const QByteArray page = pageOf(20, hostileText);
        QVERIFY(!page.isEmpty());
        QCOMPARE(page.count("<script"), 2);
        QCOMPARE(page.count("</script"), 2);
        QCOMPARE(page.count("<img"), 0);
        QCOMPARE(page.count("<!--"), 0);
        const QString own = QString::fromStdString(std::string(compareScript()));
        for (const char* unsafe : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(",
                                   "XMLHttpRequest", "WebSocket", "import("})
            QVERIFY2(!own.contains(QLatin1String(unsafe)), unsafe);
        QString markup = QString::fromUtf8(page);
        markup.remove(
            QRegularExpression(QStringLiteral("<script.*?</script>|<style.*?</style>"), QRegularExpression::DotMatchesEverythingOption));
        const QRegularExpression tag(QStringLiteral("<[a-z][^>]*>"));
        for (auto it = tag.globalMatch(markup); it.hasNext();) {
            const QString found = it.next().captured();
            QVERIFY2(!found.contains(QRegularExpression(QStringLiteral("\\s(on\\w+|src|href|action|style)\\s*="))), qPrintable(found));
        }
    }

    void nothingComesFromElsewhere() {
        const QByteArray page = pageOf(20, "plain");
        QVERIFY(!page.contains("http://") && !page.contains("https://") && !page.contains("url(") && !page.contains("@import"));
        const auto hash = [](std::string_view text) {
            return "'sha256-" +
                   QCryptographicHash::hash(QByteArray::fromStdString(std::string(text)), QCryptographicHash::Sha256).toBase64() + "'";
        };
        QVERIFY(page.contains("content=\"default-src 'none'; script-src " + hash(compareScript()) + "; style-src " + hash(compareStyle()) +
                              "; base-uri 'none'; form-action 'none'\""));
        QVERIFY(compareScript().find("</") == std::string_view::npos && compareStyle().find("</") == std::string_view::npos);
    }

    void itIsWellFormed() {
        for (const std::string& text : {std::string("plain"), std::string(hostileText)}) {
            QString page = QString::fromUtf8(pageOf(10, text));
            page.remove(QRegularExpression(QStringLiteral("<!DOCTYPE html>|<script.*?</script>|<style.*?</style>"),
                                           QRegularExpression::DotMatchesEverythingOption));
            page.replace(QRegularExpression(QStringLiteral("<(meta|input)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
            page.replace(QStringLiteral(" checked/>"), QStringLiteral("/>")).replace(QStringLiteral(" hidden>"), QStringLiteral(">"));
            QXmlStreamReader xml(page);
            while (!xml.atEnd()) xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + page.mid(qsizetype(xml.characterOffset()) - 80, 160)));
        }
    }

    /// What a reader adds up in the page is the difference of the two durations.
    void deltasSumToTheDifference() {
        for (const std::uint32_t steps : {0U, 1U, 8U, 200U}) {
            const QJsonObject data = dataOf(pageOf(steps, "x"));
            const QJsonArray lengths = data[QStringLiteral("lengths")].toArray();
            const qint64 difference = lengths[1].toInteger() - lengths[0].toInteger();
            qint64 sum = 0;
            for (const QJsonValue& row : data[QStringLiteral("rows")].toArray())
                if ((row.toArray()[4].toInt() & 2) == 0) sum += criticalDelta(row.toArray());
            QCOMPARE(sum, difference);
            qint64 walked = 0;
            for (const QJsonValue& step : data[QStringLiteral("steps")].toArray()) walked += step.toArray()[1].toInteger();
            QCOMPARE(walked, difference);
        }
    }

    void rowsAreAsTheyWere() {
        QFile file(QStringLiteral(FW_TEST_EXPORT_DIR "/compare_page.expected.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString expected = QString::fromUtf8(file.readAll());
        const QString text = goldenText(dataOf(pageOf(8, "x")));
        if (text != expected) qWarning("%s", qPrintable(text));
        QVERIFY(text == expected);
    }

    void theLargestDifferencesStay() {
        ComparePageOptions options;
        options.mostRows = 100;
        const QByteArray page = pageOf(400, "x", options);
        const QJsonObject data = dataOf(page);
        const QJsonArray rows = data[QStringLiteral("rows")].toArray();
        QVERIFY2(rows.size() >= 100 && rows.size() < 110, qPrintable(QString::number(rows.size())));
        QVERIFY(page.contains("rows: the largest differences"));
        QVERIFY(!pageOf(20, "x", options).contains("is not in this file"));
        const int largest = data[QStringLiteral("order")].toArray()[0].toInt();
        QCOMPARE(data[QStringLiteral("largest")].toInt(), largest);
        qint64 most = 0;
        for (const QJsonValue& row : rows) most = std::max(most, std::abs(criticalDelta(row.toArray())));
        QCOMPARE(std::abs(criticalDelta(rows[largest].toArray())), most);
        // Whatever is shown hangs below what it hung below.
        int depth = -1;
        for (const QJsonValue& row : rows) {
            QVERIFY(row.toArray()[0].toInt() <= depth + 1);
            depth = row.toArray()[0].toInt();
        }
        for (const QJsonValue& path : data[QStringLiteral("paths")].toArray())
            for (const QJsonValue& part : path.toArray()) QVERIFY(part.toArray()[0].toInt() < rows.size());
    }

    void attributesGoBeforeRows() {
        ComparePageOptions options;
        options.mostBytes = 100'000;
        const QByteArray page = pageOf(150, "some text", options);
        const QJsonArray rows = dataOf(page)[QStringLiteral("rows")].toArray();
        int with = 0;
        for (const QJsonValue& row : rows) with += row.toArray().size() > 9 ? 1 : 0;
        QVERIFY(with > 0 && with < rows.size());
        QVERIFY(page.contains("with smaller differences are not in this file."));
        QVERIFY2(page.size() < 100'000 + 60'000, qPrintable(QString::number(page.size())));
    }

    void tenThousandSpansEachAreSmall() {
        const QByteArray page = pageOf(3'333, "some text");
        QVERIFY2(page.size() <= 2'000'000, qPrintable(QString::number(page.size())));
        const qsizetype rows = dataOf(page)[QStringLiteral("rows")].toArray().size();
        QVERIFY2(rows >= 9'000, qPrintable(QString::number(rows)));
    }

    /// Names without end, each of its own.
    void longNamesDoNotMakeItLarge() {
        const QByteArray page = pageOf(2'000, std::string(400, 'n'));
        QVERIFY2(page.size() <= 2'000'000, qPrintable(QString::number(page.size())));
    }

    void redactionIsTold() {
        const auto compared = test::comparedTraces(3, "");
        ComparePage page(compared.plan, compared.facts, analysis::CompareUnit(*compared.plan->diff), test::comparedTexts(compared, ""), {});
        page.noteRedaction(1'204);
        QVERIFY(page.finish().find("1,204 values left out") != std::string::npos);
    }

    /// What the scripts say is handed over, so that it can be said in another language.
    void scriptsSayWhatIsListed() {
        std::vector<QString> known;
        for (const char* word : scriptWords()) known.push_back(QString::fromUtf8(word));
        const QRegularExpression said(QStringLiteral("say\\('([^']*)'"));
        for (const std::string_view script : {pageScript(), compareScript()}) {
            const QString text = QString::fromUtf8(script.data(), qsizetype(script.size()));
            for (auto it = said.globalMatch(text); it.hasNext();) {
                const QString word = it.next().captured(1);
                QVERIFY2(std::find(known.begin(), known.end(), word) != known.end(), qPrintable(word));
            }
        }
    }

    void itSpeaksAnotherLanguage() {
        ComparePageOptions options;
        options.words.language = "pl";
        options.words.say = [](const char* english) { return "<" + std::string(english) + ">"; };
        options.words.counted = [](const char*, std::uint64_t count) { return "#" + std::to_string(count); };
        const QByteArray page = pageOf(3, "x", options);
        QVERIFY(page.contains("<html lang=\"pl\">"));
        QVERIFY(page.contains("&lt;Same time scale&gt;"));
        QVERIFY(page.contains("#10</span>"));
        QCOMPARE(dataOf(page)[QStringLiteral("words")].toObject()[QStringLiteral("not in A")].toString(), QStringLiteral("<not in A>"));
    }
};

QTEST_GUILESS_MAIN(TestComparePage)
#include "tst_compare_page.moc"
