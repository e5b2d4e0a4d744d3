// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/attribute_value.h"

#include <array>
#include <charconv>
#include <cmath>

#include "model/core/utf8.h"

namespace fw {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

std::string hexText(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += hexDigits[static_cast<unsigned char>(c) >> 4];
        out += hexDigits[static_cast<unsigned char>(c) & 0xf];
    }
    return out;
}

}  // namespace

std::string_view AttributeValue::typeName() const {
    static constexpr std::array<std::string_view, 8> names = {"empty", "string", "bool", "int", "double", "bytes", "list", "map"};
    return names[data.index()];
}

bool AttributeValue::operator==(const AttributeValue& other) const {
    if (const auto* number = std::get_if<double>(&data))
        if (const auto* second = std::get_if<double>(&other.data))
            return *number == *second || (std::isnan(*number) && std::isnan(*second));
    return data == other.data;
}

std::string doubleText(double value) {
    if (std::isnan(value)) return "NaN";
    if (std::isinf(value)) return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end};
}

void appendJsonString(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        const char c = text.front();
        const std::size_t length = utf8Length(text);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            text.remove_prefix(1);
            continue;
        }
        if (length > 1) {
            out.append(text.substr(0, length));
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            out += "\\u00";
            out += hexDigits[static_cast<unsigned char>(c) >> 4];
            out += hexDigits[static_cast<unsigned char>(c) & 0xf];
        } else {
            out += c;
        }
        text.remove_prefix(length);
    }
    out += '"';
}

void appendJson(std::string& out, const AttributeValue& value) {
    std::visit(Overloaded{
                   [&](std::monostate) { out += "null"; },
                   [&](const std::string& text) { appendJsonString(out, text); },
                   [&](bool flag) { out += flag ? "true" : "false"; },
                   [&](std::int64_t number) { out += std::to_string(number); },
                   [&](double number) {
                       if (std::isfinite(number))
                           out += doubleText(number);
                       else
                           appendJsonString(out, doubleText(number));
                   },
                   [&](const Bytes& bytes) { appendJsonString(out, hexText(bytes.data)); },
                   [&](const AttributeValue::List& list) {
                       out += '[';
                       for (std::size_t i = 0; i < list.size(); ++i) {
                           if (i > 0) out += ',';
                           appendJson(out, list[i]);
                       }
                       out += ']';
                   },
                   [&](const AttributeValue::Map& map) {
                       out += '{';
                       for (std::size_t i = 0; i < map.size(); ++i) {
                           if (i > 0) out += ',';
                           appendJsonString(out, map[i].key);
                           out += ':';
                           appendJson(out, map[i].value);
                       }
                       out += '}';
                   },
               },
               value.data);
}

std::string valueText(const AttributeValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.data)) return *text;
    if (const auto* number = std::get_if<double>(&value.data)) return doubleText(*number);
    if (const auto* bytes = std::get_if<Bytes>(&value.data)) return hexText(bytes->data);
    if (std::holds_alternative<std::monostate>(value.data)) return {};
    std::string out;
    appendJson(out, value);
    return out;
}

const AttributeValue* findAttribute(const Attributes& attributes, std::string_view key) {
    for (auto it = attributes.rbegin(); it != attributes.rend(); ++it)
        if (it->key == key) return &it->value;
    return nullptr;
}

}  // namespace fw
