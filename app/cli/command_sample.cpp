// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/text_out.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/export/otlp_writer.h"
#include "model/sample/sample.h"

namespace fw::cli {
namespace {

struct SampleArguments {
    sample::SampleOptions options;
    std::string profile = "frames";
    std::string fault = "off";
    std::string format;
    std::string output;
};

/// By name; where the name says nothing, agents write log lines and all others OTLP JSON.
std::string formatOf(const SampleArguments& arguments) {
    if (!arguments.format.empty()) return arguments.format;
    const auto endsWith = [&arguments](std::string_view end) { return arguments.output.ends_with(end); };
    if (endsWith(".pb") || endsWith(".otlp")) return "otlp-proto";
    if (endsWith(".jaeger.json")) return "jaeger-json";
    if (endsWith(".log")) return "log";
    if (endsWith(".json")) return "otlp-json";
    return arguments.options.profile == sample::Profile::Agents ? "log" : "otlp-json";
}

int run(Context& context, const SampleArguments& arguments) {
    SampleArguments wanted = arguments;
    wanted.options.profile = *sample::profileFromName(arguments.profile);
    wanted.options.fault = *sample::faultFromName(arguments.fault);
    if (wanted.options.fault != sample::Fault::Off && wanted.options.profile != sample::Profile::Frames) {
        printError({}, "--fault is for --profile frames");
        return WrongUsage;
    }
    for (const char* packed : {".gz", ".zst", ".xz", ".bz2", ".zip"}) {
        if (!wanted.output.ends_with(packed)) continue;
        printError(wanted.output, std::string("sample does not compress; write to - and pipe it through a program that makes ") + packed);
        return WrongUsage;
    }
    const std::string format = formatOf(wanted);
    const double begin = nowSeconds();
    if (arguments.output == "-" && context.json) {
        printError({}, "--json and -o - both want standard output");
        return WrongUsage;
    }
    Result<OutputFile> file = OutputFile::create(arguments.output);
    if (!file) return report(file.error());

    std::uint64_t traces = 0;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::optional<TraceId> last;
    std::string text;
    Result<void> written;
    const bool jaeger = format == "jaeger-json";
    if (jaeger) text = "{\"data\":[";
    bool first = true;
    sample::generate(wanted.options, [&](const SpanBatch& batch) {
        if (batch.empty()) return true;
        const TraceId id = batch.spans.empty() ? batch.logs.front().traceId : batch.spans.front().traceId;
        if (last != id) ++traces;
        last = id;
        spans += batch.spans.size();
        logs += batch.logs.size();
        if (jaeger) {
            if (!first) text += ",\n";
            exporting::appendJaegerTrace(text, batch);
        } else if (format == "otlp-proto") {
            exporting::appendOtlpProto(text, batch);
        } else if (format == "log") {
            exporting::appendLogLines(text, batch);
        } else {
            exporting::appendOtlpJsonLine(text, batch);
        }
        first = false;
        if (text.size() > (1U << 20)) {
            written = file->write(text);
            text.clear();
        }
        return written.has_value() && !context.stop.stop_requested();
    });
    if (context.stop.stop_requested()) return report({ErrorKind::Cancelled, "cancelled", {}}, "nothing written");
    if (jaeger) text += "],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}\n";
    if (written) written = file->write(text);
    if (written) written = file->commit();
    if (!written) return report(written.error());

    if (logs > 0 && (format == "otlp-proto" || jaeger))
        printError({},
                   countText(logs) + (logs == 1 ? " log record" : " log records") + " left out: a file of this format holds spans only");
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.count("traces", traces);
        json.count("spans", spans);
        json.count("logs", format == "otlp-proto" || jaeger ? 0 : logs);
        json.text("file", arguments.output);
        json.text("format", format);
        json.count("bytes", file->bytes());
        json.real("seconds", nowSeconds() - begin);
        json.endObject();
        out += '\n';
    } else if (!context.quiet && arguments.output != "-") {
        out += countText(spans) + (spans == 1 ? " span of " : " spans of ") + countText(traces) + (traces == 1 ? " trace" : " traces") +
               ", " + bytesText(file->bytes()) + " of " + format + " in " + visibleText(arguments.output, 1000) + '\n';
    }
    return Done;
}

}  // namespace

void addSample(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<SampleArguments>();
    sample::SampleOptions& options = arguments->options;
    CLI::App* command = app.add_subcommand("sample", "Write made-up, reproducible traces");
    command->add_option("-o,--output", arguments->output, "Where to write; - is standard output")->required()->type_name("FILE");
    command->add_option("--profile", arguments->profile, "What the traces are of")
        ->check(CLI::IsMember({"frames", "jobs", "scenes", "agents", "giant"}))
        ->capture_default_str();
    command->add_option("--frames", options.frames, "Number of frames, jobs, scenes or requests")->capture_default_str();
    command->add_option("--spans", options.spans, "giant: spans of the one trace")->capture_default_str();
    command->add_option("--seed", options.seed, "Another seed gives other traces")->capture_default_str();
    command->add_option("--format", arguments->format, "Default: from the name of the file")
        ->check(CLI::IsMember({"otlp-json", "otlp-proto", "jaeger-json", "log"}));
    command->add_option("--start", options.startNs, "Start of the first trace, nanoseconds since 1970")
        ->type_name("NS")
        ->capture_default_str();
    command->add_option("--period", options.periodNs, "Nanoseconds between two traces of one camera; 0 = as usual")->type_name("NS");
    const auto rate = [command](const char* name, double& into, const char* help) {
        command->add_option(name, into, help)->check(CLI::Range(0.0, 1.0))->capture_default_str()->take_last();
    };
    rate("--error-rate", options.errorRate, "Traces with a failing operation");
    rate("--retry-rate", options.retryRate, "Traces with a retry");
    rate("--missing-parent-rate", options.missingParentRate, "Traces that lost an inner span");
    rate("--lost-context-rate", options.lostContextRate, "Traces cut in two at the queue");
    rate("--lost-store-rate", options.lostStoreRate, "frames: results stored in a trace of their own");
    rate("--clock-skew-rate", options.clockSkewRate, "Traces with a host 40 ms off");
    rate("--slow-rate", options.slowRate, "Traces with a cache miss");
    command->add_option("--cameras", options.cameras, "frames: number of cameras")->check(CLI::Range(1, 99))->capture_default_str();
    command->add_option("--candidates", options.candidates, "frames: nms_candidate spans a frame; 0 = a few");
    command
        ->add_option("--fault", arguments->fault,
                     "frames: something that is wrong in some of them, with a known culprit; none: only what may look like one")
        ->check(CLI::IsMember({"off", "none", "slow-worker", "slow-model-version", "failing-dependency", "retry-storm", "longer-queue",
                               "rare-values", "confounded"}))
        ->capture_default_str();
    command->add_option("--first-frame", options.firstFrame, "frames: number of the first frame")->capture_default_str();
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
