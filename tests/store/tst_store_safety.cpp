// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <random>
#include <thread>

#include "killed_writer.h"
#include "model/store/cache_format.h"
#include "model/store/schema.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

void writeBytes(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path);
}

void change(const CacheOptions& options, const std::string& sql) {
    SQLite::Database database(options.path, SQLite::OPEN_READWRITE);
    database.exec(sql);
}

constexpr std::array<MigrationStep, 1> oldSteps = {{{0, "CREATE TABLE t(a); INSERT INTO t VALUES(1)"}}};
constexpr std::array<MigrationStep, 2> newSteps = {{oldSteps[0], {1, "ALTER TABLE t ADD COLUMN b DEFAULT 2"}}};
constexpr std::array<MigrationStep, 2> brokenSteps = {{oldSteps[0], {1, "DELETE FROM t; INSERT INTO missing VALUES(1)"}}};

}  // namespace

void TestStore::newerSchemaStaysUntouched() {
    Fixture cache;
    cache.write(manyTraces(3, 2));
    change(cache.options, "PRAGMA user_version=" + std::to_string(schemaVersion + 3));
    const QByteArray before = bytesOf(cache.options.path);
    const auto writer = TraceWriter::open(cache.options);
    QVERIFY(!writer.has_value());
    QVERIFY(writer.error().kind == ErrorKind::Cache);
    QVERIFY(writer.error().message.find("version " + std::to_string(schemaVersion + 3)) != std::string::npos);
    QVERIFY(writer.error().message.find("version " + std::to_string(schemaVersion) + ";") != std::string::npos);
    QVERIFY(!TraceReader::open(cache.options).has_value());
    QCOMPARE(bytesOf(cache.options.path), before);
}

void TestStore::foreignFilesStayUntouched() {
    Fixture cache;
    cache.options.path = cache.folder.path().toStdString() + "/precious";
    writeBytes(cache.options.path, "not a database, and precious");
    QVERIFY(!TraceWriter::open(cache.options).has_value());
    QVERIFY(!TraceReader::open(cache.options).has_value());
    QCOMPARE(bytesOf(cache.options.path), QByteArray("not a database, and precious"));

    cache.options.path += ".sqlite";
    {
        SQLite::Database foreign(cache.options.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("CREATE TABLE photos(name)");
    }
    const QByteArray before = bytesOf(cache.options.path);
    QVERIFY(!TraceWriter::open(cache.options).has_value());
    QVERIFY(!TraceReader::open(cache.options).has_value());
    QCOMPARE(bytesOf(cache.options.path), before);

    cache.options.path = cache.folder.path().toStdString();
    QVERIFY(!TraceWriter::open(cache.options).has_value());
    QVERIFY(!TraceReader::open(cache.options).has_value());
}

void TestStore::migrationKeepsABackup() {
    Fixture cache;
    const std::string path = cache.folder.path().toStdString() + "/m.fwdb";
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, path, oldSteps);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 1);
    QVERIFY2(!QFile::exists(QString::fromStdString(path + ".v0.bak")), "an empty file needs no backup");
    migrate(database, path, newSteps);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 2);
    QCOMPARE(database.execAndGet("SELECT a + b FROM t").getInt(), 3);
    QCOMPARE(modeOf(path + ".v1.bak"), 0600);
    SQLite::Database backup(path + ".v1.bak");
    QCOMPARE(backup.execAndGet("PRAGMA user_version").getInt(), 1);
    QCOMPARE(backup.execAndGet("PRAGMA application_id").getInt(), applicationId);
    QCOMPARE(backup.execAndGet("SELECT a FROM t").getInt(), 1);
}

void TestStore::failingMigrationChangesNothing() {
    Fixture cache;
    const std::string path = cache.folder.path().toStdString() + "/m.fwdb";
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database, path, oldSteps);
    QVERIFY_EXCEPTION_THROWN(migrate(database, path, brokenSteps), SQLite::Exception);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 1);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM t").getInt(), 1);
}

void TestStore::damagedBodyCostsOneTrace() {
    Fixture cache;
    cache.write(manyTraces(2, 700));  // more than a chunk each: the traces share none
    change(cache.options, "UPDATE chunk SET body = substr(body, 1, 40) || x'a55a' || substr(body, 43) WHERE id = 1");
    const auto first = value(cache.reader().search({}, {})).traces.at(0);
    const auto second = value(cache.reader().search({}, {})).traces.at(1);
    const auto damaged = cache.reader().loadSpan(first.key, 0);
    QVERIFY(!damaged.has_value());
    QVERIFY(damaged.error().kind == ErrorKind::Damaged);
    QVERIFY2(damaged.error().message.find(first.idText) != std::string::npos, damaged.error().message.c_str());
    QVERIFY(cache.reader().loadSpan(second.key, 0).has_value());
    QVERIFY2(cache.reader().loadTrace(first.key, {}).has_value(), "its columns are whole");
    QCOMPARE(value(cache.reader().verify({})).problems.size(), std::size_t{1});
}

void TestStore::damagedHeadIsNamed() {
    Fixture cache;
    cache.write(manyTraces(3, 700));
    change(cache.options, "UPDATE chunk SET head = substr(head, 1, 40) || x'a55a' || substr(head, 43) WHERE id = 1");
    change(cache.options, "UPDATE trace SET dur = dur + 1 WHERE key = 3");
    const TracePage page = cache.search("");
    QCOMPARE(page.traces.size(), std::size_t{2});
    const auto broken = cache.reader().loadTrace(page.traces[0].key, {});
    QVERIFY(!broken.has_value());
    QVERIFY(broken.error().kind == ErrorKind::Damaged);
    QVERIFY(broken.error().message.find(page.traces[0].idText) != std::string::npos);
    QVERIFY(cache.reader().loadTrace(page.traces[1].key, {}).has_value());
    QVERIFY(!cache.reader().loadTrace(3, {}).has_value());
    QVERIFY(value(cache.reader().verify({})).problems.size() >= 3);
}

void TestStore::flippedBytesNeverLie() {
    // F5: after any flip of bytes each trace is either the same as before or refused.
    Fixture cache;
    cache.write(manyTraces(20, 40));
    const QByteArray good = bytesOf(cache.options.path);
    std::vector<std::shared_ptr<const TraceData>> truth;
    for (TraceKey key = 1; key <= 20; ++key) truth.push_back(value(cache.reader().loadTrace(key, {})));
    std::mt19937 random(7);
    CacheOptions copy = cache.options;
    copy.path = cache.folder.path().toStdString() + "/copy.fwdb";
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 20; ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()));
            bad[at] = static_cast<char>(bad[at] ^ static_cast<char>(1U << (random() % 8U)));
        }
        if (round % 10 == 0) bad.truncate(bad.size() / 2);
        writeBytes(copy.path, bad);
        const auto reader = TraceReader::open(copy);
        if (!reader) continue;
        for (TraceKey key = 1; key <= 20; ++key) {
            const auto trace = (*reader)->loadTrace(key, {});
            if (!trace) continue;
            const TraceData& expected = *truth[static_cast<std::size_t>(key) - 1];
            QVERIFY((*trace)->startNs == expected.startNs && (*trace)->spanId == expected.spanId && (*trace)->name == expected.name);
            QVERIFY((*trace)->names == expected.names && (*trace)->resources == expected.resources);
            QCOMPARE((*trace)->summary.durationNs, expected.summary.durationNs);
        }
        (void)(*reader)->search({}, {});
        (void)(*reader)->verify({});
    }
}

void TestStore::readerSeesCommits() {
    Fixture cache;
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    const auto writer = value(TraceWriter::open(cache.options));
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    value(writer->write(manyTraces(3, 2), {}));
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    value(writer->commit({}));
    QCOMPARE(cache.search("").total, std::uint64_t{3});
    QCOMPARE(cache.search("cam_000004").total, std::uint64_t{0});
    value(writer->write(manyTraces(3, 2, 3), {}));
    value(writer->commit({}));
    QCOMPARE(cache.search("").total, std::uint64_t{6});
    QCOMPARE(cache.search("cam_000004").total, std::uint64_t{1});
    QCOMPARE(cache.where({{"frame.id", Condition::Op::Equal, "cam_000005"}}).total, std::uint64_t{1});
}

void TestStore::readerFollowsAReplacedFile() {
    Fixture cache;
    cache.write(manyTraces(3, 2));
    QCOMPARE(cache.search("").total, std::uint64_t{3});
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(QString::fromStdString(cache.options.path + suffix));
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    cache.write(manyTraces(5, 2));
    QCOMPARE(cache.search("").total, std::uint64_t{5});
}

void TestStore::cancelRollsBack() {
    Fixture cache;
    cache.write(manyTraces(2, 2));
    const auto writer = value(TraceWriter::open(cache.options));
    value(writer->write(manyTraces(50, 2, 10), {}));
    std::stop_source stop;
    stop.request_stop();
    const auto commit = writer->commit(stop.get_token());
    QVERIFY(!commit.has_value());
    QVERIFY(commit.error().kind == ErrorKind::Cancelled);
    QCOMPARE(cache.search("").total, std::uint64_t{2});
    // The writer goes on after it, with nothing left over.
    value(writer->write(manyTraces(3, 2, 10), {}));
    QCOMPARE(value(writer->commit({})).newTraces, std::uint64_t{3});
    QCOMPARE(cache.search("").total, std::uint64_t{5});
    const auto search = cache.reader().search({}, stop.get_token());
    QVERIFY(!search.has_value() && search.error().kind == ErrorKind::Cancelled);
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}

void TestStore::killedWriterLosesNothing() {
    // F1, in small: whatever was told to be committed is there, whole; nothing else is half there.
    Fixture cache;
    std::mt19937 random(11);
    int first = 0;
    for (int round = 0; round < 8; ++round) {
        const int committed = commitsUntilKilled(cache.options, std::chrono::milliseconds(random() % 60),
                                                 [first](int i) { return manyTraces(3, 20, first + i * 3); });
        QVERIFY(committed > 0);

        const TracePage page = cache.search("");
        QVERIFY(page.total >= static_cast<std::uint64_t>(first + committed * 3));
        QCOMPARE(page.total % 3, std::uint64_t{0});
        for (const TraceSummary& trace : page.traces) QCOMPARE(trace.spans, std::uint64_t{20});
        const VerifyReport report = value(cache.reader().verify({}));
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems[0].c_str());
        first = static_cast<int>(page.total);
    }
}

void TestStore::twoWriters() {
    Fixture cache;
    const auto one = value(TraceWriter::open(cache.options));
    const auto other = value(TraceWriter::open(cache.options));
    const auto work = [](TraceWriter& writer, int first) {
        for (int i = 0; i < 10; ++i) {
            value(writer.write(manyTraces(10, 5, first + i * 10), {}));
            value(writer.commit({}));
        }
    };
    std::thread thread([&] { work(*one, 0); });
    work(*other, 50);  // traces 50 … 99 come twice
    thread.join();
    QCOMPARE(cache.search("").total, std::uint64_t{150});
    QCOMPARE(value(cache.reader().info()).spans, std::uint64_t{750});
    QCOMPARE(value(cache.reader().services()).size(), std::size_t{3});
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}

void TestStore::secondWriterGivesUp() {
    Fixture cache;
    const auto writer = value(TraceWriter::open(cache.options));
    SQLite::Database holder(cache.options.path, SQLite::OPEN_READWRITE);
    holder.exec("BEGIN IMMEDIATE");
    value(writer->write(manyTraces(1, 1), {}));
    QElapsedTimer timer;
    timer.start();
    const auto result = writer->commit({});
    QVERIFY(!result.has_value());
    QVERIFY(result.error().kind == ErrorKind::Cache);
    QVERIFY(timer.elapsed() >= 1'500);
    QVERIFY(timer.elapsed() < 6'000);
}

void TestStore::temporaryCacheLeavesNothing() {
    std::string folder;
    {
        TemporaryCache made = value(TemporaryCache::create());
        const TemporaryCache cache = std::move(made);
        folder = QFileInfo(QString::fromStdString(cache.path())).path().toStdString();
        QCOMPARE(modeOf(folder), 0700);
        const auto writer = value(TraceWriter::open({cache.path(), "frame.id"}));
        value(writer->write(manyTraces(2, 2), {}));
        value(writer->commit({}));
        QVERIFY(QFile::exists(QString::fromStdString(cache.path())));
    }
    QVERIFY(!QDir(QString::fromStdString(folder)).exists());
}

void TestStore::verifyFindsNothingInAGoodCache() {
    Fixture cache;
    cache.write(manyTraces(20, 100));
    const VerifyReport report = value(cache.reader().verify({}));
    QCOMPARE(report.traces, std::uint64_t{20});
    QVERIFY(report.chunks >= 2);
    QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems[0].c_str());
}
