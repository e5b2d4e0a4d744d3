// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/long_first_line.h"

#include <algorithm>
#include <span>

#include "importers/formats/detect.h"

namespace fw {

std::optional<formats::FormatId> logBehindLongLine(sources::Source& source, std::string& head, Result<bool>& whole,
                                                   const std::stop_token& stop) {
    if (!whole || *whole || head.find('\n') != std::string::npos) return std::nullopt;
    const formats::Detection first = formats::detectFormat(head, false);
    if (!first.guesses.empty() || !formats::mayBeLog(first)) return std::nullopt;
    constexpr std::size_t step = std::size_t{1} << 20;
    std::size_t lineEnd = std::string::npos;
    while (!*whole && head.size() < maxLongLine && (lineEnd == std::string::npos || head.size() - lineEnd < formats::detectBytes)) {
        if (stop.stop_requested()) return std::nullopt;
        const std::size_t filled = head.size();
        head.resize(filled + step);
        const auto got = source.read(std::span(head).subspan(filled));
        head.resize(filled + got.value_or(0));
        if (!got) {
            whole = tl::unexpected<Error>(got.error());
            break;
        }
        if (*got == 0) whole = true;
        if (lineEnd == std::string::npos) lineEnd = head.find('\n', filled);
    }
    if (lineEnd == std::string::npos) return std::nullopt;
    const formats::Detection behind = formats::detectFormat(std::string_view(head).substr(lineEnd + 1), whole.value_or(true));
    if (behind.guesses.empty() || behind.guesses.front().format != formats::FormatId::Log) return std::nullopt;
    return formats::FormatId::Log;
}

}  // namespace fw
