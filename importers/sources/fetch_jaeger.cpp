// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "importers/sources/api_answers.h"
#include "importers/sources/fetch_run.h"

namespace fw::sources {

FetchRun::Step FetchRun::jaegerTrace(const std::string& id) {
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

FetchRun::Step FetchRun::jaegerSearch(const SearchPart& part) {
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
        if (!gone) return refused(*head, m_lanes->current().scrubbed(*body));
        m_v1Search = Known::No;
    }
    if (!m_question.attributes.empty())
        return fail(ErrorKind::Unsupported, "This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19",
                    m_question.server.shown());
    m_report.api = "jaeger-v3";
    return traces(requests::jaegerV3Search(m_question, part));
}

/// v3 has the nanoseconds, which v1 cuts; without summaries it knows no attributes. Nothing where it does not search.
std::optional<FetchRun::Step> FetchRun::searchByV3(const SearchPart& part) {
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
        return refused(*head, m_lanes->current().scrubbed(body));
    m_v3Search = found || empty ? Known::Yes : Known::No;
    if (m_v3Search == Known::No) return std::nullopt;
    m_report.api = "jaeger-v3";
    return found ? opened(*head) : Step(nullptr);
}

FetchRun::Step FetchRun::searchBySummaries(const SearchPart& part, const Listed& listed) {
    m_report.api = "jaeger-v3";
    if (listed.head.status == 404) return nullptr;
    // Some storages want a service.
    if (listed.head.status == 400 && part.service.empty()) return forEachService(part);
    if (listed.head.status != 200) return refused(listed.head, m_lanes->current().scrubbed(listed.body));
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
FetchRun::Step FetchRun::forEachService(const SearchPart& part) {
    std::optional<std::vector<std::string>> names;
    for (const char* path : {"/api/v3/services", "/api/services"}) {
        const auto listed = list(requests::under(m_question.server, path));
        if (!listed) return tl::unexpected<Error>(listed.error());
        if (listed->head.status == 200 && listed->there) names = answers::names(listed->body);
        if (names) break;
        if (listed->there && listed->head.status != 200 && listed->head.status != 501)
            return refused(listed->head, m_lanes->current().scrubbed(listed->body));
    }
    if (!names)
        return fail(ErrorKind::Network, "No Jaeger API answers here: check the address and the path in front of /api",
                    m_question.server.shown());
    for (auto name = names->rbegin(); name != names->rend(); ++name)
        if (!name->empty()) m_tasks.push_back(windowTask({*name, part.fromNs, part.toNs, 0}));
    return nullptr;
}

}  // namespace fw::sources
