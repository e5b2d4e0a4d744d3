// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fw {

struct Attribute;

/// Bytes that are not text (OTLP bytesValue).
struct Bytes {
    std::string data;
    bool operator==(const Bytes&) const = default;
};

/// An attribute value with the type it came in with (OTLP AnyValue). `std::monostate` is the empty value.
/// Strings are kept byte-exact and may hold NUL, control characters or invalid UTF-8: escape them where they are shown.
class AttributeValue {
public:
    using List = std::vector<AttributeValue>;
    using Map = std::vector<Attribute>;
    using Variant = std::variant<std::monostate, std::string, bool, std::int64_t, double, Bytes, List, Map>;

    // Defined below, where Attribute is complete: a map holds attributes, which hold values.
    AttributeValue();
    AttributeValue(std::string text);
    AttributeValue(std::string_view text);
    AttributeValue(const char* text);
    AttributeValue(bool value);
    AttributeValue(std::int64_t value);
    AttributeValue(int value);
    AttributeValue(double value);
    AttributeValue(Bytes value);
    AttributeValue(List value);
    AttributeValue(Map value);

    /// "string", "bool", "int", "double", "bytes", "list", "map" or "empty".
    [[nodiscard]] std::string_view typeName() const;

    bool operator==(const AttributeValue& other) const;

    Variant data;
};

struct Attribute {
    std::string key;
    AttributeValue value;
    bool operator==(const Attribute&) const = default;
};

using Attributes = std::vector<Attribute>;

inline AttributeValue::AttributeValue() = default;
inline AttributeValue::AttributeValue(std::string text) : data(std::move(text)) {}
inline AttributeValue::AttributeValue(std::string_view text) : data(std::string(text)) {}
inline AttributeValue::AttributeValue(const char* text) : data(std::string(text)) {}
inline AttributeValue::AttributeValue(bool value) : data(value) {}
inline AttributeValue::AttributeValue(std::int64_t value) : data(value) {}
inline AttributeValue::AttributeValue(int value) : data(std::int64_t{value}) {}
inline AttributeValue::AttributeValue(double value) : data(value) {}
inline AttributeValue::AttributeValue(Bytes value) : data(std::move(value)) {}
inline AttributeValue::AttributeValue(List value) : data(std::move(value)) {}
inline AttributeValue::AttributeValue(Map value) : data(std::move(value)) {}

/// Deepest nesting of lists and maps that is decoded as such; deeper values are kept as bytes.
inline constexpr int maxValueDepth = 100;

/// The text of a value as it is searched and shown: strings as they are, integers in decimal, doubles in the shortest
/// form that reads back (NaN, Infinity, -Infinity by name), true/false, bytes as lower-case hexadecimal, lists and maps as compact JSON.
[[nodiscard]] std::string valueText(const AttributeValue& value);

/// The shortest text that reads back as `value`; independent of the locale.
[[nodiscard]] std::string doubleText(double value);

/// First / last attribute with `key`; the last one wins where a key is repeated. Null if absent.
[[nodiscard]] const AttributeValue* findAttribute(const Attributes& attributes, std::string_view key);

/// Appends `text` as a JSON string with quotes. Invalid UTF-8 bytes become U+FFFD, control characters are escaped.
void appendJsonString(std::string& out, std::string_view text);

/// Appends a value as plain JSON (bytes as lower-case hexadecimal string, non-finite doubles as strings).
void appendJson(std::string& out, const AttributeValue& value);

}  // namespace fw
