// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/json_tree.h"

namespace fw::formats {

/// Writes members of JSON objects in the byte form of attributes (span_body.h), the same bytes as body::appendAttribute
/// gives for JsonValue::toAttribute(), without values in between. Keeps its buffers.
class JsonAttributes {
public:
    /// `tooDeep` is set, never cleared, as by toAttribute().
    void append(std::string& out, std::uint32_t field, JsonValue member, bool& tooDeep);
    /// An OTLP AnyValue.
    void appendValue(std::string& out, std::uint32_t field, JsonValue value, bool& tooDeep);

private:
    static std::optional<std::int64_t> integerOf(JsonValue value);

    std::string m_key;
    std::string m_text;
};

/// KeyValue with a text, in one go.
void appendTextAttribute(std::string& out, std::uint32_t field, std::string_view key, std::string_view text);

}  // namespace fw::formats
