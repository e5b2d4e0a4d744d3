// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive.h>

#include <QtTest>

#include "importers/sources/container.h"
#include "importers/sources/member_names.h"
#include "tests/core/test_registry.h"
#include "tests/sources/archive_maker.h"
#include "tests/sources/sequence_reader.h"

using namespace fw;
using namespace fw::sources;
using namespace fw::test;

namespace {

std::string noise(std::size_t bytes) {
    std::string text;
    std::uint32_t state = 99;
    while (text.size() < bytes) {
        state = state * 1664525U + 1013904223U;
        text += std::to_string(state);
    }
    text.resize(bytes);
    return text;
}

const std::vector<MadeFile>& files() {
    static const std::vector<MadeFile> made = {
        {"one.json", "{\"a\":1}"}, {"deep/", ""}, {"deep/two.json", noise(100'000)}, {"empty", ""}, {"deep/er/three.log", noise(700)}};
    return made;
}

}  // namespace

/// Zip and tar archives that are as they should be.
class TestArchives : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FileMaker m_files{m_folder.path().toStdString()};

    void compare(const Sequence& got, const std::string& path) {
        std::vector<std::pair<std::string, std::string>> wanted;
        for (const MadeFile& file : files())
            if (!file.name.ends_with('/')) wanted.emplace_back(path + "/" + file.name, file.content);
        QVERIFY2(got.troubles() == 0, got.text().c_str());
        QVERIFY(got.archive);
        QVERIFY(!got.rawWentBack);
        QCOMPARE(got.members.size(), wanted.size());
        QVERIFY2(got.members == wanted, got.text().c_str());
    }

private Q_SLOTS:
    void everyKind_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("packing");
        const auto row = [](const char* tag, const std::string& bytes, const char* packing) {
            QTest::newRow(tag) << QByteArray::fromStdString(bytes) << QString::fromLatin1(packing);
        };
        row("zip deflated, streamed", packed(files(), Packing::ZipDeflated), "zip");
        row("zip stored, streamed", packed(files(), Packing::ZipStored), "zip");
        std::vector<ZipEntry> entries;
        for (const MadeFile& file : files()) entries.push_back({file.name, file.content});
        row("zip", zipOf(entries), "zip");
        for (ZipEntry& entry : entries)
            if (!entry.name.ends_with('/')) entry.flags = 8;
        row("zip with descriptors", zipOf(entries), "zip");
        for (ZipEntry& entry : entries) {
            entry.method = 0;
            entry.flags = 0;
        }
        row("zip stored", zipOf(entries), "zip");
        row("zip in gzip", gzipped(zipOf(entries)), "gzip+zip");
        row("ustar", packed(files(), Packing::Ustar), "tar");
        row("pax", packed(files(), Packing::Pax), "tar");
        row("gnu", packed(files(), Packing::Gnu), "tar");
        row("v7", packed(files(), Packing::V7), "tar");
        const std::string tar = packed(files(), Packing::Pax);
        row("tar.gz", gzipped(tar), "gzip+tar");
        row("tar.zst", zstded(tar), "zstd+tar");
        row("tar.gz in gzip", gzipped(gzipped(tar)), "gzip+gzip+tar");
        row("tar.xz", filtered(tar, archive_write_add_filter_xz), "xz+tar");
        row("tar.bz2", filtered(tar, archive_write_add_filter_bzip2), "bzip2+tar");
    }

    void everyKind() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, packing);
        // The name says nothing: content decides.
        const std::string path = m_files.write("data.json", bytes.toStdString());
        for (const std::size_t piece : {std::size_t{1} << 20, std::size_t{4093}, std::size_t{1}}) {
            const Sequence got = readSequence(path, {}, piece);
            compare(got, path);
            QCOMPARE(got.packings.front(), packing.toStdString());
            QCOMPARE(got.rawBytes, static_cast<std::uint64_t>(bytes.size()));
        }
        const std::string pipe = m_files.path("pipe");
        compare(readPiped(pipe, bytes.toStdString(), 1), pipe);
        compare(readPiped(pipe, bytes.toStdString(), 10'000), pipe);
    }

    void compressedMembers() {
        const std::string text = noise(5000);
        const std::vector<MadeFile> made = {{"a.gz", gzipped(text)}, {"b.zst", zstded(text)}, {"c", text}, {"d.gz", zstded(gzipped(text))}};
        for (const Packing packing : {Packing::ZipStored, Packing::Ustar}) {
            const Sequence got = readSequence(m_files.write("members", packed(made, packing)));
            QCOMPARE(got.members.size(), std::size_t{4});
            QCOMPARE(got.troubles(), std::size_t{0});
            for (const auto& member : got.members) QVERIFY(member.second == text);
            const std::string outer = packing == Packing::ZipStored ? "zip" : "tar";
            QCOMPARE(got.packings, (std::vector<std::string>{outer + "+gzip", outer + "+zstd", outer, outer + "+zstd+gzip"}));
        }
    }

    void ordinaryFilesStayOne() {
        const std::string text = "{\"x\":\"" + noise(3000) + "\"}";
        for (const std::string& bytes : {text, gzipped(text), std::string(1000, '\0'), std::string(), std::string("PK"),
                                         // The word at the place of the magic, in a text.
                                         std::string(257, ' ') + "ustar" + text}) {
            const std::string path = m_files.write("one", bytes);
            const Sequence got = readSequence(path);
            QVERIFY(!got.archive);
            QCOMPARE(got.troubles(), std::size_t{0});
            QCOMPARE(got.members.size(), std::size_t{1});
            QCOMPARE(got.members.front().first, path);
            QVERIFY(got.members.front().second == (bytes == gzipped(text) ? text : bytes));
        }
    }

    void containersAreRecognised() {
        QVERIFY(recogniseContainer(packed(files(), Packing::V7)) == Container::Tar);
        std::string wrongSum = packed(files(), Packing::V7).substr(0, 512);
        wrongSum[3] = 'X';
        QVERIFY(recogniseContainer(wrongSum) == Container::None);
        QVERIFY(recogniseContainer(std::string(512, '\0')) == Container::None);
        QVERIFY(recogniseContainer("") == Container::None);
        QVERIFY(recogniseContainer("PK\x05\x06") == Container::EmptyZip);
    }

    void archivesWithoutMembers() {
        for (const std::string& bytes : {zipOf({}), packed({{"only/", ""}}, Packing::Ustar), packed({{".hidden", "x"}}, Packing::Pax)}) {
            const Sequence got = readSequence(m_files.write("empty", bytes));
            QVERIFY(got.archive);
            QCOMPARE(got.members.size(), std::size_t{0});
            QCOMPARE(got.troubles(), std::size_t{0});
        }
    }

    void hiddenOnesAndLinksAreLeftOut() {
        const std::vector<MadeFile> made = {{"./kept", "1"}, {".x", "2"}, {"a/.git/x", "3"}, {"__MACOSX/._kept", "4"}, {"a/b", "5"}};
        const std::string tar = tarMember("hard", "", '1', "kept") + tarMember("soft", "", '2', "/etc/passwd") +
                                tarMember("char", "", '3') + tarMember("fifo", "", '6') + packed(made, Packing::Ustar);
        for (const std::string& bytes : {packed(made, Packing::ZipDeflated), tar}) {
            const std::string path = m_files.write("hidden", bytes);
            const Sequence got = readSequence(path);
            QCOMPARE(got.troubles(), std::size_t{0});
            QCOMPARE(got.members.size(), std::size_t{2});
            QCOMPARE(got.members[0].first, path + "/kept");
            QCOMPARE(got.members[1].first, path + "/a/b");
        }
    }

    void namesAreOnlyShown() {
        MemberNames names;
        QCOMPARE(*names.take("/etc/passwd"), std::string("etc/passwd"));
        QCOMPARE(*names.take("../../etc/passwd"), std::string("(..)/(..)/etc/passwd"));
        QCOMPARE(*names.take("a\n\x1b[31m\x7f"), std::string("a␊␛[31m␡"));
        QCOMPARE(*names.take("\xff\xc0\x80\xed\xa0\x80ż\xc2\x85"), std::string("������ż�"));
        QCOMPARE(*names.take(""), std::string("(no name)"));
        QCOMPARE(*names.take("//"), std::string("(no name) (2)"));
        QCOMPARE(*names.take("x"), std::string("x"));
        QCOMPARE(*names.take("x (2)"), std::string("x (2)"));
        QCOMPARE(*names.take("x"), std::string("x (3)"));
        QCOMPARE(*names.take("./x"), std::string("x (4)"));
        const std::string longest = *names.take(std::string(65'535, 'n'));
        QCOMPARE(longest.size(), MemberNames::maxBytes);
        QVERIFY(longest.ends_with("…"));
        QCOMPARE(*names.take(std::string(65'534, 'n')), longest + " (2)");
        QVERIFY(QString::fromStdString(*names.take(std::string(200, 'a') + std::string(150, '\xc5') + "é")).size() > 0);
        QVERIFY(!names.take(".hidden/x"));
        QVERIFY(!names.take("__MACOSX/x"));
        QVERIFY(names.take("a/__MACOSX.json"));
        // As many of one name as there may be members.
        for (int i = 0; i < 100'000; ++i) QVERIFY(names.take("same"));
    }

    void hostileNamesTouchNothing() {
        std::vector<ZipEntry> entries;
        const std::string victim = m_files.write("victim", "untouched");
        for (const std::string& name : {std::string("../victim"), victim, std::string("a\0b", 3), std::string("\xff\xfe"),
                                        std::string(60'000, 'n'), std::string("..\\..\\x"), std::string("same"), std::string("same")})
            entries.push_back({name, "content"});
        const std::string path = m_files.write("names.zip", zipOf(entries));
        const auto before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const Sequence got = readSequence(path);
        QVERIFY2(got.troubles() == 0, got.text().c_str());
        QCOMPARE(got.members.size(), entries.size());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(got.members[0].first, path + "/(..)/victim");
        QCOMPARE(got.members[7].first, path + "/same (2)");
        for (const auto& [name, content] : got.members) {
            QCOMPARE(content, std::string("content"));
            QVERIFY(name.size() < path.size() + 420);
            // Each name finds its member again.
            const Sequence again = readSequence(name);
            QVERIFY2(again.members.size() == 1 && again.members[0].first == name, name.c_str());
        }
    }

    void nameOfAMemberOpensIt() {
        for (const Packing packing : {Packing::ZipDeflated, Packing::Ustar}) {
            const std::string path = m_files.write("opened", packed(files(), packing));
            auto source = openSource(path + "/deep/two.json");
            QVERIFY(source);
            QCOMPARE((*source)->name(), path + "/deep/two.json");
            std::string text;
            std::string buffer(5000, '\0');
            for (auto got = (*source)->read(buffer); got && *got > 0; got = (*source)->read(buffer)) text.append(buffer, 0, *got);
            QVERIFY(text == noise(100'000));
            QVERIFY((*source)->compression() != "none");
            QCOMPARE(*expandPath(path + "/deep/two.json"), std::vector<std::string>{path + "/deep/two.json"});

            auto missing = openSource(path + "/deep/four.json");
            QVERIFY(missing);
            const auto got = (*missing)->read(buffer);
            QVERIFY(!got);
            QCOMPARE(got.error().kind, ErrorKind::Unreadable);
            QCOMPARE(got.error().where, path + "/deep/four.json");
            // The archive itself is bytes like any other.
            auto whole = openSource(path);
            QVERIFY((*whole)->read(buffer));
            QCOMPARE((*whole)->name(), path);
        }
        const std::string plain = m_files.write("plain", "{}");
        QCOMPARE(readSequence(plain + "/x").errors.front().message, std::string("Not a folder or archive"));
        QVERIFY(!expandPath(m_files.path("nowhere/x")));
        QVERIFY(!openSource(m_folder.path().toStdString() + "/nowhere"));
    }

    void concatenatedTars() {
        const std::string tar = packed({{"a", "1"}}, Packing::Ustar);
        const std::string path = m_files.write("cat", tar + tar);
        const Sequence got = readSequence(path);
        QCOMPARE(got.troubles(), std::size_t{0});
        QCOMPARE(got.members.size(), std::size_t{2});
        QCOMPARE(got.members[1].first, path + "/a (2)");
    }

    void pipeThatFallsSilentIsLeft() {
        const std::string pipe = m_files.path("silent");
        for (const Packing packing : {Packing::ZipDeflated, Packing::Ustar}) {
            std::filesystem::remove(pipe);
            QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
            const int end = ::open(pipe.c_str(), O_RDWR | O_CLOEXEC);
            const std::string bytes = packed(files(), packing).substr(0, 2000);
            QCOMPARE(::write(end, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
            auto opened = openSources(pipe, {}, true);
            QVERIFY(opened);
            std::stop_source stop;
            (*opened)->setStop(stop.get_token());
            std::chrono::steady_clock::time_point asked;
            std::thread cancel([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
                asked = std::chrono::steady_clock::now();
                stop.request_stop();
            });
            std::optional<ErrorKind> kind;
            std::string buffer(1000, '\0');
            while (!kind) {
                auto source = (*opened)->next();
                if (!source) kind = source.error().kind;
                while (source && *source != nullptr && !kind) {
                    auto got = (*source)->read(buffer);
                    if (!got) kind = got.error().kind;
                    if (!got || *got == 0) break;
                }
            }
            const auto took = std::chrono::steady_clock::now();
            cancel.join();
            ::close(end);
            QVERIFY(*kind == ErrorKind::Cancelled);
            QVERIFY(took - asked < std::chrono::milliseconds(100));
        }
    }
};

FW_REGISTER_TEST(TestArchives);
#include "tst_archives.moc"
