// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "tests/analysis/trace_builder.h"

namespace fw::test {

/// A tree of `spans` spans with runs of equal siblings, errors, missing parents and times that leave their parents.
inline TraceBuilder randomTrace(std::mt19937& random, std::uint32_t spans) {
    TraceBuilder builder;
    const auto below = [&random](std::uint32_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    struct Place {
        std::int64_t from;
        std::int64_t to;
    };
    std::vector<Place> places;
    std::uint32_t parent = 0;
    for (std::uint32_t i = 0; i < spans; ++i) {
        // Often the same parent again, so that there are runs.
        if (i > 0 && below(8) == 0) parent = below(i);
        const Place outer = i == 0 ? Place{0, 100'000} : places[parent];
        const std::int64_t length = std::max<std::int64_t>(1, outer.to - outer.from);
        Place place{outer.from + below(static_cast<std::uint32_t>(length)), 0};
        place.to = place.from + below(static_cast<std::uint32_t>(length / 2 + 2));
        if (i == 0) place = outer;
        places.push_back(place);
        const std::uint64_t parentId = i == 0 ? 0 : below(60) == 0 ? 1'000'000 + below(3) : parent + 1;
        builder.add(i + 1, parentId, place.from, place.to, below(10) == 0 ? "other" : "op", below(20) == 0 ? 1 : 0,
                    below(30) == 0 ? SpanKind::Client : SpanKind::Internal, below(25) == 0 ? StatusCode::Error : StatusCode::Unset,
                    below(100) == 0 ? std::uint16_t{NoStart} : std::uint16_t{0});
    }
    return builder;
}

}  // namespace fw::test
