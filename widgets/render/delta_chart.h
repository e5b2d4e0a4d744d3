// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QString>

#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// The way from one duration to another as bars. Texts are fit to draw.
struct DeltaChart {
    struct Step {
        QString name;
        QString place;  ///< below it, in small letters
        QString delta;  ///< "+390 ms"
        std::int64_t ns = 0;
        bool largest = false;  ///< framed
        bool waits = false;    ///< hatched: nobody worked
    };
    std::int64_t fromNs = 0;
    std::int64_t toNs = 0;
    QString from;  ///< "812 ms"
    QString to;
    QString fromName;
    QString fromPlace;
    QString toName;
    QString toPlace;
    std::vector<Step> steps;                        ///< in order; from + steps = to
    std::function<QString(std::int64_t)> tickText;  ///< label of a place on the axis
};

/// Draws a DeltaChart: the bar of A, each step from where the one before it ended, the bar of B. The axis is cut where nothing would be
/// seen of the steps otherwise, and says so by a break. Costs the steps. One thread, no widget.
class DeltaChartPainter {
public:
    DeltaChartPainter(ThemeId theme, const QFont& font);

    void paint(QPainter& painter, const QRectF& box, const DeltaChart& chart) const;

    /// Which step lies at a place: −1 A, steps.size() B, −2 none.
    [[nodiscard]] int stepAt(const QRectF& box, const DeltaChart& chart, const QPointF& at) const;
    /// The most steps that fit with names that can be read.
    [[nodiscard]] int roomFor(double width) const;
    /// The axis begins above 0.
    [[nodiscard]] static bool isCut(const DeltaChart& chart);

private:
    struct Axis {
        double fromNs = 0;
        double toNs = 1;
        bool cut = false;
    };
    [[nodiscard]] static Axis axisOf(const DeltaChart& chart);
    [[nodiscard]] QRectF plotOf(const QRectF& box) const;

    const Theme* m_theme;
    RowFonts m_fonts;
};

/// A triangle that points up for what is slower, down for what is faster.
void paintDeltaSign(QPainter& painter, const QRectF& box, bool up, const QColor& color);

}  // namespace fw::render
