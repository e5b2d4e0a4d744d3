// SPDX-License-Identifier: GPL-3.0-or-later
// Names for files are made of names in traces: whatever those are, a file is written where the reader sees it, and can be opened anywhere.
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/file_names.h"
#include "tests/core/test_registry.h"

using namespace fw::app;

namespace file_names_test {

/// What no name may have; letters of any script that is written from left to right may stay.
QString troubleOf(const QString& stem) {
    if (stem.isEmpty()) return QStringLiteral("empty");
    if (stem.toUtf8().size() > 140) return QStringLiteral("long");
    static const QRegularExpression ends(QStringLiteral("^[.-]|[.-]$|\\.\\."));
    if (ends.match(stem).hasMatch()) return QStringLiteral("ends or dots");
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (devices.match(stem + QStringLiteral(".html")).hasMatch()) return QStringLiteral("device");
    for (const uint c : stem.toUcs4()) {
        const char32_t point = c;
        if (c < 0x80 && !QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-").contains(QChar(c)))
            return QStringLiteral("sign %1").arg(c);
        if (c >= 0x80 && (!QChar::isLetter(point) || QChar::direction(point) != QChar::DirL)) return QStringLiteral("point %1").arg(c);
    }
    return {};
}

class TestFileNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileNames_data() {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char* name, const QString& root, const char* stem) {
            QTest::newRow(name) << root << QString::fromUtf8(stem);
        };
        row("folders up", QStringLiteral("../../etc/passwd"), "etc_passwd");
        row("absolute", QStringLiteral("/etc/passwd"), "etc_passwd");
        row("windows", QStringLiteral("C:\\Users\\x"), "C_Users_x");
        row("dots", QStringLiteral("...."), "trace");
        row("inner dots", QStringLiteral("a..b"), "a._b");
        row("nothing", QString(), "trace");
        row("option", QStringLiteral("-rf *"), "rf");
        row("hidden", QStringLiteral(".bashrc"), "bashrc");
        row("NUL within", QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b.exe"), "a_b.exe");
        row("lines", QStringLiteral("a\nb\r\tc\x7f"), "a_b_c");
        row("right to left mark", QStringLiteral("invoice") + QChar(0x202e) + QStringLiteral("gpj.exe"), "invoice_gpj.exe");
        row("isolates", QChar(0x2067) + QStringLiteral("x") + QChar(0x2069), "x");
        row("Hebrew", QString::fromUtf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"), "trace");
        row("Polish", QString::fromUtf8("za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 g\xC4\x99\xC5\x9Bl\xC4\x85"),
            "za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87_g\xC4\x99\xC5\x9Bl\xC4\x85");
        row("marks apart", QStringLiteral("e") + QChar(0x301), "\xC3\xA9");
        row("device", QStringLiteral("CON"), "trace-CON");
        row("device with suffix", QStringLiteral("aux.h"), "trace-aux.h");
        row("device with port", QStringLiteral("com1"), "trace-com1");
        row("device of signs", QStringLiteral("COM") + QChar(0xb9), "COM");
        row("no device", QStringLiteral("console"), "console");
        row("markup", QStringLiteral("<script>alert(1)</script>"), "script_alert_1_script");
        row("half a pair", QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b"), "a_b");
    }
    void hostileNames() {
        QFETCH(QString, root);
        QFETCH(QString, stem);
        QCOMPARE(safeFileStem(root), stem);
        QCOMPARE(troubleOf(safeFileStem(root)), QString());
        for (const QString& id : {QStringLiteral("7f3a9c0e5d"), QStringLiteral("../x"), QString(), QStringLiteral("CON")})
            QCOMPARE(troubleOf(traceFileStem(root, id)), QString());
        QCOMPARE(traceFileStem(root, QStringLiteral("7f3a-9c0e5d")), stem + QStringLiteral("-7f3a9c0e"));
    }

    void longNamesFit() {
        for (const QString& unit :
             {QStringLiteral("x"), QString::fromUtf8("\xC5\xBC"), QString::fromUtf8("\xE6\xBC\xA2"), QStringLiteral("a/")}) {
            const QString stem = traceFileStem(unit.repeated(300), QStringLiteral("0").repeated(300));
            QCOMPARE(troubleOf(stem), QString());
            QVERIFY(stem.toUtf8().size() + 12 < 255);
        }
    }

    /// Only the folder that was chosen changes, and what is written there can be found again.
    void anyTextIsAFileInThisFolder() {
        const QTemporaryDir folder;
        const QDir inside(folder.path());
        QVERIFY(inside.mkdir(QStringLiteral("in")));
        QRandomGenerator random(11);
        static const QStringList pieces = {
            QStringLiteral("../"),  QStringLiteral(".."), QStringLiteral("/"),     QStringLiteral("\\"),        QStringLiteral("CON"),
            QStringLiteral("."),    QStringLiteral(":"),  QStringLiteral(" "),     QStringLiteral("a"),         QString(QChar(0)),
            QString(QChar(0x202e)), QStringLiteral("~"),  QStringLiteral("$HOME"), QStringLiteral("%2e%2e%2f"), QStringLiteral("`id`")};
        for (int round = 0; round < 500; ++round) {
            QString root;
            for (int i = random.bounded(8); i > 0; --i)
                root += random.bounded(3) > 0 ? pieces[random.bounded(static_cast<int>(pieces.size()))]
                                              : QString(QChar(static_cast<char16_t>(random.bounded(0x10000))));
            const QString stem = traceFileStem(root, root);
            QVERIFY2(troubleOf(stem).isEmpty(), qPrintable(troubleOf(stem) + stem));
            const QString path = QDir(inside.filePath(QStringLiteral("in"))).filePath(stem + QStringLiteral(".html"));
            QFile file(path);
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
            file.close();
            QVERIFY(QFileInfo(path).canonicalPath() == QFileInfo(inside.filePath(QStringLiteral("in"))).canonicalFilePath());
            file.remove();
        }
        QCOMPARE(inside.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(QStringLiteral("in")));
    }
};

FW_REGISTER_TEST(TestFileNames);

}  // namespace file_names_test

#include "tst_file_names.moc"
