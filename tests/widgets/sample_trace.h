// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/core/span.h"
#include "model/core/trace_data.h"

/// A small trace built by hand, for tests of models and widgets.
namespace fw::test {

inline constexpr std::int64_t ms = 1'000'000;
inline constexpr std::int64_t sampleStart = 1'710'513'444'031 * ms;  // 2024-03-15 14:37:24.031 UTC

struct SampleSpan {
    std::string name;
    std::uint32_t service;
    int parent;  ///< -1: root
    std::int64_t startMs;
    std::int64_t lengthMs;
};

inline std::shared_ptr<const analysis::TraceAnalysis> sampleAnalysis(std::string longName = "face_detection") {
    const std::vector<SampleSpan> spans = {{"capture_frame", 0, -1, 0, 1231},     {"decode_h264", 0, 0, 4, 30},
                                           {"process_frame", 1, 0, 141, 1078},    {"detect_objects", 2, 2, 181, 885},
                                           {std::move(longName), 3, 3, 400, 600}, {"infer_faces", 3, 4, 731, 203},
                                           {"INSERT detections", 4, 2, 1118, 22}};
    auto trace = std::make_shared<TraceData>();
    trace->services = {{"rtsp-capture", 0}, {"frame-tracking", 1}, {"object-detection", 2}, {"face-recognition", 3}, {"result-store", 4}};
    Resource resource;
    resource.serviceName = "face-recognition";
    resource.attributes = {{"service.name", "face-recognition"},
                           {"service.version", "2.8.1"},
                           {"host.name", "nebula"},
                           {"deployment.environment", "production"}};
    resource.schemaUrl = "https://opentelemetry.io/schemas/1.24.0";
    trace->resources = {resource};
    Scope scope;
    scope.name = "vision.pipeline";
    scope.version = "1.4";
    trace->scopes = {scope};
    for (std::size_t i = 0; i < spans.size(); ++i) {
        trace->startNs.push_back(sampleStart + spans[i].startMs * ms);
        trace->durationNs.push_back(spans[i].lengthMs * ms);
        trace->spanId.push_back(SpanId{0xb7ad6b7169203300ULL + i});
        trace->parentId.push_back(spans[i].parent < 0 ? SpanId{}
                                                      : SpanId{0xb7ad6b7169203300ULL + static_cast<std::uint64_t>(spans[i].parent)});
        trace->name.push_back(static_cast<std::uint32_t>(i));
        trace->names.push_back(spans[i].name);
        trace->service.push_back(spans[i].service);
        trace->resource.push_back(0);
        trace->scope.push_back(0);
        trace->kind.push_back(SpanKind::Internal);
        trace->status.push_back(i == 6 ? StatusCode::Error : StatusCode::Unset);
        trace->marks.push_back(0);
    }
    TraceSummary& summary = trace->summary;
    summary.key = 7;
    summary.id = TraceId{0x7f3a9c0e11223344ULL, 0x5566778899aabbccULL};
    summary.idText = toHex(summary.id);
    summary.rootName = "capture_frame";
    summary.rootService = "rtsp-capture";
    summary.startNs = sampleStart;
    summary.durationNs = 1231 * ms;
    summary.spans = spans.size();
    summary.errors = 1;
    summary.services = trace->services;
    summary.frameIds = {"20240315_cam01_000123"};
    return *analysis::analyseTrace(trace, {});
}

inline SpanDetails sampleDetails() {
    SpanDetails details;
    details.traceState = "vendor=1";
    details.attributes = {{"frame.id", "20240315_cam01_000123"},
                          {"model.name", "retinaface_r50"},
                          {"detection.count", 7},
                          {"confidence.mean", 0.58},
                          {"cache_hit", "false"},
                          {"processing.duration_ms", 271},
                          {"gpu.id", "0"},
                          {"worker.id", "w-07"},
                          {"boxes", AttributeValue(AttributeValue::List{1, 2.5, "three", true})},
                          {"thumbnail", AttributeValue(Bytes{std::string("\x00\xff\x10", 3)})},
                          {"note", ""},
                          {"worker.id", "w-08"}};
    SpanEvent event;
    event.timeNs = sampleStart + 401 * ms;
    event.name = "cache miss";
    event.attributes = {{"key", "retinaface_r50"}};
    details.events.push_back(event);
    event.timeNs = sampleStart + 730 * ms;
    event.name = "model ready";
    event.attributes.clear();
    details.events.push_back(event);
    event.timeNs = sampleStart + 935 * ms;
    event.name = "exception";
    event.attributes = {{"exception.type", "RuntimeError"},
                        {"exception.stacktrace", "Traceback:\n  File \"detect.py\", line 12\n    run()\nRuntimeError: CUDA out of memory"}};
    details.events.push_back(event);
    SpanLink link;
    link.traceId = TraceId{0x4be1000000000000ULL, 0x09d2};
    link.spanId = SpanId{0x1234};
    link.attributes = {{"reason", "warm_models"}};
    details.links.push_back(link);
    return details;
}

inline std::vector<LogEntry> sampleLogs() {
    const auto entry = [](std::int64_t at, int severity, const char* text, SpanId span) {
        LogEntry log;
        log.timeNs = sampleStart + at * ms;
        log.severity = severity;
        log.severityText = severity == 13 ? "WARN" : "";
        log.body = AttributeValue(text);
        log.spanId = span;
        return log;
    };
    return {entry(728, 9, "weights loaded, 104 MB", SpanId{0xb7ad6b7169203304ULL}),
            entry(403, 13, "span buffer 91 % full", SpanId{0xb7ad6b7169203304ULL}),
            entry(10, 9, "frame received", SpanId{0xb7ad6b7169203300ULL}), entry(50, 9, "queue depth 4", SpanId{})};
}

/// `count` rows as a store could give them.
inline std::vector<TraceSummary> sampleSummaries(int offset, int count) {
    std::vector<TraceSummary> out;
    for (int i = offset; i < offset + count; ++i) {
        TraceSummary row;
        row.key = 1000 + i;
        row.id = TraceId{static_cast<std::uint64_t>(i) + 1, 42};
        row.idText = toHex(row.id);
        row.rootName = "capture_frame";
        row.rootService = "rtsp-capture";
        row.startNs = sampleStart + i * 1001 * ms;
        row.durationNs = (800 + (i * 37) % 1600) * ms;
        row.spans = static_cast<std::uint64_t>(1200 + i % 60);
        row.errors = i % 5 == 0 ? 1 : 0;
        row.missingParents = i % 7 == 3 ? static_cast<std::uint64_t>(i % 3 + 1) : 0;
        row.completeness = row.missingParents > 0 ? Completeness::ParentMissing
                           : i % 11 == 4          ? Completeness::ContextLost
                                                  : Completeness::Complete;
        for (std::uint32_t slot = 0; slot < 7; ++slot)
            row.services.push_back({slot == 0 ? "rtsp-capture" : "service-" + std::to_string(slot), slot});
        std::string number = std::to_string(109 + i);
        row.frameIds = {"20240315_cam01_" + std::string(6 - number.size(), '0') + number};
        out.push_back(row);
    }
    return out;
}

}  // namespace fw::test
