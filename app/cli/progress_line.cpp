// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <cstdio>

#include "app/cli/text_out.h"
#include "model/core/number_text.h"

namespace fw::cli {

void ProgressLine::show(const Progress& progress) {
    if (!m_enabled) return;
    std::string line = visibleText(elideMiddle(progress.source, 20, 20)) + "  ";
    if (progress.bytesTotal && *progress.bytesTotal > 0)
        line += std::to_string(progress.bytesDone / (*progress.bytesTotal / 100 + 1)) + " %  " + bytesText(progress.bytesDone) + " of " +
                bytesText(*progress.bytesTotal);
    else
        line += bytesText(progress.bytesDone);
    line += ", " + countText(progress.spans) + " spans";
    if (progress.seconds > 0)
        line += ", " + countText(static_cast<std::uint64_t>(static_cast<double>(progress.spans) / progress.seconds)) + " spans/s";
    if (progress.issues > 0) line += ", " + countText(progress.issues) + " problems";
    show(line);
}

void ProgressLine::show(const std::string& text) {
    if (!m_enabled) return;
    (void)std::fputs(("\r\x1b[K" + text).c_str(), stderr);
    (void)std::fflush(stderr);
    m_shown = true;
}

void ProgressLine::clear() {
    if (!m_shown) return;
    (void)std::fputs("\r\x1b[K", stderr);
    (void)std::fflush(stderr);
    m_shown = false;
}

}  // namespace fw::cli
