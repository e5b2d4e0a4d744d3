// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/trace_fetch.h"

#include <algorithm>
#include <set>
#include <utility>

#include "importers/sources/answer_source.h"
#include "importers/sources/api_answers.h"
#include "importers/sources/api_requests.h"
#include "importers/sources/http_transfer.h"
#include "importers/sources/http_trouble.h"

namespace fw::sources {
namespace {

constexpr const char* acceptJson = "application/json";
/// Lists of names and ids, and errors.
constexpr std::size_t mostOfList = std::size_t{64} << 20;
/// Of an answer that is none: enough to say what it is.
constexpr std::size_t mostOfTrouble = std::size_t{64} << 10;

enum class Known { Untried, Yes, No };

class Fetch final : public TraceFetch {
public:
    Fetch(TraceQuestion question, std::unique_ptr<HttpTransfer> transfer, const FetchLimits& limits)
        : m_question(std::move(question)),
          m_transfer(std::move(transfer)),
          m_backend(m_question.backend),
          m_limit(m_question.limit.value_or(limits.traces)),
          m_page(std::max<std::uint64_t>(limits.pageTraces, 1)) {
        if (m_question.traceIds.empty()) {
            m_tasks.push_back(windowTask({m_question.service, m_question.fromNs.value_or(0), m_question.toNs.value_or(0), 0}));
        } else {
            for (auto id = m_question.traceIds.rbegin(); id != m_question.traceIds.rend(); ++id) m_tasks.push_back(traceTask(*id));
        }
    }

    Next next() override {
        finishCurrent();
        for (;;) {
            if (!m_pending.empty()) {
                SourceError told = std::move(m_pending.back());
                m_pending.pop_back();
                return tl::unexpected(std::move(told));
            }
            if (m_report.failure || m_tasks.empty()) return nullptr;
            auto source = m_backend ? doNext() : findBackend();
            if (!source) {
                m_report.failure = source.error();
                if (source.error().kind == ErrorKind::Cancelled) return tl::unexpected(SourceError{source.error(), {}, {}});
                return tl::unexpected(SourceError{source.error(), {}, IssueCode::TransferFailed});
            }
            if (*source != nullptr) return *source;
        }
    }

    [[nodiscard]] bool isArchive() const override { return false; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_transfer->rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return std::nullopt; }
    [[nodiscard]] std::uint64_t hiddenMembers() const override { return 0; }
    void setStop(std::stop_token stop) override { m_transfer->setStop(std::move(stop)); }

    [[nodiscard]] FetchReport report() const override {
        FetchReport report = m_report;
        report.requests = m_transfer->requests();
        report.retries = m_transfer->retries();
        report.traces = m_found.size();
        for (const std::string& id : m_found)
            if (report.ids.size() < FetchReport::maxIds) report.ids.push_back(id);
        return report;
    }

private:
    /// One trace (an id) or a part of a search.
    struct Task {
        std::string traceId;
        SearchPart part;
    };
    static Task traceTask(std::string id) { return {std::move(id), {}}; }
    static Task windowTask(SearchPart part) { return {{}, std::move(part)}; }

    using Step = Result<Source*>;  ///< null: nothing to read came of it

    // What came.

    void finishCurrent() {
        if (!m_current) return;
        const std::set<std::string>& ids = m_current->tap().ids();
        m_found.insert(ids.begin(), ids.end());
        if (m_current->error()) {
            if (m_current->error()->kind != ErrorKind::Cancelled) m_report.failure = m_current->error();
        } else if (!m_task.traceId.empty()) {
            checkIds(ids);
        } else if (ids.size() >= m_task.part.limit) {
            splitOrStop(m_task.part);
        }
        m_current.reset();
    }

    /// A server that answers with other traces: they are kept as what they are, and told.
    void checkIds(const std::set<std::string>& ids) {
        const std::string asked = plainTraceId(m_task.traceId);
        const auto isAsked = [&asked](const std::string& id) { return id == asked || (asked.size() <= 16 && id.ends_with(asked)); };
        const auto other = std::find_if_not(ids.begin(), ids.end(), isAsked);
        if (other == ids.end()) return;
        SourceError error{{ErrorKind::Network, "asked for " + asked.substr(0, 40) + ", got " + other->substr(0, 40), m_current->name()},
                          {},
                          IssueCode::OtherTrace};
        m_pending.push_back(std::move(error));
        if (std::none_of(ids.begin(), ids.end(), isAsked)) m_report.missing.push_back(m_task.traceId);
    }

    /// As many traces came as were asked for: there may be more.
    void splitOrStop(const SearchPart& part) {
        const std::int64_t least = m_backend == Backend::Tempo ? 2'000'000'000 : m_backend == Backend::Zipkin ? 2'000'000 : 2'000;
        if (m_found.size() >= m_limit) {
            m_report.more = true;
            m_tasks.clear();
        } else if (part.toNs - part.fromNs < least) {
            m_report.more = true;
        } else {
            const std::int64_t middle = part.fromNs + (part.toNs - part.fromNs) / 2;
            m_tasks.push_back(windowTask({part.service, part.fromNs, middle, 0}));
            m_tasks.push_back(windowTask({part.service, middle, part.toNs, 0}));
        }
    }

    // What is asked.

    Step doNext() {
        m_task = std::move(m_tasks.back());
        m_tasks.pop_back();
        if (!m_task.traceId.empty()) {
            if (m_backend == Backend::Jaeger) return jaegerTrace(m_task.traceId);
            if (m_backend == Backend::Tempo) return tempoTrace(m_task.traceId);
            m_report.api = "zipkin";
            return trace(requests::zipkinTrace(m_question.server, m_task.traceId));
        }
        if (m_found.size() >= m_limit) {
            m_report.more = true;
            m_tasks.clear();
            return nullptr;
        }
        m_task.part.limit = std::min(m_page, m_limit - m_found.size());
        if (m_backend == Backend::Jaeger) return jaegerSearch(m_task.part);
        if (m_backend == Backend::Tempo) return tempoSearch(m_task.part);
        m_report.api = "zipkin";
        return traces(requests::zipkinSearch(m_question, m_task.part));
    }

    [[nodiscard]] std::string lookedFor() const { return m_task.traceId.empty() ? "the search API" : "trace " + m_task.traceId; }

    Result<HttpHead> ask(const Url& url) { return m_transfer->get(url, acceptJson); }

    /// The rest of an answer that is an error.
    Result<std::string> trouble() {
        auto body = m_transfer->readAll(mostOfTrouble);
        if (body || body.error().kind == ErrorKind::Limit) return m_transfer->scrubbed(body.value_or(""));
        return body;
    }
    tl::unexpected<Error> refused(const HttpHead& head, const std::string& body) const {
        return tl::unexpected<Error>(statusError(head, body, lookedFor()));
    }
    static tl::unexpected<Error> noJson(const HttpHead& head) {
        return fail(ErrorKind::Network,
                    "A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of "
                    "/api, and whether a token is wanted",
                    head.url.shown());
    }

    /// A list, read whole. `missing`: what a 404 (or a page for people, as single-page applications send) gives.
    struct Listed {
        HttpHead head;
        std::string body;
        bool there = false;  ///< the server has this API
    };
    Result<Listed> list(const Url& url) {
        Listed listed;
        auto head = ask(url);
        if (!head) return tl::unexpected<Error>(head.error());
        listed.head = *head;
        auto body = m_transfer->readAll(mostOfList);
        if (!body) return tl::unexpected<Error>(body.error());
        listed.body = std::move(*body);
        // Whoever says so may have the API or not.
        for (const int status : {401, 403, 407, 429, 503})
            if (head->status == status) return refused(*head, m_transfer->scrubbed(listed.body));
        const bool json = !answers::isHtml(listed.body);
        listed.there = json && (head->status != 404 || answers::v3Error(listed.body));
        return listed;
    }

    /// The answer of `head` as a source; null where no trace is in it.
    Result<AnswerSource*> open(const HttpHead& head) {
        m_current.emplace(*m_transfer, head);
        auto any = m_current->hasTraces();
        if (!any) {
            m_current.reset();
            return tl::unexpected<Error>(any.error());
        }
        if (answers::isHtml(m_current->beginning())) {
            m_current.reset();
            return noJson(head);
        }
        if (*any) return &*m_current;
        m_current.reset();
        return nullptr;
    }

    Step missing() {
        m_report.missing.push_back(m_task.traceId);
        return nullptr;
    }

    /// One trace at an address that is sure to be the API.
    Step trace(const Url& url) {
        const auto head = ask(url);
        if (!head) return tl::unexpected<Error>(head.error());
        if (head->status == 404) return missing();
        return orMissing(*head);
    }
    Step orMissing(const HttpHead& head) {
        if (head.status != 200) {
            const auto body = trouble();
            if (!body) return tl::unexpected<Error>(body.error());
            return refused(head, *body);
        }
        const auto opened = open(head);
        if (!opened) return tl::unexpected<Error>(opened.error());
        return *opened != nullptr ? Step(*opened) : missing();
    }

    /// A search at an address that is sure to be the API.
    Step traces(const Url& url) {
        const auto head = ask(url);
        if (!head) return tl::unexpected<Error>(head.error());
        if (head->status != 200) {
            const auto body = trouble();
            if (!body) return tl::unexpected<Error>(body.error());
            if (head->status == 404 && answers::v3Error(*body)) return nullptr;
            return refused(*head, *body);
        }
        return opened(*head);
    }
    Step opened(const HttpHead& head) {
        const auto source = open(head);
        if (!source) return tl::unexpected<Error>(source.error());
        return Step(*source);
    }

    // Jaeger: v3 where it is, v1 where not.

    Step jaegerTrace(const std::string& id) {
        if (m_v3 != Known::No) {
            const auto head = ask(requests::jaegerV3Trace(m_question.server, id));
            if (!head) return tl::unexpected<Error>(head.error());
            if (head->status == 200 && head->contentType != "text/html") {
                m_v3 = Known::Yes;
                m_report.api = "jaeger-v3";
                return orMissing(*head);
            }
            const auto body = trouble();
            if (!body) return tl::unexpected<Error>(body.error());
            if (head->status == 404 && answers::v3Error(*body)) {
                m_v3 = Known::Yes;
                m_report.api = "jaeger-v3";
                return missing();
            }
            if (head->status != 404 && head->status != 200 && head->status != 501) return refused(*head, *body);
            m_v3 = Known::No;
        }
        m_report.api = "jaeger-v1";
        return trace(requests::jaegerV1Trace(m_question.server, id));
    }

    Step jaegerSearch(const SearchPart& part) {
        if (m_summaries != Known::No) {
            const auto listed = list(requests::jaegerV3Summaries(m_question, part));
            if (!listed) return tl::unexpected<Error>(listed.error());
            m_summaries = listed->there && listed->head.status != 501 ? Known::Yes : Known::No;
            if (m_summaries == Known::Yes) return searchBySummaries(part, *listed);
        }
        if (part.service.empty()) return forEachService(part);
        if (m_question.attributes.empty() && m_v3Search != Known::No)
            if (auto answered = searchByV3(part)) return std::move(*answered);
        if (m_v1Search != Known::No) {
            const auto head = ask(requests::jaegerV1Search(m_question, part));
            if (!head) return tl::unexpected<Error>(head.error());
            if (head->status == 200 && head->contentType != "text/html") {
                m_v1Search = Known::Yes;
                m_report.api = "jaeger-v1";
                return opened(*head);
            }
            const auto body = trouble();
            if (!body) return tl::unexpected<Error>(body.error());
            const bool gone = (head->status == 404 && !body->starts_with('{')) || (head->status == 200 && answers::isHtml(*body));
            if (!gone) return refused(*head, m_transfer->scrubbed(*body));
            m_v1Search = Known::No;
        }
        if (!m_question.attributes.empty())
            return fail(ErrorKind::Unsupported,
                        "This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19",
                        m_question.server.shown());
        m_report.api = "jaeger-v3";
        return traces(requests::jaegerV3Search(m_question, part));
    }

    /// v3 has the nanoseconds, which v1 cuts; without summaries it knows no attributes. Nothing where it does not search.
    std::optional<Step> searchByV3(const SearchPart& part) {
        const auto head = ask(requests::jaegerV3Search(m_question, part));
        if (!head) return tl::unexpected<Error>(head.error());
        const bool found = head->status == 200 && head->contentType != "text/html";
        std::string body;
        if (!found) {
            auto read = trouble();
            if (!read) return tl::unexpected<Error>(read.error());
            body = std::move(*read);
        }
        const bool empty = head->status == 404 && answers::v3Error(body);
        if (!found && !empty && head->status != 404 && head->status != 200 && head->status != 501)
            return refused(*head, m_transfer->scrubbed(body));
        m_v3Search = found || empty ? Known::Yes : Known::No;
        if (m_v3Search == Known::No) return std::nullopt;
        m_report.api = "jaeger-v3";
        return found ? opened(*head) : Step(nullptr);
    }

    Step searchBySummaries(const SearchPart& part, const Listed& listed) {
        m_report.api = "jaeger-v3";
        if (listed.head.status == 404) return nullptr;
        // Some storages want a service.
        if (listed.head.status == 400 && part.service.empty()) return forEachService(part);
        if (listed.head.status != 200) return refused(listed.head, m_transfer->scrubbed(listed.body));
        const auto ids = answers::traceIds(listed.body);
        if (!ids) return noJson(listed.head);
        if (ids->empty()) return nullptr;
        const bool full = ids->size() >= part.limit;
        if (full && part.limit == m_page && m_found.size() + ids->size() < m_limit && part.toNs - part.fromNs >= 2'000) {
            splitOrStop(part);
            return nullptr;
        }
        return traces(requests::jaegerV3Search(m_question, part));
    }

    /// One search for each service that the server knows.
    Step forEachService(const SearchPart& part) {
        std::optional<std::vector<std::string>> names;
        for (const char* path : {"/api/v3/services", "/api/services"}) {
            const auto listed = list(requests::under(m_question.server, path));
            if (!listed) return tl::unexpected<Error>(listed.error());
            if (listed->head.status == 200 && listed->there) names = answers::names(listed->body);
            if (names) break;
            if (listed->there && listed->head.status != 200 && listed->head.status != 501)
                return refused(listed->head, m_transfer->scrubbed(listed->body));
        }
        if (!names)
            return fail(ErrorKind::Network, "No Jaeger API answers here: check the address and the path in front of /api",
                        m_question.server.shown());
        for (auto name = names->rbegin(); name != names->rend(); ++name)
            if (!name->empty()) m_tasks.push_back(windowTask({*name, part.fromNs, part.toNs, 0}));
        return nullptr;
    }

    // Tempo: v2 says whether a trace is whole; searches give ids.

    Step tempoTrace(const std::string& id) {
        m_report.api = "tempo";
        if (m_tempoV2 != Known::No) {
            const auto head = ask(requests::tempoTrace(m_question.server, id, true));
            if (!head) return tl::unexpected<Error>(head.error());
            if (head->status != 404) {
                m_tempoV2 = Known::Yes;
                return orMissing(*head);
            }
            // Not there, or an older Tempo.
            if (m_tempoV2 == Known::Yes) return missing();
        }
        const auto head = ask(requests::tempoTrace(m_question.server, id, false));
        if (!head) return tl::unexpected<Error>(head.error());
        if (head->status == 404) return missing();
        if (head->status == 200) m_tempoV2 = Known::No;
        return orMissing(*head);
    }

    Step tempoSearch(const SearchPart& part) {
        m_report.api = "tempo";
        const auto listed = list(requests::tempoSearch(m_question, part));
        if (!listed) return tl::unexpected<Error>(listed.error());
        if (answers::isHtml(listed->body)) return noJson(listed->head);
        if (listed->head.status != 200) return refused(listed->head, m_transfer->scrubbed(listed->body));
        const auto ids = answers::traceIds(listed->body);
        if (!ids) return noJson(listed->head);
        std::vector<std::string> fresh;
        for (const std::string& id : *ids) {
            if (m_asked.size() >= m_limit) break;
            if (m_asked.insert(plainTraceId(id)).second) fresh.push_back(id);
        }
        if (m_asked.size() >= m_limit) {
            m_report.more = m_report.more || ids->size() >= part.limit || !m_tasks.empty();
            m_tasks.clear();
        } else if (ids->size() >= part.limit) {
            splitOrStop(part);
        }
        for (auto id = fresh.rbegin(); id != fresh.rend(); ++id) m_tasks.push_back(traceTask(*id));
        return nullptr;
    }

    /// Asks for what only one of the three has.
    Step findBackend() {
        const auto is = [this](const char* path, auto&& fits) -> Result<bool> {
            const auto listed = list(requests::under(m_question.server, path));
            if (!listed) return tl::unexpected<Error>(listed.error());
            return listed->head.status == 200 && !answers::isHtml(listed->body) && fits(listed->body);
        };
        const auto names = [](const std::string& body) { return answers::names(body).has_value(); };
        const auto echo = [](const std::string& body) { return body.starts_with("echo"); };
        struct Try {
            const char* path;
            Backend backend;
        };
        for (const Try& one : {Try{"/api/v3/services", Backend::Jaeger}, Try{"/api/services", Backend::Jaeger},
                               Try{"/api/v2/services", Backend::Zipkin}, Try{"/api/echo", Backend::Tempo}}) {
            const auto found = one.backend == Backend::Tempo ? is(one.path, echo) : is(one.path, names);
            if (!found) return tl::unexpected<Error>(found.error());
            if (!*found) continue;
            m_backend = one.backend;
            return nullptr;
        }
        return fail(ErrorKind::Network,
                    "Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api, or say which it is "
                    "(--from)",
                    m_question.server.shown());
    }

    const TraceQuestion m_question;
    const std::unique_ptr<HttpTransfer> m_transfer;
    std::optional<Backend> m_backend;
    const std::uint64_t m_limit;
    const std::uint64_t m_page;
    std::vector<Task> m_tasks;  ///< the last one is next
    Task m_task;                ///< that is being done
    std::optional<AnswerSource> m_current;
    std::vector<SourceError> m_pending;
    std::set<std::string> m_found;  ///< ids that came
    std::set<std::string> m_asked;  ///< Tempo: ids that were found by searches
    FetchReport m_report;
    Known m_v3 = Known::Untried;
    Known m_summaries = Known::Untried;
    Known m_v1Search = Known::Untried;
    Known m_v3Search = Known::Untried;
    Known m_tempoV2 = Known::Untried;
};

/// A fetch that the import job opens, and that is asked how it went when the job is gone.
class SharedFetch final : public SourceSequence {
public:
    explicit SharedFetch(std::shared_ptr<TraceFetch> fetch) : m_fetch(std::move(fetch)) {}
    Next next() override { return m_fetch->next(); }
    [[nodiscard]] bool isArchive() const override { return false; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_fetch->rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_fetch->rawTotal(); }
    [[nodiscard]] std::uint64_t hiddenMembers() const override { return 0; }
    void setStop(std::stop_token stop) override { m_fetch->setStop(std::move(stop)); }

private:
    std::shared_ptr<TraceFetch> m_fetch;
};

}  // namespace

std::unique_ptr<SourceSequence> sharedFetch(std::shared_ptr<TraceFetch> fetch) {
    return std::make_unique<SharedFetch>(std::move(fetch));
}

Result<std::unique_ptr<TraceFetch>> TraceFetch::create(const TraceQuestion& question, HttpAccess access, const FetchLimits& limits) {
    const bool window = question.fromNs && question.toNs && *question.fromNs < *question.toNs;
    if (question.traceIds.empty() && !window) return fail(ErrorKind::Usage, "The window of the search is empty");
    if (question.limit && *question.limit == 0) return fail(ErrorKind::Usage, "A limit of 0 traces finds nothing");
    if (!question.traceQl.empty() && question.backend && question.backend != Backend::Tempo)
        return fail(ErrorKind::Usage, "Only Tempo is asked by TraceQL; use service, operation, attributes and durations");
    auto transfer = HttpTransfer::create(question.server, std::move(access), limits.http);
    if (!transfer) return tl::unexpected<Error>(transfer.error());
    return std::make_unique<Fetch>(question, std::move(*transfer), limits);
}

}  // namespace fw::sources
