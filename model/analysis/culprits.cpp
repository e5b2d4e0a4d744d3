// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <tuple>

#include "model/analysis/false_discovery.h"
#include "model/analysis/path_tally.h"
#include "model/analysis/table_test.h"

namespace fw::analysis {
namespace {

/// The thresholds of a tail, in thousandths of the baseline's members that may be beyond: the last is the longest of them.
constexpr std::uint64_t tailThousandths[] = {50, 10, 1, 0};

/// Members that have nothing count as 0.
PerSide<Moments> ofAll(const PerSide<TimeMoments>& some, PerSide<std::uint64_t> members) {
    PerSide<Moments> all{some.candidate.moments(), some.baseline.moments()};
    all.candidate.count = members.candidate;
    all.baseline.count = members.baseline;
    return all;
}

MeanTest compareSides(const PerSide<TimeMoments>& some, PerSide<std::uint64_t> members) {
    const PerSide<Moments> all = ofAll(some, members);
    return compareMeans(Candidate(all.candidate), Baseline(all.baseline));
}

/// How much became slower, and how much faster, all in all.
struct Change {
    double slower = 0;
    double faster = 0;
    void add(double ns) { (ns > 0 ? slower : faster) += std::abs(ns); }
    [[nodiscard]] double share(const RealInterval& interval) const {
        const double whole = interval.low > 0 ? slower : faster;
        return whole > 0 ? std::min(1.0, interval.distance() / whole) : 0;
    }
};

CulpritEvidence timeEvidence(CulpritSign sign, const PerSide<TimeMoments>& some, PerSide<std::uint64_t> members, const Change& change) {
    const MeanTest test = compareSides(some, members);
    const PerSide<Moments> all = ofAll(some, members);
    CulpritEvidence out;
    out.sign = sign;
    out.value = {all.candidate.mean(), all.baseline.mean()};
    out.difference = test.interval;
    out.pValue = test.pValue;
    // Who became faster is no culprit.
    out.score = test.interval.low > 0 ? change.share(test.interval) : 0;
    return out;
}

CulpritEvidence shareEvidence(CulpritSign sign, PerSide<std::uint64_t> hits, PerSide<std::uint64_t> members) {
    const Candidate<Share> c(Share{hits.candidate, members.candidate});
    const Baseline<Share> b(Share{hits.baseline, members.baseline});
    CulpritEvidence out;
    out.sign = sign;
    out.value = {(*c).value(), (*b).value()};
    out.difference = differenceInterval(c, b);
    out.pValue = sharesPValue(c, b);
    out.score = std::max(0.0, out.difference.low);
    return out;
}

/// Members whose own time is beyond what few of the baseline have: a fault that few members meet shows here first.
CulpritEvidence tailEvidence(const PerSide<std::vector<double>>& own, PerSide<std::uint64_t> members) {
    std::vector<double> sorted = own.baseline;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    CulpritEvidence best;
    best.sign = CulpritSign::Tail;
    for (const std::uint64_t thousandths : tailThousandths) {
        const std::uint64_t allowed = members.baseline * thousandths / 1000;
        const double bound = allowed < sorted.size() ? sorted[allowed] : 0;
        PerSide<std::uint64_t> beyond;
        for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline})
            for (const double ns : own.of(side)) beyond.of(side) += ns > bound ? 1 : 0;
        CulpritEvidence one = shareEvidence(CulpritSign::Tail, beyond, members);
        if (one.pValue < best.pValue) best = one;
    }
    best.pValue = std::min(1.0, best.pValue * static_cast<double>(std::size(tailThousandths)));
    return best;
}

/// Of a service as a whole, and of each of its operations, where the others do not blur it; the strongest.
CulpritEvidence strongestTail(const PathTally& tally, std::uint32_t service, PerSide<std::uint64_t> members) {
    CulpritEvidence best = tailEvidence(tally.services()[service].ownNs, members);
    std::size_t looks = 1;
    for (const PathTally::Operation& operation : tally.operations()) {
        if (tally.chargedTo(operation) != service) continue;
        ++looks;
        CulpritEvidence one = tailEvidence(operation.criticalNs, members);
        if (one.pValue < best.pValue) best = one;
    }
    best.pValue = std::min(1.0, best.pValue * static_cast<double>(looks));
    return best;
}

}  // namespace

std::vector<CohortOperation> compareOperations(const PathTally& tally, PerSide<std::uint64_t> members, const CohortLimits& limits) {
    std::vector<CohortOperation> out;
    std::vector<double> pValues;
    Change change;
    // A wait is named by the operation that it is before.
    std::vector<const std::string*> examples;
    for (const PathTally::Operation& from : tally.operations()) examples.push_back(&from.example);
    for (const PathTally::Operation& from : tally.operations())
        if (from.wait != UINT32_MAX) examples[from.wait] = &from.example;
    for (std::size_t number = 0; number < tally.operations().size(); ++number) {
        const PathTally::Operation& from = tally.operations()[number];
        // Known by name only, of a trace that belongs to neither side, or of spans that are members themselves.
        if (from.members.candidate + from.members.baseline == 0) continue;
        CohortOperation one;
        one.service = from.name.service;
        one.name = from.name.name;
        one.example = *examples[number];
        one.kind = from.name.kind;
        one.wait = from.name.wait;
        one.members = from.members;
        one.calls = from.calls;
        one.errors = from.errors;
        one.test = compareSides(from.critical, members);
        const PerSide<Moments> all = ofAll(from.critical, members);
        one.criticalNs = {all.candidate.mean(), all.baseline.mean()};
        change.add(one.test.difference);
        // A fault that few members meet moves the mean of all but little.
        one.tail = tailEvidence(from.criticalNs, members);
        pValues.push_back(std::min(1.0, 2 * std::min(one.test.pValue, one.tail.pValue)));
        out.push_back(std::move(one));
    }
    const std::vector<double> rates = discoveryRates(pValues);
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].rate = rates[i];
        out[i].score = change.share(out[i].test.interval);
        out[i].differs = rates[i] <= limits.falseDiscoveries;
        if (!out[i].differs) out[i].tail.score = 0;
    }
    std::sort(out.begin(), out.end(), [](const CohortOperation& a, const CohortOperation& b) {
        const double x = std::abs(a.test.difference);
        const double y = std::abs(b.test.difference);
        if (x != y) return x > y;
        return std::tie(a.service, a.name, a.kind, a.wait) < std::tie(b.service, b.name, b.kind, b.wait);
    });
    return out;
}

std::vector<Culprit> findCulprits(const PathTally& tally, PerSide<std::uint64_t> members, const CohortOptions& options) {
    const CohortLimits& limits = options.limits;
    Change change;
    std::vector<double> costs;
    for (const PathTally::Service& service : tally.services()) {
        const double own = compareSides(service.own, members).difference;
        const double waits = compareSides(service.waits, members).difference;
        change.add(own);
        change.add(waits);
        costs.push_back(std::max(0.0, own) + std::max(0.0, waits));
    }
    const double most = costs.empty() ? 0 : *std::max_element(costs.begin(), costs.end());
    std::vector<Culprit> all;
    std::vector<double> pValues;
    for (std::uint32_t number = 0; number < tally.services().size(); ++number) {
        const PathTally::Service& service = tally.services()[number];
        Culprit culprit;
        culprit.service = service.name;
        culprit.namedBy = service.namedBy;
        culprit.members = service.members;
        culprit.evidence.push_back(timeEvidence(CulpritSign::Slower, service.own, members, change));
        culprit.evidence.push_back(strongestTail(tally, number, members));
        culprit.evidence.push_back(timeEvidence(CulpritSign::Waits, service.waits, members, change));
        culprit.evidence.push_back(shareEvidence(CulpritSign::Errors, service.failedMembers, members));
        for (const CulpritEvidence& evidence : culprit.evidence) pValues.push_back(evidence.pValue);
        all.push_back(std::move(culprit));
    }
    const std::vector<double> rates = discoveryRates(pValues);
    std::size_t next = 0;
    std::vector<Culprit> out;
    for (std::size_t number = 0; number < all.size(); ++number) {
        Culprit& culprit = all[number];
        const double weight = options.byDuration && most > 0 ? costs[number] / most : 1;
        double innocent = 1;
        double time = 0;
        for (CulpritEvidence& evidence : culprit.evidence) {
            evidence.rate = rates[next++];
            if (evidence.rate > limits.falseDiscoveries) evidence.score = 0;
            if (evidence.sign == CulpritSign::Tail || evidence.sign == CulpritSign::Errors) evidence.score *= weight;
            // Mean and tail are two looks at the same time.
            if (evidence.sign == CulpritSign::Slower || evidence.sign == CulpritSign::Tail)
                time = std::max(time, evidence.score);
            else
                innocent *= 1 - evidence.score;
        }
        culprit.score = 1 - innocent * (1 - time);
        std::erase_if(culprit.evidence, [](const CulpritEvidence& evidence) { return evidence.score <= 0; });
        if (culprit.evidence.empty()) continue;
        std::stable_sort(culprit.evidence.begin(), culprit.evidence.end(),
                         [](const CulpritEvidence& a, const CulpritEvidence& b) { return a.score > b.score; });
        // Where it was more, or less, in the way: told, but nothing that speaks against it.
        CulpritEvidence present = shareEvidence(CulpritSign::Present, culprit.members, members);
        if (present.pValue <= limits.falseDiscoveries) {
            present.rate = present.pValue;
            present.score = 0;
            culprit.evidence.push_back(present);
        }
        out.push_back(std::move(culprit));
    }
    std::sort(out.begin(), out.end(),
              [](const Culprit& a, const Culprit& b) { return a.score != b.score ? a.score > b.score : a.service < b.service; });
    return out;
}

}  // namespace fw::analysis
