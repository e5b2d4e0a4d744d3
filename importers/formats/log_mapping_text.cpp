// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of log mappings: log_mapping.h describes it.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "importers/formats/json_tree.h"
#include "importers/formats/log_mapping.h"

namespace fw::formats {
namespace {

constexpr std::string_view firstLine = "framewake-log-mapping 1";
constexpr std::size_t maxTextBytes = std::size_t{256} * 1024;

constexpr std::array<std::pair<LogUnit, std::string_view>, 4> units = {
    {{LogUnit::Seconds, "s"}, {LogUnit::Millis, "ms"}, {LogUnit::Micros, "us"}, {LogUnit::Nanos, "ns"}}};

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// On one line, without control characters, at most as long as a name.
std::string plainTitle(std::string_view text) {
    std::string title(text.substr(0, LogMapping::maxNameBytes));
    for (char& c : title)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    return std::string(trimmed(title));
}

bool needsQuotes(std::string_view name) {
    return name.empty() || name.front() == ' ' || name.back() == ' ' || name.front() == '\t' || name.back() == '\t' ||
           std::any_of(name.begin(), name.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == ',' || c == '"' || c == '(' || c == ')'; });
}

/// JSON's escapes, but bytes that are not UTF-8 stay as they are: a name must fit its member again.
void appendQuotedName(std::string& out, std::string_view name) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') out += '\\';
        if (byte >= 0x20) {
            out += c;
        } else {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 0xf];
        }
    }
    out += '"';
}

void appendName(std::string& out, std::string_view name) {
    if (needsQuotes(name))
        appendQuotedName(out, name);
    else
        out += name;
}

/// Takes a quoted or bare text off the front of `rest`; a bare one ends at one of `stops`. Nothing if a quote stays open.
std::optional<std::string> takeName(std::string_view& rest, std::string_view stops) {
    rest = trimmed(rest);
    if (!rest.starts_with('"')) {
        const std::size_t end = std::min(rest.find_first_of(stops), rest.size());
        std::string name(trimmed(rest.substr(0, end)));
        rest.remove_prefix(end);
        return name;
    }
    std::size_t end = 1;
    while (end < rest.size() && rest[end] != '"') end += rest[end] == '\\' ? 2 : 1;
    if (end >= rest.size()) return std::nullopt;
    std::string name;
    appendUnescaped(name, rest.substr(1, end - 1));
    rest = trimmed(rest.substr(end + 1));
    return name;
}

std::optional<LogRole> roleOfKey(std::string_view key) {
    for (std::size_t role = 0; role < static_cast<std::size_t>(LogRole::Count); ++role)
        if (logRoleName(static_cast<LogRole>(role)) == key) return static_cast<LogRole>(role);
    return std::nullopt;
}

/// The reader of one text; functions return why not, empty if all is well.
class MappingReader {
public:
    LogMapping mapping;

    std::string line(std::string_view key, std::string_view value) {
        if (std::find(m_met.begin(), m_met.end(), key) != m_met.end())
            return "'" + std::string(key.substr(0, 40)) + "' stands twice; several names go on one line, with commas between them";
        m_met.emplace_back(key);
        if (key == "title") {
            mapping.title = plainTitle(value);
            return {};
        }
        if (key == "spans") return spans(value);
        if (key == "time-is") {
            if (value != "end" && value != "start") return "time-is is 'end' or 'start'";
            mapping.timeIsStart = value == "start";
            return {};
        }
        if (key == "zone") return zone(value);
        const auto role = roleOfKey(key);
        if (!role) return "no such key: '" + std::string(key.substr(0, 40)) + "'";
        return names(*role, value);
    }

private:
    std::vector<std::string> m_met;

    std::string names(LogRole role, std::string_view rest) {
        while (!trimmed(rest).empty()) {
            auto name = takeName(rest, ",(");
            if (!name) return "a quote is not closed";
            if (name->empty()) return "a name is empty";
            if (name->size() > LogMapping::maxNameBytes) return "a name is too long";
            LogUnit unit = LogUnit::Auto;
            if (rest.starts_with('(')) {
                const std::size_t end = rest.find(')');
                if (end == std::string_view::npos) return "a bracket is not closed";
                const std::string_view text = trimmed(rest.substr(1, end - 1));
                const auto* found = std::find_if(units.begin(), units.end(), [&](const auto& entry) { return entry.second == text; });
                if (found == units.end()) return "a unit is one of s, ms, us, ns";
                if (role != LogRole::Time && role != LogRole::Duration) return "only times and durations have a unit";
                unit = found->first;
                rest = trimmed(rest.substr(end + 1));
            }
            if (mapping.fields.size() >= LogMapping::maxFields) return "too many names";
            mapping.fields.push_back({std::move(*name), role, unit});
            if (rest.empty()) break;
            if (rest.front() != ',') return "a comma is expected between names";
            rest.remove_prefix(1);
        }
        return {};
    }

    std::string zone(std::string_view value) {
        mapping.zone = {};
        if (const auto offset = fixedZone(value)) {
            mapping.zone = {fixedZoneText(*offset), std::make_shared<const ZoneOffsets>(*offset)};
            return {};
        }
        if (!mayBeZoneName(value)) return "zone is UTC, local, an offset such as +02:00, or the name of a zone such as Europe/Warsaw";
        mapping.zone.name = value;
        return {};
    }

    std::string spans(std::string_view value) {
        static constexpr std::array<std::pair<std::string_view, LogSpanRule>, 3> plain = {
            {{"usual", LogSpanRule::Usual}, {"always", LogSpanRule::Always}, {"never", LogSpanRule::Never}}};
        mapping.spanMember.clear();
        mapping.spanValue.clear();
        for (const auto& [name, rule] : plain) {
            if (value != name) continue;
            mapping.spanRule = rule;
            return {};
        }
        const std::size_t space = std::min(value.find_first_of(" \t"), value.size());
        const std::string_view rule = value.substr(0, space);
        std::string_view rest = value.substr(space);
        if (rule != "message" && rule != "member") return "spans is usual, always, never, message TEXT or member NAME [VALUE]";
        mapping.spanRule = rule == "message" ? LogSpanRule::Message : LogSpanRule::Member;
        auto first = takeName(rest, rule == "message" ? "" : " \t");
        if (!first) return "a quote is not closed";
        if (first->empty() || first->size() > LogMapping::maxNameBytes) return "a name is empty or too long";
        if (rule == "message") {
            mapping.spanValue = std::move(*first);
        } else {
            mapping.spanMember = std::move(*first);
            auto second = takeName(rest, "");
            if (!second) return "a quote is not closed";
            mapping.spanValue = std::move(*second);
        }
        return trimmed(rest).empty() ? std::string() : "more text than a rule has";
    }
};

}  // namespace

std::string logMappingText(const LogMapping& mapping) {
    std::string out(firstLine);
    out += '\n';
    if (const std::string title = plainTitle(mapping.title); !title.empty()) out += "title = " + title + '\n';
    for (std::size_t role = 0; role < static_cast<std::size_t>(LogRole::Count); ++role) {
        bool any = false;
        for (const LogMapping::Field& field : mapping.fields) {
            if (field.role != static_cast<LogRole>(role)) continue;
            out += any ? ", " : std::string(logRoleName(field.role)) + " = ";
            any = true;
            appendName(out, field.name);
            for (const auto& [unit, name] : units)
                if (unit == field.unit) out += " (" + std::string(name) + ')';
        }
        if (any) out += '\n';
    }
    static constexpr std::array<std::string_view, 5> rules = {"usual", "message ", "member ", "always", "never"};
    const bool named = mapping.spanRule == LogSpanRule::Member && !mapping.spanMember.empty();
    const bool valued = !mapping.spanValue.empty() && (named || mapping.spanRule == LogSpanRule::Message);
    // A rule without what it compares is none.
    const bool hollow = (mapping.spanRule == LogSpanRule::Member && !named) || (mapping.spanRule == LogSpanRule::Message && !valued);
    out += "spans = " + std::string(rules[hollow ? 0 : static_cast<std::size_t>(mapping.spanRule)]);
    if (named) appendQuotedName(out, mapping.spanMember);
    if (named && valued) out += ' ';
    if (valued) appendQuotedName(out, mapping.spanValue);
    out += mapping.timeIsStart ? "\ntime-is = start\n" : "\ntime-is = end\n";
    if (!mapping.zone.name.empty()) out += "zone = " + mapping.zone.name + '\n';
    return out;
}

Result<LogMapping> parseLogMapping(std::string_view text) {
    if (text.size() > maxTextBytes) return fail(ErrorKind::Usage, "This log mapping is over 256 KiB");
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    MappingReader reader;
    bool begun = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#') continue;
        const std::string where = "line " + std::to_string(number);
        if (!begun) {
            if (line != firstLine) return fail(ErrorKind::Usage, "A log mapping begins with '" + std::string(firstLine) + "'", where);
            begun = true;
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) return fail(ErrorKind::Usage, "'key = value' is expected", where);
        std::string trouble = reader.line(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
        if (!trouble.empty()) return fail(ErrorKind::Usage, std::move(trouble), where);
    }
    if (!begun) return fail(ErrorKind::Usage, "A log mapping begins with '" + std::string(firstLine) + "'", "line 1");
    return std::move(reader.mapping);
}

}  // namespace fw::formats
