// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zone_offsets.h"

#include <algorithm>

#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr std::int64_t zoneNsPerSecond = 1'000'000'000;

}  // namespace

ZoneOffsets::ZoneOffsets(std::int64_t firstOffset, const std::vector<Change>& changes) : m_firstOffset(firstOffset) {
    std::int64_t before = firstOffset;
    for (const Change& change : changes) {
        // What both offsets could mean belongs to the earlier one.
        const std::int64_t wall = change.atUtc + std::max(before, change.offsetSeconds);
        std::int64_t ns = 0;
        before = change.offsetSeconds;
        if (__builtin_mul_overflow(wall, zoneNsPerSecond, &ns)) continue;
        m_steps.emplace_back(ns, change.offsetSeconds);
    }
}

std::optional<std::int64_t> ZoneOffsets::toUtc(std::int64_t wallNs) const {
    const auto after =
        std::upper_bound(m_steps.begin(), m_steps.end(), wallNs, [](std::int64_t ns, const auto& step) { return ns < step.first; });
    const std::int64_t offset = after == m_steps.begin() ? m_firstOffset : std::prev(after)->second;
    std::int64_t ns = 0;
    if (__builtin_sub_overflow(wallNs, offset * zoneNsPerSecond, &ns)) return std::nullopt;
    return ns;
}

std::optional<std::int64_t> fixedZone(std::string_view text) {
    if (text == "Z" || text == "z" || lowered(text) == "utc" || lowered(text) == "gmt") return 0;
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    const std::int64_t sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const std::size_t colon = text.find(':');
    std::string digits(text);
    if (colon != std::string_view::npos) digits.erase(colon, 1);
    if (digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    // "+2", "+02", "+0200", "+02:00", "+2:00"
    if (colon == std::string_view::npos ? digits.size() == 3 : text.size() - colon != 3 || colon == 0) return std::nullopt;
    const bool minutesGiven = digits.size() > 2;
    const std::size_t split = minutesGiven ? digits.size() - 2 : digits.size();
    std::int64_t hours = 0;
    std::int64_t minutes = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        std::int64_t& part = i < split ? hours : minutes;
        part = part * 10 + (digits[i] - '0');
    }
    if (minutes > 59 || hours * 60 + minutes > std::int64_t{24} * 60) return std::nullopt;
    return sign * (hours * 60 + minutes) * 60;
}

std::string fixedZoneText(std::int64_t offsetSeconds) {
    if (offsetSeconds == 0) return "UTC";
    const std::int64_t minutes = (offsetSeconds < 0 ? -offsetSeconds : offsetSeconds) / 60;
    const auto two = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return (offsetSeconds < 0 ? "-" : "+") + two(minutes / 60) + ':' + two(minutes % 60);
}

bool mayBeZoneName(std::string_view text) {
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest || !((text.front() | 0x20) >= 'a' && (text.front() | 0x20) <= 'z')) return false;
    return text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/") == std::string_view::npos;
}

}  // namespace fw::formats
