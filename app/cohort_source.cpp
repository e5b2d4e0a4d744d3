// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cohort_source.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>
#include <utility>
#include <vector>

#include "app/bottleneck_source.h"
#include "model/analysis/cohort_choice.h"
#include "model/analysis/cohort_sweep.h"
#include "model/analysis/only_names.h"
#include "model/query/search_text.h"

namespace fw::app {

using analysis::CohortBaseline;
using analysis::CohortChoice;
using analysis::CohortMember;
using analysis::CohortSide;
using items::CohortFindings;
using items::CohortQuestion;

namespace {

/// Lists the members, and keeps what their numbers mean.
class CohortListing : public analysis::CohortMembers {
public:
    void visit(std::size_t lane, const SweptTrace& trace) override {
        CohortMembers::visit(lane, trace);
        m_texts[lane] = trace.texts;
    }
    [[nodiscard]] std::shared_ptr<const SweepTexts> texts() const { return m_texts[0] ? m_texts[0] : m_texts[1]; }

private:
    std::array<std::shared_ptr<const SweepTexts>, sweepLanes> m_texts;
};

/// The traces that are looked at, and who is on which side.
struct ChosenCohorts {
    SearchRequest request;
    std::vector<CohortMember> all;  ///< by key
    CohortChoice choice;
    std::shared_ptr<const SweepTexts> texts;
    std::vector<std::string> conditionKeys;
    std::uint64_t both = 0;
    std::uint64_t neither = 0;
    std::uint64_t damaged = 0;
    bool same = false;  ///< both sides name the same traces
};

Result<SearchRequest> understood(const QString& text) {
    Result<query::SearchText> parsed = query::parseSearchText(text.toStdString());
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    parsed->request.everywhere = true;
    return std::move(parsed->request);
}

Result<std::unordered_set<TraceKey>> keysOf(const SearchRequest& request, store::TraceReader& reader, const std::stop_token& stop) {
    analysis::CohortMembers found;
    const Result<SweepCounts> swept = reader.sweep(request, false, found, stop);
    if (!swept) return tl::unexpected<Error>(swept.error());
    std::unordered_set<TraceKey> keys;
    for (const CohortMember& member : found.take()) keys.insert(member.key);
    return keys;
}

std::vector<CohortMember> membersAmong(const std::vector<CohortMember>& all, const std::unordered_set<TraceKey>& keys) {
    std::vector<CohortMember> some;
    for (const CohortMember& member : all)
        if (keys.contains(member.key)) some.push_back(member);
    return some;
}

Result<SearchRequest> periodOf(const AskedCohorts& asked, store::TraceReader& reader, const std::stop_token& stop) {
    SearchRequest request = asked.request;
    if (!asked.lastNs) return request;
    analysis::BottleneckOptions options;
    SearchRequest widened = request;
    const Result<bool> some = setBottleneckPeriod(reader, asked.lastNs, widened, options, stop);
    if (!some) return tl::unexpected<Error>(some.error());
    // The period before is for the trend alone.
    request.fromNs = options.fromNs;
    request.toNs = options.toNs;
    return request;
}

Result<void> chooseImports(const CohortQuestion& question, ChosenCohorts& chosen, store::TraceReader& reader, const std::stop_token& stop) {
    const Result<std::vector<TraceKey>> candidates = reader.tracesOfImport(question.imported.id, SIZE_MAX, stop);
    if (!candidates) return tl::unexpected<Error>(candidates.error());
    const Result<std::vector<TraceKey>> baseline = reader.tracesOfImport(question.heldAgainst.id, SIZE_MAX, stop);
    if (!baseline) return tl::unexpected<Error>(baseline.error());
    std::vector<CohortMember> members;
    for (const CohortMember& member : chosen.all) {
        const bool after = std::binary_search(candidates->begin(), candidates->end(), member.key);
        const bool before = std::binary_search(baseline->begin(), baseline->end(), member.key);
        chosen.neither += after && before ? 1 : 0;
        if (after == before) continue;
        chosen.choice.emplace(member.key, after ? CohortSide::Candidate : CohortSide::Baseline);
        members.push_back(member);
    }
    chosen.same = chosen.neither > 0 && chosen.choice.empty();
    chosen.all = std::move(members);
    return {};
}

Result<void> choose(const AskedCohorts& asked, ChosenCohorts& chosen, store::TraceReader& reader, const std::stop_token& stop) {
    const CohortQuestion& question = asked.question;
    const CohortBaseline band = question.against == CohortQuestion::Against::Middle ? CohortBaseline::Middle : CohortBaseline::Rest;
    switch (question.of) {
        case CohortQuestion::Of::Slowest:
            chosen.choice = analysis::chooseSlowest(chosen.all, question.thousandths, band);
            break;
        case CohortQuestion::Of::From:
            chosen.choice = analysis::chooseFrom(chosen.all, question.fromNs, band);
            break;
        case CohortQuestion::Of::Failed:
            chosen.choice = analysis::chooseFailed(chosen.all, band);
            chosen.conditionKeys.emplace_back("status");
            break;
        case CohortQuestion::Of::Query: {
            const Result<SearchRequest> request = understood(question.query);
            if (!request) return tl::unexpected<Error>(request.error());
            const Result<std::unordered_set<TraceKey>> keys = keysOf(*request, reader, stop);
            if (!keys) return tl::unexpected<Error>(keys.error());
            chosen.choice = analysis::chooseListed(membersAmong(chosen.all, *keys), chosen.all, band);
            for (const Condition& condition : request->conditions) chosen.conditionKeys.push_back(condition.key);
            break;
        }
        case CohortQuestion::Of::Kept: {
            const Result<std::vector<TraceKey>> kept = reader.pinned();
            if (!kept) return tl::unexpected<Error>(kept.error());
            chosen.choice = analysis::chooseListed(membersAmong(chosen.all, {kept->begin(), kept->end()}), chosen.all, band);
            break;
        }
        case CohortQuestion::Of::Listed: {
            std::unordered_set<TraceKey> keys;
            if (question.keys) keys.insert(question.keys->begin(), question.keys->end());
            chosen.choice = analysis::chooseListed(membersAmong(chosen.all, keys), chosen.all, band);
            break;
        }
        case CohortQuestion::Of::Brushed: {
            std::vector<CohortMember> brushed;
            for (const CohortMember& member : chosen.all)
                if (asked.brush.holds(member.startNs, member.durationNs) &&
                    (!asked.listed || std::binary_search(asked.listed->begin(), asked.listed->end(), member.key)))
                    brushed.push_back(member);
            chosen.choice = analysis::chooseListed(brushed, chosen.all, band);
            break;
        }
        case CohortQuestion::Of::Imported:
            return chooseImports(question, chosen, reader, stop);
    }
    if (question.against != CohortQuestion::Against::Query) return {};
    const Result<SearchRequest> request = understood(question.baseline);
    if (!request) return tl::unexpected<Error>(request.error());
    const Result<std::unordered_set<TraceKey>> keys = keysOf(*request, reader, stop);
    if (!keys) return tl::unexpected<Error>(keys.error());
    for (const Condition& condition : request->conditions) chosen.conditionKeys.push_back(condition.key);
    std::uint64_t candidates = 0;
    for (const auto& [key, side] : chosen.choice) candidates += side == CohortSide::Candidate ? 1 : 0;
    const auto baseline = membersAmong(chosen.all, *keys).size();
    std::erase_if(chosen.choice, [&](const auto& one) {
        chosen.both += one.second == CohortSide::Candidate && keys->contains(one.first) ? 1 : 0;
        return one.second == CohortSide::Baseline && !keys->contains(one.first);
    });
    chosen.same = candidates > 0 && chosen.both == candidates && baseline == candidates;
    return {};
}

Result<ChosenCohorts> chooseCohorts(const AskedCohorts& asked, store::TraceReader& reader, const std::stop_token& stop) {
    ChosenCohorts chosen;
    Result<SearchRequest> request = periodOf(asked, reader, stop);
    if (!request) return tl::unexpected<Error>(request.error());
    chosen.request = std::move(*request);
    CohortListing listing;
    const Result<SweepCounts> swept = reader.sweep(chosen.request, false, listing, stop);
    if (!swept) return tl::unexpected<Error>(swept.error());
    chosen.damaged = swept->damaged;
    chosen.texts = listing.texts();
    chosen.all = listing.take();
    if (const Result<void> done = choose(asked, chosen, reader, stop); !done) return tl::unexpected<Error>(done.error());
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    return chosen;
}

std::optional<std::int64_t> thresholdOf(const CohortQuestion& question, const analysis::CohortDurations& durations) {
    if (question.of == CohortQuestion::Of::From) return question.fromNs;
    if (question.of != CohortQuestion::Of::Slowest || durations.candidates.empty()) return std::nullopt;
    return durations.candidates.front();
}

/// Of the operations that are told: the name that stands in the cache, where one alone is normalised to it.
std::map<std::string, std::string> onlyNamesOf(const analysis::CohortComparison& comparison, const SweepTexts& texts,
                                               const std::stop_token& stop) {
    std::set<std::string> wanted;
    for (const analysis::CohortOperation& operation : comparison.operations)
        if (operation.differs) wanted.insert(operation.name);
    for (std::size_t i = 0; i < comparison.attributes.differing; ++i) wanted.insert(comparison.attributes.keys[i].name.operation);
    return analysis::onlyNames(texts.names, wanted, {}, stop);
}

}  // namespace

Result<SharedFindings> findCohorts(const AskedCohorts& asked, store::TraceReader& reader, const std::stop_token& stop,
                                   const std::function<void(SharedFindings)>& tell) {
    Result<ChosenCohorts> chosen = chooseCohorts(asked, reader, stop);
    if (!chosen) return tl::unexpected<Error>(chosen.error());
    CohortFindings findings;
    findings.question = asked.question;
    findings.filtered = !asked.request.text.empty() || !asked.request.conditions.empty() || !chosen->request.range().empty();
    findings.both = chosen->both;
    findings.neither = chosen->neither;
    findings.damaged = chosen->damaged;
    auto durations = std::make_shared<analysis::CohortDurations>(analysis::cohortDurations(chosen->all, chosen->choice));
    findings.thresholdNs = thresholdOf(asked.question, *durations);
    findings.durations = durations;
    std::vector<TraceKey> candidates;
    for (const auto& [key, side] : chosen->choice) {
        if (side != CohortSide::Neither) ++findings.members.of(side);
        if (side == CohortSide::Candidate) candidates.push_back(key);
    }
    std::sort(candidates.begin(), candidates.end());
    findings.candidates = std::make_shared<const std::vector<TraceKey>>(std::move(candidates));
    for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline})
        findings.median.of(side) = analysis::medianMember(chosen->all, chosen->choice, side);
    if (chosen->texts)
        for (const ServiceRef& service : chosen->texts->services) findings.slotOf.emplace(service.name, service.slot);
    if (!chosen->all.empty()) tell(std::make_shared<CohortFindings>(findings));

    analysis::CohortOptions options;
    options.conditionKeys = chosen->conditionKeys;
    options.waits = asked.waits;
    options.byDuration = asked.question.of == CohortQuestion::Of::Slowest || asked.question.of == CohortQuestion::Of::From;
    // Who is refused for his number needs no bodies read.
    const std::uint64_t least = options.limits.leastMembers;
    auto comparison = std::make_shared<analysis::CohortComparison>();
    if (chosen->same) {
        comparison->members = findings.members;
        comparison->refused = analysis::CohortRefusal{false, true, least, true};
    } else if (findings.members.candidate < least || findings.members.baseline < least) {
        comparison->members = findings.members;
        comparison->refused = analysis::CohortRefusal{findings.members.candidate < least, findings.members.baseline < least, least};
    } else {
        analysis::CohortSweep sweep({[&choice = chosen->choice](TraceKey key) {
                                         const auto at = choice.find(key);
                                         return at == choice.end() ? CohortSide::Neither : at->second;
                                     },
                                     {},
                                     analysis::CohortUnit::Trace},
                                    options);
        const Result<SweepCounts> swept = reader.sweep(chosen->request, true, sweep, stop);
        if (!swept) return tl::unexpected<Error>(swept.error());
        findings.damaged = std::max(findings.damaged, swept->damaged);
        Result<analysis::CohortComparison> compared = analysis::compareCohorts(sweep.take(), options, stop);
        if (!compared) return tl::unexpected<Error>(compared.error());
        *comparison = std::move(*compared);
        if (chosen->texts) findings.onlyNames = onlyNamesOf(*comparison, *chosen->texts, stop);
    }
    findings.comparison = std::move(comparison);
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    return std::make_shared<CohortFindings>(std::move(findings));
}

Result<MedianPair> findMedians(const AskedCohorts& asked, const std::string& search, store::TraceReader& reader,
                               const std::stop_token& stop) {
    Result<ChosenCohorts> chosen = chooseCohorts(asked, reader, stop);
    if (!chosen) return tl::unexpected<Error>(chosen.error());
    const Result<SearchRequest> request = understood(QString::fromStdString(search));
    if (!request) return tl::unexpected<Error>(request.error());
    const Result<std::unordered_set<TraceKey>> keys = keysOf(*request, reader, stop);
    if (!keys) return tl::unexpected<Error>(keys.error());
    std::erase_if(chosen->choice, [&](const auto& one) { return (one.second == CohortSide::Candidate) != keys->contains(one.first); });
    return MedianPair{analysis::medianMember(chosen->all, chosen->choice, CohortSide::Candidate),
                      analysis::medianMember(chosen->all, chosen->choice, CohortSide::Baseline)};
}

}  // namespace fw::app
