// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

constexpr const char* modelStack =
    "Error: 529 overloaded\n"
    "    at TracedOpenAIClient.generateStructured (/app/src/server/services/ai/client.ts:31:13)\n"
    "    at async withSpan (/app/src/lib/tracing/context.ts:22:20)";

}  // namespace

/// generation.generateScene → brain.makeDecision, tool.*, db.saveResults, with ai.* tokens. With a lost context the
/// inner spans are roots of their own trace, as the wrapper of the founding document makes them.
bool makeScene(const SampleOptions& options, std::uint64_t index, const Take& take) {
    Random random(options.seed, index);
    Random faultRandom(~options.seed, index);
    const Faults faults = drawFaults(options, faultRandom);
    const std::int64_t period = options.periodNs > 0 ? options.periodNs : 3 * sec;
    const std::int64_t start = options.startNs + static_cast<std::int64_t>(index) * period + random.between(0, period / 3);
    static constexpr std::array<const char*, 5> tools = {"addScene", "editScene", "deleteScene", "analyzeImage", "changeDuration"};
    static constexpr std::array<const char*, 3> models = {"gpt-4o", "gpt-4o-mini", "claude-3-5-sonnet"};
    const std::string tool = tools[random.below(tools.size())];

    TraceBuilder trace(random);
    const auto app =
        trace.addProcess({"bazaar-vid", "0.9.4", "web-" + std::to_string(1 + random.below(3)), "web-host", "nodejs", {}, false});
    const auto root = trace.add(TraceBuilder::none, app, "generation.generateScene", SpanKind::Server, start, sec);
    const std::int64_t length = random.between(12, 900);
    const std::int64_t images = random.below(4) == 0 ? random.between(1, 4) : 0;
    trace.set(root, "project.id", "prj-" + padded(random.below(40), 4));
    trace.set(root, "user.message.length", length);
    trace.set(root, "has.images", images > 0);
    const TraceBuilder::Handle parent = faults.lostContext ? TraceBuilder::none : root;

    const auto generate = [&](TraceBuilder::Handle above, std::int64_t at, bool fails) {
        const auto call = trace.add(above, app, "ai.generateStructured", SpanKind::Client, at, random.spread(fails ? 400 * ms : 1900 * ms));
        const std::int64_t prompt = random.between(600, 9'000);
        const std::int64_t completion = random.between(150, 2'400);
        trace.set(call, "ai.model", models[random.below(models.size())]);
        trace.set(call, "ai.prompt.length", prompt * 4);
        trace.set(call, "ai.temperature", 0.7);
        if (fails) {
            trace.failSpan(call, "OverloadedError", "529 overloaded", modelStack);
        } else {
            trace.set(call, "ai.tokens.prompt", prompt);
            trace.set(call, "ai.tokens.completion", completion);
            trace.set(call, "ai.tokens.total", prompt + completion);
            trace.set(call, "ai.duration.ms", (trace.end(call) - at) / ms);
            trace.setStatus(call, StatusCode::Ok);
        }
        return trace.end(call);
    };

    std::int64_t at = start + random.spread(6 * ms);
    const auto brain = trace.add(parent, app, "brain.makeDecision", SpanKind::Internal, at, sec);
    trace.set(brain, "prompt.length", length);
    trace.set(brain, "image.count", images);
    at = generate(brain, at + random.spread(12 * ms), false);
    trace.setDuration(brain, at - trace.start(brain) + random.spread(4 * ms));
    trace.setStatus(brain, StatusCode::Ok);

    const auto run = trace.add(parent, app, "tool." + tool, SpanKind::Internal, trace.end(brain) + random.spread(2 * ms), sec);
    trace.set(run, "tool.name", tool);
    trace.set(run, "tool.confidence", static_cast<double>(random.between(610, 990)) / 1000.0);
    at = trace.start(run) + random.spread(5 * ms);
    const int attempts = faults.error ? 3 : faults.retry ? 2 : 1;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const bool fails = faults.error || attempt < attempts;
        if (attempt > 1) trace.event(run, at, "retry attempt", {{"attempt", attempt}, {"max_retries", 3}});
        at = generate(run, at, fails) + random.spread(80 * ms);
    }
    if (faults.slow) {
        const auto transpile = trace.add(run, app, "tool.transpile", SpanKind::Internal, at, random.spread(2 * sec));
        trace.event(transpile, at, "cache miss", {{"key", "sucrase"}});
        at = trace.end(transpile);
    }
    trace.setDuration(run, at - trace.start(run) + random.spread(3 * ms));
    trace.setStatus(run, faults.error ? StatusCode::Error : StatusCode::Ok, faults.error ? "529 overloaded" : "");
    at = trace.end(run);
    if (!faults.error) {
        const auto save = trace.add(parent, app, "db.saveResults", SpanKind::Client, at + random.spread(1 * ms), random.spread(38 * ms));
        trace.set(save, "db.system", "postgresql");
        trace.set(save, "db.operation", "INSERT");
        trace.setStatus(save, StatusCode::Ok);
        at = trace.end(save);
    }
    trace.setDuration(root, at - start + random.spread(4 * ms));
    trace.setStatus(root, faults.error ? StatusCode::Error : StatusCode::Ok, faults.error ? "529 overloaded" : "");
    if (faults.missingParent) (void)trace.loseInnerSpan(faultRandom);
    return take(trace.finish());
}

}  // namespace fw::sample
