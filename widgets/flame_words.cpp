// SPDX-License-Identifier: GPL-3.0-or-later
// What the flame graph says: sentence of the head, tooltip, screen reader.
#include <algorithm>

#include <QStringList>
#include <QToolTip>

#include "widgets/color_words.h"
#include "widgets/flame_view.h"
#include "widgets/render/text.h"
#include "widgets/spoken_text.h"

namespace fw::widgets {

using analysis::FlameBar;
using analysis::FlameGraph;
using analysis::FlameMode;
using analysis::FlameNode;
using analysis::noRow;
using analysis::noSpan;
using render::countText;
using render::durationText;
using render::exactNanoseconds;
using render::percentText;
using render::visibleText;

namespace {

constexpr int flameTipLimit = 120;

int pluralNumber(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

QString serviceName(const FlameGraph& graph, FlameNode node) {
    const TraceData& trace = *graph.analysis->trace;
    return visibleText(trace.services[trace.service[graph.nameSpan(node)]].name, flameTipLimit);
}

/// "600,000,000 ns (600 ms)".
QString exactly(std::int64_t ns) {
    return exactNanoseconds(ns) + QStringLiteral(" (") + durationText(ns) + QLatin1Char(')');
}

}  // namespace

QString FlameView::sentence() const {
    if (graph() == nullptr) return {};
    const std::uint32_t spans = m_shown->spans;
    QString text =
        m_mode == FlameMode::Work
            ? tr("Widths are work: %1 of self time in %Ln span(s)", nullptr, pluralNumber(spans)).arg(durationText(m_shown->totalNs))
            : tr("Widths are time on the critical path: %1 in %Ln span(s)", nullptr, pluralNumber(spans))
                  .arg(durationText(m_shown->totalNs));
    if (m_shown->scope.narrowed()) text += QStringLiteral("; ") + tr("filtered");
    if (m_shown->scope.window) text += QStringLiteral("; ") + tr("in the visible range");
    if (m_shown->cappedSpans > 0)
        text += QStringLiteral("; ") + tr("%Ln impossible length(s) cut", nullptr, pluralNumber(m_shown->cappedSpans));
    return text;
}

QString FlameView::colorLineOf(FlameNode node) const {
    if (node >= m_slots.size() || m_shown->isGhost(node)) return {};
    return mergedColorLine(*m_colors, m_slots[node], m_shown->nameSpan(node), m_shown->count(node));
}

QString FlameView::emptyNote() const {
    if (!m_analysis) return {};
    if (graph() == nullptr) return tr("Computing…");
    if (m_shown->nodeCount() == 0 && m_shown->scope.narrowed()) return tr("The filter lets nothing through.");
    if (m_shown->nodeCount() == 0 && m_shown->scope.window) return tr("Nothing lies in the visible range.");
    if (m_shown->nodeCount() == 0)
        return m_mode == FlameMode::CriticalPath ? tr("No critical path: no span has a usable duration.") : tr("The trace has no spans.");
    return {};
}

QString FlameView::barSpeech(std::uint32_t bar) const {
    if (graph() == nullptr || bar >= bars().size()) return {};
    const FlameBar& shown = bars()[bar];
    const FlameGraph& graph = *m_shown;
    const FlameNode node = graph.levelNode[shown.place];
    QStringList parts;
    std::uint32_t errors = graph.errors[node];
    if (shown.nodes > 1) {
        errors = graph.errorsBefore[shown.place + shown.nodes] - graph.errorsBefore[shown.place];
        parts << tr("%Ln operation(s) too narrow to show", nullptr, pluralNumber(shown.nodes))
              << spokenDuration(shown.endNs - shown.startNs);
    } else {
        parts << visibleText(render::FlamePainter::nameOf(graph, node), flameTipLimit);
        if (!graph.isGhost(node)) {
            parts << serviceName(graph, node) << tr("%Ln span(s)", nullptr, pluralNumber(graph.count(node)));
            if (const QString color = colorLineOf(node); !color.isEmpty()) parts << color;
        }
        parts << spokenDuration(graph.widthNs[node]) << tr("%1 of the whole").arg(percentText(graph.widthNs[node], graph.totalNs))
              << tr("own share %1").arg(spokenDuration(graph.ownNs[node]));
    }
    if (errors > 0) parts << tr("%Ln error(s)", nullptr, pluralNumber(errors));
    parts << tr("depth %1").arg(countText(shown.depth + 1));
    if (shown.nodes == 1 && node == m_zoom) parts << tr("zoomed to");
    return parts.join(QStringLiteral(", "));
}

QString FlameView::barTip(std::uint32_t bar) const {
    if (graph() == nullptr || bar >= bars().size()) return {};
    const FlameBar& shown = bars()[bar];
    const FlameGraph& graph = *m_shown;
    QStringList lines;
    const auto share = [&graph](std::int64_t ns) { return tr("%1 of the whole").arg(percentText(ns, graph.totalNs)); };
    if (shown.nodes > 1) {
        const std::uint32_t last = shown.place + shown.nodes;
        lines << tr("%Ln operation(s) too narrow to show", nullptr, pluralNumber(shown.nodes))
              << tr("%Ln span(s)", nullptr, pluralNumber(graph.membersBefore[last] - graph.membersBefore[shown.place]));
        if (const std::uint32_t errors = graph.errorsBefore[last] - graph.errorsBefore[shown.place]; errors > 0)
            lines << tr("%Ln error(s)", nullptr, pluralNumber(errors));
        lines << tr("Together: %1").arg(exactly(shown.endNs - shown.startNs)) << share(shown.endNs - shown.startNs)
              << tr("Double click shows them");
        return lines.join(QLatin1Char('\n'));
    }
    const FlameNode node = graph.levelNode[shown.place];
    if (graph.isGhost(node)) {
        lines << tr("%Ln missing parent(s)", nullptr, pluralNumber(graph.count(node)))
              << tr("Not in the cache; stands for the parents its children name.");
    } else {
        lines << visibleText(render::FlamePainter::nameOf(graph, node), flameTipLimit) << serviceName(graph, node)
              << tr("%Ln span(s)", nullptr, pluralNumber(graph.count(node)));
        if (const QString color = colorLineOf(node); !color.isEmpty()) lines << color;
        if (graph.errors[node] > 0) lines << tr("%Ln error(s)", nullptr, pluralNumber(graph.errors[node]));
        lines << (m_mode == FlameMode::Work ? tr("Own work: %1") : tr("Own share of the path: %1")).arg(exactly(graph.ownNs[node]));
    }
    lines << tr("With all below: %1").arg(exactly(graph.widthNs[node])) << share(graph.widthNs[node]);
    if (const auto slowest = graph.slowestNs(node); slowest && graph.count(node) > 1) {
        lines << tr("Slowest: %1").arg(exactly(*slowest)) << tr("Fastest: %1").arg(exactly(*graph.fastestNs(node)));
    } else if (slowest) {
        lines << tr("Duration: %1").arg(exactly(*slowest));
    }
    return lines.join(QLatin1Char('\n'));
}

void FlameView::showTip() {
    if (!m_hover) return;
    // Escaped and marked as HTML: QToolTip would guess, and guess wrong on hostile names.
    const QString html = QStringLiteral("<p style='white-space:pre'>") + barTip(*m_hover).toHtmlEscaped() + QStringLiteral("</p>");
    QToolTip::showText(viewport()->mapToGlobal(m_tipAt + QPoint(12, 16)), html, viewport(), barRect(*m_hover));
}

}  // namespace fw::widgets
