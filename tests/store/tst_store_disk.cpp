// SPDX-License-Identifier: GPL-3.0-or-later
// Rights of files and folders, and disks that are full (safety.md F3, F4, T11).
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>

#include "model/store/cache_path.h"
#include "store_fixture.h"
#include "tests/core/plain_user.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {}  // namespace

void TestStore::permissions() {
    Fixture cache;
    const auto old = umask(0);
    cache.write(manyTraces(1, 1));
    const auto writer = value(TraceWriter::open(cache.options));
    value(writer->write(manyTraces(2, 1), {}));
    value(writer->commit({}));
    umask(old);
    QCOMPARE(modeOf(cache.folder.path().toStdString() + "/sub"), 0700);
    QCOMPARE(modeOf(cache.options.path), 0600);
    QCOMPARE(modeOf(cache.options.path + "-wal"), 0600);
    QCOMPARE(modeOf(cache.options.path + "-shm"), 0600);
}

void TestStore::readOnlyFolder() {
    Fixture cache;
    cache.write(manyTraces(3, 2));
    const std::string folder = cache.folder.path().toStdString() + "/sub";
    chmod(folder.c_str(), 0500);
    CacheOptions other = cache.options;
    other.path = folder + "/other.fwdb";
    const std::string said = fw::test::asPlainUser([&]() -> std::string {
        const auto reader = TraceReader::open(cache.options);
        if (!reader) return reader.error().message;
        const auto page = (*reader)->search({}, {});
        if (!page) return page.error().message;
        if (page->total != 3) return "not all traces";
        const auto trace = (*reader)->loadTrace(page->traces[0].key, {});
        if (!trace) return trace.error().message;
        const auto writer = TraceWriter::open(cache.options);
        if (writer) return "a writer in a read-only folder";
        if (writer.error().kind != ErrorKind::Cache) return "another kind of error: " + writer.error().message;
        if (writer.error().message.find("No file can be made in " + folder) == std::string::npos) return writer.error().message;
        const auto upkeep = CacheUpkeep::open(cache.options);
        if (upkeep || upkeep.error().message != writer.error().message) return "upkeep in a read-only folder";
        const auto made = TraceWriter::open(other);
        if (made || made.error().where != other.path) return "a new cache in a read-only folder";
        return {};
    });
    chmod(folder.c_str(), 0700);
    QCOMPARE(said, std::string());
}

void TestStore::readOnlyFolderWithALog() {
    // The log of a writer that was killed holds commits; where it cannot be read, an older state must not pass for the cache.
    Fixture cache;
    cache.write(manyTraces(3, 2));
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto writer = TraceWriter::open(cache.options);
        if (!writer || !(*writer)->write(manyTraces(4, 2, 10), {}) || !(*writer)->commit({})) _exit(1);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFileInfo(QString::fromStdString(cache.options.path + "-wal")).size() > 0);
    QVERIFY(QFile::remove(QString::fromStdString(cache.options.path + "-shm")));
    const std::string folder = cache.folder.path().toStdString() + "/sub";
    chmod(folder.c_str(), 0500);
    const std::string said = fw::test::asPlainUser([&]() -> std::string {
        const auto reader = TraceReader::open(cache.options);
        const auto page = reader ? (*reader)->search({}, {}) : Result<TracePage>(tl::unexpected<Error>(reader.error()));
        if (!page) return page.error().kind == ErrorKind::Cache ? "" : "another kind of error: " + page.error().message;
        return page->total == 7 ? "" : "an older state is shown as the cache";
    });
    chmod(folder.c_str(), 0700);
    QCOMPARE(said, std::string());
    QCOMPARE(cache.search("").total, std::uint64_t{7});
}

void TestStore::locksOutliveOtherConnections() {
    // POSIX locks belong to the process: a second descriptor of the file, closed again, would drop them, and the next program that
    // writes would take itself for the last user and remove the log under the reader's feet.
    Fixture cache;
    cache.write(manyTraces(3, 2));
    // Another program, begun before anything is open here: SQLite must not go through a fork.
    std::array<int, 2> turn = {};
    QVERIFY(pipe(turn.data()) == 0);
    const pid_t other = fork();
    QVERIFY(other >= 0);
    if (other == 0) {
        close(turn[1]);
        char go = 0;
        if (read(turn[0], &go, 1) != 1) _exit(1);
        {
            const auto writer = TraceWriter::open(cache.options);
            if (!writer || !(*writer)->write(manyTraces(4, 2, 20), {}) || !(*writer)->commit({})) _exit(1);
        }
        _exit(0);
    }
    close(turn[0]);
    const auto reader = TraceReader::open(cache.options);
    QVERIFY(reader && (*reader)->search({}, {}));
    const auto lockedFor = [](const std::string& path) {
        const pid_t child = fork();
        if (child == 0) {
            const int file = open(path.c_str(), O_RDWR | O_CLOEXEC);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            if (file < 0 || fcntl(file, F_GETLK, &lock) != 0) _exit(2);
            _exit(lock.l_type == F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    };
    const auto held = [&](const char* after) {
        if (!lockedFor(cache.options.path)) return std::string("the database is not locked after ") + after;
        return lockedFor(cache.options.path + "-shm") ? std::string() : std::string("the shared memory is not locked after ") + after;
    };
    QCOMPARE(held("opening"), std::string());
    {
        const auto second = TraceReader::open(cache.options);
        QVERIFY(second && (*second)->search({}, {}));
    }
    QCOMPARE(held("another reader"), std::string());
    QVERIFY(probeCachePath(cache.options.path).has_value());
    QCOMPARE(held("a look at the place"), std::string());
    cache.write(manyTraces(3, 2, 10));
    QCOMPARE(held("a writer"), std::string());
    {
        const auto upkeep = CacheUpkeep::open(cache.options);
        QVERIFY(upkeep && (*upkeep)->compact({}));
    }
    QCOMPARE(held("compacting"), std::string());

    const QFileInfo log(QString::fromStdString(cache.options.path + "-wal"));
    QVERIFY(write(turn[1], "g", 1) == 1);
    int status = 0;
    waitpid(other, &status, 0);
    close(turn[1]);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(log.exists());
    QCOMPARE((*reader)->search({}, {})->total, std::uint64_t{10});
    cache.write(manyTraces(2, 2, 30));
    QCOMPARE((*reader)->search({}, {})->total, std::uint64_t{12});
}

void TestStore::readOnlyFile() {
    Fixture cache;
    cache.write(manyTraces(3, 2));
    const QByteArray before = bytesOf(cache.options.path);
    const auto totalOrError = [&]() -> std::string {
        const auto reader = TraceReader::open(cache.options);
        const auto page = reader ? (*reader)->search({}, {}) : Result<TracePage>(tl::unexpected<Error>(reader.error()));
        return page ? std::to_string(page->total) : page.error().message;
    };
    const auto writerError = [&]() -> std::string {
        const auto writer = TraceWriter::open(cache.options);
        return writer ? "it may be written" : writer.error().message;
    };
    chmod(cache.options.path.c_str(), 0400);
    QCOMPARE(fw::test::asPlainUser(totalOrError), std::string("3"));
    const std::string refused = fw::test::asPlainUser(writerError);
    QVERIFY2(refused.find("may not be written") != std::string::npos, refused.c_str());
    chmod(cache.options.path.c_str(), 0);
    const std::string unreadable = fw::test::asPlainUser(totalOrError);
    QVERIFY2(unreadable.find("Permission denied") != std::string::npos, unreadable.c_str());
    chmod(cache.options.path.c_str(), 0600);
    QCOMPARE(bytesOf(cache.options.path), before);
}

void TestStore::killedWhileBeingMade() {
    // A new cache has a rollback journal until it gets its log; a kill in between leaves that journal.
    const auto leave = [](const std::string& path, const char* made, char pagesBefore) {
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA page_size=16384");
        database.exec(made);
        // sqlite.org/fileformat2.html 3: magic, records, nonce, pages before, sector, page size.
        QByteArray journal = QByteArray::fromHex("d9d505f920a163d700000000ec9cc02700000000000002000000400000000000");
        journal[19] = pagesBefore;
        journal.append(512 - journal.size(), '\0');
        QFile file(QString::fromStdString(path + "-journal"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(journal) == journal.size());
    };
    Fixture cache;
    leave(cache.options.path, "VACUUM", 0);
    QCOMPARE(bytesOf(cache.options.path).size(), 16384);
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    QCOMPARE(cache.write(manyTraces(3, 2)).newTraces, std::uint64_t{3});
    QCOMPARE(cache.search("").total, std::uint64_t{3});

    // In that state the database of another program is not for us to repair, nor to convert.
    Fixture other;
    leave(other.options.path, "CREATE TABLE theirs(x)", 2);
    const QByteArray before = bytesOf(other.options.path);
    const QByteArray journal = bytesOf(other.options.path + "-journal");
    QVERIFY(!TraceWriter::open(other.options).has_value());
    QVERIFY(bytesOf(other.options.path) == before);
    QVERIFY(bytesOf(other.options.path + "-journal") == journal);
}

void TestStore::fullDisk() {
    // F3: a file size limit stands for a full disk; what was there before stays readable.
    Fixture cache;
    cache.write(manyTraces(5, 5));
    const auto writer = value(TraceWriter::open(cache.options));
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit old = {};
    getrlimit(RLIMIT_FSIZE, &old);
    struct rlimit small = old;
    small.rlim_cur = 128 * 1024;
    setrlimit(RLIMIT_FSIZE, &small);
    // Fewer than a segment: written by the commit.
    value(writer->write(manyTraces(400, 20, 100), {}));
    const auto result = writer->commit({});
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().kind == ErrorKind::Cache);
    QCOMPARE(cache.search("").total, std::uint64_t{5});
    value(writer->write(manyTraces(3, 2, 100), {}));
    QCOMPARE(value(writer->commit({})).newTraces, std::uint64_t{3});
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}
