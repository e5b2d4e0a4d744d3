// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QtTest>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <stop_token>
#include <thread>

#include "importers/sources/decompressor.h"
#include "importers/sources/own_files.h"
#include "importers/sources/source.h"
#include "importers/sources/source_sequence.h"
#include "tests/core/plain_user.h"
#include "tests/core/test_registry.h"
#include "tests/sources/archive_maker.h"

using namespace fw;
using namespace fw::sources;
using fw::test::filtered;
using fw::test::gzipped;
using fw::test::zstded;

namespace {

/// Text that does not compress to nothing.
std::string sampleText(std::size_t bytes) {
    std::string text;
    text.reserve(bytes);
    std::uint32_t state = 12345;
    while (text.size() < bytes) {
        state = state * 1664525U + 1013904223U;
        text += std::to_string(state);
    }
    text.resize(bytes);
    return text;
}

struct ReadAll {
    std::string text;
    std::optional<Error> error;
    std::string compression;
};

ReadAll readAll(const std::string& path, const SourceLimits& limits = {}, std::size_t piece = 64 * 1024) {
    ReadAll all;
    auto source = openSource(path, limits);
    if (!source) {
        all.error = source.error();
        return all;
    }
    std::string buffer(piece, '\0');
    for (;;) {
        auto got = (*source)->read(buffer);
        if (!got) {
            all.error = got.error();
            break;
        }
        if (*got == 0) break;
        all.text.append(buffer, 0, *got);
    }
    all.compression = (*source)->compression();
    return all;
}

}  // namespace

class TestSources : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    std::string write(const std::string& name, std::string_view bytes) const {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::ofstream file(path(name), std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }

private Q_SLOTS:
    void largeZstdWindowsAreNamed() {
        // Magic, no checksum and no size, a window of 2^30 bytes, one empty last block.
        const std::string bytes("\x28\xb5\x2f\xfd\x00\xa0\x01\x00\x00", 9);
        const ReadAll got = readAll(write("long.zst", bytes));
        QVERIFY(got.error && got.error->message.find("window is over 128 MB") != std::string::npos);
    }

    void plainFile() {
        const std::string text = sampleText(300'000);
        const ReadAll all = readAll(write("plain", text), {}, 777);
        QVERIFY(!all.error);
        QVERIFY(all.text == text);
        QCOMPARE(all.compression, std::string("none"));
    }

    void emptyAndTiny() {
        for (const std::string text : {"", "{", "BZh", "\x1F\x8B"}) {
            const ReadAll all = readAll(write("tiny", text));
            QVERIFY(!all.error);
            QCOMPARE(all.text, text);
            QCOMPARE(all.compression, std::string("none"));
        }
    }

    void compressed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const std::string first = sampleText(200'000);
        const std::string second = sampleText(1'000);
        const auto row = [](const char* tag, const std::string& bytes, const char* name) {
            QTest::newRow(tag) << QByteArray::fromStdString(bytes) << QString::fromLatin1(name);
        };
        row("gzip", gzipped(first + second), "gzip");
        row("gzip members", gzipped(first) + gzipped("") + gzipped(second), "gzip");
        row("gzip padding", gzipped(first + second) + std::string(512, '\0'), "gzip");
        row("zstd", zstded(first + second), "zstd");
        row("zstd frames", zstded(first) + zstded("") + zstded(second), "zstd");
        const std::string skippable(
            "\x50\x2A\x4D\x18\x03\x00\x00\x00"
            "abc",
            11);
        row("zstd skippable", skippable + zstded(first) + skippable + zstded(second), "zstd");
        row("xz", filtered(first + second, archive_write_add_filter_xz), "xz");
        row("xz streams",
            filtered(first, archive_write_add_filter_xz) + std::string(8, '\0') + filtered(second, archive_write_add_filter_xz), "xz");
        row("bzip2 streams", filtered(first, archive_write_add_filter_bzip2) + filtered(second, archive_write_add_filter_bzip2), "bzip2");
        row("bzip2", filtered(first + second, archive_write_add_filter_bzip2), "bzip2");
        // What was packed already and packed once more on its way.
        row("gzip in gzip", gzipped(gzipped(first + second)), "gzip+gzip");
        row("zstd in gzip", gzipped(zstded(first) + zstded(second)), "gzip+zstd");
        row("gzip in zstd", zstded(gzipped(first) + gzipped(second)), "zstd+gzip");
        row("xz in gzip, in members",
            gzipped(filtered(first, archive_write_add_filter_xz)) + gzipped(filtered(second, archive_write_add_filter_xz)), "gzip+xz");
    }

    void twoCompressionsAndNoMore() {
        const std::string text = sampleText(50'000);
        const ReadAll three = readAll(write("three", gzipped(zstded(gzipped(text)))));
        QVERIFY(three.error);
        QCOMPARE(three.error->kind, ErrorKind::Unsupported);
        QVERIFY(three.text.empty());
        // Cut or broken in the outer layer: what the inner one has decoded stays.
        const std::string member = gzipped(zstded(text));
        const ReadAll cut = readAll(write("cut", member + member.substr(0, member.size() / 2)));
        QVERIFY(cut.error);
        QCOMPARE(cut.error->kind, ErrorKind::Damaged);
        QVERIFY(cut.text.size() >= text.size() && (text + text).starts_with(cut.text));
        // What each of the layers gives is counted.
        const std::string zeros(16 << 20, '\0');
        const std::string file = write("bomb", gzipped(gzipped(zeros, 9), 9));
        SourceLimits ratio;
        ratio.ratioFreeBytes = 1 << 20;
        const ReadAll most = readAll(file, ratio);
        QVERIFY(most.error);
        QCOMPARE(most.error->kind, ErrorKind::Limit);
        QVERIFY(most.text.size() < (8U << 20));
        SourceLimits total;
        total.maxBytes = 10'000'000;
        total.maxRatio = 1'000'000'000;
        QVERIFY(readAll(file, total).text.size() < 10'000'000);
        QVERIFY(readAll(write("bomb", gzipped(filtered(zeros, archive_write_add_filter_bzip2))), ratio).error);
    }

    void compressed() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const std::string wanted = sampleText(200'000) + sampleText(1'000);
        // The name says nothing: content decides.
        const std::string file = write("data.json", bytes.toStdString());
        for (const std::size_t piece : {std::size_t{1} << 20, std::size_t{4093}, std::size_t{7}}) {
            const ReadAll all = readAll(file, {}, piece);
            QVERIFY2(!all.error, all.error ? all.error->message.c_str() : "");
            QVERIFY(all.text == wanted);
            QCOMPARE(all.compression, name.toStdString());
        }
    }

    void truncatedAtEveryOffset() {
        const std::string text = sampleText(500);
        for (const auto& [name, bytes] : {std::pair{"gzip", gzipped(text)}, std::pair{"zstd", zstded(text)},
                                          std::pair{"xz", filtered(text, archive_write_add_filter_xz)},
                                          std::pair{"bzip2", filtered(text, archive_write_add_filter_bzip2)}}) {
            for (std::size_t size = 10; size < bytes.size(); ++size) {
                const ReadAll all = readAll(write("cut", bytes.substr(0, size)));
                QVERIFY2(all.error, qPrintable(QStringLiteral("%1 cut at %2").arg(QLatin1String(name)).arg(size)));
                QCOMPARE(all.error->kind, ErrorKind::Damaged);
                QCOMPARE(all.error->where, path("cut"));
                QVERIFY(text.starts_with(all.text));
            }
        }
    }

    void whatIsWholeComesBeforeTheError() {
        const std::string text = sampleText(400'000);
        for (const std::string& bytes : {gzipped(text), zstded(text), filtered(text, archive_write_add_filter_xz)}) {
            const ReadAll cut = readAll(write("cut", bytes.substr(0, bytes.size() * 3 / 4)));
            QVERIFY(cut.error);
            QVERIFY(cut.text.size() > 100'000);
            QVERIFY(text.starts_with(cut.text));
            const ReadAll junk = readAll(write("junk", bytes + "no gzip, no zstd"));
            QVERIFY(junk.error);
            QCOMPARE(junk.error->kind, ErrorKind::Damaged);
            QVERIFY(junk.text == text);
        }
    }

    /// xz decodes byte by byte, bzip2 a block of at most 900 kB at a time: no more than that may be missing.
    void nothingDecodedIsThrownAway() {
        const std::string text = sampleText(3'000'000);
        const std::string xz = filtered(text, archive_write_add_filter_xz);
        const ReadAll cut = readAll(write("cut.xz", xz.substr(0, xz.size() - 100)));
        QVERIFY(cut.error);
        QCOMPARE(cut.error->message, std::string("The xz stream ends early"));
        QVERIFY2(text.size() - cut.text.size() < 20'000, qPrintable(QString::number(cut.text.size())));
        QVERIFY(text.starts_with(cut.text));
        const std::string bzip2 = filtered(text, archive_write_add_filter_bzip2);
        const ReadAll blocks = readAll(write("cut.bz2", bzip2.substr(0, bzip2.size() - 100)));
        QVERIFY(blocks.error);
        QCOMPARE(blocks.error->message, std::string("The bzip2 stream ends early"));
        QVERIFY2(text.size() - blocks.text.size() <= 900'000, qPrintable(QString::number(blocks.text.size())));
        QVERIFY(text.starts_with(blocks.text));
    }

    void flippedBitsNeverCrash() {
        const std::string text = sampleText(2'000);
        for (const std::string& bytes :
             {gzipped(text), zstded(text), filtered(text, archive_write_add_filter_xz), filtered(text, archive_write_add_filter_bzip2)}) {
            for (std::size_t at = 0; at < bytes.size(); at += 3) {
                std::string broken = bytes;
                broken[at] = static_cast<char>(broken[at] ^ 0x10);
                const ReadAll all = readAll(write("flipped", broken));
                QVERIFY(all.error || all.text.size() <= broken.size() || all.text.size() <= text.size());
            }
        }
    }

    void errorsStay() {
        auto source = openSource(write("cut", gzipped(sampleText(5000)).substr(0, 600)));
        QVERIFY(source);
        std::string buffer(1 << 16, '\0');
        auto got = (*source)->read(buffer);
        while (got && *got > 0) got = (*source)->read(buffer);
        QVERIFY(!got);
        QVERIFY(!(*source)->read(buffer));
    }

    void bombs_data() {
        QTest::addColumn<QByteArray>("bytes");
        const std::string zeros(16 << 20, '\0');
        QTest::newRow("gzip") << QByteArray::fromStdString(gzipped(zeros, 9));
        QTest::newRow("zstd") << QByteArray::fromStdString(zstded(zeros));
        QTest::newRow("xz") << QByteArray::fromStdString(filtered(zeros, archive_write_add_filter_xz));
        QTest::newRow("bzip2") << QByteArray::fromStdString(filtered(zeros, archive_write_add_filter_bzip2));
    }

    void bombs() {
        QFETCH(QByteArray, bytes);
        const std::string file = write("bomb", bytes.toStdString());
        SourceLimits ratio;
        ratio.ratioFreeBytes = 1 << 20;
        ReadAll all = readAll(file, ratio);
        QVERIFY(all.error);
        QCOMPARE(all.error->kind, ErrorKind::Limit);
        QVERIFY(all.text.size() < (8U << 20));  // 200 times what was read ahead
        QVERIFY(all.error->message.find("bytes from") != std::string::npos);

        SourceLimits total;
        total.maxBytes = 10'000'000;
        total.maxRatio = 1'000'000'000;
        all = readAll(file, total);
        QVERIFY(all.error);
        QCOMPARE(all.error->kind, ErrorKind::Limit);
        QCOMPARE(all.text.size(), std::size_t{10'000'000});

        // Exactly as much as allowed is allowed.
        total.maxBytes = 16 << 20;
        all = readAll(file, total);
        QVERIFY(!all.error);
        QCOMPARE(all.text.size(), std::size_t{16 << 20});
    }

    void plainFilesHaveNoBudget() {
        SourceLimits small;
        small.maxBytes = 10;
        QCOMPARE(readAll(write("big", std::string(100'000, 'x')), small).text.size(), std::size_t{100'000});
    }

    void refusals() {
        const auto kindOf = [](const std::string& name) {
            auto source = openSource(name);
            return source ? std::string("opened") : source.error().message;
        };
        QCOMPARE(kindOf(m_folder.path().toStdString()), std::string("Is a folder"));
        QCOMPARE(kindOf("/dev/null"), std::string("Is a character device, not a file"));
        QCOMPARE(kindOf("/dev/zero"), std::string("Is a character device, not a file"));
        QCOMPARE(kindOf(path("nowhere")), std::string("No such file or directory"));
        QVERIFY(kindOf(std::string("a\0b", 3)) != "opened");
        QVERIFY(kindOf("") != "opened");
        // Nobody writes to the pipe: opening must not wait.
        QCOMPARE(::mkfifo(path("fifo").c_str(), 0600), 0);
        QCOMPARE(kindOf(path("fifo")), std::string("Is a named pipe, not a file"));
        const auto error = openSource(path("nowhere"));
        QCOMPARE(error.error().kind, ErrorKind::Unreadable);
        QCOMPARE(error.error().where, path("nowhere"));
    }

    void unreadableFile() {
        const std::string file = write("secret", "x");
        ::chmod(file.c_str(), 0);
        const std::string said = fw::test::asPlainUser([&] {
            const auto source = openSource(file);
            return source ? std::string("it can be opened") : source.error().message;
        });
        QCOMPARE(said, std::string("Permission denied"));
    }

    void pipeOnRequestAndStop() {
        ::mkfifo(path("pipe").c_str(), 0600);
        std::thread writer([this] {
            std::ofstream pipe(path("pipe"), std::ios::binary);
            const std::string bytes = gzipped("hello");
            for (const char c : bytes) {
                pipe.put(c);
                pipe.flush();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
        auto source = openSource(path("pipe"), {}, true);
        QVERIFY(source);
        QVERIFY(!(*source)->rawTotal());
        std::string text;
        std::string buffer(100, '\0');
        for (auto got = (*source)->read(buffer); got && *got > 0; got = (*source)->read(buffer)) text.append(buffer, 0, *got);
        writer.join();
        QCOMPARE(text, std::string("hello"));

        // A pipe that nobody writes to: only the stop request ends the wait.
        const int keepOpen = ::open(path("pipe").c_str(), O_RDWR | O_CLOEXEC);
        auto blocked = openSource(path("pipe"), {}, true);
        QVERIFY(blocked);
        std::stop_source stop;
        (*blocked)->setStop(stop.get_token());
        std::thread cancel([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            stop.request_stop();
        });
        const auto begin = std::chrono::steady_clock::now();
        const auto got = (*blocked)->read(buffer);
        const auto took = std::chrono::steady_clock::now() - begin;
        cancel.join();
        ::close(keepOpen);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Cancelled);
        QVERIFY(took < std::chrono::milliseconds(250));
    }

    void fileThatGrowsAndShrinks() {
        const std::string file = write("moving", std::string(10'000, 'a'));
        auto source = openSource(file);
        QVERIFY(source);
        std::string buffer(4'000, '\0');
        std::size_t total = *(*source)->read(buffer);
        QVERIFY(total > 0);
        {
            std::ofstream more(file, std::ios::binary | std::ios::app);
            more << std::string(5'000, 'b');
        }
        for (auto got = (*source)->read(buffer); got && *got > 0; got = (*source)->read(buffer)) total += *got;
        QCOMPARE(total, std::size_t{15'000});

        source = openSource(file);
        total = *(*source)->read(buffer);
        QCOMPARE(::truncate(file.c_str(), 700), 0);
        for (auto got = (*source)->read(buffer); got && *got > 0; got = (*source)->read(buffer)) total += *got;
        QCOMPARE(total, std::size_t{700});
    }

    void folders() {
        const std::string root = path("tree");
        write("tree/b.json", "{}");
        write("tree/a/2.json", "{}");
        write("tree/a/10.json", "{}");
        write("tree/a/deep/x", "{}");
        write("tree/.hidden/secret", "{}");
        write("tree/.dot", "{}");
        write("elsewhere/far.json", "{}");
        std::filesystem::create_directory_symlink(root, root + "/a/loop");
        std::filesystem::create_directory_symlink(path("elsewhere"), root + "/linked");
        std::filesystem::create_symlink(path("elsewhere/far.json"), root + "/link.json");
        std::filesystem::create_symlink(path("gone"), root + "/broken");
        ::mkfifo((root + "/fifo").c_str(), 0600);
        const auto files = expandPath(root);
        QVERIFY(files);
        const std::vector<std::string> wanted = {root + "/a/10.json", root + "/a/2.json", root + "/a/deep/x", root + "/b.json",
                                                 root + "/link.json"};
        QCOMPARE(*files, wanted);
        QCOMPARE(*expandPath(root + "/b.json"), std::vector<std::string>{root + "/b.json"});
        QCOMPARE(*expandPath("-"), std::vector<std::string>{"-"});
        QVERIFY(!expandPath(path("nowhere")));
        QCOMPARE(expandPath(path("nowhere")).error().kind, ErrorKind::Unreadable);
    }

    void theOpenCacheIsNoSource() {
        const std::string root = path("own");
        write("own/a.json", "{}");
        write("own/cache.fwdb", "SQLite format 3");
        write("own/cache.fwdb-wal", "frames");
        write("own/cache.fwdb-shm", "index");
        std::filesystem::create_symlink(root + "/cache.fwdb", root + "/link");
        std::filesystem::create_hard_link(root + "/cache.fwdb", root + "/other name");
        QCOMPARE(expandPath(root)->size(), std::size_t{6});
        QVERIFY(openSource(root + "/cache.fwdb"));
        keepFromReading(root + "/cache.fwdb");
        QCOMPARE(*expandPath(root), std::vector<std::string>{root + "/a.json"});
        for (const char* name : {"cache.fwdb", "cache.fwdb-wal", "cache.fwdb-shm", "link", "other name"}) {
            const auto source = openSource(root + "/" + name);
            QVERIFY2(!source, name);
            QCOMPARE(source.error().kind, ErrorKind::Unreadable);
            QVERIFY(!openSources(root + "/" + name));
        }
        QVERIFY(openSource(root + "/a.json"));
    }
};

FW_REGISTER_TEST(TestSources);
#include "tst_sources.moc"
