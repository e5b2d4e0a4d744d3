// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>

#include "model/analysis/journey.h"
#include "model/core/result.h"
#include "widgets/render/theme.h"

namespace fw::cli {

struct JourneyPictureOptions {
    bool svg = false;
    render::ThemeId theme = render::ThemeId::Light;
    double scale = 2;
    int width = 1440;
    std::uint32_t rows = 2000;
    bool utc = false;
};

/// Draws the journey of a frame as PNG or SVG. Qt must have been started.
[[nodiscard]] Result<QByteArray> drawJourney(std::shared_ptr<const analysis::FrameJourney> journey, const JourneyPictureOptions& options);

}  // namespace fw::cli
