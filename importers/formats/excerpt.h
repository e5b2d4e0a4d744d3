// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

#include "model/core/import_issue.h"

namespace fw::formats {

/// Puts the part of `text` around byte `at` into the issue: within its line, at most ImportIssue::maxExcerpt bytes.
inline void setExcerpt(ImportIssue& issue, std::string_view text, std::size_t at) {
    constexpr std::size_t before = 80;
    at = std::min(at, text.size());
    std::size_t from = at > before ? at - before : 0;
    if (const std::size_t lineEnd = text.substr(from, at - from).rfind('\n'); lineEnd != std::string_view::npos) from += lineEnd + 1;
    // Not from the middle of a UTF-8 sequence.
    while (from < at && (static_cast<unsigned char>(text[from]) & 0xc0) == 0x80) ++from;
    std::string_view part = text.substr(from, ImportIssue::maxExcerpt);
    if (const std::size_t lineEnd = part.find_first_of("\r\n", at - from); lineEnd != std::string_view::npos)
        part = part.substr(0, lineEnd);
    issue.excerpt = part;
    issue.excerptCaret = static_cast<std::uint32_t>(std::min(at - from, part.size()));
}

}  // namespace fw::formats
