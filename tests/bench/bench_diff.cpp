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
#include <string>
#include <vector>

#include <malloc.h>
#include <time.h>

#include "model/analysis/diff_facts.h"
#include "model/analysis/trace_diff.h"
#include "model/core/json_out.h"
#include "tests/bench/compare_traces.h"

namespace {

using fw::analysis::Baseline;
using fw::analysis::Candidate;
using Analysis = std::shared_ptr<const fw::analysis::TraceAnalysis>;
using fw::bench::changedTrace;
using fw::bench::makeTrace;
using Trace = fw::bench::Trace;

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
