// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/query_words.h"
#include "app/cli/text_out.h"
#include "app/trace_export.h"
#include "model/core/duration_value.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/query/search_text.h"

namespace fw::cli {
namespace {

using app::TraceExportReport;
using exporting::TraceFormat;

constexpr std::size_t maxRules = 1'000'000;

struct ExportArguments {
    std::vector<std::string> query;
    std::string format;
    std::string output;
    std::string rules;
    std::string shift;
    bool redact = false;
    bool dryRun = false;
};

Result<TraceFormat> formatOf(const ExportArguments& arguments) {
    if (!arguments.format.empty()) return *exporting::traceFormatFromName(arguments.format);
    const auto endsWith = [&arguments](std::string_view end) { return arguments.output.ends_with(end); };
    if (endsWith(".jaeger.json")) return TraceFormat::JaegerJson;
    if (endsWith(".zipkin.json")) return TraceFormat::ZipkinJson;
    if (endsWith(".json") || endsWith(".jsonl")) return TraceFormat::OtlpJson;
    if (endsWith(".pb") || endsWith(".otlp")) return TraceFormat::OtlpProto;
    if (endsWith(".csv")) return TraceFormat::Csv;
    return fail(ErrorKind::Usage, "--format says what to write; the name of the file does not", arguments.output);
}

Result<exporting::RedactionRules> rulesOf(const std::string& file) {
    if (file.empty()) return exporting::RedactionRules();
    std::ifstream input(file, std::ios::binary);
    std::string text(maxRules + 1, '\0');
    input.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!input.is_open() || input.bad()) return fail(ErrorKind::Unreadable, "the rules cannot be read", file);
    text.resize(static_cast<std::size_t>(input.gcount()));
    if (text.size() > maxRules) return fail(ErrorKind::Usage, "a file of rules has at most 1 MB", file);
    Result<exporting::RedactionRules> rules = exporting::parseRedactionRules(text);
    if (!rules) return fail(ErrorKind::Usage, rules.error().message, file + ", " + rules.error().where);
    return rules;
}

Result<std::int64_t> shiftOf(const std::string& text) {
    if (text.empty()) return 0;
    const bool back = text.front() == '-';
    const std::optional<std::int64_t> shift = readDuration(std::string_view(text).substr(back ? 1 : 0));
    if (!shift) return fail(ErrorKind::Usage, "--shift-time: '" + text + "' is not a duration such as 36h or -30d");
    return back ? -*shift : *shift;
}

std::string unitText(std::uint64_t count, const char* one, const char* many) {
    return countText(count) + ' ' + (count == 1 ? one : many);
}

void printLosses(const TraceExportReport& report, TraceFormat format) {
    for (std::size_t i = 0; i < report.losses.size(); ++i) {
        const auto loss = static_cast<exporting::ExportLoss>(i);
        if (report.losses[i] == 0) continue;
        const std::string count = loss == exporting::ExportLoss::Logs ? unitText(report.losses[i], "log record", "log records")
                                                                      : unitText(report.losses[i], "span", "spans");
        printError({}, "what " + std::string(exporting::traceFormatName(format)) + " cannot hold, in " + count + ": " +
                           std::string(exporting::exportLossText(loss)));
    }
}

void appendReport(JsonOut& json, const TraceExportReport& report, const ExportArguments& arguments) {
    json.key("losses");
    json.beginArray();
    for (std::size_t i = 0; i < report.losses.size(); ++i) {
        if (report.losses[i] == 0) continue;
        json.beginObject();
        json.text("what", exporting::exportLossText(static_cast<exporting::ExportLoss>(i)));
        json.count("count", report.losses[i]);
        json.endObject();
    }
    json.endArray();
    if (!arguments.redact) return;
    json.count("redaction_version", exporting::redactionVersion);
    json.key("redacted");
    json.beginArray();
    for (std::size_t i = 0; i < report.redacted.size(); ++i) {
        if (report.redacted[i].count == 0) continue;
        json.beginObject();
        json.text("what", exporting::redactedName(static_cast<exporting::Redacted>(i)));
        json.count("count", report.redacted[i].count);
        json.key("in");
        json.beginArray();
        for (const std::string& key : report.redacted[i].keys) json.text(key);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void appendText(std::string& out, const TraceExportReport& report, const ExportArguments& arguments) {
    for (std::size_t i = 0; arguments.redact && i < report.redacted.size(); ++i) {
        const exporting::RedactionCount& count = report.redacted[i];
        if (count.count == 0) continue;
        out += "redacted " + countText(count.count) + " of " + std::string(exporting::redactedName(static_cast<exporting::Redacted>(i))) +
               ": ";
        for (std::size_t k = 0; k < count.keys.size(); ++k) out += (k > 0 ? ", " : "") + visibleText(count.keys[k], 60);
        out += count.keys.size() == exporting::RedactionCount::maxKeys ? ", …\n" : "\n";
    }
}

int run(Context& context, const ExportArguments& arguments) {
    const double begin = nowSeconds();
    app::TraceExportRequest request;
    request.redact = arguments.redact;
    if (arguments.output.empty() && !arguments.dryRun) {
        printError({}, "-o says where to write; - is standard output");
        return WrongUsage;
    }
    if (arguments.output == "-" && context.json && !arguments.dryRun) {
        printError({}, "--json and -o - both want standard output");
        return WrongUsage;
    }
    if (!arguments.rules.empty() && !arguments.redact) {
        printError({}, "--redact-rules goes with --redact");
        return WrongUsage;
    }
    const Result<TraceFormat> format = arguments.dryRun && arguments.output.empty() && arguments.format.empty()
                                           ? Result<TraceFormat>(TraceFormat::OtlpJson)
                                           : formatOf(arguments);
    if (!format) return report(format.error());
    request.format = *format;
    Result<exporting::RedactionRules> rules = rulesOf(arguments.rules);
    if (!rules) return report(rules.error());
    request.rules = std::move(*rules);
    const Result<std::int64_t> shift = shiftOf(arguments.shift);
    if (!shift) return report(shift.error());
    request.shiftNs = *shift;

    Result<query::SearchText> wanted = parseWords(arguments.query);
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader(wanted ? Context::Missing::Say : Context::Missing::Ignore);
    if (!reader) return report(reader.error());
    if (isFrameId(**reader, arguments.query)) {
        query::SearchText frame;
        frame.request.text = arguments.query.front();
        wanted = frame;
    }
    if (!wanted) return report(wanted.error());
    request.search = wanted->request;
    request.search.everywhere = true;
    SearchRequest first = request.search;
    first.limit = 1;
    const Result<TracePage> page = (*reader)->search(first, context.stop);
    if (!page) return report(page.error());
    if (page->total == 0) {
        printError({}, "no trace matches: nothing written");
        return NothingFound;
    }

    std::optional<OutputFile> file;
    if (!arguments.dryRun) {
        Result<OutputFile> created = OutputFile::create(arguments.output);
        if (!created) return report(created.error());
        file.emplace(std::move(*created));
    }
    std::uint64_t bytes = 0;
    const Result<TraceExportReport> done = app::exportTraces(
        **reader, request,
        [&](std::string_view text) -> Result<void> {
            bytes += text.size();
            return file ? file->write(text) : Result<void>();
        },
        context.stop);
    if (!done) return report(done.error(), "nothing written");
    if (file)
        if (const Result<void> written = file->commit(); !written) return report(written.error());
    printLosses(*done, *format);
    if (done->damaged > 0)
        printError({},
                   unitText(done->damaged, "trace is damaged", "traces are damaged") + " in the cache and left out, or written in part");

    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.count("traces", done->traces);
        json.count("spans", done->spans);
        json.count("logs", done->logs);
        json.text("file", arguments.dryRun ? std::string() : arguments.output);
        json.text("format", exporting::traceFormatName(*format));
        json.count("bytes", bytes);
        json.count("damaged", done->damaged);
        appendReport(json, *done, arguments);
        json.real("seconds", nowSeconds() - begin);
        json.endObject();
        out += '\n';
    } else if (!context.quiet && (arguments.output != "-" || arguments.dryRun)) {
        appendText(out, *done, arguments);
        out += unitText(done->spans, "span of ", "spans of ") + unitText(done->traces, "trace", "traces") + ", " + bytesText(bytes) +
               " of " + std::string(exporting::traceFormatName(*format)) +
               (arguments.dryRun ? std::string(", not written: --dry-run") : " in " + visibleText(arguments.output, 1000)) + '\n';
    }
    return done->damaged > 0 ? CacheTrouble : Done;
}

}  // namespace

void addExport(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command = app.add_subcommand("export", "Write traces into a file for other tools, as they are or without secrets");
    command->add_option("QUERY", arguments->query, "Which traces, as in search; none: all");
    command->add_option("-o,--output", arguments->output, "Where to write; - is standard output")->type_name("FILE");
    command->add_option("--format", arguments->format, "Default: from the name of the file")
        ->check(CLI::IsMember({"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json", "csv"}));
    command->add_flag("--redact", arguments->redact,
                      "Without passwords, tokens, mail and IP addresses, users: the same pseudonym for the same text");
    command->add_option("--redact-rules", arguments->rules, "More of that: lines \"key NAME\" or \"value PATTERN\" (RE2)")
        ->type_name("FILE");
    command->add_option("--shift-time", arguments->shift, "Add this to all times, such as -30d")->type_name("DURATION");
    command->add_flag("--dry-run", arguments->dryRun, "Only say what would be written, lost and redacted");
    command->callback([arguments, &chosen] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
