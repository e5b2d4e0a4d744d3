// SPDX-License-Identifier: GPL-3.0-or-later
// Time and size of the page of a comparison. Prints one JSON object.
//   bench_compare_page [spans …]      default 10000 100000
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "model/core/json_out.h"
#include "model/export/compare_page.h"
#include "tests/bench/compare_traces.h"

namespace {

using fw::analysis::Baseline;
using fw::analysis::Candidate;
using fw::exporting::ComparePage;

/// Six attributes as services write them: two of the frame, one of the span, three that seldom differ.
ComparePage::Visit detailsOf(std::uint32_t spans, const std::string& frame) {
    return [spans, frame](const ComparePage::Visitor& visit) -> fw::Result<void> {
        for (fw::SpanIndex i = 0; i < spans; ++i) {
            fw::SpanDetails details;
            details.attributes = {{"frame.id", frame},
                                  {"camera.id", std::string("cam01")},
                                  {"processing.duration_ms", 0.25 * (i % 97) + (frame.back() == '1' ? 0.0 : 0.125)},
                                  {"model.name", std::string("retinaface_r50")},
                                  {"http.status_code", std::int64_t{200}},
                                  {"thread.id", std::int64_t{i % 8}}};
            visit(i, details);
        }
        return {};
    };
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::uint32_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::strtoul(argv[i], nullptr, 10)));
    if (sizes.empty()) sizes = {10'000, 100'000};
    std::string out;
    fw::JsonOut json(out);
    json.beginObject();
    for (const std::uint32_t size : sizes) {
        const fw::bench::Trace first = fw::bench::makeTrace(size, 1);
        const fw::bench::Trace second = fw::bench::changedTrace(*first);
        const auto a = fw::analysis::analyseTrace(first, {});
        const auto b = fw::analysis::analyseTrace(second, {});
        if (!a || !b) return 1;
        const auto diff = fw::analysis::compareTraces(Baseline(*a), Candidate(*b), {});
        if (!diff) return 1;
        const auto plan = fw::analysis::planDiff(*diff, {});
        if (!plan) return 1;
        std::vector<double> times;
        std::size_t bytes = 0;
        std::uint64_t leftOut = 0;
        for (int run = 0; run < 5; ++run) {
            const auto begin = std::chrono::steady_clock::now();
            ComparePage page(*plan, fw::analysis::factsOf(**diff), fw::analysis::CompareUnit(**diff), {}, {});
            if (!page.addDetails(Baseline(detailsOf(first->spanCount(), "frame_1")), Candidate(detailsOf(second->spanCount(), "frame_2"))))
                return 1;
            const std::string html = page.finish();
            times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
            bytes = html.size();
            leftOut = page.rowsLeftOut();
        }
        std::sort(times.begin(), times.end());
        json.key(std::to_string(size));
        json.beginObject();
        json.real("median_ms", times[times.size() / 2]);
        json.real("worst_ms", times.back());
        json.count("bytes", bytes);
        json.count("rows", (*diff)->rowCount());
        json.count("rows_left_out", leftOut);
        json.endObject();
    }
    json.endObject();
    std::printf("%s\n", out.c_str());
    return 0;
}
