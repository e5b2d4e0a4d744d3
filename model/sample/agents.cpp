// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

/// Log lines carry the end in whole milliseconds and the duration in microseconds, so inner spans may stick out of
/// outer ones by up to a millisecond, as in the founding document.
void toLogPrecision(SpanBatch& batch) {
    for (SpanRecord& span : batch.spans) {
        const std::int64_t end = (span.startNs + span.durationNs) / ms * ms;
        span.durationNs = span.durationNs / us * us;
        span.startNs = end - span.durationNs;
    }
    for (LogRecord& line : batch.logs) line.timeNs = line.timeNs / ms * ms;
}

}  // namespace

/// UI → backend → ai-service → backend → kernel: spans as they stand in log lines, all ids UUIDs, tags all strings.
bool makeAgentRequest(const SampleOptions& options, std::uint64_t index, const Take& take) {
    Random random(options.seed, index);
    Random faultRandom(~options.seed, index);
    const Faults faults = drawFaults(options, faultRandom);
    const std::int64_t period = options.periodNs > 0 ? options.periodNs : 700 * ms;
    const std::int64_t start = options.startNs + static_cast<std::int64_t>(index) * period + random.between(0, period / 3);

    TraceBuilder trace(random, true);
    const auto process = [&trace](const char* service) { return trace.addProcess({service, {}, {}, {}, {}, {}, true}); };
    const auto backend = process("backend");
    const auto ai = process("ai-service");
    const auto kernel = process("kernel");
    const std::string user = "user-" + std::to_string(random.below(60));

    const auto root = trace.add(TraceBuilder::none, backend, "POST /generate", SpanKind::Unspecified, start, sec);
    trace.set(root, "user_id", user);
    trace.set(root, "request_size", std::to_string(random.between(80, 4000)));
    trace.log(root, start, 9, "request received", {{"path", "/generate"}, {"user_id", user}});
    const auto cache = trace.add(root, backend, "cache.get", SpanKind::Unspecified, start + random.spread(2 * ms), random.spread(3 * ms));
    const bool hit = !faults.slow && random.below(3) == 0;
    trace.set(cache, "cache_hit", hit ? "true" : "false");
    trace.set(cache, "status_code", 200);
    std::int64_t at = trace.end(cache);
    if (!hit) {
        trace.log(cache, at, 9, "cache miss", {{"key", "ui:" + user}});
        const auto call = trace.add(root, ai, "ai.generate_ui", SpanKind::Unspecified, at + random.spread(4 * ms), sec);
        trace.set(call, "model", "gemini-pro");
        std::int64_t inner = trace.start(call) + random.spread(3 * ms);
        const int attempts = faults.error ? 3 : faults.retry ? 2 : 1;
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            const auto generate =
                trace.add(call, ai, "generate_ui", SpanKind::Unspecified, inner, random.spread(faults.slow ? 2 * sec : 420 * ms));
            trace.set(generate, "model", "gemini-pro");
            trace.set(generate, "data_size", std::to_string(random.between(500, 20'000)));
            const bool fails = faults.error || attempt < attempts;
            trace.set(generate, "status_code", fails ? 503 : 200);
            inner = trace.end(generate) + random.spread(20 * ms);
            if (!fails) continue;
            trace.setStatus(generate, StatusCode::Error, "model overloaded");
            if (attempt < 3) trace.log(call, trace.end(generate), 13, "retry attempt", {{"attempt", attempt + 1}, {"max_retries", 3}});
        }
        trace.set(call, "status_code", faults.error ? 503 : 200);
        if (faults.error) trace.setStatus(call, StatusCode::Error, "model overloaded");
        trace.setDuration(call, inner - trace.start(call));
        at = trace.end(call);
    }
    if (!faults.error || hit) {
        const auto create =
            trace.add(root, kernel, "CreateProcess", SpanKind::Unspecified, at + random.spread(2 * ms), random.spread(45 * ms));
        trace.set(create, "status_code", 0);
        const auto query = trace.add(create, kernel, "database.query", SpanKind::Unspecified, trace.start(create) + random.spread(3 * ms),
                                     random.spread(12 * ms));
        trace.set(query, "status_code", 0);
        const auto work = trace.add(root, backend, "process_data", SpanKind::Unspecified, trace.end(create) + random.spread(1 * ms),
                                    random.spread(18 * ms));
        trace.set(work, "data_size", std::to_string(random.between(500, 20'000)));
        trace.set(work, "status_code", 200);
        trace.log(work, trace.end(work), 9, "processing complete", {{"result", "ok"}});
        at = trace.end(work);
        trace.set(root, "status_code", 200);
    } else {
        trace.set(root, "status_code", 500);
        trace.setStatus(root, StatusCode::Error, "generate_ui failed");
    }
    trace.setDuration(root, at - start + random.spread(2 * ms));
    if (faults.missingParent && trace.loseInnerSpan(faultRandom)) trace.log(root, at, 13, "span buffer full", {{"dropped", 1}});
    SpanBatch batch = trace.finish();
    toLogPrecision(batch);
    return take(batch);
}

}  // namespace fw::sample
