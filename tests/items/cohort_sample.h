// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/items/cohort_findings.h"

namespace fw::test {

inline analysis::CohortValue cohortValue(const char* text, std::uint64_t candidate, std::uint64_t baseline,
                                         analysis::CohortValue::What what = analysis::CohortValue::What::Value) {
    analysis::CohortValue value;
    value.text = text;
    value.what = what;
    value.members = {candidate, baseline};
    value.difference = {0.1, 0.3};
    return value;
}

/// Forty slow traces against 160: a key with three values and a synonym, one with six values, one of numbers, one that does not differ, a
/// hostile one; three operations that differ, a wait among them, and one that does not; a culprit.
inline std::shared_ptr<items::CohortFindings> cohortSample() {
    auto findings = std::make_shared<items::CohortFindings>();
    findings->members = {40, 160};
    findings->median = {7, 9};
    auto durations = std::make_shared<analysis::CohortDurations>();
    for (std::int64_t i = 1; i <= 200; ++i) durations->all.push_back(i * 10'000'000);
    durations->candidates.assign(durations->all.end() - 40, durations->all.end());
    findings->durations = durations;
    findings->thresholdNs = durations->candidates.front();
    findings->slotOf = {{"detector", 3}};
    findings->onlyNames = {{"decode_h{n}", "decode_h264"}};
    auto comparison = std::make_shared<analysis::CohortComparison>();
    comparison->members = findings->members;
    const auto key = [&](const char* name, const char* operation, double score) -> analysis::CohortKey& {
        analysis::CohortKey& one = comparison->attributes.keys.emplace_back();
        one.name = {analysis::KeyPlace::Span, "detector", operation, SpanKind::Internal, name};
        one.score = score;
        one.differs = score > 0;
        return one;
    };
    analysis::CohortKey& cache = key("cache_hit", "decode_h{n}", 0.85);
    cache.values = {cohortValue("false", 36, 8), cohortValue("true", 4, 148), cohortValue("", 0, 4, analysis::CohortValue::What::Absent)};
    cache.same = {{analysis::KeyPlace::Resource, "detector", "", SpanKind::Unspecified, "host.name"}};
    cache.sameValue = {"gpu 2"};
    analysis::CohortKey& worker = key("worker.id", "infer", 0.34);
    for (int i = 0; i < 6; ++i) worker.values.push_back(cohortValue(i == 0 ? "w-07" : "w-0", static_cast<std::uint64_t>(20 - i), 10));
    worker.values.back() = cohortValue("", 1, 30, analysis::CohortValue::What::Others);
    worker.values.back().different = 7;
    analysis::CohortKey& memory = key("gpu.memory_free_mb", "infer", 0.31);
    memory.numbers.emplace();
    memory.numbers->median = {4590, 10290};
    memory.numbers->members = {40, 150};
    memory.numbers->high = 16000;
    memory.numbers->curve = {std::vector<double>(48, 0.02), std::vector<double>(48, 0.03)};
    memory.numbers->test.lowEnd = 0.31;
    analysis::CohortKey& hostile = key("bad\x1b\xe2\x80\xaekey", "infer", 0.1);
    hostile.values = {cohortValue(" ", 30, 20)};
    key("same.for.all", "infer", 0).values = {cohortValue("x", 20, 80)};
    comparison->attributes.differing = 4;
    comparison->attributes.compared = 88;
    comparison->attributes.leftOut = {{{}, analysis::KeyLeftOut::Id, 100}};
    comparison->attributes.leftOut[0].name.key = "job.id";
    const auto operation = [&](const char* name, double deltaNs, bool wait, bool differs) {
        analysis::CohortOperation& one = comparison->operations.emplace_back();
        one.service = "detector";
        one.name = name;
        one.wait = wait;
        one.differs = differs;
        one.test.difference = deltaNs;
        one.test.interval = {deltaNs * 0.8, deltaNs * 1.2};
        one.criticalNs = {500e6, 500e6 - deltaNs};
    };
    operation("decode_h{n}", 312e6, false, true);
    operation("infer", 204e6, true, true);
    operation("shard_{n}", -3.4e6, false, true);
    operation("other", 1e3, false, false);
    analysis::Culprit culprit;
    culprit.service = "detector";
    culprit.evidence.push_back({analysis::CulpritSign::Slower, {812e6, 500e6}, {}, 0.001, 0.001, 0.8});
    comparison->culprits = {culprit};
    findings->comparison = comparison;
    return findings;
}

}  // namespace fw::test
