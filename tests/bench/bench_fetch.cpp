// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches 1,000 traces of 25 spans from a server of our own on this machine into a cache, from each backend, and compares with the slower
// of its two halves: the same answers thrown away, and the same spans from a file. usage: bench_fetch [TRACES] [SPANS] [MILLISECONDS the
// server takes for an answer]
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "importers/import_job.h"
#include "importers/sources/trace_fetch.h"
#include "model/store/trace_writer.h"
#include "tests/support/trace_backend.h"

namespace {

using namespace fw;
using fw::test::Connection;
using fw::test::FaultServer;
using fw::test::SeenRequest;
using fw::test::TraceBackend;

constexpr std::int64_t firstNs = 1'782'907'200'000'000'000;

struct Kind {
    const char* name;
    sources::Backend backend;
    bool v3;
    bool byId;  ///< asked for by their ids rather than searched for
};
constexpr Kind kinds[] = {
    {"jaeger-v3 search", sources::Backend::Jaeger, true, false}, {"jaeger-v1 search", sources::Backend::Jaeger, false, false},
    {"zipkin search", sources::Backend::Zipkin, false, false},   {"tempo search", sources::Backend::Tempo, false, false},
    {"jaeger-v3 by id", sources::Backend::Jaeger, true, true},   {"jaeger-v1 by id", sources::Backend::Jaeger, false, true},
    {"zipkin by id", sources::Backend::Zipkin, false, true}};

double now() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

[[noreturn]] void stop(const std::string& why) {
    (void)std::fprintf(stderr, "bench_fetch: %s\n", why.c_str());
    std::exit(1);
}

struct Run {
    double seconds = 0;
    std::uint64_t spans = 0;
    std::uint64_t requests = 0;
};

std::shared_ptr<sources::TraceFetch> fetchOf(const Kind& kind, const FaultServer& server, const TraceBackend& backend,
                                             std::size_t parallel) {
    sources::TraceQuestion question;
    question.server = *sources::parseUrl(server.url());
    question.backend = kind.backend;
    question.limit = backend.traces.size() + 1;
    question.fromNs = firstNs - 1'000'000'000;
    question.toNs = backend.traces.back().startNs + 1'000'000'000;
    if (kind.byId)
        for (const TraceBackend::Trace& trace : backend.traces) question.traceIds.push_back(trace.id);
    sources::FetchLimits limits;
    limits.parallel = parallel;
    auto made = sources::TraceFetch::create(question, {}, limits);
    if (!made) stop(made.error().message);
    return std::move(*made);
}

/// Into a cache of its own.
Run import(const std::string& path, ImportOptions options) {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "fwbench-fetch";
    std::filesystem::remove_all(folder);
    auto writer = store::TraceWriter::open({(folder / "cache.fwdb").string()});
    if (!writer) stop(writer.error().message);
    (*writer)->beginImport(path, 1);
    const double began = now();
    const auto summary = runImport({path}, options, **writer, {});
    if (!summary) stop(summary.error().message);
    Run run{now() - began, summary->counts.spans, 0};
    writer->reset();
    std::filesystem::remove_all(folder);
    return run;
}

Run fetched(const Kind& kind, const FaultServer& server, const TraceBackend& backend, std::size_t parallel) {
    const auto fetch = fetchOf(kind, server, backend, parallel);
    ImportOptions options;
    options.open = [&fetch](const std::string&) -> Result<std::unique_ptr<sources::SourceSequence>> { return sources::sharedFetch(fetch); };
    Run run = import("server", options);
    run.requests = fetch->report().requests;
    if (fetch->report().failure) stop(fetch->report().failure->message);
    return run;
}

/// The same answers, read and thrown away; the first of a run is kept in `file`, for the import from a file.
double readOnly(const Kind& kind, const FaultServer& server, const TraceBackend& backend, const std::string& folder) {
    const auto fetch = fetchOf(kind, server, backend, 6);
    std::vector<char> buffer(1 << 18);
    double writing = 0;
    int number = 0;
    const double began = now();
    for (;;) {
        const auto source = fetch->next();
        if (!source) stop(source.error().message);
        if (*source == nullptr) break;
        std::string body;
        for (;;) {
            const auto got = (*source)->read(buffer);
            if (!got) stop(got.error().message);
            if (*got == 0) break;
            body.append(buffer.data(), *got);
        }
        const double wrote = now();
        std::ofstream(folder + "/" + std::to_string(number++) + ".json") << body;
        writing += now() - wrote;
    }
    return now() - began - writing;
}

double median(std::array<double, 5> times) {
    std::sort(times.begin(), times.end());
    return times[2];
}

}  // namespace

int main(int argc, char** argv) {
    const int traces = argc > 1 ? std::atoi(argv[1]) : 1'000;
    const int spans = argc > 2 ? std::atoi(argv[2]) : 25;
    const int wait = argc > 3 ? std::atoi(argv[3]) : 0;
    TraceBackend backend;
    backend.traces = TraceBackend::some(traces, firstNs);
    backend.spans = spans;
    const std::string folder = (std::filesystem::temp_directory_path() / "fwbench-answers").string();
    for (const Kind& kind : kinds) {
        backend.v3 = kind.v3;
        backend.tempo = kind.backend == sources::Backend::Tempo;
        backend.zipkin = kind.backend == sources::Backend::Zipkin;
        const FaultServer server([&backend, wait](const SeenRequest& request, Connection& to) {
            if (wait > 0) to.pause(std::chrono::milliseconds(wait));
            return backend.serve(request, to);
        });
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        const double server1 = readOnly(kind, server, backend, folder);
        std::array<double, 5> ours{};
        std::array<double, 5> oneByOne{};
        std::array<double, 5> files{};
        Run last;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            last = fetched(kind, server, backend, 6);
            ours[i] = last.seconds;
            oneByOne[i] = fetched(kind, server, backend, 1).seconds;
            files[i] = import(folder, {}).seconds;
        }
        (void)std::printf("%-16s %7llu spans %5llu requests: %.3f s; one by one %.3f s; server alone %.3f s; same from files %.3f s\n",
                          kind.name, static_cast<unsigned long long>(last.spans), static_cast<unsigned long long>(last.requests),
                          median(ours), median(oneByOne), server1, median(files));
        if (last.spans != static_cast<std::uint64_t>(traces) * static_cast<std::uint64_t>(spans)) stop("spans are missing");
    }
    std::filesystem::remove_all(folder);
    return 0;
}
