// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

constexpr const char* poolStack =
    "Traceback (most recent call last):\n"
    "  File \"/app/result_store/writer.py\", line 118, in insert_detections\n"
    "    await connection.executemany(INSERT, rows)\n"
    "  File \"/usr/lib/python3.11/site-packages/asyncpg/connection.py\", line 394, in executemany\n"
    "    return await self._executemany(command, args, timeout)\n"
    "asyncpg.exceptions.DeadlockDetectedError: deadlock detected\n";
constexpr const char* gpuStack =
    "Traceback (most recent call last):\n"
    "  File \"/app/object_detection/model.py\", line 77, in forward\n"
    "    return self.net(batch)\n"
    "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB\n";
constexpr const char* alertStack =
    "Traceback (most recent call last):\n"
    "  File \"/app/alert_api/routes.py\", line 41, in create_alert\n"
    "    await notifier.send(alert, timeout=0.5)\n"
    "TimeoutError: notifier did not answer within 0.5 s\n";

/// One camera frame on its way: rtsp-capture, frame-buffer, frame-tracking, object-detection, face-recognition,
/// result-store, alert-api (names and attributes of the founding documents).
class FrameMaker {
public:
    FrameMaker(const SampleOptions& options, std::uint64_t index)
        : m_options(options),
          m_random(options.seed, index),
          m_faultRandom(~options.seed, index),
          m_faults(drawFaults(options, m_faultRandom)) {
        const std::uint64_t cameras = std::max<std::uint32_t>(options.cameras, 1);
        m_camera = index % cameras + 1;
        const std::uint64_t round = index / cameras;
        const std::int64_t period = options.periodNs > 0 ? options.periodNs : 2 * sec;
        m_startNs = options.startNs + static_cast<std::int64_t>(round) * period + m_random.between(0, std::min(period / 20, 60 * ms)) +
                    static_cast<std::int64_t>(m_camera - 1) * 7 * ms;
        m_cameraId = "cam" + padded(m_camera, 2);
        m_frameId = dayText(m_startNs) + "_" + m_cameraId + "_" + padded(options.firstFrame + round, 6);
        m_worker = 1 + m_random.below(8);
        m_plan = drawPlan(options, index, m_worker);
        m_people = static_cast<int>(m_random.below(5)) + (m_faults.slow ? 3 : 0);
        m_frameBytes = m_random.between(480'000, 920'000);
    }

    bool make(const Take& take) {
        TraceBuilder first(m_random);
        const std::int64_t published = capture(first);
        // A lost context: the consumer starts a trace of its own, only the frame id still joins the two.
        TraceBuilder second(m_random);
        TraceBuilder third(m_random);
        m_stored = &third;
        TraceBuilder& trace = m_faults.lostContext ? second : first;
        const std::int64_t done = process(trace, published);
        if (!m_faults.lostContext) first.setDuration(m_root, done - first.start(m_root) + m_random.spread(9 * ms));
        if (!write(first, take)) return false;
        if (m_faults.lostContext && !write(second, take)) return false;
        return third.size() == 0 || write(third, take);
    }

private:
    using Handle = TraceBuilder::Handle;

    Process python(const char* service, const char* version, const std::string& host, std::uint64_t instance) const {
        return {service, version, std::string(service) + "-" + std::to_string(instance), host, "python", {}, false};
    }

    std::int64_t capture(TraceBuilder& trace) {
        Process rtsp{"rtsp-capture", "1.9.2", "rtsp-capture-" + m_cameraId, "edge-" + padded((m_camera + 3) / 4, 2), "cpp", {}, false};
        const auto process = trace.addProcess(rtsp);
        m_root = trace.add(TraceBuilder::none, process, "capture_frame", SpanKind::Internal, m_startNs, 60 * ms);
        trace.set(m_root, "rtsp.url", "rtsp://" + m_cameraId + ".local:554/main");
        trace.set(m_root, "frame.size_bytes", m_frameBytes);
        std::int64_t at = m_startNs + m_random.spread(2 * ms);
        const Handle decode = trace.add(m_root, process, "decode_h264", SpanKind::Internal, at, m_random.spread(29 * ms));
        trace.set(decode, "frame.size_bytes", m_frameBytes);
        trace.set(decode, "video.keyframe", m_random.below(12) == 0);
        at = trace.end(decode) + m_random.spread(400 * us);
        const Handle resize = trace.add(m_root, process, "resize_letterbox", SpanKind::Internal, at, m_random.spread(12 * ms));
        trace.set(resize, "frame.width", 640);
        trace.set(resize, "frame.height", 640);
        at = trace.end(resize) + m_random.spread(300 * us);
        const Handle publish = trace.add(m_root, process, "publish frames.raw", SpanKind::Producer, at, m_random.spread(8 * ms));
        trace.set(publish, "messaging.system", "redis");
        trace.set(publish, "messaging.destination.name", "frames.raw");
        trace.set(publish, "messaging.message.id", m_frameId);
        trace.set(publish, "frame.size_bytes", m_frameBytes);
        trace.setDuration(m_root, trace.end(publish) - m_startNs + m_random.spread(3 * ms));
        return trace.end(publish);
    }

    std::int64_t process(TraceBuilder& trace, std::int64_t published) {
        const std::int64_t wait = m_random.spread(m_plan.longQueue ? 240 * ms : m_faults.slow ? 85 * ms : 24 * ms);
        const auto tracking = trace.addProcess(python("frame-tracking", "3.2.0", "nebula", 1 + m_worker % 3));
        // The capture waits for the answer, so the consumer stands below the root and not below the short publish span.
        const Handle work = trace.add(m_faults.lostContext ? TraceBuilder::none : m_root, tracking, "process_frame", SpanKind::Consumer,
                                      published + wait, sec);
        trace.set(work, "messaging.system", "redis");
        trace.set(work, "messaging.destination.name", "frames.raw");
        trace.set(work, "messaging.message.id", m_frameId);
        trace.set(work, "queue.wait_ms", milliseconds(wait));
        trace.set(work, "frame.size_bytes", m_frameBytes);
        trace.set(work, "worker.id", "w-" + padded(m_worker, 2));
        if (m_plan.marked) {
            trace.set(work, "tenant.id", m_plan.tenant);
            trace.set(work, "feature.flag", m_plan.flag);
            trace.set(work, "zone", m_plan.zone);
            trace.set(work, "messaging.destination.partition", m_plan.partition);
        }

        std::int64_t at = published + wait + m_random.spread(2 * ms);
        const auto buffer = trace.addProcess(python("frame-buffer", "1.4.1", "nebula", 1));
        const Handle get = trace.add(work, buffer, "GET frame", SpanKind::Server, at, m_random.spread(9 * ms));
        trace.set(get, "db.system", "redis");
        trace.set(get, "db.operation", "GET");
        trace.set(get, "frame.size_bytes", m_frameBytes);
        const Handle preprocess = trace.add(work, tracking, "preprocess", SpanKind::Internal, trace.end(get) + m_random.spread(500 * us),
                                            m_random.spread(m_plan.slowPreprocess ? 260 * ms : 26 * ms));
        at = detect(trace, work, trace.end(preprocess) + m_random.spread(900 * us));
        if (at > 0) at = finishFrame(trace, work, tracking, at);
        if (at < 0) at = -at;
        trace.setDuration(work, at - trace.start(work) + m_random.spread(4 * ms));
        return trace.end(work);
    }

    /// Negative end: the detection failed and nothing follows.
    std::int64_t detect(TraceBuilder& trace, Handle work, std::int64_t at) {
        const auto detection = trace.addProcess(python("object-detection", "2.8.1", "gpu-" + padded(1 + m_worker % 2, 2), m_worker));
        const Handle all = trace.add(work, detection, "detect_objects", SpanKind::Server, at, sec);
        const bool medium = m_worker % 3 != 0;
        const std::string gpu = std::to_string(m_worker % 2);
        trace.set(all, "model.name", medium ? "yolov8m" : "yolov8s");
        trace.set(all, "gpu.id", gpu);
        trace.set(all, "worker.id", "w-" + padded(m_worker, 2));
        at += m_random.spread(3 * ms);
        const std::int64_t usual = medium ? 172 * ms : 96 * ms;
        const Handle forward =
            trace.add(all, detection, "yolo_forward", SpanKind::Internal, at, m_random.spread(m_plan.slowDetection ? 3 * usual : usual));
        if (m_plan.marked) trace.set(forward, "model.version", m_plan.modelVersion);
        trace.set(forward, "model.name", medium ? "yolov8m" : "yolov8s");
        trace.set(forward, "gpu.id", gpu);
        trace.set(forward, "gpu.memory_bytes", m_random.between(2'100'000'000, 6'400'000'000));
        trace.set(forward, "batch.size", 1);
        at = trace.end(forward);
        const bool outOfMemory = m_faults.error && m_faultRandom.below(3) == 0;
        if (outOfMemory) {
            trace.failSpan(forward, "torch.cuda.OutOfMemoryError", "CUDA out of memory on gpu " + gpu, gpuStack);
            trace.setStatus(all, StatusCode::Error, "detection failed: CUDA out of memory");
            trace.setStatus(work, StatusCode::Error, "frame dropped");
            trace.set(all, "detection.count", 0);
            trace.set(all, "confidence.mean", 0.0);
            trace.log(forward, at, 17, "forward pass failed", {{"gpu", gpu}});
            trace.setDuration(all, at - trace.start(all) + 2 * ms);
            return -trace.end(all);
        }
        const std::uint64_t candidates = m_options.candidates > 0 ? m_options.candidates : 4 + m_random.below(9);
        const std::int64_t each = std::max<std::int64_t>(m_random.spread(36 * ms) / static_cast<std::int64_t>(candidates + 20), 2 * us);
        std::int64_t scores = 0;
        at += m_random.spread(700 * us);
        for (std::uint64_t i = 0; i < candidates; ++i) {
            const Handle candidate = trace.add(all, detection, "nms_candidate", SpanKind::Internal, at, m_random.spread(each));
            const std::int64_t score = m_random.between(250, 985);
            scores += score;
            trace.set(candidate, "candidate.index", static_cast<std::int64_t>(i));
            trace.set(candidate, "confidence", static_cast<double>(score) / 1000.0);
            at = trace.end(candidate) + each / 50;
        }
        trace.set(all, "detection.count", m_people + static_cast<std::int64_t>(m_random.below(4)));
        const std::int64_t meanScore = scores / static_cast<std::int64_t>(candidates);
        trace.set(all, "confidence.mean", static_cast<double>(meanScore) / 1000.0);
        at = faces(trace, all, at + m_random.spread(3 * ms));
        const Handle merge = trace.add(all, detection, "merge_detections", SpanKind::Internal, at, m_random.spread(38 * ms));
        trace.set(merge, "detection.count", m_people);
        trace.setDuration(all, trace.end(merge) - trace.start(all) + m_random.spread(5 * ms));
        return trace.end(all);
    }

    std::int64_t faces(TraceBuilder& trace, Handle parent, std::int64_t at) {
        const auto recognition = trace.addProcess(python("face-recognition", "2.8.1", "gpu-02", m_worker));
        const Handle all = trace.add(parent, recognition, "face_detection", SpanKind::Server, at, sec);
        const std::int64_t confidence = m_random.between(520, 930);
        trace.set(all, "model.name", "retinaface_r50");
        trace.set(all, "detection.count", m_people);
        trace.set(all, "confidence.mean", static_cast<double>(confidence) / 1000.0);
        trace.set(all, "cache_hit", m_faults.slow ? "false" : "true");
        trace.set(all, "gpu.id", "0");
        trace.set(all, "worker.id", "w-" + padded(m_worker, 2));
        at += m_random.spread(1 * ms);
        if (m_faults.slow) {
            trace.event(all, at, "cache miss", {{"key", "retinaface_r50"}});
            const Handle load = trace.add(all, recognition, "load_model retinaface_r50", SpanKind::Internal, at, m_random.spread(328 * ms));
            trace.set(load, "model.name", "retinaface_r50");
            trace.set(load, "model.size_bytes", 109'051'904);
            trace.event(load, at + m_random.spread(130 * ms), "weights read", {{"bytes", std::int64_t{109'051'904}}});
            trace.event(load, trace.end(load) - 20 * ms, "weights on gpu");
            trace.log(all, at + 2 * ms, 13, "span buffer 91 % full", {{"buffer.size", 1000}});
            trace.log(load, trace.end(load), 9, "weights loaded, 104 MB", {{"model.name", "retinaface_r50"}});
            trace.event(all, trace.end(load), "model ready");
            trace.link(all, {m_options.seed * 0x9e3779b97f4a7c15ULL, 0x4be17a0c55d109d2ULL}, {0x4be1000000000000ULL | (m_worker << 8) | 1},
                       {{"link.reason", "warm_models"}});
            at = trace.end(load) + m_random.spread(600 * us);
        }
        const Handle infer = trace.add(all, recognition, "infer_faces", SpanKind::Internal, at, m_random.spread(200 * ms));
        trace.set(infer, "model.name", "retinaface_r50");
        trace.set(infer, "gpu.id", "0");
        at = trace.end(infer);
        trace.event(all, at, "faces found", {{"count", m_people}});
        for (int i = 0; i < m_people; ++i) {
            const Handle embed =
                trace.add(all, recognition, "embed_face", SpanKind::Internal, at + m_random.spread(300 * us), m_random.spread(8 * ms));
            trace.set(embed, "face.index", i);
            trace.set(embed, "model.name", "arcface_r100");
            trace.set(embed, "face.box",
                      AttributeValue::List{m_random.between(0, 500), m_random.between(0, 500), m_random.between(20, 140),
                                           m_random.between(24, 160)});
            at = trace.end(embed);
        }
        trace.setDuration(all, at - trace.start(all) + m_random.spread(2 * ms));
        return trace.end(all) + m_random.spread(1 * ms);
    }

    std::int64_t finishFrame(TraceBuilder& trace, Handle work, TraceBuilder::ProcessNumber tracking, std::int64_t at) {
        const Handle tracks = trace.add(work, tracking, "update_tracks", SpanKind::Internal, at + m_random.spread(2 * ms), 50 * ms);
        at = trace.start(tracks) + m_random.spread(2 * ms);
        for (int i = 0; i < m_people; ++i) {
            const Handle match = trace.add(tracks, tracking, "match_track", SpanKind::Internal, at, m_random.spread(4 * ms));
            trace.set(match, "track.id", m_random.between(1000, 9999));
            at = trace.end(match) + m_random.spread(200 * us);
        }
        const Handle filter = trace.add(tracks, tracking, "kalman_update", SpanKind::Internal, at, m_random.spread(20 * ms));
        trace.setDuration(tracks, trace.end(filter) - trace.start(tracks) + m_random.spread(3 * ms));
        at = insert(trace, work, trace.end(tracks) + m_random.spread(1 * ms));
        return at > 0 && m_people > 0 && m_random.below(10) < 4 ? alert(trace, work, at + m_random.spread(1 * ms)) : at;
    }

    std::int64_t insert(TraceBuilder& caller, Handle work, std::int64_t at) {
        TraceBuilder& trace = m_faults.lostStore ? *m_stored : caller;
        const auto store = trace.addProcess(python("result-store", "2.1.0", "nebula-db", 1));
        const Handle parent = m_faults.lostStore ? trace.add(TraceBuilder::none, store, "store_result", SpanKind::Consumer, at, sec) : work;
        at += m_faults.lostStore ? m_random.spread(3 * ms) : 0;
        const bool fails = (m_faults.error && m_faultRandom.below(2) == 0) || m_plan.failingStore;
        m_alertFails = m_faults.error && !fails;
        const int attempts = m_plan.retryStorm ? 6 : fails ? 3 : m_faults.retry || m_faults.slow ? 2 : 1;
        const std::int64_t late = m_plan.failingStore ? 180 * ms : 0;
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            const Handle row = trace.add(parent, store, "INSERT detections", SpanKind::Client, at,
                                         m_random.spread((attempt == 1 ? 22 * ms : 34 * ms) + late));
            trace.set(row, "db.system", "postgresql");
            trace.set(row, "db.name", "frames");
            trace.set(row, "db.operation", "INSERT");
            trace.set(row, "db.statement", "INSERT INTO detections (frame_id, label, score, box) VALUES ($1, $2, $3, $4)");
            trace.set(row, "db.rows", m_people);
            trace.set(row, "server.address", "nebula-db");
            if (attempt > 1) trace.event(row, at + m_random.spread(400 * us), "retry attempt", {{"attempt", attempt}, {"max_retries", 3}});
            if (fails || attempt < attempts) {
                trace.failSpan(row, "40P01", "deadlock detected", poolStack);
                trace.set(row, "error.recoverable", attempt < 3);
                trace.log(row, trace.end(row), attempt < 3 ? 13 : 17,
                          attempt < 3 ? "insert failed, trying again" : "insert failed, giving up", {{"attempt", attempt}});
            } else {
                trace.setStatus(row, StatusCode::Ok);
            }
            at = trace.end(row) + m_random.spread(attempt < attempts ? 5 * ms : 900 * us);
        }
        if (m_faults.lostStore) trace.setDuration(parent, at - trace.start(parent));
        if (fails) caller.setStatus(work, StatusCode::Error, "detections were not stored");
        return at;
    }

    std::int64_t alert(TraceBuilder& trace, Handle work, std::int64_t at) {
        const auto api = trace.addProcess(python("alert-api", "1.6.3", "nebula", 1));
        const Handle post =
            trace.add(work, api, "POST /alerts/{id}", SpanKind::Server, at, m_random.spread(m_alertFails ? 520 * ms : 30 * ms));
        trace.set(post, "http.method", "POST");
        trace.set(post, "http.route", "/alerts/{id}");
        trace.set(post, "http.target", "/alerts/" + std::to_string(m_random.between(10'000, 99'999)));
        trace.set(post, "http.status_code", m_alertFails ? 504 : 201);
        if (m_alertFails) trace.failSpan(post, "TimeoutError", "notifier did not answer within 0.5 s", alertStack);
        return trace.end(post) + m_random.spread(800 * us);
    }

    bool write(TraceBuilder& trace, const Take& take) {
        trace.setEverywhere("camera.id", m_cameraId);
        trace.setEverywhere("frame.id", m_frameId);
        trace.setProcessingTimes();
        if (m_faults.missingParent) (void)trace.loseInnerSpan(m_faultRandom);
        if (m_faults.clockSkew) trace.skewHost("gpu-02", m_faultRandom.below(2) == 0 ? 40 * ms : -40 * ms);
        return take(trace.finish());
    }

    const SampleOptions& m_options;
    Random m_random;
    Random m_faultRandom;
    Faults m_faults;
    FaultPlan m_plan;
    std::uint64_t m_camera = 1;
    std::uint64_t m_worker = 1;
    std::int64_t m_startNs = 0;
    std::int64_t m_frameBytes = 0;
    int m_people = 0;
    TraceBuilder* m_stored = nullptr;  ///< where results are stored whose context was lost
    bool m_alertFails = false;
    std::string m_cameraId;
    std::string m_frameId;
    TraceBuilder::Handle m_root = TraceBuilder::none;
};

}  // namespace

bool makeFrame(const SampleOptions& options, std::uint64_t index, const Take& take) {
    return FrameMaker(options, index).make(take);
}

}  // namespace fw::sample
