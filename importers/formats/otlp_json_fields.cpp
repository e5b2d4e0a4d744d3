// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_json_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "model/core/characters.h"

namespace fw::formats {
namespace {

struct Name {
    std::string_view text;
    OtlpKey key;
};

constexpr std::size_t maxNameSize = 32;

// Sources: opentelemetry-proto trace/v1, common/v1, logs/v1; old names from its CHANGELOG.
constexpr Name allNames[] = {
    {"resourceSpans", OtlpKey::ResourceSpans},
    {"resource_spans", OtlpKey::ResourceSpans},
    {"batches", OtlpKey::ResourceSpans},
    {"scopeSpans", OtlpKey::ScopeSpans},
    {"scope_spans", OtlpKey::ScopeSpans},
    {"instrumentationLibrarySpans", OtlpKey::ScopeSpans},
    {"instrumentation_library_spans", OtlpKey::ScopeSpans},
    {"spans", OtlpKey::Spans},
    {"resourceLogs", OtlpKey::ResourceLogs},
    {"resource_logs", OtlpKey::ResourceLogs},
    {"scopeLogs", OtlpKey::ScopeLogs},
    {"scope_logs", OtlpKey::ScopeLogs},
    {"logRecords", OtlpKey::LogRecords},
    {"log_records", OtlpKey::LogRecords},
    {"resourceMetrics", OtlpKey::ResourceMetrics},
    {"resource_metrics", OtlpKey::ResourceMetrics},
    {"trace", OtlpKey::Trace},
    {"result", OtlpKey::Result},
    {"resource", OtlpKey::Resource},
    {"scope", OtlpKey::Scope},
    {"instrumentationLibrary", OtlpKey::Scope},
    {"instrumentation_library", OtlpKey::Scope},
    {"schemaUrl", OtlpKey::SchemaUrl},
    {"schema_url", OtlpKey::SchemaUrl},
    {"traceId", OtlpKey::TraceId},
    {"trace_id", OtlpKey::TraceId},
    {"spanId", OtlpKey::SpanId},
    {"span_id", OtlpKey::SpanId},
    {"traceState", OtlpKey::TraceState},
    {"trace_state", OtlpKey::TraceState},
    {"parentSpanId", OtlpKey::ParentSpanId},
    {"parent_span_id", OtlpKey::ParentSpanId},
    {"name", OtlpKey::Name},
    {"kind", OtlpKey::Kind},
    {"startTimeUnixNano", OtlpKey::StartTime},
    {"start_time_unix_nano", OtlpKey::StartTime},
    {"endTimeUnixNano", OtlpKey::EndTime},
    {"end_time_unix_nano", OtlpKey::EndTime},
    {"attributes", OtlpKey::Attributes},
    {"droppedAttributesCount", OtlpKey::DroppedAttributes},
    {"dropped_attributes_count", OtlpKey::DroppedAttributes},
    {"events", OtlpKey::Events},
    {"droppedEventsCount", OtlpKey::DroppedEvents},
    {"dropped_events_count", OtlpKey::DroppedEvents},
    {"links", OtlpKey::Links},
    {"droppedLinksCount", OtlpKey::DroppedLinks},
    {"dropped_links_count", OtlpKey::DroppedLinks},
    {"status", OtlpKey::Status},
    {"flags", OtlpKey::Flags},
    {"timeUnixNano", OtlpKey::Time},
    {"time_unix_nano", OtlpKey::Time},
    {"observedTimeUnixNano", OtlpKey::ObservedTime},
    {"observed_time_unix_nano", OtlpKey::ObservedTime},
    {"severityNumber", OtlpKey::SeverityNumber},
    {"severity_number", OtlpKey::SeverityNumber},
    {"severityText", OtlpKey::SeverityText},
    {"severity_text", OtlpKey::SeverityText},
    {"body", OtlpKey::Body},
    {"eventName", OtlpKey::EventName},
    {"event_name", OtlpKey::EventName},
    {"message", OtlpKey::Message},
    {"code", OtlpKey::Code},
    {"version", OtlpKey::Version},
    {"key", OtlpKey::Key},
    {"value", OtlpKey::Value},
    {"Value", OtlpKey::Value},
    {"values", OtlpKey::Values},
    {"stringValue", OtlpKey::StringValue},
    {"string_value", OtlpKey::StringValue},
    {"StringValue", OtlpKey::StringValue},
    {"boolValue", OtlpKey::BoolValue},
    {"bool_value", OtlpKey::BoolValue},
    {"BoolValue", OtlpKey::BoolValue},
    {"intValue", OtlpKey::IntValue},
    {"int_value", OtlpKey::IntValue},
    {"IntValue", OtlpKey::IntValue},
    {"doubleValue", OtlpKey::DoubleValue},
    {"double_value", OtlpKey::DoubleValue},
    {"DoubleValue", OtlpKey::DoubleValue},
    {"arrayValue", OtlpKey::ArrayValue},
    {"array_value", OtlpKey::ArrayValue},
    {"ArrayValue", OtlpKey::ArrayValue},
    {"kvlistValue", OtlpKey::KvlistValue},
    {"kvlist_value", OtlpKey::KvlistValue},
    {"KvlistValue", OtlpKey::KvlistValue},
    {"bytesValue", OtlpKey::BytesValue},
    {"bytes_value", OtlpKey::BytesValue},
    {"BytesValue", OtlpKey::BytesValue},
};

constexpr std::size_t slotCount = 512;

/// Which slot a name falls into; a few of its bytes tell nearly all of the names apart.
std::size_t slotOf(std::string_view name) {
    const auto at = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(name[i])}; };
    const std::size_t size = name.size();
    return (size * 37 + at(0) * 5 + at(size / 2) * 11 + at(size - 1) * 3) % slotCount;
}

const std::array<std::vector<Name>, slotCount>& namesBySlot() {
    static const auto table = [] {
        std::array<std::vector<Name>, slotCount> names;
        for (const Name& name : allNames) names[slotOf(name.text)].push_back(name);
        return names;
    }();
    return table;
}

constexpr int base64Digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    if (c == '/' || c == '_') return 63;
    return -1;
}

constexpr std::array<std::int8_t, 256> hexDigits = [] {
    std::array<std::int8_t, 256> digits{};
    digits.fill(-1);
    for (char c = '0'; c <= '9'; ++c) digits[static_cast<unsigned char>(c)] = static_cast<std::int8_t>(c - '0');
    for (char c = 'a'; c <= 'f'; ++c) digits[static_cast<unsigned char>(c)] = static_cast<std::int8_t>(10 + c - 'a');
    for (char c = 'A'; c <= 'F'; ++c) digits[static_cast<unsigned char>(c)] = static_cast<std::int8_t>(10 + c - 'A');
    return digits;
}();

bool readHex(std::string_view digits, std::uint64_t& value) {
    value = 0;
    int seen = 0;
    for (const char c : digits) {
        const std::int8_t digit = hexDigits[static_cast<unsigned char>(c)];
        seen |= digit;
        value = (value << 4) | static_cast<std::uint64_t>(digit & 0xf);
    }
    return seen >= 0;
}

/// The index of `text` (lower case, without `prefix`) in `names`, or the number it is.
template <std::size_t Size>
std::optional<std::size_t> enumNumber(std::string_view text, std::string_view prefix, const std::array<std::string_view, Size>& names) {
    const std::string word = lowered(text);
    std::string_view rest = word;
    if (rest.starts_with(prefix)) rest.remove_prefix(prefix.size());
    for (std::size_t i = 0; i < Size; ++i)
        if (names[i] == rest) return i;
    const auto number = parseInteger(rest);
    if (number && !number->negative && number->value < Size) return static_cast<std::size_t>(number->value);
    return std::nullopt;
}

}  // namespace

OtlpKey otlpKey(std::string_view name) {
    if (name.empty() || name.size() >= maxNameSize) return OtlpKey::Unknown;
    static const auto& table = namesBySlot();
    for (const Name& known : table[slotOf(name)])
        if (known.text == name) return known.key;
    return OtlpKey::Unknown;
}

std::optional<OtlpTime> parseInteger(std::string_view text) {
    OtlpTime result;
    if (text.empty()) return std::nullopt;
    const bool minus = text.front() == '-';
    std::string_view digits = minus ? text.substr(1) : text;
    const char* const end = digits.data() + digits.size();
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stop != end) {
        // A fraction or an exponent: still exact if it comes out whole.
        std::string mantissa;
        long exponent = 0;
        std::size_t at = 0;
        bool fraction = false;
        for (; at < digits.size() && digits[at] != 'e' && digits[at] != 'E'; ++at) {
            if (digits[at] == '.' && !fraction) {
                fraction = true;
                continue;
            }
            if (digits[at] < '0' || digits[at] > '9' || mantissa.size() > 400) return std::nullopt;
            mantissa += digits[at];
            if (fraction) --exponent;
        }
        if (mantissa.empty()) return std::nullopt;
        if (at < digits.size()) {
            std::string_view power = digits.substr(at + 1);
            if (power.starts_with('+')) power.remove_prefix(1);
            long given = 0;
            const auto parsed = std::from_chars(power.data(), power.data() + power.size(), given);
            if (parsed.ec != std::errc() || parsed.ptr != power.data() + power.size() || given > 1000 || given < -1000) return std::nullopt;
            exponent += given;
        }
        while (mantissa.size() > 1 && mantissa.back() == '0') {
            mantissa.pop_back();
            ++exponent;
        }
        if (mantissa == "0") exponent = 0;
        if (exponent < 0 || exponent > 20) return std::nullopt;
        mantissa.append(static_cast<std::size_t>(exponent), '0');
        const auto whole = std::from_chars(mantissa.data(), mantissa.data() + mantissa.size(), value);
        if (whole.ec != std::errc()) return std::nullopt;
    }
    if (!minus || value == 0) return OtlpTime{value, false};
    if (value > std::uint64_t{1} << 63) return std::nullopt;
    return OtlpTime{~value + 1, true};
}

std::optional<OtlpTime> integerFromDouble(double value) {
    constexpr double two63 = 9223372036854775808.0;
    if (!std::isfinite(value) || value != std::floor(value) || value < -two63 || value >= 2 * two63) return std::nullopt;
    if (value >= 0) return OtlpTime{static_cast<std::uint64_t>(value), false};
    return OtlpTime{static_cast<std::uint64_t>(static_cast<std::int64_t>(value)), true};
}

std::optional<double> parseDouble(std::string_view text) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error == std::errc() && stop == end) return value;
    if (error == std::errc::result_out_of_range && stop == end) {
        const std::size_t exponent = text.find_first_of("eE");
        const bool tiny = exponent != std::string_view::npos && text.substr(exponent + 1).starts_with('-');
        const double size = tiny ? 0.0 : std::numeric_limits<double>::infinity();
        return text.starts_with('-') ? -size : size;
    }
    const std::string word = lowered(text);
    if (word == "nan") return std::numeric_limits<double>::quiet_NaN();
    if (word == "infinity" || word == "+infinity" || word == "+inf") return std::numeric_limits<double>::infinity();
    if (word == "-infinity") return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

std::optional<std::string> parseBase64(std::string_view text) {
    while (text.ends_with('=')) text.remove_suffix(1);
    if (text.size() % 4 == 1) return std::nullopt;
    std::string out;
    out.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const int digit = base64Digit(c);
        if (digit < 0) return std::nullopt;
        bits = (bits << 6) | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>(bits >> count);
    }
    return out;
}

std::optional<TraceId> parseOtlpTraceId(std::string_view text) {
    TraceId id;
    if (text.empty()) return id;
    if (text.size() == 32 && readHex(text.substr(0, 16), id.hi) && readHex(text.substr(16), id.lo)) return id;
    if (text.size() == 24 && text.ends_with("==")) {
        if (const auto bytes = parseBase64(text); bytes && bytes->size() == 16) return traceIdFromBytes(*bytes).id;
        return std::nullopt;
    }
    if (text.size() == 12 && text.ends_with('=')) {
        if (const auto bytes = parseBase64(text); bytes && bytes->size() == 8) return traceIdFromBytes(*bytes).id;
        return std::nullopt;
    }
    const bool prefixed = text.starts_with("0x") || text.starts_with("0X");
    const std::string_view digits = prefixed ? text.substr(2) : text;
    const bool uuid = text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
    if ((isHex(digits) && digits.size() <= 32) || uuid) {
        const ParsedTraceId parsed = parseTraceId(text);
        if (!uuid || parsed.id != TraceId{fnv1a64(text), fnv1a64(text, 0x84222325cbf29ce4ULL)}) return parsed.id;
    }
    return std::nullopt;
}

std::optional<SpanId> parseOtlpSpanId(std::string_view text) {
    SpanId id;
    if (text.empty()) return id;
    if (text.size() == 16 && readHex(text, id.value)) return id;
    if (text.size() == 12 && text.ends_with('=')) {
        if (const auto bytes = parseBase64(text); bytes && bytes->size() == 8) return spanIdFromBytes(*bytes).id;
        return std::nullopt;
    }
    const bool prefixed = text.starts_with("0x") || text.starts_with("0X");
    const std::string_view digits = prefixed ? text.substr(2) : text;
    if (digits.size() <= 16 && !digits.empty() && readHex(digits, id.value)) return id;
    return std::nullopt;
}

std::optional<SpanKind> parseKind(std::string_view text) {
    static constexpr std::array<std::string_view, 6> names = {"unspecified", "internal", "server", "client", "producer", "consumer"};
    const auto number = enumNumber(text, "span_kind_", names);
    return number ? std::optional(static_cast<SpanKind>(*number)) : std::nullopt;
}

std::optional<StatusCode> parseStatusCode(std::string_view text) {
    static constexpr std::array<std::string_view, 3> names = {"unset", "ok", "error"};
    const auto number = enumNumber(text, "status_code_", names);
    return number ? std::optional(static_cast<StatusCode>(*number)) : std::nullopt;
}

std::optional<std::int32_t> parseSeverity(std::string_view text) {
    static constexpr std::array<std::string_view, 25> names = {
        "unspecified", "trace", "trace2", "trace3", "trace4", "debug",  "debug2", "debug3", "debug4", "info",   "info2",  "info3", "info4",
        "warn",        "warn2", "warn3",  "warn4",  "error",  "error2", "error3", "error4", "fatal",  "fatal2", "fatal3", "fatal4"};
    const auto number = enumNumber(text, "severity_number_", names);
    return number ? std::optional(static_cast<std::int32_t>(*number)) : std::nullopt;
}

}  // namespace fw::formats
