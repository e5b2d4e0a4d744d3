// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/issue_text.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "model/items/issue_detail.h"
#include "model/items/text.h"

namespace fw::items {
namespace {

struct IssueText {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

int clampedInt(std::uint64_t value) {
    return static_cast<int>(std::min<std::uint64_t>(value, std::numeric_limits<int>::max()));
}

}  // namespace

QString severityText(IssueSeverity severity) {
    switch (severity) {
        case IssueSeverity::Note:
            return IssueText::tr("Note");
        case IssueSeverity::Warning:
            return IssueText::tr("Warning");
        case IssueSeverity::Error:
            return IssueText::tr("Error");
    }
    return {};
}

QString issueCauseText(IssueCode code) {
    switch (code) {
        case IssueCode::Unreadable:
            return IssueText::tr("Cannot be read");
        case IssueCode::UnknownFormat:
            return IssueText::tr("Not a format that is known here");
        case IssueCode::OtherSignal:
            return IssueText::tr("Holds no traces");
        case IssueCode::EmptyInput:
            return IssueText::tr("Nothing in it");
        case IssueCode::JsonSyntax:
            return IssueText::tr("Broken JSON");
        case IssueCode::JsonTooDeep:
            return IssueText::tr("JSON nested too deep");
        case IssueCode::TruncatedInput:
            return IssueText::tr("Ends in the middle of a record");
        case IssueCode::CompressionDamaged:
            return IssueText::tr("Compressed data is damaged");
        case IssueCode::BudgetExceeded:
            return IssueText::tr("Over the size limit");
        case IssueCode::WireDamaged:
            return IssueText::tr("Broken protobuf bytes");
        case IssueCode::RecordTooLarge:
            return IssueText::tr("One record is over the size limit");
        case IssueCode::BadTraceId:
            return IssueText::tr("Not a trace id");
        case IssueCode::BadSpanId:
            return IssueText::tr("Not a span id");
        case IssueCode::BadField:
            return IssueText::tr("Member of a wrong type");
        case IssueCode::FieldAsText:
            return IssueText::tr("Value of another type");
        case IssueCode::NoTraceIdInSpan:
            return IssueText::tr("Span without a trace id");
        case IssueCode::NoSpanIdInSpan:
            return IssueText::tr("Span without an id");
        case IssueCode::BadTime:
            return IssueText::tr("Time missing or out of range");
        case IssueCode::NegativeDuration:
            return IssueText::tr("End lies before start");
        case IssueCode::ValueTooDeep:
            return IssueText::tr("Attribute nested too deep");
        case IssueCode::UnknownProcess:
            return IssueText::tr("Process is not in the trace");
        case IssueCode::IncompleteSpanLine:
            return IssueText::tr("Span line lacks what makes a span");
        case IssueCode::PlainLogLines:
            return IssueText::tr("No trace id: ordinary log lines");
        case IssueCode::MixedTimeFormats:
            return IssueText::tr("Times are written in several ways");
        case IssueCode::SpansLost:
            return IssueText::tr("The source says that spans were lost");
        case IssueCode::DuplicateSpan:
            return IssueText::tr("Repeated, known already");
        case IssueCode::ConflictingSpan:
            return IssueText::tr("Same span id, other content");
        case IssueCode::SourceWarning:
            return IssueText::tr("The source system warns");
        case IssueCode::JoinedRecords:
            return IssueText::tr("One span in several records");
        case IssueCode::PartialTrace:
            return IssueText::tr("Only a part of the trace");
        case IssueCode::CacheFailed:
            return IssueText::tr("The cache did not take it");
        case IssueCode::Cancelled:
            return IssueText::tr("Cancelled");
        case IssueCode::ArchiveDamaged:
            return IssueText::tr("The archive is damaged");
        case IssueCode::NotUnpacked:
            return IssueText::tr("Not unpacked");
        case IssueCode::LateUpdate:
            return IssueText::tr("Later, more complete records of known spans");
        case IssueCode::OtherFormat:
            return IssueText::tr("A document of another format");
        case IssueCode::OrphanSpan:
            return IssueText::tr("The parent is not in the trace");
        case IssueCode::ParentCycle:
            return IssueText::tr("Spans are each other's parents");
        case IssueCode::OwnParent:
            return IssueText::tr("Span is its own parent");
        case IssueCode::SharedSpanId:
            return IssueText::tr("Client and server share a span id");
        case IssueCode::CutTraceId:
            return IssueText::tr("Trace id is the lower half of another one");
        case IssueCode::Assumed:
            return IssueText::tr("Left open by the source");
        case IssueCode::FarTime:
            return IssueText::tr("Start is more than a year off the other spans of the trace");
        case IssueCode::OtherFile:
            return IssueText::tr("Files of another kind, no traces");
        case IssueCode::HiddenFiles:
            return IssueText::tr("Hidden files and those of other programs");
        case IssueCode::TransferFailed:
            return IssueText::tr("The transfer failed");
        case IssueCode::OtherTrace:
            return IssueText::tr("The server answered with another trace");
    }
    return {};
}

QString issueActionText(IssueCode code) {
    switch (code) {
        case IssueCode::Unreadable:
        case IssueCode::UnknownFormat:
            return IssueText::tr("Source skipped");
        case IssueCode::OtherSignal:
        case IssueCode::NotUnpacked:
            return IssueText::tr("Left out");
        case IssueCode::ArchiveDamaged:
            return IssueText::tr("What could be read is kept");
        case IssueCode::EmptyInput:
            return IssueText::tr("Nothing to read");
        case IssueCode::JsonSyntax:
        case IssueCode::JsonTooDeep:
        case IssueCode::WireDamaged:
        case IssueCode::RecordTooLarge:
            return IssueText::tr("Record skipped");
        case IssueCode::TruncatedInput:
            return IssueText::tr("What came before it is kept");
        case IssueCode::CompressionDamaged:
        case IssueCode::BudgetExceeded:
            return IssueText::tr("What came before is kept");
        case IssueCode::BadTraceId:
        case IssueCode::BadSpanId:
            return IssueText::tr("Span skipped");
        case IssueCode::BadField:
            return IssueText::tr("Member left out");
        case IssueCode::FieldAsText:
            return IssueText::tr("Kept as text");
        case IssueCode::NoTraceIdInSpan:
            return IssueText::tr("Kept under “no trace”");
        case IssueCode::NoSpanIdInSpan:
            return IssueText::tr("Kept, id made from its content");
        case IssueCode::BadTime:
            return IssueText::tr("Kept and marked");
        case IssueCode::NegativeDuration:
            return IssueText::tr("Drawn with length 0, raw value kept");
        case IssueCode::ValueTooDeep:
            return IssueText::tr("Kept as bytes");
        case IssueCode::UnknownProcess:
            return IssueText::tr("Service unknown");
        case IssueCode::IncompleteSpanLine:
            return IssueText::tr("Line skipped");
        case IssueCode::PlainLogLines:
            return IssueText::tr("Not spans, ignored");
        case IssueCode::MixedTimeFormats:
            return IssueText::tr("All read");
        case IssueCode::SpansLost:
            return IssueText::tr("Kept as a log");
        case IssueCode::DuplicateSpan:
            return IssueText::tr("Nothing changed");
        case IssueCode::ConflictingSpan:
            return IssueText::tr("Both kept and marked");
        case IssueCode::SourceWarning:
            return IssueText::tr("Kept with the span");
        case IssueCode::JoinedRecords:
            return IssueText::tr("Joined to one span");
        case IssueCode::PartialTrace:
            return IssueText::tr("Kept; fetch the whole trace by its id");
        case IssueCode::CacheFailed:
            return IssueText::tr("Batch lost");
        case IssueCode::Cancelled:
            return IssueText::tr("What was committed stays");
        case IssueCode::LateUpdate:
            return IssueText::tr("Earlier ones replaced");
        case IssueCode::OtherFormat:
            return IssueText::tr("Left out; import it by itself");
        case IssueCode::OrphanSpan:
            return IssueText::tr("Kept below a row for the missing parent");
        case IssueCode::ParentCycle:
            return IssueText::tr("Cut at the earliest span");
        case IssueCode::OwnParent:
            return IssueText::tr("Kept as a root");
        case IssueCode::SharedSpanId:
            return IssueText::tr("Server kept below the client");
        case IssueCode::CutTraceId:
            return IssueText::tr("Kept as two traces; join them if they are one");
        case IssueCode::Assumed:
            return IssueText::tr("Read so; a log mapping can say otherwise");
        case IssueCode::FarTime:
            return IssueText::tr("Kept; the duration of the trace leaves it out");
        case IssueCode::OtherFile:
        case IssueCode::HiddenFiles:
            return IssueText::tr("Skipped");
        case IssueCode::TransferFailed:
            return IssueText::tr("What came before is kept; the rest was not fetched");
        case IssueCode::OtherTrace:
            return IssueText::tr("Kept under its own id");
    }
    return {};
}

bool mayNeedMapping(const ImportIssue& issue) {
    if (issue.source.empty() || issue.source == "-") return false;
    switch (issue.code) {
        case IssueCode::UnknownFormat:
            // In the words of the import job; what was recognised as something else is no log.
            return !issue.detail.starts_with("looks like ") || issue.detail.starts_with("looks like text") ||
                   issue.detail.starts_with("looks like JSON of another kind");
        case IssueCode::IncompleteSpanLine:
        case IssueCode::PlainLogLines:
        case IssueCode::MixedTimeFormats:
        case IssueCode::Assumed:
            return true;
        default:
            return false;
    }
}

QString issueReasonText(const ImportIssue& issue) {
    const QString cause = issueCauseText(issue.code);
    if (issue.detail.empty()) return cause;
    //: %1: cause, %2: detail
    return IssueText::tr("%1: %2").arg(cause, issueDetailText(issue.code, issue.detail));
}

QString issueWhereText(const ImportIssue& issue) {
    if (issue.count > 1) {
        if (issue.line)
            //: %n: number of lines, %1: number of the first one
            return IssueText::tr("%Ln lines, first %1", nullptr, clampedInt(issue.count)).arg(countText(*issue.line));
        if (issue.offset)
            return IssueText::tr("%Ln times, first at byte %1", nullptr, clampedInt(issue.count)).arg(countText(*issue.offset));
        return IssueText::tr("%Ln times", nullptr, clampedInt(issue.count));
    }
    if (issue.line && issue.column) return IssueText::tr("line %1, column %2").arg(countText(*issue.line), countText(*issue.column));
    if (issue.line) return IssueText::tr("line %1").arg(countText(*issue.line));
    if (issue.offset) return IssueText::tr("byte %1").arg(countText(*issue.offset));
    return QString(QChar(0x2013));
}

QString issueRowText(const ImportIssue& issue) {
    return QStringLiteral("%1: %2, %3, %4. %5")
        .arg(severityText(issue.severity), cellText(issue.source, 200), issueWhereText(issue), issueReasonText(issue),
             issueActionText(issue.code));
}

QString issueReport(const ImportIssue& issue) {
    QString out = QStringLiteral("%1\t%2\t%3\t%4\t%5")
                      .arg(severityText(issue.severity), cellText(issue.source, 4000), issueWhereText(issue), issueReasonText(issue),
                           issueActionText(issue.code));
    if (!issue.excerpt.empty()) {
        const std::string_view excerpt = issue.excerpt;
        const auto caret = std::min<std::size_t>(issue.excerptCaret, excerpt.size());
        const QString before = cellText(excerpt.substr(0, caret));
        out += QLatin1String("\n    ") + before + cellText(excerpt.substr(caret)) + QLatin1String("\n    ") +
               QString(before.size(), QLatin1Char(' ')) + QLatin1Char('^');
    }
    return out;
}

}  // namespace fw::items
