// SPDX-License-Identifier: GPL-3.0-or-later
// What every decoder must withstand, over all formats and all files of tests/data (safety.md F8 to F11, F13).
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>
#include <set>

#include "importers/formats/detect.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/hostile_documents.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::decodeText;

namespace endurance_test {

namespace {

constexpr std::size_t mostBytes = 20'000;  ///< of a file that is looked at; the beginning of larger ones

struct Golden {
    QString path;
    FormatId format;
    std::string bytes;
};

/// All files whose format is known.
const std::vector<Golden>& goldens() {
    static const std::vector<Golden> all = [] {
        std::vector<Golden> found;
        const QDir root(QStringLiteral(FW_TEST_DATA));
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            std::string bytes = test::dataFile(path.toStdString());
            const Detection detection = detectFormat(std::string_view(bytes).substr(0, detectBytes), bytes.size() <= detectBytes);
            if (detection.guesses.empty()) continue;
            bytes.resize(std::min(bytes.size(), mostBytes));
            found.push_back({path, detection.guesses[0].format, std::move(bytes)});
        }
        std::sort(found.begin(), found.end(), [](const Golden& a, const Golden& b) { return a.path < b.path; });
        return found;
    }();
    return all;
}

void goldenRows() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < goldens().size(); ++i) QTest::newRow(qPrintable(goldens()[i].path)) << static_cast<int>(i);
}

/// A name for each format that has one in the table of hostile documents.
void documentRows() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < test::hostileDocuments.size(); ++i) QTest::newRow(test::hostileDocuments[i].name) << static_cast<int>(i);
}

/// Text with every place for a value filled in.
BatchCollector decodeWith(const test::HostileDocument& document, const std::string& value, std::size_t piece = SIZE_MAX,
                          const DecodeLimits& limits = {}) {
    return decodeText(document.format, test::filled(document, value), piece, limits);
}

/// The values of the attribute "k" in all spans.
std::vector<std::string> valuesOf(const BatchCollector& out) {
    std::vector<std::string> values;
    for (const test::CollectedSpan& span : out.spans)
        if (const AttributeValue* value = findAttribute(span.details.attributes, "k")) values.push_back(valueText(*value));
    return values;
}

}  // namespace

class TestEndurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsThere() {
        std::set<FormatId> files;
        for (const Golden& golden : goldens()) files.insert(golden.format);
        std::set<FormatId> documents;
        for (const test::HostileDocument& document : test::hostileDocuments) documents.insert(document.format);
        for (const FormatId id : allFormats()) {
            // Loki has no file of its own under a licence that lets it be here; its documents are made.
            QVERIFY2(files.count(id) == 1 || id == FormatId::Loki, std::string(formatName(id)).c_str());
            const bool bytes = id == FormatId::OtlpProto || id == FormatId::ZipkinProto;
            QVERIFY2(documents.count(id) == 1 || bytes, std::string(formatName(id)).c_str());
        }
        QVERIFY(goldens().size() > 100);
    }

    // Each file cut at every offset while it is small, at some hundred of them where it is large.
    void truncated_data() { goldenRows(); }
    void truncated() {
        QFETCH(int, number);
        const Golden& golden = goldens()[static_cast<std::size_t>(number)];
        const std::size_t size = golden.bytes.size();
        const BatchCollector whole = decodeText(golden.format, golden.bytes);
        const std::size_t step = std::max<std::size_t>(1, size / (400'000 / (size + 1) + 30));
        for (std::size_t cut = size % step; cut <= size; cut += step) {
            const BatchCollector out = decodeText(golden.format, std::string_view(golden.bytes).substr(0, cut));
            QVERIFY(out.bodiesRead);
            QVERIFY2(out.spans.size() <= whole.spans.size() + 1, std::to_string(cut).c_str());
            QVERIFY2(out.issues.size() + out.spans.size() + out.logs.size() > 0 || cut == 0 || whole.spans.size() + whole.logs.size() < 2,
                     std::to_string(cut).c_str());
        }
    }

    void flippedBits_data() { goldenRows(); }
    void flippedBits() {
        QFETCH(int, number);
        const Golden& golden = goldens()[static_cast<std::size_t>(number)];
        std::mt19937 random(static_cast<unsigned>(number) + 1);
        const std::size_t rounds = 10 + 400'000 / (golden.bytes.size() + 2'000);
        for (std::size_t round = 0; round < rounds; ++round) {
            std::string bad = golden.bytes;
            for (unsigned flips = 1 + random() % 3; flips > 0; --flips) {
                char& byte = bad[random() % bad.size()];
                byte = static_cast<char>(byte ^ static_cast<char>(1U << (random() % 8U)));
            }
            const BatchCollector out = decodeText(golden.format, bad);
            QVERIFY(out.bodiesRead);
            // In pieces it says the same, whatever it says.
            if (round % 4 == 0) QCOMPARE(decodeText(golden.format, bad, 1 + random() % 50).words(), out.words());
            if (round % 8 == 0) static_cast<void>(detectFormat(bad, true));
        }
    }

    // Any decoder on any bytes.
    void noise() {
        std::mt19937 random(42);
        for (const FormatId id : allFormats()) {
            for (int round = 0; round < 60; ++round) {
                std::string bytes(1 + random() % 4000, '\0');
                for (char& c : bytes) c = static_cast<char>(round % 2 == 0 ? random() : "{}[]\":,\\ \n0eE.-tfn"[random() % 18]);
                const BatchCollector out = decodeText(id, bytes);
                QVERIFY(out.bodiesRead);
                QCOMPARE(decodeText(id, bytes, 3).words(), out.words());
            }
        }
    }

    // A million levels where a value may stand: told, at once, and the records beside it stay where they can be told apart.
    void nesting_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("closing");
        for (std::size_t i = 0; i < test::hostileDocuments.size(); ++i) {
            const char* const name = test::hostileDocuments[i].name;
            const int n = static_cast<int>(i);
            QTest::addRow("%s, lists", name) << n << QStringLiteral("[") << QStringLiteral("]");
            QTest::addRow("%s, objects", name) << n << QStringLiteral("{\"a\":") << QStringLiteral("}");
            QTest::addRow("%s, lists without end", name) << n << QStringLiteral("[") << QString();
            QTest::addRow("%s, both without end", name) << n << QStringLiteral("[{\"a\":") << QString();
        }
    }
    void nesting() {
        QFETCH(int, number);
        QFETCH(QString, opening);
        QFETCH(QString, closing);
        const test::HostileDocument& document = test::hostileDocuments[static_cast<std::size_t>(number)];
        const std::size_t plain = decodeWith(document, "\"v\"").spans.size();
        std::string value;
        for (int i = 0; i < 1'000'000; ++i) value += opening.toStdString();
        if (!closing.isEmpty()) value += "1";
        for (int i = 0; i < 1'000'000 && !closing.isEmpty(); ++i) value += closing.toStdString();
        // Processor time: what else the machine does is not the decoder's. Work that grew with the square would take hours.
        constexpr double mostSeconds = 20;
        const std::clock_t begun = std::clock();
        const BatchCollector out = decodeWith(document, value, 65'536);
        const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < mostSeconds, qPrintable(QString::number(seconds)));
        QVERIFY(out.bodiesRead);
        QVERIFY(!out.issues.empty());
        QVERIFY(out.spans.size() <= plain);
        if (!closing.isEmpty() && document.isolates) QVERIFY2(out.spans.size() + 1 >= plain, std::to_string(out.spans.size()).c_str());
    }

    void hugeStrings_data() { documentRows(); }
    void hugeStrings() {
        QFETCH(int, number);
        const test::HostileDocument& document = test::hostileDocuments[static_cast<std::size_t>(number)];
        const std::string text(3'000'000, 'x');
        const BatchCollector out = decodeWith(document, '"' + text + '"', 65'536);
        QCOMPARE(out.spans.size(), document.spans);
        if (!document.keepsValues) return;
        QVERIFY(valuesOf(out).size() == 1);
        QVERIFY2(valuesOf(out)[0] == text, "whole, byte for byte");
        // Over the limit of a record: that record is lost and told, no memory is taken for it.
        DecodeLimits limits;
        limits.maxRecordBytes = 100'000;
        const BatchCollector bounded = decodeWith(document, '"' + text + text + text + '"', 65'536, limits);
        QVERIFY(valuesOf(bounded).empty());
        QVERIFY(!bounded.issues.empty());
    }

    void oddText_data() { documentRows(); }
    void oddText() {
        QFETCH(int, number);
        const test::HostileDocument& document = test::hostileDocuments[static_cast<std::size_t>(number)];
        // Invalid UTF-8 in all its kinds: a lone continuation, a start without end, overlong, a surrogate, too large.
        const std::string invalid = "\x80|\xc3|\xc0\xaf|\xed\xa0\x80|\xf5\x80\x80\x80|\xff";
        const BatchCollector out = decodeWith(document, '"' + invalid + '"');
        QCOMPARE(out.spans.size(), document.spans);
        QCOMPARE(out.rejected, std::uint64_t{0});
        if (document.keepsValues) QCOMPARE(valuesOf(out), std::vector<std::string>{invalid});
        for (const char* escape : {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\uD83D\\uDE00", "\\u202e"}) {
            const BatchCollector escaped = decodeWith(document, std::string("\"a") + escape + "b\"");
            QCOMPARE(escaped.spans.size(), document.spans);
            if (document.keepsValues) QCOMPARE(valuesOf(escaped).size(), std::size_t{1});
        }
        // A byte order mark and other line ends change nothing.
        const std::string plain = test::filled(document, "\"v\"");
        QCOMPARE(decodeText(document.format, "\xef\xbb\xbf" + plain).spans.size(), document.spans);
        std::string crlf;
        for (const char c : plain) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
        QCOMPARE(decodeText(document.format, crlf).spans.size(), document.spans);
    }

    void numbers_data() { documentRows(); }
    void numbers() {
        QFETCH(int, number);
        const test::HostileDocument& document = test::hostileDocuments[static_cast<std::size_t>(number)];
        if (document.keepsNumbers) {
            // Behind 2^53 a double would change them.
            for (const char* exact : {"9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808"})
                QCOMPARE(valuesOf(decodeWith(document, exact)), std::vector<std::string>{exact});
        }
        for (const char* odd : {"18446744073709551616", "123456789012345678901234567890", "1e400", "-1e400", "1e-400", "-0", "0.1e-7"}) {
            const BatchCollector out = decodeWith(document, odd);
            QVERIFY2(out.spans.size() == document.spans, odd);
            QVERIFY(out.bodiesRead);
        }
        // What Python and JavaScript write for these is no JSON, and no reason to lose a span.
        for (const char* notFinite : {"NaN", "Infinity", "-Infinity"}) {
            const BatchCollector out = decodeWith(document, notFinite);
            QVERIFY2(out.spans.size() == document.spans, notFinite);
            if (document.keepsValues && document.keepsNumbers)
                QCOMPARE(valuesOf(out), std::vector<std::string>{notFinite});
            else if (document.keepsValues || document.keepsNumbers)
                QVERIFY2(out.codes().find("bad_field ") != std::string::npos || out.codes().find("field_as_text ") != std::string::npos,
                         notFinite);
        }
        // Other words cost the record they stand in.
        for (const char* none : {"nan", "1.", ".5", "+1", "0x10", "1e", "--1", "'v'", "\"v", "v", ""}) {
            const BatchCollector out = decodeWith(document, none);
            QVERIFY2(out.spans.size() < document.spans, none);
            QVERIFY2(!out.issues.empty(), none);
            QVERIFY2(out.issues[0].offset.has_value(), none);
            if (document.isolates && std::string_view(none) != "\"v") QVERIFY2(out.spans.size() == document.spans - 1, none);
        }
    }

    void hostileProtobuf() {
        // A field that claims 2 GB, lengths in lengths, groups in groups, a varint without end: told, at once.
        const std::string lengths = "\x0a\xff\xff\xff\xff\x07";
        std::string nested;
        for (int i = 0; i < 30'000; ++i) nested += "\x0a\x7f";
        const std::string groups(1'000'000, '\x0b');
        const std::string varint(1'000'000, '\xff');
        for (const std::string& bytes : {lengths, nested, groups, varint, lengths + lengths, '\0' + lengths}) {
            for (const FormatId format : {FormatId::OtlpProto, FormatId::ZipkinProto}) {
                QElapsedTimer timer;
                timer.start();
                const BatchCollector out = decodeText(format, bytes, 4096);
                QVERIFY(out.spans.empty());
                QVERIFY(!out.issues.empty());
                QVERIFY(timer.elapsed() < 1'000);
            }
        }
    }
};

FW_REGISTER_TEST(TestEndurance);

}  // namespace endurance_test

#include "tst_endurance.moc"
