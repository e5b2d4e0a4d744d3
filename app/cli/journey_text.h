// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/analysis/journey.h"

namespace fw::cli {

/// What a hand-over was told from, in words.
[[nodiscard]] std::string evidenceText(const analysis::HandedOver& step);
/// "same trace", "span link", "lost: joined by the frame id alone".
[[nodiscard]] std::string contextText(analysis::Context context);
/// "publish frames.raw in rtsp-capture"
[[nodiscard]] std::string endText(const TraceData& trace, SpanIndex span);
/// "2.94 s, of it waiting 808 ms, longest before archive_clip in clip-archiver"
[[nodiscard]] std::string tookText(const analysis::FrameJourney& journey);

}  // namespace fw::cli
