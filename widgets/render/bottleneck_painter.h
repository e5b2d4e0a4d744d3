// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// The logarithmic axis that all distributions of a table share: bins of model/analysis/duration_bins.h from one to another.
struct DurationAxis {
    std::uint32_t firstBin = 0;
    std::uint32_t bins = 0;

    /// Place on the axis, 0 to 1; what lies beyond an end is at it.
    [[nodiscard]] double place(std::int64_t ns) const;
    /// Powers of ten in it, ascending, so few that labels of `labelWidth` fit on `width`.
    [[nodiscard]] std::vector<std::int64_t> ticks(double width, double labelWidth) const;
};

/// "100 µs", "1 ms", "10 s": a power of ten of nanoseconds.
[[nodiscard]] QString durationTickText(std::int64_t ns);

/// Room that a label takes, with what keeps it from the next one.
[[nodiscard]] double durationLabelWidth(const QFont& font);

/// Labels of the axis, each centred below its place where there is room for it.
void paintDurationTicks(QPainter& painter, const QRectF& box, const DurationAxis& axis, const QFont& font, const QColor& color);

/// Samples by duration as a hill as high as the box, with strokes at p50, p95 and p99 (absent: too few samples), over lines at the
/// ticks of the axis. What is there is at least a pixel high. Costs the bins and the width, whatever was counted.
void paintDistribution(QPainter& painter, const QRectF& box, const std::vector<std::uint64_t>& counts, const DurationAxis& axis,
                       const std::array<std::optional<std::int64_t>, 3>& percentiles, double labelWidth, const QColor& fill,
                       const Theme& theme);

/// A line through the values of equal steps, from 0 up to the largest; it breaks where a step has none. The last value gets a dot.
void paintCourse(QPainter& painter, const QRectF& box, const std::vector<std::optional<std::int64_t>>& values, const QColor& color);

}  // namespace fw::render
