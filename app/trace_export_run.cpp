// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_export_run.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/clean_spans.h"
#include "app/every_trace.h"
#include "app/trace_exporter.h"
#include "model/core/number_text.h"
#include "model/export/html_page.h"
#include "model/export/trace_export.h"
#include "model/export/trace_markdown.h"
#include "model/export/trace_story.h"

namespace fw::app {

namespace {

using exporting::TraceFormat;

constexpr std::size_t namedSources = 3;

constexpr std::array<std::pair<ExportKind, const char*>, 7> kindNames = {{{ExportKind::Html, "html"},
                                                                          {ExportKind::Markdown, "markdown"},
                                                                          {ExportKind::OtlpJson, "otlp-json"},
                                                                          {ExportKind::OtlpProto, "otlp-proto"},
                                                                          {ExportKind::JaegerJson, "jaeger-json"},
                                                                          {ExportKind::ZipkinJson, "zipkin-json"},
                                                                          {ExportKind::Csv, "csv"}}};

TraceFormat formatOf(ExportKind kind) {
    return *exporting::traceFormatFromName(exportKindName(kind));
}

/// The traces of a page: named by the order, or found by its search.
Result<std::vector<TraceKey>> keysOfPage(store::TraceReader& reader, const ExportOrder& order, ExportDone& done,
                                         const std::stop_token& stop) {
    std::vector<TraceKey> keys = order.keys;
    std::uint64_t all = keys.size();
    if (keys.empty()) {
        SearchRequest request = order.request;
        request.everywhere = true;
        request.offset = 0;
        request.limit = mostPageTraces + 1;
        const Result<TracePage> page = reader.search(request, stop);
        if (!page) return tl::unexpected<Error>(page.error());
        done.unread += page->damaged;
        all = page->total;
        for (const TraceSummary& trace : page->traces) keys.push_back(trace.key);
    }
    if (all > mostPageTraces)
        return fail(ErrorKind::Limit, "a page holds at most " + countText(mostPageTraces) + " traces, and these are " + countText(all));
    return keys;
}

Result<std::string> sourceOf(store::TraceReader& reader, TraceKey key, exporting::Redactor* redactor) {
    const Result<std::vector<store::TraceSource>> sources = reader.sourcesOfTrace(key);
    if (!sources) return tl::unexpected<Error>(sources.error());
    std::vector<std::string> names;
    for (const store::TraceSource& source : *sources) names.push_back(redactor != nullptr ? redactor->text(source.name) : source.name);
    return sourceOfTraces(names);
}

Result<void> addToHtml(store::TraceReader& reader, exporting::HtmlPage& page, TraceKey key, const ExportedAnalysis& trace,
                       exporting::Redactor* redactor, const std::stop_token& stop) {
    return page.addTrace(
        trace.analysis, [&](const exporting::HtmlPage::Visitor& visit) { return visitCleanSpans(reader, key, redactor, 0, stop, visit); },
        trace.waits);
}

Result<void> addToMarkdown(store::TraceReader& reader, std::string& out, TraceKey key, const ExportedAnalysis& trace,
                           const exporting::MarkdownOptions& options, exporting::Redactor* redactor) {
    exporting::TraceStory story = exporting::tellTrace(*trace.analysis, trace.waits.get());
    if (story.failed != analysis::noSpan) {
        Result<SpanDetails> details = reader.loadSpan(key, story.failed);
        if (!details) return tl::unexpected<Error>(details.error());
        if (redactor != nullptr) redactor->details(*details);
        story.failure = details->statusMessage;
    }
    if (!out.empty()) out += '\n';
    exporting::appendTraceMarkdown(out, *trace.analysis, story, options);
    return {};
}

Result<void> writePage(store::TraceReader& reader, const ExportOrder& order, exporting::Redactor* redactor,
                       const std::function<bool(std::string_view)>& sink, const std::stop_token& stop,
                       const std::function<void(const ExportProgress&)>& progress, ExportDone& done) {
    const Result<std::vector<TraceKey>> keys = keysOfPage(reader, order, done, stop);
    if (!keys) return tl::unexpected<Error>(keys.error());
    if (keys->empty()) return {};
    exporting::HtmlOptions options;
    options.mostSpans = static_cast<std::uint32_t>(std::max<std::size_t>(1, mostPageSpans / keys->size()));
    options.words = order.words;
    exporting::MarkdownOptions words;
    words.words = order.words;
    if (keys->size() == 1) words.picture = order.picture;
    std::vector<std::string> sources;
    std::string markdown;
    exporting::HtmlPage page(options);
    for (const TraceKey key : *keys) {
        if (progress) progress({done.traces, keys->size(), done.spans});
        Result<ExportedAnalysis> trace = analyseForExport(reader, key, order.waits, redactor, stop);
        Result<void> added = trace ? Result<void>() : tl::unexpected<Error>(trace.error());
        Result<std::string> source = added ? sourceOf(reader, key, redactor) : Result<std::string>();
        if (added && !source) added = tl::unexpected<Error>(source.error());
        if (added) {
            sources.push_back(*source);
            words.source = *source;
            added = order.kind == ExportKind::Html ? addToHtml(reader, page, key, *trace, redactor, stop)
                                                   : addToMarkdown(reader, markdown, key, *trace, words, redactor);
        }
        if (!added && added.error().kind == ErrorKind::Damaged) {
            ++done.unread;
            continue;
        }
        if (!added) return added;
        ++done.traces;
        done.spans += trace->analysis->trace->spanCount();
    }
    if (done.traces == 0) return {};
    if (order.kind == ExportKind::Html) {
        page.setSource(sourceOfTraces(sources));
        if (redactor != nullptr) page.noteRedaction(redactor->total());
        markdown = page.finish();
        done.rowsLeftOut = page.rowsLeftOut();
    } else if (redactor != nullptr && redactor->total() > 0) {
        markdown += '\n' + order.words.amount("%Ln value(s) left out", redactor->total()) + ".\n";
    }
    if (!sink(markdown)) return fail(ErrorKind::Output, "the file could not be written");
    return {};
}

Result<void> writeTraces(store::TraceReader& reader, const ExportOrder& order, exporting::Redactor* redactor,
                         const std::function<bool(std::string_view)>& sink, const std::stop_token& stop,
                         const std::function<void(const ExportProgress&)>& progress, ExportDone& done) {
    ExportProgress at;
    at.allTraces = order.keys.size();
    exporting::TraceExport* counted = nullptr;
    const auto tell = [&] {
        if (!progress || counted == nullptr) return;
        at.spans = counted->spans();
        at.traces = counted->traces();
        progress(at);
    };
    exporting::TraceExport exported(formatOf(order.kind), [&](std::string_view piece) {
        tell();
        return sink(piece);
    });
    counted = &exported;
    const auto next = [&](std::uint64_t, std::uint64_t all) {
        at.allTraces = all;
        tell();
    };
    const Result<std::uint64_t> unread = order.keys.empty() ? exportTraces(reader, order.request, exported, redactor, stop, next)
                                                            : exportTraces(reader, order.keys, exported, redactor, stop, next);
    if (!unread) return tl::unexpected<Error>(unread.error());
    done.unread = *unread;
    if (exported.traces() > 0 && !exported.finish()) return fail(ErrorKind::Output, "the file could not be written");
    done.traces = exported.traces();
    done.spans = exported.spans();
    done.logs = exported.logs();
    for (std::size_t i = 0; i < done.losses.size(); ++i) done.losses[i] = exported.losses().of(static_cast<exporting::Loss>(i));
    return {};
}

}  // namespace

std::optional<ExportKind> exportKindFromName(std::string_view name) {
    for (const auto& [kind, known] : kindNames)
        if (name == known) return kind;
    return std::nullopt;
}

const char* exportKindName(ExportKind kind) {
    return kindNames[static_cast<std::size_t>(kind)].second;
}

std::string sourceOfTraces(const std::vector<std::string>& sources) {
    std::vector<std::string> names;
    for (const std::string& source : sources) {
        // The folders of a home directory are nobody's business in a ticket.
        std::string_view name(source);
        while (name.size() > 1 && name.back() == '/') name.remove_suffix(1);
        if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos && name.size() > 1) name.remove_prefix(slash + 1);
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
    }
    std::string out;
    for (std::size_t i = 0; i < std::min(names.size(), namedSources); ++i) out += (i > 0 ? ", " : "") + names[i];
    if (names.size() > namedSources) out += ", and " + countText(names.size() - namedSources) + " more";
    return out;
}

Result<ExportedAnalysis> analyseForExport(store::TraceReader& reader, TraceKey key, const analysis::WaitRules& rules,
                                          exporting::Redactor* redactor, const std::stop_token& stop) {
    Result<std::shared_ptr<const TraceData>> data = reader.loadTrace(key, stop);
    if (!data) return tl::unexpected<Error>(data.error());
    Result<SpanEvidence> evidence = reader.loadSpanEvidence(key, rules.keys, stop);
    if (!evidence) return tl::unexpected<Error>(evidence.error());
    if (redactor != nullptr) data = redactor->trace(**data);
    ExportedAnalysis made;
    Result<std::shared_ptr<const analysis::TraceAnalysis>> analysed = analysis::analyseTrace(*data, stop);
    if (!analysed) return tl::unexpected<Error>(analysed.error());
    made.analysis = std::move(*analysed);
    Result<std::shared_ptr<const analysis::TraceWaits>> waits = analysis::computeWaits(made.analysis, *evidence, rules, stop);
    if (!waits) return tl::unexpected<Error>(waits.error());
    made.waits = std::move(*waits);
    return made;
}

Result<ExportDone> runExport(store::TraceReader& reader, const ExportOrder& order, exporting::Redactor* redactor,
                             const std::function<bool(std::string_view)>& sink, const std::stop_token& stop,
                             const std::function<void(const ExportProgress&)>& progress) {
    ExportDone done;
    const auto counted = [&](std::string_view piece) {
        if (stop.stop_requested()) return false;
        done.bytes += piece.size();
        return sink(piece);
    };
    const Result<void> written = isPage(order.kind) ? writePage(reader, order, redactor, counted, stop, progress, done)
                                                    : writeTraces(reader, order, redactor, counted, stop, progress, done);
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    if (!written) return tl::unexpected<Error>(written.error());
    if (redactor != nullptr) {
        done.redacted = redactor->counts();
        done.removed = redactor->total();
    }
    return done;
}

}  // namespace fw::app
