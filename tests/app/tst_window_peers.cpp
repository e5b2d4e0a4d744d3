// SPDX-License-Identifier: GPL-3.0-or-later
// Where a span stands among its peers, over a real cache that grows.
#include <QTest>

#include "app/window_parts.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/peer_strip.h"
#include "widgets/span_panel.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_peers_test {

class TestWindowPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peersFollowTheCache() {
        WindowDriver driver;
        TraceFile what;
        what.traces = 10;
        what.spansEach = 3;
        driver.start({{writeTraces(driver.file("a.jsonl"), what)}, {}, {}});
        QVERIFY(driver.settle());
        driver.search(frameIdOf(120));
        QVERIFY(driver.settle());
        auto* strip = driver.parts().span->findChild<widgets::PeerStrip*>();
        QVERIFY(strip != nullptr);
        QVERIFY(strip->isVisibleTo(driver.parts().span));
        QTRY_COMPARE(strip->sentence(), QStringLiteral("Too few peers to compare with"));
        // The same operation in another file, 50 % slower: the open panel counts them too, without a hand of the reader.
        what.firstFrame = 200;
        what.traces = 20;
        what.spansEach = 6;
        driver.drop({writeTraces(driver.file("b.jsonl"), what)});
        QVERIFY(driver.settle());
        driver.search(frameIdOf(120));
        QVERIFY(driver.settle());
        QTRY_COMPARE_WITH_TIMEOUT(strip->sentence(), QStringLiteral("Slower than 31.0 % of its peers"), 15'000);
        driver.search(frameIdOf(205));
        QVERIFY(driver.settle());
        QTRY_COMPARE(strip->sentence(), QStringLiteral("Slower than 100.0 % of its peers"));
    }
};

FW_REGISTER_TEST(TestWindowPeers);

}  // namespace window_peers_test

#include "tst_window_peers.moc"
