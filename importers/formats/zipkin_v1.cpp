// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_v1.h"

#include <algorithm>
#include <bit>
#include <charconv>

#include "importers/formats/otlp_json_fields.h"

namespace fw::formats {
namespace {

/// One of two names: JSON's and Thrift's.
JsonValue memberOf(JsonValue object, std::string_view name, std::string_view thriftName) {
    const JsonValue value = object.member(name);
    return value.isNothing() ? object.member(thriftName) : value;
}

/// A signed 64-bit decimal as the sixteen digits that JSON has.
std::string hexOfDecimal(std::string_view digits) {
    std::int64_t number = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc())
        return number == 0 ? std::string() : toHex(SpanId{static_cast<std::uint64_t>(number)});
    std::uint64_t large = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), large).ec == std::errc()) return toHex(SpanId{large});
    return std::string(digits);
}

std::string idOf(JsonValue value) {
    return value.isNumber() ? hexOfDecimal(value.raw()) : value.isString() ? value.text() : std::string();
}

std::string traceIdOf(JsonValue span) {
    std::string id = idOf(memberOf(span, "traceId", "trace_id"));
    if (const JsonValue high = span.member("trace_id_high"); high.isNumber()) id = hexOfDecimal(high.raw()) + id;
    return id;
}

/// Thrift writes the four bytes of an address as one signed number.
std::string dotted(std::string_view digits) {
    std::int64_t number = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec != std::errc() || number == 0) return {};
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8) text += (text.empty() ? "" : ".") + std::to_string((number >> shift) & 0xff);
    return text;
}

ZipkinEndpoint endpointOf(JsonValue annotation) {
    const JsonValue json = memberOf(annotation, "endpoint", "host");
    ZipkinEndpoint endpoint;
    if (!json.isObject()) return endpoint;
    std::string scratch;
    if (const JsonValue name = memberOf(json, "serviceName", "service_name"); name.isString()) endpoint.service = name.text();
    const JsonValue v4 = json.member("ipv4");
    if (v4.isString()) endpoint.address = v4.text();
    if (v4.isNumber()) endpoint.address = dotted(v4.raw());
    if (const JsonValue v6 = json.member("ipv6"); endpoint.address.empty() && v6.isString()) endpoint.address = v6.text();
    const std::string_view port = numberOrText(json.member("port"), scratch);
    std::int32_t number = 0;
    std::from_chars(port.data(), port.data() + port.size(), number);
    // Thrift's port is a signed 16-bit number.
    endpoint.port = static_cast<std::uint32_t>(number) & 0xffff;
    return endpoint;
}

struct CoreAnnotation {
    std::string_view value;
    SpanKind kind;
    bool start;
};
/// Send and receive of a client and a server; of messages, where "ws"/"wr" are the wire's end of the producer and the consumer.
constexpr CoreAnnotation core[] = {
    {"cs", SpanKind::Client, true},   {"cr", SpanKind::Client, false},   {"sr", SpanKind::Server, true},
    {"ss", SpanKind::Server, false},  {"ms", SpanKind::Producer, true},  {"ws", SpanKind::Producer, false},
    {"wr", SpanKind::Consumer, true}, {"mr", SpanKind::Consumer, false},
};

const CoreAnnotation* coreAnnotation(JsonValue annotation) {
    const JsonValue value = annotation.member("value");
    const std::string_view text = value.isString() ? value.raw() : std::string_view();
    for (const CoreAnnotation& known : core)
        if (known.value == text) return &known;
    return nullptr;
}

/// The annotation type by name or by its number in zipkinCore.thrift.
std::string typeOf(JsonValue binary) {
    const JsonValue type = memberOf(binary, "type", "annotation_type");
    static constexpr std::string_view names[] = {"BOOL", "BYTES", "I16", "I32", "I64", "DOUBLE", "STRING"};
    if (!type.isNumber()) return type.isString() ? type.text() : std::string();
    std::size_t number = 0;
    const std::string_view digits = type.raw();
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number < std::size(names) ? std::string(names[number]) : std::string();
}

/// Bytes of a Thrift value, most significant first.
AttributeValue fromThrift(std::string_view type, std::string bytes) {
    const auto number = [&](std::size_t size) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
        return value;
    };
    if (type == "BOOL" && !bytes.empty()) return bytes[0] != 0;
    if (type == "I16" && bytes.size() >= 2) return std::int64_t{static_cast<std::int16_t>(number(2))};
    if (type == "I32" && bytes.size() >= 4) return std::int64_t{static_cast<std::int32_t>(number(4))};
    if (type == "I64" && bytes.size() >= 8) return static_cast<std::int64_t>(number(8));
    if (type == "DOUBLE" && bytes.size() >= 8) return std::bit_cast<double>(number(8));
    if (type == "STRING") return bytes;
    return Bytes{std::move(bytes)};
}

AttributeValue valueOf(JsonValue binary, ZipkinSpanWriter& to) {
    const JsonValue value = binary.member("value");
    const std::string type = typeOf(binary);
    std::string scratch;
    if (value.isString() && !type.empty()) {
        const std::string_view text = value.text(scratch);
        if (!binary.member("annotation_type").isNothing())
            if (auto bytes = parseBase64(text)) return fromThrift(type, std::move(*bytes));
        if (type == "BOOL" && (text == "true" || text == "false")) return text == "true";
        if (type.starts_with('I'))
            if (const auto number = parseInteger(text); number && (number->negative || number->value <= INT64_MAX))
                return static_cast<std::int64_t>(number->value);
        if (type == "DOUBLE")
            if (const auto number = parseDouble(text)) return *number;
        if (type == "BYTES")
            if (auto bytes = parseBase64(text)) return Bytes{std::move(*bytes)};
    }
    bool tooDeep = false;
    AttributeValue attribute = value.toAttribute(tooDeep);
    if (tooDeep) to.notes.add(IssueCode::ValueTooDeep);
    return attribute;
}

/// Addresses of the other end; their value says true and nothing else.
bool isAddress(std::string_view key) {
    return key == "ca" || key == "sa" || key == "ma";
}

}  // namespace

/// The side of `endpoint`: the same service, and where both know it the same kind. Without a service, the first side.
std::size_t ZipkinV1Reader::sideFor(const ZipkinEndpoint& endpoint, SpanKind kind) {
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side& side = m_sides[i];
        const bool sameHost = endpoint.service.empty() || side.local.service.empty() || side.local.service == endpoint.service;
        const bool sameKind = kind == SpanKind::Unspecified || side.kind == SpanKind::Unspecified || side.kind == kind;
        if (!sameHost || !sameKind) continue;
        if (side.local.service.empty() && side.local.address.empty()) side.local = endpoint;
        if (kind != SpanKind::Unspecified) side.kind = kind;
        return i;
    }
    Side& side = m_sides.emplace_back();
    side.local = endpoint;
    side.kind = kind;
    return m_sides.size() - 1;
}

void ZipkinV1Reader::takeAnnotation(JsonValue annotation) {
    Annotation taken{annotation, 0, false};
    const CoreAnnotation* known = coreAnnotation(annotation);
    taken.side = sideFor(endpointOf(annotation), known != nullptr ? known->kind : SpanKind::Unspecified);
    if (known != nullptr) {
        std::string scratch;
        const ZipkinTime time = zipkinTime(numberOrText(annotation.member("timestamp"), scratch));
        std::int64_t& place = known->start ? m_sides[taken.side].startNs : m_sides[taken.side].endNs;
        if (time.state == ZipkinTime::State::Good && place == 0) place = time.ns;
    }
    m_annotations.push_back(taken);
}

void ZipkinV1Reader::takeBinaryAnnotation(JsonValue annotation) {
    std::string scratch;
    const JsonValue key = annotation.member("key");
    if (!isAddress(key.text(scratch))) {
        m_binary.push_back({annotation, sideFor(endpointOf(annotation), SpanKind::Unspecified)});
        return;
    }
    // Who talks to a server is a client; who knows only that it is another end gets the one side there is.
    const SpanKind kind = key.text(scratch) == "sa"   ? SpanKind::Client
                          : key.text(scratch) == "ca" ? SpanKind::Server
                                                      : SpanKind::Unspecified;
    auto at = std::find_if(m_sides.begin(), m_sides.end(), [&](const Side& side) { return side.kind == kind; });
    if (at == m_sides.end()) at = m_sides.begin();
    if (at == m_sides.end()) at = m_sides.emplace(m_sides.end());
    if (at->kind == SpanKind::Unspecified) at->kind = kind;
    at->remote = endpointOf(annotation);
}

void ZipkinV1Reader::split(JsonValue span) {
    m_sides.clear();
    m_annotations.clear();
    m_binary.clear();
    const JsonValue annotations = span.member("annotations");
    const JsonValue binary = memberOf(span, "binaryAnnotations", "binary_annotations");
    // Kinds first: the others go to the sides that are known then.
    for (const bool wantCore : {true, false})
        for (JsonValue at = annotations.first(); at.exists(); at = at.next())
            if (at.isObject() && (coreAnnotation(at) != nullptr) == wantCore) takeAnnotation(at);
    std::string scratch;
    for (const bool addresses : {false, true})
        for (JsonValue at = binary.first(); at.exists(); at = at.next())
            if (at.isObject() && isAddress(at.member("key").text(scratch)) == addresses) takeBinaryAnnotation(at);
    if (m_sides.empty()) m_sides.emplace_back();
    takeSpanTimes(span);
}

/// The span's own times are the client's where there is one: a server that shares its span does not write any.
void ZipkinV1Reader::takeSpanTimes(JsonValue span) {
    std::string scratch;
    m_start = zipkinTime(numberOrText(span.member("timestamp"), scratch));
    m_duration = zipkinTime(numberOrText(span.member("duration"), scratch));
    const auto client = std::find_if(m_sides.begin(), m_sides.end(), [](const Side& side) { return side.kind == SpanKind::Client; });
    m_primary = client == m_sides.end() ? 0 : static_cast<std::size_t>(client - m_sides.begin());
    for (Annotation& annotation : m_annotations) {
        const CoreAnnotation* known = coreAnnotation(annotation.json);
        if (known == nullptr) continue;
        const Side& side = m_sides[annotation.side];
        const ZipkinTime time = zipkinTime(numberOrText(annotation.json.member("timestamp"), scratch));
        const bool own = annotation.side == m_primary;
        const std::int64_t start = own && m_start.ns != 0 ? m_start.ns : side.startNs;
        std::int64_t end = side.endNs;
        if (own && m_duration.state == ZipkinTime::State::Good && __builtin_add_overflow(start, m_duration.ns, &end)) end = side.endNs;
        // What says the same as the times of the span need not be an event beside them.
        annotation.isTime = time.state == ZipkinTime::State::Good && time.ns != 0 && time.ns == (known->start ? start : end);
        if (!known->start && start == 0) annotation.isTime = false;
    }
}

const ZipkinSpan& ZipkinV1Reader::write(JsonValue span, std::size_t number, ZipkinSpanWriter& to) {
    const Side& side = m_sides[number];
    to.begin();
    to.ids(traceIdOf(span), idOf(memberOf(span, "id", "id")), idOf(memberOf(span, "parentId", "parent_id")));
    if (const JsonValue name = span.member("name"); name.isString())
        to.name(name.text());
    else if (!name.isNothing())
        to.notes.add(IssueCode::BadField, "name");
    if (side.kind != SpanKind::Unspecified) to.kind(side.kind);
    if (span.member("debug").isTrue()) to.debug();
    const bool primary = number == m_primary;
    const bool beside = !primary || (side.kind == SpanKind::Server && m_start.state == ZipkinTime::State::Missing);
    if (side.kind == SpanKind::Server && beside) to.shared();

    ZipkinTime start = primary ? m_start : ZipkinTime();
    ZipkinTime duration = primary ? m_duration : ZipkinTime();
    if (start.state == ZipkinTime::State::Missing && side.startNs != 0) start = {ZipkinTime::State::Good, side.startNs, {}};
    if (duration.state == ZipkinTime::State::Missing && start.ns != 0 && side.endNs != 0) {
        duration.state = ZipkinTime::State::Good;
        if (__builtin_sub_overflow(side.endNs, start.ns, &duration.ns)) duration = {};
    }
    to.start(start);
    to.duration(duration);
    to.local(side.local);
    to.remote(side.remote);
    for (const BinaryAnnotation& binary : m_binary)
        if (binary.side == number) to.tag(binary.json.member("key").text(), valueOf(binary.json, to));
    std::string scratch;
    for (const Annotation& annotation : m_annotations) {
        if (annotation.side != number || annotation.isTime) continue;
        const ZipkinTime time = zipkinTime(numberOrText(annotation.json.member("timestamp"), scratch));
        to.annotation(time, annotation.json.member("value").text());
    }
    return to.finish();
}

}  // namespace fw::formats
