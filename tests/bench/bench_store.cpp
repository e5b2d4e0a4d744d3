// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the cache on synthetic spans: `bench_store [spans] [cache file]`. One trace of 100,000 spans (a tenth of all
// where there are fewer than a million), all others of 25. Prints one JSON object; times in milliseconds of wall time. Figures
// that begin with "cold" are of a reader that was just opened, on a file of which the system holds nothing in memory; they mean
// something for a cache file on a disk. With 0 spans a cache that is there is measured.
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "model/core/span_body.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t smallTrace = 25;
constexpr std::uint64_t batchSpans = 8'000;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Processor time of this process: what a machine shared with others leaves comparable.
double processorMilliseconds() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

[[noreturn]] void giveUp(const fw::Error& error) {
    std::fprintf(stderr, "%s (%s)\n", error.message.c_str(), error.where.c_str());
    std::exit(1);
}

template <typename T>
T value(fw::Result<T> result) {
    if (!result) giveUp(result.error());
    return std::move(*result);
}

/// Median of `runs` runs after one that warms up.
double median(int runs, const std::function<void()>& work) {
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(millisecondsSince(start));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The system forgets what it has in memory of a file.
void forget(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// Median of `runs` runs of `ask`, each with a reader that has read nothing but the header of the file. `opening`: with what
/// that takes.
double cold(const fw::store::CacheOptions& options, bool opening, const std::function<void(fw::store::TraceReader&)>& ask) {
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const auto reader = value(fw::store::TraceReader::open(options));
        if (!opening) value(reader->lastCommit());
        for (const char* part : {"", "-wal"}) forget(options.path + part);
        const auto start = Clock::now();
        ask(*reader);
        times.push_back(millisecondsSince(start));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Spans like those of a camera pipeline: 12 services, 72 operations, 8 attributes, an event on every fourth span.
class Generator {
public:
    explicit Generator(std::uint64_t spans) : m_spans(spans), m_giant(std::min<std::uint64_t>(100'000, spans / 10)) {}

    /// The next batch; false at the end.
    bool next(fw::SpanBatch& batch) {
        batch = fw::SpanBatch();
        while (batch.spans.size() < batchSpans && m_done < m_spans) add(batch);
        return !batch.empty();
    }

private:
    void add(fw::SpanBatch& batch) {
        if (m_inTrace == m_traceSize) {
            m_inTrace = 0;
            m_traceSize = m_trace == 0 ? m_giant : smallTrace;
            m_traceId = {m_random(), m_random()};
            ++m_trace;
            m_ids.clear();
            m_time = 1'710'511'200'000'000'000 + static_cast<std::int64_t>(m_trace) * 40'000'000;
        }
        fw::SpanRecord span;
        span.traceId = m_traceId;
        span.spanId = {m_random() | 1U};
        if (!m_ids.empty()) span.parentId = m_ids[m_random() % m_ids.size()];
        m_ids.push_back(span.spanId);
        m_time += static_cast<std::int64_t>(m_random() % 200'000);
        span.startNs = m_time;
        span.durationNs = static_cast<std::int64_t>(m_random() % 300'000'000);
        span.kind = static_cast<fw::SpanKind>(1 + m_random() % 5);
        span.status = m_random() % 50 == 0 ? fw::StatusCode::Error : fw::StatusCode::Unset;
        const std::uint64_t service = m_random() % 12;
        span.name = batch.names.intern("operation-" + std::to_string(service * 6 + m_random() % 6));
        span.resource = batch.resources.intern(resource(service));
        span.scope = batch.scopes.intern("");
        span.bodyOffset = batch.bytes.size();
        addBody(batch.bytes, span);
        span.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - span.bodyOffset);
        batch.spans.push_back(span);
        ++m_inTrace;
        ++m_done;
    }

    void addBody(std::string& out, fw::SpanRecord& span) {
        using fw::body::AttributesField;
        char text[80];
        std::snprintf(text, sizeof text, "20240315_cam%02u_%06u", static_cast<unsigned>(m_trace % 4), static_cast<unsigned>(m_trace));
        const std::string frame = text;
        std::snprintf(text, sizeof text, "10.42.%u.%u", static_cast<unsigned>(m_random() % 256), static_cast<unsigned>(m_random() % 256));
        static const char* const models[] = {"yolov8x-fp16", "sam-hq-tiny", "osnet-x1", "retinaface", "clip-b32"};
        static const char* const methods[] = {"GET", "POST", "PUT", "DELETE"};
        fw::body::appendStringAttribute(out, AttributesField, "frame.id", frame);
        fw::body::appendStringAttribute(out, AttributesField, "model.name", models[m_random() % 5]);
        fw::body::appendAttribute(out, AttributesField, {"detection.count", static_cast<std::int64_t>(m_random() % 40)});
        fw::body::appendAttribute(out, AttributesField, {"confidence.mean", static_cast<double>(m_random() % 10'000) / 10'000});
        fw::body::appendStringAttribute(out, AttributesField, "http.request.method", methods[m_random() % 4]);
        fw::body::appendAttribute(out, AttributesField, {"http.response.status_code", std::int64_t{m_random() % 20 == 0 ? 503 : 200}});
        fw::body::appendStringAttribute(out, AttributesField, "url.full",
                                        "https://edge.example.net/api/v1/frames/" + frame + "/detections");
        fw::body::appendStringAttribute(out, AttributesField, "network.peer.address", text);
        if (m_done % 4 != 0) return;
        fw::body::appendEvent(out, {span.startNs + 10, "retry", {{"event.sequence", static_cast<std::int64_t>(m_done % 900)}}, 0});
        span.marks = fw::HasEvents;
    }

    static std::string resource(std::uint64_t service) {
        const std::string number = std::to_string(service);
        fw::Resource made;
        made.attributes = {{"service.name", "service-" + number},
                           {"service.version", "2.7.0"},
                           {"host.name", "node-" + number},
                           {"deployment.environment", "production"},
                           {"os.type", "linux"}};
        std::string out;
        fw::body::appendResource(out, made);
        return out;
    }

    std::mt19937_64 m_random{42};
    std::uint64_t m_spans;
    std::uint64_t m_giant;
    std::uint64_t m_done = 0;
    std::uint64_t m_trace = 0;
    std::uint64_t m_inTrace = 0;
    std::uint64_t m_traceSize = 0;
    fw::TraceId m_traceId;
    std::vector<fw::SpanId> m_ids;
    std::int64_t m_time = 0;
};

long peakMegabytes() {
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Figures in the order they were taken, as one JSON object.
class Figures {
public:
    void add(const std::string& name, double value, int digits = 3) {
        char text[64];
        std::snprintf(text, sizeof text, "%.*f", digits, value);
        m_text += (m_text.empty() ? "{\"" : ", \"") + name + "\": " + text;
    }
    void print() const { std::printf("%s}\n", m_text.c_str()); }

private:
    std::string m_text;
};

void writeSpans(const fw::store::CacheOptions& options, std::uint64_t spans, Figures& figures) {
    double writeMs = 0;
    double writeCpuMs = 0;
    const auto timed = [&](auto&& work) {
        const auto start = Clock::now();
        const double cpu = processorMilliseconds();
        work();
        writeMs += millisecondsSince(start);
        writeCpuMs += processorMilliseconds() - cpu;
    };
    const auto writer = value(fw::store::TraceWriter::open(options));
    writer->beginImport("bench", 1);
    Generator generator(spans);
    fw::SpanBatch batch;
    while (generator.next(batch)) timed([&] { value(writer->write(std::move(batch), {})); });
    timed([&] { value(writer->commit({})); });
    figures.add("write_ms", writeMs, 0);
    figures.add("write_cpu_ms", writeCpuMs, 0);
    figures.add("spans_per_s", static_cast<double>(spans) / writeMs * 1000, 0);
    figures.add("write_peak_mb", static_cast<double>(peakMegabytes()), 0);
}

void readSpans(const fw::store::CacheOptions& options, Figures& figures) {
    const auto fresh = [&] { return value(fw::store::TraceReader::open(options)); };
    const auto reader = fresh();
    const fw::store::CacheInfo info = value(reader->info());
    fw::SearchRequest largestFirst;
    largestFirst.sort = fw::TraceSort::Spans;
    largestFirst.descending = true;
    largestFirst.limit = 2;
    const fw::TracePage page = value(reader->search(largestFirst, {}));
    const fw::TraceKey giant = page.traces.at(0).key;
    const fw::TraceSummary small = page.traces.at(1);
    const std::string frame = small.frameIds.at(0);
    figures.add("spans", static_cast<double>(info.spans), 0);
    figures.add("bytes_per_span", static_cast<double>(info.bytes) / static_cast<double>(std::max<std::uint64_t>(info.spans, 1)), 1);
    figures.add("segments", static_cast<double>(info.segments), 0);

    // Something else in between: a reader keeps its last answer.
    const auto search = [&](fw::SearchRequest request) {
        request.limit = 50;
        fw::SearchRequest other;
        other.conditions = {{"status", fw::Condition::Op::Equal, "ok"}};
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            value(reader->search(other, {}));
            const auto begin = Clock::now();
            value(reader->search(request, {}));
            times.push_back(millisecondsSince(begin));
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const auto searchFor = [&](std::vector<fw::Condition> conditions) {
        fw::SearchRequest request;
        request.conditions = std::move(conditions);
        return search(request);
    };
    const auto searchText = [&](const std::string& text) {
        fw::SearchRequest request;
        request.text = text;
        request.everywhere = true;
        return search(request);
    };
    figures.add("frame_lookup_ms", median(201, [&] { value(reader->tracesOfFrame(frame)); }), 4);
    figures.add("pair_lookup_ms", searchFor({{"frame.id", fw::Condition::Op::Equal, frame}}));
    figures.add("id_prefix_ms", searchText(small.idText.substr(0, 9)));
    figures.add("status_error_ms", searchFor({{"status", fw::Condition::Op::Equal, "error"}}));
    figures.add("common_pair_ms", searchFor({{"model.name", fw::Condition::Op::Equal, "osnet-x1"}}));
    figures.add("list_ms", searchFor({}));
    figures.add("substring_nowhere_ms", searchText("not-in-any-span"), 1);
    figures.add("digits_nowhere_ms", searchText("98765432123456789"), 1);
    figures.add("operation_statistics_ms", median(5, [&] { value(fresh()->operationStatistics({})); }), 1);
    figures.add("load_25_ms", median(201, [&] { value(reader->loadTrace(small.key, {})); }), 4);
    figures.add("load_giant_ms", median(11, [&] { value(reader->loadTrace(giant, {})); }), 2);
    figures.add("giant_event_times_ms", median(5, [&] { value(reader->loadEventTimes(giant, {})); }), 2);
    const auto find = [&](const fw::SpanFind& wanted) { return median(7, [&] { value(reader->findSpans(giant, wanted, {})); }); };
    figures.add("find_text_ms", find({.text = "not-in-any-span"}), 1);
    figures.add("find_pair_ms", find({.conditions = {{"worker.id", fw::Condition::Op::Equal, "not-there"}}}), 1);
    figures.add("find_pattern_ms", find({.pattern = "not-in-(any|some)-span$"}), 1);
    // Every span of the cache is looked at for the peers of one operation.
    const fw::store::PeerKey operation{"service-0", "operation-0", fw::SpanKind::Server};
    figures.add("peers_of_operation", static_cast<double>(value(reader->peerDurations(operation, {})).count()), 0);
    figures.add("peers_ms", median(5, [&] { value(fresh()->peerDurations(operation, {})); }), 1);
    figures.add("peers_again_ms", median(5, [&] { value(reader->peerDurations(operation, {})); }), 1);
    // What colours by an attribute read.
    figures.add("key_column_giant_ms", median(7, [&] { value(reader->loadKeyColumn(giant, "model.name", {})); }), 2);
    figures.add("peak_mb", static_cast<double>(peakMegabytes()), 0);

    fw::SearchRequest byPair;
    byPair.conditions = {{"frame.id", fw::Condition::Op::Equal, frame}};
    byPair.limit = 50;
    fw::SearchRequest byPrefix;
    byPrefix.text = small.idText.substr(0, 9);
    byPrefix.everywhere = true;
    byPrefix.limit = 50;
    for (const bool opening : {false, true}) {
        const std::string suffix = opening ? "_opening_ms" : "_ms";
        figures.add("cold_frame" + suffix, cold(options, opening, [&](fw::store::TraceReader& r) { value(r.tracesOfFrame(frame)); }));
        figures.add("cold_pair" + suffix, cold(options, opening, [&](fw::store::TraceReader& r) { value(r.search(byPair, {})); }));
        figures.add("cold_id_prefix" + suffix, cold(options, opening, [&](fw::store::TraceReader& r) { value(r.search(byPrefix, {})); }));
        figures.add("cold_load_giant" + suffix, cold(options, opening, [&](fw::store::TraceReader& r) { value(r.loadTrace(giant, {})); }));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t spans = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const fw::store::TemporaryCache temporary = value(fw::store::TemporaryCache::create());
    const fw::store::CacheOptions options{argc > 2 ? argv[2] : temporary.path(), "frame.id"};
    Figures figures;
    if (spans > 0) writeSpans(options, spans, figures);
    readSpans(options, figures);
    figures.print();
    return 0;
}
