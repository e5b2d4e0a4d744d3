// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_fast_span.h"

#include <algorithm>
#include <array>
#include <bit>

#include "importers/formats/otlp_records.h"
#include "model/core/ids.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

namespace dom = simdjson::dom;

constexpr std::int64_t nsPerMicrosecond = 1000;
constexpr std::int64_t mostMicroseconds = INT64_MAX / nsPerMicrosecond;

bool textOf(const dom::element& element, std::string_view& text) {
    return element.get_string().get(text) == simdjson::SUCCESS;
}

bool isEmptyList(const dom::element& element) {
    if (element.is_null()) return true;
    dom::array list;
    return element.get_array().get(list) == simdjson::SUCCESS && list.size() == 0;
}

/// Members of a tag or log field; false where one is missing, repeated, or there are others.
struct Tag {
    std::string_view key;
    std::string_view type;
    dom::element value;

    bool read(const dom::element& element) {
        dom::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS) return false;
        unsigned met = 0;
        for (const auto& [name, member] : object) {
            unsigned bit = 0;
            if (name == "key") {
                bit = 1;
                if (!textOf(member, key)) return false;
            } else if (name == "type") {
                bit = 2;
                if (!textOf(member, type)) return false;
            } else if (name == "value") {
                bit = 4;
                value = member;
            }
            if (bit == 0 || (met & bit) != 0) return false;
            met |= bit;
        }
        return met == 7;
    }
};

}  // namespace

bool JaegerFastSpan::read(std::string_view json) {
    dom::object span;
    if (m_parser.parse(json.data(), json.size(), false).get_object().get(span) != simdjson::SUCCESS) return false;
    record = SpanRecord();
    name = {};
    processId = {};
    body.clear();
    scope.clear();
    m_parentText.clear();
    return readMembers(span);
}

bool JaegerFastSpan::readMembers(dom::object span) {
    enum Member : unsigned { TraceId, SpanId, Name, References, Flags, Start, Duration, Tags, Logs, Process, Warnings, Parent, Count };
    static constexpr std::array<std::string_view, Count> names = {"traceID", "spanID",    "operationName", "references",
                                                                  "flags",   "startTime", "duration",      "tags",
                                                                  "logs",    "processID", "warnings",      "parentSpanID"};
    std::array<dom::element, Count> members;
    unsigned met = 0;
    for (const auto& [key, value] : span) {
        const auto found = std::find(names.begin(), names.end(), key);
        // Members of other dialects, an embedded process: not everyday.
        if (found == names.end()) return false;
        const auto number = static_cast<unsigned>(found - names.begin());
        if ((met & (1U << number)) != 0) return false;
        met |= 1U << number;
        members[number] = value;
    }
    const auto has = [met](Member member) { return (met & (1U << member)) != 0; };
    constexpr unsigned needed = 1U << TraceId | 1U << SpanId | 1U << Name | 1U << Start | 1U << Duration | 1U << Process;
    if ((met & needed) != needed) return false;

    std::string_view traceText;
    std::string_view spanText;
    if (!textOf(members[TraceId], traceText) || !textOf(members[SpanId], spanText) || !textOf(members[Name], name) ||
        !textOf(members[Process], processId))
        return false;
    const ParsedTraceId trace = parseTraceId(traceText);
    const ParsedSpanId own = parseSpanId(spanText);
    if (trace.id.isNull() || own.id.isNull()) return false;
    record.traceId = trace.id;
    record.spanId = own.id;

    std::int64_t start = 0;
    std::int64_t duration = 0;
    if (members[Start].get_int64().get(start) != simdjson::SUCCESS || start <= 0 || start > mostMicroseconds) return false;
    if (members[Duration].get_int64().get(duration) != simdjson::SUCCESS || duration < 0 || duration > mostMicroseconds) return false;
    record.startNs = start * nsPerMicrosecond;
    record.durationNs = duration * nsPerMicrosecond;
    std::int64_t flags = 0;
    if (has(Flags) && (members[Flags].get_int64().get(flags) != simdjson::SUCCESS || flags < 0 || flags > UINT32_MAX)) return false;

    std::string_view parent;
    if (has(Parent) && (!textOf(members[Parent], parent) || !parent.empty())) return false;
    if (has(References) && !readReference(members[References], traceText)) return false;
    if (has(Warnings) && !isEmptyList(members[Warnings])) return false;

    Fields fields;
    if (has(Tags) && !readTags(members[Tags], fields)) return false;
    if (has(Logs) && !readLogs(members[Logs])) return false;
    if (!finish(fields)) return false;
    // The rest in the order of body::appendDetails().
    if (flags != 0) wire::appendFixed32(body, body::FlagsField, static_cast<std::uint32_t>(flags));
    const auto original = [&](std::uint32_t field, const std::string& text) {
        if (text.empty()) return;
        wire::appendBytes(body, field, text);
        record.marks |= OpaqueIds;
    };
    original(body::TraceIdTextField, trace.text);
    original(body::SpanIdTextField, own.text);
    original(body::ParentIdTextField, m_parentText);
    return true;
}

bool JaegerFastSpan::readReference(Element references, std::string_view traceId) {
    dom::array list;
    if (references.get_array().get(list) != simdjson::SUCCESS || list.size() > 1) return false;
    for (const Element reference : list) {
        std::string_view type;
        std::string_view trace;
        std::string_view parent;
        if (reference["refType"].get_string().get(type) != simdjson::SUCCESS || type != "CHILD_OF") return false;
        if (reference["traceID"].get_string().get(trace) != simdjson::SUCCESS || trace != traceId) return false;
        if (reference["spanID"].get_string().get(parent) != simdjson::SUCCESS) return false;
        ParsedSpanId parsed = parseSpanId(parent);
        if (parsed.id.isNull()) return false;
        record.parentId = parsed.id;
        m_parentText = std::move(parsed.text);
    }
    return true;
}

/// Only the spellings that leave no doubt; the rules stand in takeJaegerFields().
bool JaegerFastSpan::takeField(std::string_view key, Element element, Fields& fields, bool& taken) {
    Tag tag;
    const auto text = [&](std::string_view& into) {
        taken = true;
        return tag.read(element) && tag.type == "string" && into.empty() && textOf(tag.value, into) && !into.empty();
    };
    if (key == "span.kind") {
        std::string_view kind;
        if (fields.hasKind || !text(kind)) return false;
        fields.hasKind = true;
        for (const SpanKind one : {SpanKind::Internal, SpanKind::Server, SpanKind::Client, SpanKind::Producer, SpanKind::Consumer})
            if (kind == kindName(one)) record.kind = one;
        return record.kind != SpanKind::Unspecified;
    }
    if (key == "error") {
        bool value = false;
        if (fields.error || !tag.read(element) || tag.type != "bool" || tag.value.get_bool().get(value) != simdjson::SUCCESS) return false;
        fields.error = taken = value;
        return true;
    }
    if (key == "http.status_code")
        return fields.httpStatus < 0 && tag.read(element) && tag.type == "int64" &&
               tag.value.get_int64().get(fields.httpStatus) == simdjson::SUCCESS && fields.httpStatus >= 0;
    if (key == "otel.status_code") return text(fields.statusCode) && (fields.statusCode == "ERROR" || fields.statusCode == "OK");
    if (key == "otel.status_description") return text(fields.statusMessage);
    if (key == "otel.scope.name") return text(fields.scopeName);
    if (key == "otel.scope.version") return text(fields.scopeVersion);
    return key != "http.status_message" && key != "w3c.tracestate" && key != "otel.library.name" && key != "otel.library.version";
}

bool JaegerFastSpan::readTags(Element tags, Fields& fields) {
    dom::array list;
    if (tags.get_array().get(list) != simdjson::SUCCESS) return tags.is_null();
    for (const Element element : list) {
        std::string_view key;
        if (element["key"].get_string().get(key) != simdjson::SUCCESS) return false;
        bool taken = false;
        const char first = key.empty() ? '\0' : key.front();
        if ((first == 's' || first == 'e' || first == 'h' || first == 'o' || first == 'w') && !takeField(key, element, fields, taken))
            return false;
        if (!taken && !writeTag(element, body::AttributesField)) return false;
    }
    return true;
}

bool JaegerFastSpan::writeTag(Element element, std::uint32_t field) {
    Tag tag;
    if (!tag.read(element)) return false;
    const std::size_t pair = openLength(body, field);
    wire::appendBytes(body, 1, tag.key);
    const std::size_t value = openLength(body, 2);
    if (tag.type == "string") {
        std::string_view text;
        if (!textOf(tag.value, text)) return false;
        wire::appendBytes(body, 1, text);
    } else if (tag.type == "int64") {
        std::int64_t number = 0;
        if (!tag.value.is_int64() || tag.value.get_int64().get(number) != simdjson::SUCCESS) return false;
        wire::appendUint(body, 3, static_cast<std::uint64_t>(number));
    } else if (tag.type == "bool") {
        bool truth = false;
        if (tag.value.get_bool().get(truth) != simdjson::SUCCESS) return false;
        wire::appendUint(body, 2, truth ? 1 : 0);
    } else if (tag.type == "float64") {
        double number = 0;
        if (!tag.value.is_number() || tag.value.get_double().get(number) != simdjson::SUCCESS) return false;
        wire::appendFixed64(body, 4, std::bit_cast<std::uint64_t>(number));
    } else {
        return false;
    }
    closeLength(body, value);
    closeLength(body, pair);
    return true;
}

bool JaegerFastSpan::readLogs(Element logs) {
    dom::array list;
    if (logs.get_array().get(list) != simdjson::SUCCESS) return logs.is_null();
    for (const Element log : list) {
        dom::object members;
        if (log.get_object().get(members) != simdjson::SUCCESS || members.size() != 2) return false;
        std::int64_t time = 0;
        dom::array fields;
        if (members["timestamp"].get_int64().get(time) != simdjson::SUCCESS || time < 0 || time > mostMicroseconds) return false;
        if (members["fields"].get_array().get(fields) != simdjson::SUCCESS) return false;
        // The first field "event" with a text is the name; the name stands before the attributes.
        std::string_view eventName;
        bool named = false;
        for (const Element field : fields) {
            std::string_view key;
            if (field["key"].get_string().get(key) != simdjson::SUCCESS) return false;
            if (key != "event") continue;
            Tag tag;
            if (named || !tag.read(field) || tag.type != "string" || !textOf(tag.value, eventName) || eventName.empty()) return false;
            named = true;
        }
        const std::size_t event = openLength(body, body::EventsField);
        wire::appendFixed64(body, 1, static_cast<std::uint64_t>(time * nsPerMicrosecond));
        wire::appendBytes(body, 2, named ? eventName : std::string_view("log"));
        for (const Element field : fields) {
            std::string_view key;
            if (named && field["key"].get_string().get(key) == simdjson::SUCCESS && key == "event") continue;
            if (!writeTag(field, 3)) return false;
        }
        closeLength(body, event);
        record.marks |= HasEvents;
    }
    return true;
}

bool JaegerFastSpan::finish(const Fields& fields) {
    if (fields.error) record.status = StatusCode::Error;
    if (!fields.statusCode.empty()) {
        const StatusCode code = fields.statusCode == "ERROR" ? StatusCode::Error : StatusCode::Ok;
        // A contradiction stays as a tag.
        if (fields.error && code != StatusCode::Error) return false;
        record.status = code;
    } else if (!fields.error && fields.httpStatus >= 400 && fields.httpStatus < 600) {
        if (fields.httpStatus >= 500 || record.kind == SpanKind::Client) record.status = StatusCode::Error;
    }
    if (!fields.statusMessage.empty()) {
        const std::size_t status = openLength(body, body::StatusField);
        wire::appendBytes(body, 2, fields.statusMessage);
        closeLength(body, status);
    }
    if (!fields.scopeName.empty()) wire::appendBytes(scope, 1, fields.scopeName);
    if (!fields.scopeVersion.empty()) wire::appendBytes(scope, 2, fields.scopeVersion);
    return true;
}

}  // namespace fw::formats
