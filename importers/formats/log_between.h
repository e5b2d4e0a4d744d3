// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "importers/formats/decoder.h"
#include "importers/formats/log_streams.h"

namespace fw::formats {

/// The log lines between the documents of another format: containers print what a program's logger writes beside the spans of
/// its exporter. They are read as the decoder of logs reads them.
class LogBetween {
public:
    LogBetween(const DecodeLimits& limits, std::size_t maxBytes) : m_limits(limits), m_maxBytes(maxBytes) {}

    /// Takes a whole line, with or without its end, if it is surely one of a log: has a container's prefix, or members that log
    /// lines or consoles' spans have. Any other text is a broken record to whoever asks, and false.
    [[nodiscard]] bool read(const LogPlace& place, std::string_view line, BatchOutput& out);
    /// The input is over.
    void finish(BatchOutput& out) {
        if (m_streams) m_streams->finish(out);
    }

private:
    DecodeLimits m_limits;
    std::size_t m_maxBytes;
    std::unique_ptr<LogStreams> m_streams;
};

}  // namespace fw::formats
