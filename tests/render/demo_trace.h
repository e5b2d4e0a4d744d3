// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "tests/analysis/trace_builder.h"

namespace fw::test {

inline constexpr std::int64_t ms = 1'000'000;
inline constexpr std::int64_t demoStart = 1'710'513'444'031 * ms;

inline std::shared_ptr<const analysis::TraceAnalysis> analysed(TraceBuilder& builder) {
    std::int64_t from = INT64_MAX;
    std::int64_t to = INT64_MIN;
    for (SpanIndex i = 0; i < builder.data().spanCount(); ++i) {
        from = std::min(from, builder.data().startNs[i]);
        to = std::max(to, builder.data().endNs(i));
    }
    builder.data().summary.startNs = builder.data().spanCount() > 0 ? from : 0;
    std::int64_t length = 0;
    if (builder.data().spanCount() > 0 && __builtin_sub_overflow(to, from, &length)) length = std::numeric_limits<std::int64_t>::max();
    builder.data().summary.durationNs = length;
    builder.data().summary.spans = builder.data().spanCount();
    auto result = analysis::analyseTrace(builder.build(), {});
    return result ? *result : nullptr;
}

/// The trace of the design pictures: a frame through capture, tracking, detection, store, with an error, a missing parent
/// and events. Rows: capture_frame 0, decode 1, resize 2, publish 3, process_frame 4, GET frame 5, preprocess 6,
/// detect_objects 7, yolo 8, nms 9, face_detection 10, load_model 11, infer 12, embed 13, merge 14, update_tracks 15,
/// kalman 16, hungarian 17, INSERT (error) 18, INSERT 19, POST 20, ghost 21, archive_frame 22, put_object 23.
inline std::shared_ptr<const analysis::TraceAnalysis> demoTrace() {
    TraceBuilder b;
    TraceData& data = b.data();
    data.names.clear();
    data.services = {{"rtsp-capture", 0}, {"frame-tracking", 1}, {"object-detection", 2}, {"face-recognition", 3},
                     {"result-store", 4}, {"alert-api", 5},      {"frame-buffer", 6}};
    const auto add = [&](std::uint64_t id, std::uint64_t parent, std::int64_t from, std::int64_t to, const char* name,
                         std::uint32_t service, StatusCode status = StatusCode::Unset) {
        b.add(id, parent, demoStart + from * ms, demoStart + to * ms, name, service, SpanKind::Internal, status);
    };
    add(1, 0, 0, 1231, "capture_frame", 0);
    add(2, 1, 4, 34, "decode_h264", 0);
    add(3, 1, 35, 47, "resize_letterbox", 0);
    add(4, 1, 48, 56, "publish frames.raw", 0);
    add(5, 1, 141, 1219, "process_frame", 1);
    add(6, 5, 143, 152, "GET frame", 6);
    add(7, 5, 153, 180, "preprocess", 1);
    add(8, 5, 181, 1066, "detect_objects", 2);
    add(9, 8, 184, 358, "yolo_forward", 2);
    add(10, 8, 359, 396, "nms_candidate", 2);
    add(11, 8, 400, 1000, "face_detection", 3);
    add(12, 11, 402, 729, "load_model retinaface_r50", 3);
    add(13, 11, 731, 934, "infer_faces", 3);
    add(14, 11, 936, 998, "embed_face", 3);
    add(15, 8, 1004, 1060, "merge_detections", 2);
    add(16, 5, 1070, 1116, "update_tracks", 1);
    add(17, 16, 1072, 1088, "kalman_predict", 1);
    add(18, 16, 1089, 1112, "hungarian_match", 1);
    add(19, 5, 1118, 1140, "INSERT detections", 4, StatusCode::Error);
    add(20, 5, 1146, 1182, "INSERT detections", 4);
    add(21, 5, 1184, 1215, "POST /alerts/{id}", 5);
    add(22, 0x91c0aaaabbbb4e7dULL, 905, 1610, "archive_frame", 4);
    add(23, 22, 930, 1590, "put_object", 4);
    data.summary.key = 7;
    data.summary.id = {0x7f3a9c0e5b2d4186ULL, 0x8e11d0c4a96bf215ULL};
    data.summary.idText = "7f3a9c0e5b2d41868e11d0c4a96bf215";
    data.summary.rootName = "capture_frame";
    data.summary.rootService = "rtsp-capture";
    data.summary.frameIds = {"20240315_cam01_000123"};
    data.summary.errors = 1;
    data.summary.missingParents = 1;
    data.summary.completeness = Completeness::ParentMissing;
    return analysed(b);
}

inline std::shared_ptr<const EventTimes> demoEvents(const TraceData& trace) {
    auto events = std::make_shared<EventTimes>();
    events->first.assign(trace.spanCount() + 1, 0);
    std::vector<std::vector<std::int64_t>> at(trace.spanCount());
    at[10] = {401, 730, 935};
    at[11] = {404, 520, 640};
    at[12] = {733};
    at[19] = {1146};
    for (SpanIndex i = 0; i < trace.spanCount(); ++i) {
        for (const std::int64_t t : at[i]) events->timeNs.push_back(demoStart + t * ms);
        events->first[i + 1] = static_cast<std::uint32_t>(events->timeNs.size());
    }
    return events;
}

/// A trace of `count` spans: fans of ten below each other, 16 services, an error in every thousand.
inline std::shared_ptr<const analysis::TraceAnalysis> bigTrace(std::uint32_t count, std::uint32_t fan = 10) {
    TraceBuilder b;
    TraceData& data = b.data();
    data.names.clear();
    for (int i = 0; i < 400; ++i) data.names.push_back("operation_" + std::to_string(i) + "/step");
    data.services.clear();
    for (std::uint32_t i = 0; i < 16; ++i) data.services.push_back({"service-" + std::to_string(i), i});
    const std::int64_t length = 10'000 * ms;
    struct Place {
        std::int64_t from;
        std::int64_t to;
    };
    std::vector<Place> places(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        Place& place = places[i];
        std::uint64_t parent = 0;
        if (i == 0) {
            place = {demoStart, demoStart + length};
        } else {
            const std::uint32_t above = (i - 1) / fan;
            const Place& outer = places[above];
            const std::int64_t step = (outer.to - outer.from) / fan;
            const std::int64_t from = outer.from + step * ((i - 1) % fan);
            place = {from + step / 20, from + step - step / 10};
            parent = above + 1;
        }
        data.startNs.push_back(place.from);
        data.durationNs.push_back(place.to - place.from);
        data.spanId.push_back({i + 1});
        data.parentId.push_back({parent});
        data.name.push_back(i % 400);
        data.service.push_back((i / 7) % 16);
        data.resource.push_back(0);
        data.scope.push_back(0);
        data.kind.push_back(SpanKind::Internal);
        data.status.push_back(i % 1000 == 999 ? StatusCode::Error : StatusCode::Unset);
        data.marks.push_back(0);
    }
    data.summary.key = 1000;
    data.summary.idText = "big";
    data.summary.rootName = "operation_0/step";
    return analysed(b);
}

/// A chain: every span inside the one before.
inline std::shared_ptr<const analysis::TraceAnalysis> deepTrace(std::uint32_t depth) {
    TraceBuilder b;
    for (std::uint32_t i = 0; i < depth; ++i) {
        b.add(i + 1, i, demoStart + i * 100, demoStart + (3 * static_cast<std::int64_t>(depth) - i) * 100,
              "level_" + std::to_string(i % 500), i % 20);
    }
    b.data().summary.key = 2000;
    b.data().summary.rootName = "level_0";
    return analysed(b);
}

}  // namespace fw::test
