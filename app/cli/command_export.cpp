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
#include "app/trace_export_run.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using exporting::Loss;

struct ExportArguments {
    std::vector<std::string> query;
    std::string format;
    std::string output;
    std::string picture;
    bool preview = false;
    RedactArguments redact;
};

/// By name where --format says nothing. Errors: Usage.
Result<app::ExportKind> exportKind(const ExportArguments& arguments) {
    using app::ExportKind;
    if (!arguments.format.empty()) return *app::exportKindFromName(arguments.format);
    const auto ends = [&arguments](std::string_view end) { return arguments.output.ends_with(end); };
    if (ends(".jaeger.json")) return ExportKind::JaegerJson;
    if (ends(".zipkin.json")) return ExportKind::ZipkinJson;
    if (ends(".json") || ends(".jsonl") || arguments.output.empty()) return ExportKind::OtlpJson;
    if (ends(".pb") || ends(".otlp")) return ExportKind::OtlpProto;
    if (ends(".csv")) return ExportKind::Csv;
    if (ends(".md") || ends(".markdown")) return ExportKind::Markdown;
    if (ends(".html") || ends(".htm")) return ExportKind::Html;
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

void appendAnswer(Context& context, const ExportArguments& arguments, const app::ExportDone& done, const char* format, double seconds,
                  const std::optional<exporting::Redactor>& redactor) {
    JsonOut json(context.out.text());
    json.beginObject();
    json.count("traces", done.traces);
    json.count("spans", done.spans);
    json.count("logs", done.logs);
    json.text("file", arguments.output);
    json.text("format", format);
    json.count("bytes", done.bytes);
    json.real("seconds", seconds);
    json.key("losses");
    json.beginArray();
    for (std::size_t i = 0; i < done.losses.size(); ++i) {
        if (done.losses[i] == 0) continue;
        json.beginObject();
        json.text("what", exporting::lossText(static_cast<Loss>(i)));
        json.count("count", done.losses[i]);
        json.endObject();
    }
    json.endArray();
    if (redactor) appendRedaction(json, *redactor);
    json.endObject();
    context.out.text() += '\n';
}

void printLosses(const app::ExportDone& done, const char* format) {
    std::string text;
    for (std::size_t i = 0; i < done.losses.size(); ++i)
        if (done.losses[i] > 0)
            text += (text.empty() ? "" : "; ") + countText(done.losses[i]) + ' ' + exporting::lossText(static_cast<Loss>(i));
    if (!text.empty()) printError({}, std::string(format) + " cannot hold all: " + text);
    if (done.rowsLeftOut > 0)
        printError({}, countText(done.rowsLeftOut) +
                           " rows are not in the page: it shows the longest of the critical path, errors and the slowest spans");
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
    const Result<app::ExportKind> kind = exportKind(arguments);
    if (!kind) return report(kind.error());
    if (!arguments.picture.empty() && *kind != app::ExportKind::Markdown) {
        printError({}, "--picture is what Markdown refers to, and needs --format markdown");
        return WrongUsage;
    }
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
    app::ExportOrder order;
    order.kind = *kind;
    order.request = *request;
    order.picture = arguments.picture;
    const Result<app::ExportDone> done = app::runExport(
        **reader, order, *redactor ? &**redactor : nullptr,
        [&](std::string_view piece) {
            if (file) written = file->write(piece);
            return written.has_value();
        },
        context.stop);
    if (!written) return report(written.error());
    if (!done) return report(done.error(), "nothing written");
    if (done->traces == 0 && done->unread == 0) {
        std::string words;
        for (const std::string& word : arguments.query) words += (words.empty() ? "" : " ") + word;
        printError(words, "nothing found; nothing was written");
        return NothingFound;
    }
    if (file) written = file->commit();
    if (!written) return report(written.error());

    const char* name = app::exportKindName(*kind);
    if (!context.json && !arguments.preview) printLosses(*done, name);
    if (context.json) {
        appendAnswer(context, arguments, *done, name, nowSeconds() - begin, *redactor);
    } else if (!context.quiet && arguments.output != "-") {
        std::string& out = context.out.text();
        out += countText(done->spans) + (done->spans == 1 ? " span of " : " spans of ") + countText(done->traces) +
               (done->traces == 1 ? " trace" : " traces");
        out += arguments.preview ? ", nothing written\n"
                                 : ", " + bytesText(done->bytes) + " of " + name + " in " + visibleText(arguments.output, 1000) + '\n';
        if (*redactor) {
            const std::string list = redactionText(**redactor);
            out += list.empty() ? "  no rule found anything to leave out\n" : list;
        }
    }
    if (done->unread == 0) return Done;
    printError({},
               countText(done->unread) + (done->unread == 1 ? " trace is" : " traces are") +
                   " damaged and not in the file; 'cache verify' names them",
               countText(done->traces) + " written");
    return CacheTrouble;
}

}  // namespace

void addExport(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command = app.add_subcommand("export", "Write traces into a file for other tools, or for a ticket");
    command->add_option("QUERY", arguments->query, "Which traces, as for search; nothing means all");
    command->add_option("--format", arguments->format, "Default: from the name of the file")
        ->check(CLI::IsMember({"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json", "csv", "markdown", "html"}));
    command->add_option("-o,--output", arguments->output, "Where to write; - is standard output")->type_name("FILE");
    command->add_option("--picture", arguments->picture, "Markdown of one trace: the name of a picture beside it, to refer to")
        ->type_name("NAME");
    command->add_flag("--preview", arguments->preview, "Only list what --redact leaves out, with masked examples");
    arguments->redact.addTo(*command);
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
