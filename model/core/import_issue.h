// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fw {

enum class IssueSeverity : std::uint8_t { Note, Warning, Error };

/// Every kind of recoverable trouble an import can meet. The names on the command line and in the cache are
/// issueCodeName(); they are added to, never changed.
enum class IssueCode : std::uint8_t {
    Unreadable,          ///< source cannot be opened or read
    UnknownFormat,       ///< no decoder recognises the content
    OtherSignal,         ///< metrics or another signal that this program does not keep
    EmptyInput,          ///< nothing in it
    JsonSyntax,          ///< broken JSON; the record is lost
    JsonTooDeep,         ///< nesting over the limit
    TruncatedInput,      ///< the input ends in the middle of a record
    CompressionDamaged,  ///< the compressed stream is broken or ends early
    BudgetExceeded,      ///< decompressed size or ratio over the limit
    WireDamaged,         ///< broken protobuf bytes
    RecordTooLarge,      ///< one record over the limit
    BadTraceId,          ///< id of a shape that cannot be one; span rejected
    BadSpanId,
    BadField,         ///< a member of the wrong type or range; the member is left out
    NoTraceIdInSpan,  ///< span without a trace id; kept, marked
    NoSpanIdInSpan,
    BadTime,             ///< time missing or out of range; span kept, marked
    NegativeDuration,    ///< end before start; span kept, marked
    ValueTooDeep,        ///< attribute nested too deep; kept as bytes
    UnknownProcess,      ///< Jaeger processID points nowhere
    IncompleteSpanLine,  ///< a log line that says it is a span and lacks its id, duration or time
    PlainLogLines,       ///< log lines without a trace id: not spans, ignored
    MixedTimeFormats,    ///< one file writes its times in several ways; all were read
    SpansLost,           ///< the source says itself that spans were dropped ("span buffer full")
    DuplicateSpan,       ///< spans already known, dropped and counted
    ConflictingSpan,     ///< same id, other content; both kept
    SourceWarning,       ///< a warning the source system wrote into the trace
    JoinedRecords,       ///< one span came in several records, which were joined
    PartialTrace,        ///< the source says that it gives only a part of the trace
    CacheFailed,         ///< the cache refused a batch
    Cancelled,           ///< the reader cancelled; what was committed stays
    ArchiveDamaged,      ///< an archive of several files is broken or ends early
    NotUnpacked,         ///< a member of an archive that is left out: encrypted, an archive itself, an unknown method
    LateUpdate,          ///< a later, more complete record of a known span; it took the place of the earlier one
    OtherFormat,         ///< a document of a format that another decoder reads; it is lost
    FieldAsText,         ///< a value that is none of the type it is said to be, or out of its range; kept as text
    OrphanSpan,          ///< the parent of a span is in no record of its trace
    ParentCycle,         ///< spans that are each other's parents
    OwnParent,           ///< a span that is its own parent
    SharedSpanId,        ///< a client and a server with one span id
    CutTraceId,          ///< the trace's id is the lower half of another one's: a service may have cut it
    Assumed,             ///< what the input leaves open (a unit, a zone) was read in the usual way
    FarTime,             ///< a span that starts more than a year off the others of its trace
    OtherFile,           ///< files of a folder or archive that are plainly no traces: left out, nothing is lost
    HiddenFiles,         ///< hidden files and folders of a folder or archive, left out
    TransferFailed,      ///< a server could not be asked, or its answer broke off
    OtherTrace,          ///< a server answered with another trace than it was asked for
};
inline constexpr IssueCode lastIssueCode = IssueCode::OtherTrace;

[[nodiscard]] std::string_view issueCodeName(IssueCode code);
[[nodiscard]] IssueSeverity defaultSeverity(IssueCode code);

/// Something that went wrong with a part of an input and cost only that part. Equal ones (same source and code, and
/// same detail) are one row with a count. Texts from the input (detail, excerpt) are hostile and bounded.
struct ImportIssue {
    IssueCode code = IssueCode::JsonSyntax;
    IssueSeverity severity = IssueSeverity::Error;
    std::string source;                   ///< file or URL as the user named it; filled in by the import job
    std::optional<std::uint64_t> offset;  ///< first byte, after decompression
    std::optional<std::uint64_t> line;    ///< first line, from 1; only where the format has lines
    std::optional<std::uint64_t> column;  ///< byte column from 1
    std::string detail;                   ///< what exactly (English, short: a value, a library's word); may be empty
    std::string excerpt;                  ///< at most maxExcerpt bytes around the place
    std::uint32_t excerptCaret = 0;       ///< byte in `excerpt` that the reason points at
    std::uint64_t count = 1;

    static constexpr std::size_t maxExcerpt = 240;
    static constexpr std::size_t maxDetail = 200;
};

/// English sentence without full stop: "JSON ends inside a string", built from code and detail.
[[nodiscard]] std::string issueReason(const ImportIssue& issue);
/// English: what was done with it: "Line skipped".
[[nodiscard]] std::string_view issueAction(IssueCode code);

/// The two traces that a CutTraceId issue names first, as a reader sees their ids.
struct CutIdPair {
    std::string cut;
    std::string whole;
};
[[nodiscard]] std::string cutIdDetail(const CutIdPair& pair);
/// Absent for other issues, and where the ids are too long to stand in a detail.
[[nodiscard]] std::optional<CutIdPair> cutIdPair(const ImportIssue& issue);

/// Helper for decoders: an issue with the default severity of its code.
[[nodiscard]] ImportIssue makeIssue(IssueCode code, std::string detail = {}, std::optional<std::uint64_t> offset = {},
                                    std::optional<std::uint64_t> line = {});

}  // namespace fw
