// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_fields.h"

#include <string>
#include <vector>

#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

struct Synonym {
    std::string_view name;  ///< normalised
    LogRole role;
    int rank = 0;    ///< lower is better
    int scale = -1;  ///< of durations: power of ten to nanoseconds; −1 = to be found out
};

using enum LogRole;

constexpr auto synonyms = std::to_array<Synonym>({
    {"traceid", TraceId},
    {"xtraceid", TraceId, 1},
    {"oteltraceid", TraceId, 1},
    {"ddtraceid", TraceId, 2},
    {"spanid", SpanId},
    {"xspanid", SpanId, 1},
    {"otelspanid", SpanId, 1},
    {"ddspanid", SpanId, 2},
    {"parentid", ParentId},
    {"parentspanid", ParentId},
    {"ddparentid", ParentId, 2},
    {"operation", Operation},
    {"operationname", Operation},
    {"spanname", Operation},
    {"name", Operation, 2},
    {"durationns", Duration, 0, 0},
    {"durationnanos", Duration, 0, 0},
    {"elapsedns", Duration, 0, 0},
    {"latencyns", Duration, 0, 0},
    {"durationus", Duration, 0, 3},
    {"durationmicros", Duration, 0, 3},
    {"elapsedus", Duration, 0, 3},
    {"latencyus", Duration, 0, 3},
    {"durationms", Duration, 0, 6},
    {"durationmillis", Duration, 0, 6},
    {"elapsedms", Duration, 1, 6},
    {"latencyms", Duration, 1, 6},
    {"durms", Duration, 1, 6},
    {"tookms", Duration, 1, 6},
    {"responsetimems", Duration, 1, 6},
    {"durations", Duration, 1, 9},
    {"durationsec", Duration, 1, 9},
    {"durationseconds", Duration, 1, 9},
    {"elapsedseconds", Duration, 1, 9},
    {"duration", Duration, 2},
    {"elapsed", Duration, 3},
    {"latency", Duration, 3},
    {"dur", Duration, 3},
    {"took", Duration, 4},
    {"service", Service},
    {"servicename", Service},
    {"ts", Time},
    {"timestamp", Time, 1},
    {"@timestamp", Time, 1},
    {"time", Time, 2},
    {"t", Time, 3},
    {"level", Level},
    {"severity", Level, 1},
    {"lvl", Level, 1},
    {"msg", Message},
    {"message", Message, 1},
    {"event", Message, 2},
    {"error", Error},
    {"err", Error, 1},
    {"statuscode", StatusCode},
    {"httpstatuscode", StatusCode, 1},
    {"grpcstatuscode", StatusCode, 1},
    {"httpstatus", StatusCode, 1},
    {"status", StatusCode, 2},
    {"spankind", Kind},
    {"kind", Kind, 1},
    {"tags", Tags},
    {"fields", Tags, 1},
    {"attributes", Tags, 1},
    {"logs", Events},
    {"events", Events, 1},
});

constexpr std::size_t maxName = 24;

/// Lines have many members: only names of the same length are compared.
const std::array<std::vector<const Synonym*>, maxName + 1>& bySize() {
    static const auto buckets = [] {
        std::array<std::vector<const Synonym*>, maxName + 1> made;
        for (const Synonym& synonym : synonyms) made[synonym.name.size()].push_back(&synonym);
        return made;
    }();
    return buckets;
}

const Synonym* synonymOf(std::string_view key) {
    if (key.size() > maxName) return nullptr;
    std::array<char, maxName> buffer{};
    std::size_t size = 0;
    for (const char c : key) {
        if (c == '_' || c == '-' || c == '.') continue;
        buffer[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const std::string_view name(buffer.data(), size);
    for (const Synonym* synonym : bySize()[size])
        if (synonym->name == name) return synonym;
    return nullptr;
}

}  // namespace

LogFields::LogFields(JsonValue line) {
    std::array<int, static_cast<std::size_t>(Count)> ranks;
    ranks.fill(1000);
    std::string scratch;
    for (JsonValue at = line.first(); at.exists(); at = at.next()) {
        if (at.isNothing()) continue;
        const Synonym* synonym = synonymOf(at.key(scratch));
        if (synonym == nullptr) continue;
        const auto role = static_cast<std::size_t>(synonym->role);
        if (synonym->rank >= ranks[role]) continue;
        ranks[role] = synonym->rank;
        m_values[role] = at;
    }
}

LogRole LogFields::filledBy(JsonValue member) const {
    // Two values of one line never begin at the same byte.
    const char* const begin = member.raw().data();
    for (std::size_t role = 0; role < m_values.size(); ++role)
        if (m_values[role].exists() && m_values[role].raw().data() == begin) return static_cast<LogRole>(role);
    return None;
}

bool readLogDuration(JsonValue member, std::int64_t& ns) {
    if (!member.isNumber() && !member.isString()) return false;
    constexpr int toSeconds = 9;
    constexpr std::int64_t smallestPlausibleNanos = 100'000;
    std::string scratch;
    const Synonym* synonym = synonymOf(member.key(scratch));
    const std::string_view text = member.text(scratch);
    std::optional<std::int64_t> value;
    if (const auto spoken = parseDurationText(text)) {
        value = spoken;
    } else if (synonym != nullptr && synonym->scale >= 0) {
        value = scaledDecimal(text, synonym->scale);
    } else {
        const bool whole = text.find_first_of(".eE") == std::string_view::npos;
        const auto asIs = scaledDecimal(text, 0);
        value = whole && asIs && *asIs >= smallestPlausibleNanos ? asIs : scaledDecimal(text, toSeconds);
    }
    if (!value) return false;
    ns = *value;
    return true;
}

std::int32_t severityOf(JsonValue level) {
    static constexpr std::array<std::pair<std::string_view, std::int32_t>, 20> names = {
        {{"trace", 1},  {"debug", 5},  {"info", 9},       {"information", 9}, {"notice", 10}, {"warn", 13},  {"warning", 13},
         {"error", 17}, {"err", 17},   {"critical", 21},  {"crit", 21},       {"fatal", 21},  {"panic", 21}, {"dpanic", 21},
         {"alert", 21}, {"emerg", 21}, {"emergency", 21}, {"severe", 17},     {"verbose", 5}, {"i", 9}}};
    std::string scratch;
    const std::string_view text = level.text(scratch);
    if (level.isNumber()) {
        const std::int64_t number = scaledDecimal(text, 0).value_or(0);
        if (number >= 10 && number <= 60) return static_cast<std::int32_t>((number / 10 - 1) * 4 + 1);
        return 0;
    }
    std::string lower(text.substr(0, maxName));
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const auto& [name, number] : names)
        if (name == lower) return number;
    return 0;
}

}  // namespace fw::formats
