// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importers/formats/otlp_json_values.h"
#include "importers/formats/otlp_records.h"
#include "model/core/attribute_value.h"
#include "model/core/span_body.h"

namespace fw::formats {

/// Encodes the parts that all OTLP JSON records share: attributes with their typed values, numbers, texts. What is wrong
/// goes to the notes, a member of a wrong type is left out. Nothing recurses: nested values stand on an own stack.
template <typename Value>
class OtlpJsonValues {
public:
    RecordNotes notes;

    /// The text of a string member; a note and an empty text for anything else but null.
    std::string_view text(const Value& json, const char* name, std::string& scratch) {
        if (json.kind() == JsonKind::String) return json.text(scratch);
        if (json.kind() != JsonKind::Null) notes.add(IssueCode::BadField, name);
        return {};
    }

protected:
    using Members = std::array<Value, static_cast<std::size_t>(OtlpKey::Count)>;
    /// The known members of an object; where a name is repeated, its last one.
    struct Gathered {
        Members values;
        std::uint64_t present = 0;
        [[nodiscard]] bool has(OtlpKey key) const { return (present >> static_cast<unsigned>(key) & 1) != 0; }
        [[nodiscard]] const Value& operator[](OtlpKey key) const { return values[static_cast<std::size_t>(key)]; }
    };
    static_assert(static_cast<unsigned>(OtlpKey::Count) <= 64);

    void gather(const Value& object, Gathered& into) const {
        into.present = 0;
        object.forMembers([&](std::string_view key, const Value& value) {
            const OtlpKey known = otlpKey(key);
            into.values[static_cast<std::size_t>(known)] = value;
            into.present |= std::uint64_t{1} << static_cast<unsigned>(known);
        });
    }

    /// Absent where it is no time of 64 bits.
    std::optional<OtlpTime> readTime(const Gathered& from, OtlpKey key);
    OtlpTime time(const Gathered& from, OtlpKey key, const char* name);
    /// What is no time of 64 bits stands in `text`, which is empty otherwise.
    OtlpTime timeOrText(const Gathered& from, OtlpKey key, const char* name, std::string& text);
    /// A span's start or end: what is no time of 64 bits is kept in the body.
    OtlpTime spanTime(std::string& out, const Gathered& from, OtlpKey key, const char* name);
    std::uint32_t count(const Gathered& from, OtlpKey key, const char* name);
    void appendCount(std::string& out, std::uint32_t field, std::uint32_t number) {
        if (number != 0) wire::appendUint(out, field, number);
    }
    void appendText(std::string& out, std::uint32_t field, const Gathered& from, OtlpKey key, const char* name) {
        if (!from.has(key)) return;
        const std::string_view value = text(from[key], name, m_scratch);
        if (!value.empty()) wire::appendBytes(out, field, value);
    }
    template <typename Visitor>
    void forObjects(const Gathered& from, OtlpKey key, const char* name, Visitor&& visit);
    void attributes(std::string& out, std::uint32_t field, const Gathered& from);
    void value(std::string& out, const Value& json);
    std::optional<std::string_view> scalarText(const Value& given);

    bool m_tooDeep = false;  ///< a value went in as bytes; reset by the caller
    std::string m_scratch;

private:
    bool shortString(std::string& out, std::uint32_t field, std::string_view key, const Value& given);
    void valueMembers(std::string& out, const Value& json);
    bool openItem(std::string& out, const Value& item, bool map, Value& inner);
    void closeTo(std::string& out, std::size_t count);

    struct Frame {
        typename Value::Elements items;
        bool map;
        std::size_t closeTo;
    };
    std::vector<Frame> m_frames;
    std::vector<std::size_t> m_open;
    std::string m_keyScratch;
};

// --- members --------------------------------------------------------------------------------------------------------

template <typename Value>
std::optional<OtlpTime> OtlpJsonValues<Value>::readTime(const Gathered& from, OtlpKey key) {
    if (!from.has(key)) return OtlpTime{};
    const Value& json = from[key];
    if (json.kind() == JsonKind::Number) return json.integer();
    if (json.kind() == JsonKind::Null) return OtlpTime{};
    if (json.kind() != JsonKind::String) return std::nullopt;
    const std::string_view digits = json.text(m_scratch);
    return digits.empty() ? OtlpTime{} : parseInteger(digits);
}

template <typename Value>
OtlpTime OtlpJsonValues<Value>::time(const Gathered& from, OtlpKey key, const char* name) {
    const std::optional<OtlpTime> number = readTime(from, key);
    if (!number) notes.add(IssueCode::BadField, name);
    return number.value_or(OtlpTime{});
}

template <typename Value>
OtlpTime OtlpJsonValues<Value>::timeOrText(const Gathered& from, OtlpKey key, const char* name, std::string& text) {
    text.clear();
    if (const std::optional<OtlpTime> time = readTime(from, key)) return *time;
    const Value& json = from[key];
    text = json.kind() == JsonKind::String ? json.text(m_scratch) : json.raw();
    notes.add(text.empty() ? IssueCode::BadField : IssueCode::FieldAsText, name);
    // A number that is only too large stands at the end of time, not in 1970.
    const std::optional<double> number = parseDouble(text);
    if (!number || std::isnan(*number) || std::abs(*number) < 9.3e18) return OtlpTime{0, false, true};
    if (*number > 0) return OtlpTime{std::numeric_limits<std::uint64_t>::max(), false};
    return OtlpTime{std::uint64_t{1} << 63, true};
}

template <typename Value>
OtlpTime OtlpJsonValues<Value>::spanTime(std::string& out, const Gathered& from, OtlpKey key, const char* name) {
    std::string text;
    const OtlpTime time = timeOrText(from, key, name, text);
    keepTimeText(out, body::AttributesField, name, text);
    return time;
}

template <typename Value>
std::uint32_t OtlpJsonValues<Value>::count(const Gathered& from, OtlpKey key, const char* name) {
    const OtlpTime number = time(from, key, name);
    if (number.value <= std::numeric_limits<std::uint32_t>::max()) return static_cast<std::uint32_t>(number.value);
    notes.add(IssueCode::BadField, name);
    return 0;
}

template <typename Value>
template <typename Visitor>
void OtlpJsonValues<Value>::forObjects(const Gathered& from, OtlpKey key, const char* name, Visitor&& visit) {
    if (!from.has(key)) return;
    const Value list = from[key];
    if (list.kind() != JsonKind::Array) {
        if (list.kind() != JsonKind::Null) notes.add(IssueCode::BadField, name);
        return;
    }
    typename Value::Elements items(list);
    Value item;
    while (items.next(item)) {
        if (item.kind() == JsonKind::Object)
            visit(item);
        else if (item.kind() != JsonKind::Null)
            notes.add(IssueCode::BadField, name);
    }
}

// --- values ---------------------------------------------------------------------------------------------------------

/// Starts a list element or key-value pair; `inner` is its value. False if it has none to write.
template <typename Value>
bool OtlpJsonValues<Value>::openItem(std::string& out, const Value& item, bool map, Value& inner) {
    m_open.push_back(openLength(out, 1));
    if (!map) {
        inner = item;
        return true;
    }
    bool found = false;
    std::string keyText;
    if (item.kind() == JsonKind::Object) {
        item.forMembers([&](std::string_view name, const Value& member) {
            if (name == "key") keyText = text(member, "key", m_scratch);
            if (name == "value") {
                inner = member;
                found = true;
            }
        });
    } else {
        notes.add(IssueCode::BadField, "kvlistValue");
    }
    wire::appendBytes(out, 1, keyText);
    if (found) m_open.push_back(openLength(out, 2));
    return found;
}

template <typename Value>
void OtlpJsonValues<Value>::closeTo(std::string& out, std::size_t count) {
    while (m_open.size() > count) {
        closeLength(out, m_open.back());
        m_open.pop_back();
    }
}

/// A string, number or bool as text; nothing for what is none.
template <typename Value>
std::optional<std::string_view> OtlpJsonValues<Value>::scalarText(const Value& given) {
    switch (given.kind()) {
        case JsonKind::String:
            return given.text(m_scratch);
        case JsonKind::Bool:
            return given.isTrue() ? "true" : "false";
        case JsonKind::Number:
            break;
        default:
            return std::nullopt;
    }
    if (const std::optional<OtlpTime> integer = given.integer()) {
        m_scratch = integer->negative ? std::to_string(static_cast<std::int64_t>(integer->value)) : std::to_string(integer->value);
        return m_scratch;
    }
    const std::string_view raw = given.raw();
    if (raw.find_first_not_of("-0123456789") == std::string_view::npos && !raw.empty()) return raw;
    const std::optional<double> number = given.number();
    if (!number || !std::isfinite(*number)) return raw;
    std::array<char, 32> digits{};
    m_scratch.assign(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr);
    return m_scratch;
}

/// The content of an AnyValue; `json` is the object around it.
template <typename Value>
void OtlpJsonValues<Value>::value(std::string& out, const Value& json) {
    m_frames.clear();
    m_open.clear();
    valueMembers(out, json);
    while (!m_frames.empty()) {
        Frame& frame = m_frames.back();
        Value item;
        if (!frame.items.next(item)) {
            const std::size_t count = frame.closeTo;
            m_frames.pop_back();
            closeTo(out, count);
            continue;
        }
        const std::size_t open = m_open.size();
        const std::size_t frames = m_frames.size();
        Value inner;
        if (openItem(out, item, frame.map, inner)) valueMembers(out, inner);
        if (m_frames.size() == frames)
            closeTo(out, open);
        else
            m_frames.back().closeTo = open;
    }
}

template <typename Value>
void OtlpJsonValues<Value>::valueMembers(std::string& out, const Value& json) {
    if (json.kind() != JsonKind::Object) {
        if (json.kind() != JsonKind::Null) notes.add(IssueCode::BadField, "value");
        return;
    }
    bool nullDouble = false;
    bool written = false;
    Value wrapped;
    bool isWrapped = false;
    Value list;
    OtlpKey listKey = OtlpKey::Unknown;
    const auto bad = [&](const char* name) { notes.add(IssueCode::BadField, name); };
    // What is no value of its type is still what stands there.
    const auto asText = [&](const char* name, const Value& given) {
        const auto text = scalarText(given);
        if (!text) return bad(name);
        notes.add(IssueCode::FieldAsText, name);
        wire::appendBytes(out, 1, *text);
        written = true;
    };
    const auto member = [&](std::string_view name, const Value& given) {
        const OtlpKey key = otlpKey(name);
        const JsonKind kind = given.kind();
        if (kind == JsonKind::Null) {
            nullDouble = nullDouble || key == OtlpKey::DoubleValue;
            return;
        }
        switch (key) {
            case OtlpKey::StringValue:
                if (kind != JsonKind::String) return asText("stringValue", given);
                wire::appendBytes(out, 1, given.text(m_scratch));
                break;
            case OtlpKey::BoolValue:
                if (kind == JsonKind::String) {
                    const std::string_view word = given.text(m_scratch);
                    if (word != "true" && word != "false") return asText("boolValue", given);
                    wire::appendUint(out, 2, word == "true" ? 1 : 0);
                } else {
                    if (kind != JsonKind::Bool) return asText("boolValue", given);
                    wire::appendUint(out, 2, given.isTrue() ? 1 : 0);
                }
                break;
            case OtlpKey::IntValue: {
                std::optional<OtlpTime> number;
                if (kind == JsonKind::Number) number = given.integer();
                if (kind == JsonKind::String) number = parseInteger(given.text(m_scratch));
                const bool fits =
                    number && (number->negative || number->value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
                if (!fits) return asText("intValue", given);
                wire::appendUint(out, 3, number->value);
                break;
            }
            case OtlpKey::DoubleValue: {
                std::optional<double> number;
                if (kind == JsonKind::Number) number = given.number();
                if (kind == JsonKind::String) number = parseDouble(given.text(m_scratch));
                if (!number) return asText("doubleValue", given);
                wire::appendFixed64(out, 4, std::bit_cast<std::uint64_t>(*number));
                break;
            }
            case OtlpKey::BytesValue: {
                const auto bytes = kind == JsonKind::String ? parseBase64(given.text(m_scratch)) : std::nullopt;
                if (!bytes) return asText("bytesValue", given);
                wire::appendBytes(out, 7, *bytes);
                break;
            }
            case OtlpKey::ArrayValue:
            case OtlpKey::KvlistValue:
                list = given;
                listKey = key;
                break;
            case OtlpKey::Value:
                wrapped = given;
                isWrapped = true;
                return;
            default:
                return;
        }
        written = true;
    };
    json.forMembers(member);
    // {"Value":{...}} of Go struct dumps; one level of it.
    if (!written && isWrapped && wrapped.kind() == JsonKind::Object) wrapped.forMembers(member);
    if (!written && nullDouble) {
        // JavaScript writes NaN and the infinities as null.
        wire::appendFixed64(out, 4, std::bit_cast<std::uint64_t>(std::numeric_limits<double>::quiet_NaN()));
    }
    if (listKey == OtlpKey::Unknown) return;
    if (m_frames.size() >= static_cast<std::size_t>(maxValueDepth)) {
        m_tooDeep = true;
        wire::appendBytes(out, 7, json.raw());
        return;
    }
    const bool map = listKey == OtlpKey::KvlistValue;
    Value values;
    bool hasValues = false;
    if (list.kind() == JsonKind::Array) {
        values = list;
        hasValues = true;
    } else if (list.kind() == JsonKind::Object) {
        list.forMembers([&](std::string_view name, const Value& given) {
            if (otlpKey(name) != OtlpKey::Values) return;
            values = given;
            hasValues = given.kind() == JsonKind::Array;
            if (!hasValues && given.kind() != JsonKind::Null) bad("values");
        });
    } else {
        bad(map ? "kvlistValue" : "arrayValue");
    }
    const std::size_t start = openLength(out, map ? 6 : 5);
    if (!hasValues) {
        closeLength(out, start);
        return;
    }
    m_open.push_back(start);
    m_frames.push_back({typename Value::Elements(values), map, m_open.size() - 1});
}

template <typename Value>
void OtlpJsonValues<Value>::attributes(std::string& out, std::uint32_t field, const Gathered& from) {
    forObjects(from, OtlpKey::Attributes, "attributes", [&](const Value& item) {
        std::string_view key;
        Value given;
        bool found = false;
        item.forMembers([&](std::string_view name, const Value& member) {
            if (name == "key") {
                key = text(member, "key", m_keyScratch);
            } else if (name == "value" || name == "Value") {
                given = member;
                found = true;
            }
        });
        if (found && shortString(out, field, key, given)) return;
        const std::size_t begin = out.size();
        const bool warnings = field == body::AttributesField && key == jaegerWarningsKey;
        const std::size_t pair = openLength(out, field);
        wire::appendBytes(out, 1, key);
        const std::size_t start = openLength(out, 2);
        if (found) value(out, given);
        closeLength(out, start);
        closeLength(out, pair);
        if (warnings) takeJaegerWarnings(out, begin, notes);
    });
}

/// The most common attribute of all in one go: a string so short that every length takes one byte.
template <typename Value>
bool OtlpJsonValues<Value>::shortString(std::string& out, std::uint32_t field, std::string_view key, const Value& given) {
    if (given.kind() != JsonKind::Object || field > 15) return false;
    int members = 0;
    std::string_view content;
    given.forMembers([&](std::string_view name, const Value& member) {
        const bool plain = name == "stringValue" && member.kind() == JsonKind::String;
        members += plain ? 1 : 2;
        if (plain) content = member.text(m_scratch);
    });
    constexpr std::size_t most = 0x80;
    if (members != 1 || key.size() + content.size() + 6 >= most) return false;
    std::array<char, most + 8> bytes;
    char* at = bytes.data();
    const auto put = [&](std::size_t byte) { *at++ = static_cast<char>(byte); };
    const auto putText = [&](std::string_view part) { at = std::copy(part.begin(), part.end(), at); };
    put(std::size_t{field} << 3 | 2);
    put(key.size() + content.size() + 6);
    put(1 << 3 | 2);
    put(key.size());
    putText(key);
    put(2 << 3 | 2);
    put(content.size() + 2);
    put(1 << 3 | 2);
    put(content.size());
    putText(content);
    out.append(bytes.data(), static_cast<std::size_t>(at - bytes.data()));
    return true;
}

}  // namespace fw::formats
