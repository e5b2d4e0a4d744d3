// SPDX-License-Identifier: GPL-3.0-or-later
// Time of the PNG of a waterfall at twice its size, and what of it is drawing. Prints one JSON object.
//   bench_picture [rows …]      default 100 1000
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <QGuiApplication>
#include <QImage>

#include "model/core/json_out.h"
#include "tests/bench/compare_traces.h"
#include "widgets/render/picture.h"
#include "widgets/render/png_bytes.h"

namespace {

template <typename Work>
double bestMillis(const Work& work) {
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    std::vector<std::uint32_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::strtoul(argv[i], nullptr, 10)));
    if (sizes.empty()) sizes = {100, 1'000};
    std::string out;
    fw::JsonOut json(out);
    json.beginObject();
    for (const std::uint32_t rows : sizes) {
        const auto analysis = fw::analysis::analyseTrace(fw::bench::makeTrace(rows, 1), {});
        if (!analysis) return 1;
        fw::render::PictureRequest request;
        request.traces.push_back({*analysis, {}, {}});
        request.maxRows = rows;
        fw::Result<QImage> image = fw::render::renderPicture(request);
        if (!image) return 1;
        qsizetype bytes = 0;
        json.key(std::to_string(rows));
        json.beginObject();
        json.count("width", static_cast<std::uint64_t>(image->width()));
        json.count("height", static_cast<std::uint64_t>(image->height()));
        json.real("drawing_ms", bestMillis([&] { image = fw::render::renderPicture(request); }));
        json.real("encoding_ms", bestMillis([&] { bytes = fw::render::pngBytes(*image)->size(); }));
        json.real("both_ms", bestMillis([&] { (void)fw::render::renderPng(request); }));
        json.count("bytes", static_cast<std::uint64_t>(bytes));
        json.endObject();
    }
    json.endObject();
    std::printf("%s\n", out.c_str());
    return 0;
}
