// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cohort_sides.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <memory>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "app/cli/import_issues.h"
#include "app/cli/progress_line.h"
#include "app/cli/query_words.h"
#include "importers/import_job.h"
#include "model/analysis/cohort_choice.h"

namespace fw::cli {
namespace {

using analysis::CohortBaseline;
using analysis::CohortMember;
using analysis::CohortSide;

/// One side that is a query of its own, or files of its own.
struct OwnSide {
    std::unique_ptr<store::TraceReader> reader;
    std::optional<store::TemporaryCache> cache;  ///< outlives the reader
    SearchRequest request;
    bool files = false;
    ~OwnSide() { reader.reset(); }
    OwnSide() = default;
    OwnSide(OwnSide&&) = default;
    OwnSide& operator=(OwnSide&&) = default;
};

std::string joinedWords(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

bool isFile(const std::string& word) {
    std::error_code error;
    return std::filesystem::exists(word, error) && !error;
}

Result<SearchRequest> requestOfWords(store::TraceReader& reader, const std::vector<std::string>& words) {
    SearchRequest request;
    request.everywhere = true;
    if (isFrameId(reader, words)) {
        request.text = words.front();
        return request;
    }
    Result<query::SearchText> parsed = parseWords(words);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    parsed->request.everywhere = true;
    return std::move(parsed->request);
}

/// Imports files into a cache of their own.
Result<OwnSide> fromFiles(Context& context, const std::vector<std::string>& files, bool& partial) {
    OwnSide side;
    side.files = true;
    Result<store::TemporaryCache> cache = store::TemporaryCache::create();
    if (!cache) return tl::unexpected<Error>(cache.error());
    side.cache.emplace(std::move(*cache));
    {
        Result<std::unique_ptr<store::TraceWriter>> writer = store::TraceWriter::open({side.cache->path(), context.frameKey});
        if (!writer) return tl::unexpected<Error>(writer.error());
        ImportOptions options;
        ProgressLine line(context.wantsProgress());
        options.progress = [&line](const Progress& progress) { line.show(progress); };
        (*writer)->beginImport(files.front(), wallClockNs());
        const Result<ImportSummary> summary = runImport(files, options, **writer, context.stop);
        line.clear();
        if (!summary) return tl::unexpected<Error>(summary.error());
        printIssues(context, *summary);
        if (summary->cancelled) return fail(ErrorKind::Cancelled, "cancelled");
        partial = partial || summary->partial;
    }
    Result<std::unique_ptr<store::TraceReader>> reader = store::TraceReader::open({side.cache->path(), {}});
    if (!reader) return tl::unexpected<Error>(reader.error());
    side.reader = std::move(*reader);
    return side;
}

Result<OwnSide> ownSide(Context& context, const std::vector<std::string>& words, bool& partial) {
    const auto files = std::count_if(words.begin(), words.end(), isFile);
    if (files == static_cast<std::ptrdiff_t>(words.size())) return fromFiles(context, words, partial);
    for (const std::string& word : words)
        if (!isFile(word) && (files > 0 || (word.find('/') != std::string::npos && word.find_first_of("=<>") == std::string::npos)))
            return fail(ErrorKind::Unreadable, "there is no such file", word);
    OwnSide side;
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return tl::unexpected<Error>(reader.error());
    side.reader = std::move(*reader);
    Result<SearchRequest> request = requestOfWords(*side.reader, words);
    if (!request) return tl::unexpected<Error>(request.error());
    side.request = std::move(*request);
    return side;
}

/// What the index tells, without a look at any trace: also of damaged ones.
Result<std::vector<CohortMember>> listedMembers(store::TraceReader& reader, const SearchRequest& request, const std::stop_token& stop) {
    const Result<TracePoints> points = reader.tracePoints(request, stop);
    if (!points) return tl::unexpected<Error>(points.error());
    std::vector<CohortMember> members;
    members.reserve(points->size());
    for (std::size_t i = 0; i < points->size(); ++i)
        members.push_back({points->key[i], points->startNs[i], points->durationNs[i], points->failed[i] != 0});
    return members;
}

Result<std::vector<CohortMember>> membersOf(store::TraceReader& reader, const SearchRequest& request, std::uint64_t& damaged,
                                            const std::stop_token& stop) {
    analysis::CohortMembers members;
    const Result<SweepCounts> swept = reader.sweep(request, false, members, stop);
    if (!swept) return tl::unexpected<Error>(swept.error());
    damaged = std::max(damaged, swept->damaged);
    return members.take();
}

/// A trace whatever cache it lies in; its times tell it from an older state of itself.
using NamedTrace = std::tuple<TraceId, std::int64_t, std::int64_t>;

/// All traces that a request names, by what is the same in every cache.
Result<std::set<NamedTrace>> namedTraces(store::TraceReader& reader, const SearchRequest& request, const std::stop_token& stop) {
    class Visitor final : public SweepVisitor {
    public:
        void begin() override {
            for (auto& lane : m_lanes) lane.clear();
        }
        void visit(std::size_t lane, const SweptTrace& trace) override { m_lanes[lane].emplace(trace.id, trace.startNs, trace.durationNs); }
        std::set<NamedTrace> take() {
            for (std::size_t lane = 1; lane < m_lanes.size(); ++lane) m_lanes[0].merge(m_lanes[lane]);
            return std::move(m_lanes[0]);
        }

    private:
        std::array<std::set<NamedTrace>, sweepLanes> m_lanes;
    };
    Visitor visitor;
    const Result<SweepCounts> swept = reader.sweep(request, false, visitor, stop);
    if (!swept) return tl::unexpected<Error>(swept.error());
    return visitor.take();
}

/// Counts what `sideOf` says of the traces that a request names.
Result<analysis::CohortTally> countSide(store::TraceReader& reader, const SearchRequest& request,
                                        std::function<CohortSide(TraceKey)> sideOf, const analysis::CohortOptions& options,
                                        std::uint64_t cache, std::uint64_t& damaged, const std::stop_token& stop) {
    analysis::CohortSweep sweep({std::move(sideOf), {}, analysis::CohortUnit::Trace}, options, cache);
    const Result<SweepCounts> swept = reader.sweep(request, true, sweep, stop);
    if (!swept) return tl::unexpected<Error>(swept.error());
    damaged += swept->damaged;
    return sweep.take();
}

void addConditions(CountedCohorts& out, const SearchRequest& request) {
    for (const Condition& condition : request.conditions) out.options.conditionKeys.push_back(condition.key);
}

/// "5%", "5", "0.5 %": thousandths.
Result<std::uint32_t> thousandthsOf(std::string text) {
    while (!text.empty() && (text.back() == '%' || text.back() == ' ')) text.pop_back();
    double percent = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), percent);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !(percent >= 0.1 && percent <= 90))
        return fail(ErrorKind::Usage, "--slowest wants a part of the traces from 0.1% to 90%");
    return static_cast<std::uint32_t>(percent * 10 + 0.5);
}

bool isBand(const std::vector<std::string>& words) {
    return words.empty() || (words.size() == 1 && (words[0] == "rest" || words[0] == "middle") && !isFile(words[0]));
}

/// Who of a set of traces is on which side. `careful`: each trace is looked at, and damaged ones belong to neither.
Result<analysis::CohortChoice> chooseWithin(Context& context, const CohortArguments& arguments, OwnSide& side, CohortBaseline band,
                                            bool careful, CountedCohorts& out) {
    const auto members = [&](const SearchRequest& request) {
        return careful ? membersOf(*side.reader, request, out.damaged, context.stop) : listedMembers(*side.reader, request, context.stop);
    };
    Result<std::vector<CohortMember>> all = members(side.request);
    if (!all) return tl::unexpected<Error>(all.error());
    out.options.conditionKeys.clear();
    if (arguments.errors) {
        out.options.conditionKeys.push_back("status");
        out.candidates = "traces with errors";
        return analysis::chooseFailed(std::move(*all), band);
    }
    if (!arguments.slowest.empty()) {
        const Result<std::uint32_t> part = thousandthsOf(arguments.slowest);
        out.options.byDuration = true;
        if (!part) return tl::unexpected<Error>(part.error());
        out.candidates = "the slowest " + std::to_string(*part / 10) + (*part % 10 != 0 ? '.' + std::to_string(*part % 10) : "") + " %";
        return analysis::chooseSlowest(std::move(*all), *part, band);
    }
    const Result<SearchRequest> request = requestOfWords(*side.reader, arguments.candidate);
    if (!request) return tl::unexpected<Error>(request.error());
    const Result<std::vector<CohortMember>> chosen = members(*request);
    if (!chosen) return tl::unexpected<Error>(chosen.error());
    addConditions(out, *request);
    out.candidates = joinedWords(arguments.candidate);
    return analysis::chooseListed(*chosen, std::move(*all), band);
}

/// Candidates out of a set of traces, against others of the same set.
Result<CountedCohorts> countWithin(Context& context, const CohortArguments& arguments) {
    CountedCohorts out;
    const CohortBaseline band =
        !arguments.baseline.empty() && arguments.baseline[0] == "middle" ? CohortBaseline::Middle : CohortBaseline::Rest;
    const std::vector<std::string>& words = arguments.words;
    // No words name all traces of the cache.
    Result<OwnSide> side = ownSide(context, words.empty() ? std::vector<std::string>{""} : words, out.partial);
    if (!side) return tl::unexpected<Error>(side.error());
    out.baselines = band == CohortBaseline::Middle ? "the middle (p40 to p60)" : "the rest";
    // Where traces turn out to be damaged, they are left out before the slowest are chosen.
    for (const bool careful : {false, true}) {
        const Result<analysis::CohortChoice> choice = chooseWithin(context, arguments, *side, band, careful, out);
        if (!choice) return tl::unexpected<Error>(choice.error());
        std::uint64_t damaged = 0;
        Result<analysis::CohortTally> tally = countSide(
            *side->reader, side->request,
            [&choice](TraceKey key) {
                const auto at = choice->find(key);
                return at == choice->end() ? CohortSide::Neither : at->second;
            },
            out.options, 0, damaged, context.stop);
        if (!tally) return tl::unexpected<Error>(tally.error());
        out.tally = std::move(*tally);
        out.damaged = std::max(out.damaged, damaged);
        if (damaged == 0) break;
    }
    return out;
}

/// Two sides that are told one by one.
Result<CountedCohorts> countTwo(Context& context, const CohortArguments& arguments) {
    CountedCohorts out;
    Result<OwnSide> candidate = ownSide(context, arguments.candidate, out.partial);
    if (!candidate) return tl::unexpected<Error>(candidate.error());
    Result<OwnSide> baseline = ownSide(context, arguments.baseline, out.partial);
    if (!baseline) return tl::unexpected<Error>(baseline.error());
    out.candidates = joinedWords(arguments.candidate);
    out.baselines = joinedWords(arguments.baseline);
    analysis::CohortChoice candidates;
    const bool oneCache = !candidate->files && !baseline->files;
    if (oneCache) {
        addConditions(out, candidate->request);
        addConditions(out, baseline->request);
        const Result<std::vector<CohortMember>> chosen = membersOf(*candidate->reader, candidate->request, out.damaged, context.stop);
        if (!chosen) return tl::unexpected<Error>(chosen.error());
        for (const CohortMember& member : *chosen) candidates.emplace(member.key, CohortSide::Candidate);
        const Result<std::vector<CohortMember>> others = membersOf(*baseline->reader, baseline->request, out.damaged, context.stop);
        if (!others) return tl::unexpected<Error>(others.error());
        for (const CohortMember& member : *others) out.both += candidates.contains(member.key) ? 1 : 0;
        out.same = !candidates.empty() && out.both == candidates.size() && others->size() == candidates.size();
    }
    if (candidate->files && baseline->files) {
        const Result<std::set<NamedTrace>> first = namedTraces(*candidate->reader, candidate->request, context.stop);
        if (!first) return tl::unexpected<Error>(first.error());
        const Result<std::set<NamedTrace>> second = namedTraces(*baseline->reader, baseline->request, context.stop);
        if (!second) return tl::unexpected<Error>(second.error());
        out.same = !first->empty() && *first == *second;
    }
    out.damaged = 0;
    Result<analysis::CohortTally> tally = countSide(
        *candidate->reader, candidate->request, [](TraceKey) { return CohortSide::Candidate; }, out.options, 0, out.damaged, context.stop);
    if (!tally) return tl::unexpected<Error>(tally.error());
    const Result<analysis::CohortTally> other = countSide(
        *baseline->reader, baseline->request,
        [&](TraceKey key) { return candidates.contains(key) ? CohortSide::Neither : CohortSide::Baseline; }, out.options, oneCache ? 0 : 1,
        out.damaged, context.stop);
    if (!other) return tl::unexpected<Error>(other.error());
    tally->absorb(*other);
    out.tally = std::move(*tally);
    return out;
}

}  // namespace

Result<CountedCohorts> countCohorts(Context& context, const CohortArguments& arguments) {
    const bool shorthand = arguments.errors || !arguments.slowest.empty();
    if (arguments.errors && !arguments.slowest.empty())
        return fail(ErrorKind::Usage, "--errors and --slowest are two cohorts; one is needed");
    if (shorthand && !arguments.candidate.empty())
        return fail(ErrorKind::Usage, "--candidate, --slowest and --errors all name the candidates; one is needed");
    if (shorthand && !isBand(arguments.baseline))
        return fail(ErrorKind::Usage, "with --slowest and --errors the baseline is 'rest' or 'middle'");
    if (!shorthand && arguments.candidate.empty())
        return fail(ErrorKind::Usage, "candidates are needed: --candidate, --slowest or --errors; see framewake-cli cohort --help");
    const bool candidateFiles = !shorthand && std::any_of(arguments.candidate.begin(), arguments.candidate.end(), isFile);
    if (!shorthand && candidateFiles && isBand(arguments.baseline))
        return fail(ErrorKind::Usage, "candidates from files need a --baseline of files or a query");
    if (!arguments.words.empty() && !isBand(arguments.baseline))
        return fail(ErrorKind::Usage, "a query beside --candidate and --baseline makes no sense");
    return isBand(arguments.baseline) ? countWithin(context, arguments) : countTwo(context, arguments);
}

}  // namespace fw::cli
