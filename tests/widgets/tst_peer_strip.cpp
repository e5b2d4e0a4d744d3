// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/sample_trace.h"
#include "widgets/app_style.h"
#include "widgets/peer_strip.h"
#include "widgets/render/peer_painter.h"
#include "widgets/render/text.h"
#include "widgets/span_panel.h"

using namespace fw;
using namespace fw::widgets;

namespace {

std::shared_ptr<const PeerDurations> peersOf(const std::vector<std::int64_t>& durations) {
    auto peers = std::make_shared<PeerDurations>();
    for (const std::int64_t ns : durations) peers->add(ns);
    peers->finish();
    return peers;
}

/// `shorter` peers of 1 ms, the span itself, `longer` peers of an hour.
std::shared_ptr<const PeerDurations> peersAround(std::int64_t ns, int shorter, int longer) {
    std::vector<std::int64_t> all(static_cast<std::size_t>(shorter), 1);
    all.push_back(ns);
    all.insert(all.end(), static_cast<std::size_t>(longer), 3'600'000'000'000);
    return peersOf(all);
}

}  // namespace

class TestPeerStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
        qRegisterMetaType<PeersRequest>();
    }
    void init() {
        m_panel = std::make_unique<SpanPanel>(nullptr);
        m_panel->resize(320, 600);
        m_asked.clear();
        connect(m_panel.get(), &SpanPanel::peersWanted, this, [this](const PeersRequest& request) { m_asked.push_back(request); });
    }
    void cleanup() { m_panel.reset(); }

    void closeLabelsStandBesideEachOther() {
        // Median and span at the same place: both labels are drawn, one beside the other.
        const auto peers = peersOf(std::vector<std::int64_t>(9, 1'000'000));
        const render::Theme& theme = render::theme(render::ThemeId::Light);
        const auto ink = [&](std::int64_t spanNs, const QRect& where) {
            QImage image(300, 44, QImage::Format_RGB32);
            image.fill(theme.surface);
            QPainter painter(&image);
            render::paintPeers(painter, QRectF(0, 0, 300, 44), *peers, spanNs, theme.service(0), theme, render::RowFonts(qApp->font()));
            painter.end();
            int pixels = 0;
            for (int y = where.top(); y <= where.bottom(); ++y)
                for (int x = where.left(); x <= where.right(); ++x) pixels += image.pixelColor(x, y) != theme.surface ? 1 : 0;
            return pixels;
        };
        // The span's own label is in the middle; what is outside of its width belongs to the other one.
        const double half = render::textWidth(render::RowFonts(qApp->font()).tick, QStringLiteral("1.00 ms")) / 2 + 6;
        const int left = static_cast<int>(150 - half);
        const int right = static_cast<int>(150 + half);
        QVERIFY(ink(1'000'000, QRect(0, 34, left, 10)) + ink(1'000'000, QRect(right, 34, 299 - right, 10)) > 20);
    }

    void labelsStandInOrder() {
        // The span is below the median, and both are close to the right edge: left of the span's label no other may stand.
        std::vector<std::int64_t> durations(5, 100'000);
        durations.insert(durations.end(), 55, 1'020'000);
        durations.insert(durations.end(), 40, 1'100'000);
        constexpr int width = 300;
        constexpr std::int64_t spanNs = 1'000'000;
        const auto peers = peersOf(durations);
        const render::Theme& theme = render::theme(render::ThemeId::Light);
        const render::RowFonts fonts(qApp->font());
        QImage image(width, 44, QImage::Format_RGB32);
        image.fill(theme.surface);
        QPainter painter(&image);
        render::paintPeers(painter, QRectF(0, 0, width, 44), *peers, spanNs, theme.service(0), theme, fonts);
        painter.end();
        QFont bold = fonts.tick;
        bold.setWeight(QFont::DemiBold);
        const double label = render::textWidth(bold, render::durationText(spanNs));
        const double line = render::peerHistogram(*peers, spanNs, 96).place(spanNs) * (width - 1);
        const int left = static_cast<int>(std::min(line - label / 2, width - label)) - 3;
        QVERIFY(left > 100);
        int ink = 0;
        for (int y = 36; y < 44; ++y)
            for (int x = 0; x < left; ++x) ink += image.pixelColor(x, y) != theme.surface ? 1 : 0;
        QCOMPARE(ink, 0);
    }

    void answersOfOtherSpansAreDropped() {
        const auto sample = test::sampleAnalysis();
        m_panel->setSpan(sample, 0);
        m_panel->setSpan(sample, 1);
        QCOMPARE(m_asked.size(), std::size_t{2});
        QCOMPARE(m_asked[1].name, sample->trace->names[sample->trace->name[1]]);
        QCOMPARE(m_asked[1].service, sample->trace->services[sample->trace->service[1]].name);
        QVERIFY(m_asked[1].kind == sample->trace->kind[1]);
        const QString before = rank().sentence();
        m_panel->setPeers(m_asked[0].number, peersAround(sample->trace->durationNs[0], 90, 10));
        QCOMPARE(rank().sentence(), before);
        m_panel->setPeersRefused(m_asked[0].number, QStringLiteral("late"));
        QCOMPARE(rank().sentence(), before);
        m_panel->setPeers(m_asked[1].number, peersAround(sample->trace->durationNs[1], 90, 10));
        QCOMPARE(rank().sentence(), QStringLiteral("Slower than 90.0 % of its peers"));
        // Nor does an answer come back to a panel that shows no span.
        m_panel->clear();
        m_panel->setPeers(m_asked[1].number, peersAround(sample->trace->durationNs[1], 10, 90));
        QVERIFY(rank().isHidden());
    }

    void fewPeersAreNotRanked_data() {
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << 0 << QStringLiteral("0 peers in the cache: too few to rank");
        QTest::newRow("5") << 5 << QStringLiteral("5 peers in the cache: too few to rank");
        QTest::newRow("19") << 19 << QStringLiteral("19 peers in the cache: too few to rank");
        QTest::newRow("20") << 20 << QStringLiteral("Slower than 100.0 % of its peers");
    }
    void fewPeersAreNotRanked() {
        QFETCH(const int, others);
        QFETCH(const QString, sentence);
        const auto sample = test::sampleAnalysis();
        m_panel->setSpan(sample, 1);
        m_panel->setPeers(m_asked.back().number, peersAround(sample->trace->durationNs[1], others, 0));
        QCOMPARE(rank().sentence(), sentence);
        QCOMPARE(rank().accessibleName().contains(QStringLiteral("p50")), others >= 20);
        QCOMPARE(rank().accessibleName().contains(sentence), true);
    }

    /// The rank counts peers that took as long; the words do not call those faster.
    void tiesAreNotFaster() {
        const auto sample = test::sampleAnalysis();
        m_panel->setSpan(sample, 1);
        const std::int64_t ns = sample->trace->durationNs[1];
        std::vector<std::int64_t> all(30, ns);
        all.insert(all.end(), 71, ns + 1);
        m_panel->setPeers(m_asked.back().number, peersOf(all));
        QCOMPARE(rank().sentence(), QStringLiteral("At least as slow as 29.0 % of its peers"));
    }

    void wordsTellTheFigures() {
        const auto sample = test::sampleAnalysis();
        m_panel->setSpan(sample, 1);
        m_panel->setPeers(m_asked.back().number, peersAround(sample->trace->durationNs[1], 50, 0));
        QVERIFY2(rank().accessibleName().contains(QStringLiteral("51 spans, p50 1 ns, p95 1 ns, p99 \u2013")),
                 qPrintable(rank().accessibleName()));
        m_panel->setPeers(m_asked.back().number, peersAround(sample->trace->durationNs[1], 98, 1));
        QVERIFY(rank().toolTip().contains(QStringLiteral("p99")));
        QVERIFY(!rank().accessibleName().contains(QChar(0x2013)));
        const std::int64_t ns = sample->trace->durationNs[1];
        m_panel->setPeers(m_asked.back().number, peersOf(std::vector<std::int64_t>(30, ns)));
        QCOMPARE(rank().sentence(), QStringLiteral("As long as all of its peers"));
        m_panel->setPeersRefused(m_asked.back().number, QStringLiteral("no disk"));
        QCOMPARE(rank().sentence(), QStringLiteral("The peers are not known: no disk"));
    }

    void untimedSpansAskNothing() {
        for (const unsigned mark : {unsigned{NoStart}, unsigned{NoEnd}, unsigned{TimeOutOfRange}, unsigned{NegativeDuration}}) {
            auto trace = std::make_shared<TraceData>(*test::sampleAnalysis()->trace);
            trace->marks[1] = static_cast<std::uint16_t>(trace->marks[1] | mark);
            const std::size_t before = m_asked.size();
            m_panel->setSpan(*analysis::analyseTrace(trace, {}), 1);
            QVERIFY(rank().isHidden());
            m_panel->refreshPeers();
            QCOMPARE(m_asked.size(), before);
        }
    }

    void changedCachesAreAskedAgain() {
        const auto sample = test::sampleAnalysis();
        const std::int64_t ns = sample->trace->durationNs[1];
        m_panel->setSpan(sample, 1);
        m_panel->setPeers(m_asked.back().number, peersAround(ns, 90, 10));
        m_panel->refreshPeers();
        QCOMPARE(m_asked.size(), std::size_t{2});
        // What is known stays until the answer is there.
        QCOMPARE(rank().sentence(), QStringLiteral("Slower than 90.0 % of its peers"));
        m_panel->setPeers(m_asked.back().number, peersAround(ns, 75, 25));
        QCOMPARE(rank().sentence(), QStringLiteral("Slower than 75.0 % of its peers"));
    }

    void barsHoldAllPeers() {
        const std::vector<std::int64_t> durations{0, 1, 5, 5, 900, 1'000'000, 1'000'001, std::numeric_limits<std::int64_t>::max()};
        for (const int bars : {1, 7, 40}) {
            const render::PeerHistogram histogram = render::peerHistogram(*peersOf(durations), 17, bars);
            QCOMPARE(histogram.counts.size(), static_cast<std::size_t>(bars));
            for (std::size_t bar = 0; bar < histogram.counts.size(); ++bar) {
                std::uint64_t expected = 0;
                for (const std::int64_t ns : durations)
                    expected += ns <= histogram.endNs[bar] && (bar == 0 || ns > histogram.endNs[bar - 1]) ? 1 : 0;
                QCOMPARE(histogram.counts[bar], expected);
            }
            QCOMPARE(histogram.endNs.back(), std::numeric_limits<std::int64_t>::max());
        }
        // A span beyond all of its peers has its place on the axis too.
        const render::PeerHistogram wide = render::peerHistogram(*peersOf({100, 200}), 10'000, 10);
        QCOMPARE(wide.place(10'000), 1.0);
        QCOMPARE(wide.place(100), 0.0);
        QVERIFY(wide.place(200) < 0.2);
    }

    void markIsDrawnInBothThemes() {
        const auto sample = test::sampleAnalysis();
        m_panel->setSpan(sample, 1);
        m_panel->setPeers(m_asked.back().number, peersAround(sample->trace->durationNs[1], 90, 10));
        m_panel->show();
        for (const render::ThemeId id : {render::ThemeId::Light, render::ThemeId::Dark}) {
            m_panel->setTheme(id);
            const QImage seen = rank().grab().toImage();
            const QRgb accent = render::theme(id).accent.rgb();
            int hits = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x) hits += seen.pixel(x, y) == accent ? 1 : 0;
            }
            QVERIFY2(hits > 20, qPrintable(QString::number(hits)));
        }
    }

private:
    [[nodiscard]] PeerStrip& rank() const { return *m_panel->findChild<PeerStrip*>(); }

    std::unique_ptr<SpanPanel> m_panel;
    std::vector<PeersRequest> m_asked;
};

QTEST_MAIN(TestPeerStrip)
#include "tst_peer_strip.moc"
