// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>

#include "model/core/ids.h"

namespace fw {

/// Attributes under which a bookmark and its note travel in exports: a truth value and a text. An import takes them back.
inline constexpr const char* bookmarkKey = "framewake.bookmark";
inline constexpr const char* noteKey = "framewake.note";

/// Which span of a trace a reader marked, in words that outlive its number: a trace that gains spans, or is read again, keeps
/// its bookmarks. Start and half only tell spans apart that have the same id.
struct SpanPlace {
    SpanId span;
    std::int64_t startNs = 0;
    bool shared = false;  ///< the server's half of a call with one id (SpanMark::SharedSpan)
    auto operator<=>(const SpanPlace&) const = default;
};

/// A span that the reader wants to find again, and what was noted about it.
struct Bookmark {
    SpanPlace place;
    std::string note;  ///< plain text in UTF-8; may be empty
    bool operator==(const Bookmark&) const = default;

    static constexpr std::size_t maxNoteBytes = 16'384;
};

}  // namespace fw
