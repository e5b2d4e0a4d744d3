// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QString>

#include "model/analysis/journey.h"

/// What the journey of a frame comes to, in the reader's language. Names from traces are bounded and made visible.
namespace fw::items {

/// How long the frame took in all, where it waited longest, what is missing. O(hand-overs).
[[nodiscard]] QString journeySentence(const analysis::FrameJourney& journey);
/// "44 of 47 numbers present"; what of the series around the frame is there.
[[nodiscard]] QString journeySeries(const analysis::FrameJourney& journey);
/// "frames 000100 – 000146": the ends of the series around the frame, without what they have in common.
[[nodiscard]] QString journeyRange(const analysis::FrameJourney& journey);
/// What a frame id has of its own in its series: "000123".
[[nodiscard]] QString frameNumber(const analysis::FrameJourney& journey, const std::string& frameId);
/// A place of the series with all that is known of it: "20240315_cam01_000124, 1.2 s, 3 errors".
[[nodiscard]] QString framePlaceText(const analysis::FramePlace& place);

/// "same trace", "span link", "context lost".
[[nodiscard]] QString handOverContext(analysis::Context context);
/// What says that the one took from the other.
[[nodiscard]] QString handOverEvidence(const analysis::FrameJourney& journey, const analysis::HandedOver& step);
/// What stands beside a hand-over in the picture: "723 ms, context lost".
[[nodiscard]] QString handOverLabel(const analysis::HandedOver& step);
/// Name of the span that gave, or that took.
[[nodiscard]] QString handOverName(const analysis::FrameJourney& journey, const analysis::HandedOver& step, bool from);
[[nodiscard]] QString handOverService(const analysis::FrameJourney& journey, const analysis::HandedOver& step, bool from);
/// "rtsp-capture", "wait 3: frames.raw", "nothing recorded".
[[nodiscard]] QString journeyShareName(const analysis::FrameJourney& journey, const analysis::JourneyShare& share);

/// The journey for a ticket: the sentence, the traces, the hand-overs, where the time went, as Markdown. O(traces + hand-overs); of more
/// than a hundred rows of a table the rest is counted.
[[nodiscard]] QString journeyMarkdown(const analysis::FrameJourney& journey);

}  // namespace fw::items
