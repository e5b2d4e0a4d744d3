// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/picture_plan.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>
#include <QStringList>

#include "model/core/mark_names.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::noSpan;
using analysis::Row;

namespace {

constexpr std::uint32_t roomyRows = 80;  ///< more rows than this stand closer
constexpr double maxHeight = 32000;      ///< of a raster QPainter
constexpr int textLimit = 160;
constexpr std::size_t maxNotes = 40;
constexpr double noteLine = 20;
constexpr int noteLimit = 400;
constexpr std::size_t noteBytes = 4 * noteLimit;

/// Context of the texts for the translators.
struct Picture {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Numbers of plurals are ints; more than that many spans is "many" in every language.
int plural(std::uint64_t n) {
    return static_cast<int>(std::min<std::uint64_t>(n, INT32_MAX));
}

// "1" stands apart, so that the command line speaks proper English without a translation file.
QString spanCount(std::uint64_t n) {
    return n == 1 ? Picture::tr("1 span") : Picture::tr("%Ln spans", nullptr, plural(n));
}
QString serviceCount(std::uint64_t n) {
    return n == 1 ? Picture::tr("1 service") : Picture::tr("%Ln services", nullptr, plural(n));
}
QString errorCount(std::uint64_t n) {
    return n == 1 ? Picture::tr("1 error") : Picture::tr("%Ln errors", nullptr, plural(n));
}
QString missingCount(std::uint64_t n) {
    return n == 1 ? Picture::tr("1 parent missing") : Picture::tr("%Ln parents missing", nullptr, plural(n));
}

std::int64_t length(const analysis::Interval& interval) {
    return saturatedSub(interval.endNs, interval.startNs);
}

/// The traces together: what the whole time axis shows.
analysis::Interval extentOf(const PictureRequest& request) {
    analysis::Interval all = request.traces.front().analysis->extent;
    for (const PictureTrace& trace : request.traces) {
        all.startNs = std::min(all.startNs, trace.analysis->extent.startNs);
        all.endNs = std::max(all.endNs, trace.analysis->extent.endNs);
    }
    return all;
}

/// By how much the clocks of hosts were moved, at most; 0: shown as recorded.
std::int64_t largestShift(const PictureRequest& request) {
    std::int64_t largest = 0;
    for (const PictureTrace& trace : request.traces)
        if (trace.analysis->clocksCorrected) largest = std::max(largest, trace.analysis->clocks.largestShiftNs());
    return largest;
}

/// One number for title, caption and "shown … of".
std::int64_t durationOf(const PictureRequest& request) {
    return request.traces.size() == 1 ? request.traces.front().analysis->durationNs : length(extentOf(request));
}

/// "≥ 1.20 s" where the root has no end.
QString tookText(const analysis::TraceAnalysis& analysis) {
    return traceDurationText(analysis.durationNs, analysis.trace->summary.completeness);
}

QString rootDuration(const analysis::TraceAnalysis& analysis) {
    if (analysis.primarySpan == analysis::noSpan) return durationText(length(analysis.primary));
    return spanDurationText(analysis.trace->durationNs[analysis.primarySpan], analysis.trace->marks[analysis.primarySpan]);
}

/// The root alone, where it did not take as long as the trace; empty otherwise.
QString rootRemark(const analysis::TraceAnalysis& analysis) {
    if (analysis.critical.root == analysis::noRow) return {};
    const QString root = length(analysis.primary) == analysis.durationNs ? QString() : rootDuration(analysis);
    return root.isEmpty() || root == tookText(analysis) ? QString() : Picture::tr("(root: %1)").arg(root);
}

/// Both zones: a reader of a ticket sits anywhere.
QString localText(std::int64_t ns) {
    const QString utc = dateTimeText(ns, true, 3);
    const QString local = dateTimeText(ns, false, 3);
    const bool sameDay = utc.section(QLatin1Char(' '), 0, 0) == local.section(QLatin1Char(' '), 0, 0);
    return QStringLiteral("(%1 %2)").arg(sameDay ? timeText(ns, false, 3) : local, zoneText(ns, false));
}

QString rootName(const TraceSummary& summary) {
    return nameText(summary.rootName, textLimit);
}

void planTitle(PicturePlan& plan, const PictureRequest& request) {
    const TraceSummary& summary = request.traces.front().analysis->trace->summary;
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    std::uint64_t missing = 0;
    bool complete = true;
    bool open = false;
    std::set<std::string> services;
    QString errorName;
    for (const PictureTrace& trace : request.traces) {
        const TraceData& data = *trace.analysis->trace;
        spans += data.spanCount();
        errors += trace.analysis->errors;
        missing += trace.analysis->tree.ghosts.size();
        open = open || data.summary.completeness == Completeness::RootOpen;
        complete = complete && data.summary.completeness == Completeness::Complete;
        for (const ServiceRef& service : data.services) services.insert(service.name);
        for (SpanIndex i = 0; i < data.spanCount() && errorName.isEmpty() && trace.analysis->errors > 0; ++i) {
            if (data.status[i] == StatusCode::Error) errorName = nameText(data.names[data.name[i]], textLimit);
        }
    }
    const bool several = request.traces.size() > 1;
    const QString subject =
        summary.frameIds.empty() ? rootName(summary) : Picture::tr("Frame %1").arg(visibleText(summary.frameIds.front(), textLimit));
    plan.tookText = traceDurationText(durationOf(request), open ? Completeness::RootOpen : Completeness::Complete);
    plan.title = open && durationOf(request) == 0 ? Picture::tr("%1 has no end").arg(subject)
                                                  : Picture::tr("%1 took %2").arg(subject, plan.tookText);
    QStringList parts;
    parts << (several ? Picture::tr("%Ln traces", nullptr, plural(request.traces.size())) : rootName(summary));
    parts << Picture::tr("%1 in %2").arg(spanCount(spans), serviceCount(services.size()));
    if (errors > 0) parts << errorCount(errors);
    if (missing > 0) parts << missingCount(missing);
    plan.subtitle = parts.join(QStringLiteral(", "));
    if (errors == 1) plan.errorBadge = Picture::tr("Error: %1").arg(errorName);
    if (errors > 1) plan.errorBadge = errorCount(errors);
    if (!complete) plan.incompleteBadge = open ? Picture::tr("No end") : Picture::tr("Incomplete");
}

void planAxis(PicturePlan& plan, const PictureRequest& request) {
    analysis::Interval all = extentOf(request);
    plan.zeroNs = request.traces.front().analysis->primary.startNs;
    for (const PictureTrace& trace : request.traces) plan.zeroNs = std::min(plan.zeroNs, trace.analysis->primary.startNs);
    if (request.window && length(*request.window) > 0) {
        all = *request.window;
    } else {
        const std::int64_t air = length(all) / 50;
        all = {saturatedAdd(all.startNs, -air / 2), saturatedAdd(all.endNs, std::max<std::int64_t>(1, air))};
    }
    int room = plan.width - 2 * PicturePlan::margin - PicturePlan::treeWidth - PicturePlan::durationWidth - PicturePlan::leastBars;
    if (const auto& facts = request.traces.front().facts; facts) {
        for (const RowFact& column : facts->columns) {
            room -= column.width;
            if (room < 0) break;
            plan.columns.push_back(column);
        }
    }
    const double left = PicturePlan::margin + PicturePlan::treeWidth + plan.columnsWidth() + PicturePlan::durationWidth;
    plan.scale = {all.startNs, all.endNs, left, plan.width - PicturePlan::margin - left};
}

void planRows(PicturePlan& plan, const PictureRequest& request) {
    for (const PictureTrace& trace : request.traces) {
        PlannedTrace planned;
        std::vector<std::uint8_t> collapsed = trace.collapsed;
        if (collapsed.size() != trace.analysis->tree.rowCount()) collapsed = TraceRows::firstFolds(trace.analysis->tree);
        planned.rows = TraceRows(trace.analysis, std::move(collapsed));
        if (trace.filter && trace.filter->kept.size() == trace.analysis->tree.rowCount()) planned.rows.setFilter(trace.filter);
        if (trace.focus < trace.analysis->tree.rowCount()) planned.rows.setFocus(trace.focus);
        // A selection or a mark out of nowhere must not read beyond the columns.
        if (trace.events && trace.events->first.size() == static_cast<std::size_t>(trace.analysis->trace->spanCount()) + 1) {
            planned.events = trace.events;
        }
        if (trace.waits && trace.waits->childrenNs.size() == trace.analysis->trace->spanCount()) planned.waits = trace.waits;
        if (trace.marked && trace.marked->analysis == trace.analysis) planned.marked = trace.marked;
        if (trace.colors && trace.colors->slot.size() == trace.analysis->trace->spanCount()) planned.colors = trace.colors;
        if (trace.facts && (!plan.columns.empty() || !trace.facts->pills.empty())) {
            auto facts = std::make_shared<RowFacts>(*trace.facts);
            // One head for all of them: what the first trace has no room for, the others have none for either.
            facts->columns.resize(std::min(facts->columns.size(), plan.columns.size()));
            planned.facts = std::move(facts);
        }
        plan.rows += planned.rows.count();
        plan.traces.push_back(std::move(planned));
    }
    plan.metrics = plan.rows <= roomyRows ? pictureMetrics() : RowMetrics{};
    plan.metrics.rowLines = true;
    plan.metrics.durationPadding = 10;
    const bool several = plan.traces.size() > 1;
    const bool notes = std::any_of(plan.traces.begin(), plan.traces.end(),
                                   [](const PlannedTrace& trace) { return trace.marked && !trace.marked->marks.empty(); });
    const double fixed = 700 + (notes ? (maxNotes + 1) * noteLine : 0) +
                         (several ? static_cast<double>(plan.traces.size()) * PicturePlan::headingHeight : 0);
    const auto fit = static_cast<std::uint64_t>(std::max(1.0, (maxHeight - fixed) / plan.metrics.rowHeight));
    std::uint64_t left = std::min<std::uint64_t>(std::max<std::uint32_t>(1, request.maxRows), fit);
    double y = PicturePlan::headHeight + PicturePlan::rulerHeight;
    for (PlannedTrace& trace : plan.traces) {
        trace.top = y;
        trace.shown = static_cast<std::uint32_t>(std::min<std::uint64_t>(trace.rows.count(), left));
        left -= trace.shown;
        plan.rowsLeftOut += trace.rows.count() - trace.shown;
        if (several) {
            const TraceSummary& summary = trace.rows.analysis()->trace->summary;
            trace.heading = QStringLiteral("%1   %2   %3")
                                .arg(rootName(summary), tookText(*trace.rows.analysis()), visibleText(summary.idText, textLimit));
            y += PicturePlan::headingHeight;
        }
        y += static_cast<double>(trace.shown) * plan.metrics.rowHeight;
    }
    plan.legendTop = y + (plan.rowsLeftOut > 0 ? 22 : 0) + 12;
    if (request.selected && *request.selected < request.traces.front().analysis->trace->spanCount() &&
        plan.traces.front().rows.count() > 0) {
        plan.selected = plan.traces.front().rows.nearestIndex(request.traces.front().analysis->tree.rowOfSpan[*request.selected]);
    }
}

/// The notes on the rows that are drawn, between legend and caption.
void planNotes(PicturePlan& plan) {
    double y = plan.captionTop;
    std::size_t leftOut = 0;
    for (const PlannedTrace& planned : plan.traces) {
        if (!planned.marked) continue;
        const TraceData& trace = *planned.rows.analysis()->trace;
        for (const analysis::MarkedSpans::Mark& mark : planned.marked->marks) {
            if (mark.note.empty() || !planned.rows.isVisible(mark.row) || planned.rows.nearestIndex(mark.row) >= planned.shown) continue;
            if (plan.notes.size() == maxNotes) {
                ++leftOut;
                continue;
            }
            const std::string& name = trace.names[trace.name[mark.span]];
            QString note = QString::fromUtf8(mark.note.data(), static_cast<qsizetype>(std::min<std::size_t>(mark.note.size(), noteBytes)));
            note.replace(QLatin1Char('\n'), QLatin1Char(' '));
            plan.notes.push_back({nameText(name, 60), visibleText(note.simplified(), noteLimit), y});
            y += noteLine;
        }
    }
    if (leftOut > 0) {
        plan.notes.push_back({{}, Picture::tr("and %1 more").arg(countText(leftOut)), y});
        y += noteLine;
    }
    if (!plan.notes.empty()) plan.captionTop = std::ceil(y + 10);
}

void planCaption(PicturePlan& plan, const PictureRequest& request) {
    const TraceData& trace = *request.traces.front().analysis->trace;
    QStringList ids;
    QStringList frames;
    for (const PictureTrace& other : request.traces) {
        ids << visibleText(other.analysis->trace->summary.idText, textLimit);
        for (const std::string& frame : other.analysis->trace->summary.frameIds) {
            const QString text = visibleText(frame, textLimit);
            if (!frames.contains(text) && frames.size() < 3) frames << text;
        }
    }
    plan.traceIds = ids.join(QLatin1Char(' '));
    if (ids.size() > 3) {
        const qsizetype more = ids.size() - 2;
        ids = ids.mid(0, 2);
        ids << Picture::tr("and %1 more").arg(countText(static_cast<quint64>(more)));
    }
    std::vector<CaptionField> fields;
    fields.push_back({Picture::tr("Trace id"), ids.join(QStringLiteral(", ")), {}, true});
    if (!frames.isEmpty()) fields.push_back({visibleText(request.frameKey, textLimit), frames.join(QStringLiteral(", ")), {}, true});
    const analysis::Interval whole = extentOf(request);
    const std::int64_t began = saturatedAdd(whole.startNs, request.shiftNs);
    fields.push_back({Picture::tr("Start"), dateTimeText(began, true, 3) + QStringLiteral(" UTC"), localText(began)});
    const bool several = request.traces.size() > 1;
    fields.push_back({Picture::tr("Duration"), plan.tookText, several ? QString() : rootRemark(*request.traces.front().analysis)});
    // The air around the axis belongs to no trace.
    const std::int64_t from = std::max(plan.scale.startNs, whole.startNs);
    const std::int64_t to = std::max(from, std::min(plan.scale.endNs, whole.endNs));
    const QString shownFrom = from == whole.startNs ? QStringLiteral("0") : durationText(saturatedSub(from, whole.startNs));
    const QString shownTo = durationText(saturatedSub(to, whole.startNs));
    fields.push_back({Picture::tr("Shown"), Picture::tr("%1 – %2 of %3").arg(shownFrom, shownTo, plan.tookText), {}});
    std::uint64_t all = 0;
    for (const PlannedTrace& planned : plan.traces) all += planned.rows.analysis()->tree.plainRows();
    QString rows = Picture::tr("%1 of %2 rows").arg(countText(plan.rows - plan.rowsLeftOut), countText(all));
    if (plan.rowsLeftOut > 0) rows += QStringLiteral(", ") + Picture::tr("%1 left out").arg(countText(plan.rowsLeftOut));
    // Who gets the picture must know that there is more.
    for (const PlannedTrace& planned : plan.traces) {
        const bool hides = planned.rows.filter() != nullptr || planned.rows.focus() != analysis::noRow;
        if (!hides) continue;
        rows += QStringLiteral(", ") + (planned.rows.filter() != nullptr ? Picture::tr("filtered") : Picture::tr("one subtree"));
        break;
    }
    std::uint64_t suggested = 0;
    for (const PlannedTrace& planned : plan.traces) suggested += planned.rows.analysis()->suggested;
    if (suggested > 0) rows += QStringLiteral(", ") + Picture::tr("%1 below suggested parents").arg(countText(suggested));
    fields.push_back({Picture::tr("Rows"), rows, {}});
    const std::int64_t moved = largestShift(request);
    fields.push_back({Picture::tr("Clock"),
                      moved > 0 ? Picture::tr("corrected by up to %1").arg(durationText(moved)) : Picture::tr("raw, no skew correction"),
                      {}});
    if (request.criticalPath && several) {
        const bool any = std::any_of(request.traces.begin(), request.traces.end(),
                                     [](const PictureTrace& other) { return other.analysis->critical.root != analysis::noRow; });
        if (any) fields.push_back({Picture::tr("Critical path"), Picture::tr("of each trace's root"), {}});
    } else if (request.criticalPath && request.traces.front().analysis->critical.root != analysis::noRow) {
        const SpanIndex root = request.traces.front().analysis->tree.span[request.traces.front().analysis->critical.root];
        const std::uint64_t leftOut = request.traces.front().analysis->critical.leftOut();
        if (root != noSpan)
            fields.push_back({Picture::tr("Critical path"), Picture::tr("of %1").arg(nameText(trace.names[trace.name[root]], 60)),
                              leftOut == 0   ? QString()
                              : leftOut == 1 ? Picture::tr("(1 span left out)")
                                             : Picture::tr("(%Ln spans left out)", nullptr, plural(leftOut))});
    }
    if (!request.source.isEmpty()) fields.push_back({Picture::tr("Source"), visibleText(request.source, textLimit), {}});

    const double strip = layOutCaption(fields, plan.width, PicturePlan::margin);
    plan.caption = std::move(fields);
    plan.height = static_cast<int>(std::ceil(plan.captionTop + strip));
}

}  // namespace

int PicturePlan::columnsWidth() const {
    int sum = 0;
    for (const RowFact& column : columns) sum += column.width;
    return sum;
}

Result<PicturePlan> planPicture(const PictureRequest& request) {
    if (request.traces.empty()) return fail(ErrorKind::Usage, "a picture needs at least one trace");
    for (const PictureTrace& trace : request.traces) {
        if (!trace.analysis || !trace.analysis->trace) return fail(ErrorKind::Usage, "a picture needs analysed traces");
    }
    if (request.width < 640 || request.width > 16000) return fail(ErrorKind::Usage, "the width of a picture must be 640 to 16000");
    if (!(request.scale >= 1 && request.scale <= 4)) return fail(ErrorKind::Usage, "the scale of a picture must be 1 to 4");
    PicturePlan plan;
    plan.theme = &theme(request.theme);
    plan.width = request.width;
    plan.criticalPath = request.criticalPath;
    plan.gaps = request.gaps;
    planTitle(plan, request);
    planAxis(plan, request);
    planRows(plan, request);
    planLegend(plan, request);
    planNotes(plan);
    planCaption(plan, request);
    return plan;
}

}  // namespace fw::render
