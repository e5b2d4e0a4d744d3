// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_losses.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>

#include "model/core/utf8.h"

namespace fw::exporting {
namespace {

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        // Most texts are ASCII to their end.
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            text.remove_prefix(1);
            continue;
        }
        const std::size_t length = utf8Length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

/// Texts inside of a value; depth is bounded by maxValueDepth.
std::uint64_t brokenTexts(const AttributeValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.data)) return isUtf8(*text) ? 0 : 1;
    std::uint64_t count = 0;
    if (const auto* list = std::get_if<AttributeValue::List>(&value.data))
        for (const AttributeValue& item : *list) count += brokenTexts(item);
    if (const auto* map = std::get_if<AttributeValue::Map>(&value.data))
        for (const Attribute& item : *map) count += (isUtf8(item.key) ? 0U : 1U) + brokenTexts(item.value);
    return count;
}

std::uint64_t brokenTexts(const Attributes& attributes) {
    std::uint64_t count = 0;
    for (const Attribute& attribute : attributes) count += (isUtf8(attribute.key) ? 0U : 1U) + brokenTexts(attribute.value);
    return count;
}

bool isNested(const AttributeValue& value) {
    return std::holds_alternative<AttributeValue::List>(value.data) || std::holds_alternative<AttributeValue::Map>(value.data) ||
           std::holds_alternative<std::monostate>(value.data);
}
bool isText(const AttributeValue& value) {
    return std::holds_alternative<std::string>(value.data);
}

template <typename Test>
std::uint64_t countIf(const Attributes& attributes, Test&& test) {
    return static_cast<std::uint64_t>(
        std::count_if(attributes.begin(), attributes.end(), [&](const Attribute& attribute) { return test(attribute); }));
}

std::uint64_t repeatedKeys(const Attributes& attributes, std::set<std::string_view>& seen) {
    return countIf(attributes, [&seen](const Attribute& attribute) { return !seen.insert(attribute.key).second; });
}

bool isOneOf(std::string_view key, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), key) != names.end();
}

/// Of resources, what tags in these namespaces are: the importers' rule, which is OpenTelemetry's list.
bool zipkinResourceKey(std::string_view key) {
    const auto begins = [key](std::string_view name) { return key.starts_with(name); };
    return (begins("cloud.") || begins("container.") || begins("deployment.") || begins("device.") || begins("host.") || begins("k8s.") ||
            begins("os.") || begins("process.") || begins("service.") || begins("telemetry.") || begins("webengine.")) &&
           !begins("service.peer.");
}

}  // namespace

const char* lossText(Loss loss) {
    switch (loss) {
        case Loss::Logs:
            return "log records left out";
        case Loss::IdTexts:
            return "spans with ids of another form than 32 and 16 hexadecimal digits: written by their keys";
        case Loss::Warnings:
            return "warnings of the source system left out";
        case Loss::SharedIds:
            return "spans with the id of another, which readers of the format may take for one";
        case Loss::BrokenText:
            return "texts that are not UTF-8, with U+FFFD for what is broken";
        case Loss::Nanoseconds:
            return "times cut to microseconds";
        case Loss::Types:
            return "values that became text";
        case Loss::Scopes:
            return "spans whose scope lost its attributes, counts or schema";
        case Loss::Resources:
            return "spans whose resource lost counts, its schema or a place of its own, or gained a name";
        case Loss::LinkParts:
            return "links that lost trace state, flags, counts or attributes, or gained one";
        case Loss::Counts:
            return "counts of dropped things left out";
        case Loss::Flags:
            return "trace flags left out";
        case Loss::OddTimes:
            return "times that are absent, negative or out of range and could not be written so";
        case Loss::RepeatedKeys:
            return "attributes left out, as their key stood there before";
        case Loss::Kinds:
            return "spans without a kind, which the format takes for internal ones";
        case Loss::Meanings:
            return "attributes whose name has a meaning of its own in the format";
        case Loss::Last:
            break;
    }
    return "";
}

void TraceLosses::countLogs(std::uint64_t logs) {
    if (m_format != TraceFormat::OtlpJson) add(Loss::Logs, logs);
}

void TraceLosses::countTexts(const TraceData& trace, SpanIndex span, const SpanDetails& details) {
    std::uint64_t broken = brokenTexts(details.attributes);
    for (const std::string* text : {&details.statusMessage, &details.traceState, &trace.names[trace.name[span]]})
        broken += isUtf8(*text) ? 0U : 1U;
    for (const SpanEvent& event : details.events) broken += (isUtf8(event.name) ? 0U : 1U) + brokenTexts(event.attributes);
    for (const SpanLink& link : details.links) broken += brokenTexts(link.attributes);
    broken += brokenTexts(trace.resources[trace.resource[span]].attributes);
    broken += brokenTexts(trace.scopes[trace.scope[span]].attributes);
    add(Loss::BrokenText, broken);
}

void TraceLosses::countTimes(const TraceData& trace, SpanIndex span, const SpanDetails& details) {
    const std::uint16_t marks = trace.marks[span];
    std::uint64_t cut = trace.startNs[span] % 1000 != 0 || trace.durationNs[span] % 1000 != 0 ? 1 : 0;
    for (const SpanEvent& event : details.events) cut += event.timeNs % 1000 != 0 ? 1U : 0U;
    add(Loss::Nanoseconds, cut);
    const std::uint16_t odd = m_format == TraceFormat::JaegerJson ? std::uint16_t{NoStart | NoEnd | StartInferred} : std::uint16_t{0};
    if ((marks & (NegativeDuration | TimeOutOfRange | odd)) != 0 || details.rawStart != 0 || details.rawEnd != 0) add(Loss::OddTimes);
}

void TraceLosses::countForJaeger(const TraceData& trace, SpanIndex span, const SpanDetails& details) {
    countTimes(trace, span, details);
    const auto nested = [](const Attribute& attribute) { return isNested(attribute.value); };
    const Resource& resource = trace.resources[trace.resource[span]];
    const Scope& scope = trace.scopes[trace.scope[span]];
    add(Loss::Types, countIf(details.attributes, nested) + countIf(resource.attributes, nested));
    add(Loss::Counts, (details.droppedAttributes != 0) + (details.droppedEvents != 0) + (details.droppedLinks != 0));
    for (const SpanEvent& event : details.events) {
        add(Loss::Types, countIf(event.attributes, nested));
        if (event.droppedAttributes != 0) add(Loss::Counts);
        add(Loss::Meanings,
            countIf(event.attributes, [](const Attribute& a) { return a.key == "event"; }) + (event.name.empty() ? 1U : 0U));
    }
    // What a reference says comes back as this attribute, and as nothing else.
    const Attributes reference = {{"opentracing.ref_type", "follows_from"}};
    for (const SpanLink& link : details.links)
        if (!link.traceState.empty() || link.flags != 0 || link.attributes != reference || link.droppedAttributes != 0)
            add(Loss::LinkParts);
    if (!scope.attributes.empty() || scope.droppedAttributes != 0 || !scope.schemaUrl.empty()) add(Loss::Scopes);
    const AttributeValue* service = findAttribute(resource.attributes, "service.name");
    const bool named = service != nullptr && isText(*service) && !resource.serviceName.empty();
    if (resource.droppedAttributes != 0 || !resource.schemaUrl.empty() || !named) add(Loss::Resources);
    if ((trace.marks[span] & SharedSpan) != 0) add(Loss::SharedIds);
    add(Loss::Meanings, countIf(details.attributes, [&](const Attribute& a) {
            return isOneOf(a.key, {"error", "span.kind", "otel.status_code", "otel.status_description", "w3c.tracestate", "otel.scope.name",
                                   "otel.scope.version", "otel.library.name", "otel.library.version"}) ||
                   (trace.status[span] != StatusCode::Error && isOneOf(a.key, {"http.status_code"})) ||
                   (trace.status[span] == StatusCode::Error && details.statusMessage.empty() && a.key == "http.status_message");
        }));
}

void TraceLosses::countForZipkin(const TraceData& trace, SpanIndex span, const SpanDetails& details) {
    countTimes(trace, span, details);
    const auto typed = [](const Attribute& attribute) { return !isText(attribute.value); };
    const Resource& resource = trace.resources[trace.resource[span]];
    const Scope& scope = trace.scopes[trace.scope[span]];
    add(Loss::Types, countIf(details.attributes, typed) + countIf(resource.attributes, typed));
    if (details.flags != 0) add(Loss::Flags);
    if (trace.kind[span] == SpanKind::Unspecified) add(Loss::Kinds);
    if ((trace.marks[span] & (DuplicateId | SharedSpan)) == DuplicateId) add(Loss::SharedIds);
    if (!scope.attributes.empty() || scope.droppedAttributes != 0 || !scope.schemaUrl.empty()) add(Loss::Scopes);
    // Only with a service name do tags say that they are the resource's.
    const bool named = !resource.serviceName.empty();
    if (resource.droppedAttributes != 0 || !resource.schemaUrl.empty() || (!named && !resource.attributes.empty()) ||
        countIf(resource.attributes, [](const Attribute& a) { return !zipkinResourceKey(a.key); }) > 0)
        add(Loss::Resources);
    add(Loss::Warnings, details.warnings.size());
    if ((trace.marks[span] & OpaqueIds) != 0) add(Loss::IdTexts);
    for (const SpanLink& link : details.links)
        if (link.flags != 0 || !link.traceIdText.empty() || !link.spanIdText.empty()) add(Loss::LinkParts);
    std::set<std::string_view> keys;
    add(Loss::RepeatedKeys, repeatedKeys(details.attributes, keys) + repeatedKeys(resource.attributes, keys));
    add(Loss::Meanings, countIf(details.attributes, [&](const Attribute& a) {
            return isOneOf(a.key, {"error", "span.kind", "w3c.tracestate"}) || a.key.starts_with("otel.") ||
                   a.key.starts_with("otlp.link.") || (named && zipkinResourceKey(a.key));
        }));
}

void TraceLosses::countSpan(const TraceData& trace, SpanIndex span, const SpanDetails& details) {
    if (m_format != TraceFormat::OtlpProto) countTexts(trace, span, details);
    switch (m_format) {
        case TraceFormat::OtlpJson:
        case TraceFormat::OtlpProto:
            if ((trace.marks[span] & OpaqueIds) != 0) add(Loss::IdTexts);
            if ((trace.marks[span] & SharedSpan) != 0) add(Loss::SharedIds);
            add(Loss::Warnings, details.warnings.size());
            break;
        case TraceFormat::JaegerJson:
            countForJaeger(trace, span, details);
            break;
        case TraceFormat::ZipkinJson:
            countForZipkin(trace, span, details);
            break;
        case TraceFormat::Csv:
            break;
    }
}

}  // namespace fw::exporting
