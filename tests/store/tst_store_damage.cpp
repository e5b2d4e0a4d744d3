// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that changed in one place of the cache (safety.md F5): what is lost is named, all else is as it was, nothing is wrong.
#include <QDir>
#include <QFile>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <random>
#include <set>

#include "model/store/schema.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

constexpr int tracesMade = 24;

/// Everything a reader shows of a trace; empty if it is refused.
struct Shown {
    std::shared_ptr<const TraceData> data;
    std::vector<SpanDetails> details;
    bool bodies = false;  ///< could be read
};

bool sameColumns(const TraceData& a, const TraceData& b) {
    return a.startNs == b.startNs && a.durationNs == b.durationNs && a.spanId == b.spanId && a.parentId == b.parentId && a.name == b.name &&
           a.names == b.names && a.resources == b.resources && a.scopes == b.scopes && a.kind == b.kind && a.status == b.status &&
           a.summary.spans == b.summary.spans && a.summary.durationNs == b.summary.durationNs && a.summary.idText == b.summary.idText;
}

/// Shows trace `key`. A refusal has to name it by `id`.
Shown show(TraceReader& reader, TraceKey key, const std::string& id) {
    Shown shown;
    const auto data = reader.loadTrace(key, {});
    if (!data) {
        if (data.error().kind != ErrorKind::Damaged && data.error().kind != ErrorKind::NotFound)
            throw std::runtime_error(data.error().message);
        if (data.error().kind == ErrorKind::Damaged && (data.error().message + data.error().where).find(id) == std::string::npos)
            throw std::runtime_error("the refusal does not name trace " + id + ": " + data.error().message);
        return shown;
    }
    shown.data = *data;
    const auto visited = reader.visitSpans(key,
                                           [&](SpanIndex, const SpanDetails& details) {
                                               shown.details.push_back(details);
                                               return true;
                                           },
                                           {});
    shown.bodies = visited.has_value();
    if (!visited && visited.error().message.find(id) == std::string::npos)
        throw std::runtime_error("the refusal of bodies does not name trace " + id + ": " + visited.error().message);
    return shown;
}

/// Changes one byte of a blob in a random row.
void damage(const CacheOptions& options, const std::string& table, const std::string& column, const std::string& key,
            std::mt19937& random) {
    SQLite::Database database(options.path, SQLite::OPEN_READWRITE);
    const int rows = database.execAndGet("SELECT count(*) FROM " + table + " WHERE length(" + column + ") > 0").getInt();
    SQLite::Statement row(database,
                          "SELECT " + key + ", " + column + " FROM " + table + " WHERE length(" + column + ") > 0 LIMIT 1 OFFSET ?");
    row.bind(1, static_cast<int>(random() % static_cast<unsigned>(rows)));
    if (!row.executeStep()) throw std::runtime_error("nothing to damage");
    const std::int64_t id = row.getColumn(0).getInt64();
    const SQLite::Column blob = row.getColumn(1);
    std::string bytes(static_cast<const char*>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes()));
    row.reset();
    char& byte = bytes[random() % bytes.size()];
    byte = static_cast<char>(byte ^ 0x25);
    SQLite::Statement update(database, "UPDATE " + table + " SET " + column + " = ? WHERE " + key + " = ?");
    update.bind(1, bytes.data(), static_cast<int>(bytes.size()));
    update.bind(2, id);
    if (update.exec() != 1) throw std::runtime_error("nothing was damaged");
}

std::set<std::string> idsIn(const TracePage& page) {
    std::set<std::string> ids;
    for (const TraceSummary& trace : page.traces) ids.insert(trace.idText);
    return ids;
}

}  // namespace

void TestStore::damageIsNamed_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* table, const char* column, const char* key) {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromLatin1(key);
    };
    row("columns of spans", "chunk", "head", "id");
    row("bodies of spans", "chunk", "body", "id");
    row("rows of traces", "trace", "detail", "key");
    row("ids of traces", "trace", "tid", "key");
    row("names and resources", "dict", "bytes", "kind * 1000000 + id");
    row("directory of the index", "segment", "dir", "id");
    row("blocks of the index", "post", "v", "id");
    row("frame ids", "frame", "value", "trace");
}

void TestStore::damageIsNamed() {
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, key);
    Fixture good;
    for (int i = 0; i < tracesMade; i += 6) good.write(manyTraces(6, 200, i));
    std::vector<TraceSummary> all = good.search("").traces;
    QCOMPARE(all.size(), std::size_t{tracesMade});
    std::vector<Shown> truth;
    for (const TraceSummary& trace : all) truth.push_back(show(good.reader(), trace.key, trace.idText));
    const std::vector<Condition> ofOneFrame = {{"frame.id", Condition::Op::Equal, "cam_000003"}};
    const auto frameTruth = idsIn(good.where(ofOneFrame));
    QCOMPARE(frameTruth.size(), std::size_t{1});
    { SQLite::Database(good.options.path, SQLite::OPEN_READWRITE).exec("PRAGMA wal_checkpoint(TRUNCATE)"); }
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 8; ++round) {
        Fixture bad;
        QVERIFY(QDir().mkpath(bad.folder.path() + QStringLiteral("/sub")));
        QVERIFY(QFile::copy(QString::fromStdString(good.options.path), QString::fromStdString(bad.options.path)));
        damage(bad.options, table.toStdString(), column.toStdString(), key.toStdString(), random);
        const VerifyReport report = value(bad.reader().verify({}));
        QVERIFY2(!report.problems.empty(), "the check finds nothing");
        int left = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            // A trace whose id is damaged cannot be named by it.
            const Shown shown = show(bad.reader(), all[i].key, column == QLatin1String("tid") ? "trace" : all[i].idText);
            if (shown.data != nullptr) QVERIFY(sameColumns(*shown.data, *truth[i].data));
            if (shown.bodies) QVERIFY(shown.details == truth[i].details);
            if (shown.data != nullptr && shown.bodies)
                ++left;
            else
                ++refused;
        }
        // A chunk holds some traces, a resource or a name may be everybody's, the index nobody's.
        if (table == QLatin1String("trace")) QVERIFY(left >= tracesMade - 1);
        if (table == QLatin1String("chunk")) QVERIFY(left >= tracesMade / 2);
        if (table == QLatin1String("segment") || table == QLatin1String("post") || table == QLatin1String("frame")) {
            QCOMPARE(left, tracesMade);
            // Slower, and never another answer.
            QCOMPARE(idsIn(bad.where(ofOneFrame)), frameTruth);
        }
        // The list holds nothing that was not there.
        const auto listed = bad.reader().search({}, {});
        if (listed) {
            const auto known = idsIn(good.search(""));
            for (const std::string& id : idsIn(*listed)) QVERIFY2(known.count(id) == 1, id.c_str());
            QVERIFY(listed->traces.size() + listed->damaged >= std::size_t{tracesMade} - 1);
        }
    }
    const bool index = table == QLatin1String("segment") || table == QLatin1String("post") || table == QLatin1String("frame");
    QVERIFY(index || refused > 0);
}

namespace {

/// What a reader says of the whole cache, as text; `told`: it says that something is damaged or missing.
struct Said {
    std::string text;
    std::vector<std::string> listed;
    bool told = false;
};

std::string textOf(const TraceSummary& trace) {
    std::string text = trace.idText + ' ' + trace.rootService + ' ' + trace.rootName + ' ' + std::to_string(trace.startNs) + ' ' +
                       std::to_string(trace.durationNs) + ' ' + std::to_string(trace.spans) + ' ' + std::to_string(trace.errors);
    for (const ServiceRef& service : trace.services) text += ' ' + service.name;
    for (const std::string& frame : trace.frameIds) text += ' ' + frame;
    return text;
}

Said saidOf(const Result<TracePage>& page) {
    Said said;
    if (!page) {
        said.told = true;
        return said;
    }
    said.text = std::to_string(page->total) + ':';
    for (const TraceSummary& trace : page->traces) {
        said.listed.push_back(textOf(trace));
        said.text += said.listed.back() + '\n';
    }
    said.told = page->cacheDamaged || page->damaged > 0;
    return said;
}

std::vector<SearchRequest> manyRequests(const std::string& id, const std::string& opaque) {
    std::vector<SearchRequest> all;
    const auto add = [&all](const std::string& text) -> SearchRequest& {
        all.emplace_back().text = text;
        return all.back();
    };
    add("").limit = 50;
    SearchRequest& last = add("");
    last.descending = true;
    last.limit = 5;
    for (const TraceSort sort : {TraceSort::Duration, TraceSort::RootName, TraceSort::FrameId}) add("").sort = sort;
    add(id);
    add(id.substr(0, 6));
    add(opaque);
    add("cam_000003");
    add("cam_0000");
    add("").conditions = {{"frame.id", Condition::Op::Equal, "cam_000004"}};
    add("").conditions = {{"status", Condition::Op::Equal, "error"}};
    return all;
}

void setByte(const std::string& path, qint64 at, char byte) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(&byte, 1) != 1) throw std::runtime_error("cannot write");
}

void checkpoint(const std::string& path) {
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

constexpr qint64 pageBytes = 16384;

/// A cache of a few traces, some with ids that are no numbers; without a log.
void makeSmallCache(Fixture& cache) {
    for (int i = 0; i < tracesMade; i += 8) cache.write(manyTraces(8, 12, i));
    MadeSpan job;
    job.trace = "trace-of-a-job";
    job.status = StatusCode::Error;
    cache.write(batchOf({job}));
    checkpoint(cache.options.path);
}

qint64 rootPageOf(const std::string& path, const std::string& name) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    SQLite::Statement select(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
    select.bind(1, name);
    if (!select.executeStep()) throw std::runtime_error("no " + name);
    return select.getColumn(0).getInt64();
}

}  // namespace

void TestStore::flippedPagesNeverLie() {
    Fixture good;
    makeSmallCache(good);
    const std::vector<TraceSummary> all = good.search("").traces;
    std::set<std::string> known;
    for (const TraceSummary& trace : all) known.insert(textOf(trace));
    const std::vector<SearchRequest> requests = manyRequests(all.at(5).idText, "trace-of-a-job");
    std::vector<std::string> truth;
    for (const SearchRequest& request : requests) {
        const Said said = saidOf(good.reader().search(request, {}));
        QVERIFY(!said.told && !said.listed.empty());
        truth.push_back(said.text);
    }
    const auto services = value(good.reader().services());
    const QByteArray bytes = bytesOf(good.options.path);
    Fixture bad;
    QVERIFY(QDir().mkpath(bad.folder.path() + QStringLiteral("/sub")));
    QVERIFY(QFile::copy(QString::fromStdString(good.options.path), QString::fromStdString(bad.options.path)));
    std::mt19937 random(11);
    int told = 0;
    for (qint64 page = 0; page * pageBytes < bytes.size(); ++page) {
        for (int round = 0; round < 24; ++round) {
            // The header of a page and its pointers to cells, then anywhere.
            const qint64 in = round < 12 ? static_cast<qint64>(random() % 24) : static_cast<qint64>(random() % pageBytes);
            const qint64 at = page * pageBytes + in;
            setByte(bad.options.path, at, static_cast<char>(bytes[at] ^ static_cast<char>(1U << (random() % 8U))));
            const auto reader = TraceReader::open(bad.options);
            for (std::size_t i = 0; reader && i < requests.size(); ++i) {
                const Said said = saidOf((*reader)->search(requests[i], {}));
                const std::string place =
                    "page " + std::to_string(page + 1) + " byte " + std::to_string(in) + " request " + std::to_string(i);
                for (const std::string& trace : said.listed) QVERIFY2(known.contains(trace), (place + trace).c_str());
                QVERIFY2(std::set<std::string>(said.listed.begin(), said.listed.end()).size() == said.listed.size(), place.c_str());
                if (!said.told) QVERIFY2(said.text == truth[i], (place + ":\n" + said.text + "\ninstead of\n" + truth[i]).c_str());
                told += said.told ? 1 : 0;
            }
            if (reader) {
                const auto listed = (*reader)->services();
                QVERIFY(!listed || listed->size() == services.size());
                for (std::size_t i = 0; listed && i < services.size(); ++i) {
                    QCOMPARE((*listed)[i].service.name, services[i].service.name);
                    QCOMPARE((*listed)[i].spans, services[i].spans);
                }
                for (const TraceSummary& trace : all) {
                    const auto found = (*reader)->findTrace(trace.id);
                    if (found) QCOMPARE(textOf(*found), textOf(trace));
                }
            }
            setByte(bad.options.path, at, bytes[at]);
        }
    }
    QVERIFY(told > 0);
}

void TestStore::damagedIndexesAreRebuilt_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"trace_list", "trace_tid", "trace_id_text", "frame", "operation"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestStore::damagedIndexesAreRebuilt() {
    QFETCH(QString, name);
    Fixture cache;
    makeSmallCache(cache);
    const std::string id = cache.search("").traces.at(5).idText;
    std::vector<std::string> truth;
    const auto ask = [&](bool mayTell) {
        std::vector<std::string> answers;
        const auto reader = value(TraceReader::open(cache.options));
        for (const SearchRequest& request : manyRequests(id, "trace-of-a-job")) {
            const Said said = saidOf(reader->search(request, {}));
            if (said.told && !mayTell) throw std::runtime_error("damage is told");
            answers.push_back(said.text);
        }
        return answers;
    };
    truth = ask(false);
    const auto services = value(cache.reader().services());
    const qint64 at = (rootPageOf(cache.options.path, name.toStdString()) - 1) * pageBytes + 4;  // how many cells the page has
    const char byte = bytesOf(cache.options.path)[at];
    setByte(cache.options.path, at, static_cast<char>(byte ^ 1));
    // All traces are sound: the answers are the same, and say so.
    QVERIFY(ask(true) == truth);
    QVERIFY(!value(value(TraceReader::open(cache.options))->verify({})).problems.empty());
    const CompactReport report = value(cache.upkeep()->compact({}));
    QVERIFY(report.salvage.has_value());
    QVERIFY(ask(false) == truth);
    const auto reader = value(TraceReader::open(cache.options));
    QVERIFY(value(reader->verify({})).problems.empty());
    const auto listed = value(reader->services());
    QCOMPARE(listed.size(), services.size());
    for (std::size_t i = 0; i < services.size(); ++i) QCOMPARE(listed[i].spans, services[i].spans);
    QVERIFY(!value(cache.upkeep()->compact({})).salvage.has_value());
}

void TestStore::olderCachesGetPageSums() {
    Fixture cache;
    QVERIFY(QDir().mkpath(cache.folder.path() + QStringLiteral("/sub")));
    {
        SQLite::Database database(cache.options.path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA page_size=16384");
        database.exec("PRAGMA journal_mode=WAL");
        migrate(database, cache.options.path, migrationSteps());
        database.exec("REPLACE INTO meta VALUES('frame_key', CAST('frame.id' AS BLOB))");
    }
    makeSmallCache(cache);
    constexpr qsizetype reservedAt = 20;
    QCOMPARE(bytesOf(cache.options.path)[reservedAt], char{0});
    const Said before = saidOf(cache.reader().search({}, {}));
    QVERIFY(!before.told);
    (void)value(cache.upkeep()->compact({}));
    QCOMPARE(bytesOf(cache.options.path)[reservedAt], char{8});
    QCOMPARE(saidOf(cache.reader().search({}, {})).text, before.text);
    cache.write(manyTraces(3, 12, tracesMade));
    checkpoint(cache.options.path);
    QVERIFY(value(value(TraceReader::open(cache.options))->verify({})).problems.empty());
    setByte(cache.options.path, (rootPageOf(cache.options.path, "trace_list") - 1) * pageBytes + 4, char{1});
    QVERIFY(saidOf(value(TraceReader::open(cache.options))->search({}, {})).told);
}
