// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include <QImage>
#include <QRectF>
#include <QSize>

#include "model/analysis/span_colors.h"
#include "model/analysis/trace_analysis.h"
#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"

class QPainter;

namespace fw::render {

/// The whole trace in a strip, made once per (trace, size, theme) and kept: load by depth and colour (`spanColors`, null: services; the
/// longest span keeps a pixel), over it the critical path, over it the errors. `size` in logical pixels. About 30 ms for a million spans:
/// call it off the GUI thread for big traces. A null image when stopped or when the size is empty.
[[nodiscard]] QImage renderMinimap(const analysis::TraceAnalysis& analysis, const QSize& size, double pixelRatio, ThemeId theme,
                                   bool criticalPath, std::stop_token stop = {}, const analysis::SpanColors* spanColors = nullptr);

/// Darkens what lies outside the window [x0, x1) and draws the frame with its two handles (6 × 16).
/// Where a label of this size stands at the right end of a strip that is as large as the image: where nothing is drawn, from the top down;
/// at the top where something is everywhere. In logical pixels of the image.
[[nodiscard]] QRectF minimapLabelPlace(const QImage& image, const QSizeF& label);

void paintMinimapWindow(QPainter& painter, const QRectF& strip, double x0, double x1, const Theme& theme);

}  // namespace fw::render
