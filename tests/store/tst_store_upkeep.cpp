// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "model/store/cache_format.h"
#include "model/store/cache_path.h"
#include "model/store/cache_upkeep.h"
#include "model/store/connection.h"
#include "model/store/schema.h"
#include "model/store/visit_note.h"
#include "store_fixture.h"
#include "tests/core/plain_user.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

std::int64_t importId(Fixture& cache, const std::string& source) {
    for (const ImportRecord& record : value(cache.reader().imports()))
        if (record.source == source) return record.id;
    throw std::runtime_error("no import " + source);
}

std::vector<std::string> problems(Fixture& cache) {
    return value(cache.reader().verify({})).problems;
}

std::int64_t number(const CacheOptions& options, const std::string& sql) {
    return SQLite::Database(options.path).execAndGet(sql).getInt64();
}

/// What a span says of itself, in a form that can be compared.
using SpanText = std::string;
using Model = std::map<std::string, std::map<SpanText, std::string>>;  // trace → span → source that brought it

SpanText textOf(const TraceData& trace, std::size_t i) {
    return toHex(trace.spanId[i]) + '/' + toHex(trace.parentId[i]) + '/' + trace.names[trace.name[i]] + '/' +
           trace.services[trace.service[i]].name + '/' + std::to_string(trace.startNs[i]) + '/' + std::to_string(trace.durationNs[i]);
}

std::map<std::string, std::set<SpanText>> stored(Fixture& cache) {
    std::map<std::string, std::set<SpanText>> all;
    for (const TraceSummary& summary : cache.search("").traces) {
        const auto trace = value(cache.reader().loadTrace(summary.key, {}));
        std::set<SpanText>& spans = all[summary.idText];
        for (std::size_t i = 0; i < trace->startNs.size(); ++i) {
            spans.insert(textOf(*trace, i));
            // The body belongs to the same span as the columns.
            const SpanDetails details = value(cache.reader().loadSpan(summary.key, static_cast<SpanIndex>(i)));
            for (const Attribute& attribute : details.attributes)
                if (attribute.key == "self" && valueText(attribute.value) != toHex(trace->spanId[i]))
                    throw std::runtime_error("a span has the body of another");
        }
        if (spans.size() != summary.spans) throw std::runtime_error("the number of spans contradicts the spans");
    }
    return all;
}

std::map<std::string, std::set<SpanText>> expected(const Model& model) {
    std::map<std::string, std::set<SpanText>> all;
    for (const auto& [trace, spans] : model)
        for (const auto& [span, source] : spans) all[trace].insert(span);
    return all;
}

std::string hex(int digits, std::uint64_t number) {
    std::string text(static_cast<std::size_t>(digits), '0');
    for (std::size_t at = text.size(); number != 0 && at > 0; number >>= 4U) text[--at] = "0123456789abcdef"[number & 15U];
    return text;
}

/// As version 1 left it: a cache of three traces of two spans each.
void makeSchemaOne(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec(
        "DROP TABLE import; DROP TABLE extent; DROP TABLE visit;"
        "DELETE FROM meta WHERE key LIKE 'last_%' OR key LIKE 'index_%';"
        "CREATE TABLE import(source BLOB PRIMARY KEY, finished INTEGER, traces INTEGER, spans INTEGER, bytes INTEGER, partial "
        "INTEGER); INSERT INTO import VALUES('old.json', 7, 3, 6, 100, 0); PRAGMA user_version=1; PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace

void TestStore::schemaOneIsConverted() {
    Fixture cache;
    cache.write(manyTraces(3, 2));
    makeSchemaOne(cache.options.path);
    // It is read as it is, and stays so.
    const QByteArray before = bytesOf(cache.options.path);
    const auto reader = value(TraceReader::open(cache.options));
    QCOMPARE(value(reader->info()).schemaVersion, std::uint32_t{1});
    QCOMPARE(value(reader->search({}, {})).total, std::uint64_t{3});
    const TraceKey first = value(reader->search({}, {})).traces.at(0).key;
    QCOMPARE(value(reader->loadTrace(first, {}))->startNs.size(), std::size_t{2});
    const std::vector<ImportRecord> known = value(reader->imports());
    QCOMPARE(known.size(), std::size_t{1});
    QCOMPARE(known[0].source, std::string("old.json"));
    QCOMPARE(known[0].finishedNs, std::int64_t{7});
    QCOMPARE(known[0].id, std::int64_t{1});
    QCOMPARE(value(reader->importHoldings({})).size(), std::size_t{1});
    QVERIFY(value(reader->pinned()).empty());
    QVERIFY(value(reader->verify({})).problems.empty());
    QVERIFY(!noteOpenedIfFree(cache.options, {first}, 9));
    QVERIFY(bytesOf(cache.options.path) == before);

    // The reader that is open sees what the program that converts it adds.
    cache.import("new.json", manyTraces(2, 2, 100), 50);
    QCOMPARE(value(reader->imports()).size(), std::size_t{2});
    QCOMPARE(value(reader->imports())[1].id, known[0].id);
    QCOMPARE(value(reader->importHoldings({})).size(), std::size_t{2});
    QCOMPARE(value(reader->info()).schemaVersion, static_cast<std::uint32_t>(schemaVersion));
    QCOMPARE(cache.search("").total, std::uint64_t{5});
    const std::vector<ImportRecord> imports = value(cache.reader().imports());
    QCOMPARE(imports.size(), std::size_t{2});
    QCOMPARE(imports[1].source, std::string("old.json"));
    QCOMPARE(imports[1].spans, std::uint64_t{6});
    QVERIFY(QFileInfo::exists(QString::fromStdString(cache.options.path + ".v1.bak")));
    value(cache.upkeep()->removeImport(importId(cache, "new.json"), {}));
    QCOMPARE(cache.search("").total, std::uint64_t{3});
    QVERIFY(problems(cache).empty());

    // Version 1 did not note what came with which import: nothing is said to be gone that is there.
    QVERIFY(!value(cache.reader().imports()).at(0).owns);
    const Result<DropReport> removed = cache.upkeep()->removeImport(importId(cache, "old.json"), {});
    QVERIFY(!removed.has_value());
    QVERIFY(removed.error().message.find("not known") != std::string::npos);
    QCOMPARE(value(cache.reader().imports()).size(), std::size_t{1});
    // Once none of it is left it can go.
    value(cache.upkeep()->removeTraces({first, first + 1, first + 2}, {}));
    value(cache.upkeep()->removeImport(importId(cache, "old.json"), {}));
    QVERIFY(value(cache.reader().imports()).empty());
}

void TestStore::damagedSchemaOneIsRescued() {
    Fixture cache;
    cache.write(manyTraces(3, 2));
    makeSchemaOne(cache.options.path);
    const std::int64_t page = number(cache.options, "SELECT rootpage FROM sqlite_schema WHERE name = 'post'");
    QFile file(QString::fromStdString(cache.options.path));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 16384));
    QCOMPARE(file.write(QByteArray(16384, '\x5a')), qint64{16384});
    file.close();

    // It cannot be copied, so it is not converted: an import says what to do, and leaves nothing that looks like a copy.
    const auto writer = TraceWriter::open(cache.options);
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().kind, ErrorKind::Damaged);
    QVERIFY(writer.error().message.find("cache compact") != std::string::npos);
    QCOMPARE(QDir(cache.folder.path()).entryList({QStringLiteral("*.v1.bak*")}, QDir::Files).size(), 0);
    QCOMPARE(value(value(TraceReader::open(cache.options))->search({}, {})).total, std::uint64_t{3});

    const CompactReport report = value(compactCache(cache.options, {}));
    QVERIFY(report.salvage.has_value());
    QCOMPARE(report.salvage->spans, std::uint64_t{6});
    QCOMPARE(report.salvage->spansLost, std::uint64_t{0});
    QCOMPARE(value(cache.reader().info()).schemaVersion, static_cast<std::uint32_t>(schemaVersion));
    QCOMPARE(cache.search("").total, std::uint64_t{3});
    QCOMPARE(value(cache.reader().imports()).at(0).source, std::string("old.json"));
    QVERIFY(problems(cache).empty());
}

void TestStore::logIsMovedBesideReaders() {
    Fixture cache;
    const auto reader = value(TraceReader::open(cache.options));
    cache.import("a.json", manyTraces(3, 2), 5);
    const std::string log = cache.options.path + "-wal";
    const TraceKey key = value(reader->search({}, {})).traces.at(0).key;
    QCOMPARE(QFileInfo(QString::fromStdString(log)).size(), qint64{0});
    check(cache.upkeep()->setPinned(key, true));
    QCOMPARE(QFileInfo(QString::fromStdString(log)).size(), qint64{0});
    QCOMPARE(value(reader->pinned()).size(), std::size_t{1});
    // A reader in the middle of something and another program that writes are neither waited for nor hindered.
    SQLite::Database other(cache.options.path, SQLite::OPEN_READWRITE);
    other.exec("BEGIN; SELECT count(*) FROM trace");
    QElapsedTimer timer;
    timer.start();
    check(cache.upkeep()->setPinned(key, false));
    QVERIFY(timer.elapsed() < 1500);
    other.exec("COMMIT");
    QVERIFY(value(reader->pinned()).empty());
}

void TestStore::killedImportStaysPartial() {
    Fixture cache;
    {
        const auto writer = value(TraceWriter::open(cache.options));
        writer->beginImport("killed.json", 5);
        value(writer->write(manyTraces(3, 2), {}));
        value(writer->commit({}));
    }
    const std::vector<ImportRecord> imports = value(cache.reader().imports());
    QCOMPARE(imports.size(), std::size_t{1});
    QVERIFY(imports[0].partial);
    QCOMPARE(imports[0].finishedNs, std::int64_t{0});
    QCOMPARE(imports[0].traces, std::uint64_t{3});
    // Read again in part it stays so; read again to its end, it is whole, though nothing new came.
    for (const bool partial : {true, false}) {
        const auto writer = value(TraceWriter::open(cache.options));
        writer->beginImport("killed.json", 7);
        QCOMPARE(value(writer->write(manyTraces(3, 2), {})).spans + value(writer->commit({})).spans, std::uint64_t{0});
        ImportRecord record;
        record.source = "killed.json";
        record.finishedNs = 8;
        record.spans = 6;
        record.partial = partial;
        check(writer->recordImport(record));
        const ImportRecord now = value(cache.reader().imports()).at(0);
        QCOMPARE(now.partial, partial);
        // A trace of it may lack spans, whatever its parents say.
        const Completeness shown = cache.search("").traces.at(0).completeness;
        QVERIFY(shown == (partial ? Completeness::SourcePartial : Completeness::Complete));
        QCOMPARE(now.finishedNs, std::int64_t{8});
        QCOMPARE(now.traces, std::uint64_t{3});
        QCOMPARE(now.spans, std::uint64_t{6});
    }
    value(cache.upkeep()->removeImport(imports[0].id, {}));
    QCOMPARE(cache.search("").total, std::uint64_t{0});
}

void TestStore::importKnowsItsTraces() {
    Fixture cache;
    cache.import("a", manyTraces(40, 30), 10);
    cache.import("b", manyTraces(20, 30, 30), 20);  // ten of them known already
    const auto keysOf = [&](const char* source, std::size_t limit) {
        return value(cache.reader().tracesOfImport(importId(cache, source), limit, {}));
    };
    QCOMPARE(keysOf("a", 1000).size(), std::size_t{40});
    const std::vector<TraceKey> keys = keysOf("b", 1000);
    QCOMPARE(keys.size(), std::size_t{10});
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    for (const TraceKey key : keys) QVERIFY(value(cache.reader().loadTrace(key, {}))->summary.frameIds.front() >= "cam_000040");
    QCOMPARE(keysOf("b", 3), std::vector<TraceKey>(keys.begin(), keys.begin() + 3));
    QVERIFY(value(cache.reader().tracesOfImport(99, 10, {})).empty());
    QVERIFY(value(cache.reader().pinned()).empty());
    check(cache.upkeep()->setPinned(keys[1], true));
    QCOMPARE(value(cache.reader().pinned()), std::vector<TraceKey>{keys[1]});
}

void TestStore::cachePathIsTried() {
    const QTemporaryDir folder;
    const std::string base = folder.path().toStdString();
    QVERIFY(probeCachePath(base + "/new/deep/cache.fwdb"));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const auto folderItself = probeCachePath(base);
    QVERIFY(!folderItself);
    QCOMPARE(folderItself.error().kind, ErrorKind::Cache);
    QCOMPARE(folderItself.error().where, base);
    QFile file(folder.filePath(QStringLiteral("cache.fwdb")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto writable = probeCachePath(base + "/cache.fwdb");
    QVERIFY(writable && writable->use == CachePlace::Use::Write);
    // Where the file or its folder is not to be written it is a cache to read.
    for (const auto& [path, rights] : {std::pair(base + "/cache.fwdb", 0444), std::pair(base, 0555)}) {
        chmod(base.c_str(), 0755);
        chmod((base + "/cache.fwdb").c_str(), 0644);
        chmod(path.c_str(), static_cast<mode_t>(rights));
        const std::string said = fw::test::asPlainUser([&]() -> std::string {
            const auto place = probeCachePath(base + "/cache.fwdb");
            if (!place) return place.error().message;
            return place->use == CachePlace::Use::ReadOnly && !place->reason.empty() ? std::string() : "passes for writable";
        });
        QCOMPARE(said, std::string());
    }
    chmod(base.c_str(), 0700);
    QVERIFY(!probeCachePath(base + "/cache.fwdb/below.fwdb"));
    QVERIFY(!probeCachePath("/proc/nope.fwdb"));  // writable for root by its rights, and yet not
}

void TestStore::removedImportLeavesTheOthers() {
    Fixture cache;
    cache.import("a", manyTraces(40, 30), 10);
    cache.import("b", manyTraces(40, 30, 100), 20);
    cache.import("c", manyTraces(40, 30, 200), 30);
    const auto before = stored(cache);
    const DropReport report = value(cache.upkeep()->removeImport(importId(cache, "b"), {}));
    QCOMPARE(report.traces, std::uint64_t{40});
    QCOMPARE(report.spans, std::uint64_t{1200});
    QCOMPARE(report.shortened, std::uint64_t{0});
    const auto after = stored(cache);
    QCOMPARE(after.size(), std::size_t{80});
    for (const auto& [trace, spans] : after) QVERIFY(before.at(trace) == spans);
    QCOMPARE(value(cache.reader().imports()).size(), std::size_t{2});
    QCOMPARE(cache.search("cam_000105").total, std::uint64_t{0});
    QCOMPARE(cache.search("cam_000005").total, std::uint64_t{1});
    QCOMPARE(value(cache.reader().info()).spans, std::uint64_t{2400});
    std::uint64_t counted = 0;
    for (const ServiceInfo& service : value(cache.reader().services())) counted += service.spans;
    QCOMPARE(counted, std::uint64_t{2400});
    QVERIFY(problems(cache).empty());
    // It can come again, and is new then.
    QCOMPARE(cache.import("b", manyTraces(40, 30, 100), 40).newTraces, std::uint64_t{40});
    QVERIFY(stored(cache) == before);
}

void TestStore::removedImportGoesOn() {
    // One program reads a source, another removes what has come of it so far.
    Fixture cache;
    {
        const auto writer = value(TraceWriter::open(cache.options));
        writer->beginImport("a", 10);
        value(writer->write(manyTraces(10, 3), {}));
        value(writer->commit({}));
        const std::int64_t id = importId(cache, "a");
        QCOMPARE(value(cache.reader().imports()).front().spans, std::uint64_t{30});
        QCOMPARE(value(cache.upkeep()->removeImport(id, {})).traces, std::uint64_t{10});
        QVERIFY(value(cache.reader().imports()).empty());
        value(writer->write(manyTraces(5, 3, 50), {}));
        value(writer->commit({}));
        ImportRecord record;
        record.source = "a";
        record.finishedNs = 20;
        record.traces = 15;
        record.spans = 45;
        check(writer->recordImport(record));
        QCOMPARE(value(cache.reader().tracesOfImport(importId(cache, "a"), 100, {})).size(), std::size_t{5});
        QCOMPARE(value(cache.upkeep()->removeImport(importId(cache, "a"), {})).traces, std::uint64_t{5});
        // Removed after the last spans and before the end: nothing comes back.
        writer->beginImport("b", 30);
        value(writer->write(manyTraces(2, 3, 90), {}));
        value(writer->commit({}));
        check(cache.upkeep()->removeImport(importId(cache, "b"), {}).map([](const DropReport&) {}));
        record.source = "b";
        check(writer->recordImport(record));
    }
    QVERIFY(value(cache.reader().imports()).empty());
    QCOMPARE(value(cache.reader().info()).spans, std::uint64_t{0});
    QVERIFY(problems(cache).empty());
}

void TestStore::removedImportShortensSharedTraces() {
    Fixture cache;
    MadeSpan root;
    root.startNs = 1000;
    root.durationNs = 5000;
    root.attributes = {{"frame.id", "f1"}};
    MadeSpan child = root;
    child.id = "00000000000000c1";
    child.parent = root.id;
    child.startNs = 2000;
    child.durationNs = 100;
    child.status = StatusCode::Error;
    child.service = "late";
    child.attributes = {{"frame.id", "f2"}};
    cache.import("early", batchOf({child}), 10);
    cache.import("late", batchOf({root}), 20);
    QCOMPARE(cache.search("").traces.at(0).completeness, Completeness::Complete);
    const DropReport report = value(cache.upkeep()->removeImport(importId(cache, "late"), {}));
    QCOMPARE(report.traces, std::uint64_t{0});
    QCOMPARE(report.shortened, std::uint64_t{1});
    const TraceSummary left = cache.search("").traces.at(0);
    QCOMPARE(left.spans, std::uint64_t{1});
    QCOMPARE(left.errors, std::uint64_t{1});
    QCOMPARE(left.startNs, std::int64_t{2000});
    QCOMPARE(left.durationNs, std::int64_t{100});
    QCOMPARE(left.completeness, Completeness::ContextLost);
    QCOMPARE(left.frameIds, std::vector<std::string>{"f2"});
    QCOMPARE(cache.search("f1").total, std::uint64_t{0});
    QCOMPARE(cache.search("f2").total, std::uint64_t{1});
    QVERIFY(problems(cache).empty());
}

void TestStore::leastRecentlyUsedGoesFirst() {
    Fixture cache;
    for (int i = 0; i < 8; ++i) cache.import("file" + std::to_string(i), manyTraces(50, 40, 100 * i), 1000 + i);
    const auto upkeep = cache.upkeep();
    const auto keyOf = [&](int trace) {
        char frame[32];
        std::snprintf(frame, sizeof frame, "cam_%06d", trace);
        return cache.search(frame).traces.at(0).key;
    };
    const TraceKey pinned = keyOf(3);
    const TraceKey opened = keyOf(104);
    check(upkeep->setPinned(pinned, true));
    check(upkeep->noteOpened(opened, 5000));
    check(upkeep->noteOpened(123456, 5000));  // unknown: nothing happens
    QCOMPARE(value(upkeep->pinned()), std::vector<TraceKey>{pinned});
    CacheLimits limits;
    DropReport report = value(upkeep->prune(limits, {}));
    QCOMPARE(report.traces, std::uint64_t{0});
    limits.maxBytes = report.bytesBefore / 2;
    report = value(upkeep->prune(limits, {}));
    QVERIFY(report.reached);
    QVERIFY(report.bytesAfter <= *limits.maxBytes);
    QVERIFY2(report.traces >= 100 && report.traces <= 380, qPrintable(QString::number(report.traces)));
    QVERIFY(!report.imports.empty());
    QVERIFY(cache.reader().loadTrace(pinned, {}).has_value());
    QVERIFY(cache.reader().loadTrace(opened, {}).has_value());
    // What is left is the youngest: the oldest that stayed is younger than every one that went.
    const std::uint64_t left = cache.search("").total;
    QCOMPARE(left, 400 - report.traces);
    QCOMPARE(cache.search("cam_000749").total, std::uint64_t{1});
    QCOMPARE(cache.search("cam_000000").total, std::uint64_t{0});
    QVERIFY(problems(cache).empty());

    limits.maxBytes = 1;
    report = value(upkeep->prune(limits, {}));
    QVERIFY2(!report.reached, "the pinned trace stays");
    QCOMPARE(cache.search("").total, std::uint64_t{1});
    check(upkeep->setPinned(pinned, false));
    value(upkeep->prune(limits, {}));
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    QVERIFY(value(cache.reader().imports()).empty());
    QVERIFY(problems(cache).empty());
}

void TestStore::oldTracesGo() {
    Fixture cache;
    cache.import("old", manyTraces(5, 3), 100);
    cache.import("new", manyTraces(5, 3, 10), 200);
    const auto upkeep = cache.upkeep();
    check(upkeep->noteOpened(cache.search("cam_000002").traces.at(0).key, 300));
    CacheLimits limits;
    limits.usedBeforeNs = 150;
    const DropReport report = value(upkeep->prune(limits, {}));
    QCOMPARE(report.traces, std::uint64_t{4});
    QCOMPARE(cache.search("").total, std::uint64_t{6});
    QCOMPARE(cache.search("cam_000002").total, std::uint64_t{1});
}

void TestStore::numbersAreNotUsedAgain() {
    Fixture cache;
    cache.import("a", manyTraces(10, 5), 10);
    const auto before = cache.search("cam_000009");
    const TraceKey gone = before.traces.at(0).key;
    (void)value(cache.reader().loadTrace(gone, {}));  // the reader keeps its chunk
    value(cache.upkeep()->removeImport(importId(cache, "a"), {}));
    cache.import("b", manyTraces(10, 7, 50), 20);
    QVERIFY(!cache.reader().loadTrace(gone, {}).has_value());
    for (const TraceSummary& trace : cache.search("").traces) QVERIFY(trace.key > gone);
    stored(cache);
}

void TestStore::smallCommitsAreJoined() {
    Fixture cache;
    const auto writer = value(TraceWriter::open(cache.options));
    writer->beginImport("live", 1);
    // Each trace comes in three pieces, each in a commit of its own with spans of others between them.
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 40; ++i) {
            MadeSpan span;
            span.trace = hex(32, static_cast<std::uint64_t>(i) + 1);
            span.id = hex(16, static_cast<std::uint64_t>(round * 1000 + i) + 1);
            span.startNs = 1000 * i + round;
            span.attributes = {{"self", span.id}, {"round", AttributeValue(std::int64_t{round})}};
            value(writer->write(batchOf({span}), {}));
            value(writer->commit({}));
        }
    }
    const auto before = stored(cache);
    QCOMPARE(number(cache.options, "SELECT count(*) FROM chunk"), std::int64_t{120});
    const auto upkeep = cache.upkeep();
    int steps = 0;
    while (value(upkeep->tidy({}))) ++steps;
    QVERIFY(steps > 0 && steps < 40);
    QVERIFY(number(cache.options, "SELECT count(*) FROM chunk") <= 2);
    QVERIFY(number(cache.options, "SELECT count(*) FROM segment") < 16);
    QVERIFY(stored(cache) == before);
    QCOMPARE(cache.where({{"round", Condition::Op::Equal, "1"}}).total, std::uint64_t{40});
    QCOMPARE(cache.where({{"self", Condition::Op::Equal, hex(16, 2005)}}).total, std::uint64_t{1});
    QVERIFY(problems(cache).empty());
    // The writer that is still open goes on as if nothing had happened.
    MadeSpan late;
    late.trace = hex(32, 7);
    late.id = hex(16, 99'999);
    late.attributes = {{"self", late.id}};
    value(writer->write(batchOf({late}), {}));
    value(writer->commit({}));
    QCOMPARE(cache.load(late.trace)->startNs.size(), std::size_t{4});
    QVERIFY(problems(cache).empty());
}

void TestStore::compactGivesSpaceBack() {
    Fixture cache;
    cache.import("a", manyTraces(300, 40), 10);
    cache.import("b", manyTraces(10, 40, 1000), 20);
    const auto before = stored(cache);
    const auto upkeep = cache.upkeep();
    value(upkeep->removeImport(importId(cache, "a"), {}));
    const CompactReport report = value(upkeep->compact({}));
    QVERIFY2(report.bytesAfter * 2 < report.bytesBefore, "free pages go back to the file system");
    QCOMPARE(report.segmentsAfter, std::uint64_t{1});
    QCOMPARE(cache.search("").total, std::uint64_t{10});
    for (const auto& [trace, spans] : stored(cache)) QVERIFY(before.at(trace) == spans);
    QVERIFY(problems(cache).empty());
}

void TestStore::joiningEndsWhereItDoesNotHelp() {
    Fixture cache;
    // Bodies of 100 kB that compress to almost nothing: five of them fill a chunk.
    for (int i = 0; i < 60; ++i) {
        MadeSpan span;
        span.trace = hex(32, static_cast<std::uint64_t>(i) + 1);
        span.id = hex(16, static_cast<std::uint64_t>(i) + 1);
        span.attributes = {{"self", span.id}, {"large", std::string(100'000, 'x')}};
        cache.import("same", batchOf({span}), i + 1);
    }
    const auto before = stored(cache);
    int steps = 0;
    const auto upkeep = cache.upkeep();
    while (value(upkeep->tidy({}))) QVERIFY(++steps < 50);
    const CompactReport report = value(upkeep->compact({}));
    QVERIFY(report.chunksAfter < 20);
    QVERIFY(stored(cache) == before);
    QVERIFY(problems(cache).empty());
}

void TestStore::staleIndexIsNotTrusted() {
    Fixture cache;
    SpanBatch batch;
    for (int i = 0; i < 1500; ++i) {
        MadeSpan span;
        span.trace = hex(32, static_cast<std::uint64_t>(i) + 1);
        span.id = hex(16, static_cast<std::uint64_t>(i) + 1);
        span.attributes = {{"same", "value"}};
        add(batch, span);
    }
    cache.import("a", std::move(batch), 10);
    QCOMPARE(cache.where({{"same", Condition::Op::Equal, "value"}}).total, std::uint64_t{1500});
    {
        // As a stop between two steps of dropping leaves it.
        SQLite::Database database(cache.options.path, SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM trace WHERE key <= 100; UPDATE meta SET value = 1 WHERE key = 'index_stale'");
    }
    QCOMPARE(cache.where({{"same", Condition::Op::Equal, "value"}}).total, std::uint64_t{1400});
    QVERIFY(value(cache.upkeep()->tidy({})));
    QCOMPARE(number(cache.options, "SELECT value FROM meta WHERE key = 'index_stale'"), std::int64_t{0});
    QCOMPARE(cache.where({{"same", Condition::Op::Equal, "value"}}).total, std::uint64_t{1400});
}

void TestStore::importListCountsWhatWasBrought() {
    Fixture cache;
    // Cut off behind its first commit: it begins again with the same traces.
    constexpr std::int64_t begun = 1'700'000'000'000'000'000;
    {
        const auto writer = value(TraceWriter::open(cache.options));
        writer->beginImport("a", begun);
        value(writer->write(manyTraces(5, 3), {}));
        value(writer->commit({}));
    }
    const auto batch = [] {
        SpanBatch whole = manyTraces(5, 4);
        MadeSpan odd;
        odd.trace = "00000000000000000000000000000abc";
        odd.startNs = whole.spans[0].startNs + 7 * 366 * 86'400'000'000'000;
        add(whole, odd);
        MadeSpan usual = odd;
        usual.trace = "00000000000000000000000000000abd";
        usual.startNs = whole.spans[0].startNs;
        for (int i = 0; i < 60; ++i) {
            usual.id = toHex(SpanId{static_cast<std::uint64_t>(i + 1)});
            usual.startNs += 60'000'000'000;
            add(whole, usual);
        }
        return whole;
    };
    (void)cache.import("a", batch(), begun + 5);
    (void)cache.import("b", batch(), begun + 9);
    const std::vector<ImportRecord> imports = value(cache.reader().imports());
    QCOMPARE(imports.size(), std::size_t{2});
    const ImportRecord& b = imports[0];
    const ImportRecord& a = imports[1];
    QCOMPARE(a.source, std::string("a"));
    QCOMPARE(a.traces, std::uint64_t{7});
    QCOMPARE(a.spans, std::uint64_t{5 * 4 + 61});
    QVERIFY2(a.lastStartNs - a.firstStartNs < std::int64_t{366} * 86'400'000'000'000, "one span of another year stretches the import");
    QCOMPARE(b.spans, std::uint64_t{0});
    QVERIFY(b.startedNs > 0);
}

void TestStore::importCountsAnewAfterDropping() {
    Fixture cache;
    cache.import("a", manyTraces(40, 3), 10);
    std::vector<TraceKey> keys = value(cache.reader().tracesOfImport(importId(cache, "a"), 1000, {}));
    keys.resize(15);
    value(cache.upkeep()->removeTraces(keys, {}));
    cache.import("a", manyTraces(40, 3), 20);
    const ImportRecord record = value(cache.reader().imports()).at(0);
    QCOMPARE(record.traces, std::uint64_t{40});
    QCOMPARE(record.spans, std::uint64_t{120});
}

void TestStore::emptyFilesBecomePrivateCaches() {
    const QTemporaryDir folder;
    CacheOptions options;
    options.path = folder.path().toStdString() + "/given.fwdb";
    QFile file(QString::fromStdString(options.path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(chmod(options.path.c_str(), 0644), 0);
    value(value(TraceWriter::open(options))->write(manyTraces(1, 1), {}));
    struct stat status = {};
    QCOMPARE(stat(options.path.c_str(), &status), 0);
    QCOMPARE(static_cast<unsigned>(status.st_mode & 0777U), 0600U);
}

void TestStore::visitsAreNotedWhereNobodyWrites() {
    Fixture cache;
    cache.import("a", manyTraces(3, 3), 10);
    const std::vector<TraceKey> keys = value(cache.reader().tracesOfImport(importId(cache, "a"), 10, {}));
    const auto opened = [&](TraceKey key) {
        return number(cache.options, ("SELECT coalesce(max(opened), 0) FROM visit WHERE trace = " + std::to_string(key)).c_str());
    };
    QVERIFY(noteOpenedIfFree(cache.options, {keys[1], 9999}, 50));
    QCOMPARE(opened(keys[1]), std::int64_t{50});
    QCOMPARE(opened(9999), std::int64_t{0});
    check(cache.upkeep()->setPinned(keys[1], true));
    QVERIFY(noteOpenedIfFree(cache.options, {keys[1]}, 60));
    QCOMPARE(opened(keys[1]), std::int64_t{60});
    QCOMPARE(value(cache.reader().pinned()), std::vector<TraceKey>{keys[1]});
    {
        SQLite::Database other(cache.options.path, SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!noteOpenedIfFree(cache.options, {keys[2]}, 70));
        QVERIFY2(clock.elapsed() < 2000, "another program was waited for");
        other.exec("ROLLBACK");
        other.exec("PRAGMA user_version = 1");
        QVERIFY(!noteOpenedIfFree(cache.options, {keys[2]}, 80));
        other.exec("PRAGMA user_version = 2");
    }
    QCOMPARE(opened(keys[2]), std::int64_t{0});
    CacheOptions none = cache.options;
    none.path += ".none";
    QVERIFY(!noteOpenedIfFree(none, keys, 90));
    QVERIFY(!QFileInfo::exists(QString::fromStdString(none.path)));
}

void TestStore::damagedChunkSurvivesUpkeep() {
    Fixture cache;
    cache.import("a", manyTraces(4, 3), 10);
    cache.import("b", manyTraces(4, 3, 10), 20);
    {
        SQLite::Database database(cache.options.path, SQLite::OPEN_READWRITE);
        database.exec("UPDATE chunk SET body = zeroblob(length(body)) WHERE id = 1");
    }
    const auto upkeep = cache.upkeep();
    const TraceKey first = cache.search("cam_000000").traces.at(0).key;
    // One trace of the damaged chunk goes; the others cannot be moved and stay as they are.
    const DropReport report = value(upkeep->removeTraces({first}, {}));
    QCOMPARE(report.traces, std::uint64_t{1});
    QCOMPARE(cache.search("").total, std::uint64_t{7});
    QVERIFY(cache.reader().loadTrace(cache.search("cam_000011").traces.at(0).key, {}).has_value());
    // What is left of it goes with the rescue; the import is known to have lost something.
    const CompactReport compacted = value(upkeep->compact({}));
    QVERIFY(compacted.salvage.has_value());
    QCOMPARE(compacted.salvage->spansLost, std::uint64_t{9});
    QCOMPARE(compacted.salvage->imports.at(0).source, std::string("a"));
    QCOMPARE(cache.search("").total, std::uint64_t{4});
    value(upkeep->removeImport(importId(cache, "a"), {}));
    QCOMPARE(cache.search("").total, std::uint64_t{4});
    QVERIFY2(problems(cache).empty(), "the damage went with the import");
}

void TestStore::randomUpkeepAgreesWithAModel_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed) QTest::addRow("seed %d", seed) << seed;
}

void TestStore::randomUpkeepAgreesWithAModel() {
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Fixture cache;
    Model model;
    std::int64_t clock = 1000;
    for (int step = 0; step < 30; ++step) {
        const int what = below(10);
        const std::string source = "file" + std::to_string(below(4));
        if (what < 6) {
            SpanBatch batch;
            const int spans = 1 + below(below(4) == 0 ? 900 : 60);
            for (int i = 0; i < spans; ++i) {
                MadeSpan span;
                const auto trace = static_cast<std::uint64_t>(below(25));
                const auto id = static_cast<std::uint64_t>(below(5000)) + 1;
                span.trace = hex(32, trace + 1);
                span.id = hex(16, trace * 10'000 + id);
                if (id % 7 != 0) span.parent = hex(16, trace * 10'000 + id / 2 + 1);
                span.name = "op-" + std::to_string(id % 5);
                span.service = "svc-" + std::to_string(id % 3);
                span.startNs = 1'000'000 + static_cast<std::int64_t>(id);
                span.durationNs = static_cast<std::int64_t>(id % 100);
                span.attributes = {{"self", span.id}, {"frame.id", "f" + std::to_string(id % 40)}};
                add(batch, span);
                const SpanText text = span.id + '/' + (span.parent.empty() ? std::string(16, '0') : span.parent) + '/' + span.name + '/' +
                                      span.service + '/' + std::to_string(span.startNs) + '/' + std::to_string(span.durationNs);
                model[span.trace].try_emplace(text, source);
            }
            cache.import(source, std::move(batch), ++clock);
        } else if (what == 6) {
            const auto imports = value(cache.reader().imports());
            if (imports.empty()) continue;
            const ImportRecord& victim = imports[static_cast<std::size_t>(below(static_cast<int>(imports.size())))];
            value(cache.upkeep()->removeImport(victim.id, {}));
            for (auto& [trace, spans] : model) std::erase_if(spans, [&](const auto& span) { return span.second == victim.source; });
        } else if (what == 7) {
            const auto all = cache.search("").traces;
            if (all.empty()) continue;
            const TraceSummary& victim = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
            value(cache.upkeep()->removeTraces({victim.key}, {}));
            model.erase(victim.idText);
        } else if (what == 8) {
            while (value(cache.upkeep()->tidy({}))) {
            }
        } else {
            value(cache.upkeep()->compact({}));
        }
        std::erase_if(model, [](const auto& trace) { return trace.second.empty(); });
        QVERIFY(stored(cache) == expected(model));
        const std::vector<std::string> found = problems(cache);
        QVERIFY2(found.empty(), found.empty() ? "" : found.front().c_str());
        std::set<std::string> withFrame;
        std::uint64_t spans = 0;
        for (const auto& [trace, ofTrace] : model) {
            spans += ofTrace.size();
            for (const auto& [text, from] : ofTrace)
                if (std::stoull(text.substr(0, 16), nullptr, 16) % 10'000 % 40 == 7) withFrame.insert(trace);
        }
        QCOMPARE(value(cache.reader().info()).spans, spans);
        QCOMPARE(value(cache.reader().info()).traces, std::uint64_t{model.size()});
        QCOMPARE(cache.where({{"frame.id", Condition::Op::Equal, "f7"}}).total, std::uint64_t{withFrame.size()});
        QCOMPARE(value(cache.reader().tracesOfFrame("f7")).size(), withFrame.size());
        std::uint64_t counted = 0;
        for (const ServiceInfo& service : value(cache.reader().services())) counted += service.spans;
        QCOMPARE(counted, spans);
    }
}
