// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/attribute_value.h"
#include "model/core/span.h"

namespace fw {

/// Appends JSON piece by piece and puts the commas. Values after key(), or as elements of the open array.
class JsonOut {
public:
    explicit JsonOut(std::string& out) : m_out(out) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);

    void text(std::string_view value);
    void number(std::int64_t value);
    void count(std::uint64_t value);
    void real(double value);
    void flag(bool value);
    void null();
    void value(const AttributeValue& value);
    /// A finished piece of JSON.
    void raw(std::string_view json);

    void text(std::string_view name, std::string_view value) { key(name), text(value); }
    void number(std::string_view name, std::int64_t value) { key(name), number(value); }
    void count(std::string_view name, std::uint64_t value) { key(name), count(value); }
    void real(std::string_view name, double value) { key(name), real(value); }
    void flag(std::string_view name, bool value) { key(name), flag(value); }
    void countOrNull(std::string_view name, const std::optional<std::uint64_t>& value);
    /// An object key → typed value. A repeated key keeps its last value, as every reader of JSON would.
    void attributes(std::string_view name, const Attributes& attributes);

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    std::string& m_out;
    bool m_first = true;
    bool m_afterKey = false;
};

}  // namespace fw
