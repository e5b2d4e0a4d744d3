// SPDX-License-Identifier: GPL-3.0-or-later
// What a row waited for: the hatched wait before its bar, its chip in the tree, gaps within the bar.
#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "widgets/render/hatch.h"
#include "widgets/render/text.h"
#include "widgets/render/waterfall_painter.h"

namespace fw::render {

using analysis::noSpan;
using analysis::Wait;

namespace {

/// Gaps narrower than this have no room for a frame.
constexpr double leastGapWidth = 3;
constexpr double chipIcon = 10;

}  // namespace

const Wait* WaterfallPainter::waitOf(const WaterfallFrame& frame, const RowPlace& place) {
    return frame.waits == nullptr || place.span == noSpan ? nullptr : frame.waits->of(place.span);
}

void WaterfallPainter::paintWait(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const Wait* wait = waitOf(frame, place);
    if (wait == nullptr || !place.timed || wait->endNs < frame.scale.startNs || wait->startNs > frame.scale.endNs) return;
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    const double from = snap(frame, std::clamp(frame.scale.toPixel(wait->startNs), left, right));
    double to = snap(frame, std::clamp(frame.scale.toPixel(wait->endNs), left, right));
    const double top = place.top + m_metrics.barTop;
    m_drawn.wait = true;
    if (wait->source == analysis::WaitSource::Name) {
        // The span itself is the wait: nothing of its bar is work.
        to = std::max(to, place.x1);
        const QRectF bar(from, top, to - from, m_metrics.barHeight);
        painter.fillRect(bar, m_theme->surface);
        paintHatch(painter, bar, m_theme->wait, 3, 1.1);
    } else {
        const double height = std::floor(m_metrics.barHeight / 2.0);
        paintHatch(painter, QRectF(from, top + std::floor((m_metrics.barHeight - height) / 2), to - from, height), m_theme->wait, 3, 1.1);
    }
    if (wait->startNs >= frame.scale.startNs && from < right) painter.fillRect(QRectF(from, top, 1, m_metrics.barHeight), m_theme->wait);
}

void WaterfallPainter::paintGaps(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    if (frame.waits == nullptr || place.span == noSpan || !place.seen) return;
    const std::span<const analysis::Gap> gaps = frame.waits->gapsOf(place.span);
    const auto endingAfter = [&](std::span<const analysis::Gap>::iterator from, std::int64_t ns) {
        return std::upper_bound(from, gaps.end(), ns, [](std::int64_t time, const analysis::Gap& gap) { return time < gap.endNs; });
    };
    QPen pen(m_theme->text2, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({1, 2});
    const double top = place.top + m_metrics.barTop;
    auto at = endingAfter(gaps.begin(), frame.scale.startNs);
    while (at != gaps.end() && at->startNs < frame.scale.endNs) {
        const double from = snap(frame, std::max(place.x0, frame.scale.toPixel(at->startNs)));
        const double to = snap(frame, std::min(place.x1, frame.scale.toPixel(at->endNs)));
        if (to - from >= leastGapWidth) {
            const QRectF hole(from, top, to - from, m_metrics.barHeight);
            painter.fillRect(hole, m_theme->surface);
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(hole.adjusted(0.5, 0.5, -0.5, -0.5));
            m_drawn.gap = true;
            ++at;
        } else {
            // Too many for one pixel each are not told apart at this scale.
            at = endingAfter(at + 1, frame.scale.toTime(from + 1));
        }
    }
}

WaterfallPainter::WaitChip WaterfallPainter::waitChip(const WaterfallFrame& frame, const RowPlace& place, double room) {
    WaitChip chip;
    const Wait* wait = waitOf(frame, place);
    if (wait == nullptr) return chip;
    const QString duration = durationText(saturatedSub(wait->endNs, wait->startNs));
    const QString words = QCoreApplication::translate("WaterfallPainter", "%1 queued").arg(duration);
    // The word goes before the name does.
    for (const QString& text : {words, duration}) {
        const double width = std::ceil(m_notes.line(text).width) + chipIcon + 12;
        if (room - width - m_metrics.gap < leastNameBesideChip) continue;
        chip.text = text;
        chip.width = width;
        break;
    }
    return chip;
}

double WaterfallPainter::paintWaitChip(QPainter& painter, const WaterfallFrame& frame, const WaitChip& chip, double x, double limit,
                                       double top) {
    if (chip.text.isEmpty() || x + chip.width > limit) return x;
    const PreparedText::Line& line = m_notes.line(chip.text);
    const double height = std::min(m_metrics.rowHeight - 4.0, std::ceil(m_notes.metrics().ascent() + m_notes.metrics().descent()) + 2);
    const QRectF box(std::round(x) + 0.5, top + std::floor((m_metrics.rowHeight - height) / 2) + 0.5, chip.width - 1, height - 1);
    QPen pen(m_theme->wait, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    m_sprites.paint(painter, QStringLiteral("queue"),
                    QRectF(box.left() + 3, top + std::floor((m_metrics.rowHeight - chipIcon) / 2), chipIcon, chipIcon), m_theme->text2,
                    m_theme->surface, frame.pixelRatio);
    painter.setPen(m_theme->text2);
    m_notes.draw(painter, line, box.left() + chipIcon + 6, top, m_metrics.rowHeight);
    return x + chip.width + m_metrics.gap;
}

}  // namespace fw::render
