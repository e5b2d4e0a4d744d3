// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/compare_words.h"

#include <initializer_list>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "model/analysis/subtree_likeness.h"
#include "model/items/text.h"

namespace fw::items {

namespace {

using analysis::CompareUnit;
using analysis::DiffFacts;
using analysis::DiffMatch;
using analysis::DiffRow;
using analysis::DiffVerdict;
using analysis::noDiffRow;
using analysis::TraceDiff;

constexpr int mostNameText = 60;
constexpr int nameHead = 24;
constexpr int nameTail = 35;
/// What only B has is named beside the largest difference from this share of the difference on, in thousandths.
constexpr std::int64_t leastOnlyInB = 250;

class CompareWords {
    Q_DECLARE_TR_FUNCTIONS(fw::items::CompareWords)
};

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// A translated sentence with places for other words: "%1 runs only in B."
void appendWords(std::vector<StyledWords>& out, const QString& sentence, std::initializer_list<std::vector<StyledWords>> places) {
    if (!out.empty()) out.push_back({QStringLiteral(" "), WordTone::Plain});
    qsizetype from = 0;
    for (qsizetype at = sentence.indexOf(QLatin1Char('%')); at >= 0 && at + 1 < sentence.size();
         at = sentence.indexOf(QLatin1Char('%'), at + 1)) {
        const int number = sentence.at(at + 1).digitValue() - 1;
        if (number < 0 || number >= static_cast<int>(places.size())) continue;
        if (at > from) out.push_back({sentence.mid(from, at - from), WordTone::Plain});
        const std::vector<StyledWords>& words = *(places.begin() + number);
        out.insert(out.end(), words.begin(), words.end());
        from = at + 2;
    }
    if (from < sentence.size()) out.push_back({sentence.mid(from), WordTone::Plain});
}

std::vector<StyledWords> plainWords(const QString& text) {
    return {{text, WordTone::Plain}};
}

QString shortNameOf(const std::string& name) {
    // Elided first: what is cut away needs no look.
    return elideMiddle(nameText(name, 2000), nameHead, nameTail);
}

/// "face_detection in face-recognition"
std::vector<StyledWords> namedWords(const TraceDiff& diff, DiffRow row) {
    std::vector<StyledWords> words;
    appendWords(words, CompareWords::tr("%1 in %2", "operation in service"),
                {{{compareName(diff, row), WordTone::Strong}}, plainWords(cellText(analysis::rowName(diff, row).service, mostNameText))});
    return words;
}

std::vector<StyledWords> deltaWords(const CompareUnit& unit, std::int64_t ns) {
    return {{fromUtf8(unit.delta(ns)), ns > 0 ? WordTone::Slower : WordTone::Faster}};
}

bool onlyInA(const TraceDiff& diff, DiffRow row) {
    return diff.match[row] == DiffMatch::Removed || diff.match[row] == DiffMatch::RemovedLevel;
}

bool onlyInB(const TraceDiff& diff, DiffRow row) {
    return diff.match[row] == DiffMatch::Added || diff.match[row] == DiffMatch::AddedLevel;
}

void appendLargest(std::vector<StyledWords>& body, const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    const DiffRow row = facts.largest;
    std::vector<StyledWords> name = namedWords(diff, row);
    if (facts.largestWaits) {
        std::vector<StyledWords> wait;
        appendWords(wait, CompareWords::tr("the wait before %1", "operation in service"), {name});
        name = std::move(wait);
    }
    const std::vector<StyledWords> delta = deltaWords(unit, facts.largestNs);
    if (!facts.share) {
        appendWords(body, CompareWords::tr("The largest change is %1: %2. Others make up for it."), {name, delta});
        return;
    }
    const std::vector<StyledWords> share = plainWords(fromUtf8(analysis::thousandthsText(*facts.share, numberStyle())));
    if (!facts.explains) {
        if (*facts.share > 0) {
            appendWords(body, CompareWords::tr("No single thing explains it. The largest is %1: %2, %3 of the difference."),
                        {name, delta, share});
        } else {
            appendWords(body, CompareWords::tr("No single thing explains it. The largest is %1: %2, against the difference."),
                        {name, delta});
        }
        return;
    }
    if (onlyInA(diff, row)) {
        appendWords(body, CompareWords::tr("%1 runs only in A and is the largest difference: %2, %3 of it."), {name, delta, share});
    } else if (onlyInB(diff, row)) {
        appendWords(body, CompareWords::tr("%1 runs only in B and is the largest difference: %2, %3 of it."), {name, delta, share});
    } else {
        // The two numbers are those whose difference is told.
        const auto a = diff.baselineFigures(row);
        const auto b = diff.candidateFigures(row);
        const auto from = plainWords(fromUtf8(unit.text(facts.largestWaits ? a->waitNs : a->criticalNs - a->waitNs)));
        const auto to = plainWords(fromUtf8(unit.text(facts.largestWaits ? b->waitNs : b->criticalNs - b->waitNs)));
        if (facts.largestWaits) {
            appendWords(body, CompareWords::tr("The largest difference is %1: queued %2 (%4 → %5), %3 of it."),
                        {name, delta, share, from, to});
        } else {
            appendWords(body, CompareWords::tr("%1 is the largest difference: %2 of its own work (%4 → %5), %3 of it."),
                        {name, delta, share, from, to});
        }
    }
    if (*facts.share > 1000) appendWords(body, CompareWords::tr("Others make up for part of it."), {});
}

void appendWithin(std::vector<StyledWords>& body, const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    if (facts.within == noDiffRow || facts.within == facts.largest) return;
    const std::vector<StyledWords> name = namedWords(diff, facts.within);
    const std::vector<StyledWords> delta = deltaWords(unit, facts.withinNs);
    const auto a = diff.baselineFigures(facts.within);
    const auto b = diff.candidateFigures(facts.within);
    if (a->count == 0 || b->count == 0) {
        appendWords(body, CompareWords::tr("Within %1 lie %2."), {name, delta});
    } else {
        appendWords(
            body, CompareWords::tr("On the critical path within %1 (%2 → %3) lie %4."),
            {name, plainWords(fromUtf8(unit.text(*facts.withinFromNs))), plainWords(fromUtf8(unit.text(*facts.withinToNs))), delta});
    }
}

/// The largest of those that only B has, where the sentence has not named it yet.
void appendOnlyInB(std::vector<StyledWords>& body, const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    if (facts.differenceNs <= 0) return;
    DiffRow most = noDiffRow;
    std::int64_t mostNs = 0;
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        if (!diff.isEntry(row) || !onlyInB(diff, row)) continue;
        const std::int64_t ns = diff.criticalDelta(row);
        if (ns <= mostNs) continue;
        most = row;
        mostNs = ns;
    }
    if (most == noDiffRow || most == facts.largest || most == facts.within) return;
    if (analysis::thousandths(mostNs, facts.differenceNs) < leastOnlyInB) return;
    appendWords(body, CompareWords::tr("%1, %2, runs only in B."),
                {{{compareName(diff, most), WordTone::Strong}}, deltaWords(unit, mostNs)});
}

/// What a list tells of the traces, where that is another time than that of their roots.
void appendBeyond(std::vector<StyledWords>& body, const TraceDiff& diff, const DiffFacts& facts, const CompareUnit& unit) {
    if (!facts.isBeyondSeen(unit)) return;
    const std::vector<StyledWords> a = plainWords(durationText(*facts.baselineWholeNs));
    const std::vector<StyledWords> b = plainWords(durationText(*facts.candidateWholeNs));
    if (facts.beyond == noDiffRow) {
        appendWords(body, CompareWords::tr("As a whole A took %1 and B %2."), {a, b});
    } else {
        appendWords(body, CompareWords::tr("As a whole A took %1 and B %2: %3 runs beyond its root, and what lies there is not compared."),
                    {a, b, namedWords(diff, facts.beyond)});
    }
}

/// Which of the two failed, and where; nothing where both did, or neither.
void appendFailure(std::vector<StyledWords>& body, const TraceDiff& diff, const DiffFacts& facts) {
    if (facts.failing == noDiffRow) return;
    const std::vector<StyledWords> name = namedWords(diff, facts.failing);
    appendWords(body, facts.failsInB ? CompareWords::tr("%1 fails in B, not in A.") : CompareWords::tr("%1 fails in A, not in B."), {name});
}

QString noteOf(const TraceDiff& diff, const DiffFacts& facts) {
    QString note;
    switch (facts.clocks) {
        case analysis::DiffClocks::Recorded:
            note = CompareWords::tr("Critical path, clocks as recorded; adds up exactly.");
            break;
        case analysis::DiffClocks::Corrected:
            note = CompareWords::tr("Critical path, clocks corrected; adds up exactly.");
            break;
        case analysis::DiffClocks::Mixed:
            note = CompareWords::tr("Critical path, clocks of one side corrected; adds up exactly.");
            break;
    }
    if (diff.notLookedAt > 0)
        note += QLatin1Char(' ') + CompareWords::tr("%1 spans without a counterpart were not looked at for a new name: too many.")
                                       .arg(countText(diff.notLookedAt));
    if (diff.notLookedBelow > 0)
        note += QLatin1Char(' ') + CompareWords::tr("For new names the nearest %1 descendants were compared; %2 further ones were not.")
                                       .arg(countText(analysis::SubtreeSketch::mostDescendants), countText(diff.notLookedBelow));
    return note;
}

}  // namespace

QString CompareSentence::plain() const {
    QStringList parts;
    QString head = lead;
    if (!number.isEmpty()) head += QLatin1Char(' ') + number;
    if (!share.isEmpty()) head += QStringLiteral(", ") + share;
    if (!number.isEmpty()) head += QLatin1Char('.');
    parts.append(head);
    QString words;
    for (const StyledWords& part : body) words += part.text;
    if (!words.isEmpty()) parts.append(words);
    if (!note.isEmpty()) parts.append(note);
    return parts.join(QLatin1Char(' '));
}

CompareSentence compareSentence(const TraceDiff& diff, const DiffFacts& facts) {
    const CompareUnit unit = compareUnit(diff);
    CompareSentence sentence;
    switch (facts.verdict) {
        case DiffVerdict::SameTrace:
            sentence.lead = CompareWords::tr("A and B are the same trace.");
            return sentence;
        case DiffVerdict::Identical:
            sentence.lead = CompareWords::tr("A and B are identical.");
            appendWords(sentence.body, CompareWords::tr("%1 spans with the same names, states, durations and offsets."),
                        {plainWords(countText(facts.pairs))});
            return sentence;
        case DiffVerdict::SameDuration:
            sentence.lead = CompareWords::tr("A and B took the same time and are not identical.");
            break;
        case DiffVerdict::SameRoots:
            sentence.lead = CompareWords::tr("The roots of A and B took the same time, the whole traces did not.");
            break;
        case DiffVerdict::Slower:
        case DiffVerdict::Faster: {
            const bool slower = facts.differenceNs > 0;
            if (facts.isBeyondSeen(unit)) {
                sentence.lead = slower ? CompareWords::tr("The root of B is slower than that of A by")
                                       : CompareWords::tr("The root of B is faster than that of A by");
            } else {
                sentence.lead = slower ? CompareWords::tr("B is slower than A by") : CompareWords::tr("B is faster than A by");
            }
            // "Faster by" is a sign already.
            sentence.number = fromUtf8(slower ? unit.delta(facts.differenceNs) : unit.text(-facts.differenceNs));
            sentence.tone = slower ? WordTone::Slower : WordTone::Faster;
            if (facts.ofBaseline) {
                const QString sign = *facts.ofBaseline > 0 ? QStringLiteral("+") : QString();
                sentence.share =
                    CompareWords::tr("%1 of A").arg(sign + fromUtf8(analysis::thousandthsText(*facts.ofBaseline, numberStyle())));
            }
            break;
        }
    }
    sentence.note = noteOf(diff, facts);
    if (facts.baselineEmpty || facts.candidateEmpty) {
        appendWords(sentence.body, facts.baselineEmpty ? CompareWords::tr("A has no spans.") : CompareWords::tr("B has no spans."), {});
        return sentence;
    }
    appendBeyond(sentence.body, diff, facts, unit);
    if (facts.nothingInCommon()) appendWords(sentence.body, CompareWords::tr("They have no span in common."), {});
    if (facts.largest != noDiffRow) {
        appendLargest(sentence.body, diff, facts, unit);
        appendWithin(sentence.body, diff, facts, unit);
        appendOnlyInB(sentence.body, diff, facts, unit);
    }
    appendFailure(sentence.body, diff, facts);
    return sentence;
}

QString wholeTrace(const TraceDiff& diff, std::int64_t wholeNs, std::int64_t rootNs) {
    const CompareUnit unit = compareUnit(diff);
    if (unit.rounded(wholeNs) == unit.rounded(rootNs)) return {};
    return CompareWords::tr("%1 as a whole").arg(durationText(wholeNs));
}

CompareUnit compareUnit(const TraceDiff& diff) {
    return CompareUnit(diff, numberStyle());
}

QString compareName(const TraceDiff& diff, DiffRow row) {
    QString name = shortNameOf(analysis::rowName(diff, row).name);
    if (!diff.has(row, TraceDiff::GroupRow)) return name;
    const std::uint32_t a = diff.baselineFigures(row)->count;
    const std::uint32_t b = diff.candidateFigures(row)->count;
    name += QStringLiteral(" × ") + countText(a == 0 ? b : a);
    if (a != b && a > 0 && b > 0) name += QStringLiteral(" → ") + countText(b);
    return name;
}

QString comparePath(const TraceDiff& diff, DiffRow row) {
    constexpr int mostNames = 12;
    QStringList names;
    DiffRow at = row;
    for (; at != noDiffRow && names.size() < mostNames; at = diff.parent[at])
        if (at == row || diff.isEntry(at)) names.prepend(compareName(diff, at));
    if (at != noDiffRow) names.prepend(QStringLiteral("…"));
    return names.join(QStringLiteral(" › "));
}

QString comparePlace(const TraceDiff& diff, DiffRow row) {
    if (onlyInA(diff, row)) return CompareWords::tr("only in A");
    if (onlyInB(diff, row)) return CompareWords::tr("only in B");
    return cellText(analysis::rowName(diff, row).service, mostNameText);
}

QString compareStepName(const TraceDiff& diff, const analysis::DeltaStep& step) {
    return step.waits ? CompareWords::tr("queue wait") : compareName(diff, step.row);
}

QString compareStepPlace(const TraceDiff& diff, const analysis::DeltaStep& step) {
    return step.waits ? CompareWords::tr("before %1", "the operation that waited").arg(compareName(diff, step.row))
                      : comparePlace(diff, step.row);
}

QString compareMatch(const TraceDiff& diff, DiffRow row) {
    QStringList words;
    switch (diff.match[row]) {
        case DiffMatch::Same:
            break;
        case DiffMatch::Renamed: {
            switch (analysis::changedIdentity(diff, row)) {
                case analysis::DiffIdentity::Name:
                    words.append(CompareWords::tr("renamed, was %1").arg(shortNameOf(analysis::rowName(diff, row).before)));
                    break;
                case analysis::DiffIdentity::Service:
                    words.append(CompareWords::tr("another service"));
                    break;
                case analysis::DiffIdentity::Kind:
                    words.append(CompareWords::tr("another kind"));
                    break;
                case analysis::DiffIdentity::Key:
                    words.append(CompareWords::tr("another key"));
                    break;
            }
            break;
        }
        case DiffMatch::Removed:
            words.append(CompareWords::tr("removed"));
            break;
        case DiffMatch::Added:
            words.append(CompareWords::tr("inserted"));
            break;
        case DiffMatch::RemovedLevel:
            words.append(CompareWords::tr("level removed"));
            break;
        case DiffMatch::AddedLevel:
            words.append(CompareWords::tr("level inserted"));
            break;
    }
    if (diff.has(row, TraceDiff::Moved)) words.append(CompareWords::tr("moved"));
    if (const std::int64_t waited = diff.waitDelta(row); waited != 0)
        words.append(CompareWords::tr("queued %1", "a longer or shorter wait").arg(fromUtf8(compareUnit(diff).delta(waited))));
    if (const analysis::DiffGroup* group = diff.groupAt(row); group != nullptr && group->baseline->errors != group->candidate->errors)
        words.append(CompareWords::tr("errors: %1 → %2").arg(countText(group->baseline->errors), countText(group->candidate->errors)));
    if (diff.has(row, TraceDiff::StatusChanged)) {
        const bool fails = diff.candidateFigures(row)->errors > 0;
        const bool failed = diff.baselineFigures(row)->errors > 0;
        words.append(fails    ? CompareWords::tr("fails now")
                     : failed ? CompareWords::tr("fails no more")
                              : CompareWords::tr("another status"));
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace fw::items
