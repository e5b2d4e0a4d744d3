// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/analysis/journey.h"
#include "widgets/render/journey_picture.h"

namespace fw::widgets {

// What painters write of a journey, in the reader's language. The functions in what is returned ask the journey, which must live as long.
// Any thread.

[[nodiscard]] render::JourneyWordsOf journeyLaneWords(const analysis::FrameJourney* journey, bool utc);
/// Its words and what is missing; places and cursor are left to who draws it.
[[nodiscard]] render::JourneyStrip journeyStripWords(const analysis::FrameJourney* journey);
[[nodiscard]] render::JourneySharesBar journeySharesWords(const analysis::FrameJourney* journey);

/// All words of a picture, of the journey in it; it is kept by what asks it.
void describeJourney(render::JourneyPictureRequest& request);

}  // namespace fw::widgets
