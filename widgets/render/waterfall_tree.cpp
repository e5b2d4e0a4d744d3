// SPDX-License-Identifier: GPL-3.0-or-later
// The tree side of a row: guides, twist, stripe, name, marks, service, duration.
#include "widgets/render/waterfall_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "model/core/mark_names.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::noSpan;

namespace {

/// Room that a name keeps in the tree column, however deep its row is.
constexpr double nameRoom = 190;
/// Guides closer than this would be a grey field.
constexpr double leastGuideStep = 6;
/// A service name shorter than this says nothing.
constexpr double leastServiceWidth = 28;
/// So much of the service stays beside a name that is cut: enough to tell services apart; and so much of the name.
constexpr double keptServiceWidth = 72;
constexpr double keptNameWidth = 110;
constexpr double keptNameBesidePills = 48;
constexpr double anyWidth = 1e9;

/// Numbers of names that stand in: beside those of ghost rows, which are keyed by their row.
constexpr std::uint32_t standInKey = 0x80000000U;

}  // namespace

double WaterfallPainter::indentOf(std::uint32_t depth, std::uint32_t maxDepth, double treeWidth) const {
    const double room = std::max(56.0, treeWidth - nameRoom);
    const double step = m_metrics.indent;
    if (maxDepth * step <= room) return m_metrics.padding + depth * step;
    // The first levels keep their indent; the others share what is left.
    const double plain = std::floor(room / 2 / step);
    if (depth <= plain) return m_metrics.padding + depth * step;
    return m_metrics.padding + plain * step + (room - plain * step) * (depth - plain) / std::max(1.0, maxDepth - plain);
}

bool WaterfallPainter::indented(std::uint32_t depth, std::uint32_t maxDepth, double treeWidth) const {
    return depth == 0 || indentOf(depth, maxDepth, treeWidth) - indentOf(depth - 1, maxDepth, treeWidth) >= leastGuideStep;
}

void WaterfallPainter::paintGuides(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const analysis::SpanTree& tree = frame.rows->analysis()->tree;
    const std::uint32_t depth = tree.depth[place.row];
    for (std::uint32_t level = 0; level < depth; ++level) {
        const double x = indentOf(level, tree.maxDepth, frame.treeWidth);
        if (indentOf(level + 1, tree.maxDepth, frame.treeWidth) - x < leastGuideStep) break;
        const QRectF guide(frame.left + std::floor(x + m_metrics.twist / 2.0 + 1), place.top, 1, m_metrics.rowHeight);
        if (level + 1 < depth || (tree.marks[place.row] & analysis::Suggested) == 0) {
            painter.fillRect(guide, m_theme->line);
            continue;
        }
        // A suggested parent: dashed, and as dark as what must not be overlooked.
        for (double y = guide.top(); y < guide.bottom(); y += 4) painter.fillRect(QRectF(guide.left(), y, 1, 2), m_theme->text3);
        for (double dash = guide.left() + 2; dash < guide.left() + m_metrics.indent - 4; dash += 4)
            painter.fillRect(QRectF(dash, place.top + std::floor(m_metrics.rowHeight / 2.0), 2, 1), m_theme->text3);
    }
}

void WaterfallPainter::paintStripe(QPainter& painter, double x, double top, const SpanColor& look) {
    const QColor& color = look.color;
    const double height = look.absent ? std::ceil(m_metrics.stripeHeight / 2.0) : m_metrics.stripeHeight;
    const double from = top + (m_metrics.rowHeight - height) / 2;
    if (!look.notched) {
        painter.fillRect(QRectF(x, from, m_metrics.stripeWidth, height), color);
        return;
    }
    const double piece = std::floor((height - 4) / 3);
    for (int i = 0; i < 3; ++i) {
        const double y = from + i * (piece + 2);
        painter.fillRect(QRectF(x, y, m_metrics.stripeWidth, i == 2 ? from + height - y : piece), color);
    }
}

double WaterfallPainter::serviceWidth(const TraceData& trace, std::uint32_t service) {
    return std::ceil(m_services.line(service, anyWidth, [&] { return visibleText(trace.services[service].name); }).width);
}

double WaterfallPainter::paintCount(QPainter& painter, double x, double limit, double top, const QString& count, bool found) {
    const PreparedText::Line& line = m_counts.line(count);
    const double width = std::ceil(line.width) + 9;
    if (x + width > limit) return x;
    const double height = std::ceil(m_counts.metrics().ascent() + m_counts.metrics().descent());
    const double boxHeight = std::min(m_metrics.rowHeight - 4.0, height + 2);
    const QRectF box(std::round(x) + 0.5, top + std::floor((m_metrics.rowHeight - boxHeight) / 2) + 0.5, width - 1, boxHeight - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->lineStrong, 1));
    painter.setBrush(found ? m_theme->match : m_theme->panel);
    painter.drawRoundedRect(box, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme->text);
    m_counts.draw(painter, line, box.left() + 4, top, m_metrics.rowHeight);
    return x + width + m_metrics.gap;
}

void WaterfallPainter::paintTreeCell(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    const analysis::SpanTree& tree = analysis.tree;
    const TraceData& trace = *analysis.trace;
    const bool selected = place.index == frame.selected;
    const bool folded = frame.rows->isCollapsed(place.row) && tree.hasChildren(place.row);
    const double limit = frame.left + frame.treeWidth - 6;
    const double height = m_metrics.rowHeight;
    paintGuides(painter, frame, place);
    double x = frame.left + indentOf(tree.depth[place.row], tree.maxDepth, frame.treeWidth);
    const auto sign = [&](const char* name, double side, const QColor& color, const QColor& cut) {
        if (x + side > limit) return;
        m_sprites.paint(painter, QString::fromLatin1(name), QRectF(x, place.top + std::floor((height - side) / 2), side, side), color, cut,
                        frame.pixelRatio);
    };
    const QColor behind = selected ? m_theme->accentBackground : m_theme->surface;

    if (tree.hasChildren(place.row)) sign(folded ? "right" : "down", m_metrics.twist, m_theme->text3, behind);
    x += m_metrics.twist + m_metrics.gap;
    // Where indents run out the number tells the depth.
    if (!indented(tree.depth[place.row], tree.maxDepth, frame.treeWidth)) {
        const PreparedText::Line& depth = m_notes.line(countText(tree.depth[place.row] + 1));
        painter.setPen(m_theme->text3);
        m_notes.draw(painter, depth, x, place.top, height);
        x += std::ceil(depth.width) + m_metrics.gap;
    }
    const SpanIndex span = place.repeats != nullptr ? place.repeats->first : place.span;
    if (span == noSpan) {
        sign("ghost", 14, m_theme->text3, behind);
        x += 14 + m_metrics.gap;
    } else {
        paintStripe(painter, x, place.top, spanColor(*m_theme, trace, frame.colors, span));
        x += m_metrics.stripeWidth + m_metrics.gap;
        if (trace.status[span] == StatusCode::Error) {
            sign("error", 14, m_theme->errorFill, behind);
            x += 14 + m_metrics.gap;
        }
        const bool broken = place.repeats == nullptr && brokenMarks(trace.marks[span]) != 0;
        if (broken || (tree.marks[place.row] & (analysis::CycleCut | analysis::SelfParent | analysis::FarTime)) != 0) {
            sign("warn", 13, m_theme->warnFill, behind);
            x += 13 + m_metrics.gap;
        }
        if ((tree.marks[place.row] & analysis::Orphan) != 0) {
            sign("broken", 12, m_theme->text3, behind);
            x += 12 + m_metrics.gap;
        }
    }

    // Pale where a fold hides it.
    if (frame.marked != nullptr && !frame.marked->marks.empty()) {
        const bool own = frame.marked->at(place.row) != nullptr;
        if (own || (folded && frame.marked->countIn(place.row + 1, tree.end[place.row]) > 0)) {
            sign("flag", 13, own ? m_theme->accent : m_theme->text3, behind);
            x += 13 + m_metrics.gap;
        }
    }

    // What stands behind the name keeps its room; the name gives way, the service goes first.
    QString count;
    if (place.repeats != nullptr) {
        const std::uint64_t first = place.repeats->number;
        count = first == 0 ? QStringLiteral("× ") + countText(place.repeats->count)
                           : countText(first) + QStringLiteral("–") + countText(first + place.repeats->count - 1);
    } else if (folded) {
        count = QStringLiteral("+ ") + countText(tree.spansBelow(place.row));
        m_drawn.folded = true;
    }
    // Whether open or folded: a reader at the top must see where to look. Repeats are equal leaves, their own sign says it.
    const std::uint32_t below = place.repeats == nullptr ? analysis.errorsBelow[place.row] : 0;
    QString belowText;
    double room = limit - x;
    if (!count.isEmpty()) room -= m_counts.line(count).width + 10 + m_metrics.gap;
    if (below > 0) {
        belowText = QCoreApplication::translate("WaterfallPainter", "%1 below").arg(countText(below));
        room -= m_notes.line(belowText).width + 14 + m_metrics.gap;
    }
    const WaitChip wait = waitChip(frame, place, room);
    if (!wait.text.isEmpty()) room -= wait.width + m_metrics.gap;
    std::vector<Pill> pills;
    if (frame.facts != nullptr && !frame.facts->pills.empty() && place.span != noSpan) {
        const std::uint32_t name = trace.name[span];
        const double whole = (selected ? m_selectedNames : m_names).line(name, anyWidth, [&] { return nameText(trace.names[name]); }).width;
        // The service is told of every row: a pill that would drive it out has no room.
        const double service = std::clamp(serviceWidth(trace, trace.service[span]), leastServiceWidth, keptServiceWidth);
        pills = pillsOf(frame, place, room - 2 * m_metrics.gap - service, whole);
    }
    double taken = 0;
    for (const Pill& pill : pills) taken += pill.width + m_metrics.gap;
    // Of spans that have one id: names alone do not tell them apart.
    QString twinText;
    if (const analysis::TwinSpans::Twin* twin = place.span == noSpan ? nullptr : analysis.twins.of(place.span)) {
        twinText = QCoreApplication::translate("WaterfallPainter", "(%1 of %2)").arg(countText(twin->number), countText(twin->count));
        taken += m_notes.line(twinText).width + m_metrics.gap;
    }
    room = std::max(room - taken, std::min(48.0, limit - x - taken));
    room = std::max(room, std::min(24.0, limit - x));

    if (span == noSpan) {
        const auto text = [&] {
            const analysis::GhostRow* ghost = tree.ghostAt(place.row);
            return QCoreApplication::translate("WaterfallPainter", "missing parent %1")
                .arg(ghost == nullptr ? QString() : shortId(ghost->idText, 4, 4));
        };
        painter.setPen(m_theme->text2);
        const PreparedText::Line& line = m_ghostNames.line(place.row, room, text);
        m_ghostNames.draw(painter, line, x, place.top, height);
        x += line.width + m_metrics.gap;
    } else {
        const std::uint32_t name = trace.name[span];
        const bool standsIn = namesNothing(trace.names[name]);
        PreparedText& names = standsIn ? m_ghostNames : selected ? m_selectedNames : m_names;
        const std::uint32_t nameKey = standsIn ? standInKey | name : name;
        const std::uint32_t service = trace.service[span];
        const double beside = room - m_metrics.gap - std::min(serviceWidth(trace, service), keptServiceWidth);
        if (beside >= (pills.empty() ? keptNameWidth : keptNameBesidePills) &&
            names.line(nameKey, anyWidth, [&] { return nameText(trace.names[name]); }).width > beside)
            room = beside;
        const PreparedText::Line& line = names.line(nameKey, room, [&] { return nameText(trace.names[name]); });
        if (frame.found != nullptr && place.repeats == nullptr && frame.found->holds(span)) {
            const double box = m_metrics.rowHeight - 4.0;
            painter.fillRect(QRectF(x - 2, place.top + 2, line.width + 4, box), m_theme->match);
        }
        // Only there for what passes the filter below it.
        painter.setPen(frame.rows->isContext(place.row) ? m_theme->text3 : m_theme->text);
        names.draw(painter, line, x, place.top, height);
        x += line.width + m_metrics.gap;
    }
    if (!twinText.isEmpty()) {
        const PreparedText::Line& line = m_notes.line(twinText);
        if (x + line.width <= limit) {
            painter.setPen(m_theme->text3);
            m_notes.draw(painter, line, x, place.top, height);
            x += line.width + m_metrics.gap;
        }
    }
    // What a fold hides of what was found.
    const bool hides = folded && frame.found != nullptr && frame.found->countIn(place.row + 1, tree.end[place.row]) > 0;
    if (!count.isEmpty()) x = paintCount(painter, x, limit, place.top, count, hides);
    x = paintWaitChip(painter, frame, wait, x, limit, place.top);
    x = paintPills(painter, pills, x, limit, place.top);
    if (below > 0) {
        const PreparedText::Line& line = m_notes.line(belowText);
        if (x + 14 + line.width <= limit) {
            m_errorMarks.push_back({QRectF(x, place.top, 14 + line.width, height), place.row});
            sign("error", 12, m_theme->errorFill, behind);
            painter.setPen(m_theme->errorText);
            m_notes.draw(painter, line, x + 14, place.top, height);
            x += 14 + line.width + m_metrics.gap;
        }
    }
    if (span != noSpan && limit - x >= leastServiceWidth) {
        const std::uint32_t service = trace.service[span];
        const PreparedText::Line& line = m_services.line(service, limit - x, [&] { return visibleText(trace.services[service].name); });
        painter.setPen(m_theme->text3);
        m_services.draw(painter, line, x, place.top, height);
    } else if (span != noSpan) {
        m_drawn.serviceLeft = true;
    }
}

void WaterfallPainter::paintDuration(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    const bool selected = place.index == frame.selected;
    QString text;
    if (place.repeats != nullptr) {
        text = durationText(place.repeats->totalNs);
    } else if (place.span == noSpan) {
        const analysis::GhostRow* ghost = analysis.tree.ghostAt(place.row);
        if (ghost == nullptr) return;
        text = QStringLiteral("≥ ") + durationText(saturatedSub(ghost->endNs, ghost->startNs));
    } else {
        text = spanDurationText(analysis.trace->durationNs[place.span], analysis.trace->marks[place.span]);
    }
    PreparedText& texts = selected ? m_selectedDurations : m_durations;
    const PreparedText::Line& line = texts.line(text);
    painter.setPen(selected ? m_theme->text : m_theme->text2);
    const double right = frame.left + frame.treeWidth + frame.columnsWidth + frame.durationWidth - m_metrics.durationPadding;
    texts.draw(painter, line, right - line.width, place.top, m_metrics.rowHeight);
}

}  // namespace fw::render
