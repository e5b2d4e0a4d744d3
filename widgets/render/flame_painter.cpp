// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/flame_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "widgets/render/hatch.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::FlameBar;
using analysis::FlameNode;
using analysis::noFlame;
using analysis::noSpan;

namespace {

constexpr double namePadding = 6;
constexpr double numberGap = 12;
constexpr double signSide = 12;
constexpr double leastErrorSign = 40;  // narrower bars have the red line only
constexpr double leastRunLabel = 44;   // narrower runs have strokes only
constexpr qsizetype leastCutName = 4;  // a letter and dots name nothing
constexpr quint32 ghostKey = UINT32_MAX;

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& color) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor withAlpha(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

}  // namespace

FlamePainter::FlamePainter(ThemeId themeId, const QFont& font)
    : m_theme(&render::theme(themeId)),
      m_fonts(font),
      m_rowHeight(rowMetrics(font).rowHeight),
      m_names(m_fonts.name),
      m_ghostNames(m_fonts.ghost),
      m_numbers(m_fonts.secondary) {}

void FlamePainter::clearText() {
    m_names = PreparedText(m_fonts.name);
    m_ghostNames = PreparedText(m_fonts.ghost);
}

QString FlamePainter::nameOf(const analysis::FlameGraph& graph, FlameNode node) {
    const SpanIndex span = graph.nameSpan(node);
    if (span == noSpan) return QCoreApplication::translate("FlamePainter", "missing parent");
    const TraceData& trace = *graph.analysis->trace;
    return nameText(trace.names[trace.name[span]]);
}

QColor FlamePainter::inkOn(const QColor& fill) {
    // (1.05 / (l + 0.05)) against ((l + 0.05) / 0.05): equal where l + 0.05 is the root of their product.
    return luminance(fill) + 0.05 > std::sqrt(1.05 * 0.05) ? QColor(Qt::black) : QColor(Qt::white);
}

double FlamePainter::snap(const FlameFrame& frame, double value) const {
    return frame.pixelRatio > 0 ? std::round(value * frame.pixelRatio) / frame.pixelRatio : value;
}

QRectF FlamePainter::place(const FlameFrame& frame, std::uint32_t depth, std::int64_t startNs, std::int64_t endNs) const {
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    const double to = frame.scale.toPixel(endNs);
    double x0 = snap(frame, std::clamp(frame.scale.toPixel(startNs), left, right));
    double x1 = snap(frame, std::clamp(to, left, right));
    // One pixel tells neighbours apart; it is not taken from what goes on outside or is narrow anyway.
    if (x1 - x0 >= 3 && to <= right + 0.5) x1 -= 1;
    x1 = std::max(x1, x0 + 1);
    if (x1 > right) {
        x0 = std::max(left, right - 1);
        x1 = right;
    }
    const double top = frame.top + (static_cast<double>(depth) - static_cast<double>(frame.firstLevel)) * m_rowHeight;
    return {x0, top, x1 - x0, m_rowHeight - 1.0};
}

QRectF FlamePainter::barRect(const FlameFrame& frame, const FlameBar& bar) const {
    return place(frame, bar.depth, bar.startNs, bar.endNs);
}

QRectF FlamePainter::nodeRect(const FlameFrame& frame, FlameNode node) const {
    return place(frame, frame.graph->depth[node], frame.graph->startNs(node), frame.graph->endNs(node));
}

void FlamePainter::paint(QPainter& painter, const FlameFrame& frame) {
    if (frame.graph == nullptr) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const FlameBar& bar : frame.bars) {
        if (bar.nodes == 1)
            paintNode(painter, frame, bar);
        else
            paintRun(painter, frame, bar);
    }
    if (frame.hovered < frame.bars.size()) painter.fillRect(barRect(frame, frame.bars[frame.hovered]), withAlpha(m_theme->text, 0.12F));
    paintRing(painter, frame);
    painter.restore();
}

void FlamePainter::paintNode(QPainter& painter, const FlameFrame& frame, const FlameBar& bar) {
    const analysis::FlameGraph& graph = *frame.graph;
    const FlameNode node = graph.levelNode[bar.place];
    const QRectF box = barRect(frame, bar);
    const SpanIndex span = graph.nameSpan(node);
    if (span == noSpan) {
        paintGhost(painter, box);
        paintName(painter, frame, node, box, box.right(), m_theme->text);
        return;
    }
    const SpanColor look =
        frame.slots.empty() ? spanColor(*m_theme, *graph.analysis->trace, nullptr, span) : slotColor(*m_theme, frame.slots[node]);
    const QColor& color = look.color;
    double strongFrom = box.right();
    if (box.width() < 2) {
        // One pixel for both: its strength tells the share of own work.
        const double share =
            graph.widthNs[node] > 0 ? static_cast<double>(graph.ownNs[node]) / static_cast<double>(graph.widthNs[node]) : 1;
        painter.fillRect(box, withAlpha(color, paleShare + (1 - paleShare) * static_cast<float>(share)));
    } else {
        strongFrom = std::clamp(snap(frame, frame.scale.toPixel(bar.endNs - graph.ownNs[node])), box.left(), box.right());
        // A little own work is still seen.
        if (graph.ownNs[node] > 0 && bar.endNs <= frame.scale.endNs) strongFrom = std::min(strongFrom, box.right() - 1);
        painter.fillRect(QRectF(box.left(), box.top(), strongFrom - box.left(), box.height()), withAlpha(color, paleShare));
        painter.fillRect(QRectF(strongFrom, box.top(), box.right() - strongFrom, box.height()), color);
    }
    if (look.notched || look.absent) paintNotches(painter, box, look);
    paintName(painter, frame, node, box, strongFrom, inkOn(color));
    if (graph.errors[node] > 0) paintErrors(painter, frame, box);
}

void FlamePainter::paintGhost(QPainter& painter, const QRectF& box) {
    if (box.width() < 3) {
        painter.fillRect(box, withAlpha(m_theme->wait, 0.55F));
        return;
    }
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    paintHatch(painter, inner, withAlpha(m_theme->wait, 0.4F), 6, 1.3);
    QPen pen(m_theme->wait, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inner);
}

/// As in the rows: a stripe cut twice where the colour stands for several things, half as high where there is no value.
void FlamePainter::paintNotches(QPainter& painter, const QRectF& box, const SpanColor& look) {
    if (box.width() < 6) return;
    if (look.absent) {
        const double quarter = std::floor(box.height() / 4);
        painter.fillRect(QRectF(box.left(), box.top(), 4, quarter), m_theme->surface);
        painter.fillRect(QRectF(box.left(), box.bottom() - quarter, 4, quarter), m_theme->surface);
        return;
    }
    const double piece = std::floor((box.height() - 4) / 3);
    for (int i = 1; i <= 2; ++i) painter.fillRect(QRectF(box.left(), box.top() + i * piece + (i - 1) * 2, 4, 2), m_theme->surface);
}

void FlamePainter::paintRun(QPainter& painter, const FlameFrame& frame, const FlameBar& bar) {
    const analysis::FlameGraph& graph = *frame.graph;
    const QRectF box = barRect(frame, bar);
    painter.fillRect(box, withAlpha(m_theme->wait, 0.28F));
    double strokesFrom = box.left();
    if (box.width() >= leastRunLabel) {
        const PreparedText::Line& line = m_numbers.line(QStringLiteral("× ") + countText(bar.nodes));
        if (line.width + 2 * namePadding <= box.width()) {
            painter.setPen(m_theme->text);
            m_numbers.draw(painter, line, box.left() + namePadding, box.top(), box.height());
            strokesFrom = box.left() + std::ceil(line.width) + 2 * namePadding;
        }
    }
    const QColor stroke = withAlpha(m_theme->wait, 0.8F);
    for (double x = strokesFrom; x + 1 <= box.right(); x += 4) painter.fillRect(QRectF(x, box.top(), 1, box.height()), stroke);
    if (graph.errorsBefore[bar.place + bar.nodes] > graph.errorsBefore[bar.place])
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), m_theme->errorFill);
}

void FlamePainter::paintName(QPainter& painter, const FlameFrame& frame, FlameNode node, const QRectF& box, double strongFrom,
                             const QColor& ink) {
    if (box.width() < leastNameWidth) return;
    const analysis::FlameGraph& graph = *frame.graph;
    const SpanIndex span = graph.nameSpan(node);
    const bool ghost = span == noSpan;
    const double left = box.left() + namePadding;
    double right = box.right() - 4;
    if (graph.errors[node] > 0 && box.width() >= leastErrorSign) right -= signSide + 3;

    const auto write = [&](PreparedText& font, const PreparedText::Line& line, double x) {
        if (ghost) painter.fillRect(QRectF(x - 3, box.top() + 2, std::ceil(line.width) + 6, box.height() - 4), m_theme->surface);
        const bool onStrong = x >= strongFrom - 0.5;
        painter.setPen(onStrong ? ink : m_theme->text);
        if (onStrong || x + line.width <= strongFrom) {
            font.draw(painter, line, x, box.top(), box.height());
            return;
        }
        // Over both strengths: each half in the ink that is read on it.
        for (const bool strong : {false, true}) {
            painter.save();
            painter.setClipRect(strong ? QRectF(strongFrom, box.top(), box.right() - strongFrom, box.height())
                                       : QRectF(box.left(), box.top(), strongFrom - box.left(), box.height()),
                                Qt::IntersectClip);
            painter.setPen(strong ? ink : m_theme->text);
            font.draw(painter, line, x, box.top(), box.height());
            painter.restore();
        }
    };

    const bool standsIn = ghost || namesNothing(graph.analysis->trace->names[graph.analysis->trace->name[span]]);
    PreparedText& names = standsIn ? m_ghostNames : m_names;
    const quint32 key = ghost ? ghostKey : graph.analysis->trace->name[span];
    const PreparedText::Line& name = names.line(key, right - left, [&] { return nameOf(graph, node); });
    if (name.text.text().isEmpty() || (name.elided && name.text.text().size() < leastCutName)) return;
    write(names, name, left);
    if (name.elided) return;
    double x = left + name.width + 5;
    if (graph.count(node) > 1) {
        const PreparedText::Line& count = m_numbers.line(QStringLiteral("× ") + countText(graph.count(node)));
        if (x + count.width > right) return;
        write(m_numbers, count, x);
        x += count.width;
    }
    // The number stands at one side of the edge between both strengths, never across it.
    const PreparedText::Line& width = m_numbers.line(durationText(graph.widthNs[node]));
    double at = right - std::ceil(width.width);
    if (at < strongFrom + 3) at = std::min(right, strongFrom - 4) - std::ceil(width.width);
    if (x + numberGap <= at) write(m_numbers, width, at);
}

void FlamePainter::paintErrors(QPainter& painter, const FlameFrame& frame, const QRectF& box) {
    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), m_theme->errorFill);
    if (box.width() < leastErrorSign) return;
    const QRectF sign(box.right() - signSide - 3, box.top() + std::floor((box.height() - 2 - signSide) / 2), signSide, signSide);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->surface);
    painter.drawEllipse(sign.adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_sprites.paint(painter, QStringLiteral("error"), sign, m_theme->errorFill, m_theme->surface, frame.pixelRatio);
}

void FlamePainter::paintRing(QPainter& painter, const FlameFrame& frame) {
    if (frame.selected == noFlame) return;
    const std::uint32_t depth = frame.graph->depth[frame.selected];
    if (depth < frame.firstLevel || depth - frame.firstLevel >= frame.levels) return;
    const std::int64_t start = frame.graph->startNs(frame.selected);
    const std::int64_t end = frame.graph->endNs(frame.selected);
    if (start > frame.scale.endNs || end < frame.scale.startNs) return;
    QRectF box = place(frame, depth, start, end);
    if (box.width() < 5) box.adjust(-2, 0, 2, 0);
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    box.setLeft(std::clamp(box.left(), left, right));
    box.setRight(std::clamp(box.right(), left, right));
    // A light line inside keeps the ring apart from a bar of its own colour.
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    if (box.width() >= 8) {
        painter.setPen(QPen(m_theme->surface, 1));
        painter.drawRect(box.adjusted(2.5, 2.5, -2.5, -2.5));
    }
    QPen pen(m_theme->accent, 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace fw::render
