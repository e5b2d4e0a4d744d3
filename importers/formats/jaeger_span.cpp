// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_span.h"

#include <algorithm>
#include <iterator>

#include "importers/formats/jaeger_dialect.h"
#include "importers/formats/jaeger_tags.h"
#include "importers/formats/relative_time.h"
#include "importers/formats/text_time.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr std::string_view refTypeKey = "opentracing.ref_type";

void note(JaegerSpan& out, IssueCode code, std::string detail) {
    out.issues.push_back(makeIssue(code, std::move(detail)));
}

/// Ids from the trace around count only where the span itself has none.
void readIds(JsonValue span, std::string_view traceIdText, const JaegerDialect& dialect, JaegerSpan& out) {
    ParsedTraceId trace = jaegerTraceId(span, dialect);
    if (trace.id.isNull()) trace = parseTraceId(traceIdText);
    out.record.traceId = trace.id;
    out.details.traceIdText = std::move(trace.text);
    if (out.record.traceId.isNull()) {
        out.record.marks |= NoTraceId;
        note(out, IssueCode::NoTraceIdInSpan, {});
    }
    ParsedSpanId own = jaegerSpanId(span, dialect.spanId, dialect);
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

/// The model leaves out what is the first of its enumeration, and Go writes numbers.
std::string referenceType(JsonValue reference, const JaegerDialect& dialect) {
    std::string type = reference.member("refType").text();
    if (dialect.kind != JaegerDialect::Kind::Model && dialect.kind != JaegerDialect::Kind::Thrift) return type;
    if (type.empty()) type = reference.member("ref_type").text();
    return type == "0" ? "CHILD_OF" : type == "1" ? "FOLLOWS_FROM" : type;
}

std::vector<Reference> readReferences(JsonValue list, const JaegerSpan& owner, const JaegerDialect& dialect) {
    std::vector<Reference> references;
    for (JsonValue at = list.first(); at.exists(); at = at.next()) {
        if (!at.isObject()) continue;
        Reference reference;
        reference.trace = jaegerTraceId(at, dialect);
        reference.span = jaegerSpanId(at, dialect.spanId, dialect);
        reference.type = referenceType(at, dialect);
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
void readParent(JsonValue span, const JaegerDialect& dialect, JaegerSpan& out) {
    const std::vector<Reference> references = readReferences(span.member("references"), out, dialect);
    const auto isParent = [](bool childOf) {
        return [childOf](const Reference& r) { return r.sameTrace && !r.span.id.isNull() && r.childOf == childOf; };
    };
    auto parent = std::find_if(references.begin(), references.end(), isParent(true));
    if (parent == references.end()) parent = std::find_if(references.begin(), references.end(), isParent(false));
    ParsedSpanId old = jaegerSpanId(span, dialect.parentSpanId, dialect);
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

/// What nanoseconds cannot hold, or is no number, is kept as it stands.
void keepTime(JaegerSpan& out, const char* member, std::string_view text) {
    out.timeTexts.push_back({"source." + std::string(member), std::string(text)});
}

void readTimes(JsonValue span, const JaegerDialect& dialect, JaegerSpan& out) {
    std::string scratch;
    SpanRecord& record = out.record;
    const JsonValue startTime = span.member(dialect.startTime);
    const std::string start(numberOrText(startTime, scratch));
    const auto startNs = jaegerTime(startTime, dialect);
    if (startNs) {
        record.startNs = *startNs;
    } else if (!start.empty() && scaledDecimal(start, -30)) {
        record.startNs = start.front() == '-' ? INT64_MIN : INT64_MAX;
        record.marks |= TimeOutOfRange;
        keepTime(out, "startTime", start);
        note(out, IssueCode::BadTime, "startTime beyond what nanoseconds hold");
    } else if (!start.empty()) {
        keepTime(out, "startTime", start);
        record.marks |= PartUnread;
        note(out, IssueCode::FieldAsText, std::string(dialect.startTime));
    }
    if (record.startNs < 0 && (record.marks & TimeOutOfRange) == 0) {
        record.marks |= TimeOutOfRange;
        note(out, IssueCode::BadTime, "time before the year 1970");
    }
    const std::string_view length = numberOrText(span.member("duration"), scratch);
    if (const auto ns = jaegerDuration(span.member("duration"), dialect)) {
        record.durationNs = *ns;
    } else if (!length.empty() && scaledDecimal(length, -30)) {
        record.durationNs = length.front() == '-' ? INT64_MIN : INT64_MAX;
        record.marks |= TimeOutOfRange;
        keepTime(out, "duration", length);
        note(out, IssueCode::BadTime, "duration beyond what nanoseconds hold");
    } else {
        record.marks |= NoEnd;
        note(out, IssueCode::BadTime, "duration is missing");
        if (!length.empty()) {
            keepTime(out, "duration", length);
            record.marks |= PartUnread;
            note(out, IssueCode::FieldAsText, "duration");
        }
    }
    if (record.durationNs < 0) {
        record.marks |= NegativeDuration;
        note(out, IssueCode::NegativeDuration, {});
    }
    if (record.startNs == 0 && (!startNs || !startsAtZero(record.parentId, record.durationNs))) {
        record.marks |= NoStart;
        note(out, IssueCode::BadTime, start.empty() ? "startTime is missing" : "startTime is 0");
    }
}

void readLogs(JsonValue logs, const JaegerDialect& dialect, JaegerSpan& out, bool& tooDeep, std::size_t& broken) {
    const bool stored = dialect.kind == JaegerDialect::Kind::Stored;
    for (JsonValue at = logs.first(); at.exists(); at = at.next()) {
        if (!at.isObject()) {
            if (at.type() != JsonValue::Type::Null) ++broken;
            continue;
        }
        SpanEvent event;
        event.attributes = jaegerTags(at.member("fields"), tooDeep, broken, stored);
        event.timeNs = jaegerTime(at.member("timestamp"), dialect).value_or(0);
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

/// The map that Elasticsearch gets where its fields shall be searched: '@' stands for the dots of the names.
void addStoredTags(JsonValue map, Attributes& tags, bool& tooDeep) {
    if (!map.isObject()) return;
    for (JsonValue at = map.first(); at.exists(); at = at.next()) {
        std::string key = at.key();
        std::replace(key.begin(), key.end(), '@', '.');
        tags.push_back({std::move(key), at.toAttribute(tooDeep)});
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

std::string jaegerResource(JsonValue process, std::vector<ImportIssue>& issues, bool stored) {
    Resource resource;
    bool tooDeep = false;
    std::size_t broken = 0;
    Attributes tags = jaegerTags(process.member("tags"), tooDeep, broken, stored);
    if (stored) addStoredTags(process.member("tag"), tags, tooDeep);
    JsonValue service = process.member("serviceName");
    if (!service.exists()) service = process.member("service_name");
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

JaegerSpan readJaegerSpan(JsonValue span, std::string_view traceIdText, bool fromStore) {
    const JaegerDialect& dialect = jaegerDialect(span, fromStore);
    const bool stored = dialect.kind == JaegerDialect::Kind::Stored;
    JaegerSpan out;
    readIds(span, traceIdText, dialect, out);
    readParent(span, dialect, out);
    readTimes(span, dialect, out);
    std::string scratch;
    bool tooDeep = false;
    std::size_t broken = 0;
    out.name = span.member(dialect.operationName).text();
    out.details.attributes = jaegerTags(span.member("tags"), tooDeep, broken, stored);
    if (stored) addStoredTags(span.member("tag"), out.details.attributes, tooDeep);
    JaegerFields fields = takeJaegerFields(out.details.attributes);
    std::move(out.timeTexts.begin(), out.timeTexts.end(), std::back_inserter(out.details.attributes));
    out.record.kind = fields.kind;
    out.record.status = fields.status;
    out.details.statusMessage = std::move(fields.statusMessage);
    out.details.traceState = std::move(fields.traceState);
    out.scope = std::move(fields.scope);
    readLogs(span.member("logs"), dialect, out, tooDeep, broken);
    readWarnings(span.member("warnings"), out);
    const auto flags = scaledDecimal(numberOrText(span.member("flags"), scratch), 0).value_or(0);
    out.details.flags = static_cast<std::uint32_t>(flags);
    if (const JsonValue id = span.member(dialect.processId); !id.isNothing()) out.processId = id.text();
    if (const JsonValue process = span.member("process"); process.isObject()) {
        out.embeddedResource = jaegerResource(process, out.issues, stored);
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
    if (broken > 0) out.record.marks |= PartUnread;
    return out;
}

}  // namespace fw::formats
