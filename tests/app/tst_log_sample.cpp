// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/log_sample.h"
#include "app/mapping_draft.h"
#include "mapping_logs.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;

namespace log_sample_test {

class TestLogSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void takesTheFirstLines_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("cut");
        constexpr int limit = static_cast<int>(LogSample::maxBytes);
        QTest::newRow("empty") << QByteArray() << 0 << false;
        QTest::newRow("one line without its end") << QByteArray("abc") << 3 << false;
        QTest::newRow("200 lines") << QByteArray("abc\n").repeated(200) << 800 << false;
        QTest::newRow("more lines") << QByteArray("abc\n").repeated(100'000) << 800 << false;
        QTest::newRow("the last one without its end") << QByteArray("abc\n") + "de" << 6 << false;
        // Half a line is left out, unless it is all there is.
        QTest::newRow("long lines") << (QByteArray(1'000'000, 'x') + '\n').repeated(10) << 4'000'004 << true;
        QTest::newRow("one line too long") << QByteArray(limit + 1000, 'x') << limit << true;
    }
    void takesTheFirstLines() {
        QFETCH(QByteArray, content);
        QFETCH(int, size);
        QFETCH(bool, cut);
        const Result<LogSample> sample = readLogSample(write(content), {});
        QVERIFY(sample);
        QCOMPARE(static_cast<int>(sample->text.size()), size);
        QCOMPARE(sample->cut, cut);
        QVERIFY(content.startsWith(QByteArray::fromStdString(sample->text)));
    }

    void seesThroughPackingAndEncoding() {
        const Result<LogSample> packed = readLogSample(FW_TEST_DATA "/../../resources/samples/agents.log.gz", {});
        QVERIFY(packed);
        QCOMPARE(std::count(packed->text.begin(), packed->text.end(), '\n'), std::ptrdiff_t{200});
        QVERIFY(packed->text.starts_with("{"));
        const QString text = QString::fromUtf8(shopLog(250));
        QByteArray wide("\xff\xfe");
        for (const QChar c : text) wide += QByteArray(1, static_cast<char>(c.unicode() & 0xff)) + static_cast<char>(c.unicode() >> 8);
        const Result<LogSample> recoded = readLogSample(write(wide), {});
        QVERIFY(recoded);
        const formats::LogMappingGuess guess = formats::guessLogMapping(recoded->text);
        QCOMPARE(guess.lines, std::size_t{200});
        QCOMPARE(previewOf(recoded->text, guess.mapping).counts.spans, quint64{160});
    }

    void readsUpToADamage() {
        QFile whole(QStringLiteral(FW_TEST_DATA "/../../resources/samples/agents.log.gz"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const Result<LogSample> sample = readLogSample(write(whole.readAll().left(3000)), {});
        QVERIFY(sample);
        QVERIFY(!sample->text.empty());
        QVERIFY(!sample->cut);
    }

    void failsWithAReason() {
        QCOMPARE(readLogSample(m_folder->filePath(QStringLiteral("missing")).toStdString(), {}).error().kind, ErrorKind::Unreadable);
        QCOMPARE(readLogSample(m_folder->path().toStdString(), {}).error().kind, ErrorKind::Unreadable);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(readLogSample(write("abc\n"), stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

private:
    [[nodiscard]] std::string write(const QByteArray& content) const {
        QFile file(m_folder->filePath(QStringLiteral("sample.log")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
        return file.fileName().toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

FW_REGISTER_TEST(TestLogSample);

}  // namespace log_sample_test

#include "tst_log_sample.moc"
