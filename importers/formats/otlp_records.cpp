// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_records.h"

#include <algorithm>

#include "importers/formats/relative_time.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr bool outOfRange(OtlpTime time) {
    return !time.negative && time.value > latestTime;
}
constexpr std::int64_t clamped(OtlpTime time) {
    return static_cast<std::int64_t>(outOfRange(time) ? latestTime : time.value);
}

/// end − start, saturated.
std::int64_t difference(OtlpTime end, OtlpTime start) {
    if (end.negative != start.negative) {
        // One side is negative: the distance is the sum of the magnitudes.
        const std::uint64_t below = end.negative ? ~end.value + 1 : ~start.value + 1;
        const std::uint64_t above = end.negative ? start.value : end.value;
        const std::uint64_t distance = above > latestTime - std::min(below, latestTime) ? latestTime : above + below;
        return end.negative ? -static_cast<std::int64_t>(distance) : static_cast<std::int64_t>(distance);
    }
    if (end.value >= start.value) return static_cast<std::int64_t>(std::min(end.value - start.value, latestTime));
    return -static_cast<std::int64_t>(std::min(start.value - end.value, latestTime));
}

}  // namespace

void tellNotes(RecordNotes& notes, std::uint64_t offset, BatchOutput& out) {
    for (RecordNotes::Note& note : notes.notes) {
        ImportIssue issue = makeIssue(note.code, std::move(note.detail), offset);
        if (notes.rejected)
            out.reject(std::move(issue));
        else
            out.report(std::move(issue));
    }
    notes.clear();
}

void keepTimeText(std::string& body, std::uint32_t field, std::string_view member, std::string_view text) {
    if (!text.empty()) body::appendStringAttribute(body, field, "source." + std::string(member), text);
}

void keepUnread(RecordNotes& notes, std::string& body, std::uint32_t field, std::string_view member, std::string_view detail,
                std::string_view text) {
    notes.add(text.empty() ? IssueCode::BadField : IssueCode::FieldAsText, std::string(detail));
    keepTimeText(body, field, member, text);
}

void takeJaegerWarnings(std::string& body, std::size_t start, RecordNotes& notes) {
    SpanDetails details;
    if (!body::readDetails(std::string_view(body).substr(start), details) || details.attributes.size() != 1) return;
    const auto* texts = std::get_if<AttributeValue::List>(&details.attributes.front().value.data);
    if (texts == nullptr) return;
    std::string warnings;
    for (const AttributeValue& text : *texts) {
        const auto* warning = std::get_if<std::string>(&text.data);
        if (warning == nullptr) return;
        wire::appendBytes(warnings, body::WarningField, *warning);
    }
    body.replace(start, std::string::npos, warnings);
    if (!warnings.empty()) notes.marks |= HasWarnings;
}

void setTimes(SpanRecord& span, OtlpTime start, OtlpTime end, std::string& body, RecordNotes& notes) {
    span.startNs = clamped(start);
    span.durationNs = 0;
    const bool relative = !start.unread && !end.negative && !outOfRange(end) && startsAtZero(span.parentId, clamped(end));
    if (start.value == 0 && !relative) {
        span.marks |= NoStart;
        notes.add(IssueCode::BadTime, "no start time");
        // Without a start the end has no column; it must not get lost.
        if (end.value != 0 && !end.negative) wire::appendFixed64(body, body::RawEndField, end.value);
        if (end.negative)
            keepTimeText(body, body::AttributesField, "endTimeUnixNano", std::to_string(static_cast<std::int64_t>(end.value)));
        if (outOfRange(end) || end.negative) {
            span.marks |= TimeOutOfRange;
            notes.add(IssueCode::BadTime, end.negative ? "time before the year 1970" : "time after the year 2262");
        }
        return;
    }
    if (outOfRange(start) || outOfRange(end)) {
        span.marks |= TimeOutOfRange;
        notes.add(IssueCode::BadTime, "time after the year 2262");
        // The raw fields know no sign: a negative start is exact in its column, a negative end beside its attribute.
        if (!start.negative) wire::appendFixed64(body, body::RawStartField, start.value);
        if (!end.negative) wire::appendFixed64(body, body::RawEndField, end.value);
        if (end.negative)
            keepTimeText(body, body::AttributesField, "endTimeUnixNano", std::to_string(static_cast<std::int64_t>(end.value)));
    }
    if (start.negative) {
        span.marks |= TimeOutOfRange;
        notes.add(IssueCode::BadTime, "time before the year 1970");
    }
    if (end.value == 0) {
        span.marks |= NoEnd;
        notes.add(IssueCode::BadTime, "no end time");
        return;
    }
    span.durationNs = difference(end, start);
    if (span.durationNs < 0) {
        span.marks |= NegativeDuration;
        notes.add(IssueCode::NegativeDuration);
    }
}

void markIds(SpanRecord& span, std::string_view name, std::string_view body, RecordNotes& notes) {
    if (span.traceId.isNull()) {
        span.marks |= NoTraceId;
        notes.add(IssueCode::NoTraceIdInSpan);
    }
    if (!span.spanId.isNull()) return;
    span.marks |= NoSpanId;
    notes.add(IssueCode::NoSpanIdInSpan);
    std::string fixed;
    for (const std::uint64_t number : {span.traceId.hi, span.traceId.lo, span.parentId.value, static_cast<std::uint64_t>(span.startNs),
                                       static_cast<std::uint64_t>(span.durationNs)})
        wire::appendVarint(fixed, number);
    span.spanId.value = std::max<std::uint64_t>(1, fnv1a64(body, fnv1a64(name, fnv1a64(fixed))));
}

}  // namespace fw::formats
