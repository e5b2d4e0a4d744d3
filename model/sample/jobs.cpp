// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

constexpr const char* timeoutStack =
    "TimeoutError: ComfyUI did not finish the prompt\n"
    "    at ComfyConnector.waitForPrompt (/app/src/connectors/comfyui.ts:212:19)\n"
    "    at async TracedJobProcessor.processJob (/app/src/worker/processor.ts:88:24)";

}  // namespace

/// API → Redis → worker → ComfyUI. With a lost context the worker starts a trace of its own; job.id still joins them.
bool makeJob(const SampleOptions& options, std::uint64_t index, const Take& take) {
    Random random(options.seed, index);
    Random faultRandom(~options.seed, index);
    const Faults faults = drawFaults(options, faultRandom);
    const std::int64_t period = options.periodNs > 0 ? options.periodNs : 120 * ms;
    const std::int64_t start = options.startNs + static_cast<std::int64_t>(index) * period + random.between(0, period / 4);
    const std::string jobId = "job-" + padded(100'000 + index, 6);
    const std::uint64_t machine = 1 + random.below(4);
    const std::string worker = "worker-gpu-" + padded(1 + random.below(8), 2);
    const std::string machineId = "machine-prod-" + padded(machine, 2);
    const std::int64_t priority = random.between(1, 10) * 10;

    TraceBuilder first(random);
    Process api{"emp-job-queue-api",
                "1.12.0",
                "api-" + std::to_string(1 + random.below(3)),
                "api-host",
                "nodejs",
                {{"service.region", "us-west1"}},
                false};
    const auto apiProcess = first.addProcess(api);
    const auto request = first.add(TraceBuilder::none, apiProcess, "http-request", SpanKind::Server, start, sec);
    first.set(request, "http.method", "POST");
    first.set(request, "http.route", "/api/v1/jobs");
    first.set(request, "http.status_code", 202);
    first.set(request, "job.id", jobId);
    const auto submit =
        first.add(request, apiProcess, "redis-submit-job", SpanKind::Producer, start + random.spread(4 * ms), random.spread(3 * ms));
    first.set(submit, "db.system", "redis");
    first.set(submit, "db.operation", "HMSET");
    first.set(submit, "job.id", jobId);
    first.set(submit, "job.priority", priority);

    TraceBuilder second(random);
    TraceBuilder& trace = faults.lostContext ? second : first;
    const std::int64_t wait = random.spread(faults.slow ? 4 * sec : 320 * ms);
    Process gpu{"emp-worker", "1.12.0", worker, machineId, "nodejs", {{"machine.id", machineId}, {"service.region", "us-west1"}}, false};
    const auto workerProcess = trace.addProcess(gpu);
    const std::int64_t claimed = first.end(submit) + wait;
    const auto job =
        trace.add(faults.lostContext ? TraceBuilder::none : request, workerProcess, "process-job", SpanKind::Consumer, claimed, sec);
    trace.set(job, "job.id", jobId);
    trace.set(job, "job.service", "comfyui");
    trace.set(job, "job.priority", priority);
    trace.set(job, "job.wait_time_ms", wait / ms);
    trace.set(job, "worker.id", worker);
    trace.set(job, "machine.id", machineId);
    const auto claim =
        trace.add(job, workerProcess, "redis-claim-job", SpanKind::Client, claimed + random.spread(300 * us), random.spread(4 * ms));
    trace.set(claim, "db.system", "redis");
    trace.set(claim, "db.operation", "ZPOPMAX");
    trace.setStatus(claim, StatusCode::Ok);
    const auto marker = trace.add(claim, workerProcess, "job-claimed", SpanKind::Internal, trace.end(claim) - 60 * us, 20 * us);
    trace.set(marker, "job.id", jobId);
    trace.set(marker, "worker.id", worker);
    trace.set(marker, "job.wait_time_ms", wait / ms);
    const auto service =
        trace.add(job, workerProcess, "service-process-job", SpanKind::Internal, trace.end(claim) + random.spread(1 * ms), sec);
    trace.set(service, "service.type", "comfyui");
    trace.set(service, "service.endpoint", "http://127.0.0.1:8188");
    std::int64_t at = trace.start(service) + random.spread(2 * ms);
    if (faults.slow) {
        const auto model = trace.add(service, workerProcess, "model-download", SpanKind::Client, at, random.spread(3 * sec));
        trace.set(model, "model.name", "sdxl_base_1.0");
        trace.set(model, "model.size_bytes", std::int64_t{6'938'078'334});
        trace.set(model, "http.method", "GET");
        trace.set(model, "http.status_code", 200);
        trace.event(model, at, "cache miss", {{"key", "sdxl_base_1.0"}});
        at = trace.end(model);
    }
    Process comfy{"comfyui", "0.3.10", "comfyui-" + worker, machineId, "python", {{"machine.id", machineId}}, false};
    const auto comfyProcess = trace.addProcess(comfy);
    const int attempts = faults.error ? 3 : faults.retry ? 2 : 1;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const bool fails = faults.error || attempt < attempts;
        const auto prompt = trace.add(service, workerProcess, "http-request", SpanKind::Client, at, sec);
        trace.set(prompt, "http.method", "POST");
        trace.set(prompt, "http.url", "http://127.0.0.1:8188/prompt");
        if (attempt > 1) trace.event(prompt, at, "retry attempt", {{"attempt", attempt}, {"max_retries", 3}});
        const auto run = trace.add(prompt, comfyProcess, "comfyui.prompt", SpanKind::Server, at + random.spread(1 * ms), sec);
        std::int64_t inner = trace.start(run) + random.spread(6 * ms);
        for (const char* name : {"CheckpointLoader", "CLIPTextEncode", "KSampler", "VAEDecode", "SaveImage"}) {
            const bool sampler = std::string_view(name) == "KSampler";
            const auto node = trace.add(run, comfyProcess, std::string("comfyui.") + name, SpanKind::Internal, inner,
                                        random.spread(sampler ? 1400 * ms : 60 * ms));
            trace.set(node, "node.type", name);
            if (sampler) {
                trace.set(node, "sampler.steps", 20);
                const std::int64_t step = (trace.end(node) - inner) / 20;
                for (int i = 0; i < 20; ++i)
                    trace.add(node, comfyProcess, "sampler.step", SpanKind::Internal, inner + i * step, step - 10 * us);
            }
            inner = trace.end(node) + random.spread(2 * ms);
            if (fails && sampler) break;
        }
        trace.setDuration(run, inner - trace.start(run) + random.spread(3 * ms));
        trace.setDuration(prompt, trace.end(run) - at + random.spread(2 * ms));
        trace.set(prompt, "http.status_code", fails ? 504 : 200);
        if (fails) {
            trace.failSpan(prompt, "timeout", "ComfyUI did not finish the prompt", timeoutStack);
            trace.set(prompt, "error.name", "TimeoutError");
            trace.set(prompt, "error.recoverable", attempt < 3);
            trace.log(prompt, trace.end(prompt), 17, "prompt failed", {{"job_id", jobId}, {"attempt", attempt}});
        }
        at = trace.end(prompt) + random.spread(30 * ms);
    }
    const std::int64_t output = faults.error ? 0 : random.between(800'000, 4'000'000);
    trace.set(service, "job.success", !faults.error);
    trace.set(service, "job.output_size", output);
    trace.setDuration(service, at - trace.start(service));
    trace.setStatus(service, faults.error ? StatusCode::Error : StatusCode::Ok, faults.error ? "ComfyUI did not finish the prompt" : "");
    const auto hook = trace.add(job, workerProcess, "webhook-notify", SpanKind::Client, trace.end(service) + random.spread(1 * ms),
                                random.spread(45 * ms));
    trace.set(hook, "http.method", "POST");
    trace.set(hook, "http.status_code", 200);
    trace.setDuration(job, trace.end(hook) - claimed + random.spread(2 * ms));
    trace.set(job, "job.processing_time_ms", (trace.end(job) - claimed) / ms);
    trace.set(job, "job.output_size", output);
    trace.setStatus(job, faults.error ? StatusCode::Error : StatusCode::Ok, faults.error ? "job failed after 3 attempts" : "");
    trace.log(job, claimed, 9, "job processing started", {{"job_id", jobId}});
    first.setDuration(request, (faults.lostContext ? first.end(submit) : trace.end(job)) - start + random.spread(3 * ms));

    for (TraceBuilder* built : {&first, &second}) {
        if (built->size() == 0) continue;
        if (faults.missingParent) (void)built->loseInnerSpan(faultRandom);
        if (faults.clockSkew) built->skewHost(machineId, 40 * ms);
        if (!take(built->finish())) return false;
    }
    return true;
}

}  // namespace fw::sample
