// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/api_answers.h"
#include "importers/sources/fetch_run.h"
#include "importers/sources/http_trouble.h"

namespace fw::sources {
namespace {

/// Lists of names and ids, and errors.
constexpr std::size_t mostOfList = std::size_t{64} << 20;
/// Of an answer that is none: enough to say what it is.
constexpr std::size_t mostOfTrouble = std::size_t{64} << 10;

}  // namespace

/// The rest of an answer that is an error.
Result<std::string> FetchRun::trouble() {
    auto body = m_lanes->current().readAll(mostOfTrouble);
    if (body || body.error().kind == ErrorKind::Limit) return m_lanes->current().scrubbed(body.value_or(""));
    return body;
}
tl::unexpected<Error> FetchRun::refused(const HttpHead& head, const std::string& body) const {
    return tl::unexpected<Error>(statusError(head, body, lookedFor()));
}
tl::unexpected<Error> FetchRun::noJson(const HttpHead& head) {
    return fail(ErrorKind::Network,
                "A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of "
                "/api, and whether a token is wanted",
                head.url.shown());
}

Result<FetchRun::Listed> FetchRun::list(const Url& url) {
    Listed listed;
    auto head = ask(url);
    if (!head) return tl::unexpected<Error>(head.error());
    listed.head = *head;
    auto body = m_lanes->current().readAll(mostOfList);
    if (!body) return tl::unexpected<Error>(body.error());
    listed.body = std::move(*body);
    // Whoever says so may have the API or not.
    for (const int status : {401, 403, 407, 429, 503})
        if (head->status == status) return refused(*head, m_lanes->current().scrubbed(listed.body));
    const bool json = !answers::isHtml(listed.body);
    listed.there = json && (head->status != 404 || answers::v3Error(listed.body));
    return listed;
}

/// The answer of `head` as a source; null where no trace is in it.
Result<AnswerSource*> FetchRun::open(const HttpHead& head) {
    m_current.emplace(m_lanes->current(), head);
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

FetchRun::Step FetchRun::missing() {
    m_report.missing.push_back(m_task.traceId);
    return nullptr;
}

/// One trace at an address that is sure to be the API.
FetchRun::Step FetchRun::trace(const Url& url) {
    const auto head = ask(url);
    if (!head) return tl::unexpected<Error>(head.error());
    if (head->status == 404) return missing();
    return orMissing(*head);
}
FetchRun::Step FetchRun::orMissing(const HttpHead& head) {
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
FetchRun::Step FetchRun::traces(const Url& url) {
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
FetchRun::Step FetchRun::opened(const HttpHead& head) {
    const auto source = open(head);
    if (!source) return tl::unexpected<Error>(source.error());
    return Step(*source);
}

}  // namespace fw::sources
