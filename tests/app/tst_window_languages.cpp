// SPDX-License-Identifier: GPL-3.0-or-later
// Every language has room: no text of the window is cut at 1280 × 800 without a tooltip that says the whole.
#include <functional>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

#include "app/language.h"
#include "app/samples.h"
#include "app/spoken_languages.h"
#include "app/window_actions.h"
#include "tests/core/test_registry.h"
#include "widgets/elided_label.h"
#include "widgets/list_header.h"
#include "widgets/style_tokens.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_languages_test {

namespace {

const QSize windowSize(1280, 800);

/// Without its mnemonic.
QString wordsOf(QString text) {
    return text.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(QLatin1Char('&')).replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

bool tooltipSays(const QWidget* widget, const QString& text) {
    return QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText().contains(text.simplified());
}

/// What a label has too little room for; a label that cuts by itself tells the rest in its tooltip.
QString clippedLabel(const QLabel* label) {
    if (qobject_cast<const widgets::ElidedLabel*>(label) != nullptr || label->text().isEmpty()) return {};
    const bool fits =
        label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) : label->width() >= label->sizeHint().width();
    return fits || tooltipSays(label, label->text()) ? QString() : label->text();
}

QString clippedButton(const QAbstractButton* button) {
    const QString text = wordsOf(button->text());
    if (text.isEmpty() || button->width() >= button->sizeHint().width() || tooltipSays(button, text)) return {};
    // The style asks for more air than the words need.
    const int words = button->fontMetrics().horizontalAdvance(text) + (button->icon().isNull() ? 0 : button->iconSize().width() + 4);
    return button->width() >= words + widgets::px(8) ? QString() : text;
}

QString clippedChoice(const QComboBox* box) {
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int words = box->fontMetrics().horizontalAdvance(box->currentText());
    return room.width() >= words || box->isEditable() || tooltipSays(box, box->currentText()) ? QString() : box->currentText();
}

QStringList clippedTitles(const QHeaderView* header) {
    QStringList clipped;
    const QAbstractItemModel* model = header->model();
    if (model == nullptr || header->orientation() != Qt::Horizontal) return clipped;
    const QFontMetrics metrics(widgets::uiFont(11, QFont::Medium));
    for (int section = 0; section < header->count(); ++section) {
        const QString title = model->headerData(section, Qt::Horizontal).toString();
        if (header->isSectionHidden(section) || title.isEmpty()) continue;
        if (header->sectionSize(section) >= metrics.horizontalAdvance(title) + 2 * widgets::px(8)) continue;
        if (model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()) clipped.append(title);
    }
    return clipped;
}

/// What a reader cannot read of `top`, each with the widget that has it.
QStringList clippedTexts(const QWidget* top) {
    QStringList clipped;
    for (const QWidget* widget : top->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != top) continue;
        QStringList texts;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts.append(clippedLabel(label));
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts.append(clippedButton(button));
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            texts.append(clippedChoice(box));
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            texts = clippedTitles(header);
        }
        for (const QString& text : texts) {
            if (text.isEmpty()) continue;
            clipped.append(QStringLiteral("%1 %2 (%3 wide): %4")
                               .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                               .arg(widget->width())
                               .arg(text));
        }
    }
    return clipped;
}

struct Shown {
    const char* name;
    std::function<void(StartOptions&)> options;
    QStringList queries;
};

}  // namespace

class TestWindowLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->start({unpackSamples({}, m_samples.path()), {}, {}});
        QVERIFY(m_driver->settle(60'000));
        m_driver->stop();
    }
    void cleanupTestCase() { m_driver.reset(); }
    void cleanup() {
        m_driver->stop();
        m_language.use(*qApp, QStringLiteral("en_US"));
    }

    void viewsCutNoText_data() { languages(); }
    void viewsCutNoText() {
        QFETCH(QString, code);
        m_language.use(*qApp, code);
        const QString frame = QStringLiteral("20240315_cam01_000123");
        const QStringList pair{QStringLiteral("3bf462b0"), QStringLiteral("1bb5d187")};
        std::vector<Shown> views{
            {"traces", [](StartOptions&) {}, {}},
            {"trace", [](StartOptions& options) { options.pane = QStringLiteral("waterfall"); }, {frame}},
            {"compare", [](StartOptions& options) { options.compare = true; }, pair},
            {"bottlenecks", [](StartOptions& options) { options.bottlenecks = true; }, {}},
            {"services", [](StartOptions& options) { options.bottlenecks = options.servicesOverTime = true; }, {}},
            {"journey", [](StartOptions& options) { options.journey = true; }, {frame}},
        };
        for (const char* pane : {"flame", "graph", "statistics", "spans", "log"})
            views.push_back({pane, [pane](StartOptions& options) { options.pane = QLatin1String(pane); }, {frame}});
        QStringList clipped;
        for (const Shown& view : views) {
            StartOptions options;
            options.size = windowSize;
            view.options(options);
            m_driver->start({{}, view.queries, {}}, options);
            QVERIFY(m_driver->settle());
            QCOMPARE(m_driver->window().size(), windowSize);
            for (const QString& text : clippedTexts(&m_driver->window()))
                clipped.append(QLatin1String(view.name) + QStringLiteral(": ") + text);
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    }

    void panelsAndDialogsCutNoText_data() { languages(); }
    void panelsAndDialogsCutNoText() {
        QFETCH(QString, code);
        m_language.use(*qApp, code);
        StartOptions options;
        options.size = windowSize;
        m_driver->start({{}, {QStringLiteral("20240315_cam01_000123")}, {}}, options);
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::ShowProblems);
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->settle());
        QStringList clipped = clippedTexts(&m_driver->window());
        for (const Command command : {Command::Settings, Command::Connections, Command::FetchTraces, Command::Export,
                                      Command::ExportPicture, Command::About, Command::Help}) {
            QAction* action = m_driver->window().actions().action(command);
            const QString name = wordsOf(action->text());
            QVERIFY2(action->isEnabled(), qPrintable(name));
            action->trigger();
            QVERIFY(m_driver->settle());
            QWidget* dialog = nullptr;
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top->isVisible() && qobject_cast<QDialog*>(top) != nullptr) dialog = top;
            QVERIFY2(dialog != nullptr, qPrintable(name));
            QTest::qWait(20);
            QVERIFY2(dialog->width() <= windowSize.width() && dialog->height() <= windowSize.height(), qPrintable(name));
            for (const QString& text : clippedTexts(dialog)) clipped.append(name + QStringLiteral(": ") + text);
            dialog->close();
            QTRY_VERIFY(m_driver->window().isActiveWindow() || !dialog->isVisible());
            QTest::qWait(20);
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    }

    /// The menu, the settings and what is kept name the same languages.
    void languagesAreChosenByTheirOwnNames() {
        m_driver->settings().data.language = QStringLiteral("de");
        m_driver->settings().save();
        m_driver->start({});
        QVERIFY(m_driver->settle());
        const WindowActions& actions = m_driver->window().actions();
        for (const SpokenLanguage& language : spokenLanguages()) {
            QCOMPARE(wordsOf(actions.language(language.code)->text()), language.ownName);
            QCOMPARE(actions.language(language.code)->isChecked(), language.code == QLatin1String("de"));
        }
        QVERIFY(!actions.language({})->isChecked());
        m_driver->trigger(Command::Settings);
        const auto* box = m_driver->window().findChild<QComboBox*>(QStringLiteral("settingsLanguage"));
        QVERIFY(box != nullptr);
        QCOMPARE(box->count(), static_cast<int>(spokenLanguages().size()) + 1);
        QCOMPARE(box->currentText(), QStringLiteral("Deutsch"));
        m_driver->stop();
        m_driver->settings().data.language.clear();
        m_driver->settings().save();
    }

private:
    static void languages() {
        QTest::addColumn<QString>("code");
        for (const SpokenLanguage& language : spokenLanguages()) QTest::newRow(qPrintable(language.code)) << language.code;
    }

    QTemporaryDir m_samples;
    Language m_language;
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowLanguages);

}  // namespace window_languages_test

#include "tst_window_languages.moc"
