// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/store/segment.h"

namespace fw::store {

// The last line of a log may be cut where a program is still writing it; a span that it tells of is kept nevertheless, with
// openEndWarning. Once the file is read again the whole line comes. A record with that warning is the beginning of another one of
// the same id, which has none, where
//   - everything it tells - name, parent, service, status, kind, message, attributes - stands in the other one, but for one thing
//     that was cut: a text that is the beginning of a text, or a key without a value;
//   - of start, end and duration one is the same: a time or a duration that was cut makes the other two differ.
// Only the whole record stays, whichever came first.

/// The part of the rule that columns of one id decide. Reads no text.
[[nodiscard]] bool columnsMayBegin(const SpanColumns& whole, const SpanColumns& part);

/// A record with what its columns refer to; resource and body in the encodings of SpanBatch.
struct ToldSpan {
    const SpanColumns& columns;
    std::string_view name;
    std::string_view resource;
    std::string_view body;
};

/// The rest of it. What cannot be decoded is no beginning.
[[nodiscard]] bool isBeginningOf(const ToldSpan& part, const ToldSpan& whole);

}  // namespace fw::store
