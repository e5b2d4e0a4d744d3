// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_words_of.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "model/items/journey_words.h"
#include "model/items/text.h"

namespace fw::widgets {

using analysis::FrameJourney;

namespace {

int pluralOf(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

}  // namespace

render::JourneyWordsOf journeyLaneWords(const FrameJourney* journey, bool utc) {
    render::JourneyWordsOf words;
    words.names = QCoreApplication::translate("fw::widgets::JourneyCanvas", "Trace, service");
    if (journey == nullptr) return words;
    if (!journey->lanes.empty())
        words.zero =
            QStringLiteral("0 = ") + items::dateTimeText(journey->startNs, utc, 3).mid(11) + QLatin1Char(' ') + items::zoneName(utc);
    words.state = [journey](std::size_t trace) {
        const TraceSummary& summary = journey->traces[trace].trace->summary;
        return summary.completeness == Completeness::Complete ? QCoreApplication::translate("fw::widgets::JourneyCanvas", "complete")
                                                              : items::completenessText(summary);
    };
    words.caption = [journey](std::size_t trace) {
        const TraceSummary& summary = journey->traces[trace].trace->summary;
        return items::traceDurationText(summary.durationNs, summary.completeness) + QStringLiteral(" · ") +
               QCoreApplication::translate("fw::widgets::JourneyCanvas", "%Ln span(s)", nullptr, pluralOf(summary.spans));
    };
    words.step = [journey](std::size_t step) { return items::handOverLabel(journey->handOvers[step]); };
    words.lane = [journey](std::size_t lane) {
        return QCoreApplication::translate("fw::widgets::JourneyCanvas", "%1 self").arg(items::durationText(journey->lanes[lane].selfNs));
    };
    return words;
}

render::JourneyStrip journeyStripWords(const FrameJourney* journey) {
    render::JourneyStrip strip;
    if (journey == nullptr) return strip;
    strip.sampled = journey->sampled;
    strip.camera = items::cellText(journey->camera, 40);
    strip.range = items::journeyRange(*journey);
    strip.series = items::journeySeries(*journey) + QStringLiteral(", ") +
                   QCoreApplication::translate("fw::widgets::JourneyStripView", "bar = duration");
    if (!journey->sampled && !journey->missing.empty()) {
        strip.missing =
            QCoreApplication::translate("fw::widgets::JourneyStripView", "%Ln number(s) missing", nullptr,
                                        static_cast<int>(journey->missing.size())) +
            QStringLiteral(" (") +
            items::percentText(static_cast<std::int64_t>(journey->missing.size()), static_cast<std::int64_t>(journey->around.size())) +
            QLatin1Char(')');
    }
    strip.number = [journey](std::size_t place) { return items::frameNumber(*journey, journey->around[place].frameId); };
    strip.missingRun = [](std::size_t missing) {
        return QCoreApplication::translate("fw::widgets::JourneyStripView", "%Ln missing", nullptr, static_cast<int>(missing));
    };
    return strip;
}

render::JourneySharesBar journeySharesWords(const FrameJourney* journey) {
    render::JourneySharesBar bar;
    if (journey == nullptr) return bar;
    bar.journey = journey;
    bar.title =
        QCoreApplication::translate("fw::widgets::JourneySharesView", "Where the %1 went").arg(items::durationText(journey->durationNs()));
    bar.note = QCoreApplication::translate("fw::widgets::JourneySharesView",
                                           "along the way from the first start to the last end; the parts add up");
    bar.name = [journey](std::size_t share) { return items::journeyShareName(*journey, journey->shares[share]); };
    bar.others = [](std::size_t more) {
        return QCoreApplication::translate("fw::widgets::JourneySharesView", "%Ln other(s)", nullptr, static_cast<int>(more));
    };
    return bar;
}

void describeJourney(render::JourneyPictureRequest& request) {
    const std::shared_ptr<const FrameJourney> journey = request.journey;
    // What leaves the machine names moments in UTC.
    request.words = journeyLaneWords(journey.get(), true);
    request.strip = journeyStripWords(journey.get());
    request.shares = journeySharesWords(journey.get());
    request.sentence = items::journeySentence(*journey);
    request.stepTitles = {QStringLiteral("#"),
                          QCoreApplication::translate("fw::items::JourneyModel", "From"),
                          QCoreApplication::translate("fw::items::JourneyModel", "To"),
                          QCoreApplication::translate("fw::items::JourneyModel", "Gap"),
                          QCoreApplication::translate("fw::items::JourneyModel", "Context"),
                          QCoreApplication::translate("fw::items::JourneyModel", "Evidence")};
    request.step = [journey](std::size_t number) -> render::JourneyPictureRequest::StepCells {
        const analysis::HandedOver& step = journey->handOvers[number];
        return {items::countText(number + 1),
                items::handOverName(*journey, step, true),
                items::handOverName(*journey, step, false),
                step.waitNs < 0 ? items::offsetText(step.waitNs) : items::durationText(step.waitNs),
                items::handOverContext(step.context),
                items::handOverEvidence(*journey, step)};
    };
    request.leftOut = [](std::size_t rows, std::size_t steps) {
        QStringList parts;
        if (rows > 0) parts << QCoreApplication::translate("fw::widgets::JourneyCanvas", "%Ln row(s)", nullptr, pluralOf(rows));
        if (steps > 0)
            parts << QCoreApplication::translate("fw::widgets::JourneyCanvas", "%Ln hand-over(s) of the table", nullptr, pluralOf(steps));
        //: of a picture; %1 is "3 rows, 5 hand-overs of the table"
        return QCoreApplication::translate("fw::widgets::JourneyCanvas", "Left out: %1.").arg(parts.join(QStringLiteral(", ")));
    };
}

}  // namespace fw::widgets
