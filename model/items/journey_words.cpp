// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/journey_words.h"

#include <algorithm>
#include <cstdint>

#include <QCoreApplication>
#include <QStringList>

#include "model/analysis/frame_series.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::Context;
using analysis::FrameJourney;
using analysis::FramePlace;
using analysis::HandedOver;
using analysis::HandOverSign;
using analysis::JourneyShare;

namespace {

class JourneyWords {
    Q_DECLARE_TR_FUNCTIONS(fw::items::JourneyWords)
};

constexpr int nameLetters = 60;
constexpr int valueLetters = 80;
constexpr std::size_t ticketRows = 100;

int plural(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

QString spanName(const TraceData& trace, SpanIndex span) {
    return nameText(trace.names[trace.name[span]], nameLetters);
}

/// A cell of a Markdown table: bars and backslashes would end it or be read.
QString ticketCell(QString text) {
    return text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

QString waitWords(const FrameJourney& journey) {
    const std::size_t longest = journey.longestWait();
    if (longest == journey.handOvers.size()) return JourneyWords::tr("no waiting between its spans was recorded");
    const HandedOver& step = journey.handOvers[longest];
    const QString wait = durationText(step.waitNs);
    const QString name = handOverName(journey, step, false);
    return step.context == Context::Lost ? JourneyWords::tr("it waited longest, %1, before %2, where the context was lost").arg(wait, name)
                                         : JourneyWords::tr("it waited longest, %1, before %2").arg(wait, name);
}

}  // namespace

QString journeySentence(const FrameJourney& journey) {
    QString text;
    if (journey.lanes.empty()) {
        text = JourneyWords::tr("No span of this frame tells when it was.");
    } else {
        const QString took = durationText(journey.durationNs());
        text = journey.traces.size() == 1
                   ? JourneyWords::tr("The frame took %1 in one trace").arg(took)
                   : JourneyWords::tr("The frame took %1 in %Ln trace(s)", nullptr, plural(journey.traces.size())).arg(took);
        text += QStringLiteral("; ") + waitWords(journey) + QLatin1Char('.');
    }
    QStringList lacks;
    std::uint64_t parents = 0;
    std::uint64_t partial = 0;
    for (const analysis::JourneyTrace& of : journey.traces) {
        parents += of.trace->summary.missingParents;
        if (of.trace->summary.completeness == Completeness::SourcePartial) ++partial;
    }
    if (journey.tracesLeftOut > 0) lacks += JourneyWords::tr("%Ln more trace(s) of this id", nullptr, plural(journey.tracesLeftOut));
    if (partial > 0) lacks += JourneyWords::tr("parts of %Ln trace(s)", nullptr, plural(partial));
    if (parents > 0) lacks += JourneyWords::tr("%Ln parent span(s)", nullptr, plural(parents));
    if (!journey.missing.empty() && !journey.sampled)
        lacks += JourneyWords::tr("%Ln frame(s) nearby", nullptr, plural(journey.missing.size()));
    if (!lacks.isEmpty()) text += QLatin1Char(' ') + JourneyWords::tr("Missing: %1.").arg(lacks.join(QStringLiteral(", ")));
    return text;
}

QString journeySeries(const FrameJourney& journey) {
    const std::uint64_t all = journey.around.size();
    if (all <= 1) return JourneyWords::tr("No other frame of its series");
    const std::uint64_t there = all - journey.missing.size();
    if (journey.sampled) return JourneyWords::tr("%1 of %2 numbers present: sampled").arg(countText(there), countText(all));
    return JourneyWords::tr("%1 of %2 numbers present").arg(countText(there), countText(all));
}

QString frameNumber(const FrameJourney& journey, const std::string& frameId) {
    const std::string prefix = analysis::frameSeriesPrefix(journey.frameId);
    const bool inside = frameId.size() > prefix.size() && frameId.compare(0, prefix.size(), prefix) == 0;
    return cellText(inside ? std::string_view(frameId).substr(prefix.size()) : std::string_view(frameId), 24);
}

QString journeyRange(const FrameJourney& journey) {
    if (journey.around.size() <= 1) return {};
    return JourneyWords::tr("frames %1 – %2")
        .arg(frameNumber(journey, journey.around.front().frameId), frameNumber(journey, journey.around.back().frameId));
}

QString framePlaceText(const FramePlace& place) {
    QString text = cellText(place.frameId, 120) + QStringLiteral(", ");
    if (place.missing) return text + JourneyWords::tr("missing: no trace has it");
    text += durationText(place.durationNs) + QStringLiteral(", ") + JourneyWords::tr("%Ln trace(s)", nullptr, plural(place.traces));
    if (place.errors > 0) text += QStringLiteral(", ") + JourneyWords::tr("%Ln error(s)", nullptr, plural(place.errors));
    return text;
}

QString handOverContext(Context context) {
    switch (context) {
        case Context::SameTrace:
            return JourneyWords::tr("same trace");
        case Context::Link:
            return JourneyWords::tr("span link");
        case Context::Lost:
            break;
    }
    return JourneyWords::tr("context lost");
}

QString handOverEvidence(const FrameJourney& journey, const HandedOver& step) {
    const TraceData& from = *journey.traces[step.fromTrace].trace;
    const TraceData& to = *journey.traces[step.toTrace].trace;
    QString text;
    switch (step.sign) {
        case HandOverSign::Child:
            return JourneyWords::tr("The consumer is a child of its producer");
        case HandOverSign::LinkWithin:
            return JourneyWords::tr("The consumer links to its producer");
        case HandOverSign::Beside:
            return JourneyWords::tr("Producer and consumer have one parent; what was given first is taken first");
        case HandOverSign::LinkAcross:
            return JourneyWords::tr("Link from %1 to %2")
                .arg(spanName(to, step.to), elideMiddle(cellText(from.spanIdText(step.from), valueLetters), 4, 4));
        case HandOverSign::FrameProducer:
            text = JourneyWords::tr("nobody else took from this producer");
            break;
        case HandOverSign::FrameLast:
            text = JourneyWords::tr("nothing before ended later");
            break;
        case HandOverSign::FrameRunning:
            text = JourneyWords::tr("all earlier spans of the frame were still running when it began");
            break;
    }
    // What was lost first: that is what is to be mended.
    const QString name = spanName(to, step.to);
    const QString parent = cellText(to.parentIdText(step.to), valueLetters);
    const QString lost =
        !step.carried.empty()
            ? JourneyWords::tr("%1 on %2 reads %3").arg(cellText(step.carriedKey, nameLetters), name, cellText(step.carried, valueLetters))
        : parent.isEmpty() ? JourneyWords::tr("%1 names no parent and no link").arg(name)
                           : JourneyWords::tr("the parent of %1, %2, is in no trace of the frame").arg(name, elideMiddle(parent, 4, 4));
    return JourneyWords::tr("Same frame id; %1; %2").arg(lost, text);
}

QString handOverLabel(const HandedOver& step) {
    const QString wait = step.waitNs < 0 ? offsetText(step.waitNs) : durationText(step.waitNs);
    switch (step.context) {
        case Context::SameTrace:
            return wait;
        case Context::Link:
            return JourneyWords::tr("%1, link kept").arg(wait);
        case Context::Lost:
            break;
    }
    return JourneyWords::tr("%1, context lost: joined by the frame id alone").arg(wait);
}

QString handOverName(const FrameJourney& journey, const HandedOver& step, bool from) {
    return from ? spanName(*journey.traces[step.fromTrace].trace, step.from) : spanName(*journey.traces[step.toTrace].trace, step.to);
}

QString handOverService(const FrameJourney& journey, const HandedOver& step, bool from) {
    const TraceData& trace = *journey.traces[from ? step.fromTrace : step.toTrace].trace;
    return nameText(trace.services[trace.service[from ? step.from : step.to]].name, nameLetters);
}

QString journeyShareName(const FrameJourney& journey, const JourneyShare& share) {
    switch (share.kind) {
        case JourneyShare::Kind::Work: {
            const analysis::JourneyLane& lane = journey.lanes[share.number];
            return nameText(journey.traces[lane.trace].trace->services[lane.service].name, nameLetters);
        }
        case JourneyShare::Kind::Wait: {
            if (share.steps > 1) return JourneyWords::tr("%Ln small wait(s)", nullptr, plural(share.steps));
            const HandedOver& step = journey.handOvers[share.number];
            const QString number = countText(share.number + 1);
            return step.channel.empty() ? JourneyWords::tr("wait %1: %2").arg(number, handOverName(journey, step, false))
                                        : JourneyWords::tr("wait %1: %2").arg(number, cellText(step.channel, nameLetters));
        }
        case JourneyShare::Kind::Nothing:
            break;
    }
    return JourneyWords::tr("nothing recorded");
}

QString journeyMarkdown(const FrameJourney& journey) {
    QString text =
        QStringLiteral("**") + cellText(journey.frameId, 200) + QStringLiteral("**\n\n") + journeySentence(journey) + QLatin1Char('\n');
    const auto more = [&text](std::size_t all) {
        if (all > ticketRows)
            text += QLatin1Char('\n') + JourneyWords::tr("%Ln more", nullptr, plural(all - ticketRows)) + QLatin1Char('\n');
    };
    text += QStringLiteral("\n| # | %1 | %2 | %3 |\n|---:|---|---|---:|\n")
                .arg(JourneyWords::tr("Trace"), JourneyWords::tr("Root"), JourneyWords::tr("Duration"));
    for (std::size_t number = 0; number < std::min(journey.traces.size(), ticketRows); ++number) {
        const TraceSummary& trace = journey.traces[number].trace->summary;
        text += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(countText(number + 1), ticketCell(cellText(trace.idText, valueLetters)),
                         ticketCell(nameText(trace.rootName, nameLetters)), traceDurationText(trace.durationNs, trace.completeness));
    }
    more(journey.traces.size());
    if (!journey.handOvers.empty()) {
        text += QStringLiteral("\n| # | %1 | %2 | %3 | %4 | %5 |\n|---:|---|---|---:|---|---|\n")
                    .arg(JourneyWords::tr("From"), JourneyWords::tr("To"), JourneyWords::tr("Gap"), JourneyWords::tr("Context"),
                         JourneyWords::tr("Evidence"));
        for (std::size_t number = 0; number < std::min(journey.handOvers.size(), ticketRows); ++number) {
            const HandedOver& step = journey.handOvers[number];
            const QString cells = QStringLiteral("| %1 | %2 | %3 |")
                                      .arg(countText(number + 1), ticketCell(handOverName(journey, step, true)),
                                           ticketCell(handOverName(journey, step, false)));
            text += cells + QStringLiteral(" %1 | %2 | %3 |\n")
                                .arg(step.waitNs < 0 ? offsetText(step.waitNs) : durationText(step.waitNs), handOverContext(step.context),
                                     ticketCell(handOverEvidence(journey, step)));
        }
        more(journey.handOvers.size());
    }
    if (!journey.shares.empty()) {
        text += QStringLiteral("\n| %1 | %2 | %3 |\n|---|---:|---:|\n")
                    .arg(JourneyWords::tr("Where the time went"), JourneyWords::tr("Time"), JourneyWords::tr("Share"));
        for (std::size_t number = 0; number < std::min(journey.shares.size(), ticketRows); ++number) {
            const JourneyShare& share = journey.shares[number];
            text +=
                QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(ticketCell(journeyShareName(journey, share)), durationText(share.ns), percentText(share.ns, journey.durationNs()));
        }
        more(journey.shares.size());
    }
    return text;
}

}  // namespace fw::items
