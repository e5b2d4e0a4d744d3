// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/tempo_search_trace.h"

#include <algorithm>

#include "importers/formats/json_trouble.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr std::string_view resourcePrefix = "resource.";
constexpr std::string_view spanPrefix = "span.";

/// What is no number of 64 bits is kept among the attributes.
OtlpTime unixNano(JsonValue object, const char* member, Attributes& attributes) {
    const JsonValue value = object.member(member);
    std::string scratch;
    if (!value.isString() && !value.isNumber()) return {};
    const std::string_view text = value.text(scratch);
    const std::optional<OtlpTime> time = parseInteger(text);
    if (!time && !text.empty()) attributes.push_back({"source." + std::string(member), std::string(text)});
    return time.value_or(OtlpTime{});
}

}  // namespace

void TempoSearchTrace::begin() {
    m_spans.clear();
    m_byId.clear();
    m_bytes = 0;
    m_traceId = TraceId();
    m_traceIdText.clear();
    m_rootService.clear();
    m_rootName.clear();
}

void TempoSearchTrace::setTraceId(std::string_view text) {
    ParsedTraceId parsed = parseTraceId(text);
    m_traceId = parsed.id;
    // Tempo strips leading zeros: hexadecimal of any length is the whole id.
    m_traceIdText = isHex(text) && text.size() <= 32 ? std::string() : std::move(parsed.text);
}

/// Intrinsics and selected fields come back as attributes; those that are fields of a span go there. Names: TraceQL.
void TempoSearchTrace::readAttributes(JsonValue json, Span& span) {
    Gathered members;
    gather(TreeValue(json), members);
    std::string encoded;
    m_tooDeep = false;
    attributes(encoded, body::AttributesField, members);
    if (m_tooDeep) {
        span.record.marks |= ValueTooDeep;
        notes.add(IssueCode::ValueTooDeep);
    }
    SpanDetails read;
    static_cast<void>(body::readDetails(encoded, read));
    for (Attribute& attribute : read.attributes) {
        std::string_view key = attribute.key;
        const auto* text = std::get_if<std::string>(&attribute.value.data);
        if (text != nullptr && (key == "span:parentID" || key == "span:parentId")) {
            ParsedSpanId parent = parseSpanId(*text);
            span.record.parentId = parent.id;
            span.details.parentIdText = std::move(parent.text);
            if (parent.id.isNull()) span.isRoot = true;
        } else if (text != nullptr && (key == "status" || key == "span:status") && parseStatusCode(*text)) {
            span.record.status = *parseStatusCode(*text);
        } else if (text != nullptr && (key == "kind" || key == "span:kind") && parseKind(*text)) {
            span.record.kind = *parseKind(*text);
        } else if (text != nullptr && (key == "statusMessage" || key == "span:statusMessage")) {
            span.details.statusMessage = *text;
        } else if (text != nullptr && (key == "name" || key == "span:name") && span.name.empty()) {
            span.name = *text;
        } else if (key.starts_with(resourcePrefix) || key == "service.name") {
            if (key.starts_with(resourcePrefix)) key.remove_prefix(resourcePrefix.size());
            if (key == "service.name" && text != nullptr) span.resource.serviceName = *text;
            span.resource.attributes.push_back({std::string(key), attribute.value});
        } else {
            if (key.starts_with(spanPrefix) && key.size() > spanPrefix.size()) key.remove_prefix(spanPrefix.size());
            span.details.attributes.push_back({std::string(key), attribute.value});
        }
    }
}

void TempoSearchTrace::join(Span& into, Span&& from) {
    const auto unite = [](Attributes& list, Attributes& more) {
        for (Attribute& attribute : more)
            if (std::find(list.begin(), list.end(), attribute) == list.end()) list.push_back(std::move(attribute));
    };
    unite(into.details.attributes, from.details.attributes);
    unite(into.resource.attributes, from.resource.attributes);
    const auto fill = [](std::string& text, std::string& other) {
        if (text.empty()) text = std::move(other);
    };
    fill(into.name, from.name);
    fill(into.resource.serviceName, from.resource.serviceName);
    fill(into.details.statusMessage, from.details.statusMessage);
    fill(into.details.parentIdText, from.details.parentIdText);
    if (into.record.parentId.isNull()) into.record.parentId = from.record.parentId;
    if (into.record.kind == SpanKind::Unspecified) into.record.kind = from.record.kind;
    if (into.record.status == StatusCode::Unset) into.record.status = from.record.status;
    if (into.start.value == 0) into.start = from.start;
    if (into.length.value == 0) into.length = from.length;
    into.isRoot = into.isRoot || from.isRoot;
}

void TempoSearchTrace::add(JsonValue json) {
    notes.clear();
    if (!json.isObject()) {
        if (!json.isNothing()) notes.reject(IssueCode::BadField, "a span that is no object");
        return;
    }
    m_bytes += json.raw().size();
    Span span;
    if (json.member("name").isString()) span.name = json.member("name").text();
    ParsedSpanId id = parseSpanId(json.member("spanID").isString() ? json.member("spanID").text() : std::string());
    span.record.spanId = id.id;
    span.details.spanIdText = std::move(id.text);
    readAttributes(json, span);
    span.start = unixNano(json, "startTimeUnixNano", span.details.attributes);
    span.length = unixNano(json, "durationNanos", span.details.attributes);
    if (!span.record.spanId.isNull()) {
        const auto [at, isNew] = m_byId.try_emplace(span.record.spanId.value, m_spans.size());
        if (!isNew) return join(m_spans[at->second], std::move(span));
    }
    m_spans.push_back(std::move(span));
}

void TempoSearchTrace::write(Span& span, SpanBatch& batch) {
    SpanRecord& record = span.record;
    record.traceId = m_traceId;
    span.details.traceIdText = m_traceIdText;
    span.details.isSample = true;
    if (span.isRoot && span.name.empty()) span.name = m_rootName;
    if (span.isRoot && span.resource.serviceName.empty() && !m_rootService.empty())
        span.resource.attributes.push_back({"service.name", m_rootService});
    const SpanDetails& details = span.details;
    if (!details.traceIdText.empty() || !details.spanIdText.empty() || !details.parentIdText.empty()) record.marks |= OpaqueIds;
    OtlpTime end;
    if (span.start.value != 0 && !span.start.negative && !span.length.negative && span.start.value + span.length.value >= span.start.value)
        end = {span.start.value + span.length.value, false};

    record.bodyOffset = batch.bytes.size();
    body::appendDetails(batch.bytes, details);
    if (record.traceId.isNull() || record.spanId.isNull())
        markIds(record, span.name, std::string_view(batch.bytes).substr(record.bodyOffset), notes);
    setTimes(record, span.start, end, batch.bytes, notes);
    record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
    record.name = batch.names.intern(span.name);
    std::string resource;
    body::appendResource(resource, span.resource);
    record.resource = batch.resources.intern(resource);
    record.scope = batch.scopes.intern({});
    batch.spans.push_back(record);
}

bool TempoSearchTrace::flush(const JsonPlace& place, BatchOutput& out) {
    for (Span& span : m_spans) {
        notes.clear();
        write(span, out.batch());
        tellNotes(notes, {}, place, out);
        if (!out.handOverIfFull()) return false;
    }
    m_spans.clear();
    m_byId.clear();
    m_bytes = 0;
    return true;
}

}  // namespace fw::formats
