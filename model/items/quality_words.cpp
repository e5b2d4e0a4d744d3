// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/quality_words.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include <QCoreApplication>
#include <QStringList>

#include "model/core/import_issue.h"
#include "model/items/issue_text.h"
#include "model/items/text.h"

namespace fw::items {
namespace {

using analysis::QualityFinding;
using analysis::QualityKind;
using analysis::QualityReport;

struct QualityWords {
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
};

constexpr int qualityTextLength = 120;

int pluralCount(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

QString shareOf(std::uint64_t part, std::uint64_t whole) {
    return percentText(static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole));
}

QString partText(const std::string& text) {
    return cellText(text, qualityTextLength);
}

QString brokenRuleText(const QualityFinding& finding, const QualityRule& rule) {
    switch (rule.kind) {
        case QualityRule::Kind::EverySpan:
            return QualityWords::tr("The span lacks %1").arg(partText(finding.text));
        case QualityRule::Kind::SomeSpans:
            return QualityWords::tr("%Ln span(s) lack a key; this one: %1", nullptr, pluralCount(finding.count))
                .arg(partText(finding.text));
        case QualityRule::Kind::NoSpan:
            return QualityWords::tr("There is such a span");
        case QualityRule::Kind::EveryTrace:
            break;
    }
    if (!finding.text.empty()) return QualityWords::tr("No span of the trace has %1").arg(partText(finding.text));
    return finding.ofServices ? QualityWords::tr("The trace has %Ln service(s)", nullptr, pluralCount(finding.count))
                              : QualityWords::tr("The trace has %Ln span(s)", nullptr, pluralCount(finding.count));
}

}  // namespace

QString severityText(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return severityText(IssueSeverity::Note);
        case Severity::Warning:
            return severityText(IssueSeverity::Warning);
        case Severity::Error:
            break;
    }
    return severityText(IssueSeverity::Error);
}

QString checkTitle(QualityKind kind, std::uint32_t rule, const std::vector<QualityRule>& rules) {
    switch (kind) {
        case QualityKind::MissingParent:
            return QualityWords::tr("Missing parent");
        case QualityKind::Orphan:
            return QualityWords::tr("Orphan");
        case QualityKind::Cycle:
            return QualityWords::tr("Cycle of parents");
        case QualityKind::DuplicateId:
            return QualityWords::tr("Doubled span id");
        case QualityKind::BrokenSpan:
            return QualityWords::tr("Broken span");
        case QualityKind::StartsBeforeParent:
            return QualityWords::tr("Starts before its parent");
        case QualityKind::OutlivesParent:
            return QualityWords::tr("Outlives its parent");
        case QualityKind::ClockOff:
            return QualityWords::tr("Clock is off");
        case QualityKind::ClockContradiction:
            return QualityWords::tr("Clocks contradict each other");
        case QualityKind::ContextLost:
            return QualityWords::tr("Context lost");
        case QualityKind::LoneConsumer:
            return QualityWords::tr("Consumer without a link");
        case QualityKind::SplitFrame:
            return QualityWords::tr("Frame in several traces");
        case QualityKind::MissingFrames:
            return QualityWords::tr("Missing frames");
        case QualityKind::GeneralName:
            return QualityWords::tr("Name that says nothing");
        case QualityKind::DetailedName:
            return QualityWords::tr("Name with details");
        case QualityKind::DurationCopy:
            return QualityWords::tr("Duration contradicts an attribute");
        case QualityKind::SilentError:
            return QualityWords::tr("Error without a reason");
        case QualityKind::Rule:
            break;
    }
    return rule < rules.size() ? cellText(rules[rule].text) : QualityWords::tr("Rule");
}

QString findingText(const QualityFinding& finding, const std::vector<QualityRule>& rules) {
    const QString text = partText(finding.text);
    const QString other = partText(finding.other);
    switch (finding.kind) {
        case QualityKind::MissingParent:
            return QualityWords::tr("Span %1 is not in the trace; %Ln span(s) name it as parent", nullptr, pluralCount(finding.count))
                .arg(text);
        case QualityKind::Orphan:
            return QualityWords::tr("Its parent %1 is not in the trace").arg(text);
        case QualityKind::Cycle:
            return QualityWords::tr("Its parents lead back to it");
        case QualityKind::DuplicateId:
            return QualityWords::tr("Another span of the trace has its id, with other content");
        case QualityKind::BrokenSpan:
            return QualityWords::tr("The span is marked: %1").arg(text);
        case QualityKind::StartsBeforeParent:
            return QualityWords::tr("Starts %1 before its parent").arg(durationText(finding.ns));
        case QualityKind::OutlivesParent:
            return QualityWords::tr("Ends %1 after its parent").arg(durationText(finding.ns));
        case QualityKind::ClockOff:
            return QualityWords::tr("The clock of %1 has to be moved by %2 to fit that of %3").arg(text, offsetText(finding.ns), other);
        case QualityKind::ClockContradiction:
            return QualityWords::tr("No offset between the clocks of %1 and %2 fits their calls").arg(text, other);
        case QualityKind::ContextLost:
            return QualityWords::tr("The trace has no root: every top span names a parent that is not there, or they are in a circle");
        case QualityKind::LoneConsumer:
            return QualityWords::tr("A consumer with neither a parent nor a link to what it consumed");
        case QualityKind::SplitFrame:
            return QualityWords::tr("Frame %1 is in %Ln trace(s), also in %2: the context was lost on the way", nullptr,
                                    pluralCount(finding.count))
                .arg(text, other);
        case QualityKind::MissingFrames:
            if (finding.sampled)
                return QualityWords::tr("Of frames %1 to %2, %Ln are in no trace, more than half: sampled?", nullptr,
                                        pluralCount(finding.count))
                    .arg(text, other);
            if (finding.count == 1) return QualityWords::tr("Frame %1 is in no trace").arg(text);
            return QualityWords::tr("%Ln frame(s), %1 to %2, are in no trace", nullptr, pluralCount(finding.count)).arg(text, other);
        case QualityKind::GeneralName:
            return QualityWords::tr("%Ln span(s) with a name that says nothing of what was done", nullptr, pluralCount(finding.count));
        case QualityKind::DetailedName:
            return QualityWords::tr("%Ln span(s) of one operation, %1, with names that differ from call to call", nullptr,
                                    pluralCount(finding.count))
                .arg(text);
        case QualityKind::DurationCopy:
            return QualityWords::tr("%1 says %2, the span took %3").arg(text, durationText(finding.ns), durationText(finding.otherNs));
        case QualityKind::SilentError:
            return QualityWords::tr("The span failed and says nowhere why");
        case QualityKind::Rule:
            break;
    }
    return finding.rule < rules.size() ? brokenRuleText(finding, rules[finding.rule]) : text;
}

QString qualitySummary(const QualityReport& report) {
    QString summary =
        QualityWords::tr("%Ln trace(s) looked at, %1 complete", nullptr, pluralCount(report.traces)).arg(countText(report.complete));
    // The key of frames comes first; where it is in no trace, it is none that these traces should have.
    if (!report.coverage.empty() && report.coverage.front().tracesWith > 0) {
        const analysis::KeyCoverage& frames = report.coverage.front();
        summary = QualityWords::tr("%1; %2 on %3 of spans").arg(summary, partText(frames.key), shareOf(frames.with, frames.spans));
    }
    return summary;
}

QString coverageText(const QualityReport& report) {
    QStringList lines{qualitySummary(report)};
    for (const analysis::KeyCoverage& coverage : report.coverage) {
        if (coverage.traces == 0) continue;
        lines += QualityWords::tr("%1: %2 of %3 spans (%4), %5 of %6 traces")
                     .arg(partText(coverage.key), countText(coverage.with), countText(coverage.spans),
                          shareOf(coverage.with, coverage.spans), countText(coverage.tracesWith), countText(coverage.traces));
    }
    return lines.join(QLatin1Char('\n'));
}

QString qualityNotes(const QualityReport& report, std::uint64_t notKept) {
    QStringList notes;
    if (report.unread > 0)
        notes += QualityWords::tr("%Ln trace(s) could not be read and were left out.", nullptr, pluralCount(report.unread));
    if (notKept > 0) notes += QualityWords::tr("%Ln more finding(s) of these checks are only counted.", nullptr, pluralCount(notKept));
    if (!report.framesLookedAt) notes += QualityWords::tr("Missing and split frames are looked for in all traces only.");
    if (report.namesLeftOut > 0)
        notes += QualityWords::tr("The names of %Ln span(s) were not judged: there are too many operations.", nullptr,
                                  pluralCount(report.namesLeftOut));
    return notes.join(QLatin1Char(' '));
}

}  // namespace fw::items
