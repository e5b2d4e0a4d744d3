// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the corpora of tests/fuzz through the fuzz entry for archives, whole, cut and with flipped bits, so that sanitizer runs cover
// it.
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/core/test_registry.h"
#include "tests/fuzz/fuzz_archive.h"

class TestFuzzArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replay_data() {
        QTest::addColumn<QString>("file");
        for (const char* folder : {"corpus-archive", "corpus"}) {
            const QDir corpus(QStringLiteral(FW_FUZZ) + QLatin1Char('/') + QString::fromLatin1(folder));
            const QStringList files = corpus.entryList(QDir::Files);
            QVERIFY(files.size() > 10);
            for (const QString& name : files) QTest::newRow(qPrintable(name)) << corpus.filePath(name);
        }
    }
    void replay() {
        QFETCH(QString, file);
        QFile input(file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const std::string bytes = input.readAll().toStdString();
        QVERIFY(fw::fuzz::archive(bytes));
        const std::size_t step = 1 + bytes.size() / 40;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            QVERIFY(fw::fuzz::archive(bytes.substr(0, at)));
            std::string bad = bytes;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            QVERIFY(fw::fuzz::archive(bad));
        }
    }
};

FW_REGISTER_TEST(TestFuzzArchive);
#include "tst_fuzz_archive.moc"
