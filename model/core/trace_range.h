// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace fw {

/// A part of the plane of starts and durations of whole traces, nanoseconds. What is absent is not bounded.
struct TraceRange {
    std::optional<std::int64_t> fromNs;     ///< traces that start at or after
    std::optional<std::int64_t> toNs;       ///< traces that start before
    std::optional<std::int64_t> longerNs;   ///< traces that take more than this
    std::optional<std::int64_t> shorterNs;  ///< traces that take less than this

    [[nodiscard]] constexpr bool empty() const { return !fromNs && !toNs && !longerNs && !shorterNs; }
    [[nodiscard]] constexpr bool holds(std::int64_t startNs, std::int64_t durationNs) const {
        return !(fromNs && startNs < *fromNs) && !(toNs && startNs >= *toNs) && !(longerNs && durationNs <= *longerNs) &&
               !(shorterNs && durationNs >= *shorterNs);
    }
    /// What lies in both.
    [[nodiscard]] constexpr TraceRange cutBy(const TraceRange& other) const {
        const auto most = [](std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
            return a && b ? std::max(*a, *b) : a ? a : b;
        };
        const auto least = [](std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
            return a && b ? std::min(*a, *b) : a ? a : b;
        };
        return {most(fromNs, other.fromNs), least(toNs, other.toNs), most(longerNs, other.longerNs), least(shorterNs, other.shorterNs)};
    }
    bool operator==(const TraceRange&) const = default;
};

}  // namespace fw
