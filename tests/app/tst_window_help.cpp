// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the help window, and what is new.
#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

#include "app/help_window.h"
#include "app/language.h"
#include "app/message_bar.h"
#include "app/window_actions.h"
#include "tests/core/test_registry.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_help_test {

constexpr qint64 mostPictureBytes = 120'000;

QStringList matches(const QString& text, const char* pattern) {
    QStringList all;
    for (auto found = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(text); found.hasNext();) all << found.next().captured(1);
    return all;
}

QString plainWords(QString text) {
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// Takes the addresses that would be opened outside of the program.
class LinkTrap : public QObject {
    Q_OBJECT

public:
    LinkTrap() {
        for (const char* scheme : {"http", "https", "file"}) QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "take");
    }
    ~LinkTrap() override {
        for (const char* scheme : {"http", "https", "file"}) QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl& url) { taken << url; }
};

class TestWindowHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void pagesHaveTheSameInEveryLanguage() {
        for (std::size_t i = 0; i < helpPages; ++i) {
            const auto page = static_cast<HelpPage>(i);
            const QString english = helpText(page, QStringLiteral("en"));
            QVERIFY2(english.startsWith(QLatin1String("# ")), qPrintable(english.left(80)));
            // A language without pages of its own has the English ones.
            QCOMPARE(helpText(page, QStringLiteral("xx")), english);
            if (page == HelpPage::News) continue;
            const QString polish = helpText(page, QStringLiteral("pl"));
            QVERIFY(polish != english && polish.startsWith(QLatin1String("# ")));
            const char* picture = R"(\]\(([a-z]+\.png)\))";
            const char* link = R"(\]\(help:([a-z]+)\))";
            const char* key = R"((Ctrl\+[^ )*]+|F[0-9]+\b))";
            QCOMPARE(matches(polish, picture), matches(english, picture));
            QCOMPARE(matches(polish, link), matches(english, link));
            QStringList polishKeys = matches(polish, key);
            QStringList englishKeys = matches(english, key);
            for (QStringList* keys : {&polishKeys, &englishKeys}) {
                keys->removeDuplicates();
                keys->sort();
            }
            QCOMPARE(polishKeys, englishKeys);
            for (const QString& file : matches(english, picture)) {
                QVERIFY2(!QImage(QStringLiteral(":/framewake/help/") + file).isNull(), qPrintable(file));
                QVERIFY(QFile(QStringLiteral(":/framewake/help/") + file).size() < mostPictureBytes);
            }
            // The keys of the tables and the number of paragraphs: nothing was left out.
            QCOMPARE(polish.count(QStringLiteral("\n\n")), english.count(QStringLiteral("\n\n")));
            QCOMPARE(polish.count(QStringLiteral("\n- ")), english.count(QStringLiteral("\n- ")));
            QCOMPARE(polish.count(QStringLiteral("\n|")), english.count(QStringLiteral("\n|")));
        }
    }

    void menusAreCalledAsThePagesSay_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << "en";
        QTest::newRow("Polish") << "pl";
    }
    void menusAreCalledAsThePagesSay() {
        QFETCH(QString, code);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Language language;
        language.use(*QCoreApplication::instance(), code);
        QMainWindow window;
        WindowActions actions(&window);
        actions.retranslate();
        QStringList known;
        for (QAction* menu : window.menuBar()->actions())
            for (const QAction* action : menu->menu()->actions())
                known << plainWords(menu->text()) + QStringLiteral(" → ") + plainWords(action->text());
        int named = 0;
        for (std::size_t i = 0; i + 1 < helpPages; ++i) {
            for (QString name : matches(helpText(static_cast<HelpPage>(i), code), R"(\*\*([^*]+ → [^*]+)\*\*)")) {
                name.replace(QLatin1Char('\n'), QLatin1Char(' '));
                QVERIFY2(known.contains(name), qPrintable(name));
                ++named;
            }
        }
        QVERIFY(named >= 6);
    }

    void newsAreThoseOfThisVersion() {
        const QStringList versions = matches(helpText(HelpPage::News, QStringLiteral("pl")), "\n## ([0-9.]+)");
        QVERIFY(!versions.isEmpty());
        QCOMPARE(versions.front(), QStringLiteral(FW_VERSION));
    }

    void anUpdateIsToldOnce() {
        SettingsData settings;
        QVERIFY2(!noticeOfUpdate(settings), "the first start is no update");
        QVERIFY(!noticeOfUpdate(settings));
        settings.toldVersion = QStringLiteral("0.0.9");
        const std::optional<Message> notice = noticeOfUpdate(settings);
        QVERIFY(notice && notice->kind == Message::Kind::Note && notice->text.contains(QStringLiteral("0.0.9")));
        QVERIFY(notice->text.contains(QStringLiteral(FW_VERSION)));
        QVERIFY(!noticeOfUpdate(settings));
    }

    void theVersionThatWasToldIsKept() {
        const QString path = m_driver->file("told.ini");
        Settings settings(path);
        QVERIFY(settings.data.toldVersion.isEmpty());
        (void)noticeOfUpdate(settings.data);
        QVERIFY(settings.save());
        QCOMPARE(Settings(path).data.toldVersion, QStringLiteral(FW_VERSION));
    }

    void theNoticeOpensTheNews() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        SettingsData settings;
        settings.toldVersion = QStringLiteral("0.0.9");
        m_driver->parts().messages->add(*noticeOfUpdate(settings));
        auto* button = m_driver->window().findChild<QPushButton*>(QStringLiteral("messageAction"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(help() != nullptr && help()->isVisible());
        QCOMPARE(help()->page(), HelpPage::News);
        QVERIFY(text()->toPlainText().contains(QStringLiteral(FW_VERSION)));
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void pagesAreReadByKeyboard() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::HelpPages);
        QVERIFY(help() != nullptr && help()->isVisible());
        QCOMPARE(help()->page(), HelpPage::Open);
        const QString first = text()->toPlainText();
        auto* contents = help()->findChild<QListWidget*>(QStringLiteral("helpContents"));
        QCOMPARE(contents->count(), static_cast<int>(helpPages));
        QTest::keyClick(contents, Qt::Key_Down);
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(help()->page(), HelpPage::Waterfall);
        QVERIFY(text()->toPlainText() != first);
        // Again: the same window, at the page that was asked for.
        m_driver->trigger(Command::WhatsNew);
        QCOMPARE(m_driver->window().findChildren<HelpWindow*>().size(), 1);
        QCOMPARE(help()->page(), HelpPage::News);
        QTest::keyClick(help(), Qt::Key_Escape);
        QTRY_VERIFY(help() == nullptr);
    }

    void onlyLinksBetweenPagesAreFollowed() {
        LinkTrap trap;
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::HelpPages);
        for (const char* link : {"http://127.0.0.1/", "https://example.org/", "file:///etc/hostname", "help:nowhere", "news"}) {
            Q_EMIT text()->anchorClicked(QUrl(QString::fromLatin1(link)));
            QCOMPARE(help()->page(), HelpPage::Open);
        }
        QVERIFY(trap.taken.isEmpty());
        QVERIFY(!text()->openLinks());
        Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("help:fetch")));
        QCOMPARE(help()->page(), HelpPage::Fetch);
    }

    void picturesComeFromTheProgramAlone() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        QImage own(8, 8, QImage::Format_RGB32);
        own.fill(Qt::red);
        QVERIFY(own.save(m_driver->file("own.png")));
        m_driver->trigger(Command::HelpPages);
        const auto image = [this](const QString& name) {
            return text()->document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
        };
        QVERIFY(image(QStringLiteral("waterfall.png")).width() > 400);
        QCOMPARE(image(QUrl::fromLocalFile(m_driver->file("own.png")).toString()).size(), QSize(1, 1));
        QCOMPARE(image(m_driver->file("own.png")).size(), QSize(1, 1));
        QCOMPARE(image(QStringLiteral("../framewake.svg")).size(), QSize(1, 1));
    }

private:
    HelpWindow* help() { return m_driver->window().findChild<HelpWindow*>(); }
    QTextBrowser* text() { return help()->findChild<QTextBrowser*>(QStringLiteral("helpText")); }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowHelp);

}  // namespace window_help_test

#include "tst_window_help.moc"
