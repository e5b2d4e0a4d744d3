// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/json_tree.h"
#include "importers/formats/otlp_json_fields.h"

namespace fw::formats {

/// Two parsers behind one face, for OtlpJsonEncoder: simdjson for whole good lines, JsonTree for what it refuses (lone
/// surrogates, broken UTF-8, numbers without end) and wherever a place in the input must be told.

enum class JsonKind : std::uint8_t { Null, Bool, Number, String, Array, Object };

class SimdValue {
public:
    SimdValue() = default;
    explicit SimdValue(simdjson::dom::element element) : m_element(element) {}

    [[nodiscard]] JsonKind kind() const {
        switch (m_element.type()) {
            case simdjson::dom::element_type::OBJECT:
                return JsonKind::Object;
            case simdjson::dom::element_type::ARRAY:
                return JsonKind::Array;
            case simdjson::dom::element_type::STRING:
                return JsonKind::String;
            case simdjson::dom::element_type::BOOL:
                return JsonKind::Bool;
            case simdjson::dom::element_type::NULL_VALUE:
                return JsonKind::Null;
            default:
                return JsonKind::Number;
        }
    }
    /// Of a string.
    [[nodiscard]] std::string_view text(std::string& /*scratch*/) const { return m_element.get_string().value_unsafe(); }
    [[nodiscard]] bool isTrue() const { return m_element.get_bool().value_unsafe(); }
    /// Of a number.
    [[nodiscard]] std::optional<OtlpTime> integer() const {
        switch (m_element.type()) {
            case simdjson::dom::element_type::INT64: {
                const std::int64_t number = m_element.get_int64().value_unsafe();
                return OtlpTime{static_cast<std::uint64_t>(number), number < 0};
            }
            case simdjson::dom::element_type::UINT64:
                return OtlpTime{m_element.get_uint64().value_unsafe(), false};
            default:
                return integerFromDouble(m_element.get_double().value_unsafe());
        }
    }
    [[nodiscard]] std::optional<double> number() const { return m_element.get_double().value_unsafe(); }
    /// The value as it stands in the input; not known here.
    [[nodiscard]] static std::string_view raw() { return {}; }

    template <typename Visitor>
    void forMembers(Visitor&& visit) const {
        const simdjson::dom::object object = m_element.get_object().value_unsafe();
        for (const auto& [key, value] : object) visit(key, SimdValue(value));
    }

    class Elements {
    public:
        explicit Elements(const SimdValue& list) : Elements(list.m_element.get_array().value_unsafe()) {}
        bool next(SimdValue& value) {
            if (!(m_at != m_end)) return false;
            value = SimdValue(*m_at);
            ++m_at;
            return true;
        }

    private:
        explicit Elements(simdjson::dom::array list) : m_at(list.begin()), m_end(list.end()) {}
        simdjson::dom::array::iterator m_at;
        simdjson::dom::array::iterator m_end;
    };

private:
    simdjson::dom::element m_element;
};

class TreeValue {
public:
    TreeValue() = default;
    explicit TreeValue(JsonValue value) : m_value(value) {}

    [[nodiscard]] JsonKind kind() const {
        switch (m_value.type()) {
            case JsonValue::Type::Object:
                return JsonKind::Object;
            case JsonValue::Type::Array:
                return JsonKind::Array;
            case JsonValue::Type::String:
                return JsonKind::String;
            case JsonValue::Type::Number:
                return JsonKind::Number;
            case JsonValue::Type::Bool:
                return JsonKind::Bool;
            default:
                return JsonKind::Null;
        }
    }
    [[nodiscard]] std::string_view text(std::string& scratch) const { return m_value.text(scratch); }
    [[nodiscard]] bool isTrue() const { return m_value.isTrue(); }
    [[nodiscard]] std::optional<OtlpTime> integer() const { return parseInteger(m_value.raw()); }
    [[nodiscard]] std::optional<double> number() const { return parseDouble(m_value.raw()); }
    [[nodiscard]] std::string_view raw() const { return m_value.raw(); }
    [[nodiscard]] JsonValue json() const { return m_value; }

    template <typename Visitor>
    void forMembers(Visitor&& visit) const {
        for (JsonValue value = m_value.first(); value.exists(); value = value.next()) {
            const std::string key = value.key();
            visit(std::string_view(key), TreeValue(value));
        }
    }

    class Elements {
    public:
        explicit Elements(const TreeValue& list) : m_next(list.m_value.first()) {}
        bool next(TreeValue& value) {
            if (!m_next.exists()) return false;
            value = TreeValue(m_next);
            m_next = m_next.next();
            return true;
        }

    private:
        JsonValue m_next;
    };

private:
    JsonValue m_value;
};

}  // namespace fw::formats
