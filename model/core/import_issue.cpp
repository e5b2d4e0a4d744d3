// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/import_issue.h"

#include <array>

namespace fw {
namespace {

struct Entry {
    IssueCode code;
    std::string_view name;
    IssueSeverity severity;
    std::string_view reason;
    std::string_view action;
};

using enum IssueSeverity;

// In the order of IssueCode; the accessors index it.
constexpr std::array<Entry, 47> entries = {{
    {IssueCode::Unreadable, "unreadable", Error, "Cannot be read", "Source skipped"},
    {IssueCode::UnknownFormat, "unknown_format", Error, "Not a format that is known here", "Source skipped"},
    {IssueCode::OtherSignal, "other_signal", Note, "Holds no traces", "Left out"},
    {IssueCode::EmptyInput, "empty_input", Warning, "Nothing in it", "Nothing to read"},
    {IssueCode::JsonSyntax, "json_syntax", Error, "Broken JSON", "Record skipped"},
    {IssueCode::JsonTooDeep, "json_too_deep", Error, "JSON nested too deep", "Record skipped"},
    {IssueCode::TruncatedInput, "truncated_input", Error, "Ends in the middle of a record", "What came before it is kept"},
    {IssueCode::CompressionDamaged, "compression_damaged", Error, "Compressed data is damaged", "What came before is kept"},
    {IssueCode::BudgetExceeded, "budget_exceeded", Error, "Over the size limit", "What came before is kept"},
    {IssueCode::WireDamaged, "wire_damaged", Error, "Broken protobuf bytes", "Record skipped"},
    {IssueCode::RecordTooLarge, "record_too_large", Error, "One record is over the size limit", "Record skipped"},
    {IssueCode::BadTraceId, "bad_trace_id", Error, "Not a trace id", "Span skipped"},
    {IssueCode::BadSpanId, "bad_span_id", Error, "Not a span id", "Span skipped"},
    {IssueCode::BadField, "bad_field", Warning, "Member of a wrong type", "Member left out"},
    {IssueCode::NoTraceIdInSpan, "no_trace_id", Warning, "Span without a trace id", "Kept under “no trace”"},
    {IssueCode::NoSpanIdInSpan, "no_span_id", Warning, "Span without an id", "Kept, id made from its content"},
    {IssueCode::BadTime, "bad_time", Warning, "Time missing or out of range", "Kept and marked"},
    {IssueCode::NegativeDuration, "negative_duration", Warning, "End lies before start", "Drawn with length 0, raw value kept"},
    {IssueCode::ValueTooDeep, "value_too_deep", Warning, "Attribute nested too deep", "Kept as bytes"},
    {IssueCode::UnknownProcess, "unknown_process", Warning, "Process is not in the trace", "Service unknown"},
    {IssueCode::IncompleteSpanLine, "incomplete_span_line", Error, "Span line lacks what makes a span", "Line skipped"},
    {IssueCode::PlainLogLines, "plain_log_lines", Note, "No trace id: ordinary log lines", "Not spans, ignored"},
    {IssueCode::MixedTimeFormats, "mixed_time_formats", Warning, "Times are written in several ways", "All read"},
    {IssueCode::SpansLost, "spans_lost", Warning, "The source says that spans were lost", "Kept as a log"},
    {IssueCode::DuplicateSpan, "duplicate_span", Note, "Repeated, known already", "Nothing changed"},
    {IssueCode::ConflictingSpan, "conflicting_span", Warning, "Same span id, other content", "Both kept and marked"},
    {IssueCode::SourceWarning, "source_warning", Note, "The source system warns", "Kept with the span"},
    {IssueCode::JoinedRecords, "joined_records", Note, "One span in several records", "Joined to one span"},
    {IssueCode::PartialTrace, "partial_trace", Warning, "Only a part of the trace", "Kept; fetch the whole trace by its id"},
    {IssueCode::CacheFailed, "cache_failed", Error, "The cache did not take it", "Batch lost"},
    {IssueCode::Cancelled, "cancelled", Warning, "Cancelled", "What was committed stays"},
    {IssueCode::ArchiveDamaged, "archive_damaged", Error, "The archive is damaged", "What could be read is kept"},
    {IssueCode::NotUnpacked, "not_unpacked", Error, "Not unpacked", "Left out"},
    {IssueCode::LateUpdate, "late_update", Note, "Later, more complete records of known spans", "Earlier ones replaced"},
    {IssueCode::OtherFormat, "other_format", Error, "A document of another format", "Left out; import it by itself"},
    {IssueCode::FieldAsText, "field_as_text", Warning, "Value of another type", "Kept as text"},
    {IssueCode::OrphanSpan, "orphan_span", Warning, "The parent is not in the trace", "Kept below a row for the missing parent"},
    {IssueCode::ParentCycle, "parent_cycle", Warning, "Spans are each other's parents", "Cut at the earliest span"},
    {IssueCode::OwnParent, "own_parent", Warning, "Span is its own parent", "Kept as a root"},
    {IssueCode::SharedSpanId, "shared_span_id", Note, "Client and server share a span id", "Server kept below the client"},
    {IssueCode::CutTraceId, "cut_trace_id", Warning, "Trace id is the lower half of another one",
     "Kept as two traces; join them if they are one"},
    {IssueCode::Assumed, "assumed", Note, "Left open by the source", "Read so; a log mapping can say otherwise"},
    {IssueCode::FarTime, "far_time", Warning, "Start is more than a year off the other spans of the trace",
     "Kept; the duration of the trace leaves it out"},
    {IssueCode::OtherFile, "other_file", Note, "Files of another kind, no traces", "Skipped"},
    {IssueCode::HiddenFiles, "hidden_files", Note, "Hidden files and those of other programs", "Skipped"},
    {IssueCode::TransferFailed, "transfer_failed", Error, "The transfer failed", "What came before is kept; the rest was not fetched"},
    {IssueCode::OtherTrace, "other_trace", Warning, "The server answered with another trace", "Kept under its own id"},
}};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (static_cast<std::size_t>(entries[i].code) != i) return false;
    return static_cast<std::size_t>(lastIssueCode) + 1 == entries.size();
}
static_assert(inOrder());

const Entry& entryOf(IssueCode code) {
    return entries[static_cast<std::size_t>(code)];
}

}  // namespace

std::string_view issueCodeName(IssueCode code) {
    return entryOf(code).name;
}
IssueSeverity defaultSeverity(IssueCode code) {
    return entryOf(code).severity;
}
std::string_view issueAction(IssueCode code) {
    return entryOf(code).action;
}

namespace {

constexpr std::string_view cutBegin = "trace ";
constexpr std::string_view cutMiddle = " and trace ";

}  // namespace

std::string cutIdDetail(const CutIdPair& pair) {
    std::string detail(cutBegin);
    detail += pair.cut;
    detail += cutMiddle;
    detail += pair.whole;
    return detail.size() <= ImportIssue::maxDetail ? detail : std::string();
}

std::optional<CutIdPair> cutIdPair(const ImportIssue& issue) {
    if (issue.code != IssueCode::CutTraceId || !issue.detail.starts_with(cutBegin)) return std::nullopt;
    const std::string_view ids = std::string_view(issue.detail).substr(cutBegin.size());
    const std::size_t middle = ids.find(cutMiddle);
    if (middle == std::string_view::npos) return std::nullopt;
    return CutIdPair{std::string(ids.substr(0, middle)), std::string(ids.substr(middle + cutMiddle.size()))};
}

std::string issueReason(const ImportIssue& issue) {
    std::string reason(entryOf(issue.code).reason);
    if (!issue.detail.empty()) reason += ": " + issue.detail;
    return reason;
}

ImportIssue makeIssue(IssueCode code, std::string detail, std::optional<std::uint64_t> offset, std::optional<std::uint64_t> line) {
    ImportIssue issue;
    issue.code = code;
    issue.severity = defaultSeverity(code);
    issue.detail = std::move(detail);
    if (issue.detail.size() > ImportIssue::maxDetail) issue.detail.resize(ImportIssue::maxDetail);
    issue.offset = offset;
    issue.line = line;
    return issue;
}

}  // namespace fw
