// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "app/cli/cohort_words.h"
#include "app/cli/text_out.h"
#include "model/core/attribute_value.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::CohortKey;
using analysis::CohortKeyName;
using analysis::CohortValue;
using analysis::CulpritEvidence;
using analysis::CulpritSign;

constexpr std::size_t cohortNameLength = 48;

std::string fixedText(double value, int digits) {
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(value * scale) / scale;
    std::string text = doubleText(rounded == 0 ? 0 : rounded);
    if (text.find('.') == std::string::npos && digits > 0) text += '.';
    while (digits > 0 && text.size() - text.find('.') <= static_cast<std::size_t>(digits)) text += '0';
    if (text[0] == '-') text.replace(0, 1, NumberStyle().minus);
    return text;
}

/// Six digits, as a difference of decimal numbers has more than it means.
std::string numberText(double value) {
    if (value == 0) return "0";
    const int digits = 5 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    if (digits < 0 || digits > 12) return doubleText(value);
    const double scale = std::pow(10.0, digits);
    std::string text = doubleText(std::round(value * scale) / scale);
    if (text[0] == '-') text.replace(0, 1, NumberStyle().minus);
    return text;
}

std::string signedNumber(double value) {
    return (value > 0 ? "+" : "") + numberText(value);
}

std::string memberShareText(double share) {
    return fixedText(share * 100, 1) + " %";
}

std::string pointsText(double share) {
    return (share > 0 ? "+" : "") + fixedText(share * 100, 1);
}

std::string meanText(double ns) {
    return durationText(std::llround(ns));
}

std::string placeText(const CohortKeyName& name) {
    switch (name.place) {
        case analysis::KeyPlace::Root:
            return "root";
        case analysis::KeyPlace::Resource:
            return "resource, " + visibleText(name.service, cohortNameLength);
        case analysis::KeyPlace::Span:
            break;
    }
    return visibleText(name.operation, cohortNameLength);
}

std::string cohortValueText(const CohortValue& value) {
    switch (value.what) {
        case CohortValue::What::Absent:
            return "(absent)";
        case CohortValue::What::Others:
            return "(" + countText(value.different) + " others)";
        case CohortValue::What::Value:
            break;
    }
    return value.text.empty() ? "(empty)" : visibleText(value.text, cohortNameLength);
}

std::string membersText(std::uint64_t count) {
    return countText(count) + (count == 1 ? " trace" : " traces");
}

/// "also worker.id, host.name = gpu-02": what is said by other keys, each once.
std::string sameText(const CohortKey& key) {
    constexpr std::size_t shown = 3;
    std::set<std::string> names;
    std::string text;
    for (std::size_t i = 0; i < key.same.size(); ++i) {
        std::string name = visibleText(key.same[i].key, cohortNameLength);
        // Without a value it says that the key is there, or not, which is a matter of the place.
        if (key.same[i].key == key.name.key || key.sameValue[i].empty()) name += " on " + placeText(key.same[i]);
        if (!key.sameValue[i].empty() && key.same[i].key != key.name.key) name += " = " + visibleText(key.sameValue[i], cohortNameLength);
        if (!names.insert(name).second || names.size() > shown) continue;
        text += (text.empty() ? "" : ", ") + name;
    }
    if (names.size() > shown) text += ", " + countText(names.size() - shown) + " more";
    return text.empty() ? text : "the same: " + text;
}

void appendAttributes(std::string& out, const CohortAnswer& answer, std::size_t limit) {
    const analysis::CohortAttributes& attributes = answer.comparison.attributes;
    const analysis::PerSide<std::uint64_t>& members = answer.comparison.members;
    out += "\nWho: ";
    if (attributes.differing == 0) {
        out += "no attribute differs (" + countText(attributes.compared) + " keys compared, 5 % false discoveries)\n";
        return;
    }
    out += countText(attributes.differing) + " of " + countText(attributes.compared) + " keys differ (5 % false discoveries)\n";
    using Align = TextTable::Align;
    TextTable table({{"KEY", Align::Left},
                     {"ON", Align::Left},
                     {"VALUE", Align::Left},
                     {"CANDIDATE", Align::Right},
                     {"BASELINE", Align::Right},
                     {"DIFFERENCE", Align::Right},
                     {"SCORE", Align::Right},
                     {"", Align::Left}});
    for (std::size_t i = 0; i < std::min(limit, attributes.differing); ++i) {
        const CohortKey& key = attributes.keys[i];
        std::string name = visibleText(key.name.key, cohortNameLength);
        const bool byNumbers = key.numbers && key.numbers->test.lowEnd >= key.score;
        if (byNumbers) {
            const analysis::PerSide<double>& median = key.numbers->median;
            table.addRow({name, placeText(key.name), "(median)", numberText(median.candidate), numberText(median.baseline),
                          signedNumber(median.candidate - median.baseline), fixedText(key.score, 2), sameText(key)});
            continue;
        }
        std::string score = fixedText(key.score, 2);
        std::string same = sameText(key);
        for (std::size_t j = 0; j < std::min<std::size_t>(key.values.size(), 3); ++j) {
            const CohortValue& value = key.values[j];
            const double c = analysis::Share{value.members.candidate, members.candidate}.value();
            const double b = analysis::Share{value.members.baseline, members.baseline}.value();
            table.addRow({name, j == 0 ? placeText(key.name) : "", cohortValueText(value), memberShareText(c), memberShareText(b),
                          pointsText(c - b), score, same});
            name.clear(), score.clear(), same.clear();
        }
    }
    table.appendTo(out);
}

void appendOperations(std::string& out, const CohortAnswer& answer, std::size_t limit) {
    std::size_t differing = 0;
    for (const analysis::CohortOperation& operation : answer.comparison.operations) differing += operation.differs ? 1 : 0;
    out += "\nWhere: ";
    if (differing == 0) {
        out += "no operation takes another part of the critical path\n";
        return;
    }
    out += "critical path, candidate less baseline, mean per trace\n";
    using Align = TextTable::Align;
    TextTable table({{"DIFFERENCE", Align::Right},
                     {"95 % FROM", Align::Right},
                     {"TO", Align::Right},
                     {"CANDIDATE", Align::Right},
                     {"BASELINE", Align::Right},
                     {"OPERATION", Align::Left},
                     {"SERVICE", Align::Left}});
    // One name may stand for a call and for what answers it.
    std::map<std::pair<std::string, std::string>, std::size_t> kinds;
    for (const analysis::CohortOperation& operation : answer.comparison.operations)
        if (!operation.wait) ++kinds[{operation.service, operation.name}];
    std::size_t shown = 0;
    for (const analysis::CohortOperation& operation : answer.comparison.operations) {
        if (!operation.differs) continue;
        if (++shown > limit) break;
        std::string name = (operation.wait ? "wait before " : "") + visibleText(operation.name, cohortNameLength);
        if (kinds[{operation.service, operation.name}] > 1) name += " (" + std::string(kindName(operation.kind)) + ")";
        table.addRow({offsetText(std::llround(operation.test.difference)), offsetText(std::llround(operation.test.interval.low)),
                      offsetText(std::llround(operation.test.interval.high)), meanText(operation.criticalNs.candidate),
                      meanText(operation.criticalNs.baseline), name, visibleText(operation.service, cohortNameLength)});
    }
    table.appendTo(out);
}

std::string evidenceText(const CulpritEvidence& evidence) {
    const auto times = [&] { return meanText(evidence.value.candidate) + " instead of " + meanText(evidence.value.baseline); };
    const auto shares = [&] {
        return memberShareText(evidence.value.candidate) + " instead of " + memberShareText(evidence.value.baseline);
    };
    switch (evidence.sign) {
        case CulpritSign::Slower:
            return "own time " + times();
        case CulpritSign::Waits:
            return "waited for in a queue " + times();
        case CulpritSign::Tail:
            return "far slower in " + shares();
        case CulpritSign::Errors:
            return "errors begin there in " + shares();
        case CulpritSign::Present:
            return "takes part in " + shares();
    }
    return {};
}

void appendCulprits(std::string& out, const CohortAnswer& answer, std::size_t limit) {
    out += "\nCulprits: ";
    if (answer.comparison.culprits.empty()) {
        out += "nothing speaks against any service\n";
        return;
    }
    out += "services that changed themselves\n";
    using Align = TextTable::Align;
    TextTable table({{"SCORE", Align::Right}, {"SERVICE", Align::Left}, {"EVIDENCE", Align::Left}});
    for (std::size_t i = 0; i < std::min(limit, answer.comparison.culprits.size()); ++i) {
        const analysis::Culprit& culprit = answer.comparison.culprits[i];
        std::string evidence;
        for (const CulpritEvidence& one : culprit.evidence) evidence += (evidence.empty() ? "" : "; ") + evidenceText(one);
        std::string name = visibleText(culprit.service, cohortNameLength);
        if (!culprit.namedBy.empty()) name += " (" + culprit.namedBy + " of its callers)";
        table.addRow({fixedText(culprit.score, 2), name, evidence});
    }
    table.appendTo(out);
}

void appendLeftOut(std::string& out, const analysis::CohortAttributes& attributes) {
    std::string text;
    for (const analysis::KeyLeftOut why :
         {analysis::KeyLeftOut::Id, analysis::KeyLeftOut::DurationCopy, analysis::KeyLeftOut::TimeCopy, analysis::KeyLeftOut::Condition}) {
        std::set<std::string> keys;
        for (const analysis::LeftOutKey& key : attributes.leftOut)
            if (key.why == why) keys.insert(visibleText(key.name.key, cohortNameLength));
        if (keys.empty()) continue;
        text += text.empty() ? "" : "; ";
        text += why == analysis::KeyLeftOut::Id             ? "ids: "
                : why == analysis::KeyLeftOut::DurationCopy ? "copies of durations: "
                : why == analysis::KeyLeftOut::TimeCopy     ? "grow with time or frame number: "
                                                            : "what they were chosen by: ";
        std::string list;
        for (const std::string& key : keys) list += (list.empty() ? "" : ", ") + key;
        text += list;
    }
    if (!text.empty()) out += "\nLeft out: " + text + "\n";
    if (attributes.keysNotLookedAt > 0)
        out += countText(attributes.keysNotLookedAt) + " attributes of further keys were not looked at: there are too many keys.\n";
    if (attributes.valuesNotKept) out += "Some keys have more different values than could be kept; those beyond count as present only.\n";
}

}  // namespace

const char* placeName(analysis::KeyPlace place) {
    switch (place) {
        case analysis::KeyPlace::Span:
            return "span";
        case analysis::KeyPlace::Resource:
            return "resource";
        case analysis::KeyPlace::Root:
            return "root";
    }
    return "span";
}

const char* leftOutName(analysis::KeyLeftOut why) {
    switch (why) {
        case analysis::KeyLeftOut::Id:
            return "id";
        case analysis::KeyLeftOut::DurationCopy:
            return "duration";
        case analysis::KeyLeftOut::Condition:
            return "condition";
        case analysis::KeyLeftOut::TimeCopy:
            return "time";
    }
    return "id";
}

const char* signName(CulpritSign sign) {
    switch (sign) {
        case CulpritSign::Slower:
            return "slower";
        case CulpritSign::Tail:
            return "tail";
        case CulpritSign::Waits:
            return "waits";
        case CulpritSign::Errors:
            return "errors";
        case CulpritSign::Present:
            return "present";
    }
    return "slower";
}

std::string refusalText(const analysis::CohortComparison& comparison) {
    const analysis::CohortRefusal& refusal = *comparison.refused;
    if (refusal.same) return "candidates and baseline are the same traces: there is nothing to compare";
    std::string text;
    const auto add = [&text](bool tooFew, std::uint64_t count, const char* side) {
        if (tooFew) text += (text.empty() ? "" : " and ") + membersText(count) + " in the " + side;
    };
    add(refusal.candidate, comparison.members.candidate, "candidates");
    add(refusal.baseline, comparison.members.baseline, "baseline");
    return text + ": a cohort of fewer than " + countText(refusal.least) + " tells nothing";
}

void cohortText(Context& context, const CohortAnswer& answer) {
    const analysis::CohortComparison& comparison = answer.comparison;
    const std::size_t limit = answer.limit == 0 ? SIZE_MAX : static_cast<std::size_t>(answer.limit);
    std::string& out = context.out.text();
    out += "Candidates: " + visibleText(answer.counted.candidates) + ", " + membersText(comparison.members.candidate) + ", mean " +
           meanText(comparison.durationNs.candidate) + "\nBaseline:   " + visibleText(answer.counted.baselines) + ", " +
           membersText(comparison.members.baseline) + ", mean " + meanText(comparison.durationNs.baseline) + '\n';
    if (answer.counted.both > 0) out += membersText(answer.counted.both) + " of both sides count as candidates only.\n";
    appendAttributes(out, answer, limit);
    appendOperations(out, answer, limit);
    appendCulprits(out, answer, limit);
    if (!context.quiet) appendLeftOut(out, comparison.attributes);
}

}  // namespace fw::cli
