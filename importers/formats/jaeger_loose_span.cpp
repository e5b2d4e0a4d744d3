// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_loose_span.h"

#include <algorithm>
#include <array>

namespace fw::formats {
namespace {

constexpr std::array<std::string_view, 27> members = {
    "traceID",    "spanID",     "parentSpanID", "operationName", "references", "startTime",      "startTimeMillis",
    "duration",   "tags",       "tag",          "logs",          "flags",      "process",        "warnings",
    "traceId",    "spanId",     "parentSpanId", "trace_id",      "span_id",    "parent_span_id", "operation_name",
    "start_time", "traceIdLow", "traceIdHigh",  "processID",     "processId",  "process_id"};

}  // namespace

bool JaegerLooseSpan::takes(std::string_view key) {
    return std::find(members.begin(), members.end(), key) != members.end();
}

void JaegerLooseSpan::begin(const JsonPlace& place) {
    *this = JaegerLooseSpan();
    m_place = place;
}

bool JaegerLooseSpan::add(std::string_view key, std::string_view json, std::uint64_t maxBytes) {
    if (m_members.size() + key.size() + json.size() + 4 > maxBytes) {
        begin(m_place);
        return false;
    }
    m_hasId = m_hasId || key == "spanID" || key == "spanId" || key == "span_id";
    m_hasOperation = m_hasOperation || key == "operationName" || key == "operation_name";
    m_stored = m_stored || key == "startTimeMillis" || key == "traceID";
    if (!m_members.empty()) m_members += ',';
    m_members += '"';
    m_members += key;
    m_members += "\":";
    m_members += json;
    return true;
}

}  // namespace fw::formats
