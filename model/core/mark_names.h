// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/core/span.h"

namespace fw {

/// A mark as programs read it: the command line's JSON and the columns of exported tables.
struct MarkName {
    std::uint16_t mark;
    const char* name;
};

/// Marks that say something about a span's data; those that only say what its body holds are left out.
inline constexpr std::array<MarkName, 12> spanMarkNames = {{{NoStart, "no-start"},
                                                            {NoEnd, "no-end"},
                                                            {NegativeDuration, "negative-duration"},
                                                            {TimeOutOfRange, "time-out-of-range"},
                                                            {NoTraceId, "no-trace-id"},
                                                            {NoSpanId, "no-span-id"},
                                                            {DuplicateId, "duplicate-id"},
                                                            {ValueTooDeep, "value-too-deep"},
                                                            {HasWarnings, "source-warning"},
                                                            {SharedSpan, "shared-id"},
                                                            {StartInferred, "start-inferred"},
                                                            {PartUnread, "part-unread"}}};

/// Those of `marks` by which a span is not what it should be, so that its row carries a sign. The server's half of a call has the id
/// of the client's by design, and of a trace without an id all spans would carry it.
[[nodiscard]] constexpr std::uint16_t brokenMarks(std::uint16_t marks) {
    constexpr std::uint16_t all =
        NoStart | NoEnd | NegativeDuration | TimeOutOfRange | NoSpanId | DuplicateId | ValueTooDeep | StartInferred | PartUnread;
    const auto expected = static_cast<std::uint16_t>((marks & SharedSpan) != 0 ? DuplicateId : 0);
    return static_cast<std::uint16_t>(marks & all & ~expected);
}

}  // namespace fw
