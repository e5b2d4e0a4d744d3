// SPDX-License-Identifier: GPL-3.0-or-later
// One file for a ticket: everything in it, nothing from elsewhere, and no text of a trace ever runs.
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "model/export/html_assets.h"
#include "model/export/html_page.h"
#include "model/export/sha256.h"

using namespace fw;
using namespace fw::exporting;

namespace {

constexpr const char* hostileText = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'`&<!--\x01\xff";

/// A chain of spans below a root, each with the hostile text wherever there is one.
std::shared_ptr<const analysis::TraceAnalysis> someTrace(std::uint32_t spans, const std::string& text) {
    auto data = std::make_shared<TraceData>();
    data->summary.id = {1, 2};
    data->summary.idText = text.empty() ? toHex(data->summary.id) : text;
    data->summary.rootName = data->summary.rootService = "root " + text;
    data->names = {"op " + text, "other"};
    data->services = {{"svc " + text, 3}};
    data->resources = {{"svc", {{"service.name", "svc " + text}}, 0, {}}};
    data->scopes = {{}};
    for (std::uint32_t i = 0; i < spans; ++i) {
        data->startNs.push_back(1'000'000'000 + std::int64_t{i} * 10);
        data->durationNs.push_back(i == 0 ? std::int64_t{spans} * 20 + 1'000 : 1 + i % 7);
        data->spanId.push_back({i + 1});
        data->parentId.push_back({i == 0 ? 0U : 1U});
        data->name.push_back(i % 2);
        data->service.push_back(0);
        data->resource.push_back(0);
        data->scope.push_back(0);
        data->kind.push_back(SpanKind::Internal);
        data->status.push_back(i == 3 ? StatusCode::Error : StatusCode::Unset);
        data->marks.push_back(0);
    }
    return *analysis::analyseTrace(data, {});
}

QByteArray pageOf(std::uint32_t spans, const std::string& text, std::uint32_t most = 10'000) {
    HtmlOptions options;
    options.source = "file " + text;
    options.mostSpans = most;
    HtmlPage page(options);
    const Result<void> added = page.addTrace(someTrace(spans, text), [&](const HtmlPage::Visitor& visit) -> Result<void> {
        for (SpanIndex i = 0; i < spans; ++i) {
            SpanDetails details;
            details.attributes = {{"key " + text, text}, {"n", std::int64_t{i}}};
            details.events = {{1'000'000'000, "event " + text, {{"k", text}}, 0}};
            details.statusMessage = i == 3 ? text : "";
            visit(i, details);
        }
        return {};
    });
    return added ? QByteArray::fromStdString(page.finish()) : QByteArray();
}

QJsonObject dataOf(const QByteArray& page) {
    const QByteArray head = "<script type=\"application/json\" id=\"data\">";
    const qsizetype from = page.indexOf(head) + head.size();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from), &error);
    if (error.error != QJsonParseError::NoError) qWarning("%s", qPrintable(error.errorString()));
    return document.object();
}

}  // namespace

class TestHtmlPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashIsSha256() {
        for (const QByteArray& text : {QByteArray(), QByteArray("abc"), QByteArray(55, 'x'), QByteArray(56, 'y'), QByteArray(1000, '\xff')})
            QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString())), QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    }

    void nothingOfATraceRuns() {
        const QByteArray page = pageOf(50, hostileText);
        QVERIFY(!page.isEmpty());
        // The data block and the page's own script; no other.
        QCOMPARE(page.count("<script"), 2);
        QCOMPARE(page.count("</script"), 2);
        QCOMPARE(page.count("<img"), 0);
        QCOMPARE(page.count("<!--"), 0);
        const QString own = QString::fromStdString(std::string(pageScript()));
        for (const char* unsafe : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(",
                                   "XMLHttpRequest", "WebSocket", "import("})
            QVERIFY2(!own.contains(QLatin1String(unsafe)), unsafe);
        // Outside of script, style and data no attribute is a handler or an address.
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
        const QByteArray page = pageOf(50, "plain");
        QVERIFY(!page.contains("http://") && !page.contains("https://") && !page.contains("url(") && !page.contains("@import"));
        const auto hash = [](std::string_view text) {
            return "'sha256-" +
                   QCryptographicHash::hash(QByteArray::fromStdString(std::string(text)), QCryptographicHash::Sha256).toBase64() + "'";
        };
        QVERIFY(page.contains("content=\"default-src 'none'; script-src " + hash(pageScript()) + "; style-src " + hash(pageStyle()) +
                              "; base-uri 'none'; form-action 'none'\""));
        // The hashed texts are what stands in the page, and neither can end its element.
        QVERIFY(page.contains("<script>" + QByteArray::fromStdString(std::string(pageScript())) + "</script>"));
        QVERIFY(page.contains("<style>" + QByteArray::fromStdString(std::string(pageStyle())) + "</style>"));
        QVERIFY(pageScript().find("</") == std::string_view::npos && pageStyle().find("</") == std::string_view::npos);
    }

    /// Every element that is opened is closed: as XML, once the parts that are not markup and the void elements are out of the way.
    void itIsWellFormed() {
        for (const std::string& text : {std::string("plain"), std::string(hostileText)}) {
            QString page = QString::fromUtf8(pageOf(10, text));
            page.remove(QRegularExpression(QStringLiteral("<!DOCTYPE html>|(?<=>)(?<=<style>)[^<]*|<script.*?</script>|<style.*?</style>"),
                                           QRegularExpression::DotMatchesEverythingOption));
            page.replace(QRegularExpression(QStringLiteral("<(meta|input)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
            page.replace(QStringLiteral(" checked/>"), QStringLiteral("/>"));
            QXmlStreamReader xml(page);
            while (!xml.atEnd()) xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + page.mid(qsizetype(xml.characterOffset()) - 80, 160)));
        }
    }

    void everyCodeUnitIsEscaped() {
        QString all;
        for (uint unit = 0; unit < 0x10000; ++unit)
            if (!QChar::isSurrogate(unit)) all += QChar(unit);
        std::string html;
        appendHtml(html, all.toStdString());
        QXmlStreamReader xml(QStringLiteral("<a b=\"") + QString::fromStdString(html).remove(QChar(0xfffe)).remove(QChar(0xffff)) +
                             QStringLiteral("\"/>"));
        while (!xml.atEnd()) xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        std::string broken;
        appendHtml(broken, "a\xff<");
        QCOMPARE(broken, std::string("a\xEF\xBF\xBD&lt;"));
    }

    void dataIsWhole() {
        const QJsonObject data = dataOf(pageOf(50, hostileText));
        const QJsonArray rows = data[QStringLiteral("rows")].toArray();
        const QJsonArray strings = data[QStringLiteral("strings")].toArray();
        QCOMPARE(rows.size(), 50);
        QVERIFY(strings[rows[0].toArray()[1].toInt()].toString().startsWith(QStringLiteral("op </script>")));
        QCOMPARE(rows[0].toArray()[3].toInt(), 0);
        QCOMPARE(rows[1].toArray()[3].toInt(), 10);
        int errors = 0;
        for (const QJsonValue& row : rows) errors += row.toArray()[5].toInt() & 1;
        QCOMPARE(errors, 1);
        QVERIFY(!data[QStringLiteral("path")].toArray().isEmpty());
        for (const QJsonValue& part : data[QStringLiteral("path")].toArray()) QVERIFY(part.toArray()[0].toInt() < 50);
        QCOMPARE(rows[0].toArray()[9].toObject()[QStringLiteral("a")].toArray().size(), 2);
    }

    void ofLargeTracesItSaysWhatIsThere() {
        const QByteArray page = pageOf(5'000, "x", 1'000);
        const QJsonArray rows = dataOf(page)[QStringLiteral("rows")].toArray();
        QVERIFY(rows.size() >= 1'000 && rows.size() < 1'100);
        QVERIFY(page.contains("of 5,000 rows: the longest parts of the critical path, errors and the slowest spans"));
        QVERIFY(!pageOf(500, "x", 1'000).contains("are not in this file"));
        int errors = 0;
        for (const QJsonValue& row : rows) errors += row.toArray()[5].toInt() & 1;
        QCOMPARE(errors, 1);
    }

    void tenThousandSpansAreSmall() { QVERIFY(pageOf(10'000, "some text").size() <= 2'000'000); }

    void numbersAreToldFromTexts() {
        const QJsonObject data = dataOf(pageOf(2, "1"));
        const QJsonArray pairs = data[QStringLiteral("rows")].toArray()[0].toArray()[9].toObject()[QStringLiteral("a")].toArray();
        QCOMPARE(pairs[0].toArray().size(), 2);
        QCOMPARE(pairs[1].toArray().size(), 3);
        QCOMPARE(data[QStringLiteral("start")].toString(), QStringLiteral("1000000000"));
        QVERIFY(data[QStringLiteral("waits")].toArray().isEmpty());
    }

    void redactionIsTold() {
        HtmlPage page({});
        QVERIFY(page.addTrace(someTrace(2, ""), [](const HtmlPage::Visitor&) { return Result<void>(); }));
        page.noteRedaction(1);
        QVERIFY(page.finish().find("1 value left out") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestHtmlPage)
#include "tst_html_page.moc"
