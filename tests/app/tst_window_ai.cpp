// SPDX-License-Identifier: GPL-3.0-or-later
// Model and tokens of AI spans over a real cache: span panel, sum of the trace, the table in the settings.
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/ai_desk.h"
#include "app/settings_dialog.h"
#include "tests/core/test_registry.h"
#include "widgets/ai_strip.h"
#include "widgets/elided_label.h"
#include "widgets/header_chip.h"
#include "widgets/span_panel.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_ai_test {

QByteArray aiSpan(const char* id, const char* parent, const QByteArray& attributes) {
    return QByteArray("{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":\"") + id + "\",\"parentSpanId\":\"" + parent +
           "\",\"name\":\"chat\",\"startTimeUnixNano\":\"1710513602017000000\",\"endTimeUnixNano\":\"1710513602117000000\",\"attributes\":"
           "[" +
           attributes + "]}";
}

QByteArray aiText(const char* key, const char* value) {
    return QByteArray("{\"key\":\"") + key + "\",\"value\":{\"stringValue\":\"" + value + "\"}}";
}

QByteArray aiNumber(const char* key, int value) {
    return QByteArray("{\"key\":\"") + key + "\",\"value\":{\"intValue\":\"" + QByteArray::number(value) + "\"}}";
}

class TestWindowAi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mappingAsTexts() {
        const auto defaults = analysis::AiMapping::defaults();
        QVERIFY(aiMappingOf({}) == defaults);
        QVERIFY(aiMappingOf(aiKeyTexts(defaults)) == defaults);
        const auto own = aiMappingOf({QStringLiteral(" a ,, b.c "), QString()});
        QCOMPARE(own.keys[0], (std::vector<std::string>{"a", "b.c"}));
        QVERIFY(own.keys[1].empty());
        QVERIFY(own.keys[2] == defaults.keys[2]);
    }

    void panelHeaderAndSettings() {
        WindowDriver driver;
        QFile file(driver.file("ai.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + aiSpan("00000000000000a1", "", aiNumber("ai.tokens.total", 1500)) +
                   "," +
                   aiSpan("00000000000000a2", "00000000000000a1",
                          aiText("gen_ai.request.model", "<b>m</b>") + "," + aiNumber("gen_ai.usage.input_tokens", 1200) + "," +
                              aiNumber("gen_ai.usage.output_tokens", 300) + "," + aiNumber("my.tokens", 7)) +
                   "]}]}]}\n");
        file.close();
        driver.start({{file.fileName()}, {}, {}});
        QVERIFY(driver.settle());
        driver.search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(driver.settle());
        driver.parts().spanDock->show();
        auto* chip = driver.parts().traceView->findChild<widgets::HeaderChip*>(QStringLiteral("tokensChip"));
        QVERIFY(chip != nullptr);
        QVERIFY2(chip->accessibleName().contains(QStringLiteral("1,500")), qPrintable(chip->accessibleName()));
        driver.parts().traceView->traceWindow()->select(1);
        QVERIFY(driver.settle());
        auto* strip = driver.parts().span->findChild<widgets::AiStrip*>();
        QVERIFY(strip != nullptr && strip->isVisible());
        const auto values = [&] {
            QStringList all;
            for (const auto* label : strip->findChildren<widgets::ElidedLabel*>())
                if (!label->isHidden()) all << label->fullText();
            return all;
        };
        QCOMPARE(values(), (QStringList{QStringLiteral("<b>m</b>"), QStringLiteral("1,200"), QStringLiteral("300")}));

        driver.trigger(Command::Settings);
        auto* dialog = driver.window().findChild<SettingsDialog*>();
        QVERIFY(dialog != nullptr);
        auto* keys = dialog->findChild<QLineEdit*>(QStringLiteral("settingsAi1"));
        QVERIFY(keys->text().startsWith(QStringLiteral("gen_ai.usage.input_tokens")));
        keys->setText(QStringLiteral("my.tokens, gen_ai.usage.input_tokens"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("settingsUse")), Qt::LeftButton);
        QVERIFY(driver.settle());
        QCOMPARE(values().at(1), QStringLiteral("7"));
        QVERIFY2(chip->accessibleName().endsWith(QStringLiteral("307")), qPrintable(chip->accessibleName()));
        QCOMPARE(driver.settings().data.aiKeys.size(), 6);
    }
};

FW_REGISTER_TEST(TestWindowAi);

}  // namespace window_ai_test

#include "tst_window_ai.moc"
