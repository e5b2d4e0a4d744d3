// SPDX-License-Identifier: GPL-3.0-or-later
// Where a span stands among its peers, over a real cache that grows.
#include <QTest>

#include "app/window_parts.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/peer_strip.h"
#include "widgets/span_panel.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
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
        auto* rank = driver.parts().span->findChild<widgets::PeerStrip*>();
        QVERIFY(rank != nullptr);
        QVERIFY(rank->isVisibleTo(driver.parts().span));
        QTRY_COMPARE(rank->sentence(), QStringLiteral("9 peers in the cache: too few to rank"));
        // The same operation in another file, slower: what was known before is forgotten, and the window tells of both.
        what.firstFrame = 200;
        what.traces = 110;
        what.spansEach = 6;
        driver.drop({writeTraces(driver.file("b.jsonl"), what)});
        QVERIFY(driver.settle());
        driver.search(frameIdOf(120));
        QVERIFY(driver.settle());
        QTRY_COMPARE_WITH_TIMEOUT(rank->sentence(), QStringLiteral("At least as slow as 7.5 % of its peers"), 15'000);
        QVERIFY(rank->accessibleName().contains(QStringLiteral("120 spans")));
        driver.search(frameIdOf(205));
        QVERIFY(driver.settle());
        QTRY_COMPARE(rank->sentence(), QStringLiteral("At least as slow as 100.0 % of its peers"));
        // Another operation of the same trace, all of whose spans take 15 ms; then back, by what is kept.
        driver.parts().traceView->traceWindow()->select(1);
        QTRY_COMPARE(rank->sentence(), QStringLiteral("As long as all of its peers"));
        driver.parts().traceView->traceWindow()->select(0);
        QTRY_COMPARE(rank->sentence(), QStringLiteral("At least as slow as 100.0 % of its peers"));
    }
};

FW_REGISTER_TEST(TestWindowPeers);

}  // namespace window_peers_test

#include "tst_window_peers.moc"
