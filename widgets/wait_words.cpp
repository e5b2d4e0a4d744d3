// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wait_words.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/core/saturated.h"
#include "widgets/render/text.h"
#include "widgets/spoken_text.h"

namespace fw::widgets {

using analysis::PathCut;
using analysis::TraceAnalysis;
using analysis::TraceWaits;
using analysis::WaitSource;

namespace {

constexpr int waitTextLimit = 80;

/// Context of the texts for the translators.
struct WaitWords {
    Q_DECLARE_TR_FUNCTIONS(WaitWords)
};

int pluralCount(std::uint64_t n) {
    return static_cast<int>(std::min<std::uint64_t>(n, INT32_MAX));
}

QString timeWords(std::int64_t ns, TimeWords words) {
    switch (words) {
        case TimeWords::Exact:
            return render::exactNanoseconds(ns);
        case TimeWords::Spoken:
            return spokenDuration(ns);
        case TimeWords::Short:
            break;
    }
    return render::durationText(ns);
}

QString nameOf(const TraceAnalysis& analysis, SpanIndex span) {
    const std::string& name = analysis.trace->names[analysis.trace->name[span]];
    return render::nameText(name, waitTextLimit);
}

}  // namespace

QString waitLine(const TraceWaits& waits, SpanIndex span, TimeWords words) {
    const analysis::Wait* wait = waits.of(span);
    if (wait == nullptr) return {};
    const QString time = timeWords(saturatedSub(wait->endNs, wait->startNs), words);
    switch (wait->source) {
        case WaitSource::Attribute:
            return WaitWords::tr("Queued %1 before its start (%2)")
                .arg(time, wait->key < waits.keys.size() ? render::visibleText(waits.keys[wait->key], waitTextLimit) : QString());
        case WaitSource::Producer:
            return WaitWords::tr("Queued %1 since its producer %2 ended").arg(time, nameOf(*waits.analysis, wait->producer));
        case WaitSource::Link:
            return WaitWords::tr("Queued %1 since the linked producer %2 ended").arg(time, nameOf(*waits.analysis, wait->producer));
        case WaitSource::Name:
            break;
    }
    return WaitWords::tr("Queued %1: spans of this name are waits").arg(time);
}

QString gapLine(const TraceWaits& waits, SpanIndex span, TimeWords words) {
    const auto gaps = waits.gapsOf(span);
    if (gaps.empty()) return {};
    std::int64_t sum = 0;
    for (const analysis::Gap& gap : gaps) sum += gap.endNs - gap.startNs;  // within one span: no overflow
    return WaitWords::tr("Not instrumented: %1 in %Ln gap(s)", nullptr, pluralCount(gaps.size())).arg(timeWords(sum, words));
}

QString overlapLine(const TraceWaits& waits, SpanIndex span, TimeWords words) {
    const double factor = waits.overlapFactor(span);
    // Less than this is one with two decimals.
    if (factor < 1.005) return {};
    const std::int64_t covered = saturatedSub(waits.analysis->trace->durationNs[span], waits.analysis->self.selfNs[span]);
    return WaitWords::tr(
               "Children ran side by side: %1 of work done in %2 (overlap factor %3). Making one of them faster may not make "
               "this span faster.")
        .arg(timeWords(waits.childrenNs[span], words), timeWords(covered, words), QLocale().toString(factor, 'f', 2));
}

QStringList assumedLines(const TraceWaits& waits, SpanIndex span) {
    QStringList lines;
    for (const analysis::HandOver& handOver : waits.assumed) {
        if (handOver.to == span)
            lines << WaitWords::tr("Hand-over from %1 is assumed: they ran beside others, and no thread, worker or link joins them")
                         .arg(nameOf(*waits.analysis, handOver.from));
        if (handOver.from == span) lines << WaitWords::tr("Hand-over to %1 is assumed").arg(nameOf(*waits.analysis, handOver.to));
    }
    return lines;
}

QString cutLine(const TraceAnalysis& analysis, SpanIndex span) {
    const analysis::CutSpan* cut = analysis.critical.cutOf(span);
    if (cut == nullptr) return {};
    switch (cut->why) {
        case PathCut::Outside:
            return WaitWords::tr("Left out of the critical path: it lies outside its parent");
        case PathCut::Detached:
            return WaitWords::tr("Left out of the critical path: its producer does not wait for it");
        case PathCut::Overhang:
            break;
    }
    return WaitWords::tr("The critical path leaves out what lies outside its parent");
}

QStringList pathLines(const TraceAnalysis& analysis) {
    const analysis::CriticalPath& path = analysis.critical;
    if (path.root == analysis::noRow) return {WaitWords::tr("No critical path: no span has a usable duration")};
    QStringList lines{WaitWords::tr("Critical path of %1").arg(nameOf(analysis, analysis.tree.span[path.root]))};
    std::uint64_t outside = 0;
    std::uint64_t detached = 0;
    std::uint64_t overhang = 0;
    for (const analysis::CutSpan& cut : path.cuts) {
        if (cut.why == PathCut::Outside) outside += std::uint64_t{cut.below} + 1;
        if (cut.why == PathCut::Detached) detached += std::uint64_t{cut.below} + 1;
        if (cut.why == PathCut::Overhang) ++overhang;
    }
    if (outside > 0) lines << WaitWords::tr("%Ln span(s) left out: outside their parent", nullptr, pluralCount(outside));
    if (detached > 0) lines << WaitWords::tr("%Ln span(s) left out: nobody waits for them", nullptr, pluralCount(detached));
    if (overhang > 0) lines << WaitWords::tr("%Ln span(s) cut at the ends of their parent", nullptr, pluralCount(overhang));
    return lines;
}

}  // namespace fw::widgets
