// SPDX-License-Identifier: GPL-3.0-or-later
// Times of looking at all traces of a cache: `bench_bottlenecks CACHE [runs]`. Prints one JSON object; wall times, and processor times of
// both threads together, which a busy machine changes less.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "model/analysis/bottlenecks.h"
#include "model/core/json_out.h"
#include "model/store/trace_reader.h"

namespace {

using fw::analysis::BottleneckGroup;
using fw::analysis::BottleneckOptions;

[[noreturn]] void giveUp(const fw::Error& error) {
    std::fprintf(stderr, "%s (%s)\n", error.message.c_str(), error.where.c_str());
    std::exit(1);
}

template <typename T>
T value(fw::Result<T> result) {
    if (!result) giveUp(result.error());
    return std::move(*result);
}

double processorMilliseconds() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Of this thread alone: about what the wall time is where both threads get a core.
double threadMilliseconds() {
    timespec now{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What a sweep itself costs.
class Nothing final : public fw::SweepVisitor {
public:
    void begin() override {}
    void visit(std::size_t, const fw::SweptTrace&) override {}
};

class Bench {
public:
    Bench(fw::store::TraceReader& reader, fw::JsonOut& json, int runs) : m_reader(reader), m_json(json), m_runs(runs) {}

    void measure(const char* name, const std::function<void()>& work) {
        std::vector<double> wall;
        std::vector<double> processor;
        std::vector<double> thread;
        for (int i = 0; i <= m_runs; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            const double before = processorMilliseconds();
            const double threadBefore = threadMilliseconds();
            work();
            // The first one warms up.
            if (i == 0) continue;
            processor.push_back(processorMilliseconds() - before);
            thread.push_back(threadMilliseconds() - threadBefore);
            wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
        std::sort(wall.begin(), wall.end());
        std::sort(processor.begin(), processor.end());
        std::sort(thread.begin(), thread.end());
        m_json.key(name);
        m_json.beginObject();
        m_json.real("least_ms", wall.front());
        m_json.real("p50_ms", wall[wall.size() / 2]);
        m_json.real("processor_p50_ms", processor[processor.size() / 2]);
        m_json.real("calling_thread_p50_ms", thread[thread.size() / 2]);
        m_json.endObject();
    }

    void bottlenecks(const char* name, BottleneckOptions options) {
        measure(name, [&] {
            fw::SearchRequest request;
            if (options.fromNs != INT64_MIN)
                request.fromNs = options.withTrend ? options.fromNs - (options.toNs - options.fromNs) : options.fromNs;
            fw::analysis::BottleneckCollector collector(options);
            const fw::SweepCounts counts = value(m_reader.sweep(request, options.contents(), collector, {}));
            const auto result = value(collector.finish({}));
            if (result->traces + result->earlierTraces > counts.traces) std::abort();
        });
    }

private:
    fw::store::TraceReader& m_reader;
    fw::JsonOut& m_json;
    int m_runs;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_bottlenecks CACHE [runs]\n");
        return 2;
    }
    fw::store::CacheOptions cache;
    cache.path = argv[1];
    const auto reader = value(fw::store::TraceReader::open(cache));
    const fw::StartSpan starts = value(reader->startSpan({}, {}));
    const fw::store::CacheInfo info = value(reader->info());
    std::string out;
    fw::JsonOut json(out);
    json.beginObject();
    json.count("traces", starts.traces);
    json.count("spans", info.spans);
    Bench bench(*reader, json, argc > 2 ? std::max(1, std::atoi(argv[2])) : 11);
    Nothing nothing;
    bench.measure("sweep", [&] { (void)value(reader->sweep({}, false, nothing, {})); });
    BottleneckOptions options;
    options.fromNs = starts.firstNs;
    options.toNs = starts.lastNs + 1;
    options.evidence = false;
    bench.bottlenecks("columns", options);
    options.group = BottleneckGroup::Service;
    bench.bottlenecks("columns_by_service", options);
    options.group = BottleneckGroup::Operation;
    options.serviceStepNs = 300'000'000'000;
    bench.bottlenecks("columns_with_services_in_steps", options);
    options.serviceStepNs = 0;
    options.evidence = true;
    bench.bottlenecks("with_reported_waits", options);
    bench.measure("with_reported_waits_first_time", [&] {
        const auto fresh = value(fw::store::TraceReader::open(cache));
        fw::analysis::BottleneckCollector collector(options);
        (void)value(fresh->sweep({}, options.contents(), collector, {}));
        (void)value(collector.finish({}));
    });
    options.group = BottleneckGroup::Attribute;
    options.key = "model.name";
    bench.bottlenecks("by_attribute", options);
    options.group = BottleneckGroup::Operation;
    options.evidence = false;
    options.withTrend = true;
    options.fromNs += (options.toNs - options.fromNs) / 2;
    bench.bottlenecks("columns_of_half_with_trend", options);
    rusage usage{};
    (void)getrusage(RUSAGE_SELF, &usage);
    json.number("peak_kb", usage.ru_maxrss);
    json.endObject();
    std::printf("%s\n", out.c_str());
    return 0;
}
