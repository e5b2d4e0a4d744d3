// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "model/analysis/journey.h"
#include "model/core/result.h"
#include "widgets/render/journey_painter.h"
#include "widgets/render/journey_strip.h"
#include "widgets/render/theme.h"

namespace fw::render {

/// The journey of a frame for a bug report: its id and sentence, the frames around, lanes with hand-overs, these as a table, where the time
/// went. Texts are fit to draw and in the language of who asks.
struct JourneyPictureRequest {
    std::shared_ptr<const analysis::FrameJourney> journey;
    JourneyWordsOf words;
    JourneyStrip strip;       ///< its words; the rest is filled in
    JourneySharesBar shares;  ///< likewise
    QString sentence;
    /// Number, from, to, gap, context, evidence.
    using StepCells = std::array<QString, 6>;
    StepCells stepTitles;
    std::function<StepCells(std::size_t step)> step;
    /// What is said of that many lanes and hand-overs that are left out.
    std::function<QString(std::size_t rows, std::size_t steps)> leftOut;
    ThemeId theme = ThemeId::Light;
    int width = 1440;              ///< logical pixels
    double scale = 2;              ///< PNG: 1 to 4 device pixels a logical pixel
    std::uint32_t maxRows = 2000;  ///< heads of traces and lanes
    std::uint32_t maxSteps = 200;  ///< of the table
};

/// Size of the image that renderPicture() makes, in device pixels.
[[nodiscard]] Result<QSize> pictureSize(const JourneyPictureRequest& request);

// All work without a display and on any thread. Text from the trace is drawn, never parsed. Errors: Limit, Output.
[[nodiscard]] Result<QImage> renderPicture(const JourneyPictureRequest& request);
[[nodiscard]] Result<QByteArray> renderPng(const JourneyPictureRequest& request);
[[nodiscard]] Result<QByteArray> renderSvg(const JourneyPictureRequest& request);
/// One page as large as the picture; text stays text.
[[nodiscard]] Result<QByteArray> renderPdf(const JourneyPictureRequest& request);

}  // namespace fw::render
