// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QColor>
#include <QRectF>

#include "model/core/peer_durations.h"
#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// The durations of a span's peers over a logarithmic axis that holds all of them and the span itself.
struct PeerHistogram {
    std::vector<std::int64_t> endNs;    ///< last duration of each bar, ascending; the first bar holds all below
    std::vector<std::uint64_t> counts;  ///< by bar; together all peers
    double logStart = 0;                ///< natural logarithms of the ends of the axis; a duration below 1 ns stands at 1 ns
    double logEnd = 1;

    /// Place on the axis, 0 to 1.
    [[nodiscard]] double place(std::int64_t ns) const;
};

/// At most `bars` bars, at least 1.
[[nodiscard]] PeerHistogram peerHistogram(const PeerDurations& peers, std::int64_t spanNs, int bars);

/// Bars in `fill`, median, p95 and the span itself with their values below; a value that has no room is left out, the span's never.
void paintPeers(QPainter& painter, const QRectF& area, const PeerDurations& peers, std::int64_t spanNs, const QColor& fill,
                const Theme& theme, const RowFonts& fonts);

}  // namespace fw::render
