// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/size_text.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace fw::cli {
namespace {

constexpr std::string_view digits = "0123456789";
/// Further decimals change less than a byte of a terabyte.
constexpr std::size_t decimals = 9;
constexpr std::uint64_t billion = 1'000'000'000;
constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The number that stands in front of `text`, which loses it.
std::string_view takeDigits(std::string_view& text) {
    const std::string_view number = text.substr(0, std::min(text.find_first_not_of(digits), text.size()));
    text.remove_prefix(number.size());
    return number;
}

std::optional<std::uint64_t> unitOf(std::string_view text) {
    std::string unit(text);
    for (char& c : unit)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (unit.empty() || unit == "b") return 1;
    constexpr std::string_view prefixes = "kmgtpe";
    const std::size_t power = prefixes.find(unit.front());
    const std::string_view rest = std::string_view(unit).substr(1);
    if (power == std::string_view::npos || (!rest.empty() && rest != "b" && rest != "ib")) return std::nullopt;
    std::uint64_t bytes = 1;
    for (std::size_t i = 0; i <= power; ++i) bytes *= rest == "ib" ? 1024 : 1000;
    return bytes;
}

}  // namespace

Result<std::uint64_t> parseSize(std::string_view text) {
    std::string_view rest = trimmed(text);
    if (rest.starts_with('-')) return fail(ErrorKind::Usage, "a size is not negative");
    const std::string_view whole = takeDigits(rest);
    std::string_view fraction;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        fraction = takeDigits(rest);
    }
    const std::optional<std::uint64_t> unit = unitOf(trimmed(rest));
    if ((whole.empty() && fraction.empty()) || !unit)
        return fail(ErrorKind::Usage, "this is no size; sizes look like 500MB, 9.2GB or 1.5GiB");
    std::uint64_t number = 0;
    for (const char digit : whole) {
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
        if (number > most / *unit) return fail(ErrorKind::Usage, "the size is too large");
    }
    std::uint64_t part = 0;
    for (std::size_t i = 0; i < decimals; ++i) part = part * 10 + (i < fraction.size() ? static_cast<std::uint64_t>(fraction[i] - '0') : 0);
    // In two steps: their product may have more than 64 bits.
    const std::uint64_t more = part * (*unit / billion) + part * (*unit % billion) / billion;
    const std::uint64_t bytes = number * *unit;
    if (more > most - bytes) return fail(ErrorKind::Usage, "the size is too large");
    return bytes + more;
}

}  // namespace fw::cli
