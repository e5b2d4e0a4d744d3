// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a comparison in a real browser, without a display: it runs under its own policy, and its controls do what they say.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/export/compared_traces.h"
#include "tests/support/fault_server.h"

using namespace fw;
using fw::test::Connection;
using fw::test::FaultServer;
using fw::test::SeenRequest;

namespace {

/// Opens the page in a frame, does what a reader does, and writes down what came of it.
constexpr const char* harness =
    R"js(<!DOCTYPE html><meta charset="utf-8"><iframe id="f" src="/page.html" style="width:1300px;height:800px"></iframe>
<pre id="result"></pre><script>
const told = {}, frame = document.getElementById('f');
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
frame.addEventListener('load', async () => {
  const page = frame.contentDocument, win = frame.contentWindow, by = (id) => page.getElementById(id);
  const press = async (key) => { page.dispatchEvent(new win.KeyboardEvent('keydown', { key })); await wait(20); };
  // Told at once; rows are painted with the next frame, whenever that is.
  const picked = () => page.querySelector('#details h2').textContent + ', ' + page.querySelector('#details tbody tr').textContent;
  const seen = async (done) => { for (let i = 0; i < 200 && !done(); ++i) await wait(20); return done(); };
  // A busy machine has no frames to spare for a browser that nobody sees.
  win.requestAnimationFrame = (paint) => win.setTimeout(paint, 5);
  try {
    await seen(() => page.querySelectorAll('.pair').length > 10 && page.documentElement.dataset.ready);
    told.ready = page.documentElement.dataset.ready;
    told.images = page.images.length;
    told.scripts = page.scripts.length;
    told.steps = [...page.querySelectorAll('.step')].map((one) => one.querySelector('.value').textContent);
    told.largest = page.querySelectorAll('.step.largest').length;
    told.rows = page.querySelectorAll('.pair').length;
    told.missing = [...page.querySelectorAll('.half.a .not')].length;
    told.first = picked();
    told.figures = [...page.querySelectorAll('#details tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
    by('view').focus();
    await press('n');
    told.second = picked();
    told.place = by('found').textContent;
    await press('N');
    told.back = picked();
    await press('Home');
    told.top = picked();
    await press('ArrowDown');
    told.next = picked();
    await press('ArrowLeft');
    const before = by('space').style.height;
    await press('ArrowLeft');
    await press('ArrowLeft');
    told.folded = [before, by('space').style.height];
    await press('ArrowRight');
    told.unfolded = by('space').style.height;
    told.began = by('beganA').textContent;
    by('local').click();
    told.beganLocal = by('beganA').textContent;
    by('least').value = by('least').options[by('least').options.length - 1].value;
    by('least').dispatchEvent(new win.Event('change'));
    await wait(20);
    told.hidden = by('space').style.height;
    await press('n');
    told.least = by('least').value;
    by('least').value = '0';
    by('least').dispatchEvent(new win.Event('change'));
    by('find').value = 'readc';
    by('find').dispatchEvent(new win.Event('input'));
    told.found = by('found').textContent;
    by('find').dispatchEvent(new win.KeyboardEvent('keydown', { key: 'Enter' }));
    await wait(20);
    told.match = picked();
    told.changes = [...page.querySelectorAll('#details dl dt')].map((one) => one.textContent);
    told.values = [...page.querySelectorAll('#details dl dd')].map((one) => one.textContent);
    by('find').value = '';
    by('find').dispatchEvent(new win.Event('input'));
    await press('t');
    told.table = [...page.querySelectorAll('#table tbody tr')].length;
    told.topRow = page.querySelector('#table tbody tr').lastChild.textContent;
    page.querySelectorAll('#table th button')[0].click();
    told.sorted = [...page.querySelectorAll('#table tbody .name')].map((one) => one.textContent);
    told.sort = page.querySelector('#table th').getAttribute('aria-sort');
    page.querySelector('#table tbody tr').click();
    await wait(20);
    told.tablePick = page.querySelector('#details h2').textContent;
    await press('t');
    told.linked = picked();
    const chosen = () => page.querySelector('.pair[aria-selected=true]');
    await seen(() => chosen() && chosen().getAttribute('aria-label').startsWith(told.tablePick));
    told.label = chosen() ? chosen().getAttribute('aria-label') : '';
    const pen = by('bars').getContext('2d'), scale = win.devicePixelRatio, width = by('view').clientWidth;
    const pixels = pen.getImageData(0, 0, width * scale, 22 * 4 * scale).data;
    const wide = Math.round(width * scale);
    let sides = [0, 0];
    for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3] > 0 && pixels[i] < 120 && pixels[i + 2] > 150) ++sides[(i / 4) % wide < wide / 2 ? 0 : 1];
    told.painted = sides;
    told.dark = win.matchMedia('(prefers-color-scheme: dark)').matches;
    told.surface = win.getComputedStyle(page.documentElement).getPropertyValue('--surface').trim();
    win.dispatchEvent(new win.Event('beforeprint'));
    told.printed = by('view').style.height;
    win.dispatchEvent(new win.Event('afterprint'));
    told.after = by('view').style.height;
  } catch (error) { told.broken = String(error) + error.stack; }
  document.getElementById('result').textContent = JSON.stringify(told);
});
</script>)js";

}  // namespace

class TestCompareBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
            m_browser = QStandardPaths::findExecutable(QLatin1String(name));
            if (!m_browser.isEmpty()) break;
        }
        if (m_browser.isEmpty()) QSKIP("no Chromium on this machine: the page is not tried in a browser");
        m_told = inBrowser({});
        QVERIFY2(!m_told.contains(QStringLiteral("broken")) && !m_told.isEmpty(), qPrintable(m_said));
    }

    void itShowsBoth() {
        QCOMPARE(text("ready"), QStringLiteral("23"));
        QCOMPARE(m_told[QStringLiteral("images")].toInt(), 0);
        QCOMPARE(m_told[QStringLiteral("scripts")].toInt(), 2);
        // 82 ms, −10 of the root, +10 and +5 of steps, 87 ms.
        QCOMPARE(list("steps"), QStringList({QStringLiteral("82.00 ms"), QStringLiteral("▼ −10.00 ms"), QStringLiteral("▲ +10.00 ms"),
                                             QStringLiteral("▲ +5.00 ms"), QStringLiteral("87.00 ms")}));
        QCOMPARE(m_told[QStringLiteral("largest")].toInt(), 1);
        QVERIFY(m_told[QStringLiteral("missing")].toInt() == 1);
        QVERIFY(text("first").startsWith(QStringLiteral("root")));
        QCOMPARE(list("figures").first(), QStringLiteral("Duration|82.00 ms|87.00 ms|+5.00 ms"));
        QVERIFY(list("figures").contains(QStringLiteral("Critical path|11.00 ms|1.00 ms|−10.00 ms")) ||
                list("figures").contains(QStringLiteral("Critical path|12.00 ms|2.00 ms|−10.00 ms")));
        const QJsonArray painted = m_told[QStringLiteral("painted")].toArray();
        QVERIFY2(painted[0].toInt() > 200 && painted[1].toInt() > 200, qPrintable(m_said));
    }

    void keysGoThroughDifferences() {
        QVERIFY2(text("second").startsWith(QStringLiteral("reade")), qPrintable(text("second")));
        QCOMPARE(text("place"), QStringLiteral("3 of 4 differences"));
        QCOMPARE(text("back"), text("first"));
        QVERIFY(text("top").startsWith(QStringLiteral("root")));
        QVERIFY(text("next").startsWith(QStringLiteral("stepb")));
    }

    void rowsFoldTogether() {
        // Folding the first step, then its root: both sides lose the same rows.
        const QStringList folded = list("folded");
        QCOMPARE(folded.first(), QStringLiteral("462px"));
        QCOMPARE(folded.last(), QStringLiteral("22px"));
        QCOMPARE(text("unfolded"), QStringLiteral("462px"));
    }

    void smallDifferencesHide() {
        const int all = 23 * 22;
        const QString hidden = text("hidden");
        QVERIFY2(hidden.chopped(2).toInt() < all && hidden.chopped(2).toInt() >= 22, qPrintable(hidden));
    }

    void valuesThatDifferAreFound() {
        QCOMPARE(text("found"), QStringLiteral("Found: 1"));
        QVERIFY2(text("match").startsWith(QStringLiteral("readc")), qPrintable(text("match")));
        QVERIFY(list("changes").contains(QStringLiteral("n")));
        QVERIFY(!list("changes").contains(QStringLiteral("same")));
        QVERIFY2(list("values").contains(QStringLiteral("8 (+3)")), qPrintable(list("values").join(QLatin1Char('|'))));
    }

    void theTableSorts() {
        QCOMPARE(m_told[QStringLiteral("table")].toInt(), 4);
        QCOMPARE(text("topRow"), QStringLiteral("▲ +10.00 ms"));
        QStringList sorted = list("sorted");
        QCOMPARE(text("sort"), QStringLiteral("ascending"));
        QStringList expected = sorted;
        expected.sort();
        QCOMPARE(sorted, expected);
        // What was selected in the table is selected in the rows.
        QVERIFY(text("linked").startsWith(text("tablePick")));
        QVERIFY2(text("label").startsWith(text("tablePick")) && text("label").contains(QStringLiteral(", A ")), qPrintable(text("label")));
    }

    void timesAreUtcOrLocal() {
        QCOMPARE(text("began"), QStringLiteral("2024-03-15 14:00:00.006 UTC"));
        QCOMPARE(text("beganLocal"), QStringLiteral("2024-03-15 19:30:00.006 +05:30"));
    }

    void paperHoldsAllRows() {
        QVERIFY(text("printed").chopped(2).toInt() >= 22 * 20);
        QCOMPARE(text("after"), QString());
    }

    void itIsDarkWhereTheReaderIs() {
        QCOMPARE(text("surface"), QStringLiteral("#ffffff"));
        const QJsonObject told = inBrowser({QStringLiteral("--blink-settings=preferredColorScheme=0")});
        QVERIFY2(told[QStringLiteral("dark")].toBool(), qPrintable(m_said));
        QCOMPARE(told[QStringLiteral("surface")].toString(), QStringLiteral("#1e2228"));
    }

private:
    [[nodiscard]] QString text(const char* key) const { return m_told[QLatin1String(key)].toString(); }
    [[nodiscard]] QStringList list(const char* key) const {
        QStringList all;
        for (const QJsonValue& value : m_told[QLatin1String(key)].toArray()) all << value.toString();
        return all;
    }

    QJsonObject inBrowser(const QStringList& more) {
        static const std::string page = test::comparedPage(8, "x");
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
                                  QStringLiteral("--virtual-time-budget=20000"), QStringLiteral("--dump-dom")} +
                          more + QStringList{QString::fromStdString(server.url("/"))});
        if (!browser.waitForFinished(120'000)) browser.kill();
        m_said = QString::fromUtf8(browser.readAllStandardOutput());
        static const QRegularExpression result(QStringLiteral("<pre id=\"result\">(.*?)</pre>"),
                                               QRegularExpression::DotMatchesEverythingOption);
        QString json = result.match(m_said).captured(1);
        json.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        return QJsonDocument::fromJson(json.toUtf8()).object();
    }

    QString m_browser;
    QString m_said;
    QJsonObject m_told;
};

QTEST_GUILESS_MAIN(TestCompareBrowser)
#include "tst_compare_browser.moc"
