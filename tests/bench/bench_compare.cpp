// SPDX-License-Identifier: GPL-3.0-or-later
// Two traces in a cache → the comparison painted, 1440 × 800 offscreen: what the reader thread does, then what the GUI thread does.
// Prints one JSON object; processor times are what a busy machine does not change.
//   bench_compare [spans …]      default 10000 100000
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include <malloc.h>

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

#include "app/compare_source.h"
#include "model/core/json_out.h"
#include "model/core/span_body.h"
#include "model/store/trace_writer.h"
#include "tests/bench/compare_traces.h"
#include "widgets/app_style.h"
#include "widgets/compare_rows_view.h"
#include "widgets/compare_view.h"

namespace {

using namespace fw;
using Clock = std::chrono::steady_clock;

constexpr std::size_t batchSpans = 8'000;

template <typename T>
T value(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "bench_compare: %s\n", result.error().message.c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double processorMs() {
    timespec now{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::int64_t heapBytes() {
    const struct mallinfo2 info = mallinfo2();
    return static_cast<std::int64_t>(info.uordblks + info.hblkhd);
}

/// With a few attributes to each span, one of them among those that are compared.
void write(store::TraceWriter& writer, const TraceData& trace, TraceId id) {
    SpanBatch batch;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        SpanRecord record;
        record.traceId = id;
        record.spanId = trace.spanId[span];
        record.parentId = trace.parentId[span];
        record.startNs = 1'710'511'200'000'000'000 + trace.startNs[span];
        record.durationNs = trace.durationNs[span];
        record.kind = SpanKind::Internal;
        record.name = batch.names.intern(trace.names[trace.name[span]]);
        Resource resource;
        resource.attributes = {{"service.name", trace.services[trace.service[span]].name}};
        std::string bytes;
        body::appendResource(bytes, resource);
        record.resource = batch.resources.intern(bytes);
        record.scope = batch.scopes.intern("");
        record.bodyOffset = batch.bytes.size();
        body::appendStringAttribute(batch.bytes, body::AttributesField, "frame.id", "20240315_cam01_000123");
        if (span % 10 == 0) body::appendStringAttribute(batch.bytes, body::AttributesField, "model.name", "retinaface_r50");
        body::appendAttribute(batch.bytes, body::AttributesField, {"detection.count", static_cast<std::int64_t>(span % 40)});
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        batch.spans.push_back(record);
        if (batch.spans.size() == batchSpans) value(writer.write(std::exchange(batch, SpanBatch()), {}));
    }
    if (!batch.empty()) value(writer.write(std::move(batch), {}));
}

/// Milliseconds of several runs.
struct Runs {
    std::vector<double> wall;
    std::vector<double> processor;

    template <typename Work>
    void time(const Work& work) {
        const auto begin = Clock::now();
        const double before = processorMs();
        work();
        processor.push_back(processorMs() - before);
        wall.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    static double at(std::vector<double> times, double share) {
        std::sort(times.begin(), times.end());
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    }
    void append(JsonOut& json, const char* name) const {
        json.key(name);
        json.beginObject();
        json.real("least_ms", at(wall, 0));
        json.real("p50_ms", at(wall, 0.5));
        json.real("processor_least_ms", at(processor, 0));
        json.real("processor_p50_ms", at(processor, 0.5));
        json.endObject();
    }
};

void run(JsonOut& json, std::uint32_t spans) {
    const QTemporaryDir folder;
    store::CacheOptions options;
    options.path = folder.filePath(QStringLiteral("bench.fwdb")).toStdString();
    const std::array<TraceId, 2> ids = {TraceId{1, 1}, TraceId{1, 2}};
    {
        const auto writer = value(store::TraceWriter::open(options));
        writer->beginImport("bench", 1);
        const bench::Trace first = bench::makeTrace(spans, 7);
        write(*writer, *first, ids[0]);
        write(*writer, *bench::changedTrace(*first), ids[1]);
        value(writer->commit({}));
    }
    const auto reader = value(store::TraceReader::open(options));
    std::array<app::CompareSide, 2> sides;
    for (std::size_t i = 0; i < sides.size(); ++i) sides[i].key = value(reader->findTrace(ids[i])).key;

    json.key(std::to_string(spans));
    json.beginObject();
    const int runs = spans > 200'000 ? 5 : 15;
    Runs loads;
    Runs reads;
    Runs shows;
    Runs all;
    for (int i = 0; i < runs; ++i) {
        loads.time([&] {
            for (const app::CompareSide& side : sides) (void)value(reader->loadTrace(*side.key, {}));
        });
        widgets::CompareView view;
        view.resize(1440, 800);
        view.show();
        QApplication::processEvents();
        app::Compared compared;
        all.time([&] {
            reads.time([&] { compared = value(app::compareSides(sides, false, analysis::WaitRules(), *reader, {})); });
            shows.time([&] {
                view.setComparison(compared.plan, compared.facts);
                QImage target(view.size(), QImage::Format_RGB32);
                view.render(&target, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
            });
        });
    }
    // What is held beside the traces: everything, and the comparison alone.
    const auto traces = [&] {
        const std::int64_t before = heapBytes();
        const auto a = value(reader->loadTrace(*sides[0].key, {}));
        const auto b = value(reader->loadTrace(*sides[1].key, {}));
        return heapBytes() - before;
    };
    json.number("bytes_of_both_traces", traces());
    const std::int64_t before = heapBytes();
    app::Compared compared = value(app::compareSides(sides, false, analysis::WaitRules(), *reader, {}));
    const std::int64_t held = heapBytes();
    json.number("bytes_of_both_traces_analysed_and_compared", held - before);
    compared.plan.reset();
    json.number("bytes_of_the_comparison", held - heapBytes());
    loads.append(json, "load_both");
    reads.append(json, "read_analyse_compare");
    shows.append(json, "show_and_paint");
    all.append(json, "cache_to_first_paint");
    json.endObject();
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    widgets::applyTheme(application, render::ThemeId::Light);
    std::vector<std::uint32_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::max(1, std::atoi(argv[i]))));
    if (sizes.empty()) sizes = {10'000, 100'000};
    std::string out;
    JsonOut json(out);
    json.beginObject();
    for (const std::uint32_t spans : sizes) run(json, spans);
    json.endObject();
    std::printf("%s\n", out.c_str());
    return 0;
}
