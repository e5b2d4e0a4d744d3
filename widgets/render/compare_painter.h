// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QString>

#include "model/analysis/diff_rows.h"
#include "model/analysis/diff_words.h"
#include "widgets/render/prepared_text.h"
#include "widgets/render/row_style.h"
#include "widgets/render/sprite_cache.h"
#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"

class QPainter;

namespace fw::render {

/// Where the columns of two waterfalls side by side stand.
struct CompareColumns {
    struct Waterfall {
        QRectF tree;
        QRectF bars;
    };
    std::array<Waterfall, 2> sides;  ///< by DiffSide
    QRectF ofA;
    QRectF delta;

    [[nodiscard]] const Waterfall& side(analysis::DiffSide which) const { return sides[static_cast<std::size_t>(which)]; }
};
/// For rows in `box`, as wide as it; `unit`: pixels of the font / 12. Merged: both sides have the same places.
[[nodiscard]] CompareColumns compareColumns(const QRectF& box, double unit, bool merged = false);

/// What one call of ComparePainter::paint draws.
struct CompareFrame {
    const analysis::DiffRows* rows = nullptr;
    const analysis::CompareUnit* unit = nullptr;
    std::uint32_t first = 0;  ///< rows [first, last) of those that are seen
    std::uint32_t last = 0;
    double top = 0;                        ///< of row `first`
    QRectF box;                            ///< place of the rows; nothing is drawn outside
    std::array<TimeScale, 2> scales;       ///< by DiffSide; left and width are those of the bars
    std::array<std::int64_t, 2> zeroNs{};  ///< where the axes count from
    std::uint32_t selected = UINT32_MAX;
    std::uint32_t hovered = UINT32_MAX;
    double pixelRatio = 1;
    bool merged = false;  ///< one tree, the bars of A above those of B in each row; both scales are as wide
};

/// Draws two waterfalls side by side, or in one tree, row by row, and what is different between them. A row that one side lacks keeps its
/// place there.
/// Costs visible rows and pixels, never the spans. Keeps prepared text, so keep the painter. One thread, no widget.
class ComparePainter {
public:
    ComparePainter(ThemeId theme, const QFont& font);

    void paint(QPainter& painter, const CompareFrame& frame);
    /// Names of the columns and both time axes.
    void paintHead(QPainter& painter, const QRectF& box, const CompareFrame& frame);
    /// Another comparison has other name numbers.
    void clearText();

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] const RowFonts& fonts() const { return m_fonts; }
    [[nodiscard]] int rowHeight() const { return m_metrics.rowHeight + 2; }
    [[nodiscard]] CompareColumns columns(const QRectF& box, bool merged) const { return compareColumns(box, m_fonts.unit, merged); }
    /// The twist of a row in a tree column.
    [[nodiscard]] QRectF twistRect(const CompareFrame& frame, analysis::DiffSide side, std::uint32_t index) const;
    /// Rows drawn by the last paint().
    [[nodiscard]] std::uint32_t rowsPainted() const { return m_rowsPainted; }

private:
    struct Place {
        std::uint32_t index;
        analysis::DiffRow row;
        double top;
    };

    /// Where in a row the bar of a side lies, and the line of its critical path.
    struct BarLane {
        double top;
        double height;
        double path;
        double pathHeight;
    };
    [[nodiscard]] BarLane laneOf(const CompareFrame& frame, analysis::DiffSide side, double rowTop) const;
    void paintGrid(QPainter& painter, const CompareFrame& frame, const CompareColumns& columns);
    void paintTint(QPainter& painter, const CompareFrame& frame, const Place& place);
    void paintTree(QPainter& painter, const CompareFrame& frame, const QRectF& tree, analysis::DiffSide side, const Place& place);
    void paintBar(QPainter& painter, const CompareFrame& frame, analysis::DiffSide side, const Place& place);
    void paintWait(QPainter& painter, const CompareFrame& frame, analysis::DiffSide side, const Place& place);
    void paintAbsent(QPainter& painter, const CompareFrame& frame, analysis::DiffSide side, const Place& place);
    void paintPieces(QPainter& painter, const CompareFrame& frame, analysis::DiffSide side, std::span<const analysis::Interval> pieces,
                     double top, double height, const QColor& color);
    void paintPath(QPainter& painter, const CompareFrame& frame, analysis::DiffSide side);
    void paintMiddle(QPainter& painter, const CompareFrame& frame, const CompareColumns& columns, const Place& place);
    [[nodiscard]] double indentOf(const CompareFrame& frame, double treeWidth, std::uint32_t depth) const;
    [[nodiscard]] double snapped(const CompareFrame& frame, double x) const;
    [[nodiscard]] QString ofA(const CompareFrame& frame, analysis::DiffRow row) const;

    const Theme* m_theme;
    RowMetrics m_metrics;
    RowFonts m_fonts;
    std::array<PreparedText, 2> m_names;  ///< by side: each has its own numbers
    std::array<PreparedText, 2> m_selectedNames;
    PreparedText m_absent;
    PreparedText m_counts;
    PreparedText m_small;
    PreparedText m_waits;
    PreparedText m_deltas;
    SpriteCache m_sprites;
    std::uint32_t m_rowsPainted = 0;
};

}  // namespace fw::render
