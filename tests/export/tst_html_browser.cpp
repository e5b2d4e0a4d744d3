// SPDX-License-Identifier: GPL-3.0-or-later
// The page in a real browser, without a display: it runs under its own policy, and its controls do what they say.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "model/export/html_page.h"
#include "tests/support/fault_server.h"

using namespace fw;
using namespace fw::exporting;
using fw::test::Connection;
using fw::test::FaultServer;
using fw::test::SeenRequest;

namespace {

constexpr std::int64_t beginNs = 1'710'511'200'006'517'382;

/// A root, a consumer that waited, and a span with attributes of every kind; names as hostile as they come.
std::string browserPage() {
    auto data = std::make_shared<TraceData>();
    data->summary.id = {1, 2};
    data->summary.idText = toHex(data->summary.id);
    data->summary.rootName = "root <b>";
    data->summary.rootService = "front";
    data->names = {"root <b>", "consume", "work"};
    data->services = {{"front", 0}, {"back", 1}};
    data->resources = {{"front", {{"service.name", "front"}}, 0, {}}};
    data->scopes = {{}};
    const auto add = [&](std::uint64_t id, std::uint64_t parent, std::int64_t startMs, std::int64_t lengthMs, std::uint32_t name,
                         std::uint32_t service, bool failed) {
        data->startNs.push_back(beginNs + startMs * 1'000'000);
        data->durationNs.push_back(lengthMs * 1'000'000);
        data->spanId.push_back({id});
        data->parentId.push_back({parent});
        data->name.push_back(name);
        data->service.push_back(service);
        data->resource.push_back(0);
        data->scope.push_back(0);
        data->kind.push_back(SpanKind::Internal);
        data->status.push_back(failed ? StatusCode::Error : StatusCode::Unset);
        data->marks.push_back(0);
    };
    add(1, 0, 0, 100, 0, 0, false);
    add(2, 1, 40, 50, 1, 1, false);
    add(3, 2, 50, 20, 2, 1, true);
    const auto analysis = *analysis::analyseTrace(data, {});
    SpanEvidence evidence;
    evidence.spans = 3;
    evidence.waits = {{1, 0, 25'000'000}};
    const auto waits = *analysis::computeWaits(analysis, evidence, {}, {});
    HtmlPage page({});
    const Result<void> added = page.addTrace(
        analysis,
        [&](const HtmlPage::Visitor& visit) -> Result<void> {
            for (SpanIndex i = 0; i < 3; ++i) {
                SpanDetails details;
                details.attributes = {{"a,\"b", std::string("=cmd|'x'!A0 \"q\"\nline")},
                                      {"n", std::int64_t{9'007'199'254'740'993}},
                                      {"f", 0.5},
                                      {"t", true},
                                      {"s", std::string("1")},
                                      {"h", std::string("</script><img src=x onerror=alert(1)>")}};
                visit(i, details);
            }
            return {};
        },
        waits);
    return added ? page.finish() : std::string();
}

/// Opens the page in a frame, does what a reader does, and writes down what came of it.
constexpr const char* harness =
    R"js(<!DOCTYPE html><meta charset="utf-8"><iframe id="f" src="/page.html" style="width:1300px;height:800px"></iframe>
<pre id="result"></pre><script>
const told = {}, frame = document.getElementById('f');
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
frame.addEventListener('load', async () => {
  const page = frame.contentDocument, win = frame.contentWindow, by = (id) => page.getElementById(id);
  // A busy machine has no frames to spare for a browser that nobody sees.
  win.requestAnimationFrame = (paint) => win.setTimeout(paint, 5);
  try {
    const copied = [];
    win.navigator.clipboard.writeText = async (words) => { copied.push(words); };
    await wait(200);
    told.ready = page.documentElement.dataset.ready;
    told.images = page.images.length;
    told.scripts = page.scripts.length;
    told.legend = [...page.querySelectorAll('#legend .key')].map((one) => one.textContent);
    told.signs = new Set([...page.querySelectorAll('#legend .sign')].map((one) => one.textContent)).size;
    told.began = by('began').textContent;
    by('local').click();
    told.beganLocal = by('began').textContent;
    told.momentLocal = page.querySelector('.moment').textContent;
    by('local').click();
    told.beganAgain = by('began').textContent;
    by('view').focus();
    page.dispatchEvent(new win.KeyboardEvent('keydown', { key: 'ArrowDown' }));
    // Painted with the next frame, whenever that is.
    for (let i = 0; i < 200 && page.querySelector('[aria-selected=true]').id !== 'row1'; ++i) await wait(20);
    told.waited = page.querySelector('.waited').textContent;
    told.label = page.querySelector('[aria-selected=true]').getAttribute('aria-label');
    const buttons = [...page.querySelectorAll('#details button.copy')];
    told.buttons = buttons.map((one) => one.getAttribute('aria-label'));
    buttons[0].click();
    buttons[1].click();
    await wait(50);
    told.copied = copied;
    told.said = buttons[0].textContent;
    told.error = getComputedStyle(page.querySelector('.row .sign') || page.body).color;
    const pen = by('bars').getContext('2d'), scale = win.devicePixelRatio;
    // Pixels of the hatch before the second bar: some are dark, the others are the row itself.
    const tree = Math.round(by('view').clientWidth * 0.38), wide = by('view').clientWidth - tree - 24;
    const from = tree + 8 + 16 / 100 * wide, pixels = pen.getImageData(from * scale, (22 + 6) * scale, 20 / 100 * wide * scale, 5 * scale).data;
    let drawn = 0;
    for (let i = 0; i < pixels.length; i += 4) drawn += pixels[i] < 190 ? 1 : 0;
    told.hatched = drawn / (pixels.length / 4);
    told.surface = win.getComputedStyle(page.documentElement).getPropertyValue('--surface').trim();
    told.dark = win.matchMedia('(prefers-color-scheme: dark)').matches;
    by('find').value = 'work';
    by('find').dispatchEvent(new win.Event('input'));
    told.found = by('found').textContent;
  } catch (error) { told.broken = String(error) + error.stack; }
  document.getElementById('result').textContent = JSON.stringify(told);
});
</script>)js";

}  // namespace

class TestHtmlBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
            m_browser = QStandardPaths::findExecutable(QLatin1String(name));
            if (!m_browser.isEmpty()) return;
        }
        QSKIP("no Chromium on this machine: the page is not tried in a browser");
    }

    void thePageWorks() {
        const QJsonObject told = inBrowser({});
        QVERIFY2(!told.contains(QStringLiteral("broken")) && !told.isEmpty(), qPrintable(m_said));
        QCOMPARE(told[QStringLiteral("ready")].toString(), QStringLiteral("3"));
        QCOMPARE(told[QStringLiteral("images")].toInt(), 0);
        QCOMPARE(told[QStringLiteral("scripts")].toInt(), 2);
        const QJsonArray legend = told[QStringLiteral("legend")].toArray();
        QStringList words;
        for (const QJsonValue& word : legend) words << word.toString();
        QCOMPARE(words,
                 QStringList({QStringLiteral("■back2"), QStringLiteral("●front1"), QStringLiteral("own work"), QStringLiteral("work below"),
                              QStringLiteral("waited"), QStringLiteral("critical path"), QStringLiteral("error")}));
        QCOMPARE(told[QStringLiteral("signs")].toInt(), 2);
        QCOMPARE(told[QStringLiteral("found")].toString(), QStringLiteral("Found: 1"));
    }

    void timesAreUtcOrLocal() {
        const QJsonObject told = inBrowser({});
        QCOMPARE(told[QStringLiteral("began")].toString(), QStringLiteral("2024-03-15 14:00:00.006 UTC"));
        QCOMPARE(told[QStringLiteral("beganLocal")].toString(), QStringLiteral("2024-03-15 19:30:00.006 +05:30"));
        QCOMPARE(told[QStringLiteral("momentLocal")].toString(), QStringLiteral("2024-03-15 19:30:00.006517382 +05:30"));
        QCOMPARE(told[QStringLiteral("beganAgain")].toString(), QStringLiteral("2024-03-15 14:00:00.006 UTC"));
    }

    void waitsAreDrawnAndTold() {
        const QJsonObject told = inBrowser({});
        QCOMPARE(told[QStringLiteral("waited")].toString(), QStringLiteral("Waited 25.0 ms before, says job.wait_time_ms"));
        QVERIFY2(told[QStringLiteral("label")].toString().contains(QStringLiteral("Waited 25.0 ms")), qPrintable(m_said));
        const double hatched = told[QStringLiteral("hatched")].toDouble();
        QVERIFY2(hatched > 0.1 && hatched < 0.8, qPrintable(QString::number(hatched)));
    }

    void attributesAreCopied() {
        const QJsonObject told = inBrowser({});
        const QJsonArray copied = told[QStringLiteral("copied")].toArray();
        QCOMPARE(copied.size(), 2);
        QCOMPARE(told[QStringLiteral("said")].toString(), QStringLiteral("Copied"));
        QCOMPARE(copied[0].toString(),
                 QStringLiteral("key,value\r\n\"a,\"\"b\",\"'=cmd|'x'!A0 \"\"q\"\"\nline\"\r\n\"n\",9007199254740993\r\n"
                                "\"f\",0.5\r\n\"t\",true\r\n\"s\",\"1\"\r\n"
                                "\"h\",\"</script><img src=x onerror=alert(1)>\"\r\n"));
        const QByteArray json = copied[1].toString().toUtf8();
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object[QStringLiteral("a,\"b")].toString(), QStringLiteral("=cmd|'x'!A0 \"q\"\nline"));
        QVERIFY2(json.contains("\"n\": 9007199254740993,"), json);
        QCOMPARE(object[QStringLiteral("f")].toDouble(), 0.5);
        QVERIFY(object[QStringLiteral("t")].isBool());
        QCOMPARE(object[QStringLiteral("s")].toString(), QStringLiteral("1"));
    }

    void itIsDarkWhereTheReaderIs() {
        QCOMPARE(inBrowser({})[QStringLiteral("surface")].toString(), QStringLiteral("#ffffff"));
        const QJsonObject told = inBrowser({QStringLiteral("--blink-settings=preferredColorScheme=0")});
        QVERIFY2(told[QStringLiteral("dark")].toBool(), qPrintable(m_said));
        QCOMPARE(told[QStringLiteral("surface")].toString(), QStringLiteral("#1e2228"));
    }

private:
    /// What the harness wrote down; runs once for each kind of browser.
    QJsonObject inBrowser(const QStringList& more) {
        if (m_told.contains(more.join(QLatin1Char(' ')))) return m_told[more.join(QLatin1Char(' '))];
        static const std::string page = browserPage();
        const FaultServer server([](const SeenRequest& request, Connection& to) {
            if (request.path() == "/page.html") return to.answer(200, "text/html; charset=utf-8", page);
            if (request.path() == "/") return to.answer(200, "text/html; charset=utf-8", harness);
            return to.answer(404, "text/plain", "");
        });
        const QTemporaryDir profile;
        QProcess browser;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kolkata"));
        browser.setProcessEnvironment(environment);
        browser.start(m_browser,
                      QStringList{QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                                  QStringLiteral("--no-first-run"), QStringLiteral("--user-data-dir=") + profile.path(),
                                  QStringLiteral("--virtual-time-budget=10000"), QStringLiteral("--dump-dom")} +
                          more + QStringList{QString::fromStdString(server.url("/"))});
        if (!browser.waitForFinished(120'000)) browser.kill();
        m_said = QString::fromUtf8(browser.readAllStandardOutput());
        static const QRegularExpression result(QStringLiteral("<pre id=\"result\">(.*?)</pre>"),
                                               QRegularExpression::DotMatchesEverythingOption);
        QString json = result.match(m_said).captured(1);
        json.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        return m_told[more.join(QLatin1Char(' '))] = QJsonDocument::fromJson(json.toUtf8()).object();
    }

    QString m_browser;
    QString m_said;
    QMap<QString, QJsonObject> m_told;
};

QTEST_GUILESS_MAIN(TestHtmlBrowser)
#include "tst_html_browser.moc"
