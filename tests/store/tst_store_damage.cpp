// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that changed in one place of the cache (safety.md F5): what is lost is named, all else is as it was, nothing is wrong.
#include <QDir>
#include <QFile>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <random>
#include <set>

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
