// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_span.h"

#include <algorithm>
#include <charconv>

#include "importers/formats/jaeger_tags.h"
#include "importers/formats/text_time.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr int microsecondsToNs = 3;
constexpr std::string_view refTypeKey = "opentracing.ref_type";

void note(JaegerSpan& out, IssueCode code, std::string detail) {
    out.issues.push_back(makeIssue(code, std::move(detail)));
}

/// Text of an id: usually a string; some writers give a number, whose digits are its text.
std::string idTextOf(JsonValue value) {
    return value.isString() || value.isNumber() ? value.text() : std::string();
}

/// Ids from the trace around count only where the span itself has none.
void readIds(JsonValue span, std::string_view traceIdText, JaegerSpan& out) {
    std::string traceText = idTextOf(span.member("traceID"));
    if (traceText.empty()) traceText = traceIdText;
    ParsedTraceId trace = parseTraceId(traceText);
    out.record.traceId = trace.id;
    out.details.traceIdText = std::move(trace.text);
    if (out.record.traceId.isNull()) {
        out.record.marks |= NoTraceId;
        note(out, IssueCode::NoTraceIdInSpan, {});
    }
    ParsedSpanId own = parseSpanId(idTextOf(span.member("spanID")));
    out.record.spanId = own.id;
    out.details.spanIdText = std::move(own.text);
    if (out.record.spanId.isNull()) {
        out.record.marks |= NoSpanId;
        // The bytes of the span are all that tells it from another one.
        out.record.spanId.value = std::max<std::uint64_t>(fnv1a64(span.raw()), 1);
        note(out, IssueCode::NoSpanIdInSpan, {});
    }
}

struct Reference {
    ParsedTraceId trace;
    ParsedSpanId span;
    std::string type;  ///< as written
    bool childOf = false;
    bool sameTrace = false;
};

std::vector<Reference> readReferences(JsonValue list, const JaegerSpan& owner) {
    std::vector<Reference> references;
    for (JsonValue at = list.first(); at.exists(); at = at.next()) {
        if (!at.isObject()) continue;
        Reference reference;
        reference.trace = parseTraceId(idTextOf(at.member("traceID")));
        reference.span = parseSpanId(idTextOf(at.member("spanID")));
        reference.type = at.member("refType").text();
        reference.childOf = reference.type == "CHILD_OF" || reference.type == "child_of" || reference.type.empty();
        if (reference.trace.id.isNull()) {
            reference.trace = {owner.record.traceId, owner.details.traceIdText};
        }
        reference.sameTrace = reference.trace.id == owner.record.traceId;
        // Jaeger itself removes references to nothing.
        if (!reference.span.id.isNull() || !reference.sameTrace) references.push_back(std::move(reference));
    }
    return references;
}

std::string refTypeText(const Reference& reference) {
    if (reference.childOf) return "child_of";
    return reference.type == "FOLLOWS_FROM" ? "follows_from" : reference.type;
}

/// Parent: the first CHILD_OF into the same trace, else the first FOLLOWS_FROM into it, else parentSpanID. Every other
/// reference, and a parent that is not CHILD_OF, is a link: its type would be lost otherwise.
void readParent(JsonValue span, JaegerSpan& out) {
    const std::vector<Reference> references = readReferences(span.member("references"), out);
    const auto isParent = [](bool childOf) {
        return [childOf](const Reference& r) { return r.sameTrace && !r.span.id.isNull() && r.childOf == childOf; };
    };
    auto parent = std::find_if(references.begin(), references.end(), isParent(true));
    if (parent == references.end()) parent = std::find_if(references.begin(), references.end(), isParent(false));
    ParsedSpanId old = parseSpanId(idTextOf(span.member("parentSpanID")));
    if (parent != references.end()) {
        out.record.parentId = parent->span.id;
        out.details.parentIdText = parent->span.text;
    } else if (!old.id.isNull()) {
        out.record.parentId = old.id;
        out.details.parentIdText = std::move(old.text);
    }
    for (auto at = references.begin(); at != references.end(); ++at) {
        if (at == parent && at->childOf) continue;
        SpanLink& link = out.details.links.emplace_back();
        link.traceId = at->trace.id;
        link.traceIdText = at->trace.text;
        link.spanId = at->span.id;
        link.spanIdText = at->span.text;
        link.attributes.push_back({std::string(refTypeKey), refTypeText(*at)});
    }
}

/// Number or text of a number.
std::string_view numberText(JsonValue value, std::string& scratch) {
    return value.isNumber() || value.isString() ? value.text(scratch) : std::string_view();
}

/// The exact microseconds of a time beyond int64 nanoseconds, for the body.
std::uint64_t rawMicroseconds(std::string_view text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void readTimes(JsonValue span, JaegerSpan& out) {
    std::string scratch;
    SpanRecord& record = out.record;
    const std::string_view start = numberText(span.member("startTime"), scratch);
    if (const auto ns = scaledDecimal(start, microsecondsToNs)) {
        record.startNs = *ns;
    } else if (!start.empty() && scaledDecimal(start, -30)) {
        record.startNs = start.front() == '-' ? INT64_MIN : INT64_MAX;
        record.marks |= TimeOutOfRange;
        out.details.rawStart = rawMicroseconds(start);
        note(out, IssueCode::BadTime, "startTime beyond what nanoseconds hold");
    }
    if (record.startNs == 0) {
        record.marks |= NoStart;
        note(out, IssueCode::BadTime, start.empty() ? "startTime is missing" : "startTime is 0");
    }
    const std::string_view length = numberText(span.member("duration"), scratch);
    if (const auto ns = scaledDecimal(length, microsecondsToNs)) {
        record.durationNs = *ns;
    } else if (!length.empty() && scaledDecimal(length, -30)) {
        record.durationNs = length.front() == '-' ? INT64_MIN : INT64_MAX;
        record.marks |= TimeOutOfRange;
        out.details.rawEnd = rawMicroseconds(length);
        note(out, IssueCode::BadTime, "duration beyond what nanoseconds hold");
    } else {
        record.marks |= NoEnd;
        note(out, IssueCode::BadTime, "duration is missing");
    }
    if (record.durationNs < 0) {
        record.marks |= NegativeDuration;
        note(out, IssueCode::NegativeDuration, {});
    }
}

void readLogs(JsonValue logs, JaegerSpan& out, bool& tooDeep, std::size_t& broken) {
    std::string scratch;
    for (JsonValue at = logs.first(); at.exists(); at = at.next()) {
        if (!at.isObject()) {
            if (at.type() != JsonValue::Type::Null) ++broken;
            continue;
        }
        SpanEvent event;
        event.attributes = jaegerTags(at.member("fields"), tooDeep, broken);
        event.timeNs = scaledDecimal(numberText(at.member("timestamp"), scratch), microsecondsToNs).value_or(0);
        const auto name = std::find_if(event.attributes.begin(), event.attributes.end(), [](const Attribute& a) {
            const std::string* text = std::get_if<std::string>(&a.value.data);
            return a.key == "event" && text != nullptr && !text->empty();
        });
        event.name = "log";
        if (name != event.attributes.end()) {
            event.name = std::move(std::get<std::string>(name->value.data));
            event.attributes.erase(name);
        }
        out.details.events.push_back(std::move(event));
    }
}

void readWarnings(JsonValue warnings, JaegerSpan& out) {
    for (JsonValue at = warnings.first(); at.exists(); at = at.next()) {
        if (at.isNothing()) continue;
        std::string text = at.text();
        note(out, IssueCode::SourceWarning, text);
        out.details.warnings.push_back(std::move(text));
    }
}

}  // namespace

std::string jaegerResource(JsonValue process, std::vector<ImportIssue>& issues) {
    Resource resource;
    bool tooDeep = false;
    std::size_t broken = 0;
    Attributes tags = jaegerTags(process.member("tags"), tooDeep, broken);
    const JsonValue service = process.member("serviceName");
    if (!service.isNothing()) {
        resource.serviceName = service.text();
        const AttributeValue* tag = findAttribute(tags, "service.name");
        // The last attribute of a name counts: a tag of another service must not win over the process.
        const Attribute named{"service.name", resource.serviceName};
        if (tag == nullptr && !resource.serviceName.empty())
            tags.insert(tags.begin(), named);
        else if (tag != nullptr && *tag != named.value && !resource.serviceName.empty())
            tags.push_back(named);
    }
    resource.attributes = std::move(tags);
    if (broken > 0) issues.push_back(makeIssue(IssueCode::BadField, "process tag without a key"));
    if (tooDeep) issues.push_back(makeIssue(IssueCode::ValueTooDeep, "process tag"));
    std::string encoded;
    body::appendResource(encoded, resource);
    return encoded;
}

JaegerSpan readJaegerSpan(JsonValue span, std::string_view traceIdText) {
    JaegerSpan out;
    readIds(span, traceIdText, out);
    readParent(span, out);
    readTimes(span, out);
    std::string scratch;
    bool tooDeep = false;
    std::size_t broken = 0;
    out.name = span.member("operationName").text();
    out.details.attributes = jaegerTags(span.member("tags"), tooDeep, broken);
    JaegerFields fields = takeJaegerFields(out.details.attributes);
    out.record.kind = fields.kind;
    out.record.status = fields.status;
    out.details.statusMessage = std::move(fields.statusMessage);
    out.details.traceState = std::move(fields.traceState);
    out.scope = std::move(fields.scope);
    readLogs(span.member("logs"), out, tooDeep, broken);
    readWarnings(span.member("warnings"), out);
    const auto flags = scaledDecimal(numberText(span.member("flags"), scratch), 0).value_or(0);
    out.details.flags = static_cast<std::uint32_t>(flags);
    if (const JsonValue id = span.member("processID"); !id.isNothing()) out.processId = id.text();
    if (const JsonValue process = span.member("process"); process.isObject()) {
        out.embeddedResource = jaegerResource(process, out.issues);
        out.hasProcess = true;
    }
    if (broken > 0) note(out, IssueCode::BadField, "tag without a key");
    if (tooDeep) {
        out.record.marks |= ValueTooDeep;
        note(out, IssueCode::ValueTooDeep, {});
    }
    const SpanDetails& details = out.details;
    if (!details.events.empty()) out.record.marks |= HasEvents;
    if (!details.links.empty()) out.record.marks |= HasLinks;
    if (!details.warnings.empty()) out.record.marks |= HasWarnings;
    if (!details.traceIdText.empty() || !details.spanIdText.empty() || !details.parentIdText.empty()) out.record.marks |= OpaqueIds;
    return out;
}

}  // namespace fw::formats
