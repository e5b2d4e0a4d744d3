// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clock_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "widgets/render/text.h"

namespace fw::widgets {

using analysis::HostClock;
using render::visibleText;

namespace {

constexpr int hostLimit = 60;
constexpr int maxHosts = 8;

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(fw::widgets::ClockWords)
};

QString boundText(std::int64_t ns) {
    return ns == INT64_MIN || ns == INT64_MAX ? ClockWords::tr("any") : render::offsetText(ns);
}

QString spanText(const TraceData& trace, SpanIndex span) {
    return span == analysis::noSpan ? QString() : render::nameText(trace.names[trace.name[span]], hostLimit);
}

bool tells(const HostClock& clock) {
    return clock.verdict != HostClock::Verdict::Reference && clock.verdict != HostClock::Verdict::Agrees;
}

QString hostLine(const analysis::TraceAnalysis& analysis, const HostClock& clock) {
    const TraceData& trace = *analysis.recorded;
    const QString host = visibleText(clock.host, hostLimit);
    const QString with = visibleText(analysis.clocks.hosts[clock.comparedWith].host, hostLimit);
    const int pairs = static_cast<int>(std::min<std::uint32_t>(clock.pairs, INT32_MAX));
    const QString calls = ClockWords::tr("%Ln call(s)", nullptr, pairs);
    if (clock.verdict == HostClock::Verdict::Contradictory)
        return ClockWords::tr("%1: no shift against %2 fits both %3 and %4; the clock drifts, or spans do not wait for each other (%5)")
            .arg(host, with, spanText(trace, clock.lowSpan), spanText(trace, clock.highSpan), calls);
    const QString line = ClockWords::tr("%1: %2 against %3 (possible: %4 to %5; %6)")
                             .arg(host, render::offsetText(clock.offsetNs), with, boundText(clock.lowNs), boundText(clock.highNs), calls);
    return clock.verdict == HostClock::Verdict::BeyondLimit ? line + QStringLiteral("; ") + ClockWords::tr("too much to be corrected")
                                                            : line;
}

}  // namespace

QString clockChipText(const analysis::TraceAnalysis& analysis) {
    if (analysis.clocksCorrected) return ClockWords::tr("Clocks corrected");
    if (const std::int64_t largest = analysis.clocks.largestOffsetNs(); largest > 0)
        return ClockWords::tr("Clocks off by %1").arg(render::durationText(largest));
    const auto& hosts = analysis.clocks.hosts;
    return std::any_of(hosts.begin(), hosts.end(), tells) ? ClockWords::tr("Clocks disagree") : QString();
}

QString clockTip(const analysis::TraceAnalysis& analysis) {
    QStringList lines;
    int more = 0;
    for (const HostClock& clock : analysis.clocks.hosts) {
        if (!tells(clock)) continue;
        if (lines.size() < maxHosts)
            lines << hostLine(analysis, clock);
        else
            ++more;
    }
    if (more > 0) lines << ClockWords::tr("%Ln more host(s)", nullptr, more);
    if (analysis.clocksCorrected)
        lines << ClockWords::tr("Shown with these corrections; the cache and exports keep the recorded times. Click: as recorded (K)");
    else if (analysis.clocks.correctable())
        lines << ClockWords::tr("Shown as recorded. Click: correct the clocks (K)");
    return lines.join(QLatin1Char('\n'));
}

QString clockRefusal(const analysis::TraceAnalysis& analysis) {
    const auto& hosts = analysis.clocks.hosts;
    if (hosts.size() < 2) return ClockWords::tr("Nothing to correct: the spans name no two hosts.");
    return std::any_of(hosts.begin(), hosts.end(), tells) ? ClockWords::tr("The clocks disagree, but no correction fits them.")
                                                          : ClockWords::tr("Nothing to correct: the clocks of the hosts agree.");
}

QString clockRemark(const analysis::TraceAnalysis& analysis, SpanIndex span) {
    if (!analysis.clocksCorrected) return {};
    const HostClock* clock = analysis.clocks.clockOf(*analysis.recorded, span);
    if (clock == nullptr || clock->shiftNs == 0 || !analysis.timed(span)) return {};
    return ClockWords::tr("Start moved by %1: the clock of %2 is off")
        .arg(render::offsetText(clock->shiftNs), visibleText(clock->host, hostLimit));
}

}  // namespace fw::widgets
