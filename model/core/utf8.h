// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace fw {

/// Length of the valid UTF-8 sequence at the start of `text` (RFC 3629: no surrogates, no overlong forms), 0 if none.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// What stands for a byte that begins no valid sequence.
inline constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

}  // namespace fw
