// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_mapping_guess.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "importers/formats/json_tree.h"
#include "importers/formats/log_fields.h"
#include "importers/formats/log_layers.h"
#include "importers/formats/log_text.h"
#include "importers/formats/text_encoding.h"
#include "importers/formats/text_time.h"
#include "model/core/characters.h"
#include "model/core/ids.h"

namespace fw::formats {
namespace {

using enum LogRole;

constexpr std::size_t maxMembers = LogMapping::maxFields;
constexpr std::size_t maxLineBytes = std::size_t{4} << 20;  // prompts and stack traces reach 2 MB
constexpr std::size_t maxDepth = 100;

/// What was seen of one member name.
struct Member {
    std::string name;
    std::size_t depth = 1;  ///< 2: a member of a member
    bool inList = false;    ///< an element of a list, or below one
    std::size_t count = 0;
    std::size_t longIds = 0;   ///< 32 hexadecimal digits, or a UUID
    std::size_t shortIds = 0;  ///< 16 hexadecimal digits
    std::size_t times = 0;
    std::size_t levels = 0;
    std::size_t kinds = 0;  ///< "server", "SPAN_KIND_CLIENT"
    std::size_t numbers = 0;
    std::size_t durations = 0;  ///< texts like "12ms"
    std::size_t texts = 0;
    std::size_t spaced = 0;  ///< texts of several words
    std::size_t objects = 0;
    std::size_t lists = 0;
    std::unordered_set<std::string> values;
    std::vector<std::string> examples;

    /// Nine of ten; where only a few were seen, one of them may be a bad one.
    [[nodiscard]] bool mostly(std::size_t what) const {
        constexpr std::size_t few = 10;
        return count > 0 && (what * 10 >= count * 9 || (count >= 3 && count < few && what + 1 >= count));
    }
};

bool isKind(std::string_view text) {
    constexpr std::string_view prefix = "span_kind_";
    std::string word = lowered(text);
    if (word.starts_with(prefix)) word.erase(0, prefix.size());
    for (const SpanKind kind :
         {SpanKind::Unspecified, SpanKind::Internal, SpanKind::Server, SpanKind::Client, SpanKind::Producer, SpanKind::Consumer})
        if (word == kindName(kind)) return true;
    return false;
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text.substr(i, 1))) return false;
    }
    return true;
}

/// Between 1990 and 2100.
bool isPlausibleTime(std::string_view text) {
    const auto time = parseTime(text);
    constexpr std::int64_t year1990 = 631'152'000'000'000'000;
    constexpr std::int64_t year2100 = 4'102'444'800'000'000'000;
    return time && time->ns > year1990 && time->ns < year2100;
}

class Statistics {
public:
    std::vector<Member> members;
    std::size_t leftOut = 0;  ///< members that found no room

    void line(JsonValue object) {
        m_path.assign(1, {object.first(), {}, 0, false, false});
        while (!m_path.empty()) {
            Level& level = m_path.back();
            if (!level.at.exists() || (level.list && level.number >= LogFields::maxElements)) {
                m_path.pop_back();
                continue;
            }
            const JsonValue at = level.at;
            level.at = at.next();
            const std::string key = level.list ? std::to_string(level.number) : at.key();
            ++level.number;
            std::string name = level.name.empty() ? key : level.name + '.' + key;
            if (at.isNothing() || key.empty() || name.size() > LogMapping::maxNameBytes) continue;
            const bool inList = level.list || level.inList;
            value(name, at, m_path.size(), inList);
            if ((at.isObject() || at.isArray()) && m_path.size() < LogFields::maxDepth)
                m_path.push_back({at.first(), std::move(name), 0, at.isArray(), inList});
        }
    }

    /// Of too many, those that stand least deep stay, in the order in which they were met.
    void settle() {
        if (members.size() <= maxMembers) return;
        std::vector<std::size_t> depths;
        for (const Member& member : members) depths.push_back(member.depth);
        std::nth_element(depths.begin(), depths.begin() + maxMembers - 1, depths.end());
        const std::size_t deepest = depths[maxMembers - 1];
        const auto shallower = static_cast<std::size_t>(
            std::count_if(members.begin(), members.end(), [&](const Member& member) { return member.depth < deepest; }));
        std::size_t room = maxMembers - shallower;
        leftOut += members.size() - maxMembers;
        std::erase_if(members, [&](const Member& member) {
            if (member.depth < deepest) return false;
            if (member.depth > deepest || room == 0) return true;
            --room;
            return false;
        });
    }

private:
    struct Level {
        JsonValue at;  ///< the next one
        std::string name;
        std::size_t number = 0;
        bool list = false;
        bool inList = false;
    };
    /// Those below have to leave room for members of the lines themselves.
    static constexpr std::size_t maxKept = 1024;
    static constexpr std::size_t maxKeptBelow = maxKept - maxMembers;
    static constexpr std::size_t maxCounted = 100'000;

    void value(const std::string& name, JsonValue value, std::size_t depth, bool inList) {
        const auto known = m_places.find(name);
        if (known == m_places.end()) {
            if (members.size() >= (depth == 1 ? maxKept : maxKeptBelow)) {
                if (m_others.size() < maxCounted && m_others.insert(std::hash<std::string>()(name)).second) ++leftOut;
                return;
            }
            m_places.emplace(name, members.size());
            Member& made = members.emplace_back();
            made.name = name;
            made.depth = depth;
            made.inList = inList;
        }
        Member& member = known == m_places.end() ? members.back() : members[known->second];
        std::string scratch;
        const std::string_view text = value.text(scratch);
        ++member.count;
        const bool another = member.values.insert(std::string(text.substr(0, LogMemberValues::maxBytes))).second;
        if (another && member.examples.size() < LogMemberValues::maxExamples)
            member.examples.emplace_back(text.substr(0, LogMemberValues::maxBytes));
        if (value.isObject()) ++member.objects;
        if (value.isArray()) ++member.lists;
        if (value.isObject() || value.isArray()) return;
        // Digits alone are an id where they stand in quotes and are no time.
        const bool time = isPlausibleTime(text);
        const bool letters = text.find_first_not_of("0123456789") != std::string_view::npos;
        const bool hex = (letters || (value.isString() && !time)) && isHex(text);
        if ((hex && text.size() == 32) || isUuid(text)) ++member.longIds;
        if (hex && text.size() == 16) ++member.shortIds;
        if (time) ++member.times;
        if (value.isNumber()) ++member.numbers;
        if (!value.isString()) return;
        ++member.texts;
        if (severityOfText(text) != 0) ++member.levels;
        if (isKind(text)) ++member.kinds;
        if (parseDurationText(text)) ++member.durations;
        if (scaledDecimal(text, 0)) ++member.numbers;  // logfmt has texts only
        if (text.find(' ') != std::string_view::npos) ++member.spaced;
    }

    std::vector<Level> m_path;
    std::unordered_map<std::string, std::size_t> m_places;
    std::unordered_set<std::size_t> m_others;  ///< hashes of the names that are only counted
};

bool holdsAny(const std::string& name, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

/// Whether the values of a member can fill the role that its name stands for.
bool canFill(const Member& member, LogRole role) {
    if (role == Tags) return member.objects > 0;
    // "kind" names many things.
    if (role == Kind) return member.mostly(member.kinds);
    if (role == Events) return member.lists > 0;
    return role == Message || role == Error || member.objects + member.lists < member.count;
}

/// How well a member would fill a role, 0..1, by a part of its name and by its values.
double fitness(const Member& member, LogRole role, std::size_t lines) {
    if (member.objects + member.lists > 0) return 0;
    const std::string name = lowered(member.name);
    const bool ids = member.mostly(member.longIds + member.shortIds);
    const bool numeric = member.mostly(member.numbers) || member.mostly(member.durations);
    const bool distinct = member.values.size() * 3 > member.count * 2;
    const bool repeats = !distinct || member.count < 3;
    switch (role) {
        case TraceId:
            if (holdsAny(name, {"trace"}) && !holdsAny(name, {"parent", "span", "state", "flags", "stack", "sampled"}))
                return ids ? 0.9 : member.mostly(member.texts) && member.spaced == 0 ? 0.6 : 0;
            if (holdsAny(name, {"correlation", "request", "transaction", "flow"}) && holdsAny(name, {"id"}) && member.spaced == 0)
                return ids ? 0.6 : 0.4;
            // An id that comes again is one of a trace rather than one that does not: there may be both.
            if (!member.mostly(member.longIds) || holdsAny(name, {"parent", "span"})) return 0;
            return repeats ? 0.5 : 0.3;
        case SpanId:
            if (holdsAny(name, {"parent"})) return 0;
            if (holdsAny(name, {"span"}) && holdsAny(name, {"id", "span"}) && member.spaced == 0 && ids) return 0.9;
            if (!distinct) return 0;
            return member.mostly(member.shortIds) ? 0.5 : member.mostly(member.longIds) ? 0.3 : 0;
        case ParentId:
            return holdsAny(name, {"parent"}) && (ids || member.spaced == 0) ? 0.9 : 0;
        case Operation:
            if (member.mostly(member.numbers) || ids) return 0;
            if (holdsAny(name, {"operation", "span_name", "spanname", "span.name"})) return 0.9;
            return holdsAny(name, {"action", "endpoint", "route", "handler", "task", "activity"}) ? 0.6 : 0;
        case Duration:
            if (!numeric || member.mostly(member.times)) return 0;
            if (holdsAny(name, {"duration", "elapsed", "latency", "took", "runtime"})) return 0.9;
            if (member.mostly(member.durations)) return 0.6;
            return name.ends_with("_ms") || name.ends_with("_us") || name.ends_with("_ns") || name.ends_with("ms") ? 0.5 : 0;
        case Service:
            if (member.mostly(member.numbers) || ids || member.spaced > 0) return 0;
            if (holdsAny(name, {"service"})) return 0.8;
            return holdsAny(name, {"app", "component"}) ? 0.5 : 0;
        case Time:
            if (!member.mostly(member.times)) return 0;
            return name == "at" || holdsAny(name, {"time", "date", "ts", "stamp", "when"}) ? 0.9 : member.count * 10 >= lines * 9 ? 0.5 : 0;
        case Level:
            return member.mostly(member.levels) ? 0.8 : 0;
        case Message:
            if (holdsAny(name, {"message", "msg"})) return 0.9;
            return member.spaced * 2 > member.count ? 0.5 : 0;
        case Error:
            return holdsAny(name, {"error", "exception"}) && !member.mostly(member.numbers) ? 0.6 : 0;
        default:
            return 0;
    }
}

/// The JSON object a line is or holds, in `text`, which keeps it.
bool parseLine(std::string_view line, std::string& text, JsonTree& tree, bool mayBeDocker) {
    std::string plain;
    if (hasEscapes(line)) {
        plain = withoutEscapes(line);
        line = plain;
    }
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return false;
    if (line[first] != '{') {
        if (const auto prefix = peelPrefix(line)) line = prefix->payload;
    }
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return false;
    if (line[begin] == '{') {
        text = line;
    } else {
        auto json = textAsJson(line.substr(begin));
        if (!json) return false;
        text = std::move(*json);
    }
    if (!tree.parse(text, maxDepth)) return false;
    const auto docker = mayBeDocker ? dockerRecord(tree.root()) : std::nullopt;
    if (!docker) return tree.root().isObject();
    std::string_view inner = docker->log;
    while (inner.ends_with('\n') || inner.ends_with('\r')) inner.remove_suffix(1);
    const std::string held(inner);
    return parseLine(held, text, tree, false);
}

}  // namespace

LogUnit logUnitOfName(std::string_view text) {
    const std::string name = lowered(text);
    if (name.ends_with("ms") || holdsAny(name, {"milli"})) return LogUnit::Millis;
    if (name.ends_with("us") || holdsAny(name, {"micro"})) return LogUnit::Micros;
    if (name.ends_with("ns") || holdsAny(name, {"nano"})) return LogUnit::Nanos;
    if (name.ends_with("_s") || name.ends_with("sec") || holdsAny(name, {"second"})) return LogUnit::Seconds;
    return LogUnit::Auto;
}

LogMappingGuess guessLogMapping(std::string_view head) {
    LogMappingGuess guess;
    std::string recoded;
    head = asUtf8(head, recoded);
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    Statistics seen;
    JsonTree tree;
    std::string text;
    while (!head.empty() && guess.lines < mappingLines) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 1, head.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        ++guess.lines;
        if (line.size() > maxLineBytes || !parseLine(line, text, tree, true)) continue;
        ++guess.read;
        seen.line(tree.root());
    }
    seen.settle();
    for (Member& member : seen.members) {
        guess.members.push_back(member.name);
        guess.values.push_back({member.count, std::move(member.examples)});
    }
    guess.leftOut = seen.leftOut;

    const LogFieldTable& usual = *builtInLogFields();
    std::vector<bool> taken(seen.members.size(), false);
    std::array<double, static_cast<std::size_t>(Count)> best{};
    const auto add = [&](std::size_t index, LogRole role, LogUnit unit) {
        guess.mapping.fields.push_back({seen.members[index].name, role, unit});
        taken[index] = true;
        best[static_cast<std::size_t>(role)] =
            std::max(best[static_cast<std::size_t>(role)],
                     static_cast<double>(seen.members[index].count) / static_cast<double>(std::max<std::size_t>(guess.read, 1)));
    };
    // Well-known names, the better known first.
    std::vector<std::pair<int, std::size_t>> known;
    for (std::size_t i = 0; i < seen.members.size(); ++i)
        if (const auto* entry = usual.find(seen.members[i].name);
            entry != nullptr && entry->role != None && canFill(seen.members[i], entry->role))
            known.push_back({entry->rank, i});
    std::sort(known.begin(), known.end());
    for (const auto& [rank, index] : known) {
        const auto* entry = usual.find(seen.members[index].name);
        add(index, entry->role, entry->unit);
    }
    // Then what is missing, by the look of it.
    for (const LogRole role : {TraceId, SpanId, ParentId, Time, Duration, Operation, Level, Message, Service, Error}) {
        if (best[static_cast<std::size_t>(role)] > 0) continue;
        double top = 0;
        std::size_t chosen = 0;
        for (std::size_t i = 0; i < seen.members.size(); ++i) {
            // One element of a list is rarely what all lines mean: it is offered only.
            const double fit = taken[i] || seen.members[i].inList ? 0 : fitness(seen.members[i], role, guess.read);
            if (fit <= top) continue;
            top = fit;
            chosen = i;
        }
        if (top > 0) add(chosen, role, role == Duration ? logUnitOfName(seen.members[chosen].name) : LogUnit::Auto);
    }
    const auto share = [&](LogRole role) { return best[static_cast<std::size_t>(role)]; };
    if (share(TraceId) > 0 && guess.lines > 0) {
        constexpr double ofId = 0.5;
        constexpr double ofTime = 0.2;
        constexpr double ofSpan = 0.2;
        constexpr double ofWords = 0.1;
        const double readable = static_cast<double>(guess.read) / static_cast<double>(guess.lines);
        const double span = share(SpanId) > 0 && share(Duration) > 0 && share(Operation) > 0 ? 1 : 0;
        const double words = share(Message) > 0 || share(Level) > 0 ? 1 : 0;
        guess.confidence = readable * (ofId * std::min(1.0, 2 * share(TraceId)) + ofTime * share(Time) + ofSpan * span + ofWords * words);
        guess.confidence = std::clamp(guess.confidence, 0.0, 1.0);
    }
    return guess;
}

}  // namespace fw::formats
