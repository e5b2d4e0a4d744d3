// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <sys/stat.h>

#include <stdexcept>

namespace fw::store::test {

void failWith(const Error& error) {
    throw std::runtime_error(error.message + " [" + error.where + "]");
}

void check(const Result<void>& result) {
    if (!result) failWith(result.error());
}

Fixture::Fixture(const std::string& frameKey) {
    options.path = folder.path().toStdString() + "/sub/cache.fwdb";
    options.frameKey = frameKey;
}

WriteCounts Fixture::write(SpanBatch batch) {
    const auto writer = value(TraceWriter::open(options));
    WriteCounts counts = value(writer->write(std::move(batch), {}));
    counts += value(writer->commit({}));
    return counts;
}

WriteCounts Fixture::import(const std::string& source, SpanBatch batch, std::int64_t timeNs) {
    const auto writer = value(TraceWriter::open(options));
    const std::uint64_t spans = batch.spans.size();
    const std::uint64_t logs = batch.logs.size();
    writer->beginImport(source, timeNs);
    WriteCounts counts = value(writer->write(std::move(batch), {}));
    counts += value(writer->commit({}));
    ImportRecord record;
    record.source = source;
    record.finishedNs = timeNs;
    record.traces = counts.newTraces + counts.updatedTraces;
    record.spans = spans;
    record.logs = logs;
    record.bytes = spans * 1000;
    check(writer->recordImport(record));
    return counts;
}

std::unique_ptr<CacheUpkeep> Fixture::upkeep() const {
    return value(CacheUpkeep::open(options));
}

TraceReader& Fixture::reader() {
    if (!m_reader) m_reader = value(TraceReader::open(options));
    return *m_reader;
}

TracePage Fixture::search(const SearchRequest& request) {
    return value(reader().search(request, {}));
}

TracePage Fixture::search(const std::string& text) {
    SearchRequest request;
    request.text = text;
    return search(request);
}

TracePage Fixture::where(const std::vector<Condition>& conditions) {
    SearchRequest request;
    request.conditions = conditions;
    return search(request);
}

std::shared_ptr<const TraceData> Fixture::load(const std::string& traceId) {
    const TraceSummary summary = value(reader().findTrace(parseTraceId(traceId).id));
    return value(reader().loadTrace(summary.key, {}));
}

int modeOf(const std::string& path) {
    struct stat status = {};
    return stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 0777U) : -1;
}

std::stop_token alreadyStopped() {
    std::stop_source stop;
    stop.request_stop();
    return stop.get_token();
}

}  // namespace fw::store::test
