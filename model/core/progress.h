// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace fw {

/// How far an import is. A plain value; the job throttles how often it tells.
struct Progress {
    std::string source;                       ///< what is being read now
    std::uint64_t bytesDone = 0;              ///< raw (compressed) input bytes of all sources
    std::optional<std::uint64_t> bytesTotal;  ///< absent for pipes
    std::uint64_t spans = 0;                  ///< decoded so far
    std::uint64_t issues = 0;
    double seconds = 0;  ///< since the job began
};

/// Called on the import thread.
using ProgressHandler = std::function<void(const Progress&)>;

}  // namespace fw
