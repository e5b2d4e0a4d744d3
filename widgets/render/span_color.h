// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QColor>
#include <QRectF>
#include <QString>

#include "model/analysis/span_colors.h"
#include "model/core/trace_data.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// What bars and stripes of a span look like. Every colour has a second sign in the stripe: cut where the colour stands for
/// several things, half as high where there is no value.
struct SpanColor {
    QColor color;
    bool notched = false;
    bool absent = false;
};

/// Of a slot of SpanColors.
[[nodiscard]] inline SpanColor slotColor(const Theme& theme, std::uint8_t slot) {
    if (slot == analysis::SpanColors::absent) return {theme.wait, false, true};
    if (slot == analysis::SpanColors::several) return {theme.wait, true, false};
    return {theme.service(slot), slot == analysis::SpanColors::others, false};
}

/// `colors` null: by service.
[[nodiscard]] inline SpanColor spanColor(const Theme& theme, const TraceData& trace, const analysis::SpanColors* colors, SpanIndex span) {
    if (colors != nullptr) return slotColor(theme, colors->slot[span]);
    const std::uint32_t slot = trace.services[trace.service[span]].slot;
    return {theme.service(slot), Theme::notched(slot), false};
}

/// The value of an entry and its spans, bounded to `limit` characters of the value: "GET · 12", "others (3) · 7", "absent · 2".
[[nodiscard]] QString colorEntryText(const analysis::SpanColors& colors, const analysis::SpanColors::Entry& entry, int limit);

/// The sign of a legend, filling `box`; `background` shows in its cuts.
void paintSwatch(QPainter& painter, const QRectF& box, const SpanColor& color, const QColor& background);

}  // namespace fw::render
