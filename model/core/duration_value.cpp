// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/duration_value.h"

#include "model/core/characters.h"

namespace fw {
namespace {

struct DurationUnit {
    std::string_view name;
    std::int64_t ns;
};
// Longer names first, so that "ms" is not read as "m".
constexpr DurationUnit durationUnits[] = {{"ns", 1},
                                          {"us", 1'000},
                                          {"µs", 1'000},
                                          {"μs", 1'000},
                                          {"ms", 1'000'000},
                                          {"s", 1'000'000'000},
                                          {"m", 60'000'000'000},
                                          {"h", 3'600'000'000'000},
                                          {"d", 86'400'000'000'000},
                                          {"w", 604'800'000'000'000}};

}  // namespace

std::optional<std::int64_t> readDuration(std::string_view text) {
    if (text.empty()) return std::nullopt;
    std::int64_t total = 0;
    while (!text.empty()) {
        std::size_t digits = 0;
        std::int64_t whole = 0;
        while (digits < text.size() && isDigit(text[digits])) {
            if (__builtin_mul_overflow(whole, std::int64_t{10}, &whole) ||
                __builtin_add_overflow(whole, std::int64_t{text[digits] - '0'}, &whole))
                return std::nullopt;
            ++digits;
        }
        std::string_view fraction;
        std::size_t at = digits;
        if (at < text.size() && text[at] == '.') {
            const std::size_t begin = ++at;
            while (at < text.size() && isDigit(text[at])) ++at;
            fraction = text.substr(begin, at - begin);
        }
        if (digits == 0 && fraction.empty()) return std::nullopt;
        text.remove_prefix(at);
        const DurationUnit* unit = nullptr;
        for (const DurationUnit& candidate : durationUnits)
            if (unit == nullptr && text.starts_with(candidate.name)) unit = &candidate;
        if (unit == nullptr) return std::nullopt;
        text.remove_prefix(unit->name.size());
        std::int64_t part = 0;
        if (__builtin_mul_overflow(whole, unit->ns, &part) || __builtin_add_overflow(total, part, &total)) return std::nullopt;
        // All units are multiples of ten down to a nanosecond, so the weights are exact.
        std::int64_t weight = unit->ns;
        for (const char c : fraction) {
            weight /= 10;
            if (__builtin_add_overflow(total, weight * (c - '0'), &total)) return std::nullopt;
        }
    }
    return total;
}

}  // namespace fw
