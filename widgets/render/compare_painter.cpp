// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, names and the columns between the two waterfalls; bars and critical paths are in compare_bars.cpp.
#include "widgets/render/compare_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "model/analysis/diff_facts.h"
#include "model/core/saturated.h"
#include "widgets/render/delta_chart.h"
#include "widgets/render/ruler_painter.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::DiffMatch;
using analysis::DiffRow;
using analysis::DiffSide;
using analysis::noDiffRow;
using analysis::noSpan;
using analysis::TraceDiff;

namespace {

class CompareTr {
    Q_DECLARE_TR_FUNCTIONS(ComparePainter)
};

constexpr double leastTree = 112;
constexpr double mostTree = 300;
/// Below this width of the view the middle columns are narrow.
constexpr double wideFrom = 1100;
constexpr double nameKept = 84;

bool isAdded(DiffMatch match) {
    return match == DiffMatch::Added || match == DiffMatch::AddedLevel;
}

bool isRemoved(DiffMatch match) {
    return match == DiffMatch::Removed || match == DiffMatch::RemovedLevel;
}

QColor mixed(QColor color, float strength) {
    color.setAlphaF(strength);
    return color;
}

}  // namespace

CompareColumns compareColumns(const QRectF& box, double unit, bool merged) {
    const bool wide = box.width() >= wideFrom * unit;
    const double ofA = std::round((wide ? 84 : 68) * unit);
    const double delta = std::round((wide ? 152 : 112) * unit);
    if (merged) {
        const double rest = std::max(0.0, box.width() - ofA - delta);
        const double tree = std::round(std::clamp(rest * 0.3, std::min(rest, leastTree * unit), 1.4 * mostTree * unit));
        CompareColumns columns;
        columns.sides[0] = {QRectF(box.left(), box.top(), tree, box.height()),
                            QRectF(box.left() + tree, box.top(), rest - tree, box.height())};
        columns.sides[1] = columns.sides[0];
        columns.ofA = QRectF(box.left() + rest, box.top(), ofA, box.height());
        columns.delta = QRectF(columns.ofA.right(), box.top(), delta, box.height());
        return columns;
    }
    const double side = std::floor(std::max(0.0, box.width() - ofA - delta) / 2);
    const double tree = std::round(std::clamp(side * 0.38, std::min(side, leastTree * unit), mostTree * unit));
    CompareColumns columns;
    columns.sides[0] = {QRectF(box.left(), box.top(), tree, box.height()), QRectF(box.left() + tree, box.top(), side - tree, box.height())};
    columns.ofA = QRectF(box.left() + side, box.top(), ofA, box.height());
    columns.delta = QRectF(columns.ofA.right(), box.top(), delta, box.height());
    const double right = columns.delta.right();
    columns.sides[1] = {QRectF(right, box.top(), tree, box.height()),
                        QRectF(right + tree, box.top(), std::max(0.0, box.right() - right - tree), box.height())};
    return columns;
}

ComparePainter::ComparePainter(ThemeId id, const QFont& font)
    : m_theme(&render::theme(id)),
      m_metrics(rowMetrics(font)),
      m_fonts(font),
      m_names{PreparedText(m_fonts.name), PreparedText(m_fonts.name)},
      m_selectedNames{PreparedText(m_fonts.nameSelected), PreparedText(m_fonts.nameSelected)},
      m_absent(m_fonts.ghost),
      m_counts(m_fonts.secondaryBold),
      m_small(m_fonts.secondary),
      m_waits(m_fonts.tick),
      m_deltas(m_fonts.nameSelected) {}

void ComparePainter::clearText() {
    m_names = {PreparedText(m_fonts.name), PreparedText(m_fonts.name)};
    m_selectedNames = {PreparedText(m_fonts.nameSelected), PreparedText(m_fonts.nameSelected)};
}

double ComparePainter::snapped(const CompareFrame& frame, double x) const {
    return frame.pixelRatio > 0 ? std::round(x * frame.pixelRatio) / frame.pixelRatio : x;
}

double ComparePainter::indentOf(const CompareFrame& frame, double treeWidth, std::uint32_t depth) const {
    // In narrow columns and deep trees indents shrink so that names keep their room.
    const double room = std::max(24.0, treeWidth - nameKept * m_fonts.unit);
    const double step = std::min<double>(m_metrics.indent, room / std::max(1.0, static_cast<double>(frame.rows->plan().maxDepth)));
    return m_metrics.padding + step * depth;
}

QRectF ComparePainter::twistRect(const CompareFrame& frame, DiffSide side, std::uint32_t index) const {
    const QRectF tree = columns(frame.box, frame.merged).side(side).tree;
    const double x = tree.left() + indentOf(frame, tree.width(), frame.rows->diff().depth[frame.rows->rowAt(index)]);
    const double top = frame.top + (static_cast<double>(index) - frame.first) * rowHeight();
    return {x, top, static_cast<double>(m_metrics.twist), static_cast<double>(rowHeight())};
}

void ComparePainter::paint(QPainter& painter, const CompareFrame& frame) {
    painter.save();
    painter.setClipRect(frame.box);
    const CompareColumns places = columns(frame.box, frame.merged);
    m_rowsPainted = 0;
    paintGrid(painter, frame, places);
    for (std::uint32_t index = frame.first; index < frame.last; ++index) {
        const Place place{index, frame.rows->rowAt(index), frame.top + static_cast<double>(index - frame.first) * rowHeight()};
        paintTint(painter, frame, place);
        const DiffSide named = frame.rows->plan().sampleOf(DiffSide::B, place.row) != noSpan ? DiffSide::B : DiffSide::A;
        for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
            if (!frame.merged || side == named) paintTree(painter, frame, places.side(side).tree, side, place);
            if (frame.rows->plan().sampleOf(side, place.row) == noSpan) {
                paintAbsent(painter, frame, side, place);
            } else {
                paintBar(painter, frame, side, place);
                paintWait(painter, frame, side, place);
            }
        }
        paintMiddle(painter, frame, places, place);
        ++m_rowsPainted;
    }
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) paintPath(painter, frame, side);
    painter.restore();
}

void ComparePainter::paintGrid(QPainter& painter, const CompareFrame& frame, const CompareColumns& places) {
    painter.fillRect(places.ofA.united(places.delta), m_theme->panel);
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        if (frame.merged && side == DiffSide::B) break;
        const auto number = static_cast<std::size_t>(side);
        const TimeScale& scale = frame.scales[number];
        const QRectF& bars = places.side(side).bars;
        for (const std::int64_t offset : ticksFor(scale, frame.zeroNs[number], m_fonts.tick).offsets) {
            const double x = snapped(frame, scale.toPixel(saturatedAdd(frame.zeroNs[number], offset)));
            if (x >= bars.left() && x < bars.right()) painter.fillRect(QRectF(x, frame.box.top(), 1, frame.box.height()), m_theme->grid);
        }
        painter.fillRect(QRectF(bars.left(), frame.box.top(), 1, frame.box.height()), m_theme->line);
    }
    for (const double x : {places.ofA.left(), places.delta.left(), places.delta.right()})
        painter.fillRect(QRectF(x, frame.box.top(), 1, frame.box.height()), m_theme->line);
}

void ComparePainter::paintTint(QPainter& painter, const CompareFrame& frame, const Place& place) {
    const QRectF row(frame.box.left(), place.top, frame.box.width(), rowHeight());
    const DiffMatch match = frame.rows->diff().match[place.row];
    if (isAdded(match)) painter.fillRect(row, m_theme->slowBackground);
    if (isRemoved(match)) painter.fillRect(row, m_theme->fastBackground);
    if (place.index == frame.selected) {
        painter.fillRect(row, m_theme->accentBackground);
        painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()), m_theme->accent);
    } else if (place.index == frame.hovered) {
        painter.fillRect(row, mixed(m_theme->hover, 0.6F));
    }
}

void ComparePainter::paintTree(QPainter& painter, const CompareFrame& frame, const QRectF& tree, DiffSide side, const Place& place) {
    const TraceDiff& diff = frame.rows->diff();
    const analysis::DiffPlan& plan = frame.rows->plan();
    const double height = rowHeight();
    const double limit = tree.right() - 4;
    double x = tree.left() + indentOf(frame, tree.width(), diff.depth[place.row]);
    const SpanIndex span = plan.sampleOf(side, place.row);
    const auto sign = [&](const char* name, double size, const QColor& color) {
        if (x + size > limit) return;
        m_sprites.paint(painter, QString::fromLatin1(name), QRectF(x, place.top + std::floor((height - size) / 2), size, size), color,
                        m_theme->surface, frame.pixelRatio);
    };
    if (span == noSpan) {
        x += m_metrics.twist + m_metrics.gap;
        painter.setPen(m_theme->text3);
        const PreparedText::Line& line = m_absent.line(static_cast<quint32>(side), limit - x, [side] {
            return side == DiffSide::A ? CompareTr::tr("not in A") : CompareTr::tr("not in B");
        });
        m_absent.draw(painter, line, x, place.top, height);
        return;
    }
    const TraceData& trace = *plan.analysis(side)->trace;
    if (frame.rows->hasBelow(place.row)) sign(frame.rows->isFolded(place.row) ? "right" : "down", m_metrics.twist, m_theme->text3);
    x += m_metrics.twist + m_metrics.gap;
    const SpanColor color = spanColor(*m_theme, trace, nullptr, span);
    const double stripe = place.top + (height - m_metrics.stripeHeight) / 2;
    painter.fillRect(QRectF(x, stripe, m_metrics.stripeWidth, m_metrics.stripeHeight), color.color);
    if (color.notched) painter.fillRect(QRectF(x, stripe + m_metrics.stripeHeight / 2.0 - 1, m_metrics.stripeWidth, 2), m_theme->surface);
    x += m_metrics.stripeWidth + m_metrics.gap;
    const analysis::SideFigures figures = plan.figures(side, place.row);
    if (figures.errors > 0) {
        sign("error", 14, m_theme->errorFill);
        x += 14 + m_metrics.gap;
    }
    // What stands behind the name keeps its room.
    const DiffMatch match = diff.match[place.row];
    const char* mark = isAdded(match) ? "plus" : isRemoved(match) ? "minus" : match == DiffMatch::Renamed ? "tilde" : nullptr;
    const bool group = diff.has(place.row, TraceDiff::GroupRow);
    const QString count = group ? QStringLiteral("× ") + countText(figures.count) : QString();
    const double countWidth = group ? std::ceil(m_counts.line(count).width) + 9 + m_metrics.gap : 0;
    const analysis::Wait* wait = plan.waitOf(side, place.row);
    const QString queued =
        wait == nullptr ? QString() : CompareTr::tr("%1 queued").arg(durationText(saturatedSub(wait->endNs, wait->startNs)));
    double queuedWidth = wait == nullptr ? 0 : std::ceil(m_waits.line(queued).width) + 9 + m_metrics.gap;
    // The chip goes before the name does.
    if (limit - x - queuedWidth < nameKept * m_fonts.unit / 2) queuedWidth = 0;
    const double markWidth = mark != nullptr ? 12 + m_metrics.gap : 0;
    PreparedText& names = (place.index == frame.selected ? m_selectedNames : m_names)[static_cast<std::size_t>(side)];
    const quint32 number = trace.name[span];
    const auto text = [&trace, number] { return nameText(trace.names[number]); };
    const PreparedText::Line& line = names.line(number, std::max(8.0, limit - x - countWidth - queuedWidth - markWidth), text);
    painter.setPen(m_theme->text);
    names.draw(painter, line, x, place.top, height);
    x += std::ceil(line.width) + m_metrics.gap;
    if (group && x + countWidth <= limit + m_metrics.gap) {
        const QRectF box(std::round(x) + 0.5, place.top + 3.5, countWidth - m_metrics.gap - 1, height - 7);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->lineStrong, 1));
        painter.setBrush(m_theme->panel);
        painter.drawRoundedRect(box, 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(m_theme->text);
        m_counts.draw(painter, m_counts.line(count), box.left() + 4, place.top, height);
        x += countWidth;
    }
    if (queuedWidth > 0 && x + queuedWidth <= limit + m_metrics.gap) {
        const QRectF box(std::round(x) + 0.5, place.top + 3.5, queuedWidth - m_metrics.gap - 1, height - 7);
        QPen dashes(m_theme->wait, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        dashes.setDashPattern({2, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        painter.setPen(m_theme->text2);
        m_waits.draw(painter, m_waits.line(queued), box.left() + 4, place.top, height);
        x += queuedWidth;
    }
    if (mark != nullptr) sign(mark, 12, isAdded(match) ? m_theme->slowText : isRemoved(match) ? m_theme->fastText : m_theme->text2);
}

QString ComparePainter::ofA(const CompareFrame& frame, DiffRow row) const {
    const TraceDiff& diff = frame.rows->diff();
    switch (diff.match[row]) {
        case DiffMatch::Added:
        case DiffMatch::AddedLevel:
            return QStringLiteral("+ ") + CompareTr::tr("inserted");
        case DiffMatch::Removed:
        case DiffMatch::RemovedLevel:
            return QStringLiteral("− ") + CompareTr::tr("removed");
        case DiffMatch::Renamed:
            switch (analysis::changedIdentity(diff, row)) {
                case analysis::DiffIdentity::Name:
                    return QStringLiteral("~ ") + CompareTr::tr("renamed");
                case analysis::DiffIdentity::Service:
                    return QStringLiteral("~ ") + CompareTr::tr("service", "it is of another service");
                case analysis::DiffIdentity::Kind:
                    return QStringLiteral("~ ") + CompareTr::tr("kind", "it is of another span kind");
                case analysis::DiffIdentity::Key:
                    return QStringLiteral("~ ") + CompareTr::tr("key", "an attribute that tells works apart has another value");
            }
            break;
        case DiffMatch::Same:
            break;
    }
    const std::int64_t before = diff.baselineFigures(row)->durationNs;
    const std::int64_t within = diff.withinNs[row];
    if (before <= 0 || within == 0) return {};
    // Rounded as in the sentence above, so that the two do not disagree.
    const std::int64_t part = analysis::thousandths(within, before);
    constexpr std::int64_t mostThousandths = 9'999'990;
    const auto whole = static_cast<quint64>((std::min(mostThousandths, std::abs(part)) + 5) / 10);
    if (whole == 0) return {};
    return (within > 0 ? QStringLiteral("+") : QStringLiteral("−")) + countText(whole) + QStringLiteral(" %");
}

void ComparePainter::paintMiddle(QPainter& painter, const CompareFrame& frame, const CompareColumns& places, const Place& place) {
    const analysis::DiffPlan& plan = frame.rows->plan();
    const double height = rowHeight();
    const auto right = [&](PreparedText& texts, const QString& text, const QRectF& column) {
        const PreparedText::Line& line = texts.line(text);
        const double x = column.right() - 8 - std::ceil(line.width);
        texts.draw(painter, line, x, place.top, height);
        return x;
    };
    painter.setPen(m_theme->text2);
    right(m_small, ofA(frame, place.row), places.ofA);
    const std::int64_t within = plan.diff->withinNs[place.row];
    const QString text = QString::fromStdString(frame.unit->delta(within));
    if (frame.unit->rounded(within) == 0) {
        painter.setPen(m_theme->text3);
        right(m_small, text, places.delta);
        return;
    }
    const bool slower = within > 0;
    const QColor& ink = slower ? m_theme->slowText : m_theme->fastText;
    painter.setPen(ink);
    const double x = right(m_deltas, text, places.delta);
    const double side = std::round(8 * m_fonts.unit);
    paintDeltaSign(painter, QRectF(x - side - 5, place.top + std::round((height - side * 0.87) / 2), side, side * 0.87), slower, ink);
    // A bar as long as all of it, pale; what the row itself did is strong.
    const double room = std::max(0.0, std::min(places.delta.width() * 0.34, x - side - 12 - places.delta.left()));
    const auto most = static_cast<double>(std::max<std::int64_t>(1, plan.mostWithinNs));
    const double length = std::max(1.0, std::round(std::abs(static_cast<double>(within)) / most * room));
    const QColor& fill = slower ? m_theme->slowFill : m_theme->fastFill;
    const QRectF bar(places.delta.left() + 2, place.top + std::floor((height - 10) / 2), length, 10);
    const std::int64_t own = plan.diff->criticalDelta(place.row);
    const bool same = (own > 0) == slower && own != 0;
    const double strong = same ? std::min(length, std::round(std::abs(static_cast<double>(own)) / most * room)) : 0;
    painter.fillRect(bar, mixed(fill, frame.rows->hasBelow(place.row) ? 0.45F : 1.0F));
    if (strong >= 1) painter.fillRect(QRectF(bar.left(), bar.top(), strong, bar.height()), fill);
}

void ComparePainter::paintHead(QPainter& painter, const QRectF& box, const CompareFrame& frame) {
    painter.fillRect(box, m_theme->panel);
    const CompareColumns places = columns(QRectF(frame.box.left(), box.top(), frame.box.width(), box.height()), frame.merged);
    const QFontMetricsF metrics(m_fonts.secondary);
    const double base = centredBaseline(m_fonts.secondary, box.top(), box.height());
    const auto title = [&](const QRectF& column, const QString& text, bool right) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, column.width() - 16);
        painter.setFont(m_fonts.secondary);
        painter.setPen(m_theme->text2);
        painter.drawText(QPointF(right ? column.right() - 8 - metrics.horizontalAdvance(shown) : column.left() + 12, base), shown);
    };
    title(places.ofA, CompareTr::tr("of A"), true);
    const QString whole = CompareTr::tr("B − A on critical path");
    title(places.delta, metrics.horizontalAdvance(whole) > places.delta.width() - 16 ? CompareTr::tr("B − A") : whole, true);
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        const auto number = static_cast<std::size_t>(side);
        const CompareColumns::Waterfall& at = places.side(side);
        if (frame.merged) {
            if (side == DiffSide::B) break;
            title(at.tree, CompareTr::tr("Operation; bar of A above that of B"), false);
        } else {
            title(at.tree, side == DiffSide::A ? CompareTr::tr("A: operation") : CompareTr::tr("B: operation"), false);
        }
        painter.save();
        painter.setClipRect(at.bars);
        paintRuler(painter, at.bars, frame.scales[number], frame.zeroNs[number], *m_theme, m_fonts.tick);
        painter.restore();
        painter.fillRect(QRectF(at.bars.left(), box.top(), 1, box.height()), m_theme->line);
    }
    for (const double x : {places.ofA.left(), places.delta.left(), places.delta.right()})
        painter.fillRect(QRectF(x, box.top(), 1, box.height()), m_theme->line);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme->line);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), m_theme->lineStrong);
}

}  // namespace fw::render
