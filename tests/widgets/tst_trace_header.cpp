// SPDX-License-Identifier: GPL-3.0-or-later
// What the header of a trace leaves out where room is short, and what it says of several roots.
#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include "tests/widgets/sample_trace.h"
#include "widgets/trace_header.h"

using namespace fw;
using namespace fw::widgets;

namespace trace_header_test {

/// Two roots: a short one that began first and names the trace, and the longest.
std::shared_ptr<const analysis::TraceAnalysis> twoRoots() {
    const auto sample = test::sampleAnalysis();
    auto trace = std::make_shared<TraceData>(*sample->trace);
    trace->names.push_back("accept");
    trace->startNs.push_back(test::sampleStart - 5 * test::ms);
    trace->durationNs.push_back(2 * test::ms);
    trace->spanId.push_back(SpanId{0xabc});
    trace->parentId.push_back(SpanId{});
    trace->name.push_back(static_cast<std::uint32_t>(trace->names.size() - 1));
    trace->service.push_back(0);
    trace->resource.push_back(0);
    trace->scope.push_back(0);
    trace->kind.push_back(SpanKind::Internal);
    trace->status.push_back(StatusCode::Unset);
    trace->marks.push_back(0);
    trace->summary.rootName = "accept";
    trace->summary.startNs = test::sampleStart - 5 * test::ms;
    ++trace->summary.spans;
    return *analysis::analyseTrace(trace, {});
}

QString tipAt(TraceHeader& header, QPoint at) {
    QHelpEvent event(QEvent::ToolTip, at, header.mapToGlobal(at));
    QApplication::sendEvent(&header, &event);
    // A tooltip that goes fades out.
    return event.isAccepted() ? QToolTip::text() : QString();
}

class TestTraceHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frameIdAndErrorsAreTheLastToGo() {
        TraceHeader header;
        header.setTrace(test::sampleAnalysis());
        header.resize(1400, header.sizeHint().height());
        header.show();
        auto* frame = header.findChild<QAbstractButton*>(QStringLiteral("frameChip"));
        auto* more = header.findChild<QAbstractButton*>(QStringLiteral("moreChips"));
        auto* errors = header.findChild<QAbstractButton*>(QStringLiteral("errorsChip"));
        QVERIFY(frame != nullptr && more != nullptr && errors != nullptr);
        QVERIFY(!more->isVisible());
        bool left = false;
        for (int width = 1400; width >= 560; width -= 20) {
            header.resize(width, header.height());
            QVERIFY2(frame->isVisible() && errors->isVisible(), qPrintable(QString::number(width)));
            QVERIFY2(frame->width() >= frame->sizeHint().width(), qPrintable(QString::number(width)));
            left = left || more->isVisible();
            if (!more->isVisible()) continue;
            // What went is told.
            int went = 0;
            for (const QAbstractButton* chip : header.findChildren<QAbstractButton*>())
                if (!chip->isVisible() && !chip->accessibleName().isEmpty() && more->toolTip().contains(chip->accessibleName())) ++went;
            QCOMPARE(more->accessibleName(), QStringLiteral("%1 more").arg(went));
        }
        QVERIFY(left);
        // Errors are what one scans for: they stay where even the id has no room.
        for (int width = 560; width >= 400; width -= 20) {
            header.resize(width, header.height());
            QVERIFY2(errors->isVisible(), qPrintable(QString::number(width)));
        }
    }

    void twoRootsAreTold() {
        TraceHeader header;
        header.setTrace(twoRoots());
        header.resize(1400, header.sizeHint().height());
        header.show();
        const QString tip = tipAt(header, {20, header.height() / 2});
        QVERIFY2(tip.contains(QStringLiteral("accept")) && tip.contains(QStringLiteral("capture_frame")), qPrintable(tip));
        bool chip = false;
        for (const QAbstractButton* one : header.findChildren<QAbstractButton*>())
            if (one->isVisible() && one->accessibleName().startsWith(QStringLiteral("capture_frame"))) {
                chip = true;
                QCOMPARE(tipAt(header, one->geometry().center()), tip);
            }
        QVERIFY(chip);
        // One root has nothing to tell.
        header.setTrace(test::sampleAnalysis());
        QVERIFY(tipAt(header, {20, header.height() / 2}).isEmpty());
    }
};

}  // namespace trace_header_test

QTEST_MAIN(trace_header_test::TestTraceHeader)
#include "tst_trace_header.moc"
