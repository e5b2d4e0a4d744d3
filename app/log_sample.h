// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include "model/core/result.h"

namespace fw::app {

/// The first lines of a log, in UTF-8.
struct LogSample {
    static constexpr std::size_t maxBytes = std::size_t{4} << 20;

    std::string text;  ///< at most formats::mappingLines lines, of at most maxBytes together
    bool cut = false;  ///< fewer lines than asked for, because they are that long
};

/// Reads them from a plain or compressed file; what comes before a damage is good. Errors: Unreadable, Damaged, Cancelled.
/// Touches the disk; any thread but the GUI's.
[[nodiscard]] Result<LogSample> readLogSample(const std::string& path, std::stop_token stop);

}  // namespace fw::app
