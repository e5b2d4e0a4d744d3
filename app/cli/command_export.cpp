// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/query_words.h"
#include "app/cli/redact_options.h"
#include "app/cli/text_out.h"
#include "app/trace_exporter.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using exporting::Loss;

struct ExportArguments {
    std::vector<std::string> query;
    std::string format;
    std::string output;
    bool preview = false;
    RedactArguments redact;
};

/// By name where --format says nothing. Errors: Usage.
Result<exporting::TraceFormat> exportFormat(const ExportArguments& arguments) {
    using exporting::TraceFormat;
    if (!arguments.format.empty()) return *exporting::traceFormatFromName(arguments.format);
    const auto ends = [&arguments](std::string_view end) { return arguments.output.ends_with(end); };
    if (ends(".jaeger.json")) return TraceFormat::JaegerJson;
    if (ends(".zipkin.json")) return TraceFormat::ZipkinJson;
    if (ends(".json") || ends(".jsonl") || arguments.output.empty()) return TraceFormat::OtlpJson;
    if (ends(".pb") || ends(".otlp")) return TraceFormat::OtlpProto;
    if (ends(".csv")) return TraceFormat::Csv;
    return fail(ErrorKind::Usage, "--format is needed: the name does not say what to write", arguments.output);
}

Result<SearchRequest> exportRequest(store::TraceReader& reader, const std::vector<std::string>& words) {
    if (isFrameId(reader, words)) {
        SearchRequest request;
        request.text = words.front();
        return request;
    }
    Result<query::SearchText> parsed = parseWords(words);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    return std::move(parsed->request);
}

void appendAnswer(Context& context, const ExportArguments& arguments, const exporting::TraceExport& done, const char* format,
                  std::uint64_t bytes, double seconds, const std::optional<exporting::Redactor>& redactor) {
    JsonOut json(context.out.text());
    json.beginObject();
    json.count("traces", done.traces());
    json.count("spans", done.spans());
    json.count("logs", done.logs());
    json.text("file", arguments.output);
    json.text("format", format);
    json.count("bytes", bytes);
    json.real("seconds", seconds);
    json.key("losses");
    json.beginArray();
    for (std::size_t i = 0; i < static_cast<std::size_t>(Loss::Last); ++i) {
        const std::uint64_t count = done.losses().of(static_cast<Loss>(i));
        if (count == 0) continue;
        json.beginObject();
        json.text("what", exporting::lossText(static_cast<Loss>(i)));
        json.count("count", count);
        json.endObject();
    }
    json.endArray();
    if (redactor) appendRedaction(json, *redactor);
    json.endObject();
    context.out.text() += '\n';
}

void printLosses(const exporting::TraceLosses& losses, const char* format) {
    std::string text;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Loss::Last); ++i) {
        const std::uint64_t count = losses.of(static_cast<Loss>(i));
        if (count > 0) text += (text.empty() ? "" : "; ") + countText(count) + ' ' + exporting::lossText(static_cast<Loss>(i));
    }
    if (!text.empty()) printError({}, std::string(format) + " cannot hold all: " + text);
}

int run(Context& context, const ExportArguments& arguments) {
    const double begin = nowSeconds();
    if (arguments.preview == !arguments.output.empty()) {
        printError({}, "export needs -o FILE, or --preview without one");
        return WrongUsage;
    }
    if (arguments.preview && !arguments.redact.redact) {
        printError({}, "--preview lists what --redact leaves out, and needs it");
        return WrongUsage;
    }
    if (arguments.output == "-" && context.json) {
        printError({}, "--json and -o - both want standard output");
        return WrongUsage;
    }
    const Result<exporting::TraceFormat> format = exportFormat(arguments);
    if (!format) return report(format.error());
    Result<std::optional<exporting::Redactor>> redactor = arguments.redact.redactor();
    if (!redactor) return report(redactor.error());
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<SearchRequest> request = exportRequest(**reader, arguments.query);
    if (!request) return report(request.error());

    std::optional<OutputFile> file;
    if (!arguments.preview) {
        Result<OutputFile> created = OutputFile::create(arguments.output);
        if (!created) return report(created.error());
        file.emplace(std::move(*created));
    }
    Result<void> written;
    std::uint64_t bytes = 0;
    exporting::TraceExport exported(*format, [&](std::string_view piece) {
        bytes += piece.size();
        if (file) written = file->write(piece);
        return written.has_value();
    });
    const Result<std::uint64_t> unread = app::exportTraces(**reader, *request, exported, *redactor ? &**redactor : nullptr, context.stop);
    if (!written) return report(written.error());
    if (!unread) return report(unread.error(), "nothing written");
    if (exported.traces() == 0 && *unread == 0) {
        std::string words;
        for (const std::string& word : arguments.query) words += (words.empty() ? "" : " ") + word;
        printError(words, "nothing found; nothing was written");
        return NothingFound;
    }
    if (!exported.finish() || !written)
        return report(written ? Error{ErrorKind::Output, "the file could not be written", {}} : written.error());
    if (file) written = file->commit();
    if (!written) return report(written.error());

    const char* name = exporting::traceFormatName(*format);
    if (!context.json && !arguments.preview) printLosses(exported.losses(), name);
    if (context.json) {
        appendAnswer(context, arguments, exported, name, bytes, nowSeconds() - begin, *redactor);
    } else if (!context.quiet && arguments.output != "-") {
        std::string& out = context.out.text();
        out += countText(exported.spans()) + (exported.spans() == 1 ? " span of " : " spans of ") + countText(exported.traces()) +
               (exported.traces() == 1 ? " trace" : " traces");
        out += arguments.preview ? ", nothing written\n"
                                 : ", " + bytesText(bytes) + " of " + name + " in " + visibleText(arguments.output, 1000) + '\n';
        if (*redactor) {
            const std::string list = redactionText(**redactor);
            out += list.empty() ? "  no rule found anything to leave out\n" : list;
        }
    }
    if (*unread == 0) return Done;
    printError(
        {}, countText(*unread) + (*unread == 1 ? " trace is" : " traces are") + " damaged and not in the file; 'cache verify' names them",
        countText(exported.traces()) + " written");
    return CacheTrouble;
}

}  // namespace

void addExport(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command = app.add_subcommand("export", "Write traces into a file for other tools");
    command->add_option("QUERY", arguments->query, "Which traces, as for search; nothing means all");
    command->add_option("--format", arguments->format, "Default: from the name of the file")
        ->check(CLI::IsMember({"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json", "csv"}));
    command->add_option("-o,--output", arguments->output, "Where to write; - is standard output")->type_name("FILE");
    command->add_flag("--preview", arguments->preview, "Only list what --redact leaves out, with masked examples");
    arguments->redact.addTo(*command);
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
