// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "widgets/render/picture.h"
#include "widgets/render/picture_caption.h"
#include "widgets/render/row_style.h"
#include "widgets/render/time_scale.h"
#include "widgets/render/trace_rows.h"

namespace fw::render {

/// A sign and its word in the legend.
struct LegendItem {
    enum class Sign : std::uint8_t {
        Service,
        Value,
        OwnWork,
        Path,
        Ghost,
        Error,
        Broken,
        Event,
        Folded,
        Repeats,
        GoesOn,
        Wait,
        Gap,
        Assumed,
        Bookmark
    };
    Sign sign = Sign::Service;
    std::uint32_t slot = 0;  ///< of a service or value
    QString text;
    double x = 0;
    double y = 0;
};

/// What the reader noted about a span, in one line.
struct PictureNote {
    QString subject;  ///< the operation; empty: `text` says how many notes are left out
    QString text;
    double y = 0;
};

struct PlannedTrace {
    TraceRows rows;
    std::shared_ptr<const EventTimes> events;
    std::shared_ptr<const analysis::TraceWaits> waits;
    std::shared_ptr<const analysis::MarkedSpans> marked;
    std::shared_ptr<const analysis::SpanColors> colors;
    std::shared_ptr<const RowFacts> facts;
    std::uint32_t shown = 0;  ///< rows drawn
    QString heading;          ///< only when several traces are stacked
    double top = 0;           ///< of the heading, or of the first row
};

/// Everything of a picture that is decided before the first stroke: texts, places, size. Logical pixels.
struct PicturePlan {
    const Theme* theme = nullptr;
    RowMetrics metrics;
    QString title;
    QString tookText;
    QString subtitle;
    QString errorBadge;
    QString incompleteBadge;
    std::vector<PlannedTrace> traces;
    std::uint64_t rows = 0;  ///< visible rows of all traces
    std::uint64_t rowsLeftOut = 0;
    TimeScale scale;
    std::int64_t zeroNs = 0;
    std::uint32_t selected = UINT32_MAX;  ///< visible row of the first trace
    bool criticalPath = true;
    bool gaps = false;
    std::vector<LegendItem> legend;
    double legendTop = 0;
    std::vector<PictureNote> notes;  ///< below the legend
    std::vector<CaptionField> caption;
    double captionTop = 0;
    std::vector<RowFact> columns;  ///< of the first trace, for the head
    int width = 0;
    int height = 0;
    QString traceIds;  ///< for the metadata of the file

    static constexpr int margin = 24;
    static constexpr int headHeight = 62;
    static constexpr int rulerHeight = 26;
    static constexpr int headingHeight = 26;
    static constexpr int treeWidth = 380;
    static constexpr int durationWidth = 76;
    /// What columns leave for the bars.
    static constexpr int leastBars = 240;

    [[nodiscard]] int columnsWidth() const;
};

/// A word for each mark that the planned rows carry, in lines from `legendTop` on; sets `captionTop`.
void planLegend(PicturePlan& plan, const PictureRequest& request);

/// Errors: Usage (no trace, a width or scale out of range).
[[nodiscard]] Result<PicturePlan> planPicture(const PictureRequest& request);

/// Draws the plan; `pixelRatio` 0 for vector devices.
void paintPicture(QPainter& painter, const PicturePlan& plan, double pixelRatio);

}  // namespace fw::render
