// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/json_out.h"

#include <cmath>
#include <unordered_map>

namespace fw {
namespace {

void appendTyped(std::string& out, const AttributeValue& value);

/// A repeated key keeps its last value, as every reader of JSON would.
void appendObject(std::string& out, const Attributes& entries) {
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t i = 0; i < entries.size(); ++i) last[entries[i].key] = i;
    out += '{';
    bool first = true;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (last[entries[i].key] != i) continue;
        if (!first) out += ',';
        first = false;
        appendJsonString(out, entries[i].key);
        out += ':';
        appendTyped(out, entries[i].value);
    }
    out += '}';
}

/// JSON that tells the types apart: a double always has a point or an exponent, bytes and numbers that JSON lacks are
/// objects. Recursion is bounded by maxValueDepth.
void appendTyped(std::string& out, const AttributeValue& value) {
    if (const auto* number = std::get_if<double>(&value.data)) {
        const std::string text = doubleText(*number);
        if (!std::isfinite(*number)) {
            out += "{\"double\":\"" + text + "\"}";
            return;
        }
        out += text;
        if (text.find_first_of(".e") == std::string::npos) out += ".0";
    } else if (const auto* bytes = std::get_if<Bytes>(&value.data)) {
        out += "{\"bytes\":\"" + valueText(AttributeValue(*bytes)) + "\"}";
    } else if (const auto* list = std::get_if<AttributeValue::List>(&value.data)) {
        out += '[';
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (i > 0) out += ',';
            appendTyped(out, (*list)[i]);
        }
        out += ']';
    } else if (const auto* map = std::get_if<AttributeValue::Map>(&value.data)) {
        appendObject(out, *map);
    } else {
        appendJson(out, value);
    }
}

}  // namespace

void JsonOut::separate() {
    if (!m_first && !m_afterKey) m_out += ',';
    m_first = false;
    m_afterKey = false;
}

void JsonOut::open(char bracket) {
    separate();
    m_out += bracket;
    m_first = true;
}

void JsonOut::close(char bracket) {
    m_out += bracket;
    m_first = false;
}

void JsonOut::key(std::string_view name) {
    separate();
    appendJsonString(m_out, name);
    m_out += ':';
    m_afterKey = true;
}

void JsonOut::text(std::string_view value) {
    separate();
    appendJsonString(m_out, value);
}

void JsonOut::number(std::int64_t value) {
    separate();
    m_out += std::to_string(value);
}

void JsonOut::count(std::uint64_t value) {
    separate();
    m_out += std::to_string(value);
}

void JsonOut::real(double value) {
    separate();
    m_out += std::isfinite(value) ? doubleText(value) : "null";
}

void JsonOut::flag(bool value) {
    separate();
    m_out += value ? "true" : "false";
}

void JsonOut::null() {
    separate();
    m_out += "null";
}

void JsonOut::value(const AttributeValue& value) {
    separate();
    appendTyped(m_out, value);
}

void JsonOut::raw(std::string_view json) {
    separate();
    m_out += json;
}

void JsonOut::countOrNull(std::string_view name, const std::optional<std::uint64_t>& value) {
    key(name);
    if (value)
        count(*value);
    else
        null();
}

void JsonOut::attributes(std::string_view name, const Attributes& attributes) {
    key(name);
    separate();
    appendObject(m_out, attributes);
}

}  // namespace fw
