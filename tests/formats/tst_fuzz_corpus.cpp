// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the corpus of tests/fuzz through the same entries as the fuzzers, so that sanitizer runs cover it.
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/core/test_registry.h"
#include "tests/fuzz/fuzz_entries.h"

namespace fuzz_corpus_test {

class TestFuzzCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replay() {
        const QDir corpus(QStringLiteral(FW_FUZZ_CORPUS));
        const QStringList files = corpus.entryList(QDir::Files);
        QVERIFY(files.size() > 10);
        for (const QString& name : files) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string bytes = file.readAll().toStdString();
            for (const auto entry : fw::fuzz::entries) QVERIFY2(entry(bytes), qPrintable(name));
        }
    }
};

FW_REGISTER_TEST(TestFuzzCorpus);

}  // namespace fuzz_corpus_test

#include "tst_fuzz_corpus.moc"
