// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_fields.h"

#include <algorithm>

#include "importers/formats/same_name.h"
#include "importers/formats/text_time.h"
#include "model/core/characters.h"

namespace fw::formats {
namespace {

using Entry = LogFieldTable::Entry;

/// Longer keys name nothing.
constexpr std::size_t maxKey = LogMapping::maxNameBytes;
/// Half of the slots.
constexpr std::size_t maxEntries = 2048;

constexpr bool isSeparator(char c) {
    return c == '_' || c == '-' || c == '.';
}

std::string normalised(std::string_view name) {
    std::string out;
    for (const char c : name)
        if (!isSeparator(c)) out += lowered(c);
    return out;
}

/// Roles that objects and lists cannot fill: {"service": {"name": "x"}} is meant by "service.name".
constexpr bool wantsScalar(LogRole role) {
    using enum LogRole;
    return role != Message && role != Error && role != Tags && role != Events;
}

/// A text of up to seven bytes as a number that no other has; 0 for longer ones.
constexpr std::uint64_t asNumber(std::string_view text) {
    constexpr std::size_t longest = 7;
    if (text.size() > longest) return 0;
    std::uint64_t number = text.size();
    for (const char c : text) number = (number << 8) | static_cast<unsigned char>(c);
    return number;
}

std::uint32_t hashOf(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash ^ (hash >> 15);
}

}  // namespace

LogFieldTable::LogFieldTable(const LogMapping& mapping) {
    m_entries.reserve(mapping.fields.size() * 2);
    m_slots.assign(4096, 0);
    std::array<int, static_cast<std::size_t>(LogRole::Count)> ranks{};
    for (const LogMapping::Field& field : mapping.fields) {
        if (field.role >= LogRole::Count || field.name.size() > maxKey || m_entries.size() > maxEntries) continue;
        m_named |= 1U << static_cast<unsigned>(field.role);
        Entry& entry = entryOf(normalised(field.name));
        const int rank = ranks[static_cast<std::size_t>(field.role)]++;
        if (entry.role == LogRole::None) {
            entry.role = field.role;
            entry.rank = rank;
            entry.unit = field.unit;
        }
        std::size_t steps = 0;
        for (std::size_t dot = field.name.find('.'); dot != std::string::npos && steps < LogFields::maxDepth;
             dot = field.name.find('.', dot + 1)) {
            if (dot > 0) entryOf(normalised(std::string_view(field.name).substr(0, dot))).container = true;
            ++steps;
        }
    }
}

Entry& LogFieldTable::entryOf(std::string name) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(name) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask)
        if (m_entries[m_slots[slot] - 1].name == name) return m_entries[m_slots[slot] - 1];
    // Never full: see maxEntries.
    m_entries.push_back({std::move(name), LogRole::None, 0, LogUnit::Auto, false});
    m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
    return m_entries.back();
}

const Entry* LogFieldTable::findNormalised(std::string_view name) const {
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOf(name) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask)
        if (m_entries[m_slots[slot] - 1].name == name) return &m_entries[m_slots[slot] - 1];
    return nullptr;
}

const Entry* LogFieldTable::find(std::string_view key) const {
    return findBelow({}, key);
}

const Entry* LogFieldTable::findBelow(std::string_view path, std::string_view key) const {
    if (path.size() + key.size() > maxKey) return nullptr;
    std::array<char, maxKey> buffer;
    std::size_t size = path.copy(buffer.data(), path.size());
    for (const char c : key)
        if (!isSeparator(c)) buffer[size++] = lowered(c);
    return findNormalised({buffer.data(), size});
}

bool sameLogName(std::string_view a, std::string_view b) {
    return normalised(a) == normalised(b);
}

const std::shared_ptr<const LogFieldTable>& builtInLogFields() {
    static const auto table = std::make_shared<const LogFieldTable>(builtInLogMapping());
    return table;
}

/// The entry of a member that is not the same as in the line before.
[[gnu::noinline]] const Entry* LogFields::lookUp(std::size_t ordinal, JsonValue member) {
    constexpr std::size_t maxKnown = 64;
    const std::string_view key = member.key(m_scratch);
    const Entry* const entry = m_table.find(key);
    if (ordinal >= maxKnown || key.size() > maxKey) return entry;
    if (ordinal >= m_known.size()) m_known.resize(ordinal + 1);
    m_known[ordinal].key = key;
    m_known[ordinal].entry = entry;
    return entry;
}

inline void LogFields::take(const Entry& entry, JsonValue member, std::size_t ordinal) {
    const auto role = static_cast<std::size_t>(entry.role);
    Filling& filling = m_fillings[role];
    const bool another = isFilled(entry.role);
    if (another && entry.rank >= filling.rank) return;
    if (wantsScalar(entry.role) && (member.isObject() || member.isArray())) return;
    if (another && filling.ordinal != noOrdinal) m_roles[filling.ordinal] = LogRole::None;
    if (ordinal != noOrdinal) m_roles[ordinal] = entry.role;
    m_filled |= 1U << role;
    filling = {member, entry.rank, entry.unit, ordinal};
}

void LogFields::read(JsonValue line) {
    m_filled = 0;
    std::size_t ordinal = 0;
    for (JsonValue at = line.first(); at.exists(); at = at.next(), ++ordinal) {
        if (ordinal >= m_roles.size()) m_roles.resize(2 * ordinal + 1);
        m_roles[ordinal] = LogRole::None;
        const bool same = ordinal < m_known.size() && at.keyIs(m_known[ordinal].key);
        const Entry* const entry = same ? m_known[ordinal].entry : lookUp(ordinal, at);
        if (entry == nullptr || at.isNothing()) continue;
        if (entry->container && (at.isObject() || at.isArray())) readBelow(entry->name, at);
        if (entry->role != LogRole::None) take(*entry, at, ordinal);
    }
}

void LogFields::readBelow(std::string_view path, JsonValue object) {
    struct Step {
        JsonValue at;
        std::string_view path;
        std::size_t left = SIZE_MAX;  ///< of the elements of a list
        bool list = false;
    };
    const auto into = [](JsonValue value, std::string_view below) {
        return Step{value.first(), below, value.isArray() ? maxElements : SIZE_MAX, value.isArray()};
    };
    std::array<Step, maxDepth> steps;
    std::size_t depth = 1;
    steps[0] = into(object, path);
    while (depth > 0) {
        Step& step = steps[depth - 1];
        if (!step.at.exists() || step.left == 0) {
            --depth;
            continue;
        }
        const JsonValue member = step.at;
        step.at = member.next();
        const std::size_t number = maxElements - step.left--;
        if (member.isNothing()) continue;
        if (step.list) m_scratch = std::to_string(number);
        const Entry* const entry = m_table.findBelow(step.path, step.list ? std::string_view(m_scratch) : member.key(m_scratch));
        if (entry == nullptr) continue;
        if (entry->role != LogRole::None) take(*entry, member, noOrdinal);
        if (entry->container && (member.isObject() || member.isArray()) && depth < maxDepth) steps[depth++] = into(member, entry->name);
    }
}

int nanosScale(LogUnit unit) {
    switch (unit) {
        case LogUnit::Seconds:
            return 9;
        case LogUnit::Millis:
            return 6;
        case LogUnit::Micros:
            return 3;
        case LogUnit::Auto:
        case LogUnit::Nanos:
            break;
    }
    return 0;
}

bool readLogDuration(JsonValue member, LogUnit unit, std::int64_t& ns, LogUnit& assumed) {
    assumed = LogUnit::Auto;
    if (!member.isNumber() && !member.isString()) return false;
    constexpr int toSeconds = 9;
    constexpr std::int64_t smallestPlausibleNanos = 100'000;
    std::string scratch;
    const std::string_view text = member.text(scratch);
    std::optional<std::int64_t> value;
    if (member.isString()) value = parseDurationText(text);
    if (!value && unit != LogUnit::Auto) {
        value = scaledDecimal(text, nanosScale(unit));
    } else if (!value) {
        const bool whole = text.find_first_of(".eE") == std::string_view::npos;
        const auto asIs = scaledDecimal(text, 0);
        const bool nanos = whole && asIs && *asIs >= smallestPlausibleNanos;
        value = nanos ? asIs : scaledDecimal(text, toSeconds);
        // Nothing takes as long in every unit.
        if (value && *value != 0) assumed = nanos ? LogUnit::Nanos : LogUnit::Seconds;
    }
    if (!value) return false;
    ns = *value;
    return true;
}

std::int32_t severityOfText(std::string_view level) {
    constexpr std::size_t longest = 11;
    if (level.size() > longest) return 0;
    std::array<char, longest> buffer;
    std::transform(level.begin(), level.end(), buffer.begin(), [](char c) { return lowered(c); });
    const std::string_view lower(buffer.data(), level.size());
    if (lower == "information") return 9;
    if (lower == "critical" || lower == "emergency") return 21;
    switch (asNumber(lower)) {
        case asNumber("trace"):
            return 1;
        case asNumber("debug"):
        case asNumber("verbose"):
            return 5;
        case asNumber("info"):
        case asNumber("i"):
            return 9;
        case asNumber("notice"):
            return 10;
        case asNumber("warn"):
        case asNumber("warning"):
            return 13;
        case asNumber("error"):
        case asNumber("err"):
        case asNumber("severe"):
            return 17;
        case asNumber("crit"):
        case asNumber("fatal"):
        case asNumber("panic"):
        case asNumber("dpanic"):
        case asNumber("alert"):
        case asNumber("emerg"):
            return 21;
        default:
            return 0;
    }
}

std::int32_t severityOf(JsonValue level) {
    std::string scratch;
    const std::string_view text = level.text(scratch);
    if (!level.isNumber()) return severityOfText(text);
    const std::int64_t number = scaledDecimal(text, 0).value_or(0);
    return number >= 10 && number <= 60 ? static_cast<std::int32_t>((number / 10 - 1) * 4 + 1) : 0;
}

}  // namespace fw::formats
