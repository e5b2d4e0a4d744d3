// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include "importers/formats/decoder.h"
#include "importers/sources/source.h"

namespace fw {

/// A log may begin with a line longer than what detection looks at (formats::detectBytes), which says nothing. Then the lines
/// behind it decide: reads on into `head` until enough of them are there, at most to maxLongLine. The log format if it is that; all
/// that was read stays in `head`. `whole` (as of the sources: true at the end, an error where reading failed) is kept up to date.
inline constexpr std::size_t maxLongLine = std::size_t{64} << 20;
[[nodiscard]] std::optional<formats::FormatId> logBehindLongLine(sources::Source& source, std::string& head, Result<bool>& whole,
                                                                 const std::stop_token& stop);

}  // namespace fw
