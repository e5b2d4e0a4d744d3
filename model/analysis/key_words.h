// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw::analysis {

/// Whether a key names what is different for each: its last word is "id", "uuid" or the like.
[[nodiscard]] bool namesAnId(std::string_view key);
/// Whether a key by its name holds the duration of its span ("processing.duration_ms", algorithms.md, part 7).
[[nodiscard]] bool namesADuration(std::string_view key);
/// Whether the name of a key says that its number is a time or a counter of frames or messages: "frame.pts", "frame_number", "seq".
[[nodiscard]] bool namesATime(std::string_view key);

/// The number that a text stands for, if it is one as a whole: a plain decimal one. Not "0x10", not "1,5", not "007" nor "+1".
[[nodiscard]] bool plainNumber(std::string_view text, double& number);

}  // namespace fw::analysis
