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

}  // namespace fw
