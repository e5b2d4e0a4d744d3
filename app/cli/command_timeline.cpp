// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/journey_picture.h"
#include "app/cli/offscreen_qt.h"
#include "app/cli/redact_options.h"
#include "app/cli/resolve.h"
#include "app/cli/text_out.h"
#include "app/journey_source.h"
#include "app/redacted_journey.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/export/html_page.h"
#include "widgets/render/picture.h"

namespace fw::cli {
namespace {

struct TimelineArguments {
    std::string traceId;
    std::string frameId;
    std::string output;
    std::string format;
    std::string theme = "light";
    double scale = 2;
    int width = 1440;
    std::uint32_t rows = 2000;
    bool gaps = false;
    bool journey = false;
    RedactArguments redact;
};

/// "png", "svg", "pdf" or "html". Errors: Usage.
Result<std::string> formatOf(const TimelineArguments& arguments) {
    if (!arguments.format.empty()) return arguments.format;
    const std::size_t dot = arguments.output.rfind('.');
    std::string end = dot == std::string::npos ? std::string() : arguments.output.substr(dot + 1);
    for (char& c : end)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (end == "htm") end = "html";
    if (end == "png" || end == "svg" || end == "pdf" || end == "html") return end;
    return fail(ErrorKind::Usage, "the name must end in .html, .pdf, .png or .svg, or --format say which", arguments.output);
}

Result<std::vector<TraceSummary>> tracesOf(store::TraceReader& reader, const TimelineArguments& arguments, std::stop_token stop) {
    if (arguments.frameId.empty()) {
        Result<TraceSummary> found = resolveTrace(reader, arguments.traceId, stop);
        if (!found) return tl::unexpected<Error>(found.error());
        return std::vector<TraceSummary>{std::move(*found)};
    }
    Result<std::vector<TraceSummary>> found = reader.tracesOfFrame(arguments.frameId);
    if (found && found->empty())
        return fail(ErrorKind::NotFound,
                    "no trace has this frame id; with sampled tracing most frames have none, and `search` finds prefixes",
                    arguments.frameId);
    return found;
}

Result<render::PictureRequest> requestOf(const Context& context, store::TraceReader& reader, const std::vector<TraceSummary>& traces,
                                         const TimelineArguments& arguments, exporting::Redactor* redactor) {
    render::PictureRequest request;
    for (const TraceSummary& summary : traces) {
        Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(summary.key, context.stop);
        if (!trace) return tl::unexpected<Error>(trace.error());
        if (redactor != nullptr) trace = redactor->trace(**trace);
        const Result<std::shared_ptr<const analysis::TraceAnalysis>> analysis = analysis::analyseTrace(*trace, context.stop);
        if (!analysis) return tl::unexpected<Error>(analysis.error());
        Result<EventTimes> events = reader.loadEventTimes(summary.key, context.stop);
        if (!events) return tl::unexpected<Error>(events.error());
        if (redactor != nullptr)
            for (std::int64_t& ns : events->timeNs) ns = redactor->time(ns);
        const analysis::WaitRules rules;
        const Result<SpanEvidence> evidence = reader.loadSpanEvidence(summary.key, rules.keys, context.stop);
        if (!evidence) return tl::unexpected<Error>(evidence.error());
        const auto waits = analysis::computeWaits(*analysis, *evidence, rules, context.stop);
        if (!waits) return tl::unexpected<Error>(waits.error());
        render::PictureTrace picture{*analysis, std::make_shared<const EventTimes>(std::move(*events)), {}};
        picture.waits = *waits;
        Result<std::vector<Bookmark>> bookmarks = reader.bookmarks(summary.key);
        if (!bookmarks) return tl::unexpected<Error>(bookmarks.error());
        if (redactor != nullptr)
            for (Bookmark& bookmark : *bookmarks) redactor->bookmark(bookmark);
        picture.marked = analysis::markSpans(*analysis, *bookmarks);
        request.traces.push_back(std::move(picture));
    }
    std::vector<std::string> sources;
    for (const TraceSummary& summary : traces) {
        const Result<std::vector<store::TraceSource>> of = reader.sourcesOfTrace(summary.key);
        if (!of) return tl::unexpected<Error>(of.error());
        for (const store::TraceSource& source : *of) sources.push_back(source.name);
    }
    if (redactor != nullptr)
        for (std::string& name : sources) name = redactor->text(name);
    request.source = render::captionSource(sources);
    request.theme = arguments.theme == "dark" ? render::ThemeId::Dark : render::ThemeId::Light;
    request.scale = arguments.scale;
    request.width = arguments.width;
    request.maxRows = arguments.rows;
    request.gaps = arguments.gaps;
    const Result<store::CacheInfo> info = reader.info();
    if (!info) return tl::unexpected<Error>(info.error());
    request.frameKey = QString::fromStdString(info->frameKey);
    return request;
}

/// The page of the same traces. Their bodies are read here; a picture needs none.
Result<std::string> htmlOf(const Context& context, store::TraceReader& reader, const render::PictureRequest& request,
                           const TimelineArguments& arguments, exporting::Redactor* redactor) {
    exporting::HtmlOptions options;
    options.frameId = redactor != nullptr ? redactor->text(arguments.frameId) : arguments.frameId;
    options.source = request.source.toStdString();
    exporting::HtmlPage page(std::move(options));
    for (const render::PictureTrace& trace : request.traces) {
        const Result<void> added = page.addTrace(
            trace.analysis,
            [&](const exporting::HtmlPage::Visitor& visit) {
                return reader.visitSpans(
                    trace.analysis->trace->summary.key,
                    [&](SpanIndex span, const SpanDetails& details) {
                        if (redactor == nullptr) return visit(span, details);
                        SpanDetails clean = details;
                        redactor->details(clean);
                        return visit(span, clean);
                    },
                    context.stop);
            },
            trace.waits);
        if (!added) return tl::unexpected<Error>(added.error());
    }
    if (redactor != nullptr) page.noteRedaction(redactor->total());
    return page.finish();
}

Result<std::string> drawTraces(const Context& context, store::TraceReader& reader, const std::vector<TraceSummary>& traces,
                               const TimelineArguments& arguments, const std::string& format, exporting::Redactor* clean) {
    const Result<render::PictureRequest> request = requestOf(context, reader, traces, arguments, clean);
    if (!request) return tl::unexpected<Error>(request.error());
    if (format == "html") return htmlOf(context, reader, *request, arguments, clean);
    const OffscreenQt qt;
    const Result<QByteArray> picture = format == "svg"   ? render::renderSvg(*request)
                                       : format == "pdf" ? render::renderPdf(*request)
                                                         : render::renderPng(*request);
    if (!picture) return tl::unexpected<Error>(picture.error());
    return picture->toStdString();
}

Result<std::string> drawFrame(const Context& context, store::TraceReader& reader, const TimelineArguments& arguments,
                              const std::string& format, exporting::Redactor* clean) {
    Result<analysis::FrameJourney> journey = app::readJourney(reader, arguments.frameId, context.stop);
    if (journey && clean != nullptr) journey = app::redactJourney(*journey, *clean, context.stop);
    if (!journey) return tl::unexpected<Error>(journey.error());
    JourneyPictureOptions options;
    options.kind = format;
    options.theme = arguments.theme == "dark" ? render::ThemeId::Dark : render::ThemeId::Light;
    options.scale = arguments.scale;
    options.width = arguments.width;
    options.rows = arguments.rows;
    options.utc = context.utc;
    const OffscreenQt qt;
    const Result<QByteArray> picture = drawJourney(std::make_shared<const analysis::FrameJourney>(std::move(*journey)), options);
    if (!picture) return tl::unexpected<Error>(picture.error());
    return picture->toStdString();
}

int run(Context& context, const TimelineArguments& arguments) {
    const double begin = nowSeconds();
    if (arguments.traceId.empty() == arguments.frameId.empty()) {
        printError({}, "timeline needs --trace-id or --frame-id, one of the two");
        return WrongUsage;
    }
    if (arguments.journey && (arguments.frameId.empty() || arguments.gaps)) {
        printError({},
                   arguments.frameId.empty() ? "--journey needs --frame-id" : "--journey draws services, so --gaps has nothing to mark");
        return WrongUsage;
    }
    if (arguments.output == "-" && context.json) {
        printError({}, "--json and -o - both want standard output");
        return WrongUsage;
    }
    const Result<std::string> format = formatOf(arguments);
    if (!format) return report(format.error());
    if (arguments.journey && *format == "html") {
        printError({}, "--journey draws PDF, PNG and SVG");
        return WrongUsage;
    }
    Result<std::optional<exporting::Redactor>> redactor = arguments.redact.redactor();
    if (!redactor) return report(redactor.error());
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<std::vector<TraceSummary>> traces = tracesOf(**reader, arguments, context.stop);
    if (!traces) return report(traces.error());
    exporting::Redactor* clean = *redactor ? &**redactor : nullptr;
    const Result<std::string> bytes = arguments.journey ? drawFrame(context, **reader, arguments, *format, clean)
                                                        : drawTraces(context, **reader, *traces, arguments, *format, clean);
    if (!bytes) return report(bytes.error());
    if (context.stop.stop_requested()) return report({ErrorKind::Cancelled, "cancelled", {}}, "nothing written");
    Result<OutputFile> file = OutputFile::create(arguments.output);
    if (!file) return report(file.error());
    Result<void> written = file->write(*bytes);
    if (written) written = file->commit();
    if (!written) return report(written.error());

    std::vector<TraceKey> drawn;
    for (const TraceSummary& trace : *traces) drawn.push_back(trace.key);
    context.noteOpened(*reader, drawn);
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.text("file", arguments.output);
        json.count("bytes", file->bytes());
        json.real("seconds", nowSeconds() - begin);
        json.key("trace_ids");
        json.beginArray();
        for (const TraceSummary& trace : *traces) json.text(trace.idText);
        json.endArray();
        if (clean != nullptr) appendRedaction(json, *clean);
        json.endObject();
        out += '\n';
    } else if (!context.quiet && arguments.output != "-") {
        out += visibleText(arguments.output, 1000) + ", " + bytesText(file->bytes()) + ", " + countText(traces->size()) +
               (traces->size() == 1 ? " trace\n" : " traces on one time axis\n");
        if (clean != nullptr) out += redactionText(*clean);
    }
    return Done;
}

}  // namespace

void addTimeline(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<TimelineArguments>();
    CLI::App* command = app.add_subcommand("timeline", "Draw the waterfall of a trace, or of all traces of a frame, into a file");
    command->add_option("--trace-id", arguments->traceId, "The trace, as for show")->type_name("ID");
    command->add_option("--frame-id", arguments->frameId, "All traces of this frame on one time axis")->type_name("ID");
    command->add_option("-o,--output", arguments->output, "FILE.html, .pdf, .png or .svg; - is standard output")
        ->required()
        ->type_name("FILE");
    command->add_option("--format", arguments->format, "html, pdf, png or svg (default: from the name)")
        ->check(CLI::IsMember({"html", "pdf", "png", "svg"}));
    command->add_option("--theme", arguments->theme, "light or dark")->check(CLI::IsMember({"light", "dark"}))->capture_default_str();
    command->add_option("--scale", arguments->scale, "PNG: pixels a point, 1 to 4")->check(CLI::Range(1.0, 4.0))->capture_default_str();
    command->add_option("--width", arguments->width, "Points")->check(CLI::Range(600, 8000))->capture_default_str();
    command->add_option("--rows", arguments->rows, "Most rows drawn; the caption says what is left out")
        ->check(CLI::Range(1, 20000))
        ->capture_default_str();
    command->add_flag("--gaps", arguments->gaps, "Mark what is not instrumented");
    command->add_flag("--journey", arguments->journey,
                      "With --frame-id: a lane for each trace and service, hand-overs, the frames around and where the time went, instead "
                      "of every span");
    arguments->redact.addTo(*command);
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
