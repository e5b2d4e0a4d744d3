// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_summary.h"

#include <filesystem>
#include <system_error>

#include "app/fetch_record.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

std::string_view severityName(IssueSeverity severity) {
    return severity == IssueSeverity::Error ? "error" : severity == IssueSeverity::Warning ? "warning" : "note";
}

}  // namespace

void appendJsonSummary(std::string& out, const ImportSummary& summary, const Error* error, const std::function<void(JsonOut&)>& more) {
    JsonOut json(out);
    json.beginObject();
    if (error != nullptr) {
        json.number("exit_code", exitCodeOf(error->kind));
        json.text("error", error->message);
    }
    json.count("files", summary.files);
    json.count("traces", summary.counts.newTraces);
    json.count("spans", summary.counts.spans);
    json.count("logs", summary.counts.logs);
    json.count("duplicates", summary.counts.duplicates);
    json.count("replaced", summary.counts.replaced);
    json.count("updated", summary.counts.updatedTraces);
    json.count("conflicts", summary.counts.conflicts);
    json.count("bookmarks", summary.counts.bookmarks);
    json.count("bookmarks_left", summary.counts.bookmarksLeft);
    json.count("joined", summary.joined);
    json.count("rejected", summary.rejected);
    json.count("bytes", summary.bytes);
    json.real("seconds", summary.seconds);
    json.real("spans_per_second", summary.spansPerSecond());
    json.key("issues");
    json.beginArray();
    for (const ImportIssue& issue : summary.issues) {
        json.beginObject();
        json.text("source", issue.source);
        json.countOrNull("offset", issue.offset);
        json.countOrNull("line", issue.line);
        json.text("code", issueCodeName(issue.code));
        json.text("reason", issueReason(issue));
        json.text("severity", severityName(issue.severity));
        json.text("action", issueAction(issue.code));
        json.count("count", issue.count);
        json.endObject();
    }
    json.endArray();
    json.count("issues_not_listed", summary.issuesNotKept);
    json.flag("partial", summary.partial);
    json.flag("cancelled", summary.cancelled);
    if (more) more(json);
    json.endObject();
    out += '\n';
}

void appendTextSummary(std::string& out, const ImportSummary& summary, const char* noun) {
    const auto plural = [](std::uint64_t count, const char* of) { return countText(count) + ' ' + of + (count == 1 ? "" : "s"); };
    out += plural(summary.counts.spans, "span") + " of " + plural(summary.counts.newTraces, "new trace");
    if (summary.counts.updatedTraces > 0) out += " and " + plural(summary.counts.updatedTraces, "known trace");
    if (summary.counts.logs > 0) out += ", " + plural(summary.counts.logs, "log record");
    out += " from " + plural(summary.files, noun) + " (" + bytesText(summary.bytes) + ")";
    if (summary.counts.duplicates > 0) out += "; " + countText(summary.counts.duplicates) + " repeated, known already";
    if (summary.counts.replaced > 0) out += "; " + countText(summary.counts.replaced) + " replaced by later, more complete records";
    if (summary.counts.conflicts > 0) out += "; " + countText(summary.counts.conflicts) + " with a known id and other content";
    if (summary.counts.bookmarks > 0) out += "; " + plural(summary.counts.bookmarks, "bookmark");
    if (summary.counts.bookmarksLeft > 0)
        out += "; " + plural(summary.counts.bookmarksLeft, "more bookmark") + " left as attributes, as an import brings 10,000 at most";
    if (summary.joined > 0) out += "; " + plural(summary.joined, "record") + " joined to others of the same span";
    if (summary.rejected > 0) out += "; " + countText(summary.rejected) + " rejected";
    std::uint64_t ignored = 0;
    for (const ImportIssue& issue : summary.issues) {
        if (issue.code == IssueCode::PlainLogLines) ignored += issue.count;
    }
    if (ignored > 0) out += "; " + plural(ignored, "line") + " without a trace id ignored";
    out += '\n';
}

std::string keptText(const ImportSummary& kept) {
    if (kept.counts.spans + kept.counts.logs == 0) return "nothing of this import was kept";
    return countText(kept.counts.spans) + (kept.counts.spans == 1 ? " span of " : " spans of ") + countText(kept.counts.newTraces) +
           " new and " + countText(kept.counts.updatedTraces) + " known traces, " + countText(kept.counts.logs) +
           (kept.counts.logs == 1 ? " log record" : " log records") + " kept; 'cache imports' lists them as partial";
}

std::string sourceName(const std::string& given) {
    if (given == "-") return given;
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::absolute(given, error);
    std::string name = error ? given : whole.lexically_normal().string();
    while (name.size() > 1 && name.back() == '/') name.pop_back();
    return name;
}

Result<void> rememberImport(store::TraceWriter& writer, const std::string& source, const PathEnd& end, const WriteCounts& counts,
                            const sources::FetchReport* fetched) {
    if (counts.heldSpans() + counts.heldLogs() == 0) return {};
    store::ImportRecord record;
    record.source = source;
    record.finishedNs = wallClockNs();
    record.traces = counts.newTraces + counts.updatedTraces;
    record.spans = counts.heldSpans();
    record.logs = counts.heldLogs();
    record.bytes = end.bytes;
    record.partial = end.partial;
    record.unsure = end.unsure;
    if (fetched != nullptr) app::noteAsked(record, *fetched);
    return writer.recordImport(record);
}

}  // namespace fw::cli
