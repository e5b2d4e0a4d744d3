// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_sample.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "importers/formats/log_mapping_guess.h"
#include "importers/formats/text_encoding.h"
#include "importers/sources/source.h"

namespace fw::app {

Result<LogSample> readLogSample(const std::string& path, std::stop_token stop) {
    Result<std::unique_ptr<sources::Source>> source = sources::openSource(path);
    if (!source) return tl::unexpected<Error>(source.error());
    (*source)->setStop(stop);
    LogSample sample;
    std::string bytes;
    std::size_t lines = 0;
    bool over = false;
    std::array<char, 1U << 16> buffer{};
    // In UTF-16 every line has such a byte as well; that there may be more of them costs lines of the preview only.
    while (!over && lines <= formats::mappingLines && bytes.size() < LogSample::maxBytes) {
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled", path);
        const Result<std::size_t> got = (*source)->read(buffer);
        if (!got && (bytes.empty() || got.error().kind == ErrorKind::Cancelled)) return tl::unexpected<Error>(got.error());
        over = !got || *got == 0;
        if (over) break;
        const std::string_view part(buffer.data(), std::min(*got, LogSample::maxBytes - bytes.size()));
        lines += static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
        bytes += part;
    }
    std::string recoded;
    std::string_view text = formats::asUtf8(bytes, recoded);
    std::size_t end = 0;
    std::size_t whole = 0;
    while (whole < formats::mappingLines) {
        const std::size_t next = text.find('\n', end);
        if (next == std::string_view::npos) break;
        end = next + 1;
        ++whole;
    }
    // Half a line says nothing, unless it is all there is.
    if (whole == formats::mappingLines || (!over && whole > 0)) text = text.substr(0, end);
    sample.cut = !over && whole < formats::mappingLines;
    sample.text = std::string(text);
    return sample;
}

}  // namespace fw::app
