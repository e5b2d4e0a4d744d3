// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "importers/sources/answer_source.h"
#include "importers/sources/api_requests.h"
#include "importers/sources/fetch_lanes.h"
#include "importers/sources/trace_fetch.h"

namespace fw::sources {

/// The fetch itself: tasks, the one after the other, and the answers to them (fetch_run.cpp, fetch_answers.cpp); what each backend is asked
/// is in a file of its own (fetch_jaeger.cpp, fetch_tempo.cpp). Traces by id are asked for ahead, as soon as it is sure which API gives
/// them; results and errors keep the order of the tasks all the same.
class FetchRun final : public TraceFetch {
public:
    FetchRun(TraceQuestion question, std::unique_ptr<FetchLanes> lanes, const FetchLimits& limits);

    Next next() override;
    [[nodiscard]] bool isArchive() const override { return false; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_lanes->rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return std::nullopt; }
    [[nodiscard]] std::uint64_t hiddenMembers() const override { return 0; }
    void setStop(std::stop_token stop) override { m_lanes->setStop(stop); }
    [[nodiscard]] FetchReport report() const override;

private:
    enum class Known { Untried, Yes, No };
    /// One trace (an id) or a part of a search.
    struct Task {
        std::string traceId;
        SearchPart part;
    };
    static Task traceTask(std::string id) { return {std::move(id), {}}; }
    static Task windowTask(SearchPart part) { return {{}, std::move(part)}; }
    using Step = Result<Source*>;  ///< null: nothing to read came of it

    // What came.
    void finishCurrent();
    void checkIds(const std::set<std::string>& ids);
    void splitOrStop(const SearchPart& part);

    // What is asked.
    Step doNext();
    Step findBackend();
    [[nodiscard]] std::string lookedFor() const { return m_task.traceId.empty() ? "the search API" : "trace " + m_task.traceId; }
    [[nodiscard]] std::optional<Url> traceUrl(const std::string& id) const;
    Result<HttpHead> ask(const Url& url);

    // Answers.
    /// A list, read whole. `there`: the server has this API; a 404 or a page for people (as single-page applications send) says that not.
    struct Listed {
        HttpHead head;
        std::string body;
        bool there = false;
    };
    Result<Listed> list(const Url& url);
    Result<std::string> trouble();
    tl::unexpected<Error> refused(const HttpHead& head, const std::string& body) const;
    static tl::unexpected<Error> noJson(const HttpHead& head);
    Result<AnswerSource*> open(const HttpHead& head);
    Step missing();
    Step trace(const Url& url);
    Step orMissing(const HttpHead& head);
    Step traces(const Url& url);
    Step opened(const HttpHead& head);

    // Jaeger: v3 where it is, v1 where not.
    Step jaegerTrace(const std::string& id);
    Step jaegerSearch(const SearchPart& part);
    std::optional<Step> searchByV3(const SearchPart& part);
    Step searchBySummaries(const SearchPart& part, const Listed& listed);
    Step forEachService(const SearchPart& part);

    // Tempo: v2 says whether a trace is whole; searches give ids.
    Step tempoTrace(const std::string& id);
    Step tempoSearch(const SearchPart& part);

    const TraceQuestion m_question;
    const std::unique_ptr<FetchLanes> m_lanes;
    std::optional<Backend> m_backend;
    const std::uint64_t m_limit;
    const std::uint64_t m_page;
    std::vector<Task> m_tasks;  ///< the last one is next
    Task m_task;                ///< that is being done
    std::optional<AnswerSource> m_current;
    std::vector<SourceError> m_pending;
    std::map<std::string, std::int64_t> m_found;  ///< ids that came, and when they were asked for
    std::set<std::string> m_asked;                ///< Tempo: ids that were found by searches
    FetchReport m_report;
    Known m_v3 = Known::Untried;
    Known m_summaries = Known::Untried;
    Known m_v1Search = Known::Untried;
    Known m_v3Search = Known::Untried;
    Known m_tempoV2 = Known::Untried;
};

}  // namespace fw::sources
