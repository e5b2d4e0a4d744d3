// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_out.h"

#include <cmath>
#include <unordered_map>

namespace fw::cli {

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
    appendJson(m_out, value);
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
    beginObject();
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t i = 0; i < attributes.size(); ++i) last[attributes[i].key] = i;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        if (last[attributes[i].key] != i) continue;
        key(attributes[i].key);
        value(attributes[i].value);
    }
    endObject();
}

}  // namespace fw::cli
