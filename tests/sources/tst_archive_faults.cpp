// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive.h>
#include <sys/resource.h>

#include <QtTest>

#include "tests/core/test_registry.h"
#include "tests/sources/archive_maker.h"
#include "tests/sources/sequence_reader.h"

using namespace fw;
using namespace fw::sources;
using namespace fw::test;
using namespace std::string_view_literals;

namespace {

std::string lines(int count, char of) {
    std::string text;
    for (int i = 0; i < count; ++i) text += std::string(1, of) + std::to_string(i * 7919 % 1000) + "\n";
    return text;
}

std::vector<ZipEntry> threeEntries(std::uint16_t flags = 0, std::uint16_t method = 8) {
    return {{"a", lines(60, 'a'), method, flags}, {"b", lines(60, 'b'), method, flags}, {"c", lines(60, 'c'), method, flags}};
}

std::vector<MadeFile> threeFiles() {
    return {{"a", lines(60, 'a')}, {"b", lines(60, 'b')}, {"c", lines(60, 'c')}};
}

/// Peak memory of this process, KiB. AddressSanitizer keeps what was freed: nothing is measured then.
long peakMemory() {
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

/// Archives that are broken, that lie, or that want to fill the memory.
class TestArchiveFaults : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FileMaker m_files{m_folder.path().toStdString()};

    Sequence read(const std::string& bytes, const SourceLimits& limits = {}, std::size_t keep = SIZE_MAX) {
        return readSequence(m_files.write("x", bytes), limits, 64 * 1024, keep);
    }
    [[nodiscard]] std::string member(const char* name) const { return m_files.path("x") + "/" + name; }

    static void compareReason(const Sequence& got, const std::string& where, ErrorKind kind, const std::string& part) {
        for (const SourceError& error : got.errors)
            if (error.where == where && error.kind == kind && error.message.find(part) != std::string::npos) return;
        QFAIL((part + " not in:\n" + got.text()).c_str());
    }

private Q_SLOTS:
    void truncatedAtEveryOffset_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("compressed");
        const auto row = [](const char* tag, const std::string& bytes, bool compressed = false) {
            QTest::newRow(tag) << QByteArray::fromStdString(bytes) << compressed;
        };
        row("zip", zipOf(threeEntries()));
        row("zip stored", zipOf(threeEntries(0, 0)));
        row("zip with descriptors", zipOf(threeEntries(8)));
        row("ustar", packed(threeFiles(), Packing::Ustar).substr(0, 3 * 1024 + 512));
        row("pax", packed({{std::string(150, 'n'), lines(30, 'a')}, {"b", lines(60, 'b')}}, Packing::Pax));
        const std::string tar = packed(threeFiles(), Packing::Ustar);
        row("tar.gz", gzipped(tar), true);
        row("tar.zst", zstded(tar), true);
        row("tar.xz", filtered(tar, archive_write_add_filter_xz), true);
        row("tar.bz2", filtered(tar, archive_write_add_filter_bzip2), true);
    }

    /// Nothing crashes, what is whole is kept, what is missing is said: from a file and from a pipe.
    void truncatedAtEveryOffset() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, compressed);
        const std::string whole = bytes.toStdString();
        const Sequence all = read(whole);
        QVERIFY2(all.troubles() == 0, all.text().c_str());
        const std::size_t zeros = whole.size() - (whole.find_last_not_of('\0') + 1);
        const auto between = [&](std::size_t size) {
            // Between two members of a tar archive nothing shows that more was to come.
            const bool end = whole.find_first_not_of('\0', size) == std::string::npos;
            return size % 512 == 0 && (end || (size + 512 <= whole.size() && whole.compare(size + 257, 5, "ustar") == 0));
        };
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const Sequence got = read(whole.substr(0, size));
            std::vector<Sequence> both{got};
            if (size % 7 == 0 && size > 0) both.push_back(readPiped(m_files.path("pipe"), whole.substr(0, size), 100));
            for (const Sequence& one : both) {
                const std::string where = std::to_string(size) + " of " + std::to_string(whole.size()) + "\n" + one.text();
                // Too short to be told from anything else: one source of unknown content.
                if (!one.archive) {
                    QVERIFY2(size < 263 || compressed, where.c_str());
                    continue;
                }
                // The zeros at the end of a tar archive may be fewer than they are.
                const bool complete = zeros >= 1024 && whole.size() - size <= zeros - 512;
                if (compressed || !(complete || between(size))) QVERIFY2(one.troubles() >= 1, where.c_str());
                QVERIFY2(one.troubles() <= 2, where.c_str());
                QVERIFY2(one.members.size() <= all.members.size(), where.c_str());
                for (std::size_t i = 0; i < one.members.size(); ++i) {
                    const bool last = i + 1 == one.members.size();
                    QVERIFY2(all.members[i].second.starts_with(one.members[i].second), where.c_str());
                    QVERIFY2(last || one.members[i].second == all.members[i].second, where.c_str());
                }
            }
        }
        // Most of it is there when little is missing. (A compressed block is read as a whole or not at all.)
        if (!compressed) QVERIFY(read(whole.substr(0, whole.size() - zeros - 1)).members.size() == all.members.size());
    }

    /// The mark at the end of a tar archive (two blocks of zeros) may be missing; nothing else may.
    void tarWithoutItsEndMark_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("members");
        QTest::addColumn<bool>("damaged");
        const auto row = [](const char* tag, const std::string& bytes, int members, bool damaged) {
            QTest::newRow(tag) << QByteArray::fromStdString(bytes) << members << damaged;
        };
        const std::string a = tarMember("a", lines(60, 'a'));
        const auto cut = [&](const std::string& whole, std::size_t behind) { return a + whole.substr(0, behind); };
        const std::string named = tarMember("././@LongLink", std::string(150, 'n') + '\0', 'L');
        const std::string attributes = tarMember("x", "20 comment=whatever\n", 'x');
        row("whole", a + tarMember("b", lines(60, 'b')), 2, false);
        row("one block of zeros", a + std::string(512, '\0'), 1, false);
        row("empty last member", a + tarMember("b", ""), 2, false);
        row("folder", a + tarMember("b/", "", '5'), 1, false);
        row("link", a + tarMember("b", "", '2', "a"), 1, false);
        row("hidden", a + tarMember(".b", lines(60, 'b')), 1, false);
        row("long name", a + named + tarMember("b", "1"), 2, false);
        row("attributes", a + attributes + tarMember("b", "1"), 2, false);
        row("half a header", cut(a, 300), 1, true);
        row("header alone", cut(a, 512), 2, true);
        row("half a member", cut(a, 700), 2, true);
        row("no padding", cut(a, 512 + lines(60, 'a').size()), 2, true);
        row("half a hidden member", a + tarMember(".b", lines(300, 'b')).substr(0, 1024), 1, true);
        row("long name alone", a + named, 1, true);
        row("attributes alone", a + attributes, 1, true);
    }
    void tarWithoutItsEndMark() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, members);
        QFETCH(bool, damaged);
        const std::string whole = bytes.toStdString();
        for (const std::string& packed : {whole, gzipped(whole)}) {
            for (const Sequence& got : {read(packed), readPiped(m_files.path("pipe"), packed, 700)}) {
                QVERIFY2(got.archive && static_cast<int>(got.members.size()) == members, got.text().c_str());
                QVERIFY2((got.troubles() > 0) == damaged, got.text().c_str());
                QCOMPARE(got.members[0].second, lines(60, 'a'));
            }
        }
    }

    void flippedBitsNeverCrash() {
        for (const std::string& whole : {zipOf(threeEntries()), zipOf(threeEntries(8)), packed(threeFiles(), Packing::Pax)}) {
            for (std::size_t at = 0; at < whole.size(); ++at) {
                std::string broken = whole;
                broken[at] = static_cast<char>(broken[at] ^ (1 << at % 8));
                const Sequence got = read(broken);
                QVERIFY2(got.members.size() <= 4 && got.troubles() < 8 && got.bytes() < 10'000, got.text().c_str());
            }
        }
    }

    void membersAroundTheDamageAreKept() {
        for (const std::uint16_t flags : {std::uint16_t{0}, std::uint16_t{8}}) {
            std::vector<ZipEntry> entries = threeEntries(flags);
            entries[1].damaged = true;
            const std::string bytes = zipOf(entries);
            for (const Sequence& got : {read(bytes), readPiped(m_files.path("pipe"), bytes, 1000)}) {
                QCOMPARE(got.members.size(), std::size_t{3});
                QCOMPARE(got.members[0].second, entries[0].content);
                QCOMPARE(got.members[1].second, std::string());
                QCOMPARE(got.members[2].second, entries[2].content);
                QVERIFY2(got.troubles() == 1, got.text().c_str());
                QCOMPARE(got.readErrors.front().kind, ErrorKind::Damaged);
                QCOMPARE(got.readErrors.front().where, got.members[1].first);
            }
        }
    }

    void brokenHeaderInsideAZip() {
        std::string bytes = zipOf(threeEntries());
        const std::size_t second = bytes.find("PK\x03\x04", 10);
        bytes[second + 2] = 'X';
        for (const Sequence& got : {read(bytes), readPiped(m_files.path("pipe"), bytes, 1000)}) {
            QCOMPARE(got.members.size(), std::size_t{2});
            QVERIFY(got.members[0].first.ends_with("/a"));
            QVERIFY(got.members[1].first.ends_with("/c"));
            QVERIFY2(got.troubles() == 1, got.text().c_str());
            QCOMPARE(got.errors.front().kind, ErrorKind::Damaged);
            QVERIFY(got.errors.front().offset);
        }
    }

    void brokenHeaderInsideATar() {
        const std::string a = tarMember("a", lines(60, 'a'));
        std::string b = tarMember("b", lines(60, 'b'));
        b[0] = 'X';
        const Sequence got = read(a + b + tarMember("c", lines(60, 'c')) + tarEnd());
        QCOMPARE(got.members.size(), std::size_t{2});
        QCOMPARE(got.members[1].first, member("c"));
        QVERIFY2(got.troubles() == 1, got.text().c_str());
        QCOMPARE(*got.errors.front().offset, static_cast<std::uint64_t>(a.size()));
    }

    void brokenDirectory() {
        std::string bytes = zipOf(threeEntries());
        bytes[bytes.find("PK\x01\x02") + 1] = 'X';
        const Sequence got = read(bytes);
        QCOMPARE(got.members.size(), std::size_t{3});
        QVERIFY2(got.troubles() == 1, got.text().c_str());
    }

    void whatFollowsTheEndIsTold() {
        const std::string zip = zipOf(threeEntries());
        const std::string tar = packed(threeFiles(), Packing::Ustar);
        for (const std::string& bytes :
             {zip + "garbage", zip + std::string(300'000, 'g'), zip + zip, tar + std::string(2000, 'g'), gzipped(tar) + "garbage"}) {
            const Sequence got = read(bytes);
            QVERIFY2(got.members.size() == 3, got.text().c_str());
            QVERIFY2(got.troubles() == 1, got.text().c_str());
            QCOMPARE(got.errors.front().kind, ErrorKind::Damaged);
            const Sequence piped = readPiped(m_files.path("pipe"), bytes, 5000);
            QVERIFY2(piped.members.size() == 3, piped.text().c_str());
            QVERIFY2(piped.troubles() == 1, piped.text().c_str());
        }
    }

    void refusals() {
        std::vector<ZipEntry> entries = threeEntries();
        entries[0].flags = 1;
        entries[1].method = 14;
        Sequence got = read(zipOf(entries));
        QCOMPARE(got.members.size(), std::size_t{1});
        QCOMPARE(got.members[0].first, member("c"));
        QCOMPARE(got.errors.size(), std::size_t{2});
        compareReason(got, member("a"), ErrorKind::Unsupported, "encrypted");
        compareReason(got, member("b"), ErrorKind::Unsupported, "method");
        QCOMPARE(readPiped(m_files.path("pipe"), zipOf(entries), 100).members.size(), std::size_t{1});
        entries[1].method = 77;
        compareReason(read(zipOf(entries)), member("b"), ErrorKind::Unsupported, "method");

        got = read(packed({{"in.zip", zipOf(entries)}, {"in.tgz", gzipped(tarMember("x", "y") + tarEnd())}, {"x", "1"}}, Packing::Pax));
        QCOMPARE(got.members.size(), std::size_t{1});
        compareReason(got, member("in.zip"), ErrorKind::Unsupported, "an archive inside an archive");
        compareReason(got, member("in.tgz"), ErrorKind::Unsupported, "an archive inside an archive");

        got = read("PK\x07\x08" + zipOf(entries));
        QCOMPARE(got.members.size(), std::size_t{0});
        compareReason(got, m_files.path("x"), ErrorKind::Unsupported, "split");
    }

    void filesWithHoles() {
        // GNU's old sparse form: 128 MiB in one block of content, which lies at their end.
        std::string sparse = tarMember("holes", std::string(512, 'x'), 'S');
        sparse.replace(257, 8, "ustar  \0"sv);
        sparse.replace(386, 12, "00777777777\0"sv);
        sparse.replace(398, 12, "00000001000\0"sv);
        sparse.replace(483, 12, "00777777777\0"sv);
        sparse.replace(148, 8, "        ");
        std::size_t sum = 0;
        for (std::size_t i = 0; i < 512; ++i) sum += static_cast<unsigned char>(sparse[i]);
        char text[8];
        (void)std::snprintf(text, sizeof text, "%06zo", sum);
        sparse.replace(148, 7, text, 7);
        const Sequence got = read(sparse + tarMember("b", "1") + tarEnd());
        QCOMPARE(got.bytes(), std::uint64_t{1});
        QVERIFY2(got.members.back().first == member("b"), got.text().c_str());
        QVERIFY2(got.troubles() == 1, got.text().c_str());
        compareReason(got, member("holes"), ErrorKind::Unsupported, "sparse");
    }

    void sizesThatLie() {
        std::vector<ZipEntry> entries = threeEntries();
        entries[0].sizeSaid = 4'000'000'000U;
        entries[1].sizeSaid = 1;
        entries[2].sumSaid = 12345;
        const Sequence got = read(zipOf(entries));
        QCOMPARE(got.members.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(entries[i].content.starts_with(got.members[i].second));
        QVERIFY2(got.readErrors.size() == 3, got.text().c_str());
    }

    void bombs_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("compressedMembers");
        const std::string zeros(8 << 20, '\0');
        const auto row = [](const char* tag, const std::string& bytes) { QTest::newRow(tag) << QByteArray::fromStdString(bytes); };
        std::vector<ZipEntry> entries(4, ZipEntry{"z", zeros});
        row("zip", zipOf(entries));
        for (ZipEntry& entry : entries) entry.flags = 8;
        row("zip with descriptors", zipOf(entries));
        entries.assign(4, ZipEntry{".hidden", zeros, 8, 8});
        row("zip, hidden members, in gzip", gzipped(zipOf(entries)));
        row("zip of overlapping members", overlappingZip(zeros, 100));
        const std::vector<MadeFile> files(4, MadeFile{"z", zeros});
        row("tar.gz", gzipped(packed(files, Packing::Ustar), 9));
        row("tar.zst", zstded(packed(files, Packing::Ustar)));
        row("tar.xz", filtered(packed(files, Packing::Ustar), archive_write_add_filter_xz));
        row("tar.bz2", filtered(packed(files, Packing::Ustar), archive_write_add_filter_bzip2));
        row("tar.gz, hidden", gzipped(packed({{".z", zeros}, {".y", zeros}, {".x", zeros}, {".w", zeros}}, Packing::Ustar), 9));
        row("members of a tar",
            packed({{"a", gzipped(zeros)}, {"b", gzipped(zeros)}, {"c", zstded(zeros)}, {"d", gzipped(zeros)}}, Packing::Ustar));
    }

    void bombs() {
        QFETCH(QByteArray, bytes);
        const long before = peakMemory();
        SourceLimits ratio;
        ratio.ratioFreeBytes = 1 << 20;
        ratio.maxRatio = 20;
        Sequence got = read(bytes.toStdString(), ratio, 10);
        // An overlapping member begins with the header of the next one: that is an archive inside an archive, and is left out.
        const auto onlyLimit = [&got] {
            std::size_t limits = got.readErrors.size();
            bool others = false;
            for (const SourceError& error : got.errors) {
                limits += error.kind == ErrorKind::Limit ? 1 : 0;
                others = others || (error.kind != ErrorKind::Limit && error.kind != ErrorKind::Unsupported);
            }
            for (const Error& error : got.readErrors) others = others || error.kind != ErrorKind::Limit;
            return limits == 1 && !others;
        };
        QVERIFY2(onlyLimit(), got.text().c_str());

        SourceLimits total;
        total.maxBytes = 10'000'000;
        total.maxRatio = 1'000'000'000;
        got = read(bytes.toStdString(), total, 10);
        QVERIFY2(onlyLimit(), got.text().c_str());
        QVERIFY(got.members.size() <= 2);
        QVERIFY2(peakMemory() - before < 60'000, qPrintable(QString::number(peakMemory() - before)));
    }

    void overlappingMembers() {
        const std::string bytes = overlappingZip(std::string(100'000, 'x'), 50);
        const Sequence got = read(bytes);
        QCOMPARE(got.members.size(), std::size_t{1});
        QCOMPARE(got.bytes(), std::uint64_t{100'000});
        QCOMPARE(got.errors.size(), std::size_t{49});
        compareReason(got, member("1"), ErrorKind::Unsupported, "an archive inside an archive");
        // In order there is only the first one, and that is said.
        const Sequence piped = readPiped(m_files.path("pipe"), bytes, 5000);
        QCOMPARE(piped.members.size(), std::size_t{0});
        QVERIFY2(piped.errors.size() == 2 && piped.errors[1].kind == ErrorKind::Damaged, piped.text().c_str());
    }

    void exactlyTheBudgetIsAllowed() {
        SourceLimits limits;
        limits.maxBytes = 3 * 100'000;
        limits.maxRatio = 1'000'000;
        const std::string hundred(100'000, 'x');
        const std::string zip = zipOf({{"a", hundred}, {"b", hundred}, {"c", hundred}});
        Sequence got = read(zip, limits);
        QVERIFY2(got.troubles() == 0, got.text().c_str());
        QCOMPARE(got.bytes(), limits.maxBytes);
        limits.maxBytes -= 1;
        got = read(zip, limits);
        QCOMPARE(got.bytes(), limits.maxBytes);
        QCOMPARE(got.troubles(), std::size_t{1});
        // What is not compressed has no budget.
        QCOMPARE(read(packed({{"a", hundred}, {"b", hundred}, {"c", hundred}}, Packing::Ustar), limits).bytes(), std::uint64_t{300'000});
    }

    void tooManyMembers() {
        std::string bytes;
        const std::string one = tarMember("m", "");
        for (std::uint64_t i = 0; i < SourceSequence::maxMembers + 5; ++i) bytes += one;
        const Sequence got = read(bytes + tarEnd());
        QCOMPARE(got.members.size(), static_cast<std::size_t>(SourceSequence::maxMembers));
        QCOMPARE(got.errors.size(), std::size_t{1});
        compareReason(got, m_files.path("x"), ErrorKind::Limit, "more than 100000 members");
    }

    /// A directory alone can be made large: it is not read to its end then, the members are.
    void giantDirectory() {
        const long before = peakMemory();
        const Sequence got = read(overlappingZip("x", 1'000) + std::string(1000, ' '));
        QVERIFY(got.troubles() >= 1);
        std::string bytes = zipOf({{"a", "1"}});
        const std::string entry = bytes.substr(bytes.find("PK\x01\x02"), 47);
        std::string many;
        while (many.size() < (40U << 20)) many += entry;
        bytes.insert(bytes.find("PK\x01\x02"), many);
        const Sequence giant = read(bytes);
        QCOMPARE(giant.members.size(), std::size_t{1});
        QVERIFY(giant.troubles() == 1);
        QVERIFY2(peakMemory() - before < 400'000, qPrintable(QString::number(peakMemory() - before)));
    }

    void manyFaults() {
        std::string bytes = zipOf(threeEntries());
        for (int i = 0; i < 200'000; ++i) bytes.insert(bytes.size(), "PK\x03\x04");
        const auto begin = std::chrono::steady_clock::now();
        const Sequence got = read(bytes);
        QVERIFY(got.troubles() >= 1 && got.troubles() < 10);
        QCOMPARE(got.members.size(), std::size_t{3});
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    }
};

FW_REGISTER_TEST(TestArchiveFaults);
#include "tst_archive_faults.moc"
