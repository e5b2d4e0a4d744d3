// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "model/analysis/marked_spans.h"
#include "model/analysis/row_filter.h"
#include "model/analysis/span_colors.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/trace_data.h"
#include "widgets/render/row_facts.h"
#include "widgets/render/theme.h"

namespace fw::render {

/// One trace of a picture, as it is seen: what is folded, what is hidden.
struct PictureTrace {
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    std::shared_ptr<const EventTimes> events;                        ///< null: no event marks
    std::vector<std::uint8_t> collapsed;                             ///< by row; empty: nothing is folded
    std::shared_ptr<const analysis::FilteredRows> filter = nullptr;  ///< of the same analysis; null: nothing is hidden
    analysis::Row focus = analysis::noRow;                           ///< only this row and what is below it
    std::shared_ptr<const analysis::TraceWaits> waits = nullptr;     ///< of the same spans; null: no waits and gaps are marked
    std::shared_ptr<const analysis::MarkedSpans> marked = nullptr;   ///< bookmarks; their notes stand below the rows
    std::shared_ptr<const analysis::SpanColors> colors = nullptr;    ///< of the same spans; null: colours stand for services
    std::shared_ptr<const RowFacts> facts = nullptr;                 ///< columns and pills; null: none
};

/// A picture for a bug report: title, waterfall, legend and a caption strip with everything a ticket needs
/// (ids, times, what is shown, source). Several traces (of one frame) share one time axis.
struct PictureRequest {
    std::vector<PictureTrace> traces;
    std::optional<analysis::Interval> window;  ///< part of the time axis; absent: everything
    std::optional<SpanIndex> selected;         ///< in the first trace
    ThemeId theme = ThemeId::Light;
    bool criticalPath = true;
    bool gaps = false;                              ///< mark what is not instrumented
    int width = 1440;                               ///< logical pixels
    double scale = 2;                               ///< 1..4, device pixels a logical pixel (PNG)
    std::uint32_t maxRows = 2000;                   ///< more rows are left out and the caption says how many
    QString frameKey = QStringLiteral("frame.id");  ///< what the caption calls frame ids
    std::int64_t shiftNs = 0;                       ///< added to every moment that the caption names
    QString source;                                 ///< where the trace came from, for the caption; may be empty
};

/// Names of imports for PictureRequest::source: files without their folders, each once, at most three.
[[nodiscard]] QString captionSource(const std::vector<std::string>& sources);

/// Size of the image that renderPicture() makes, in device pixels; cheap.
[[nodiscard]] Result<QSize> pictureSize(const PictureRequest& request);

/// Both work without a display and on any thread (QImage, QSvgGenerator). Text from the trace is drawn, never parsed.
[[nodiscard]] Result<QImage> renderPicture(const PictureRequest& request);
/// Well-formed SVG: our own escaping of title and description, control characters replaced.
[[nodiscard]] Result<QByteArray> renderSvg(const PictureRequest& request);
/// One page as large as the picture, in points; text stays text. Title and ids as document information.
[[nodiscard]] Result<QByteArray> renderPdf(const PictureRequest& request);
/// PNG bytes of renderPicture, with text chunks for trace id and version.
[[nodiscard]] Result<QByteArray> renderPng(const PictureRequest& request);

}  // namespace fw::render
