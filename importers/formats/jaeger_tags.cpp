// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_tags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace fw::formats {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number value{};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
    return value;
}

/// Base64 with either alphabet, padding optional.
std::optional<std::string> base64(std::string_view text) {
    while (text.ends_with('=')) text.remove_suffix(1);
    if (text.size() % 4 == 1) return std::nullopt;
    std::string out;
    out.reserve(text.size() * 3 / 4);
    unsigned bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        unsigned value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<unsigned>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<unsigned>(c - 'a') + 26;
        else if (c >= '0' && c <= '9')
            value = static_cast<unsigned>(c - '0') + 52;
        else if (c == '+' || c == '-')
            value = 62;
        else if (c == '/' || c == '_')
            value = 63;
        else
            return std::nullopt;
        bits = (bits << 6) | value;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>(static_cast<unsigned char>(bits >> count));
    }
    return out;
}

std::optional<AttributeValue> typedValue(std::string_view type, JsonValue value) {
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
        if (auto bytes = base64(value.text(scratch))) return Bytes{std::move(*bytes)};
    }
    return std::nullopt;
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
    if (const std::string* text = asText(value)) return !text->empty() && lower(*text) != "false";
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
        const std::string name = lower(text);
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

AttributeValue jaegerTagValue(JsonValue tag, bool& tooDeep) {
    std::string scratch;
    const JsonValue value = tag.member("value");
    const JsonValue type = tag.member("type");
    if (type.isString())
        if (auto typed = typedValue(lower(type.text(scratch)), value)) return std::move(*typed);
    return value.toAttribute(tooDeep);
}

Attributes jaegerTags(JsonValue tags, bool& tooDeep, std::size_t& broken) {
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
        attributes.push_back({key.text(), jaegerTagValue(tag, tooDeep)});
    }
    return attributes;
}

JaegerFields takeJaegerFields(Attributes& attributes) {
    JaegerFields fields;
    takeText(attributes, {"span.kind"}, [&](const std::string& text) {
        fields.kind = kindFromName(lower(text));
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
