// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged cache is never the end: `compact` makes a whole one of what can be read, and the sources bring back the rest.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

constexpr qsizetype rescuedPage = 16384;

/// Sources "a" to "c", each of eight traces; a pin and a bookmark in the second.
void importSources(Fixture& cache) {
    std::int64_t time = 1'700'000'000'000'000'000;
    for (const char* source : {"a", "b", "c"}) {
        (void)cache.import(source, manyTraces(8, 40, (source[0] - 'a') * 8), ++time);
    }
}

TraceKey keptTrace(Fixture& cache) {
    return cache.search("cam_000010").traces.at(0).key;
}

void makeRescued(Fixture& cache) {
    importSources(cache);
    const TraceKey key = keptTrace(cache);
    const auto upkeep = cache.upkeep();
    check(upkeep->setPinned(key, true));
    const auto data = value(cache.reader().loadTrace(key, {}));
    check(upkeep->setBookmark(key, {data->spanId.at(1), data->startNs.at(1), false}, "look here"));
    SQLite::Database(cache.options.path, SQLite::OPEN_READWRITE).exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// All that readers see of each trace, by id.
std::map<std::string, std::string> contentOf(TraceReader& reader) {
    std::map<std::string, std::string> content;
    const TracePage page = value(reader.search({}, {}));
    if (page.cacheDamaged || page.damaged > 0) throw std::runtime_error("still damaged");
    for (const TraceSummary& trace : page.traces) {
        std::string& text = content[trace.idText];
        text = trace.rootService + ' ' + trace.rootName + ' ' + std::to_string(trace.spans) + ' ' +
               (trace.frameIds.empty() ? std::string() : trace.frameIds.front());
        std::set<std::string> spans;
        const auto data = value(reader.loadTrace(trace.key, {}));
        check(reader.visitSpans(trace.key,
                                [&](SpanIndex i, const SpanDetails& span) {
                                    std::string line =
                                        toHex(data->spanId[i]) + ' ' + data->names[data->name[i]] + ' ' + std::to_string(data->startNs[i]);
                                    for (const Attribute& attribute : span.attributes)
                                        line += ' ' + attribute.key + '=' + valueText(attribute.value);
                                    spans.insert(line);
                                    return true;
                                },
                                {}));
        for (const std::string& line : spans) text += '\n' + line;
    }
    return content;
}

/// Another cache with these bytes: nobody has it open yet.
std::unique_ptr<Fixture> cacheOf(const QByteArray& bytes) {
    auto cache = std::make_unique<Fixture>();
    QFile file(QString::fromStdString(cache->options.path));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write");
    return cache;
}

std::unique_ptr<TraceReader> freshReader(const CacheOptions& options) {
    return value(TraceReader::open(options));
}

std::uint64_t sumOfLost(const Salvage& salvage) {
    std::uint64_t lost = 0;
    for (const LostOfImport& import : salvage.imports) lost += import.spans;
    return lost;
}

}  // namespace

void TestStore::oneWrongBitIsMended() {
    Fixture original;
    makeRescued(original);
    const QByteArray good = bytesOf(original.options.path);
    const auto truth = contentOf(*freshReader(original.options));
    QCOMPARE(truth.size(), std::size_t{24});
    for (qsizetype page = 0; page * rescuedPage < good.size(); ++page) {
        // In its header, among its cells, in its sum.
        for (const qsizetype at : {qsizetype{page == 0 ? 101 : 1}, qsizetype{9'001}, rescuedPage - 3}) {
            QByteArray bad = good;
            bad[page * rescuedPage + at] = static_cast<char>(bad[page * rescuedPage + at] ^ 0x10);
            const auto made = cacheOf(bad);
            Fixture& cache = *made;
            const std::string place = "page " + std::to_string(page + 1) + " byte " + std::to_string(at);
            const Result<CompactReport> done = compactCache(cache.options, {});
            QVERIFY2(done.has_value(), (place + (done ? "" : ": " + done.error().message)).c_str());
            QVERIFY2(done->salvage.has_value(), place.c_str());
            QVERIFY2(done->salvage->spansLost == 0 && done->salvage->listsTorn.empty(), place.c_str());
            const auto reader = freshReader(cache.options);
            QVERIFY2(value(reader->verify({})).problems.empty(), place.c_str());
            QVERIFY2(contentOf(*reader) == truth, place.c_str());
            const std::vector<TraceKey> pinned = value(reader->pinned());
            QCOMPARE(pinned.size(), std::size_t{1});
            QCOMPARE(value(reader->bookmarks(pinned[0])).at(0).note, std::string("look here"));
            QCOMPARE(value(reader->imports()).size(), std::size_t{3});
            QCOMPARE(value(reader->importHoldings({})).size(), std::size_t{3});
        }
    }
}

void TestStore::whatIsTornComesBackFromItsSources_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("bytes");
    QTest::newRow("beginning of the page") << 0 << 64;
    QTest::newRow("half of the page") << 8192 << 8192;
    QTest::newRow("all of the page") << 0 << 16384;
}

void TestStore::whatIsTornComesBackFromItsSources() {
    QFETCH(int, from);
    QFETCH(int, bytes);
    Fixture original;
    makeRescued(original);
    const QByteArray good = bytesOf(original.options.path);
    const auto truth = contentOf(*freshReader(original.options));
    std::uint64_t lost = 0;
    int hopeless = 0;
    for (qsizetype page = 0; page * rescuedPage < good.size(); ++page) {
        QByteArray bad = good;
        for (qsizetype i = page * rescuedPage + from; i < page * rescuedPage + from + bytes; ++i) bad[i] = static_cast<char>(~bad[i]);
        const auto made = cacheOf(bad);
        Fixture& cache = *made;
        const std::string place = "page " + std::to_string(page + 1);
        const Result<CompactReport> done = compactCache(cache.options, {});
        if (!done) {
            // Only where it is not known any more where the tables are, or that it is a cache at all; the file is named, and no command
            // that fails as well.
            QVERIFY2(page == 0, (place + ": " + done.error().message).c_str());
            const std::string& said = done.error().message;
            QVERIFY2(said.find(from == 0 ? "no Framewake cache" : "away") != std::string::npos, said.c_str());
            QVERIFY2(said.find("compact") == std::string::npos, said.c_str());
            QCOMPARE(bytesOf(cache.options.path), bad);
            ++hopeless;
            continue;
        }
        QVERIFY2(done->salvage.has_value(), place.c_str());
        const Salvage& salvage = *done->salvage;
        lost += salvage.spansLost;
        QCOMPARE(salvage.spansLost, sumOfLost(salvage));
        {
            const auto reader = freshReader(cache.options);
            const VerifyReport report = value(reader->verify({}));
            QVERIFY2(report.problems.empty(), (place + ": " + (report.problems.empty() ? "" : report.problems[0])).c_str());
            std::uint64_t spans = 0;
            for (const auto& [id, text] : contentOf(*reader)) {
                QVERIFY2(truth.contains(id), place.c_str());
                const auto lines = static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
                if (salvage.spansLost == 0) QVERIFY2(truth.at(id) == text, place.c_str());
                spans += lines;
            }
            QCOMPARE(spans, salvage.spans);
            QCOMPARE(salvage.spans + salvage.spansLost, std::uint64_t{24 * 40});
            QVERIFY(!value(cache.upkeep()->compact({})).salvage.has_value());
        }
        importSources(cache);
        QVERIFY2(contentOf(*freshReader(cache.options)) == truth, place.c_str());
        for (const ImportRecord& record : value(freshReader(cache.options)->imports())) QVERIFY2(!record.partial, place.c_str());
    }
    QVERIFY(lost > 0);
    QVERIFY(hopeless <= 1);
}

void TestStore::cutCacheIsRescued() {
    Fixture original;
    makeRescued(original);
    const QByteArray good = bytesOf(original.options.path);
    const auto truth = contentOf(*freshReader(original.options));
    for (const qsizetype less : {qsizetype{100}, qsizetype{10'000}, rescuedPage, 5 * rescuedPage + 77}) {
        const auto made = cacheOf(good.chopped(less));
        Fixture& cache = *made;
        const Result<CompactReport> done = compactCache(cache.options, {});
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        QVERIFY(done->salvage.has_value());
        QVERIFY(value(freshReader(cache.options)->verify({})).problems.empty());
        importSources(cache);
        QVERIFY(contentOf(*freshReader(cache.options)) == truth);
    }
}
