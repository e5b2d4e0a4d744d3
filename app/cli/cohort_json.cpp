// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "app/cli/cohort_words.h"
#include "model/core/json_out.h"

namespace fw::cli {
namespace {

using analysis::CohortKey;
using analysis::CohortKeyName;
using analysis::CohortValue;

/// Names as they were sent, by service, normalised name and kind.
class OperationExamples {
public:
    explicit OperationExamples(const analysis::CohortComparison& comparison) {
        for (const analysis::CohortOperation& operation : comparison.operations)
            m_examples.try_emplace({operation.service, operation.name, operation.kind}, operation.example);
    }
    /// Empty where none is known.
    [[nodiscard]] std::string_view of(const CohortKeyName& name) const {
        const auto found = m_examples.find({name.service, name.operation, name.kind});
        return found == m_examples.end() ? std::string_view() : found->second;
    }

private:
    std::map<std::tuple<std::string, std::string, SpanKind>, std::string> m_examples;
};

void appendKeyName(JsonOut& json, const CohortKeyName& name, const OperationExamples& examples) {
    json.text("place", placeName(name.place));
    if (name.place != analysis::KeyPlace::Root) json.text("service", name.service);
    if (name.place == analysis::KeyPlace::Span) {
        json.text("operation", name.operation);
        if (const std::string_view example = examples.of(name); !example.empty()) json.text("operation_example", example);
        json.text("kind", kindName(name.kind));
    }
}

void appendValueName(JsonOut& json, const CohortValue& value) {
    json.key("value");
    if (value.what == CohortValue::What::Value)
        json.text(value.text);
    else
        json.null();
    if (value.what == CohortValue::What::Absent) json.flag("absent", true);
    if (value.what == CohortValue::What::Others) json.count("others", value.different);
}

void appendMemberShares(JsonOut& json, const CohortValue& value, const analysis::PerSide<std::uint64_t>& members) {
    json.real("share_candidate", analysis::Share{value.members.candidate, members.candidate}.value());
    json.real("share_baseline", analysis::Share{value.members.baseline, members.baseline}.value());
    json.count("members_candidate", value.members.candidate);
    json.count("members_baseline", value.members.baseline);
    json.real("difference_low", value.difference.low);
    json.real("difference_high", value.difference.high);
}

void appendCurve(JsonOut& json, std::string_view key, const std::vector<double>& curve) {
    json.key(key);
    json.beginArray();
    for (const double share : curve) json.real(share);
    json.endArray();
}

void appendCohortNumbers(JsonOut& json, const analysis::CohortNumbers& numbers) {
    json.key("numbers");
    json.beginObject();
    json.real("median_candidate", numbers.median.candidate);
    json.real("median_baseline", numbers.median.baseline);
    json.count("members_candidate", numbers.members.candidate);
    json.count("members_baseline", numbers.members.baseline);
    json.real("distance", numbers.test.distance);
    json.real("p", numbers.test.pValue);
    json.flag("sampled", numbers.sampled);
    json.real("from", numbers.low);
    json.real("to", numbers.high);
    appendCurve(json, "curve_candidate", numbers.curve.candidate);
    appendCurve(json, "curve_baseline", numbers.curve.baseline);
    json.endObject();
}

void appendKey(JsonOut& json, const CohortKey& key, const analysis::PerSide<std::uint64_t>& members, const OperationExamples& examples) {
    json.beginObject();
    json.text("key", key.name.key);
    const bool byNumbers = key.numbers && key.numbers->test.lowEnd >= key.score;
    if (byNumbers || key.values.empty()) {
        json.key("value"), json.null();
        // Of a number: who has it at all.
        const analysis::PerSide<std::uint64_t> have = key.numbers ? key.numbers->members : analysis::PerSide<std::uint64_t>();
        json.real("share_candidate", analysis::Share{have.candidate, members.candidate}.value());
        json.real("share_baseline", analysis::Share{have.baseline, members.baseline}.value());
    } else {
        appendValueName(json, key.values.front());
        appendMemberShares(json, key.values.front(), members);
    }
    json.real("score", key.score);
    json.real("p", key.pValue);
    json.real("false_discovery_rate", key.rate);
    appendKeyName(json, key.name, examples);
    json.count("distinct", key.distinct);
    if (key.manyValues) json.flag("values_not_kept", true);
    if (key.numbers) appendCohortNumbers(json, *key.numbers);
    json.key("values");
    json.beginArray();
    for (const CohortValue& value : key.values) {
        json.beginObject();
        appendValueName(json, value);
        appendMemberShares(json, value, members);
        json.real("p", value.pValue);
        json.endObject();
    }
    json.endArray();
    json.key("same");
    json.beginArray();
    for (std::size_t i = 0; i < key.same.size(); ++i) {
        json.beginObject();
        json.text("key", key.same[i].key);
        json.text("value", key.sameValue[i]);
        appendKeyName(json, key.same[i], examples);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void appendOperation(JsonOut& json, const analysis::CohortOperation& operation, const analysis::PerSide<std::uint64_t>& members) {
    json.beginObject();
    json.text("service", operation.service);
    json.text("name", operation.name);
    json.text("example", operation.example);
    json.number("delta_ns", std::llround(operation.test.difference));
    json.real("score", operation.score);
    json.text("kind", kindName(operation.kind));
    json.flag("wait", operation.wait);
    json.flag("differs", operation.differs);
    json.number("critical_ns_candidate", std::llround(operation.criticalNs.candidate));
    json.number("critical_ns_baseline", std::llround(operation.criticalNs.baseline));
    json.number("delta_low_ns", std::llround(operation.test.interval.low));
    json.number("delta_high_ns", std::llround(operation.test.interval.high));
    json.real("p", operation.test.pValue);
    json.real("tail_candidate", operation.tail.value.candidate);
    json.real("tail_baseline", operation.tail.value.baseline);
    json.real("tail_p", operation.tail.pValue);
    json.real("false_discovery_rate", operation.rate);
    json.real("share_candidate", analysis::Share{operation.members.candidate, members.candidate}.value());
    json.real("share_baseline", analysis::Share{operation.members.baseline, members.baseline}.value());
    json.count("calls_candidate", operation.calls.candidate);
    json.count("calls_baseline", operation.calls.baseline);
    json.count("errors_candidate", operation.errors.candidate);
    json.count("errors_baseline", operation.errors.baseline);
    json.endObject();
}

void appendCulprit(JsonOut& json, const analysis::Culprit& culprit) {
    json.beginObject();
    json.text("service", culprit.service);
    json.real("score", culprit.score);
    json.key("evidence");
    json.beginArray();
    for (const analysis::CulpritEvidence& evidence : culprit.evidence) {
        const bool time = evidence.sign == analysis::CulpritSign::Slower || evidence.sign == analysis::CulpritSign::Waits;
        json.beginObject();
        json.text("sign", signName(evidence.sign));
        json.real("score", evidence.score);
        const auto append = [&](const char* name, double value) {
            if (time)
                json.number(std::string(name) + "_ns", std::llround(value));
            else
                json.real(name, value);
        };
        append("candidate", evidence.value.candidate);
        append("baseline", evidence.value.baseline);
        append("difference_low", evidence.difference.low);
        append("difference_high", evidence.difference.high);
        json.real("p", evidence.pValue);
        json.endObject();
    }
    json.endArray();
    if (!culprit.namedBy.empty()) json.text("named_by", culprit.namedBy);
    json.count("members_candidate", culprit.members.candidate);
    json.count("members_baseline", culprit.members.baseline);
    json.endObject();
}

}  // namespace

void cohortJson(Context& context, const CohortAnswer& answer) {
    const analysis::CohortComparison& comparison = answer.comparison;
    const std::uint64_t limit = answer.limit == 0 ? UINT64_MAX : answer.limit;
    const OperationExamples examples(comparison);
    JsonOut json(context.out.text());
    json.beginObject();
    json.count("n_candidate", comparison.members.candidate);
    json.count("n_baseline", comparison.members.baseline);
    if (comparison.refused) json.text("refused", refusalText(comparison));
    json.key("attributes");
    json.beginArray();
    for (std::size_t i = 0; i < std::min<std::uint64_t>(limit, comparison.attributes.differing); ++i)
        appendKey(json, comparison.attributes.keys[i], comparison.members, examples);
    json.endArray();
    json.key("operations");
    json.beginArray();
    for (std::size_t i = 0; i < std::min<std::uint64_t>(limit, comparison.operations.size()); ++i)
        appendOperation(json, comparison.operations[i], comparison.members);
    json.endArray();
    json.key("culprits");
    json.beginArray();
    for (std::size_t i = 0; i < std::min<std::uint64_t>(limit, comparison.culprits.size()); ++i)
        appendCulprit(json, comparison.culprits[i]);
    json.endArray();
    json.text("candidate", answer.counted.candidates);
    json.text("baseline", answer.counted.baselines);
    json.count("in_both", answer.counted.both);
    json.count("damaged", answer.counted.damaged);
    json.number("mean_ns_candidate", std::llround(comparison.durationNs.candidate));
    json.number("mean_ns_baseline", std::llround(comparison.durationNs.baseline));
    json.count("spans_candidate", comparison.spans.candidate);
    json.count("spans_baseline", comparison.spans.baseline);
    json.count("several_roots_candidate", comparison.severalRoots.candidate);
    json.count("several_roots_baseline", comparison.severalRoots.baseline);
    json.count("keys_compared", comparison.attributes.compared);
    json.count("keys_differing", comparison.attributes.differing);
    json.count("keys_not_looked_at", comparison.attributes.keysNotLookedAt);
    json.flag("values_not_kept", comparison.attributes.valuesNotKept);
    json.key("left_out");
    json.beginArray();
    for (const analysis::LeftOutKey& key : comparison.attributes.leftOut) {
        json.beginObject();
        json.text("key", key.name.key);
        json.text("why", leftOutName(key.why));
        appendKeyName(json, key.name, examples);
        json.count("distinct", key.distinct);
        json.endObject();
    }
    json.endArray();
    json.real("seconds", answer.seconds);
    json.endObject();
    context.out.text() += '\n';
}

}  // namespace fw::cli
