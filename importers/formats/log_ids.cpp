// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_ids.h"

namespace fw::formats {
namespace {

/// W3C trace context: version, trace id, parent id, flags; a later version may have more.
bool isTraceparent(std::string_view text) {
    return text.size() >= 55 && text[2] == '-' && text[35] == '-' && text[52] == '-' && isHex(text.substr(0, 2)) &&
           isHex(text.substr(3, 32)) && isHex(text.substr(36, 16));
}

/// Loggers write an id of zeros, or a word, where there is no trace.
bool meansNone(std::string_view text) {
    constexpr std::size_t longest = std::string_view("undefined").size();
    if (text.size() > longest) return false;
    return text == "-" || text == "null" || text == "none" || text == "None" || text == "undefined" || text == "N/A";
}

}  // namespace

void LogIds::read(const LogFields& fields) {
    plain = true;
    std::string_view text = numberOrText(fields[LogRole::TraceId], m_scratch);
    std::string_view spanFromTrace;
    std::string held;
    if (isTraceparent(text)) {
        held = text;
        text = std::string_view(held).substr(3, 32);
        spanFromTrace = std::string_view(held).substr(36, 16);
        plain = false;
    } else if (constexpr std::string_view google = "/traces/"; text.starts_with("projects/")) {
        if (const std::size_t at = text.find(google); at != std::string_view::npos) {
            text.remove_prefix(at + google.size());
            plain = false;
        }
    }
    trace = meansNone(text) ? ParsedTraceId() : parseTraceId(text);
    const std::string_view spanText = numberOrText(fields[LogRole::SpanId], m_scratch);
    span = meansNone(spanText) ? ParsedSpanId() : parseSpanId(spanText.empty() ? spanFromTrace : spanText);
}

void LogIds::readParent(const LogFields& fields) {
    const std::string_view text = numberOrText(fields[LogRole::ParentId], m_scratch);
    parent = meansNone(text) ? ParsedSpanId() : parseSpanId(text);
}

}  // namespace fw::formats
