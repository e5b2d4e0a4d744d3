// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a picture: a word for each mark that its rows carry.
#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>

#include "model/core/event_place.h"
#include "model/core/mark_names.h"
#include "widgets/render/picture_plan.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::noSpan;
using analysis::Row;

namespace {

constexpr std::size_t maxLegendServices = 24;
constexpr double legendLine = 22;

/// Context of the texts for the translators.
struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// What the shown rows waited for.
struct WaitMarks {
    bool wait = false;
    bool gap = false;
    bool assumed = false;
};

WaitMarks waitMarksOf(const PicturePlan& plan, const PictureRequest& request) {
    WaitMarks marks;
    for (const PlannedTrace& planned : plan.traces) {
        if (!planned.waits) continue;
        const analysis::SpanTree& tree = planned.rows.analysis()->tree;
        for (std::uint32_t index = 0; index < planned.shown; ++index) {
            const SpanIndex span = tree.span[planned.rows.row(index)];
            if (span == noSpan) continue;
            marks.wait = marks.wait || planned.waits->of(span) != nullptr;
            marks.gap = marks.gap || (request.gaps && !planned.waits->gapsOf(span).empty());
        }
        if (!request.criticalPath || planned.waits->analysis != planned.rows.analysis()) continue;
        for (const analysis::HandOver& handOver : planned.waits->assumed) {
            const std::uint32_t from = planned.rows.carrierIndex(tree.rowOfSpan[handOver.from]);
            const std::uint32_t to = planned.rows.carrierIndex(tree.rowOfSpan[handOver.to]);
            marks.assumed = marks.assumed || (from != to && from < planned.shown && to < planned.shown);
        }
    }
    return marks;
}

}  // namespace

void planLegend(PicturePlan& plan, const PictureRequest& request) {
    const QFont font = pictureFont();
    bool own = false, path = false, ghost = false, error = false, event = false, folded = false, repeated = false, goesOn = false;
    bool marked = false, broken = false;
    std::vector<ServiceRef> services;
    std::set<std::string> seen;
    for (const PlannedTrace& planned : plan.traces) {
        const analysis::TraceAnalysis& analysis = *planned.rows.analysis();
        const TraceData& trace = *analysis.trace;
        std::vector<std::uint8_t> listed(trace.services.size(), 0);
        for (std::uint32_t index = 0; index < planned.shown; ++index) {
            const Row row = planned.rows.row(index);
            const SpanIndex span = analysis.tree.span[row];
            folded = folded || (planned.rows.isCollapsed(row) && analysis.tree.hasChildren(row) && analysis.tree.repeatAt(row) == nullptr);
            marked = marked || (planned.marked && planned.marked->at(row) != nullptr);
            path = path || (request.criticalPath && !planned.rows.pieces(index).empty());
            if (const analysis::RepeatRow* repeats = analysis.tree.repeatAt(row); repeats != nullptr) {
                const std::uint32_t service = trace.service[repeats->first];
                repeated = true;
                error = error || trace.status[repeats->first] == StatusCode::Error;
                if (listed[service]++ == 0 && seen.insert(trace.services[service].name).second) services.push_back(trace.services[service]);
                continue;
            }
            if (span == noSpan) {
                ghost = true;
                continue;
            }
            own = own || analysis.tree.hasChildren(row);
            broken = broken || brokenMarks(trace.marks[span]) != 0 ||
                     (analysis.tree.marks[row] & (analysis::CycleCut | analysis::SelfParent | analysis::FarTime)) != 0;
            error = error || trace.status[span] == StatusCode::Error;
            event = event || (planned.events && planned.events->first[span + 1] > planned.events->first[span]);
            if (planned.events && planned.events->first[span + 1] > planned.events->first[span]) {
                // The sign of broken data stands for them.
                broken = broken || outsideOf(trace, span, planned.events->timeNs[planned.events->first[span]]) < 0 ||
                         outsideOf(trace, span, planned.events->timeNs[planned.events->first[span + 1] - 1]) > 0;
            }
            if (analysis.timed(span)) {
                goesOn = goesOn || trace.endNs(span) > plan.scale.endNs || trace.startNs[span] < plan.scale.startNs;
            }
            if (listed[trace.service[span]]++ == 0 && seen.insert(trace.services[trace.service[span]].name).second) {
                services.push_back(trace.services[trace.service[span]]);
            }
        }
    }
    // Where one trace of several has no values, services stand beside the values of the others.
    const bool byService = std::any_of(plan.traces.begin(), plan.traces.end(), [](const PlannedTrace& trace) { return !trace.colors; });
    if (!byService) services.clear();
    double x = PicturePlan::margin;
    double y = 0;
    const auto add = [&](LegendItem::Sign sign, const QString& text, std::uint32_t slot = 0) {
        const bool swatch = sign == LegendItem::Sign::Service || sign == LegendItem::Sign::Value || sign == LegendItem::Sign::Error ||
                            sign == LegendItem::Sign::Broken || sign == LegendItem::Sign::Event;
        const double width = (swatch ? 14 : 30) + textWidth(font, text);
        if (x > PicturePlan::margin && x + width > plan.width - PicturePlan::margin) {
            x = PicturePlan::margin;
            y += legendLine;
        }
        plan.legend.push_back({sign, slot, text, x, y});
        x += width + (sign == LegendItem::Sign::Service || sign == LegendItem::Sign::Value ? 16 : 20);
    };
    for (std::size_t i = 0; i < services.size() && i < maxLegendServices; ++i) {
        add(LegendItem::Sign::Service, visibleText(services[i].name, 40), services[i].slot);
    }
    if (services.size() > maxLegendServices) {
        plan.legend.push_back({LegendItem::Sign::Service, UINT32_MAX,
                               LegendWords::tr("and %1 more").arg(countText(services.size() - maxLegendServices)), x, y});
    }
    for (const PlannedTrace& planned : plan.traces) {
        if (!planned.colors) continue;
        for (const analysis::SpanColors::Entry& entry : planned.colors->entries)
            add(LegendItem::Sign::Value, colorEntryText(*planned.colors, entry, 40), entry.slot);
    }
    x = PicturePlan::margin;
    y += legendLine + 1;
    if (own) add(LegendItem::Sign::OwnWork, LegendWords::tr("own work; pale: children at work"));
    const WaitMarks waits = waitMarksOf(plan, request);
    if (path) add(LegendItem::Sign::Path, LegendWords::tr("critical path"));
    if (waits.assumed) add(LegendItem::Sign::Assumed, LegendWords::tr("assumed hand-over"));
    if (waits.wait) add(LegendItem::Sign::Wait, LegendWords::tr("queued"));
    if (waits.gap) add(LegendItem::Sign::Gap, LegendWords::tr("not instrumented"));
    if (folded) add(LegendItem::Sign::Folded, LegendWords::tr("folded rows"));
    if (repeated) add(LegendItem::Sign::Repeats, LegendWords::tr("equal spans in a row"));
    if (ghost) add(LegendItem::Sign::Ghost, LegendWords::tr("missing parent"));
    if (error) add(LegendItem::Sign::Error, LegendWords::tr("error"));
    if (broken) add(LegendItem::Sign::Broken, LegendWords::tr("broken data"));
    if (event) add(LegendItem::Sign::Event, LegendWords::tr("event"));
    if (goesOn) add(LegendItem::Sign::GoesOn, LegendWords::tr("goes on"));
    if (marked) add(LegendItem::Sign::Bookmark, LegendWords::tr("marked span"));
    plan.captionTop = std::ceil(plan.legendTop + y + legendLine + 14);
}

}  // namespace fw::render
