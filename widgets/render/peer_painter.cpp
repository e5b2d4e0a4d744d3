// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/peer_painter.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QPainter>

#include "widgets/render/text.h"

namespace fw::render {
namespace {

constexpr double peerBarWidth = 8;
constexpr int mostPeerBars = 40;
/// Between labels: more than a space within one, or two read as one.
constexpr double labelGap = 14;

double logOf(std::int64_t ns) {
    return std::log(static_cast<double>(std::max<std::int64_t>(ns, 1)));
}

}  // namespace

double PeerHistogram::place(std::int64_t ns) const {
    return std::clamp((logOf(ns) - logStart) / (logEnd - logStart), 0.0, 1.0);
}

PeerHistogram peerHistogram(const PeerDurations& peers, std::int64_t spanNs, int bars) {
    bars = std::max(bars, 1);
    PeerHistogram out;
    const std::int64_t least = std::min(peers.leastNs(), spanNs);
    const std::int64_t most = std::max(peers.mostNs(), spanNs);
    out.logStart = logOf(least);
    out.logEnd = logOf(most);
    // Where all are alike the one bar stands in the middle.
    if (out.logEnd - out.logStart < 0.2) {
        const double middle = (out.logStart + out.logEnd) / 2;
        out.logStart = middle - 0.4;
        out.logEnd = middle + 0.4;
    }
    constexpr double beyond = 9.2e18;
    std::uint64_t before = 0;
    for (int bar = 1; bar <= bars; ++bar) {
        const double end = std::exp(out.logStart + (out.logEnd - out.logStart) * bar / bars);
        const std::int64_t endNs =
            bar == bars || end >= beyond ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(std::floor(end));
        const std::uint64_t upTo = peers.notLonger(endNs);
        out.endNs.push_back(endNs);
        out.counts.push_back(upTo - before);
        before = upTo;
    }
    return out;
}

void paintPeers(QPainter& painter, const QRectF& area, const PeerDurations& peers, std::int64_t spanNs, const QColor& fill,
                const Theme& theme, const RowFonts& fonts) {
    const double labelHeight = std::ceil(14 * fonts.unit);
    const QRectF plot(area.left(), area.top() + 2, area.width(), area.height() - labelHeight - 2);
    if (plot.width() < 1 || plot.height() < 4) return;
    const int bars = std::clamp(static_cast<int>(plot.width() / peerBarWidth), 1, mostPeerBars);
    const PeerHistogram histogram = peerHistogram(peers, spanNs, bars);
    const std::uint64_t highest = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    QColor pale = fill;
    pale.setAlphaF(0.45F);
    for (int bar = 0; bar < bars && highest > 0; ++bar) {
        const std::uint64_t count = histogram.counts[static_cast<std::size_t>(bar)];
        if (count == 0) continue;
        const double x0 = std::round(plot.left() + plot.width() * bar / bars);
        const double x1 = std::round(plot.left() + plot.width() * (bar + 1) / bars);
        const double height = std::max(1.0, std::round(plot.height() * static_cast<double>(count) / static_cast<double>(highest)));
        painter.fillRect(QRectF(x0, plot.bottom() - height, std::max(1.0, x1 - x0 - 1), height), pale);
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.lineStrong);

    const double base = centredBaseline(fonts.tick, plot.bottom() + 1, labelHeight);
    struct Label {
        double x = 0;  ///< of its line
        QRectF place;
        bool percentile = false;
    };
    std::vector<Label> taken;
    const auto mark = [&](std::int64_t ns, const QString& text, const QFont& font, const QColor& color, const QPen& pen, bool always) {
        const double x = std::round(plot.left() + (plot.width() - 1) * histogram.place(ns)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 2));
        const double width = textWidth(font, text);
        const double middle = std::max(area.left(), std::min(x - width / 2, area.right() - width));
        // Below its line; where another label stands there, right beside that one. Labels stand in the order of their lines: another
        // would tell that the median is above the 95th percentile.
        // Percentiles come from the lowest on, and stay in that order where they are equal.
        const auto isBehind = [&](const Label& other) { return x > other.x || (x == other.x && other.percentile); };
        std::vector<double> lefts{middle};
        for (const Label& other : taken) {
            if (x >= other.x) lefts.push_back(other.place.right() + labelGap / 2);
            if (x <= other.x && !isBehind(other)) lefts.push_back(other.place.left() - width - labelGap / 2);
        }
        const auto placeAt = [&](double left) { return QRectF(left - labelGap / 2, plot.bottom(), width + labelGap, labelHeight); };
        const auto fits = [&](double left) {
            return left >= area.left() && left + width <= area.right() && std::none_of(taken.begin(), taken.end(), [&](const Label& other) {
                       const bool wrongSide = isBehind(other) ? left < other.place.left() : x < other.x && left > other.place.left();
                       return wrongSide || other.place.intersects(placeAt(left));
                   });
        };
        const auto found = std::find_if(lefts.begin(), lefts.end(), fits);
        if (found == lefts.end() && !always) return;
        const double left = found == lefts.end() ? middle : *found;
        taken.push_back({x, placeAt(left), !always});
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(left, base), text);
    };
    QFont bold = fonts.tick;
    bold.setWeight(QFont::DemiBold);
    QPen dashed(theme.text3, 1, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({2, 2});
    mark(spanNs, durationText(spanNs), bold, theme.accent, QPen(theme.accent, 2), true);
    const std::int64_t p50 = peers.percentile(50);
    mark(p50, QStringLiteral("p50 ") + durationText(p50), fonts.tick, theme.text2, dashed, false);
    if (peers.count() >= PeerDurations::leastForP95) {
        const std::int64_t p95 = peers.percentile(95);
        mark(p95, QStringLiteral("p95 ") + durationText(p95), fonts.tick, theme.text2, dashed, false);
    }
}

}  // namespace fw::render
