// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/minimap_painter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

#include <QPainter>

namespace fw::render {

using analysis::noSpan;
using analysis::Row;

namespace {

constexpr std::uint8_t emptyPixel = 0;
constexpr std::uint8_t ghostPixel = 17;  // 1..16: slot + 1
constexpr std::uint8_t absentPixel = 18;
constexpr std::size_t stopCheck = 1 << 16;
constexpr int errorCell = 4;  ///< pixels from one stroke to the next where errors are dense

/// Depth levels folded into the rows of pixels there are.
struct Bands {
    std::uint32_t levels;
    int count;
    double pitch;  ///< device pixels
    double top;
    int thickness;

    [[nodiscard]] int of(std::uint32_t depth) const {
        return levels <= static_cast<std::uint32_t>(count)
                   ? static_cast<int>(depth)
                   : static_cast<int>(static_cast<std::uint64_t>(depth) * static_cast<std::uint64_t>(count) / levels);
    }
    [[nodiscard]] int y(int band) const { return static_cast<int>(std::lround(top + band * pitch)); }
};

Bands makeBands(std::uint32_t levels, int height, double ratio) {
    Bands bands{};
    bands.levels = std::max(1U, levels);
    bands.top = 3 * ratio;
    const double room = height - bands.top - ratio;
    bands.count = static_cast<int>(std::clamp<double>(bands.levels, 1, std::max(1.0, std::floor(room / 2))));
    bands.pitch = std::min(5 * ratio, room / bands.count);
    bands.thickness = std::max(1, static_cast<int>(std::lround(bands.pitch * 0.7)));
    return bands;
}

/// Fills pixels that nobody has yet, and jumps over those that somebody has: each pixel is written once.
class Claims {
public:
    Claims(int width, int bands)
        : m_width(static_cast<std::size_t>(width)),
          m_next((m_width + 1) * static_cast<std::size_t>(bands)),
          m_pixels(m_width * static_cast<std::size_t>(bands), emptyPixel) {
        for (int band = 0; band < bands; ++band) {
            const auto begin = m_next.begin() + band * (width + 1);
            std::iota(begin, begin + width + 1, 0U);
        }
    }
    void claim(int band, int x0, int x1, std::uint8_t value) {
        const std::size_t base = static_cast<std::size_t>(band) * (m_width + 1);
        std::uint8_t* pixels = m_pixels.data() + static_cast<std::size_t>(band) * m_width;
        for (std::uint32_t x = find(base, static_cast<std::uint32_t>(x0)); x < static_cast<std::uint32_t>(x1); x = find(base, x)) {
            pixels[x] = value;
            m_next[base + x] = x + 1;
        }
    }
    [[nodiscard]] std::uint8_t at(int band, int x) const {
        return m_pixels[static_cast<std::size_t>(band) * m_width + static_cast<std::size_t>(x)];
    }

private:
    std::uint32_t find(std::size_t base, std::uint32_t x) {
        while (m_next[base + x] != x) {
            m_next[base + x] = m_next[base + m_next[base + x]];
            x = m_next[base + x];
        }
        return x;
    }
    std::size_t m_width;
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint8_t> m_pixels;
};

struct Piece {
    std::uint16_t x0;
    std::uint16_t x1;
    std::uint16_t band;
    std::uint8_t value;
};

QRgb faded(const QColor& color, double alpha) {
    QColor c = color;
    c.setAlphaF(static_cast<float>(alpha));
    return qPremultiply(c.rgba());
}

void fill(QImage& image, int x0, int x1, int y, int height, QRgb color) {
    x0 = std::max(x0, 0);
    x1 = std::min(x1, image.width());
    for (int row = std::max(0, y); row < std::min(y + height, image.height()); ++row) {
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        std::fill(line + x0, line + std::max(x0, x1), color);
    }
}

/// Longest first, so that a short span never hides the one it lies in; sorted by powers of two, which is enough.
bool loadPieces(const analysis::TraceAnalysis& analysis, const analysis::SpanColors* spanColors, const TimeScale& scale, const Bands& bands,
                int width, Claims& claims, const std::stop_token& stop) {
    const TraceData& trace = *analysis.trace;
    const analysis::SpanTree& tree = analysis.tree;
    std::vector<Piece> pieces;
    pieces.reserve(tree.rowCount());
    std::array<std::uint32_t, 17> counts{};
    std::size_t ghost = 0;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        if (row % stopCheck == 0 && stop.stop_requested()) return false;
        const SpanIndex span = tree.span[row];
        std::int64_t start = 0;
        std::int64_t end = 0;
        std::uint8_t value = ghostPixel;
        if (span == noSpan) {
            if (ghost >= tree.ghosts.size() || tree.ghosts[ghost].row != row) continue;  // repeats: their members speak
            start = tree.ghosts[ghost].startNs;
            end = tree.ghosts[ghost].endNs;
            ++ghost;
        } else {
            if (!analysis.timed(span)) continue;
            start = trace.startNs[span];
            end = trace.endNs(span);
            const std::uint32_t slot = spanColors != nullptr ? spanColors->slot[span] : trace.services[trace.service[span]].slot % 16;
            value = slot == analysis::SpanColors::absent ? absentPixel : static_cast<std::uint8_t>(slot + 1);
        }
        const double from = scale.toPixel(start);
        const double to = scale.toPixel(end);
        if (to < 0 || from > width) continue;
        const int x0 = std::clamp(static_cast<int>(std::floor(std::max(from, 0.0))), 0, width - 1);
        const int x1 = std::clamp(static_cast<int>(std::lround(std::min<double>(to, width))), x0 + 1, width);
        pieces.push_back(
            {static_cast<std::uint16_t>(x0), static_cast<std::uint16_t>(x1), static_cast<std::uint16_t>(bands.of(tree.depth[row])), value});
        ++counts[static_cast<std::size_t>(std::bit_width(static_cast<unsigned>(x1 - x0)))];
    }
    std::array<std::uint32_t, 17> place{};
    std::uint32_t sum = 0;
    for (std::size_t size = counts.size(); size-- > 0;) {
        place[size] = sum;
        sum += counts[size];
    }
    std::vector<Piece> ordered(pieces.size());
    for (const Piece& piece : pieces) {
        ordered[place[static_cast<std::size_t>(std::bit_width(static_cast<unsigned>(piece.x1 - piece.x0)))]++] = piece;
    }
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        if (i % stopCheck == 0 && stop.stop_requested()) return false;
        claims.claim(ordered[i].band, ordered[i].x0, ordered[i].x1, ordered[i].value);
    }
    return true;
}

void drawLoad(QImage& image, const Claims& claims, const Bands& bands, const Theme& theme) {
    std::array<QRgb, 19> colors{};
    for (std::size_t i = 0; i < 16; ++i) colors[i + 1] = faded(theme.services[i], 0.55);
    colors[ghostPixel] = faded(theme.wait, 0.6);
    colors[absentPixel] = faded(theme.wait, 0.55);
    for (int band = 0; band < bands.count; ++band) {
        for (int row = bands.y(band); row < std::min(bands.y(band) + bands.thickness, image.height()); ++row) {
            QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(row));
            for (int x = 0; x < image.width(); ++x) {
                const std::uint8_t value = claims.at(band, x);
                // A missing parent is hatched here as everywhere.
                if (value != emptyPixel && (value != ghostPixel || (x + row) % 4 < 2)) line[x] = colors[value];
            }
        }
    }
}

void drawPath(QImage& image, const analysis::TraceAnalysis& analysis, const TimeScale& scale, const Bands& bands, const Theme& theme) {
    const QRgb color = theme.critical.rgba();
    const double ratio = image.devicePixelRatio();
    const int height = bands.pitch >= 4 * ratio ? std::max(1, static_cast<int>(std::lround(1.3 * ratio))) : 1;
    for (const analysis::CriticalSegment& segment : analysis.critical.segments) {
        const int x0 = static_cast<int>(std::floor(std::clamp(scale.toPixel(segment.startNs), 0.0, scale.width - 1)));
        const int x1 = static_cast<int>(std::lround(std::clamp(scale.toPixel(segment.endNs), 0.0, scale.width)));
        const int band = bands.of(analysis.tree.depth[analysis.tree.rowOfSpan[segment.span]]);
        fill(image, x0, std::max(x0 + 1, x1), bands.y(band) + bands.thickness, height, color);
    }
}

void drawErrors(QImage& image, const analysis::TraceAnalysis& analysis, const TimeScale& scale, const Theme& theme) {
    if (analysis.errors == 0) return;
    const TraceData& trace = *analysis.trace;
    std::vector<std::uint32_t> columns(static_cast<std::size_t>(image.width()), 0);
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (trace.status[span] != StatusCode::Error || !analysis.timed(span)) continue;
        const double x = (scale.toPixel(trace.startNs[span]) + scale.toPixel(trace.endNs(span))) / 2;
        if (x < 0 || x > scale.width) continue;
        ++columns[static_cast<std::size_t>(std::min(x, scale.width - 1))];
    }
    const double ratio = image.devicePixelRatio();
    const int line = std::max(1, static_cast<int>(ratio));
    QPainter painter(&image);
    // A wall of lines would hide the load: many errors are thin strokes at the upper edge, longer where there are more.
    if (std::count_if(columns.begin(), columns.end(), [](std::uint32_t count) { return count > 0; }) > image.width() / 12) {
        const int cell = errorCell * line;
        for (int column = 0; column < image.width(); column += cell) {
            const auto from = columns.begin() + column;
            const std::uint64_t count = std::accumulate(from, from + std::min(cell, image.width() - column), std::uint64_t{0});
            if (count == 0) continue;
            const double height = std::min(7.0, 2.0 + std::bit_width(count));
            painter.fillRect(QRectF(column / ratio, 0, line / ratio, height), theme.errorFill);
        }
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.errorFill);
    double free = -1e9;
    for (int column = 0; column < image.width(); ++column) {
        if (columns[static_cast<std::size_t>(column)] == 0) continue;
        const double x = (column + 0.5) / ratio;
        painter.fillRect(QRectF(column / ratio, 4, line / ratio, image.height() / ratio - 4), theme.errorFill);
        if (x < free) continue;
        const QPointF triangle[3] = {{x - 4, 0}, {x + 4, 0}, {x, 5}};
        painter.drawConvexPolygon(triangle, 3);
        free = x + 6;
    }
}

}  // namespace

QImage renderMinimap(const analysis::TraceAnalysis& analysis, const QSize& size, double pixelRatio, ThemeId themeId, bool criticalPath,
                     std::stop_token stop, const analysis::SpanColors* spanColors) {
    const int width = std::min(16384, static_cast<int>(std::lround(size.width() * pixelRatio)));
    const int height = std::min(4096, static_cast<int>(std::lround(size.height() * pixelRatio)));
    if (width <= 0 || height <= 0 || !analysis.trace) return {};
    if (spanColors != nullptr && spanColors->slot.size() != analysis.trace->spanCount()) spanColors = nullptr;
    const Theme& colors = theme(themeId);
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(pixelRatio);
    const TimeScale scale{analysis.extent.startNs, analysis.extent.endNs, 0, static_cast<double>(width)};
    const Bands bands = makeBands(analysis.tree.maxDepth + 1, height, pixelRatio);
    Claims claims(width, bands.count);
    if (!loadPieces(analysis, spanColors, scale, bands, width, claims, stop)) return {};
    drawLoad(image, claims, bands, colors);
    if (criticalPath) drawPath(image, analysis, scale, bands, colors);
    drawErrors(image, analysis, scale, colors);
    return image;
}

QRectF minimapLabelPlace(const QImage& image, const QSizeF& label) {
    const double ratio = image.devicePixelRatio();
    const QSizeF strip = QSizeF(image.size()) / ratio;
    const QRectF first(std::max(0.0, strip.width() - label.width()), 0, label.width(), label.height());
    const auto free = [&](const QRectF& place) {
        const QRect pixels = QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect().intersected(image.rect());
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            const QRgb* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                if (qAlpha(line[x]) != 0) return false;
        }
        return true;
    };
    for (QRectF place = first; place.bottom() <= strip.height(); place.translate(0, 1))
        if (free(place)) return place;
    return first;
}

void paintMinimapWindow(QPainter& painter, const QRectF& strip, double x0, double x1, const Theme& theme) {
    painter.save();
    QColor outside = theme.sunken;
    outside.setAlphaF(0.75F);
    if (x0 > strip.left()) painter.fillRect(QRectF(strip.left(), strip.top(), x0 - strip.left(), strip.height()), outside);
    if (x1 < strip.right()) painter.fillRect(QRectF(x1, strip.top(), strip.right() - x1, strip.height()), outside);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(std::round(x0) + 0.5, strip.top() + 0.5, std::max(1.0, std::round(x1) - std::round(x0) - 1), strip.height() - 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    for (const double x : {x0, x1}) {
        painter.drawRoundedRect(QRectF(std::round(x) - 2.5, strip.center().y() - 8 + 0.5, 5, 15), 1, 1);
    }
    painter.restore();
}

}  // namespace fw::render
