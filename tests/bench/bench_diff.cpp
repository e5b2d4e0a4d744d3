// SPDX-License-Identifier: GPL-3.0-or-later
// Times and memory of comparing two traces. Prints one JSON object.
//   bench_diff [spans …]      default 10000 100000
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <malloc.h>
#include <time.h>

#include "model/analysis/diff_facts.h"
#include "model/analysis/trace_diff.h"
#include "model/core/json_out.h"

namespace {

using fw::analysis::Baseline;
using fw::analysis::Candidate;
using Analysis = std::shared_ptr<const fw::analysis::TraceAnalysis>;
using Trace = std::shared_ptr<const fw::TraceData>;

constexpr std::uint32_t operations = 200;

void addSpan(fw::TraceData& trace, std::uint64_t id, std::uint64_t parent, std::int64_t from, std::int64_t to, std::uint32_t name) {
    trace.startNs.push_back(from);
    trace.durationNs.push_back(to - from);
    trace.spanId.push_back({id});
    trace.parentId.push_back({parent});
    trace.name.push_back(name);
    trace.service.push_back(name % 12);
    trace.resource.push_back(0);
    trace.scope.push_back(0);
    trace.kind.push_back(fw::SpanKind::Internal);
    trace.status.push_back(fw::StatusCode::Unset);
    trace.marks.push_back(0);
}

std::shared_ptr<fw::TraceData> emptyTrace() {
    auto trace = std::make_shared<fw::TraceData>();
    for (std::uint32_t i = 0; i < operations; ++i)
        trace->names.push_back("operation_" + std::string(1, static_cast<char>('a' + i % 26)) + static_cast<char>('a' + i / 26));
    for (std::uint32_t i = 0; i < 12; ++i) trace->services.push_back({"service-" + std::to_string(i), i});
    trace->resources.emplace_back();
    trace->scopes.emplace_back();
    return trace;
}

/// The same for the same numbers, and nothing else.
std::uint32_t shapeOf(std::uint32_t seed, std::uint32_t name, int depth, std::uint32_t child) {
    std::uint64_t hash = ((std::uint64_t{seed} * 1'000 + name) * 16 + static_cast<std::uint64_t>(depth)) * 1'024 + child;
    hash *= 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 29;
    hash *= 0xbf58476d1ce4e5b9ULL;
    return static_cast<std::uint32_t>(hash >> 33);
}

/// What a pipeline does to frames: many frames, each with a few steps below each other, some with calls that repeat. What an operation
/// calls depends on its name and depth, so that equal operations look alike, as they do in life.
Trace makeTrace(std::uint32_t spans, unsigned seed) {
    const auto trace = emptyTrace();
    std::mt19937 random(seed);
    struct Open {
        std::uint64_t id;
        std::int64_t from;
        std::int64_t to;
        int depth;
        std::uint32_t name;
    };
    std::uint64_t id = 0;
    const std::int64_t length = 1'000'000LL * spans;
    addSpan(*trace, ++id, 0, 0, length, 0);
    std::vector<Open> open = {{id, 0, length, 0, 0}};
    while (!open.empty() && trace->spanCount() < spans) {
        const Open parent = open.back();
        open.pop_back();
        const std::uint32_t children = parent.depth == 0 ? spans / 40 : shapeOf(seed, parent.name, parent.depth, 1'000) % 7;
        std::int64_t at = parent.from;
        for (std::uint32_t child = 0; child < children && trace->spanCount() < spans; ++child) {
            const std::uint32_t name =
                parent.depth == 0 ? 1 + child % 3 : shapeOf(seed, parent.name, parent.depth, child) % (operations - 2) + 1;
            const std::uint32_t repeats = parent.depth > 1 && shapeOf(seed, name, parent.depth, 1'001) % 8 == 0 ? 8 : 1;
            const std::int64_t step = std::max<std::int64_t>(1, (parent.to - parent.from) / (children * repeats + 1));
            for (std::uint32_t k = 0; k < repeats; ++k, at += step) {
                const std::int64_t to = at + std::max<std::int64_t>(1, step * (60 + static_cast<std::int64_t>(random() % 40)) / 100);
                addSpan(*trace, ++id, parent.id, at, to, name);
                if (parent.depth < 8) open.push_back({id, at, to, parent.depth + 1, name});
            }
        }
    }
    return trace;
}

/// The same work again: other times, some calls missing, some repeated, here and there another level or another name.
Trace changedTrace(const fw::TraceData& first) {
    const auto trace = emptyTrace();
    std::mt19937 random(11);
    std::uint64_t next = 1ULL << 40;
    for (fw::SpanIndex span = 0; span < first.spanCount(); ++span) {
        std::uint64_t parent = first.parentId[span].value;
        const std::int64_t from = first.startNs[span];
        const std::int64_t to = from + first.durationNs[span] * static_cast<std::int64_t>(80 + random() % 50) / 100;
        if (span > 0 && random() % 400 == 0) {
            addSpan(*trace, ++next, parent, from, to, operations - 1);
            parent = next;
        }
        const std::uint32_t name = span > 0 && random() % 500 == 0 ? (first.name[span] + 1) % operations : first.name[span];
        if (span > 0 && random() % 300 == 0) continue;
        addSpan(*trace, first.spanId[span].value, parent, from, to, name);
        if (random() % 250 == 0) addSpan(*trace, ++next, parent, to, to + 1000, name);
    }
    return trace;
}

double millisOf(std::vector<double> times, double share) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// Wall times, and processor times of the calling thread: what a busy machine does not change.
struct Times {
    std::vector<double> wall;
    std::vector<double> processor;
};

double processorMillis() {
    timespec now{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <typename Work>
Times measure(int runs, const Work& work) {
    Times times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const double processor = processorMillis();
        work();
        times.processor.push_back(processorMillis() - processor);
        times.wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    return times;
}

void append(fw::JsonOut& json, const char* name, const Times& times) {
    json.key(name);
    json.beginObject();
    json.real("least_ms", millisOf(times.wall, 0));
    json.real("p50_ms", millisOf(times.wall, 0.5));
    json.real("p95_ms", millisOf(times.wall, 0.95));
    json.real("processor_p50_ms", millisOf(times.processor, 0.5));
    json.endObject();
}

std::int64_t heapBytes() {
    const struct mallinfo2 info = mallinfo2();
    return static_cast<std::int64_t>(info.uordblks + info.hblkhd);
}

Analysis analysed(const Trace& trace) {
    fw::analysis::AnalysisOptions options;
    options.foldRepeats = true;
    return *fw::analysis::analyseTrace(trace, {}, options);
}

void run(fw::JsonOut& json, std::uint32_t spans) {
    const std::int64_t before = heapBytes();
    const Trace first = makeTrace(spans, 7);
    const Trace second = changedTrace(*first);
    const std::int64_t traces = heapBytes() - before;
    const Analysis a = analysed(first);
    const Analysis b = analysed(second);
    const std::int64_t analysedBytes = heapBytes() - before;
    std::shared_ptr<const fw::analysis::TraceDiff> diff = *fw::analysis::compareTraces(Baseline(a), Candidate(b), {});
    const std::int64_t diffBytes = heapBytes() - before - analysedBytes;
    const fw::analysis::DiffFacts facts = fw::analysis::factsOf(*diff);

    const int runs = spans > 200'000 ? 7 : 31;
    json.key(std::to_string(spans));
    json.beginObject();
    json.count("rows", diff->rowCount());
    json.count("matched", facts.pairs);
    json.count("renamed", facts.renamed);
    json.count("removed", facts.removed);
    json.count("inserted", facts.added);
    json.count("levels", facts.levels);
    json.number("difference_ns", facts.differenceNs);
    append(json, "diff", measure(runs, [&] { diff = *fw::analysis::compareTraces(Baseline(a), Candidate(b), {}); }));
    // Nothing in common below the root: every leftover is tried with every other one.
    const Analysis stranger = analysed(makeTrace(spans, 8));
    append(json, "diff_of_strangers", measure(runs, [&] { (void)fw::analysis::compareTraces(Baseline(a), Candidate(stranger), {}); }));
    append(json, "facts_and_walk", measure(runs, [&] {
               (void)fw::analysis::factsOf(*diff);
               (void)fw::analysis::walkDeltas(*diff, 6);
           }));
    append(json, "analyses_one_after_the_other", measure(runs, [&] {
               (void)analysed(first);
               (void)analysed(second);
           }));
    // As the window does it: two reader threads, then the comparison.
    append(json, "analyses_beside_each_other_and_diff", measure(runs, [&] {
               std::future<Analysis> other = std::async(std::launch::async, analysed, second);
               const Analysis one = analysed(first);
               const auto made = *fw::analysis::compareTraces(Baseline(one), Candidate(other.get()), {});
               (void)fw::analysis::factsOf(*made);
           }));
    json.number("bytes_of_traces", traces);
    json.number("bytes_of_traces_and_analyses", analysedBytes);
    json.number("bytes_of_diff", diffBytes);
    json.endObject();
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::uint32_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::max(1, std::atoi(argv[i]))));
    if (sizes.empty()) sizes = {10'000, 100'000};
    std::string out;
    fw::JsonOut json(out);
    json.beginObject();
    for (const std::uint32_t spans : sizes) run(json, spans);
    json.endObject();
    std::printf("%s\n", out.c_str());
    return 0;
}
