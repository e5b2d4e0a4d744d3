// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/waterfall_painter.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "widgets/render/ruler_painter.h"

namespace fw::render {

using analysis::noSpan;

WaterfallPainter::WaterfallPainter(ThemeId themeId, const QFont& font, const RowMetrics& metrics)
    : m_theme(&render::theme(themeId)),
      m_metrics(metrics),
      m_fonts(font),
      m_names(m_fonts.name, Qt::ElideMiddle),
      m_selectedNames(m_fonts.nameSelected, Qt::ElideMiddle),
      m_ghostNames(m_fonts.ghost),
      m_services(m_fonts.secondary),
      m_counts(m_fonts.secondaryBold),
      m_notes(m_fonts.tick),
      m_durations(m_fonts.base),
      m_selectedDurations(m_fonts.nameSelected) {}

void WaterfallPainter::clearText() {
    m_names = PreparedText(m_fonts.name, Qt::ElideMiddle);
    m_selectedNames = PreparedText(m_fonts.nameSelected, Qt::ElideMiddle);
    m_ghostNames = PreparedText(m_fonts.ghost);
    m_services = PreparedText(m_fonts.secondary);
}

double WaterfallPainter::snap(const WaterfallFrame& frame, double value) const {
    return frame.pixelRatio > 0 ? std::round(value * frame.pixelRatio) / frame.pixelRatio : value;
}

WaterfallPainter::RowPlace WaterfallPainter::place(const WaterfallFrame& frame, std::uint32_t index) const {
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    const analysis::Row row = frame.rows->row(index);
    RowPlace place{};
    place.index = index;
    place.row = row;
    place.span = analysis.tree.span[row];
    place.top = frame.top + static_cast<double>(index - frame.first) * m_metrics.rowHeight;
    place.timed = true;
    std::int64_t start = 0;
    std::int64_t end = 0;
    if (place.span == noSpan) {
        place.repeats = analysis.tree.repeatAt(row);
        if (place.repeats != nullptr) {
            start = place.repeats->startNs;
            end = place.repeats->endNs;
            place.timed = place.repeats->timed;
        } else if (const analysis::GhostRow* ghost = analysis.tree.ghostAt(row); ghost != nullptr) {
            start = ghost->startNs;
            end = ghost->endNs;
        }
    } else {
        start = analysis.trace->startNs[place.span];
        end = analysis.trace->endNs(place.span);
        place.timed = analysis.timed(place.span);
    }
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    const double from = frame.scale.toPixel(start);
    const double to = frame.scale.toPixel(end);
    place.before = from < left - 0.5;
    place.after = to > right + 0.5;
    // A bar shorter than a pixel at the very edge is still seen.
    place.seen = place.timed && to >= left && from <= right;
    place.x0 = snap(frame, std::clamp(from, left, right));
    place.x1 = std::max(snap(frame, std::clamp(to, left, right)), place.x0 + 2);
    if (place.x1 > right) {
        place.x1 = right;
        place.x0 = std::min(place.x0, right - 2);
    }
    return place;
}

void WaterfallPainter::paint(QPainter& painter, const WaterfallFrame& frame) {
    m_rowsPainted = 0;
    m_errorMarks.clear();
    if (frame.rows == nullptr || !frame.rows->analysis() || frame.first >= frame.last) return;
    WaterfallFrame cut = frame;
    cut.last = std::min(frame.last, frame.rows->count());
    if (cut.first >= cut.last) return;
    painter.save();
    std::vector<RowPlace> places;
    places.reserve(cut.last - cut.first);
    for (std::uint32_t index = cut.first; index < cut.last; ++index) places.push_back(place(cut, index));
    m_rowsPainted = static_cast<std::uint32_t>(places.size());

    prepareFacts(cut);
    // The order keeps what matters on top: an error is never painted over by work.
    paintGrid(painter, cut);
    for (const RowPlace& place : places) paintTint(painter, cut, place);
    for (const RowPlace& place : places) paintBar(painter, cut, place);
    if (cut.gaps) {
        for (const RowPlace& place : places) paintGaps(painter, cut, place);
    }
    if (cut.waits != nullptr) {
        for (const RowPlace& place : places) paintWait(painter, cut, place);
    }
    for (const RowPlace& place : places) paintGoesOn(painter, cut, place);
    for (const RowPlace& place : places) paintError(painter, cut, place);
    if (cut.events != nullptr) {
        for (const RowPlace& place : places) paintEvents(painter, cut, place);
    }
    if (cut.selected >= cut.first && cut.selected < cut.last) paintSelection(painter, cut, places[cut.selected - cut.first]);
    if (cut.criticalPath) paintPath(painter, cut);
    // A line of the path that runs through the sign would make another letter of it.
    paintErrorSigns(painter, cut);
    for (const RowPlace& place : places) {
        paintTreeCell(painter, cut, place);
        paintColumns(painter, cut, place);
        paintDuration(painter, cut, place);
    }
    painter.restore();
}

analysis::Row WaterfallPainter::errorMarkAt(const QPointF& at) const {
    for (const ErrorMark& mark : m_errorMarks)
        if (mark.place.contains(at)) return mark.row;
    return analysis::noRow;
}

void WaterfallPainter::paintGrid(QPainter& painter, const WaterfallFrame& frame) {
    const double bottom = frame.top + static_cast<double>(frame.last - frame.first) * m_metrics.rowHeight;
    const Ticks ticks = ticksFor(frame.scale, frame.zeroNs, m_fonts.tick);
    for (const std::int64_t offset : ticks.offsets) {
        const double x = std::round(frame.scale.toPixel(saturatedAdd(frame.zeroNs, offset)));
        if (x < frame.scale.left || x > frame.scale.left + frame.scale.width - 1) continue;
        painter.fillRect(QRectF(x, frame.top, 1, std::max(bottom, frame.gridBottom) - frame.top), m_theme->grid);
    }
    if (!m_metrics.rowLines) return;
    const double right = frame.scale.left + frame.scale.width;
    for (std::uint32_t i = frame.first; i < frame.last; ++i) {
        const double y = frame.top + static_cast<double>(i + 1 - frame.first) * m_metrics.rowHeight - 1;
        painter.fillRect(QRectF(frame.left, y, right - frame.left, 1), m_theme->grid);
    }
}

void WaterfallPainter::paintTint(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const bool selected = place.index == frame.selected;
    if (!selected && place.index != frame.hovered) return;
    const QRectF row(frame.left, place.top, frame.scale.left + frame.scale.width - frame.left, m_metrics.rowHeight);
    painter.fillRect(row, selected ? m_theme->accentBackground : m_theme->hover);
    if (selected) painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()), m_theme->accent);
}

void WaterfallPainter::paintSelection(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    if (!place.seen) return;
    const double left = std::max(frame.scale.left + 0.75, place.x0 - 2.5);
    const double right = std::min(frame.scale.left + frame.scale.width - 0.75, place.x1 + 2.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left, place.top + m_metrics.barTop - 2.5, right - left, m_metrics.barHeight + 5), 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace fw::render
