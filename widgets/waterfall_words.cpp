// SPDX-License-Identifier: GPL-3.0-or-later
// What the waterfall says: tooltip, screen reader, menu.
#include <algorithm>

#include <QAccessible>
#include <QMenu>
#include <QStringList>
#include <QToolTip>

#include "model/core/event_place.h"
#include "model/core/mark_names.h"
#include "model/items/group_key_text.h"
#include "model/items/span_list_model.h"
#include "widgets/clock_words.h"
#include "widgets/path_menu.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/render/text.h"
#include "widgets/spoken_text.h"
#include "widgets/wait_words.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::noSpan;
using analysis::Row;
using render::countText;
using render::exactNanoseconds;
using render::visibleText;

namespace {

constexpr int tipTextLimit = 120;
constexpr int noteTextLimit = 400;

}  // namespace

QString WaterfallView::rowSpeech(Row row) const {
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    const SpanIndex span = analysis.tree.span[row];
    QStringList parts;
    if (const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row); repeats != nullptr) {
        const TraceData& trace = *analysis.trace;
        parts << render::nameText(trace.names[trace.name[repeats->first]], tipTextLimit)
              << visibleText(trace.services[trace.service[repeats->first]].name, tipTextLimit)
              << tr("%Ln time(s)", nullptr, static_cast<int>(repeats->count)) << tr("%1 in total").arg(spokenDuration(repeats->totalNs));
        if (trace.status[repeats->first] == StatusCode::Error) parts << tr("error");
        if (!analysis.path.below(row).empty()) parts << tr("on critical path");
    } else if (span == noSpan) {
        const analysis::GhostRow* ghost = analysis.tree.ghostAt(row);
        parts << tr("missing parent %1").arg(ghost != nullptr ? visibleText(ghost->idText, tipTextLimit) : QString());
    } else {
        const TraceData& trace = *analysis.trace;
        parts << render::nameText(trace.names[trace.name[span]], tipTextLimit)
              << visibleText(trace.services[trace.service[span]].name, tipTextLimit);
        const DurationKnown known = durationKnown(trace.durationNs[span], trace.marks[span]);
        if ((trace.marks[span] & TimeOutOfRange) != 0)
            parts << tr("A time is out of range");
        else if (known != DurationKnown::No)
            parts
                << (known == DurationKnown::AtLeast ? tr("at least %1") : QStringLiteral("%1")).arg(spokenDuration(trace.durationNs[span]));
        if (trace.status[span] == StatusCode::Error) parts << tr("error");
        // Out of range is said in place of the duration.
        const auto broken = static_cast<std::uint16_t>(brokenMarks(trace.marks[span]) & ~TimeOutOfRange);
        if (broken != 0) parts << items::spanMarksText(broken);
        const std::uint8_t rowMarks = analysis.tree.marks[row];
        if ((rowMarks & analysis::CycleCut) != 0) parts << tr("Parents form a circle; cut here");
        if ((rowMarks & analysis::SelfParent) != 0) parts << tr("Names itself as its parent");
        if ((rowMarks & analysis::FarTime) != 0) parts << tr("Starts more than a year off the other spans; not on the time axis");
        if (span < analysis.critical.ns.size() && analysis.critical.ns[span] > 0) parts << tr("on critical path");
        if (m_colors) parts << colorLine(span);
        parts << factLines(span);
        parts << outsideLines(span);
        if (m_waits) {
            for (const QString& line :
                 {waitLine(*m_waits, span, TimeWords::Spoken), m_gaps ? gapLine(*m_waits, span, TimeWords::Spoken) : QString()})
                if (!line.isEmpty()) parts << line;
            if (m_criticalPath && m_waits->analysis == m_rows.analysis()) parts << assumedLines(*m_waits, span);
        }
    }
    if (const analysis::MarkedSpans::Mark* mark = markAt(row); mark != nullptr) {
        parts << tr("bookmarked");
        if (!mark->note.empty()) parts << visibleText(mark->note, tipTextLimit);
    }
    parts << tr("depth %1").arg(analysis.tree.depth[row] + 1);
    if (analysis.tree.hasChildren(row)) {
        parts << (m_rows.isCollapsed(row) ? tr("collapsed, %1 hidden").arg(countText(analysis.tree.spansBelow(row))) : tr("expanded"));
        if (const QString below = errorsBelowLine(row); !below.isEmpty()) parts << below;
    }
    return parts.join(QStringLiteral(", "));
}

QStringList WaterfallView::outsideLines(SpanIndex span) const {
    QStringList lines;
    if (!m_events || span + 1 >= m_events->first.size() || m_events->first[span] == m_events->first[span + 1]) return lines;
    const TraceData& trace = *m_rows.analysis()->trace;
    // They are sorted: the farthest stand at the ends.
    const std::int64_t before = outsideOf(trace, span, m_events->timeNs[m_events->first[span]]);
    const std::int64_t behind = outsideOf(trace, span, m_events->timeNs[m_events->first[span + 1] - 1]);
    if (before < 0) lines << tr("An event lies %1 before the start").arg(render::durationText(render::saturatedSub(0, before)));
    if (behind > 0) lines << tr("An event lies %1 after the end").arg(render::durationText(behind));
    return lines;
}

QString WaterfallView::rowTip(Row row) const {
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    const TraceData& trace = *analysis.trace;
    const SpanIndex span = analysis.tree.span[row];
    QStringList lines;
    const auto offset = [this](std::int64_t ns) { return exactNanoseconds(render::saturatedSub(ns, m_window->zeroNs())); };
    if (const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row); repeats != nullptr) return repeatsTip(*repeats);
    if (span == noSpan) {
        const analysis::GhostRow* ghost = analysis.tree.ghostAt(row);
        if (ghost == nullptr) return {};
        lines << tr("Missing parent %1").arg(visibleText(ghost->idText, tipTextLimit))
              << tr("Not in the cache; stands for the parent its children name.")
              << tr("Children from %1 to %2").arg(offset(ghost->startNs), offset(ghost->endNs));
        return lines.join(QLatin1Char('\n'));
    }
    lines << render::nameText(trace.names[trace.name[span]], tipTextLimit)
          << visibleText(trace.services[trace.service[span]].name, tipTextLimit);
    if (trace.status[span] == StatusCode::Error) lines << tr("Status: error");
    if (m_colors) lines << colorLine(span);
    lines << factLines(span);
    const std::uint16_t marks = trace.marks[span];
    if ((marks & NoStart) != 0) {
        lines << tr("No start time");
    } else if ((marks & TimeOutOfRange) != 0) {
        lines << tr("A time is out of range");
    } else {
        lines << tr("Start: %1 (%2)")
                     .arg(offset(trace.startNs[span]), render::timeText(trace.startNs[span], m_utc, 9) + QLatin1Char(' ') +
                                                           render::zoneText(trace.startNs[span], m_utc));
    }
    const DurationKnown known = durationKnown(trace.durationNs[span], marks);
    if ((marks & NoEnd) != 0 && (marks & TimeOutOfRange) == 0) lines << tr("No end time");
    if (known != DurationKnown::No)
        lines << tr("Duration: %1")
                     .arg((known == DurationKnown::AtLeast ? QStringLiteral("≥ ") : QString()) + exactNanoseconds(trace.durationNs[span]));
    lines << tr("Own work: %1").arg(exactNanoseconds(analysis.self.selfNs[span]));
    if (span < analysis.critical.ns.size() && analysis.critical.ns[span] > 0) {
        lines << tr("On critical path: %1").arg(exactNanoseconds(analysis.critical.ns[span]));
    }
    if (const QString moved = clockRemark(analysis, span); !moved.isEmpty()) lines << moved;
    if (const QString cut = cutLine(analysis, span); !cut.isEmpty()) lines << cut;
    if (m_waits) {
        for (const QString& line : {waitLine(*m_waits, span, TimeWords::Exact), gapLine(*m_waits, span, TimeWords::Exact),
                                    overlapLine(*m_waits, span, TimeWords::Exact)})
            if (!line.isEmpty()) lines << line;
        if (m_waits->analysis == m_rows.analysis()) lines << assumedLines(*m_waits, span);
    }
    if ((marks & NegativeDuration) != 0) lines << tr("Ends before it starts");
    if ((marks & StartInferred) != 0) lines << tr("No start time; drawn at that of its events, children or parent");
    constexpr std::uint16_t toldAbove = NoStart | NoEnd | TimeOutOfRange | NegativeDuration | StartInferred;
    const auto others = static_cast<std::uint16_t>(brokenMarks(marks) & ~toldAbove);
    if (others != 0) lines << tr("Broken: %1").arg(items::spanMarksText(others));
    if ((analysis.tree.marks[row] & analysis::CycleCut) != 0) lines << tr("Parents form a circle; cut here");
    if ((analysis.tree.marks[row] & analysis::Suggested) != 0) lines << tr("Its place in the tree is a suggestion");
    if ((analysis.tree.marks[row] & analysis::SelfParent) != 0) lines << tr("Names itself as its parent");
    if ((analysis.tree.marks[row] & analysis::FarTime) != 0)
        lines << tr("Starts more than a year off the other spans; not on the time axis");
    if (m_events && span + 1 < m_events->first.size()) {
        const int count = static_cast<int>(m_events->first[span + 1] - m_events->first[span]);
        if (count > 0) lines << tr("%Ln event(s)", nullptr, count);
        lines << outsideLines(span);
    }
    if (const analysis::MarkedSpans::Mark* mark = markAt(row); mark != nullptr)
        lines << (mark->note.empty() ? tr("Bookmarked") : tr("Note: %1").arg(visibleText(mark->note, noteTextLimit)));
    if (analysis.tree.hasChildren(row)) lines << tr("%Ln span(s) below", nullptr, static_cast<int>(analysis.tree.spansBelow(row)));
    if (const QString below = errorsBelowLine(row); !below.isEmpty()) lines << below;
    return lines.join(QLatin1Char('\n'));
}

QString WaterfallView::errorsBelowLine(Row row) const {
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    const std::uint32_t errors = analysis.tree.repeatAt(row) == nullptr ? analysis.errorsBelow[row] : 0;
    return errors == 0 ? QString() : tr("%Ln error(s) below", nullptr, static_cast<int>(std::min<std::uint32_t>(errors, INT32_MAX)));
}

QString WaterfallView::colorLine(SpanIndex span) const {
    return items::spanColorText(m_colors.get(), span);
}

QString WaterfallView::repeatsTip(const analysis::RepeatRow& repeats) const {
    const TraceData& trace = *m_rows.analysis()->trace;
    QStringList lines{render::nameText(trace.names[trace.name[repeats.first]], tipTextLimit),
                      visibleText(trace.services[trace.service[repeats.first]].name, tipTextLimit)};
    lines << tr("%Ln equal span(s) in a row", nullptr, static_cast<int>(repeats.count))
          << tr("Total: %1").arg(exactNanoseconds(repeats.totalNs)) << tr("Mean: %1").arg(exactNanoseconds(repeats.totalNs / repeats.count))
          << tr("Slowest: %1").arg(exactNanoseconds(trace.durationNs[repeats.slowest]));
    if (repeats.timed) {
        const auto offset = [this](std::int64_t ns) { return exactNanoseconds(render::saturatedSub(ns, m_window->zeroNs())); };
        lines << tr("From %1 to %2").arg(offset(repeats.startNs), offset(repeats.endNs));
    }
    return lines.join(QLatin1Char('\n'));
}

void WaterfallView::dropTip() {
    m_tipTimer.stop();
    // The tip of another widget is not ours to take away.
    if (QToolTip::isVisible() && m_tipShown && QToolTip::text() == m_tipShown) QToolTip::hideText();
    m_tipShown.reset();
}

void WaterfallView::showTip() {
    const auto index = indexAt(m_tipAt.y());
    if (!index || m_drag != Drag::None || !viewport()->underMouse()) return;
    // Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile names.
    const QString html =
        QStringLiteral("<p style='white-space:pre'>") + rowTip(m_rows.row(*index)).toHtmlEscaped() + QStringLiteral("</p>");
    m_tipShown = html;
    QToolTip::showText(viewport()->mapToGlobal(m_tipAt + QPoint(12, 16)), html, viewport(), rowRect(*index));
}

void WaterfallView::addPathActions(QMenu& menu, Row row) {
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    const auto choose = [this](SpanIndex span) { Q_EMIT criticalRootRequested(span); };
    const SpanIndex span = analysis.tree.span[row];
    if (span != noSpan && row != analysis.critical.root && analysis.timed(span) && analysis.trace->durationNs[span] > 0)
        menu.addAction(render::icon(QStringLiteral("crit"), m_painter->theme().text2), tr("Critical path of this span"), this,
                       [choose, span] { choose(span); });
    if (analysis.critical.root == analysis::noRow) return;
    if (analysis.tree.span[analysis.critical.root] == analysis.primarySpan &&
        analysis::rootRows(*analysis.trace, analysis.tree, 2).size() < 2)
        return;
    QMenu* roots = menu.addMenu(tr("Critical path of"));
    fillPathMenu(*roots, analysis, choose);
}

std::unique_ptr<QMenu> WaterfallView::makeMenu(Row row) {
    auto menu = std::make_unique<QMenu>(this);
    const analysis::TraceAnalysis& analysis = *m_rows.analysis();
    const SpanIndex span = analysis.tree.span[row];
    const QColor color = m_painter->theme().text2;
    const auto add = [&](const QString& icon, const QString& text, auto action) {
        menu->addAction(icon.isEmpty() ? QIcon() : render::icon(icon, color), text, this, action);
    };
    const auto copy = [this](const std::string& text) { Q_EMIT copyRequested(QString::fromStdString(text)); };
    if (span != noSpan) {
        const TraceData& trace = *analysis.trace;
        add(QStringLiteral("copy"), tr("Copy span id"), [copy, id = trace.spanIdText(span)] { copy(id); });
        add({}, tr("Copy name"), [copy, name = trace.names[trace.name[span]]] { copy(name); });
    }
    if (const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row); repeats != nullptr)
        add({}, tr("Go to the slowest"), [this, slowest = analysis.tree.rowOfSpan[repeats->slowest]] { goTo(slowest); });
    if (!errorsBelowLine(row).isEmpty())
        add(QStringLiteral("error"), tr("Go to the deepest error below"), [this, row] { goToDeepestError(row); });
    addMarkActions(*menu, row);
    add({}, tr("Copy trace id"), [copy, id = analysis.trace->summary.idText] { copy(id); });
    add(QStringLiteral("export"), tr("Export trace…"), [this] { Q_EMIT exportRequested(); });
    menu->addSeparator();
    if (analysis.tree.hasChildren(row) && m_rows.focus() != row)
        add(QStringLiteral("tree"), tr("Show only this subtree"), [this, row] { setFocusRow(row); });
    if (m_rows.focus() != analysis::noRow) add({}, tr("Show the whole trace again"), [this] { setFocusRow(analysis::noRow); });
    Q_EMIT rowMenuWanted(menu.get(), row);
    addPathActions(*menu, row);
    add(QStringLiteral("fit"), tr("Zoom to span"), [this] { zoomToSelection(); });
    add({}, tr("Zoom out"), [this] { m_window->zoomAll(); });
    menu->addSeparator();
    if (analysis.tree.hasChildren(row)) {
        if (m_rows.isCollapsed(row)) {
            add({}, tr("Expand"), [this, row] { setFolded(row, false); });
        } else {
            add({}, tr("Collapse"), [this, row] { setFolded(row, true); });
        }
        add({}, tr("Collapse children"), [this, row] { collapseChildren(row); });
    }
    add({}, tr("Expand all"), [this] { expandAll(); });
    add({}, tr("Collapse all"), [this] { collapseAll(); });
    return menu;
}

}  // namespace fw::widgets
