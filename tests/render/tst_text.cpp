// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/render/suites.h"
#include "widgets/render/icons.h"
#include "widgets/render/prepared_text.h"
#include "widgets/render/text.h"
#include "widgets/render/theme.h"

using namespace fw::render;

namespace {

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesThatWouldNotBeSeenHaveWords() {
        QVERIFY(namesNothing(""));
        QCOMPARE(nameText(""), QStringLiteral("(no name)"));
        for (const char* blank : {" ", "   ", "\u00a0", "\u3000 \u2003"}) {
            QVERIFY2(namesNothing(blank), blank);
            QCOMPARE(nameText(blank), QStringLiteral("(blank)"));
        }
        QVERIFY(namesNothing(std::string(5000, ' ')));
        // What has a sign is seen.
        for (const char* seen : {"a", " a", "\t", "\u200b", "\xff", "\u017b"}) {
            QVERIFY2(!namesNothing(seen), seen);
            QCOMPARE(nameText(seen), visibleText(std::string_view(seen)));
        }
        QCOMPARE(nameText("abcdef", 3), visibleText(std::string_view("abcdef"), 3));
    }
    void hostileCharactersAreSeen() {
        QCOMPARE(visibleText(QStringLiteral("a\nb\tc")), QStringLiteral("a␊b␉c"));
        QCOMPARE(visibleText(QString(QChar(u'\x202E')) + QStringLiteral("abc")), QStringLiteral("[U+202E]abc"));
        QCOMPARE(visibleText(QString(QChar(u'\xD800'))), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(visibleText(QString(QChar(u'\xFFFE'))), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(visibleText(QStringLiteral("zażółć 検出 😀")), QStringLiteral("zażółć 検出 😀"));
        QCOMPARE(visibleText(std::string_view("\xff\xfe")), QString(2, QChar(QChar::ReplacementCharacter)));
    }
    void isBounded() {
        const std::string big(50'000'000, 'x');
        QCOMPARE(visibleText(big, 100).size(), 101);
        QVERIFY(visibleText(big, 100).endsWith(QChar(u'\x2026')));
        QCOMPARE(visibleText(std::string(100, 'x'), 100).size(), 100);
    }
    void everyUnitBecomesValidXml() {
        for (int unit = 0; unit < 0x10000; ++unit) {
            const QString text = visibleText(QString(QChar(static_cast<char16_t>(unit))));
            for (const QChar c : text) {
                QVERIFY2(c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xFFFE, qPrintable(QString::number(unit, 16)));
            }
            QVERIFY(!text.isEmpty());
        }
    }
    void numbersFollowTheLocale() {
        const fw::NumberStyle german = numberStyle(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(QString::fromStdString(german.decimalPoint), QStringLiteral(","));
        QCOMPARE(QString::fromStdString(german.groupSeparator), QStringLiteral("."));
        QCOMPARE(QString::fromStdString(german.minus), QStringLiteral("−"));
        QCOMPARE(fw::render::durationText(1'231'000'000), QStringLiteral("1.23 s"));
        QCOMPARE(fw::render::countText(1244), QStringLiteral("1,244"));
        QCOMPARE(fw::render::exactNanoseconds(1'231'000'000), QStringLiteral("1,231,000,000 ns"));
    }
    void timesInUtc() {
        const qint64 ns = 1'710'513'444'031'456'789;
        QCOMPARE(timeText(ns, true, 3), QStringLiteral("14:37:24.031"));
        QCOMPARE(dateTimeText(ns, true, 9), QStringLiteral("2024-03-15 14:37:24.031456789"));
        QCOMPARE(zoneText(ns, true), QStringLiteral("UTC"));
        // Times before 1970 and at the ends of int64 have some text and do not crash.
        QVERIFY(!timeText(INT64_MIN, false, 3).isEmpty());
        QVERIFY(!timeText(INT64_MAX, false, 9).isEmpty());
    }
    void everyIconDrawsInsideItsBox() {
        QVERIFY(iconNames().size() >= 47);
        for (const QString& name : iconNames()) {
            for (const int scale : {1, 2, 3}) {
                QImage image(20 * scale, 20 * scale, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                paintIcon(painter, name, QRectF(2 * scale, 2 * scale, 16 * scale, 16 * scale), Qt::black, Qt::white);
                painter.end();
                int inside = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (qAlpha(image.pixel(x, y)) == 0) continue;
                        ++inside;
                        const bool edge = x < scale || y < scale || x >= image.width() - scale || y >= image.height() - scale;
                        QVERIFY2(!edge, qPrintable(name));
                    }
                }
                QVERIFY2(inside > 8, qPrintable(name));
            }
        }
    }
    void iconsAreCrispAndCut() {
        const QIcon made = icon(QStringLiteral("error"), Qt::red);
        QVERIFY(!made.isNull());
        const QImage image = made.pixmap(QSize(32, 32)).toImage();
        QVERIFY(image.width() >= 32);
        // The × is cut out of the octagon.
        QCOMPARE(qAlpha(image.pixel(16, 16)), 0);
        QCOMPARE(image.pixelColor(16, 8), QColor(Qt::red));
        QVERIFY(icon(QStringLiteral("no such icon"), Qt::red).isNull());
    }
    void iconsWorkOnAnyThread() {
        QImage images[2];
        const auto draw = [&images](int i) {
            images[i] = QImage(16, 16, QImage::Format_ARGB32_Premultiplied);
            images[i].fill(Qt::transparent);
            for (int round = 0; round < 50; ++round) {
                QPainter painter(&images[i]);
                for (const QString& name : iconNames()) paintIcon(painter, name, QRectF(0, 0, 16, 16), Qt::black, Qt::white);
            }
        };
        std::thread one(draw, 0);
        std::thread two(draw, 1);
        one.join();
        two.join();
        QCOMPARE(images[0], images[1]);
    }
    void themesDiffer() {
        QCOMPARE(theme(ThemeId::Light).errorFill, QColor(0xCC, 0x3A, 0x30));
        QCOMPARE(theme(ThemeId::Dark).errorFill, QColor(0xF0, 0x64, 0x5A));
        QCOMPARE(theme(ThemeId::Light).service(17), theme(ThemeId::Light).service(1));
        QVERIFY(Theme::notched(16) && !Theme::notched(15));
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            for (const QColor& color : theme(id).services) QVERIFY(color.isValid() && color != theme(id).surface);
        }
    }
    void preparedTextIsBoundedAndElided() {
        PreparedText texts{QFont()};
        for (quint32 i = 0; i < 3 * PreparedText::maxLines; ++i) {
            (void)texts.line(i, 1e9, [i] { return QString::number(i); });
        }
        QVERIFY(texts.size() <= PreparedText::maxLines + 2);
        const PreparedText::Line cut = texts.line(1'000'000, 40, [] { return QString(200, QLatin1Char('m')); });
        QVERIFY(cut.elided);
        QVERIFY(cut.width <= 40);
        int made = 0;
        for (int i = 0; i < 5; ++i) {
            (void)texts.line(2'000'000, 40, [&made] {
                ++made;
                return QString(200, QLatin1Char('m'));
            });
        }
        QCOMPARE(made, 1);
    }
};

}  // namespace

int fw::test::runText(int argc, char** argv) {
    TextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_text.moc"
