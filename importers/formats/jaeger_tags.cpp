// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_tags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

#include "importers/formats/otlp_json_fields.h"
#include "model/core/characters.h"

namespace fw::formats {
namespace {

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number value{};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::string> hexBytesOf(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    std::string out;
    for (; !text.empty(); text.remove_prefix(2)) {
        unsigned byte = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + 2, byte, 16);
        if (error != std::errc() || stop != text.data() + 2) return std::nullopt;
        out += static_cast<char>(byte);
    }
    return out;
}

std::optional<AttributeValue> typedValue(std::string_view type, JsonValue value, bool hexBytes) {
    std::string scratch;
    if (type == "bool" && value.isString()) {
        const std::string_view text = value.text(scratch);
        if (text == "true") return true;
        if (text == "false") return false;
    } else if (type == "int64" && value.isString()) {
        if (const auto number = wholeNumber<std::int64_t>(value.text(scratch))) return *number;
    } else if (type == "float64") {
        const std::string_view text = value.isNumber() || value.isString() ? value.text(scratch) : std::string_view();
        if (const auto number = wholeNumber<double>(text)) return *number;
        if (text == "+Inf" || text == "Infinity" || text == "+Infinity") return std::numeric_limits<double>::infinity();
        if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
    } else if (type == "binary" && value.isString()) {
        if (auto bytes = hexBytes ? hexBytesOf(value.text(scratch)) : parseBase64(value.text(scratch))) return Bytes{std::move(*bytes)};
    }
    return std::nullopt;
}

/// Bytes as base64 or, in Thrift, as a list of numbers.
std::optional<AttributeValue> modelBytes(JsonValue value) {
    std::string scratch;
    if (value.isString()) {
        auto bytes = parseBase64(value.text(scratch));
        if (!bytes) return std::nullopt;
        return Bytes{std::move(*bytes)};
    }
    Bytes bytes;
    for (JsonValue at = value.first(); at.exists(); at = at.next()) {
        const auto number = wholeNumber<int>(at.raw());
        if (!number || *number < -128 || *number > 255) return std::nullopt;
        bytes.data += static_cast<char>(*number);
    }
    return bytes;
}

/// {"vType", "vStr" | "vBool" | "vInt64" | "vLong" | "vFloat64" | "vDouble" | "vBinary"} and the same in snake_case. What
/// protobuf leaves out is the zero of its type. Nothing if the tag has none of these.
std::optional<AttributeValue> modelValue(JsonValue tag) {
    std::string scratch;
    std::string type;
    std::optional<AttributeValue> found;
    bool tooDeep = false;
    for (JsonValue at = tag.first(); at.exists(); at = at.next()) {
        std::string name = lowered(at.key());
        std::erase(name, '_');
        if (name.size() < 2 || name[0] != 'v' || at.isNothing()) continue;
        if (name == "vtype") {
            type = lowered(at.text());
        } else if (name == "vstr") {
            found = at.text();
        } else if (name == "vbool") {
            found = at.isTrue() || at.text() == "true";
        } else if (name == "vint64" || name == "vlong") {
            if (const auto number = wholeNumber<std::int64_t>(at.text(scratch))) found = *number;
            if (!found) found = at.toAttribute(tooDeep);
        } else if (name == "vfloat64" || name == "vdouble") {
            if (const auto number = parseDouble(at.text(scratch))) found = *number;
        } else if (name == "vbinary") {
            if (auto bytes = modelBytes(at)) found = std::move(bytes);
        }
    }
    if (found || type.empty()) return found;
    // The numbers are those of model.proto: Thrift never leaves a value out.
    if (type == "0" || type == "string") return std::string();
    if (type == "1" || type == "bool") return false;
    if (type == "2" || type == "int64" || type == "long") return 0;
    if (type == "3" || type == "float64" || type == "double") return 0.0;
    return Bytes{};
}

const std::string* asText(const AttributeValue& value) {
    return std::get_if<std::string>(&value.data);
}

std::optional<std::int64_t> asInteger(const AttributeValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value.data)) return *number;
    if (const std::string* text = asText(value)) return wholeNumber<std::int64_t>(*text);
    return std::nullopt;
}

SpanKind kindFromName(std::string_view name) {
    for (const SpanKind kind : {SpanKind::Internal, SpanKind::Server, SpanKind::Client, SpanKind::Producer, SpanKind::Consumer})
        if (name == kindName(kind)) return kind;
    return SpanKind::Unspecified;
}

/// Takes the first string attribute of one of the names; `accept` decides whether the field can hold it.
template <typename Accept>
void takeText(Attributes& attributes, std::initializer_list<std::string_view> names, Accept&& accept) {
    for (const std::string_view name : names) {
        const auto at = std::find_if(attributes.begin(), attributes.end(),
                                     [&](const Attribute& a) { return a.key == name && asText(a.value) != nullptr; });
        if (at == attributes.end() || !accept(*asText(at->value))) continue;
        attributes.erase(at);
        return;
    }
}

bool saysError(const AttributeValue& value) {
    if (const bool* flag = std::get_if<bool>(&value.data)) return *flag;
    // Viewers take any text but "false" for an error ("ClientSideError").
    if (const std::string* text = asText(value)) return !text->empty() && lowered(*text) != "false";
    if (const auto number = asInteger(value)) return *number != 0;
    return false;
}

/// error, else otel.status_code, else http.status_code (5xx; 4xx on the client's side): formats.md section 7.
void takeStatus(Attributes& attributes, JaegerFields& fields) {
    const auto errorTag =
        std::find_if(attributes.begin(), attributes.end(), [](const Attribute& a) { return a.key == "error" && saysError(a.value); });
    const bool error = errorTag != attributes.end();
    if (error) {
        fields.status = StatusCode::Error;
        if (std::holds_alternative<bool>(errorTag->value.data)) attributes.erase(errorTag);
    }
    bool known = error;
    takeText(attributes, {"otel.status_code"}, [&](const std::string& text) {
        const std::string name = lowered(text);
        const StatusCode code = name == "error" ? StatusCode::Error : name == "ok" ? StatusCode::Ok : StatusCode::Unset;
        if (!known && code != StatusCode::Unset) {
            fields.status = code;
            known = true;
        }
        return code == fields.status && (text == "ERROR" || text == "OK");
    });
    if (!known)
        if (const AttributeValue* http = findAttribute(attributes, "http.status_code")) {
            const std::int64_t code = asInteger(*http).value_or(0);
            if ((code >= 500 && code < 600) || (code >= 400 && code < 500 && fields.kind == SpanKind::Client))
                fields.status = StatusCode::Error;
        }
    takeText(attributes, {"otel.status_description"}, [&](const std::string& text) {
        fields.statusMessage = text;
        return !text.empty();
    });
    if (fields.statusMessage.empty() && fields.status == StatusCode::Error)
        if (const AttributeValue* message = findAttribute(attributes, "http.status_message");
            message != nullptr && asText(*message) != nullptr)
            fields.statusMessage = *asText(*message);
}

}  // namespace

AttributeValue jaegerTagValue(JsonValue tag, bool& tooDeep, bool hexBytes) {
    std::string scratch;
    const JsonValue value = tag.member("value");
    if (!value.exists())
        if (auto typed = modelValue(tag)) return std::move(*typed);
    const JsonValue type = tag.member("type");
    if (type.isString())
        if (auto typed = typedValue(lowered(type.text(scratch)), value, hexBytes)) return std::move(*typed);
    return value.toAttribute(tooDeep);
}

Attributes jaegerTags(JsonValue tags, bool& tooDeep, std::size_t& broken, bool hexBytes) {
    Attributes attributes;
    if (tags.isNothing()) return attributes;
    if (!tags.isArray() && !tags.isObject()) ++broken;
    for (JsonValue tag = tags.first(); tag.exists(); tag = tag.next()) {
        if (tags.isObject()) {
            attributes.push_back({tag.key(), tag.toAttribute(tooDeep)});
            continue;
        }
        const JsonValue key = tag.member("key");
        if (!key.isString()) {
            if (tag.type() != JsonValue::Type::Null) ++broken;
            continue;
        }
        attributes.push_back({key.text(), jaegerTagValue(tag, tooDeep, hexBytes)});
    }
    return attributes;
}

JaegerFields takeJaegerFields(Attributes& attributes) {
    JaegerFields fields;
    takeText(attributes, {"span.kind"}, [&](const std::string& text) {
        fields.kind = kindFromName(lowered(text));
        return fields.kind != SpanKind::Unspecified && text == kindName(fields.kind);
    });
    takeStatus(attributes, fields);
    takeText(attributes, {"w3c.tracestate"}, [&](const std::string& text) {
        fields.traceState = text;
        return !text.empty();
    });
    takeText(attributes, {"otel.scope.name", "otel.library.name"}, [&](const std::string& text) {
        fields.scope.name = text;
        return !text.empty();
    });
    takeText(attributes, {"otel.scope.version", "otel.library.version"}, [&](const std::string& text) {
        fields.scope.version = text;
        return !text.empty();
    });
    return fields;
}

}  // namespace fw::formats
