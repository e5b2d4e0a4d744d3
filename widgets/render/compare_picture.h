// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/analysis/diff_words.h"
#include "model/core/result.h"
#include "widgets/render/delta_chart.h"
#include "widgets/render/theme.h"

namespace fw::render {

/// What a comparison comes to, as it is drawn. Texts are fit to draw and in the language of who asks.
struct ComparePictureWords {
    enum class Tone : std::uint8_t { Plain, Strong, Slower, Faster };
    struct Part {
        QString text;
        Tone tone = Tone::Plain;
    };
    QString lead;    ///< "B is slower than A by"
    QString number;  ///< "+419 ms"; empty where there is none
    QString share;   ///< "+51.6 % of A"
    Tone tone = Tone::Plain;
    std::vector<Part> body;  ///< what makes the difference
    QString note;            ///< how it was measured

    /// All of it as one text.
    [[nodiscard]] QString plain() const;
};

/// The comparison of two traces for a bug report: who they are, the sentence, the way from A to B, both waterfalls and a caption strip with
/// everything a ticket needs.
struct ComparePictureRequest {
    std::shared_ptr<const analysis::DiffPlan> plan;
    analysis::DiffFacts facts;
    std::optional<analysis::CompareUnit> unit;  ///< in the style of the reader; absent: as programs write numbers
    ComparePictureWords words;
    DeltaChart chart;
    std::shared_ptr<const analysis::DiffRows> rows;  ///< as they are seen, of the same plan; null: those that differ most
    std::optional<analysis::Interval> window;        ///< offsets from the starts; absent: all of both times
    bool sameScale = true;                           ///< else each as wide as there is room
    bool merged = false;                             ///< one tree, the bars of A above those of B
    analysis::DiffRow selected = analysis::noDiffRow;
    ThemeId theme = ThemeId::Light;
    int width = 1440;                               ///< logical pixels, from 800
    double scale = 2;                               ///< 1..4, device pixels a logical pixel (PNG)
    std::uint32_t maxRows = 500;                    ///< the others are left out and the caption says how many
    QString frameKey = QStringLiteral("frame.id");  ///< what the caption calls frame ids
    QString source;                                 ///< where the traces came from, for the caption; may be empty
};

/// The most steps beside the rest that a chart of a picture so wide has room for, at most six.
[[nodiscard]] int compareChartSteps(int width);

/// Size of the image that renderPicture() makes, in device pixels.
[[nodiscard]] Result<QSize> pictureSize(const ComparePictureRequest& request);

// As those of a PictureRequest. Errors: Usage, Limit, Output.
[[nodiscard]] Result<QImage> renderPicture(const ComparePictureRequest& request);
[[nodiscard]] Result<QByteArray> renderPng(const ComparePictureRequest& request);
[[nodiscard]] Result<QByteArray> renderSvg(const ComparePictureRequest& request);
[[nodiscard]] Result<QByteArray> renderPdf(const ComparePictureRequest& request);

}  // namespace fw::render
