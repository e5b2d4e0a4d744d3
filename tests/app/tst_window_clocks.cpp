// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader may ask of a trace and what stays as recorded: corrected clocks, suggested parents. Over a real cache.
#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "app/settings_dialog.h"
#include "model/items/span_detail_model.h"
#include "tests/core/test_registry.h"
#include "widgets/span_panel.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_clocks_test {

QJsonObject jaegerSpan(const char* id, const char* parent, qint64 startUs, qint64 durationUs, const char* process) {
    const QString trace = QStringLiteral("5af7183fb1d4cf5f5af7183fb1d4cf5f");
    QJsonArray references;
    if (*parent != 0)
        references.append(QJsonObject{{QStringLiteral("refType"), QStringLiteral("CHILD_OF")},
                                      {QStringLiteral("traceID"), trace},
                                      {QStringLiteral("spanID"), QLatin1String(parent)}});
    const QJsonObject field{{QStringLiteral("key"), QStringLiteral("event")},
                            {QStringLiteral("type"), QStringLiteral("string")},
                            {QStringLiteral("value"), QStringLiteral("seen")}};
    const QJsonObject log{{QStringLiteral("timestamp"), 1'700'000'000'000'000 + startUs + 100},
                          {QStringLiteral("fields"), QJsonArray{field}}};
    return {{QStringLiteral("traceID"), trace},
            {QStringLiteral("spanID"), QLatin1String(id)},
            {QStringLiteral("operationName"), QLatin1String(id)},
            {QStringLiteral("references"), references},
            {QStringLiteral("startTime"), 1'700'000'000'000'000 + startUs},
            {QStringLiteral("duration"), durationUs},
            {QStringLiteral("tags"), QJsonArray()},
            {QStringLiteral("logs"), QJsonArray{log}},
            {QStringLiteral("processID"), QLatin1String(process)}};
}

QJsonObject process(const char* service, const char* host) {
    const QJsonObject tag{{QStringLiteral("key"), QStringLiteral("hostname")},
                          {QStringLiteral("type"), QStringLiteral("string")},
                          {QStringLiteral("value"), QLatin1String(host)}};
    return {{QStringLiteral("serviceName"), QLatin1String(service)}, {QStringLiteral("tags"), QJsonArray{tag}}};
}

QString writeJaeger(const QString& path, const QJsonObject& trace) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonArray{trace}}}).toJson());
    return path;
}

/// The call to inv-7 seems to begin 72 ms before it was made.
QString writeSkewed(const QString& path, qint64 offUs) {
    const QJsonArray spans{jaegerSpan("a1", "", 0, 900'000, "p1"), jaegerSpan("a2", "a1", 50'000, 300'000, "p1"),
                           jaegerSpan("b1", "a2", 50'000 + offUs, 250'000, "p2")};
    const QJsonObject trace{{QStringLiteral("spans"), spans},
                            {QStringLiteral("processes"), QJsonObject{{QStringLiteral("p1"), process("web", "web-1")},
                                                                      {QStringLiteral("p2"), process("inventory", "inv-7")}}}};
    return writeJaeger(path, trace);
}

class TestWindowClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctedByKeyAndChip() {
        WindowDriver driver;
        driver.start({{writeSkewed(driver.file("skewed.json"), -72'000)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        auto* chip = view->findChild<QAbstractButton*>(QStringLiteral("clocks"));
        QVERIFY(chip->isVisible());
        QVERIFY2(chip->accessibleName().contains(QStringLiteral("72")), qPrintable(chip->accessibleName()));
        QVERIFY(chip->toolTip().contains(QStringLiteral("inv-7")));
        const auto shown = [&] { return view->pictureRequest().traces.front().analysis; };
        const std::int64_t recorded = shown()->trace->startNs[2];
        QVERIFY(!shown()->clocksCorrected);

        view->selectSpan(2);
        view->waterfall()->setFocus();
        QTest::keyClick(view->waterfall(), Qt::Key_K);
        QVERIFY(driver.settle());
        QVERIFY(shown()->clocksCorrected);
        QCOMPARE(shown()->trace->startNs[2], recorded + 72'000'000);
        QCOMPARE(shown()->recorded->startNs[2], recorded);
        QCOMPARE(view->selectedSpan(), std::optional<SpanIndex>(2));
        QCOMPARE(chip->accessibleName(), QStringLiteral("Clocks corrected"));
        // Events keep their distance from their span.
        const auto* details = driver.parts().span->findChild<items::SpanDetailModel*>();
        QVERIFY(details != nullptr);
        bool seen = false;
        for (int row = 0; row < details->rowCount(); ++row)
            seen = seen || details->index(row, 0).data(items::SpanDetailModel::FullKeyRole).toString().contains(QStringLiteral("100"));
        QVERIFY(seen);

        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(driver.settle());
        QVERIFY(!shown()->clocksCorrected);
        QCOMPARE(shown()->trace->startNs[2], recorded);
        QVERIFY(driver.messages().isEmpty());
    }

    void theLimitIsASetting() {
        WindowDriver driver;
        driver.settings().data.clockLimitMs = 71;
        QVERIFY(driver.settings().save());
        driver.start({{writeSkewed(driver.file("skewed.json"), -72'000)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        const auto shown = [&] { return view->pictureRequest().traces.front().analysis; };
        QVERIFY(!shown()->clocks.correctable());
        view->waterfall()->setFocus();
        QTest::keyClick(view->waterfall(), Qt::Key_K);
        QVERIFY(driver.settle());
        QVERIFY(!shown()->clocksCorrected);

        driver.trigger(Command::Settings);
        auto* dialog = driver.window().findChild<SettingsDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QSpinBox*>(QStringLiteral("settingsClockLimit"))->setValue(72);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("settingsUse")), Qt::LeftButton);
        QVERIFY(driver.settle());
        QVERIFY(shown()->clocks.correctable());
        QTest::mouseClick(view->findChild<QAbstractButton*>(QStringLiteral("clocks")), Qt::LeftButton);
        QVERIFY(driver.settle());
        QVERIFY(shown()->clocksCorrected);
        QCOMPARE(driver.settings().data.clockLimitMs, 72);
    }

    void parentsAreSuggestedOnDemand() {
        WindowDriver driver;
        const QJsonArray spans{jaegerSpan("a1", "", 0, 900'000, "p1"), jaegerSpan("a2", "", 50'000, 300'000, "p1"),
                               jaegerSpan("a3", "", 60'000, 20'000, "p1")};
        const QJsonObject trace{{QStringLiteral("spans"), spans},
                                {QStringLiteral("processes"), QJsonObject{{QStringLiteral("p1"), process("web", "web-1")}}}};
        driver.start({{writeJaeger(driver.file("flat.json"), trace)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        const auto shown = [&] { return view->pictureRequest().traces.front().analysis; };
        auto* chip = view->findChild<QAbstractButton*>(QStringLiteral("parents"));
        QVERIFY(!chip->isVisible());
        QCOMPARE(shown()->tree.maxDepth, 0U);
        view->waterfall()->setFocus();
        QTest::keyClick(view->waterfall(), Qt::Key_P);
        QVERIFY(driver.settle());
        QCOMPARE(shown()->tree.maxDepth, 2U);
        QVERIFY(chip->isVisible());
        QVERIFY2(chip->accessibleName().contains(QStringLiteral("2 parent")), qPrintable(chip->accessibleName()));
        QVERIFY(view->waterfall()->rowTip(1).contains(QStringLiteral("suggestion")));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(driver.settle());
        QCOMPARE(shown()->tree.maxDepth, 0U);
        QVERIFY(!chip->isVisible());
    }

    void nothingToSayOfClocksThatFit() {
        WindowDriver driver;
        driver.start({{writeSkewed(driver.file("fits.json"), 10'000)}, {}, {}});
        QVERIFY(driver.settle());
        widgets::TraceView* view = driver.parts().traceView;
        QVERIFY(!view->findChild<QAbstractButton*>(QStringLiteral("clocks"))->isVisible());
        QTest::keyClick(view->waterfall(), Qt::Key_K);
        QVERIFY(driver.settle());
        QVERIFY(!view->pictureRequest().traces.front().analysis->clocksCorrected);
    }
};

FW_REGISTER_TEST(TestWindowClocks);

}  // namespace window_clocks_test

#include "tst_window_clocks.moc"
