// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include "model/analysis/flame_graph.h"
#include "widgets/render/prepared_text.h"
#include "widgets/render/row_style.h"
#include "widgets/render/span_color.h"
#include "widgets/render/sprite_cache.h"
#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"

class QPainter;

namespace fw::render {

inline constexpr std::uint32_t noBar = UINT32_MAX;

/// What one call of FlamePainter::paint draws.
struct FlameFrame {
    const analysis::FlameGraph* graph = nullptr;
    std::span<const analysis::FlameBar> bars;  ///< what visibleFlameBars() found for the window of `scale`
    TimeScale scale;                           ///< places of the width, not times; its left and width are those of the bars
    double top = 0;                            ///< of level `firstLevel`
    std::uint32_t firstLevel = 0;
    std::uint32_t levels = 0;                          ///< how many are seen; the ring of a node elsewhere is left out
    analysis::FlameNode selected = analysis::noFlame;  ///< ringed
    std::uint32_t hovered = noBar;                     ///< tinted; number of a bar
    double pixelRatio = 1;                             ///< device pixels a logical pixel
    std::span<const std::uint8_t> slots;               ///< of SpanColors, by node; empty: colours stand for services
};

/// Draws a flame graph as icicles, the top level first. A bar has the colour of its service (or of what all its spans have in common),
/// strong over its own share and pale over that of its children; runs of bars too narrow to be drawn are a neutral bed with strokes. Names
/// stand where they fit. Costs the bars handed in, never the spans. Keeps prepared text, so keep the painter. One thread, no widget.
class FlamePainter {
public:
    FlamePainter(ThemeId theme, const QFont& font);

    void paint(QPainter& painter, const FlameFrame& frame);

    /// Forget prepared names: another trace has other name numbers.
    void clearText();

    /// Where a bar is drawn, cut to the frame; never narrower than a pixel.
    [[nodiscard]] QRectF barRect(const FlameFrame& frame, const analysis::FlameBar& bar) const;
    /// Where a node lies, drawn or not.
    [[nodiscard]] QRectF nodeRect(const FlameFrame& frame, analysis::FlameNode node) const;

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] const RowFonts& fonts() const { return m_fonts; }
    /// Height of a level; the bar in it leaves one pixel free.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }

    /// Name of a node as it is written: bounded, hostile characters visible, without the number of spans.
    [[nodiscard]] static QString nameOf(const analysis::FlameGraph& graph, analysis::FlameNode node);

    /// Black or white, whichever is read better on `fill`: at least 4.5 to 1 on any colour.
    [[nodiscard]] static QColor inkOn(const QColor& fill);

    static constexpr double leastNameWidth = 24;  ///< bars narrower than this have no name
    static constexpr float paleShare = 0.34F;     ///< strength of what the children do (look/README.md)

private:
    void paintNode(QPainter& painter, const FlameFrame& frame, const analysis::FlameBar& bar);
    void paintRun(QPainter& painter, const FlameFrame& frame, const analysis::FlameBar& bar);
    void paintGhost(QPainter& painter, const QRectF& box);
    void paintNotches(QPainter& painter, const QRectF& box, const SpanColor& look);
    void paintName(QPainter& painter, const FlameFrame& frame, analysis::FlameNode node, const QRectF& box, double strongFrom,
                   const QColor& ink);
    void paintErrors(QPainter& painter, const FlameFrame& frame, const QRectF& box);
    void paintRing(QPainter& painter, const FlameFrame& frame);
    [[nodiscard]] QRectF place(const FlameFrame& frame, std::uint32_t depth, std::int64_t startNs, std::int64_t endNs) const;
    [[nodiscard]] double snap(const FlameFrame& frame, double value) const;

    const Theme* m_theme;
    RowFonts m_fonts;
    int m_rowHeight;
    PreparedText m_names;
    PreparedText m_ghostNames;
    PreparedText m_numbers;
    SpriteCache m_sprites;
};

}  // namespace fw::render
